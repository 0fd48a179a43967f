import type { NoteBody, Opinion, OpinionDocument, PageMark } from './document';
import type { StatedNote, StatedPage } from './identity';

/** Pages and notes whose place the manifest states (DOMAIN 0.4). A `CaseIdentity` is one. */
export interface StatedPlaces {
  readonly pages?: readonly StatedPage[];
  readonly notes?: readonly StatedNote[];
}

export interface PagePlace {
  /** The page, or the highest it can be where `exact` is false. */
  readonly page: number;
  readonly exact: boolean;
  /** The lowest it can be, where marks say so; absent when it is exact or unknown. */
  readonly least?: number;
}

/** A place in the text for a page or note. `exact` is false where it is only the nearest place before it. */
export interface TextPlace {
  readonly offset: number;
  readonly exact: boolean;
}

interface PagePoint {
  readonly offset: number;
  readonly page: number;
}

/**
 * The page on which a raw offset lies: that of the last mark before it in its block. Before the first mark N of a block
 * the page is N-1 or earlier (DOMAIN 1.14). A note body lies on the page of its mark. Undefined when nothing says.
 */
export function pageAt(document: OpinionDocument, offset: number, stated: StatedPlaces = {}): PagePlace | undefined {
  const points = mainPoints(document, stated);
  const body = bodyAt(document, offset);
  if (body !== undefined) {
    const inside = pageInBody(document, body, offset);
    if (inside !== undefined) return inside;
    const mark = document.noteMarks.find(
      one => one.note === body.note && one.opinion === body.opinion && one.start < body.start,
    );
    if (body.note > 0 && mark !== undefined) return among(points, mark.start, blockAt(document, mark.start));
    return undefined;
  }
  return among(points, offset, blockAt(document, offset));
}

/**
 * Where a page begins, as a raw offset behind its mark. In a given opinion when `opinion` is its index, else in the first
 * that has the page. Without a mark of that page the nearest earlier one, `exact` false; before the first mark the start of
 * the text. Undefined where the marks show that the page is not in the file.
 */
export function offsetOfPage(
  document: OpinionDocument,
  page: number,
  opinion?: number,
  stated: StatedPlaces = {},
): TextPlace | undefined {
  const range = opinion === undefined ? undefined : document.opinions[opinion];
  const points = mainPoints(document, stated).filter(
    point => range === undefined || (point.offset >= range.start && point.offset < range.end),
  );
  const exact = points.find(point => point.page === page);
  if (exact !== undefined) return { offset: exact.offset, exact: true };
  let before: PagePoint | undefined;
  let lowest: PagePoint | undefined;
  let highest: PagePoint | undefined;
  for (const point of points) {
    if (point.page < page && (before === undefined || point.page > before.page)) before = point;
    if (lowest === undefined || point.page < lowest.page) lowest = point;
    if (highest === undefined || point.page > highest.page) highest = point;
  }
  if (lowest === undefined || highest === undefined) return undefined;
  if (before !== undefined && highest.page > page) return { offset: before.offset, exact: false };
  if (before === undefined && page === lowest.page - 1) {
    // The page before the first mark: the text of the opinion, or of the excerpt, begins on it or earlier.
    return { offset: blockAt(document, lowest.offset)?.start ?? 0, exact: false };
  }
  if (before === undefined && document.family !== 'excerpt') return { offset: range?.start ?? 0, exact: false };
  return undefined;
}

/** Where the text of a note begins, in an opinion or in the first that has it; undefined when the file does not hold it. */
export function offsetOfNote(
  document: OpinionDocument,
  note: number,
  opinion?: number,
  stated: StatedPlaces = {},
): TextPlace | undefined {
  for (const one of stated.notes ?? []) {
    if (one.note !== note) continue;
    const offset = statedOffset(document.text, one);
    if (offset === undefined) continue;
    if (opinion === undefined || opinionHolds(document, opinion, offset)) return { offset, exact: true };
  }
  const body = document.noteBodies.find(one => one.note === note && (opinion === undefined || one.opinion === opinion));
  return body === undefined ? undefined : { offset: body.start, exact: true };
}

function opinionHolds(document: OpinionDocument, opinion: number, offset: number): boolean {
  const range = document.opinions[opinion];
  return range !== undefined && range.start <= offset && offset <= range.end;
}

/** The raw offset of a place the manifest states: `text`'s first occurrence on the line, else the start of the line. */
export function statedOffset(text: string, place: StatedPage | StatedNote): number | undefined {
  let start = 0;
  for (let line = 0; line < place.line; line++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return undefined;
    start = next + 1;
  }
  if (place.text === undefined || place.text === '') return start;
  const stop = text.indexOf('\n', start);
  const end = stop < 0 ? text.length : stop;
  const at = text.indexOf(place.text, start);
  return at >= 0 && at < end ? at : start;
}

const pointsOf = new WeakMap<OpinionDocument, readonly PagePoint[]>();

/** The series that counts the pages of the report that the file follows: the one with the fewest stars, if it is no stray. */
export function mainSeries(document: OpinionDocument): number {
  const count = new Map<number, number>();
  for (const mark of document.pageMarks) count.set(mark.series, (count.get(mark.series) ?? 0) + 1);
  const all = [...count].sort((a, b) => a[0] - b[0]);
  const most = Math.max(0, ...all.map(([, marks]) => marks));
  return all.find(([, marks]) => marks * 4 >= most)?.[0] ?? 1;
}

/** Page beginnings of the main series outside note bodies, with those the manifest states, in text order. */
function mainPoints(document: OpinionDocument, stated: StatedPlaces): readonly PagePoint[] {
  let points = pointsOf.get(document);
  if (points === undefined) {
    const series = mainSeries(document);
    const found: PagePoint[] = [];
    for (const mark of document.pageMarks) {
      if (mark.series === series && bodyAt(document, mark.start) === undefined)
        found.push({ offset: mark.end, page: mark.page });
    }
    points = found;
    pointsOf.set(document, points);
  }
  if (stated.pages === undefined || stated.pages.length === 0) return points;
  const all = [...points];
  for (const place of stated.pages) {
    const offset = statedOffset(document.text, place);
    if (offset !== undefined) all.push({ offset, page: place.page });
  }
  return all.sort((a, b) => a.offset - b.offset);
}

function bodyAt(document: OpinionDocument, offset: number): NoteBody | undefined {
  const bodies = document.noteBodies;
  let low = 0;
  let high = bodies.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const body = bodies[middle] as NoteBody;
    if (offset < body.start) high = middle - 1;
    else if (offset >= body.end) low = middle + 1;
    else return body;
  }
  return undefined;
}

/** Marks inside a long note body: behind one the page is sure, before one it is the page before. */
function pageInBody(document: OpinionDocument, body: NoteBody, offset: number): PagePlace | undefined {
  const series = mainSeries(document);
  let last: PageMark | undefined;
  for (const mark of document.pageMarks) {
    if (mark.start < body.start || mark.series !== series) continue;
    if (mark.start >= body.end) break;
    if (mark.end > offset)
      return last === undefined ? { page: mark.page - 1, exact: false } : { page: last.page, exact: true };
    last = mark;
  }
  return last === undefined ? undefined : { page: last.page, exact: true };
}

/** The stretch in which pages run on without a break: an excerpt, or a whole opinion. */
function blockAt(document: OpinionDocument, offset: number): { start: number; end: number } | undefined {
  for (const opinion of document.opinions) {
    if (offset < opinion.start || offset >= opinion.end) continue;
    if (document.family !== 'excerpt') return whole(document, opinion);
    return opinion.blocks.find(block => block.start <= offset && offset < block.end) ?? opinion;
  }
  const last = document.opinions[document.opinions.length - 1];
  if (last !== undefined && offset >= last.end)
    return document.family === 'excerpt' ? (last.blocks[last.blocks.length - 1] ?? last) : last;
  return undefined;
}

function whole(document: OpinionDocument, opinion: Opinion): { start: number; end: number } {
  // The first opinion owns what stands above it: caption and syllabus carry the page marks of their own pages.
  return opinion.index === 0
    ? { start: 0, end: opinion.end }
    : { start: opinion.start, end: opinion.end || document.text.length };
}

function among(
  points: readonly PagePoint[],
  offset: number,
  block: { start: number; end: number } | undefined,
): PagePlace | undefined {
  const start = block?.start ?? 0;
  const end = Math.max(block?.end ?? Number.POSITIVE_INFINITY, offset + 1);
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as PagePoint).offset <= offset) low = middle + 1;
    else high = middle;
  }
  const before = points[low - 1];
  const after = points[low];
  const inBlock = before !== undefined && before.offset >= start;
  const next = after !== undefined && after.offset <= end ? after : undefined;
  if (inBlock) {
    // Pages without a mark between two marks of one block: the text lies on one of them.
    if (next !== undefined && next.page > before.page + 1)
      return { page: next.page - 1, exact: false, least: before.page };
    return { page: before.page, exact: true };
  }
  if (next !== undefined) {
    const least = before !== undefined && before.page < next.page ? before.page : undefined;
    if (least === next.page - 1) return { page: least, exact: true };
    return { page: next.page - 1, exact: false, ...(least === undefined ? {} : { least }) };
  }
  return undefined;
}
