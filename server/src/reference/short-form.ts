import type { Citation } from '../citation/citation';
import type { Printing } from './authority';
import { captionsAgree, folded, isCaption, nameVerdict } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import { admits, liesFarBeyond, type PinPages, pageWords, pinPages, printingIn } from './page-range';
import { callOf, nameAndAddress } from './reasons';
import type { Alternative, Confidence, ReferenceFault } from './reference';
import type { Scope } from './scope';

/** Cases of one name that are asked for in a volume of hundreds. */
const MOST_NAMED = 40;

interface Candidate {
  readonly authority: number;
  readonly printing: Printing;
  readonly fit: 'listed' | 'open' | 'no';
}

/** R4: `378 U. S., at 7-8`, `McNabb, 318 U. S., at 343-344`. Never the nearest citation in the volume. */
export function resolveShortForm(scope: Scope, at: number): Outcome {
  const citation = scope.citation(at);
  const { slug } = citation;
  const volume = citation.volume?.text;
  if (slug === undefined || volume === undefined) return unresolved(undefined);
  const pages = pinPages(citation.pins);
  const name = citation.name?.text;
  const all = candidatesIn(scope, slug, volume, pages, name);
  const back = all.filter(candidate => scope.seen(candidate.authority));
  if (name !== undefined) {
    const named = byName(scope, at, name, all, pages);
    if (named !== undefined) return named;
  }
  // R0: look back first, then forward (R4d).
  return (
    byPage(scope, at, back, all, pages) ??
    byPage(
      scope,
      at,
      // What is cited only later and cannot hold the page is no guess worth making.
      all.filter(
        ({ authority, fit, printing }) =>
          !scope.seen(authority) && fit !== 'no' && !(pages !== undefined && liesFarBeyond(printing, pages)),
      ),
      all,
      pages,
    ) ??
    missing(scope, citation, volume, pages, all)
  );
}

/** Authorities of the volume; where hundreds are cited out of it, those near the page and those of the name. */
function candidatesIn(
  scope: Scope,
  slug: string,
  volume: string,
  pages: PinPages | undefined,
  name: string | undefined,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { authorities } = scope;
  let near = authorities.volumes.near(slug, volume, pages?.low);
  if (name !== undefined && near.length < authorities.volumes.count(slug, volume))
    near = [...new Set([...near, ...authorities.named(name).slice(0, MOST_NAMED)])];
  for (const authority of near) {
    const printing = printingIn(scope.authority(authority), slug, volume);
    if (printing === undefined) continue;
    candidates.push({ authority, printing, fit: pages === undefined ? 'open' : admits(printing, pages) });
  }
  return candidates;
}

/** R4a, b: one candidate is it; of several, the one whose pages hold the pin, else the greatest first page not above it. */
function byPage(
  scope: Scope,
  at: number,
  candidates: readonly Candidate[],
  all: readonly Candidate[],
  pages: PinPages | undefined,
): Outcome | undefined {
  const fitting = candidates.filter(candidate => candidate.fit !== 'no');
  const only = all.length === 1 ? all[0] : undefined;
  if (fitting.length === 0) {
    // One case in the volume and a pin past its listed end: lists lack appendix pages, so it stays a guess.
    if (only === undefined || candidates.length === 0 || (pages !== undefined && pages.low < only.printing.first))
      return undefined;
    return chosen(
      scope,
      at,
      only,
      'low',
      `the only case of ${volumeWords(scope, only)} cited here, though it should end before ${pageWords(pages as PinPages)}`,
      [],
    );
  }
  const listed = fitting.filter(candidate => candidate.fit === 'listed');
  const pool = listed.length > 0 ? listed : fitting;
  let best = pool[0] as Candidate;
  for (const candidate of pool) if (candidate.printing.first > best.printing.first) best = candidate;
  if (only !== undefined) {
    return chosen(scope, at, best, 'certain', `the only case of ${volumeWords(scope, best)} cited in this file`, []);
  }
  if (pages === undefined) {
    return pool.length === 1
      ? chosen(scope, at, best, 'certain', `the only case of ${volumeWords(scope, best)} cited so far`, [])
      : chosen(
          scope,
          at,
          latest(scope, at, pool),
          'low',
          `the latest cited of ${pool.length} cases of ${volumeWords(scope, best)}`,
          pool,
        );
  }
  const others = all.filter(candidate => candidate.authority !== best.authority);
  const sharesPage = listed.some(candidate => candidate !== best && candidate.printing.first !== best.printing.first);
  const sameFirst = pool.filter(candidate => candidate.printing.first === best.printing.first);
  if (sameFirst.length > 1) {
    return chosen(
      scope,
      at,
      latest(scope, at, sameFirst),
      'low',
      `two cases begin on page ${best.printing.first}; taken as the one cited last`,
      sameFirst,
    );
  }
  const confidence: Confidence = sharesPage || best.fit === 'open' ? 'likely' : 'certain';
  return chosen(
    scope,
    at,
    best,
    confidence,
    `taken as ${callOf(scope.authority(best.authority))} because ${pageReason(scope, best, others, pages)}`,
    [],
  );
}

/** R4c: a name before the short form must agree; where name and page disagree the name is followed. */
function byName(
  scope: Scope,
  at: number,
  name: string,
  all: readonly Candidate[],
  pages: PinPages | undefined,
): Outcome | undefined {
  const exact = all.filter(candidate => nameFits(scope, candidate.authority, name));
  // Words that agree as written come before captions that have to be compared.
  const agreeing =
    exact.length > 0 || isCaption(name)
      ? exact
      : all.filter(({ authority }) =>
          scope.authority(authority).names.some(known => nameVerdict(name, known.text) === 'same'),
        );
  if (agreeing.length > 0) {
    const fitting = agreeing.filter(candidate => candidate.fit !== 'no');
    const seen = fitting.filter(candidate => scope.seen(candidate.authority));
    const pool = seen.length > 0 ? seen : fitting;
    if (pool.length > 0) {
      let best = pool[0] as Candidate;
      for (const candidate of pool) if (candidate.printing.first > best.printing.first) best = candidate;
      const reason = `${callOf(scope.authority(best.authority))} is cited in ${volumeWords(scope, best)}`;
      return chosen(scope, at, best, 'certain', reason, []);
    }
    const best = agreeing[0] as Candidate;
    const rival = all.find(candidate => candidate.fit === 'listed' && scope.seen(candidate.authority));
    return conflict(scope, at, best.authority, rival?.authority, name, pages);
  }
  // The name belongs to a case of another volume: follow the name, say that the volume disagrees.
  for (const authority of namedBy(scope, name)) {
    if (!scope.seen(authority)) continue;
    const { target } = scope.authority(authority);
    // `Dobbs, 597 U. S., at ___`: the case itself has no page yet.
    if (target === null && isBlankIn(scope, authority, at)) {
      const reason = `${name} is cited in this volume, whose pages are not numbered yet`;
      return outcome(null, 'certain', reason, authority, scope.nearest(authority, at)?.at ?? -1);
    }
    const rival = all.find(candidate => candidate.fit !== 'no' && scope.seen(candidate.authority));
    return conflict(scope, at, authority, rival?.authority, name, pages);
  }
  // `Mallov, 378 U. S., at 7`: a slip of a letter or two counts when the page agrees and nothing else does.
  const slips = all.filter(
    candidate =>
      candidate.fit !== 'no' &&
      scope.seen(candidate.authority) &&
      scope.authority(candidate.authority).names.some(known => nameVerdict(name, known.text) === 'variant'),
  );
  if (slips.length === 1) {
    const [slip] = slips as [Candidate];
    return chosen(
      scope,
      at,
      slip,
      'likely',
      `${name} is nearly ${callOf(scope.authority(slip.authority))}, and the page agrees`,
      [],
    );
  }
  return all.length > 0 && isKnownElsewhere(scope, all, name)
    ? unresolved(`no case called ${name} is cited in full in this file`, 'short-unresolved')
    : undefined;
}

/** Whether the authority is cited in the volume of the short form at `at`, with a blank for its page. */
function isBlankIn(scope: Scope, authority: number, at: number): boolean {
  const near = scope.nearest(authority, at);
  const { slug, volume } = scope.citation(at);
  if (near === undefined) return false;
  const full = scope.citation(near.at);
  return full.slug === slug && full.volume?.text === volume?.text && full.page?.text.startsWith('_') === true;
}

/** A name that no cited case bears: the cases of the volume are others, so nothing is linked (silence beats a wrong link). */
function isKnownElsewhere(scope: Scope, all: readonly Candidate[], name: string): boolean {
  return all.every(candidate => scope.authority(candidate.authority).names.length > 0) && name !== '';
}

function nameFits(scope: Scope, index: number, name: string): boolean {
  const authority = scope.authority(index);
  if (isCaption(name)) return authority.names.some(known => captionsAgree(name, known.text));
  const sought = folded(name);
  for (const short of authority.shorts) {
    const known = folded(short);
    // The walk to the left may have taken a word too many: `Later Malloy`.
    if (sought === known || sought.endsWith(` ${known}`)) return true;
  }
  return authority.names.some(known => known.parties.some(party => startsWithWords(folded(party), sought)));
}

function startsWithWords(party: string, sought: string): boolean {
  return sought !== '' && (party === sought || party.startsWith(`${sought} `));
}

function namedBy(scope: Scope, name: string): readonly number[] {
  return isCaption(name) ? scope.authorities.calls.agreeing(name) : scope.authorities.named(name);
}

function conflict(
  scope: Scope,
  at: number,
  authority: number,
  rival: number | undefined,
  name: string,
  pages: PinPages | undefined,
): Outcome {
  const near = scope.nearest(authority, at);
  const subject = nameAndAddress(scope, scope.authority(authority));
  const other = rival === undefined ? 'no case cited here' : nameAndAddress(scope, scope.authority(rival));
  const place = pages === undefined ? 'the volume' : pageWords(pages);
  const reason = `the name says ${subject}, but ${place} belongs to ${other}; the name is followed`;
  const faults: ReferenceFault[] = [{ id: 'short-conflict', reason }];
  const alternatives: Alternative[] =
    rival === undefined ? [] : alternative(scope, rival, at, `${place} lies in ${other}`);
  return outcome(
    scope.authority(authority).target,
    'low',
    `taken as ${name}: ${reason}`,
    authority,
    near?.at ?? -1,
    undefined,
    alternatives,
    faults,
  );
}

function chosen(
  scope: Scope,
  at: number,
  best: Candidate,
  confidence: Confidence,
  reason: string,
  rivals: readonly Candidate[],
): Outcome {
  const near = scope.nearest(best.authority, at);
  const alternatives = rivals
    .filter(rival => rival.authority !== best.authority)
    .flatMap(rival => alternative(scope, rival.authority, at, `also cited from ${volumeWords(scope, rival)}`));
  return outcome(
    scope.authority(best.authority).target,
    near?.forward === true ? 'forward' : confidence,
    near?.forward === true ? `${reason}; the full citation follows` : reason,
    best.authority,
    near?.at ?? -1,
    undefined,
    alternatives,
  );
}

/** Another authority the reference could mean; nothing when it has no target. */
export function alternative(scope: Scope, authority: number, at: number, reason: string): Alternative[] {
  const { target } = scope.authority(authority);
  const near = scope.nearest(authority, at);
  return target === null || near === undefined ? [] : [{ target, reason, at: near.at }];
}

function latest(scope: Scope, at: number, candidates: readonly Candidate[]): Candidate {
  let best = candidates[0] as Candidate;
  let place = -1;
  for (const candidate of candidates) {
    const near = scope.nearest(candidate.authority, at);
    if (near !== undefined && !near.forward && near.at > place) {
      place = near.at;
      best = candidate;
    }
  }
  return best;
}

/** `pages 7-8 lie in 378 U.S. 1-52; Murphy starts at 52, Escobedo at 478`. */
function pageReason(scope: Scope, best: Candidate, others: readonly Candidate[], pages: PinPages): string {
  const { printing } = best;
  const lie = pages.low === pages.high ? 'lies' : 'lie';
  const range = printing.last === undefined ? `${printing.first} and on` : `${printing.first}-${printing.last}`;
  const starts = [...others]
    .sort((a, b) => a.printing.first - b.printing.first)
    .slice(0, 4)
    .map(
      (other, index) =>
        `${callOf(scope.authority(other.authority))} ${index === 0 ? 'starts at' : 'at'} ${other.printing.first}`,
    );
  const tail = starts.length === 0 ? '' : `; ${starts.join(', ')}`;
  return `${pageWords(pages)} ${lie} in ${scope.authorities.volumeWords(printing.slug, printing.volume)} ${range}${tail}`;
}

function volumeWords(scope: Scope, candidate: Candidate): string {
  return scope.authorities.volumeWords(candidate.printing.slug, candidate.printing.volume);
}

function missing(
  scope: Scope,
  citation: Citation,
  volume: string,
  pages: PinPages | undefined,
  all: readonly Candidate[],
): Outcome {
  const reporter = `${volume} ${citation.reporter?.text ?? citation.slug}`;
  if (all.length > 1 && pages !== undefined) {
    const firsts = all.map(candidate => candidate.printing.first).sort((a, b) => a - b);
    return unresolved(
      `${all.length} cases cited here are in ${reporter} (first pages ${firsts.slice(0, 12).join(', ')}${firsts.length > 12 ? ' …' : ''}); ${pageWords(pages)} fits none of them`,
      'short-ambiguous',
    );
  }
  if (all.length === 1 && pages !== undefined) {
    const [only] = all as [Candidate];
    return unresolved(
      `${nameAndAddress(scope, scope.authority(only.authority))} is the only case of ${reporter} cited here; ${pageWords(pages)} comes before it`,
      'short-unresolved',
    );
  }
  return unresolved(`no full citation of a case in ${reporter} in this file`, 'short-unresolved');
}
