import type { Piece, Span } from '../opinion/span';

/** Kinds of `cites` rows (DESIGN 4). */
export type CitationKind =
  | 'full-case'
  | 'order'
  | 'docket'
  | 'short-case'
  | 'id'
  | 'ibid'
  | 'supra-case'
  | 'supra-page'
  | 'infra'
  | 'ante'
  | 'post'
  | 'bare-name'
  | 'intra-court'
  | 'hereafter-short'
  | 'constitution'
  | 'statute'
  | 'rule'
  | 'regulation'
  | 'treatise'
  | 'book'
  | 'article'
  | 'restatement'
  | 'legislative'
  | 'record'
  | 'neutral'
  | 'truncated'
  | 'anaphor';

/** A case name as written, with its parties. `text` is reading text. */
export interface CaseName extends Piece {
  /** First and second party; one for `In re X`, `X Case`. */
  readonly parties: readonly string[];
  readonly form: 'versus' | 'in-re' | 'ex-parte' | 'matter-of' | 'single';
}

/** One pin: `55-57, n. 5` is one, `483, 485, 491` are three (DESIGN 4). Strings as written, ranges elided ends expanded in `to`. */
export interface Pin extends Span {
  /** Page, section or paragraph; undefined in a pin of a note alone (`n. 6`). */
  readonly page: string | undefined;
  /** Last page of a range, expanded (`343-44` gives `344`). */
  readonly to: string | undefined;
  readonly note: string | undefined;
}

export interface Parenthetical extends Span {
  readonly kind: 'date' | 'weight' | 'explanatory' | 'source' | 'hereafter' | 'other';
  /** Without the parentheses. */
  readonly text: string;
}

export interface ParallelCite extends Span {
  readonly volume: string;
  readonly reporter: string; // canonical edition
  readonly slug: string;
  readonly page: string;
  readonly target: string | null;
}

/** Subsequent or prior history: `rev’d, 353 U. S. 391 (1957)`. */
export interface HistoryPart extends Span {
  /** In words, seen from the cited case: `reversed by`, `affirmed by`, `certiorari denied` … */
  readonly relation: string;
  readonly words: Piece;
  readonly name: CaseName | undefined; // of `sub nom.`
  readonly cite: ParallelCite | undefined;
  readonly parallels: readonly ParallelCite[];
  readonly pins: readonly Pin[];
  readonly year: number | undefined;
  readonly target: string | null;
}

/**
 * A citation or reference as the text has it, before anything is resolved. All spans are raw UTF-16 offsets, half-open; the
 * span runs from the first letter of the name (or volume, or `Id.`) to the end of the last pin, parenthetical, history or
 * hereafter clause; signal and final stop stay outside (DESIGN 4).
 */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** Index of the opinion it stands in. */
  readonly opinion: number;
  /** 0 for the text, else 1 + index of the note body: each note body is its own stream (R0). */
  readonly stream: number;
  readonly name: CaseName | undefined;
  readonly volume: Piece | undefined;
  /** Canonical edition in `text` (`U.S.`, `F.2d`; for articles the journal), span of the abbreviation as written. */
  readonly reporter: Piece | undefined;
  /** Slug of the reporter edition, `us`, `f2d`. */
  readonly slug: string | undefined;
  readonly page: Piece | undefined;
  readonly pins: readonly Pin[];
  readonly parentheticals: readonly Parenthetical[];
  readonly year: number | undefined;
  readonly yearSpan: Span | undefined;
  readonly court: string | undefined;
  /** As written: `Frank, J., dissenting`, `concurring opinion`. */
  readonly weight: string | undefined;
  readonly parallels: readonly ParallelCite[];
  readonly history: readonly HistoryPart[];
  readonly signal: Piece | undefined;
  /** Number of the string cite it is a member of, counted in the file; undefined when alone. */
  readonly string: number | undefined;
  readonly author: string | undefined;
  readonly title: string | undefined;
  readonly section: string | undefined;
  /** The words a hereafter clause sets: `Wigmore` in `(hereafter Wigmore)`. */
  readonly hereafter: Piece | undefined;
  /** What a name or author before `supra` says, for references that name something other than a case. */
  readonly words: Piece | undefined;
  /** For ante, post, supra-page, infra: what kind of place and which (`page 178`, `note 6`, `part II`). */
  readonly cross: CrossPlace | undefined;
  /** Where it stands in another citation's parenthetical: that citation's index in the list, -1 when it stands alone (R1c). */
  readonly inside: number;
  readonly use: 'eponym' | undefined;
  /** The target the text itself states: full cites, statutes …; null for references that need an antecedent. */
  readonly target: string | null;
}

export interface CrossPlace {
  readonly page: string | undefined;
  readonly to: string | undefined;
  readonly note: string | undefined;
  readonly part: string | undefined;
  /** Justice named in `(WHITE, J., concurring)`, as written. */
  readonly justice: string | undefined;
  readonly vote: string | undefined;
}
