import * as fs from 'node:fs';
import type { CaseList } from '../../server/src/authority/case-list';
import { usReportsFrom } from '../../server/src/authority/us-reports';

const SURNAMES =
  'Abbott Barker Colton Dempsey Ellery Fenwick Garrity Hobart Ingram Jessup Kendrick Lathrop Mercer Norwood Oakley Prescott Quimby Rowan Stanton Tilden Underhill Vance Whitfield Yancey Zimmer'.split(
    ' ',
  );
const PROSE = [
  'The judgment below rests on a reading of the statute that its words cannot bear, and the reasons given for it do not persuade us. ',
  'We granted certiorari to resolve a conflict among the courts of appeals, and we now reverse in part and affirm in part. ',
  'Whether the evidence was sufficient is a question for the trial court in the first instance, subject to review for clear error. ',
  'It is settled that a party who has had a full and fair opportunity to be heard may not try the same question twice. ',
  'Nothing in the record suggests that the officers acted otherwise than in good faith, and petitioner does not argue that they did. ',
];

/**
 * An opinion of about that many characters drawn by a fixed rule: prose, a citation in every second sentence (full, short,
 * id., supra, statutes, rules), 80 cases for each 100,000 characters as real opinions have at most.
 */
export function drawnOpinion(length: number, seed = 1): string {
  let state = seed;
  const pick = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % most;
  };
  const name = (n: number): string =>
    `${SURNAMES[n % 25]}${['', 'son', 'ton', 'ham'][Math.floor(n / 25) % 4]} v. ${SURNAMES[(n * 7 + 3) % 25]}`;
  const parts: string[] = ['MR. JUSTICE HARLAN delivered the opinion of the Court.\n\n'];
  let size = parts[0]!.length;
  let cited = 0;
  let sentences = 0;
  while (size < length) {
    const paragraphEnds = ++sentences % 9 === 0;
    let next = PROSE[pick(PROSE.length)] as string;
    if (sentences % 2 === 0) {
      const kind = pick(10);
      const known = cited === 0 ? 0 : cited - 1 - pick(Math.min(cited, 40));
      const volume = (n: number): number => 200 + ((n * 13) % 300);
      const page = (n: number): number => 1 + ((n * 37) % 900);
      if (kind < 3 || cited === 0) {
        const n = cited++;
        next += `See ${name(n)}, ${volume(n)} U. S. ${page(n)}, ${page(n) + 4} (${1920 + (n % 60)}). `;
      } else if (kind < 5)
        next += `${name(known).split(' ')[0]}, ${volume(known)} U. S., at ${page(known) + 2}-${page(known) + 3}. `;
      else if (kind === 5) next += `Id., at ${page(known) + 1}. `;
      else if (kind === 6) next += `As ${name(known).split(' ')[0]} held, the rule admits of no exception. `;
      else if (kind === 7) next += `${name(known)}, supra. `;
      else if (kind === 8)
        next += `See 18 U. S. C. § ${1000 + pick(900)} and Fed. Rule Crim. Proc. ${1 + pick(50)} (a). `;
      else
        next += `The Fifth Amendment forbids it. ${SURNAMES[pick(25)]} said the same in ${100 + pick(800)} F. 2d ${pick(1000)}, ${pick(1000)} (CA2 1951). `;
    }
    if (paragraphEnds) next += '\n\n';
    parts.push(next);
    size += next.length;
  }
  return parts.join('').slice(0, length);
}

let list: CaseList | undefined;

/** The built-in list of U.S. Reports. */
export function builtInList(): CaseList {
  list ??= usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));
  return list;
}

/** About `length` characters of whole texts, evenly from the whole list. */
export function sampleOf(texts: readonly string[], length: number): string[] {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, total / length);
  const chosen: string[] = [];
  for (let at = 0; at < texts.length; at += step) chosen.push(texts[Math.floor(at)] as string);
  return chosen;
}

/** Stretches of exactly `length` characters from the middle of texts that have as many. */
export function piecesOf(texts: readonly string[], length: number, most: number): string[] {
  const long = texts.filter(text => text.length >= length * 1.2);
  const step = Math.max(1, Math.floor(long.length / most));
  const pieces: string[] = [];
  for (let at = 0; at < long.length && pieces.length < most; at += step) {
    const text = long[at] as string;
    const start = (text.length - length) >> 1;
    pieces.push(text.slice(start, start + length));
  }
  return pieces;
}

/** Size in bytes of UTF-8. */
export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
