import { closesQuotation, leadsToQuotation } from './block-quotes';
import { leadsToDisposition } from './dispositions';
import type {
  Disposition,
  Family,
  Heading,
  Label,
  Marker,
  NoteBody,
  NoteMark,
  Opinion,
  OpinionDocument,
  PageMark,
  Part,
  Residue,
  Tag,
  TagAttribute,
  WriterList,
} from './document';
import { familyOf } from './families';
import { isCaptionLine, statedIdentity } from './front-matter';
import type { CaseIdentity } from './identity';
import { Lines } from './lines';
import { type HeadOnLine, type NoteRun, noteRuns } from './note-bodies';
import { certainMarks } from './note-marks';
import { findOpinions, type MarkerOnLine, type OpinionScan } from './opinions';
import { outlineOf } from './outline';
import { findPageMarks } from './page-marks';
import { type Edit, type ReadingText, readingText } from './reading-text';
import { findResidues } from './residues';
import { sameLength } from './same-length';
import type { Piece, Span } from './span';
import { joinsIntoWord } from './split-words';
import { type LineFindings, readLines } from './structure';
import { isBlank, isLetter, isLower, isUpper, Offsets, type Sites, sweep } from './sweep';
import { scanTags } from './tags';
import { isHardWrapped, runsOn } from './wrapped-lines';

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
 */
export function parseOpinion(text: string, options: ParseOptions = {}): OpinionDocument {
  const decision =
    options.family === undefined
      ? familyOf(text, { identity: options.identity ?? false })
      : { family: options.family, evidence: ['the manifest states the family'] };
  const family = decision.family;
  const sites = sweep(text);
  const { tags, comments } = scanTags(text, sites.angles);
  const plain = sites.standIns === 0 ? text : sameLength(text, sites.standIns);
  const rawLines = new Lines(text, sites.lineStarts);
  const pages = findPageMarks(plain, sites.stars, sites.brackets, tags);
  const certain = certainMarks(plain, sites.brackets, tags);
  const residues = findResidues(text, sites);

  const edits: Edit[] = [];
  for (const comment of comments) edits.push({ start: comment.start, end: comment.end, reads: '' });
  for (const tag of tags)
    edits.push({ start: tag.start, end: tag.end, reads: breaksLine(tag) && !atLineEdge(text, tag) ? '\n' : '' });
  for (const page of pages) edits.push(pageEdit(plain, page));
  for (const mark of certain) edits.push({ start: mark.start, end: mark.end, reads: '' });
  for (const residue of residues) {
    const edit = residueEdit(residue);
    if (edit !== undefined) edits.push(edit);
  }
  lineEdits(text, plain, rawLines, sites, edits);
  strayLetters(plain, rawLines, residues, edits);
  const reading = readingText(plain, edits);

  const lines = reading.text === text && edits.length === 0 ? rawLines : linesOf(reading.text);
  const markers = markersOf(tags, options.concurStyle ?? 'milestone');
  const markersOnLines: MarkerOnLine[] = markers.map(({ marker }) => {
    const at = reading.fromRaw(marker.start);
    return {
      at,
      line: lines.at(at),
      kind: marker.kind,
      author: marker.author?.text,
      noText: marker.text !== undefined && /^no/i.test(marker.text.text.trim()),
    };
  });
  const findings = readLines(reading.text, lines, family);
  const scan = findOpinions(reading.text, lines, family, findings, markersOnLines);
  return assemble({
    text,
    family,
    evidence: decision.evidence,
    reading,
    lines,
    rawLines,
    tags,
    markers,
    findings,
    scan,
    pages,
    certain,
    residues,
    sites,
    plain,
    comments,
  });
}

interface Assembly {
  readonly text: string;
  readonly plain: string;
  readonly family: Family;
  readonly evidence: readonly string[];
  readonly reading: ReadingText;
  readonly lines: Lines;
  readonly rawLines: Lines;
  readonly tags: readonly Tag[];
  readonly comments: readonly Span[];
  readonly markers: readonly MarkerDraft[];
  readonly findings: LineFindings;
  readonly scan: OpinionScan;
  readonly pages: ReturnType<typeof findPageMarks>;
  readonly certain: ReturnType<typeof certainMarks>;
  readonly residues: readonly Residue[];
  readonly sites: Sites;
}

/** Puts the findings together in raw coordinates. */
function assemble(from: Assembly): OpinionDocument {
  const { text, reading, lines, rawLines, findings, scan } = from;
  const toRaw = (start: number, end: number): Span => {
    const rawStart = reading.rawStart(start);
    return { start: rawStart, end: Math.max(rawStart, reading.rawEnd(end)) };
  };
  const rawPiece = (piece: Piece): Piece => ({ ...toRaw(piece.start, piece.end), text: piece.text });
  const lineOf = (offset: number): Span => {
    const line = rawLines.at(offset);
    const start = rawLines.start(line);
    return { start, end: Math.max(start, rawLines.lastInk(line)) };
  };

  // A marker's opinion starts at the marker's own line; any other at the raw line of its label, banner or byline.
  const starts: { start: number; opinion: number; notation: number }[] = [];
  scan.opinions.forEach((draft, index) => {
    const marker = draft.marker >= 0 ? from.markers[draft.marker] : undefined;
    starts.push({
      start: lineOf(marker?.marker.start ?? reading.rawStart(draft.start)).start,
      opinion: index,
      notation: -1,
    });
  });
  scan.notations.forEach((draft, index) => {
    const marker = draft.marker >= 0 ? from.markers[draft.marker] : undefined;
    starts.push({
      start: lineOf(marker?.marker.start ?? reading.rawStart(draft.start)).start,
      opinion: -1,
      notation: index,
    });
  });
  starts.sort((a, b) => a.start - b.start);
  const opinionStarts: number[] = [];
  const opinionEnds: number[] = [];
  const notations: (Span & { heading: number; author: string | undefined })[] = new Array(scan.notations.length);
  starts.forEach((one, index) => {
    const end = index + 1 < starts.length ? (starts[index + 1] as { start: number }).start : text.length;
    if (one.opinion >= 0) {
      opinionStarts[one.opinion] = one.start;
      opinionEnds[one.opinion] = end;
    } else {
      const draft = scan.notations[one.notation] as OpinionScan['notations'][number];
      const author = draft.marker >= 0 ? from.markers[draft.marker]?.marker.author?.text : undefined;
      notations[one.notation] = { start: one.start, end, heading: draft.heading, author };
    }
  });
  const headings: Heading[] = findings.headings.map(({ heading }) => ({
    ...heading,
    ...toRaw(heading.start, heading.end),
    justice: heading.justice === undefined ? undefined : rawPiece(heading.justice),
    joiners: heading.joiners.map(rawPiece),
    vote: heading.vote === undefined ? undefined : rawPiece(heading.vote),
  }));
  // Votes told of in prose are no headings: their places in the list stay, so they are taken out with a map.
  const headingIndex: number[] = [];
  const kept: Heading[] = [];
  headings.forEach((heading, index) => {
    headingIndex[index] = scan.prose.has(index) ? -1 : kept.push(heading) - 1;
  });
  const indexOfHeading = (index: number): number => (index < 0 ? -1 : (headingIndex[index] as number));

  const writerLists: WriterList[] = findings.writerLists.map(({ list }) => ({
    ...toRaw(list.start, list.end),
    kind: list.kind,
    names: list.names.map(name => ({ ...rawPiece(name), inPart: name.inPart })),
  }));
  const labels: Label[] = findings.labels.map(({ label }) => ({ ...label, ...toRaw(label.start, label.end) }));
  const opinions: Opinion[] = scan.opinions.map((draft, index) => {
    const blocks = draft.blocks
      .filter(block => block.end > block.start)
      .map(block => toRaw(block.start, block.end))
      .filter(block => block.end > block.start);
    const list = writerLists.find(one => one.kind === 'opinion' && index === 0);
    const marker = draft.marker >= 0 ? from.markers[draft.marker]?.marker : undefined;
    const author = draft.author ?? (index === 0 ? list?.names[0]?.text : undefined);
    return {
      index,
      start: opinionStarts[index] as number,
      end: opinionEnds[index] as number,
      kind: draft.kind,
      author: marker?.author?.text || author,
      vote: draft.vote,
      label: draft.label,
      marker: draft.marker,
      heading: indexOfHeading(draft.heading),
      blocks,
    };
  });
  const opinionAt = (offset: number): number => {
    let low = 0;
    let high = opinions.length - 1;
    if (high < 0) return 0;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((opinions[middle] as Opinion).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const markers: Marker[] = from.markers.map(({ marker }, index) => {
    const next = from.markers[index + 1];
    return {
      ...marker,
      heading: indexOfHeading(scan.markerHeading[index] as number),
      opinion: scan.markerOpinion[index] as number,
      body: { start: marker.end, end: next === undefined ? text.length : next.marker.start },
    };
  });

  const noteBodies = bodiesOf(from, opinions, opinionAt, toRaw);
  const noteMarks = marksOf(from, noteBodies, opinionAt);
  const notesFrom = new Map<number, number>();
  for (const body of noteBodies)
    if (!notesFrom.has(body.opinion) && body.note > 0) notesFrom.set(body.opinion, body.start);
  const inNotes = (offset: number): boolean => {
    const start = notesFrom.get(opinionAt(offset));
    return start !== undefined && offset >= start;
  };
  const pageMarks: PageMark[] = from.pages.map(page => ({
    ...page,
    opinion: opinionAt(page.start),
    reading: reading.fromRaw(page.end),
  }));
  const frontMatter = frontMatterOf(from, headings, toRaw);
  const parts = partsOf(
    from,
    opinions,
    opinionAt,
    toRaw,
    offset => inNotes(offset) || offset < frontMatter.end,
    notesFrom,
  );
  const blockQuotes = quotesOf(from, toRaw, lineOf, inNotes);
  const dispositions = dispositionsOf(from, toRaw, opinionAt, inNotes, starts, notesFrom);
  const syllabusLine = findings.syllabus;
  const syllabus =
    syllabusLine >= 0 && frontMatter.end > frontMatter.start
      ? { start: reading.rawStart(lines.start(syllabusLine)), end: frontMatter.end }
      : undefined;
  const outline = outlineOf({
    text,
    opinions,
    excerpts: from.family === 'excerpt',
    parts,
    headings: kept,
    notations: notations.map(notation => ({ ...notation, heading: indexOfHeading(notation.heading) })),
    noteBodies,
    blockQuotes,
    dispositions,
    syllabus: syllabus !== undefined && syllabus.end > syllabus.start ? syllabus : undefined,
    lineOf,
    labelOf: (opinion, block) => {
      const draft = scan.opinions[opinion]?.blocks.filter(one => one.end > one.start)[block];
      const one = opinions[opinion]?.blocks[block] as Span;
      if (draft === undefined || draft.label < 0) return lineOf(one.start);
      return toRaw(lines.firstInk(draft.label), lines.lastInk(draft.label));
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
    headings: kept,
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
    stated: statedOf(from),
  };
}

/** Tags that part paragraphs; `<p>` between two words of one line must not glue them. */
function breaksLine(tag: Tag): boolean {
  return tag.role === 'foreign' && BLOCK_TAGS.has(tag.known);
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 br hr li ul ol dl dt dd table tr blockquote pre center section article header footnote aside opinion author parties syllabus attorneys head title body footnotes summary judges'.split(
    ' ',
  ),
);

function atLineEdge(text: string, tag: Tag): boolean {
  const before = text.charCodeAt(tag.start - 1);
  const after = text.charCodeAt(tag.end);
  return Number.isNaN(before) || before === 10 || Number.isNaN(after) || after === 10 || after === 13 || before === 62;
}

/** A page mark goes with one of its blanks, with both where it stands inside a word (DOMAIN 1.0). */
function pageEdit(text: string, page: { start: number; end: number; splitsWord: boolean }): Edit {
  let { start, end } = page;
  const lineStart = start === 0 || text.charCodeAt(start - 1) === 10 || text.charCodeAt(start - 1) === 13;
  if (page.splitsWord) {
    while (page.start - start < 4 && isBlank(text.charCodeAt(start - 1))) start--;
    while (end - page.end < 4 && isBlank(text.charCodeAt(end))) end++;
  } else if (lineStart || isBlank(text.charCodeAt(start - 1))) {
    while (end - page.end < 4 && isBlank(text.charCodeAt(end))) end++;
  }
  return { start, end, reads: '' };
}

function residueEdit(residue: Residue): Edit | undefined {
  switch (residue.kind) {
    case 'spaces':
      return { start: residue.start, end: residue.end, reads: ' ' };
    case 'mojibake':
    case 'entity':
      return {
        start: residue.start,
        end: residue.end,
        reads: residue.fix === undefined ? '' : sameLength(residue.fix),
      };
    case 'invisible':
      return { start: residue.start, end: residue.end, reads: '' };
    case 'control':
      return residue.fix === '' ? { start: residue.start, end: residue.end, reads: '' } : undefined;
    default:
      return undefined;
  }
}

/** Line ends: CRLF reads as LF, a break inside a wrapped paragraph as a space, a hyphenated word is joined. */
function lineEdits(text: string, plain: string, lines: Lines, sites: Sites, into: Edit[]): void {
  const wrapped = lines.count > 1 && isHardWrapped(lines);
  const returns = text.includes('\r');
  const hyphenAt = new Set<number>();
  for (let index = 0; index < sites.hyphens.length; index++) {
    const at = sites.hyphens.at(index);
    const edit = hyphenEdit(plain, at);
    if (edit === undefined) continue;
    into.push(edit);
    hyphenAt.add(edit.end);
  }
  if (!wrapped && !returns) return;
  for (let line = 0; line + 1 < lines.count; line++) {
    const start = lines.end(line);
    const end = lines.start(line + 1);
    if (hyphenAt.has(end)) continue;
    if (wrapped && runsOn(plain, lines, line)) into.push({ start, end, reads: ' ' });
    else if (end - start !== 1 || text.charCodeAt(start) === 13) into.push({ start, end, reads: '\n' });
  }
}

/** `JACK-` / `SON`, `warn- ings` (DOMAIN 2 hyphenation). A compound keeps its hyphen. */
function hyphenEdit(text: string, at: number): Edit | undefined {
  let from = at;
  while (at - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
  let next = at + 1;
  const breaks = text.charCodeAt(next) !== 32;
  while (
    next - at < 4 &&
    (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 10 || text.charCodeAt(next) === 13)
  )
    next++;
  const code = text.charCodeAt(next);
  if (!isLetter(code)) return undefined;
  let to = next;
  while (to - next < 30 && isLetter(text.charCodeAt(to))) to++;
  const left = text.slice(from, at);
  const right = text.slice(next, to);
  const capitals =
    isUpper(code) &&
    left.length > 1 &&
    left === left.toUpperCase() &&
    right === right.toUpperCase() &&
    right.length > 1;
  if (!isLower(code) && !capitals) return undefined;
  if (!breaks) return joinsIntoWord(left, right) ? { start: at, end: next, reads: '' } : undefined;
  if (capitals || joinsIntoWord(left, right)) return { start: at, end: next, reads: '' };
  return { start: at + 1, end: next, reads: '' };
}

/** A single capital left over at a line end: `arrest: S`, `time."I` (DOMAIN 1.12). */
function strayLetters(text: string, lines: Lines, residues: Residue[], edits: Edit[]): void {
  let found = false;
  for (let line = 0; line < lines.count; line++) {
    const end = lines.lastInk(line);
    const at = end - 1;
    if (at - lines.start(line) < 3 || !isUpper(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    const afterColon = before === 32 && text.charCodeAt(at - 2) === 58;
    const glued = before === 34 || before === 0x201d || (before === 58 && isLetter(text.charCodeAt(at - 2)));
    if (!afterColon && !glued) continue;
    residues.push({ start: at, end, kind: 'stray-letter', fix: '' });
    edits.push({ start: afterColon ? at - 1 : at, end, reads: '' });
    found = true;
  }
  if (found) residues.sort((a, b) => a.start - b.start);
}

function linesOf(text: string): Lines {
  const starts = new Offsets();
  starts.push(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Lines(text, starts);
}

interface MarkerDraft {
  readonly marker: Omit<Marker, 'heading' | 'body' | 'opinion'>;
}

/** The milestones among the tags (DOMAIN 1.4); `</concur>` is none. */
function markersOf(tags: readonly Tag[], _style: 'milestone' | 'paired'): MarkerDraft[] {
  const markers: MarkerDraft[] = [];
  tags.forEach((tag, index) => {
    if (tag.role !== 'marker' || tag.closing) return;
    markers.push({
      marker: {
        start: tag.start,
        end: tag.end,
        tag: index,
        kind: tag.known === 'dissent' ? 'dissent' : 'concur',
        author: attributeValue(tag.attributes, 'author'),
        text: attributeValue(tag.attributes, 'text'),
      },
    });
  });
  return markers;
}

function attributeValue(attributes: readonly TagAttribute[], name: string): Piece | undefined {
  return attributes.find(attribute => attribute.name.text === name)?.value;
}

function statedOf(from: Assembly): CaseIdentity | undefined {
  for (const comment of from.comments) {
    if (from.rawLines.at(comment.start) >= 10) break;
    const stated = statedIdentity(from.text.slice(comment.start, comment.end));
    if (stated !== undefined) return stated;
  }
  let seen = 0;
  for (let line = 0; line < from.lines.count && seen < 10; line++) {
    const start = from.lines.firstInk(line);
    const end = from.lines.lastInk(line);
    if (start >= end) continue;
    seen++;
    if (end - start > 260) continue;
    const stated = statedIdentity(from.reading.text.slice(start, end));
    // A caption heads something: a text that is nothing but a citation cites a case and is not one.
    if (stated !== undefined && stated.source === 'caption')
      return /\S/.test(from.reading.text.slice(end, end + 400)) ? stated : undefined;
  }
  return undefined;
}

/** Caption, own cite, syllabus and counsel above the byline of the first opinion. */
function frontMatterOf(
  from: Assembly,
  headings: readonly Heading[],
  toRaw: (start: number, end: number) => Span,
): Span {
  const first = from.scan.opinions[0];
  const nothing = { start: 0, end: 0 };
  if (first === undefined || first.marker >= 0 || from.family === 'excerpt') return nothing;
  const { lines, reading } = from;
  const block = first.blocks[0];
  const startLine = lines.at(block?.start ?? first.start);
  let line = startLine;
  while (line < lines.count && lines.isEmpty(line)) line++;
  const byline = first.heading >= 0 ? from.findings.headings[first.heading] : undefined;
  if (byline !== undefined && byline.heading.kind === 'byline') {
    if (byline.line <= line) return nothing;
    return {
      start: reading.rawStart(lines.firstInk(line)),
      end: from.rawLines.start(from.rawLines.at((headings[first.heading] as Heading).start)),
    };
  }
  let last = -1;
  for (let next = line; next < lines.count && next < line + 30; next++) {
    if (lines.isEmpty(next)) continue;
    const words = reading.text.slice(lines.firstInk(next), lines.lastInk(next));
    if (isCaptionLine(words) || statedIdentity(words) !== undefined) last = next;
    else if (words.length > 200 || last < 0 || next - last > 2) break;
  }
  if (last < 0) return nothing;
  return toRaw(lines.firstInk(line), lines.end(last));
}

function partsOf(
  from: Assembly,
  opinions: readonly Opinion[],
  opinionAt: (offset: number) => number,
  toRaw: (start: number, end: number) => Span,
  outside: (offset: number) => boolean,
  notesFrom: ReadonlyMap<number, number>,
): Part[] {
  const drafts: { part: Omit<Part, 'range'>; start: number }[] = [];
  const last = [0, 0, 0, 0];
  let opinion = -1;
  for (const found of from.findings.parts) {
    const span = toRaw(found.start, found.start + found.length);
    if (outside(span.start)) continue;
    const index = opinionAt(span.start);
    if (index !== opinion) {
      opinion = index;
      last.fill(0);
    }
    // A lone letter or figure is a part only in its order; a lone roman numeral always.
    if (found.level > 1) {
      const before = last[found.level] as number;
      if (found.level === 3 && last[1] === 0 && last[2] === 0) continue;
      if (!(found.number === 1 || found.number === before + 1 || (before > 0 && found.number === before + 2))) continue;
    } else if (found.number > 1 && found.title !== '' && last[1] === 0) continue;
    last[found.level] = found.number;
    for (let deeper = found.level + 1; deeper < 4; deeper++) last[deeper] = 0;
    drafts.push({
      part: {
        ...span,
        numeral: found.numeral,
        number: found.number,
        level: found.level,
        opinion: index,
        title: found.title,
      },
      start: from.rawLines.start(from.rawLines.at(span.start)),
    });
  }
  return drafts.map(({ part, start }, index) => {
    let end = opinions[part.opinion]?.end ?? from.text.length;
    const notes = notesFrom.get(part.opinion);
    if (notes !== undefined && notes > start && notes < end) end = from.rawLines.start(from.rawLines.at(notes));
    for (let next = index + 1; next < drafts.length; next++) {
      const other = drafts[next] as { part: Omit<Part, 'range'>; start: number };
      if (other.part.opinion !== part.opinion) break;
      if (other.part.level <= part.level) {
        end = Math.min(end, other.start);
        break;
      }
    }
    return { ...part, range: { start, end } };
  });
}

/** The texts of notes (DOMAIN 2), each with its opinion: that of its mark, where several opinions have their notes together. */
function bodiesOf(
  from: Assembly,
  opinions: readonly Opinion[],
  opinionAt: (offset: number) => number,
  toRaw: (start: number, end: number) => Span,
): NoteBody[] {
  const { findings, lines, reading } = from;
  if (findings.noteHeads.length === 0 || opinions.length === 0) return [];
  const byOpinion = new Map<number, HeadOnLine[]>();
  for (const head of findings.noteHeads) {
    const opinion = opinionAt(reading.rawStart(lines.firstInk(head.line)));
    const list = byOpinion.get(opinion);
    if (list === undefined) byOpinion.set(opinion, [head]);
    else list.push(head);
  }
  const places = marksByNumber(from);
  const titles = findings.noteTitles;
  const notationLines = from.scan.notations.map(notation => from.lines.at(notation.start));
  const bodies: NoteBody[] = [];
  for (const [opinion, heads] of byOpinion) {
    // Opinions under one label, or under none, may have their notes together behind the last of them.
    let group = opinion;
    while (group > 0 && opinions[group]?.label === undefined && (opinions[group]?.marker ?? 0) < 0) group--;
    const groupStart = (opinions[group] as Opinion).start;
    const end = opinion + 1 < opinions.length ? (opinions[opinion + 1] as Opinion).start : from.text.length;
    const runs = noteRuns(heads, {
      anyStart: from.family === 'excerpt',
      hasMark: (note, beforeLine) => {
        if (titles.some(title => title < beforeLine && beforeLine - title < 4)) return true;
        const limit = reading.rawStart(lines.start(beforeLine));
        return (places.get(note) ?? []).some(place => place >= groupStart && place < limit);
      },
    });
    if (runs.length === 0) continue;
    const first = (runs[0] as NoteRun)[0] as HeadOnLine;
    // Star notes stand just before the numbered ones or among them.
    const all = runs.flat().concat(heads.filter(head => head.note === 0 && head.line > first.line - 4));
    all.sort((a, b) => a.line - b.line);
    const endLine = lines.at(Math.max(0, reading.fromRaw(end) - 1)) + 1;
    let owner = group;
    let after = groupStart;
    const firstRaw = reading.rawStart(lines.start(first.line));
    all.forEach((head, index) => {
      const next = all[index + 1];
      let lastLine = next === undefined ? endLine : next.line;
      for (const line of notationLines) if (line > head.line && line < lastLine) lastLine = line;
      for (const line of titles) if (line > head.line && line < lastLine) lastLine = line;
      const start = lines.firstInk(head.line);
      let stop = lines.end(lastLine - 1);
      while (stop > start && isSpaceCode(reading.text.charCodeAt(stop - 1))) stop--;
      if (opinion > group && head.note > 0) {
        // Bodies stand in the order of their marks: the next mark of this number says whose note it is.
        const mark = (places.get(head.note) ?? []).find(place => place > after && place < firstRaw);
        if (mark !== undefined) {
          after = mark;
          owner = opinionAt(mark);
        }
      } else if (opinion === group) owner = opinion;
      const span = toRaw(start, Math.max(stop, start + head.end));
      bodies.push({ ...span, note: head.note, mark: toRaw(start + head.start, start + head.end), opinion: owner });
    });
  }
  bodies.sort((a, b) => a.start - b.start);
  return bodies;
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 13;
}

/** Raw places of every candidate and certain mark, by number. */
function marksByNumber(from: Assembly): Map<number, number[]> {
  const map = new Map<number, number[]>();
  const add = (note: number, at: number): void => {
    const places = map.get(note);
    if (places === undefined) map.set(note, [at]);
    else if (places.length < 400) places.push(at);
  };
  // Where a file brackets its marks, bare numbers are none.
  if (from.certain.filter(mark => mark.note > 0).length < 2) {
    for (let index = 0; index < from.sites.marks.length; index++) {
      const at = from.sites.marks.at(index);
      add(Number.parseInt(from.text.slice(at, at + 3), 10), at);
    }
  }
  for (const mark of from.certain) add(mark.note, mark.start);
  return map;
}

function marksOf(from: Assembly, bodies: readonly NoteBody[], opinionAt: (offset: number) => number): NoteMark[] {
  const { text, sites } = from;
  const marks: NoteMark[] = from.certain.map(mark => ({
    ...mark,
    opinion: opinionAt(mark.start),
    sure: 'certain' as const,
  }));
  const heads = new Set(bodies.map(body => body.mark.start));
  for (let index = 0; index < sites.marks.length; index++) {
    const start = sites.marks.at(index);
    if (heads.has(start)) continue;
    const note = Number.parseInt(text.slice(start, start + 3), 10);
    marks.push({ start, end: start + String(note).length, note, opinion: opinionAt(start), sure: 'candidate' });
  }
  marks.sort((a, b) => a.start - b.start);
  return marks;
}

function quotesOf(
  from: Assembly,
  toRaw: (start: number, end: number) => Span,
  lineOf: (offset: number) => Span,
  inNotes: (offset: number) => boolean,
): Span[] {
  const { findings, lines, reading } = from;
  const quotes: Span[] = [];
  let taken = -1;
  const push = (first: number, last: number): void => {
    const span = toRaw(lines.firstInk(first), lines.lastInk(last));
    quotes.push({
      start: lineOf(span.start).start,
      end: Math.max(span.end, lineOf(span.end > span.start ? span.end - 1 : span.end).end),
    });
    taken = last;
  };
  const testimony = findings.testimony;
  for (let index = 0; index < testimony.length; ) {
    let last = index;
    while (last + 1 < testimony.length && (testimony[last + 1] as number) === (testimony[last] as number) + 1) last++;
    if (last > index) push(testimony[index] as number, testimony[last] as number);
    index = last + 1;
  }
  const testimonyLines = new Set(testimony);
  taken = -1;
  const lineText = (line: number): string => {
    const end = lines.lastInk(line);
    return reading.text.slice(Math.max(lines.firstInk(line), end - 140), end);
  };
  const quoteLines = new Set(findings.quoteLines);
  for (const line of findings.quoteLines) {
    if (line <= taken || testimonyLines.has(line)) continue;
    if (inNotes(reading.rawStart(lines.firstInk(line)))) continue;
    let before = line - 1;
    while (before >= 0 && lines.isEmpty(before)) before--;
    if (before < 0 || !leadsToQuotation(lineText(before))) continue;
    let last = line;
    while (!closesQuotation(lineText(last)) && last - line < 40) {
      let next = last + 1;
      while (next < lines.count && lines.isEmpty(next)) next++;
      if (!quoteLines.has(next) || testimonyLines.has(next)) break;
      last = next;
    }
    if (closesQuotation(lineText(last))) push(line, last);
  }
  quotes.sort((a, b) => a.start - b.start);
  return quotes;
}

function dispositionsOf(
  from: Assembly,
  toRaw: (start: number, end: number) => Span,
  opinionAt: (offset: number) => number,
  inNotes: (offset: number) => boolean,
  starts: readonly { readonly start: number }[],
  notesFrom: ReadonlyMap<number, number>,
): Disposition[] {
  const { findings, lines, reading } = from;
  const stops = new Set<number>();
  for (const { start } of starts) stops.add(start);
  for (const start of notesFrom.values()) stops.add(from.rawLines.start(from.rawLines.at(start)));
  const dispositionLines = new Set(findings.dispositions);
  const result: Disposition[] = [];
  for (const line of findings.dispositions) {
    const at = reading.rawStart(lines.firstInk(line));
    if (inNotes(at)) continue;
    // The last lines before a marker, the notes or the end; another line of the disposition may follow.
    let next = line + 1;
    while (next < lines.count && (lines.isEmpty(next) || dispositionLines.has(next))) next++;
    if (next < lines.count) {
      const start = from.rawLines.start(from.rawLines.at(reading.rawStart(lines.firstInk(next))));
      let reached = false;
      for (let raw = from.rawLines.at(at) + 1; raw <= from.rawLines.at(start); raw++) {
        if (stops.has(from.rawLines.start(raw))) {
          reached = true;
          break;
        }
      }
      if (!reached) continue;
    }
    const words = reading.text.slice(lines.firstInk(line), lines.lastInk(line));
    let first = line;
    let before = line - 1;
    while (before >= 0 && lines.isEmpty(before)) before--;
    if (before >= 0 && leadsToDisposition(reading.text.slice(lines.firstInk(before), lines.lastInk(before)), words))
      first = before;
    const span = toRaw(lines.firstInk(first), lines.lastInk(line));
    result.push({
      ...span,
      text: reading.text.slice(lines.firstInk(first), lines.lastInk(line)).replace(/\s+/g, ' '),
      opinion: opinionAt(span.start),
    });
  }
  return result;
}
