import { coreSpan } from '../../rules/references-in-text';
import { authorityTitle } from '../authority-title';
import { sharedTargetAt } from '../references';
import { subjectAt } from '../subject';
import { tagMentions, targetToTag } from '../tag-edits';
import { t } from '../translation';
import { NONE, type Offer } from './refactoring';

/** Wraps the citation or name under the pointer (or the selection) in a reference tag, and takes a pair of tags away. */
export const tags: Offer = (view, selection) => {
  const { document } = view.analysis;
  const around = document.tags.find(
    tag =>
      tag.role === 'reference' &&
      !tag.closing &&
      tag.partner >= 0 &&
      tag.start <= selection.start &&
      selection.end <= (document.tags[tag.partner]?.end ?? -1),
  );
  if (around !== undefined) {
    const close = document.tags[around.partner];
    if (close === undefined) return NONE;
    return [
      {
        title: t('Remove the {0} tags here', `<${around.name.text}>`),
        kind: 'refactor.rewrite',
        edits: [
          { start: around.start, end: around.end, newText: '' },
          { start: close.start, end: close.end, newText: '' },
        ],
      },
    ];
  }
  const usual = document.tags.find(tag => tag.role === 'reference')?.known;
  if (usual === undefined && document.family !== 'excerpt') return NONE;
  const tag = usual ?? 'targetCase';
  const subject = subjectAt(view.analysis, selection.start);
  const span =
    selection.end > selection.start
      ? selection
      : subject?.kind === 'reference'
        ? (coreSpan(subject.reference) ?? subject.reference)
        : undefined;
  if (span === undefined || span.end - span.start > 200) return NONE;
  const words = document.text.slice(span.start, span.end);
  if (/[<>\r\n]/.test(words) || words.trim() === '') return NONE;
  return [
    {
      title: t('Wrap in {0}', `<${tag}>`),
      kind: 'refactor.rewrite',
      edits: [
        { start: span.start, end: span.start, newText: `<${tag}>` },
        { start: span.end, end: span.end, newText: `</${tag}>` },
      ],
    },
  ];
};

/** Tags every mention of the file's target that has none, where the pointer is on one of its mentions. */
export const allMentions: Offer = (view, selection) => {
  const { analysis } = view;
  const target = targetToTag(analysis, undefined);
  if (target === undefined || sharedTargetAt(view, selection.start) !== target) return NONE;
  const edits = tagMentions(analysis, target);
  if (edits.length < 2) return NONE;
  const title = t('Tag {0} mentions of {1}…', edits.length, authorityTitle(view, target));
  return [{ title, kind: 'refactor.rewrite', edits, preview: true }];
};
