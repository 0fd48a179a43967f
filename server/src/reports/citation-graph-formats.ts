import type { CitationGraph, GraphEdge, GraphNode } from './citation-graph';
import { csvLine } from './csv';

export const GRAPH_FORMATS = ['graphml', 'gexf', 'csv', 'json', 'dot'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

type Cell = string | number | undefined;
type Column<T> = readonly [name: string, type: 'string' | 'int', value: (item: T) => Cell];

/** What is written of a node besides its id. Lists are joined by `; `. */
const NODE: readonly Column<GraphNode>[] = [
  ['label', 'string', node => node.label],
  ['kind', 'string', node => node.kind],
  ['cite', 'string', node => node.cite],
  ['year', 'int', node => node.year],
  ['file', 'string', node => node.file],
  ['citedBy', 'int', node => node.citedBy],
  ['mentions', 'int', node => node.mentions],
  ['cites', 'int', node => node.cites],
];

/** What is written of an edge besides its ends. */
const EDGE: readonly Column<GraphEdge>[] = [
  ['type', 'string', edge => edge.type],
  ['weight', 'int', edge => edge.weight],
  ['full', 'int', edge => edge.full],
  ['treatment', 'string', edge => edge.treatment.join('; ')],
  ['signal', 'string', edge => edge.signal.join('; ')],
  ['pin', 'string', edge => edge.pin.join('; ')],
  ['said', 'string', edge => edge.said.join('; ')],
  ['opinion', 'string', edge => edge.opinion],
  ['author', 'string', edge => edge.author],
  ['file', 'string', edge => edge.file],
  ['line', 'int', edge => edge.line],
  ['character', 'int', edge => edge.character],
];

/** The nodes as CSV, ids first. Lines and characters count from 0. */
export function nodesCsv(graph: CitationGraph): string {
  const head = csvLine(['id', ...NODE.map(([name]) => name)]);
  return head + graph.nodes.map(node => csvLine([node.id, ...NODE.map(([, , value]) => value(node))])).join('');
}

/** The edges as CSV. `source` and `target` are ids of the nodes. */
export function edgesCsv(graph: CitationGraph): string {
  const head = csvLine(['source', 'target', ...EDGE.map(([name]) => name)]);
  const rows = graph.edges.map(edge => csvLine([edge.source, edge.target, ...EDGE.map(([, , value]) => value(edge))]));
  return head + rows.join('');
}

/** The whole graph as one text; `csv` is the edges (`edgesCsv`), which name the nodes by their ids. */
export function graphAs(format: GraphFormat, graph: CitationGraph): string {
  switch (format) {
    case 'graphml':
      return graphml(graph);
    case 'gexf':
      return gexf(graph);
    case 'csv':
      return edgesCsv(graph);
    case 'dot':
      return dot(graph);
    default:
      return json(graph);
  }
}

/** Node-link data: `networkx.node_link_graph(data, edges="edges")` reads it. */
function json({ nodes, edges }: CitationGraph): string {
  const lines = [
    '{"directed":true,"multigraph":true,"graph":{},"nodes":[',
    nodes.map(node => JSON.stringify(node)).join(',\n'),
    '],"edges":[',
    edges.map((edge, key) => JSON.stringify({ ...edge, key })).join(',\n'),
    ']}\n',
  ];
  return lines.join('\n');
}

/** XML 1.0 knows no control characters but tab and line ends: others become the replacement character. */
function xml(value: string | number): string {
  return String(value)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const given = (value: Cell): value is string | number => value !== undefined && value !== '';

function graphml({ nodes, edges }: CitationGraph): string {
  const keys = <T>(columns: readonly Column<T>[], on: 'node' | 'edge'): string[] =>
    columns.map(([name, type]) => `  <key id="${on[0]}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`);
  const data = <T>(columns: readonly Column<T>[], on: 'n' | 'e', item: T): string =>
    columns
      .map(([name, , value]) => [name, value(item)] as const)
      .filter(([, value]) => given(value))
      .map(([name, value]) => `<data key="${on}_${name}">${xml(value!)}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(NODE, 'node'),
    ...keys(EDGE, 'edge'),
    '  <graph id="citations" edgedefault="directed">',
    ...nodes.map(node => `    <node id="${xml(node.id)}">${data(NODE, 'n', node)}</node>`),
    ...edges.map(
      (edge, index) =>
        `    <edge id="e${index}" source="${xml(edge.source)}" target="${xml(edge.target)}">${data(EDGE, 'e', edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** GEXF 1.3 as Gephi reads it: label and weight are its own attributes, the rest are columns. */
function gexf({ nodes, edges }: CitationGraph): string {
  const nodeColumns = NODE.filter(([name]) => name !== 'label');
  const edgeColumns = EDGE.filter(([name]) => name !== 'weight');
  const titles = <T>(columns: readonly Column<T>[], on: 'node' | 'edge'): string[] => [
    `    <attributes class="${on}">`,
    ...columns.map(
      ([name, type], index) =>
        `      <attribute id="${index}" title="${name}" type="${type === 'int' ? 'integer' : 'string'}"/>`,
    ),
    '    </attributes>',
  ];
  const values = <T>(columns: readonly Column<T>[], item: T): string =>
    `<attvalues>${columns
      .map(([, , value], index) => [index, value(item)] as const)
      .filter(([, value]) => given(value))
      .map(([index, value]) => `<attvalue for="${index}" value="${xml(value!)}"/>`)
      .join('')}</attvalues>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed" mode="static">',
    ...titles(nodeColumns, 'node'),
    ...titles(edgeColumns, 'edge'),
    '    <nodes>',
    ...nodes.map(
      node => `      <node id="${xml(node.id)}" label="${xml(node.label)}">${values(nodeColumns, node)}</node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      (edge, index) =>
        `      <edge id="${index}" source="${xml(edge.source)}" target="${xml(edge.target)}" weight="${edge.weight}">${values(edgeColumns, edge)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function quoted(value: string | number): string {
  return `"${String(value)
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')}"`;
}

function dot({ nodes, edges }: CitationGraph): string {
  const list = <T>(columns: readonly Column<T>[], item: T): string =>
    columns
      .map(([name, , value]) => [name, value(item)] as const)
      .filter(([, value]) => given(value))
      .map(([name, value]) => `${name}=${quoted(value!)}`)
      .join(', ');
  return [
    'digraph citations {',
    ...nodes.map(node => `  ${quoted(node.id)} [${list(NODE, node)}];`),
    ...edges.map(edge => `  ${quoted(edge.source)} -> ${quoted(edge.target)} [${list(EDGE, edge)}];`),
    '}',
    '',
  ].join('\n');
}
