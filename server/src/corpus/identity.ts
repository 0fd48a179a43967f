import { caseTarget } from '../citation/target';
import type { CaseIdentity } from '../opinion/identity';
import type { Manifest } from './manifest';
import { plainPath } from './manifest';
import { reporterNamed, statedCite } from './stated-cite';

/** What the manifest says of a file, its entry or the first pattern that fits; undefined when it says nothing. */
export interface ManifestWord {
  readonly identity: CaseIdentity | undefined;
  readonly ignore: readonly string[];
  /** True when a pattern said it: then it speaks of many files. */
  readonly shared?: boolean;
}

/** `path` is below the manifest's folder. */
export function manifestWord(manifest: Manifest, path: string): ManifestWord | undefined {
  const plain = plainPath(path);
  if (plain === undefined) return undefined;
  const entry = manifest.files.get(plain);
  if (entry !== undefined) return { identity: entry.identity, ignore: entry.ignore };
  for (const pattern of manifest.patterns) {
    if (!pattern.matches(plain)) continue;
    const parts = pattern.from === undefined ? undefined : pattern.from.exec(plain);
    if (parts === null) continue;
    const words = pattern.cite?.replace(/\{(\w{1,32})\}/g, (_, name: string) =>
      number(parts?.groups?.[`v_${name}`] ?? ''),
    );
    const cite = words === undefined ? undefined : statedCite(words);
    if (words !== undefined && cite === undefined) continue;
    const identity: CaseIdentity = {
      target: cite?.target ?? null,
      ...(cite === undefined ? {} : { cite: cite.words }),
      ...(pattern.family === undefined ? {} : { family: pattern.family }),
      source: 'manifest',
    };
    return { identity, ignore: pattern.ignore, shared: true };
  }
  return undefined;
}

/** Leading zeros of file names are not part of a number: `us/022/0001.txt`. */
function number(words: string): string {
  return words.replace(/^0+(?=\d)/, '');
}

/**
 * Which case a file holds, in order of trust (DOMAIN 0.4): manifest, front matter, caption, file name. A source lower down
 * fills in what a higher one leaves open, as long as they do not name different cases. Undefined when nobody says so; never
 * guessed from the content.
 */
export function identityOf(
  fromManifest: CaseIdentity | undefined,
  stated: CaseIdentity | undefined,
  path: string,
): CaseIdentity | undefined {
  let identity: CaseIdentity | undefined;
  for (const source of [fromManifest, stated, identityFromPath(path)]) {
    if (source === undefined) continue;
    if (identity === undefined) identity = source;
    else if (identity.target === null || source.target === null || identity.target === source.target) {
      identity = { ...source, ...identity, target: identity.target ?? source.target };
    }
  }
  return identity;
}

/** `422-us-171.txt`, `422_U.S._171`, `384-us-0436_miranda-v-arizona.txt`, `other_537-f-2d-980_….txt`. */
const IN_NAME = /^(?:[a-z]{1,12}_)?(\d{1,4})[-_ ]([A-Za-z][A-Za-z0-9.'&_ -]{0,24}?)[-_ ]+(\d{1,5})(?=[-_ .]|$)/;

/** The identity that a file name or its folders state; undefined when they state none. `path` has forward slashes. */
export function identityFromPath(path: string): CaseIdentity | undefined {
  const segments = path.split(/[/\\]/);
  const file = (segments[segments.length - 1] ?? '').replace(/\.(?:txt|opinion|opn|html?|md)$/i, '');
  const name = IN_NAME.exec(file);
  if (name !== null) return named(name[1] as string, name[2] as string, name[3] as string);
  // `us/422/171.txt`
  const [reporter, volume] = segments.slice(-3, -1);
  if (reporter !== undefined && volume !== undefined && /^\d{1,4}$/.test(volume) && /^\d{1,5}$/.test(file)) {
    return named(volume, reporter, file);
  }
  return undefined;
}

function named(volume: string, reporter: string, page: string): CaseIdentity | undefined {
  // File names know no capitals and no stops.
  const edition =
    reporterNamed(reporter.replace(/[-_]+/g, ' ').toUpperCase()) ?? reporterNamed(reporter.replace(/[-_]+/g, '. '));
  if (edition === undefined) return undefined;
  const target = caseTarget(edition.slug, number(volume), number(page));
  return target === null
    ? undefined
    : { target, cite: `${number(volume)} ${edition.edition} ${number(page)}`, source: 'file-name' };
}
