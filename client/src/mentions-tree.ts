import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Milliseconds after the last change before a view asks again. */
const REST = 300;

/**
 * A view whose lines stand for places in opinions. Whatever is chosen, with a click or the arrow keys, the editor shows; the
 * focus stays in the tree until Enter.
 */
export abstract class MentionsTree<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  protected readonly client: BaseLanguageClient;
  protected readonly tree: vscode.TreeView<Node>;
  readonly #id: string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, id: string) {
    this.client = client;
    this.#id = id;
    this.tree = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.onDispose(
      this.tree,
      this.tree.onDidChangeVisibility(() => this.soon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.soon()),
      vscode.workspace.onDidOpenTextDocument(() => this.soon()),
      vscode.commands.registerCommand(`${id}.reveal`, (node: Node) => this.show(node, true)),
      vscode.commands.registerCommand(`${id}.goTo`, () => this.show(this.tree.selection[0], false)),
    );
    this.soon();
  }

  /** What the view holds, from the top; asked anew by `ask`. */
  protected abstract readonly roots: readonly Node[];
  /** Asks the server for what the view shows; unless `hidden`, only while the view is seen. */
  protected abstract ask(hidden: boolean): Promise<void>;
  protected abstract item(node: Node): vscode.TreeItem;
  /** Shows the place of a node in the editor; nothing for headings. */
  protected abstract show(node: Node | undefined, preserveFocus: boolean): Promise<void>;
  abstract getChildren(node?: Node): vscode.ProviderResult<Node[]>;
  abstract getParent(node: Node): Node | undefined;

  protected onDispose(...subscriptions: vscode.Disposable[]): void {
    this.#subscriptions.push(...subscriptions);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Asks anew once things rest. */
  soon(): void {
    clearTimeout(this.#timer);
    // The view may be on its way: it says that it is seen only once it is drawn.
    this.#timer = setTimeout(() => {
      if (this.tree.visible) void this.ask(false).catch(() => undefined);
    }, REST);
  }

  /** Shows the view and puts the focus on its first line, also where it was empty before. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${this.#id}.focus`);
    await this.ask(true);
    const [first] = this.roots;
    if (first) await this.tree.reveal(first, { focus: true, select: false });
  }

  /** The tree, or what stands below a node, is drawn anew. */
  protected redraw(): void {
    this.#changed.fire();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.item(node);
    // With a command an item that is chosen shows its place, and is not opened or closed: the arrow keys choose.
    item.command = { command: `${this.#id}.reveal`, title: vscode.l10n.t('Show'), arguments: [node] };
    return item;
  }
}

/** `1 mention`, `9 mentions`. */
export const mentionWords = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
