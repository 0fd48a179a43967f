import type { CaseList, ListedCase } from '../authority/case-list';
import { compareCaptions } from '../authority/names';
import { parties } from '../authority/parties';
import { amendmentName, RULES } from '../authority/public-law';
import type { Reference } from '../reference/reference';

/** The parts of a table of authorities, in the order in which they are printed. */
export const SECTIONS = ['cases', 'statutes', 'rules', 'constitution', 'treatises', 'articles', 'other'] as const;
export type SectionId = (typeof SECTIONS)[number];

export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  cases: 'Cases',
  statutes: 'Statutes',
  rules: 'Rules and Regulations',
  constitution: 'Constitutional Provisions',
  treatises: 'Treatises and Books',
  articles: 'Articles',
  other: 'Other Authorities',
};

const BY_KIND: Partial<Record<Reference['kind'], SectionId>> = {
  'full-case': 'cases',
  'short-case': 'cases',
  'supra-case': 'cases',
  'bare-name': 'cases',
  docket: 'cases',
  neutral: 'cases',
  statute: 'statutes',
  rule: 'rules',
  regulation: 'rules',
  constitution: 'constitution',
  treatise: 'treatises',
  book: 'treatises',
  restatement: 'treatises',
  article: 'articles',
  legislative: 'other',
  order: 'other',
};

/** Where an authority is listed; undefined for references that by their kind alone tell nothing (id., hereafter). */
export function sectionOf(reference: Pick<Reference, 'kind'>): SectionId | undefined {
  return BY_KIND[reference.kind];
}

/** How an authority is printed: the name in italics, then the rest; and the key it is sorted by. */
export interface EntryWords {
  /** Case name or title, printed in italics; '' when there is none. */
  readonly name: string;
  /** What follows, with its own comma where one belongs: `, 384 U. S. 436 (1966)`. */
  readonly rest: string;
  readonly key: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Spacing of the Court: `U. S.`, `F. 2d`, `S. Ct.` */
function courtSpacing(reporter: string): string {
  return reporter.replace(/\.(?=[\p{Lu}\d])/gu, '. ');
}

/** Letters and digits in lower case, numbers so that 5 comes before 12: the same order everywhere, whatever the language set. */
export function sortKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, digits => digits.padStart(8, '0'));
}

/**
 * A case name as the tables of the U.S. Reports print it: what is sorted by comes first, `Gault, In re`, `Young, Ex parte`,
 * `Paquete Habana, The`. Names with two parties stand as they are.
 */
export function tabled(name: string): string {
  const { form, first } = parties(name);
  if (form === 'in-re' || form === 'ex-parte') {
    const head = flat(name)
      .slice(0, flat(name).length - first.length)
      .trim()
      .replace(/\s+the$/, '');
    return head === '' ? first : `${first}, ${head.replace(/:$/, '')}`;
  }
  return form === 'single' && /^The\s/.test(name) ? `${name.slice(4)}, The` : name;
}

/** Of the cases listed at an address the one the citation names; the only one when the citation gives no name (R10). */
function listed(caseList: CaseList, target: string, name: string | undefined): ListedCase | undefined {
  const [slug = '', volume = '', page = ''] = target.split('/');
  const rows = caseList.at(slug, Number(volume), Number(page)).filter(row => row.kind === 'case');
  if (rows.length <= 1 || name === undefined) return rows.length === 1 ? rows[0] : undefined;
  const agreeing = rows.filter(row => /^(?:same|variant)$/.test(compareCaptions(name, row.names).verdict));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

const IN_CAPITALS = /^[^a-z]*$/;

/** The citation of a case: the name as the opinion has it, else the listed one; `cited` are its citations in document order. */
export function caseWords(target: string, cited: readonly Reference[], caseList: CaseList): EntryWords {
  const named = cited.find(one => one.kind === 'full-case' && one.name !== undefined && one.target === target);
  const full = cited.find(one => one.kind === 'full-case' && one.target === target && one.page !== undefined);
  const part = partOf(target, cited);
  const written = named?.name?.text ?? part?.name;
  const row = listed(caseList, target, written);
  // A stray comma or other spacing is the file's, not the Court's: the listed spelling of the same words is printed.
  const same = row?.names.find(listedName => written !== undefined && sortKey(listedName) === sortKey(written));
  const own = same ?? (written !== undefined && !IN_CAPITALS.test(written) ? flat(written) : undefined);
  const name = own ?? row?.name ?? (written && flat(written)) ?? cited.find(one => one.name)?.name?.text ?? '';
  const [slug = '', volume = '', page = ''] = target.split('/');
  const reporter = full?.reporter?.text ?? part?.reporter ?? (slug === 'us' ? 'U.S.' : undefined);
  const address =
    reporter === undefined
      ? undefined
      : `${full?.volume?.text ?? volume} ${courtSpacing(reporter)} ${full?.page?.text ?? page}`;
  // The year after a history is the later court's.
  const dated = cited.find(one => one.kind === 'full-case' && one.target === target && one.year && !one.history.length);
  const year = row?.year ?? dated?.year ?? part?.year;
  // A nominative citation is printed with the volume of the U.S. Reports it has become.
  const court = slug === 'us' ? undefined : full?.court;
  const when = [court, year].filter(Boolean).join(' ');
  const cite = slug === 'us' ? `${volume} U. S. ${page}` : (address ?? target);
  const printed = tabled(name);
  return {
    name: printed,
    rest: `${printed === '' ? '' : ', '}${cite}${when === '' ? '' : ` (${when})`}`,
    // Cases that nothing names come last.
    key: `${printed === '' ? '\uffff' : ''}${sortKey(`${printed} ${cite}`)}`,
  };
}

/** Of a case that is cited only as a parallel citation or in the history of another. */
function partOf(
  target: string,
  cited: readonly Reference[],
): { readonly name: string | undefined; readonly reporter: string; readonly year: number | undefined } | undefined {
  for (const reference of cited) {
    for (const part of reference.history) {
      const cite = part.cite?.target === target ? part.cite : part.parallels.find(one => one.target === target);
      if (cite !== undefined)
        return { name: part.name?.text ?? reference.name?.text, reporter: cite.reporter, year: part.year };
    }
    const parallel = reference.parallels.find(one => one.target === target);
    if (parallel !== undefined)
      return { name: reference.name?.text, reporter: parallel.reporter, year: reference.year };
  }
  return undefined;
}

/** `Fifth Amendment`, `Fed. Rule Crim. Proc. 5(a)`, `18 U. S. C. § 1001`; undefined for ids that say less than the text. */
function lawWords(target: string): EntryWords | undefined {
  const amendment = /^const\/us\/amend\/(\d+)$/.exec(target);
  // Articles before amendments, as the document has them.
  if (amendment)
    return {
      name: '',
      rest: `U. S. Const., ${amendmentName(Number(amendment[1]))}`,
      key: sortKey(`0 us 2 ${amendment[1]}`),
    };
  const article = /^const\/us\/art\/(\d+)(?:\/(\d+))?(?:\/(\d+))?$/.exec(target);
  if (article) {
    const [, number = '', section, clause] = article;
    const rest = `U. S. Const., Art. ${roman(Number(number))}${section ? `, § ${section}` : ''}${clause ? `, cl. ${clause}` : ''}`;
    return { name: '', rest, key: sortKey(`0 us 1 ${number} ${section ?? ''} ${clause ?? ''}`) };
  }
  const rule = /^rule\/([a-z]+)\/([^/]+)((?:\/[^/]+)*)$/.exec(target);
  const set = rule && RULES[rule[1]!];
  if (rule && set) {
    const parts = rule[3]!.replace(/\/([^/]+)/g, '($1)');
    const rest = `${set[0]} ${rule[2]}${parts}`;
    return { name: '', rest, key: sortKey(rest) };
  }
  const code = /^(usc|cfr)\/([^/]+)\/(.+)$/.exec(target);
  if (code) {
    const rest = `${code[2]} ${code[1] === 'usc' ? 'U. S. C.' : 'CFR'} § ${code[3]}`;
    return { name: '', rest, key: sortKey(`0 ${code[1]} ${code[2]} ${code[3]}`) };
  }
  return undefined;
}

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const roman = (number: number): string => ROMANS[number] ?? String(number);

/** Surname of `J. Wigmore`, `Hart & Wechsler`: what lawyers sort a work by. */
function surname(author: string): string {
  const first = flat(author).split(/\s*(?:,|&| and )\s*/)[0]!;
  const words = first.split(' ');
  const last = words.filter(word => !/^(?:Jr|Sr|II|III)\.?$/.test(word)).at(-1) ?? first;
  return `${last} ${words.join(' ')}`;
}

/** Anything that is no case. `first` is its first citation that says what it is; `text` what is written there. */
export function workWords(target: string | null, first: Reference, text: string): EntryWords {
  const law = target === null ? undefined : lawWords(target);
  if (law !== undefined) return law;
  const { author, title, volume, reporter, page, year, kind } = first;
  if (kind === 'docket' && first.name !== undefined) {
    const name = tabled(flat(first.name.text));
    const rest = `, No. ${target?.replace(/^docket\//, '') ?? ''}`;
    return { name, rest, key: sortKey(name + rest) };
  }
  if (kind === 'article' && (author || title)) {
    const at = volume && reporter && page ? `${volume.text} ${courtSpacing(reporter.text)} ${page.text}` : undefined;
    return {
      name: [author, title].filter(Boolean).join(', '),
      rest: `${at === undefined ? '' : `, ${at}`}${year ? ` (${year})` : ''}`,
      key: sortKey(`${author ? surname(author) : ''} ${title ?? ''} ${at ?? ''}`),
    };
  }
  if ((kind === 'treatise' || kind === 'book') && (author || title)) {
    return {
      name: [author, title].filter(Boolean).join(', '),
      rest: year ? ` (${year})` : '',
      key: sortKey(`${author ? surname(author) : ''} ${title ?? ''}`),
    };
  }
  // A section without its title, a report, an order: what is written says all there is, pins left out.
  const pin = first.pins[0];
  const end = pin === undefined ? text.length : Math.max(1, pin.start - first.start);
  const written = flat(text.slice(0, Math.min(end, 200))).replace(/,?\s*(?:at|pp?\.)?\s*$/, '');
  const rest = title !== undefined && !written.includes(title) ? `${flat(title)}, ${written}` : written;
  return { name: '', rest, key: sortKey(rest.replace(/^§+\s*/, '')) };
}
