import type { Span } from '../../opinion/span';
import type { Reference } from '../../reference/reference';
import { caseAddress, caseFacts } from '../authority';
import { fullCitation, reporterInStyle } from '../citation-style';
import { counted } from '../hover/words';
import { subjectAt } from '../subject';
import type { TagEdit } from '../tag-edits';
import { t } from '../translation';
import type { View } from '../view';
import { NONE, type Offer } from './refactoring';

const SHORT = /^(?:short-case|id|ibid|supra-case|bare-name)$/;

/** A short form, id., supra or bare name written out in full, its pages kept. */
export const expandShortForm: Offer = (view, selection, style) => {
  const subject = subjectAt(view.analysis, selection.start);
  if (subject?.kind !== 'reference') return NONE;
  const { reference } = subject;
  if (!SHORT.test(reference.kind) || reference.target === null || !caseAddress(reference.target)) return NONE;
  if (reference.confidence === undefined || reference.confidence === 'low') return NONE;
  const { text } = view.analysis.document;
  if (/[<>\n]/.test(text.slice(reference.start, reference.end))) return NONE;
  const facts = caseFacts(view, reference.target);
  if (facts.name === undefined || facts.cite === undefined) return NONE;
  const cited = { name: facts.name.value, cite: facts.cite, year: facts.year?.value };
  const newText = fullCitation(cited, reference.pins, style, reference.weight);
  return [
    {
      title: t('Write out in full: {0}', newText),
      kind: 'refactor.inline',
      edits: [{ start: reference.start, end: reference.end, newText }],
    },
  ];
};

/** `(1964)` behind a full citation that has no year. */
export const addYear: Offer = (view, selection) => {
  const subject = subjectAt(view.analysis, selection.start);
  if (subject?.kind !== 'reference') return NONE;
  const { reference } = subject;
  if (reference.kind !== 'full-case' || reference.year !== undefined || reference.target === null) return NONE;
  if (reference.history.length > 0 || reference.parentheticals.length > 0) return NONE;
  const year = caseFacts(view, reference.target).year?.value;
  if (year === undefined) return NONE;
  return [
    {
      title: t('Add the year: ({0})', year),
      kind: 'refactor.rewrite',
      edits: [{ start: reference.end, end: reference.end, newText: ` (${year})` }],
    },
  ];
};

/** `U.S.` and `U. S.`: the reporters in the selection (of the citation under the pointer) in the other spacing. */
export const reporterStyle: Offer = (view, selection) => {
  const chosen = inSelection(view, selection);
  if (chosen.length === 0) return NONE;
  const of = (style: 'court' | 'bluebook'): TagEdit[] => chosen.flatMap(reference => spacing(view, reference, style));
  return (['court', 'bluebook'] as const).flatMap(style => {
    const edits = of(style);
    if (edits.length === 0) return [];
    const title =
      style === 'court'
        ? counted(
            edits.length,
            'Space the reporter as the Court does (U. S.)',
            'Space {0} reporters as the Court does (U. S.)',
          )
        : counted(
            edits.length,
            'Space the reporter as the Bluebook does (U.S.)',
            'Space {0} reporters as the Bluebook does (U.S.)',
          );
    return [
      {
        title,
        kind: 'refactor.rewrite' as const,
        edits,
      },
    ];
  });
};

/** Short forms of the selection: `378 U. S., at 7` as the Court writes, `378 U.S. at 7` as the Bluebook does. */
export const citationStyle: Offer = (view, selection) => {
  const chosen = inSelection(view, selection);
  const { text } = view.analysis.document;
  return (['court', 'bluebook'] as const).flatMap(style => {
    const edits = chosen.flatMap(reference => {
      const list = spacing(view, reference, style);
      if (reference.kind !== 'short-case' || reference.reporter === undefined) return list;
      const after = text.slice(reference.reporter.end, reference.reporter.end + 5);
      if (style === 'bluebook' && after.startsWith(', at '))
        list.push({ start: reference.reporter.end, end: reference.reporter.end + 1, newText: '' });
      if (style === 'court' && after.startsWith(' at '))
        list.push({ start: reference.reporter.end, end: reference.reporter.end, newText: ',' });
      return list;
    });
    if (!edits.some((edit, at) => edit.newText === ',' || (edit.newText === '' && at >= 0))) return [];
    return [
      {
        title: style === 'court' ? t('Convert to Court style') : t('Convert to Bluebook style'),
        kind: 'refactor.rewrite' as const,
        edits,
      },
    ];
  });
};

function inSelection(view: View, selection: Span): readonly Reference[] {
  return view.analysis.references.filter(
    reference =>
      reference.reporter !== undefined && reference.start <= selection.end && selection.start <= reference.end,
  );
}

function spacing(view: View, reference: Reference, style: 'court' | 'bluebook'): TagEdit[] {
  const { reporter } = reference;
  if (reporter === undefined) return [];
  const written = view.analysis.document.text.slice(reporter.start, reporter.end);
  // A page mark or tag inside, or a scanning error: not ours to rewrite.
  if (!/^[\w.' ’&]+$/.test(written) || /\.\./.test(written)) return [];
  const canonical = reporterInStyle(reporter.text, style);
  const letters = (words: string): string => words.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (written === canonical || letters(written) !== letters(canonical)) return [];
  return [{ start: reporter.start, end: reporter.end, newText: canonical }];
}
