import { RARE_STAND_IN, standInOf, TABULATOR } from './same-length';

/**
 * The one sweep over the text. It stops only at characters that can begin something: line ends, tags, stars, brackets,
 * digits, runs of spaces, characters of a wrong code page. Everything else in `opinion/` works on the short lists that
 * come out of it, so that a whole file costs little more than reading it once.
 */

/** A growing list of offsets. */
export class Offsets {
  #items = new Int32Array(64);
  length = 0;

  push(offset: number): void {
    if (this.length === this.#items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = offset;
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
    return this.#items.slice(0, this.length);
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
  /** Which characters with a same-length stand-in the text holds, as the bits of `sameLength`. */
  readonly standIns: number;
}

const NOTHING = 0;
const LINE_FEED = 1;
const ANGLE = 2;
const STAR = 3;
const BRACKET = 4;
const AMPERSAND = 5;
const DIGIT = 7;
const HYPHEN = 8;
const CONTROL = 9;
const CARRIAGE_RETURN = 10;
const TAB = 11;

const CLASS = new Uint8Array(128);
for (let code = 0; code < 32; code++) CLASS[code] = CONTROL;
CLASS[127] = CONTROL;
CLASS[10] = LINE_FEED;
CLASS[13] = CARRIAGE_RETURN;
CLASS[9] = TAB;
CLASS[12] = TAB;
CLASS[11] = TAB;
CLASS[60] = ANGLE;
CLASS[42] = STAR;
CLASS[91] = BRACKET;
CLASS[38] = AMPERSAND;
CLASS[45] = HYPHEN;
for (let code = 48; code < 58; code++) CLASS[code] = DIGIT;

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

/** U+2018 … and their like: usual typography, nothing to look at. */
function isTypography(code: number): boolean {
  return code === 0x201c || code === 0x201d || code === 0x2014 || code === 0xa7 || code === 0xb6 || code === 0x2026;
}

export function sweep(text: string): Sites {
  const lineStarts = new Offsets();
  const angles = new Offsets();
  const stars = new Offsets();
  const brackets = new Offsets();
  const ampersands = new Offsets();
  const blanks = new Offsets();
  const marks = new Offsets();
  const faintMarks = new Offsets();
  const odd = new Offsets();
  const hyphens = new Offsets();
  let standIns = 0;
  const length = text.length;
  lineStarts.push(0);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (CLASS[code] as number) : CONTROL;
    if (kind === NOTHING) continue;
    switch (kind) {
      case DIGIT: {
        const start = i;
        while (isDigit(text.charCodeAt(i + 1))) i++;
        const size = i + 1 - start;
        if (size > 3 || code === 48) break;
        const rank = standsAsMark(text, start, i + 1);
        if (rank === 2) marks.push(start);
        else if (rank === 1) faintMarks.push(start);
        break;
      }
      case LINE_FEED:
        lineStarts.push(i + 1);
        break;
      case CARRIAGE_RETURN:
        // A lone carriage return ends a line too, as it does in an editor.
        if (text.charCodeAt(i + 1) !== 10) lineStarts.push(i + 1);
        break;
      case TAB:
        standIns |= code === 9 ? TABULATOR : RARE_STAND_IN;
        break;
      case HYPHEN: {
        const next = text.charCodeAt(i + 1);
        if ((next === 10 || next === 13 || next === 32) && isLetter(text.charCodeAt(i - 1))) hyphens.push(i);
        break;
      }
      case STAR: {
        stars.push(i);
        while (text.charCodeAt(i + 1) === 42) i++;
        break;
      }
      case BRACKET:
        brackets.push(i);
        break;
      case ANGLE: {
        const next = text.charCodeAt(i + 1);
        if (isLetter(next) || next === 47 || next === 33) angles.push(i);
        break;
      }
      case AMPERSAND: {
        const next = text.charCodeAt(i + 1);
        if (next === 35 || isLetter(next)) ampersands.push(i);
        break;
      }
      default:
        // Quotation marks and dashes of the usual typography are most of what comes here.
        if (code >= 0x2013 && code <= 0x201d) {
          const kind = standInOf(code);
          if (kind !== 0) {
            standIns |= kind;
            break;
          }
        }
        if (isTypography(code)) break;
        standIns |= standInOf(code);
        if (code < 0xa0 || standInOf(code) === 0) odd.push(i);
    }
  }
  for (let at = text.indexOf('  '); at >= 0; ) {
    blanks.push(at);
    let end = at + 2;
    while (text.charCodeAt(end) === 32) end++;
    at = text.indexOf('  ', end);
  }
  return { lineStarts, angles, stars, brackets, ampersands, blanks, marks, faintMarks, odd, hyphens, standIns };
}

/**
 * 2 where a number of one to three digits has the surroundings of a note mark, 1 where it stands between two words, else
 * 0. DOMAIN 1.13: after a closing mark and a blank; before a blank and a letter, quotation mark or bracket, or at a line end.
 */
function standsAsMark(text: string, start: number, end: number): number {
  const after = text.charCodeAt(end);
  let followed = Number.isNaN(after) || isLineEnd(after);
  if (!followed) {
    if (!isBlank(after)) return 0;
    let next = end + 1;
    while (isBlank(text.charCodeAt(next))) next++;
    const code = text.charCodeAt(next);
    followed = Number.isNaN(code) || isLineEnd(code) || opens(code);
    if (!followed) return 0;
  }
  const before = text.charCodeAt(start - 1);
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
  if (closes(before) && before !== 44 && before !== 58) {
    const letter = text.charCodeAt(start - 2);
    if (isLower(letter) || letter === 34 || letter === 0x201d || letter === 0x2019 || letter === 46) {
      return isLower(letter) || closes(letter) ? 2 : 0;
    }
  }
  return 0;
}
