import type { Heading, OpinionKind } from './document';
import type { Piece } from './span';

/** A heading as read from its line or lines. */
export interface HeadingScan {
  readonly heading: Heading;
  /** True when text of the opinion follows the heading on its last line. */
  readonly runsOn: boolean;
  /** True for a form that prose can have too: a heading only right behind a label, marker or banner. */
  readonly loose?: boolean;
}

/** A line that begins with the title and name of a Justice or judge, read up to behind the name. */
export interface NamedLine {
  readonly line: string;
  /** Offset of the line in the text. */
  readonly at: number;
  /** Where in the line the name ends. */
  readonly cursor: number;
  readonly justice: Piece | undefined;
  readonly chief: boolean;
}

/** What a pattern found in a line: where the heading ends in it, and what it says. */
export interface HeadingFound {
  readonly kind: Heading['kind'];
  readonly end: number;
  readonly opinionKind: OpinionKind;
  readonly vote?: Piece | undefined;
  readonly joiners?: readonly Piece[];
}

/** The heading that begins with the line of `named`; it runs on when words follow `end`. */
export function headingScan(named: Omit<NamedLine, 'cursor'>, found: HeadingFound): HeadingScan {
  const { line, at, justice, chief } = named;
  return {
    heading: {
      start: at,
      end: at + found.end,
      kind: found.kind,
      justice,
      chief,
      joiners: found.joiners ?? [],
      vote: found.vote,
      opinionKind: found.opinionKind,
    },
    runsOn: line.slice(found.end).trim().length > 0,
  };
}
