import { rule } from '../define';
import type { RuleInput } from '../input';
import { shapeOf } from '../typography/quotations';

/**
 * `quote-unbalanced` (off). A quotation of several paragraphs opens each of them anew and closes only the last, questions
 * and answers likewise (DOMAIN 1.11): where the next line opens with a mark again, nothing is wrong. A mark that closes
 * what nothing opened says only that an opening was lost somewhere: of that nothing is said.
 */
export const quoteUnbalanced = rule('quote-unbalanced', (input, report) => {
  for (const start of input.view(unclosed)) {
    if (goesOn(input, start)) continue;
    report({ start, end: start + 1, message: 'A quotation opened here is not closed in this paragraph.' });
  }
});

/** Places of double marks that open a quotation which its line does not close. What a straight mark does is told by its shape. */
function unclosed(input: RuleInput): readonly number[] {
  const { text } = input;
  const { tags } = input.document;
  const found: number[] = [];
  /** Open quotations, outermost first: a quotation may hold another (`“ ‘ “fee” ’ ”`). */
  const open: number[] = [];
  let tag = 0;
  const MARKS = /["“”\r\n]|[’'](?=[’'](?!\w))/g;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    while (tag < tags.length && tags[tag]!.end <= at) tag++;
    const sign = match[0];
    if (sign === '\r' || sign === '\n') {
      found.push(...open.splice(0));
      continue;
    }
    if (tag < tags.length && tags[tag]!.start <= at) continue;
    // `jurisdiction.’'`: a double mark read as two single ones.
    const shape = sign === '“' ? 'opens' : sign === '”' || sign === '’' || sign === "'" ? 'closes' : shapeOf(text, at);
    if (shape === 'opens') open.push(at);
    else open.pop();
  }
  found.push(...open);
  return found;
}

/** A quotation of paragraphs is looked through so far for the mark that closes it. */
const PARAGRAPHS = 40;

/** Lines of verse are shorter than those of prose in a file without line breaks. */
const LONGEST_VERSE = 100;

function goesOn(input: RuleInput, start: number): boolean {
  const line = input.lineOf(start);
  const { start: from, end } = input.lineSpan(line);
  if (/^\s*["“]?\s*[QA]\. /.test(input.text.slice(from, Math.min(end, from + 12)))) return true;
  let seen = 0;
  let verse = false;
  const heads = /^\s*(?:\*\d{1,4}\s*)?$/.test(input.text.slice(from, start));
  for (let next = line + 1; next <= line + PARAGRAPHS && next < input.lineStarts.length; next++) {
    const span = input.lineSpan(next);
    // Behind the mark of a page the paragraph goes on.
    const words = input
      .slice(span)
      .replace(/^\s*\*{1,3}\d{1,4}\s*/, '')
      .trim();
    // A quotation within the quotation stands on its own lines (`At present it is believed …').
    // Neither do the lines of a verse that opened with such a mark; a row of asterisks has no words.
    if (!/\p{L}{3}/u.test(words)) continue;
    if (/^[`‘']/.test(words) || (verse && words.length <= LONGEST_VERSE)) {
      verse = words.length <= LONGEST_VERSE && !/[’']\W{0,2}$/.test(words);
      continue;
    }
    verse = false;
    if (seen++ === 0 && /^[.•\s]{0,3}["“]/.test(words)) return true;
    // `"22. (a) …`, `(b) …`, `(3) … difference."`: lines of one quotation, closed by a mark that nothing else opened.
    if (!heads) break;
    const first = /["“”]/.exec(words);
    if (!first) continue;
    const at = input.text.indexOf(words, span.start) + first.index;
    if (first[0] === '”' || (first[0] === '"' && shapeOf(input.text, at) === 'closes')) return true;
    break;
  }
  // The last paragraph of an excerpt may be cut.
  return input.excerpt;
}
