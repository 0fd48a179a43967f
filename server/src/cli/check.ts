import * as fs from 'node:fs';
import { Option } from 'commander';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { factsOf } from '../rules/catalogue';
import { severityRank } from '../rules/check';
import { safeFix } from '../rules/fix-all';
import type { RuleOptions } from '../rules/options';
import type { Finding, Profile, Severity } from '../rules/rule';
import { caseListOf } from './case-lists';
import { Baseline } from './check-baseline';
import { type CheckSettings, checkFile } from './check-file';
import { mend, unifiedDiff, writeAtomically } from './check-fix';
import { FORMAT_NAMES, type FormatName, formatOf } from './check-formats';
import { rowOf } from './check-row';
import { readingOptions } from './cites';
import { type DecodedText, decodeAs, ENCODINGS, encodeLike } from './encoding';
import { ExitCode } from './exit-code';
import { type Input, inputsOf, reason } from './inputs';
import { CommandManifests } from './manifests';
import { write } from './read-files';
import type { RegisterCommand } from './register-command';
import { VERSION } from './version';

interface CommandOptions {
  readonly format: FormatName;
  readonly rule?: readonly string[];
  readonly severity?: readonly string[];
  readonly profile: Profile;
  readonly max: number;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly concurStyle: 'milestone' | 'paired';
  readonly extraAttributes?: readonly string[];
  readonly style: 'court' | 'bluebook' | 'keep';
  readonly colour?: boolean;
  readonly manifest?: string;
  readonly caseList?: readonly string[];
  readonly bareNames?: 'strict' | 'normal' | 'off';
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const MAX_BYTES = 100_000_000;

/** `opinion-lens check`: what the rules find, in the order of the text; `--fix` mends encoding and markup. */
export const registerCheck: RegisterCommand = (program, done) => {
  readingOptions(
    program
      .command('check')
      .description('check markup, citations and encoding; --fix mends what is safe to mend')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(new Option('--format <format>', 'how findings are written').choices(FORMAT_NAMES).default('text'))
      .option('--rule <ids>', 'these rules alone, even those that are off; commas between, may be repeated', several)
      .option(
        '--severity <level>',
        'least severity to report (error, warning, information, hint); also id=level and id=off',
        several,
      )
      .addOption(
        new Option('--profile <name>', 'set of rules')
          .choices(['reader', 'editor', 'annotator', 'all'])
          .default('editor'),
      )
      .addOption(new Option('--max <n>', 'most findings a file, 0 for all').default(200).argParser(wholeNumber))
      .option('--fix', 'write the safe fixes; with --rule every preferred fix of those rules')
      .option('--dry-run', 'show what --fix would change as a unified diff, write nothing')
      .option('--stdin', 'read standard input')
      .option('--stdin-filename <name>', 'name of the text on standard input, for its manifest entry and the output')
      .addOption(new Option('--encoding <name>', 'read (and write) files in this encoding').choices(ENCODINGS))
      .option('--baseline <file>', 'report only what this file does not hold; written when it does not exist')
      .option('--update-baseline', 'write the baseline anew')
      .addOption(
        new Option('--concur-style <style>', 'markers alone, or with end tags')
          .choices(['milestone', 'paired'])
          .default('milestone'),
      )
      .option('--extra-attributes <names>', 'attribute names of your own on tags', several)
      .addOption(
        new Option('--style <style>', 'spacing of reporters').choices(['court', 'bluebook', 'keep']).default('keep'),
      )
      .option('--colour', 'colour, even when the output is no terminal')
      .option('--no-colour', 'no colour'),
  ).action(async (paths: string[], options: CommandOptions) => done(await new CheckCommand(paths, options).run()));
};

/** Values with commas between them, of an option that may be repeated. */
function several(value: string, before: readonly string[] | undefined): readonly string[] {
  return [
    ...(before ?? []),
    ...value
      .split(',')
      .map(one => one.trim())
      .filter(Boolean),
  ];
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--max takes a whole number, not ${value}`);
  return Number(value);
}

/** One run of `check`. */
class CheckCommand {
  readonly #paths: readonly string[];
  readonly #options: CommandOptions;
  readonly #least: number;
  readonly #settings: CheckSettings;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #files = 0;
  #fixable = 0;
  #mended = 0;
  #trouble = false;

  constructor(paths: readonly string[], options: CommandOptions) {
    this.#paths = options.stdin ? ['-'] : paths;
    this.#options = options;
    const { least, severities } = severityOptions(options.severity ?? []);
    for (const id of options.rule ?? []) known(id);
    this.#least = severityRank(least);
    const rules: RuleOptions = {
      profile: options.profile,
      severities,
      maxPerFile: options.max,
      concurStyle: options.concurStyle,
      style: options.style,
      ...(options.rule ? { only: options.rule } : {}),
      ...(options.extraAttributes ? { extraAttributes: options.extraAttributes } : {}),
    };
    this.#settings = { rules, ...(options.bareNames ? { bareNames: options.bareNames } : {}) };
  }

  async run(): Promise<number> {
    const { format, baseline: baselineFile, dryRun, fix } = this.#options;
    const manifests = new CommandManifests(this.#options.manifest, message => this.#fail(message));
    const caseList = caseListOf(this.#options.caseList ?? [], message => this.#fail(message));
    const baseline = baselineFile === undefined ? undefined : new Baseline(baselineFile);
    const output = formatOf(format, {
      colour: this.#options.colour ?? (process.stdout.isTTY === true && !process.env.NO_COLOR),
      version: VERSION,
    });
    const diffs = dryRun === true;
    // `--fix` of standard input gives the mended text and nothing else.
    const filter = fix === true && !diffs && this.#paths.every(path => path === '-');
    if (!diffs && !filter) await write(output.head());
    const progress = new Progress();
    for (const input of inputsOf(this.#paths, message => this.#fail(message))) {
      const content = await this.#read(input);
      if (!content) continue;
      const file = input.location === undefined ? (this.#options.stdinFilename ?? '-') : input.file;
      const word = manifests.word(input.location ?? this.#options.stdinFilename);
      const ask = (text: string, separate: boolean): Finding[] | undefined =>
        checkFile({ text, file, word, caseList, declared: input.named, settings: this.#settings, separate });
      let { text } = content;
      let findings = ask(text, false);
      if (!findings) continue;
      this.#files++;
      progress.step(this.#files);
      if ((fix || diffs) && findings.length > 0) {
        const mended = mend(text, now => ask(now, true) ?? [], this.#options.rule);
        if (mended.text !== text && this.#keep(input, file, content, mended.text)) {
          if (diffs) await write(unifiedDiff(file, text, mended.text));
          else {
            this.#mended += mended.count;
            text = mended.text;
            findings = ask(text, false) ?? [];
          }
        }
      }
      const shown =
        baseline && !this.#options.updateBaseline && baseline.exists ? baseline.fresh(file, text, findings) : findings;
      if (baseline && (this.#options.updateBaseline || !baseline.exists)) baseline.fresh(file, text, findings);
      const reported = baseline && !baseline.exists ? [] : this.#options.updateBaseline ? [] : shown;
      const kept = reported.filter(finding => severityRank(finding.severity) <= this.#least);
      for (const finding of kept) {
        this.#counts[finding.severity]++;
        if (finding.fixes.some(one => one.preferred && safeFix(finding, one))) this.#fixable++;
      }
      if (filter) await write(text);
      if (diffs || filter) continue;
      const lines = linesOver(lineStartsOf(text), text.length);
      await write(output.file({ file, text, findings: kept, rows: kept.map(finding => rowOf(file, finding, lines)) }));
    }
    progress.end();
    if (baseline && (this.#options.updateBaseline || !baseline.exists)) {
      baseline.write();
      note(`${baselineFile} is written; later runs with it report only what is new`);
    }
    if (!diffs && !filter)
      await write(output.tail({ files: this.#files, counts: this.#counts, fixable: fix ? 0 : this.#fixable }));
    if (fix && this.#mended > 0) note(`${this.#mended} ${this.#mended === 1 ? 'finding' : 'findings'} mended`);
    if (this.#trouble) return ExitCode.Trouble;
    return this.#counts.error + this.#counts.warning > 0 ? ExitCode.Findings : ExitCode.Fine;
  }

  /** Puts the mended text back (standard input goes to standard output); false when it may not be written. */
  #keep(input: Input, file: string, content: DecodedText, text: string): boolean {
    if (content.guessed) {
      this.#fail(`${file} is not UTF-8; --fix leaves it alone unless --encoding says what it is`);
      return false;
    }
    if (this.#options.dryRun) return true;
    const bytes = encodeLike(text, content);
    if (!bytes) {
      this.#fail(`${file} cannot hold the mended text in ${content.encoding}; nothing is written`);
      return false;
    }
    if (input.location === undefined) return true;
    try {
      writeAtomically(input.location, bytes);
      return true;
    } catch (error) {
      this.#fail(`${file}: ${reason(error)}`);
      return false;
    }
  }

  async #read(input: Input): Promise<DecodedText | undefined> {
    try {
      const bytes = input.location === undefined ? await standardInput() : await bytesOf(input.location);
      if (typeof bytes === 'string') {
        note(`${input.file} is skipped: ${bytes}`);
        return undefined;
      }
      const content = decodeAs(bytes, this.#options.encoding);
      if (content.kind === 'skipped') {
        note(`${input.file} is skipped: ${content.reason}`);
        return undefined;
      }
      if (content.guessed) note(`${input.file} is not UTF-8; read as Windows-1252`);
      return content;
    } catch (error) {
      this.#fail(`${input.file}: ${reason(error)}`);
      return undefined;
    }
  }

  #fail(message: string): void {
    this.#trouble = true;
    note(message);
  }
}

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

function note(message: string): void {
  process.stderr.write(`opinion-lens: ${message}\n`);
}

function known(id: string): string {
  if (!factsOf(id)) throw new Error(`${id} is no rule; docs/rules lists them`);
  return id;
}

/** `warning` is the least severity to report; `cite-missing-year=off` and `mojibake=error` set single rules. */
function severityOptions(values: readonly string[]): { least: Severity; severities: Record<string, Severity | 'off'> } {
  let least: Severity = 'hint';
  const severities: Record<string, Severity | 'off'> = {};
  for (const value of values) {
    const at = value.indexOf('=');
    const level = (at < 0 ? value : value.slice(at + 1)).replace(/^info$/, 'information');
    if (at < 0) {
      if (!SEVERITIES.includes(level as Severity))
        throw new Error(`--severity takes ${SEVERITIES.join(', ')} or id=level, not ${value}`);
      least = level as Severity;
    } else {
      if (level !== 'off' && !SEVERITIES.includes(level as Severity))
        throw new Error(`--severity ${value}: ${level} is no severity`);
      severities[known(value.slice(0, at))] = level as Severity | 'off';
    }
  }
  return { least, severities };
}

/** Tells on a terminal how far a long run has come. */
class Progress {
  readonly #shown = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  #last = 0;

  step(files: number): void {
    if (!this.#shown || Date.now() - this.#last < 200) return;
    this.#last = Date.now();
    process.stderr.write(`\r${files} files`);
  }

  end(): void {
    if (this.#shown && this.#last > 0) process.stderr.write('\r\u001b[K');
  }
}
