import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { filePage } from '../features/diagnostics';
import type { Session } from './session';

/** Faults of manifests, pushed to every client whether the manifest is open or not (DESIGN 6: at the exact place). */
export function registerManifestDiagnostics(session: Session): void {
  const { connection, workspace } = session;
  const sent = new Map<string, string>();
  let running: Promise<void> | undefined;

  async function diagnosticsOf(key: string): Promise<Diagnostic[]> {
    const found = await workspace.manifests.faults(key);
    if (!found) return [];
    const lines = linesOver(lineStartsOf(found.text), found.text.length);
    return found.faults.map(fault => ({
      range: { start: lines.positionAt(fault.start), end: lines.positionAt(fault.end) },
      severity: fault.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: fault.id,
      codeDescription: { href: filePage('opinions-json') },
      source: 'Opinion Lens',
      message: fault.message,
    }));
  }

  async function publish(): Promise<void> {
    const known = await workspace.manifests.known();
    for (const key of new Set([...known, ...sent.keys()])) {
      const diagnostics = known.includes(key) ? await diagnosticsOf(key) : [];
      const state = JSON.stringify(diagnostics);
      if ((sent.get(key) ?? '[]') === state) continue;
      sent.set(key, state);
      const uri = workspace.openText(key)?.uri ?? key;
      await connection.sendDiagnostics({ uri, diagnostics: await session.recode(diagnostics, uri) });
    }
  }

  /** One round after the other: what changes during a round is seen by the next. */
  const soon = (): void => {
    running = (running ?? Promise.resolve()).then(publish).catch(error => session.log('warn', String(error)));
  };
  session.onRefresh.push(soon);
  session.onOpened.push(soon);
  session.onClosed.push(soon);
  session.onIndexed.push(soon);
}
