import type { Tag } from '../../opinion/document';
import { code, plain } from '../markdown';
import { subjectAt } from '../subject';
import { t } from '../translation';
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
      ? t('{0} marks a reference to the case this file of excerpts is about.', code('targetCase'))
      : t('{0} marks a reference to a case.', code(tag.known));
  }
  if (tag.role === 'marker') {
    return t('{0} is a marker: a separate opinion or vote begins. It has no end tag.', code(tag.known));
  }
  return tag.known && tag.known !== tag.name.text
    ? t('Probably meant: {0}. Written: {1}.', code(tag.known), plain(tag.name.text))
    : undefined;
}
