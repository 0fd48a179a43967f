import type { Residue, Tag } from './document';
import { emphasisMarks } from './emphasis';
import type { Lines } from './lines';
import type { CertainMark } from './note-marks';
import { around, type FoundPageMark } from './page-marks';
import type { Edit } from './reading-text';
import type { RunningHead } from './running-heads';
import { sameLength } from './same-length';
import type { Span } from './span';
import { joinsIntoWord } from './split-words';
import { isBlank, isLetter, isLower, isUpper, type Sites } from './sweep';
import { citationRunsOn, runsOn, wrapWidth } from './wrapped-lines';

/** What is left out of the reading text, or read as something shorter (DOMAIN 1.0). */
export interface LeftOut {
  readonly tags: readonly Tag[];
  readonly comments: readonly Span[];
  readonly pages: readonly FoundPageMark[];
  readonly certain: readonly CertainMark[];
  readonly residues: readonly Residue[];
  readonly heads: readonly RunningHead[];
}

/** The edits that make the reading text. `plain` is the same-length text. */
export function readingEdits(text: string, plain: string, lines: Lines, sites: Sites, out: LeftOut): Edit[] {
  const edits: Edit[] = [...out.heads];
  for (const comment of out.comments) edits.push({ start: comment.start, end: comment.end, reads: '' });
  tagEdits(text, out.tags, edits);
  for (const page of out.pages) edits.push(pageEdit(plain, page));
  for (const mark of out.certain) edits.push(markEdit(plain, mark));
  for (const { start, end } of emphasisMarks(plain, sites.stars)) edits.push({ start, end, reads: '' });
  for (const residue of out.residues) {
    const edit = residueEdit(plain, residue);
    if (edit !== undefined) edits.push(edit);
  }
  lineEdits(text, plain, lines, sites, edits);
  return edits;
}

/** Tags that part paragraphs; `<p>` between two words of one line must not glue them. */
function breaksLine(tag: Tag): boolean {
  return tag.role === 'foreign' && BLOCK_TAGS.has(tag.known);
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 br hr li ul ol dl dt dd table tr blockquote pre center section article header footnote aside opinion author parties syllabus attorneys head title body footnotes summary judges footnote_body block_quote opinion_byline dissent_byline concurrence_byline opinion_text dissent_text concurrence_text'.split(
    ' ',
  ),
);

/** A tag reads as nothing, a block's as one line end; a run of them (`</p> <p><em>`) breaks the line once. */
function tagEdits(text: string, tags: readonly Tag[], into: Edit[]): void {
  /** Past the tags behind a line's beginning, where no word has come yet; -1 else. */
  let opened = -1;
  for (const tag of tags) {
    const atStart = (opened >= 0 && isBlankBetween(text, opened, tag.start)) || startsLine(text, tag.start);
    const block = breaksLine(tag);
    const after = text.charCodeAt(tag.end);
    const atEnd = Number.isNaN(after) || after === 10 || after === 13;
    into.push({ start: tag.start, end: tag.end, reads: block && !atStart && !atEnd ? '\n' : '' });
    opened = block || atStart ? tag.end : -1;
  }
}

const MOST_BLANKS = 40;

function isBlankBetween(text: string, start: number, end: number): boolean {
  if (end - start > MOST_BLANKS) return false;
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

function startsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (at - i <= MOST_BLANKS && isBlank(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  return Number.isNaN(code) || code === 10 || code === 13;
}

/** A note mark between two blanks goes with the one behind it. */
function markEdit(text: string, mark: Span): Edit {
  let end = mark.end;
  if (isBlank(text.charCodeAt(mark.start - 1))) while (end - mark.end < 4 && isBlank(text.charCodeAt(end))) end++;
  return { start: mark.start, end, reads: '' };
}

/** A page mark goes with one of its blanks, with both where it stands inside a word (DOMAIN 1.0). */
function pageEdit(text: string, page: { start: number; end: number; splitsWord: boolean }): Edit {
  let { start, end } = page;
  const lineStart = start === 0 || text.charCodeAt(start - 1) === 10 || text.charCodeAt(start - 1) === 13;
  if (page.splitsWord) {
    const { left, right } = around(text, page.start, page.end);
    start = left;
    end = right;
  } else if (lineStart || isBlank(text.charCodeAt(start - 1))) {
    while (end - page.end < 4 && isBlank(text.charCodeAt(end))) end++;
  }
  return { start, end, reads: '' };
}

function residueEdit(text: string, residue: Residue): Edit | undefined {
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
    case 'stray-letter': {
      const blank = isBlank(text.charCodeAt(residue.start - 1));
      return { start: blank ? residue.start - 1 : residue.start, end: residue.end, reads: '' };
    }
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
  const width = lines.count > 1 ? wrapWidth(lines) : 0;
  const returns = text.includes('\r');
  const hyphenAt = new Set<number>();
  for (let index = 0; index < sites.hyphens.length; index++) {
    const at = sites.hyphens.at(index);
    const edit = hyphenEdit(plain, at);
    if (edit === undefined) continue;
    into.push(edit);
    hyphenAt.add(edit.end);
  }
  for (let line = 0; line + 1 < lines.count; line++) {
    const start = lines.end(line);
    const end = lines.start(line + 1);
    if (hyphenAt.has(end)) continue;
    if ((width > 0 && runsOn(plain, lines, line, width)) || citationRunsOn(plain, lines, line))
      into.push({ start, end: lines.firstInk(line + 1), reads: ' ' });
    else if (returns && (end - start !== 1 || text.charCodeAt(start) === 13)) into.push({ start, end, reads: '\n' });
  }
}

const INDENTED = 24;

/** `JACK-` / `SON`, `warn- ings` (DOMAIN 2 hyphenation). A compound keeps its hyphen. */
function hyphenEdit(text: string, at: number): Edit | undefined {
  let from = at;
  if (!isLetter(text.charCodeAt(at - 1))) return undefined;
  while (at - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
  let next = at + 1;
  const breaks = text.charCodeAt(next) !== 32;
  let ends = 0;
  // The next line may be indented; within a line few blanks stand between.
  const most = at + (breaks ? INDENTED : 4);
  while (
    next < most &&
    (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 10 || text.charCodeAt(next) === 13)
  ) {
    // Every other line may be empty; more than that parts paragraphs.
    if (text.charCodeAt(next) === 10 && ends++ > 1) return undefined;
    next++;
  }
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
