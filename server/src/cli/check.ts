import { Option } from 'commander';
import { nearest } from '../authority/edit-distance';
import { CATALOGUE, factsOf } from '../rules/catalogue';
import { severityRank } from '../rules/check';
import type { Profile, Severity } from '../rules/rule';
import { Baseline } from './check-baseline';
import { FORMAT_NAMES, type FormatName, formatOf } from './check-formats';
import type { CheckTask } from './check-work';
import { outcomesOf } from './check-workers';
import { readingOptions } from './cites';

import { ENCODINGS } from './encoding';
import { ExitCode } from './exit-code';
import { inputsOf } from './inputs';
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
  readonly color?: boolean;
  readonly manifest?: string;
  readonly caseList?: readonly string[];
  readonly bareNames?: 'strict' | 'normal' | 'off';
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

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
      .option('--no-colour', 'no colour')
      .addOption(new Option('--color', 'colour, even when the output is no terminal').hideHelp())
      .addOption(new Option('--no-color', 'no colour').hideHelp()),
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
  readonly #task: CheckTask;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #files = 0;
  #fixable = 0;
  #mended = 0;
  /** Findings that the baseline holds, and those that `--max` has left out. */
  #known = 0;
  #cut = 0;
  #trouble = false;

  constructor(paths: readonly string[], options: CommandOptions) {
    if (options.stdin && paths.length > 0) throw new Error('--stdin reads standard input alone; leave the paths out');
    if (options.updateBaseline && options.baseline === undefined)
      throw new Error('--update-baseline needs --baseline FILE, the file to write');
    this.#paths = paths.length === 0 ? ['-'] : paths;
    if (paths.length === 0 && process.stdin.isTTY === true)
      note('reading standard input, to its end; name files or folders to check those');
    this.#options = options;
    const { least, severities } = severityOptions(options.severity ?? []);
    for (const id of options.rule ?? []) known(id);
    this.#least = severityRank(least);
    const fix = options.dryRun ? 'diff' : options.fix ? 'write' : undefined;
    this.#task = {
      rules: {
        profile: options.profile,
        severities,
        maxPerFile: options.max,
        concurStyle: options.concurStyle,
        style: options.style,
        ...(options.rule ? { only: options.rule } : {}),
        ...(options.extraAttributes ? { extraAttributes: options.extraAttributes } : {}),
      },
      ...(options.bareNames ? { bareNames: options.bareNames } : {}),
      ...(options.manifest === undefined ? {} : { manifest: options.manifest }),
      caseLists: options.caseList ?? [],
      ...(options.encoding ? { encoding: options.encoding } : {}),
      ...(fix ? { fix } : {}),
      ...(options.rule ? { rulesToFix: options.rule } : {}),
      ...(options.stdinFilename === undefined ? {} : { stdinName: options.stdinFilename }),
      excerpts: options.format === 'text',
      keys: options.baseline !== undefined,
    };
  }

  async run(): Promise<number> {
    const { format, baseline: baselineFile, updateBaseline } = this.#options;
    const { fix } = this.#task;
    const baseline = baselineFile === undefined ? undefined : new Baseline(baselineFile);
    const renewed = baseline !== undefined && (updateBaseline === true || !baseline.exists);
    const output = formatOf(format, {
      colour: this.#options.colour ?? this.#options.color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR),
      version: VERSION,
    });
    // `--fix` of standard input gives the mended text and nothing else, `--dry-run` diffs and nothing else.
    const filter = fix === 'write' && this.#paths.every(path => path === '-');
    const report = fix !== 'diff' && !filter;
    const progress = new Progress();
    // What is shown of the progress goes before anything is written.
    const show = async (words: string): Promise<void> => {
      if (words !== '') progress.end();
      await write(words);
    };
    if (report) await show(output.head());
    for await (const outcome of outcomesOf(
      inputsOf(this.#paths, message => this.#fail(message)),
      this.#task,
    )) {
      if (outcome.notes.length > 0) progress.end();
      for (const { message, trouble } of outcome.notes) trouble ? this.#fail(message) : note(message);
      if (!outcome.checked) continue;
      this.#files++;
      this.#mended += outcome.mended;
      progress.step(this.#files);
      if (outcome.text !== undefined) await show(outcome.text);
      await show(outcome.diff);
      const fresh = baseline?.fresh(outcome.file, outcome.keys);
      this.#known += renewed ? outcome.keys.length : (fresh?.filter(one => !one).length ?? 0);
      this.#cut += outcome.cut;
      const kept = [...outcome.rows.keys()].filter(
        at => !renewed && (fresh?.[at] ?? true) && severityRank(outcome.rows[at]!.severity) <= this.#least,
      );
      for (const at of kept) {
        this.#counts[outcome.rows[at]!.severity]++;
        if (outcome.fixable[at]) this.#fixable++;
      }
      if (!report) continue;
      const rows = kept.map(at => outcome.rows[at]!);
      await show(output.file({ rows, excerpts: kept.flatMap(at => outcome.excerpts[at] ?? []) }));
    }
    progress.end();
    if (renewed) {
      baseline.write();
      note(`${baselineFile} is written; later runs with it report only what is new`);
    }
    if (report)
      await write(
        output.tail({
          files: this.#files,
          counts: this.#counts,
          fixable: fix ? 0 : this.#fixable,
          known: this.#known,
          cut: this.#cut,
        }),
      );
    if (this.#mended > 0) note(`${this.#mended} ${this.#mended === 1 ? 'finding' : 'findings'} mended`);
    if (this.#trouble) return ExitCode.Trouble;
    return this.#counts.error + this.#counts.warning > 0 ? ExitCode.Findings : ExitCode.Fine;
  }

  #fail(message: string): void {
    this.#trouble = true;
    note(message);
  }
}

function note(message: string): void {
  process.stderr.write(`opinion-lens: ${message}\n`);
}

function known(id: string): string {
  if (factsOf(id)) return id;
  const meant = nearest(
    id,
    CATALOGUE.map(facts => facts.id),
    3,
  );
  throw new Error(`${id} is no rule${meant ? `; did you mean ${meant}?` : '; docs/rules lists them'}`);
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

/** Tells on a terminal how far a long run has come, from the second on; taken away before anything else is written. */
class Progress {
  readonly #terminal = process.stderr.isTTY === true;
  readonly #began = Date.now();
  #last = 0;
  #shown = false;

  step(files: number): void {
    const now = Date.now();
    if (!this.#terminal || now - this.#began < 1000 || now - this.#last < 200) return;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(`\r${files} files checked`);
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
