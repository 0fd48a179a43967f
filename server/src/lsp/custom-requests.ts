import type { WorkspaceEdit } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { type CaseFields, NEW_MANIFEST, setCaseEdits } from '../corpus/manifest-edits';
import { statedCite } from '../corpus/stated-cite';
import { fileKey } from '../corpus/uri';
import { caseAddress } from '../features/authority';
import { placeAt } from '../features/place';
import { looksLikeOpinion } from '../opinion/families';
import {
  DETECT,
  type DetectParams,
  type DetectResult,
  PLACE,
  type PlaceParams,
  type PlaceResult,
  SET_CASE,
  type SetCaseParams,
  type SetCaseResult,
  STATISTICS,
  type Statistics,
} from './protocol';
import type { Session } from './session';

/** The edit that writes a file's case into its manifest, keeping layout and comments (DOMAIN 5.4). */
async function setCase(session: Session, { uri, cite }: SetCaseParams): Promise<SetCaseResult> {
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

/** Requests beyond the protocol (protocol.ts). */
export function registerCustomRequests(session: Session): void {
  const { connection, workspace } = session;

  connection.onRequest(
    DETECT,
    session.answer<DetectParams, DetectResult>('detect', { opinion: false }, async ({ uri, text }) => {
      // A manifest that names the file says that it is an opinion; otherwise its text must.
      const { identity } = await workspace.word(uri);
      return { opinion: identity !== undefined || looksLikeOpinion(text) !== 'none' };
    }),
  );

  connection.onRequest(
    PLACE,
    session.answer<PlaceParams, PlaceResult | null>('place', null, async ({ textDocument, position }) => {
      const view = await session.view(textDocument.uri);
      const document = session.document(textDocument.uri);
      return view && document ? placeAt(view, session.offsetAt(document, position)) : null;
    }),
  );

  connection.onRequest(
    SET_CASE,
    session.answer<SetCaseParams, SetCaseResult>(
      'setCase',
      { edit: null, title: null, manifest: null, problem: 'It could not be written; the log says why.' },
      params => setCase(session, params),
    ),
  );

  connection.onRequest(
    STATISTICS,
    session.answer<Record<string, never>, Statistics>(
      'statistics',
      { files: 0, open: 0, state: 'idle' },
      async (): Promise<Statistics> => ({
        files: workspace.index.size,
        open: session.documents.size,
        state: workspace.progress.state,
      }),
    ),
  );
}
