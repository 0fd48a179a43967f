import type { Label, OutlineNode, Part } from '../../opinion/document';
import { outlineAt } from '../in-file';
import { card, plain } from '../markdown';
import { caseTitleOfFile } from '../own-case';
import { said, t } from '../translation';
import { lineNumber, type View } from '../view';
import { opinionWords } from './opinion-words';
import { capitalised, counted, listed } from './words';

/** Lines of a stretch as an editor counts them: `lines 16-20`, `line 3`. The line break at its end belongs to its last line. */
export function lineWords(view: View, start: number, end: number): string {
  const text = view.analysis.document.text;
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  const from = lineNumber(view.lines, start);
  const to = lineNumber(view.lines, last);
  return from === to ? t('line {0}', from) : t('lines {0}', `${from}-${to}`);
}

/** DOMAIN 1.3: "Part II of 4, opinion of the Court, lines 16-20". */
export function partCard(view: View, part: Part): string {
  const { document } = view.analysis;
  const same = document.parts.filter(other => other.opinion === part.opinion && other.level === part.level);
  const opinion = document.opinions[part.opinion];
  return [
    part.level === 1
      ? t('**Part {0}** of {1}', plain(part.numeral), same.length)
      : t('**Part {0}**', plain(part.numeral)),
    part.title && plain(part.title),
    opinion && opinionWords(opinion),
    lineWords(view, part.range.start, part.range.end),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Pages of a stretch by its page marks: `pages 463-465` when the first mark is 464, since the text before it is 463 or earlier. */
function pagesOf(view: View, start: number, end: number): string {
  const marks = view.analysis.document.pageMarks.filter(mark => start <= mark.start && mark.start < end);
  if (marks.length === 0) return '';
  const first = marks[0]!.page - 1;
  const last = marks.at(-1)!.page;
  return t('pages {0} or earlier to {1}', first, last);
}

/** DOMAIN 1.9: "Lead opinion, excerpt 2 of 3, pages ≤463-465". */
export function labelCard(view: View, label: Label, index: number): string {
  const { document } = view.analysis;
  const words = plain(label.known ?? label.text).replace(/\\?\*/g, '');
  const same = document.labels.filter(other => (other.known ?? other.text) === (label.known ?? label.text));
  const excerpt = outlineAt(document.outline, label.start).findLast((node: OutlineNode) => node.kind === 'excerpt');
  const next = document.labels[index + 1];
  const end = excerpt?.end ?? next?.start ?? document.text.length;
  const title = `**${words}**`;
  const which = excerpt || same.length > 1 ? t('excerpt {0} of {1}', same.indexOf(label) + 1, same.length) : '';
  return [title, which, pagesOf(view, label.start, end), lineWords(view, label.start, end)].filter(Boolean).join(', ');
}

/** DOMAIN 1.1: who writes the opinion of the Court, its parts, what it cites, who writes beside it. */
export function bannerCard(view: View): string | undefined {
  const { document, identity } = view.analysis;
  const [lead, ...others] = document.opinions;
  if (!lead) return undefined;
  const heading = document.headings[lead.heading];
  const parts = document.parts.filter(part => part.opinion === lead.index && part.level === 1).length;
  const authorities = new Set(
    view.analysis.references.flatMap(reference => (reference.opinion === lead.index ? (reference.target ?? []) : [])),
  ).size;
  const joiners = heading?.joiners.map(joiner => plain(joiner.text)) ?? [];
  const own = caseTitleOfFile(view);
  const title = own && [own.name, own.cite].filter(Boolean).join(', ');
  return card([
    `**${capitalised(opinionWords(lead))}**, ${lineWords(view, lead.start, lead.end)}`,
    title &&
      `${plain(title)}${identity?.year === undefined ? '' : ` (${identity.year})`}. ${t('Source: {0}', said(own.source))}`,
    joiners.length > 0 && t('Joined by {0}.', listed(joiners)),
    [
      parts > 0 && counted(parts, '1 part', '{0} parts'),
      counted(authorities, '1 authority', '{0} authorities'),
      others.length > 0 && counted(others.length, '1 separate opinion', '{0} separate opinions'),
    ]
      .filter(Boolean)
      .join(' · '),
  ]);
}
