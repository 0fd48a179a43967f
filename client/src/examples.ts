import * as vscode from 'vscode';

/** Opens a copy of the two example opinions, with their opinions.json, in a window of its own or in this one when it is empty. */
export async function openExamples(context: vscode.ExtensionContext): Promise<void> {
  const from = vscode.Uri.joinPath(context.extensionUri, 'seeds');
  // A copy: what a person tries out there does not change the extension.
  const to = vscode.Uri.joinPath(context.globalStorageUri, 'examples');
  const there = await vscode.workspace.fs.stat(to).then(
    () => true,
    () => false,
  );
  if (!there) {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(from, to);
  }
  const empty = vscode.workspace.workspaceFolders === undefined;
  await vscode.commands.executeCommand('vscode.openFolder', to, { forceNewWindow: !empty });
}
