import rows from '../../data/courts.json';
import { slugOf } from './abbreviations';

/** A court as the table of courts knows it. */
export interface Court {
  /** `ca2`, `nysd`, `pasuperct`. */
  readonly id: string;
  /** `2d Cir.`, `S.D.N.Y.`; empty when it has none. */
  readonly abbreviation: string;
  /** `Court of Appeals for the Second Circuit`. */
  readonly name: string;
}

let built: Map<string, Court> | undefined;

function table(): Map<string, Court> {
  if (built !== undefined) return built;
  const courts = new Map<string, Court>();
  const add = (written: string, court: Court): void => {
    const key = slugOf(written);
    if (key !== '' && !courts.has(key)) courts.set(key, court);
  };
  const parsed = (rows as readonly string[]).map(row => row.split('|') as [string, string, string, string]);
  for (const [id, abbreviation, name] of parsed) add(abbreviation, { id, abbreviation, name });
  for (const [id, abbreviation, name, ways] of parsed) {
    const court = courts.get(slugOf(abbreviation));
    const own = court?.id === id ? court : { id, abbreviation, name };
    if (ways) for (const way of ways.split(';')) add(way, own);
  }
  built = courts;
  return courts;
}

/** `CA2`, `C. A. 2d Cir.`, `C. C. A. 2d`, `CCA 2`, `2d Cir.`, `Second Circuit`: the number of the circuit. */
const CIRCUIT =
  /^(?:(?:C\.? ?C\.? ?A\.?|C\.? ?A\.?|CCA|CA),? ?)?(\d{1,2}|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)(?:st|nd|rd|th|d)?,? ?(?:Cir(?:cuit|\.|c\.)?)?,?$/;
const WORDS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
];

/** Months and days, `en banc`, `mem.` and editions that stand with a court before a year. */
const BESIDE =
  /(?:,? ?(?:en banc|in banc|banc|mem\.|per curiam|unpublished|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?,?)|,)+$/i;

/**
 * The court that the words before the year of a date parenthetical name (DOMAIN 1.19): `CA2`, `C. A. 2d Cir.`, `SDNY`,
 * `ND Cal.`, `Pa. Super.` Undefined when the table has no such court: editions, months, prose.
 */
export function courtFrom(text: string): Court | undefined {
  const words = text.replace(BESIDE, '').trim();
  if (words === '' || words.length > 60) return undefined;
  const courts = table();
  const circuit = CIRCUIT.exec(words);
  if (circuit !== null && /[A-Za-z]/.test(words)) {
    const number = WORDS.indexOf(circuit[1]!) + 1 || Number(circuit[1]);
    // A bare ordinal is an edition; `CA` alone stands before no number.
    if (/Cir|^C/.test(words) && number >= 1 && number <= 11) return courts.get(`${number}${suffix(number)}cir`);
    return undefined;
  }
  return (
    courts.get(
      slugOf(words.replace(/^C\.? ?A\.?,? (?=D\. ?C\.|Fed)/, '').replace(/^(D\. ?C\.),? (?=[NSEWMC]\. ?D\.)/, '')),
    ) ?? courts.get(slugOf(words))
  );
}

function suffix(number: number): string {
  return number === 1 ? 'st' : number === 2 || number === 3 ? 'd' : 'th';
}
