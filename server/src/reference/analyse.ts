import { findCitations } from '../citation/find';
import type { Family } from '../opinion/document';
import { parseOpinion } from '../opinion/parse';
import type { Analysis, AnalysisContext } from './analysis';
import { ownIdentity } from './own-identity';
import { resolveReferences } from './resolve';

export interface AnalyseOptions {
  readonly family?: Family;
  readonly concurStyle?: 'milestone' | 'paired';
}

/** Structure, citations and references of one file. Uses nothing but the text and the context (R13); never throws. */
export function analyse(text: string, context: AnalysisContext, options?: AnalyseOptions): Analysis {
  const parsed = parseOpinion(text, { ...options, identity: context.identity?.target != null });
  const { citations, noteMarks } = findCitations(parsed);
  const document = { ...parsed, noteMarks };
  const identity = ownIdentity(context.identity, document.stated);
  const references = resolveReferences(
    document,
    citations,
    identity === undefined ? context : { ...context, identity },
  );
  return { document, identity, citations, references };
}
