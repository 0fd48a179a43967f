import * as vscode from 'vscode';

interface MenuItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly args?: readonly unknown[];
}

/** What the status item opens: everything to do with the opinion in the editor, in one list. `state` says how things stand. */
export async function showQuickMenu(state: readonly string[]): Promise<void> {
  const part = (label: string): MenuItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const { t } = vscode.l10n;
  const items: MenuItem[] = [
    part(t('Go to')),
    { label: `$(list-tree) ${t('Outline of this file')}`, command: 'workbench.action.gotoSymbol' },
    { label: `$(book) ${t('Page…')}`, command: 'opinionLens.goToPage' },
    { label: `$(note) ${t('Footnote…')}`, command: 'opinionLens.goToFootnote' },
    { label: `$(person) ${t('Opinion of…')}`, command: 'opinionLens.goToOpinion' },
    { label: `$(arrow-down) ${t('Next citation')}`, command: 'opinionLens.nextCitation' },
    { label: `$(question) ${t('Next unresolved reference')}`, command: 'opinionLens.nextUnresolved' },
    part(t('Look at')),
    { label: `$(library) ${t('Authorities of this opinion')}`, command: 'opinionLens.showAuthorities' },
    { label: `$(references) ${t('Who cites this')}`, command: 'opinionLens.showCitedBy' },
    { label: `$(file) ${t('Case card')}`, command: 'opinionLens.openCaseCard' },
    part(t('Reports')),
    { label: `$(list-ordered) ${t('Table of authorities…')}`, command: 'opinionLens.tableOfAuthorities' },
    { label: `$(verified) ${t('Cite-check report…')}`, command: 'opinionLens.citeCheck' },
    { label: `$(type-hierarchy) ${t('Citation graph')}`, command: 'opinionLens.citationGraph' },
    part(t('Copy')),
    { label: `$(copy) ${t('Citation, as the Court writes')}`, command: 'opinionLens.copyCitationCourt' },
    { label: `$(copy) ${t('Citation, Bluebook')}`, command: 'opinionLens.copyCitationBluebook' },
    { label: `$(copy) ${t('Pin cite for selection')}`, command: 'opinionLens.copyPinCite' },
    part(t('This file and its folder')),
    { label: `$(tag) ${t('Set case for this file…')}`, command: 'opinionLens.setCase' },
    { label: `$(export) ${t('Export annotations…')}`, command: 'opinionLens.exportAnnotations' },
    { label: `$(checklist) ${t('Validate workspace')}`, command: 'opinionLens.validateWorkspace' },
    { label: `$(refresh) ${t('Reload case lists')}`, command: 'opinionLens.reloadCaseLists' },
    {
      label: `$(gear) ${t('Settings')}`,
      command: 'workbench.action.openSettings',
      args: ['@ext:opinion-lens.opinion-lens'],
    },
    { label: `$(output) ${t('Log')}`, command: 'opinionLens.showLog' },
    { label: `$(circle-slash) ${t('Stop treating as court opinion')}`, command: 'opinionLens.stopTreatingAsOpinion' },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Opinion Lens'),
    placeHolder: state.join(' · '),
  });
  if (picked?.command) await vscode.commands.executeCommand(picked.command, ...(picked.args ?? []));
}
