import type { Heading } from './document';
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
