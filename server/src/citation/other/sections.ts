import { isDigit, skipDigits, skipSpaces } from '../characters';
import { beginsVolume, stands } from './finder';

/** Sections as written after a section sign, in reading offsets. */
export interface Sections {
  /** As written without the sign: `2241-2254, 2255`. */
  readonly text: string;
  /** First section without its subdivisions: `2241`. */
  readonly first: string;
  /** Subdivisions of the first section: `['b', '6']`. */
  readonly subdivisions: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** `1001`, `2000e-5`, `50.10`, `1.61-1`, `240.10b-5`, `13:5001`, `14-C`. A hyphen before another full section is a range. */
const SECTION =
  /\d{1,6}[A-Za-z]{0,3}(?:[-–.:/]\d{1,6}[A-Za-z]{0,3}|-[A-Z]{1,2}(?![A-Za-z])|-[a-z](?![A-Za-z\d-])){0,6}(?![A-Za-z\d])/y;

/** `(a)`, ` (b) (6)`, `(iii)`; no year and no word. */
const SUBDIVISION = / ?\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]{1,3}|\d{1,3}[a-z]{0,2})\)/y;

/** The number behind the subdivisions in `1.263(a)-2T`. */
const UNDER = /-\d{1,3}[A-Z]?(?![A-Za-z\d])/y;

const NO_NAMES: readonly string[] = [];

const PARAGRAPH = /, ¶¶? ?\d{1,2}(?:[-–]\d{1,2})?(?!\d|[.:-]\d)/y;

const JOIN = /(?:, ?(?:and |& |or )?| and | & | or | to | through )/y;

/** Where section signs may stand: `§`, `§§`, `Sec.`, `Section`, and their length with the space after. */
const SIGN = /(?:§ ?§?§?|[Ss]ecs?\.|[Ss]ects?\.|[Ss]ections?|SEC\.|SECTION) ?/y;

/** Sign and sections at `at`; undefined when there is no sign. */
export function signedSections(text: string, at: number): Sections | undefined {
  const sign = stands(SIGN, text, at);
  if (sign === null) return undefined;
  const [words] = sign;
  return sectionsAt(text, at + words.length, words !== '§ ' && words !== '§' && /§ ?§|s\.?,? ?$/.test(words));
}

/** Sections that begin right here; with `plural` a list of them. Undefined when no number stands at `at`. */
export function sectionsAt(text: string, at: number, plural: boolean): Sections | undefined {
  const first = stands(SECTION, text, at);
  if (first === null) return undefined;
  let end = at + first[0].length;
  let parts = subdivisions(text, end);
  // `§ 1.263(a)-2(a)`: the regulations under a subdivision of the Code are numbered behind it.
  const under = text.charCodeAt(parts.end) === 45 && parts.end > end ? stands(UNDER, text, parts.end) : null;
  const numbered = under !== null && first[0].includes('.') ? parts.end + under[0].length : -1;
  if (numbered !== -1) parts = subdivisions(text, numbered);
  // `§§ 452, subd. (d), 459, subd. (a)`
  end = plural ? pastSubdivision(text, parts.end) : parts.end;
  for (let count = 0; count < 30; count++) {
    const code = text.charCodeAt(end);
    // `§ 78u-4(b)(1)-(2)`: a range of subdivisions.
    if ((code === 45 || code === 0x2013) && text.charCodeAt(end + 1) === 40) {
      const last = subdivisions(text, end + 1);
      if (last.end === end + 1) break;
      end = last.end;
      continue;
    }
    const join = code === 44 || code === 32 ? stands(JOIN, text, end) : null;
    if (join === null) break;
    const after = end + join[0].length;
    if (text.charCodeAt(after) === 40) {
      // `§ 2(a), (b)`: further subdivisions of the same section.
      const more = subdivisions(text, after);
      if (more.end === after) break;
      end = more.end;
      continue;
    }
    if (!plural && !/ to | through /.test(join[0])) break;
    // `§§ 645.16, .17`: Minnesota drops the chapter.
    const next =
      isDigit(text.charCodeAt(after)) && !beginsVolume(text, after)
        ? stands(SECTION, text, after)
        : plural && text.charCodeAt(after) === 46
          ? stands(/\.\d{2,3}(?!\d)/y, text, after)
          : null;
    if (next === null) break;
    if (/ to | through /.test(join[0]) && Number.parseInt(next[0], 10) < Number.parseInt(first[0], 10)) break;
    // `§§ 1, 2 years`: a number that prose follows is no section.
    const own = subdivisions(text, after + next[0].length).end;
    const close = plural ? pastSubdivision(text, own) : own;
    if (!plural && !/[\s,.;:)\]]/.test(text[close] ?? ' ')) break;
    end = close;
  }
  // `§ 112, ¶ 6`: sections whose paragraphs have no letters.
  if (text.charCodeAt(end) === 44 && text.charCodeAt(end + 2) === 0xb6)
    end += stands(PARAGRAPH, text, end)?.[0].length ?? 0;
  const name = numbered === -1 ? withoutMark(first[0]) : text.slice(at, numbered);
  const range = isDigits(name) ? null : /^(\d+[a-z]{0,2})[-–](\d+[a-z]{0,2})$/.exec(name);
  // `§§ 28-1141 to 28-1148`: title and section, not a range.
  const titled = range !== null && text.slice(at + first[0].length, end).includes(` ${range[1]}-`);
  const whole =
    range !== null && !titled && Number.parseInt(range[2]!, 10) > Number.parseInt(range[1]!, 10) && plural
      ? range[1]!
      : name;
  return { text: text.slice(at, end), first: whole, subdivisions: parts.names, start: at, end };
}

/** Without the mark that a section of letters may end in. */
const withoutMark = (section: string): string =>
  isDigit(section.charCodeAt(section.length - 1)) ? section : section.replace(/[-–.:/]$/, '');

const isDigits = (words: string): boolean => skipDigits(words, 0) === words.length;

/** Offset past `et seq.` (or `ff.`) at `at`, `at` itself without one. */
export function pastEtSeq(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const word = code === 44 ? text.charCodeAt(at + 2) : code === 32 ? text.charCodeAt(at + 1) : 0;
  if (word !== 101 && word !== 102) return at; // e f
  const match = stands(ET_SEQ, text, at);
  return match === null ? at : at + match[0].length;
}

const ET_SEQ = /,? (?:et seq\.?|et sqq?\.|ff\.)/y;

/** Subdivisions in parentheses at `at`: `(b) (6)` gives b and 6. */
export function subdivisions(text: string, at: number): { names: readonly string[]; end: number } {
  let names: string[] | undefined;
  let end = at;
  for (let count = 0; count < 8; count++) {
    const code = text.charCodeAt(end);
    if (code !== 40 && !(code === 32 && text.charCodeAt(end + 1) === 40)) break;
    const match = stands(SUBDIVISION, text, end);
    if (match === null) break;
    names ??= [];
    // ` (b)`: the name is what the parentheses hold.
    names.push(match[0].slice(match[0].charCodeAt(0) === 32 ? 2 : 1, -1));
    end += match[0].length;
  }
  return { names: names ?? NO_NAMES, end };
}

/** `, subd. `, `, subds. `, `, subdivision `, `, par. ` before what they number. */
const DIVIDED =
  /, (?:subd(?:ivisions?|\.|s\.)|par(?:agraphs?|\.|s\.)) ?(?=\(|[A-Z](?![A-Za-z])|\d{1,2}(?![\d%]|\.\d))/y;
const NUMBERED =
  /(?:[A-Z]|\d{1,2})(?:\(?\d{1,2}\)?|\([a-z]\))?(?:(?:, | and |, and |[-–])(?:[A-Z]|\d{1,2})(?=[,.;)\]]|$))*/y;
const AND_FURTHER = /(?:, (?:and |& |or )?| and | & | or |[-–])(?=\([a-z0-9]{1,4}\))/y;

/**
 * Offset past `, subd. (c)(1)`, `, subds. (b)-(d)`, `, subd. 6`, `, par. (2)` at `at`, as California, Minnesota and old New York
 * divide their sections; `at` without one.
 */
export function pastSubdivision(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3 && text.charCodeAt(end) === 44; count++) {
    const letter = text.charCodeAt(end + 2);
    const word = letter === 115 || letter === 112 ? stands(DIVIDED, text, end) : null;
    if (word === null) break;
    const after = end + word[0].length;
    const numbered = stands(NUMBERED, text, after);
    if (numbered !== null) {
      end = after + numbered[0].length;
      continue;
    }
    let to = subdivisions(text, after).end;
    if (to === after) break;
    for (let more = 0; more < 8; more++) {
      const join = stands(AND_FURTHER, text, to);
      const past = join === null ? to : subdivisions(text, to + join[0].length).end;
      if (join === null || past === to + join[0].length) break;
      to = past;
    }
    end = to;
  }
  return end;
}

/** Offset past the spaces after a stop at the end of an abbreviation. */
export function pastStop(text: string, at: number): number {
  return skipSpaces(text, text.charCodeAt(at) === 46 ? at + 1 : at);
}
