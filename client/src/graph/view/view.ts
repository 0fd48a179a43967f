import type {
  CitationGraphResult,
  MostCitedResult,
  WireGraphEdge,
  WireGraphNode,
} from '../../../../server/src/lsp/protocol-reports';
import type { FromView, ToView, ViewWords } from '../messages';
import { barChart } from './chart';
import { Drawing, type Layout } from './drawing';
import { element, filled } from './elements';
import { edgeWords, type Filter, matches, type Shown, shownOf, titleOf } from './shown';

declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): { readonly layout?: Layout } | undefined;
  setState(state: { readonly layout: Layout }): void;
};

const editor = acquireVsCodeApi();
const send = (message: FromView): void => editor.postMessage(message);

/** Citations listed of one case. */
const LISTED = 60;
/** Milliseconds of rest before a filter that is being typed counts. */
const REST = 150;

/** The page: filters above, the graph, the list of the same cases beside it, and the most cited cases. */
class View {
  readonly #words: ViewWords;
  readonly #drawing: Drawing;
  readonly #search: HTMLInputElement;
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #depth: HTMLSelectElement;
  readonly #treatment: HTMLSelectElement;
  readonly #layout: HTMLSelectElement;
  readonly #list: HTMLUListElement;
  readonly #details: HTMLElement;
  readonly #around: HTMLElement;
  readonly #most: HTMLElement;
  readonly #status: HTMLElement;
  #graph: CitationGraphResult = { center: null, nodes: [], edges: [], note: '', indexing: false };
  #shown: Shown = { nodes: [], edges: [] };
  #listed: readonly WireGraphNode[] = [];
  #chosen: string | undefined;
  #showMost: () => void = () => {};
  #middle: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, words: ViewWords) {
    this.#words = words;
    const say = (key: string): string => words[key] ?? key;
    this.#search = element('input', { type: 'search' });
    this.#from = element('input', { type: 'number', min: '1500', max: '2200' });
    this.#to = element('input', { type: 'number', min: '1500', max: '2200' });
    this.#depth = select(['1', '2', '3'].map(depth => [depth, depth]));
    this.#treatment = select([['', say('anyTreatment')]]);
    this.#layout = select([
      ['year', say('byYear')],
      ['distance', say('byDistance')],
      ['clusters', say('clusters')],
    ]);
    this.#layout.value = editor.getState()?.layout ?? 'year';
    const fit = element('button', { type: 'button' }, say('fit'));
    const header = element(
      'header',
      {},
      labelled(say('search'), this.#search),
      labelled(say('depth'), this.#depth),
      labelled(say('from'), this.#from),
      labelled(say('to'), this.#to),
      labelled(say('treatment'), this.#treatment),
      labelled(say('layout'), this.#layout),
      fit,
    );
    const canvas = element('div', { class: 'canvas' });
    const drawing = element(
      'div',
      { class: 'drawing', tabindex: '0', role: 'application', 'aria-label': say('graphLabel') },
      canvas,
    );
    this.#list = element('ul', { class: 'cases', role: 'listbox', tabindex: '0', 'aria-label': say('cases') });
    this.#details = element('section', { class: 'details', 'aria-live': 'polite' });
    this.#most = element('section', { class: 'most', hidden: '' });
    this.#status = element('footer', { role: 'status' }, say('loading'));
    this.#around = element('div', { class: 'around' }, this.#list, this.#details);
    const side = element(
      'aside',
      { class: 'side' },
      this.#tabs(say('cases'), say('mostCited')),
      this.#around,
      this.#most,
    );
    root.replaceChildren(header, drawing, side, this.#status);
    this.#drawing = new Drawing(canvas, { select: id => this.#choose(id), open: id => this.#open(id) });

    const soon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#refresh(), REST);
    };
    for (const field of [this.#from, this.#to]) field.addEventListener('input', soon);
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#searched(), REST);
    });
    this.#treatment.addEventListener('change', () => this.#refresh());
    this.#layout.addEventListener('change', () => {
      editor.setState({ layout: this.#layout.value as Layout });
      this.#refresh();
    });
    this.#depth.addEventListener('change', () => this.#load());
    fit.addEventListener('click', () => this.#drawing.fit());
    drawing.addEventListener('keydown', event => this.#keyInDrawing(event));
    this.#list.addEventListener('keydown', event => this.#keyInList(event));
    this.#list.addEventListener('click', event => {
      const id = (event.target as Element).closest('li')?.dataset.id;
      if (id !== undefined) this.#choose(id);
    });
    this.#list.addEventListener('dblclick', event => {
      const id = (event.target as Element).closest('li')?.dataset.id;
      if (id !== undefined) this.#open(id);
    });
  }

  /** Two buttons that choose what stands beside the graph. */
  #tabs(cases: string, most: string): HTMLElement {
    const tabs = [cases, most].map(words => element('button', { type: 'button', 'aria-pressed': 'false' }, words));
    const choose = (at: number): void => {
      for (const [index, tab] of tabs.entries()) tab.setAttribute('aria-pressed', String(index === at));
      this.#around.hidden = at !== 0;
      this.#most.hidden = at !== 1;
    };
    for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => choose(index));
    this.#showMost = () => choose(1);
    choose(0);
    return element('div', { class: 'tabs', role: 'group' }, ...tabs);
  }

  #citedBy(count: number): string {
    if (count === 0) return this.#say('citedByNone');
    return count === 1 ? this.#say('citedByOne') : this.#say('citedByCount', count);
  }

  #say(key: string, ...values: readonly (string | number)[]): string {
    return filled(this.#words[key] ?? key, ...values);
  }

  #load(): void {
    this.#status.textContent = this.#say('loading');
    const depth = Number(this.#depth.value);
    send(this.#middle === undefined ? { type: 'load', depth } : { type: 'load', depth, target: this.#middle });
  }

  graph(graph: CitationGraphResult, depth: number): void {
    this.#graph = graph;
    this.#depth.value = String(depth);
    const words = [...new Set(graph.edges.flatMap(edge => edge.treatment))].sort();
    const before = this.#treatment.value;
    this.#treatment.replaceChildren(
      ...[
        ['', this.#say('anyTreatment')] as const,
        ['*', this.#say('someTreatment')] as const,
        ...words.map(word => [word, word] as const),
      ].map(([value, text]) => element('option', { value }, text)),
    );
    this.#treatment.value = before === '*' || words.includes(before) ? before : '';
    if (!graph.nodes.some(node => node.id === this.#chosen)) this.#chosen = graph.center ?? undefined;
    // A file that nobody says which case it is: there is still what the workspace cites most.
    if (graph.center === null) this.#showMost();
    this.#refresh();
  }

  /** Everything that depends on the filters. */
  #refresh(): void {
    const year = (field: HTMLInputElement): number | undefined =>
      field.value === '' ? undefined : field.valueAsNumber;
    const filter: Filter = {
      search: this.#search.value,
      from: year(this.#from),
      to: year(this.#to),
      treatment: this.#treatment.value,
    };
    this.#shown = shownOf(this.#graph, filter);
    this.#drawing.show(this.#shown, this.#graph.center, this.#layout.value as Layout);
    this.#searched();
    const { nodes, note, center } = this.#graph;
    this.#status.textContent =
      center === null
        ? this.#say('nothing')
        : [this.#say('shown', this.#shown.nodes.length, nodes.length, this.#shown.edges.length), note]
            .filter(Boolean)
            .join(' · ');
  }

  #searched(): void {
    const search = this.#search.value.trim();
    const found = search === '' ? this.#shown.nodes : this.#shown.nodes.filter(node => matches(node, search));
    this.#listed = [...found].sort(
      (a, b) =>
        a.distance - b.distance || b.citedBy - a.citedBy || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
    );
    this.#list.replaceChildren(
      ...this.#listed.map((node, index) =>
        element(
          'li',
          { role: 'option', id: `case-${index}`, 'data-id': node.id, 'aria-selected': 'false' },
          titleOf(node),
          element(
            'small',
            {},
            [this.#citedBy(node.citedBy), node.uri === null ? this.#say('notHere') : ''].filter(Boolean).join(' · '),
          ),
        ),
      ),
    );
    this.#drawing.found(search === '' ? undefined : new Set(found.map(node => node.id)));
    if (!this.#listed.some(node => node.id === this.#chosen)) this.#chosen = this.#listed[0]?.id;
    this.#mark(false);
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#mark(true);
  }

  #mark(inGraph: boolean): void {
    let at = -1;
    [...this.#list.children].forEach((item, index) => {
      const chosen = this.#listed[index]?.id === this.#chosen;
      item.setAttribute('aria-selected', String(chosen));
      if (chosen) at = index;
    });
    if (at >= 0) {
      this.#list.setAttribute('aria-activedescendant', `case-${at}`);
      this.#list.children[at]?.scrollIntoView({ block: 'nearest' });
    } else this.#list.removeAttribute('aria-activedescendant');
    this.#drawing.select(inGraph ? this.#chosen : undefined);
    this.#showDetails();
  }

  #showDetails(): void {
    const node = this.#graph.nodes.find(one => one.id === this.#chosen);
    if (node === undefined) {
      this.#details.replaceChildren();
      return;
    }
    const open = element('button', { type: 'button' }, this.#say('openCase'));
    open.addEventListener('click', () => this.#open(node.id));
    const middle = element('button', { type: 'button' }, this.#say('center'));
    middle.addEventListener('click', () => {
      this.#middle = node.id;
      this.#chosen = node.id;
      this.#load();
    });
    const byId = new Map(this.#graph.nodes.map(one => [one.id, one]));
    const rows = this.#shown.edges
      .filter(edge => edge.source === node.id || edge.target === node.id)
      .sort((a, b) => b.treatment.length - a.treatment.length || b.weight - a.weight)
      .slice(0, LISTED)
      .map(edge => element('li', {}, this.#edgeButton(edge, node.id, byId)));
    this.#details.replaceChildren(
      element('h2', {}, titleOf(node)),
      element('div', { class: 'actions' }, open, middle),
      element('h2', {}, this.#say('citations')),
      element('ul', {}, ...rows),
    );
  }

  #edgeButton(edge: WireGraphEdge, id: string, byId: ReadonlyMap<string, WireGraphNode>): HTMLButtonElement {
    const other = byId.get(edge.source === id ? edge.target : edge.source);
    const relation = edge.type === 'history' ? '' : edge.source === id ? this.#say('cites') : this.#say('citedBy');
    const words = [relation, other === undefined ? '' : titleOf(other)].filter(Boolean).join(' ');
    const button = element(
      'button',
      { type: 'button', class: 'link' },
      [words, edgeWords(edge)].filter(Boolean).join(': '),
    );
    button.addEventListener('click', () => send({ type: 'openPlace', uri: edge.uri, ...edge.position }));
    return button;
  }

  #open(id: string): void {
    const node = this.#graph.nodes.find(one => one.id === id);
    if (node !== undefined) send({ type: 'openCase', target: node.id, uri: node.uri });
  }

  #keyInDrawing(event: KeyboardEvent): void {
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const way = ways[event.key];
    if (way) {
      const from = this.#chosen ?? this.#graph.center;
      const next = from === null || from === undefined ? undefined : this.#drawing.towards(from, way[0], way[1]);
      if (next !== undefined) this.#choose(next);
    } else if (event.key === 'Enter' && this.#chosen !== undefined) this.#open(this.#chosen);
    else if (event.key === '+' || event.key === '=') this.#drawing.zoom(1.25);
    else if (event.key === '-') this.#drawing.zoom(0.8);
    else if (event.key === '0') this.#drawing.fit();
    else return;
    event.preventDefault();
  }

  #keyInList(event: KeyboardEvent): void {
    const at = this.#listed.findIndex(node => node.id === this.#chosen);
    const last = this.#listed.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      PageDown: Math.min(last, at + 10),
      PageUp: Math.max(0, at - 10),
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      const node = this.#listed[next];
      if (node) this.#choose(node.id);
    } else if (event.key === 'Enter' && this.#chosen !== undefined) this.#open(this.#chosen);
    else return;
    event.preventDefault();
  }

  mostCited({ cases, files, indexing }: MostCitedResult): void {
    const all = cases.flatMap(one => one.years.map(([year]) => year));
    const range = [Math.min(...all), Math.max(...all)] as const;
    const rows = cases.map(({ target, title, uri, files: count, years }) => {
      const open = element('button', { type: 'button', class: 'link' }, title);
      open.addEventListener('click', () => send({ type: 'openCase', target, uri }));
      const label =
        years.length === 0
          ? this.#say('noYears')
          : this.#say('perYear', years.map(([year, number]) => `${year}: ${number}`).join(', '));
      const chart = years.length === 0 ? '' : barChart(years, range, label);
      return element(
        'tr',
        {},
        element('td', {}, open),
        element('td', { class: 'count' }, String(count)),
        element('td', {}, chart),
      );
    });
    const count = [this.#say('of', files), indexing ? this.#say('indexing') : ''].filter(Boolean).join(', ');
    const heads = ['case', 'files', 'byYear'].map(key => element('th', { scope: 'col' }, this.#say(key)));
    this.#most.replaceChildren(
      element('p', {}, count),
      element(
        'table',
        { 'aria-label': this.#say('mostCited') },
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows),
      ),
    );
  }
}

function select(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)));
}

/** A field under its label. Its name is said apart: what a choice holds would be read as part of the label round it. */
function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  field.setAttribute('aria-label', words);
  return element('label', {}, words, field);
}

let view: View | undefined;
window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  if (data.type === 'words') view ??= new View(document.getElementById('view')!, data.words);
  else if (data.type === 'graph') view?.graph(data.graph, data.depth);
  else if (data.type === 'mostCited') view?.mostCited(data.most);
});
send({ type: 'ready' });
