import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol';
import { AUTHORITIES, type AuthoritiesParams, type AuthoritiesResult } from '../../server/src/lsp/protocol-reading';
import { MentionsTree, mentionWords } from './mentions-tree';
import { opinionEditor, placeOf, rangeFrom, select } from './opinion-editor';

type Group = AuthoritiesResult['groups'][number];
type Authority = Group['authorities'][number];
type Mention = Authority['mentions'][number];

type Node =
  | { readonly type: 'group'; readonly group: Group }
  | { readonly type: 'authority'; readonly group: Group; readonly authority: Authority }
  | { readonly type: 'mention'; readonly parent: Node; readonly mention: Mention; readonly number: number };

const EMPTY: AuthoritiesResult = { opinion: '', groups: [] };

/** Kinds of authorities as headings. */
const groupWords = (kind: string): string => {
  switch (kind) {
    case 'case':
      return vscode.l10n.t('Cases');
    case 'order':
      return vscode.l10n.t('Orders');
    case 'constitution':
      return vscode.l10n.t('Constitution');
    case 'statute':
      return vscode.l10n.t('Statutes');
    case 'rule':
      return vscode.l10n.t('Rules of court');
    case 'regulation':
      return vscode.l10n.t('Regulations');
    case 'treatise':
      return vscode.l10n.t('Treatises and books');
    case 'article':
      return vscode.l10n.t('Articles');
    case 'legislative':
      return vscode.l10n.t('Legislative materials');
    case 'unresolved':
      return vscode.l10n.t('Not resolved');
    default:
      return vscode.l10n.t('Other authorities');
  }
};

/** What the opinion in the editor cites, by kind. */
export class AuthoritiesView extends MentionsTree<Node> {
  #document: vscode.TextDocument | undefined;
  #result = EMPTY;
  #nodes: Node[] = [];
  #filter = '';
  #whole = true;
  #asked = 0;

  constructor(client: BaseLanguageClient) {
    super(client, 'opinionLens.authorities');
    const command = (name: string, act: () => unknown): vscode.Disposable =>
      vscode.commands.registerCommand(`opinionLens.authorities.${name}`, act);
    this.onDispose(
      vscode.window.onDidChangeTextEditorSelection(() => {
        if (!this.#whole) this.soon();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.soon();
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.soon();
      }),
      vscode.commands.registerCommand('opinionLens.showAuthorities', () => this.focus()),
      command('filter', () => this.#askFilter()),
      command('clearFilter', () => this.#setFilter('')),
      command('wholeFile', () => this.#setScope(true)),
      command('thisOpinion', () => this.#setScope(false)),
      command('copyAsTable', () => this.#copyAsTable()),
    );
    void vscode.commands.executeCommand('setContext', 'opinionLens.authoritiesOfFile', true);
  }

  protected get roots(): readonly Node[] {
    return this.#nodes;
  }

  protected async ask(hidden: boolean): Promise<void> {
    const editor = opinionEditor() ?? this.#editor();
    const document = editor?.document ?? this.#kept();
    // Behind a card or the graph nothing says which of its opinions is meant: what is there stays.
    if (document && !editor && !this.#whole) return;
    this.#document = document;
    const asked = ++this.#asked;
    let result = EMPTY;
    if (document) {
      const textDocument = { uri: document.uri.toString() };
      const params: AuthoritiesParams = this.#whole || !editor ? { textDocument } : placeOf(editor);
      result = await this.client.sendRequest<AuthoritiesResult>(AUTHORITIES, params);
    }
    if (asked !== this.#asked && !hidden) return;
    // The same answer leaves the tree as it is: what is open stays open.
    if (JSON.stringify(result) === JSON.stringify(this.#result)) return;
    this.#result = result;
    this.#show();
  }

  /** The editor that still shows the document of the view while the focus is elsewhere. */
  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(
      ({ document }) => document === this.#document && document.languageId === LANGUAGE_ID,
    );
  }

  /** The document of the view as long as a tab shows it, though another tab is in front of it: a case card, the manifest. */
  #kept(): vscode.TextDocument | undefined {
    const document = this.#document;
    if (!document || document.isClosed || document.languageId !== LANGUAGE_ID) return undefined;
    const address = document.uri.toString();
    const shown = vscode.window.tabGroups.all.some(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address),
    );
    return shown ? document : undefined;
  }

  #show(): void {
    const wanted = this.#filter.toLocaleLowerCase();
    this.#nodes = [];
    for (const group of this.#result.groups) {
      const authorities = group.authorities.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
      if (authorities.length > 0) this.#nodes.push({ type: 'group', group: { kind: group.kind, authorities } });
    }
    const filter = this.#filter === '' ? '' : vscode.l10n.t('filter: {0}', this.#filter);
    this.tree.description = [this.#result.opinion, filter].filter(Boolean).join(' · ');
    const all = this.#result.groups.length;
    this.tree.message = all > 0 && this.#nodes.length === 0 ? vscode.l10n.t('Nothing fits the filter.') : '';
    this.redraw();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#nodes;
    if (node.type === 'group') {
      const { group } = node;
      return group.authorities.map(authority => ({ type: 'authority', group, authority }));
    }
    if (node.type === 'mention') return [];
    return node.authority.mentions.map((mention, index) => ({
      type: 'mention',
      parent: node,
      mention,
      number: index + 1,
    }));
  }

  getParent(node: Node): Node | undefined {
    if (node.type === 'mention') return node.parent;
    if (node.type === 'group') return undefined;
    return this.#nodes.find(one => one.type === 'group' && one.group === node.group);
  }

  protected item(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    if (node.type === 'group') {
      const { kind, authorities } = node.group;
      const item = new vscode.TreeItem(groupWords(kind), Expanded);
      item.id = kind;
      item.description = String(authorities.length);
      item.contextValue = 'group';
      item.accessibilityInformation = { label: `${groupWords(kind)}, ${authorities.length}` };
      return item;
    }
    if (node.type === 'authority') {
      const { title, target, mentions, inWorkspace } = node.authority;
      // The name goes first and the count next to it: a narrow view cuts the end of a line.
      const [, name = title, cite = ''] = /^(.+), (\d+ .+)$/.exec(title) ?? [];
      const item = new vscode.TreeItem(name, mentions.length > 1 ? Collapsed : None);
      item.id = `${node.group.kind} ${target || title}`;
      const here = inWorkspace ? vscode.l10n.t('in this workspace') : '';
      item.description = [`${mentions.length}×`, cite, here].filter(Boolean).join(' · ');
      item.tooltip = [title, mentionWords(mentions.length), here].filter(Boolean).join('\n');
      item.contextValue = node.group.kind === 'case' ? 'case' : 'authority';
      item.accessibilityInformation = {
        label: [title, mentionWords(mentions.length), here].filter(Boolean).join(', '),
      };
      return item;
    }
    const { mention, number } = node;
    const item = new vscode.TreeItem(mention.text, None);
    const line = vscode.l10n.t('line {0}', mention.range.start.line + 1);
    const page = mention.page === undefined ? '' : vscode.l10n.t('p. {0}', mention.page);
    const spoken = mention.page === undefined ? '' : vscode.l10n.t('page {0}', mention.page);
    item.description = [page, line].filter(Boolean).join(' · ');
    item.contextValue = 'mention';
    item.accessibilityInformation = { label: [`${number}`, mention.text, spoken, line].filter(Boolean).join(', ') };
    return item;
  }

  protected async show(node: Node | undefined, preserveFocus: boolean): Promise<void> {
    if (!node || node.type === 'group' || !this.#document) return;
    const mention = node.type === 'mention' ? node.mention : node.authority.mentions[0];
    if (!mention) return;
    const column = this.#editor()?.viewColumn;
    const options = { preserveFocus, preview: true, ...(column === undefined ? {} : { viewColumn: column }) };
    const editor = await vscode.window.showTextDocument(this.#document, options);
    select(editor, rangeFrom(mention.range));
  }

  #setScope(whole: boolean): void {
    this.#whole = whole;
    void vscode.commands.executeCommand('setContext', 'opinionLens.authoritiesOfFile', whole);
    this.soon();
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', 'opinionLens.authoritiesFiltered', filter !== '');
    this.#show();
  }

  #askFilter(): void {
    const before = this.#filter;
    let accepted = false;
    const box = vscode.window.createInputBox();
    box.title = vscode.l10n.t('Filter authorities');
    box.placeholder = vscode.l10n.t('Words of the name or citation; empty shows all');
    box.value = before;
    box.onDidChangeValue(value => this.#setFilter(value.trim()));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
      void this.focus();
    });
    box.onDidHide(() => {
      if (!accepted) this.#setFilter(before);
      box.dispose();
    });
    box.show();
  }

  /** What the view shows as a Markdown table, for a memorandum or a spreadsheet. */
  async #copyAsTable(): Promise<void> {
    const cell = (text: string): string => text.replace(/\|/g, '\\|');
    const heads = [
      vscode.l10n.t('Kind'),
      vscode.l10n.t('Authority'),
      vscode.l10n.t('Mentions'),
      vscode.l10n.t('Pages'),
      vscode.l10n.t('Lines'),
    ];
    const rows = [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`];
    for (const node of this.#nodes) {
      if (node.type !== 'group') continue;
      for (const { title, mentions } of node.group.authorities) {
        const pages = [...new Set(mentions.flatMap(({ page }) => page ?? []))].join(', ');
        const lines = [...new Set(mentions.map(({ range }) => range.start.line + 1))].join(', ');
        rows.push(`| ${[groupWords(node.group.kind), cell(title), mentions.length, pages, lines].join(' | ')} |`);
      }
    }
    await vscode.env.clipboard.writeText(`${rows.join('\n')}\n`);
    const count = rows.length - 2;
    const said =
      count === 1
        ? vscode.l10n.t('Table of 1 authority copied.')
        : vscode.l10n.t('Table of {0} authorities copied.', count);
    vscode.window.setStatusBarMessage(said, 6000);
  }
}
