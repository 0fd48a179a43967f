import type { Tag } from './document';
import { isBlank, isDigit, isLetter, isLineEnd, isLower, type Offsets } from './sweep';

/** A mark that is a note mark by its form alone. `note` is 0 for star and dagger notes. */
export interface CertainMark {
  readonly start: number;
  readonly end: number;
  readonly note: number;
}

const BRACKETED =
  /\[(?:(?:n|N|fn|FN|Fn|\^|Footnote |footnote |Note |n\. ?)(\d{1,3}|\*+)|(\d{1,3})|([*\u2020\u2021]{1,3}))\]/y;

/**
 * Note marks that their form makes certain (DOMAIN 1.13, 2): `[n1]`, `[Footnote 6]`, `[^6]`, `[31]` behind a word or a stop,
 * `<footnotemark>6</footnotemark>`. A bracketed number at the start of a line heads a note body or is a headnote number.
 */
export function certainMarks(text: string, brackets: Offsets, tags: readonly Tag[]): CertainMark[] {
  const marks: CertainMark[] = [];
  for (let index = 0; index < brackets.length; index++) {
    const start = brackets.at(index);
    const next = text.charCodeAt(start + 1);
    if (
      !(
        isDigit(next) ||
        next === 110 ||
        next === 78 ||
        next === 70 ||
        next === 102 ||
        next === 94 ||
        next === 42 ||
        next === 0x2020 ||
        next === 0x2021
      )
    ) {
      continue;
    }
    BRACKETED.lastIndex = start;
    const match = BRACKETED.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (startsLine(text, start)) continue;
    const digits = match[1] ?? match[2] ?? '';
    const bare = match[1] === undefined;
    // `[1]9` and `[4]th` are alterations of a quotation, `[1980]` a year; a mark stands behind a word, a stop or a quotation.
    if (bare && !standsBehind(text, start)) continue;
    if (bare && (isLower(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) continue;
    const note = /^\d/.test(digits) ? Number.parseInt(digits, 10) : 0;
    if (note === 0 && digits !== '' && /^\d/.test(digits)) continue;
    marks.push({ start, end, note });
  }
  tagged(text, tags, marks);
  glued(text, marks);
  marks.sort((a, b) => a.start - b.start);
  // `<sup><a href="#fn6">[6]</a></sup>` is one mark: the outermost element.
  let end = 0;
  return marks.filter(mark => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

const GLUED = /(?:[.,;:!?)\]"'”’a-z]|[.,;:!?)"”’] )FN(\d{1,3}|\*)(?![\w.])/g;

/** `so held.FN2`, `so held. FN2 The`: a mark of an older web library, behind a word or a stop. */
function glued(text: string, into: CertainMark[]): void {
  if (!text.includes('FN')) return;
  for (const match of text.matchAll(GLUED)) {
    const digits = match[1] as string;
    const start = match.index + match[0].indexOf('FN');
    into.push({ start, end: start + 2 + digits.length, note: digits === '*' ? 0 : Number.parseInt(digits, 10) });
  }
}

const MOST_TAGS_BEFORE = 6;
const LONGEST_TAG_BEFORE = 300;

/** True where nothing but blanks and tags stands between the start of the line and `at`. */
function startsLine(text: string, at: number): boolean {
  let i = at - 1;
  for (let tags = 0; tags <= MOST_TAGS_BEFORE; tags++) {
    const from = i;
    while (from - i < 8 && isBlank(text.charCodeAt(i))) i--;
    if (i < 0 || isLineEnd(text.charCodeAt(i))) return true;
    if (text.charCodeAt(i) !== 62) return false;
    const open = text.slice(Math.max(0, i - LONGEST_TAG_BEFORE), i).lastIndexOf('<');
    if (open < 0) return false;
    i = Math.max(0, i - LONGEST_TAG_BEFORE) + open - 1;
  }
  return true;
}

function standsBehind(text: string, at: number): boolean {
  let i = at - 1;
  const apart = isBlank(text.charCodeAt(i));
  if (apart) i--;
  const code = text.charCodeAt(i);
  // `CPLR 3211 [a] [7]`: subdivisions, as New York prints them.
  if (apart && code === 93) return false;
  // `Correction Law § 168-n [3]`: behind a section.
  if (
    apart &&
    isLetter(code) &&
    (isDigit(text.charCodeAt(i - 1)) || (text.charCodeAt(i - 1) === 45 && isDigit(text.charCodeAt(i - 2))))
  )
    return false;
  return isLetter(code) || '.,;:?!"\')]\u201d\u2019\u2014'.includes(String.fromCharCode(code));
}

/** `<footnotemark>6</footnotemark>`, `<sup>6</sup>`, `<a class="footnote" …>[6]</a>`, `<a href="#fn6">6</a>`. */
function tagged(text: string, tags: readonly Tag[], into: CertainMark[]): void {
  for (const tag of tags) {
    if (tag.closing || tag.role !== 'foreign') continue;
    const named =
      tag.known.startsWith('footnotemark') ||
      tag.known.startsWith('footnote_reference') ||
      tag.known === 'footnotereference' ||
      (tag.known === 'a' && leadsToNote(tag));
    const raised = tag.known === 'sup';
    if (!named && !raised) continue;
    const partner = tag.partner >= 0 ? tags[tag.partner] : undefined;
    if (partner === undefined || partner.start - tag.end > 60) continue;
    const words = text.slice(tag.end, partner.start).replace(/<[^<>]*>/g, '');
    const match = /^\s*[[(]?(?:fn|FN|n\.? ?)?(\d{1,3}|[*\u2020\u2021]{1,3})[\])]?\s*$/.exec(words);
    if (match === null || startsLine(text, tag.start)) continue;
    const digits = match[1] as string;
    into.push({
      start: tag.start,
      end: partner.end,
      note: isDigit(digits.charCodeAt(0)) ? Number.parseInt(digits, 10) : 0,
    });
  }
}

function leadsToNote(tag: Tag): boolean {
  // The link of a note back to its mark stands in the note.
  if (tag.attributes.some(({ name, value }) => name.text === 'href' && /ref/i.test(value?.text ?? ''))) return false;
  return tag.attributes.some(({ name, value }) => {
    if (value === undefined) return false;
    if (name.text === 'class') return /\bfoot-?note/i.test(value.text);
    return name.text === 'href' && /#(?:_?fn|foot-?note|note|n)[-_]?\d/i.test(value.text);
  });
}
