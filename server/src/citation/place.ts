import type { OpinionDocument } from '../opinion/document';
import type { Citation } from './citation';
import type { Found } from './found';

/** Gives each citation its opinion and stream, and leaves out the file's own caption and cite. */
export function place(document: OpinionDocument, citations: readonly Citation[]): Citation[] {
  const blocks: { start: number; end: number; opinion: number }[] = [];
  for (const opinion of document.opinions)
    for (const block of opinion.blocks) blocks.push({ start: block.start, end: block.end, opinion: opinion.index });
  blocks.sort((a, b) => a.start - b.start);
  const bodies = document.noteBodies;
  const kept: Citation[] = [];
  const moved = new Map<number, number>();
  let block = 0;
  let body = 0;
  const front = document.frontMatter;
  citations.forEach((citation, index) => {
    const find = citation as Found;
    while (block + 1 < blocks.length && (blocks[block + 1] as { start: number }).start <= find.start) block++;
    while (body < bodies.length && (bodies[body] as { end: number }).end <= find.start) body++;
    find.opinion = blocks[block]?.opinion ?? 0;
    const inBody = bodies[body];
    if (inBody !== undefined && inBody.start <= find.start && find.start < inBody.end) {
      find.stream = body + 1;
      find.opinion = inBody.opinion;
    }
    // The caption and the own cite say which case this is; they cite nothing (R9).
    const { stated } = document;
    const own =
      stated !== undefined &&
      find.start >= front.start &&
      find.end <= front.end &&
      (find.name === undefined || find.target === stated.target);
    if (own && (find.kind === 'full-case' || find.kind === 'neutral')) return;
    if (find.kind === 'bare-name' && find.end <= front.end && find.start >= front.start) return;
    find.inside = find.inside === -1 ? -1 : (moved.get(find.inside) ?? -1);
    moved.set(index, kept.length);
    kept.push(find);
  });
  return kept;
}
