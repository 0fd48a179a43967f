import { type FileFacts, PAIR, Use } from './facts';
import { type Corpus, mentionsIn, type PlacedMention } from './index';
import { nameOf } from './uri';

/** Another id of a case, as files of the workspace state it. */
export interface SameCase {
  readonly target: string;
  /** Files that cite both as one case. */
  readonly stated: number;
  readonly confidence: 'certain' | 'likely';
  /** Words for a reader: `cited beside 347 U.S. 483 in brown.txt and 3 more files`. */
  readonly reason: string;
}

/** Files looked at for parallel citations of one case: where so many agree, more say nothing new. */
const LOOKED_AT = 24;

/** The parallel citations that a file gives of a case. */
function parallelsIn(file: FileFacts, target: string): string[] {
  const { targets, parallels } = file;
  const own = targets.indexOf(target);
  const found: string[] = [];
  for (let at = 0; at < parallels.length; at += PAIR) {
    const [a, b] = [parallels[at], parallels[at + 1]];
    if (a === own) found.push(targets[b!]!);
    else if (b === own) found.push(targets[a!]!);
  }
  return found;
}

const reporterOf = (target: string): string => target.slice(0, target.indexOf('/'));

/**
 * Other ids of a case: those that files of the workspace cite beside this one as parallels. One for each reporter, the one
 * most files state; none where two are stated about as often, since several orders may share a page. Rows of a file never
 * depend on it (R13): it serves to find the file and the citations of a case. In order of id.
 */
export function sameCases(corpus: Corpus, target: string): readonly SameCase[] {
  const counts = new Map<string, { count: number; first: FileFacts }>();
  for (const file of corpus.joining(target).slice(0, LOOKED_AT)) {
    for (const other of parallelsIn(file, target)) {
      const known = counts.get(other);
      if (known) known.count++;
      else counts.set(other, { count: 1, first: file });
    }
  }
  const byReporter = new Map<string, [string, { count: number; first: FileFacts }][]>();
  for (const entry of counts) {
    // Two pages of one reporter are two cases.
    if (reporterOf(entry[0]) === reporterOf(target)) continue;
    const list = byReporter.get(reporterOf(entry[0]));
    if (list) list.push(entry);
    else byReporter.set(reporterOf(entry[0]), [entry]);
  }
  const found: SameCase[] = [];
  for (const list of byReporter.values()) {
    list.sort((a, b) => b[1].count - a[1].count);
    const [best, second] = list;
    if (!best || (second && second[1].count * 2 >= best[1].count)) continue;
    const [other, { count, first }] = best;
    const more = count === 1 ? '' : ` and ${count - 1} more ${count === 2 ? 'file' : 'files'}`;
    found.push({
      target: other,
      stated: count,
      confidence: count > 1 ? 'certain' : 'likely',
      reason: `both are cited as one case in ${nameOf(first.key)}${more}`,
    });
  }
  return found.sort((a, b) => (a.target < b.target ? -1 : 1));
}

/** Files that hold the case under this id or, where none does, under one that files here state as the same. */
export function holdingFiles(
  corpus: Corpus,
  target: string,
): { readonly files: readonly FileFacts[]; readonly as: SameCase | undefined } {
  const files = corpus.filesOf(target);
  if (files.length > 0) return { files, as: undefined };
  for (const as of sameCases(corpus, target)) {
    const others = corpus.filesOf(as.target);
    if (others.length > 0) return { files: others, as };
  }
  return { files: [], as: undefined };
}

/** Files that mention one of the authorities, each once, in order of their address. */
export function citingAny(corpus: Corpus, ids: readonly string[]): readonly FileFacts[] {
  if (ids.length === 1) return corpus.citing(ids[0]!);
  const files = new Set(ids.flatMap(id => corpus.citing(id)));
  return [...files].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Mentions in a file under any of the ids, in document order; a parallel citation inside another mention is no second one. */
export function mentionsOfAny(file: FileFacts, ids: readonly string[]): readonly PlacedMention[] {
  if (ids.length === 1) return mentionsIn(file, ids[0]!);
  const all = ids.flatMap(id => mentionsIn(file, id)).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter(mention => {
    if (mention.use === Use.Part && mention.end <= end) return false;
    end = Math.max(end, mention.end);
    return true;
  });
}

/** The id itself and the others that mean the same case here. */
export function idsOf(corpus: Corpus, target: string): readonly string[] {
  return [target, ...sameCases(corpus, target).map(same => same.target)];
}
