import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import { blankCitation } from './blank-citation';
import { type Outcome, outcome } from './outcome';
import { nameAndAddress } from './reasons';
import type { Scope } from './scope';

/** `There, a second trial`, `that decision`, `our decision`: tier 2, only when asked for (DOMAIN 1.39-1.45). */
const ANAPHOR =
  /\b(?:(There),? (?=(?:as|the Court|this Court|we|a|an|it was)\b)|([Tt]hat (?:decision|case|opinion|holding))(?![\w-])|([Oo]ur (?:decision|holding|opinion))(?= (?:that|was|is|,|there|[.,;)])|[.,;])|(?:[Hh]olding|[Dd]ecision|[Ii]nterrogation|[Rr]easoning|[Cc]ourt|[Rr]ule) (there)(?=[ ,.;]))/g;

export function findAnaphors(document: OpinionDocument, free: (raw: number) => boolean): Citation[] {
  const { reading } = document;
  const found: Citation[] = [];
  ANAPHOR.lastIndex = 0;
  for (let match = ANAPHOR.exec(reading.text); match !== null; match = ANAPHOR.exec(reading.text)) {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (words === undefined) continue;
    const from = match[4] === undefined ? match.index : match.index + match[0].length - words.length;
    const start = reading.rawStart(from);
    if (free(start)) found.push(blankCitation('anaphor', start, reading.rawEnd(from + words.length), {}));
  }
  return found;
}

/** How far back the case may have been named. */
const REACH = 1_200;

/** The case last read in this stream, close before: low at best, and silence otherwise. */
export function resolveAnaphor(scope: Scope, at: number): Outcome | undefined {
  const here = scope.citation(at);
  let best = -1;
  let place = -1;
  for (const authority of scope.authorities.list) {
    if (authority.kind !== 'full-case') continue;
    const last = scope.lastMet(authority.index);
    if (last === -1 || authority.review) continue;
    const { start, opinion, stream, inside } = scope.citation(last);
    if (opinion !== here.opinion || stream !== here.stream || inside !== -1 || start > here.start || start <= place)
      continue;
    place = start;
    best = authority.index;
  }
  if (best === -1 || here.start - place > REACH) return undefined;
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
