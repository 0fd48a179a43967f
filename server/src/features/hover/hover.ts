import type { Hover } from 'vscode-languageserver-types';
import { plain } from '../markdown';
import { subjectAt } from '../subject';
import { t } from '../translation';
import { rangeOf, type View } from '../view';
import { citationCard } from './citation-card';
import { bannerCard, labelCard, partCard } from './division-card';
import { noteCard, pageMarkCard } from './mark-card';
import { headingCard, markerCard, writerListCard } from './marker-card';
import type { HoverOptions } from './options';
import { residueCard } from './residue-card';
import { signalCard } from './signal-card';
import { tagCard } from './tag-card';

/** The card for what the pointer stands on, with exactly its range (quarto #730); undefined on plain words. */
export async function hover(view: View, offset: number, options: HoverOptions): Promise<Hover | undefined> {
  const subject = subjectAt(view.analysis, offset);
  if (!subject) return undefined;
  let value: string | undefined;
  let span = subject.span;
  switch (subject.kind) {
    case 'reference':
      value = await citationCard(view, subject, options);
      break;
    case 'signal':
      value = signalCard(subject.signal.text);
      break;
    case 'marker':
      value = markerCard(view, subject.marker, subject.attribute);
      span = subject.attribute ?? span;
      break;
    case 'writer':
      value = writerListCard(view, subject.list, subject.name);
      break;
    case 'heading':
      value = headingCard(view, subject.heading, subject.index);
      break;
    case 'banner':
      value = bannerCard(view);
      break;
    case 'label':
      value = labelCard(view, subject.label, subject.index);
      break;
    case 'part':
      value = partCard(view, subject.part);
      break;
    case 'page-mark':
      value = pageMarkCard(view, subject.mark, subject.index);
      break;
    case 'note-mark':
      value = noteCard(view, subject.mark);
      break;
    case 'note-body':
      value = noteCard(view, subject.body);
      break;
    case 'tag':
      value = await tagCard(view, subject.tag, subject.index, options);
      break;
    case 'residue':
      value = residueCard(subject.residue, view.analysis.document.text);
      break;
    case 'disposition':
      value = t('**Disposition**: {0}', plain(subject.disposition.text));
      break;
  }
  return value ? { contents: { kind: 'markdown', value }, range: rangeOf(view.lines, span) } : undefined;
}
