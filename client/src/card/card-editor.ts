import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { keepTab } from '../case-card';
import { randomBytes } from '../graph/nonce';
import { type CardLink, cardHtml } from './card-html';

/** Editor of documents `opinion-case:/us/384/436.md`, as package.json names it. */
const CARD_EDITOR = 'opinionLens.caseCard';

/** Shows case cards as pages to be read; as text they can be had by *Reopen Editor With*. */
export function registerCardEditor(client: BaseLanguageClient): vscode.Disposable {
  const provider: vscode.CustomTextEditorProvider = {
    resolveCustomTextEditor(document, panel) {
      let links: readonly CardLink[] = [];
      const describe = ({ address, line }: CardLink): string => {
        if (/^https?:/.test(address)) return address;
        const path = vscode.workspace.asRelativePath(client.protocol2CodeConverter.asUri(address));
        return line === undefined ? path : vscode.l10n.t('{0}, line {1}', path, line + 1);
      };
      const show = (): void => {
        const card = cardHtml(document.getText(), describe);
        links = card.links;
        if (card.title !== '') panel.title = card.title;
        panel.webview.html = page(card.title, card.body);
      };
      panel.webview.options = { enableScripts: true, localResourceRoots: [], enableCommandUris: false };
      const listeners = [
        panel.webview.onDidReceiveMessage((message: { readonly link?: unknown }) => {
          const link = links[Number(message.link) - 1];
          if (link) void follow(client, link, panel.viewColumn);
        }),
        // The server writes a card anew when it knows more.
        vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
          if (changed === document) show();
        }),
      ];
      panel.onDidDispose(() => {
        for (const listener of listeners) listener.dispose();
      });
      show();
    },
  };
  return vscode.window.registerCustomEditorProvider(CARD_EDITOR, provider, {
    webviewOptions: { enableFindWidget: true },
  });
}

async function follow(
  client: BaseLanguageClient,
  { address, line, character }: CardLink,
  column: vscode.ViewColumn | undefined,
): Promise<void> {
  if (/^https:/.test(address)) {
    await vscode.env.openExternal(vscode.Uri.parse(address, true));
    return;
  }
  const place = new vscode.Position(line ?? 0, character);
  await keepTab();
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(address), {
    preview: true,
    selection: new vscode.Range(place, place),
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

/** The page: nothing from outside; its one script says which link was followed and keeps the place where one was reading. */
function page(title: string, body: string): string {
  const nonce = randomBytes();
  const words = title.replace(/[&<>]/g, one => `&#${one.charCodeAt(0)};`);
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words}</title>
<style nonce="${nonce}">
body {
  max-width: 52rem;
  margin: 0 auto;
  padding: 0.5rem 1.5rem 3rem;
  color: var(--vscode-editor-foreground);
  background: var(--vscode-editor-background);
  font: var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family);
}
h1, h2, h3 { font-weight: 600; line-height: 1.3; }
h1 { font-size: 1.7em; }
h2 {
  font-size: 1.25em;
  margin-top: 1.6em;
  padding-bottom: 0.2em;
  border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
}
h3 { font-size: 1.05em; margin-bottom: 0.3em; }
ul { padding-left: 1.4em; margin: 0.4em 0; }
li { margin: 0.25em 0; overflow-wrap: anywhere; }
a { color: var(--vscode-textLink-foreground); }
a:hover { color: var(--vscode-textLink-activeForeground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
code { font-family: var(--vscode-editor-font-family); }
</style>
</head>
<body>
<main>
${body}
</main>
<script nonce="${nonce}">
const code = acquireVsCodeApi();
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-link]') : null;
  if (!link) return;
  event.preventDefault();
  code.postMessage({ link: link.dataset.link });
});
document.addEventListener('scroll', () => code.setState({ top: scrollY }), { passive: true });
scrollTo(0, code.getState()?.top ?? 0);
</script>
</body>
</html>`;
}
