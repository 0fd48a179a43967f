import { isDigit, isLetter } from '../citation/characters';
import { type Found, found as openCitation } from '../citation/found';
import { CAPITAL, wordIndexOf } from '../citation/word-index';
import type { OpinionDocument } from '../opinion/document';
import type { Authorities } from './authorities';
import { type NameReading, readName } from './person-test';

/** A name of a cited case standing alone in the text, before the walk decides whether it is the case. */
export interface BareName {
  readonly citation: Found;
  readonly name: string;
  readonly reading: NameReading;
}

/**
 * R3: short names of cited cases, whole words, exactly as written, outside citations. Only words with a
 * capital are looked at; names are kept by their first two characters.
 */
export function findBareNames(
  document: OpinionDocument,
  authorities: Authorities,
  free: (raw: number) => boolean,
): BareName[] {
  const buckets = bucketsOf(authorities);
  if (buckets === undefined) return [];
  const { reading } = document;
  const { text } = reading;
  const found: BareName[] = [];
  const { starts, wants, count } = wordIndexOf(reading);
  let past = 0;
  for (let word = 0; word < count; word++) {
    if (((wants[word] as number) & CAPITAL) === 0) continue;
    const at = starts[word] as number;
    if (at < past) continue;
    const code = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const bucket = second < 128 ? buckets[(code - 65) * 128 + second] : undefined;
    if (bucket === undefined || joins(text.charCodeAt(at - 1))) continue;
    for (const sought of bucket) {
      const end = at + sought.length;
      if (!text.startsWith(sought, at) || joins(text.charCodeAt(end))) continue;
      const start = reading.rawStart(at);
      if (!free(start)) break;
      const hit = hitAt(document, text, at, end, sought);
      if (hit !== undefined) {
        found.push(hit);
        past = reading.fromRaw(hit.citation.end);
      }
      break;
    }
  }
  return found;
}

function hitAt(document: OpinionDocument, text: string, at: number, end: number, short: string): BareName | undefined {
  const { reading } = document;
  // Half of another caption: `Griffin v. Illinois` is not Griffin v. California.
  if (text.startsWith(' v. ', end) || text.startsWith(' vs. ', end) || text.startsWith('v. ', at - 3)) return undefined;
  const verdict = readName(text, at, end);
  if (verdict.sense === 'other' || verdict.sense === 'person') return undefined;
  const citation = openCitation('bare-name', reading.rawStart(at), reading.rawEnd(end));
  citation.name = { start: citation.start, end: citation.end, text: short, parties: [short], form: 'single' };
  if (verdict.eponym) citation.use = 'eponym';
  return { citation, name: short, reading: verdict };
}

/** A letter, digit or apostrophe within a word on either side makes it another word; the possessive 's does not. */
function joins(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

function bucketsOf(authorities: Authorities): (string[] | undefined)[] | undefined {
  const shorts = new Set<string>();
  for (const authority of authorities.list) for (const short of authority.preferred) shorts.add(short);
  if (shorts.size === 0) return undefined;
  const buckets: (string[] | undefined)[] = new Array(26 * 128);
  for (const short of shorts) {
    const first = short.charCodeAt(0);
    const second = short.charCodeAt(1);
    if (first < 65 || first > 90 || !(second < 128) || short.length < 3) continue;
    const key = (first - 65) * 128 + second;
    const bucket = buckets[key];
    if (bucket === undefined) buckets[key] = [short];
    else bucket.push(short);
  }
  for (const bucket of buckets) bucket?.sort((a, b) => b.length - a.length);
  return buckets;
}
