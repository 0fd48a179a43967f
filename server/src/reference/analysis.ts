import type { CaseList } from '../authority/case-list';
import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import type { Reference } from './reference';

/** What the analysis of a file may use besides its text: R13, nothing of its neighbours. */
export interface AnalysisContext {
  /** Which case the file is, from the manifest or the file name; what the text states is used where this is undefined. */
  readonly identity?: CaseIdentity;
  readonly caseList: CaseList;
  readonly anaphors?: boolean;
  readonly bareNames?: 'strict' | 'normal' | 'off';
}

/** Everything known of one file: its structure, who it is, and its references in document order. */
export interface Analysis {
  readonly document: OpinionDocument;
  readonly identity: CaseIdentity | undefined;
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
}
