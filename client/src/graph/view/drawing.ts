import cytoscape from 'cytoscape';
import type { WireGraphNode } from '../../../../server/src/lsp/protocol-reports';
import { type DrawingColours, drawingColours } from './colours';
import type { Shown } from './shown';

export type Layout = 'year' | 'distance' | 'clusters';

export interface DrawingEvents {
  select(id: string): void;
  open(id: string): void;
}

/** Names drawn at once: more would cover one another. */
const NAMES = 60;
/** Width of a letter and height of a name and its year on screen. */
const LETTER = 6;
const TWO_LINES = 26;
/** Cases above which clusters take too long to find. */
const CLUSTERED = 600;

/** The graph on its canvas. It moves only where the system allows motion. */
export class Drawing {
  readonly #graph: cytoscape.Core;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  #center: string | null = null;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#graph = cytoscape({
      container,
      style: style(),
      minZoom: 0.05,
      maxZoom: 4,
      wheelSensitivity: 0.3,
      // Thousands of cases: while the picture is moved edges are left out.
      hideEdgesOnViewport: true,
      pixelRatio: 'auto',
      autoungrabify: false,
      boxSelectionEnabled: false,
    });
    this.#graph.on('tap', 'node', event => events.select((event.target as cytoscape.NodeSingular).id()));
    this.#graph.on('dbltap', 'node', event => events.open((event.target as cytoscape.NodeSingular).id()));
    new MutationObserver(() => this.recolour()).observe(document.body, { attributeFilter: ['class'] });
  }

  /** Colours of the theme, read anew. */
  recolour(): void {
    this.#graph.style(style());
  }

  show({ nodes, edges }: Shown, center: string | null, layout: Layout): void {
    this.#center = center;
    const named = new Set(
      [...nodes]
        .sort((a, b) => Number(b.id === center) - Number(a.id === center) || b.citedBy - a.citedBy)
        .slice(0, NAMES)
        .map(node => node.id),
    );
    const joined = new Map<
      string,
      { source: string; target: string; weight: number; words: string[]; history: boolean }
    >();
    for (const { source, target, weight, treatment, type } of edges) {
      const key = `${source} ${target}`;
      const one = joined.get(key) ?? { source, target, weight: 0, words: [], history: true };
      one.weight += weight;
      one.history &&= type === 'history';
      for (const word of treatment) if (!one.words.includes(word)) one.words.push(word);
      joined.set(key, one);
    }
    this.#graph.batch(() => {
      this.#graph.elements().remove();
      this.#graph.add([
        ...nodes.map(node => ({
          data: {
            id: node.id,
            name: named.has(node.id) ? short(node) : '',
            whole: short(node),
            font: 10,
            citedBy: node.id === center ? 9999 : node.citedBy,
            size: 10 + 6 * Math.log2(1 + node.citedBy),
          },
          classes: [node.id === center ? 'center' : '', node.uri === null ? 'elsewhere' : 'here'].join(' '),
        })),
        ...[...joined.values()].map(({ source, target, weight, words, history }) => ({
          data: { source, target, width: 1 + Math.min(5, Math.log2(weight)), words: words.join(', ') },
          classes: [history ? 'history' : '', words.length > 0 ? 'treated' : ''].join(' '),
        })),
      ]);
    });
    this.#arrange(nodes, layout);
    this.#readable(nodes);
  }

  /** Names as large as in the list, however small the picture is: the most cited first, the others where there is room. */
  #readable(nodes: readonly WireGraphNode[]): void {
    const zoom = Math.min(1, this.#graph.zoom());
    const ranked = [...nodes].sort(
      (a, b) => Number(b.id === this.#center) - Number(a.id === this.#center) || b.citedBy - a.citedBy,
    );
    const taken: { readonly x: number; readonly y: number; readonly width: number }[] = [];
    this.#graph.batch(() => {
      for (const node of ranked) {
        const drawn = this.#graph.getElementById(node.id);
        const name = drawn.data('name') as string;
        if (name === '') continue;
        const { x, y } = drawn.renderedPosition();
        const width = Math.max(...name.split('\n').map(line => line.length)) * LETTER;
        const room = taken.every(
          other => Math.abs(other.y - y) > TWO_LINES || Math.abs(other.x - x) > (other.width + width) / 2,
        );
        if (room) taken.push({ x, y, width });
        else drawn.data('name', '');
        drawn.data('font', 10 / zoom);
      }
    });
  }

  #arrange(nodes: readonly WireGraphNode[], layout: Layout): void {
    const plain = { animate: false, fit: true, padding: 40 } as const;
    if (layout === 'clusters' && nodes.length <= CLUSTERED) {
      // The same seedless start each time: by id on a circle.
      this.#graph.layout({ name: 'circle', animate: false, sort: (a, b) => (a.id() < b.id() ? -1 : 1) }).run();
      this.#graph
        .layout({
          ...plain,
          name: 'cose',
          randomize: false,
          nodeRepulsion: () => 20_000,
          idealEdgeLength: () => 90,
          numIter: 400,
        })
        .run();
      return;
    }
    if (layout === 'year') {
      const { width, height } = this.#graph.container()!.getBoundingClientRect();
      const places = stretched(byYear(nodes, this.#center, width / Math.max(1, height)), { width, height });
      this.#graph
        .layout({
          ...plain,
          name: 'preset',
          positions: node => places.get((node as unknown as cytoscape.NodeSingular).id()) ?? { x: 0, y: 0 },
        })
        .run();
      return;
    }
    const distance = new Map(nodes.map(node => [node.id, node.distance]));
    this.#graph
      .layout({
        ...plain,
        name: 'concentric',
        concentric: node => 10 - (distance.get((node as unknown as cytoscape.NodeSingular).id()) ?? 0),
        levelWidth: () => 1,
        minNodeSpacing: 24,
        startAngle: 0,
      })
      .run();
  }

  fit(): void {
    this.#graph.fit(undefined, 40);
  }

  zoom(factor: number): void {
    const { width, height } = this.#graph.container()!.getBoundingClientRect();
    this.#graph.zoom({ level: this.#graph.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Marks a case and what it is joined to; brings it into sight. */
  select(id: string | undefined): void {
    this.#graph.elements().removeClass('chosen near faded');
    if (id === undefined) return;
    const node = this.#graph.getElementById(id);
    if (node.empty()) return;
    const near = node.closedNeighborhood();
    this.#graph.elements().not(near).addClass('faded');
    near.addClass('near');
    node.addClass('chosen');
    const { x1, y1, x2, y2 } = this.#graph.extent();
    const { x, y } = node.position();
    if (x >= x1 && x <= x2 && y >= y1 && y <= y2) return;
    if (this.#motion.matches || document.body.classList.contains('vscode-reduce-motion')) this.#graph.center(node);
    else this.#graph.animate({ center: { eles: node }, duration: 150 });
  }

  /** Cases that a search has found. */
  found(ids: ReadonlySet<string> | undefined): void {
    this.#graph.nodes().forEach(node => {
      node.toggleClass('found', ids?.has(node.id()) ?? false);
      node.toggleClass('passed', ids !== undefined && !ids.has(node.id()));
    });
  }

  /** The nearest case in a direction, for the arrow keys; undefined where none is. */
  towards(id: string, dx: number, dy: number): string | undefined {
    const from = this.#graph.getElementById(id);
    if (from.empty()) return undefined;
    const { x, y } = from.position();
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    this.#graph.nodes().forEach(node => {
      if (node.id() === id) return;
      const along = (node.position('x') - x) * dx + (node.position('y') - y) * dy;
      const aside = Math.abs((node.position('x') - x) * dy) + Math.abs((node.position('y') - y) * dx);
      const cost = along + 2 * aside;
      if (along > 1 && cost < least) {
        least = cost;
        best = node.id();
      }
    });
    return best;
  }
}

/**
 * Time runs from left to right, a column for each year that has cases; what has no known year stands at the right end. Long
 * columns go on beside themselves, so that the whole fits the panel; the most cited stand nearest the middle line.
 */
function byYear(
  nodes: readonly WireGraphNode[],
  center: string | null,
  aspect: number,
): Map<string, { x: number; y: number }> {
  const columns = new Map<number, WireGraphNode[]>();
  for (const node of nodes) {
    const year = node.year ?? Number.POSITIVE_INFINITY;
    const column = columns.get(year);
    if (column) column.push(node);
    else columns.set(year, [node]);
  }
  const rows = Math.max(3, Math.ceil(Math.sqrt(nodes.length / Math.max(0.3, aspect))));
  const places = new Map<string, { x: number; y: number }>();
  let x = 0;
  for (const [, column] of [...columns].sort((a, b) => a[0] - b[0])) {
    column.sort(
      (a, b) => Number(b.id === center) - Number(a.id === center) || b.citedBy - a.citedBy || (a.id < b.id ? -1 : 1),
    );
    for (let from = 0; from < column.length; from += rows) {
      column.slice(from, from + rows).forEach((node, index) => {
        // 0, 1, -1, 2, -2 …; every other column half a step lower, so that names do not run into one another.
        const row = Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1) + (x % 2) / 2;
        places.set(node.id, { x, y: row });
      });
      x++;
    }
  }
  return places;
}

/** Room for a case and its name, in square pixels. */
const ROOM = 5200;

/** The same places in the proportions of the panel, so that its whole surface is used. */
function stretched(
  places: ReadonlyMap<string, { x: number; y: number }>,
  { width, height }: { readonly width: number; readonly height: number },
): Map<string, { x: number; y: number }> {
  const all = [...places.values()];
  const extent = (pick: (place: { x: number; y: number }) => number): number =>
    all.reduce((most, place) => Math.max(most, pick(place)), 0) -
    all.reduce((least, place) => Math.min(least, pick(place)), 0);
  const scale = Math.max(1, Math.sqrt((all.length * ROOM) / Math.max(1, width * height)));
  const x =
    (width * scale) /
    Math.max(
      1,
      extent(place => place.x),
    );
  const y = Math.max(
    1,
    (height * scale) /
      Math.max(
        1,
        extent(place => place.y),
      ),
  );
  return new Map([...places].map(([id, place]) => [id, { x: place.x * x, y: place.y * y }]));
}

/** `Miranda`, `Hale`: parties a name is told by, cut where it is long. */
function short({ label, cite, id, year }: WireGraphNode): string {
  const name = label === id && cite !== null ? cite : label;
  const cut = name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name;
  return year === null ? cut : `${cut}\n${year}`;
}

/** Of what is not meant just now the names and lines stand back, but can still be read. */
function standingBack(name: string, { fadedWords, fadedBorder, fadedFill }: DrawingColours): object[] {
  const border = { color: fadedWords, 'border-color': fadedBorder };
  return [
    { selector: `node.${name}`, style: border },
    { selector: `node.here.${name}`, style: { ...border, 'background-color': fadedFill } },
    {
      selector: `edge.${name}`,
      style: { 'line-color': fadedBorder, 'target-arrow-color': fadedBorder, color: fadedWords, width: 1 },
    },
  ];
}

/** Colours come from the theme; shapes and lines say the same without them. */
function style(): cytoscape.StylesheetJson {
  const theme = getComputedStyle(document.body);
  const contrast = document.body.classList.contains('vscode-high-contrast');
  const colours = drawingColours(name => theme.getPropertyValue(`--vscode-${name}`), contrast);
  const { words: front, back, border: line, strong } = colours;
  return [
    {
      selector: 'node',
      style: {
        ...{ width: 'data(size)', height: 'data(size)', shape: 'ellipse', label: 'data(name)', color: front },
        ...{ 'background-color': back, 'border-width': 1.5, 'border-color': line, 'border-style': 'dashed' },
        ...{
          'font-size': 'data(font)',
          'text-wrap': 'wrap',
          'text-valign': 'bottom',
          'text-margin-y': 3,
          'min-zoomed-font-size': 6,
        },
        'z-index': 'data(citedBy)',
        ...{ 'text-outline-color': back, 'text-outline-width': 2, 'font-family': 'sans-serif' },
      },
    },
    // Cases that a file here holds are solid squares, the others hollow circles.
    {
      selector: 'node.here',
      style: {
        shape: 'round-rectangle',
        'background-color': strong,
        'border-style': 'solid',
        'border-color': contrast ? front : strong,
      },
    },
    {
      selector: 'node.center',
      style: { shape: 'diamond', 'border-width': 4, 'border-color': front, 'font-weight': 'bold' },
    },
    {
      selector: 'edge',
      style: {
        ...{ width: 'data(width)', 'line-color': colours.edge, 'target-arrow-color': colours.edge },
        ...{ 'target-arrow-shape': 'triangle', 'curve-style': 'straight', 'arrow-scale': 0.7 },
      },
    },
    {
      selector: 'edge.treated',
      style: {
        ...{ 'line-color': front, 'target-arrow-color': front, label: 'data(words)', color: front },
        ...{ 'font-size': 9, 'text-rotation': 'autorotate', 'text-outline-color': back, 'text-outline-width': 2 },
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'edge.history', style: { 'line-style': 'dashed' } },
    ...standingBack('faded', colours),
    { selector: 'edge.near', style: { 'line-color': strong, 'target-arrow-color': strong } },
    // The chosen case is named, whatever stands near it.
    {
      selector: 'node.chosen',
      style: {
        ...{ 'border-width': 5, 'border-color': colours.focus, label: 'data(whole)' },
        ...{ 'z-index': 10_000, 'min-zoomed-font-size': 0 },
      },
    },
    { selector: 'node.found', style: { 'border-width': 5, 'border-style': 'double', 'border-color': front } },
    ...standingBack('passed', colours),
  ] as unknown as cytoscape.StylesheetJson;
}
