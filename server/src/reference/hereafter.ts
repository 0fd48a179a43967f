import { folded } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import type { Scope } from './scope';

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
