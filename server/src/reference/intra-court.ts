import type { Citation } from '../citation/citation';
import { type Found, found as openCitation } from '../citation/found';
import type { Opinion, OpinionDocument } from '../opinion/document';
import { isLead, opinionTarget, opinionWords, surnameOf, voiceOf } from './opinion-target';
import { type Outcome, outcome, unresolved } from './outcome';
import { placeAt } from './places';
import type { Scope } from './scope';
import type { WordStarts } from './word-starts';

/** `my Brother WHITE`, `MR. JUSTICE HARLAN's dissent`, `the dissent`: words for another opinion of this case (DOMAIN 1.28). */
export function findIntraCourt(document: OpinionDocument, free: (raw: number) => boolean, starts: WordStarts): Found[] {
  const found: Found[] = [];
  const { text } = document.reading;
  brothers(document, text, free, found, starts.colleagues);
  if (document.opinions.length > 1) {
    namedOpinions(document, text, free, found, starts.opinions);
    unnamedOpinions(document, text, free, found, starts.opinions);
  }
  return found;
}

/** Matches of a sticky pattern tried `shift` characters from each of the offsets, in text order, none within another. */
function matchesAt(text: string, starts: readonly number[], pattern: RegExp, shift: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start + shift < end) continue;
    pattern.lastIndex = start + shift;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    end = match.index + match[0].length;
  }
  return matches;
}

const BROTHER = /(?:rothers?|rethren|isters?|olleagues?),? /y;
const NAMES =
  /^(?:(?:MR\.|Mr\.|CHIEF|Chief|JUSTICE|Justice|JUSTICES|Justices|Mr|Messrs\.) )*([A-Z](?:[A-Za-z]+|(?=['’]))(?:['’](?!s\b)[A-Za-z]+)*(?: [A-Z]{3,})?)((?:,? and |, (?=[A-Z]{3,}))(?:MR\. |Mr\. )?(?:JUSTICE |Justice )?([A-Z][A-Za-z]{2,}(?:['’](?!s\b)[A-Za-z]+)*))?((?:,? and )(?:MR\. |Mr\. )?(?:JUSTICE |Justice )?([A-Z][A-Za-z]{2,}(?:['’](?!s\b)[A-Za-z]+)*))?/;

function brothers(
  document: OpinionDocument,
  text: string,
  free: (raw: number) => boolean,
  found: Citation[],
  starts: readonly number[],
): void {
  for (const match of matchesAt(text, starts, BROTHER, 1)) {
    const stem = match.index - 1;
    const my = /\b([Mm]y|[Oo]ur) (?:late |dissenting |concurring )?$/.exec(text.slice(Math.max(0, stem - 16), stem));
    if (my === null) continue;
    const after = match.index + match[0].length;
    const names = NAMES.exec(text.slice(after, after + 90));
    if (names === null) continue;
    const from = stem - my[0].length;
    let start = from + my[0].indexOf(my[1] as string);
    let cursor = after;
    for (const [whole, name] of [
      [names[0].slice(0, names[0].length - (names[2] ?? '').length - (names[4] ?? '').length), names[1]],
      [names[2], names[3]],
      [names[4], names[5]],
    ] as const) {
      if (whole === undefined || name === undefined) continue;
      const end = cursor + whole.length;
      add(document, found, free, cursor === after ? start : end - name.length, end, name, undefined);
      start = end;
      cursor = end;
    }
  }
}

const OPINION_WORD =
  /(?:issent|issenting opinion|oncurrence|oncurring opinion|lurality|lurality opinion|pinion)(?=[\s.,;:)'’—-])/y;
const OWNER =
  /\b((?:MR\. |Mr\. )?(?:(?:CHIEF |Chief )?(?:JUSTICE|Justice) [A-Z][A-Za-z'’]*[A-Za-z]|[Tt]he (?:CHIEF JUSTICE|Chief Justice)|THE CHIEF JUSTICE))['’]s? (?:separate |able |eloquent |thoughtful |own )?$/;

/** `MR. JUSTICE HARLAN's dissent`, `The Chief Justice's opinion`. */
function namedOpinions(
  document: OpinionDocument,
  text: string,
  free: (raw: number) => boolean,
  found: Found[],
  starts: readonly number[],
): void {
  for (const match of matchesAt(text, starts, OPINION_WORD, 1)) {
    const stem = match.index - 1;
    const owner = OWNER.exec(text.slice(Math.max(0, stem - 64), stem));
    if (owner === null) continue;
    // `Justice Story's opinion for the Court in Perez` is of another case.
    const end = match.index + match[0].length;
    if (/^ (?:for (?:the|a) \w{1,12}|on circuit|dissenting|concurring)?,? ?in [A-Z]/.test(text.slice(end, end + 40)))
      continue;
    const start = Math.max(0, stem - 64) + owner.index;
    const name = (owner[1] as string).replace(/^.*(?:JUSTICE|Justice) ?/, '');
    add(document, found, free, start, match.index + match[0].length, name, match[0]);
  }
}

const UNNAMED =
  /([Tt]he|[Tt]oday's) (dissent|concurrence|plurality|dissenting opinion|concurring opinion|plurality opinion)(?=[\s.,;:)'’—])/y;

const WRITER =
  /^ of (?:MR\. |Mr\. )?(?:CHIEF |Chief )?(?:JUSTICE|Justice) ([A-Z][A-Za-z]*(?:['’][A-Z][A-Za-z]*)?)(?![A-Za-z]|['’]s)/;

/** `the dissent`, `the plurality`: only where the file holds exactly one that can be meant. */
function unnamedOpinions(
  document: OpinionDocument,
  text: string,
  free: (raw: number) => boolean,
  found: Found[],
  starts: readonly number[],
): void {
  const voices = new Set(document.opinions.map(voiceOf));
  const plurality = document.opinions.some(opinion => opinion.kind === 'plurality');
  if (!voices.has('dissent') && !voices.has('concurrence') && !plurality) return;
  const the = matchesAt(text, starts, UNNAMED, -'the '.length);
  const todays = matchesAt(text, starts, UNNAMED, -"today's ".length);
  for (const match of [...the, ...todays].sort((a, b) => a.index - b.index)) {
    if (match.index > 0 && /\w/.test(text[match.index - 1] as string)) continue;
    const end = match.index + match[0].length;
    // `the dissenting opinion of MR. JUSTICE WHITE`; `of Justice Story in Prigg` is of another case.
    const writer = WRITER.exec(text.slice(end, end + 48));
    if (
      writer !== null &&
      match[2] !== 'plurality' &&
      !/^,? in [A-Z]/.test(text.slice(end + writer[0].length, end + writer[0].length + 6))
    )
      add(document, found, free, match.index, end + writer[0].length, writer[1], match[2] as string);
    // `the dissent in Lochner`, `the dissent of Judge Frank`, `the dissent below` speak of other cases.
    if (/^ (?:in|of|from|below|by|there|to)\b/.test(text.slice(end, end + 8))) continue;
    add(document, found, free, match.index, end, undefined, match[2] as string);
  }
}

function add(
  document: OpinionDocument,
  found: Found[],
  free: (raw: number) => boolean,
  from: number,
  to: number,
  justice: string | undefined,
  vote: string | undefined,
): void {
  const start = document.reading.rawStart(from);
  const end = document.reading.rawEnd(to);
  if (!free(start)) return;
  const cross = { page: undefined, to: undefined, note: undefined, part: undefined, justice, vote };
  const reference = openCitation('intra-court', start, end);
  reference.cross = cross;
  found.push(reference);
}

/** No case has more opinions; a file of hundreds is read in linear time all the same. */
const FARTHEST = 60;

/** The opinion the words mean; null with a fault where a named Justice wrote none here, silence where nobody is named. */
export function resolveIntraCourt(scope: Scope, at: number): Outcome | undefined {
  const { cross, opinion: here } = scope.citation(at);
  if (cross === undefined) return undefined;
  const { opinions } = scope.document;
  const others = [...opinions.slice(Math.max(0, here - FARTHEST), here), ...opinions.slice(here + 1, here + FARTHEST)];
  if (cross.justice === undefined && /dissent|concurr|plurality|lurality/.test(cross.vote ?? '')) {
    const pool = others.filter(opinion => answers(opinion, cross.vote as string));
    const [only] = pool;
    return pool.length === 1 && only !== undefined
      ? means(only, 'likely', `${opinionWords(only)} is the only one in this file`)
      : undefined;
  }
  const surname = (cross.justice ?? '').toUpperCase().replace(/’/g, "'");
  const pool = others.filter(opinion => (surname === '' ? isChief(scope, opinion) : surnameOf(opinion) === surname));
  const voted = cross.vote === undefined ? pool : pool.filter(opinion => answers(opinion, cross.vote as string));
  const best = (voted.length > 0 ? voted : pool)[0];
  if (best === undefined) {
    // `Justice Field's opinion` may be of any case; `my Brother DOUGLAS` is of this one.
    if (cross.vote !== undefined) return undefined;
    const who = surname === '' ? 'the Chief Justice' : (cross.justice as string);
    return unresolved(`no opinion of ${who} stands in this file`, 'cross-ref-unresolved');
  }
  return means(best, 'certain', `${opinionWords(best)} is in this file`);
}

function means(opinion: Opinion, confidence: 'certain' | 'likely', reason: string): Outcome {
  return outcome(opinionTarget(opinion), confidence, reason, -1, -1, placeAt(opinion.start, undefined, undefined));
}

function answers(opinion: Opinion, vote: string): boolean {
  const voice = voiceOf(opinion);
  if (/issent/.test(vote)) return voice === 'dissent';
  if (/oncurr/.test(vote)) return voice === 'concurrence';
  if (/lurality/.test(vote)) return isLead(opinion) && opinion.kind === 'plurality';
  return true;
}

function isChief(scope: Scope, opinion: Opinion): boolean {
  return scope.document.headings[opinion.heading]?.chief === true;
}
