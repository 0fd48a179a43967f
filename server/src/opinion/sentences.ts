import type { ReadingText } from './reading-text';
import type { Span } from './span';
import { isDigit, isLetter, isUpper } from './sweep';

/**
 * Sentences and paragraphs of the reading text, in reading offsets. Stops of legal abbreviations (`No.`, `U. S.`, `v.`,
 * `Rev.`, `J.`, `Co.`, `Mr.`) end no sentence; where a stop is both, as in `Smith & Co. The Court`, the next word decides.
 */

/** How far a sentence is looked for on either side: texts without any stop must not cost more. */
const REACH = 6000;

/** Abbreviations after which a sentence never ends. */
const NEVER: ReadonlySet<string> = new Set(
  (
    'v vs no nos mr mrs ms messrs dr rev cf art arts sec secs ch chs cl cls pt pts p pp par pars n nn vol vols st hon gov gen col capt lt sgt maj ' +
    'adm prof sen rep supp stat const amdt amdts amend univ dept eg ie viz e g i ed eds cert tit subd j-j comm natl intl assn ' +
    'assoc bros ass div dist fed crim civ proc evid admin exec gen rr ry op loc cit conc diss quoting citing ante approx mfg ins tel ' +
    'bldg const labor ann cal mass pa ill ind mich minn wis tex fla ga va conn del md ala ark ariz colo kan ky mo mont neb nev okla ' +
    'ore tenn vt wash wyo haw miss mem how wall wheat pet dall cranch black jan feb mar apr jun jul aug sept oct nov dec q a ex'
  ).split(' '),
);

/** Abbreviations that may end a sentence; what follows decides. */
const MAYBE: ReadonlySet<string> = new Set(
  'co inc corp ltd jr sr cir ct app etc al esq id ibid seq jj cas d s u c r h w f l e j m b t k g'.split(' '),
);

/** Words that open a sentence far more often than they go on with a name. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'The This That These Those It In We He She They There But And Nor Or If When While Although Though Because Since As At By For From On To ' +
    'Under Upon With Without Such A An Our Its His Her Their Here Thus Hence However Moreover Nevertheless Nor Not Now What Whether Which Who ' +
    'Yet One Each Every No All Any Some Even Only Accordingly Therefore Finally First Second Third See Cf Compare Petitioner Petitioners ' +
    'Respondent Respondents Appellant Appellee Indeed Rather Instead Similarly Likewise Congress After Before Once Until Having Where I You'
  ).split(' '),
);

/** The paragraph that holds a reading offset: the line of the reading text, without its end. */
export function paragraphAt(reading: ReadingText, at: number): Span {
  const text = reading.text;
  const offset = Math.max(0, Math.min(at, text.length));
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', offset);
  return { start, end: stop < 0 ? text.length : stop };
}

/** The sentence that holds a reading offset, without the blanks around it. At most some 12,000 characters. */
export function sentenceAt(reading: ReadingText, at: number): Span {
  const text = reading.text;
  const paragraph = paragraphAt(reading, at);
  const offset = Math.max(paragraph.start, Math.min(at, paragraph.end));
  const from = Math.max(paragraph.start, offset - REACH);
  const to = Math.min(paragraph.end, offset + REACH);
  let start = from;
  for (let i = from; i < to; ) {
    const next = boundaryFrom(text, i, to);
    if (next > offset || next >= to) return trimmed(text, start, Math.min(next, to));
    start = next;
    i = next;
  }
  return trimmed(text, start, to);
}

/** The sentences that begin in a stretch of the reading text, in order. */
export function sentences(reading: ReadingText, from: number, to: number): Span[] {
  const text = reading.text;
  const result: Span[] = [];
  const end = Math.min(to, text.length);
  let start = Math.max(0, from);
  while (start < end) {
    const stop = text.indexOf('\n', start);
    const lineEnd = stop < 0 ? text.length : stop;
    while (start < lineEnd && start < end) {
      const next = boundaryFrom(text, start, lineEnd);
      const sentence = trimmed(text, start, next);
      if (sentence.end > sentence.start) result.push(sentence);
      start = next;
    }
    start = Math.max(start, lineEnd + 1);
  }
  return result;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13;
}

/** Where the sentence that runs at `from` ends and the next one begins; `to` when it is the last. */
function boundaryFrom(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    let end = i + 1;
    while (end < to && isCloser(text.charCodeAt(end))) end++;
    // A bracketed or bare note mark belongs to the sentence it follows.
    const noted = afterNoteMark(text, end, to);
    const space = noted > end ? noted : end;
    if (space >= to) return to;
    if (text.charCodeAt(space) !== 32) continue;
    let next = space;
    while (next < to && text.charCodeAt(next) === 32) next++;
    if (next >= to) return to;
    if (!opensSentence(text, next)) continue;
    if (code === 46 && end === i + 1 && !endsSentence(text, from, i, next)) continue;
    return next;
  }
  return to;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019;
}

/** ` 31` between a stop and a capital: a note mark. Returns the offset behind it, or `at` when there is none. */
function afterNoteMark(text: string, at: number, to: number): number {
  let i = at;
  if (text.charCodeAt(i) === 32) i++;
  const digits = i;
  while (i < to && i - digits < 3 && isDigit(text.charCodeAt(i))) i++;
  if (i === digits) return at;
  if (i >= to) return i;
  if (text.charCodeAt(i) !== 32) return at;
  let next = i;
  while (text.charCodeAt(next) === 32) next++;
  const code = text.charCodeAt(next);
  // `100 U.S.` and `2 Wall.` after a stop begin a citation, not a sentence.
  if (!isUpper(code) && code !== 0x201c && code !== 34) return at;
  if (/^(?:[A-Z]\.|[A-Z][a-z]{2,6}\. \d)/.test(text.slice(next, next + 14))) return at;
  return i;
}

function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isUpper(code) || code === 0x201c || code === 34 || code === 40 || code === 91 || code === 0xa7 || code === 0x2018)
    return true;
  return isDigit(code) || (code === 39 && isUpper(text.charCodeAt(at + 1)));
}

/** Whether the full stop at `stop` ends a sentence, given the word before it and the word at `next`. */
function endsSentence(text: string, from: number, stop: number, next: number): boolean {
  if (text.charCodeAt(stop - 1) === 46 || text.charCodeAt(stop - 2) === 46) {
    // The last dot of an ellipsis: `. . .` or `...` ends a sentence only in its fourth dot.
    if (/(?:\. ?){3}$/.test(text.slice(Math.max(from, stop - 6), stop + 1)))
      return isUpper(text.charCodeAt(next)) && /(?:\. ?){4}$/.test(text.slice(Math.max(from, stop - 8), stop + 1));
  }
  let start = stop;
  while (start > from && stop - start < 20) {
    const code = text.charCodeAt(start - 1);
    if (!(isLetter(code) || code === 39)) break;
    start--;
  }
  const word = text.slice(start, stop);
  if (word === '')
    return !isDigit(text.charCodeAt(next)) || text.charCodeAt(stop - 1) === 41 || isDigit(text.charCodeAt(stop - 1));
  const lower = word.toLowerCase();
  const upperNext = isUpper(text.charCodeAt(next));
  // `"A. No, I didn't."`: the letter that opens a line of testimony is no sentence.
  if ((word === 'Q' || word === 'A') && !/[A-Za-z0-9]/.test(text.slice(from, start))) return false;
  // `31 U. Chi. L. Rev. 556`: a short word before the rest of a journal's name.
  if (
    word.length <= 5 &&
    isUpper(word.charCodeAt(0)) &&
    /^(?:[A-Z]\. ?){0,3}(?:L\. ?(?:Rev|J|Q|Bull|Forum)|Rev\.|J\. ?[A-Z]|Jur\.|Bar )/.test(text.slice(next, next + 20))
  )
    return false;
  const initial = word.length === 1 && isUpper(word.charCodeAt(0));
  if (initial || MAYBE.has(lower)) {
    if (lower === 'ibid' || lower === 'id')
      return upperNext || text.charCodeAt(next) === 0x201c || text.charCodeAt(next) === 34;
    return upperNext && OPENERS.has(wordAt(text, next)) && !(initial && wordAt(text, next).length === 1);
  }
  if (NEVER.has(lower)) return false;
  // `Ala. 531`: a figure after a short capitalised word is a citation.
  if (isDigit(text.charCodeAt(next)) && isUpper(word.charCodeAt(0)) && word.length <= 6) return false;
  return true;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 20 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
