import { rule } from '../define';

/** `file-has-no-citation`: once a file, on its first line with words. The fix is a command of the editor, which writes the manifest. */
export const fileHasNoCitation = rule('file-has-no-citation', (input, report) => {
  if (input.identity?.target) return;
  if (input.document.family === 'none') return;
  let line = 0;
  while (line + 1 < input.lineStarts.length && input.slice(input.lineSpan(line)).trim() === '') line++;
  const span = input.lineSpan(line);
  report({
    start: span.start,
    end: Math.min(span.end, span.start + 80),
    message: 'This file does not say which case it is, so other files cannot jump to it.',
  });
});
