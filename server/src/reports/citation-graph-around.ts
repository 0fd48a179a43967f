import type { CaseList } from '../authority/case-list';
import type { FileFacts } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { linesOver } from '../corpus/lines';
import { isCaseId } from '../corpus/targets';
import { type CitationGraph, CitationGraphBuilder, type GraphNode } from './citation-graph';

/** Where the cases around one come from. */
export interface AroundSources {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  /** Waited for now and then: whoever draws has other things to do meanwhile. */
  pause(): Promise<void>;
}

export interface AroundLimits {
  /** Cases shown at most: the most cited stay. */
  readonly nodes: number;
}

/** Files counted between two pauses. */
const STRETCH = 40;

/** The cases around a case. Files are named by their keys. */
export interface GraphAround extends CitationGraph {
  readonly center: string;
  /** Steps of citing and being cited from the middle, by id. */
  readonly distance: ReadonlyMap<string, number>;
  /** Cases left out because there were too many. */
  readonly leftOut: number;
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

  const files = [...distance]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => holding(corpus, id));
  const builder = new CitationGraphBuilder(sources.caseList, { only: new Set(distance.keys()) });
  for (const [at, file] of files.entries()) {
    if (at % STRETCH === STRETCH - 1) await sources.pause();
    const { identity, opinions, rows = [] } = file;
    const lines = linesOver(file.lineStarts, file.length);
    builder.add({ file: file.key, facts: { identity, opinions, rows }, lines });
  }
  const graph = builder.finish();
  const nodes = graph.nodes
    .filter(node => distance.has(node.id))
    // Counts are those of the whole workspace, not of the files around.
    .map((node): GraphNode => ({ ...node, citedBy: corpus.citing(node.id).length }));
  const known = new Set(nodes.map(node => node.id));
  const edges = graph.edges.filter(edge => known.has(edge.source) && known.has(edge.target));
  return { nodes, edges, center, distance, leftOut };
}

/** The cases that most files mention, most first; `years` are those of the citing files. */
export function mostCited(
  corpus: Corpus & { mentioned(): Iterable<string>; citingCount(target: string): number },
  limit: number,
): { readonly target: string; readonly files: number; readonly years: readonly (readonly [number, number])[] }[] {
  const counted: [string, number][] = [];
  for (const target of corpus.mentioned()) if (isCaseId(target)) counted.push([target, corpus.citingCount(target)]);
  counted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return counted.slice(0, limit).map(([target, files]) => {
    const years = new Map<number, number>();
    for (const file of corpus.citing(target)) {
      const { year } = file;
      if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
    }
    return { target, files, years: [...years].sort((a, b) => a[0] - b[0]) };
  });
}
