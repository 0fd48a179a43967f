import type { CaseIdentity } from './identity';
import type { ReadingText } from './reading-text';
import type { Piece, Span } from './span';

/** Text families of DOMAIN 0.3. `none` means: not an opinion. */
export type Family = 'lexis-tagged' | 'excerpt' | 'labelled' | 'plain' | 'html' | 'none';

/** One attribute of a tag as written; `quote` is the quotation mark found, '' when there is none. */
export interface TagAttribute extends Span {
  readonly name: Piece;
  /** Undefined when there is no `=`. */
  readonly value: Piece | undefined;
  readonly quote: string;
  /** False when the closing quotation mark is missing. */
  readonly closed: boolean;
}

/**
 * A tag of the editor's markup or known foreign markup. Never thrown away: what is wrong with it is said by its flags
 * (DOMAIN 4.2). `<` that no known tag name within edit distance 2 follows is prose and no tag.
 */
export interface Tag extends Span {
  /** Name as written. */
  readonly name: Piece;
  /** The known tag this is or was probably meant to be. */
  readonly known: string;
  /**
   * Markers (`concur`, `dissent`), reference tags (`targetCase`, `citedDecision`, `caseOfInterest`), containers (`opinion`),
   * foreign HTML. A misspelt tag has the role of the one that was meant: `name.text` then differs from `known`.
   */
  readonly role: 'marker' | 'reference' | 'container' | 'foreign' | 'unknown';
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
  /** False when `>` is missing. */
  readonly terminated: boolean;
  /** Index in `OpinionDocument.tags` of the other end, -1 when there is none (markers, unclosed, stray). */
  readonly partner: number;
  /** Index of the reference tag this one stands in, -1 outside. */
  readonly parent: number;
}

export type OpinionKind =
  | 'lead'
  | 'combined'
  | 'concurrence'
  | 'dissent'
  | 'in-part'
  | 'plurality'
  | 'per-curiam'
  | 'statement'
  | 'other';

/** A `<concur …>` or `<dissent …>` milestone (DOMAIN 1.4). */
export interface Marker extends Span {
  readonly tag: number; // index in tags
  readonly kind: 'concur' | 'dissent';
  /** Author code as written (`WHITE_B`), undefined when the attribute is missing. */
  readonly author: Piece | undefined;
  /** TRUE, NOTEXT or what is written; undefined when missing. */
  readonly text: Piece | undefined;
  /** Index of the heading that belongs to it, -1 when there is none. */
  readonly heading: number;
  /** From the marker to the next marker or the end of the file. */
  readonly body: Span;
  /** Index in opinions, -1 for a NOTEXT notation. */
  readonly opinion: number;
}

/** `CONCUR BY: BURGER; DOUGLAS; WHITE` (DOMAIN 1.5). */
export interface WriterList extends Span {
  readonly kind: 'concur' | 'dissent' | 'opinion';
  readonly names: readonly WriterName[];
}
export interface WriterName extends Piece {
  readonly inPart: boolean;
}

/** A byline, heading of a separate opinion or notation vote (DOMAIN 1.2, 1.6, 1.7, 2). May run over several lines. */
export interface Heading extends Span {
  readonly kind: 'byline' | 'separate' | 'notation';
  /** Surname as written; undefined for `THE CHIEF JUSTICE` and `PER CURIAM`. */
  readonly justice: Piece | undefined;
  readonly chief: boolean;
  readonly joiners: readonly Piece[];
  /** `concurring in the judgment`, `delivered the opinion of the Court`, `concurs in the result` … without the final stop. */
  readonly vote: Piece | undefined;
  readonly opinionKind: OpinionKind;
}

/** `**Lead Opinion**` and its like (DOMAIN 1.9). */
export interface Label extends Span {
  readonly text: string;
  /** The known label this is or was probably meant to be; undefined when none is near. */
  readonly known: string | undefined;
  readonly opinionKind: OpinionKind;
}

/** Part of an opinion: `I`, `A`, `1`, also `III.` glued after a page mark (DOMAIN 1.3). The span is its heading; `range` its text. */
export interface Part extends Span {
  readonly numeral: string;
  readonly number: number;
  readonly level: 1 | 2 | 3;
  readonly opinion: number;
  readonly range: Span;
  /** Rest of the heading line, `Introduction` in `I. Introduction.` */
  readonly title: string;
}

/** One opinion (or the excerpts of one opinion) of a file. */
export interface Opinion extends Span {
  readonly index: number;
  readonly kind: OpinionKind;
  /** Marker code where there is one (`WHITE_B`), else the surname in capitals; undefined when unknown or per curiam. */
  readonly author: string | undefined;
  readonly vote: string | undefined;
  readonly label: string | undefined;
  readonly marker: number; // index in markers, -1
  readonly heading: number; // index in headings, -1
  /** The stretches that hold its text: one for whole opinions, one a block for excerpts. */
  readonly blocks: readonly Span[];
}

export interface PageMark extends Span {
  readonly page: number;
  /** Number of stars or index of the reporter in HTML, 0 for the forms of web sites: series run separately. */
  readonly series: number;
  readonly form: 'star' | 'bracket' | 'html' | 'site';
  readonly splitsWord: boolean;
  readonly opinion: number;
  /** Reading offset at which the page begins. */
  readonly reading: number;
}

/** A footnote mark, or only a candidate: `citation/` confirms candidates once citations are known (DOMAIN 1.13). */
export interface NoteMark extends Span {
  readonly note: number;
  readonly opinion: number;
  /** `certain` for `[n1]`, `<footnotemark>` and the like, which are not soft tokens; `candidate` for bare digits. */
  readonly sure: 'certain' | 'candidate';
}

/** The text of a note in the file. */
export interface NoteBody extends Span {
  /** 0 for star and dagger notes. */
  readonly note: number;
  /** The number as printed at the head of the body. */
  readonly mark: Span;
  readonly opinion: number;
}

/** Structure for the outline, with ranges as DESIGN 4 `outline` says. */
export interface OutlineNode extends Span {
  readonly kind: 'opinion' | 'section' | 'excerpt' | 'notation' | 'block-quote' | 'disposition' | 'syllabus' | 'notes';
  readonly opinionKind?: OpinionKind;
  readonly author?: string;
  readonly vote?: string;
  readonly label?: string;
  /** What a list shows, plain text. */
  readonly name: string;
  /** The words to select: heading, label, marker line. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** A Lexis or conversion residue that the reader of the text should step over (DOMAIN 1.12, 1.15, 1.16). */
export interface Residue extends Span {
  readonly kind: 'stray-letter' | 'spaces' | 'mojibake' | 'control' | 'replacement' | 'invisible' | 'entity';
  /** What it stands for, where that is known. */
  readonly fix: string | undefined;
}

export interface Disposition extends Span {
  readonly text: string;
  readonly opinion: number;
}

/**
 * What `opinion/` knows of a file. Every offset is a UTF-16 offset into `text`, half-open. Every text yields a document;
 * nothing throws.
 */
export interface OpinionDocument {
  readonly text: string;
  readonly family: Family;
  /** The signs that decided the family, in words. */
  readonly evidence: readonly string[];
  readonly reading: ReadingText;
  readonly tags: readonly Tag[];
  readonly markers: readonly Marker[];
  readonly writerLists: readonly WriterList[];
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
  /** In file order, never empty for an opinion file; `opinions[0]` is the lead opinion where there is one. */
  readonly opinions: readonly Opinion[];
  readonly pageMarks: readonly PageMark[];
  /** Candidates and certain marks in order. After `confirmNoteMarks` (citation/) only true ones are left. */
  readonly noteMarks: readonly NoteMark[];
  readonly noteBodies: readonly NoteBody[];
  readonly blockQuotes: readonly Span[];
  readonly dispositions: readonly Disposition[];
  readonly residues: readonly Residue[];
  /** Caption, own cite, syllabus, counsel: text before the opinion that is not part of it; empty span when there is none. */
  readonly frontMatter: Span;
  readonly outline: readonly OutlineNode[];
  /** What the text itself states of its identity: front matter comment or caption (DOMAIN 0.4). */
  readonly stated: CaseIdentity | undefined;
}
