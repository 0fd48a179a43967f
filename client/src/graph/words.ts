import * as vscode from 'vscode';
import type { ViewWords } from './messages';

/** The words of the view. Literal keys, so that they can be gathered for translation. */
export function viewWords(): ViewWords {
  return {
    search: vscode.l10n.t('Search by name or citation'),
    depth: vscode.l10n.t('Steps'),
    from: vscode.l10n.t('From year'),
    to: vscode.l10n.t('To year'),
    treatment: vscode.l10n.t('Treatment'),
    anyTreatment: vscode.l10n.t('Any'),
    someTreatment: vscode.l10n.t('Any stated'),
    layout: vscode.l10n.t('Arrange'),
    byYear: vscode.l10n.t('By year'),
    byDistance: vscode.l10n.t('By distance'),
    clusters: vscode.l10n.t('In clusters'),
    fit: vscode.l10n.t('Show all'),
    cases: vscode.l10n.t('Cases'),
    citations: vscode.l10n.t('Citations'),
    mostCited: vscode.l10n.t('Most cited in this workspace'),
    openCase: vscode.l10n.t('Open case'),
    center: vscode.l10n.t('Put in the middle'),
    cites: vscode.l10n.t('cites'),
    citedBy: vscode.l10n.t('cited by'),
    citedByCount: vscode.l10n.t('cited by {0} files here'),
    citedByOne: vscode.l10n.t('cited by 1 file here'),
    citedByNone: vscode.l10n.t('cited by no file here'),
    notHere: vscode.l10n.t('no file here holds it'),
    shown: vscode.l10n.t('{0} of {1} cases, {2} citations'),
    nothing: vscode.l10n.t('Nothing is known of the case of this file. opinions.json can say which case it is.'),
    graphLabel: vscode.l10n.t(
      'Citation graph. Arrow keys go to the next case in that direction, Enter opens it, plus and minus zoom. The list beside it holds the same cases.',
    ),
    perYear: vscode.l10n.t('Citing files by year: {0}'),
    noYears: vscode.l10n.t('The years of the citing files are not known.'),
    of: vscode.l10n.t('{0} files in the index'),
    case: vscode.l10n.t('Case'),
    files: vscode.l10n.t('Files that cite it'),
    indexing: vscode.l10n.t('so far'),
    loading: vscode.l10n.t('Loading…'),
  };
}
