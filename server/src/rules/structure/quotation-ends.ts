import { rule } from '../define';
import type { RuleInput } from '../input';
import { quotations } from '../typography/quotations';

/**
 * `quote-unbalanced` (off). A quotation of several paragraphs opens each of them anew and closes only the last, questions
 * and answers likewise (DOMAIN 1.11): where the next line opens with a mark again, nothing is wrong.
 */
export const quoteUnbalanced = rule('quote-unbalanced', (input, report) => {
  for (const { start, closed } of input.view(quotations)) {
    if (closed || goesOn(input, start)) continue;
    report({ start, end: start + 1, message: 'A quotation opened here is not closed in this paragraph.' });
  }
});

function goesOn(input: RuleInput, start: number): boolean {
  const line = input.lineOf(start);
  const { start: from, end } = input.lineSpan(line);
  if (/^\s*["“]?\s*[QA]\. /.test(input.text.slice(from, Math.min(end, from + 12)))) return true;
  for (let next = line + 1; next < line + 4 && next < input.lineStarts.length; next++) {
    const span = input.lineSpan(next);
    const words = input.text.slice(span.start, Math.min(span.end, span.start + 40)).trimStart();
    if (words !== '') return /^["“]/.test(words);
  }
  // The last paragraph of an excerpt may be cut.
  return input.excerpt;
}
