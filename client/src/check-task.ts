import * as vscode from 'vscode';

/** Type of the task, and the matcher that reads its output; both are contributed in package.json. */
const TYPE = 'opinion-lens';
const MATCHER = '$opinion-lens';

/** What a task of `tasks.json` may say. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Files, folders or globs below the workspace folder; the whole folder without them. */
  readonly paths?: readonly string[];
  /** Further options of `opinion-lens check`. */
  readonly args?: readonly string[];
}

/**
 * A task that runs `opinion-lens check` as it ships with the extension, its findings among the problems. It needs nothing
 * installed: the command line runs in the editor's own Node.
 */
export class CheckTasks implements vscode.TaskProvider {
  readonly #cli: string;

  constructor(extension: vscode.Uri) {
    this.#cli = vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  }

  provideTasks(): vscode.Task[] {
    return (vscode.workspace.workspaceFolders ?? [])
      .filter(folder => folder.uri.scheme === 'file')
      .map(folder => this.#task({ type: TYPE }, folder));
  }

  resolveTask(task: vscode.Task): vscode.Task | undefined {
    const { scope } = task;
    const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
    return folder && this.#task(task.definition as CheckDefinition, folder);
  }

  #task(definition: CheckDefinition, folder: vscode.WorkspaceFolder): vscode.Task {
    const { paths = ['.'], args = [] } = definition;
    const execution = new vscode.ProcessExecution(
      process.execPath,
      [this.#cli, 'check', ...paths, '--no-colour', ...args],
      { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
    );
    const task = new vscode.Task(definition, folder, vscode.l10n.t('check opinions'), TYPE, execution, MATCHER);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
    return task;
  }
}

/** Registers the task where processes can be run: not in a browser. */
export function registerCheckTasks(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.tasks.registerTaskProvider(TYPE, new CheckTasks(context.extensionUri)));
}
