import type { Span } from '../../opinion/span';
import type { Reference, ReferenceFault } from '../../reference/reference';
import type { RuleInput } from '../input';

interface Faulty {
  readonly reference: Reference;
  readonly fault: ReferenceFault;
  readonly index: number;
}

/** References in which the resolver saw a fault of this id. */
export function faulty(input: RuleInput, id: string): readonly Faulty[] {
  return input.view(faults).get(id) ?? NONE;
}

const NONE: readonly Faulty[] = [];

/** By the ids of the faults; of two faults of one id in a reference the first one. */
function faults(input: RuleInput): ReadonlyMap<string, readonly Faulty[]> {
  const found = new Map<string, Faulty[]>();
  input.references.forEach((reference, index) => {
    for (const fault of reference.faults) {
      const list = found.get(fault.id);
      if (list === undefined) found.set(fault.id, [{ reference, fault, index }]);
      else if (list[list.length - 1]!.index !== index) list.push({ reference, fault, index });
    }
  });
  return found;
}

/** Citations of one case follow one another: the last answer is kept. */
let lastTarget = '';
let lastAddress: { slug: string; volume: number; page: number } | undefined;

/** Address of a target in words: `us/378/1` is `378 U.S. 1`; undefined for what is no case in a reporter. */
export function addressOf(target: string): { slug: string; volume: number; page: number } | undefined {
  if (target === lastTarget) return lastAddress;
  const match = /^([a-z0-9]+)\/(\d+)\/(\d+)$/.exec(target);
  lastTarget = target;
  lastAddress = match ? { slug: match[1]!, volume: Number(match[2]), page: Number(match[3]) } : undefined;
  return lastAddress;
}

/** How a message names a target: as the file cites it, `Malloy v. Hogan, 378 U. S. 1`, else its address. */
export function callTarget(input: RuleInput, target: string): string {
  const full = input.view(fullCites).get(target);
  const name = full?.name?.text;
  const address = addressOf(target);
  const cite =
    full?.volume && full.page
      ? `${full.volume.text} ${full.reporter?.text ?? ''} ${full.page.text}`
      : address?.slug === 'us'
        ? `${address.volume} U.S. ${address.page}`
        : target;
  return name ? `${name} (${cite})` : cite;
}

/** The first full citation of each case, a named one before others. */
export function fullCites(input: RuleInput): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' || reference.target === null) continue;
    const known = found.get(reference.target);
    if (!known || (!known.name && reference.name)) found.set(reference.target, reference);
  }
  return found;
}

/** Volume and reporter of a short form, or the word itself of `Id.`: the smallest text that stands for the reference. */
export function headSpan(reference: Reference): Span {
  const { volume, reporter, words, name } = reference;
  if (volume && reporter) return { start: volume.start, end: reference.pins.at(-1)?.end ?? reporter.end };
  if (name) return { start: reference.start, end: reference.end };
  return words ?? { start: reference.start, end: reference.end };
}

/** Where the cited page of a reference stands: the pages of its first pin, else the whole. */
export function pinSpan(input: RuleInput, reference: Reference): Span {
  const pin = reference.pins[0];
  return pin ? pagesOfPin(input, pin) : { start: reference.start, end: reference.end };
}

/** The pages of a pin without its notes: `68` of `68 n. 37`. */
export function pagesOfPin(input: RuleInput, pin: Span): Span {
  const pages = /^[\w*]+(?:\s?[-–—]\s?[\w*]+)?(?=[,\s]+(?:and )?nn?\.)/.exec(input.slice(pin));
  return { start: pin.start, end: pages ? pin.start + pages[0].length : pin.end };
}

/** A page as a number; undefined for roman numerals, blanks and letters. */
export function pageNumber(page: string | undefined): number | undefined {
  return page !== undefined && /^\d{1,5}$/.test(page) ? Number(page) : undefined;
}
