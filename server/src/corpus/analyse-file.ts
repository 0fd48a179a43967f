import type { CaseList } from '../authority/case-list';
import type { Family } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import { analyse } from '../reference/analyse';
import type { Analysis } from '../reference/analysis';
import { identityOf } from './identity';

export interface FileQuestion {
  readonly text: string;
  /** Path with forward slashes; its name or folders may say which case the file is. */
  readonly path: string;
  /** What the manifest says of the file. */
  readonly stated: CaseIdentity | undefined;
  readonly caseList: CaseList;
  readonly anaphors?: boolean;
  readonly bareNames?: 'strict' | 'normal' | 'off';
  readonly concurStyle?: 'milestone' | 'paired';
  /** Somebody says that it is an opinion, so it is read as one of the plainest family where nothing else shows. */
  readonly declared: boolean;
  /** The family to take where the manifest names none; without it the text decides. */
  readonly family?: Family | undefined;
}

/**
 * Structure and references of a file with the identity that its manifest entry, its text or its name gives it. The editor
 * and the command line both ask here, so that they give the same answers.
 */
export function analyseFile(question: FileQuestion): Analysis {
  const { text, path, stated, caseList, anaphors, bareNames, concurStyle } = question;
  const run = (identity: CaseIdentity | undefined, family: Family | undefined): Analysis =>
    analyse(
      text,
      {
        caseList,
        ...(identity === undefined ? {} : { identity }),
        ...(anaphors === undefined ? {} : { anaphors }),
        ...(bareNames === undefined ? {} : { bareNames }),
      },
      { ...(family === undefined ? {} : { family }), ...(concurStyle === undefined ? {} : { concurStyle }) },
    );
  const family = (stated?.family as Family | undefined) ?? question.family;
  const analysis = run(identityOf(stated, undefined, path), family);
  const wanted = question.declared || stated !== undefined;
  return analysis.document.family === 'none' && wanted && family === undefined
    ? run(identityOf(stated, undefined, path), 'plain')
    : analysis;
}
