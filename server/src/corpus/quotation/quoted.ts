import { quotationsIn } from '../../opinion/quotations';
import type { Span } from '../../opinion/span';
import type { Analysis } from '../../reference/analysis';
import type { Reference } from '../../reference/reference';
import type { PinnedPages } from './compare';

/** A quotation with the citation behind it. */
export interface Quoted extends Span {
  /** Raw text between the marks. */
  readonly words: string;
  readonly reference: Reference;
  readonly pinned: PinnedPages | undefined;
}

/** Characters between a closing mark and its citation. */
const NEAR = 30;
const KINDS: ReadonlySet<string> = new Set(['full-case', 'short-case', 'id', 'ibid', 'supra-case']);

/**
 * Quotations, and blocks of quoted text, that a citation of a case follows at once, in document order. Words between them
 * (other than a signal) say something else, and then nothing is known.
 */
export function quotedIn({ document, references }: Analysis): readonly Quoted[] {
  const spans: { start: number; end: number; inner: [number, number] }[] = [];
  for (const one of quotationsIn(document)) {
    if (one.closed) spans.push({ start: one.start, end: one.end, inner: [one.start + 1, one.end - 1] });
  }
  for (const block of document.blockQuotes) {
    const inside = spans.some(one => one.start < block.end && block.start < one.end);
    if (!inside) spans.push({ ...block, inner: [block.start, block.end] });
  }
  spans.sort((a, b) => a.start - b.start);
  const cited = references.filter(one => one.target !== null && KINDS.has(one.kind) && one.inside < 0);
  const found: Quoted[] = [];
  let at = 0;
  for (const { start, end, inner } of spans) {
    while (at < cited.length && cited[at]!.start < end) at++;
    const reference = cited[at];
    if (!reference || reference.start - end > NEAR) continue;
    const between = document.text.slice(end, reference.start);
    if (
      /\p{L}{3}/u.test(
        between.replace(/<[^<>]{0,100}>/g, '').replace(/\b(?:see|also|accord|quoting|cf|in|at|and)\b/gi, ''),
      )
    )
      continue;
    found.push({ start, end, words: document.text.slice(...inner), reference, pinned: pinnedPages(reference) });
  }
  return found;
}

/**
 * First and last page of the pins of a citation; undefined when it has none, when they are no numbers, and when one is a note:
 * files print notes behind the opinion, where page marks do not tell of them.
 */
function pinnedPages(reference: Reference): PinnedPages | undefined {
  if (reference.pins.some(pin => pin.note !== undefined)) return undefined;
  const pages = reference.pins
    .flatMap(pin => [pin.page, pin.to])
    .flatMap(page => (page && /^\d{1,5}$/.test(page) ? [Number(page)] : []));
  return pages.length === 0 ? undefined : { from: Math.min(...pages), to: Math.max(...pages) };
}
