import type { CancellationToken } from 'vscode-languageserver';
import { analyseFile } from '../corpus/analyse-file';
import { lineStartsOf, linesOver } from '../corpus/lines';
import type { View } from '../features/view';
import type { Session } from './session';

/** Milliseconds of work behind one answer: the server stays free for the keyboard in between. */
const SLICE = 120;

/** How far work over all files has come. */
export interface Slice {
  readonly seen: number;
  readonly total: number;
  /** What the next request says as `after`; null at the end. */
  readonly next: string | null;
}

/**
 * Does something with the indexed files that are wanted, those after `after`, in order of their address, until a slice is over
 * or `act` says that the answer is full.
 */
export async function eachFile(
  session: Session,
  { after, wanted }: { readonly after: string | undefined; readonly wanted: (key: string) => boolean },
  token: CancellationToken,
  act: (key: string) => Promise<'full' | undefined>,
): Promise<Slice> {
  const { workspace } = session;
  await workspace.crawl();
  const keys = workspace.index
    .files()
    .map(file => file.key)
    .filter(wanted);
  const began = performance.now();
  let at = after === undefined ? 0 : keys.findIndex(key => key > after);
  if (at < 0) at = keys.length;
  let full = false;
  while (at < keys.length && !full && !token.isCancellationRequested) {
    full = (await act(keys[at++]!)) === 'full' || performance.now() - began > SLICE;
  }
  return { seen: at, total: keys.length, next: at >= keys.length ? null : (keys[at - 1] ?? '') };
}

/** A file as features see it, open or not; undefined when it cannot be read or is no opinion. */
export async function viewOfFile(
  session: Session,
  key: string,
): Promise<{ view: View; ignore: readonly string[]; shared: boolean } | undefined> {
  const { workspace } = session;
  const text = await workspace.read(key);
  if (text === undefined) return undefined;
  const { identity, ignore, shared } = await workspace.word(key);
  const { bareNames, anaphors, concurStyle, family } = session.settings.workspace;
  const caseList = session.caseList();
  const declared = /\.(?:opinion|opn)$/.test(key);
  const reading = { bareNames, anaphors, concurStyle, family };
  const analysis = analyseFile({ text, path: key, stated: identity, caseList, declared, ...reading });
  if (analysis.document.family === 'none') return undefined;
  const view: View = {
    uri: key,
    key,
    analysis,
    lines: linesOver(lineStartsOf(text), text.length),
    corpus: workspace.index,
    caseList,
    folders: workspace.folders,
    indexing: false,
    read: file => workspace.read(file),
  };
  return { view, ignore, shared };
}
