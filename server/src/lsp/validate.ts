import { analyseFile } from '../corpus/analyse-file';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { fileKey } from '../corpus/uri';
import { diagnosticOf } from '../features/diagnostics';
import { check } from '../rules/check';
import { VALIDATE, type ValidateParams, type ValidateResult } from './protocol-workspace';
import type { Session } from './session';

/** Milliseconds of work behind one answer: the server stays free for the keyboard in between. */
const SLICE = 120;

/** Checks of the whole workspace, some files an answer. What the editor shows is left out: it is checked as it changes. */
export function registerValidation(session: Session): void {
  const { connection, workspace } = session;

  connection.onRequest(
    VALIDATE,
    session.answer<ValidateParams, ValidateResult>(
      'validate',
      { files: [], seen: 0, total: 0, next: null },
      async ({ after, shown }, token) => {
        await workspace.crawl();
        const keys = workspace.index.files().map(file => file.key);
        const found: { uri: string; diagnostics: unknown[] }[] = [];
        const skipped = new Set(shown.map(fileKey));
        const began = performance.now();
        let at = after === undefined ? 0 : keys.findIndex(key => key > after);
        if (at < 0) at = keys.length;
        for (; at < keys.length; at++) {
          if (token.isCancellationRequested || performance.now() - began > SLICE) break;
          const key = keys[at]!;
          if (skipped.has(key)) continue;
          const diagnostics = await diagnosticsOf(key);
          if (diagnostics.length > 0) found.push({ uri: key, diagnostics });
        }
        const done = at >= keys.length;
        return { files: found, seen: at, total: keys.length, next: done ? null : (keys[at - 1] ?? '') };
      },
    ),
  );

  async function diagnosticsOf(key: string): Promise<unknown[]> {
    const text = await workspace.read(key);
    if (text === undefined) return [];
    const { identity, ignore, shared } = await workspace.word(key);
    const { bareNames, anaphors, concurStyle, family } = session.settings.workspace;
    const caseList = session.caseList();
    const analysis = analyseFile({
      text,
      path: key,
      stated: identity,
      caseList,
      bareNames,
      anaphors,
      concurStyle,
      declared: /\.(?:opinion|opn)$/.test(key),
      family,
    });
    if (analysis.document.family === 'none') return [];
    const view = {
      uri: key,
      key,
      analysis,
      lines: linesOver(lineStartsOf(text), text.length),
      corpus: workspace.index,
      caseList,
      folders: workspace.folders,
      indexing: false,
      read: (file: string) => workspace.read(file),
    };
    const options = { ...session.settings.rules, caseList, ignores: ignore.map(id => ({ id, shared })) };
    const findings = check(analysis, options, (id, error) =>
      session.log('error', `The rule ${id} failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
    return session.recode(
      findings.map(finding => diagnosticOf(view, finding)),
      key,
    );
  }
}
