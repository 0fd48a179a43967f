import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CaseList } from '../authority/case-list';
import { analyseFile } from '../corpus/analyse-file';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { type QuotationSource, quotationSource } from '../corpus/quotation/source';
import { safeFix } from '../rules/fix-all';
import { idleIgnoreMessage } from '../rules/ignore';
import type { RuleOptions } from '../rules/options';
import type { Finding, Severity } from '../rules/rule';
import { caseListOf } from './case-lists';
import { baselineKey } from './check-baseline';
import { checkFile } from './check-file';
import { mend, unifiedDiff, writeAtomically } from './check-fix';
import { type CheckRow, rowOf } from './check-row';
import { type DecodedText, decodeAs, encodeLike } from './encoding';
import { type Excerpt, excerptOf } from './excerpt';
import { type Input, reason } from './inputs';
import { CommandManifests } from './manifests';

/** What a run of `check` asks of every file; plain values, so that it can be handed to a worker. */
export interface CheckTask {
  readonly rules: RuleOptions;
  readonly bareNames?: 'strict' | 'normal' | 'off';
  readonly manifest?: string;
  readonly caseLists: readonly string[];
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** `write` puts mended files back, `diff` only shows what would change. */
  readonly fix?: 'write' | 'diff';
  /** Rules whose preferred fixes run too, safe or not. */
  readonly rulesToFix?: readonly string[];
  readonly stdinName?: string;
  /** Files that hold cases, by target, for `quote-not-found`; without it quotations are compared with nothing. */
  readonly holding?: ReadonlyMap<string, HeldFile>;
  /** What the output needs besides the rows. */
  readonly excerpts: boolean;
  readonly keys: boolean;
}

/** Something to say on standard error; `trouble` makes the exit code 2. */
export interface Note {
  readonly message: string;
  readonly trouble: boolean;
}

/** What came of one file. */
export interface FileOutcome {
  readonly file: string;
  /** False for files that were not read or are no opinion. */
  readonly checked: boolean;
  readonly rows: readonly CheckRow[];
  /** For each row whether a safe fix mends it. */
  readonly fixable: readonly boolean[];
  readonly excerpts: readonly Excerpt[];
  readonly keys: readonly string[];
  readonly mended: number;
  /** Findings that the limit of the run has left out. */
  readonly cut: number;
  readonly diff: string;
  /** The mended text of standard input. */
  readonly text: string | undefined;
  readonly notes: readonly Note[];
}

/** A file of the run that says which case it holds. */
export interface HeldFile {
  readonly input: Input;
  readonly name?: string;
}

/** Read cases kept for comparing; the oldest goes when there are more. */
const KEPT_CASES = 200;

const MAX_BYTES = 100_000_000;

/** Reads, checks and mends files one by one, in the main thread or in a worker. */
export class FileChecker {
  readonly #task: CheckTask;
  readonly #caseList: CaseList;
  readonly #manifests: CommandManifests;
  readonly #cases = new Map<string, { readonly source: QuotationSource; readonly name: string } | undefined>();
  #notes: Note[] = [];

  constructor(task: CheckTask) {
    this.#task = task;
    this.#manifests = new CommandManifests(task.manifest, message => this.#note(message, true));
    this.#caseList = caseListOf(task.caseLists, message => this.#note(message, true));
  }

  async check(input: Input): Promise<FileOutcome> {
    const file = input.location === undefined ? (this.#task.stdinName ?? '-') : input.file;
    const content = await this.#read(input);
    const outcome = content ? this.#checked(input, file, content) : undefined;
    const notes = this.#notes;
    this.#notes = [];
    return outcome ? { ...outcome, notes } : { ...NOTHING, file, notes };
  }

  #checked(input: Input, file: string, content: DecodedText): FileOutcome | undefined {
    const word = this.#manifests.word(input.location ?? this.#task.stdinName);
    const { rules, bareNames, fix, rulesToFix, excerpts, keys } = this.#task;
    const passages = this.#task.holding ? { sourceOf: (target: string) => this.#caseOf(target) } : undefined;
    const settings = { rules: { ...rules, ...(passages ? { passages } : {}) }, ...(bareNames ? { bareNames } : {}) };
    let idle: { readonly id: string; readonly severity: Severity }[] = [];
    let cut = 0;
    const onIdleIgnore = ({ id }: { readonly id: string }, severity: Severity): void =>
      void idle.push({ id, severity });
    const ask = (text: string, separate: boolean): Finding[] | undefined => {
      idle = [];
      cut = 0;
      const declared = input.named;
      const onCut = (count: number): void => {
        cut = count;
      };
      return checkFile({
        text,
        file,
        word,
        caseList: this.#caseList,
        declared,
        settings,
        separate,
        onIdleIgnore,
        onCut,
      });
    };
    let { text } = content;
    let findings = ask(text, false);
    if (!findings) return undefined;
    let mended = 0;
    let diff = '';
    if (fix && findings.length > 0) {
      const told = { idle, cut };
      const result = mend(text, now => ask(now, true) ?? [], rulesToFix);
      ({ idle, cut } = told);
      if (result.text !== text && this.#mayWrite(file, content)) {
        if (fix === 'diff') diff = unifiedDiff(file, text, result.text);
        else if (this.#write(input, file, content, result.text)) {
          mended = result.count;
          text = result.text;
          findings = ask(text, false) ?? [];
        }
      }
    }
    const places = [
      ...findings.map(finding => ({ file, text, finding })),
      ...idle.flatMap(one => this.#idleIgnore(input, file, one) ?? []),
    ];
    const own = linesOver(lineStartsOf(text), text.length);
    return {
      file,
      checked: true,
      rows: places.map(one =>
        rowOf(one.file, one.finding, one.text === text ? own : linesOver(lineStartsOf(one.text), one.text.length)),
      ),
      fixable: places.map(({ finding }) => finding.fixes.some(one => one.preferred && safeFix(finding, one))),
      excerpts: excerpts ? places.map(one => excerptOf(one.text, one.finding)) : [],
      keys: keys ? places.map(one => baselineKey(one.text, one.finding)) : [],
      mended,
      cut,
      diff,
      text: input.location === undefined && fix === 'write' ? text : undefined,
      notes: [],
    };
  }

  /** A manifest entry that ignores nothing, where it stands; at the head of the file where the manifest cannot be told. */
  #idleIgnore(
    input: Input,
    file: string,
    { id, severity }: { readonly id: string; readonly severity: Severity },
  ): { readonly file: string; readonly text: string; readonly finding: Finding } {
    const location = input.location ?? this.#task.stdinName;
    const place = location === undefined ? undefined : this.#manifests.ignorePlace(location, id);
    const message = idleIgnoreMessage(id, place ? file : 'this file');
    const finding = {
      id: 'ignore-unused',
      severity,
      message,
      fixes: [],
      start: place?.start ?? 0,
      end: place?.end ?? 0,
    };
    if (!place || location === undefined) return { file, text: '', finding };
    // Shown beside the file as it is shown itself.
    const shown = path.join(path.dirname(file), path.relative(path.dirname(path.resolve(location)), place.file));
    return { file: shown.split(path.sep).join('/'), text: place.text, finding };
  }

  /** The words of a case that a file of this run holds; undefined when none does or it cannot be read. */
  #caseOf(target: string): { readonly source: QuotationSource; readonly name: string } | undefined {
    const held = this.#task.holding?.get(target);
    if (!held?.input.location) return undefined;
    if (this.#cases.has(target)) return this.#cases.get(target);
    const { input } = held;
    let found: { readonly source: QuotationSource; readonly name: string } | undefined;
    try {
      const content = decodeAs(fs.readFileSync(held.input.location), this.#task.encoding);
      if (content.kind !== 'skipped') {
        const analysis = analyseFile({
          text: content.text,
          path: input.file.replaceAll('\\', '/'),
          stated: this.#manifests.word(input.location)?.identity,
          caseList: this.#caseList,
          declared: true,
        });
        found = { source: quotationSource(analysis, this.#caseList), name: analysis.identity?.name ?? held.name ?? '' };
      }
    } catch {
      // A file that cannot be read is reported when its own turn comes.
    }
    if (this.#cases.size >= KEPT_CASES) this.#cases.delete(this.#cases.keys().next().value!);
    this.#cases.set(target, found);
    return found;
  }

  #mayWrite(file: string, content: DecodedText): boolean {
    if (content.guessed)
      this.#note(`${file} is not UTF-8; --fix leaves it alone unless --encoding says what it is`, true);
    return !content.guessed;
  }

  /** Puts the mended text back; standard input is written by the caller. */
  #write(input: Input, file: string, content: DecodedText, text: string): boolean {
    const bytes = encodeLike(text, content);
    if (!bytes) {
      this.#note(`${file} cannot hold the mended text in ${content.encoding}; nothing is written`, true);
      return false;
    }
    if (input.location === undefined) return true;
    try {
      writeAtomically(input.location, bytes);
      return true;
    } catch (error) {
      this.#note(`${file} is not mended: ${reason(error, 'written')}`, true);
      return false;
    }
  }

  async #read(input: Input): Promise<DecodedText | undefined> {
    try {
      const bytes = input.location === undefined ? await standardInput() : await bytesOf(input.location);
      const content =
        typeof bytes === 'string'
          ? ({ kind: 'skipped', reason: bytes } as const)
          : decodeAs(bytes, this.#task.encoding);
      if (content.kind === 'skipped') {
        this.#note(`${input.file} is skipped: ${content.reason}`, false);
        return undefined;
      }
      if (content.guessed) this.#note(`${input.file} is not UTF-8; read as Windows-1252`, false);
      return content;
    } catch (error) {
      this.#note(`${input.file}: ${reason(error)}`, true);
      return undefined;
    }
  }

  #note(message: string, trouble: boolean): void {
    this.#notes.push({ message, trouble });
  }
}

const NOTHING: Omit<FileOutcome, 'file' | 'notes'> = {
  checked: false,
  rows: [],
  fixable: [],
  excerpts: [],
  keys: [],
  mended: 0,
  cut: 0,
  diff: '',
  text: undefined,
};

async function standardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Bytes of a file, or why it is not read. */
async function bytesOf(location: string): Promise<Uint8Array | string> {
  const { size } = fs.statSync(location);
  if (size > MAX_BYTES) return `it has ${Math.round(size / 1e6)} MB`;
  return fs.promises.readFile(location);
}
