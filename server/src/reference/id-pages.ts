import type { Citation } from '../citation/citation';
import type { Printing } from './authority';
import type { Link } from './id-link';
import { admits, authorityAdmits, liesFarBeyond, type PinPages, pinPages, printingIn } from './page-range';
import type { Scope } from './scope';

/** How far back an id. whose page fits nothing nearer is followed (R1f); keeps the pass linear. */
export const FARTHEST = 12;

/** Can the pages lie in what the link means? What nobody knows the pages of holds any. */
export function holds(scope: Scope, link: Link, pages: PinPages): boolean {
  if (link.authority !== -1) return authorityAdmits(scope.authority(link.authority), pages);
  return !link.target?.startsWith('file:') || scope.places.mayHold(pages.low);
}

/** A page hundreds of pages behind the case in the text, whose end no list knows, is rather one of the note before. */
export function strays(scope: Scope, citation: Citation, link: Link | undefined): boolean {
  const pages = pinPages(citation.pins);
  if (link === undefined || link.authority === -1 || pages === undefined) return false;
  return scope.authority(link.authority).printings.every(printing => liesFarBeyond(printing, pages));
}

/** The decision on review that history behind the citation names, where the pages can lie in it. */
export function reviewOf(scope: Scope, last: Link, pages: PinPages): Link | undefined {
  const source = scope.citation(last.at);
  for (const part of source.history) {
    const target = part.target ?? part.cite?.target;
    const authority = target == null ? -1 : scope.authorities.withTarget(target);
    if (authority !== -1 && authorityAdmits(scope.authority(authority), pages)) {
      return { ...last, authority, target: scope.authority(authority).target };
    }
  }
  return undefined;
}

/**
 * R1f where a parallel reporter alone might hold the page, since no list knows how far a case goes there: the nearest earlier
 * case that does hold it in the reporter it is cited in. `Id., at 761, quoting Dennison, 65 U. S., at 107. … Id., at 762.`
 */
export function listedElsewhere(scope: Scope, chain: readonly Link[], last: Link, pages: PinPages): Link | undefined {
  const here = citedPrinting(scope, last);
  if (here === undefined || here.last === undefined || admits(here, pages) !== 'no') return undefined;
  const before = pinPages(scope.citation(last.at).pins);
  // Its own pins are pages of the parallel reporter.
  if (before !== undefined && admits(here, before) === 'no') return undefined;
  for (let i = chain.length - 2; i >= Math.max(0, chain.length - 1 - FARTHEST); i--) {
    const link = chain[i] as Link;
    if (link.unknown || link.authority === last.authority) continue;
    const printing = citedPrinting(scope, link);
    if (printing !== undefined && admits(printing, pages) === 'listed') return link;
  }
  return undefined;
}

/** The printing a case is cited in: its first, for references that name none. */
function citedPrinting(scope: Scope, { at, authority }: Link): Printing | undefined {
  if (authority === -1) return undefined;
  const { slug, volume } = scope.citation(at);
  const cited = scope.authority(authority);
  if (cited.kind !== 'full-case') return undefined;
  return slug === undefined || volume === undefined ? cited.printings[0] : printingIn(cited, slug, volume.text);
}
