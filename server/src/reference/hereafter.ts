import type { Citation } from '../citation/citation';
import { folded } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import type { Scope } from './scope';

/**
 * A treatise called only by words that a hereafter clause of the file set is the short form of that work, `4 Wigmore § 1071`;
 * the same words in a file without the clause are the treatise itself.
 */
export function settleHereafter(citations: readonly Citation[]): readonly Citation[] {
  const clauses = new Set<string>();
  for (const citation of citations) if (citation.hereafter !== undefined) clauses.add(folded(citation.hereafter.text));
  if (clauses.size === 0) return citations;
  return citations.map(citation => {
    const short = citation.kind === 'treatise' && citation.hereafter === undefined && citation.title === undefined;
    const words = citation.words?.text;
    if (!short || words === undefined || !clauses.has(folded(words))) return citation;
    return { ...citation, kind: 'hereafter-short', author: undefined, target: null };
  });
}

/** R8: the work that a hereafter clause of this file gave the words to; volume and section are the reference's own. */
export function resolveHereafter(scope: Scope, at: number): Outcome {
  const citation = scope.citation(at);
  const words = citation.words?.text ?? citation.author ?? citation.name?.text;
  if (words === undefined) return unresolved(undefined);
  const sought = folded(words);
  let clause = -1;
  for (let index = 0; index < scope.citations.length; index++) {
    const { hereafter, start } = scope.citation(index);
    if (hereafter === undefined || folded(hereafter.text) !== sought) continue;
    if (start > citation.start && clause !== -1) break;
    clause = index;
  }
  if (clause === -1) return unresolved(`no hereafter clause names ${words} in this file`, 'supra-unresolved');
  const source = scope.citation(clause);
  const authority = scope.authorities.ofCitation[clause] ?? -1;
  const later = clause > at;
  const volume = citation.volume?.text;
  const other =
    volume !== undefined && volume !== source.volume?.text
      ? `; the edition of volume ${volume} is not stated in this file`
      : '';
  const reason = `short form set by "hereafter ${source.hereafter?.text}"${later ? ', which comes only later' : ''}${other}`;
  return outcome(source.target ?? citation.target, later ? 'forward' : 'certain', reason, authority, clause);
}
