import type {
  CodeAction,
  CodeActionParams,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  ExecuteCommandParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { contentHash } from '../corpus/content-hash';
import { fileKey } from '../corpus/uri';
import { codeActions } from '../features/code-action';
import { diagnosticOf } from '../features/diagnostics';
import { styleFor } from '../features/file-style';
import { refactorings } from '../features/refactor/refactorings';
import type { View } from '../features/view';
import { check } from '../rules/check';
import type { RuleOptions } from '../rules/options';
import type { Finding } from '../rules/rule';
import { passagesFor } from './cite-check';
import { APPLY_EDIT_COMMAND, actionsFor, previewsEdits } from './client-abilities';
import { rangeIn } from './conversion';
import { SET_CASE_COMMAND } from './protocol';
import type { Session } from './session';
import { manifestIgnores, suggestionFor } from './set-case';
import { isManifest } from './synchronisation';

interface Checked {
  readonly key: string;
  readonly findings: readonly Finding[];
  /** Every place by itself; worked out when a fix for all is asked for. */
  separate?: readonly Finding[];
}

/** Milliseconds after the last keystroke until diagnostics are pushed to a client that cannot pull them. */
const REST = 40;

/** Times a report is made anew because the text has changed under it. */
const TURNS = 5;

/** True where `quote-not-found` runs: it alone looks at other files. */
function comparesQuotations({ profile, severities }: RuleOptions): boolean {
  const level = severities?.['quote-not-found'];
  return level === undefined ? profile === 'all' : level !== 'off';
}

/**
 * Findings as diagnostics: pulled where the client can, pushed where it cannot, and quick fixes from the same findings.
 * With `run: onSave` what was found at the last save stands until the next.
 */
export function registerDiagnostics(session: Session): void {
  const { connection, documents } = session;
  const last = new Map<string, Checked>();
  const savedVersion = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Case lists by the order in which they were met: another list is another circumstance. */
  const lists = new WeakMap<object, number>();
  let listed = 0;
  const pulls = (): boolean => session.capabilities.textDocument?.diagnostic !== undefined;

  /** Findings of a view as a function of whether each place is to stand by itself. */
  async function checker(view: View): Promise<(separate: boolean) => readonly Finding[]> {
    const { ignore, shared } = await session.workspace.word(view.uri);
    let idle: string[] = [];
    const passages = await passagesFor(session.settings.rules, view);
    const options = {
      ...session.settings.rules,
      caseList: view.caseList,
      ignores: ignore.map(id => ({ id, shared })),
      onIdleIgnore: ({ id }: { readonly id: string }) => void idle.push(id),
      ...(passages ? { passages } : {}),
    };
    const failed = (id: string, error: unknown): void =>
      session.log('error', `The rule ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return separate => {
      idle = [];
      const findings = check(view.analysis, { ...options, separate }, failed);
      session.tellIdleIgnores(fileKey(view.uri), idle);
      return findings;
    };
  }

  /**
   * Version and circumstances of what would be reported; the same id means the same report. Circumstances are all that
   * findings depend on besides the text: settings, what the manifest says of this file, case lists, and the other files of the
   * index where quotations are compared with them. What concerns other files changes no id.
   */
  async function stateOf(uri: string): Promise<string> {
    const { run, rules, workspace } = session.settings;
    const version = run === 'onSave' ? (savedVersion.get(uri) ?? 0) : (documents.get(uri)?.version ?? -1);
    if (run === 'off') return `${version}.off`;
    const list = session.caseList();
    if (!lists.has(list)) lists.set(list, ++listed);
    const compared = comparesQuotations(rules) ? session.workspace.index.version : 0;
    const word = await session.workspace.word(uri);
    return `${version}.${contentHash(JSON.stringify([run, rules, workspace, word, lists.get(list), compared]))}`;
  }

  async function reportOf(uri: string): Promise<{ id: string; items: Diagnostic[] }> {
    for (let turn = 0; ; turn++) {
      const version = documents.get(uri)?.version;
      const report = await reportOnce(uri);
      // A text that has changed meanwhile is reported as it is now.
      if (documents.get(uri)?.version === version || turn >= TURNS) return report;
    }
  }

  async function reportOnce(uri: string): Promise<{ id: string; items: Diagnostic[] }> {
    const id = await stateOf(uri);
    if (session.settings.run === 'off' || isManifest(uri)) return { id, items: [] };
    // Quotations alone are compared with other files; all other rules look at the text.
    const compares = comparesQuotations(session.settings.rules);
    const view = await (compares ? session.view(uri) : session.viewWhileTyping(uri));
    if (!view || view.analysis.document.family === 'none') return { id, items: [] };
    const known = last.get(uri);
    // Where files are checked as they are saved, the findings are of an older text.
    const fresh = known?.key === id && session.settings.run === 'onType';
    const findings = fresh ? known.findings : (await checker(view))(false);
    last.set(uri, { key: id, findings });
    return {
      id,
      items: await session.recode(
        findings.map(finding => diagnosticOf(view, finding)),
        uri,
      ),
    };
  }

  function push(uri: string, version: number | undefined): void {
    if (pulls() || isManifest(uri)) return;
    clearTimeout(timers.get(uri));
    const timer = setTimeout(() => {
      timers.delete(uri);
      session.attempt(async () => {
        let items: Diagnostic[] = [];
        try {
          items = (await reportOf(uri)).items;
        } catch (error) {
          session.log('error', `Diagnostics failed: ${error instanceof Error ? error.stack : String(error)}`);
        }
        const document = documents.get(uri);
        // A newer version is on its way: its own timer reports it.
        if (!document || (version !== undefined && document.version !== version)) return;
        await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
      });
    }, REST);
    timers.set(uri, timer);
  }

  connection.languages.diagnostics.on(
    session.answer<{ textDocument: { uri: string }; previousResultId?: string }, DocumentDiagnosticReport>(
      'diagnostic',
      { kind: 'full', items: [] },
      async ({ textDocument, previousResultId }) => {
        if (previousResultId !== undefined && previousResultId === (await stateOf(textDocument.uri))) {
          return { kind: 'unchanged', resultId: previousResultId };
        }
        const { id, items } = await reportOf(textDocument.uri);
        return { kind: 'full', resultId: id, items };
      },
    ),
  );

  connection.onCodeAction(
    session.answer<CodeActionParams, (CodeAction | Command)[]>('codeAction', [], async params => {
      const uri = params.textDocument.uri;
      const view = await session.view(uri);
      const document = session.document(uri);
      if (!view || !document || view.analysis.document.family === 'none') return [];
      const known = last.get(uri);
      const run = await checker(view);
      const fresh = known?.key === (await stateOf(uri)) && session.settings.run === 'onType' ? known : undefined;
      const findings = fresh?.findings ?? run(false);
      const separate = (): readonly Finding[] => {
        const found = fresh?.separate ?? run(true);
        if (fresh) fresh.separate = found;
        return found;
      };
      const request = {
        range: rangeIn(document, params.range, session.encoding),
        only: params.context.only,
        setCase: session.options.commands ? SET_CASE_COMMAND : undefined,
        suggestion: findings.some(finding => finding.id === 'file-has-no-citation')
          ? await suggestionFor(session, view)
          : undefined,
        ...(findings.length > 0 ? { ignoreInManifest: await manifestIgnores(session, uri) } : {}),
      };
      const selection = {
        start: view.lines.offsetAt(request.range.start),
        end: view.lines.offsetAt(request.range.end),
      };
      const style = styleFor(view, session.settings.rules.style ?? 'keep');
      const actions = [
        ...codeActions(view, findings, request, separate),
        ...refactorings(view, selection, request.only, style, previewsEdits(session.capabilities)),
      ];
      return session.recode(actionsFor(session.capabilities, actions), uri);
    }),
  );

  // Only clients without code action literals are told of the command: they send back the edit they were given.
  connection.onExecuteCommand(
    session.answer<ExecuteCommandParams, null>('executeCommand', null, async ({ command, arguments: given }) => {
      const edit = given?.[0] as WorkspaceEdit | undefined;
      if (command === APPLY_EDIT_COMMAND && edit) session.attempt(() => connection.workspace.applyEdit(edit));
      return null;
    }),
  );

  const documentsChanged = (uri: string): void => push(uri, documents.get(uri)?.version);
  session.onOpened.push(uri => {
    savedVersion.set(uri, documents.get(uri)?.version ?? 0);
    documentsChanged(uri);
  });
  session.onChanged.push(uri => {
    if (session.settings.run === 'onType') documentsChanged(uri);
  });
  session.onClosed.push(uri => {
    last.delete(uri);
    session.tellIdleIgnores(fileKey(uri), []);
    savedVersion.delete(uri);
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (!pulls() && !isManifest(uri)) session.attempt(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    savedVersion.set(uri, documents.get(uri)?.version ?? 0);
    if (session.settings.run !== 'onSave') return;
    if (pulls()) refresh();
    else documentsChanged(uri);
  });

  function refresh(): void {
    if (pulls()) {
      if (session.capabilities.workspace?.diagnostics?.refreshSupport) {
        session.attempt(() => connection.languages.diagnostics.refresh());
      }
      return;
    }
    for (const uri of documents.keys()) documentsChanged(uri);
  }
  session.onRefresh.push(refresh);
}
