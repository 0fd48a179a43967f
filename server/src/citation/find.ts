import type { NoteMark, OpinionDocument } from '../opinion/document';
import type { Citation } from './citation';
import { toRaw } from './found';
import { confirmNoteMarks } from './note-marks';
import { place } from './place';
import { Sweep } from './sweep';

/** What `findCitations` gives back: citations in text order with raw spans, and the note marks that are true. */
export interface FoundCitations {
  readonly citations: Citation[];
  readonly noteMarks: NoteMark[];
}

/**
 * Every citation and reference form of the document (DOMAIN 1.17-1.38): one sweep for anchors over the reading text, and
 * bounded walks outward from each. Bare short names need the table of names and are found by `reference/`. Never throws;
 * an empty list when there is nothing.
 */
export function findCitations(document: OpinionDocument): FoundCitations {
  const sweep = new Sweep(document.reading, document.stated?.year);
  sweep.run(blockStarts(document));
  const finds = sweep.finish();
  const citations: Citation[] = [];
  for (const find of finds) citations.push(toRaw(find, document.reading));
  const kept = place(document, citations);
  return { citations: kept, noteMarks: confirmNoteMarks(document, kept) };
}

function blockStarts(document: OpinionDocument): number[] {
  const starts: number[] = [];
  for (const opinion of document.opinions)
    for (const block of opinion.blocks) starts.push(document.reading.fromRaw(block.start));
  return starts;
}
