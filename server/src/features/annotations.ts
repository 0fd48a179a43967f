import { mentionsOf } from '../corpus/facts';
import type { Span } from '../opinion/span';
import { authorityTitle } from './authority-title';
import { shownPath, type View } from './view';

/** Code points before each of several ascending-asked offsets; a text without surrogates counts the same both ways. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) {
      const low = text.charCodeAt(at + 1);
      if (low >= 0xdc00 && low <= 0xdfff) pairs.push(++at);
    }
  }
  return offset => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Units of the offsets: UTF-16 (JavaScript, Java, this editor), code points (Python), or both. */
export type Offsets = 'both' | 'utf16' | 'codepoint';

/**
 * Stand-off annotations as JSON lines: the first line names the file, then one line for every tag pair, marker, page mark,
 * note mark, opinion and reference, in order of place. `utf16` and `codepoint` (one of them where `offsets` says so) are
 * half-open offsets into the text as it stands, tags included (without a byte-order mark); `text` is the raw slice. Ends with
 * a line break.
 */
export function exportAnnotations(view: View, offsets: Offsets): string {
  const { document, references, identity } = view.analysis;
  const { text, tags } = document;
  const point = codePoints(text);
  const counted = <T>(utf16: T, codepoint: T): { utf16?: T; codepoint?: T } => ({
    ...(offsets === 'codepoint' ? {} : { utf16 }),
    ...(offsets === 'utf16' ? {} : { codepoint }),
  });
  const rows: { readonly span: Span; readonly row: Record<string, unknown> }[] = [];
  const add = (type: string, span: Span, more: Record<string, unknown>, withText = true): void => {
    rows.push({
      span,
      row: {
        type,
        ...counted([span.start, span.end], [point(span.start), point(span.end)]),
        ...(withText ? { text: text.slice(span.start, span.end) } : {}),
        ...more,
      },
    });
  };
  for (const opinion of document.opinions) {
    add('opinion', opinion, { kind: opinion.kind, author: opinion.author, vote: opinion.vote }, false);
  }
  for (const tag of tags) {
    if (tag.role !== 'reference' || tag.closing || tag.partner < 0) continue;
    add('tag', { start: tag.end, end: tags[tag.partner]!.start }, { name: tag.known });
  }
  for (const marker of document.markers) {
    add('marker', marker, {
      kind: marker.kind,
      author: marker.author?.text,
      hasText: marker.text?.text,
      opinion: marker.opinion < 0 ? undefined : marker.opinion,
    });
  }
  for (const mark of document.pageMarks) add('page', mark, { page: mark.page });
  for (const mark of document.noteMarks) add('note-mark', mark, { note: mark.note });
  for (const body of document.noteBodies) add('note', body, { note: body.note }, false);
  for (const reference of references) {
    add('reference', reference, {
      kind: reference.kind,
      target: reference.target,
      confidence: reference.confidence,
      title:
        reference.target === null || /^(?:self\b|file:)/.test(reference.target)
          ? undefined
          : authorityTitle(view, reference.target),
      pins: reference.pins.length > 0 ? reference.pins.map(({ page, to, note }) => ({ page, to, note })) : undefined,
      opinion: reference.opinion,
      use: reference.use,
    });
    for (const mention of mentionsOf(reference).slice(reference.target === null ? 0 : 1)) {
      add('mention', mention, { target: mention.target, opinion: mention.opinion });
    }
  }
  rows.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const head = {
    type: 'file',
    file: shownPath(view, view.key),
    target: identity?.target ?? null,
    cite: identity?.cite,
    name: identity?.name,
    family: document.family,
    length: counted(text.length, point(text.length)),
  };
  return `${[head, ...rows.map(({ row }) => row)].map(row => JSON.stringify(row)).join('\n')}\n`;
}
