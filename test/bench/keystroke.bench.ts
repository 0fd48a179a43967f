import * as fs from 'node:fs';
import type { ClientCapabilities, Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findCitations } from '../../server/src/citation/find';
import { factsOf } from '../../server/src/corpus/facts';
import { CorpusIndex } from '../../server/src/corpus/index';
import { type Lines, linesOfText } from '../../server/src/corpus/lines';
import { diagnosticOf } from '../../server/src/features/diagnostics';
import { semanticTokens, tokenEdit } from '../../server/src/features/semantic-tokens';
import type { View } from '../../server/src/features/view';
import { parseOpinion } from '../../server/src/opinion/parse';
import type { Analysis } from '../../server/src/reference/analysis';
import { resolveReferences } from '../../server/src/reference/resolve';
import { check } from '../../server/src/rules/check';
import { Client, positionOf } from '../protocol/client';
import type { Bench, Stage } from './bench';
import { once, timing } from './measure';
import { builtInList, drawnOpinion } from './texts';

const caseList = builtInList();
const URI = 'file:///opinion.txt';
const STEPS = ['edit', 'parse', 'find', 'resolve', 'lines', 'tokens', 'rules', 'diagnostics'] as const;
/** What follows when somebody asks for it, mostly not before typing rests: apart from the sum. */
const LATER = 'index' as const;
type Step = (typeof STEPS)[number] | typeof LATER;

/** One character typed into the middle and taken out again, and what the server works out for each: milliseconds a step. */
class Typing {
  readonly times = new Map<Step | 'all', number[]>(
    [...STEPS, LATER, 'all' as const].map((step): [Step | 'all', number[]] => [step, []]),
  );
  readonly #index = new CorpusIndex();
  #document: TextDocument;
  #tokens: readonly number[] = [];
  #spent = 0;

  constructor(text: string) {
    this.#document = TextDocument.create(URI, 'plaintext', 0, text);
  }

  stroke(round: number): void {
    this.#spent = 0;
    const text = this.#step('edit', () => this.#type(round));
    const parsed = this.#step('parse', () => parseOpinion(text));
    const found = this.#step('find', () => findCitations(parsed));
    const document = { ...parsed, noteMarks: found.noteMarks };
    const { citations } = found;
    const references = this.#step('resolve', () => resolveReferences(document, citations, { caseList }));
    const analysis: Analysis = { document, identity: document.stated, citations, references };
    const lines = this.#step('lines', (): Lines => linesOfText(text));
    const view: View = {
      uri: URI,
      key: URI,
      analysis,
      lines,
      corpus: this.#index,
      caseList,
      folders: [],
      indexing: false,
      read: async () => undefined,
    };
    this.#step('tokens', () => {
      const now = semanticTokens(view);
      const edit = tokenEdit(this.#tokens, now);
      this.#tokens = now;
      return edit;
    });
    const findings = this.#step('rules', () => check(analysis, { caseList }));
    this.#step('diagnostics', () => findings.map(finding => diagnosticOf(view, finding)));
    this.times.get('all')!.push(this.#spent);
    this.#step(LATER, () => this.#index.set(factsOf(URI, analysis, caseList)));
  }

  #type(round: number): string {
    const middle = this.#document.positionAt(this.#document.getText().length >> 1);
    const after = { line: middle.line, character: middle.character + 1 };
    const change =
      round % 2 === 0
        ? { range: { start: middle, end: middle }, text: 'x' }
        : { range: { start: middle, end: after }, text: '' };
    this.#document = TextDocument.update(this.#document, [change], round + 1);
    return this.#document.getText();
  }

  #step<T>(step: Step, work: () => T): T {
    let result: T | undefined;
    const milliseconds = once(() => {
      result = work();
    });
    this.#spent += milliseconds;
    this.times.get(step)!.push(milliseconds);
    return result as T;
  }
}

/** A client of today: diagnostics are pulled, tokens come as what has changed. */
const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    semanticTokens: { requests: { full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
};

/** What an editor waits for: from a change to tokens and diagnostics of the text as it is now, one key at a time and in bursts. */
class Editing {
  readonly tokens: number[] = [];
  readonly diagnostics: number[] = [];
  readonly both: number[] = [];
  readonly #client: Client;
  readonly #uri: string;
  readonly #middle: Position;
  #version = 1;
  #tokensId: string | undefined;
  #reportId: string | undefined;

  constructor(client: Client, uri: string, text: string) {
    this.#client = client;
    this.#uri = uri;
    this.#middle = positionOf(text, text.length >> 1);
  }

  /** Types a character in the middle, or takes it out again. */
  key(): Promise<void> {
    const { line, character } = this.#middle;
    const version = ++this.#version;
    const change =
      version % 2 === 0
        ? { range: { start: this.#middle, end: this.#middle }, text: 'x' }
        : { range: { start: this.#middle, end: { line, character: character + 1 } }, text: '' };
    return this.#client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version },
      contentChanges: [change],
    });
  }

  /** Asks as an editor does after a change; the times count from `begun`. */
  async refresh(begun: number): Promise<void> {
    const textDocument = { uri: this.#uri };
    const method = `textDocument/semanticTokens/full${this.#tokensId === undefined ? '' : '/delta'}`;
    const asked = [
      this.#client
        .request<{ resultId: string }>(method, { textDocument, previousResultId: this.#tokensId })
        .then(({ resultId }) => {
          this.#tokensId = resultId;
          this.tokens.push(performance.now() - begun);
        }),
      this.#client
        .request<{ resultId?: string }>('textDocument/diagnostic', { textDocument, previousResultId: this.#reportId })
        .then(({ resultId }) => {
          this.#reportId = resultId;
          this.diagnostics.push(performance.now() - begun);
        }),
    ];
    await Promise.all(asked);
    this.both.push(performance.now() - begun);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Single keys with pauses, then bursts of ten keys: of these only what follows the last one counts. */
async function row(stage: Stage, client: Client, name: string, text: string): Promise<void> {
  const editing = new Editing(client, await client.open(URI, text), text);
  const rounds = stage.quick ? 6 : 30;
  for (const keys of [1, 10]) {
    for (let round = 0; round < rounds + 4; round++) {
      if (round === 4) for (const times of [editing.tokens, editing.diagnostics, editing.both]) times.length = 0;
      for (let key = 1; key < keys; key++) {
        await editing.key();
        await pause(12);
      }
      const begun = performance.now();
      await editing.key();
      await editing.refresh(begun);
      await pause(60);
    }
    const { median, p95 } = timing(editing.both);
    const [tokens, diagnostics] = [timing(editing.tokens).median, timing(editing.diagnostics).median];
    const cells = [median, p95, editing.both[0]!, tokens, diagnostics].map(value => value.toFixed(0));
    stage.row(`${name}, ${keys === 1 ? 'one key' : 'the last of ten keys'}`, ...cells);
  }
}

export default {
  title: 'a keystroke in an opinion of 1 MB, to fresh diagnostics and tokens: budget 30 ms',
  async run(stage: Stage) {
    stage.row('text', 'median ms', 'p95 ms', ...STEPS, `(${LATER})`);
    const texts: [string, string][] = [['drawn', drawnOpinion(1_000_000)]];
    if (stage.corpus)
      texts.push(['real opinions one after another', stage.corpus.join('\n\n').slice(5_000_000, 6_000_000)]);
    for (const [name, text] of texts) {
      const typing = new Typing(text);
      const rounds = stage.quick ? 6 : 30;
      for (let round = 0; round < rounds + 4; round++) {
        typing.stroke(round);
        if (round === 3) for (const times of typing.times.values()) times.length = 0;
      }
      const all = timing(typing.times.get('all')!);
      const steps = [...STEPS, LATER].map(step => timing(typing.times.get(step)!).median.toFixed(1));
      stage.row(name, all.median.toFixed(0), all.p95.toFixed(0), ...steps);
    }
    if (!fs.existsSync('dist/server.js')) return stage.row('over stdio: skipped: dist/server.js is not built');
    stage.row('over stdio, ms on the clock', 'median', 'p95', 'least', 'tokens', 'diagnostics');
    for (const [name, text] of texts) {
      const client = await Client.start({ capabilities: PULLS });
      try {
        await row(stage, client, name, text);
      } finally {
        await client.stop();
      }
    }
  },
} satisfies Bench;
