import { fileKey } from '../corpus/uri';
import { diagnosticOf } from '../features/diagnostics';
import { check } from '../rules/check';
import { VALIDATE, type ValidateParams, type ValidateResult } from './protocol-workspace';
import type { Session } from './session';
import { eachFile, viewOfFile } from './whole-workspace';

/** Checks of the whole workspace, some files an answer. What the editor shows is left out: it is checked as it changes. */
export function registerValidation(session: Session): void {
  const { connection } = session;

  connection.onRequest(
    VALIDATE,
    session.answer<ValidateParams, ValidateResult>(
      'validate',
      { files: [], seen: 0, total: 0, next: null },
      async ({ after, shown }, token) => {
        if (after === undefined) session.forgetIdleIgnores();
        const skipped = new Set(shown.map(fileKey));
        const found: { uri: string; diagnostics: unknown[] }[] = [];
        const wanted = (key: string): boolean => !skipped.has(key);
        const slice = await eachFile(session, { after, wanted }, token, async key => {
          const diagnostics = await diagnosticsOf(key);
          if (diagnostics.length > 0) found.push({ uri: key, diagnostics });
          return undefined;
        });
        return { files: found, ...slice };
      },
    ),
  );

  async function diagnosticsOf(key: string): Promise<unknown[]> {
    const closed = await viewOfFile(session, key);
    if (!closed) return [];
    const { view, ignore, shared } = closed;
    const { rules } = session.settings;
    const idle: string[] = [];
    const options = {
      ...rules,
      caseList: view.caseList,
      ignores: ignore.map(id => ({ id, shared })),
      onIdleIgnore: ({ id }: { readonly id: string }) => void idle.push(id),
    };
    const findings = check(view.analysis, options, (id, error) =>
      session.log('error', `The rule ${id} failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
    // Told in the manifest, where they stand, until the next validation or until the file is opened and closed.
    session.tellIdleIgnores(key, idle);
    return session.recode(
      findings.map(finding => diagnosticOf(view, finding)),
      key,
    );
  }
}
