/**
 * The arrows of ARCHITECTURE.md (invariants 1 and 2) as data, and a check of the import graph against them.
 *
 * Type-only imports count: a room that needs another's types depends on it as much as one that needs its code.
 */

/** What each room of server/src may import from. `authority` is a leaf; `reference` is handed a look-up, not the corpus. */
const core = ['opinion', 'citation', 'reference', 'authority'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  authority: [],
  opinion: ['authority'],
  citation: ['opinion', 'authority'],
  reference: ['citation', 'opinion', 'authority'],
  corpus: core,
  rules: [...core, 'corpus'],
  features: [...core, 'corpus', 'rules'],
  reports: [...core, 'corpus', 'rules'],
  lsp: [...core, 'corpus', 'rules', 'features', 'reports'],
  cli: [...core, 'corpus', 'rules', 'features', 'reports'],
};

/** Rooms that run in a browser worker. The innermost four need no package at all. */
const pureRooms = new Set([...core, 'corpus', 'rules', 'features', 'reports']);
const packagelessRooms = new Set(core);

/** Packages that bring a connection, an editor or a process with them. `vscode-languageserver-types` is plain data. */
const impurePackages =
  /^(?:node:.*|vscode|vscode-jsonrpc|vscode-languageclient|vscode-languageserver|vscode-languageserver-protocol)(?:\/.*)?$/;
const nodeBuiltins =
  /^(?:assert|buffer|child_process|cluster|crypto|events|fs|http|https|net|os|path|perf_hooks|process|readline|stream|timers|tty|url|util|v8|vm|worker_threads|zlib)(?:\/.*)?$/;

/** What client and server share: protocol.ts and its parts. */
const protocolFile = /^server\/src\/lsp\/protocol(?:-[a-z]+)?\.ts$/;

/** Files by path from the project root, with `/` between the parts. */
export type SourceTree = ReadonlyMap<string, string>;

/** An import as written: the specifier and the 1-based line it ends on. */
interface ImportLine {
  readonly specifier: string;
  readonly line: number;
}

/** Every specifier that a source imports, re-exports or requires, type-only ones included, in order. */
export function importsOf(source: string): ImportLine[] {
  const found: ImportLine[] = [];
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const code = source.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/^\s*\/\/.*$/gm, blank);
  const pattern =
    /^[ \t]*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/gm;
  for (const match of code.matchAll(pattern)) {
    const specifier = match[1] ?? match[2] ?? match[3];
    if (specifier === undefined) continue;
    found.push({ specifier, line: code.slice(0, match.index + match[0].length).split('\n').length });
  }
  return found;
}

/** The file a relative specifier means, or undefined when no file of the tree answers to it. */
function resolve(from: string, specifier: string, tree: SourceTree): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`].find(p => tree.has(p));
}

/** `opinion` for server/src/opinion/..., `client` for client/..., undefined elsewhere. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('client/')) return 'client';
  return /^server\/src\/([a-z]+)\//.exec(path)?.[1];
}

/** What is wrong with an import of a package (or of Node itself) from this file, or undefined. */
function packageFault(path: string, room: string, specifier: string): string | undefined {
  const isNode = specifier.startsWith('node:') || nodeBuiltins.test(specifier);
  if (protocolFile.test(path)) return `${path} imports nothing`;
  if (!pureRooms.has(room)) return undefined;
  const nodeSide = room === 'corpus' && path.endsWith('.node.ts');
  if (isNode && !nodeSide) return `${room}/ is pure and cannot import ${specifier}`;
  if (!isNode && impurePackages.test(specifier)) return `${room}/ is pure and cannot import ${specifier}`;
  if (!isNode && packagelessRooms.has(room)) return `${room}/ needs no package, but imports ${specifier}`;
  return undefined;
}

/** What is wrong with an import of another file of the project, or undefined. */
function fileFault(path: string, room: string, target: string): string | undefined {
  if (protocolFile.test(path)) return protocolFile.test(target) ? undefined : `${path} imports nothing`;
  const targetRoom = roomOf(target);
  if (room === 'client') {
    return targetRoom === 'client' || protocolFile.test(target)
      ? undefined
      : `client/ may import lsp/protocol.ts and its parts only, not ${target}`;
  }
  if (targetRoom === undefined) {
    return target.startsWith('server/data/') && target.endsWith('.json')
      ? undefined
      : `${room}/ cannot import ${target}`;
  }
  const nodeFile = target.endsWith('.node.ts');
  if (nodeFile && pureRooms.has(room) && !path.endsWith('.node.ts'))
    return `${path} is pure and cannot import ${target}`;
  if (targetRoom === room || mayImport[room]?.includes(targetRoom)) return undefined;
  return `${room}/ cannot import ${targetRoom}/ (${target})`;
}

/** Files that import each other in a ring, each ring once, as `a -> b -> a`. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const rings: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      rings.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    trail.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file);
  return rings;
}

/** Every breach of the arrows in a tree of client/ and server/ files, as lines that a person can act on; empty when all is well. */
export function architectureFaults(tree: SourceTree): string[] {
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of tree) {
    if (!/^(?:client|server\/src)\/.*\.ts$/.test(path)) continue;
    const room = roomOf(path);
    if (room === undefined || (room !== 'client' && !(room in mayImport))) {
      faults.push(`${path}: lies in no room of the house`);
      continue;
    }
    const targets: string[] = [];
    for (const { specifier, line } of importsOf(source)) {
      let fault: string | undefined;
      if (specifier.startsWith('.')) {
        const target = resolve(path, specifier, tree);
        if (target === undefined) fault = `cannot find ${specifier}`;
        else {
          targets.push(target);
          fault = fileFault(path, room, target);
        }
      } else fault = packageFault(path, room, specifier);
      if (fault) faults.push(`${path}:${line}: ${fault}`);
    }
    graph.set(path, targets);
  }
  return [...faults, ...cycles(graph).map(ring => `import cycle: ${ring}`)];
}
