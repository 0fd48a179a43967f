import { rule } from '../define';
import type { FixEdit } from '../rule';

/** `mixed-line-endings`: told from the bytes on disk alone, which the command line sees (DOMAIN 4.5). */
export const mixedLineEndings = rule('mixed-line-endings', (input, report) => {
  const { lineEndings } = input.options;
  if (!lineEndings) return;
  const kinds = [lineEndings.lf, lineEndings.crlf, lineEndings.cr].filter(count => count > 0);
  if (kinds.length < 2) return;
  const edits: FixEdit[] = [];
  let first: { start: number; end: number } | undefined;
  let seen: string | undefined;
  for (const match of input.text.matchAll(/\r\n?|\n/g)) {
    seen ??= match[0];
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] !== seen) first ??= span;
    if (match[0] !== '\n') edits.push({ ...span, newText: '\n' });
  }
  const counts = [
    lineEndings.lf > 0 ? `${lineEndings.lf} LF` : '',
    lineEndings.crlf > 0 ? `${lineEndings.crlf} CRLF` : '',
    lineEndings.cr > 0 ? `${lineEndings.cr} CR` : '',
  ].filter(Boolean);
  report({
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    message: `Mixed line endings: ${counts.join(', ')}.`,
    fixes: edits.length > 0 ? [{ title: 'Use LF', edits, preferred: true }] : [],
  });
});
