import type { CaseList, ListedCase } from '../authority/case-list';
import { ownWords } from '../authority/own-words';
import type { Citation } from '../citation/citation';
import { lineOf, lineStartsOf } from '../corpus/lines';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import type { Settled } from './options';

/**
 * All a rule may know: one file, its manifest entry and the case lists (R13: never its neighbours). What several rules
 * need is worked out once, when first asked for.
 */
export class RuleInput {
  readonly analysis: Analysis;
  readonly document: OpinionDocument;
  readonly text: string;
  readonly identity: CaseIdentity | undefined;
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly caseList: CaseList;
  readonly options: Settled;
  #lineStarts: Int32Array | undefined;
  #lineEnd: string | undefined;
  #latestYear: number | undefined;
  #year: { readonly value: number | undefined } | undefined;
  readonly #named = new Map<string, readonly ListedCase[]>();
  readonly #views = new Map<unknown, unknown>();

  constructor(analysis: Analysis, caseList: CaseList, options: Settled) {
    this.analysis = analysis;
    this.document = analysis.document;
    this.text = analysis.document.text;
    this.identity = analysis.identity;
    this.references = analysis.references;
    this.citations = analysis.citations;
    this.caseList = caseList;
    this.options = options;
  }

  /** Excerpts of family B: text outside the file may hold what a rule misses. */
  get excerpt(): boolean {
    return this.document.family === 'excerpt';
  }

  get lineStarts(): Int32Array {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  /** 0-based line of an offset. */
  lineOf(offset: number): number {
    return lineOf(this.lineStarts, offset);
  }

  /** The line's text without its line end. */
  lineSpan(line: number): Span {
    const starts = this.lineStarts;
    const start = starts[line] ?? this.text.length;
    let end = starts[line + 1] ?? this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** The line with its line end: what to delete to take the line out. */
  wholeLine(line: number): Span {
    const start = this.lineStarts[line] ?? this.text.length;
    return { start, end: this.lineStarts[line + 1] ?? this.text.length };
  }

  /** The file's own line end, for edits that add a line. */
  get lineEnd(): string {
    if (this.#lineEnd === undefined) {
      const at = this.text.search(/[\r\n]/);
      this.#lineEnd = at < 0 ? '\n' : this.text[at] === '\n' ? '\n' : this.text[at + 1] === '\n' ? '\r\n' : '\r';
    }
    return this.#lineEnd;
  }

  /** Cases of the list that bear the name, best first; none once a file has asked for more than any opinion gets wrong. */
  casesNamed(name: string, limit: number): readonly ListedCase[] {
    const key = `${limit} ${name}`;
    let found = this.#named.get(key);
    if (found === undefined) {
      if (this.#named.size >= MOST_NAMES) return [];
      found = rowsNamed(this.caseList, key, name, limit);
      this.#named.set(key, found);
    }
    return found;
  }

  /** Raw text of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Year of decision as stated by manifest, file or file name, else of the one listed case at that address; undefined when nobody says. */
  get year(): number | undefined {
    this.#year ??= { value: this.identity?.year ?? this.#listedYear() };
    return this.#year.value;
  }

  #listedYear(): number | undefined {
    const match = /^([a-z0-9]+)\/(\d+)\/(\d+)$/.exec(this.identity?.target ?? '');
    if (!match) return undefined;
    const rows = this.caseList.at(match[1]!, Number(match[2]), Number(match[3])).filter(row => row.kind === 'case');
    return rows.length > 0 && rows.every(row => row.year === rows[0]!.year) ? rows[0]!.year : undefined;
  }

  /** Latest year of a citation in the file: the opinion is hardly older. 0 when it cites nothing with a year. */
  get latestCitedYear(): number {
    if (this.#latestYear === undefined) {
      let latest = 0;
      for (const { year, kind } of this.citations) {
        if (kind === 'full-case' && year !== undefined && year > latest && year <= this.options.currentYear)
          latest = year;
      }
      this.#latestYear = latest;
    }
    return this.#latestYear;
  }

  /** A view that several rules share, made by `make` the first time. */
  view<T>(make: (input: RuleInput) => T): T {
    if (!this.#views.has(make)) this.#views.set(make, make(this));
    return this.#views.get(make) as T;
  }

  /** The view of another rule, or `otherwise` where it fails: one rule never falls with another. */
  viewOr<T>(make: (input: RuleInput) => T, otherwise: T): T {
    try {
      return this.view(make);
    } catch {
      return otherwise;
    }
  }
}

/** What a list answered last: a keystroke later the same names are asked for again. */
const ANSWERS = new WeakMap<CaseList, Map<string, readonly ListedCase[]>>();
const MOST_ANSWERS = 1000;

function rowsNamed(list: CaseList, key: string, name: string, limit: number): readonly ListedCase[] {
  let answers = ANSWERS.get(list);
  if (answers === undefined) {
    answers = new Map();
    ANSWERS.set(list, answers);
  }
  let rows = answers.get(key);
  if (rows === undefined) {
    rows = list.byName(name, limit);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(ownWords(key), rows);
  }
  return rows;
}

/** Names looked up in the list for one file: each costs about as much as 20 KB of text. */
const MOST_NAMES = 200;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
