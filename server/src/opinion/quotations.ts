import type { OpinionDocument } from './document';
import type { Span } from './span';

/** A quotation within one line; `closed` is false where it runs to the end of the line. */
export interface Quotation extends Span {
  readonly closed: boolean;
  readonly curly: boolean;
}

/**
 * Quotations in double marks, line by line: a paragraph is a line in these files. Straight marks open and close in turn;
 * curly ones say which they are. Marks inside tags are attribute values and do not count.
 */
export function quotationsIn({ text, tags }: Pick<OpinionDocument, 'text' | 'tags'>): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let curly = false;
  let tag = 0;
  const close = (at: number, closed: boolean): void => {
    if (open >= 0) found.push({ start: open, end: at, closed, curly });
    open = -1;
  };
  const MARKS = /["“”\r\n]/g;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    while (tag < tags.length && tags[tag]!.end <= at) tag++;
    const inTag = tag < tags.length && tags[tag]!.start <= at;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) close(at, false);
    else if (inTag) continue;
    else if (code === 0x201c) {
      if (open < 0) {
        open = at;
        curly = true;
      }
    } else if (code === 0x201d) close(at + 1, true);
    else if (open >= 0) close(at + 1, true);
    else {
      open = at;
      curly = false;
    }
  }
  close(text.length, false);
  return found;
}
