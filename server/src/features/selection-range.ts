import type { SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../opinion/span';
import { outlineAt } from './in-file';
import { headOf } from './mentions';
import { sentenceAt } from './sentence';
import { rangeOf, type View } from './view';

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return { start, end: text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end };
}

/** Page, pin, citation, citation with name, its tags, string, sentence, paragraph, part, opinion: each holds the one before (DOMAIN 5.3). */
export function selectionRange(view: View, offset: number): SelectionRange {
  const { document, references } = view.analysis;
  const text = document.text;
  const holding: Span[] = [{ start: 0, end: text.length }];
  const add = (span: Span | undefined) => {
    if (span && span.start <= offset && offset <= span.end && span.end > span.start) holding.push(span);
  };
  for (const node of outlineAt(document.outline, offset)) add(node);
  const line = lineAt(text, offset);
  add(line);
  const sentence = sentenceAt(text, offset, line);
  add(sentence);
  for (const reference of references) {
    if (reference.start > offset || offset > reference.end) continue;
    if (reference.string !== undefined) {
      const members = references.filter(other => other.string === reference.string);
      add({ start: members[0]!.start, end: members.at(-1)!.end });
    }
    add(reference);
    add(headOf(reference));
    if (reference.volume && reference.page) {
      add({ start: reference.volume.start, end: reference.page.end });
      // From a page cited: the citation with its pages, without its name.
      if (offset > reference.page.end) add({ start: reference.volume.start, end: headOf(reference).end });
    }
    for (const piece of [reference.name, reference.volume, reference.reporter, reference.page, ...reference.pins])
      add(piece);
    for (const piece of [...reference.parentheticals, ...reference.history]) add(piece);
  }
  for (const tag of document.tags) {
    const close = tag.closing ? undefined : document.tags[tag.partner];
    if (!close || offset < tag.start || close.end < offset) continue;
    add({ start: tag.end, end: close.start });
    add({ start: tag.start, end: close.end });
  }
  add(wordAt(text, offset));
  holding.sort((a, b) => b.end - b.start - (a.end - a.start));
  let selection: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of holding) {
    // Each must lie within the one before; a sentence that cuts a citation is left out.
    if (outer && (span.start < outer.start || span.end > outer.end)) continue;
    if (outer && span.start === outer.start && span.end === outer.end) continue;
    selection = selection
      ? { range: rangeOf(view.lines, span), parent: selection }
      : { range: rangeOf(view.lines, span) };
    outer = span;
  }
  return selection!;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && /[\p{L}\p{N}’'_]/u.test(text[start - 1]!)) start--;
  while (end < text.length && /[\p{L}\p{N}’'_]/u.test(text[end]!)) end++;
  return { start, end };
}
