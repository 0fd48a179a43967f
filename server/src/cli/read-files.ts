import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CaseList } from '../authority/case-list';
import { analyseFile } from '../corpus/analyse-file';
import { decodeFile } from '../corpus/decode';
import type { FileFacts } from '../corpus/facts';
import type { FileContent } from '../corpus/file-system';
import { type Lines, lineStartsOf, linesOver } from '../corpus/lines';
import { declaredByName } from '../corpus/read-opinion';
import { type RowFact, rowFactsOf } from '../corpus/row-facts';
import type { Analysis } from '../reference/analysis';
import { caseListOf } from './case-lists';
import { ExitCode } from './exit-code';
import { type Input, inputsOf, reason } from './inputs';
import { CommandManifests } from './manifests';
import { cacheFolder, storeIn } from './store-place';
import { INDEX_READING, StoredRows } from './stored-rows';

/** Options that every command which reads opinions has. */
export interface ReadOptions {
  readonly manifest?: string;
  readonly caseList?: readonly string[];
  readonly anaphors?: boolean;
  readonly bareNames?: 'strict' | 'normal' | 'off';
  /** Notes are left out: another reading of the same files gives them. */
  readonly quiet?: boolean;
}

/** Options of commands that may use the store of `index`. */
export interface StoreOptions {
  /** Its folder; false for none; the system's folder for caches unless named. */
  readonly store?: string | boolean;
}

/** One opinion as read. */
export interface ReadOpinion {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** Ids of checks that the manifest silences in this file. */
  readonly ignore: readonly string[];
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

const MAX_BYTES = 100_000_000;

/** One file with the references that it holds. */
export interface ReadRows {
  readonly file: string;
  readonly lines: Lines;
  readonly facts: Pick<FileFacts, 'identity' | 'opinions'> & { readonly rows: readonly RowFact[] };
}

/** Reads the files of one run: notes and troubles go to standard error, manifests and case lists are read once. */
class Reader {
  readonly manifests: CommandManifests;
  readonly #options: ReadOptions;
  readonly caseList: CaseList;
  code: number = ExitCode.Fine;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.manifests = new CommandManifests(options.manifest, this.trouble);
    this.caseList = caseListOf(options.caseList ?? [], this.trouble);
  }

  readonly trouble = (message: string): void => {
    this.code = ExitCode.Trouble;
    this.#note(message);
  };

  #note(message: string): void {
    if (this.#options.quiet) return;
    process.stderr.write(`opinion-lens: ${message}\n`);
  }

  /** Text of a file; undefined when it has none, which is told of. */
  async text(input: Input): Promise<{ readonly text: string; readonly encoding: ReadOpinion['encoding'] } | undefined> {
    const content = await read(input, this.trouble);
    if (content === undefined) return undefined;
    if (content.kind !== 'text') {
      this.#note(`${input.file} is skipped: ${content.kind === 'skipped' ? content.reason : 'it has vanished'}`);
      return undefined;
    }
    if (content.encoding === 'windows-1252') this.#note(`${input.file} is not UTF-8; read as Windows-1252`);
    return content;
  }

  /** Structure and references of a text, the same as in the editor: names and folders count as they lie on disk. */
  analysis(input: Input, text: string): Analysis {
    const { anaphors, bareNames } = this.#options;
    return analyseFile({
      text,
      path: (input.location === undefined ? input.file : path.resolve(input.location)).replaceAll('\\', '/'),
      stated: this.manifests.word(input.location)?.identity,
      caseList: this.caseList,
      declared: input.named || declaredByName(input.file),
      ...(anaphors === undefined ? {} : { anaphors }),
      ...(bareNames === undefined ? {} : { bareNames }),
    });
  }
}

/**
 * Reads the files that the arguments name, one at a time, and hands each to `each`. Returns the exit code: 2 when something
 * could not be read, else 0. Notes go to standard error.
 */
export async function readFiles(
  args: readonly string[],
  options: ReadOptions,
  each: (opinion: ReadOpinion) => Promise<void> | void,
): Promise<number> {
  const reader = new Reader(options);
  for (const input of inputsOf(args, reader.trouble)) {
    const content = await reader.text(input);
    if (content === undefined) continue;
    const { text, encoding } = content;
    const analysis = reader.analysis(input, text);
    if (!input.named && analysis.document.family === 'none') continue;
    const lines = linesOver(lineStartsOf(text), text.length);
    const ignore = reader.manifests.word(input.location)?.ignore ?? [];
    await each({ file: input.file, text, lines, analysis, ignore, encoding });
  }
  return reader.code;
}

/**
 * The same for what needs references alone, `text` besides where `texts` says so. What the store of `index` holds of folders
 * is taken from there as long as size, time (or the text's fingerprint), manifest and rules are the same; the rest is read
 * and put into it. Files named one by one are read: that is quicker than any store. The rows are the same either way.
 */
export async function readRows<Texts extends boolean>(
  args: readonly string[],
  options: ReadOptions & StoreOptions,
  texts: Texts,
  each: (file: ReadRows & (Texts extends true ? { readonly text: string } : unknown)) => Promise<void> | void,
): Promise<number> {
  const reader = new Reader(options);
  const stored = await storedRows(args, options);
  type File = Parameters<typeof each>[0];
  for (const input of inputsOf(args, reader.trouble)) {
    let content: Awaited<ReturnType<Reader['text']>>;
    const text = async (): Promise<string | undefined> => {
      content ??= await reader.text(input);
      return content?.text;
    };
    const sought =
      stored && !input.named && input.location !== undefined
        ? stored.seek(input.location, reader.manifests.word(input.location)?.identity)
        : undefined;
    const found = sought && (await stored?.find(sought, text));
    if (found && found.facts === undefined) continue;
    const facts = found && stored?.factsIn(found);
    if (facts && (!texts || (await text())?.length === facts.length)) {
      const lines = linesOver(facts.lineStarts, facts.length);
      await each({ file: input.file, lines, facts, text: content?.text } as File);
      continue;
    }
    const read = await text();
    if (read === undefined) continue;
    const analysis = reader.analysis(input, read);
    if (sought) await stored?.add(sought, read, analysis, reader.caseList);
    if (!input.named && analysis.document.family === 'none') continue;
    const lines = linesOver(lineStartsOf(read), read.length);
    const { identity, document } = analysis;
    const rows = { identity, opinions: document.opinions, rows: rowFactsOf(analysis) };
    await each({ file: input.file, lines, facts: rows, text: read } as File);
  }
  await stored?.save();
  return reader.code;
}

/** The store that the run may use; undefined where it reads otherwise than `index`, or is told not to. */
async function storedRows(
  args: readonly string[],
  options: ReadOptions & StoreOptions,
): Promise<StoredRows | undefined> {
  const { store, manifest, caseList, anaphors, bareNames } = options;
  if (store === false || manifest !== undefined || caseList !== undefined || anaphors) return undefined;
  if (bareNames !== undefined && bareNames !== INDEX_READING.bareNames) return undefined;
  const folder = typeof store === 'string' ? store : cacheFolder();
  // Nothing is made in a place for caches before somebody has asked for an index.
  if (typeof store !== 'string' && !fs.existsSync(folder)) return undefined;
  return StoredRows.open(storeIn(folder), args, typeof store === 'string');
}

async function read(input: Input, trouble: (message: string) => void): Promise<FileContent | undefined> {
  try {
    if (input.location === undefined) {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(piece as Buffer);
      return decodeFile(Buffer.concat(pieces));
    }
    const { size } = fs.statSync(input.location);
    if (size > MAX_BYTES) return { kind: 'skipped', reason: `it has ${Math.round(size / 1e6)} MB` };
    return decodeFile(await fs.promises.readFile(input.location));
  } catch (error) {
    trouble(`${input.file}: ${reason(error)}`);
    return undefined;
  }
}

/** Writes to standard output and waits while the reader is behind, so that memory stays bounded. */
export async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>(resolve => process.stdout.once('drain', () => resolve()));
}
