import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { CaseList } from '../authority/case-list';
import type { FileFacts } from '../corpus/facts';
import { type CorpusIndex, mentionsIn } from '../corpus/index';
import { caseAddress } from './authority';
import { surnameOf } from './in-file';
import { asPlainText } from './markdown';
import { t } from './translation';
import { linesOf } from './view';

/** Most answers to one query: a list longer than that is no help. */
const MOST = 200;

/** How well a query fits: 0 not at all, more for words at their start and for what is short. Letters may be left out between. */
export function likeness(query: string, text: string): number {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const have = text.toLowerCase();
  if (wanted === '') return 1;
  let at = 0;
  let score = 0;
  let last = -2;
  for (const character of wanted) {
    const found = have.indexOf(character, at);
    if (found < 0) return 0;
    const wordStart = found === 0 || /[^a-z0-9]/.test(have[found - 1]!);
    score += found === last + 1 ? 4 : wordStart ? 3 : 1;
    last = found;
    at = found + 1;
  }
  return score + 8 / have.length;
}

function symbol(file: FileFacts, name: string, container: string, kind: SymbolKind, start: number): SymbolInformation {
  const position = linesOf(file).positionAt(start);
  return {
    name,
    kind,
    containerName: container,
    location: { uri: file.key, range: { start: position, end: position } },
  };
}

/** A case or an opinion that can be searched for. */
interface Entry {
  /** What is shown and searched. */
  readonly title: string;
  readonly kind: SymbolKind;
  /** The file it stands in, or one that cites it. */
  readonly file: FileFacts;
  /** The authority of a case that no file holds; undefined for what stands in the file. */
  readonly cited: string | undefined;
  readonly start: number;
}

/** Milliseconds for which cases that are only cited are searched as they were: collecting them takes a while. */
const STALE = 30_000;
/** Milliseconds of work between two breaths. */
const SLICE = 8;

/**
 * What can be searched for in the index: cases by name or citation, those with a file here and those only cited, and the
 * separate opinions of Justices. Collected when first asked for, in slices, and kept while the index stays the same.
 */
export class SymbolTable {
  #files: { readonly version: number; readonly entries: readonly Entry[] } | undefined;
  #cited: { readonly version: number; readonly at: number; readonly entries: readonly Entry[] } | undefined;
  readonly #index: CorpusIndex;
  readonly #caseList: () => CaseList;
  readonly #breathe: () => Promise<void>;

  constructor(index: CorpusIndex, caseList: () => CaseList, breathe: () => Promise<void>) {
    this.#index = index;
    this.#caseList = caseList;
    this.#breathe = breathe;
  }

  /** The best answers to a query, best first. `label` says how a file is called. */
  async search(query: string, label: (key: string) => string): Promise<SymbolInformation[]> {
    const held = await this.#held();
    const cited = await this.#onlyCited();
    const found: { readonly score: number; readonly entry: Entry }[] = [];
    const pause = this.#slices();
    for (const entries of [held, cited]) {
      for (const entry of entries) {
        const score = likeness(query, entry.title) * (entry.kind === SymbolKind.File ? 1.5 : 1);
        if (score > 0) found.push({ score, entry });
        const rest = pause();
        if (rest) await rest;
      }
    }
    found.sort((a, b) => b.score - a.score);
    const answers: SymbolInformation[] = [];
    for (const { entry } of found) {
      if (answers.length >= MOST) break;
      const answer = this.#answer(entry, label);
      if (answer) answers.push(answer);
    }
    return answers;
  }

  /** Undefined when the file is no longer as it was when the entry was made, and does not cite the case any more. */
  #answer({ title, kind, file, cited, start }: Entry, label: (key: string) => string): SymbolInformation | undefined {
    if (cited === undefined) {
      const container = kind === SymbolKind.File ? label(file.key) : (file.identity?.name ?? label(file.key));
      return symbol(file, title, container, kind, start);
    }
    // The list of cited cases may be a little old.
    if (this.#index.filesOf(cited).length > 0) return undefined;
    const citing = this.#index.citing(cited)[0];
    const place = citing && mentionsIn(citing, cited)[0];
    return citing && place && symbol(citing, title, t('cited in {0}', label(citing.key)), kind, place.start);
  }

  #slices(): () => Promise<void> | undefined {
    let rested = performance.now();
    return () => {
      if (performance.now() - rested < SLICE) return undefined;
      return this.#breathe().then(() => {
        rested = performance.now();
      });
    };
  }

  #nameOf(target: string): string | undefined {
    const address = caseAddress(target);
    const rows = address && this.#caseList().at(address.slug, address.volume, address.page);
    return rows?.find(row => row.kind === 'case')?.name;
  }

  async #held(): Promise<readonly Entry[]> {
    const { version } = this.#index;
    if (this.#files?.version === version) return this.#files.entries;
    const entries: Entry[] = [];
    const pause = this.#slices();
    for (const file of this.#index.files()) {
      const { identity } = file;
      if (identity) {
        const name = identity.name ?? (identity.target ? this.#nameOf(identity.target) : undefined);
        const title = [name, identity.cite].filter(Boolean).join(', ');
        if (title) entries.push({ title, kind: SymbolKind.File, file, cited: undefined, start: 0 });
      }
      for (const { author, kind, start } of file.opinions) {
        if (!author) continue;
        const title = asPlainText(`${surnameOf(author)}, ${kind}`);
        entries.push({ title, kind: SymbolKind.Module, file, cited: undefined, start });
      }
      const rest = pause();
      if (rest) await rest;
    }
    this.#files = { version, entries };
    return entries;
  }

  async #onlyCited(): Promise<readonly Entry[]> {
    const { version } = this.#index;
    const known = this.#cited;
    if (known && (known.version === version || performance.now() - known.at < STALE)) return known.entries;
    const entries: Entry[] = [];
    const pause = this.#slices();
    // A copy: the index may change while its authorities are gone through.
    for (const target of [...this.#index.mentioned()]) {
      const address = caseAddress(target);
      const file = address && this.#index.filesOf(target).length === 0 ? this.#index.citing(target)[0] : undefined;
      if (!address || !file) continue;
      const name = this.#nameOf(target) ?? file.captions[file.targets.indexOf(target)];
      const cite = `${address.volume} ${address.slug === 'us' ? 'U.S.' : address.slug} ${address.page}`;
      const title = name ? `${name}, ${cite}` : cite;
      entries.push({ title, kind: SymbolKind.Class, file, cited: target, start: 0 });
      const rest = pause();
      if (rest) await rest;
    }
    this.#cited = { version, at: performance.now(), entries };
    return entries;
  }
}
