import { compareCaptions } from '../../authority/names';
import { readName } from '../../reference/person-test';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { addressOf, callTarget, faulty, fullCites, pageNumber } from './faults';
import { meantElsewhere } from './slips';

/**
 * `name-ambiguous`: once for each name. Orders, decisions below that share a party, and one caption cited at two pages of
 * one volume (a slip in a page) are no choice a reader has to make.
 */
export const nameAmbiguous = rule('name-ambiguous', (input, report) => {
  const told = new Set<string>();
  for (const { reference } of faulty(input, 'name-ambiguous')) {
    if (reference.target === null || (reference.kind !== 'bare-name' && reference.kind !== 'supra-case')) continue;
    const name = reference.name?.text ?? reference.words?.text ?? input.slice(reference);
    // `Rhem I` and `Rhem II` are told apart by their numbers.
    if (told.has(name) || /^ \(?[IV]{1,3}\b/.test(input.text.slice(reference.end, reference.end + 6))) continue;
    // `Nixon *573 v, Herndon, supra` is a whole name, badly read; `Wilson granted to Sandford the right` is the man.
    if (/^\s*(?:\*\d+\s*)?v[.,]?\s/.test(input.text.slice(reference.end, reference.end + 12))) continue;
    if (reference.kind === 'bare-name' && readName(input.text, reference.start, reference.end).sense === 'person')
      continue;
    // `that Scott was not a citizen`: so is this.
    if (
      reference.kind === 'bare-name' &&
      /^ (?:is|was) (?:not )?an? /.test(input.text.slice(reference.end, reference.end + 14))
    )
      continue;
    // `the Williams cases` are both; `the second Covert case` says which; a name with a citation right behind it is whole.
    const behind = input.text.slice(reference.end, reference.end + 120);
    if (
      /^\s*(?:cases|decisions)\b/i.test(behind) ||
      /\bcases\b|^(?:First|Second|Third) /.test(name) ||
      /^(?:, (?:Report|Hearings)\b|, [^;()]{0,100}?[.,]{1,2} \d{1,4} [A-Z]|,? (?:supra,? )?\[(?:\d|v\. ))/.test(behind)
    )
      continue;
    if (
      /\b(?:first|second|third|earlier|former|later|latter|1[89]\d\d|20\d\d) $/i.test(
        input.text.slice(Math.max(0, reference.start - 9), reference.start),
      )
    )
      continue;
    // `a libel action against the New York Times`: the party itself.
    if (
      /\bthe $/.test(input.text.slice(Math.max(0, reference.start - 4), reference.start)) &&
      !/^(?:'s|’s)? (?:cases?|decisions?|rules?|doctrine|opinions?|Court|tests?)\b/.test(
        input.text.slice(reference.end, reference.end + 14),
      ) &&
      !/case/.test(name) &&
      !/supra/.test(input.slice(reference))
    )
      continue;
    // `Automobile Workers v. Wisconsin Board, 336 U. S., supra`: the volume says which.
    if (/\b\d{1,3} [A-Z]\. ?[A-Z\d]/.test(name)) continue;
    const rivals = [...new Set(reference.alternatives.map(one => one.target))].filter(
      target => rival(input, reference.target!, target) && bears(input, target, name),
    );
    if (rivals.length === 0 || !bears(input, reference.target, name)) continue;
    told.add(name);
    if (rivals.every(target => justSaid(input, reference, reference.target!, target))) continue;
    // `Nondiscrimination Employment Practices, supra, at 771`: the page lies in the one that begins on 766.
    if (pinTells(reference, rivals)) continue;
    const targets = [reference.target, ...rivals];
    const related = targets.flatMap(target => {
      const full = input.view(fullCites).get(target);
      return full ? [{ start: full.start, end: full.end, message: callTarget(input, target) }] : [];
    });
    report({
      ...(reference.name ?? { start: reference.start, end: reference.end }),
      message: `\`${name}\` can be ${targets.map(target => callTarget(input, target)).join(' or ')}; taken as the nearest.`,
      related,
    });
  }
});

/** A case cited in the sentences before is the one a reader has in mind. */
const IN_MIND = 1500;
/** A case named in the sentence before is the one that is meant. */
const SENTENCE = 300;

/** True where the case taken was cited or called by its whole name just before, and the other one farther away. */
function justSaid(input: RuleInput, reference: Reference, target: string, other: string): boolean {
  const places = input.view(whole);
  const last = lastBefore(places.get(target), reference.start);
  if (last === undefined || reference.start - last > IN_MIND) return false;
  const rival = lastBefore(places.get(other), reference.start);
  const paragraph = input.lineSpan(input.lineOf(reference.start)).start;
  if (rival === undefined || reference.start - rival > IN_MIND || (rival < paragraph && last >= paragraph)) return true;
  return reference.start - last <= SENTENCE && reference.start - rival > 2 * SENTENCE;
}

/** Where each case is cited in full or called by more than one word of its name, in file order. */
function whole(input: RuleInput): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { kind, name, target, start, inside } of input.references) {
    if (target === null || inside >= 0 || (kind !== 'full-case' && !(name && / v\. /.test(name.text)))) continue;
    const places = found.get(target);
    if (places) places.push(start);
    else found.set(target, [start]);
  }
  return found;
}

function lastBefore(places: readonly number[] | undefined, at: number): number | undefined {
  return places?.findLast(place => place < at);
}

/** A case that begins so many pages before the pin may hold it. */
const HOLDS = 150;

/** True where the pin can lie in one of the cases alone: the reader sees which, and so does the link that was made or not. */
function pinTells(reference: Reference, rivals: readonly string[]): boolean {
  const pin = pageNumber(reference.pins[0]?.page);
  if (pin === undefined) return false;
  const holds = (target: string): boolean => {
    const first = addressOf(target)?.page ?? 0;
    return first <= pin && pin - first <= HOLDS;
  };
  return [reference.target!, ...rivals].filter(holds).length === 1;
}

/** True when a caption of the case, cited or listed, has a word of the short name. */
function bears(input: RuleInput, target: string, name: string): boolean {
  const words = (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(word => !NO_NAME.has(word));
  const address = addressOf(target);
  const rows = address ? input.caseList.at(address.slug, address.volume, address.page) : [];
  const names = [input.view(fullCites).get(target)?.name?.text ?? '', ...rows.flatMap(row => row.names)];
  return names.some(one => words.some(word => one.toLowerCase().includes(word)));
}

/** Words that name no party by themselves. */
const NO_NAME: ReadonlySet<string> = new Set('the and united states state case cases laws'.split(' '));

function rival(input: RuleInput, target: string, other: string): boolean {
  if (other === target) return false;
  const own = addressOf(target);
  const address = addressOf(other);
  const full = input.view(fullCites).get(target);
  const fullOther = input.view(fullCites).get(other);
  if (!own || !address || !full?.name || !fullOther?.name || own.slug !== address.slug) return false;
  // A slip in an address makes one case look like two.
  const slips = input.view(meantElsewhere);
  if ([full, fullOther].some(one => slips.has(one))) return false;
  if ([full, fullOther].some(one => one.history.some(part => part.target === target || part.target === other)))
    return false;
  // One caption at the same page of two volumes: a digit of the volume was misread.
  const alike = compareCaptions(full.name.text, [fullOther.name.text]).verdict !== 'mismatch';
  if (alike && Math.abs(own.page - address.page) < 2) return false;
  // Two decisions of a lower court under one caption are stages of one suit, which the name means.
  if (alike && own.slug !== 'us') return false;
  return own.volume !== address.volume || !alike;
}
