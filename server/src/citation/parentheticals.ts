import type { Piece, Span } from '../opinion/span';
import { isBreak, isSpace, isUpper, skipDigits, skipSpaces } from './characters';
import type { Parenthetical } from './citation';

/** The parentheticals that belong to a citation, in reading offsets. */
export interface ParentheticalList {
  readonly parentheticals: readonly Parenthetical[];
  readonly end: number;
  readonly year: number | undefined;
  readonly yearSpan: Span | undefined;
  /** Words before the year: `CA2`, `C. A. 2d Cir.`, `SDNY`. */
  readonly court: string | undefined;
  /** As written: `Frank, J., dissenting`. */
  readonly weight: string | undefined;
  /** `Wigmore` of `(hereafter Wigmore)`. */
  readonly hereafter: Piece | undefined;
}

/** Longest parenthetical read: longer ones are prose that happens to follow a citation. */
const LONGEST = 1500;
const MOST = 8;
const NONE: readonly Parenthetical[] = [];

/**
 * Parentheticals that follow a citation at `at` (DOMAIN 1.19): a date, a weight, an explanation, a source note, a hereafter
 * clause; several may follow one another. A parenthesis that is none of these ends the list and stays outside. `dated` says
 * that the cite itself has its year (`2008-Ohio-1624`), so that other words may follow at once.
 */
export function parentheticalsAfter(text: string, at: number, dated = false): ParentheticalList {
  let end = at;
  let year: number | undefined;
  let yearSpan: Span | undefined;
  let court: string | undefined;
  let weight: string | undefined;
  let hereafter: Piece | undefined;
  let list: Parenthetical[] | undefined;
  for (let count = 0; count < MOST; count++) {
    let open = skipSpaces(text, end);
    // `378 U. S. 1, (1964)`: a stray comma before the date.
    if (text.charCodeAt(open) === 44 && count === 0) {
      const date = skipSpaces(text, open + 1);
      if (text.charCodeAt(date) === 40 && /^\(1[5-9]\d\d\)|^\(20\d\d\)/.test(text.slice(date, date + 6))) open = date;
    }
    const code = text.charCodeAt(open);
    if (code !== 40 && code !== 91) break;
    const close = closing(text, open, code === 40 ? 41 : 93);
    if (close === -1) break;
    const words = text.slice(open + 1, close);
    const kind =
      code === 91
        ? bracketKind(words, year !== undefined)
        : kindOf(words, dated || year !== undefined || court !== undefined);
    if (kind === undefined) break;
    if (kind === 'date') {
      if (year !== undefined || court !== undefined) break;
      const date = dateOf(words);
      year = date?.year;
      if (date !== undefined) yearSpan = { start: open + 1 + date.at, end: open + 1 + date.at + 4 };
      court = date === undefined ? words : date.court;
    } else if (kind === 'weight') weight ??= words;
    else if (kind === 'hereafter') hereafter ??= hereafterWords(words, open + 1);
    list ??= [];
    list.push({ kind, start: open, end: close + 1, text: words });
    end = close + 1;
  }
  return { parentheticals: list ?? NONE, end, year, yearSpan, court, weight, hereafter };
}

/** Offset of the bracket that closes the one at `open`, -1 when none does on this line within reach. */
export function closing(text: string, open: number, close: number): number {
  const opener = text.charCodeAt(open);
  const limit = Math.min(text.length, open + LONGEST);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === opener) depth++;
    else if (code === close) {
      depth--;
      if (depth === 0) return at;
    } else if (isBreak(code)) return -1;
  }
  return -1;
}

/** What a parenthesis says; undefined when it is prose of the sentence and not part of the citation. */
export function kindOf(words: string, afterDate: boolean): Parenthetical['kind'] | undefined {
  if (words.length === 0) return undefined;
  if (words.length <= 90 && dateOf(words) !== undefined) return 'date';
  if (words.length <= 40 && COURT_ALONE.test(words)) return 'date';
  if (words.length <= 160 && WEIGHT.test(words)) return 'weight';
  if (SOURCE.test(words)) return 'source';
  if (HEREAFTER.test(words)) return 'hereafter';
  if (EXPLANATORY.test(words)) return 'explanatory';
  if (words.charCodeAt(0) === 115 && SLIP.test(words)) return 'other';
  // Only right after a date may other words be taken for an explanation: `(1971) (school bus routes)`.
  if (afterDate && !isUpper(words.charCodeAt(0)) && !/^(?:and|or|but|if|as|which|who|I|\d+)\b/.test(words))
    return words.length > 2 ? 'other' : undefined;
  if (afterDate && /^[“"']/.test(words)) return 'explanatory';
  if (afterDate && words.length <= 160 && /^(?:[A-Z][\w.’']*\s?){1,4}(?:I|II|III|IV)?$/.test(words)) return 'other';
  return undefined;
}

/** New York prints dates in brackets: `48 NY2d 167 [1979]`, `281 AD2d 500 [2d Dept 2001]`. */
function bracketKind(words: string, afterDate: boolean): Parenthetical['kind'] | undefined {
  if (!afterDate && words.length <= 60 && dateOf(words) !== undefined) return 'date';
  if (HEREAFTER.test(words)) return 'hereafter';
  return SOURCE.test(words) ? 'source' : undefined;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** A year closes it: `1966`, `CA2 1956`, `2d Cir. Feb. 3, 1993`, `1964 ed.`, `1964 ed., Supp. V`, `1858-1859`. */
const DATE = new RegExp(
  `^(([^()“”"]{0,60}?)(?:\\b${MONTH} ?(?:\\d{1,2}(?:-\\d{1,2})?,? )?)?)(1[5-9]\\d\\d|20\\d\\d)(?:[-–/]\\d{2,4})?(?: (?:ed|rev|Term|Supp|Cum|Repl|Replacement|Reissue|memorandum)\\b[^()]{0,30}|, (?:pet\\.|no pet|pets?\\. |writ|no writ|orig\\. proc|original proc|rev['’]d|aff['’]d|n\\. ?w\\. ?h|n\\.p\\.h|disc(?:r|\\.)|subscription|unpub|en banc|per curiam|table|mem\\.|not designated|review|trans\\.|overruled|dism|judgm['’]t)[^()]{0,60})?[.,]?$`,
);

function dateOf(words: string): { year: number; at: number; court: string | undefined } | undefined {
  if (words.length === 4) {
    // `(1964)` is what nearly all of them are.
    const plain = skipDigits(words, 0) === 4 ? Number(words) : 0;
    if (plain >= 1500 && plain <= 2099) return { year: plain, at: 0, court: undefined };
  }
  const groups = DATE.exec(words);
  if (groups === null) return undefined;
  const court = (groups[2] ?? '').trim().replace(/,$/, '');
  if (court !== '' && !COURT.test(court)) return undefined;
  return { year: Number(groups[3]), at: (groups[1] as string).length, court: court === '' ? undefined : court };
}

/** `630 F.Supp. 630 (D.Puerto Rico)`, `308 F.2d 24 (2 Cir.), cert. denied`: a court whose year the history gives, or nobody. */
const COURT_ALONE =
  /^(?:Tex\. ?(?:Civ|Cr|Crim|Com)\. ?App\.(?:,? ?[A-Z][A-Za-z. ]{2,14})?(?:, (?:n\. ?r\. ?e\.|writ [a-z. ]{2,8}|error [a-z. ]{2,8}))?|(?:Mo|La|Fla|Ala|Okla|Ind|Ga|Tenn|Ky)\. ?(?:Civ\. |Cr\. |Ct\. )?(?:App|Cr|Ct)\.|(?:\d{1,2}|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\. ?C\.|Fed\.)(?:st|nd|d|rd|th)? Cir(?:\.|cuit)|C\. ?C\. ?A\.(?:,? ?\d{1,2}(?:st|nd|d|rd|th)?(?: Cir\.)?)?|C\.? ?A\.?,? ?(?:\d{1,2}|D\. ?C\.|Fed\.)(?:st|nd|d|rd|th)?(?: Cir\.)?|CA(?:\d{1,2}|DC|Fed)|[NSEWMC]\. ?D\. ?[A-Z][A-Za-z. ]{1,14}|D\. ?(?:[A-Z][a-z]{2,12}\.?(?: [A-Z][a-z]+)?|[A-Z]\. ?[A-Z]\.)|D\. ?C\.,? ?[NSEWMC]?\.? ?D?\.? ?[A-Z][A-Za-z. ]{2,14}|[SNEWCM]D(?: [A-Z][A-Za-z]{1,8}\.?|NY))$/;

/** Words before a year that may be a court, an edition or a Term and are not the start of a sentence. */
const COURT =
  /^(?:[A-Z0-9][\w.'’&—–-]*|of|the|for|and|in|en|banc|et|al\.|[a-z]+ (?=ed\.)|per|curiam|mem\.|rev\.?|ed\.?|&|,|d|nd|rd|th|st)(?:,? (?:\[?[A-Z0-9][\w.'’&,—–-]*\]?|of|the|for|and|in|at|en|banc|mem\.|rev\.?|ed\.?,?|per|curiam|&|on|App\.|div\.|dist\.|dept\.|filed|issued|decided|dated))*$/;

const WEIGHT =
  /^(?:(?:[Cc]onc|[Dd]is|[Ll]ead|[Pp]lur|[Mm]aj)\.? (?:(?:&|and) (?:conc|dis)\. )?opn\.(?: of .{2,60})?|(?:(?:[Oo]pinion|[Ss]tatement|[Ss]eparate opinion|[Cc]oncurring opinion|[Dd]issenting opinion|[Jj]oint opinion|[Pp]lurality opinion|[Mm]emorandum|[Cc]oncurrence|[Dd]issent) (?:of|by)|[Pp]er) .{2,90}|(?:(?:[Mm]r\. )?(?:Chief )?(?:[Jj]ustice|[Jj]udge|J\.) )?[A-Z][\w.'’ -]{1,30},? ?(?:(?:,? (?:and|&) |, )[A-Z][\w.'’ -]{1,24},? ?){0,4}(?:\(?[A-Z]\.?\)? ?)?(?:C\. ?J\.|JJ?\.|Ch\. ?J\.|P\. ?J\.|Circuit Justice|Circuit Judge|D\. ?J\.|Chief Judge|Chief Justice|Commissioner)(?:,? (?:in chambers|joined by|with whom|concurring|dissenting|concurs|dissents|specially|writing|separate|respecting|announcing|for the|for|plurality|opinion|on|statement|sitting).{0,120})?|(?:[Jj]oint |[Ss]eparate |[Pp]artial )?(?:concurring|dissenting|plurality|majority|lead|principal|per curiam|memorandum)(?: and (?:dissenting|concurring))?(?: opinions?| in part| in (?:the )?(?:judgment|result)| statement)*(?: of .{2,60})?(?:, .{1,60})?|per curiam(?:\)?.{0,20})|PER CURIAM|[Pp]lurality|[Dd]issent|[Cc]oncurrence|[Ee]n banc|[Ii]n banc|[Ii]n chambers|mem\.|memorandum|equally divided [Cc]ourt|by an equally divided [Cc]ourt|(?:concurring|dissenting) (?:in part|in (?:the )?(?:judgment|result)|from).{0,80}|on (?:petition for )?rehearing|table|unpublished|CA\d{1,2})$/;

const SOURCE =
  /^(?:(?:some |all |internal |original )?(?:emphas[ie]s|italics?|footnotes?|citations?|quotation marks?|quotations?|internal quotation marks|brackets?|alterations?|ellips[ie]s|paragraphing|capitalization|internal citations?)(?: and (?:internal )?(?:emphasis|footnotes?|citations?|quotation marks|brackets|alterations|ellipsis))? (?:added|supplied|mine|ours|omitted|deleted|in (?:the )?original|removed|altered)|(?:emphasis|footnotes?|citations?|internal).{0,80}(?:added|omitted|original|supplied|deleted))(?:[;,.].{0,160})?\.?$/i;

/** `Bruen, 597 U. S., at ___ (slip op., at 15)` */
const SLIP = /^slip op\.,? at \d{1,3}(?:[-–]\d{1,3})?(?:, (?:and )?nn?\. ?\d{1,3})?$/;

const HEREAFTER = /^(?:herein ?after|hereafter|hereinafter)\b/i;

const EXPLANATORY =
  /^(?:quot(?:ing|ed)|cit(?:ing|ed)|hold(?:ing|s)|overruling|overruled|reversing|affirming|vacating|applying|noting|stating|finding|rejecting|upholding|striking|invalidating|sustaining|explaining|describing|discussing|distinguishing|following|approving|disapproving|adopting|reaffirming|declining|dismissing|denying|granting|requiring|recognizing|interpreting|construing|concluding|suggesting|observing|emphasizing|refusing|allowing|permitting|characterizing|collecting|comparing|criticizing|reviewing|setting|using|assuming|dictum|dicta|same|alternative holding|semble|en banc order|internal|unanimous|[a-z]{4,18}ing (?:that|the|a|an|of|in|to|for|on|state|federal|statutes?|cases?|court|where|whether|under|when|and|with|as|by|such|certain|similar|this|these|his|their|its|because|against|from|out|down|up|all|any|no|not|only|power|claim|conviction|death)\b)/;

function hereafterWords(words: string, at: number): Piece | undefined {
  const match =
    /^(?:herein ?after|hereafter)(?:,? (?:cited|referred to|called|designated|known)(?: (?:as|to as|simply as))?|,? as)?[:,]? ["“‘']?/i.exec(
      words,
    );
  if (match === null) return undefined;
  const start = at + match[0].length;
  const rest = words.slice(match[0].length).replace(/[."”’',\s]+$/, '');
  if (rest.length === 0 || rest.length > 60) return undefined;
  return { start, end: start + rest.length, text: rest };
}

/** True when only spaces stand between the two offsets. */
export function onlySpaces(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
