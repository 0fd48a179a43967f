import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, RelatedPlace } from '../rule';
import { addressOf, callTarget, faulty, fullCites, headSpan, pageNumber, pinSpan } from './faults';
import { namedBefore } from './introduced-names';
import { meansVolume } from './slips';
import { impossibleVolume } from './volumes';

/** Full citations in the volume of a short form, by page. */
function sameVolume(input: RuleInput, reference: Reference): readonly Reference[] {
  return input.view(byVolume).get(`${reference.slug} ${reference.volume?.text}`) ?? [];
}

function byVolume(input: RuleInput): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const full of input.view(fullCites).values()) {
    const key = `${full.slug} ${full.volume?.text}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [full]);
    else known.push(full);
  }
  for (const list of found.values()) list.sort((a, b) => Number(a.page?.text) - Number(b.page?.text));
  return found;
}

function places(references: readonly Reference[]): RelatedPlace[] {
  return references.slice(0, 8).map(full => ({
    start: full.start,
    end: full.end,
    message: full.name ? `${full.name.text}, from page ${full.page?.text}` : `Page ${full.page?.text}`,
  }));
}

export const shortUnresolved = rule('short-unresolved', (input, report) => {
  for (const { reference, fault } of faulty(input, 'short-unresolved')) {
    if (reference.kind !== 'short-case') continue; // lone sections have no message of their own
    // `892 U. S., at 32`, and `433 U. S., at 47` after `438 U. S. 36`: told at the volume, or at the full citation.
    if (impossibleVolume(input, reference) || meansVolume(input, reference.slug, reference.volume?.text)) continue;
    // `40 Williams, supra, at 302` at the head of a line: the number of the note.
    if (
      /\bsupra\b/.test(input.slice(reference)) &&
      input.lineSpan(input.lineOf(reference.start)).start === reference.start
    )
      continue;
    // `a separate one by Mr. Justice Rutledge, 328 U.S., at 564`, `the dissent of Judge Godbold, 520 F. 2d at 1007`: the writer is no case.
    if (/\b(?:Justice|Judge|Chancellor) $/i.test(input.text.slice(Math.max(0, reference.start - 10), reference.start)))
      continue;
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const full = sameVolume(input, reference);
    const named = reference.name && full.length > 0;
    // `598 F. 2d., at 1193, §311` behind `598 F. 2d 1187`: the case is there, whatever else the pin holds.
    const pin = pageNumber(reference.pins[0]?.page);
    if (!named && pin !== undefined && full.some(one => one.start < reference.start && fits(one, pin))) continue;
    if (gluedBefore(input, reference)) continue;
    // `within the State. (216 U. S., p. 580.)`: the end of a sentence is no name.
    if (
      reference.name &&
      reference.volume &&
      input.text.slice(reference.name.end, reference.volume.start).includes('(')
    )
      continue;
    // `Communist Party, 367 U. S., at 105`: a name that was introduced in another form.
    if (named && namedBefore(input, reference)) continue;
    report({
      ...headSpan(reference),
      message: named
        ? `No full citation of a case called ${reference.name!.text} in ${volume} matches this short form.`
        : `No earlier full citation in ${volume} matches this short form.`,
      related: fault.other ? [{ ...fault.other, message: fault.reason }] : places(full),
    });
  }
});

/** `Vaughan, 135,124 Eng. Rep. 1006`: the full citation stands before, its volume glued to a page of the citation beside it. */
function gluedBefore(input: RuleInput, { volume, reporter, start }: Reference): boolean {
  if (!volume || !reporter) return false;
  const at = input.text.indexOf(`,${volume.text} ${input.slice(reporter)} `);
  return at >= 0 && at < start;
}

/** True for a pin that lies on one of the first pages of a case. */
function fits(full: Reference, pin: number): boolean {
  const first = pageNumber(full.page?.text);
  return first !== undefined && first <= pin && pin - first <= 30;
}

export const shortAmbiguous = rule('short-ambiguous', (input, report) => {
  for (const { reference } of faulty(input, 'short-ambiguous')) {
    const full = sameVolume(input, reference);
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    if (meansVolume(input, reference.slug, reference.volume?.text) || citedById(input, reference)) continue;
    const pages = full
      .slice(0, 40)
      .map(one => one.page?.text)
      .filter(Boolean)
      .join(', ');
    const page = reference.pins[0]?.page;
    const count =
      full.length === 1
        ? 'One case'
        : full.length === 2
          ? 'Two cases'
          : full.length === 3
            ? 'Three cases'
            : `${full.length} cases`;
    const fixes: Fix[] = full.slice(0, 40).flatMap(one => insertName(reference, one));
    report({
      ...pinSpan(input, reference),
      message: `${count} cited here ${full.length === 1 ? 'is' : 'are'} in volume ${volume} (first ${full.length === 1 ? 'page' : 'pages'} ${pages})${page ? `; page ${page} fits none of them` : ''}.`,
      related: places(full),
      fixes,
    });
  }
});

/**
 * `International Harvester Co., id. 340`: a case of the volume that was cited by its page alone. Likewise a pin that lies
 * in one of the cases, and whose end alone lies outside (`501` and `502-603`): `pin-range-long` tells of that.
 */
function citedById(input: RuleInput, reference: Reference): boolean {
  const page = pageNumber(reference.pins[0]?.page);
  if (page === undefined || !reference.slug) return false;
  const volume = Number(reference.volume?.text);
  const rows = input.caseList.covering(reference.slug, volume, page).filter(row => row.kind === 'case');
  const before = input.text.slice(Math.max(0, reference.start - 4000), reference.start);
  if (rows.some(row => new RegExp(`\\b[Ii]d\\.,? (?:at |p\\. ?)?${row.page}\\b`).test(before))) return true;
  const to = pageNumber(reference.pins[0]?.to);
  return (
    to !== undefined &&
    rows.length === 1 &&
    sameVolume(input, reference).some(full => Number(full.page?.text) === rows[0]!.page)
  );
}

/** `Malloy, 378 U. S., at 600`: the name settles which case is meant. */
function insertName(reference: Reference, full: Reference): Fix[] {
  const name = full.name?.parties.find(party => party !== 'United States') ?? full.name?.text;
  if (!name || !reference.volume) return [];
  const at = reference.volume.start;
  return [{ title: `Name it: “${name}, …”`, edits: [{ start: at, end: at, newText: `${name}, ` }] }];
}

export const shortConflict = rule('short-conflict', (input, report) => {
  for (const { reference } of faulty(input, 'short-conflict')) {
    // `830 U. S., at 16`: the volume is the fault, and `cite-volume-impossible` says so.
    if (impossibleVolume(input, reference) || meansVolume(input, reference.slug, reference.volume?.text)) continue;
    // `Kimball v. Callahan, 690 F. 2d, at 772` after `444 U. S. 826`: another decision of the same case, in another reporter.
    const meant = reference.target === null ? undefined : addressOf(reference.target);
    if (meant !== undefined && meant.slug !== reference.slug) continue;
    // `954 U. S. 449`: the full citation has the volume that cannot be.
    const cited = reference.target === null ? undefined : input.view(fullCites).get(reference.target);
    if (cited && impossibleVolume(input, cited)) continue;
    const page = reference.pins[0]?.page;
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const named = reference.target === null ? undefined : callTarget(input, reference.target);
    const rival = reference.alternatives[0]?.target;
    // `Freeman, in turn, relied upon Puget Sound, 329 U. S., at 257`: the place in Freeman where it did.
    if (rival && namedJustBefore(input, reference, rival)) continue;
    const inVolume =
      reference.target !== null && addressOf(reference.target)?.volume === Number(reference.volume?.text);
    const what =
      inVolume && page !== undefined ? `page ${page}` : `${volume}${page === undefined ? '' : `, page ${page},`}`;
    const belongs = rival
      ? ` belongs to ${callTarget(input, rival)}`
      : inVolume
        ? ' does not lie in it'
        : ' is another volume';
    const related = [reference.target, rival].flatMap(target => {
      const full = target ? input.view(fullCites).get(target) : undefined;
      return full ? [{ start: full.start, end: full.end, message: callTarget(input, target!) }] : [];
    });
    report({
      ...(reference.volume
        ? { start: reference.volume.start, end: reference.pins.at(-1)?.end ?? reference.end }
        : pinSpan(input, reference)),
      message: `The name says ${named ?? reference.name?.text ?? 'another case'} but ${what}${belongs}.`,
      related,
      fixes: renamed(input, reference, rival),
    });
  }
});

/** True where the sentence names the other case before the reference. */
function namedJustBefore(input: RuleInput, reference: Reference, target: string): boolean {
  const sentence = input.text
    .slice(Math.max(0, reference.start - 120), reference.start)
    .split(/[.;] +(?=[A-Z])/)
    .at(-1)!;
  const parties = input.view(fullCites).get(target)?.name?.parties ?? [];
  return parties.some(party => {
    const word = /\p{Lu}[\p{L}’'-]{3,}/u.exec(party)?.[0];
    return word !== undefined && !/^(?:United|State|City|Board|Commission)/.test(word) && sentence.includes(word);
  });
}

/** Writes the short name of the case whose page it is. */
function renamed(input: RuleInput, reference: Reference, rival: string | undefined): Fix[] {
  const full = rival ? input.view(fullCites).get(rival) : undefined;
  const name = full?.name?.parties.find(party => party !== 'United States');
  if (!name || !reference.name) return [];
  return [
    {
      title: `Change the name to “${name}”`,
      edits: [{ start: reference.name.start, end: reference.name.end, newText: name }],
    },
  ];
}
