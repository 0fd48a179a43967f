import type { Range } from 'vscode-languageserver-types';
import { factsOf, isShared, mentionsOf } from '../corpus/facts';
import { pageAt } from '../corpus/places';
import type { Reference } from '../reference/reference';
import { caseAddress } from './authority';
import { authorityTitle } from './authority-title';
import { opinionWords } from './hover/opinion-words';
import { asPlainText } from './markdown';
import { headOf } from './mentions';
import { shortened, withoutMarks } from './sentence';
import { rangeOf, type View } from './view';

/** Kinds of authorities in the order a table of authorities has them; what is not resolved comes last. */
const AUTHORITY_GROUPS = [
  'case',
  'order',
  'constitution',
  'statute',
  'rule',
  'regulation',
  'treatise',
  'article',
  'legislative',
  'other',
  'unresolved',
] as const;
export type AuthorityGroup = (typeof AUTHORITY_GROUPS)[number];

/** One place that mentions an authority. */
export interface AuthorityMention {
  readonly range: Range;
  /** The words there: `378 U. S., at 8`. */
  readonly text: string;
  /** Page of this case it stands on, where page marks tell. */
  readonly page: number | undefined;
}

export interface AuthorityEntry {
  /** Id; '' for what is not resolved. */
  readonly target: string;
  readonly title: string;
  /** A file of the workspace holds it. */
  readonly inWorkspace: boolean;
  readonly mentions: readonly AuthorityMention[];
}

export interface AuthoritiesInFile {
  /** The opinion looked at; '' for the whole file. */
  readonly opinion: string;
  /** Groups that hold something. */
  readonly groups: readonly { readonly kind: AuthorityGroup; readonly authorities: readonly AuthorityEntry[] }[];
}

function groupOf(target: string, reference: Reference): AuthorityGroup {
  if (caseAddress(target)) return 'case';
  const head = /^[a-z]+/.exec(target)?.[0];
  switch (head) {
    case 'order':
      return 'order';
    case 'const':
      return 'constitution';
    case 'usc':
      return 'statute';
    case 'rule':
      return 'rule';
    case 'treatise':
    case 'book':
      return 'treatise';
    case 'lrev':
      return 'article';
  }
  switch (reference.kind) {
    case 'statute':
    case 'rule':
    case 'regulation':
    case 'constitution':
    case 'article':
    case 'legislative':
      return reference.kind;
    case 'treatise':
    case 'book':
    case 'restatement':
      return 'treatise';
    case 'full-case':
    case 'short-case':
    case 'neutral':
      return 'case';
    default:
      return 'other';
  }
}

/** Everything the file, or one of its opinions, cites: by kind, then by title, mentions in document order. */
export function authoritiesInFile(view: View, opinion: number | undefined): AuthoritiesInFile {
  const { document, references } = view.analysis;
  const facts = view.corpus.file(view.key) ?? factsOf(view.key, view.analysis);
  const groups = new Map<AuthorityGroup, Map<string, AuthorityMention[]>>();
  const add = (kind: AuthorityGroup, target: string, span: { start: number; end: number }): void => {
    let group = groups.get(kind);
    if (!group) {
      group = new Map();
      groups.set(kind, group);
    }
    const text = shortened(withoutMarks(document.text.slice(span.start, span.end)), 80);
    const mention = { range: rangeOf(view.lines, span), text, page: pageAt(facts, span.start) };
    // What is not resolved has no id: each place stands by its own words.
    const key = kind === 'unresolved' ? text : target;
    const known = group.get(key);
    if (known) known.push(mention);
    else group.set(key, [mention]);
  };
  const kinds = new Map<string, AuthorityGroup>();
  for (const reference of references) {
    if (opinion !== undefined && reference.opinion !== opinion) continue;
    if (reference.target === null) add('unresolved', '', reference);
    for (const { target, start, end } of mentionsOf(reference)) {
      if (!isShared(target)) continue;
      const whole = start === reference.start && end === reference.end;
      // An authority is of one kind, however a short form of it is written.
      const kind = kinds.get(target) ?? groupOf(target, reference);
      kinds.set(target, kind);
      add(kind, target, whole ? headOf(reference) : { start, end });
    }
  }
  return {
    opinion: opinion === undefined ? '' : asPlainText(opinionWords(document.opinions[opinion]!)),
    groups: AUTHORITY_GROUPS.filter(kind => groups.has(kind)).map(kind => ({
      kind,
      authorities: [...groups.get(kind)!]
        .map(([key, mentions]) => ({
          target: kind === 'unresolved' ? '' : key,
          title: kind === 'unresolved' ? key : authorityTitle(view, key),
          inWorkspace: kind === 'case' && view.corpus.filesOf(key).length > 0,
          mentions,
        }))
        .sort((a, b) => byTitle(a, b)),
    })),
  };
}

function byTitle(a: AuthorityEntry, b: AuthorityEntry): number {
  const place = (entry: AuthorityEntry): Range => entry.mentions[0]!.range;
  return (
    a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }) ||
    place(a).start.line - place(b).start.line ||
    place(a).start.character - place(b).start.character
  );
}
