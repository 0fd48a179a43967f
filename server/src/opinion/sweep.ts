import { hasStandIn } from './same-length';

/**
 * The sweep over the text: where something can begin, that is at line ends, tags, stars, brackets, numbers, runs of spaces
 * and characters of a wrong code page. Everything else in `opinion/` works on the short lists that come out of it, so that
 * a whole file costs little more than reading it once.
 */

/** A growing list of offsets. */
export class Offsets {
  // Most texts have few of most kinds: a plain array costs nothing where a typed one of some room would be fetched.
  readonly #items: number[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(offset: number): void {
    this.#items.push(offset);
  }

  /** The offset at `index`, which must be below `length`. */
  at(index: number): number {
    return this.#items[index] as number;
  }

  /** Index of the first offset at or above `offset`; `length` when there is none. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The offsets, in a typed array of exactly their number. */
  toArray(): Int32Array {
    return Int32Array.from(this.#items);
  }
}

/** Where something may begin. Offsets into the raw text, rising. */
export interface Sites {
  readonly lineStarts: Offsets;
  /** `<` with a letter, `/` or `!` after it. */
  readonly angles: Offsets;
  /** The first `*` of a run of stars. */
  readonly stars: Offsets;
  readonly brackets: Offsets;
  /** `&` with a letter or `#` after it. */
  readonly ampersands: Offsets;
  /** First blank of a run of two or more. */
  readonly blanks: Offsets;
  /** Numbers of one to three digits that stand where a note mark can stand (DOMAIN 1.13). */
  readonly marks: Offsets;
  /** Numbers of one to three digits between two words: note marks only where a body asks for one. */
  readonly faintMarks: Offsets;
  /** Characters above U+007E, other than usual typography, and control characters. */
  readonly odd: Offsets;
  /** `-` at a line end or before a blank, with a letter before it. */
  readonly hyphens: Offsets;
  /** Characters that have a stand-in of the same length. */
  readonly standIns: Offsets;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7);
}

/** A blank of any width, but no line end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 12;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** What may stand before a note mark, the blank between left out: `. , ; : ? ! " ” ’ ' ) ] — … *` (DOMAIN 1.13). */
function closes(code: number): boolean {
  switch (code) {
    case 33: // !
    case 34: // "
    case 39: // '
    case 41: // )
    case 44: // ,
    case 46: // .
    case 58: // :
    case 59: // ;
    case 63: // ?
    case 93: // ]
    case 0x2019:
    case 0x201d:
    case 0x2014:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

/** What may follow a note mark, the blank between left out: a letter, an opening quotation mark, bracket, star or dash. */
function opens(code: number): boolean {
  return (
    isLetter(code) ||
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    code === 42 ||
    code === 45 ||
    code === 60 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x2014
  );
}

/**
 * Numbers, and all that is not plain text, in one native pass, which is faster than a look at every character. The usual
 * typography between U+2014 and U+201D is passed over, but for the single quotation marks.
 */
const NOTABLE = /\d+|[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\u2013\u2018\u2019\u201e-\uffff]/g;

/** Section and paragraph signs and the ellipsis: usual, and nothing to look at. */
function isTypography(code: number): boolean {
  return code === 0xa7 || code === 0xb6 || code === 0x2026;
}

export function sweep(text: string): Sites {
  const lineStarts = new Offsets();
  const marks = new Offsets();
  const faintMarks = new Offsets();
  const odd = new Offsets();
  lineStarts.push(0);
  if (text.includes('\r')) {
    // A lone carriage return ends a line too, as it does in an editor.
    const ends = /\r\n?|\n/g;
    while (ends.test(text)) lineStarts.push(ends.lastIndex);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  }
  const standIns = new Offsets();
  NOTABLE.lastIndex = 0;
  while (NOTABLE.test(text)) {
    const end = NOTABLE.lastIndex;
    const code = text.charCodeAt(end - 1);
    if (isDigit(code)) {
      let start = end - 1;
      while (end - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
      if (end - start > 3 || text.charCodeAt(start) === 48) continue;
      const rank = standsAsMark(text, start, end);
      if (rank === 2) marks.push(start);
      else if (rank === 1) faintMarks.push(start);
      continue;
    }
    if (isTypography(code)) continue;
    const standIn = hasStandIn(code);
    if (standIn) standIns.push(end - 1);
    // Tabulators and form feeds are blanks like others.
    if (!standIn || (code < 0xa0 && code !== 9 && code !== 12)) odd.push(end - 1);
  }
  return {
    lineStarts,
    angles: sitesOf(text, '<', next => isLetter(next) || next === 47 || next === 33),
    stars: sitesOf(text, '*'),
    brackets: sitesOf(text, '['),
    ampersands: sitesOf(text, '&', next => next === 35 || isLetter(next)),
    blanks: sitesOf(text, '  '),
    marks,
    faintMarks,
    odd,
    hyphens: sitesOf(text, '-', next => next === 10 || next === 13 || next === 32),
    standIns,
  };
}

/** Where a character begins a run of itself, with a character behind it that `follows` accepts. */
function sitesOf(text: string, mark: string, follows?: (next: number) => boolean): Offsets {
  const sites = new Offsets();
  const code = mark.charCodeAt(0);
  for (let at = text.indexOf(mark); at >= 0; ) {
    let end = at + mark.length;
    if (follows === undefined) {
      sites.push(at);
      while (text.charCodeAt(end) === code && code !== 91) end++;
    } else if (follows(text.charCodeAt(end))) sites.push(at);
    at = text.indexOf(mark, end);
  }
  return sites;
}

const BLOCK_END = /^<\/(?:p|div|li|td|h\d|bl)/;

/**
 * 2 where a number of one to three digits has the surroundings of a note mark, 1 where it stands between two words, else
 * 0. DOMAIN 1.13: after a closing mark and a blank; before a blank and a letter, quotation mark or bracket, or at a line end.
 */
function standsAsMark(text: string, start: number, end: number): number {
  const after = text.charCodeAt(end);
  // `decision. 9</p>`: the end of a block's element ends the line.
  const before = text.charCodeAt(start - 1);
  // `Chambers4, we said`: glued to a word, the mark may have the word's stop behind it.
  const gluedToWord = isLower(before) && isLower(text.charCodeAt(start - 2)) && isLetter(text.charCodeAt(start - 3));
  let behind = end;
  if (gluedToWord && (after === 44 || after === 46 || after === 59)) behind++;
  const gap = text.charCodeAt(behind);
  // `decision. 9</p>`: the end of a block's element ends the line.
  let followed = Number.isNaN(gap) || isLineEnd(gap) || (gap === 60 && BLOCK_END.test(text.slice(behind, behind + 6)));
  if (!followed) {
    if (!isBlank(gap)) return 0;
    let next = behind + 1;
    while (isBlank(text.charCodeAt(next))) next++;
    const code = text.charCodeAt(next);
    followed = Number.isNaN(code) || isLineEnd(code) || opens(code);
    if (!followed) return 0;
  }
  if (gluedToWord) return 2;
  if (isBlank(before)) {
    let previous = start - 2;
    while (isBlank(text.charCodeAt(previous))) previous--;
    const code = text.charCodeAt(previous);
    if (closes(code)) return 2;
    if (isLineEnd(code) || Number.isNaN(code)) return 0;
    // `</targetCase> 5 the`, `*461 5 The`: markup between does not part the mark from its sentence.
    if (code === 62) return 2;
    return isLetter(code) ? 1 : 0;
  }
  // Glued to the stop before it: `arrest.3 For`. `No.3`, `2.3` and `U.S.3` are none: a lower-case word must end there.
  if (closes(before)) {
    const letter = text.charCodeAt(start - 2);
    // `309 U. S. 227,3 we said`: only where a body asks for it, for figures are parted so.
    if (before === 44 && isDigit(letter)) return end - start < 3 ? 1 : 0;
    if (before === 44 || before === 58) return isLower(letter) && isLower(text.charCodeAt(start - 3)) ? 2 : 0;
    // `(1968).2 We`: the year closes the sentence.
    if (isLower(letter) || letter === 41 || letter === 34 || letter === 0x201d || letter === 0x2019 || letter === 46)
      return 2;
  }
  return 0;
}
