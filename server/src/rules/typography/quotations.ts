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
      case '“':
        return headsQuotation(text, offset);
      case '”':
        return true;
      case '"':
        return shapeOf(text, at) === 'closes';
    }
  }
  return false;
}

/** True where the paragraph begins with a mark, behind the number of a note perhaps, and no other stands before the place. */
function headsQuotation(text: string, offset: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', offset) + 1, offset - REACH), offset);
  return /^(?:\d{1,3} )?["“][^"“”]*$/.test(before);
}

/** What a straight mark does by what stands around it: `(“a`, `a”,`; a mark with blanks on both sides says nothing. */
export function shapeOf(text: string, at: number): 'opens' | 'closes' | 'either' {
  const before = at === 0 || /[\s([{—–-]/.test(text[at - 1]!);
  const after = at + 1 >= text.length || /[\s.,;:!?)\]}—–-]/.test(text[at + 1]!);
  return before === after ? 'either' : before ? 'opens' : 'closes';
}
