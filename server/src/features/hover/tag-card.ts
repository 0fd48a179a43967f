import type { Tag } from '../../opinion/document';
import { code, plain } from '../markdown';
import { subjectAt } from '../subject';
import type { View } from '../view';
import { citationCard } from './citation-card';
import type { HoverOptions } from './options';

/** A tag: the card of what it marks, or what kind of tag it is (DOMAIN 1.10). */
export async function tagCard(view: View, tag: Tag, index: number, options: HoverOptions): Promise<string | undefined> {
  const { tags } = view.analysis.document;
  if (tag.role === 'reference') {
    const opening = tags[tag.closing ? tag.partner : index];
    const inner = opening && subjectAt(view.analysis, opening.end);
    if (inner?.kind === 'reference') return citationCard(view, inner, options);
    return tag.known === 'targetCase'
      ? `${code('targetCase')} marks a reference to the case this file of excerpts is about.`
      : `${code(tag.known)} marks a reference to a case.`;
  }
  if (tag.role === 'marker') {
    return `${code(tag.known)} is a marker: a separate opinion or vote begins. It has no end tag.`;
  }
  return tag.known && tag.known !== tag.name.text
    ? `Probably meant: ${code(tag.known)}. Written: ${plain(tag.name.text)}.`
    : undefined;
}
