import { caseAddress, caseFacts, caseTitle, firstFull } from './authority';
import { firstCitation } from './definition';
import { publicTitle } from './hover/work-card';
import { asPlainText } from './markdown';
import { shortened, withoutMarks } from './sentence';
import type { View } from './view';

/**
 * Title of an authority in one line of plain text, without pins: `Malloy v. Hogan, 378 U.S. 1 (1964)`, `Fifth Amendment`,
 * `Wigmore, Evidence`. What the file writes where nothing better is known; the id when the file does not cite it.
 */
export function authorityTitle(view: View, target: string): string {
  if (caseAddress(target)) return caseTitle(caseFacts(view, target, firstFull(view, target)));
  const law = publicTitle(target);
  // Only the bold words name it; what follows explains.
  if (law) return asPlainText(/^\*\*(.*?)\*\*/.exec(law)?.[1] ?? law);
  const cited = firstCitation(view, target) ?? view.analysis.references.find(reference => reference.target === target);
  if (!cited) return target;
  const name = [cited.author, cited.title].filter(Boolean).join(', ') || cited.name?.text;
  if (cited.kind === 'article' && cited.volume && cited.reporter && cited.page) {
    const place = `${cited.volume.text} ${cited.reporter.text} ${cited.page.text}`;
    return [name, place].filter(Boolean).join(', ') + (cited.year ? ` (${cited.year})` : '');
  }
  return name ?? shortened(withoutMarks(view.analysis.document.text.slice(cited.start, cited.end)), 120);
}
