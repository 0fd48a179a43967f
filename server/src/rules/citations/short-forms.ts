import { compareCaptions } from '../../authority/names';
import { readName } from '../../reference/person-test';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, RelatedPlace } from '../rule';
import { followsDifferentCases, provablyAnother, unknownAuthorityBefore } from './authorities-nearby';
import { addressOf, callTarget, faulty, fullCites, headSpan, pageNumber, pinSpan } from './faults';
import { meansVolume, meantElsewhere } from './slips';
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
    // `a separate one by Mr. Justice Rutledge, 328 U.S., at 564`: the Justice is no case.
    if (/\bJustice $/i.test(input.text.slice(Math.max(0, reference.start - 10), reference.start))) continue;
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const full = sameVolume(input, reference);
    const named = reference.name && full.length > 0;
    // `598 F. 2d., at 1193, §311` behind `598 F. 2d 1187`: the case is there, whatever else the pin holds.
    const pin = pageNumber(reference.pins[0]?.page);
    if (!named && pin !== undefined && full.some(one => one.start < reference.start && fits(one, pin))) continue;
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
      ...pinSpan(reference),
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
  if (!name || reference.name || !reference.volume) return [];
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
        : pinSpan(reference)),
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

export const supraUnresolved = rule('supra-unresolved', (input, report) => {
  for (const { reference } of faulty(input, 'supra-unresolved')) {
    if (!/supra/i.test(input.slice(reference)) || namedBefore(input, reference)) continue;
    // `Subpart A, supra`, `chs. XII, XIII, supra`: a place of this opinion, or of a book.
    if (/^(?:Sub)?[Pp]art\b|^[IVX]+\b|^(?:Chapter|Section|Appendix|Table)\b/.test(input.slice(reference))) continue;
    const name = reference.name?.text ?? reference.words?.text ?? reference.author ?? 'this name';
    if (noCaseName(input, reference, name)) continue;
    report({
      start: reference.start,
      end: reference.end,
      message: `\`${name}, supra\` has no earlier full citation of ${name} in this file.`,
    });
  }
});

/**
 * `Boyd Case, 116 U.S., supra` has a reporter there; `Hook, supra, n. 87` and `8 Wigmore, supra` are works of another kind;
 * `Jefferson’s Preamble, supra` is a text the opinion speaks of.
 */
function noCaseName(input: RuleInput, reference: Reference, name: string): boolean {
  if (/ vs?\. /.test(name)) return false;
  if (/^(?:[A-Z]\. ?){1,3}(?:\dd)?$/.test(name) || /\p{L}[’']s (?!case\b)/u.test(name)) return true;
  if (/\d $/.test(input.text.slice(Math.max(0, reference.start - 2), reference.start))) return true;
  return /supra,? (?:at )?nn?(?:otes?|\.) ?\d/i.test(input.text.slice(reference.start, reference.end + 20));
}

/**
 * A name that stands earlier in the file, other than before another `supra`, was introduced in some form that was not read
 * as a citation (`ante, p. 145`, a book, a defined short title): silence beats a wrong word.
 */
function namedBefore(input: RuleInput, reference: Reference): boolean {
  const words =
    input
      .slice(reference.name ?? reference.words ?? reference)
      .replace(/,? supra.*$/is, '')
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}][\p{L}’'-]{2,}/gu) ?? [];
  const telling = words.filter(
    word =>
      /^\p{Lu}/u.test(word) &&
      !/^(?:United|States|State|The|Case|Cases|People|City|County|Board|Commission)$/.test(word),
  );
  const introduced = input.view(introductions);
  // `Gior-denello`: the hyphen of a line end that is gone.
  const joined = telling.filter(word => /\p{Ll}-\p{Ll}/u.test(word)).map(word => word.replaceAll('-', ''));
  for (const word of [...telling, ...joined]) {
    let first = introduced.get(word);
    if (first === undefined) {
      // Nobody leans on so many unknown names; a search for each of them would read the text anew.
      if (introduced.size >= MOST_NAMES) return true;
      first = introductionOf(input.text, word);
      introduced.set(word, first);
    }
    if (first < reference.start) return true;
  }
  return false;
}

const MOST_NAMES = 300;

/** Where words sought by `namedBefore` first stand, filled as they are asked for. */
function introductions(): Map<string, number> {
  return new Map();
}

/** Offset of the first place of the word that is not before `supra`; infinity when there is none. */
function introductionOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = text.slice(at + word.length, at + word.length + 60);
    if (!/^[^.;]{0,40}?,? supra\b/.test(after)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

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
    if (told.has(name) || /^ [IV]{1,3}\b/.test(input.text.slice(reference.end, reference.end + 5))) continue;
    // `Nixon *573 v, Herndon, supra` is a whole name, badly read; `Wilson granted to Sandford the right` is the man.
    if (/^\s*(?:\*\d+\s*)?v[.,]?\s/.test(input.text.slice(reference.end, reference.end + 12))) continue;
    if (reference.kind === 'bare-name' && readName(input.text, reference.start, reference.end).sense === 'person')
      continue;
    // `the Williams cases` are both; `the second Covert case` says which; a name with a citation right behind it is whole.
    const behind = input.text.slice(reference.end, reference.end + 60);
    if (
      /^\s*(?:cases|decisions)\b/.test(behind) ||
      /\bcases\b|^(?:First|Second|Third) /.test(name) ||
      /^(?:, (?:Report|Hearings)\b|, [^;()]{0,45}[.,]{1,2} \d{1,4} [A-Z]|,? (?:supra,? )?\[(?:\d|v\. ))/.test(behind)
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
    const rivals = [...new Set(reference.alternatives.map(one => one.target))].filter(
      target => rival(input, reference.target!, target) && bears(input, target, name),
    );
    if (rivals.length === 0 || !bears(input, reference.target, name)) continue;
    told.add(name);
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
  return own.volume !== address.volume || !alike;
}

export const idNoAntecedent = rule('id-no-antecedent', (input, report) => {
  for (const { reference } of faulty(input, 'id-no-antecedent')) {
    if (unknownAuthorityBefore(input, reference)) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    report({
      start: reference.start,
      end: reference.start + word.length,
      message: `\`${word}\` has nothing to refer to.`,
    });
  }
});

export const idAfterString = rule('id-after-string', (input, report) => {
  for (const { reference, index } of faulty(input, 'id-after-string')) {
    if (reference.target === null || !addressOf(reference.target) || !followsDifferentCases(input, index)) continue;
    // `Id., 476 U. S. at 739`: the volume says which.
    if (/^(?:,? ?\d{1,4} [A-Z][\w. ]{0,14},? at )/.test(input.text.slice(reference.start + 3, reference.start + 40)))
      continue;
    if (nameBetween(input, reference)) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    const full = reference.target ? input.view(fullCites).get(reference.target) : undefined;
    report({
      start: reference.start,
      end: reference.start + word.length,
      message: `\`${word}\` follows a citation of several authorities; taken as ${reference.target && full ? callTarget(input, reference.target) : 'the last one'}.`,
      related: reference.antecedent ? [{ ...reference.antecedent, message: 'Taken as this one.' }] : [],
      fixes: shortForm(input, reference),
    });
  }
});

/** True where an id. shortly before has the same page. */
function citedAlready(input: RuleInput, reference: Reference, page: string): boolean {
  const before = input.text.slice(Math.max(0, reference.start - 600), reference.start);
  return new RegExp(`\\b[Ii]d\\.,? at (?:pp?\\. ?)?${page.replace(/\D/g, '') || '-'}\\b`).test(before);
}

/** True where the case taken is named between its citation and the id.: the reader knows which is meant. */
function nameBetween(input: RuleInput, reference: Reference): boolean {
  const { antecedent, target } = reference;
  if (!antecedent) return false;
  const between = input.text.slice(Math.max(antecedent.end, reference.start - 600), reference.start);
  const parties = target ? (input.view(fullCites).get(target)?.name?.parties ?? []) : [];
  return parties.some(party =>
    (party.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).some(word => !COMMON_PARTY.test(word) && between.includes(word)),
  );
}

const COMMON_PARTY = /^(?:United|States?|City|County|Board|Commission|People|New|Company|Inc|National|American)$/;

export const idPinOutOfRange = rule('id-pin-out-of-range', (input, report) => {
  for (const { reference, index } of faulty(input, 'id-pin-out-of-range')) {
    const before = provablyAnother(input, index);
    if (!before || reference.target === null) continue;
    const page = reference.pins[0]?.page;
    // `In Walz, supra, we upheld … Id., at 672`: the case is named. `Id., at 88. … id., at pp. 88-94`: a work cited before.
    if (nameBetween(input, reference) || (page !== undefined && citedAlready(input, reference, page))) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    const said = `\`${word}${page ? `, at ${page}` : ''}\``;
    const taken = reference.target ? `; did you mean ${callTarget(input, reference.target)}?` : '.';
    const not = ` cannot be ${callTarget(input, before.target!)}`;
    report({
      ...pinSpan(reference),
      message: `${said}${not}${taken}`,
      related: [
        { start: before.start, end: before.end, message: 'The authority cited before it.' },
        ...(reference.antecedent
          ? [{ ...reference.antecedent, message: 'The nearest authority with that page.' }]
          : []),
      ],
      fixes: shortForm(input, reference),
    });
  }
});

/** `Id., at 423` written out: `353 U. S., at 423`, in the file's own spacing of the reporter. */
function shortForm(input: RuleInput, reference: Reference): Fix[] {
  const full = reference.target ? input.view(fullCites).get(reference.target) : undefined;
  const first = reference.pins[0];
  if (!full?.volume || !full.reporter || !first || pageNumber(first.page) === undefined) return [];
  const comma = input.options.style === 'bluebook' ? '' : ',';
  const head = `${full.volume.text} ${input.slice(full.reporter)}${comma} at `;
  return [
    {
      title: `Write “${head}${input.text.slice(first.start, reference.pins.at(-1)!.end)}”`,
      edits: [{ start: reference.start, end: first.start, newText: head }],
    },
  ];
}
