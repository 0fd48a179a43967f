import type { Family, Heading, Marker, OpinionKind } from './document';
import type { HeadingOnLine, LineFindings } from './line-findings';
import type { Lines } from './lines';
import type { Piece } from './span';

/** A marker in reading coordinates: `at` is where the text after it begins, `line` the first line at or after it. */
export interface MarkerOnLine {
  readonly line: number;
  readonly at: number;
  readonly kind: Marker['kind'];
  readonly author: string | undefined;
  readonly noText: boolean;
}

/** An element of a collection that holds one opinion, in reading coordinates as a marker is. */
export interface ElementOnLine {
  readonly line: number;
  readonly at: number;
  readonly kind: OpinionKind;
}

export interface OpinionDraft {
  /** Line its label, banner or byline stands on, or -1 when a marker opens it. */
  readonly line: number;
  readonly start: number;
  kind: OpinionKind;
  author: string | undefined;
  vote: string | undefined;
  readonly label: string | undefined;
  readonly marker: number;
  heading: number;
  /** Reading offsets of the text after label, marker or banner. */
  readonly blocks: { start: number; end: number; label: number }[];
}

export interface Notation {
  readonly start: number;
  end: number;
  readonly marker: number;
  heading: number;
}

export interface OpinionScan {
  readonly opinions: readonly OpinionDraft[];
  readonly notations: readonly Notation[];
  /** Heading of each marker, -1 when there is none; opinion of each marker, -1 for a notation. */
  readonly markerHeading: readonly number[];
  readonly markerOpinion: readonly number[];
  /** Headings that are prose after all: votes told of inside an opinion. */
  readonly prose: ReadonlySet<number>;
}

type Event =
  | { readonly at: number; readonly order: number; readonly what: 'label'; readonly index: number }
  | { readonly at: number; readonly order: number; readonly what: 'marker'; readonly index: number }
  | { readonly at: number; readonly order: number; readonly what: 'heading'; readonly index: number }
  | { readonly at: number; readonly order: number; readonly what: 'element'; readonly index: number }
  | { readonly at: number; readonly order: number; readonly what: 'divider'; readonly index: number };

/**
 * The opinions of a file (DOMAIN 1.1-1.9, 2): each begins at its marker, label or byline; a heading right after one of
 * those belongs to it. Excerpts with the same label are blocks of one opinion.
 */
export function findOpinions(
  text: string,
  lines: Lines,
  family: Family,
  findings: LineFindings,
  markers: readonly MarkerOnLine[],
  elements: readonly ElementOnLine[] = [],
): OpinionScan {
  const events: Event[] = [];
  findings.labels.forEach(({ line }, index) => {
    events.push({ at: lines.start(line), order: 1, what: 'label', index });
  });
  findings.dividers.forEach(({ line }, index) => {
    events.push({ at: lines.start(line), order: 1, what: 'divider', index });
  });
  markers.forEach(({ at }, index) => {
    events.push({ at, order: 0, what: 'marker', index });
  });
  elements.forEach(({ at }, index) => {
    events.push({ at, order: 1, what: 'element', index });
  });
  findings.headings.forEach(({ line }, index) => {
    events.push({ at: lines.start(line), order: 2, what: 'heading', index });
  });
  events.sort((a, b) => a.at - b.at || a.order - b.order);

  const prose = new Set<number>();
  const opinions: OpinionDraft[] = [];
  const notations: Notation[] = [];
  const markerHeading = new Array<number>(markers.length).fill(-1);
  const markerOpinion = new Array<number>(markers.length).fill(-1);
  const listLines = new Set(findings.writerLists.map(({ line }) => line));
  const headLines = new Set(findings.noteHeads.map(({ line }) => line));
  const headingLines = new Set(findings.headings.map(({ line }) => line));
  const labelLines = new Set(findings.labels.map(({ line }) => line));
  const markerLines = new Set(markers.map(({ line }) => line));
  const excerpt = family === 'excerpt';

  const firstInk = lines.nextInk(0);
  const lead = (): OpinionDraft => {
    const banner = findings.banner;
    // `OPINION BY: BLACKMUN` may stand above the banner.
    const onTop = banner >= 0 && banner === nextInk(firstInk);
    const draft: OpinionDraft = {
      line: firstInk,
      start: lines.start(firstInk),
      kind: family === 'none' ? 'other' : 'lead',
      author: undefined,
      vote: undefined,
      label: onTop ? 'OPINION' : undefined,
      marker: -1,
      heading: -1,
      blocks: [{ start: lines.start(onTop ? banner + 1 : firstInk), end: text.length, label: -1 }],
    };
    opinions.push(draft);
    return draft;
  };

  let current: OpinionDraft | undefined;
  let notation: Notation | undefined;
  /** Where the text behind the latest label, marker or banner begins, as a line: a heading there belongs to it. */
  let open = -1;
  const close = (at: number): void => {
    const block = current?.blocks[current.blocks.length - 1];
    if (block !== undefined && block.end > at) block.end = Math.max(block.start, at);
    if (notation !== undefined) notation.end = Math.min(notation.end, at);
    notation = undefined;
  };
  const nextInk = (line: number): number => {
    let next = lines.nextInk(line);
    for (let skipped = 0; skipped < 8 && listLines.has(next); skipped++) next = lines.nextInk(next + 1);
    return next;
  };
  // Text before the first label or marker is the lead opinion, unless nothing but blanks or a heading stands there.
  const firstEvent = events[0];
  const startsBare = firstEvent === undefined || firstEvent.at > lines.start(firstInk) || firstEvent.what === 'heading';
  if (startsBare && lines.count > 0 && firstInk < lines.count) {
    const isBanner = findings.banner >= 0 && findings.banner === nextInk(firstInk);
    const pure = firstEvent !== undefined && firstEvent.what === 'heading' && firstEvent.at === lines.start(firstInk);
    const opener = pure ? findings.headings[firstEvent.index] : undefined;
    if (!(opener !== undefined && opener.heading.kind === 'separate') || isBanner) {
      current = lead();
      open = isBanner ? findings.banner + 1 : firstInk;
    }
  }

  for (const event of events) {
    if (event.what === 'label') {
      const found = findings.labels[event.index] as LineFindings['labels'][number];
      const words = found.label.known ?? found.label.text;
      close(event.at);
      const before = excerpt ? sameOpinion(opinions, words) : undefined;
      const block = { start: lines.start(found.line + 1), end: text.length, label: found.line };
      if (before !== undefined) {
        before.blocks.push(block);
        current = before;
        open = before.heading < 0 ? found.line + 1 : -1;
        continue;
      }
      current = {
        line: found.line,
        start: event.at,
        kind: found.label.opinionKind,
        author: undefined,
        vote: undefined,
        label: words,
        marker: -1,
        heading: -1,
        blocks: [block],
      };
      opinions.push(current);
      open = found.line + 1;
      continue;
    }
    if (event.what === 'divider') {
      const divider = findings.dividers[event.index] as LineFindings['dividers'][number];
      close(event.at);
      const block = { start: lines.start(divider.line + 1), end: text.length, label: divider.line };
      if (divider.text.startsWith('Case of interest')) {
        open = divider.line + 1;
        current = undefined;
        continue;
      }
      if (current === undefined || current.label !== undefined || opinions.length === 0) {
        current = {
          line: divider.line,
          start: event.at,
          kind: 'combined',
          author: undefined,
          vote: undefined,
          label: undefined,
          marker: -1,
          heading: -1,
          blocks: [block],
        };
        opinions.push(current);
      } else current.blocks.push(block);
      open = -1;
      continue;
    }
    if (event.what === 'element') {
      const element = elements[event.index] as ElementOnLine;
      open = nextInk(element.line);
      // The front matter before the opinion of the Court is part of it.
      if (opinions.length === 1 && current?.marker === -1 && current.heading < 0 && opensCourt(element.kind)) {
        current.kind = element.kind;
        continue;
      }
      close(event.at);
      current = {
        line: -1,
        start: event.at,
        kind: element.kind,
        author: undefined,
        vote: undefined,
        label: undefined,
        marker: -1,
        heading: -1,
        blocks: [{ start: event.at, end: text.length, label: -1 }],
      };
      opinions.push(current);
      continue;
    }
    if (event.what === 'marker') {
      const marker = markers[event.index] as MarkerOnLine;
      close(event.at);
      // Behind the last words of a paragraph (`tag-not-alone`) it belongs to what the next line begins.
      const lineEnd = lines.end(marker.line);
      const behind = event.at > lines.start(marker.line) && text.slice(event.at, lineEnd).trim() === '';
      const body = nextInk(behind ? marker.line + 1 : marker.line);
      if (marker.noText && !hasBody(text, lines, body, events, event.at, findings)) {
        notation = { start: event.at, end: text.length, marker: event.index, heading: -1 };
        notations.push(notation);
        current = undefined;
        open = body;
        continue;
      }
      current = {
        line: -1,
        start: event.at,
        kind: marker.kind === 'concur' ? 'concurrence' : 'dissent',
        author: marker.author,
        vote: undefined,
        label: undefined,
        marker: event.index,
        heading: -1,
        blocks: [{ start: event.at, end: text.length, label: -1 }],
      };
      markerOpinion[event.index] = opinions.length;
      opinions.push(current);
      open = body;
      continue;
    }
    const found = findings.headings[event.index] as HeadingOnLine;
    const heading = found.heading;
    const adjacent = open >= 0 && follows(open, found.line);
    if (found.loose && !adjacent) {
      prose.add(event.index);
      continue;
    }
    if (notation !== undefined && notation.marker >= 0 && notation.heading < 0 && adjacent) {
      notation.heading = event.index;
      markerHeading[notation.marker] = event.index;
      continue;
    }
    if (
      current !== undefined &&
      current.heading < 0 &&
      (adjacent || (heading.kind === 'byline' && acceptsByline(current) && leavesText(current, event)))
    ) {
      if (heading.kind !== 'notation' || adjacent) {
        if (heading.kind === 'notation' && current.marker < 0 && acceptsByline(current)) {
          // `MR. JUSTICE X took no part …` above the byline is a notation of its own, not the author's heading.
          continue;
        }
        attach(current, event.index, heading);
        open = -1;
        if (current.marker >= 0) markerHeading[current.marker] = event.index;
        continue;
      }
    }
    if (heading.kind === 'byline') {
      if (current !== undefined && heading.opinionKind === 'lead' && isJudge(heading) && opensNext(current, heading)) {
        // A judge's byline behind another's opinion opens the next one.
      } else {
        prose.add(event.index);
        continue;
      }
    }
    if (heading.kind === 'notation') {
      if (!standsAmongVotes(found)) {
        prose.add(event.index);
        continue;
      }
      close(event.at);
      notation = { start: event.at, end: text.length, marker: -1, heading: event.index };
      notations.push(notation);
      const after = lines.start(found.lastLine + 1);
      if (current !== undefined && after < text.length)
        current.blocks.push({ start: after, end: text.length, label: -1 });
      continue;
    }
    close(event.at);
    current = {
      line: found.line,
      start: event.at,
      kind: heading.opinionKind,
      author: undefined,
      vote: undefined,
      label: undefined,
      marker: -1,
      heading: -1,
      blocks: [{ start: event.at, end: text.length, label: -1 }],
    };
    attach(current, event.index, heading);
    opinions.push(current);
    open = -1;
  }
  if (opinions.length === 0 && firstInk < lines.count && family !== 'none') lead();
  return { opinions, notations, markerHeading, markerOpinion, prose };

  /** False for words behind a whole opinion that look like a byline: `PER CURIAM. Judgment reversed.` */
  function leavesText(opinion: OpinionDraft, event: Event): boolean {
    const before = event.at - opinion.start;
    if (before < 3000) return true;
    const next = events.find(one => one.at > event.at && (one.what === 'label' || one.what === 'marker'));
    return (next?.at ?? text.length) - event.at > Math.min(1500, before / 20);
  }

  /** Whether a heading stands where an opinion opens: nothing but a few short lines of a caption come between. */
  function follows(opening: number, line: number): boolean {
    let next = nextInk(opening);
    for (let between = 0; between < 4; between++) {
      if (next === line) return true;
      if (next > line || lines.lastInk(next) - lines.firstInk(next) > 100) return false;
      next = nextInk(next + 1);
    }
    return false;
  }

  /** A vote told in one line of its own: other votes, an opening or the notes follow, or the file ends. */
  function standsAmongVotes(found: HeadingOnLine): boolean {
    if (found.runsOn) return false;
    const next = nextInk(found.lastLine + 1);
    if (next >= lines.count) return true;
    if (headingLines.has(next) || labelLines.has(next) || markerLines.has(next)) return true;
    return headLines.has(next) || findings.noteTitles.includes(next);
  }
}

function sameOpinion(opinions: readonly OpinionDraft[], label: string): OpinionDraft | undefined {
  const last = opinions[opinions.length - 1];
  if (last?.label === label) return last;
  // The Court's opinion is one; concurrences and dissents may be several.
  if (label !== 'Lead Opinion' && label !== 'Combined Opinion') return undefined;
  return opinions.find(opinion => opinion.label === label);
}

function opensCourt(kind: OpinionKind): boolean {
  return kind === 'lead' || kind === 'plurality' || kind === 'combined' || kind === 'other';
}

function acceptsByline(opinion: OpinionDraft): boolean {
  return (
    opinion.marker < 0 &&
    (opinion.kind === 'lead' || opinion.kind === 'combined' || opinion.kind === 'other' || opinion.kind === 'plurality')
  );
}

/** Opinions given one by one (seriatim) are signed in capitals; in a lead opinion a byline of its own author is no new one. */
function opensNext(current: OpinionDraft, heading: Heading): boolean {
  if (current.kind !== 'lead' && current.kind !== 'combined') return true;
  const author = authorCode((heading.justice as Piece).text);
  return current.heading >= 0 && current.author !== undefined && current.author !== author;
}

function isJudge(heading: Heading): boolean {
  return heading.vote === undefined && heading.justice !== undefined;
}

function attach(opinion: OpinionDraft, index: number, heading: Heading): void {
  opinion.heading = index;
  if (opinion.author === undefined && heading.justice !== undefined) opinion.author = authorCode(heading.justice.text);
  if (heading.kind === 'byline') {
    if (heading.opinionKind !== 'lead' && (opinion.kind === 'lead' || opinion.kind === 'other'))
      opinion.kind = heading.opinionKind;
    if (opinion.kind === 'other' && opinion.label === undefined) opinion.kind = heading.opinionKind;
    return;
  }
  opinion.vote = heading.vote?.text;
  // A label or marker that says more than `statement` or nothing stands.
  if ((heading.opinionKind === 'statement' || heading.opinionKind === 'other') && opinion.label !== undefined) return;
  // Marker and label say what the editor meant; the heading says what the Justice wrote, and is finer.
  if (opinion.marker < 0 || heading.opinionKind === 'in-part') {
    if (heading.opinionKind !== 'other' && (opinion.label === undefined || opinion.kind !== 'combined'))
      opinion.kind = heading.opinionKind;
  }
}

/** The surname in capitals, as author codes are written. */
export function authorCode(surname: string): string {
  return surname.toUpperCase();
}

/** True when more than a notation follows a NOTEXT marker: over 120 words before the next opening. */
function hasBody(
  text: string,
  lines: Lines,
  line: number,
  events: readonly Event[],
  at: number,
  findings: LineFindings,
): boolean {
  let end = text.length;
  for (const event of events) {
    if (event.at <= at) continue;
    if (event.what === 'heading' && (findings.headings[event.index] as HeadingOnLine).heading.kind === 'notation')
      continue;
    if (event.what === 'heading' && (findings.headings[event.index] as HeadingOnLine).line <= line) continue;
    end = event.at;
    break;
  }
  const start = lines.start(line);
  return end - start > 600 && text.slice(start, Math.min(end, start + 4000)).split(/\s+/).length > 120;
}
