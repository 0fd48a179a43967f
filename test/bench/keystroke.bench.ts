import { TextDocument } from 'vscode-languageserver-textdocument';
import { findCitations } from '../../server/src/citation/find';
import { factsOf } from '../../server/src/corpus/facts';
import { CorpusIndex } from '../../server/src/corpus/index';
import { lineStartsOf, linesOver } from '../../server/src/corpus/lines';
import { diagnosticOf } from '../../server/src/features/diagnostics';
import { semanticTokens, tokenEdit } from '../../server/src/features/semantic-tokens';
import type { View } from '../../server/src/features/view';
import { parseOpinion } from '../../server/src/opinion/parse';
import type { Analysis } from '../../server/src/reference/analysis';
import { resolveReferences } from '../../server/src/reference/resolve';
import { check } from '../../server/src/rules/check';
import type { Bench, Stage } from './bench';
import { once, timing } from './measure';
import { builtInList, drawnOpinion } from './texts';

const caseList = builtInList();
const URI = 'file:///opinion.txt';
const STEPS = ['edit', 'parse', 'find', 'resolve', 'index', 'tokens', 'rules', 'diagnostics'] as const;
type Step = (typeof STEPS)[number];

/** One character typed into the middle and taken out again, and what the server works out for each: milliseconds a step. */
class Typing {
  readonly times = new Map<Step | 'all', number[]>([...STEPS, 'all' as const].map(step => [step, []]));
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
    this.#step('index', () => this.#index.set(factsOf(URI, analysis, caseList)));
    const view: View = {
      uri: URI,
      key: URI,
      analysis,
      lines: linesOver(lineStartsOf(text), text.length),
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

export default {
  title: 'a keystroke in an opinion of 1 MB, to fresh diagnostics and tokens: budget 30 ms',
  run(stage: Stage) {
    stage.row('text', 'median ms', 'p95 ms', ...STEPS);
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
      const steps = STEPS.map(step => timing(typing.times.get(step)!).median.toFixed(1));
      stage.row(name, all.median.toFixed(0), all.p95.toFixed(0), ...steps);
    }
  },
} satisfies Bench;
