import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import { coreSpan, isCase } from '../rules/references-in-text';
import { taggedTarget } from './tagged-case';
import { rangeOf, type View } from './view';

/** A change of the text, raw offsets. */
export interface TagEdit extends Span {
  readonly newText: string;
}

/** The reference tag the file uses most; `targetCase` in a file without one. */
function usualTag(analysis: Analysis): string {
  const counts = new Map<string, number>();
  for (const tag of analysis.document.tags) {
    if (tag.role === 'reference') counts.set(tag.known, (counts.get(tag.known) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'targetCase';
}

/**
 * Tags round every sure mention of a case that has none (R12): the citation without its name, the short form with its pages,
 * the bare name. Eponyms, parallel citations, history, and mentions that a tag or a line end cuts are left as they are.
 */
export function tagMentions(analysis: Analysis, target: string): readonly TagEdit[] {
  const { document, references } = analysis;
  const tag = usualTag(analysis);
  const closed = document.tags.filter(one => one.role === 'reference' && !one.closing && one.partner >= 0);
  const spans = new Map<number, Span>();
  for (const reference of references) {
    if (reference.target !== target || !isCase(reference) || reference.use === 'eponym' || reference.inside >= 0)
      continue;
    if (reference.confidence === undefined || reference.confidence === 'low') continue;
    const span = coreSpan(reference) ?? reference;
    if (/[\r\n<>]/.test(document.text.slice(span.start, span.end))) continue;
    if (closed.some(one => one.start < span.end && span.start < document.tags[one.partner]!.end)) continue;
    if (!spans.has(span.start)) spans.set(span.start, span);
  }
  return [...spans.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, newText: `<${tag}>${document.text.slice(start, end)}</${tag}>` }));
}

/** The case whose mentions are to be tagged: the target of the file, else the case given. */
export function targetToTag(analysis: Analysis, atPointer: string | undefined): string | undefined {
  return taggedTarget(analysis) ?? atPointer;
}

/** Longest tagged words that are taken out of their tags in one edit. */
const PAIR = 400;

/**
 * Removes every tag of the markup and nothing else: markers that stand alone on a line go with their line end. Both ends of a
 * pair go in one edit, so that nobody who looks the changes through can keep one of them.
 */
export function stripTags(analysis: Analysis): readonly TagEdit[] {
  const { tags, text } = analysis.document;
  const edits: TagEdit[] = [];
  for (const tag of tags) {
    if (tag.role === 'foreign' || tag.role === 'unknown') continue;
    let { start, end } = tag;
    if (start < (edits.at(-1)?.end ?? 0)) continue;
    const partner = tag.closing ? undefined : tags[tag.partner];
    const inner = partner && text.slice(tag.end, partner.start);
    if (partner && inner !== undefined && inner.length <= PAIR && !/[<\r\n]/.test(inner)) {
      edits.push({ start, end: partner.end, newText: inner });
      continue;
    }
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const ends = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + 200));
    if (tag.role !== 'reference' && ends && /^[ \t]*$/.test(text.slice(line, start))) {
      start = line;
      end += ends[0].length;
    }
    edits.push({ start: Math.max(start, edits.at(-1)?.end ?? 0), end, newText: '' });
  }
  return edits;
}

/** One edit of the editor, undone in one step; with `confirm` it is shown first, and each place can be left out. */
export function asWorkspaceEdit(view: View, edits: readonly TagEdit[], label: string, confirm: boolean): WorkspaceEdit {
  const annotationId = 'tags';
  return {
    documentChanges: [
      {
        textDocument: { uri: view.uri, version: null },
        edits: edits.map(edit => ({
          range: rangeOf(view.lines, edit),
          newText: edit.newText,
          ...(confirm ? { annotationId } : {}),
        })),
      },
    ],
    ...(confirm ? { changeAnnotations: { [annotationId]: { label, needsConfirmation: true } } } : {}),
  };
}
