/**
 * Addresses of files as strings. Editors write the same address in several ways (`file:///c%3A/x`, `file:///C:/x`), so keys
 * are always made by `fileKey`.
 */

const ADDRESS = /^([a-zA-Z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** One spelling for every way to write an address; query and fragment are left out. A text that is no address is kept as it is. */
export function fileKey(uri: string): string {
  const parts = ADDRESS.exec(uri);
  if (!parts) return uri;
  const path = parts[3]!
    .split('/')
    .map(segment => encodeURIComponent(decode(segment)).replace(/%3A/g, ':'))
    .join('/')
    .replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return `${parts[1]!.toLowerCase()}://${parts[2] ?? ''}${path}`;
}

export function schemeOf(uri: string): string {
  return ADDRESS.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The folder that holds a file or folder; undefined at the top. No slash at the end. */
export function parentOf(key: string): string | undefined {
  const top = key.indexOf('://');
  const pathStart = key.indexOf('/', top < 0 ? 0 : top + 3);
  const slash = key.lastIndexOf('/');
  // The top folder of a scheme (`vscode-test-web://mount`) has files too.
  return pathStart < 0 || slash < pathStart ? undefined : key.slice(0, slash);
}

/** True when `key` is `folder` or lies below it. */
export function isBelow(folder: string, key: string): boolean {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return key === base || key.startsWith(`${base}/`);
}

/** Path of a file below a folder, as a person writes it (`us/384/436.txt`); undefined when it is not below. */
export function pathBelow(folder: string, key: string): string | undefined {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  if (!key.startsWith(`${base}/`)) return undefined;
  return key
    .slice(base.length + 1)
    .split('/')
    .map(decode)
    .join('/');
}

/** Address of a path below a folder; undefined for absolute paths and paths that climb out (never read, DESIGN 6). */
export function below(folder: string, path: string): string | undefined {
  if (/^(?:[/\\]|[a-zA-Z]:|[a-zA-Z][\w+.-]*:\/\/)/.test(path)) return undefined;
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else {
      segments.push(encodeURIComponent(segment).replace(/%3A/g, ':'));
    }
  }
  if (segments.length === 0) return undefined;
  return `${folder.endsWith('/') ? folder.slice(0, -1) : folder}/${segments.join('/')}`;
}

/** Last segment, decoded: what a list of files shows. */
export function nameOf(key: string): string {
  return decode(key.slice(key.lastIndexOf('/') + 1));
}

/** Path of a file as its name and folders read, decoded: what a file name may state of the case (DOMAIN 0.4). */
export function pathOf(key: string): string {
  const path = ADDRESS.exec(key)?.[3] ?? key;
  return path.split('/').map(decode).join('/');
}
