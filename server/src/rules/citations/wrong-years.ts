import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';
import { addressOf } from './faults';
import { impossibleVolume } from './volumes';

/** Volumes whose decisions are spread over many years (DOMAIN 4.3). */
const SPREAD: ReadonlySet<number> = new Set([1, 2, 3, 4, 131, 154]);

export interface WrongYear {
  readonly reference: Reference;
  readonly first: number;
  readonly last: number;
  readonly volume: number;
  readonly listed: number | undefined;
}

/** Citations whose year cannot be that of their volume, one year to either side allowed. */
export function wrongYears(input: RuleInput): readonly WrongYear[] {
  const found: WrongYear[] = [];
  for (const reference of input.references) {
    if (
      reference.kind !== 'full-case' ||
      reference.target === null ||
      reference.year === undefined ||
      !reference.yearSpan
    )
      continue;
    const address = addressOf(reference.target);
    if (!address || impossibleVolume(input, reference) || SPREAD.has(address.volume)) continue;
    // The year behind a history belongs to the later decision.
    const history = reference.history[0];
    if (history && reference.yearSpan.start > history.start) continue;
    // `93 L. Ed. 1819]`: the page of a parallel citation that lost its year.
    if (
      /(?:Ed|Ct)\. ?(?:2d)? ?$/.test(
        input.text.slice(Math.max(0, reference.yearSpan.start - 8), reference.yearSpan.start),
      )
    )
      continue;
    const years = input.caseList.years(address.slug, address.volume);
    if (!years || (reference.year >= years.first - 1 && reference.year <= years.last + 1)) continue;
    const rows = input.caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
    // The row may be of another year than its volume says: then the list is in doubt, not the citation.
    if (rows.some(row => row.year !== undefined && Math.abs(row.year - reference.year!) <= 1)) continue;
    found.push({ reference, ...years, volume: address.volume, listed: rows.length === 1 ? rows[0]!.year : undefined });
  }
  return found;
}
