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
  const clause = lastBefore(clausesOf(scope.citations).get(sought) ?? [], citation.start, scope.citations);
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

const clauses = new WeakMap<readonly Citation[], ReadonlyMap<string, readonly number[]>>();

/** Citations with a hereafter clause, by the folded words that it sets. */
function clausesOf(citations: readonly Citation[]): ReadonlyMap<string, readonly number[]> {
  const known = clauses.get(citations);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  for (let index = 0; index < citations.length; index++) {
    const words = citations[index]?.hereafter?.text;
    if (words === undefined) continue;
    const list = found.get(folded(words));
    if (list === undefined) found.set(folded(words), [index]);
    else list.push(index);
  }
  clauses.set(citations, found);
  return found;
}

/** The last of the citations that begins at or before the offset, else the first one; -1 when there is none. */
function lastBefore(indices: readonly number[], start: number, citations: readonly Citation[]): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[indices[middle] as number]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return indices[Math.max(0, low - 1)] ?? -1;
}
