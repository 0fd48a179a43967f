import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';

/**
 * R0: the order in which a reader meets the citations: opinion by opinion, and a note where its mark stands, wherever its
 * body is printed. Returns indices into `citations` (which are sorted by start).
 */
export function readingOrder(document: OpinionDocument, citations: readonly Citation[]): Int32Array {
  const order = new Int32Array(citations.length);
  let sorted = true;
  let before: Citation | undefined;
  for (let index = 0; index < citations.length; index++) {
    const citation = citations[index] as Citation;
    order[index] = index;
    if (citation.stream !== 0 || (before !== undefined && citation.opinion < before.opinion)) sorted = false;
    before = citation;
  }
  if (sorted) return order;
  const marks = markPositions(document);
  const position = (citation: Citation): number =>
    citation.stream === 0 ? citation.start : (marks[citation.stream - 1] ?? citation.start);
  return order.sort((a, b) => {
    const one = citations[a] as Citation;
    const other = citations[b] as Citation;
    return (
      one.opinion - other.opinion ||
      position(one) - position(other) ||
      one.stream - other.stream ||
      one.start - other.start ||
      a - b
    );
  });
}

/**
 * Raw offset of the mark of each note body. A body whose mark is lost stands after the mark of the nearest lower note of
 * its opinion, else at the start of the opinion.
 */
export function markPositions(document: OpinionDocument): readonly number[] {
  const { noteBodies, noteMarks, opinions } = document;
  if (noteBodies.length === 0) return [];
  const marks = new Map<string, number>();
  for (const mark of noteMarks) {
    const key = `${mark.opinion}/${mark.note}`;
    if (!marks.has(key)) marks.set(key, mark.start);
  }
  const last = new Map<number, number>();
  return noteBodies.map(body => {
    const own = marks.get(`${body.opinion}/${body.note}`);
    const position = own ?? last.get(body.opinion) ?? opinions[body.opinion]?.start ?? body.start;
    last.set(body.opinion, position);
    return position;
  });
}
