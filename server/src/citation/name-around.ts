import { isBreak, isDigit, isSpace, isUpper } from './characters';
import type { CaseName } from './citation';
import { leftParty } from './name-parties';
import { isAbbreviation, nameEnd, nameStart, REACH, strip, type Token, tokensBack } from './name-tokens';
import { CONNECTORS, PROSE } from './name-words';

/**
 * A versus or procedural name in running text, found from its `v.` (offset of the `v`), with no citation behind it:
 * `the holding of Miranda v. Arizona was`. The right party is taken as far as capitalised words and connectors go.
 */
export function nameAround(text: string, versusAt: number, floor: number, limit: number): CaseName | undefined {
  const left = tokensBack(text, versusAt, Math.max(floor, versusAt - REACH), true);
  // `Richard V. Lindabury`: a capital V. is versus only between names in capitals.
  if (text.charCodeAt(versusAt) === 86 && !/^[A-Z.,'’&]{2,}$/.test(left[left.length - 1]?.text ?? '')) return undefined;
  // `Mr. A.V. Taylor`
  if (text.charCodeAt(versusAt) === 86 && text.charCodeAt(versusAt - 1) === 46) return undefined;
  const from = leftParty(left, left.length - 1);
  if (from === -1) return undefined;
  const start = nameStart(left[from] as Token);
  let at = versusAt;
  while (at < limit && !isSpace(text.charCodeAt(at))) at++;
  const rightStart = skipForward(text, at);
  const end = nameForward(text, rightStart, limit);
  if (end === -1) return undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    parties: [text.slice(start, nameEnd(left[left.length - 1] as Token)), text.slice(rightStart, end)],
    form: 'versus',
  };
}

function skipForward(text: string, at: number): number {
  let to = at;
  while (isSpace(text.charCodeAt(to))) to++;
  return to;
}

/** Behind `and` a body's name goes on where its word for a body comes before any verb. */
const AND_BODY =
  /^and (?:[A-Z][\w.&'’]*,? ){0,4}(?:Company|Co\.|Corporation|Corp\.|Railroad|Railway|R\. R\.|Ry\.|Bank|Association|Ass'n|Welfare|Human Services|Labor|Commerce|Sons|Son)(?![a-z])/;

/** `A v. B and C Co. v. D`: behind the `and` another case is named. */
const AND_CASE = /^and (?:(?:[A-Z][\w.&'’-]*|&|of),? ){1,8}v\. /;

const bodyBehind = (words: string): boolean => AND_BODY.test(words) && !AND_CASE.test(words);

/** `Atchison, Topeka & Santa Fe Railway Company`: a list of places or partners that an ampersand and a body's word close. */
const COMMA_BODY =
  /^ (?:[A-Z][a-z]+,? ){1,3}& (?:[A-Z][\w.]*,? ){1,4}?(?:Company|Co\.|Railway|Railroad|Ry\.|R\. ?R\.)(?![a-z])/;

/** End of the run of capitalised words and connectors that begins at `at`, -1 when none does. */
export function nameForward(text: string, at: number, limit: number): number {
  let end = -1;
  let next = at;
  const reach = Math.min(limit, at + 120);
  let first = true;
  while (next < reach) {
    let to = next;
    while (to < reach && !isSpace(text.charCodeAt(to)) && !isBreak(text.charCodeAt(to))) to++;
    const token = text.slice(next, to);
    if (token.length === 0) break;
    const bare = strip(token).replace(/['’]s$/, '');
    const code = token.charCodeAt(0);
    const capital =
      isUpper(code) ||
      (code === 38 && token.length === 1) ||
      (isDigit(code) &&
        !first &&
        /^(?:No\.|Local)$/.test(
          text
            .slice(Math.max(0, end - 5), end)
            .trim()
            .split(' ')
            .pop() ?? '',
        ));
    if (capital) {
      const saints = bare === 'All' && /^All (?:Saints|Souls|Hallows)/.test(text.slice(next, next + 12));
      if (!first && (PROSE.has(bare) || PROSE.has(token)) && bare !== 'No.' && !saints) break;
      // `In Marbury v. Madison Chief Justice Marshall wrote`
      if (!first && bare === 'Chief' && /^J(?:ustice|udge)/.test(peek(text, to, reach))) break;
      const possessive = /['’]s[,.;:)]*$/.test(token);
      // `Truax v. Corrigan,16`: the mark of a note stands behind the comma.
      // `Brown v. Mississippi6 is old`: the mark of a note, glued to the name.
      const marked = isDigit(token.charCodeAt(token.length - 1)) ? token.replace(/(?<=[a-z]{2})\d{1,3}$/, '') : token;
      const trimmed = marked
        .replace(/[,.;]\d{1,3}$|[,.;:]?\[[^\s\]]{0,3}\]?[,.;:]?$/, '')
        .replace(/[,;:)”"?!\]]+$/, '');
      const stop = trimmed.endsWith('.') && !isAbbreviation(trimmed);
      if (code !== 38)
        end = next + (possessive ? trimmed.replace(/['’]s$/, '').length : stop ? trimmed.length - 1 : trimmed.length);
      if (possessive || stop || trimmed.length < token.length) {
        if (
          token.endsWith(',') &&
          !possessive &&
          !stop &&
          (/^(?:Inc|Ltd|Jr|Sr|Co|Corp|L\.L|LLC|et|ex|N\.A|etc)\b/.test(peek(text, to, reach)) ||
            COMMA_BODY.test(text.slice(to, to + 80)))
        ) {
          next = skipForward(text, to);
          first = false;
          continue;
        }
        break;
      }
    } else if (
      !(
        CONNECTORS.has(bare) &&
        (bare !== 'and' || bodyBehind(text.slice(next, next + 90))) &&
        bare !== 'a' &&
        bare !== 'as' &&
        bare !== 'e' &&
        bare !== 'y'
      ) ||
      first
    ) {
      if (!(first && /^(?:the|de|la|von|van)$/.test(bare))) break;
    } else if (bare === 'the' && !/ (?:of|for|and|&)$/.test(text.slice(next - 5, next).trimEnd())) {
      // `In Terry v. Ohio the Court held`: an article within a name stands behind a preposition.
      break;
    } else if (bare === 'and' && bodyBehind(text.slice(next, next + 90))) {
      // `The New York Central and Hudson River Railroad Company`
    } else if (/[,;:.]$/.test(token)) {
      if (token === 'al.') end = to;
      break;
    }
    first = false;
    next = skipForward(text, to);
    // A running head sets the page number far to the right of the name.
    if (next - to > 3) break;
  }
  return end;
}

function peek(text: string, at: number, limit: number): string {
  const start = skipForward(text, at);
  let to = start;
  while (to < limit && !isSpace(text.charCodeAt(to))) to++;
  return text.slice(start, to);
}
