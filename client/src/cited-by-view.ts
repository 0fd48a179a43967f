import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLACE, type PlaceRefused, type PlaceResult } from '../../server/src/lsp/protocol';
import {
  CITED_BY,
  type CitedByParams,
  type CitedByResult,
  type CitedByRow,
} from '../../server/src/lsp/protocol-workspace';
import { MentionsTree, mentionWords } from './mentions-tree';
import { opinionEditor, placeOf, rangeFrom, select } from './opinion-editor';

type Mention = CitedByRow['mentions'][number];
type Grouping = NonNullable<CitedByParams['groupBy']>;

/** A heading with the rows loaded so far. */
interface Group {
  readonly type: 'group';
  /** '' where nothing is grouped: its rows stand at the top. */
  readonly name: string;
  readonly count: number;
  /** Where its rows begin among all. */
  readonly from: number;
  /** How many of `count` are loaded; an opinion and a dissent in one file may be two nodes of one row. */
  loaded: number;
  rows: CitedByRow[];
}
type Node =
  | Group
  | { readonly type: 'row'; readonly group: Group; readonly row: CitedByRow }
  | { readonly type: 'mention'; readonly parent: Node; readonly row: CitedByRow; readonly mention: Mention }
  | { readonly type: 'more'; readonly group: Group };

/** Opinions asked for at a time. */
const LIMIT = 50;
/** Headings are open at first as long as there are no more opinions than this. */
const OPEN = 100;
const GROUPING = 'opinionLens.citedBy.grouping';

/** Who cites the case of the editor, or the case a person asks for, under headings; more rows come when they are wanted. */
export class CitedByView extends MentionsTree<Node> {
  readonly #state: vscode.Memento;
  #target: string | null = null;
  /** The case was asked for by name: it stays while the editor shows other files. */
  #pinned = false;
  #groups: Group[] = [];
  /** The answer that is shown, to tell whether a new one says something else. */
  #shown = '';
  #asked = 0;

  constructor(client: BaseLanguageClient, state: vscode.Memento) {
    super(client, 'opinionLens.citedBy');
    this.#state = state;
    this.onDispose(
      vscode.commands.registerCommand('opinionLens.citedBy.follow', () => this.#follow()),
      vscode.commands.registerCommand('opinionLens.citedBy.groupBy', (by?: Grouping) => this.#group(by)),
      vscode.commands.registerCommand('opinionLens.showCitedBy', () => this.#showAtCaret()),
    );
  }

  get #grouping(): Grouping {
    return this.#state.get<Grouping>(GROUPING, 'court');
  }

  protected get roots(): readonly Node[] {
    const [only] = this.#groups;
    return only && only.name === '' ? this.#below(only) : this.#groups;
  }

  /** The case of the file in the editor; another file's is taken up, no opinion leaves what is there. */
  protected async ask(): Promise<void> {
    if (this.#pinned) return this.#load();
    const editor = opinionEditor();
    if (!editor) return;
    const place = await this.client.sendRequest<PlaceResult | PlaceRefused | null>(PLACE, placeOf(editor));
    this.#target = place && 'target' in place ? place.target : null;
    if (this.#target !== null) return this.#load();
    this.tree.description = '';
    this.tree.message = vscode.l10n.t('Nothing says which case this file is. Set the case for this file first.');
    this.#show([], '');
  }

  /** Back to the case of the file in the editor. */
  #follow(): void {
    this.#pin(false);
    this.soon();
  }

  #pin(pinned: boolean): void {
    this.#pinned = pinned;
    void vscode.commands.executeCommand('setContext', 'opinionLens.citedByPinned', pinned);
  }

  /** Shows who cites the case under the caret; away from citations, the case of the file. */
  async #showAtCaret(): Promise<void> {
    const editor = opinionEditor();
    if (editor) {
      const params: CitedByParams = { ...placeOf(editor), limit: 1 };
      const { target } = await this.client.sendRequest<CitedByResult>(CITED_BY, params);
      this.#pin(target !== '');
      if (target !== '') this.#target = target;
    }
    await this.focus();
  }

  /** Asks how to put the opinions together, unless `by` says it, and remembers it for this workspace. */
  async #group(by?: Grouping): Promise<void> {
    const { t } = vscode.l10n;
    const items: (vscode.QuickPickItem & { readonly by: Grouping })[] = [
      { by: 'court', label: t('Court') },
      { by: 'date', label: t('Year'), description: t('the youngest first') },
      { by: 'kind', label: t('Kind of opinion'), description: t('opinion of the Court, concurrence, dissent') },
      { by: 'none', label: t('No headings') },
    ];
    const now = this.#grouping;
    const shown = items.map(item => (item.by === now ? { ...item, label: `$(check) ${item.label}` } : item));
    const chosen =
      typeof by === 'string'
        ? by
        : (await vscode.window.showQuickPick(shown, { title: t('Group who cites this by') }))?.by;
    if (chosen === undefined) return;
    await this.#state.update(GROUPING, chosen);
    this.#shown = '';
    await this.focus();
  }

  #page(from: number, limit: number): Promise<CitedByResult> {
    const params: CitedByParams = { target: this.#target!, groupBy: this.#grouping, from, limit, previews: true };
    return this.client.sendRequest<CitedByResult>(CITED_BY, params);
  }

  async #load(): Promise<void> {
    if (this.#target === null) return;
    const asked = ++this.#asked;
    const result = await this.#page(0, LIMIT);
    if (asked !== this.#asked) return;
    this.tree.description = result.title;
    this.tree.message = this.#words(result);
    let from = 0;
    const groups = result.groups.map(({ name, count }): Group => {
      const group: Group = { type: 'group', name, count, from, loaded: 0, rows: [] };
      from += count;
      return group;
    });
    const end = result.next ?? from;
    for (const group of groups) {
      group.rows = result.rows.filter(row => row.group === group.name);
      group.loaded = Math.max(0, Math.min(group.count, end - group.from));
    }
    this.#show(groups, JSON.stringify([this.#target, this.#grouping, result.groups, result.rows]));
  }

  #words(result: CitedByResult): string {
    const soFar = result.indexing ? vscode.l10n.t('so far; the index is still being built') : '';
    if (result.files === 0) {
      const nobody = vscode.l10n.t('No file in this workspace cites {0}.', result.title);
      return [nobody, soFar].filter(Boolean).join(' ');
    }
    const files =
      result.files === 1 ? vscode.l10n.t('Cited by 1 file') : vscode.l10n.t('Cited by {0} files', result.files);
    return [files, soFar].filter(Boolean).join(', ');
  }

  /** The same answer leaves the tree as it is: what is open stays open. */
  #show(groups: Group[], shown: string): void {
    if (shown === this.#shown && this.#groups.length > 0) return;
    this.#shown = shown;
    this.#groups = groups;
    void vscode.commands.executeCommand('setContext', 'opinionLens.citedByShown', groups.length > 0);
    this.redraw();
  }

  /** Loads the rows of a group that come next. */
  async #more(group: Group): Promise<void> {
    const limit = Math.min(LIMIT, group.count - group.loaded);
    if (limit <= 0) return;
    const { rows } = await this.#page(group.from + group.loaded, limit);
    group.loaded += limit;
    group.rows = [...group.rows, ...rows];
  }

  #below(group: Group): Node[] {
    const rows: Node[] = group.rows.map(row => ({ type: 'row', group, row }));
    return group.loaded < group.count ? [...rows, { type: 'more', group }] : rows;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return [...this.roots];
    if (node.type === 'group') {
      if (node.loaded === 0) await this.#more(node);
      return this.#below(node);
    }
    if (node.type !== 'row') return [];
    return node.row.mentions.map(mention => ({ type: 'mention', parent: node, row: node.row, mention }));
  }

  getParent(node: Node): Node | undefined {
    if (node.type === 'mention') return node.parent;
    return node.type === 'group' || node.group.name === '' ? undefined : node.group;
  }

  protected item(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    if (node.type === 'group') {
      const all = this.#groups.reduce((sum, { count }) => sum + count, 0);
      const item = new vscode.TreeItem(node.name, all <= OPEN ? Expanded : Collapsed);
      item.id = `${this.#target} ${this.#grouping} ${node.name}`;
      item.description = String(node.count);
      item.contextValue = 'group';
      item.accessibilityInformation = { label: `${node.name}, ${node.count}` };
      return item;
    }
    if (node.type === 'more') {
      const left = node.group.count - node.group.loaded;
      const item = new vscode.TreeItem(vscode.l10n.t('More…'), None);
      item.description = String(left);
      item.accessibilityInformation = { label: vscode.l10n.t('Show more opinions, {0} left', left) };
      return item;
    }
    const { row } = node;
    if (node.type === 'row') {
      const item = new vscode.TreeItem(row.name, Collapsed);
      const grouping = this.#grouping;
      // What tells one opinion of a file from another goes first: a narrow view cuts the end. The heading is not said again.
      const kind = grouping === 'kind' ? null : row.kind;
      const facts = [
        [row.author, kind].filter(Boolean).join(', '),
        mentionWords(row.mentions.length),
        row.cite,
        row.year === null || grouping === 'date' ? null : String(row.year),
      ];
      item.description = facts.filter(Boolean).join(' · ');
      item.tooltip = [[row.name, row.cite].filter(Boolean).join(', '), row.preview].filter(Boolean).join('\n\n');
      item.accessibilityInformation = {
        label: [row.name, ...facts, row.preview].filter(Boolean).join(', '),
      };
      return item;
    }
    const { start } = node.mention.range;
    const item = new vscode.TreeItem(vscode.l10n.t('Line {0}', start.line + 1), None);
    item.description = node.mention.use;
    return item;
  }

  protected async show(node: Node | undefined, preserveFocus: boolean): Promise<void> {
    if (!node || node.type === 'group') return;
    if (node.type === 'more') {
      await this.#more(node.group);
      this.redraw();
      return;
    }
    const mention = node.type === 'mention' ? node.mention : node.row.mentions[0];
    if (!mention) return;
    // The view follows the editor; what a person looks through must not change under the hand.
    this.#pin(true);
    const uri = this.client.protocol2CodeConverter.asUri(node.row.uri);
    const editor = await vscode.window.showTextDocument(uri, { preserveFocus, preview: true });
    select(editor, rangeFrom(mention.range));
  }
}
