import type { Heading, Label, WriterList } from './document';
import type { HeadOnLine } from './note-bodies';
import type { PartOnLine } from './parts';

/** A heading with the lines it takes, all in reading coordinates. */
export interface HeadingOnLine {
  readonly line: number;
  readonly lastLine: number;
  readonly heading: Heading;
  readonly runsOn: boolean;
  readonly loose: boolean;
}

/** A line that parts excerpts: `Passage 3:`, a dashed line, or the first line of a file of one case of interest. */
export interface Divider {
  readonly line: number;
  readonly text: string;
}

/** What the lines of the reading text are, found in one pass. Offsets are reading offsets. */
export interface LineFindings {
  readonly labels: readonly { readonly line: number; readonly label: Label }[];
  readonly writerLists: readonly { readonly line: number; readonly list: WriterList }[];
  readonly headings: readonly HeadingOnLine[];
  readonly parts: readonly PartOnLine[];
  readonly noteHeads: readonly HeadOnLine[];
  readonly noteTitles: readonly number[];
  readonly quoteLines: readonly number[];
  readonly testimony: readonly number[];
  readonly dispositions: readonly number[];
  readonly dividers: readonly Divider[];
  readonly banner: number;
  readonly syllabus: number;
}
