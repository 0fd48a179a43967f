import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/rule';
import { rangeOf, type View } from './view';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where the page of a rule is kept. */
const RULE_PAGES = 'https://github.com/opinion-lens/opinion-lens/blob/main/docs/rules/';

export function rulePage(id: string): string {
  return `${RULE_PAGES}${id}.md`;
}

/** A finding as an editor shows it. */
export function diagnosticOf(view: View, finding: Finding): Diagnostic {
  const related = finding.related?.map(place => ({
    location: { uri: view.uri, range: rangeOf(view.lines, place) },
    message: place.message,
  }));
  return {
    range: rangeOf(view.lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.id,
    codeDescription: { href: rulePage(finding.id) },
    source: 'Opinion Lens',
    message: finding.message,
    ...(related && related.length > 0 ? { relatedInformation: related } : {}),
    ...(finding.tags?.includes('unnecessary') ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
