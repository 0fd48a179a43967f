import type { ListedCase } from '../../authority/case-list';
import { compareCaptions } from '../../authority/names';
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
  /** The row of a user's list that alone tells the year; the years of the volume are not known. */
  readonly row?: ListedCase;
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
    // `[698 Ct. 1372, 93 L.Ed. 1819]`: the page of a parallel citation whose neighbour was misread.
    if (/Ed\. ?(?:2d )?$/.test(input.text.slice(Math.max(0, reference.yearSpan.start - 8), reference.yearSpan.start)))
      continue;
    const years = input.caseList.years(address.slug, address.volume);
    if (!years) {
      const row = ownRow(input, reference, address);
      if (row?.year !== undefined && Math.abs(row.year - reference.year) > 1)
        found.push({ reference, first: row.year, last: row.year, volume: address.volume, listed: row.year, row });
      continue;
    }
    if (reference.year >= years.first - 1 && reference.year <= years.last + 1) continue;
    const rows = input.caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
    // The row may be of another year than its volume says: then the list is in doubt, not the citation.
    if (rows.some(row => row.year !== undefined && Math.abs(row.year - reference.year!) <= 1)) continue;
    found.push({ reference, ...years, volume: address.volume, listed: rows.length === 1 ? rows[0]!.year : undefined });
  }
  return found;
}

/** The one case that a list has at the address, where the cited name is its name or none is given. */
function ownRow(
  input: RuleInput,
  reference: Reference,
  { slug, volume, page }: { slug: string; volume: number; page: number },
): ListedCase | undefined {
  const rows = input.caseList.at(slug, volume, page).filter(row => row.kind === 'case');
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  return reference.name && compareCaptions(reference.name.text, row.names).verdict === 'mismatch' ? undefined : row;
}
