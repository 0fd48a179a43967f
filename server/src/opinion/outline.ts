import type { Disposition, Heading, NoteBody, Opinion, OutlineNode, Part } from './document';
import type { Span } from './span';

/** A vote without opinion: a NOTEXT marker, a line of its own, or both. */
export interface OutlineNotation extends Span {
  readonly heading: number;
  readonly author: string | undefined;
}

export interface OutlineParts {
  readonly text: string;
  readonly opinions: readonly Opinion[];
  readonly excerpts: boolean;
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  readonly notations: readonly OutlineNotation[];
  readonly noteBodies: readonly NoteBody[];
  readonly blockQuotes: readonly Span[];
  readonly dispositions: readonly Disposition[];
  readonly syllabus: Span | undefined;
  /** Start of the line that holds an offset, and the end of its words. */
  readonly lineOf: (offset: number) => Span;
  /** For each block of an excerpt, the line of its label. */
  readonly labelOf: (opinion: number, block: number) => Span;
}

interface Draft extends OutlineNode {
  children: Draft[];
}

/**
 * The structure for outlines (DESIGN 4 `outline`): a range starts at its marker, label or byline line and ends where the
 * next one of its level starts. Opinions and notations stand side by side; parts, excerpts, quotations, notes and the
 * disposition stand within.
 */
export function outlineOf(parts: OutlineParts): OutlineNode[] {
  const top: Draft[] = [];
  const opinionNodes: Draft[] = [];
  for (const opinion of parts.opinions) {
    const heading = opinion.heading >= 0 ? parts.headings[opinion.heading] : undefined;
    opinionNodes.push({
      kind: 'opinion',
      opinionKind: opinion.kind,
      ...(opinion.author === undefined ? {} : { author: opinion.author }),
      ...(opinion.vote === undefined ? {} : { vote: opinion.vote }),
      ...(opinion.label === undefined ? {} : { label: opinion.label }),
      name: opinionName(opinion, heading),
      start: opinion.start,
      end: opinion.end,
      selection: clip(parts.lineOf(opinion.start), opinion),
      children: [],
    });
  }
  top.push(...opinionNodes);
  for (const notation of parts.notations) {
    const heading = notation.heading >= 0 ? parts.headings[notation.heading] : undefined;
    const author = notation.author ?? heading?.justice?.text.toUpperCase();
    top.push({
      kind: 'notation',
      ...(author === undefined ? {} : { author }),
      ...(heading?.vote === undefined ? {} : { vote: heading.vote.text }),
      name:
        heading === undefined
          ? (author ?? 'Notation')
          : parts.text.slice(heading.start, heading.end).replace(/\s+/g, ' '),
      start: notation.start,
      end: notation.end,
      selection: clip(heading ?? parts.lineOf(notation.start), notation),
      children: [],
    });
  }
  top.sort((a, b) => a.start - b.start || b.end - a.end);

  for (const [index, opinion] of parts.opinions.entries()) {
    const node = opinionNodes[index];
    if (node === undefined) continue;
    if (parts.excerpts) addExcerpts(parts, opinion, node);
  }
  addNotes(parts, top);
  addSections(parts, opinionNodes);
  const leaves: Draft[] = [];
  for (const quote of parts.blockQuotes) leaves.push(leaf('block-quote', quote, words(parts.text, quote)));
  for (const disposition of parts.dispositions) leaves.push(leaf('disposition', disposition, disposition.text));
  if (parts.syllabus !== undefined) leaves.push(leaf('syllabus', parts.syllabus, 'Syllabus'));
  for (const one of leaves) place(top, one);
  return top;
}

function opinionName(opinion: Opinion, heading: Heading | undefined): string {
  const author = heading?.justice?.text ?? (heading?.chief ? 'The Chief Justice' : opinion.author);
  switch (opinion.kind) {
    case 'lead':
      return author === undefined ? 'Opinion of the Court' : `Opinion of the Court (${author})`;
    case 'plurality':
      return author === undefined ? 'Plurality opinion' : `Plurality opinion (${author})`;
    case 'per-curiam':
      return 'Per curiam';
    case 'combined':
      return author === undefined ? 'Combined opinion' : `Opinion (${author})`;
    case 'concurrence':
      return `${author ?? 'Concurrence'}${author === undefined ? '' : `, ${opinion.vote ?? 'concurring'}`}`;
    case 'dissent':
      return `${author ?? 'Dissent'}${author === undefined ? '' : `, ${opinion.vote ?? 'dissenting'}`}`;
    case 'in-part':
      return `${author ?? 'Opinion in part'}${author === undefined ? '' : `, ${opinion.vote ?? 'in part'}`}`;
    case 'statement':
      return author === undefined ? 'Statement' : `Statement (${author})`;
    default:
      return author === undefined ? (opinion.label ?? 'Opinion') : `Opinion (${author})`;
  }
}

function addExcerpts(parts: OutlineParts, opinion: Opinion, node: Draft): void {
  const count = opinion.blocks.length;
  for (let block = 0; block < count; block++) {
    const label = parts.labelOf(opinion.index, block);
    const next = block + 1 < count ? parts.labelOf(opinion.index, block + 1).start : opinion.end;
    node.children.push({
      kind: 'excerpt',
      opinionKind: opinion.kind,
      ...(opinion.label === undefined ? {} : { label: opinion.label }),
      name: `Excerpt ${block + 1} of ${count}`,
      ...clip({ start: label.start, end: Math.max(next, label.end) }, opinion),
      selection: clip(label, opinion),
      children: [],
    });
  }
}

/** One `notes` node for each stretch of note bodies. Behind a notation it stands beside the opinions, and ends the notation. */
function addNotes(parts: OutlineParts, top: Draft[]): void {
  let index = 0;
  while (index < parts.noteBodies.length) {
    const first = parts.noteBodies[index] as NoteBody;
    const holder = holderOf(top, first.start);
    let last = first;
    let next = index + 1;
    while (next < parts.noteBodies.length) {
      const body = parts.noteBodies[next] as NoteBody;
      if (body.start - last.end > 400 || holderOf(top, body.start) !== holder) break;
      last = body;
      next++;
    }
    const count = next - index;
    const start = parts.lineOf(first.start).start;
    const node: Draft = {
      kind: 'notes',
      name: count === 1 ? 'Note' : `Notes (${count})`,
      start,
      end: last.end,
      selection: first.mark,
      children: [],
    };
    if (holder?.kind === 'notation' || holder?.kind === 'notes') {
      if (holder.end > start) Object.assign(holder, { end: start });
      top.splice(top.indexOf(holder) + 1, 0, node);
    } else place(top, node);
    index = next;
  }
}

/** The opinion, excerpt or notation in whose stretch an offset lies. */
function holderOf(top: readonly Draft[], offset: number): Draft | undefined {
  const node = lastFrom(top, offset);
  if (node?.children[0]?.kind !== 'excerpt') return node;
  return lastFrom(node.children, offset) ?? node;
}

/** The last node of a list in text order that starts at or before an offset. */
function lastFrom(list: readonly Draft[], offset: number): Draft | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Draft).start <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

function addSections(parts: OutlineParts, nodes: readonly Draft[]): void {
  const open: Draft[] = [];
  for (const part of parts.parts) {
    const node = nodes[part.opinion];
    if (node === undefined) continue;
    const section: Draft = {
      kind: 'section',
      label: part.numeral,
      name: part.title === '' ? part.numeral : `${part.numeral}. ${part.title}`,
      start: parts.lineOf(part.start).start,
      end: part.range.end,
      selection: { start: part.start, end: part.end },
      children: [],
    };
    while (open.length > 0 && (open[open.length - 1] as Draft).end <= section.start) open.pop();
    const parent = open[open.length - 1];
    if (parent !== undefined && section.end <= parent.end) parent.children.push(section);
    else place([node], section);
    open.push(section);
  }
}

function leaf(kind: OutlineNode['kind'], span: Span, name: string): Draft {
  return {
    kind,
    name,
    start: span.start,
    end: span.end,
    selection: { start: span.start, end: span.end },
    children: [],
  };
}

function words(text: string, span: Span): string {
  const start = text
    .slice(span.start, Math.min(span.end, span.start + 60))
    .replace(/\s+/g, ' ')
    .trim();
  return span.end - span.start > 60 ? `${start}…` : start;
}

function clip(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.max(start, Math.min(span.end, within.end)) };
}

/** Puts a node into the deepest one that holds it, in text order. */
function place(among: Draft[], node: Draft): void {
  let list = among;
  for (let depth = 0; depth < 8; depth++) {
    const holder = holding(list, node);
    if (holder === undefined) break;
    list = holder.children;
  }
  let at = list.length;
  while (at > 0 && (list[at - 1] as Draft).start > node.start) at--;
  list.splice(at, 0, node);
}

/** The node of a list in text order that encloses `node`. */
function holding(list: readonly Draft[], node: Draft): Draft | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = list[middle] as Draft;
    if (one.start > node.start) high = middle - 1;
    else if (one.end <= node.start) low = middle + 1;
    else return one.end >= node.end ? one : undefined;
  }
  return undefined;
}
