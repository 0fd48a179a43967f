import { editDistance } from '../authority/edit-distance';
import { compareCaptions, parties, shortNames } from '../authority/names';
import { ownWords } from '../authority/own-words';
import type { CaseName } from '../citation/citation';

/** Short names of a case, the preferred one first (R3). Empty when no party is distinctive. */
export function shortNamesOf(name: CaseName): readonly string[] {
  const known = kept.get(name.text);
  if (known !== undefined) return known;
  const text = ownWords(name.text);
  const names = readShortNames({ ...name, text });
  if (kept.size >= KEEP) kept.clear();
  kept.set(text, names);
  return names;
}

/** `(Brown I)` behind a citation gives the case the name it goes by from there on; undefined when the words are none. */
export function givenName(words: string): string | undefined {
  return words.length > 40 ? undefined : GIVEN.exec(words)?.[1];
}

const GIVEN = /^["“]?([A-Z][\w.'’&-]{1,24}(?: [A-Z&][\w.'’&-]{0,20}){0,2} (?:I{1,3}|IV|V|VI))["”]?$/;

/** Captions come again and again, in a file and from file to file. */
const kept = new Map<string, readonly string[]>();
const KEEP = 4096;

/** `shortNames` of a caption, kept like those of citations: the same captions are asked about again and again. */
export function captionShortNames(caption: string): readonly string[] {
  const known = keptOfCaptions.get(caption);
  if (known !== undefined) return known;
  const text = ownWords(caption);
  const names = shortNames(text);
  if (keptOfCaptions.size >= KEEP) keptOfCaptions.clear();
  keptOfCaptions.set(text, names);
  return names;
}

const keptOfCaptions = new Map<string, readonly string[]>();

function readShortNames(name: CaseName): readonly string[] {
  const names = shortNames(name.text).filter(short => short.length > 2 && !WORD.test(short));
  // `The King v. Berchet`: the Crown is as common a party as the United States.
  return /^(?:The )?(?:King|Queen|Rex|Regina|Crown)\b/.test(name.text)
    ? names.filter(short => !CROWN.test(short))
    : names;
}

const CROWN = /^(?:The )?(?:King|Queen|Rex|Regina|Crown)$/;
/** Words that begin sentences and are nobody's name. */
const WORD =
  /^(?:The|An?|In|Of|And|Or|But|For|From|By|To|On|At|As|If|It|Its|He|She|His|Her|We|Our|You|They|Their|This|That|These|Those|There|Here|When|Where|What|Who|Which|How|Why|Not|No|Nor|Yes|Are|Was|Is|Be|All|Any|Some|Such|One|Two|Same|Other|New|Old|See|Case|Cases|Opinion|Part|Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.?$/;

/** What a name before `supra` or a short form says: `Malloy`, or a whole caption. */
export function isCaption(words: string): boolean {
  return / vs?\. /.test(words) || /^(?:In re|Ex parte|Matter of|In the Matter of) /i.test(words);
}

/** How a name compares with a caption: `variant` is a slip of a letter or two, never proof (R3). */
export function nameVerdict(name: string, caption: string): 'same' | 'variant' | 'mismatch' | 'unknown' {
  return compareCaptions(name, [caption]).verdict;
}

/**
 * Two captions that name one case: spellings, abbreviations and party order apart (DOMAIN 4.1). A slip of a letter or two
 * counts only where both parties are there to confirm each other: Gorris v. Scott is not The Max Morris.
 */
export function captionsAgree(one: string, other: string): boolean {
  const verdict = nameVerdict(one, other);
  if (verdict !== 'variant') return verdict === 'same';
  const [first, second] = [parties(one), parties(other)];
  if (first.second === undefined || second.second === undefined) return false;
  return isSlip(first.first, second.first) && isSlip(first.second, second.second);
}

function isSlip(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a === b || (Math.min(a.length, b.length) >= 4 && editDistance(a, b, 2) <= 2);
}

/** Letters and digits in lower case, words parted by one space: `Comm’n` and `Comm'n` are one word, M'Culloch is McCulloch. */
export function folded(words: string): string {
  let form = foldedBefore.get(words);
  if (form === undefined) {
    const own = ownWords(words);
    form = (own.includes('M') ? own.replace(/\bM['’] ?(?=[A-Z])/g, 'Mc') : own)
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9\u00c0-\u024f]+/g, ' ')
      .trim();
    if (foldedBefore.size >= KEEP) foldedBefore.clear();
    foldedBefore.set(own, form);
  }
  return form;
}

/** The same names are folded for every reference that may mean them: the last ones are kept. */
const foldedBefore = new Map<string, string>();
