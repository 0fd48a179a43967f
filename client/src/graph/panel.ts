import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CITATION_GRAPH,
  type CitationGraphParams,
  type CitationGraphResult,
  MOST_CITED,
  type MostCitedResult,
} from '../../../server/src/lsp/protocol-reports';
import { showCard } from '../case-card';
import type { FromView, ToView } from './messages';
import { randomBytes } from './nonce';
import { viewWords } from './words';

/** Cases in the list of the most cited. */
const MOST = 100;
/** Milliseconds until a graph is asked for again while the workspace is being indexed. */
const AGAIN = 2500;
/** Ids of cases: a card is opened for nothing else. */
const CASE = /^[a-z][a-z0-9]*\/\d{1,4}\/\d{1,5}$/;

/** The citation graph beside the text: one panel, which follows the file it was asked for. */
export class GraphPanel implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #client: BaseLanguageClient;
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: vscode.ExtensionContext, client: BaseLanguageClient) {
    this.#context = context;
    this.#client = client;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** Shows the cases around that of a file; without a file only the most cited ones. */
  show(uri: vscode.Uri | undefined): void {
    this.#uri = uri;
    if (this.#panel) {
      this.#panel.reveal(undefined, false);
      void this.#load(1, undefined);
      return;
    }
    const files = vscode.Uri.joinPath(this.#context.extensionUri, 'dist', 'graph');
    const panel = vscode.window.createWebviewPanel(
      'opinionLens.graph',
      vscode.l10n.t('Citation Graph'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [files], enableCommandUris: false },
    );
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromView) => void this.#receive(message));
    panel.webview.html = page(panel.webview, files);
  }

  async #receive(message: FromView): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#send({ type: 'words', words: viewWords() });
        await Promise.all([this.#load(1, undefined), this.#loadMost()]);
        return;
      case 'load':
        await this.#load(message.depth, message.target);
        return;
      case 'openPlace':
        await open(message.uri, message.line, message.character);
        return;
      case 'openCase':
        if (message.uri !== null) await open(message.uri, 0, 0);
        else if (CASE.test(message.target))
          await showCard(vscode.Uri.from({ scheme: 'opinion-case', path: `/${message.target}.md` }), textColumn());
        return;
      default:
    }
  }

  async #load(depth: number, target: string | undefined): Promise<void> {
    const params: CitationGraphParams = {
      depth,
      ...(target === undefined ? (this.#uri ? { uri: this.#uri.toString() } : {}) : { target }),
    };
    try {
      const graph = await this.#client.sendRequest<CitationGraphResult>(CITATION_GRAPH, params);
      this.#send({ type: 'graph', graph, depth });
      // What is still being indexed is shown as far as it goes, and again when there is more.
      clearTimeout(this.#timer);
      if (graph.indexing && this.#panel) {
        this.#timer = setTimeout(() => void this.#load(depth, target), AGAIN);
      }
    } catch {
      this.#send({ type: 'graph', graph: { center: null, nodes: [], edges: [], note: '', indexing: false }, depth });
    }
  }

  async #loadMost(): Promise<void> {
    try {
      const most = await this.#client.sendRequest<MostCitedResult>(MOST_CITED, { limit: MOST });
      this.#send({ type: 'mostCited', most });
      if (most.indexing && this.#panel) setTimeout(() => void this.#loadMost(), AGAIN);
    } catch {
      // The graph stands without it.
    }
  }

  #send(message: ToView): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** Where the texts are shown, so that the graph stays in sight. */
const textColumn = (): vscode.ViewColumn =>
  vscode.window.visibleTextEditors.find(editor => editor.viewColumn !== undefined)?.viewColumn ?? vscode.ViewColumn.One;

/** Opens a file beside the graph, at a place. */
async function open(address: string, line: number, character: number): Promise<void> {
  const position = new vscode.Position(Math.max(0, line), Math.max(0, character));
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
  await vscode.window.showTextDocument(document, {
    viewColumn: textColumn(),
    selection: new vscode.Range(position, position),
    preview: true,
  });
}

/**
 * The page: nothing from outside, scripts only ours. The id on its style sheet keeps the graph library from adding one of its
 * own, which the policy would refuse.
 */
function page(webview: vscode.Webview, files: vscode.Uri): string {
  const nonce = randomBytes();
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; font-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" id="__________cytoscape_stylesheet" href="${file('view.css')}">
<title>${vscode.l10n.t('Citation Graph')}</title>
</head>
<body>
<main id="view"></main>
<script nonce="${nonce}" src="${file('view.js')}"></script>
</body>
</html>`;
}
