import { isDigit, isUpper } from './characters';
import type { CaseName } from './citation';
import { closesSentence, nameEnd, nameStart, openerIn, strip, type Token } from './name-tokens';
import { AFTER_COMMA, isProsePossessive, NO_NAME_ALONE, PROSE } from './name-words';

/** Adverbs that open a sentence before a number; `Twombly` and `Connelly` are names. */
const ADVERB =
  /^(?:Clear|Final|Similar|Recent|Additional|Consequent|According|Obvious|Certain|Sure|Apparent|Ultimate|Initial|Eventual|Subsequent|Actual|General|Usual|Ordinari|Normal|Current|Previous|Former|Present|Important|Significant|Necessari|Second|Third|Last|First|Particular|Especial|Like)ly$/;

const CASE_WORD = /^(?:Cases?|CASES?|case|cases)$/;

/** `Opinion of the Justices, 365 Mass. 639`, `Opinion of the Justices to the Senate, 436 Mass. 1201`. */
const ADVISORY =
  /(?:^|[^A-Za-z])((?:Advisory )?Opinions? (?:of|to) the (?:Justices|Judges|Senate|Governor|House(?: of Representatives)?)(?: to the (?:Senate|Governor|Council|House(?: of Representatives)?))?)$/;

const ADVISERS: ReadonlySet<string> = new Set(
  'Justices Judges Senate Governor House Representatives Council'.split(' ').flatMap(word => [word, `${word},`]),
);

/** A name without `v.`: `McNabb`, `Slaughter-House Cases`, `The Paquete Habana`, `Wigmore`. */
export function singleName(text: string, tokens: readonly Token[], versus: number): CaseName | undefined {
  const last = tokens.length - 1;
  const advice = !ADVISERS.has((tokens[last] as Token | undefined)?.text ?? '')
    ? null
    : ADVISORY.exec(text.slice(Math.max(0, nameEnd(tokens[last] as Token) - 60), nameEnd(tokens[last] as Token)));
  if (advice !== null) {
    const end = nameEnd(tokens[last] as Token);
    const words = advice[1] as string;
    return { start: end - words.length, end, text: words, parties: [words], form: 'single' };
  }
  let start = -1;
  let count = 0;
  for (let at = last; at > versus && count < 9; at--) {
    const token = (tokens[at] as Token).text;
    const next = at < last ? (tokens[at + 1] as Token).text : '';
    const final = token.charCodeAt(token.length - 1);
    if (at < last) {
      if (
        final === 59 ||
        final === 58 ||
        final === 0x201d ||
        final === 34 ||
        final === 41 ||
        final === 93 ||
        final === 63 ||
        final === 33
      )
        break;
      if (final === 44 && !(AFTER_COMMA.has(next) || next === '&' || AFTER_COMMA.has(strip(next).replace(/\.$/, ''))))
        break;
      if (final === 46 && closesSentence(token, next)) break;
      if (token.endsWith('--') || token === '-' || token === '—' || token === '–') break;
    } else if (final === 59 || final === 58 || final === 0x201d || final === 34) return undefined;
    const bare = strip(token);
    // `the Voelker Case and the Delk Case, supra`: a case before the `and` is another.
    if (at < last && start !== -1 && (bare === 'Case' || bare === 'Cases') && (next === 'and' || final === 44)) break;
    const opened = openerIn(token);
    const code = (opened ?? token).charCodeAt(0);
    // `Brown I, 347 U. S., at 490`: the first of several of that name.
    if ((PROSE.has(bare) || PROSE.has(token)) && !(at === last && (CASE_WORD.test(bare) || bare === 'I'))) break;
    if (isProsePossessive(bare)) break;
    if (isUpper(code)) {
      start = at;
      count++;
      if (opened !== undefined) break;
      continue;
    }
    if (at === last && CASE_WORD.test(bare)) {
      count++;
      continue;
    }
    // `State Tax on Foreign-held Bonds, 15 Wall. 300`
    if (at < last && at > 0 && bare === 'on' && (tokens[at - 1] as Token).text === 'Tax') continue;
    if (
      at < last &&
      (token === '&' ||
        bare === 'of' ||
        bare === 'and' ||
        bare === 'the' ||
        bare === 'de' ||
        bare === 'la' ||
        bare === 'von' ||
        bare === 'van')
    )
      continue;
    if (isDigit(code) && start !== -1) continue;
    break;
  }
  if (start === -1) return undefined;
  const first = tokens[start] as Token;
  const lastBare = strip((tokens[last] as Token).text);
  // `Court`, `June`, `Constitution` before a number are no names; nor are adverbs.
  if (
    start === last &&
    (NO_NAME_ALONE.has(lastBare) ||
      NO_NAME_ALONE.has(`${lastBare}.`) ||
      ADVERB.test(lastBare) ||
      lastBare.length < 2 ||
      /^[A-Z]\.$/.test(lastBare))
  )
    return undefined;
  if (
    /^(?:Act|Term|Amendment|Clause|Court|Congress|Constitution|Ed\.|ed\.|Stat\.|Code|Evidence|Law|Comment|Note|Rev\.|Sess\.|Cong\.|Supp\.|[A-Z]\.)$/.test(
      lastBare,
    )
  )
    return undefined;
  // `The` or another article word alone at the head belongs to the sentence unless a vessel or body follows.
  const start2 = nameStart(first);
  const end = nameEnd(tokens[last] as Token);
  const words = text.slice(start2, end);
  if (words === 'The') return undefined;
  // `affirmed by the Circuit Court of Appeals, 34 F. (2d) 656`: who decided is no name of the case.
  if (/(?:^|[^A-Za-z])(?:Courts?\b|Circuit$|Appellate (?:Division|Term)$)/.test(words) && !/\bCases?$/.test(words))
    return undefined;
  return { start: start2, end, text: words, parties: [words], form: 'single' };
}
