import { type CaptionWord, captionWords, matchWords } from '../../authority/caption-words';
import type { ListedCase } from '../../authority/case-list';
import { editDistance } from '../../authority/edit-distance';
import { type CaptionComparison, compareCaptions, parties } from '../../authority/names';
import { isSovereign } from '../../authority/states';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import { addressOf, pageNumber } from './faults';
import { captions, listedAs, listedCitations, listWords } from './listed';
import { OCR_NAME } from './scanning-errors';

interface Compared {
  readonly reference: Reference;
  readonly rows: readonly ListedCase[];
  readonly row: ListedCase;
  readonly comparison: CaptionComparison;
}

/** Named full citations compared with what the list has at their address (DOMAIN 4.1). */
function compared(input: RuleInput): readonly Compared[] {
  const found: Compared[] = [];
  for (const { reference, address } of input.view(listedCitations)) {
    const name = reference.name;
    const { rows } = address;
    if (!name || rows.length === 0) continue;
    // A stray comma in the name is `cite-ocr-name`: one fault, one report.
    if (OCR_NAME.test(input.slice(name))) continue;
    const comparison = address.compare(name.text);
    if (comparison.verdict !== 'variant' && comparison.verdict !== 'mismatch') continue;
    if (clipped(input, reference, captions(rows))) continue;
    if (comparison.verdict === 'mismatch' && plausible(input, reference, rows)) continue;
    const row =
      rows.find(one => comparison.nearest !== undefined && one.names.includes(comparison.nearest)) ?? rows[0]!;
    found.push({ reference, rows, row, comparison });
  }
  return found;
}

/** Words that begin no name: what stands before them belongs to it. */
const NO_BEGINNING = /^(?:Company|Co\.|Corp\.|Ltd\.|Inc\.|R\. ?R?\.|States|C\. ?I\. ?O\.|etc\.|&c\.)/;
/** `Railroad Co. v. Slack` is a caption of its time, unless words of a name stand before it. */
const RAILROAD = /^(?:Railroad|Railway)\b/;
const NAME_BEFORE = /(?:(?<!\p{L})(?!(?:See|In|But|And|Also|Cf|The|Compare)[ .])\p{Lu}[\p{L}.'’-]*|&c?\.?|etc\.),? ?$/u;

/**
 * A name that was read short (`Lake Shore &c. Company v. Ohio`, `Ashwander v. T. V. A.`, `Seven Cases of Eckman’s Alterative`): it
 * begins in the middle, or a telling word of the listed caption stands just before it. `Baker v. Carr, supra, 370 U. S. 190`
 * is a name with the citation of something else.
 */
function clipped(input: RuleInput, reference: Reference, listed: readonly string[]): boolean {
  const name = reference.name!;
  if (NO_BEGINNING.test(name.text)) return true;
  if (RAILROAD.test(name.text) && NAME_BEFORE.test(input.text.slice(Math.max(0, name.start - 24), name.start)))
    return true;
  if (reference.volume && /\bsupra\b/.test(input.text.slice(name.end, reference.volume.start))) return true;
  const before = input.text
    .slice(Math.max(0, name.start - 70), name.start)
    .split(/[;)”"]|\d{2}/)
    .at(-1)!;
  // Words of a name have capitals: `educational` before the name says nothing of a Board of Education.
  const capitals = new Set((before.match(/(?<!\p{L})\p{Lu}\p{L}{4}/gu) ?? []).map(word => word.toLowerCase()));
  if (capitals.size === 0) return false;
  const own = name.text.toLowerCase();
  return listed.some(caption =>
    (caption.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some(
      word => !COMMON.has(word) && !own.includes(word.slice(0, 5)) && capitals.has(word.slice(0, 5)),
    ),
  );
}

const COMMON: ReadonlySet<string> = new Set(
  'united states state company county board commission court people supreme district railroad railway under national'.split(
    ' ',
  ),
);

/**
 * True where the mismatch may be one of words alone: a side that agrees in full, a listed side that is a shorter form of the
 * cited one (`Railroad Company` for `Baltimore & Ohio R. Co.`), or a pin on which a case of the cited name begins.
 */
function plausible(input: RuleInput, reference: Reference, rows: readonly ListedCase[]): boolean {
  const name = reference.name!.text;
  // `the Board under NLRB v. Insurance Agents`: words of the sentence read as part of the name.
  const last = name.split(/ (?:under|in|by|with|from) (?=\p{Lu})/u).at(-1)!;
  if (last !== name && compareCaptions(last, captions(rows)).verdict === 'same') return true;
  const cited = sidesOf(name);
  for (const caption of captions(rows)) {
    const listed = sidesOf(caption);
    for (const [at, side] of cited.entries()) {
      const other = listed[at];
      const rest = cited[1 - at];
      const otherRest = listed[1 - at];
      if (!other || other.sovereign || !rest || !otherRest || !sameWords(rest, otherRest)) continue;
      // A word that many captions share stands for none that few have: `Co.` is no short form of Clauson.
      const answers = (word: CaptionWord): boolean =>
        side.words.some(one => one.generic === word.generic && matchWords(one, word) !== 'none');
      if (other.words.length > 0 && other.words.every(answers)) return true;
      // `De Blamberg` and `Blamberg Bros.`, both against the United States.
      if (
        other.words.some(
          word => !word.generic && word.text.length > 4 && side.words.some(one => matchWords(one, word) === 'same'),
        )
      )
        return true;
    }
    // The Government and its agencies stand for each other: `St. Louis Southwestern R. Co. v. United States` for `… v. Int. Com. Comm.`
    if (
      cited.some(side => side.sovereign) !== listed.some(side => side.sovereign) &&
      /Comm|Board|Sec|Adm/.test(caption)
    ) {
      const [own, its] = [cited, listed].map(sides => sides.find(side => !side.sovereign)?.words ?? []);
      if (own!.filter(word => its!.some(one => matchWords(one, word) === 'same')).length > 1) return true;
    }
  }
  const address = reference.target === null ? undefined : addressOf(reference.target);
  if (!address) return false;
  return reference.pins.some(pin => {
    const page = pageNumber(pin.page);
    const there =
      page === undefined
        ? []
        : input.caseList.at(address.slug, address.volume, page).filter(row => row.kind === 'case');
    return there.length > 0 && compareCaptions(name, captions(there)).verdict !== 'mismatch';
  });
}

interface Side {
  readonly words: readonly CaptionWord[];
  readonly sovereign: boolean;
}

/** The sides of a caption as words. */
function sidesOf(caption: string): readonly Side[] {
  const { first, second } = parties(caption);
  return [first, second]
    .filter(side => side !== undefined)
    .map(side => {
      const words = captionWords(side);
      return { words, sovereign: isSovereign(words.map(word => word.text).join(' ')) };
    });
}

function sameWords(a: Side, b: Side): boolean {
  return a.words.length === b.words.length && a.words.every((word, at) => matchWords(word, b.words[at]!) !== 'none');
}

/** Names cited more than once in the same letters at the same address. */
function repeatedNames(input: RuleInput): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { reference } of input.view(listedCitations)) {
    const key = `${reference.target} ${reference.name?.text ?? ''}`;
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}

/** `cite-name-variant`: the print may have this spelling, so nothing is changed unasked. */
export const citeNameVariant = rule('cite-name-variant', (input, report) => {
  for (const { reference, row, comparison } of input.view(compared)) {
    if (comparison.verdict !== 'variant') continue;
    // The same spelling twice is the writer's, or the list is wrong: a scan errs in one place.
    if (input.view(repeatedNames).has(`${reference.target} ${reference.name!.text}`)) continue;
    const name = reference.name!;
    const listed = comparison.nearest ?? row.name;
    const wrong = differingWord(name.text, listed);
    const at = wrong ? input.slice(name).indexOf(wrong.cited) : -1;
    // Without one word that differs by a letter or two it is another way to write the name: `Dowd Box Co.`, `TaxCommn.`
    if (!wrong || at < 0) continue;
    const span = { start: name.start + at, end: name.start + at + wrong.cited.length };
    const fixes: Fix[] = [{ title: `Replace with “${wrong.listed}”`, edits: [{ ...span, newText: wrong.listed }] }];
    report({
      ...span,
      message: `\`${name.text}\` looks like \`${listed}\`, ${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}. The printed report may have this spelling.`,
      fixes,
    });
  }
});

/** A word without case, apostrophes and hyphens: `Sailors'` and `Sailor's` are one spelling. */
function bare(word: string): string {
  return word.toLowerCase().replace(/['’.-]/g, '');
}

/** The one word of the cited name that differs a little from a word of the listed one. */
function differingWord(cited: string, listed: string): { cited: string; listed: string } | undefined {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  const known = words(listed);
  const folded = new Set(known.map(bare));
  // `DeGuyer` for `de Guyer`.
  for (const [at, word] of known.entries()) folded.add(bare(`${word}${known[at + 1] ?? ''}`));
  let best: { cited: string; listed: string } | undefined;
  let least = 3;
  for (const word of words(cited)) {
    if (folded.has(bare(word)) || word.length < 3) continue;
    for (const other of known) {
      const distance = editDistance(word.toLowerCase(), other.toLowerCase(), 2);
      if (distance < least) {
        best = { cited: word, listed: other };
        least = distance;
      }
    }
  }
  if (!best) return undefined;
  return {
    cited: best.cited,
    listed: best.cited === best.cited.toUpperCase() ? best.listed.toUpperCase() : best.listed,
  };
}

/** A full caption that is not the one listed at its address, and where the list has it. */
export interface Mismatch {
  readonly reference: Reference;
  readonly rows: readonly ListedCase[];
  readonly row: ListedCase;
  readonly elsewhere: ListedCase | undefined;
}

/** Possible only for full captions; `X Case` and names of ships differ too often. */
export function mismatches(input: RuleInput): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const { reference, rows, row, comparison } of input.view(compared)) {
    const name = reference.name!;
    if (comparison.verdict !== 'mismatch' || name.form === 'single') continue;
    const elsewhere = sameName(input, name.text);
    // Captions of the nominative reports vary too much: there only a case of the very name elsewhere tells.
    if (row.volume < 91 && !elsewhere) continue;
    found.push({ reference, rows, row, elsewhere });
  }
  return found;
}

/** `cite-name-mismatch`: says what was compared with what, and where the list has the name. */
export const citeNameMismatch = rule('cite-name-mismatch', (input, report) => {
  for (const { reference, rows, row, elsewhere } of input.view(mismatches)) {
    const name = reference.name!;
    const address = `${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}`;
    const listed =
      rows.length === 1
        ? row.name
        : rows
            .slice(0, 3)
            .map(one => one.name)
            .join(' or ');
    const fixes: Fix[] = [
      { title: `Use the listed name “${row.name}”`, edits: [{ start: name.start, end: name.end, newText: row.name }] },
    ];
    if (elsewhere && reference.volume && reference.page && reference.slug === elsewhere.slug) {
      fixes.push({
        title: `Cite ${listedAs(elsewhere)}`,
        edits: [
          { start: reference.volume.start, end: reference.volume.end, newText: String(elsewhere.volume) },
          { start: reference.page.start, end: reference.page.end, newText: String(elsewhere.page) },
        ],
      });
    }
    report({
      start: name.start,
      end: name.end,
      message:
        `${address} is ${listed} in ${listWords(row)}, not ${name.text}. ` +
        (elsewhere
          ? `The list has ${elsewhere.name} at ${elsewhere.volume} U.S. ${elsewhere.page}.`
          : 'Check name, volume and page.'),
      fixes,
    });
  }
});

/** The only case of the list that has both sides of the words given; undefined when there is none or several. */
export function sameName(input: RuleInput, words: string): ListedCase | undefined {
  const cited = sidesOf(words);
  if (cited.length < 2) return undefined;
  const near = input.casesNamed(words, 6).filter(row =>
    row.names.some(name => {
      const listed = sidesOf(name);
      if (listed.length < 2 || compareCaptions(words, [name]).verdict !== 'same') return false;
      return cited.every(side =>
        listed.some(other => other.words.some(word => side.words.some(one => matchWords(one, word) === 'same'))),
      );
    }),
  );
  return near.length === 1 ? near[0] : undefined;
}
