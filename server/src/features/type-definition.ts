import type { LocationLink } from 'vscode-languageserver-types';
import { caseUri } from './case-uri';
import { sharedTargetAt } from './references';
import { subjectAt } from './subject';
import { rangeOf, type View } from './view';

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A link to the card of the case the pointer stands on; none for other authorities. For clients that can show cards. */
export function typeDefinition(view: View, offset: number): LocationLink[] {
  const subject = subjectAt(view.analysis, offset);
  const target = sharedTargetAt(view, offset);
  const uri = target === undefined ? undefined : caseUri(target);
  if (!subject || uri === undefined) return [];
  return [
    {
      originSelectionRange: rangeOf(view.lines, subject.span),
      targetUri: uri,
      targetRange: TOP,
      targetSelectionRange: TOP,
    },
  ];
}
