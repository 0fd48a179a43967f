import type { CaseList, ListedCase } from '../authority/case-list';
import { compareCaptions } from '../authority/names';
import { nominativeOf } from '../authority/nominative';
import { lastPageShown } from '../authority/page-extent';
import type { FileFacts } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { lineOf } from '../corpus/lines';
import { pageAt } from '../corpus/places';
import type { RowFact } from '../corpus/row-facts';
import { citingAny, holdingFiles, idsOf, mentionsOfAny, type SameCase } from '../corpus/same-case';
import type { Span } from '../opinion/span';
import { caseAddress, sourceWords } from './authority';
import { opinionWords } from './hover/opinion-words';
import { capitalised, counted, doubtWords } from './hover/words';
import { fileLink, plain } from './markdown';
import { sentenceAt, shortened } from './sentence';
import { phrase, said, t } from './translation';
import { shownPath } from './view';
import { type WebSite, webLinks } from './web-links';

/** What a card is made from. */
export interface CardSources {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  readonly folders: readonly string[];
  /** True while the index is still being filled. */
  readonly indexing: boolean;
  readonly webLinks: WebSite;
  /** Text of a file; undefined when it cannot be read. */
  read(key: string): Promise<string | undefined>;
}

/** A place where a case is cited, with what the reader needs to judge it. */
interface CitedPlace {
  readonly file: FileFacts;
  readonly row: RowFact;
}

/** What the facts of a card are called. */
const LABELS = {
  decided: phrase('Decided'),
  author: phrase('Opinion by'),
  pages: phrase('Pages'),
  names: phrase('Also listed as'),
  besides: phrase('On the same page'),
  here: phrase('Cases on this page'),
  docket: phrase('Docket'),
} as const;

/** Files whose sentences are shown; of the others the places are linked by their lines. */
const FILES = 40;
/** Places of one opinion that are shown with their sentences. */
const PLACES = 30;

/**
 * The card of a case as a Markdown document: everything known of it here, each fact with its source (DOMAIN 0.4), the places
 * that cite it by file and opinion with their sentences, what they say of its history, links out. For a case without a file
 * this is where its citations lead. Undefined for targets that are no cases.
 */
export async function caseCardDocument(target: string, sources: CardSources): Promise<string | undefined> {
  const address = caseAddress(target);
  if (!address) return undefined;
  const { corpus, caseList } = sources;
  const ids = idsOf(corpus, target);
  const citing = citingAny(corpus, ids);
  const places = citing.slice(0, FILES).flatMap(file => placesIn(file, ids));
  const { files: holding, as } = holdingFiles(corpus, target);
  const rows = caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
  const named = places.find(({ row: cited }) => cited.target === target && cited.caption !== undefined)?.row;
  const identity = holding.find(file => file.identity?.name)?.identity;
  const row = rowOf(rows, named?.caption ?? identity?.name);
  const name = row?.name ?? identity?.name ?? named?.caption;
  const cite = citeOf(target, address, places);
  const lines: string[] = [`# ${plain(name ?? cite)}`, ''];
  lines.push(...factLines(target, cite, row, rows, places, holding, as, sources));
  const history = historyLines(target, places, sources);
  if (history.length > 0) lines.push('', `## ${t('History said here')}`, '', ...history);
  lines.push('', ...(await mentionLines(citing, ids, places, sources)));
  const links = webLinks(target, cite, sources.webLinks);
  if (links.length > 0) lines.push('', `## ${t('Elsewhere')}`, '', links.join(' · '));
  return `${lines.join('\n')}\n`;
}

/** References of a file that mention the case under one of its ids, in document order. */
function placesIn(file: FileFacts, ids: readonly string[]): CitedPlace[] {
  const means = ({ target }: { readonly target: string | null }): boolean => target !== null && ids.includes(target);
  return (file.rows ?? [])
    .filter(
      row =>
        means(row) || row.parallels.some(means) || row.history.some(part => means(part) || part.parallels.some(means)),
    )
    .map(row => ({ file, row }));
}

/** Of several cases on one page the one that the name given means (R10); undefined when none agrees. */
function rowOf(rows: readonly ListedCase[], name: string | undefined): ListedCase | undefined {
  if (rows.length <= 1 || name === undefined) return rows.length === 1 ? rows[0] : undefined;
  const agreeing = rows.filter(row => /^(?:same|variant)$/.test(compareCaptions(name, row.names).verdict));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** `384 U.S. 436`; the reporter of other cases as a citation here writes it. */
function citeOf(
  target: string,
  address: { slug: string; volume: number; page: number },
  places: readonly CitedPlace[],
): string {
  const reporter =
    address.slug === 'us'
      ? 'U.S.'
      : places
          .flatMap(({ row }) => [
            ...(row.target === target && row.reporter ? [row.reporter] : []),
            ...row.parallels.filter(one => one.target === target).map(one => one.reporter),
            ...row.history.filter(one => one.target === target).flatMap(one => one.cite?.reporter ?? []),
          ])
          .at(0);
  return `${address.volume} ${reporter ?? address.slug} ${address.page}`;
}

function place({ file, row }: CitedPlace, sources: CardSources): string {
  const { line, column } = placeOf(file, row);
  return fileLink(t('{0}, line {1}', shortPath(sources, file.key), line), file.key, line, column);
}

function factLines(
  target: string,
  cite: string,
  row: ListedCase | undefined,
  rows: readonly ListedCase[],
  places: readonly CitedPlace[],
  holding: readonly FileFacts[],
  as: SameCase | undefined,
  sources: CardSources,
): string[] {
  const lines: string[] = [];
  const fact = (what: string, value: string, source: string): void => {
    lines.push(`- ${t(what)}: ${value} *(${plain(said(source))})*`);
  };
  const address = caseAddress(target)!;
  const old = address.slug === 'us' ? nominativeOf(address.volume) : undefined;
  lines.push(
    `- ${t('Citation')}: **${plain(cite)}**${
      old ? `, ${t('in the old count {0}', `${old.volume} ${plain(old.reporter.name)} ${address.page}`)}` : ''
    }`,
  );
  const identity = holding.find(file => file.identity)?.identity;
  const stated = places.find(
    ({ row: cited }) => cited.target === target && cited.year !== undefined && cited.history.length === 0,
  );
  if (row?.date) fact(LABELS.decided, row.date, row.source);
  else if (row?.year !== undefined) fact(LABELS.decided, String(row.year), row.source);
  else if (identity?.year !== undefined) fact(LABELS.decided, String(identity.year), sourceWords(identity.source));
  else if (stated)
    fact(LABELS.decided, String(stated.row.year), t('as cited in {0}', shortPath(sources, stated.file.key)));
  if (row?.author) fact(LABELS.author, plain(row.author), row.source);
  if (row) fact(LABELS.pages, pagesWords(row), t('{0}, from where the next case begins', said(row.source)));
  if (row && row.names.length > 1) fact(LABELS.names, row.names.slice(1).map(plain).join('; '), row.source);
  if (rows.length > 1) {
    const others = rows.filter(one => one !== row).slice(0, 6);
    fact(row ? LABELS.besides : LABELS.here, others.map(one => plain(one.name)).join('; '), rows[0]!.source);
  }
  if (identity?.docket) fact(LABELS.docket, t('No. {0}', plain(identity.docket)), sourceWords(identity.source));
  lines.push(...parallelLines(target, places, sources));
  const unlisted = rows.length === 0 && sources.caseList.covers(address.slug, address.volume);
  if (unlisted) lines.push(`- ${t('No case list has a case that begins on this page.')}`);
  else if (rows.length === 0)
    lines.push(`- ${t('No case list covers this volume: what is shown comes from the files here.')}`);
  for (const file of holding.slice(0, 10)) {
    const source = file.identity ? ` *(${plain(said(sourceWords(file.identity.source)))})*` : '';
    lines.push(`- ${t('In this workspace')}: ${fileLink(shownPath(sources, file.key), file.key, 1)}${source}`);
  }
  if (as) {
    const held = holding[0]?.identity?.cite ?? as.target;
    const reason = plain(said(as.reason)) + doubtWords(as.confidence);
    lines.push(`- ${t('It is held as {0}: {1}.', plain(held), reason)}`);
  }
  if (holding.length === 0)
    lines.push(
      `- ${
        sources.indexing
          ? t('No file in this workspace holds this case so far.')
          : t('No file in this workspace holds this case.')
      }`,
    );
  return lines;
}

/** Other citations of the case that citations here give beside this one. */
function parallelLines(target: string, places: readonly CitedPlace[], sources: CardSources): string[] {
  const known = new Map<string, CitedPlace>();
  for (const cited of places) {
    const { row } = cited;
    const own = row.kind === 'full-case' ? addressOf(row) : undefined;
    const members = [
      ...(own === undefined ? [] : [{ target: row.target, words: own }]),
      ...row.parallels.map(one => ({ target: one.target, words: `${one.volume} ${one.reporter} ${one.page}` })),
    ];
    if (row.parallels.length === 0 || !members.some(one => one.target === target)) continue;
    for (const one of members) if (one.target !== target && !known.has(one.words)) known.set(one.words, cited);
  }
  return [...known].map(
    ([words, cited]) =>
      `- ${t('Parallel citation')}: ${plain(words)} *(${t('so cited in {0}', place(cited, sources))})*`,
  );
}

/** `347 U.S. 483` of a reference that has all three; undefined else. */
function addressOf({ volume, reporter, page }: RowFact): string | undefined {
  return volume && reporter && page ? `${volume} ${reporter} ${page}` : undefined;
}

/** What citations here say became of the case, and of which cases it decided the fate. */
function historyLines(target: string, places: readonly CitedPlace[], sources: CardSources): string[] {
  const lines = new Map<string, string>();
  const call = (name: string | undefined, cite: string): string =>
    name ? `*${plain(name)}*, ${plain(cite)}` : plain(cite);
  for (const cited of places) {
    const { row } = cited;
    for (const part of row.history) {
      const cite = part.cite ? `${part.cite.volume} ${part.cite.reporter} ${part.cite.page}` : '';
      const below = addressOf(row);
      if (row.target === target && cite !== '') {
        const line = `- ${capitalised(plain(part.relation))} ${call(part.name, cite)}${part.year ? ` (${part.year})` : ''}`;
        if (!lines.has(line)) lines.set(line, `${line}: ${t('said in {0}', place(cited, sources))}`);
      } else if (part.target === target && below !== undefined) {
        const line = `- ${t('{0} was {1} this case', call(row.caption, below), plain(part.relation))}`;
        if (!lines.has(line)) lines.set(line, `${line}: ${t('said in {0}', place(cited, sources))}`);
      }
    }
  }
  return [...lines.values()];
}

/** Every place that cites the case, by file and opinion, each a link; the sentences with it in the files that come first. */
async function mentionLines(
  citing: readonly FileFacts[],
  ids: readonly string[],
  places: readonly CitedPlace[],
  sources: CardSources,
): Promise<string[]> {
  if (citing.length === 0)
    return [
      sources.indexing
        ? t('No file in this workspace cites this case so far.')
        : t('No file in this workspace cites this case.'),
    ];
  const others = citing.slice(FILES).map(file => ({ file, mentions: mentionsOfAny(file, ids) }));
  const count = others.reduce((sum, { mentions }) => sum + mentions.length, places.length);
  const where = t('{0} in {1}', counted(count, '1 place', '{0} places'), counted(citing.length, '1 file', '{0} files'));
  const lines = [`## ${sources.indexing ? t('Cited here so far: {0}', where) : t('Cited here: {0}', where)}`];
  const byFile = new Map<FileFacts, RowFact[]>();
  for (const { file, row } of places) push(byFile, file, row);
  for (const file of citing.slice(0, FILES)) {
    const { identity } = file;
    const title = [identity?.name, identity?.cite].filter(Boolean).join(', ');
    lines.push('', `### ${title ? `${plain(title)} · ` : ''}${fileLink(shortPath(sources, file.key), file.key, 1)}`);
    const text = await sources.read(file.key);
    // A text that has changed since it was indexed has its sentences elsewhere.
    const same = text?.length === file.length ? text : undefined;
    for (const [opinion, rows] of byOpinion(byFile.get(file) ?? [])) {
      const part = file.opinions[opinion];
      lines.push('', `**${part ? capitalised(opinionWords(part)) : t('Outside the opinions')}**`, '');
      for (const row of rows.slice(0, PLACES)) {
        const use = row.use === 'eponym' ? ` (${t('as a name')})` : '';
        const words = same === undefined ? '' : `: ${sentence(same, row)}`;
        lines.push(`- ${placeLink(file, row)}${use}${words}`);
      }
      const more = rows.slice(PLACES);
      if (more.length > 0)
        lines.push(
          `- ${counted(more.length, 'and 1 more place', 'and {0} more places')}: ${more.map(row => lineLink(file, row)).join(', ')}`,
        );
    }
  }
  if (citing.length > FILES) {
    lines.push('', `### ${counted(citing.length - FILES, '1 more file', '{0} more files')}`, '');
    for (const { file, mentions } of others) {
      const at = mentions.map(mention => lineLink(file, mention)).join(', ');
      lines.push(`- ${fileLink(shortPath(sources, file.key), file.key, 1)}: ${t('line {0}', at)}`);
    }
  }
  return lines;
}

/** The rows of each opinion, opinions in order. */
function byOpinion(rows: readonly RowFact[]): readonly (readonly [number, readonly RowFact[]])[] {
  const groups = new Map<number, RowFact[]>();
  for (const row of rows) push(groups, row.opinion, row);
  return [...groups].sort((a, b) => a[0] - b[0]);
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Line and column of the beginning of a stretch, both from 1. */
function placeOf(file: FileFacts, { start }: Span): { readonly line: number; readonly column: number } {
  const line = lineOf(file.lineStarts, start);
  return { line: line + 1, column: start - file.lineStarts[line]! + 1 };
}

function lineLink(file: FileFacts, span: Span): string {
  const { line, column } = placeOf(file, span);
  return fileLink(String(line), file.key, line, column);
}

/** `Line 15, page 178`, the page where page marks tell it: what a brief would cite. */
function placeLink(file: FileFacts, span: Span): string {
  const { line, column } = placeOf(file, span);
  const page = pageAt(file, span.start);
  const words = page === undefined ? t('Line {0}', line) : t('Line {0}, page {1}', line, page);
  return fileLink(words, file.key, line, column);
}

/** Path of a file with the long numbers that data sets name their files by cut: `000_b9cbda3d512d8819.txt` is `000_b9…txt`. */
function shortPath(sources: CardSources, key: string): string {
  return shownPath(sources, key).replace(/((?:^|[^0-9a-z])[0-9a-f]{2})[0-9a-f]{10,}\./gi, '$1…');
}

/** `436 to at most 545`, `from 436 on`. */
function pagesWords(row: ListedCase): string {
  const last = lastPageShown(row);
  if (last === undefined) return t('from {0} on', row.page);
  return last === row.page ? String(row.page) : t('{0} to at most {1}', row.page, last);
}

/** The sentence round a mention; a string cite is cut to the words before it and the mention. */
function sentence(text: string, reference: RowFact): string {
  const around = sentenceAt(text, reference.start);
  const start = Math.max(around.start, reference.start - 400);
  const most = Math.max(reference.end, Math.min(around.end, reference.end + 200));
  // Cut behind a word.
  const end = most < around.end ? reference.end + Math.max(0, text.slice(reference.end, most).lastIndexOf(' ')) : most;
  const clean = text
    .slice(start, end)
    .replace(/<\/?[A-Za-z][^<>\n]{0,200}>/g, '')
    .replace(/ ?\*{1,3}\d{1,4}(?= |$)/g, '');
  return `${start > around.start ? '… ' : ''}${plain(shortened(clean, 600))}${end < around.end ? ' …' : ''}`;
}
