import { compareQuotation } from '../../corpus/quotation/compare';
import { quotedIn } from '../../corpus/quotation/quoted';
import { rule } from '../define';
import { callTarget } from './faults';

/**
 * `quote-not-found` (off): a quotation right before a sure citation of a case whose text is here, compared with it. Words that
 * stand on another page, or a little otherwise, are told as such; nothing is said of excerpts, which hold parts alone.
 */
export const quoteNotFound = rule('quote-not-found', (input, report) => {
  const { passages } = input.options;
  if (!passages) return;
  for (const { start, end, words, reference, pinned } of quotedIn(input.analysis)) {
    if (reference.target === null || (reference.confidence !== 'certain' && reference.confidence !== 'likely'))
      continue;
    const held = passages.sourceOf(reference.target);
    if (!held) continue;
    const result = compareQuotation(words, held.source, pinned);
    const name = held.name || callTarget(input, reference.target);
    const on = 'page' in result && result.page !== undefined ? ` on page ${result.page}` : '';
    const related = [{ start: reference.start, end: reference.end, message: 'The citation after the quotation.' }];
    if (result.verdict === 'not-found' && !result.partial) {
      const pages = held.pages ? `, pages ${held.pages}` : '';
      report({ start, end, message: `These quoted words are not in the file that holds ${name}${pages}.`, related });
    } else if (result.verdict === 'elsewhere') {
      report({ start, end, message: `These quoted words stand${on} of ${name}, not on the page cited.`, related });
    } else if (result.verdict === 'differs') {
      const differing = result.parts.filter(part => part.only !== undefined).slice(0, 4);
      const what = differing.map(part => `${part.only} “${part.words}”`).join(', ');
      report({ start, end, message: `The passage${on} of ${name} differs from these quoted words: ${what}.`, related });
    }
  }
});
