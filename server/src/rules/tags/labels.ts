import { rule } from '../define';

/** The labels of family B and L, without stars and colon (DOMAIN 0.1). */
const LABELS: ReadonlySet<string> = new Set([
  'Combined Opinion',
  'Lead Opinion',
  'Concurrence Opinion',
  'Concurrence In Part Opinion',
  'Dissenting Opinion',
  'Dissent Opinion',
  'Opinion',
]);

export const opinionLabelUnknown = rule('opinion-label-unknown', (input, report) => {
  for (const label of input.document.labels) {
    const written = input.slice(label).trim();
    const words = written.replace(/^\*+|:?\*+:?$/g, '').trim();
    const stars = /^\*\*[^*]*\*\*:?$/.test(written);
    if (LABELS.has(words) && stars) continue;
    const known = label.known?.replace(/^\*+|:?\*+:?$/g, '').trim();
    const colon = written.endsWith(':') ? ':' : '';
    const right = known ? `**${known}**${colon}` : undefined;
    if (right === written) continue;
    const offset = input.slice(label).indexOf(written);
    const start = label.start + offset;
    report({
      start,
      end: start + written.length,
      message: `\`${written}\` is not a known label.${right ? ` Did you mean \`${right}\`?` : ''}`,
      fixes: right
        ? [
            {
              title: `Replace with \`${right}\``,
              edits: [{ start, end: start + written.length, newText: right }],
              preferred: true,
              safe: true,
            },
          ]
        : [],
    });
  }
});
