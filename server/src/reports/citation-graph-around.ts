import type { CaseList } from '../authority/case-list';
import { type FileFacts, MENTION, Use } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { linesOver } from '../corpus/lines';
import type { Family } from '../opinion/document';
import { analyse } from '../reference/analyse';
import { type CitationGraph, CitationGraphBuilder, type GraphEdge, type GraphNode, isCaseId } from './citation-graph';

/** Where the cases around one come from. */
export interface AroundSources {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  /** Text of a file; undefined when it cannot be read. */
  read(key: string): Promise<string | undefined>;
}

export interface AroundLimits {
  /** Cases shown at most: the most cited stay. */
  readonly nodes: number;
  /** Files read anew for signals, pins and treatment; of the others the index knows the mentions. */
  readonly read: number;
}

/** The cases around a case. Files are named by their keys. */
export interface GraphAround extends CitationGraph {
  readonly center: string;
  /** Steps of citing and being cited from the middle, by id. */
  readonly distance: ReadonlyMap<string, number>;
  /** Cases left out because there were too many. */
  readonly leftOut: number;
  /** Citing files whose text was not read for treatment words. */
  readonly unread: number;
}

const idOf = (file: FileFacts): string => file.identity?.target ?? `file:${file.key}`;

/** Files that hold a node. */
function holding(corpus: Corpus, id: string): readonly FileFacts[] {
  if (!id.startsWith('file:')) return corpus.filesOf(id);
  const file = corpus.file(id.slice('file:'.length));
  return file === undefined ? [] : [file];
}

/** Id by which a file stands in the graph; undefined for files that the index does not know. */
export function graphIdOf(corpus: Corpus, key: string): string | undefined {
  const file = corpus.file(key);
  return file && idOf(file);
}

/** The cases within `depth` steps of `center`, and every citation among them. */
export async function graphAround(
  center: string,
  depth: number,
  sources: AroundSources,
  limits: AroundLimits,
): Promise<GraphAround> {
  const { corpus } = sources;
  const distance = new Map<string, number>([[center, 0]]);
  let leftOut = 0;
  for (let step = 1, edge = [center]; step <= depth && edge.length > 0; step++) {
    const next = new Set<string>();
    for (const id of edge) {
      for (const file of holding(corpus, id)) for (const target of file.targets) if (isCaseId(target)) next.add(target);
      for (const file of corpus.citing(id)) next.add(idOf(file));
    }
    const fresh = [...next].filter(id => !distance.has(id));
    // The most cited stay when there is no room for all; the order is the same every time.
    fresh.sort((a, b) => corpus.citing(b).length - corpus.citing(a).length || (a < b ? -1 : 1));
    const kept = fresh.slice(0, Math.max(0, limits.nodes - distance.size));
    leftOut += fresh.length - kept.length;
    for (const id of kept) distance.set(id, step);
    edge = kept;
  }

  // Nearest first, so that what is read anew is what the person looks at.
  const files = [...distance]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => holding(corpus, id));
  const builder = new CitationGraphBuilder(sources.caseList);
  const facts: FileFacts[] = [];
  let read = 0;
  for (const file of files) {
    const text = read < limits.read ? await sources.read(file.key) : undefined;
    if (text === undefined) {
      facts.push(file);
      continue;
    }
    read++;
    const { identity } = file;
    const analysis = analyse(
      text,
      { caseList: sources.caseList, ...(identity ? { identity } : {}) },
      { family: (identity?.family as Family | undefined) ?? file.family },
    );
    builder.add({ file: file.key, analysis, lines: linesOver(file.lineStarts, file.length) });
  }
  for (const file of facts) builder.addKnown(knownOf(file));
  const graph = builder.finish();
  const nodes = graph.nodes
    .filter(node => distance.has(node.id))
    // Counts are those of the whole workspace, not of the files around.
    .map((node): GraphNode => ({ ...node, citedBy: corpus.citing(node.id).length }));
  const known = new Set(nodes.map(node => node.id));
  const edges = graph.edges.filter(edge => known.has(edge.source) && known.has(edge.target));
  return { nodes, edges, center, distance, leftOut, unread: facts.length };
}

/** A file as the index knows it: who cites whom how often, and where first. */
export interface KnownFile {
  readonly source: string;
  readonly file: string;
  readonly label: string | undefined;
  readonly cite: string | undefined;
  readonly year: number | undefined;
  readonly edges: readonly GraphEdge[];
  readonly captions: ReadonlyMap<string, string>;
}

function knownOf(file: FileFacts): KnownFile {
  const source = idOf(file);
  const lines = linesOver(file.lineStarts, file.length);
  const edges = new Map<string, GraphEdge & { weight: number; full: number }>();
  for (let at = 0; at < file.mentions.length; at += MENTION) {
    const target = file.targets[file.mentions[at]!]!;
    const use = file.mentions[at + 3]!;
    if (!isCaseId(target) || target === source || use === Use.Eponym || use === Use.Part) continue;
    const opinion = file.opinions[file.mentions[at + 4]!];
    const key = `${target}\t${file.mentions[at + 4]}`;
    let edge = edges.get(key);
    if (edge === undefined) {
      const { line, character } = lines.positionAt(file.mentions[at + 1]!);
      const nothing = { treatment: [], signal: [], pin: [], said: [] };
      edge = {
        ...{ source, target, type: 'cites', file: file.key, opinion: opinion?.kind ?? 'lead', author: opinion?.author },
        ...{ weight: 0, full: 0, ...nothing, line, character },
      };
      edges.set(key, edge);
    }
    edge.weight++;
    if (use === Use.Full) edge.full++;
  }
  const captions = new Map(file.targets.map((target, index) => [target, file.captions[index] ?? '']));
  const { name, cite, year } = file.identity ?? {};
  return { source, file: file.key, label: name, cite, year, edges: [...edges.values()], captions };
}

/** The cases that most files mention, most first; `years` are those of the citing files. */
export function mostCited(
  corpus: Corpus & { mentioned(): Iterable<string>; citingCount(target: string): number },
  limit: number,
  caseList: CaseList,
): { readonly target: string; readonly files: number; readonly years: readonly (readonly [number, number])[] }[] {
  const counted: [string, number][] = [];
  for (const target of corpus.mentioned()) if (isCaseId(target)) counted.push([target, corpus.citingCount(target)]);
  counted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return counted.slice(0, limit).map(([target, files]) => {
    const years = new Map<number, number>();
    for (const file of corpus.citing(target)) {
      const year = yearOf(file, caseList);
      if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
    }
    return { target, files, years: [...years].sort((a, b) => a[0] - b[0]) };
  });
}

/** Year of decision of a file's case: stated, else that of the list. */
function yearOf({ identity }: FileFacts, caseList: CaseList): number | undefined {
  if (identity === undefined || identity.year !== undefined) return identity?.year;
  const [slug = '', volume = '', page = ''] = identity.target?.split('/') ?? [];
  return caseList.at(slug, Number(volume), Number(page)).find(row => row.kind === 'case')?.year;
}
