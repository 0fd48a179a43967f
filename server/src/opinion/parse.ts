import { assemble } from './assemble';
import type { Family, OpinionDocument, Residue } from './document';
import { familyOf } from './families';
import { Layout } from './layout';
import { Lines, linesOf } from './lines';
import { withoutMarginNumbers } from './margin-numbers';
import { markersOf } from './markers';
import { certainMarks } from './note-marks';
import { opinionElements } from './opinion-elements';
import { findOpinions, type MarkerOnLine } from './opinions';
import { findPageMarks } from './page-marks';
import { readingEdits } from './reading-edits';
import { readingText } from './reading-text';
import { findResidues } from './residues';
import { runningHeads } from './running-heads';
import { sameLengthAt } from './same-length';
import type { Span } from './span';
import { readLines } from './structure';
import { sweep } from './sweep';
import { scanTags } from './tags';

export interface ParseOptions {
  /** The family the manifest states; without it the text decides (DOMAIN 0.3). */
  readonly family?: Family;
  /** `paired` where a corpus closes its `<concur>` tags; `milestone` otherwise (DOMAIN 4.2 `tag-milestone-close`). */
  readonly concurStyle?: 'milestone' | 'paired';
  /** True when the manifest or file name states which case the file is: a sign of family C. */
  readonly identity?: boolean;
}

/**
 * Reads a file of an opinion. Every text yields a document; nothing throws, and the time is linear in the text. Offsets
 * are UTF-16 offsets into `text`, half-open.
 *
 * The order: one sweep over the raw text; what is to be left out of it; the reading text; the lines of that; opinions; and
 * then everything is put together in raw coordinates.
 */
export function parseOpinion(text: string, options: ParseOptions = {}): OpinionDocument {
  const { family, evidence } =
    options.family === undefined
      ? familyOf(text, { identity: options.identity ?? false })
      : { family: options.family, evidence: ['the manifest states the family'] };
  const sites = sweep(text);
  const { tags, comments } = scanTags(text, sites.angles);
  const plain = withoutMarginNumbers(sameLengthAt(text, sites.standIns), sites.lineStarts);
  const rawLines = new Lines(plain, sites.lineStarts);
  const pages = findPageMarks(plain, sites.stars, sites.brackets, tags);
  const certain = certainMarks(plain, sites.brackets, tags);
  const heads = sites.blanks.length === 0 ? [] : runningHeads(plain, rawLines);
  const residues = outside(findResidues(text, rawLines, sites), heads);
  const edits = readingEdits(text, plain, rawLines, sites, { tags, comments, pages, certain, residues, heads });
  const reading = readingText(plain, edits);
  const lines = edits.length === 0 ? rawLines : linesOf(reading.text);
  const markers = markersOf(tags);
  const markersOnLines: MarkerOnLine[] = markers.map(marker => {
    const at = reading.fromRaw(marker.start);
    return {
      at,
      line: lines.at(at),
      kind: marker.kind,
      author: marker.author?.text,
      noText: marker.text !== undefined && /^no/i.test(marker.text.text.trim()),
    };
  });
  const elements = opinionElements(tags).map(({ at, kind }) => {
    const place = reading.fromRaw(at);
    return { at: place, line: lines.at(place), kind };
  });
  const findings = readLines(reading.text, lines, family);
  const scan = findOpinions(reading.text, lines, family, findings, markersOnLines, elements);
  return assemble({
    layout: new Layout(text, reading, lines, rawLines),
    family,
    evidence,
    paired: options.concurStyle === 'paired',
    tags,
    comments,
    markers,
    findings,
    scan,
    pages,
    certain,
    residues,
    sites,
    noteEnds: heads.filter(head => head.endsNotes).map(head => lines.at(reading.fromRaw(head.end))),
  });
}

/** The residues that stand in no running head: what is read through is nothing to mend. Both in text order. */
function outside(residues: Residue[], heads: readonly Span[]): Residue[] {
  if (heads.length === 0) return residues;
  let head = 0;
  return residues.filter(residue => {
    while (head < heads.length && (heads[head] as Span).end <= residue.start) head++;
    return !(head < heads.length && (heads[head] as Span).start <= residue.start);
  });
}
