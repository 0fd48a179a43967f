import { rule } from '../define';

const SPACES: ReadonlySet<string> = new Set(['\u00a0', '\u2002', '\u2003', '\u2009']);

/** `html-entity`: in files of HTML entities are as they should be. `&lt;` and `&gt;` are not undone unasked: they could make a tag. */
export const htmlEntity = rule('html-entity', (input, report) => {
  if (input.document.family === 'html') return;
  for (const { kind, start, end, fix } of input.document.residues) {
    if (kind !== 'entity' || fix === undefined) continue;
    const written = input.text.slice(start, end);
    const plain = SPACES.has(fix) ? ' ' : fix === '\u00ad' ? '' : fix;
    const markup =
      plain === '<' || plain === '>' || (plain === '&' && /^#?\w{1,8};/.test(input.text.slice(end, end + 10)));
    report({
      start,
      end,
      message: `HTML entity \`${written}\`; use ${plain === ' ' ? 'a space' : plain === '' ? 'nothing' : `\`${plain}\``}.`,
      fixes: [
        {
          title: plain === '' ? 'Remove it' : plain === ' ' ? 'Replace with a space' : `Replace with \`${plain}\``,
          edits: [{ start, end, newText: plain }],
          preferred: !markup,
          safe: !markup,
        },
      ],
    });
  }
});
