import type { ListedCase } from '../authority/case-list';
import { isLawSlug } from '../citation/law-slugs';
import type { FileFacts } from '../corpus/facts';
import { holdingFiles, type SameCase } from '../corpus/same-case';
import type { IdentitySource } from '../opinion/identity';
import type { Reference } from '../reference/reference';
import { phrase } from './translation';
import type { View } from './view';

/** A fact with where it comes from: a legal reader trusts nothing else (DOMAIN 0.4). */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** What is known of a case that is cited. Every field may be missing. */
export interface CaseFacts {
  readonly target: string;
  readonly name: Sourced<string> | undefined;
  /** `384 U.S. 436`. */
  readonly cite: string | undefined;
  readonly year: Sourced<number> | undefined;
  readonly row: ListedCase | undefined;
  /** Files of the workspace that hold the case. */
  readonly files: readonly FileFacts[];
  /** The id under which they hold it, where that is another than the one cited. */
  readonly as: SameCase | undefined;
}

const SOURCES: Readonly<Record<IdentitySource, string>> = {
  manifest: 'opinions.json',
  'front-matter': phrase('first lines of the file'),
  caption: phrase('caption of the file'),
  'file-name': phrase('file name'),
};

/** What a fact is known from, in English: cards translate it where they name it. */
export function sourceWords(source: IdentitySource): string {
  return SOURCES[source];
}

/** Reporter, volume and page of a case id; undefined for every other kind of target. */
export function caseAddress(target: string): { slug: string; volume: number; page: number } | undefined {
  const match = /^([a-z][a-z0-9]*)\/(\d{1,4})\/(\d{1,5})$/.exec(target);
  if (!match || /^(?:order|docket|rule|const|usc|lrev)$/.test(match[1]!) || isLawSlug(match[1]!)) return undefined;
  return { slug: match[1]!, volume: Number(match[2]), page: Number(match[3]) };
}

const words = (name: string): Set<string> => new Set(name.toLowerCase().match(/[a-z]{3,}/g) ?? []);

/** Of several cases on one page the one whose caption shares most words with the name as cited; undefined when none does (R10). */
function rowFor(rows: readonly ListedCase[], name: string | undefined): ListedCase | undefined {
  const cases = rows.filter(row => row.kind === 'case');
  if (cases.length <= 1 || name === undefined) return cases[0];
  const cited = words(name);
  let best: ListedCase | undefined;
  let most = 0;
  for (const row of cases) {
    for (const caption of row.names) {
      const shared = [...words(caption)].filter(word => cited.has(word)).length;
      if (shared > most) {
        most = shared;
        best = row;
      }
    }
  }
  return best;
}

/** First full citation of the authority in this file; undefined when there is none. */
export function firstFull(view: View, target: string): Reference | undefined {
  return view.analysis.references.find(reference => reference.target === target && reference.kind === 'full-case');
}

/** Reporter as the field writes it: from a citation of it, else from its slug. */
function reporterOf(target: string, cited: Reference | undefined): string | undefined {
  const slug = target.slice(0, target.indexOf('/'));
  if (cited?.slug === slug && cited.reporter) return cited.reporter.text;
  return slug === 'us' ? 'U.S.' : undefined;
}

function partAddress(
  view: View,
  target: string,
): { name: string | undefined; reporter: string; year: number | undefined } | undefined {
  for (const reference of view.analysis.references) {
    for (const parallel of reference.parallels) {
      if (parallel.target === target)
        return { name: reference.name?.text, reporter: parallel.reporter, year: reference.year };
    }
    for (const part of reference.history) {
      if (part.target === target && part.cite) {
        return { name: part.name?.text, reporter: part.cite.reporter, year: part.year };
      }
    }
  }
  return undefined;
}

/** Everything known of a case: from the case list, from the files here, from this file's own citations. */
export function caseFacts(view: View, target: string, cited?: Reference): CaseFacts {
  const address = caseAddress(target);
  const full = cited?.kind === 'full-case' && cited.target === target ? cited : firstFull(view, target);
  const { files, as } = holdingFiles(view.corpus, target);
  const identity = files.find(file => file.identity?.name)?.identity;
  const rows = address ? view.caseList.at(address.slug, address.volume, address.page) : [];
  const row = rowFor(rows, full?.name?.text ?? identity?.name);
  const part = full ? undefined : partAddress(view, target);
  const reporter = reporterOf(target, full) ?? part?.reporter;
  const elsewhere = full?.name ? undefined : captionElsewhere(view, target);
  const named: Sourced<string> | undefined =
    (row && { value: row.name, source: row.source }) ||
    (identity?.name && { value: identity.name, source: sourceWords(identity.source) }) ||
    (full?.name && { value: full.name.text, source: 'this file' }) ||
    (part?.name && { value: part.name, source: 'this file' }) ||
    (elsewhere && { value: elsewhere, source: phrase('other files here') }) ||
    undefined;
  const year: Sourced<number> | undefined =
    (row?.year !== undefined && { value: row.year, source: row.source }) ||
    (identity?.year !== undefined && { value: identity.year, source: sourceWords(identity.source) }) ||
    (full?.year !== undefined && full.history.length === 0 && { value: full.year, source: 'this file' }) ||
    (part?.year !== undefined && { value: part.year, source: 'this file' }) ||
    undefined;
  return {
    target,
    name: named,
    cite: address && reporter ? `${address.volume} ${reporter} ${address.page}` : undefined,
    year,
    row,
    files,
    as,
  };
}

function captionElsewhere(view: View, target: string): string | undefined {
  for (const file of view.corpus.citing(target)) {
    const caption = file.captions[file.targets.indexOf(target)];
    if (caption) return caption;
  }
  return undefined;
}

/** `Miranda v. Arizona, 384 U.S. 436 (1966)`, as far as known; the target's id when nothing else is. */
export function caseTitle(facts: CaseFacts): string {
  const head = [facts.name?.value, facts.cite].filter(Boolean).join(', ');
  if (head === '') return facts.target;
  return facts.year ? `${head} (${facts.year.value})` : head;
}

/** The words by which a reader tells a case from others: `Malloy`. */
export function shortName(name: string): string {
  const [first = '', second = ''] = name.split(/ v\.? /);
  const side = /^(?:United States|State|People|Commonwealth|Commissioner)\b/.test(first) && second ? second : first;
  const trimmed = side.replace(/^(?:In re|Ex parte|Matter of) /, '').split(',')[0]!;
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}
