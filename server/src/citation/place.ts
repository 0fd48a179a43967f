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
  /** End of the own cite read last; its parallels follow it on the same line. */
  let ownEnd = -1;
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
    // The caption and the own cite say which case this is; they cite nothing (R9). Counsel's argument below them does.
    if (find.start >= front.start && find.end <= front.end) {
      const { stated, text } = document;
      const heads = headsLine(text, find.start) || (ownEnd !== -1 && NO_WORDS.test(text.slice(ownEnd, find.start)));
      const cited = find.kind === 'full-case' || find.kind === 'neutral';
      if (cited && stated !== undefined && (find.target === stated.target || (find.name === undefined && heads))) {
        ownEnd = find.end;
        return;
      }
      // `EX PARTE ROYALL, No. 1. EX PARTE ROYALL, No. 2.`
      if (find.kind === 'bare-name' && (heads || !/[a-z]{2}/.test(text.slice(find.start, find.end)))) return;
    }
    find.inside = find.inside === -1 ? -1 : (moved.get(find.inside) ?? -1);
    moved.set(index, kept.length);
    kept.push(find);
  });
  return kept;
}

/** What parts the parallels of an own cite. */
const NO_WORDS = /^[\s;,.()_\d*-]{0,24}$/;

/** True when nothing but spaces and marks stands between the beginning of the line and `at`. */
function headsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return NO_WORDS.test(before.slice(before.lastIndexOf('\n') + 1)) && (before.includes('\n') || at < 24);
}
