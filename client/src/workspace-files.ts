import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FolderParams,
  LIST_FOLDER,
  type ListFolderResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  STAT_FILE,
  type StatFileResult,
} from '../../server/src/lsp/protocol-files';

/** Answers a server without a disk from the file system of the workspace. Nothing outside the workspace folders is read. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest<ReadFileResult, Error>(
      READ_FILE,
      async ({ uri, maxBytes }: ReadFileParams): Promise<ReadFileResult> => {
        const file = inWorkspace(uri);
        if (!file) return { kind: 'missing' };
        try {
          const { type, size } = await vscode.workspace.fs.stat(file);
          if ((type & vscode.FileType.File) === 0) return { kind: 'missing' };
          if (size > maxBytes) return { kind: 'skipped', reason: `it has ${Math.round(size / 1e6)} MB` };
          return { kind: 'bytes', bytes: await vscode.workspace.fs.readFile(file) };
        } catch (error) {
          const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
          return missing ? { kind: 'missing' } : { kind: 'skipped', reason: 'it cannot be read' };
        }
      },
    ),
    client.onRequest<ListFolderResult, Error>(LIST_FOLDER, async ({ uri }: FolderParams): Promise<ListFolderResult> => {
      const folder = inWorkspace(uri);
      if (!folder) return null;
      try {
        const entries = await vscode.workspace.fs.readDirectory(folder);
        return entries
          .filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory)
          .map(([name, type]) => ({
            name,
            kind: type === vscode.FileType.File ? ('file' as const) : ('folder' as const),
          }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch {
        return null;
      }
    }),
    client.onRequest<StatFileResult, Error>(STAT_FILE, async ({ uri }: FolderParams): Promise<StatFileResult> => {
      const file = inWorkspace(uri);
      if (!file) return null;
      try {
        const { type, size, mtime } = await vscode.workspace.fs.stat(file);
        const kind = (type & vscode.FileType.Directory) === 0 ? 'file' : 'folder';
        return { kind, size, changed: Math.round(mtime * 1000) };
      } catch {
        return null;
      }
    }),
  ];
}

/** The address when it lies in a folder of the workspace. */
function inWorkspace(address: string): vscode.Uri | undefined {
  const uri = vscode.Uri.parse(address, true);
  return vscode.workspace.getWorkspaceFolder(uri) ? uri : undefined;
}
