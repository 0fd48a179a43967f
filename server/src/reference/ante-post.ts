import type { ListedCase } from '../authority/case-list';
import type { CrossPlace } from '../citation/citation';
import type { Opinion } from '../opinion/document';
import { noteOf, pageOf } from './cross-references';
import { isLead, opinionTarget, opinionWords, surnameOf, voiceOf } from './opinion-target';
import { type Outcome, outcome, unresolved } from './outcome';
import { placeAt } from './places';
import type { Confidence } from './reference';
import type { Scope } from './scope';
import { sameCase, saysAt, volumeMate } from './volume-mate';

/**
 * R7: `ante, at N` and `post, at N` are earlier and later pages of this case; with a name of a case before them, another case
 * of the same volume.
 */
export function resolveAntePost(scope: Scope, at: number): Outcome {
  const citation = scope.citation(at);
  const cross = citation.cross ?? NOWHERE;
  if (citation.name !== undefined) return otherCase(scope, citation.name.text, cross, citation.kind === 'post');
  return otherOpinion(scope, at, cross, citation.kind === 'post');
}

/** No case has more opinions; a file of hundreds is read in linear time all the same. */
const FARTHEST = 60;

const NOWHERE: CrossPlace = {
  page: undefined,
  to: undefined,
  note: undefined,
  part: undefined,
  justice: undefined,
  vote: undefined,
};

/** `Doe v. Bolton, post, p. 179` in a case of volume 410 is 410 U.S. 179. */
function otherCase(scope: Scope, name: string, cross: CrossPlace, later: boolean): Outcome {
  const page = pageOf(cross);
  const own = scope.identity?.target?.split('/');
  if (page === undefined) return unresolved(`no page of ${name} is given`);
  if (own === undefined || own.length !== 3) {
    return unresolved(`${name} is in the same volume as this case, and this file does not say which case it is`);
  }
  const [slug = '', volume = '', first = ''] = own;
  if (later ? page <= Number(first) : page >= Number(first)) {
    return unresolved(`page ${page} is not ${later ? 'after' : 'before'} this case`);
  }
  const rows = scope.cases.covering(slug, Number(volume), page).filter(row => row.kind === 'case');
  const agreeing = rows.filter(row => row.names.some(other => sameCase(name, other)));
  if (rows.length > 0 && agreeing.length === 0) {
    return unresolved(`page ${page} of volume ${volume} belongs to ${rows[0]?.name}, not ${name}`);
  }
  const row: ListedCase | undefined = agreeing[0];
  const where = scope.authorities.volumeWords(slug, volume);
  if (row === undefined) {
    return outcome(
      `${slug}/${volume}/${page}`,
      'likely',
      `another case of the same volume, ${where} ${page}; the case list does not cover it`,
    );
  }
  return outcome(row.id, 'certain', `another case of the same volume: ${row.name}, ${where} ${row.page}`);
}

/** Part or page first, then note, then the named writer, else the top of the opinion. */
function otherOpinion(scope: Scope, at: number, cross: CrossPlace, later: boolean): Outcome {
  const { opinions } = scope.document;
  const here = scope.citation(at).opinion;
  const candidates = later
    ? opinions.slice(here + 1, here + 1 + FARTHEST)
    : opinions.slice(Math.max(0, here - FARTHEST), here);
  const page = pageOf(cross);
  const note = noteOf(cross);
  if (candidates.length === 0) {
    const other = amongForeign(scope, at) ? undefined : volumeMate(scope, page, later ? 'behind' : 'before');
    if (other !== undefined) return other;
    return unresolved(
      later ? 'no later opinion stands in this file' : 'no earlier opinion stands in this file',
      'cross-ref-unresolved',
    );
  }
  // `See ante, p. 120` of an old volume, though separate opinions stand before it.
  const mate =
    !amongForeign(scope, at) && cross.justice === undefined && cross.vote === undefined && !saysAt(scope, at)
      ? volumeMate(scope, page, later ? 'behind' : 'before')
      : undefined;
  if (mate !== undefined) return mate;
  const named = candidates.filter(opinion => isNamed(opinion, cross));
  const pool = cross.justice !== undefined || cross.vote !== undefined ? named : candidates;
  if (pool.length === 0) {
    const writer = cross.justice ?? 'that description';
    return unresolved(
      `no ${later ? 'later' : 'earlier'} opinion of ${writer} stands in this file`,
      'cross-ref-unresolved',
    );
  }
  if (cross.part !== undefined) {
    const holding = pool.filter(opinion => scope.places.part(opinion.index, cross.part as string) !== undefined);
    const opinion = holding.length === 1 ? holding[0] : later ? undefined : holding.find(isLead);
    if (opinion !== undefined) {
      const start = scope.places.part(opinion.index, cross.part) as number;
      const sure = holding.length === 1 ? 'certain' : 'likely';
      return found(opinion, cross, start, sure, `part ${cross.part} is in ${opinionWords(opinion)}`);
    }
  }
  if (page !== undefined) {
    for (const opinion of pool) {
      const start = scope.places.page(opinion.index, page);
      if (start === undefined) continue;
      const exact = note === undefined ? undefined : scope.places.note(opinion.index, note);
      return found(opinion, cross, exact ?? start, 'certain', `page ${page} is in ${opinionWords(opinion)}`);
    }
    const inside = pool.filter(opinion => scope.places.spans(opinion.index, page));
    if (inside.length === 1) {
      const [opinion] = inside as [Opinion];
      return found(opinion, cross, opinion.start, 'certain', `page ${page} falls in ${opinionWords(opinion)}`);
    }
  }
  if (note !== undefined) {
    const holding = pool.filter(opinion => scope.places.note(opinion.index, note) !== undefined);
    if (holding.length === 1) {
      const [opinion] = holding as [Opinion];
      const start = scope.places.note(opinion.index, note) as number;
      const missing = page === undefined ? '' : `; page ${page} has no mark in this file`;
      return found(
        opinion,
        cross,
        start,
        pool.length === 1 ? 'certain' : 'likely',
        `note ${note} is marked in ${opinionWords(opinion)}${missing}`,
      );
    }
  }
  if (later && page !== undefined && pool.every(opinion => scope.places.beginsAfter(opinion.index, page)))
    return unresolved(`page ${page} lies before the later opinions that stand in this file`, 'cross-ref-unresolved');
  if (pool.length === 1) {
    const [opinion] = pool as [Opinion];
    const missing = page === undefined ? '' : `; page ${page} has no mark in this file`;
    return found(
      opinion,
      cross,
      opinion.start,
      'certain',
      `${opinionWords(opinion)} is the only one it can be${missing}`,
    );
  }
  // R7: else the top of the opinion. `ante` without more speaks of the Court; `post` among several stays open.
  const lead = pool.find(isLead);
  if (!later && lead !== undefined) {
    return found(
      lead,
      cross,
      lead.start,
      'likely',
      `${opinionWords(lead)} comes first in this case; no page mark decides`,
    );
  }
  return unresolved(
    `${pool.length} ${later ? 'later' : 'earlier'} opinions stand in this file, and no page mark decides`,
    'cross-ref-unresolved',
  );
}

function found(opinion: Opinion, cross: CrossPlace, start: number, confidence: Confidence, reason: string): Outcome {
  return outcome(
    opinionTarget(opinion),
    confidence,
    `this case: ${reason}`,
    -1,
    -1,
    placeAt(start, pageOf(cross), noteOf(cross), cross.part),
  );
}

/** `12 Mod. 27; Ante, 3; Post, 377` in a quoted margin: pages of the book that is quoted. */
function amongForeign(scope: Scope, at: number): boolean {
  const { string } = scope.citation(at);
  if (string === undefined) return false;
  for (let back = at - 1; back >= 0 && back > at - 20; back--) {
    const before = scope.citation(back);
    if (before.string !== string) return false;
    if (before.kind !== 'ante' && before.kind !== 'post') return before.target?.startsWith('us/') !== true;
  }
  return false;
}

function isNamed(opinion: Opinion, cross: CrossPlace): boolean {
  if (cross.justice !== undefined) {
    const surname = cross.justice
      .toUpperCase()
      .replace(/^(?:MR\. |MRS\. |CHIEF |JUSTICE )+/, '')
      .replace(/,.*$/, '')
      .trim();
    return surnameOf(opinion) === surname;
  }
  if (cross.vote === undefined) return false;
  const voice = voiceOf(opinion);
  if (/dissent/i.test(cross.vote)) return voice === 'dissent';
  if (/concurr/i.test(cross.vote)) return voice === 'concurrence';
  return /opinion of the Court|plurality|per curiam/i.test(cross.vote) && voice === 'lead';
}
