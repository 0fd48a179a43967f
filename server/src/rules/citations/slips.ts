import type { ListedCase } from '../../authority/case-list';
import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';
import { addressOf } from './faults';
import { mismatches } from './names';
import { notFound, sameNameNear } from './not-found';
import { wrongYears } from './wrong-years';

/** The case a full citation means, whatever address it gives. */
export interface Slip {
  readonly meant: ListedCase;
  /** True where `cite-not-found` or `cite-name-mismatch` tells of it. */
  readonly told: boolean;
}

/**
 * Full citations whose address is a slip, with the listed case of that name: what follows from the slip (a year that does
 * not fit, pins outside, short forms of the right volume) is no fault of its own (DOMAIN 4.1: one fault, one report).
 */
export function meantElsewhere(input: RuleInput): ReadonlyMap<Reference, Slip> {
  const found = new Map<Reference, Slip>();
  for (const { reference, nearest, namesake } of input.viewOr(notFound, []))
    if (namesake) found.set(reference, { meant: nearest, told: true });
  for (const { reference, elsewhere } of input.viewOr(mismatches, []))
    if (elsewhere) found.set(reference, { meant: elsewhere, told: true });
  for (const { reference } of input.viewOr(wrongYears, [])) {
    const address = reference.target === null ? undefined : addressOf(reference.target);
    if (!address || found.has(reference)) continue;
    const meant = sameNameNear(input, reference, address.slug, address.volume, address.page);
    if (meant?.year !== undefined && Math.abs(meant.year - reference.year!) <= 1 && meant.volume !== address.volume)
      found.set(reference, { meant, told: false });
  }
  return found;
}

/** True where some full citation of the file means a case of this volume, though it gives another. */
export function meansVolume(input: RuleInput, slug: string | undefined, volume: string | undefined): boolean {
  return slug !== undefined && volume !== undefined && input.view(meantVolumes).has(`${slug} ${Number(volume)}`);
}

function meantVolumes(input: RuleInput): ReadonlySet<string> {
  return new Set([...input.view(meantElsewhere).values()].map(({ meant }) => `${meant.slug} ${meant.volume}`));
}

/** Citations that give an address which some rule has called wrong: nothing is concluded from it. */
export function wrongAddresses(input: RuleInput): ReadonlySet<Reference> {
  return new Set([
    ...input.view(meantElsewhere).keys(),
    ...input.viewOr(notFound, []).map(({ reference }) => reference),
    ...input.viewOr(mismatches, []).map(({ reference }) => reference),
  ]);
}
