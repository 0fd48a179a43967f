import type { Authority } from './authorities';
import { captionsAgree, folded, isCaption, nameVerdict } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import { authorityAdmits, pinPages } from './page-range';
import { nameAndAddress } from './reasons';
import type { Confidence, ReferenceFault } from './reference';
import type { Nearest, Scope } from './scope';
import { alternative } from './short-form';

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
  if (pool.length === 0) return unresolved(`${words} has no earlier full citation in this file`, 'supra-unresolved');
  const here = pool.filter(match => match.near.sameOpinion);
  const near = here.length > 0 ? here : pool;
  const pages = pinPages(citation.pins);
  const admitting =
    pages === undefined ? near : near.filter(match => authorityAdmits(scope.authority(match.authority), pages));
  const rest = admitting.length > 0 ? admitting : near;
  let best = rest[0] as Match;
  for (const match of rest) if (match.near.at > best.near.at) best = match;
  const authority = scope.authority(best.authority);
  const forward = best.near.forward;
  const tie = rest.length > 1;
  const confidence: Confidence = forward ? 'forward' : tie ? 'low' : 'certain';
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

function matchesOf(scope: Scope, at: number, words: string): Match[] {
  const same = isCaption(words)
    ? collect(scope, at, authority => authority.names.some(name => name.text === words))
    : [];
  if (same.length > 0) return same;
  const exact = collect(scope, at, authority => answers(authority, words));
  if (exact.length > 0) return exact;
  // Slips of a letter or two count only for whole captions: Malloy and Mallory are both right (R3).
  return isCaption(words)
    ? collect(scope, at, authority => authority.names.some(name => captionsAgree(words, name.text)))
    : [];
}

function collect(scope: Scope, at: number, test: (authority: Authority) => boolean): Match[] {
  const matches: Match[] = [];
  for (const authority of scope.authorities.list) {
    if (!test(authority)) continue;
    const near = scope.nearest(authority.index, at);
    if (near !== undefined) matches.push({ authority: authority.index, near });
  }
  return matches;
}

function answers(authority: Authority, words: string): boolean {
  for (const name of authority.names) if (name.text === words) return true;
  if (isCaption(words)) return authority.names.some(name => nameVerdict(words, name.text) === 'same');
  if (authority.shorts.includes(words)) return true;
  const sought = folded(words);
  for (const name of authority.names) {
    for (const party of name.parties)
      if (folded(party) === sought || folded(party).startsWith(`${sought} `)) return true;
  }
  return worksAnswer(authority, sought);
}

/** An author, a title, or both: `Traynor, supra`, `The Federalist, supra`, `F. Harper & F. James, supra`. */
function worksAnswer(authority: Authority, sought: string): boolean {
  const author = authority.author === undefined ? '' : folded(authority.author);
  const title = authority.title === undefined ? '' : folded(authority.title);
  if (author !== '' && (author === sought || author.endsWith(` ${sought}`) || sought.endsWith(` ${author}`)))
    return true;
  return title !== '' && (title === sought || `${author} ${title}` === sought);
}

function noteOf(scope: Scope, at: number): number | undefined {
  const { stream } = scope.citation(at);
  return stream === 0 ? undefined : scope.document.noteBodies[stream - 1]?.note;
}
