import { captionsAgree, isCaption } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import { authorityAdmits, pinPages } from './page-range';
import { nameAndAddress } from './reasons';
import type { Confidence, ReferenceFault } from './reference';
import type { Nearest, Scope } from './scope';
import { alternative } from './short-form';
import { namedMate, saysAt, volumeMate } from './volume-mate';

const MOST_BEARERS = 60;

interface Match {
  readonly authority: number;
  readonly near: Nearest;
}

/** R5: a name or an author with `supra`, over full citations of every kind; the page range breaks ties. */
export function resolveSupra(scope: Scope, at: number): Outcome {
  const citation = scope.citation(at);
  const words = citation.name?.text ?? citation.author ?? citation.words?.text;
  if (words === undefined || words === '') return unresolved(undefined);
  const note = citation.cross?.note === undefined ? undefined : Number(citation.cross.note);
  let matches = matchesOf(scope, at, words);
  if (note !== undefined) {
    // `supra note 12`: the work in note 12 with that author.
    const inNote = matches.filter(match => noteOf(scope, match.near.at) === note);
    if (inNote.length > 0) matches = inNote;
  }
  const back = matches.filter(match => !match.near.forward);
  const pool = back.length > 0 ? back : matches;
  if (pool.length === 0)
    return (
      citedBehind(scope, at) ??
      thisCase(scope, words) ??
      (citation.name === undefined || saysAt(scope, at)
        ? undefined
        : (volumeMate(scope, pinPages(citation.pins)?.low, citation.kind === 'infra' ? 'behind' : 'before', words) ??
          namedMate(scope, words))) ??
      unresolved(`${words} has no earlier full citation in this file`, 'supra-unresolved')
    );
  const here = pool.filter(match => match.near.sameOpinion);
  const near = here.length > 0 ? here : pool;
  const pages = pinPages(citation.pins);
  const admitting =
    pages === undefined ? near : near.filter(match => authorityAdmits(scope.authority(match.authority), pages));
  const rest = ofThisCourt(scope, words, admitting.length > 0 ? admitting : near);
  let best = rest[0] as Match;
  for (const match of rest) if (match.near.at > best.near.at) best = match;
  const authority = scope.authority(best.authority);
  const forward = best.near.forward;
  const tie = rest.length > 1;
  // A page that lies in none of them makes the name alone a guess.
  const misfit = pages !== undefined && admitting.length === 0;
  const confidence: Confidence = forward ? 'forward' : tie || misfit ? 'low' : 'certain';
  const subject = nameAndAddress(scope, authority);
  const reason = tie
    ? `${rest.length} works cited here answer to ${words}; taken as the nearest, ${subject}`
    : forward
      ? `${subject} is cited in full only later`
      : near.length > 1
        ? `taken as ${subject} because the page lies in it`
        : `${subject} is the one work of that name cited ${best.near.sameOpinion ? 'in this opinion' : 'earlier in this file'}`;
  const faults: ReferenceFault[] = tie ? [{ id: 'name-ambiguous', reason }] : [];
  return outcome(
    authority.target,
    confidence,
    reason,
    best.authority,
    best.near.at,
    undefined,
    rest
      .filter(match => match !== best)
      .flatMap(match => alternative(scope, match.authority, at, `also called ${words}`)),
    faults,
  );
}

/** `Nixon v. Condon, supra (286 U.S. 73)`: where the case was cited before is not in this file, but the cite stands behind it. */
function citedBehind(scope: Scope, at: number): Outcome | undefined {
  const citation = scope.citation(at);
  const next = at + 1 < scope.citations.length ? scope.citation(at + 1) : undefined;
  if (next?.kind !== 'full-case' || next.name !== undefined || next.target === null) return undefined;
  if (!/^,? ?[([]$/.test(scope.document.text.slice(citation.end, next.start))) return undefined;
  const authority = scope.authorities.ofCitation[at + 1] ?? -1;
  return outcome(next.target, 'certain', 'the cite behind it says which case it is', authority, at + 1);
}

/** `Brown v. Allen, supra, page 470` in Brown v. Allen itself. */
function thisCase(scope: Scope, words: string): Outcome | undefined {
  const { identity } = scope;
  if (
    identity?.target == null ||
    identity.name === undefined ||
    !isCaption(words) ||
    !captionsAgree(words, identity.name)
  ) {
    return undefined;
  }
  return outcome(identity.target, 'certain', 'the name of the case being decided');
}

/** A case and the decision below it bear one caption: in the U.S. Reports `supra` speaks of the one that is reported there. */
function ofThisCourt(scope: Scope, words: string, matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2 || !isCaption(words) || !scope.identity?.target?.startsWith('us/')) return matches;
  const reported = matches.filter(match => scope.authority(match.authority).target?.startsWith('us/'));
  return reported.length === 1 ? reported : matches;
}

function matchesOf(scope: Scope, at: number, words: string): Match[] {
  const { calls } = scope.authorities;
  if (!isCaption(words)) return matched(scope, at, calls.answering(words));
  const same = matched(scope, at, calls.captioned(words));
  return same.length > 0 ? same : matched(scope, at, calls.agreeing(words));
}

function matched(scope: Scope, at: number, authorities: readonly number[]): Match[] {
  const matches: Match[] = [];
  // So many works of one name: it tells none of them.
  if (authorities.length > MOST_BEARERS) return matches;
  for (const authority of authorities) {
    const near = scope.nearest(authority, at);
    if (near !== undefined) matches.push({ authority, near });
  }
  return matches;
}

function noteOf(scope: Scope, at: number): number | undefined {
  const { stream } = scope.citation(at);
  return stream === 0 ? undefined : scope.document.noteBodies[stream - 1]?.note;
}
