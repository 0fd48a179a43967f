import { type FileFacts, type Mention, Use } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { citingAny, idsOf, mentionsOfAny } from '../corpus/same-case';
import type { OpinionKind } from '../opinion/document';
import { phrase, t } from './translation';

/** How the opinions that cite an authority are put together. */
export type Grouping = 'court' | 'date' | 'kind' | 'none';

/** One opinion that cites the authority: an opinion of the Court and a dissent in one file are two. */
export interface CitingOpinion {
  /** In English; `groupWords` says it to a person. */
  readonly group: string;
  readonly file: FileFacts;
  readonly kind: OpinionKind;
  /** Code of the marker or surname in capitals. */
  readonly author: string | undefined;
  /** Year of the citing case, undefined when nobody says. */
  readonly year: number | undefined;
  readonly court: string | undefined;
  /** In document order, never empty. */
  readonly mentions: readonly Mention[];
}

/** A line of the view before it is opened opinion by opinion. */
interface Row {
  readonly file: FileFacts;
  readonly year: number | undefined;
  readonly court: string | undefined;
  readonly group: string;
  /** Opinion of the file that the row is of; -1 for all of them. */
  readonly opinion: number;
}

const KINDS: Readonly<Record<OpinionKind, string>> = {
  lead: phrase('Opinion of the Court'),
  combined: phrase('Opinion of the Court'),
  'per-curiam': phrase('Per curiam'),
  plurality: phrase('Plurality'),
  concurrence: phrase('Concurrence'),
  'in-part': phrase('Concurrence and dissent in part'),
  dissent: phrase('Dissent'),
  statement: phrase('Statement'),
  other: phrase('Other opinion'),
};
const KIND_ORDER = [...new Set(Object.values(KINDS))];
const NO_YEAR = phrase('Year not known');
const NO_COURT = phrase('Court not known');

function opinionsOf(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.map(mention => mention.opinion))].sort((a, b) => a - b);
}

const kindOf = (file: FileFacts, opinion: number): OpinionKind => file.opinions[opinion]?.kind ?? 'other';

/** Groups in the order they are shown: youngest year first, the court that cites most first, kinds as a report has them; what is not known last. */
function groupsOf(rows: readonly Row[], grouping: Grouping): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  const groups = [...counts].map(([name, count]) => ({ name, count }));
  const year = (name: string): number => (name === NO_YEAR ? -1 : Number(name));
  if (grouping === 'date') return groups.sort((a, b) => year(b.name) - year(a.name));
  if (grouping === 'kind') return groups.sort((a, b) => KIND_ORDER.indexOf(a.name) - KIND_ORDER.indexOf(b.name));
  const known = ({ name }: { name: string }): number => (name === NO_COURT ? 0 : 1);
  return groups.sort((a, b) => known(b) - known(a) || b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The opinions that cite an authority, in a stable order, so that they can be shown page by page. */
export class CitingOpinions {
  readonly target: string;
  /** Files that cite the authority. */
  readonly files: number;
  /** In their order; counts are of rows: files, or opinions where kinds of opinions are the groups. */
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  readonly #rows: readonly Row[];
  /** The authority and its parallel citations. */
  readonly #ids: readonly string[];

  constructor(corpus: Corpus, target: string, grouping: Grouping) {
    this.target = target;
    this.#ids = idsOf(corpus, target);
    const rows: Row[] = [];
    const citing = citingAny(corpus, this.#ids);
    this.files = citing.length;
    for (const file of citing) {
      const { year, court } = file;
      if (grouping === 'kind') {
        for (const opinion of this.#citingIn(file))
          rows.push({ file, year, court, group: KINDS[kindOf(file, opinion)], opinion });
        continue;
      }
      const group = { court: court ?? NO_COURT, date: String(year ?? NO_YEAR), none: '' }[grouping];
      rows.push({ file, year, court, group, opinion: -1 });
    }
    this.groups = groupsOf(rows, grouping);
    const order = new Map(this.groups.map(({ name }, at) => [name, at]));
    // Within a group the youngest first, then by address: files of one year stay where they are from page to page.
    rows.sort((a, b) => order.get(a.group)! - order.get(b.group)! || (b.year ?? -1) - (a.year ?? -1));
    this.#rows = rows;
  }

  /** Opinions of a file that cite the authority: most files have one, and need not be asked. */
  #citingIn(file: FileFacts): readonly number[] {
    return file.opinions.length === 1 ? [0] : opinionsOf(mentionsOfAny(file, this.#ids));
  }

  /** Opinions of the rows from `from` on, at most `limit` rows, and where the next page begins; undefined at the end. */
  page(from: number, limit: number): { opinions: CitingOpinion[]; next: number | undefined } {
    const opinions: CitingOpinion[] = [];
    const end = Math.min(this.#rows.length, from + limit);
    for (const { file, year, court, group, opinion } of this.#rows.slice(from, end)) {
      const all = mentionsOfAny(file, this.#ids);
      for (const index of opinion >= 0 ? [opinion] : opinionsOf(all)) {
        const mentions = all.filter(mention => mention.opinion === index);
        const { author } = file.opinions[index] ?? {};
        opinions.push({ group, file, kind: kindOf(file, index), author, year, court, mentions });
      }
    }
    return { opinions, next: end < this.#rows.length ? end : undefined };
  }
}

const USE_WORDS: Readonly<Record<Use, string>> = {
  [Use.Full]: phrase('full citation'),
  [Use.Short]: phrase('short form'),
  [Use.Name]: phrase('by name'),
  [Use.Eponym]: phrase('name as a common word'),
  [Use.Part]: phrase('in another citation'),
  [Use.Other]: phrase('citation'),
};

export function useWords(use: Use): string {
  return t(USE_WORDS[use]);
}

export function kindWords(kind: OpinionKind): string {
  return t(KINDS[kind]);
}

/** The heading of a group as a person reads it: names of courts and years are as they are. */
export const groupWords = (name: string): string => t(name);
