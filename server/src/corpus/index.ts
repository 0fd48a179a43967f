import { ownWords } from '../authority/own-words';
import { type FileFacts, MENTION, type Mention, type Use } from './facts';
import { PackedFacts } from './packed-facts';

/** A mention and the file it stands in. */
export interface PlacedMention extends Mention {
  readonly file: FileFacts;
}

/** What features ask of the many files. */
export interface Corpus {
  file(key: string): FileFacts | undefined;
  files(): readonly FileFacts[];
  /** Files that hold the case, in order of their address. Two files may hold the same case: no fault. */
  filesOf(target: string): readonly FileFacts[];
  /** Files that mention the authority, in order of their address. */
  citing(target: string): readonly FileFacts[];
  /** Files where a citation of the case tells what became of it, in order of their address. */
  telling(target: string): readonly FileFacts[];
  /** Files that cite the case beside a parallel citation of it, in order of their address. */
  joining(target: string): readonly FileFacts[];
  /** Every mention of the authority, files in order of their address, document order within. */
  mentionsOf(target: string): readonly PlacedMention[];
}

const NONE: readonly PackedFacts[] = Object.freeze([]);

/** Files that hold or mention something: one, as most do, or several. */
type Posting = PackedFacts | PackedFacts[];

const byKey = (a: PackedFacts, b: PackedFacts): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** From authorities to files. Lists are put in order when they are asked for, not while files pour in. */
class Postings {
  readonly #lists = new Map<string, Posting>();
  readonly #unsorted = new Set<string>();

  /** Number of authorities. */
  get size(): number {
    return this.#lists.size;
  }

  add(target: string, file: PackedFacts): void {
    const list = this.#lists.get(target);
    if (list === undefined) this.#lists.set(ownWords(target), file);
    else {
      if (Array.isArray(list)) list.push(file);
      else this.#lists.set(target, [list, file]);
      this.#unsorted.add(target);
    }
  }

  remove(target: string, file: PackedFacts): void {
    const list = this.#lists.get(target);
    if (list === undefined) return;
    if (list === file) this.#lists.delete(target);
    if (!Array.isArray(list)) return;
    const at = list.indexOf(file);
    if (at >= 0) list.splice(at, 1);
    if (list.length === 0) {
      this.#lists.delete(target);
      this.#unsorted.delete(target);
    }
  }

  /** In order of address. The list is the index's own: it changes with the index. */
  of(target: string): readonly PackedFacts[] {
    const list = this.#lists.get(target);
    if (list === undefined) return NONE;
    if (!Array.isArray(list)) return [list];
    if (this.#unsorted.delete(target)) list.sort(byKey);
    return list;
  }

  /** How many files. */
  count(target: string): number {
    const list = this.#lists.get(target);
    return list === undefined ? 0 : Array.isArray(list) ? list.length : 1;
  }

  targets(): IterableIterator<string> {
    return this.#lists.keys();
  }

  clear(): void {
    this.#lists.clear();
    this.#unsorted.clear();
  }
}

/** Mentions of one authority in one file, in document order. */
export function mentionsIn(file: FileFacts, target: string): PlacedMention[] {
  const wanted = file.targets.indexOf(target);
  const found: PlacedMention[] = [];
  if (wanted < 0) return found;
  const { mentions } = file;
  for (let at = 0; at < mentions.length; at += MENTION) {
    if (mentions[at] !== wanted) continue;
    found.push({
      file,
      target,
      start: mentions[at + 1]!,
      end: mentions[at + 2]!,
      use: mentions[at + 3]! as Use,
      opinion: mentions[at + 4]!,
    });
  }
  return found;
}

/**
 * The facts of all files with postings authority -> files. An update touches the postings of the changed file alone, and
 * after any sequence of updates the index equals one built from scratch (ARCHITECTURE.md, invariant 5). An authority no file
 * holds is posted like any other, so opening the cited case later resolves it at once.
 *
 * Facts are kept packed (packed-facts.ts) and each authority's id is held once, so that tens of thousands of files fit.
 */
export class CorpusIndex implements Corpus {
  readonly #files = new Map<string, PackedFacts>();
  /** Which files hold a case. */
  readonly #cases = new Postings();
  /** Which files mention an authority. */
  readonly #mentions = new Postings();
  /** Which files tell what became of a case. */
  readonly #fates = new Postings();
  /** Which files cite a case beside a parallel citation. */
  readonly #parallels = new Postings();
  #sorted: readonly PackedFacts[] | undefined;
  #version = 0;

  get size(): number {
    return this.#files.size;
  }

  /** Grows with every change of the index. */
  get version(): number {
    return this.#version;
  }

  /** Number of authorities that are mentioned somewhere. */
  get authorities(): number {
    return this.#mentions.size;
  }

  /** Puts a file's facts in the place of what was known of it. */
  set(facts: FileFacts): void {
    this.delete(facts.key);
    const packed = PackedFacts.of(facts);
    this.#changed();
    this.#files.set(packed.key, packed);
    const target = facts.identity?.target;
    if (target) this.#cases.add(target, packed);
    const { targets } = packed;
    for (const mentioned of targets) this.#mentions.add(mentioned, packed);
    for (const index of packed.fates) this.#fates.add(targets[index]!, packed);
    for (const index of new Set(packed.parallels)) this.#parallels.add(targets[index]!, packed);
  }

  /** False when the file was not known. */
  delete(key: string): boolean {
    const facts = this.#files.get(key);
    if (!facts) return false;
    this.#changed();
    this.#files.delete(key);
    const target = facts.identity?.target;
    if (target) this.#cases.remove(target, facts);
    const { targets } = facts;
    for (const mentioned of targets) this.#mentions.remove(mentioned, facts);
    for (const index of facts.fates) this.#fates.remove(targets[index]!, facts);
    for (const index of new Set(facts.parallels)) this.#parallels.remove(targets[index]!, facts);
    return true;
  }

  clear(): void {
    this.#changed();
    this.#files.clear();
    this.#cases.clear();
    this.#mentions.clear();
    this.#fates.clear();
    this.#parallels.clear();
  }

  #changed(): void {
    this.#version++;
    this.#sorted = undefined;
  }

  file(key: string): PackedFacts | undefined {
    return this.#files.get(key);
  }

  keys(): readonly string[] {
    return [...this.#files.keys()];
  }

  files(): readonly PackedFacts[] {
    this.#sorted ??= [...this.#files.values()].sort(byKey);
    return this.#sorted;
  }

  filesOf(target: string): readonly PackedFacts[] {
    return this.#cases.of(target);
  }

  citing(target: string): readonly PackedFacts[] {
    return this.#mentions.of(target);
  }

  telling(target: string): readonly PackedFacts[] {
    return this.#fates.of(target);
  }

  joining(target: string): readonly PackedFacts[] {
    return this.#parallels.of(target);
  }

  mentionsOf(target: string): readonly PlacedMention[] {
    return this.citing(target).flatMap(file => mentionsIn(file, target));
  }

  /** Ids of all authorities that are mentioned, in no order. */
  mentioned(): IterableIterator<string> {
    return this.#mentions.targets();
  }

  /** How many files mention the authority. */
  citingCount(target: string): number {
    return this.#mentions.count(target);
  }

  /** The postings as plain sorted data, for comparing two indexes. */
  postings(): Readonly<Record<'cases' | 'mentions' | 'fates' | 'parallels', [string, string[]][]>> {
    const plain = (postings: Postings): [string, string[]][] =>
      [...postings.targets()].sort().map(target => [target, postings.of(target).map(file => file.key)]);
    return {
      cases: plain(this.#cases),
      mentions: plain(this.#mentions),
      fates: plain(this.#fates),
      parallels: plain(this.#parallels),
    };
  }
}
