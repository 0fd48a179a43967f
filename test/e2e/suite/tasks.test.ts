import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, hale, openOpinion } from '../opinion-editor';
import { until } from '../until';

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('the task that checks opinions', () => {
  it('puts its findings among the problems, by the problem matcher', async () => {
    // The extension is there, and no editor shows the file: its problems are those of the task alone.
    await openOpinion(hale);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const uri = fileUri(hale);
    await until('no problems', () => (vscode.languages.getDiagnostics(uri).length === 0 ? true : undefined));

    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'opinion-lens' });
    assert.ok(task && others.length === 0, `one task for the one folder, not ${others.length + (task ? 1 : 0)}`);
    assert.deepEqual(task.problemMatchers, ['$opinion-lens']);
    const ended = new Promise<number | undefined>(resolve => {
      const listener = vscode.tasks.onDidEndTaskProcess(event => {
        if (event.execution.task.definition.type !== 'opinion-lens') return;
        listener.dispose();
        resolve(event.exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 1, 'warnings make the exit code 1');
    const found = await until('the problems of the task', () => {
      const some = vscode.languages.getDiagnostics(uri).filter(one => codeOf(one) === 'mojibake');
      return some.length > 0 ? some : undefined;
    });
    const [first] = found;
    assert.equal(first!.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual([first!.range.start.line, first!.range.start.character], [16, 253]);
    assert.match(first!.message, /^`ยง` is the section sign/);
    assert.equal(first!.source, 'Opinion Lens');
  });
});
