import {
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type DocumentSymbol,
  MarkupKind,
  type SymbolInformation,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';

/**
 * What a client can take, as it announced it. Where the protocol knows an older shape of an answer, a client that announces
 * nothing gets the older one.
 */

/** Command by which a client without code action literals asks for the edit of an action to be applied. */
export const APPLY_EDIT_COMMAND = 'opinionLens.applyEdit';

/**
 * How cards are written: the first of the client's formats. A client that names none reads Markdown: that is what the
 * protocol took texts of hovers for before it had formats.
 */
export function hoverFormat(client: ClientCapabilities): MarkupKind {
  return client.textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.Markdown;
}

/** True when completions may hold places to fill in. */
export function takesSnippets(client: ClientCapabilities): boolean {
  return client.textDocument?.completion?.completionItem?.snippetSupport === true;
}

/** True when code actions may be more than commands. */
export function takesActions(client: ClientCapabilities): boolean {
  return client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** True when the client shows edits that ask for it before it makes them. */
export function previewsEdits(client: ClientCapabilities): boolean {
  return client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
}

/** True when the server can ask for an edit to be applied. */
function appliesEdits(client: ClientCapabilities): boolean {
  return client.workspace?.applyEdit === true;
}

/** The outline as the client takes it: a tree, or a list in which every entry names the one it stands in. */
export function outlineFor(
  client: ClientCapabilities,
  uri: string,
  symbols: readonly DocumentSymbol[],
): DocumentSymbol[] | SymbolInformation[] {
  if (client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return [...symbols];
  const list: SymbolInformation[] = [];
  const add = (symbol: DocumentSymbol, container: string | undefined): void => {
    const { name, kind, range } = symbol;
    list.push({
      name,
      kind,
      location: { uri, range },
      ...(container === undefined ? {} : { containerName: container }),
    });
    for (const child of symbol.children ?? []) add(child, name);
  };
  for (const symbol of symbols) add(symbol, undefined);
  return list;
}

/** An edit as the client takes it; undefined when it would have to make a file and the client cannot. */
export function editFor(client: ClientCapabilities, edit: WorkspaceEdit): WorkspaceEdit | undefined {
  const { documentChanges } = edit;
  const able = client.workspace?.workspaceEdit;
  if (!documentChanges) return edit;
  if (!documentChanges.every(TextDocumentEdit.is))
    return able?.documentChanges && able.resourceOperations?.includes('create') ? edit : undefined;
  if (able?.documentChanges) return edit;
  const changes: Record<string, TextEdit[]> = {};
  for (const { textDocument, edits } of documentChanges) {
    const plain = edits.flatMap(one => ('newText' in one ? { range: one.range, newText: one.newText } : []));
    changes[textDocument.uri] = [...(changes[textDocument.uri] ?? []), ...plain];
  }
  return { changes };
}

/** Code actions as the client takes them: literals, or commands that have their edit applied; those it can do nothing with are left out. */
export function actionsFor(client: ClientCapabilities, actions: readonly CodeAction[]): (CodeAction | Command)[] {
  const possible: CodeAction[] = [];
  for (const action of actions) {
    const edit = action.edit && editFor(client, action.edit);
    if (action.edit && !edit) continue;
    possible.push(edit ? { ...action, edit } : action);
  }
  if (takesActions(client)) return possible;
  return possible.flatMap(({ title, command, edit }): Command[] => {
    if (command) return [command];
    return edit && appliesEdits(client) ? [{ title, command: APPLY_EDIT_COMMAND, arguments: [edit] }] : [];
  });
}
