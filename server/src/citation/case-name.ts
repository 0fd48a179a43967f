import { isBreak, isDigit, isLower, isSpace, isUpper, skipSpacesBack } from './characters';
import type { CaseName } from './citation';
import {
  ABBREVIATIONS,
  AFTER_COMMA,
  BODIES,
  BODIES_IN,
  BODY_PREPOSITIONS,
  CONNECTORS,
  KIN,
  NO_NAME_ALONE,
  PROSE,
  PROSE_POSSESSIVES,
} from './name-words';

/** Leftward search for a name is capped (DOMAIN 1.0). */
const REACH = 220;
const MOST_TOKENS = 40;

/** What stands between a name and its cite: `, supra`, `(Brown I)`, `No. 74-364`. */
export interface NameBefore {
  readonly name: CaseName;
  /** A date in parentheses between name and cite: `Smith v. Jones (1866), 3 Wall. 5`. */
  readonly year: number | undefined;
  readonly supra: boolean;
}

/**
 * The case name that stands right before a citation at reading offset `at`, not reaching left of `floor` (the end of the
 * citation before it). Undefined when there is none: prose, a sentence end, a quotation mark or a signal lies between.
 */
export function nameBefore(text: string, at: number, floor: number): NameBefore | undefined {
  const bridge = bridgeBack(text, at, Math.max(floor, at - REACH));
  if (bridge === undefined) return undefined;
  const name = nameEndingAt(text, bridge.end, floor, bridge.comma);
  return name === undefined ? undefined : { name, year: bridge.year, supra: bridge.supra };
}

interface Bridge {
  readonly end: number;
  readonly comma: boolean;
  readonly year: number | undefined;
  readonly supra: boolean;
}

/** Steps left over what may stand between name and cite; the end of the name, and whether a comma (or the like) came between. */
function bridgeBack(text: string, at: number, floor: number): Bridge | undefined {
  let end = at;
  let comma = false;
  let supra = false;
  let year: number | undefined;
  for (let step = 0; step < 6; step++) {
    end = skipSpacesBack(text, end);
    if (end > floor && isBreak(text.charCodeAt(end - 1)) && step === 0) {
      // One soft line break between a name's comma and its volume.
      const before = skipSpacesBack(text, end - 1);
      if (text.charCodeAt(before - 1) !== 44) return undefined;
      end = before;
    }
    const code = text.charCodeAt(end - 1);
    if (end <= floor) return undefined;
    if (code === 44 /* , */) {
      end--;
      comma = true;
      const supraAt =
        wordEndingAt(text, end, 'supra') ?? wordEndingAt(text, end, 'Supra') ?? wordEndingAt(text, end, 'ante');
      if (supraAt !== undefined && supraAt > floor) {
        supra = true;
        end = supraAt;
      }
      const docket = /,? \(?(?:Nos?\. ?[\d-]+(?:,| and [\d-]+)*|[1-9]\d-\d{1,4})$/.exec(
        text.slice(Math.max(floor, end - 40), end),
      );
      if (docket !== null) end -= docket[0].length;
      continue;
    }
    if (code === 41 /* ) */ || code === 93) {
      const open = openingBack(text, end - 1, floor);
      if (open === -1) return undefined;
      const inner = text.slice(open + 1, end - 1);
      const date = /(1[5-9]\d\d|20\d\d)$/.exec(inner);
      if (date !== null && inner.length < 30) year = Number(date[1]);
      else if (!/^(?:[A-Z][\w.'’& ]{0,40}|No\. \d+|[IVX]+|two cases|mem\.)$/.test(inner)) return undefined;
      end = open;
      comma = true;
      continue;
    }
    if ((code === 40 || code === 91) && (comma || step === 0)) {
      // `Smith v. Jones (1 Wall. 5)`
      end--;
      comma = true;
      continue;
    }
    if (code === 46 /* . */ && !comma && step === 0 && !isAbbreviation(lastToken(text, end, floor))) {
      // `Smith v. Jones. 1 Wall. 5`, the old printing: only before a versus name, which the caller demands without a comma.
      end--;
      continue;
    }
    break;
  }
  return end <= floor ? undefined : { end, comma, year, supra };
}

function wordEndingAt(text: string, end: number, word: string): number | undefined {
  const to = skipSpacesBack(text, end);
  if (!text.startsWith(word, to - word.length)) return undefined;
  let before = skipSpacesBack(text, to - word.length);
  if (text.charCodeAt(before - 1) === 44) before--;
  return before === to - word.length ? undefined : skipSpacesBack(text, before);
}

function openingBack(text: string, close: number, floor: number): number {
  const opener = text.charCodeAt(close) === 41 ? '(' : '[';
  const open = text.lastIndexOf(opener, close);
  return open > floor && close - open < 48 ? open : -1;
}

function lastToken(text: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && !isSpace(text.charCodeAt(start - 1)) && !isBreak(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The name whose last character stands just before `end`. Without `comma` only a versus or procedural form counts: a lone
 * capitalised word before a number is no name.
 */
export function nameEndingAt(text: string, end: number, floor: number, comma: boolean): CaseName | undefined {
  const tokens = tokensBack(text, end, Math.max(floor, end - REACH));
  if (tokens.length === 0) return undefined;
  const versus = versusIn(tokens);
  if (versus !== -1 && versus > 0 && versus < tokens.length - 1) {
    const right = rightParty(tokens, versus + 1);
    if (right !== -1) {
      const left = leftParty(tokens, versus - 1);
      if (left !== -1) return versusName(text, tokens, left, versus, right);
    }
    // A versus name that prose separates from the cite: only a single name nearer to the cite may count.
  }
  const procedural = proceduralIn(tokens, versus);
  if (procedural !== undefined) return proceduralName(text, tokens, procedural);
  if (!comma) return undefined;
  return singleName(text, tokens, versus);
}

/** Tokens from `end` leftward to `floor`, in text order; a line break stops it. */
function tokensBack(text: string, end: number, floor: number): Token[] {
  const tokens: Token[] = [];
  let to = end;
  while (tokens.length < MOST_TOKENS) {
    to = skipSpacesBack(text, to);
    if (to <= floor || isBreak(text.charCodeAt(to - 1))) break;
    let start = to;
    while (start > floor && !isSpace(text.charCodeAt(start - 1)) && !isBreak(text.charCodeAt(start - 1))) start--;
    if (
      start > 0 &&
      start === floor &&
      !isSpace(text.charCodeAt(start - 1)) &&
      !isBreak(text.charCodeAt(start - 1)) &&
      end - floor >= REACH
    )
      break;
    tokens.push({ start, end: to, text: text.slice(start, to) });
    to = start;
  }
  return tokens.reverse();
}

export function isVersus(token: string): boolean {
  return (
    token === 'v.' ||
    token === 'vs.' ||
    token === 'v' ||
    token === 'vs' ||
    token === 'V.' ||
    token === 'VS.' ||
    token === 'versus' ||
    token === 'v.,'
  );
}

function versusIn(tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isVersus(token.text)) {
      // `V.` as an initial: `Raymond V. Damadian`; a versus in capitals has a capital name in capitals before it.
      if (token.text === 'V.' && at > 0 && !/^[A-Z.,'’&]{2,}$/.test((tokens[at - 1] as Token).text)) continue;
      return at;
    }
    // A semicolon closes the member before it in a string cite.
    if (token.text.endsWith(';')) return -1;
  }
  return -1;
}

const IN_REM =
  /^(?:\$?\d|One$|Two$|Three$|Four$|Five$|Six$|Seven$|Eight$|Nine$|Ten$|Twelve$|Twenty|Certain$|Approximately$|Various$|Eighty|Ninety|Thirty|Forty|Fifty|Sixty|Seventy|Parcel|Lots?$|an?$|one$|certain$|two$|three$)/;

/** Index of the last token of the right party when everything after `v.` may belong to a name; -1 when prose intervenes. */
function rightParty(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  const rem = IN_REM.test(first.text);
  const last = tokens.length - 1;
  for (let at = from; at <= last; at++) {
    const token = (tokens[at] as Token).text;
    const code = token.charCodeAt(0);
    if (at < last && closesSentence(token, (tokens[at + 1] as Token).text)) return -1;
    if (
      at < last &&
      (token.endsWith(';') || token.endsWith(':') || token.endsWith('”') || (token.endsWith('"') && token.length > 1))
    )
      return -1;
    if (code === 0x201c || (code === 34 && at > from)) return -1;
    if (isUpper(code) || isDigit(code) || code === 38 || code === 36 || code === 40 || code === 0x23) {
      if (at > from && at === last && NO_NAME_ALONE.has(token) && token.length > 12) return -1;
      continue;
    }
    if (rem) continue;
    const bare = strip(token);
    if (
      CONNECTORS.has(token) ||
      CONNECTORS.has(bare) ||
      BODY_PREPOSITIONS.has(bare) ||
      bare === '' ||
      bare === '-' ||
      bare === '—'
    )
      continue;
    if (/^(?:d|l|al|el|o|de|la|mac|mc|von|van)['’-]?[A-Z]/.test(bare)) continue;
    if (
      bare === 'infant' ||
      bare === 'minor' ||
      bare === 'her' ||
      bare === 'his' ||
      bare === 'wife' ||
      bare === 'others' ||
      bare === 'sons' ||
      bare === 'ux' ||
      bare === 'ship' ||
      bare === 'steamer' ||
      bare === 'brig' ||
      bare === 'schooner'
    )
      continue;
    return -1;
  }
  return last;
}

/** Leftmost token index of the left party that ends at `from`; -1 when there is none. */
function leftParty(tokens: readonly Token[], from: number): number {
  let start = -1;
  let afterAnd = -1;
  for (let at = from; at >= 0; at--) {
    const token = (tokens[at] as Token).text;
    if (isVersus(token)) {
      // `X v. Y and Z v. W`: what follows the last `and` (or comma) is this name's own left party.
      if (afterAnd !== -1) start = afterAnd;
      break;
    }
    const next = at < tokens.length - 1 ? (tokens[at + 1] as Token).text : '';
    const last = token.charCodeAt(token.length - 1);
    if (at < from) {
      if (
        last === 59 ||
        last === 58 ||
        last === 0x201d ||
        last === 34 ||
        last === 41 ||
        last === 93 ||
        last === 0x2014 ||
        last === 63 ||
        last === 33
      ) {
        if (!(last === 41 && KIN.has(strip(next)))) break;
      }
      if (last === 44 && !commaJoins(tokens, at, from)) break;
      if (last === 46 && closesSentence(token, next)) break;
      if (token.endsWith('--') || token === '-' || token === '—' || token === '–') break;
    }
    const opened = openerIn(token);
    const bare = strip(token);
    const code = (opened === undefined ? token : opened).charCodeAt(0);
    if (PROSE.has(bare) || PROSE.has(token)) {
      if (bare === 'In' && next === 're') {
        start = at;
        break;
      }
      if ((bare === 'State' || bare === 'Cases') && at === from) {
        start = at;
        continue;
      }
      if (bare === 'No.' || bare === 'Section' || bare === 'No') {
        if (
          start !== -1 &&
          at > 0 &&
          isUpper((tokens[at - 1] as Token).text.charCodeAt(0)) &&
          isDigit(next.charCodeAt(0))
        )
          continue;
      }
      break;
    }
    if (PROSE_POSSESSIVES.has(bare.replace('’', "'"))) break;
    if (isUpper(code) || code === 36) {
      start = at;
      if (opened !== undefined) break;
      continue;
    }
    if (isDigit(code)) {
      // Digits belong only inside: `Local 174`; at the left edge they are a note mark or a count.
      if (at === from) start = at;
      if (opened !== undefined) break;
      continue;
    }
    if (code === 38 && token.length === 1) continue;
    if (CONNECTORS.has(token) || CONNECTORS.has(bare)) {
      if (bare === 'and') afterAnd = start;
      if (start === -1 && at === from && (bare === 'al.' || bare === 'al' || bare === 'ux.')) start = at;
      continue;
    }
    if (start !== -1 && BODY_PREPOSITIONS.has(bare) && at > 0 && bodyBefore(tokens, at)) continue;
    if (/^(?:d|l|al|el|de|la)['’-][A-Z]/.test(bare)) {
      start = at;
      continue;
    }
    // `ex parte`, `in re` in lower case before a name.
    if (bare === 're' && at > 0 && /^in$/i.test((tokens[at - 1] as Token).text)) {
      start = at - 1;
      break;
    }
    break;
  }
  return trimLeft(tokens, start, from);
}

/** Drops digits, connectors and lone particles from the left edge. */
function trimLeft(tokens: readonly Token[], from: number, last: number): number {
  let start = from;
  while (start !== -1 && start <= last) {
    const token = (tokens[start] as Token).text;
    const code = token.charCodeAt(0);
    if (isDigit(code) && start < last && !/^\d+[-,]\d+/.test(token) && !/^(?:\d+(?:st|nd|rd|th))$/i.test(token))
      start++;
    else break;
  }
  return start > last ? -1 : start;
}

/** A body's word stands within a few words before the preposition, with nothing but names between. */
function bodyBefore(tokens: readonly Token[], preposition: number): boolean {
  const word = strip((tokens[preposition] as Token).text);
  if (word === 'for') {
    // `for` between capitals joins a body's name (`Public Funds for Public Schools`) unless a court or an opinion stands before it.
    const before = strip((tokens[preposition - 1] as Token).text);
    if (
      isUpper(before.charCodeAt(0)) &&
      !/^(?:Court|Appeals|Circuit|Justice|Opinion|Judge|Term)$/.test(before) &&
      !PROSE.has(before)
    )
      return true;
  }
  const bodies = word === 'in' ? BODIES_IN : BODIES;
  for (let at = preposition - 1; at >= 0 && at >= preposition - 3; at--) {
    const bare = strip((tokens[at] as Token).text);
    if (bodies.has(bare) || bodies.has(`${bare}.`)) return true;
    if (!isUpper(bare.charCodeAt(0)) && bare !== 'of' && bare !== 'and' && bare !== 'the' && bare !== '&') return false;
  }
  return false;
}

/** A comma inside the left party: before `Inc.` and the like, or in a list that an ampersand or `and` closes. */
function commaJoins(tokens: readonly Token[], at: number, from: number): boolean {
  const next = (tokens[at + 1] as Token | undefined)?.text ?? '';
  if (AFTER_COMMA.has(next) || AFTER_COMMA.has(strip(next)) || AFTER_COMMA.has(next.replace(/,$/, ''))) return true;
  const before = (tokens[at] as Token).text;
  if (
    isDigit(before.charCodeAt(0)) &&
    at > 0 &&
    /^(?:Local|Lodge|No\.|Nos\.|District|Division|Post)$/.test((tokens[at - 1] as Token).text)
  )
    return true;
  // `United, States`: a stray comma in a fixed two-word party (an OCR fault the rules report).
  if (strip(before) === 'United' && strip(next) === 'States') return true;
  if (!isUpper(before.charCodeAt(0)) || PROSE.has(strip(before)) || /ly,$/.test(before)) return false;
  // `Smith, Jones & Co. v.`: an ampersand further right, and no lower-case prose between.
  for (let look = at + 1; look <= from && look <= at + 8; look++) {
    const token = (tokens[look] as Token).text;
    if (token === '&') return true;
    if (token === 'and')
      return (
        look > at + 1 &&
        look < from &&
        isUpper((tokens[look + 1] as Token).text.charCodeAt(0)) &&
        at > 0 &&
        /^(?:[A-Z]|of$)/.test((tokens[at - 1] as Token).text) === false
      );
    if (!isUpper(token.charCodeAt(0))) return false;
  }
  return false;
}

/** An opening quotation mark or bracket glued to the word: what follows it; undefined when there is none. */
function openerIn(token: string): string | undefined {
  const code = token.charCodeAt(0);
  if (code === 0x201c || code === 34 || code === 40 || code === 91 || code === 0x2018 || code === 39)
    return token.replace(/^["“‘'([]+/, '');
  const dash = Math.max(token.lastIndexOf('—'), token.lastIndexOf('--'));
  return dash > 0 && dash < token.length - 2 ? token.slice(dash).replace(/^[—-]+/, '') : undefined;
}

function strip(token: string): string {
  return token.replace(/^["“‘'([]+/, '').replace(/[,;:"”)\]]+$/, '');
}

/** The stop at the end of `token` ends a sentence, as far as the next word tells. */
export function closesSentence(token: string, next: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  if (last === 63 || last === 33) return true;
  if (last !== 46) return false;
  return !isAbbreviation(token) && !isLower(next.charCodeAt(0));
}

/** `Co.`, `J.`, `U.S.`, `Comm’n.`: a word that carries its stop in the middle of a sentence. */
export function isAbbreviation(token: string): boolean {
  if (token.charCodeAt(token.length - 1) !== 46) return false;
  const bare = token.replace(/^["“‘'([—-]+/, '').slice(0, -1);
  if (bare.length === 0) return true;
  if (bare.length === 1) return isUpper(bare.charCodeAt(0)) || bare === 'v';
  const key = bare.toLowerCase().replace(/’/g, "'");
  if (ABBREVIATIONS.has(key)) return true;
  return /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(bare);
}

function nameStart(token: Token): number {
  const opened = openerIn(token.text);
  return opened === undefined ? token.start : token.end - opened.length;
}

function nameEnd(token: Token): number {
  const trimmed = token.text.replace(/[,;:"”]+$/, '');
  return token.start + trimmed.length;
}

function versusName(
  text: string,
  tokens: readonly Token[],
  left: number,
  versus: number,
  right: number,
): CaseName | undefined {
  const start = nameStart(tokens[left] as Token);
  const end = nameEnd(tokens[right] as Token);
  const first = text.slice(start, nameEnd(tokens[versus - 1] as Token));
  const second = text.slice((tokens[versus + 1] as Token).start, end);
  if (second.length === 0 || first.length === 0) return undefined;
  return { start, end, text: text.slice(start, end), parties: [first, second], form: 'versus' };
}

interface Procedural {
  readonly from: number;
  readonly party: number;
  readonly form: 'in-re' | 'ex-parte' | 'matter-of';
}

/** `In re X`, `Ex parte X`, `In the Matter of X`, `Matter of X` to the right of any versus. */
function proceduralIn(tokens: readonly Token[], versus: number): Procedural | undefined {
  for (let at = tokens.length - 2; at > versus; at--) {
    const token = strip((tokens[at] as Token).text);
    const next = (tokens[at + 1] as Token).text;
    const lower = token.toLowerCase();
    if (lower === 'in' && /^re:?$/i.test(next) && at + 2 < tokens.length)
      return rightParty(tokens, at + 2) === -1 ? undefined : { from: at, party: at + 2, form: 'in-re' };
    if (lower === 'ex' && /^parte$/i.test(next) && at + 2 < tokens.length)
      return rightParty(tokens, at + 2) === -1 ? undefined : { from: at, party: at + 2, form: 'ex-parte' };
    if (token === 'Matter' && next === 'of' && at + 2 < tokens.length) {
      if (rightParty(tokens, at + 2) === -1) return undefined;
      const whole = at >= 2 && /^in$/i.test((tokens[at - 2] as Token).text) && (tokens[at - 1] as Token).text === 'the';
      return { from: whole ? at - 2 : at, party: at + 2, form: 'matter-of' };
    }
  }
  return undefined;
}

function proceduralName(text: string, tokens: readonly Token[], found: Procedural): CaseName | undefined {
  const party = tokens[found.party] as Token;
  const code = (openerIn(party.text) ?? party.text).charCodeAt(0);
  if (!isUpper(code) && !isDigit(code) && !/^(?:the|de|la|von|van|an?)$/.test(party.text)) return undefined;
  const start = nameStart(tokens[found.from] as Token);
  const end = nameEnd(tokens[tokens.length - 1] as Token);
  return { start, end, text: text.slice(start, end), parties: [text.slice(party.start, end)], form: found.form };
}

/** Adverbs that open a sentence before a number; `Twombly` and `Connelly` are names. */
const ADVERB =
  /^(?:Clear|Final|Similar|Recent|Additional|Consequent|According|Obvious|Certain|Sure|Apparent|Ultimate|Initial|Eventual|Subsequent|Actual|General|Usual|Ordinari|Normal|Current|Previous|Former|Present|Important|Significant|Necessari|Second|Third|Last|First|Particular|Especial|Like)ly$/;

const CASE_WORD = /^(?:Cases?|CASES?|case|cases)$/;

/** A name without `v.`: `McNabb`, `Slaughter-House Cases`, `The Paquete Habana`, `Wigmore`. */
function singleName(text: string, tokens: readonly Token[], versus: number): CaseName | undefined {
  const last = tokens.length - 1;
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
      if (final === 44 && !(AFTER_COMMA.has(next) || next === '&')) break;
      if (final === 46 && closesSentence(token, next)) break;
      if (token.endsWith('--') || token === '-' || token === '—' || token === '–') break;
    } else if (final === 59 || final === 58 || final === 0x201d || final === 34) return undefined;
    const bare = strip(token);
    const opened = openerIn(token);
    const code = (opened ?? token).charCodeAt(0);
    if ((PROSE.has(bare) || PROSE.has(token)) && !(at === last && CASE_WORD.test(bare))) break;
    if (PROSE_POSSESSIVES.has(bare.replace('’', "'"))) break;
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
  return { start: start2, end, text: words, parties: [words], form: 'single' };
}

/**
 * A versus or procedural name in running text, found from its `v.` (offset of the `v`), with no citation behind it:
 * `the holding of Miranda v. Arizona was`. The right party is taken as far as capitalised words and connectors go.
 */
export function nameAround(text: string, versusAt: number, floor: number, limit: number): CaseName | undefined {
  const left = tokensBack(text, versusAt, Math.max(floor, versusAt - REACH));
  // `Richard V. Lindabury`: a capital V. is versus only between names in capitals.
  if (text.charCodeAt(versusAt) === 86 && !/^[A-Z.,'’&]{2,}$/.test(left[left.length - 1]?.text ?? '')) return undefined;
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
      if (!first && (PROSE.has(bare) || PROSE.has(token)) && bare !== 'No.') break;
      const possessive = /['’]s[,.;:)]*$/.test(token);
      const trimmed = token.replace(/[,;:)”"?!\]]+$/, '');
      const stop = trimmed.endsWith('.') && !isAbbreviation(trimmed);
      if (code !== 38)
        end = next + (possessive ? trimmed.replace(/['’]s$/, '').length : stop ? trimmed.length - 1 : trimmed.length);
      if (possessive || stop || trimmed.length < token.length) {
        if (
          token.endsWith(',') &&
          !possessive &&
          !stop &&
          /^(?:Inc|Ltd|Jr|Sr|Co|Corp|L\.L|LLC|et|ex|N\.A|etc)\b/.test(peek(text, to, reach))
        ) {
          next = skipForward(text, to);
          first = false;
          continue;
        }
        break;
      }
    } else if (
      !(CONNECTORS.has(bare) && bare !== 'and' && bare !== 'a' && bare !== 'as' && bare !== 'e' && bare !== 'y') ||
      first
    ) {
      if (!(first && /^(?:the|de|la|von|van)$/.test(bare))) break;
    } else if (/[,;:.]$/.test(token)) {
      if (token === 'al.') end = to;
      break;
    }
    first = false;
    next = skipForward(text, to);
  }
  return end;
}

function peek(text: string, at: number, limit: number): string {
  const start = skipForward(text, at);
  let to = start;
  while (to < limit && !isSpace(text.charCodeAt(to))) to++;
  return text.slice(start, to);
}
