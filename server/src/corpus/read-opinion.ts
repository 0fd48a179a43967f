import type { CaseList } from '../authority/case-list';
import type { Family } from '../opinion/document';
import { looksLikeOpinion } from '../opinion/families';
import type { CaseIdentity } from '../opinion/identity';
import { analyseFile } from './analyse-file';
import { contentHash } from './content-hash';
import { factsOf } from './facts';
import type { FileSystem } from './file-system';
import { identityFromPath } from './identity';
import { packFacts } from './packed-facts';
import { pathOf } from './uri';

/** Settings that facts depend on. */
export interface ReadingSettings {
  readonly family: Family | undefined;
  readonly bareNames: 'strict' | 'normal' | 'off';
  readonly anaphors: boolean;
  readonly concurStyle: 'milestone' | 'paired';
  /** Bytes. */
  readonly maxFileSize: number;
}

/** A file to be read into facts. */
export interface FileJob {
  readonly key: string;
  /** What the manifest says of it. */
  readonly stated: CaseIdentity | undefined;
  /** Fingerprint of the text whose facts are known; '' when none are. */
  readonly known: string;
}

/** What reading gave. */
export type Reading =
  /** Facts of an opinion, packed. */
  | { readonly kind: 'opinion'; readonly hash: string; readonly facts: Uint8Array; readonly note: string }
  /** The text has the fingerprint that was known. */
  | { readonly kind: 'same'; readonly hash: string }
  /** A text, but no opinion. */
  | { readonly kind: 'other'; readonly hash: string }
  /** Gone, or left out for the reason noted. */
  | { readonly kind: 'unread'; readonly note: string };

/** Extensions that say by themselves that a file is an opinion. */
export function declaredByName(key: string): boolean {
  return /\.(?:opinion|opn)$/i.test(key);
}

/** Reads one file: text or not, opinion or not, and its facts. Depends on the job, the settings and the list alone (R13). */
export async function readOpinion(
  fileSystem: FileSystem,
  { key, stated, known }: FileJob,
  settings: ReadingSettings,
  caseList: () => CaseList,
): Promise<Reading> {
  const content = await fileSystem.read(key, settings.maxFileSize);
  if (content.kind === 'missing') return { kind: 'unread', note: '' };
  if (content.kind === 'skipped')
    return { kind: 'unread', note: `${key} is left out of the index: ${content.reason}.` };
  const { text } = content;
  const hash = contentHash(text);
  if (hash === known) return { kind: 'same', hash };
  const declared = declaredByName(key);
  const path = pathOf(key);
  // Most texts that are no opinions are known from their first lines, before anything is parsed.
  const named = stated !== undefined || declared || settings.family !== undefined || identityFromPath(path);
  if (!named && looksLikeOpinion(text) === 'none') return { kind: 'other', hash };
  const { family, bareNames, anaphors, concurStyle } = settings;
  const analysis = analyseFile({
    text,
    path,
    stated,
    caseList: caseList(),
    bareNames,
    anaphors,
    concurStyle,
    declared,
    family,
  });
  if (analysis.document.family === 'none') return { kind: 'other', hash };
  const note = content.encoding === 'windows-1252' ? `${key} is no UTF-8; it is read as Windows-1252.` : '';
  return { kind: 'opinion', hash, facts: packFacts(factsOf(key, analysis, caseList())), note };
}
