import { isBreak, isLower, isSpace, isUpper, skipSpacesBack } from './characters';
import { ABBREVIATIONS, BODY_PREPOSITIONS, CONNECTORS } from './name-words';

/** Leftward search for a name is capped (DOMAIN 1.0). */
export const REACH = 220;
const MOST_TOKENS = 40;
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** How many tokens to the left of the one that ends a party are looked at to judge those to its right. */
const LOOKED_BACK = 10;

/**
 * Tokens from `end` leftward to `floor`, in text order; a line break stops it, and so does what no party of a caption reaches
 * across. `party` says that a `v.` stands at `end`.
 */
export function tokensBack(text: string, end: number, floor: number, party = false): Token[] {
  const tokens: Token[] = [];
  let to = end;
  /** Tokens of the left party so far, -1 to the right of its `v.`, -2 where a semicolon parts that from the end. */
  let left = party ? 0 : -1;
  let most = MOST_TOKENS;
  while (tokens.length < most) {
    to = skipSpacesBack(text, to);
    if (to <= floor || isBreak(text.charCodeAt(to - 1))) break;
    // `458-460;Magruder v. Swann`: a semicolon without its space parts all the same.
    if (text.charCodeAt(to - 1) === 59 && tokens.length > 0) break;
    let start = to;
    while (start > floor && !isSpace(text.charCodeAt(start - 1)) && !isBreak(text.charCodeAt(start - 1))) {
      if (text.charCodeAt(start - 1) === 59 && start < to && isUpper(text.charCodeAt(start))) break;
      start--;
    }
    if (
      start > 0 &&
      start === floor &&
      !isSpace(text.charCodeAt(start - 1)) &&
      !isBreak(text.charCodeAt(start - 1)) &&
      end - floor >= REACH
    )
      break;
    // `Landon v.Public Utilities Commission`: no space behind the v.
    if (
      to - start > 3 &&
      text.charCodeAt(start) === 118 &&
      text.charCodeAt(start + 1) === 46 &&
      isUpper(text.charCodeAt(start + 2))
    ) {
      tokens.push({ start: start + 2, end: to, text: text.slice(start + 2, to) });
      to = start + 2;
    }
    // `Martinv. Woolford`: no space before it.
    if (tokens.length > 0 && to - start > 5 && text.charCodeAt(to - 2) === 118 && gluedVersus(text.slice(start, to))) {
      tokens.push({ start: to - 2, end: to, text: 'v.' });
      to -= 2;
    }
    const token = text.slice(start, to);
    tokens.push({ start, end: to, text: token });
    if (left >= 0) {
      if (most === MOST_TOKENS && left > 0 && endsParty(token)) most = Math.min(most, tokens.length + LOOKED_BACK);
      left++;
    } else if (text.charCodeAt(to - 1) === 59) left = -2;
    else if (left === -1 && (token === 'v.' || token === 'v')) left = 0;
    to = start;
  }
  return tokens.reverse();
}

/** Cheap tests of `leftParty`: a token that is not next to the `v.` and surely ends the walk over the left party. */
function endsParty(token: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  if (last === 59 || last === 58 || last === 0x201d || last === 34 || last === 63 || last === 33) return true;
  if (token.length < 4) return false;
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return !CONNECTORS.has(token) && !BODY_PREPOSITIONS.has(token);
}

const gluedVersus = (token: string): boolean =>
  /^[A-Z][a-z]{2,}v\.$/.test(token) &&
  !isAbbreviation(token) &&
  !/^(?:Improv|Approv|Nov|Priv|Prov|Equiv|Deriv|Interv)\.$/.test(token);

export function isVersus(token: string): boolean {
  return (
    token === 'v.' ||
    token === 'vs.' ||
    token === 'v' ||
    token === 'vs' ||
    token === 'V.' ||
    token === 'VS.' ||
    token === 'versus' ||
    token === 'v.,' ||
    // `Bronson y. Kinzie`: as a scanner reads it.
    token === 'y.'
  );
}

export function versusIn(tokens: readonly Token[]): number {
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

/** An opening quotation mark or bracket glued to the word: what follows it; undefined when there is none. */
const GLUED = /^(?:in|of|and|by|from|to|with|that|under|case of)(?=[A-Z][a-z]{2})/;

export function openerIn(token: string): string | undefined {
  const code = token.charCodeAt(0);
  if (code === 0x201c || code === 34 || code === 40 || code === 91 || code === 0x2018 || code === 39)
    return token.replace(/^["“‘'([]+/, '');
  // `cf.Rodrigue v. Aetna`: a signal without its space.
  const second = token.charCodeAt(1);
  if (
    (((code === 99 || code === 67) && second === 102) || ((code === 115 || code === 83) && second === 101)) &&
    /^(?:[Cc]f\.|[Ss]ee(?=[A-Z]))[A-Z]/.test(token)
  )
    return token.replace(/^(?:[Cc]f\.|[Ss]ee)/, '');
  // `inTilley v. Railroad Co.`: a library that lost the space before what was italic.
  if (code >= 97 && code <= 122 && GLUED.test(token)) return token.replace(GLUED, '');
  let dash = token.length - 1;
  while (dash > 0 && !dashesAt(token, dash)) dash--;
  return dash > 0 && dash < token.length - 2 ? token.slice(dash).replace(/^[—-]+/, '') : undefined;
}

function dashesAt(token: string, at: number): boolean {
  const code = token.charCodeAt(at);
  return code === 0x2014 || (code === 45 && token.charCodeAt(at + 1) === 45);
}

/** The word without opening quotation marks and brackets before it, and closing ones, commas and colons behind it. */
export function strip(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && opensWord(token.charCodeAt(start))) start++;
  while (end > start && closesWord(token.charCodeAt(end - 1))) end--;
  return end - start === token.length ? token : token.slice(start, end);
}

/** `" “ ‘ ' ( [` */
function opensWord(code: number): boolean {
  return code === 34 || code === 39 || code === 40 || code === 91 || code === 0x201c || code === 0x2018;
}

/** `, ; : " ” ) ]` */
function closesWord(code: number): boolean {
  return isMarkBehind(code) || code === 41 || code === 93;
}

/** `, ; : " ”` */
function isMarkBehind(code: number): boolean {
  return code === 44 || code === 59 || code === 58 || code === 34 || code === 0x201d;
}

/** What only follows the name of a body: the stop before it is an abbreviation's (`Barber Asphalt Pav. Co.`). */
const CORPORATE =
  /^(?:Co|Cos|Corp|Ry|Rys|R|RR|R\.R|Assn|Ass['’]n|Inc|Ltd|Bros|Mfg|Ins|Comm['’]n|Dist|Dept|Sys|Servs|Serv|Grp|Prods|Labs|Techs|Enters|Indus|Invs|Props|Assocs|Hldgs|LLC|LLP|PLC|N\.A)\.?,?$/;

/** The stop at the end of `token` ends a sentence, as far as the next word tells. */
export function closesSentence(token: string, next: string): boolean {
  const last = token.charCodeAt(token.length - 1);
  if (last === 63 || last === 33) return true;
  if (last !== 46) return false;
  // `Lazard v. Merchants’ etc. Transp. Co.`
  if (token === 'etc.')
    return !/\.,?$|^(?:Railroad|Railway|Company|Bank|Ass)/.test(next) && !isLower(next.charCodeAt(0));
  return !isAbbreviation(token) && !isLower(next.charCodeAt(0)) && !CORPORATE.test(next);
}

/** `Co.`, `J.`, `U.S.`, `Comm’n.`: a word that carries its stop in the middle of a sentence. */
export function isAbbreviation(token: string): boolean {
  if (token.charCodeAt(token.length - 1) !== 46) return false;
  let from = 0;
  while (opensWord(token.charCodeAt(from)) || token.charCodeAt(from) === 0x2014 || token.charCodeAt(from) === 45)
    from++;
  const bare = token.slice(from, -1);
  if (bare.length === 0 || bare === '&c') return true;
  if (bare.length === 1) return isUpper(bare.charCodeAt(0)) || bare === 'v';
  const lower = bare.toLowerCase();
  if (ABBREVIATIONS.has(lower.includes('’') ? lower.replace(/’/g, "'") : lower)) return true;
  return /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(bare);
}

export function nameStart(token: Token): number {
  const opened = openerIn(token.text);
  return opened === undefined ? token.start : token.end - opened.length;
}

export function nameEnd(token: Token): number {
  let { length } = token.text;
  while (length > 0 && isMarkBehind(token.text.charCodeAt(length - 1))) length--;
  return token.start + length;
}
