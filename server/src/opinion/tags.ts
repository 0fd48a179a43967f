import { ownWords } from '../authority/own-words';
import type { Tag, TagAttribute } from './document';
import type { Span } from './span';
import { isBlank, isDigit, isLetter, type Offsets } from './sweep';

type Role = Tag['role'];

/** The editor's own markup (DOMAIN 1.4, 1.10, 0.1). A misspelt name within distance 2 is still read as one of these. */
const OWN: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['concur', 'marker'],
  ['dissent', 'marker'],
  ['targetCase', 'reference'],
  ['citedDecision', 'reference'],
  ['caseOfInterest', 'reference'],
  ['opinion', 'container'],
]);

/** HTML of CourtListener, the Caselaw Access Project and web pages: read through, never reported (DOMAIN 4.2 `tag-unknown`). */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'a abbr aside author b base bdi big blockquote body br casename center cite citation code col court date dd decision div dl dt ' +
    'em extracted-citation extracted_citation font footnote footnotemark footnotes footnotereference footnotebody footnote_body ' +
    'footnote_number footnote_reference form h1 h2 h3 h4 h5 h6 head headmatter header hr html i img italic li link main meta nav ' +
    'ol otherdate p page page-number pagenumber parties pre q s script section small span strong style strike sub summary sup ' +
    'svg syllabus table tbody td tfoot th thead title tr tt u ul underline var attorneys docket docketnumber disposition seealso judges ' +
    'block_quote casebody concurrence_byline concurrence_text dissent_byline dissent_text opinion_byline opinion_text page_number'
  ).split(' '),
);

/** Longest stretch a tag may take before its `>` is given up as missing. */
const LONGEST_TAG = 2000;

/** Regions between `<!--` and `-->`: the editor's own remarks, neither tags nor reading text. */
export interface TagScan {
  readonly tags: readonly Tag[];
  readonly comments: readonly Span[];
}

interface DraftTag extends Tag {
  partner: number;
  parent: number;
}

/** Every tag and comment of the text. Nothing is ever refused: faults are flags on the tags (DOMAIN 4.2). */
export function scanTags(text: string, angles: Offsets): TagScan {
  const tags: DraftTag[] = [];
  const comments: Span[] = [];
  let from = 0;
  let commentsCanEnd = true;
  for (let index = 0; index < angles.length; index++) {
    const at = angles.at(index);
    if (at < from) continue;
    if (text.charCodeAt(at + 1) === 33) {
      if (!commentsCanEnd || !text.startsWith('<!--', at)) continue;
      const close = text.indexOf('-->', at + 4);
      // An unclosed comment hides nothing: it is prose. No later one can close either, so the search ends for good.
      if (close < 0) {
        commentsCanEnd = false;
        continue;
      }
      comments.push({ start: at, end: close + 3 });
      from = close + 3;
      continue;
    }
    const tag = readTag(text, at);
    if (tag === undefined) continue;
    tags.push(tag);
    from = tag.end;
  }
  pair(tags);
  return { tags, comments };
}

function readTag(text: string, at: number): DraftTag | undefined {
  let i = at + 1;
  const closing = text.charCodeAt(i) === 47;
  if (closing) i++;
  const nameStart = i;
  while (i - nameStart < 40 && isNameCode(text.charCodeAt(i))) i++;
  if (i === nameStart || !isLetter(text.charCodeAt(nameStart))) return undefined;
  const written = text.slice(nameStart, i);
  const glued = closing ? undefined : gluedName(written);
  if (glued !== undefined) return unterminatedTag(at, nameStart, glued);
  const known = knownName(written);
  if (known === undefined) return undefined;
  const role = OWN.get(known) ?? 'foreign';
  const exact = known === written || role === 'foreign';
  // After the name a tag goes on with a blank, `/`, `>` or the end; `<p.05` and `<b,` are prose.
  const after = text.charCodeAt(i);
  if (!(after === 62 || after === 47 || isBlank(after) || Number.isNaN(after) || after === 10 || after === 13)) {
    if (role === 'foreign' || !exact) return undefined;
  }
  const limit = Math.min(text.length, at + LONGEST_TAG);
  const attributes: TagAttribute[] = [];
  let selfClosing = false;
  let terminated = false;
  let end = i;
  const scan = readAttributes(text, i, limit, role === 'foreign', attributes);
  end = scan.end;
  terminated = scan.terminated;
  selfClosing = scan.selfClosing;
  // A misspelt or foreign name counts only where the rest looks like a tag: `<concern about`, `<a lot` are prose.
  if (!terminated && (!exact || role === 'foreign') && !attributes.some(attribute => attribute.value !== undefined)) {
    return undefined;
  }
  if (terminated && (!exact || role === 'foreign') && attributes.length > 0) {
    if (attributes.every(attribute => attribute.value === undefined)) return undefined;
  }
  return {
    start: at,
    end,
    name: { start: nameStart, end: i, text: written },
    known,
    role,
    closing,
    selfClosing,
    attributes,
    terminated,
    partner: -1,
    parent: -1,
  };
}

/** `<targetCase378 U. S. 1</targetCase>`, `<targetCaseMalloy`: the reference tag whose `>` is missing before the words it marks. */
function gluedName(written: string): string | undefined {
  for (const [name, role] of OWN) {
    if (role !== 'reference' || written.length <= name.length || !written.startsWith(name)) continue;
    const next = written.charCodeAt(name.length);
    if (isDigit(next) || (next >= 65 && next <= 90)) return name;
  }
  return undefined;
}

function unterminatedTag(at: number, nameStart: number, name: string): DraftTag {
  const end = nameStart + name.length;
  return {
    start: at,
    end,
    name: { start: nameStart, end, text: name },
    known: name,
    role: OWN.get(name) as Role,
    closing: false,
    selfClosing: false,
    attributes: [],
    terminated: false,
    partner: -1,
    parent: -1,
  };
}

interface TagEnd {
  readonly end: number;
  readonly terminated: boolean;
  readonly selfClosing: boolean;
}

/** Attributes up to `>`; a tag of the editor never runs past its line, a foreign one may. */
function readAttributes(text: string, from: number, limit: number, mayWrap: boolean, into: TagAttribute[]): TagEnd {
  let i = from;
  let end = from;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (code === 62) return { end: i + 1, terminated: true, selfClosing: text.charCodeAt(i - 1) === 47 };
    if (code === 60) break;
    if (code === 10 || code === 13) {
      if (!mayWrap) break;
      i++;
      continue;
    }
    if (isBlank(code) || code === 47) {
      i++;
      continue;
    }
    const start = i;
    while (i < limit && isAttributeNameCode(text.charCodeAt(i))) i++;
    if (i === start) {
      // A stray sign between attributes: step over it, it belongs to no attribute.
      if (into.length === 0 && !isQuote(code)) break;
      i++;
      continue;
    }
    const name = { start, end: i, text: text.slice(start, i) };
    let equals = i;
    while (isBlank(text.charCodeAt(equals))) equals++;
    if (text.charCodeAt(equals) !== 61) {
      into.push({ start, end: i, name, value: undefined, quote: '', closed: true });
      if (into.length > 12) break;
      continue;
    }
    let valueStart = equals + 1;
    while (isBlank(text.charCodeAt(valueStart))) valueStart++;
    const opening = text.charCodeAt(valueStart);
    if (isQuote(opening)) {
      const close = closingQuote(text, valueStart, limit);
      const closed = close >= 0;
      const valueEnd = closed ? close : unclosedEnd(text, valueStart + 1, limit);
      const value = { start: valueStart + 1, end: valueEnd, text: text.slice(valueStart + 1, valueEnd) };
      i = closed ? close + 1 : valueEnd;
      into.push({ start, end: i, name, value, quote: text.charAt(valueStart), closed });
    } else {
      i = unquotedEnd(text, valueStart, limit);
      const value = { start: valueStart, end: i, text: text.slice(valueStart, i) };
      into.push({ start, end: i, name, value, quote: '', closed: true });
    }
    end = i;
    if (into.length > 40) break;
  }
  if (into.length > 0) end = Math.max(end, (into[into.length - 1] as TagAttribute).end);
  // Without `>` the tag ends after its last attribute that has a value: the words behind it are prose.
  while (into.length > 0 && (into[into.length - 1] as TagAttribute).value === undefined) into.pop();
  end = into.length > 0 ? (into[into.length - 1] as TagAttribute).end : from;
  return { end, terminated: false, selfClosing: false };
}

function isNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45 || code === 95;
}

function isAttributeNameCode(code: number): boolean {
  return isNameCode(code) || code === 58 || code === 46;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019;
}

/** The quotation mark that closes the one at `at`, of the same sort (curly marks close each other); -1 when there is none. */
function closingQuote(text: string, at: number, limit: number): number {
  const opening = text.charCodeAt(at);
  const double = opening === 34 || opening === 0x201c || opening === 0x201d;
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 62 || code === 60) return -1;
    if (!isQuote(code)) continue;
    const sameSort = double
      ? code === 34 || code === 0x201c || code === 0x201d
      : code === 39 || code === 0x2018 || code === 0x2019;
    if (!sameSort) continue;
    // `author='O'CONNOR'`: an apostrophe inside a single-quoted value is followed by a letter.
    if (!double && isLetter(text.charCodeAt(i + 1))) continue;
    // `author="BURGER text="TRUE"`: a mark right behind ` text=` opens the next value, so the closing one is missing.
    return beginsValue(text, at + 1, i) ? -1 : i;
  }
  return -1;
}

/** True when the quotation mark at `i` stands right behind `name=` with a blank before the name, later than `from`. */
function beginsValue(text: string, from: number, i: number): boolean {
  let at = i - 1;
  if (text.charCodeAt(at) !== 61) return false;
  at--;
  const end = at;
  while (at >= from && isAttributeNameCode(text.charCodeAt(at))) at--;
  return at < end && at >= from && isBlank(text.charCodeAt(at));
}

/** End of a value whose closing quotation mark is missing: before ` name=`, else like a value without marks. */
function unclosedEnd(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 62 || code === 60 || code === 10 || code === 13) break;
    if (code !== 61) continue;
    let at = i - 1;
    while (at > from && isAttributeNameCode(text.charCodeAt(at))) at--;
    while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
    if (at > from && isBlank(text.charCodeAt(at))) return at;
  }
  return unquotedEnd(text, from, limit);
}

/** End of a value without quotation marks: before a blank, `/>`, `>` or the line end. */
function unquotedEnd(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (isBlank(code) || code === 62 || code === 60 || code === 10 || code === 13) break;
    if (code === 47 && text.charCodeAt(i + 1) === 62) break;
    i++;
  }
  return i;
}

const nearest = new Map<string, string | undefined>();

/** The known tag name that is written or was probably meant; undefined for prose. Own names are case-sensitive. */
function knownName(written: string): string | undefined {
  if (OWN.has(written)) return written;
  const lower = written.toLowerCase();
  if (FOREIGN.has(lower)) return lower;
  if (written.length < 5 || written.length > 16) return undefined;
  if (nearest.has(written)) return nearest.get(written);
  let best: string | undefined;
  let bestDistance = 3;
  for (const name of OWN.keys()) {
    const distance = Math.min(
      editDistance(written, name, 3),
      editDistance(lower, name.toLowerCase(), 3) + (lower === name.toLowerCase() ? 0 : 1),
    );
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  if (nearest.size > 500) nearest.clear();
  nearest.set(ownWords(written), best);
  return best;
}

/** Levenshtein distance with adjacent exchanges counted once; `limit` when it is that or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(limit, previous[b.length] as number);
}

/** A reference tag marks one reference: an end farther away than this belongs to another tag (DOMAIN 4.2 `tag-unclosed`). */
const LONGEST_REFERENCE = 600;

/**
 * Joins the ends of reference tags and containers: a closing tag closes the nearest open one of its name. A reference tag
 * that opens inside another one is nested in it, provided that the outer one is closed at all: an unclosed tag is one
 * fault, and does not make every later tag a nested one.
 */
function pair(tags: DraftTag[]): void {
  const open: number[] = [];
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as DraftTag;
    if (tag.role === 'marker') continue;
    tag.parent = enclosingReference(tags, open);
    if (tag.selfClosing || VOID.has(tag.known)) continue;
    if (!tag.closing) {
      open.push(index);
      if (open.length > 64) open.shift();
      continue;
    }
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const opener = tags[open[depth] as number] as DraftTag;
      if (opener.known !== tag.known) continue;
      if (tag.role === 'reference' && tag.start - opener.end > LONGEST_REFERENCE) break;
      opener.partner = index;
      tag.partner = open[depth] as number;
      tag.parent = opener.parent;
      // Foreign tags left open inside are dropped with it; open reference tags stay open.
      for (let inner = open.length - 1; inner >= depth; inner--) {
        if (inner === depth || (tags[open[inner] as number] as DraftTag).role === 'foreign') open.splice(inner, 1);
      }
      break;
    }
  }
  for (const tag of tags) {
    while (tag.parent >= 0 && (tags[tag.parent] as DraftTag).partner < 0)
      tag.parent = (tags[tag.parent] as DraftTag).parent;
  }
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta', 'col', 'base']);

function enclosingReference(tags: readonly DraftTag[], open: readonly number[]): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const index = open[depth] as number;
    if ((tags[index] as DraftTag).role === 'reference') return index;
  }
  return -1;
}
