import { nameEndingAt } from './case-name';
import { isBreak, isLetter, isSpace, skipSpaces, skipSpacesBack } from './characters';
import type { CaseName } from './citation';
import { type Found, found, piece } from './found';
import { parallelShortForms } from './parallel-cites';
import { parentheticalsAfter } from './parentheticals';
import { afterAt, noteAt, pinsAfterPage, pinsAt } from './pins';
import { placeBefore } from './place-before';
import { pinsBehindAt } from './repeated-volume';

const NO_CONTEXT = { fileYear: undefined };

/** `Part II`, `note 12`, `n. 5` that stand behind `supra`. */
const PART_AFTER = /^,? ?(?:at )?(?:[Pp]arts?|[Pp]t\.) ([IVXL]{1,6}(?:[-–][A-H1-9](?:[-–]\d)?)?|[A-H])(?![A-Za-z])/;

/**
 * `supra` or `infra` at reading offset `at` (DOMAIN 1.24, 1.26): with a name or author before it a reference to a work
 * (`supra-case`), else to a place in this opinion (`supra-page`, `infra`). Undefined when it points at nothing that can be
 * said: a lone `supra` in prose.
 */
export function supraAt(text: string, at: number, floor: number): Found | undefined {
  if (isLetter(text.charCodeAt(at - 1))) return undefined;
  const infra = text.charCodeAt(at) === 105 || text.charCodeAt(at) === 73;
  const wordEnd = at + 5;
  if (isLetter(text.charCodeAt(wordEnd))) return undefined;
  let leftEnd = skipSpacesBack(text, at);
  // `Todd v. United States, ubi supra`, `qua supra`: the old words for the same.
  const old = /[ ,]((?:ubi|qua|ut|vide),?)$/.exec(text.slice(Math.max(0, leftEnd - 6), leftEnd))?.[1];
  if (old !== undefined) leftEnd = skipSpacesBack(text, leftEnd - old.length);
  const place = placeBefore(text, leftEnd, floor);
  // `Seaver v. Ransom (supra)`, `the Koerber case (supra, at 5)`: New York's older manner.
  const open = text.charCodeAt(leftEnd - 1) === 40 && text.charCodeAt(leftEnd - 2) === 32 && !infra;
  if (open) leftEnd -= 2;
  const comma = open || text.charCodeAt(leftEnd - 1) === 44;
  if (place !== undefined && (comma || /[\dIVX]$/.test(place.words))) {
    const opCit = /op\. cit\.$/.test(text.slice(Math.max(0, leftEnd - 10), leftEnd));
    if (!opCit) {
      const find = found(infra ? 'infra' : 'supra-page', place.start, wordEnd);
      find.cross = place.cross;
      return find;
    }
  }
  const named =
    comma || /(?:op|loc)\. cit\.$/.test(text.slice(Math.max(0, leftEnd - 10), leftEnd)) || isWordEnd(text, leftEnd);
  const name = named ? workBefore(text, leftEnd, floor, comma) : undefined;
  if (name !== undefined) {
    const find = found(infra ? 'infra' : 'supra-case', name.start, wordEnd);
    find.name = name.isCase ? name.name : undefined;
    find.words = piece(text, name.start, name.end);
    if (!name.isCase) {
      find.author = find.words.text;
      find.start = volumeBefore(text, name.start, floor);
    }
    pinsOf(text, find, wordEnd);
    if (open) {
      if (text.charCodeAt(find.end) !== 41) return undefined;
      find.end++;
    } else if (find.pins.length > 0) parallelShortForms(text, find, NO_CONTEXT);
    const parens = parentheticalsAfter(text, find.end);
    find.parentheticals = parens.parentheticals;
    find.end = parens.end;
    find.weight = parens.weight;
    return find;
  }
  // No name: a place in this opinion.
  const part = PART_AFTER.exec(text.slice(wordEnd, wordEnd + 24));
  const find = found(infra ? 'infra' : 'supra-page', at, wordEnd);
  if (part !== null) {
    find.end = wordEnd + part[0].length;
    find.cross = {
      page: undefined,
      to: undefined,
      note: undefined,
      part: part[1],
      justice: undefined,
      vote: undefined,
    };
    return find;
  }
  pinsOf(text, find, wordEnd);
  const pin = find.pins[0];
  if (pin === undefined) return undefined;
  find.cross = { page: pin.page, to: pin.to, note: pin.note, part: undefined, justice: undefined, vote: undefined };
  return find;
}

function isWordEnd(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 46;
}

/** `, at 178`, ` note 12, at 5`, `, n. 5`, `, § 3`, `, p. 5` behind `supra`. */
function pinsOf(text: string, find: Found, from: number): void {
  let next = skipSpaces(text, from);
  if (isBreak(text.charCodeAt(next))) next = skipSpaces(text, next + 1);
  const behindComma = text.charCodeAt(next) === 44 ? skipSpaces(text, next + 1) : next;
  const note = noteAt(text, behindComma, false);
  if (note !== undefined) {
    // `supra note 12, at 5`: the note that holds the full citation, then the pin.
    find.cross = {
      page: undefined,
      to: undefined,
      note: note.note,
      part: undefined,
      justice: undefined,
      vote: undefined,
    };
    find.end = note.end;
    const pins = pinsAfterPage(text, note.end, undefined);
    const start = afterAt(text, skipSpaces(text, text.charCodeAt(note.end) === 44 ? note.end + 1 : note.end));
    if (start !== -1 && pins.pins.length > 0) {
      find.pins = pins.pins;
      find.end = pins.end;
    } else if (find.kind === 'supra-case' && sectionAt(text, find, behindCommaAt(text, note.end))) {
      return;
    } else if (find.kind === 'supra-page' || find.kind === 'infra') {
      find.pins = [{ start: note.start, end: note.end, page: undefined, to: undefined, note: note.note }];
    }
    return;
  }
  let after = next;
  if (text.charCodeAt(after) === 44) after = skipSpaces(text, after + 1);
  if (isBreak(text.charCodeAt(after))) after = skipSpaces(text, after + 1);
  const start = afterAt(text, after);
  if (start !== -1) {
    const pins = pinsBehindAt(text, start);
    if (pins.pins.length > 0) {
      find.pins = pins.pins;
      find.end = pins.end;
    }
    return;
  }
  if (sectionAt(text, find, after)) return;
  if (/^¶/.test(text.slice(after, after + 1))) {
    const pins = pinsAt(text, after, undefined, true);
    find.pins = pins.pins;
    find.end = pins.end;
    return;
  }
  // `Smith, supra, 104`: the old printing without `at`.
  if (text.charCodeAt(next) === 44 && /^\d{1,4}(?:[-–]\d{1,4})?(?=[.,;)]|$)/.test(text.slice(after, after + 12))) {
    const pins = pinsAt(text, after, undefined, true);
    find.pins = pins.pins;
    find.end = pins.end;
  }
}

interface Work {
  readonly start: number;
  readonly end: number;
  readonly isCase: boolean;
  readonly name: ReturnType<typeof nameEndingAt>;
}

/** Name of the case, or author (and title) of the work, that ends at `end`. */
function workBefore(text: string, end: number, floor: number, comma: boolean): Work | undefined {
  let to = end;
  for (;;) {
    to = skipSpacesBack(text, to);
    const code = text.charCodeAt(to - 1);
    // A comma, and the specks of a scan around it: `Ex parte Quirin,-. supra`.
    if (
      code === 44 ||
      (code === 46 && /[,-][-.]*$/.test(text.slice(to - 3, to - 1))) ||
      (code === 45 && text.charCodeAt(to - 2) === 44)
    ) {
      to--;
      continue;
    }
    const cit = /(?:,? ?(?:op|loc)\. cit\.)$/.exec(text.slice(Math.max(floor, to - 12), to));
    if (cit === null) break;
    to -= cit[0].length;
  }
  // `Smith v. Jones (No. 2), supra`; `§ 3, supra` was taken as a place before.
  if (text.charCodeAt(to - 1) === 41) {
    const open = text.lastIndexOf('(', to);
    if (open > floor && to - open < 40) to = skipSpacesBack(text, open);
  }
  const name = nameEndingAt(text, to, floor, true) ?? initialsBefore(text, to, floor);
  if (name === undefined) return undefined;
  // `the Agnello and Marron cases, supra`: two cases, each by its bare name.
  if (name.form === 'single' && / and [A-Z][\w.'’-]+ cases$/.test(name.text)) return undefined;
  if (
    !comma &&
    name.form === 'single' &&
    !/(?:op|loc)\. cit\.,? ?$/.test(text.slice(Math.max(0, end - 12), end)) &&
    !isSpace(text.charCodeAt(end))
  )
    return undefined;
  // `McCray, Overturning Bellas Hess, supra`: an author and the first words of the title.
  const author =
    name.form === 'single' && name.text.includes(' ')
      ? /(?:^|[.;(”"] |[Ss]ee |[Cc]f\. |also )([A-Z][A-Za-z'’-]{2,20}), $/.exec(
          text.slice(Math.max(floor, name.start - 30), name.start),
        )?.[1]
      : undefined;
  const start = name.start - (author === undefined ? 0 : author.length + 2);
  return { start, end: name.end, isCase: name.form !== 'single', name };
}

/**
 * `R. A. V., supra`, `In T. L. O., supra`: a party, mostly a child, whose case goes by letters. Letters behind a word with a capital
 * or a number end a longer name or an abbreviation (`33 Yale L. J.`, `10 U. S.`).
 */
function initialsBefore(text: string, end: number, floor: number): CaseName | undefined {
  const from = Math.max(floor, end - 32);
  const match = INITIALS_BEFORE.exec(text.slice(from, end));
  if (match === null) return undefined;
  const words = match[1] as string;
  const start = end - words.length;
  return { start, end, text: words, parties: [words], form: 'single' };
}

const INITIALS_BEFORE =
  /(?:[.;:,(“"—] ?|\b(?:[Ss]ee|[Ii]n|also|and|with|[Cc]f\.|of|under|by|e\. ?g\.,) )((?:[A-Z]\. ?){2,5}[A-Z]\.)$/;

/** `4 Wigmore, supra`: the volume belongs to the reference; a digit behind a stop is the mark of a note. */
function volumeBefore(text: string, at: number, floor: number): number {
  const volume = /(?:[A-Za-z,] |\()(\d{1,2}[A-Z]?) $/.exec(text.slice(Math.max(floor, at - 7), at));
  return volume === null ? at : at - 1 - (volume[1] as string).length;
}

const behindCommaAt = (text: string, at: number): number => skipSpaces(text, text.charCodeAt(at) === 44 ? at + 1 : at);

/** `§ 3`, `ch. 5` of the work at `after`, as its pin; false when none stands there. */
function sectionAt(text: string, find: Found, after: number): boolean {
  const section = /^(?:§§? ?[\w.()-]*[\w)]|ch?\. ?\d+|c\. [IVX\d]+)/.exec(text.slice(after, after + 24));
  if (section === null) return false;
  find.section = section[0].replace(/^§§? ?/, '');
  find.pins = [{ start: after, end: after + section[0].length, page: section[0], to: undefined, note: undefined }];
  find.end = after + section[0].length;
  return true;
}
