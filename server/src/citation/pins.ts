import { matchAbbreviation } from './abbreviations';
import { isBreak, isDigit, isLetter, isRangeDash, isSpace, isUpper, skipDigits, skipSpaces } from './characters';
import type { Pin } from './citation';

/** Pins in reading offsets, and the offset just past the last of them (`at` when there are none). */
export interface PinList {
  readonly pins: readonly Pin[];
  readonly end: number;
}

const NO_PINS: readonly Pin[] = [];
const MOST_PINS = 40;

/**
 * Pins after a first page: `, 468 n. 37`, `, 55-57, n. 5`, `, at 5`, ` at 440`, ` n. 3`. A number that begins another
 * citation (`384 U.S. 436, 86 S. Ct. 1602`) is no pin; nor is one below the first page that prose follows, which is a note
 * mark or a count (`384 U.S. 436, 2 and because`).
 */
export function pinsAfterPage(text: string, at: number, firstPage: number | undefined): PinList {
  const next = skipSpaces(text, at);
  const code = text.charCodeAt(next);
  if (code === 44 /* , */) {
    let after = skipSpaces(text, next + 1);
    // `321 Mo. 105, l. c. 117`: the place cited.
    if (text.charCodeAt(after) === 108)
      after += /^l\. ?c\. ?(?=\d)/.exec(text.slice(after, after + 7))?.[0].length ?? 0;
    const start = afterAt(text, after);
    const list = pinsAt(text, start === -1 ? after : start, firstPage, start !== -1);
    return list.pins.length === 0 ? { pins: NO_PINS, end: at } : list;
  }
  const start = afterAt(text, next);
  if (start !== -1) {
    const list = pinsAt(text, start, firstPage, true);
    return list.pins.length === 0 ? { pins: NO_PINS, end: at } : list;
  }
  if (isRangeDash(code) && isDigit(text.charCodeAt(next + 1)) && firstPage !== undefined && next === at) {
    const to = skipDigits(text, next + 1);
    const from = String(firstPage);
    return {
      pins: [
        {
          start: at - from.length,
          end: to,
          page: from,
          to: expandRange(from, text.slice(next + 1, to)),
          note: undefined,
        },
      ],
      end: to,
    };
  }
  const note = noteAt(text, next, false);
  if (note !== undefined)
    return morePins(
      text,
      [{ start: note.start, end: note.end, page: undefined, to: undefined, note: note.note }],
      firstPage,
    );
  return { pins: NO_PINS, end: at };
}

/** Pins that begin right here (after `at `): at least a page, section, paragraph or note must stand at `at`. */
export function pinsAt(text: string, at: number, firstPage: number | undefined, strong: boolean): PinList {
  const first = pinAt(text, at, firstPage, strong);
  if (first === undefined) return { pins: NO_PINS, end: at };
  return morePins(text, [first], firstPage);
}

function morePins(text: string, pins: Pin[], firstPage: number | undefined): PinList {
  let end = pins[pins.length - 1]?.end ?? 0;
  while (pins.length < MOST_PINS) {
    const comma = skipSpaces(text, end);
    let after = comma;
    const and = text.startsWith('and ', comma) || text.startsWith('& ', comma);
    if (text.charCodeAt(comma) === 44) {
      after = skipSpaces(text, comma + 1);
      if (text.startsWith('and ', after)) after = skipSpaces(text, after + 4);
      else if (text.startsWith('& ', after)) after = skipSpaces(text, after + 2);
    } else if (and) after = skipSpaces(text, comma + (text.charCodeAt(comma) === 38 ? 2 : 4));
    else break;
    const last = pins[pins.length - 1] as Pin;
    const note = noteAt(text, after, true);
    if (note !== undefined && last.note === undefined) {
      // `55-57, n. 5` and `178, and n. 6` are one pin: the note belongs to the page before it.
      pins[pins.length - 1] = { ...last, end: note.end, note: note.note };
      end = note.end;
      continue;
    }
    if (note !== undefined) {
      pins.push({ start: note.start, end: note.end, page: undefined, to: undefined, note: note.note });
      end = note.end;
      continue;
    }
    const lastPage = last.to ?? last.page;
    const floor = lastPage === undefined ? firstPage : Number.parseInt(lastPage, 10) || firstPage;
    const pin = pinAt(text, after, floor, false);
    if (
      pin === undefined ||
      (and &&
        text.charCodeAt(comma) !== 44 &&
        (floor === undefined || pin.page === undefined || Number(pin.page) < floor))
    )
      break;
    pins.push(pin);
    end = pin.end;
  }
  const seq = etSeq(text, end);
  if (seq > end) {
    const last = pins.pop() as Pin;
    pins.push({ ...last, end: seq });
    end = seq;
  }
  return { pins, end };
}

function etSeq(text: string, at: number): number {
  const next = skipSpaces(text, at);
  const comma = text.charCodeAt(next) === 44 ? skipSpaces(text, next + 1) : next;
  const code = text.charCodeAt(comma);
  if (code !== 101 && code !== 112) return at; // e p
  if (text.startsWith('et seq.', comma)) return comma + 7;
  if (text.startsWith('et sqq.', comma)) return comma + 7;
  if (text.startsWith('passim', comma) && !isLetter(text.charCodeAt(comma + 6))) return comma + 6;
  return at;
}

/** Offset past `at `, `at p. `, `at pp. `, `p. `, `pp. `, -1 when none of them stands here. */
export function afterAt(text: string, at: number): number {
  let next = at;
  let seen = false;
  if (text.startsWith('at', next) && isSpace(text.charCodeAt(next + 2))) {
    next = skipSpaces(text, next + 2);
    seen = true;
  }
  if (text.charCodeAt(next) === 112) {
    const page = PAGE_WORD.exec(text.slice(next, next + 8));
    if (page !== null) {
      next += page[0].length;
      seen = true;
    }
  }
  return seen ? next : -1;
}

const PAGE_WORD = /^(?:(?:pp?\.|pages?) ?(?=[\dxvi[*])|pp? (?=\d))/;

function pinAt(text: string, at: number, firstPage: number | undefined, strong: boolean): Pin | undefined {
  const note = noteAt(text, at, false);
  if (note !== undefined) return { start: note.start, end: note.end, page: undefined, to: undefined, note: note.note };
  let start = at;
  let code = text.charCodeAt(start);
  if (code === 0x5b /* [ */ && isDigit(text.charCodeAt(start + 1))) {
    const close = skipDigits(text, start + 1);
    if (text.charCodeAt(close) !== 0x5d) return undefined;
    return { start, end: close + 1, page: text.slice(start + 1, close), to: undefined, note: undefined };
  }
  // `supra at (2)`: Georgia pins the divisions of its opinions.
  const division =
    strong && code === 40 ? /^\((\d{1,2})\)(?: ?\([a-z]\))?(?! ?\d)/.exec(text.slice(start, start + 10)) : null;
  if (division !== null)
    return { start, end: start + division[0].length, page: division[1], to: undefined, note: undefined };
  if (strong && text.startsWith('passim', start))
    return { start, end: start + 6, page: 'passim', to: undefined, note: undefined };
  // ¶ § p c N S
  const paragraph =
    code === 0xb6 || code === 0xa7 || code === 112 || code === 99 || code === 78 || code === 83
      ? PARAGRAPH.exec(text.slice(start, start + 12))
      : null;
  if (paragraph !== null) start += paragraph[0].length;
  code = text.charCodeAt(start);
  // `566 U. S. ___, ___ (2012)`: the pin of a slip opinion is blank as its page is.
  if (code === 0x5f || code === 45) {
    const blank = BLANK.exec(text.slice(start, start + 18));
    if (blank !== null) return { start: at, end: start + blank[0].length, page: '___', to: undefined, note: undefined };
  }
  // `Id., at A41`, `at A-42`: pages of an appendix to a petition.
  if (strong && code === 65) {
    const appendix = /^A-?\d{1,4}(?:[-–]A?-?\d{1,4})?(?![A-Za-z\d])/.exec(text.slice(start, start + 14));
    if (appendix !== null) {
      const [page = '', to] = appendix[0].split(/(?<=\d)[-–]/);
      return { start: at, end: start + appendix[0].length, page, to, note: undefined };
    }
  }
  const star = code === 42 && isDigit(text.charCodeAt(start + 1)) ? 1 : 0;
  const from = start + star;
  let to = skipDigits(text, from);
  if (to === from) return strong || firstPage === undefined ? romanPin(text, at, from) : undefined;
  if (to - from > 5) return undefined;
  // `S12-S14`, `A5` and letters after a page (`12a`, `436n`): a single lower-case letter belongs to an appendix page.
  if (isLetter(text.charCodeAt(to))) {
    const glued = noteAt(text, to, false);
    const letter = text.charCodeAt(to);
    const appendix = letter === 97 /* a */ || (strong && letter >= 98 && letter <= 100);
    if (glued === undefined && !(appendix && !isLetter(text.charCodeAt(to + 1)))) return undefined;
    if (glued === undefined) to++;
  }
  const page = text.slice(from, to);
  // The number of a following citation: `, 86 S. Ct. 1602`, `, 39 Stat. 15`.
  const behind = text.charCodeAt(to) === 32 ? text.charCodeAt(to + 1) : text.charCodeAt(to);
  if ((behind === 105 || behind === 73) && /^ ?[Ii]d\. ?\d/.test(text.slice(to, to + 7))) return undefined;
  if (to - from === 4 && text.charCodeAt(to) === 45 && NEUTRAL_REST.test(text.slice(to, to + 10))) return undefined;
  if (paragraph === null && beginsCitation(text, to)) return undefined;
  let end = to;
  let last: string | undefined;
  const range = rangeEnd(text, to);
  if (range !== undefined) {
    last = expandRange(page, range.page);
    end = range.end;
  }
  if (
    !strong &&
    paragraph === null &&
    firstPage !== undefined &&
    Number.parseInt(page, 10) < firstPage &&
    !closes(text, end)
  )
    return undefined;
  if (!strong && isThousands(text, end)) return undefined;
  const own = noteAt(text, skipSpaces(text, end), false);
  let noteNumber: string | undefined;
  if (own !== undefined) {
    noteNumber = own.note;
    end = own.end;
  }
  // `67, 76 n [1984]`: the page's only note has no number.
  else if (
    text.charCodeAt(end) === 32 &&
    text.charCodeAt(end + 1) === 110 &&
    /^ n\.?(?= ?[[(;,)])/.test(text.slice(end, end + 5))
  )
    end += text.charCodeAt(end + 2) === 46 ? 3 : 2;
  // `245 So. 3d at 513 (¶8)`: Mississippi numbers its paragraphs.
  if (text.charCodeAt(end + 2) === 0xb6 && text.charCodeAt(end + 1) === 40)
    end += /^ \(¶¶? ?\d{1,3}(?:[-–]\d{1,3})?\)/.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  // `17905, 17911 ¶ 14`, `at 45, ¶ 12`: the paragraph on the page.
  const mark = skipSpaces(text, text.charCodeAt(end) === 44 ? end + 1 : end);
  if (text.charCodeAt(mark) === 0xb6)
    end += /^,? ¶¶? ?\d{1,4}(?:[-–]\d{1,4})?(?!\d)/.exec(text.slice(end, end + 18))?.[0].length ?? 0;
  return { start: at, end, page, to: last, note: noteNumber };
}

const BLANK = /^(?:_{2,6}|-{3,6})(?: ?[-–—] ?_{2,6})?(?=[ ,.;)]|$)/;
/** What follows the year of a neutral cite: `2006-Ohio-856`, `1999-NMSC-001`. */
const NEUTRAL_REST = /^-[A-Z][A-Za-z]{1,6}-\d/;

const PARAGRAPH = /^(?:(?:Syl\. )?¶¶? ?|§§? ?|paras?\. ?|cols?\. ?|No\. (?=\d))/;

/** `12,345`: a figure of prose, not two pins. */
function isThousands(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 44 &&
    skipDigits(text, at + 1) === at + 4 &&
    !isDigit(text.charCodeAt(at + 4)) &&
    !beginsCitation(text, at + 4)
  );
}

/** After the abbreviation a page or `at` follows: it is a citation and not a stray capital. */
function beginsCitation(text: string, afterVolume: number): boolean {
  const match = matchAbbreviation(text, afterVolume);
  if (match === undefined) return false;
  let next = skipSpaces(text, match.end);
  if (text.charCodeAt(next) === 44) next = skipSpaces(text, next + 1);
  const code = text.charCodeAt(next);
  return isDigit(code) || code === 0x5f || code === 0xa7 || code === 40 || text.startsWith('at ', next);
}

function romanPin(text: string, at: number, from: number): Pin | undefined {
  const roman = ROMAN.exec(text.slice(from, from + 16));
  if (roman === null) return undefined;
  const range = /^-([ivxlc]{1,8})(?![a-z])/.exec(text.slice(from + roman[0].length, from + roman[0].length + 10));
  const end = from + roman[0].length + (range?.[0].length ?? 0);
  return { start: at, end, page: roman[0], to: range?.[1], note: undefined };
}

const ROMAN = /^[ivxlc]{1,8}(?![A-Za-z])/;

function rangeEnd(text: string, at: number): { page: string; end: number } | undefined {
  let next = at;
  if (isSpace(text.charCodeAt(next)) && isRangeDash(text.charCodeAt(next + 1))) next++;
  // `412—415`: a long dash glued between two pages.
  const long =
    text.charCodeAt(at) === 0x2014 &&
    isDigit(text.charCodeAt(at - 1)) &&
    /^—\d{2,5}(?![\d—])/.test(text.slice(at, at + 7));
  if (!long && !isRangeDash(text.charCodeAt(next))) {
    // `pp. 55 to 57` is rare and old; prose `5 to 7` after a cite is not a pin, so only dashes count.
    return undefined;
  }
  next++;
  if (isRangeDash(text.charCodeAt(next))) next++;
  if (isSpace(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1))) next++;
  if (text.charCodeAt(next) === 42) next++;
  const digits = skipDigits(text, next);
  if (digits === next || digits - next > 5) return undefined;
  // `12a-14a`: pages of an appendix.
  const appendix = text.charCodeAt(at - 1) === 97 && text.charCodeAt(digits) === 97;
  const end = appendix && !isLetter(text.charCodeAt(digits + 1)) ? digits + 1 : digits;
  return { page: text.slice(next, end), end };
}

/** R11: an elided end takes the leading digits of the beginning: 343-44 is 343-344; pages rise, so 198-03 is 198-203. */
export function expandRange(from: string, to: string): string {
  if (to.length >= from.length) return to;
  const end = from.slice(0, from.length - to.length) + to;
  return to.length > 1 && Number(end) < Number(from) ? String(Number(end) + 10 ** to.length) : end;
}

/** What may follow a doubtful pin: punctuation, a parenthesis, the end, or another pin's words. */
function closes(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || isBreak(code)) return true;
  if (
    code === 44 ||
    code === 46 ||
    code === 59 ||
    code === 41 ||
    code === 58 ||
    code === 93 ||
    code === 0x201d ||
    code === 34 ||
    isRangeDash(code)
  )
    return true;
  if (isSpace(code)) {
    const next = text.charCodeAt(skipSpaces(text, at));
    return next === 40 || next === 91 || noteAt(text, skipSpaces(text, at), false) !== undefined;
  }
  return false;
}

/**
 * `n. 37`, `nn. 5 and 6`, `note 3`, `fn. 5`, `n.*`, with `, ` or `and ` before it where `joined`. The number as written;
 * undefined when none stands at `at`.
 */
export function noteAt(
  text: string,
  at: number,
  joined: boolean,
): { start: number; end: number; note: string } | undefined {
  const code = text.charCodeAt(at);
  if (code !== 110 && code !== 102 && code !== 78 && !(joined && code === 97)) return undefined; // n f N a
  const match = NOTE.exec(text.slice(at, at + 60));
  if (match === null) return undefined;
  // A capital `N.` is an initial or a compass point unless a note follows a page elsewhere; only `Note 3` counts.
  if (isUpper(code) && !match[0].startsWith('Note')) return undefined;
  const list = match.groups?.list;
  if (list !== undefined) {
    const kept = notesOf(list, text.slice(at + match[0].length, at + match[0].length + 6));
    return { start: at, end: at + match[0].length - (list.length - kept.length), note: kept };
  }
  return { start: at, end: at + match[0].length, note: match.groups?.one ?? '' };
}

/** `nn. 4 and 5, 160 n. 7`: the notes rise in small steps; a page of its own note, or far above them, is the next pin. */
function notesOf(list: string, behind: string): string {
  const comma = list.lastIndexOf(', ');
  const last = comma === -1 ? Number.NaN : Number(list.slice(comma + 2));
  if (Number.isNaN(last)) return list;
  const before = Number.parseInt(/\d+[a-z]?$/.exec(list.slice(0, comma))?.[0] ?? '', 10);
  const isPage = /^ ?(?:nn?\.|&|-\d{3})/.test(behind) || last > before + 60 || last < before;
  return isPage ? list.slice(0, comma) : list;
}

const NOTE =
  /^(?:and )?(?:(?:nn\.|[Nn]otes|fns\.) ?(?<list>\d{1,4}[a-z]?(?!\d)(?:(?:-|–|, and | and |, | & )\d{1,3}(?!\d)(?! ?[A-Z])){0,8})|(?:nn?\.|n(?= ?\d)|fn\.|[Nn]ote) ?(?<one>\d{1,4}[a-z]?(?!\d)(?:[-–]\d{1,3}(?!\d))?|\*{1,3}|†))(?![A-Za-z])/;
