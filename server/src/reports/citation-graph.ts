import type { CaseList } from '../authority/case-list';
import { isStep } from '../citation/history-words';
import type { FileFacts } from '../corpus/facts';
import type { Lines } from '../corpus/lines';
import type { RowFact, RowPin } from '../corpus/row-facts';
import { isCaseId, isShared } from '../corpus/targets';
import { parallelsOf } from './parallels';
import { sectionOf } from './table-of-authorities-words';

/** An opinion or another authority. */
export interface GraphNode {
  /** Canonical id, `us/384/436`; `file:PATH` for a file that nobody says which case it is. */
  readonly id: string;
  /** `case`, or what else is cited: `statute`, `rule`, `constitution`, `treatise`, `article` and so on. */
  readonly kind: string;
  /** `Miranda v. Arizona`; the id where no name is known. */
  readonly label: string;
  /** `384 U.S. 436`; undefined where it cannot be written. */
  readonly cite: string | undefined;
  readonly year: number | undefined;
  /** File that holds the case; undefined for what is only cited. */
  readonly file: string | undefined;
  /** Number of the cases read that cite it. */
  readonly citedBy: number;
  /** Number of times it is mentioned in them. */
  readonly mentions: number;
  /** Number of authorities it cites. */
  readonly cites: number;
}

/** What one opinion of one file does with one authority; or what a history clause says of two cases. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** `cites`, or `history`: a clause such as `rev'd, 353 U. S. 391`, from the case to the later (or earlier) one. */
  readonly type: 'cites' | 'history';
  readonly file: string;
  /** Kind of the opinion that cites: `lead`, `concurrence`, `dissent` …; `front-matter` before the opinions. */
  readonly opinion: string;
  readonly author: string | undefined;
  /** Number of mentions, short forms counted. */
  readonly weight: number;
  /** Full citations among them. */
  readonly full: number;
  /** Treatment words as they stand: `overruling`, `distinguished`; of history `reversed by`. Each once. */
  readonly treatment: readonly string[];
  /** Signals as written, each once; a full citation without one has none. */
  readonly signal: readonly string[];
  /** Pins, `468 n. 37`, each once. */
  readonly pin: readonly string[];
  /** Weight of the cited opinion as written: `dissenting opinion`, `Frank, J., dissenting`. */
  readonly said: readonly string[];
  /** First mention: line and character from 0. */
  readonly line: number;
  readonly character: number;
}

export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphOptions {
  /** Statutes, rules and everything else besides cases. */
  readonly everything?: boolean;
  /** Ids of the nodes that are wanted; all unless given. */
  readonly only?: ReadonlySet<string>;
}

export interface GraphFile {
  readonly file: string;
  readonly facts: Pick<FileFacts, 'identity' | 'opinions'> & { readonly rows: readonly RowFact[] };
  readonly lines: Lines;
}

interface OpenNode {
  kind: string;
  label: string;
  cite: string | undefined;
  year: number | undefined;
  file: string | undefined;
  mentions: number;
  readonly citing: Set<string>;
  readonly cited: Set<string>;
}

interface OpenEdge {
  readonly source: string;
  readonly target: string;
  readonly type: GraphEdge['type'];
  readonly file: string;
  readonly opinion: string;
  readonly author: string | undefined;
  weight: number;
  full: number;
  /** Most edges have none of these. */
  treatment: readonly string[];
  signal: readonly string[];
  pin: readonly string[];
  said: readonly string[];
  readonly line: number;
  readonly character: number;
}

const NOTHING: readonly string[] = Object.freeze([]);

/** The words with one more, each once. */
function withWord(words: readonly string[], word: string): readonly string[] {
  return words.includes(word) ? words : [...words, word];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `case`, `statute` …; ids alone tell cases from the rest where only a short form stands. */
function kindOf(row: RowFact): string {
  const section = sectionOf(row);
  if (row.kind === 'order') return 'order';
  if (section === undefined || section === 'cases') return 'case';
  return row.kind;
}

/**
 * Gathers the citation graph of files one at a time, so their texts need not be held. The graph depends on the files and the
 * case list, not on the order in which files are added but for the file that is named where two hold one case.
 */
export class CitationGraphBuilder {
  readonly #caseList: CaseList;
  readonly #everything: boolean;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #nodes = new Map<string, OpenNode>();
  readonly #edges = new Map<string, OpenEdge>();

  constructor(caseList: CaseList, options: GraphOptions = {}) {
    this.#caseList = caseList;
    this.#everything = options.everything ?? false;
    this.#only = options.only;
  }

  add({ file, facts, lines }: GraphFile): void {
    const { identity, opinions, rows } = facts;
    const root = parallelsOf(rows);
    const source = identity?.target ? root(identity.target) : `file:${file}`;
    const holder = this.#node(source, 'case');
    holder.file ??= file;
    if (identity?.name) holder.label = flat(identity.name);
    else if (source.startsWith('file:')) holder.label = identity?.cite ?? file.split(/[/\\]/).at(-1) ?? file;
    holder.cite ??= identity?.cite;
    holder.year ??= identity?.year;

    for (const row of rows) {
      if (row.target === null || row.use === 'eponym' || !isShared(row.target)) continue;
      const target = root(row.target);
      if (!this.#everything && !isCaseId(target)) continue;
      if (this.#only && !this.#only.has(target)) continue;
      const node = this.#node(target, isCaseId(target) ? 'case' : kindOf(row));
      this.#describe(node, target, row);
      if (target !== source) {
        const opinion = opinions[row.opinion];
        const edge = this.#edge(
          { source, target, type: 'cites', file, opinion: opinion?.kind ?? 'front-matter', author: opinion?.author },
          lines.positionAt(row.start),
        );
        edge.weight++;
        if (row.kind === 'full-case') edge.full++;
        if (row.treatment !== undefined) edge.treatment = withWord(edge.treatment, row.treatment);
        if (row.signal !== undefined) edge.signal = withWord(edge.signal, flat(row.signal));
        if (row.weight !== undefined) edge.said = withWord(edge.said, flat(row.weight));
        for (const pin of row.pins) edge.pin = withWord(edge.pin, pinWords(pin));
        node.mentions++;
        node.citing.add(source);
        holder.cited.add(target);
      }
      this.#history(row, target, file, lines, root);
    }
  }

  /** Clauses such as `aff'd, 353 U. S. 391`: the two cases are joined by what the clause says; they cite nothing. */
  #history(row: RowFact, target: string, file: string, lines: Lines, root: (target: string) => string): void {
    for (const part of row.history) {
      if (part.target === null) continue;
      const other = root(part.target);
      if (other === target || !isCaseId(other) || isStep(part.relation)) continue;
      if (this.#only && !this.#only.has(other)) continue;
      const node = this.#node(other, 'case');
      if (node.label === '') node.label = part.name ?? row.caption ?? '';
      if (part.cite) node.cite ??= `${part.cite.volume} ${part.cite.reporter} ${part.cite.page}`;
      node.year ??= part.year;
      const edge = this.#edge(
        { source: target, target: other, type: 'history', file, opinion: 'history', author: undefined },
        lines.positionAt(part.start),
      );
      edge.weight++;
      edge.treatment = withWord(edge.treatment, part.relation || part.words);
    }
  }

  #node(id: string, kind: string): OpenNode {
    let node = this.#nodes.get(id);
    if (node === undefined) {
      node = {
        kind,
        label: '',
        cite: undefined,
        year: undefined,
        file: undefined,
        mentions: 0,
        citing: new Set(),
        cited: new Set(),
      };
      this.#nodes.set(id, node);
    }
    return node;
  }

  /** The first citation in full says what the node is. */
  #describe(node: OpenNode, target: string, row: RowFact): void {
    if (row.target !== target) return;
    if (row.kind === 'full-case') {
      if (node.label === '' && row.caption !== undefined) node.label = row.caption;
      if (row.volume && row.reporter && row.page) node.cite ??= `${row.volume} ${row.reporter} ${row.page}`;
      if (row.history.length === 0) node.year ??= row.year;
      return;
    }
    if (node.kind === 'case' || node.label !== '') return;
    const named = [row.author, row.title].filter(Boolean).join(', ');
    node.label = named === '' ? (row.label ?? '') : flat(named);
  }

  #edge(
    at: Pick<OpenEdge, 'source' | 'target' | 'type' | 'file' | 'opinion' | 'author'>,
    place: { readonly line: number; readonly character: number },
  ): OpenEdge {
    const key = [at.source, at.target, at.type, at.file, at.opinion, at.author ?? ''].join('\t');
    let edge = this.#edges.get(key);
    if (edge === undefined) {
      const { source, target, type, file, opinion, author } = at;
      edge = {
        ...{ source, target, type, file, opinion, author },
        weight: 0,
        full: 0,
        ...{ treatment: NOTHING, signal: NOTHING, pin: NOTHING, said: NOTHING },
        line: place.line,
        character: place.character,
      };
      this.#edges.set(key, edge);
    }
    return edge;
  }

  /** Nodes by id, edges by their two ends, their file and their place: the same files give the same graph, byte for byte. */
  finish(): CitationGraph {
    const nodes = [...this.#nodes]
      .map(([id, node]): GraphNode => {
        const row = this.#listed(id);
        const cite = citeOf(id) ?? node.cite;
        return {
          id,
          kind: node.kind,
          // The built-in list's name is the same in every run; names as cited differ from file to file.
          label: row?.name ?? (node.label || (cite ?? id)),
          cite,
          year: row?.year ?? node.year,
          file: node.file,
          citedBy: node.citing.size,
          mentions: node.mentions,
          cites: node.cited.size,
        };
      })
      .sort((a, b) => order(a.id, b.id));
    const edges = [...this.#edges.values()]
      .map(
        (edge): GraphEdge => ({
          ...edge,
          treatment: [...edge.treatment].sort(),
          signal: [...edge.signal].sort(),
          said: [...edge.said].sort(),
        }),
      )
      .sort(
        (a, b) =>
          order(a.source, b.source) ||
          order(a.target, b.target) ||
          order(a.type, b.type) ||
          order(a.file, b.file) ||
          a.line - b.line ||
          a.character - b.character,
      );
    return { nodes, edges };
  }

  #listed(id: string): { readonly name: string; readonly year: number | undefined } | undefined {
    const match = /^([a-z][a-z0-9]*)\/(\d{1,4})\/(\d{1,5})$/.exec(id);
    if (!match) return undefined;
    const rows = this.#caseList.at(match[1]!, Number(match[2]), Number(match[3])).filter(row => row.kind === 'case');
    // Two cases on one page: the name as cited stands.
    return rows.length === 1 ? rows[0] : undefined;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function citeOf(id: string): string | undefined {
  const match = /^us\/(\d+)\/(\d+)$/.exec(id);
  return match ? `${match[1]} U.S. ${match[2]}` : undefined;
}

function pinWords(pin: RowPin): string {
  const pages = pin.page === undefined ? '' : pin.to === undefined ? pin.page : `${pin.page}-${pin.to}`;
  if (pin.note === undefined) return pages;
  return pages === '' ? `n. ${pin.note}` : `${pages} n. ${pin.note}`;
}
