import rows from '../../data/justices.json';
import { nearest } from './edit-distance';

/** One office a Justice held. Years only: the listing has no days. */
export interface Service {
  readonly office: 'Associate Justice' | 'Chief Justice';
  readonly start: number;
  /** Last year, `undefined` for one who still sits. */
  readonly end: number | undefined;
}

/** A Justice of the Supreme Court of the United States. */
export interface Justice {
  readonly surname: string;
  readonly given: string;
  /** Author codes of the tagged corpus: the surname in capitals, and with an initial for namesakes (`WHITE_B`). */
  readonly codes: readonly string[];
  readonly service: readonly Service[];
}

type Row = [string, string, string[], [number, number, number | null][]];

/** Every Justice in order of first service. */
export const JUSTICES: readonly Justice[] = (rows as unknown as Row[]).map(([surname, given, codes, service]) => ({
  surname,
  given,
  codes,
  service: service.map(([chief, start, end]) => ({
    office: chief === 1 ? 'Chief Justice' : 'Associate Justice',
    start,
    end: end ?? undefined,
  })),
}));

const NONE: readonly Justice[] = Object.freeze([]);

/** A name as compared: capitals, without accents, apostrophes, spaces, stops and hyphens (`O’Connor`, `VAN DEVANTER`). */
function folded(name: string): string {
  return name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^A-Z_]/g, '');
}

const BY_NAME = new Map<string, Justice[]>();
const BY_CODE = new Map<string, Justice[]>();
const CODES: string[] = [];
for (const justice of JUSTICES) {
  push(BY_NAME, folded(justice.surname), justice);
  for (const code of justice.codes) {
    if (!BY_CODE.has(folded(code))) CODES.push(code);
    push(BY_CODE, folded(code), justice);
  }
}

function push(map: Map<string, Justice[]>, key: string, justice: Justice): void {
  const list = map.get(key);
  if (list) list.push(justice);
  else map.set(key, [justice]);
}

/** All Justices of a surname, earliest first; any case, straight or curly apostrophe, spaces optional. Empty when none. */
export function justicesNamed(surname: string): readonly Justice[] {
  return BY_NAME.get(folded(surname)) ?? NONE;
}

/** All Justices a code can mean: `WHITE` both Whites, `WHITE_B` Byron R. White, `HARLAN_J` both Harlans. Empty when none. */
export function justicesByCode(code: string): readonly Justice[] {
  return BY_CODE.get(folded(code)) ?? NONE;
}

/**
 * The Justice a code means. Where namesakes share it the year decides (R15); `undefined` when it is unknown, or does not
 * decide.
 */
export function justiceByCode(code: string, year?: number): Justice | undefined {
  return only(justicesByCode(code), year);
}

/** The Justice of a surname, decided by the year where there are namesakes; `undefined` when nothing decides. */
export function justiceNamed(surname: string, year?: number): Justice | undefined {
  return only(justicesNamed(surname), year);
}

function only(found: readonly Justice[], year: number | undefined): Justice | undefined {
  if (found.length <= 1 || year === undefined) return found.length === 1 ? found[0] : undefined;
  const sitting = found.filter(j => sat(j, year));
  return sitting.length === 1 ? sitting[0] : undefined;
}

/** True when the Justice held office at some time of the year. */
export function sat(justice: Justice, year: number): boolean {
  return justice.service.some(s => s.start <= year && year <= (s.end ?? Number.POSITIVE_INFINITY));
}

/** Everyone who sat at some time of the year, in order of first service: more than nine in years of change. */
export function justicesSitting(year: number): readonly Justice[] {
  return JUSTICES.filter(j => sat(j, year));
}

/** Everyone who was Chief Justice at some time of the year: two in a year of change. */
export function chiefJusticesOf(year: number): readonly Justice[] {
  return JUSTICES.filter(j =>
    j.service.some(s => s.office === 'Chief Justice' && s.start <= year && year <= (s.end ?? Number.POSITIVE_INFINITY)),
  );
}

/** The Chief Justice of the year; `undefined` where two held the office in it or none did: the year alone cannot say. */
export function chiefJusticeOf(year: number): Justice | undefined {
  const chiefs = chiefJusticesOf(year);
  return chiefs.length === 1 ? chiefs[0] : undefined;
}

/** Others of the same surname, in order of service. */
export function namesakesOf(justice: Justice): readonly Justice[] {
  return justicesNamed(justice.surname).filter(other => other !== justice);
}

/**
 * Codes to offer for a Justice, best first: with the initial where that separates namesakes, the bare surname where there
 * are none or where the initials coincide (R15: both Harlans, both Chases).
 */
export function codesFor(justice: Justice): readonly string[] {
  const telling = justice.codes.filter(code => justicesByCode(code).length === 1);
  if (telling.length > 0) return [...telling, ...justice.codes.filter(code => !telling.includes(code))];
  return justice.codes.filter(code => !code.includes('_'));
}

/**
 * The code nearest to what stands in a file: titles and stops are taken off (`Mr. Justice Burger`), then at most two
 * letters may differ. With a year, a Justice of that year is preferred and namesakes get their own code. `undefined` when
 * nothing is near.
 */
export function nearestCode(text: string, year?: number): string | undefined {
  const name = text
    .replace(/\b(?:Mr|Mrs|Ms|Madam|Hon)\b\.?/gi, '')
    .replace(/\b(?:Chief|Associate)?\s*Justice\b/gi, '')
    .replace(/,?\s*(?:C\.\s*)?JJ?\.?\s*$/, '')
    .trim();
  const key = folded(name);
  if (key.length < 3) return undefined;
  const limit = key.length >= 5 ? 2 : 1;
  const sitting = year === undefined ? [] : justicesSitting(year).flatMap(j => j.codes);
  const code = nearest(key, sitting.map(folded), limit) ?? nearest(key, CODES.map(folded), limit);
  if (code === undefined) return undefined;
  const justice = justiceByCode(code, year);
  return justice ? codesFor(justice)[0] : CODES.find(c => folded(c) === code);
}
