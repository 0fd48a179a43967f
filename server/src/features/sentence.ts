import type { Span } from '../opinion/span';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:v|vs|No|Nos|Rev|Ed|Ct|Cir|App|Supp|Stat|Art|Amdt|Const|cl|pp?|nn?|ch|Co|Inc|Corp|Ltd|Bros|Mr|Mrs|Ms|Dr|Jr|Sr|St|Cf|cf|cert|ed|rev|e\. ?g|i\. ?e|et al|seq|Id|id|Ibid|ibid|Fed|Crim|Civ|Proc|Evid|L|J|JJ|Dept|Comm|Univ|Ass|Bd|Dist|Gen|Gov|Rep|Sess|Cong|Rec|Tr|R|Pet|Br)|\b[A-Z])$/;

/** Longest stretch looked at on each side: a sentence of a brief for the eye, not a page. */
const REACH = 1500;

/** True when the mark at `at` ends a sentence: not an abbreviation, not an ellipsis, and what follows begins one. */
function endsSentence(text: string, at: number): number {
  const character = text[at];
  if (character !== '.' && character !== '?' && character !== '!') return -1;
  if (character === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))) return -1;
  let end = at + 1;
  while (end < text.length && '.?!'.includes(text[end]!)) end++;
  while (end < text.length && '"”’\')]'.includes(text[end]!)) end++;
  const after = text.slice(end, end + 40);
  // A note mark may stand between two sentences.
  return after === '' || /^\s+(?:\d{1,3} )?(?:\*{1,3}\d+ )?["“‘([]*[\p{Lu}<\d]/u.test(after) || /^\s*$/.test(after)
    ? end
    : -1;
}

const PART_NUMERAL = /^(?:[IVXL]{1,6}|[A-H]|\d)\.?[ \t]*\r?\n\s*/;

/** The sentence round an offset, not leaving `within`; capped at some 1,500 characters each way. */
export function sentenceAt(text: string, offset: number, within: Span = { start: 0, end: text.length }): Span {
  const low = Math.max(within.start, offset - REACH);
  const high = Math.min(within.end, offset + REACH);
  let start = low;
  for (let at = low; at < offset; at++) {
    const end = endsSentence(text, at);
    if (end > 0 && end <= offset) start = end;
  }
  while (start < offset && /\s/.test(text[start]!)) start++;
  // The numeral of a part on the line above belongs to no sentence.
  const numeral = PART_NUMERAL.exec(text.slice(start, Math.min(offset, start + 20)));
  if (numeral !== null) start += numeral[0].length;
  let end = high;
  for (let at = Math.max(offset, start); at < high; at++) {
    const close = endsSentence(text, at);
    if (close > 0 && close > offset) {
      end = Math.min(close, within.end);
      break;
    }
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** A stretch of text cut at `most` characters, at a word, with an ellipsis for what is left out. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(' ', most);
  return `${flat.slice(0, cut > most / 2 ? cut : most)} …`;
}

/** Text as read: tags and page marks taken out. */
export function withoutMarks(text: string): string {
  return text.replace(/<\/?[A-Za-z][^<>\n]{0,200}>/g, '').replace(/ ?\*{1,3}\d{1,4}(?= |$)/g, '');
}
