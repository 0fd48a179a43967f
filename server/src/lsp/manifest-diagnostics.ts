import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { ignorePlace } from '../corpus/manifest-edits';
import { parentOf, pathBelow } from '../corpus/uri';
import { filePage } from '../features/diagnostics';
import { said } from '../features/translation';
import { ruleDocumentation } from '../rules/documentation';
import { idleIgnoreMessage } from '../rules/ignore';
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
    const idle = [...session.idleIgnores].flatMap(([file, ids]) => {
      const path = pathBelow(parentOf(key) ?? '', file);
      return ids.flatMap(id => {
        const place = path === undefined ? undefined : ignorePlace(found.text, path, id);
        return place ? [{ ...place, message: idleIgnoreMessage(id, 'this file') }] : [];
      });
    });
    const hints = idle.map(({ start, end, message }) => ({
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      severity: DiagnosticSeverity.Hint,
      code: 'ignore-unused',
      codeDescription: { href: ruleDocumentation('ignore-unused') },
      source: 'Opinion Lens',
      message: said(message),
      tags: [DiagnosticTag.Unnecessary],
    }));
    const faults = found.faults.map(fault => ({
      range: { start: lines.positionAt(fault.start), end: lines.positionAt(fault.end) },
      severity: fault.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: fault.id,
      codeDescription: { href: filePage('opinions-json') },
      source: 'Opinion Lens',
      message: said(fault.message),
    }));
    return [...faults, ...hints];
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
  session.onIdleIgnores.push(soon);
}
