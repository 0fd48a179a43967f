import type { Quotation } from '../../opinion/quotations';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { SpanIndex } from '../span-index';
import { quotations } from './quotations';

/** `stray-letter`: the parser knows the places (DOMAIN 1.12): the end of a line, after a colon and blank or a closing quotation mark. */
export const strayLetter = rule('stray-letter', (input, report) => {
  for (const { kind, start, end } of input.document.residues) {
    if (kind !== 'stray-letter') continue;
    // `arrest: S` loses its blank too, so that no blank is left at the end of the line.
    const from = input.text[start - 1] === ' ' ? start - 1 : start;
    report({
      start,
      end,
      message: `Single letter \`${input.text.slice(start, end)}\` left over from conversion.`,
      tags: ['unnecessary'],
      fixes: [{ title: 'Remove it', edits: [{ start: from, end, newText: '' }], preferred: true }],
    });
  }
});

function quotationIndex(input: RuleInput): SpanIndex<Quotation> {
  return new SpanIndex(input.view(quotations));
}

/** True for offsets inside a quotation in double marks. */
export function quoted(input: RuleInput, offset: number): boolean {
  return input.view(quotationIndex).overlapping(offset, offset + 1).length > 0;
}

const LOWER = /\p{Ll}/u;

/**
 * `lost-bracket-text`: exactly two spaces between lower-case letters inside an open quotation, where n + 1 spaces stand for
 * n deleted brackets (DOMAIN 0.1). Nothing can be put back.
 */
export const lostBracketText = rule('lost-bracket-text', (input, report) => {
  for (const { kind, start, end } of input.document.residues) {
    if (kind !== 'spaces' || end - start !== 2) continue;
    if (!LOWER.test(input.text[start - 1] ?? '') || !LOWER.test(input.text[end] ?? '') || !quoted(input, start))
      continue;
    report({ start, end, message: 'Two spaces inside a quotation: bracketed words may have been stripped here.' });
  }
});

/** `multiple-spaces` (off): the spaces are evidence of page breaks. */
export const multipleSpaces = rule('multiple-spaces', (input, report) => {
  for (const { kind, start, end } of input.document.residues) {
    if (kind !== 'spaces') continue;
    report({
      start,
      end,
      message: `${end - start} spaces (often where a page mark was removed).`,
      fixes: [{ title: 'Collapse to one space', edits: [{ start, end, newText: ' ' }], preferred: true }],
    });
  }
});
