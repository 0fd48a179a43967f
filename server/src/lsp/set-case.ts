import type { WorkspaceEdit } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { type CaseFields, NEW_MANIFEST, setCaseEdits } from '../corpus/manifest-edits';
import { statedCite } from '../corpus/stated-cite';
import { fileKey } from '../corpus/uri';
import { caseAddress } from '../features/authority';
import { suggestedCase, suggestionWords } from '../features/suggested-case';
import type { View } from '../features/view';
import type { SetCaseParams, SetCaseResult } from './protocol';
import type { Session } from './session';

/** The edit that writes a file's case into its manifest, keeping layout and comments (DOMAIN 5.4). */
export async function setCase(session: Session, { uri, cite }: SetCaseParams): Promise<SetCaseResult> {
  const { workspace } = session;
  const stated = statedCite(cite);
  if (!stated) {
    const problem = `"${cite}" is no citation: write volume, reporter and first page, as in "384 U.S. 436".`;
    return { edit: null, title: null, manifest: null, problem };
  }
  const home = await workspace.manifests.home(fileKey(uri), workspace.folders);
  if (!home)
    return {
      edit: null,
      title: null,
      manifest: null,
      problem: 'This file lies in no folder that could hold opinions.json.',
    };
  const address = caseAddress(stated.target);
  const row =
    address &&
    session
      .caseList()
      .at(address.slug, address.volume, address.page)
      .find(listed => listed.kind === 'case');
  const text = home.text ?? NEW_MANIFEST;
  const fields = {
    cite: stated.words,
    ...(row ? { name: row.name } : {}),
    ...(row?.year === undefined ? {} : { year: row.year }),
  };
  const lines = linesOver(lineStartsOf(text), text.length);
  const manifest = workspace.openText(home.key)?.uri ?? home.key;
  const edits = setCaseEdits(text, home.path, fields).map(({ start, end, newText }) => ({
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    newText,
  }));
  const whole = {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    newText: applied(text, home.path, fields),
  };
  const edit: WorkspaceEdit =
    home.text === undefined
      ? {
          documentChanges: [
            { kind: 'create', uri: manifest, options: { ignoreIfExists: true } },
            { textDocument: { uri: manifest, version: null }, edits: [whole] },
          ],
        }
      : { changes: { [manifest]: edits } };
  const title = row ? `${row.name}, ${stated.words}${row.year === undefined ? '' : ` (${row.year})`}` : stated.words;
  return { edit: await session.recode(edit, manifest), title, manifest, problem: null };
}

function applied(text: string, path: string, fields: CaseFields): string {
  let result = text;
  for (const { start, end, newText } of [...setCaseEdits(text, path, fields)].reverse()) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}

/** The case a file looks like, with the edit that would say so; undefined where none stands clear or nothing can be written. */
export async function suggestionFor(
  session: Session,
  view: View,
): Promise<{ readonly title: string; readonly cite: string; readonly edit: WorkspaceEdit } | undefined> {
  const suggested = suggestedCase(view);
  if (!suggested) return undefined;
  const { edit } = await setCase(session, { uri: view.uri, cite: suggested.cite });
  if (edit === null) return undefined;
  return { title: suggestionWords(suggested), cite: suggested.cite, edit: edit as WorkspaceEdit };
}
