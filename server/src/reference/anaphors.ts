import type { Citation } from '../citation/citation';
import { type Found, found as openCitation } from '../citation/found';
import type { OpinionDocument } from '../opinion/document';
import { type Outcome, outcome } from './outcome';
import { nameAndAddress } from './reasons';
import type { Scope } from './scope';

/** `There, a second trial`, `that decision`, `our decision`: tier 2, only when asked for (DOMAIN 1.39-1.45). */
const ANAPHOR =
  /\b(?:(There),? (?=(?:as|the Court|this Court|we|a|an|it was)\b)|([Tt]hat (?:decision|case|opinion|holding))(?![\w-])|([Oo]ur (?:decision|holding|opinion))(?= (?:that|was|is|,|[.,;)])|[.,;])|(?:[Hh]olding|[Dd]ecision|[Ii]nterrogation|[Rr]easoning|[Cc]ourt|[Rr]ule) (there)(?=[ ,.;]))/g;

export function findAnaphors(document: OpinionDocument, free: (raw: number) => boolean): Found[] {
  const { reading } = document;
  const found: Found[] = [];
  ANAPHOR.lastIndex = 0;
  for (let match = ANAPHOR.exec(reading.text); match !== null; match = ANAPHOR.exec(reading.text)) {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (words === undefined) continue;
    const from = match[4] === undefined ? match.index : match.index + match[0].length - words.length;
    const start = reading.rawStart(from);
    if (free(start)) found.push(openCitation('anaphor', start, reading.rawEnd(from + words.length)));
  }
  return found;
}

/** How far back the case may have been named; never in another paragraph (`that decision` may be a suspect's). */
const REACH = 700;

/**
 * The case last read in this stream, close before: low at best, and silence otherwise. A case cited in full outranks one
 * only named in the same sentence: `our decision in Escobedo v. Illinois, 378 U. S. 478, decided one week after Malloy`.
 */
export function resolveAnaphor(scope: Scope, at: number): Outcome | undefined {
  const here = scope.citation(at);
  let best = -1;
  let bestStart = -1;
  let full = -1;
  let fullEnd = -1;
  for (const index of scope.recent()) {
    const authority = scope.authority(index);
    if (authority.kind !== 'full-case' || authority.review) continue;
    const last = scope.lastMet(authority.index);
    if (last === -1 || !isBefore(scope.citation(last), here)) continue;
    if (scope.citation(last).start > bestStart) {
      bestStart = scope.citation(last).start;
      best = authority.index;
    }
    const cited = scope.nearest(authority.index, at);
    if (cited === undefined || cited.forward) continue;
    const citation = scope.citation(cited.at);
    if (isBefore(citation, here) && citation.end > fullEnd) {
      fullEnd = citation.end;
      full = authority.index;
    }
  }
  const { text } = scope.document;
  if (best === -1 || here.start - bestStart > REACH || text.slice(bestStart, here.start).includes('\n'))
    return undefined;
  if (
    full !== -1 &&
    fullEnd < bestStart &&
    !/[.?!]['"”’]? +(?:\d{1,3} )?[A-Z]/.test(text.slice(fullEnd, bestStart + 1))
  )
    best = full;
  const authority = scope.authority(best);
  const near = scope.nearest(best, at);
  return outcome(
    authority.target,
    'low',
    `the case spoken of last, ${nameAndAddress(scope, authority)}`,
    best,
    near?.at ?? -1,
  );
}

function isBefore(mention: Citation, here: Citation): boolean {
  return (
    mention.opinion === here.opinion &&
    mention.stream === here.stream &&
    mention.inside === -1 &&
    mention.start < here.start
  );
}
