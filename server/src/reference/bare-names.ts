import { isDigit, isLetter } from '../citation/characters';
import { type Found, found as openCitation } from '../citation/found';
import { wordIndexOf } from '../citation/word-index';
import type { OpinionDocument } from '../opinion/document';
import type { Authorities } from './authorities';
import { type NameReading, readName } from './person-test';

/** A name of a cited case standing alone in the text, before the walk decides whether it is the case. */
export interface BareName {
  readonly citation: Found;
  readonly name: string;
  readonly reading: NameReading;
  /** The name by which the case goes, not only one of its parties. */
  readonly preferred: boolean;
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
  const preferred = preferredOf(authorities);
  const { reading } = document;
  const { text } = reading;
  const found: BareName[] = [];
  const persons = new Map<string, number>();
  const { capitals } = wordIndexOf(reading);
  let past = 0;
  for (let index = 0; index < capitals.length; index++) {
    const at = capitals[index] as number;
    if (at < past) continue;
    const code = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const bucket = second < 128 ? buckets[(code - 65) * 128 + second] : undefined;
    if (bucket === undefined || joins(text.charCodeAt(at - 1))) continue;
    const third = text.charCodeAt(at + 2);
    for (const sought of bucket) {
      const end = at + sought.length;
      if (sought.charCodeAt(2) !== third || !text.startsWith(sought, at)) continue;
      if (joins(text.charCodeAt(end)) && !isNoteMark(text, end)) continue;
      const start = reading.rawStart(at);
      if (!free(start)) break;
      const hit = hitAt(document, text, at, end, sought, preferred.has(sought), persons);
      if (hit !== undefined) {
        found.push(hit);
        past = reading.fromRaw(hit.citation.end);
      }
      break;
    }
  }
  return persons.size === 0 ? found : withoutPersons(found, persons);
}

/**
 * A file that tells again and again what Reyes did and owned, and hardly ever speaks of a case of that name, means the person
 * wherever the words leave it open.
 */
function withoutPersons(found: BareName[], persons: ReadonlyMap<string, number>): BareName[] {
  const cases = new Map<string, number>();
  // `the Hooper case`, of a case that goes by that name, is clear however much is told of the man.
  const isClear = ({ reading, preferred }: BareName): boolean =>
    reading.sense === 'case' && (!DOUBTFUL.test(reading.sign) || (preferred && /^[Cc]ases?$/.test(reading.sign)));
  for (const hit of found) if (isClear(hit)) cases.set(hit.name, (cases.get(hit.name) ?? 0) + 1);
  return found.filter(hit => {
    const acts = persons.get(hit.name) ?? 0;
    return acts < 4 || isClear(hit) || acts < 3 * (cases.get(hit.name) ?? 0);
  });
}

function hitAt(
  document: OpinionDocument,
  text: string,
  at: number,
  end: number,
  short: string,
  preferred: boolean,
  persons: Map<string, number>,
): BareName | undefined {
  const { reading } = document;
  // Half of another caption: `Griffin v. Illinois` is not Griffin v. California.
  if (text.startsWith(' v. ', end) || text.startsWith(' vs. ', end) || text.startsWith('v. ', at - 3)) return undefined;
  const verdict = readName(text, at, end);
  if (verdict.sense === 'person') persons.set(short, (persons.get(short) ?? 0) + 1);
  if (verdict.sense === 'other' || verdict.sense === 'person') return undefined;
  // `literature in Griffin, Georgia`
  if (text.charCodeAt(end) === 44 && OF_STATE.test(text.slice(end, end + 20))) return undefined;
  // The other party's name is the case's only where the words beyond doubt speak of one: `under Iqbal`, `the Iqbal Court`.
  if (!preferred && (verdict.sense !== 'case' || DOUBTFUL.test(verdict.sign))) return undefined;
  // `Tenace at ¶ 40`, `Jenks at 273`: Ohio pins the bare name.
  const pin = PINNED.exec(text.slice(end, end + 44));
  const to = end + (pin?.[0].length ?? 0);
  const citation = openCitation('bare-name', reading.rawStart(at), reading.rawEnd(to));
  if (pin !== null) {
    const page = pin[1] ?? pin[3];
    const last = pin[2] ?? pin[4];
    citation.pins = [
      { start: reading.rawStart(end + pin[0].search(/\d/)), end: reading.rawEnd(to), page, to: last, note: undefined },
    ];
  }
  citation.name = { start: citation.start, end: reading.rawEnd(end), text: short, parties: [short], form: 'single' };
  if (verdict.eponym) citation.use = 'eponym';
  return { citation, name: short, reading: verdict, preferred };
}

const PINNED =
  /^(?:,?(?: at)? ¶¶? ?(\d{1,4})(?:[-–](\d{1,4}))?|(?: at|, at pp?\.) (\d{2,4})(?:[-–](\d{1,4}))?(?:(?:, | & )\d{2,4}(?:[-–]\d{1,4})?)*(?:, fn\. \d{1,3})?)(?=[.,;)])/;

/** A town is named with its State. */
const OF_STATE =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?=[,.;)]|$)/;

/** Signs that serve for a person as well, when the name is not the one by which the case goes. */
const DOUBTFUL =
  /^(?:of|by|with|from|and|or|both|neither|since|after|before|as|like|unlike|to|than|given|despite) stands|^(?:claims?|rights?|hearings?|stops?|materials?|errors?|involves|involved|case|cases|made|requested|waiver|itself|applies|applied|makes|its )/;

function preferredOf(authorities: Authorities): ReadonlySet<string> {
  const names = new Set<string>();
  for (const authority of authorities.list) for (const short of authority.preferred) names.add(short);
  return names;
}

/** `Chambers7 we said so`: the mark of a note, glued to the name. */
function isNoteMark(text: string, at: number): boolean {
  let end = at;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  return end > at && end < at + 3 && /[a-z]/.test(text.charAt(at - 1)) && !joins(text.charCodeAt(end));
}

/** A letter, digit or apostrophe within a word on either side makes it another word; the possessive 's does not. */
function joins(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** Used again for every text: emptied by the keys that were filled. */
const BUCKETS: (string[] | undefined)[] = new Array(26 * 128).fill(undefined);
let filled: number[] = [];

function bucketsOf(authorities: Authorities): (string[] | undefined)[] | undefined {
  for (const key of filled) BUCKETS[key] = undefined;
  filled = [];
  const shorts = new Set<string>();
  for (const authority of authorities.list) for (const short of authority.shorts) shorts.add(short);
  if (shorts.size === 0) return undefined;
  for (const short of shorts) {
    const first = short.charCodeAt(0);
    const second = short.charCodeAt(1);
    if (first < 65 || first > 90 || !(second < 128) || short.length < 3) continue;
    const key = (first - 65) * 128 + second;
    const bucket = BUCKETS[key];
    if (bucket === undefined) {
      BUCKETS[key] = [short];
      filled.push(key);
    } else bucket.push(short);
  }
  for (const key of filled) BUCKETS[key]?.sort((a, b) => b.length - a.length);
  return BUCKETS;
}
