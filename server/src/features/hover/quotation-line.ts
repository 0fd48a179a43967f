import { compareQuotation } from '../../corpus/quotation/compare';
import { quotedIn } from '../../corpus/quotation/quoted';
import type { Reference } from '../../reference/reference';
import { heldCase } from '../held-case';
import { plain } from '../markdown';
import { shortened } from '../sentence';
import { t } from '../translation';
import type { View } from '../view';

/** Parts of a difference shown in a card. */
const SHOWN = 4;

/** What the file of the case says of the quotation right before a citation; undefined where there is none, or no file. */
export async function quotationLine(view: View, reference: Reference): Promise<string | undefined> {
  if (reference.target === null || view.corpus.filesOf(reference.target).length === 0) return undefined;
  const quoted = quotedIn(view.analysis).find(one => one.reference === reference);
  const held = quoted && (await heldCase(reference.target, view));
  if (!quoted || !held) return undefined;
  const result = compareQuotation(quoted.words, held.source, quoted.pinned);
  const page = 'page' in result ? result.page : undefined;
  switch (result.verdict) {
    case 'found':
      return page === undefined ? t('Quotation: found.') : t('Quotation: found on page {0}.', page);
    case 'elsewhere':
      return page === undefined
        ? t('⚠ Quotation: found, not on the page cited.')
        : t('⚠ Quotation: found on page {0}, not on the page cited.', page);
    case 'differs': {
      const parts = result.parts.filter(part => part.only !== undefined).slice(0, SHOWN);
      const words = parts.map(part => `${part.only} “${plain(shortened(part.words, 60))}”`).join(', ');
      return page === undefined
        ? t('⚠ Quotation: the passage differs: {0}.', words)
        : t('⚠ Quotation: the passage on page {0} differs: {1}.', page, words);
    }
    case 'not-found':
      return result.partial
        ? t('Quotation: not in the excerpts of that file.')
        : t('⚠ Quotation: not found in that file.');
    default:
      return undefined;
  }
}
