import type { Citation } from '../citation/citation';
import type { Found } from '../citation/found';
import type { OpinionDocument } from '../opinion/document';

/** Citations and the references found here in one list, in document order; `moved` maps indices of the old list to the new. */
export interface Merged {
  readonly all: Citation[];
  readonly moved: Int32Array;
  /** Index in `added` of each citation of the list, -1 for those that were there before. */
  readonly addedAt: Int32Array;
}

export function mergeReferences(
  document: OpinionDocument,
  citations: readonly Citation[],
  added: readonly Found[],
): Merged {
  const size = citations.length + added.length;
  const moved = new Int32Array(citations.length);
  const addedAt = new Int32Array(size).fill(-1);
  const all: Citation[] = new Array(size);
  const order = [...added.keys()].sort((a, b) => (added[a] as Citation).start - (added[b] as Citation).start);
  let next = 0;
  let at = 0;
  for (let index = 0; index <= citations.length; index++) {
    const citation = citations[index];
    while (
      next < order.length &&
      (citation === undefined || (added[order[next] as number] as Citation).start < citation.start)
    ) {
      addedAt[at] = order[next] as number;
      all[at++] = added[order[next++] as number] as Citation;
    }
    if (citation === undefined) break;
    moved[index] = at;
    all[at++] = citation;
  }
  const open: number[] = [];
  for (let index = 0; index < size; index++) {
    const citation = all[index] as Citation;
    while (open.length > 0 && (all[open[open.length - 1] as number] as Citation).end <= citation.start) open.pop();
    if (addedAt[index] !== -1) {
      const reference = citation as Found;
      const { opinion, stream } = whereIs(document, citation.start);
      reference.opinion = opinion;
      reference.stream = stream;
      reference.inside = open[open.length - 1] ?? -1;
    } else {
      if (citation.inside !== -1) all[index] = { ...citation, inside: moved[citation.inside] ?? -1 };
      open.push(index);
    }
  }
  return { all, moved, addedAt };
}

/** Opinion and stream (0 for the text, else 1 + the note body) of a raw offset. */
export function whereIs(document: OpinionDocument, raw: number): { opinion: number; stream: number } {
  const bodies = document.noteBodies;
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.end ?? 0) <= raw) low = middle + 1;
    else high = middle;
  }
  const body = bodies[low];
  if (body !== undefined && body.start <= raw) return { opinion: body.opinion, stream: low + 1 };
  return { opinion: opinionAt(document, raw), stream: 0 };
}

/** Starts of all blocks of a document in order, and the opinions they belong to. */
interface BlockStarts {
  readonly starts: Float64Array;
  readonly opinions: Int32Array;
}

const blocksOf = new WeakMap<OpinionDocument, BlockStarts>();

/** The opinion of the last block that begins at or before the offset; the first opinion where none does. */
function opinionAt(document: OpinionDocument, raw: number): number {
  let blocks = blocksOf.get(document);
  if (blocks === undefined) {
    blocks = blockStarts(document);
    blocksOf.set(document, blocks);
  }
  const { starts, opinions } = blocks;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= raw) low = middle + 1;
    else high = middle;
  }
  // Of blocks that begin at one place the first one counts.
  while (low > 1 && starts[low - 2] === starts[low - 1]) low--;
  return low === 0 ? 0 : (opinions[low - 1] as number);
}

function blockStarts(document: OpinionDocument): BlockStarts {
  const all: { start: number; opinion: number }[] = [];
  for (const opinion of document.opinions)
    for (const block of opinion.blocks) all.push({ start: block.start, opinion: opinion.index });
  all.sort((a, b) => a.start - b.start);
  return {
    starts: Float64Array.from(all, block => block.start),
    opinions: Int32Array.from(all, block => block.opinion),
  };
}
