import type { Tag } from '../../opinion/document';
import type { RuleInput } from '../input';
import type { FixEdit } from '../rule';

/** A reference tag with both its ends, and what stands between them. */
export interface TagPair {
  readonly open: Tag;
  readonly close: Tag;
  /** Index of the opening tag in the document's list. */
  readonly index: number;
  /** Raw offsets of the content. */
  readonly start: number;
  readonly end: number;
}

/** Reference tags that are closed, in order of their opening tags, nested ones included. */
export function tagPairs(input: RuleInput): readonly TagPair[] {
  const { tags } = input.document;
  const pairs: TagPair[] = [];
  tags.forEach((open, index) => {
    if (open.role !== 'reference' || open.closing || open.partner < 0) return;
    const close = tags[open.partner];
    if (close && close.start >= open.end) pairs.push({ open, close, index, start: open.end, end: close.start });
  });
  return pairs;
}

/** Edits that take both tags out; of two blanks that would come together one goes with them. */
export function withoutTags({ text }: RuleInput, { open, close, start, end }: TagPair): FixEdit[] {
  const blank = (at: number): boolean => text[at] === ' ';
  const first = blank(open.start - 1) && blank(start) && end > start ? 1 : 0;
  const last = blank(end - 1) && blank(close.end) && end - first > start ? 1 : 0;
  return [
    { start: open.start, end: open.end + first, newText: '' },
    { start: close.start - last, end: close.end, newText: '' },
  ];
}

/** The tag as a message shows it, `<targetCase>`; its usual spelling, whatever the file has. */
export function shown(tag: Tag, closing = tag.closing): string {
  return `\`<${closing ? '/' : ''}${tag.known || tag.name.text}>\``;
}

/** True for opening `<concur …>` and `<dissent …>` tags. */
export function opensMarker(tag: Tag): boolean {
  return tag.role === 'marker' && !tag.closing;
}
