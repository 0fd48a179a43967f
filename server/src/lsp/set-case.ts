import type { WorkspaceEdit } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { addIgnoreEdits, type ManifestEdit, NEW_MANIFEST, setCaseEdits } from '../corpus/manifest-edits';
import type { ManifestHome } from '../corpus/manifests';
import { statedCite } from '../corpus/stated-cite';
import { fileKey } from '../corpus/uri';
import { caseAddress } from '../features/authority';
import { suggestedCase, suggestionWords } from '../features/suggested-case';
import { t } from '../features/translation';
import type { View } from '../features/view';
import type { SetCaseParams, SetCaseResult } from './protocol';
import type { Session } from './session';

/** The edit that writes a file's case into its manifest, keeping layout and comments (DOMAIN 5.4). */
export async function setCase(session: Session, { uri, cite }: SetCaseParams): Promise<SetCaseResult> {
  const { workspace } = session;
  const stated = statedCite(cite);
  if (!stated) {
    const problem = t('"{0}" is no citation: write volume, reporter and first page, as in "384 U.S. 436".', cite);
    return { edit: null, title: null, manifest: null, problem };
  }
  const home = await workspace.manifests.home(fileKey(uri), workspace.folders);
  if (!home)
    return {
      edit: null,
      title: null,
      manifest: null,
      problem: t('This file lies in no folder that could hold opinions.json.'),
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
  const { manifest, edit } = manifestEdit(session, home, setCaseEdits(text, home.path, fields));
  const title = row ? `${row.name}, ${stated.words}${row.year === undefined ? '' : ` (${row.year})`}` : stated.words;
  return { edit: await session.recode(edit, manifest), title, manifest, problem: null };
}

/** The edits of a manifest as a client applies them; one that does not exist is made first. */
function manifestEdit(
  session: Session,
  home: ManifestHome,
  edits: readonly ManifestEdit[],
): { readonly manifest: string; readonly edit: WorkspaceEdit } {
  const text = home.text ?? NEW_MANIFEST;
  const manifest = session.workspace.openText(home.key)?.uri ?? home.key;
  if (home.text === undefined) {
    const start = { line: 0, character: 0 };
    const whole = { range: { start, end: start }, newText: applied(text, edits) };
    const edit: WorkspaceEdit = {
      documentChanges: [
        { kind: 'create', uri: manifest, options: { ignoreIfExists: true } },
        { textDocument: { uri: manifest, version: null }, edits: [whole] },
      ],
    };
    return { manifest, edit };
  }
  const lines = linesOver(lineStartsOf(text), text.length);
  const changes = edits.map(({ start, end, newText }) => ({
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    newText,
  }));
  return { manifest, edit: { changes: { [manifest]: changes } } };
}

function applied(text: string, edits: readonly ManifestEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].reverse()) {
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}

/** For each check the edit that ignores it in the file's manifest entry; undefined where the file has no place for a manifest. */
export async function manifestIgnores(
  session: Session,
  uri: string,
): Promise<((id: string) => WorkspaceEdit | undefined) | undefined> {
  const { workspace } = session;
  const home = await workspace.manifests.home(fileKey(uri), workspace.folders);
  if (!home) return undefined;
  const word = await workspace.manifests.word(fileKey(uri), workspace.folders);
  // An entry of its own hides what a pattern says of the file: it goes along.
  const { cite, family } = word.identity ?? {};
  const fields = word.shared
    ? { ...(cite === undefined ? {} : { cite }), ...(family === undefined ? {} : { family }), ignore: word.ignore }
    : {};
  return id => {
    const edits = addIgnoreEdits(home.text ?? NEW_MANIFEST, home.path, id, fields);
    return edits.length === 0 ? undefined : manifestEdit(session, home, edits).edit;
  };
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
