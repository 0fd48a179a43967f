import { type FileFacts, MENTION, type Mention, type Use } from './facts';

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
  /** Every mention of the authority, files in order of their address, document order within. */
  mentionsOf(target: string): readonly PlacedMention[];
}

const NONE: readonly FileFacts[] = Object.freeze([]);

function inOrder(files: Set<FileFacts> | undefined): readonly FileFacts[] {
  if (!files) return NONE;
  return [...files].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function post(postings: Map<string, Set<FileFacts>>, target: string, file: FileFacts): void {
  const files = postings.get(target);
  if (files) files.add(file);
  else postings.set(target, new Set([file]));
}

function unpost(postings: Map<string, Set<FileFacts>>, target: string, file: FileFacts): void {
  const files = postings.get(target);
  if (files?.delete(file) && files.size === 0) postings.delete(target);
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
 */
export class CorpusIndex implements Corpus {
  readonly #files = new Map<string, FileFacts>();
  /** Which files hold a case. */
  readonly #cases = new Map<string, Set<FileFacts>>();
  /** Which files mention an authority. */
  readonly #mentions = new Map<string, Set<FileFacts>>();

  get size(): number {
    return this.#files.size;
  }

  /** Puts a file's facts in the place of what was known of it. */
  set(facts: FileFacts): void {
    this.delete(facts.key);
    this.#files.set(facts.key, facts);
    const target = facts.identity?.target;
    if (target) post(this.#cases, target, facts);
    for (const mentioned of facts.targets) post(this.#mentions, mentioned, facts);
  }

  /** False when the file was not known. */
  delete(key: string): boolean {
    const facts = this.#files.get(key);
    if (!facts) return false;
    this.#files.delete(key);
    const target = facts.identity?.target;
    if (target) unpost(this.#cases, target, facts);
    for (const mentioned of facts.targets) unpost(this.#mentions, mentioned, facts);
    return true;
  }

  clear(): void {
    this.#files.clear();
    this.#cases.clear();
    this.#mentions.clear();
  }

  file(key: string): FileFacts | undefined {
    return this.#files.get(key);
  }

  keys(): readonly string[] {
    return [...this.#files.keys()];
  }

  files(): readonly FileFacts[] {
    return inOrder(new Set(this.#files.values()));
  }

  filesOf(target: string): readonly FileFacts[] {
    return inOrder(this.#cases.get(target));
  }

  citing(target: string): readonly FileFacts[] {
    return inOrder(this.#mentions.get(target));
  }

  mentionsOf(target: string): readonly PlacedMention[] {
    return this.citing(target).flatMap(file => mentionsIn(file, target));
  }

  /** The postings as plain sorted data, for comparing two indexes. */
  postings(): { readonly cases: [string, string[]][]; readonly mentions: [string, string[]][] } {
    const plain = (postings: Map<string, Set<FileFacts>>): [string, string[]][] =>
      [...postings.keys()].sort().map(target => [target, inOrder(postings.get(target)).map(file => file.key)]);
    return { cases: plain(this.#cases), mentions: plain(this.#mentions) };
  }
}
