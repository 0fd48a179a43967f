import * as fs from 'node:fs';
import { analyseFile } from '../corpus/analyse-file';
import { decodeFile } from '../corpus/decode';
import type { FileContent } from '../corpus/file-system';
import { type Lines, lineStartsOf, linesOver } from '../corpus/lines';
import type { Analysis } from '../reference/analysis';
import { caseListOf } from './case-lists';
import { ExitCode } from './exit-code';
import { type Input, inputsOf, reason } from './inputs';
import { CommandManifests } from './manifests';

/** Options that every command which reads opinions has. */
export interface ReadOptions {
  readonly manifest?: string;
  readonly caseList?: readonly string[];
  readonly anaphors?: boolean;
  readonly bareNames?: 'strict' | 'normal' | 'off';
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

/**
 * Reads the files that the arguments name, one at a time, and hands each to `each`. Returns the exit code: 2 when something
 * could not be read, else 0. Notes go to standard error.
 */
export async function readFiles(
  args: readonly string[],
  options: ReadOptions,
  each: (opinion: ReadOpinion) => Promise<void> | void,
): Promise<number> {
  let code: number = ExitCode.Fine;
  const note = (message: string): void => {
    process.stderr.write(`opinion-lens: ${message}\n`);
  };
  const trouble = (message: string): void => {
    code = ExitCode.Trouble;
    note(message);
  };
  const manifests = new CommandManifests(options.manifest, trouble);
  const caseList = caseListOf(options.caseList ?? [], trouble);
  for (const input of inputsOf(args, trouble)) {
    const content = await read(input, trouble);
    if (content === undefined) continue;
    if (content.kind !== 'text') {
      note(`${input.file} is skipped: ${content.kind === 'skipped' ? content.reason : 'it has vanished'}`);
      continue;
    }
    if (content.encoding === 'windows-1252') note(`${input.file} is not UTF-8; read as Windows-1252`);
    const word = manifests.word(input.location);
    const analysis = analyseFile({
      text: content.text,
      path: input.file.replaceAll('\\', '/'),
      stated: word?.identity,
      caseList,
      declared: input.named,
      ...(options.anaphors === undefined ? {} : { anaphors: options.anaphors }),
      ...(options.bareNames === undefined ? {} : { bareNames: options.bareNames }),
    });
    if (!input.named && analysis.document.family === 'none') continue;
    const lines = linesOver(lineStartsOf(content.text), content.text.length);
    await each({
      file: input.file,
      text: content.text,
      lines,
      analysis,
      ignore: word?.ignore ?? [],
      encoding: content.encoding,
    });
  }
  return code;
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
