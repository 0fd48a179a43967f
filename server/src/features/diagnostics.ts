import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { ruleDocumentation } from '../rules/documentation';
import type { Finding, Severity } from '../rules/rule';
import { said } from './translation';
import { rangeOf, type View } from './view';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Address of a page about one of the person's own files: `opinions-json`, `case-lists`. */
export function filePage(name: 'opinions-json' | 'case-lists'): string {
  return ruleDocumentation('').replace(/rules\/README\.md$/, `${name}.md`);
}

/** A finding as an editor shows it. */
export function diagnosticOf(view: View, finding: Finding): Diagnostic {
  const related = finding.related?.map(place => ({
    location: { uri: view.uri, range: rangeOf(view.lines, place) },
    message: said(place.message),
  }));
  return {
    range: rangeOf(view.lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.id,
    codeDescription: { href: ruleDocumentation(finding.id) },
    source: 'Opinion Lens',
    message: said(finding.message),
    ...(related && related.length > 0 ? { relatedInformation: related } : {}),
    ...(finding.tags?.includes('unnecessary') ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
