import type { NoteMark, OpinionDocument } from '../opinion/document';
import type { Citation } from './citation';
import { toRaw } from './found';
import { confirmNoteMarks } from './note-marks';
import { place } from './place';
import { sweep } from './sweep';

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
  const fileYear = document.stated?.year ?? yearOfVolume(document.stated?.target);
  const finds = sweep(document.reading, fileYear, blockStarts(document));
  const citations: Citation[] = [];
  for (const find of finds) citations.push(toRaw(find, document.reading));
  const kept = place(document, citations);
  return { citations: kept, noteMarks: confirmNoteMarks(document, kept) };
}

/**
 * Last year of a volume of U.S. Reports up to 90, for files whose caption gives none (`7 U.S. 97 (____)`): reporters that came
 * later are not what they cite. Undefined for other volumes.
 */
function yearOfVolume(target: string | null | undefined): number | undefined {
  const volume = Number(/^us\/(\d{1,2})\//.exec(target ?? '')?.[1] ?? 0);
  if (volume < 1 || volume > 90) return undefined;
  if (volume < 5) return 1800;
  if (volume < 14) return 1802 + Math.ceil((volume - 4) * 1.5);
  if (volume < 42) return 1802 + volume;
  if (volume < 66) return 1843 + Math.ceil((volume - 41) * 0.75);
  return volume < 68 ? 1862 : 1863 + Math.ceil((volume - 67) / 2);
}

function blockStarts(document: OpinionDocument): number[] {
  const starts: number[] = [];
  for (const opinion of document.opinions)
    for (const block of opinion.blocks) starts.push(document.reading.fromRaw(block.start));
  return starts;
}
