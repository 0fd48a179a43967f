import type { Pin } from '../citation/citation';
import type { Authority, Printing } from './authority';

/** Lowest and highest page of the pins; undefined when they name no page in digits (notes alone, paragraphs, roman pages). */
export interface PinPages {
  readonly low: number;
  readonly high: number;
}

export function pinPages(pins: readonly Pin[]): PinPages | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const pin of pins) {
    if (pin.page === undefined || !/^\d+$/.test(pin.page)) continue;
    const from = Number(pin.page);
    const to = pin.to !== undefined && /^\d+$/.test(pin.to) ? Number(pin.to) : from;
    if (from < low) low = from;
    if (to > high) high = to;
  }
  return high === 0 ? undefined : { low, high };
}

/**
 * Can the pages lie in the printing? `listed`: between its first page and the next case's first page, which may hold its last
 * lines (DOMAIN 0.4). `open`: not before the first page, end unknown. `no`: they cannot.
 */
export function admits(printing: Printing, pages: PinPages): 'listed' | 'open' | 'no' {
  if (Number.isNaN(printing.first)) return 'open';
  if (pages.low < printing.first) return 'no';
  if (printing.last === undefined) return 'open';
  return pages.high <= printing.last ? 'listed' : 'no';
}

const LONGEST_CASE = 300;

/** True where no list says how far a case goes, and the pages would make it longer than cases are. */
export function liesFarBeyond(printing: Printing, pages: PinPages): boolean {
  return printing.last === undefined && pages.low - printing.first > LONGEST_CASE;
}

/** The printing of the authority in that volume; undefined when it is not printed there. */
export function printingIn(authority: Authority, slug: string, volume: string): Printing | undefined {
  return authority.printings.find(printing => printing.slug === slug && printing.volume === volume);
}

/** Can the pages lie in any printing of the authority, or in a work whose pages nobody knows? */
export function authorityAdmits(authority: Authority, pages: PinPages): boolean {
  switch (authority.kind) {
    case 'full-case':
      return authority.printings.length === 0 || authority.printings.some(printing => admits(printing, pages) !== 'no');
    case 'article': {
      const first = Number(authority.target?.split('/').pop());
      return Number.isNaN(first) || pages.low >= first;
    }
    // Sections have no pages: `Id., at 423` after `18 U. S. C. § 1001` means something else.
    case 'statute':
    case 'rule':
    case 'constitution':
      return false;
    default:
      return true;
  }
}

/** `page 423`, `pages 7-8`. */
export function pageWords(pages: PinPages): string {
  return pages.low === pages.high ? `page ${pages.low}` : `pages ${pages.low}-${pages.high}`;
}
