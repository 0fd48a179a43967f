import { type Quotation, quotationsIn } from '../../opinion/quotations';
import type { RuleInput } from '../input';

/** Quotations of the file, worked out once for all rules. */
export function quotations(input: RuleInput): readonly Quotation[] {
  return quotationsIn(input.document);
}

/** A paragraph of a quotation is hardly longer. */
const REACH = 2000;

/**
 * True where the next double mark of the line is one that closes: the place lies in a quotation, even one whose opening
 * stands in an earlier paragraph or was lost.
 */
export function withinQuotation(input: RuleInput, offset: number): boolean {
  const { text } = input;
  for (let at = offset; at < Math.min(text.length, offset + REACH); at++) {
    switch (text[at]) {
      case '\n':
      case '\r':
        return inOpenParagraph(text, offset, at);
      case '“':
        return false;
      case '”':
        return true;
      case '"':
        return shapeOf(text, at) === 'closes';
    }
  }
  return false;
}

/** `“A paragraph of a quotation` before a line that opens with a mark again: it is closed in a later one. */
function inOpenParagraph(text: string, offset: number, end: number): boolean {
  const start = text.lastIndexOf('\n', offset) + 1;
  const next = text.slice(end, end + 6).trimStart();
  const marks = /["“]/;
  return marks.test(text[start] ?? '') && marks.test(next[0] ?? '') && !/["“”]/.test(text.slice(start + 1, offset));
}

/** What a straight mark does by what stands around it: `(“a`, `a”,`; a mark with blanks on both sides says nothing. */
export function shapeOf(text: string, at: number): 'opens' | 'closes' | 'either' {
  const before = at === 0 || /[\s([{—–-]/.test(text[at - 1]!);
  const after = at + 1 >= text.length || /[\s.,;:!?)\]}—–-]/.test(text[at + 1]!);
  return before === after ? 'either' : before ? 'opens' : 'closes';
}
