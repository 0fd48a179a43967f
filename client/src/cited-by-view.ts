import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLACE, type PlaceResult } from '../../server/src/lsp/protocol';
import {
  CITED_BY,
  type CitedByParams,
  type CitedByResult,
  type CitedByRow,
} from '../../server/src/lsp/protocol-workspace';
import { opinionEditor, placeOf, rangeFrom, select } from './opinion-editor';

type Mention = CitedByRow['mentions'][number];
type Node =
  | { readonly type: 'row'; readonly row: CitedByRow }
  | { readonly type: 'mention'; readonly row: CitedByRow; readonly mention: Mention }
  | { readonly type: 'more' };

/** Opinions asked for at a time. */
const LIMIT = 50;
/** Milliseconds after the last change before the view asks again. */
const REST = 300;

/** Who cites the case of the editor, or the case a person asks for; more rows come when they are wanted. */
export class CitedByView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: vscode.TreeView<Node>;
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #target: string | null = null;
  /** The case was asked for by name: it stays while the editor shows other files. */
  #pinned = false;
  #rows: CitedByRow[] = [];
  #nodes: Node[] = [];
  #next: number | null = null;
  #asked = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#tree = vscode.window.createTreeView('opinionLens.citedBy', { treeDataProvider: this, showCollapseAll: true });
    const command = (name: string, act: (node: Node) => unknown): vscode.Disposable =>
      vscode.commands.registerCommand(`opinionLens.${name}`, act);
    this.#subscriptions = [
      this.#tree,
      this.#tree.onDidChangeVisibility(() => this.soon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.soon()),
      vscode.workspace.onDidOpenTextDocument(() => this.soon()),
      command('citedBy.reveal', node => this.#open(node, true)),
      command('citedBy.goTo', () => this.#open(this.#tree.selection[0], false)),
      command('citedBy.follow', () => this.#follow()),
      command('showCitedBy', () => this.#showAtCaret()),
    ];
    this.soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look().catch(() => undefined), REST);
  }

  /** The case of the file in the editor; another file's is taken up, no opinion leaves what is there. */
  async #look(hidden = false): Promise<void> {
    // The view may be on its way: it says that it is seen only once it is drawn.
    if (!this.#tree.visible && !hidden) return;
    if (this.#pinned) return this.#load(0);
    const editor = opinionEditor();
    if (!editor) return;
    const place = await this.#client.sendRequest<PlaceResult | null>(PLACE, placeOf(editor));
    const target = place?.target ?? null;
    if (target !== this.#target) this.#rows = [];
    this.#target = target;
    if (target === null) {
      this.#tree.description = '';
      this.#tree.message = vscode.l10n.t('Nothing says which case this file is. Set the case for this file first.');
      this.#next = null;
      this.#show();
      return;
    }
    await this.#load(0);
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
      const { target } = await this.#client.sendRequest<CitedByResult>(CITED_BY, params);
      this.#pin(target !== '');
      if (target !== '') this.#target = target;
    }
    await vscode.commands.executeCommand('opinionLens.citedBy.focus');
    await this.#look(true);
    const [first] = this.#nodes;
    if (first) await this.#tree.reveal(first, { focus: true, select: false });
  }

  async #load(from: number): Promise<void> {
    if (this.#target === null) return;
    const asked = ++this.#asked;
    const params: CitedByParams = { target: this.#target, groupBy: 'date', from, limit: LIMIT, previews: true };
    const result = await this.#client.sendRequest<CitedByResult>(CITED_BY, params);
    if (asked !== this.#asked) return;
    const rows = from === 0 ? [...result.rows] : [...this.#rows, ...result.rows];
    const same = JSON.stringify(rows) === JSON.stringify(this.#rows) && this.#next === result.next;
    this.#rows = rows;
    this.#next = result.next;
    this.#tree.description = result.title;
    const soFar = result.indexing ? vscode.l10n.t('so far; the index is still being built') : '';
    if (result.files === 0) {
      this.#tree.message = [vscode.l10n.t('No file in this workspace cites {0}.', result.title), soFar]
        .filter(Boolean)
        .join(' ');
    } else {
      const files =
        result.files === 1 ? vscode.l10n.t('Cited by 1 file') : vscode.l10n.t('Cited by {0} files', result.files);
      this.#tree.message = [files, soFar].filter(Boolean).join(', ');
    }
    if (!same) this.#show();
  }

  #show(): void {
    this.#nodes = this.#rows.map(row => ({ type: 'row', row }));
    if (this.#next !== null) this.#nodes.push({ type: 'more' });
    this.#changed.fire();
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'mention' ? this.#nodes.find(one => one.type === 'row' && one.row === node.row) : undefined;
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#nodes;
    if (node.type !== 'row') return [];
    return node.row.mentions.map(mention => ({ type: 'mention', row: node.row, mention }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.#item(node);
    // With a command an item that is chosen shows its place, and is not opened or closed: the arrow keys choose.
    item.command = { command: 'opinionLens.citedBy.reveal', title: vscode.l10n.t('Show'), arguments: [node] };
    return item;
  }

  #item(node: Node): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    if (node.type === 'more') {
      const item = new vscode.TreeItem(vscode.l10n.t('More…'), None);
      item.accessibilityInformation = { label: vscode.l10n.t('Show more opinions') };
      return item;
    }
    const { row } = node;
    if (node.type === 'row') {
      const item = new vscode.TreeItem(row.name, Collapsed);
      const count =
        row.mentions.length === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', row.mentions.length);
      const facts = [row.cite, row.year === null ? null : String(row.year), row.kind, row.author, count];
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

  async #open(node: Node | undefined, preserveFocus: boolean): Promise<void> {
    if (!node) return;
    if (node.type === 'more') return this.#load(this.#next ?? 0);
    const mention = node.type === 'mention' ? node.mention : node.row.mentions[0];
    if (!mention) return;
    // The view follows the editor; what a person looks through must not change under the hand.
    this.#pin(true);
    const uri = this.#client.protocol2CodeConverter.asUri(node.row.uri);
    const editor = await vscode.window.showTextDocument(uri, { preserveFocus, preview: true });
    select(editor, rangeFrom(mention.range));
  }
}
