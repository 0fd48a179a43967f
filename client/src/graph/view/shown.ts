import type { CitationGraphResult, WireGraphEdge, WireGraphNode } from '../../../../server/src/lsp/protocol-reports';

/** What the person has chosen to see. */
export interface Filter {
  readonly search: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** '' for any, `*` for any that is stated, else one word. */
  readonly treatment: string;
}

export interface Shown {
  readonly nodes: readonly WireGraphNode[];
  readonly edges: readonly WireGraphEdge[];
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** True when every word of the search stands in the name or citation. */
export function matches(node: WireGraphNode, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const text = fold(`${node.label} ${node.cite ?? ''} ${node.id}`);
  return words.every(word => text.includes(word));
}

/** The part of the graph that passes the filter; the middle always stays. */
export function shownOf({ nodes, edges, center }: CitationGraphResult, filter: Filter): Shown {
  const inYears = ({ id, year }: WireGraphNode): boolean =>
    id === center ||
    ((filter.from === undefined || (year !== null && year >= filter.from)) &&
      (filter.to === undefined || (year !== null && year <= filter.to)));
  const treated = ({ treatment }: WireGraphEdge): boolean =>
    filter.treatment === '' || (filter.treatment === '*' ? treatment.length > 0 : treatment.includes(filter.treatment));
  const kept = new Set(nodes.filter(inYears).map(node => node.id));
  const joined = edges.filter(edge => kept.has(edge.source) && kept.has(edge.target) && treated(edge));
  const ends = new Set(joined.flatMap(edge => [edge.source, edge.target]));
  const alone = filter.treatment !== '';
  return {
    nodes: nodes.filter(node => kept.has(node.id) && (!alone || node.id === center || ends.has(node.id))),
    edges: joined,
  };
}

/** `Miranda v. Arizona, 384 U.S. 436 (1966)`. */
export function titleOf({ label, cite, year, id }: WireGraphNode): string {
  const name = label === id && cite !== null ? cite : [label, cite].filter(Boolean).join(', ');
  return year === null ? name : `${name} (${year})`;
}

/** `lead opinion: 3 mentions, reversed by, pages 468, 471`, in words for a list. */
export function edgeWords(edge: WireGraphEdge): string {
  const who =
    edge.type === 'history'
      ? ''
      : edge.author === null
        ? edge.opinion
        : `${edge.opinion}, ${edge.author.replace(/_[A-Z]{1,3}$/, '')}, J.`;
  return [
    who,
    edge.treatment.join(', '),
    edge.signal.join(', '),
    edge.pin.length > 0 ? `at ${edge.pin.slice(0, 6).join(', ')}${edge.pin.length > 6 ? '…' : ''}` : '',
    edge.weight > 1 ? `${edge.weight}×` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
