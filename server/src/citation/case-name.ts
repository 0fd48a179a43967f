import { isBreak, isDigit, isSpace, isUpper, skipSpacesBack } from './characters';
import type { CaseName } from './citation';
import { leftParty, rightParty } from './name-parties';
import {
  isAbbreviation,
  nameEnd,
  nameStart,
  openerIn,
  REACH,
  strip,
  type Token,
  tokensBack,
  versusIn,
} from './name-tokens';
import { PROSE } from './name-words';
import { singleName } from './single-name';

/** What stands between a name and its cite: `, supra`, `(Brown I)`, `No. 74-364`. */
export interface NameBefore {
  readonly name: CaseName;
  /** A date in parentheses between name and cite: `Smith v. Jones (1866), 3 Wall. 5`. */
  readonly year: number | undefined;
  /** A court before the cite, as one publisher puts it: `4 Cir.` of `Hines v. Mikell, 4 Cir., 1919, 259 F. 28`. */
  readonly court: string | undefined;
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
  if (name === undefined) return undefined;
  return { name: withDebtor(text, name, at), year: bridge.year, court: bridge.court, supra: bridge.supra };
}

/** `Wolfe v. Jacobson (In re Jacobson)`: the debtor in parentheses is part of the caption, and mostly its short name. */
function withDebtor(text: string, name: CaseName, at: number): CaseName {
  if (text.charCodeAt(name.end + 1) !== 40 || !text.startsWith('In re ', name.end + 2)) return name;
  const close = text.indexOf(')', name.end);
  if (close === -1 || close >= at) return name;
  return { ...name, end: close + 1, text: text.slice(name.start, close + 1) };
}

const BLANK_CITE =
  /(?<=[\s,])(?:[-—–]{1,4}|_{2,}|\d{3}) ?(?:[A-Z][A-Za-z]{0,6}\.? ?){1,4}(?:\d(?:d|th) ?)?,? ?(?:at )?(?:[-—–]{1,4}|_{2,})(?:(?:,|[-–]) ?(?:[-—–]{1,4}|_{2,})){0,4}(?:,? nn?\. ?(?:[-—–]{1,4}|_{1,}|\d{1,2}))?$/;

interface Bridge {
  readonly end: number;
  readonly comma: boolean;
  readonly year: number | undefined;
  readonly court: string | undefined;
  readonly supra: boolean;
}

/** `, 4 Cir., 1919, `, `, D. C. S. D. Tex. 1919, `, `, in 1831, ` between a name and its cite. */
const COURT_AND_YEAR =
  /,? ?(?:, |\b(?=in 1))((?:\d{1,2}(?:st|nd|d|rd|th)? Cir|(?:D\. ?C|C\. ?C\. ?A|C\. ?C|C\. ?A|[NSEWM]\. ?D|Cust\. & Pat\. App|Em(?:er)?\. ?App|Ct\. ?Cl|Ky|Tenn|Tex\. ?(?:Civ|Crim|Cr)|Okl|Okla|Mo|Miss|Fla|La|Ala|Del|Iowa|D\. ?C\. ?(?:Mun|Cir))\.[A-Za-z0-9. &]{0,26}?)\.?)?,? ?(?:(?:in |decided in )?((?:17|18|19|20)\d\d))?, ?$/;
/** `Chisholm v. Georgia, at February term, 1793, reported in 2 Dall. 419`. */
const REPORTED =
  /,? (?:(?:decided )?(?:at|in) (?:the )?(?:[A-Z][a-z]+|this|present|last|same) [Tt]erm,? (?:of (?:this court,? )?)?(?:(1[78]\d\d),? )?(?:and )?|decided in (1[78]\d\d),? (?:and )?)?(?:(?:and|as|which is|is) )?(?:fully )?reported (?:in|at) $/;

/** What else than a comma may stand between name and cite, with what it says; undefined when nothing of the kind does. */
function datedBridge(text: string, at: number, floor: number): Omit<Bridge, 'comma' | 'supra'> | undefined {
  const last = text.charCodeAt(at - 2);
  // `in `, `at `, or a comma behind a year or `Cir.`
  if (last === 44) {
    const before = text.charCodeAt(at - 3);
    if (before !== 46 && !isDigit(before)) return undefined;
    const match = COURT_AND_YEAR.exec(text.slice(Math.max(floor, at - 64), at));
    if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
    return { end: at - match[0].length, year: match[2] === undefined ? undefined : Number(match[2]), court: match[1] };
  }
  if (last !== 110 && last !== 116) return undefined;
  const match = REPORTED.exec(text.slice(Math.max(floor, at - 64), at));
  if (match === null) return undefined;
  const year = match[1] ?? match[2];
  return { end: at - match[0].length, year: year === undefined ? undefined : Number(year), court: undefined };
}

/** Steps left over what may stand between name and cite; the end of the name, and whether a comma (or the like) came between. */
function bridgeBack(text: string, at: number, floor: number): Bridge | undefined {
  let end = at;
  let comma = false;
  let supra = false;
  let year: number | undefined;
  const dated = datedBridge(text, at, floor);
  if (dated !== undefined && dated.end > floor) {
    end = dated.end;
    comma = true;
    year = dated.year;
  }
  for (let step = dated === undefined ? 0 : 1; step < 6; step++) {
    end = skipSpacesBack(text, end);
    if (end > floor && isBreak(text.charCodeAt(end - 1)) && step === 0) {
      // One soft line break between a name's comma and its volume.
      const before = skipSpacesBack(text, end - 1);
      if (text.charCodeAt(before - 1) !== 44) return undefined;
      end = before;
    }
    const code = text.charCodeAt(end - 1);
    if (end <= floor) return undefined;
    // `State v. Brown, noted at 140 Wn. App. 1034`: an opinion that is listed and not printed.
    if (step === 0 && code === 116 && text.endsWith(', noted at', end)) {
      end -= 10;
      comma = true;
      continue;
    }
    if (step === 0 && (code === 46 || code === 44 || code === 82) && hasR(text, end)) {
      // `Kramer v. Waymark, L. R. 1 Ex. 241`
      const reports = /,? ?\(?L(?:aw|\.) ?R(?:ep)?[.,]{0,2}$/.exec(text.slice(Math.max(floor, end - 12), end));
      if (reports?.[0].startsWith(',')) {
        end -= reports[0].length;
        comma = true;
        continue;
      }
    }
    if (code === 44 /* , */) {
      end--;
      comma = true;
      const supraAt =
        wordEndingAt(text, end, 'supra') ?? wordEndingAt(text, end, 'Supra') ?? wordEndingAt(text, end, 'ante');
      if (supraAt !== undefined && supraAt > floor) {
        supra = true;
        end = supraAt;
      }
      const last = text.charCodeAt(end - 1);
      // A docket number ends in a digit, a hyphen or a second comma.
      const docket =
        isDigit(last) || last === 45 || last === 44 ? DOCKET.exec(text.slice(Math.max(floor, end - 40), end)) : null;
      if (docket !== null) end -= docket[0].length;
      continue;
    }
    if (step === 0 && isDigit(code)) {
      // `School Commissioners v. Goldsborough, *Page 140 90 Md. 193`: a page begins between name and cite.
      const mark = /, \*{1,3}Page \d{1,4}$/.exec(text.slice(Math.max(floor, end - 16), end));
      if (mark !== null) {
        end -= mark[0].length;
        comma = true;
        continue;
      }
    }
    if (comma && (code === 45 || code === 0x5f || code === 0x2014)) {
      // `Sullivan v. Louisiana, --- U.S. ----, 113 S.Ct. 2078`: the official cite is blank, its parallel is not.
      const blank = BLANK_CITE.exec(text.slice(Math.max(floor, end - 60), end));
      if (blank === null) break;
      end -= blank[0].length;
      continue;
    }
    if (code === 41 /* ) */ || code === 93) {
      const open = openingBack(text, end - 1, floor);
      if (open === -1) return undefined;
      // `Goshorn v. Supervisors, (1865,) 1 W. Va. 308`
      const inner = text.slice(open + 1, end - 1).replace(/,$/, '');
      // `State v. Taylor, 96-1043 (La. 4/8/97), 691 So. 2d 590`: docket number and date of decision, as Louisiana cites.
      const louisiana = /^La\.[A-Za-z0-9. ]{0,20} \d{1,2}\/\d{1,2}\/(\d{2}|\d{4})$/.exec(inner);
      if (louisiana !== null) {
        const short = Number(louisiana[1]);
        year = short > 99 ? short : short < 50 ? 2000 + short : 1900 + short;
        const docket = /,? (?:\d{2}|\d{4})-[A-Z]{0,3}-?\d{1,5}(?:,? pp?\. ?\d{1,3}(?:-\d{1,3})?)?,? ?$/.exec(
          text.slice(Math.max(floor, open - 36), open),
        );
        end = open - (docket?.[0].length ?? 0);
        comma = true;
        continue;
      }
      const date = /(1[5-9]\d\d|20\d\d)$/.exec(inner);
      if (date !== null && inner.length < 30) year = Number(date[1]);
      else if (
        !/^(?:[A-Z][\w.'’& ]{0,40}|\d{1,2}(?:st|nd|rd|d|th) (?:C\. ?C\. ?A\.|Cir\.)|the present case|No\. \d+|[IVX]+|two cases|mem\.)$/.test(
          inner,
        )
      )
        return undefined;
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
    if (code === 59 && !comma && step === 0) {
      // `State v. Weltha; 228 Iowa 519`: a comma that a scanner took for more, before a versus name alone.
      end--;
      continue;
    }
    if (code === 46 /* . */ && !comma && step === 0 && !isAbbreviation(lastToken(text, end, floor))) {
      // `Smith v. Jones. 1 Wall. 5`, the old printing: only before a versus name, which the caller demands without a comma.
      end--;
      continue;
    }
    break;
  }
  return end <= floor ? undefined : { end, comma, year, court: dated?.court, supra };
}

const DOCKET = /,? \(?(?:Nos?\. ?[\d-]+(?:,| and [\d-]+)*|[1-9]\d-\d{1,4})$/;

/** Cheap refusal: `L. R.` and `Law Rep.,` have their R among the last six characters. */
function hasR(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - 6; at--) if (text.charCodeAt(at) === 82) return true;
  return false;
}

function wordEndingAt(text: string, end: number, word: string): number | undefined {
  const to = skipSpacesBack(text, end);
  if (text.charCodeAt(to - 1) !== word.charCodeAt(word.length - 1) || !text.startsWith(word, to - word.length))
    return undefined;
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
  const petitioner = versus === -1 ? petitionerIn(text, tokens) : undefined;
  if (petitioner !== undefined) return petitioner;
  const procedural = proceduralIn(tokens, versus);
  if (procedural !== undefined) return proceduralName(text, tokens, procedural);
  if (!comma) return undefined;
  return singleName(text, tokens, versus);
}

function versusName(
  text: string,
  tokens: readonly Token[],
  left: number,
  versus: number,
  right: number,
): CaseName | undefined {
  const leftEnd = nameEnd(tokens[versus - 1] as Token);
  const start = withNumber(text, nameStart(tokens[left] as Token), leftEnd);
  const end = nameEnd(tokens[right] as Token);
  const first = text.slice(start, leftEnd);
  const second = text.slice((tokens[versus + 1] as Token).start, end);
  if (second.length === 0 || first.length === 0) return undefined;
  return { start, end, text: text.slice(start, end), parties: [first, second], form: 'versus' };
}

const NUMBER_BEFORE = /(?:;|(?:^|[^A-Za-z])(?:[Ss]ee|[Cc]f\.|[Aa]ccord|Compare|with|also|[Ii]n)) (\d{2,4}) $/;
const FIRM = /[ ,](?:Inc|LLC|L\. ?L\. ?C|Co|Corp|Ltd|LP|L\. ?P|Assocs)(?![a-z])/;

/** `; 14 Penn Plaza LLC v. Pyett`, `See 44 Liquormart, Inc. v. Rhode Island`: a firm's number where no mark of a note can stand. */
function withNumber(text: string, start: number, end: number): number {
  if (text.charCodeAt(start - 1) !== 32 || !isDigit(text.charCodeAt(start - 2))) return start;
  const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  return number !== null && FIRM.test(text.slice(start, end)) ? start - 1 - (number[1] as string).length : start;
}

/** `Savin, Petitioner, 131 U. S. 267`: a suit with one party, as reports of that time name it; undefined for other words. */
function petitionerIn(text: string, tokens: readonly Token[]): CaseName | undefined {
  const last = tokens.length - 1;
  if (last < 1 || !/^Petitioners?,?$/.test((tokens[last] as Token).text)) return undefined;
  let from = last;
  while (from > 0 && from > last - 4) {
    const token = (tokens[from - 1] as Token).text;
    const comma = token.charCodeAt(token.length - 1) === 44;
    if (comma !== (from === last) || !isUpper(token.charCodeAt(0)) || PROSE.has(strip(token))) break;
    from--;
  }
  if (from === last) return undefined;
  const start = nameStart(tokens[from] as Token);
  const end = nameEnd(tokens[last] as Token);
  const party = text.slice(start, nameEnd(tokens[last - 1] as Token));
  return { start, end, text: text.slice(start, end), parties: [party], form: 'in-re' };
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
    if (token.length !== 2 && token !== 'Matter') continue;
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
