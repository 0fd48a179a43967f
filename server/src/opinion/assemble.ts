import { quotesOf } from './block-quotes';
import { dispositionsOf } from './dispositions';
import type {
  Family,
  Heading,
  Label,
  Marker,
  NoteBody,
  Opinion,
  OpinionDocument,
  PageMark,
  Residue,
  Tag,
  WriterList,
} from './document';
import { frontMatterOf, statedOf } from './front-matter';
import type { Layout, Whereabouts } from './layout';
import type { LineFindings } from './line-findings';
import type { FoundMarker } from './markers';
import { noteElements } from './note-elements';
import type { CertainMark } from './note-marks';
import { noteBodiesOf, noteMarksOf } from './note-sections';
import type { OpinionDraft, OpinionScan } from './opinions';
import { type OutlineNotation, outlineOf } from './outline';
import type { FoundPageMark } from './page-marks';
import { partsOf } from './parts';
import type { Span } from './span';
import type { Sites } from './sweep';

/** All that was found, most of it in reading coordinates. */
export interface Found {
  readonly layout: Layout;
  readonly family: Family;
  readonly evidence: readonly string[];
  /** True where `</concur>` ends a marker's body. */
  readonly paired: boolean;
  readonly tags: readonly Tag[];
  readonly comments: readonly Span[];
  readonly markers: readonly FoundMarker[];
  readonly findings: LineFindings;
  readonly scan: OpinionScan;
  readonly pages: readonly FoundPageMark[];
  readonly certain: readonly CertainMark[];
  readonly residues: readonly Residue[];
  readonly sites: Sites;
  /** Lines of the reading text where notes at the foot of a page have ended. */
  readonly noteEnds: readonly number[];
}

/** Puts the findings together in raw coordinates. */
export function assemble(from: Found): OpinionDocument {
  const { layout, findings, scan } = from;
  const { text, reading, lines } = layout;
  const excerpts = from.family === 'excerpt';
  const { headings, indexOfHeading } = headingsOf(from);
  const writerLists = findings.writerLists.map(
    ({ list }): WriterList => ({
      ...layout.toRaw(list.start, list.end),
      kind: list.kind,
      names: list.names.map(name => ({ ...layout.toRawPiece(name), inPart: name.inPart })),
    }),
  );
  const labels = findings.labels.map(({ label }): Label => ({ ...label, ...layout.toRaw(label.start, label.end) }));
  const ranges = rangesOf(from);
  const blocks = scan.opinions.map(draft => blocksOf(layout, draft));
  const opinions = scan.opinions.map((draft, index): Opinion => {
    const lister = index === 0 ? writerLists.find(list => list.kind === 'opinion')?.names[0]?.text : undefined;
    return {
      index,
      ...(ranges.opinions[index] as Span),
      kind: draft.kind,
      author: from.markers[draft.marker]?.author?.text || draft.author || lister,
      vote: draft.vote,
      label: draft.label,
      marker: draft.marker,
      heading: indexOfHeading(draft.heading),
      blocks: (blocks[index] as readonly Block[]).map(({ start, end }) => ({ start, end })),
    };
  });
  const opinionAt = opinionFinder(opinions);
  const markers = from.markers.map(
    (marker, index): Marker => ({
      ...marker,
      heading: indexOfHeading(scan.markerHeading[index] as number),
      opinion: scan.markerOpinion[index] as number,
      body: { start: marker.end, end: bodyEnd(from, index) },
    }),
  );
  const { certain, sites, noteEnds } = from;
  const notes = { findings, notations: scan.notations, certain, sites, excerpts, noteEnds };
  const elements = noteElements(text, from.tags, opinionAt);
  const noteBodies = elements.length > 0 ? elements : noteBodiesOf(layout, notes, opinions, opinionAt);
  const noteMarks = noteMarksOf(text, notes, noteBodies, opinionAt);
  const where = whereabouts(noteBodies, opinionAt, noteEnds.length > 0);
  const pageMarks = from.pages.map(
    ({ start, end, page, series, form, splitsWord }): PageMark => ({
      start,
      end,
      page,
      series,
      form,
      splitsWord,
      opinion: opinionAt(start),
      reading: reading.fromRaw(end),
    }),
  );
  const first = scan.opinions[0];
  const frontMatter = frontMatterOf(layout, excerpts ? undefined : first, findings.headings[first?.heading ?? -1]);
  const parts = partsOf(layout, findings.parts, opinions, where, frontMatter.end, excerpts);
  const blockQuotes = quotesOf(layout, findings, where);
  const starts = [...ranges.opinions, ...ranges.notations].map(range => range.start);
  const dispositions = dispositionsOf(layout, findings.dispositions, starts, where);
  const notations = scan.notations.map(
    (draft, index): OutlineNotation => ({
      ...(ranges.notations[index] as Span),
      heading: indexOfHeading(draft.heading),
      author: from.markers[draft.marker]?.author?.text,
    }),
  );
  const syllabusStart = findings.syllabus < 0 ? -1 : reading.rawStart(lines.start(findings.syllabus));
  const outline = outlineOf({
    text,
    opinions,
    excerpts,
    parts,
    headings,
    notations,
    noteBodies,
    blockQuotes,
    dispositions,
    syllabus:
      syllabusStart >= 0 && syllabusStart < frontMatter.end
        ? { start: syllabusStart, end: frontMatter.end }
        : undefined,
    lineOf: offset => layout.rawLineOf(offset),
    labelOf: (opinion, index) => {
      const block = blocks[opinion]?.[index] as Block;
      if (block.label < 0) return layout.rawLineOf(block.start);
      return layout.toRaw(lines.firstInk(block.label), lines.lastInk(block.label));
    },
  });
  return {
    text,
    family: from.family,
    evidence: from.evidence,
    reading,
    tags: from.tags,
    markers,
    writerLists,
    labels,
    headings,
    parts,
    opinions,
    pageMarks,
    noteMarks,
    noteBodies,
    blockQuotes,
    dispositions,
    residues: from.residues,
    frontMatter,
    outline,
    stated: statedOf(layout, from.comments),
  };
}

/** The headings without the votes that are told of in prose, and where each went. */
function headingsOf(from: Found): { headings: Heading[]; indexOfHeading: (index: number) => number } {
  const { layout, findings, scan } = from;
  const headings: Heading[] = [];
  const places: number[] = [];
  findings.headings.forEach(({ heading }, index) => {
    if (scan.prose.has(index)) {
      places.push(-1);
      return;
    }
    places.push(headings.length);
    headings.push({
      ...heading,
      ...layout.toRaw(heading.start, heading.end),
      justice: heading.justice === undefined ? undefined : layout.toRawPiece(heading.justice),
      joiners: heading.joiners.map(joiner => layout.toRawPiece(joiner)),
      vote: heading.vote === undefined ? undefined : layout.toRawPiece(heading.vote),
    });
  });
  return { headings, indexOfHeading: index => places[index] ?? -1 };
}

/**
 * Ranges of opinions and notations (DESIGN 4): from the raw line of the marker, label, banner or byline to where the next
 * one starts.
 */
function rangesOf(from: Found): { opinions: Span[]; notations: Span[] } {
  const { layout, scan, markers } = from;
  const starts: { at: number; start: number; index: number; notation: boolean }[] = [];
  const startOf = (draft: { start: number; marker: number }): number => {
    const offset = markers[draft.marker]?.start ?? layout.reading.rawStart(draft.start);
    const line = layout.rawLineOf(offset).start;
    // A marker that does not stand alone on its line begins where it stands: the words before it are the Court's.
    return draft.marker >= 0 && layout.text.slice(line, offset).trim() !== '' ? offset : line;
  };
  scan.opinions.forEach((draft, index) => {
    starts.push({ at: draft.start, start: startOf(draft), index, notation: false });
  });
  scan.notations.forEach((draft, index) => {
    starts.push({ at: draft.start, start: startOf(draft), index, notation: true });
  });
  starts.sort((a, b) => a.at - b.at);
  // Two openings on one raw line keep their order.
  let last = 0;
  for (const one of starts) {
    one.start = Math.max(one.start, last);
    last = one.start;
  }
  const opinions: Span[] = [];
  const notations: Span[] = [];
  starts.forEach(({ start, index, notation }, place) => {
    const end = starts[place + 1]?.start ?? layout.text.length;
    (notation ? notations : opinions)[index] = { start, end };
  });
  return { opinions, notations };
}

interface Block extends Span {
  readonly label: number;
}

function blocksOf(layout: Layout, draft: OpinionDraft): Block[] {
  return draft.blocks
    .filter(block => block.end > block.start)
    .map(block => ({ ...layout.toRaw(block.start, block.end), label: block.label }))
    .filter(block => block.end > block.start);
}

function opinionFinder(opinions: readonly Opinion[]): (offset: number) => number {
  return offset => {
    let low = 0;
    let high = Math.max(0, opinions.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((opinions[middle] as Opinion).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** A marker's body ends at the next marker; in a corpus of paired tags at its own end tag. */
function bodyEnd(from: Found, index: number): number {
  const marker = from.markers[index] as FoundMarker;
  const end = from.markers[index + 1]?.start ?? from.layout.text.length;
  if (!from.paired) return end;
  const close = from.tags.find(
    tag => tag.closing && tag.role === 'marker' && tag.start >= marker.end && tag.start < end,
  );
  return close?.start ?? end;
}

/** `atFeet`: notes stand page by page, so that text follows them. */
function whereabouts(bodies: readonly NoteBody[], opinionAt: (offset: number) => number, atFeet: boolean): Whereabouts {
  const notesFrom = new Map<number, number>();
  if (atFeet) {
    return { opinionAt, notesFrom, inNotes: offset => bodies.some(body => offset >= body.start && offset < body.end) };
  }
  for (const body of bodies) {
    const holder = opinionAt(body.start);
    if (!notesFrom.has(holder)) notesFrom.set(holder, body.start);
  }
  return {
    opinionAt,
    notesFrom,
    inNotes: offset => {
      const start = notesFrom.get(opinionAt(offset));
      return start !== undefined && offset >= start;
    },
  };
}
