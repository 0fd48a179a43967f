import type { CaseList, ListedCase } from '../authority/case-list';
import { compareCaptions } from '../authority/names';
import { nominativeOf } from '../authority/nominative';
import { extentWords } from '../authority/page-extent';
import type { FileFacts } from '../corpus/facts';
import { mentionsOf } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { lineOf } from '../corpus/lines';
import type { Family } from '../opinion/document';
import { analyse } from '../reference/analyse';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import { caseAddress, sourceWords } from './authority';
import { opinionWords } from './hover/opinion-words';
import { capitalised, counted } from './hover/words';
import { fileLink, plain } from './markdown';
import { sentenceAt, shortened } from './sentence';
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
  readonly analysis: Analysis;
  readonly reference: Reference;
}

/** Files whose sentences are shown; the others are only named. */
const FILES = 40;
/** Places shown of one opinion. */
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
  const citing = corpus.citing(target);
  const places = await placesIn(citing.slice(0, FILES), target, sources);
  const holding = corpus.filesOf(target);
  const rows = caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
  const named = places.find(({ reference }) => reference.target === target && reference.name)?.reference;
  const identity = holding.find(file => file.identity?.name)?.identity;
  const row = rowOf(rows, named?.name?.text ?? identity?.name);
  const name = row?.name ?? identity?.name ?? named?.name?.text;
  const cite = citeOf(target, address, places);
  const lines: string[] = [`# ${plain(name ?? cite)}`, ''];
  lines.push(...factLines(target, cite, row, rows, places, holding, sources));
  const history = historyLines(target, places, sources);
  if (history.length > 0) lines.push('', '## History said here', '', ...history);
  lines.push('', ...mentionLines(citing, places, sources));
  const links = webLinks(target, cite, sources.webLinks);
  if (links.length > 0) lines.push('', '## Elsewhere', '', links.join(' · '));
  return `${lines.join('\n')}\n`;
}

/** Mentions of the case in the files, files in order, document order within. */
async function placesIn(files: readonly FileFacts[], target: string, sources: CardSources): Promise<CitedPlace[]> {
  const found: CitedPlace[] = [];
  for (const file of files) {
    const text = await sources.read(file.key);
    if (text === undefined) continue;
    const { identity } = file;
    const analysis = analyse(
      text,
      { caseList: sources.caseList, ...(identity ? { identity } : {}) },
      { family: (identity?.family as Family | undefined) ?? file.family },
    );
    for (const reference of analysis.references) {
      if (mentionsOf(reference).some(mention => mention.target === target)) found.push({ file, analysis, reference });
    }
  }
  return found;
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
          .flatMap(({ reference }) => [
            ...(reference.target === target && reference.reporter ? [reference.reporter.text] : []),
            ...reference.parallels.filter(one => one.target === target).map(one => one.reporter),
            ...reference.history.filter(one => one.target === target).flatMap(one => one.cite?.reporter ?? []),
          ])
          .at(0);
  return `${address.volume} ${reporter ?? address.slug} ${address.page}`;
}

function place({ file, reference }: CitedPlace, sources: CardSources): string {
  const line = lineOf(file.lineStarts, reference.start) + 1;
  return `${fileLink(shownPath(sources, file.key), file.key, line)}, line ${line}`;
}

function factLines(
  target: string,
  cite: string,
  row: ListedCase | undefined,
  rows: readonly ListedCase[],
  places: readonly CitedPlace[],
  holding: readonly FileFacts[],
  sources: CardSources,
): string[] {
  const lines: string[] = [];
  const fact = (what: string, value: string, source: string): void => {
    lines.push(`- ${what}: ${value} *(${plain(source)})*`);
  };
  const address = caseAddress(target)!;
  const old = address.slug === 'us' ? nominativeOf(address.volume) : undefined;
  lines.push(
    `- Citation: **${plain(cite)}**${old ? `, in the old count ${old.volume} ${plain(old.reporter.name)} ${address.page}` : ''}`,
  );
  const identity = holding.find(file => file.identity)?.identity;
  const stated = places.find(
    ({ reference }) => reference.target === target && reference.year !== undefined && reference.history.length === 0,
  );
  if (row?.date) fact('Decided', row.date, row.source);
  else if (row?.year !== undefined) fact('Decided', String(row.year), row.source);
  else if (identity?.year !== undefined) fact('Decided', String(identity.year), sourceWords(identity.source));
  else if (stated) fact('Decided', String(stated.reference.year), `as cited in ${shownPath(sources, stated.file.key)}`);
  if (row?.author) fact('Opinion by', plain(row.author), row.source);
  if (row)
    fact('Pages', extentWords(row).replace(/^(?:from )?pages? /, ''), `${row.source}, from where the next case begins`);
  if (row && row.names.length > 1) fact('Also listed as', row.names.slice(1).map(plain).join('; '), row.source);
  if (rows.length > 1) {
    const others = rows.filter(one => one !== row).slice(0, 6);
    fact(
      row ? 'On the same page' : 'Cases on this page',
      others.map(one => plain(one.name)).join('; '),
      rows[0]!.source,
    );
  }
  if (identity?.docket) fact('Docket', `No. ${plain(identity.docket)}`, sourceWords(identity.source));
  lines.push(...parallelLines(target, places, sources));
  const unlisted = rows.length === 0 && sources.caseList.covers(address.slug, address.volume);
  if (unlisted) lines.push('- No case list has a case that begins on this page.');
  else if (rows.length === 0) lines.push('- No case list covers this volume: what is shown comes from the files here.');
  for (const file of holding.slice(0, 10)) {
    const source = file.identity ? ` *(${plain(sourceWords(file.identity.source))})*` : '';
    lines.push(`- In this workspace: ${fileLink(shownPath(sources, file.key), file.key, 1)}${source}`);
  }
  if (holding.length === 0)
    lines.push(`- No file in this workspace holds this case${sources.indexing ? ' so far' : ''}.`);
  return lines;
}

/** Other citations of the case that citations here give beside this one. */
function parallelLines(target: string, places: readonly CitedPlace[], sources: CardSources): string[] {
  const known = new Map<string, CitedPlace>();
  for (const cited of places) {
    const { reference } = cited;
    const members = [
      ...(reference.volume && reference.page && reference.reporter && reference.kind === 'full-case'
        ? [
            {
              target: reference.target,
              words: `${reference.volume.text} ${reference.reporter.text} ${reference.page.text}`,
            },
          ]
        : []),
      ...reference.parallels.map(one => ({ target: one.target, words: `${one.volume} ${one.reporter} ${one.page}` })),
    ];
    if (reference.parallels.length === 0 || !members.some(one => one.target === target)) continue;
    for (const one of members) if (one.target !== target && !known.has(one.words)) known.set(one.words, cited);
  }
  return [...known].map(
    ([words, cited]) => `- Parallel citation: ${plain(words)} *(so cited in ${place(cited, sources)})*`,
  );
}

/** What citations here say became of the case, and of which cases it decided the fate. */
function historyLines(target: string, places: readonly CitedPlace[], sources: CardSources): string[] {
  const lines = new Map<string, string>();
  for (const cited of places) {
    const { reference } = cited;
    const call = (name: string | undefined, cite: string): string =>
      name ? `*${plain(name)}*, ${plain(cite)}` : plain(cite);
    for (const part of reference.history) {
      const cite = part.cite ? `${part.cite.volume} ${part.cite.reporter} ${part.cite.page}` : '';
      if (reference.target === target && cite !== '') {
        const line = `- ${capitalised(plain(part.relation))} ${call(part.name?.text, cite)}${part.year ? ` (${part.year})` : ''}`;
        if (!lines.has(line)) lines.set(line, `${line}: said in ${place(cited, sources)}`);
      } else if (part.target === target && reference.volume && reference.reporter && reference.page) {
        const below = `${reference.volume.text} ${reference.reporter.text} ${reference.page.text}`;
        const line = `- ${call(reference.name?.text, below)} was ${plain(part.relation)} this case`;
        if (!lines.has(line)) lines.set(line, `${line}: said in ${place(cited, sources)}`);
      }
    }
  }
  return [...lines.values()];
}

/** Where the case is cited, by file and opinion, each place with its sentence. */
function mentionLines(citing: readonly FileFacts[], places: readonly CitedPlace[], sources: CardSources): string[] {
  if (citing.length === 0) return [`No file in this workspace cites this case${sources.indexing ? ' so far' : ''}.`];
  const lines = [
    `## Cited here: ${counted(places.length, 'place')} in ${counted(citing.length, 'file')}${sources.indexing ? ' so far' : ''}`,
  ];
  let file: FileFacts | undefined;
  let opinion = -1;
  let shown = 0;
  let hidden = 0;
  const more = (): void => {
    if (hidden > 0) lines.push(`- and ${counted(hidden, 'more place')}`);
    hidden = 0;
  };
  for (const cited of places) {
    const { reference, analysis } = cited;
    if (cited.file !== file || reference.opinion !== opinion) {
      more();
      if (cited.file !== file) {
        file = cited.file;
        const own = file.identity;
        const title = [own?.name, own?.cite].filter(Boolean).join(', ');
        lines.push(
          '',
          `### ${title ? `${plain(title)} · ` : ''}${fileLink(shownPath(sources, file.key), file.key, 1)}`,
        );
      }
      opinion = reference.opinion;
      const part = analysis.document.opinions[opinion];
      lines.push('', `**${part ? capitalised(opinionWords(part)) : 'Outside the opinions'}**`, '');
      shown = 0;
    }
    if (shown++ >= PLACES) {
      hidden++;
      continue;
    }
    const line = lineOf(cited.file.lineStarts, reference.start) + 1;
    const use = reference.use === 'eponym' ? ' (as a name)' : '';
    lines.push(`- ${fileLink(`Line ${line}`, cited.file.key, line)}${use}: ${sentence(analysis, reference)}`);
  }
  more();
  if (citing.length > FILES) {
    lines.push('', `### ${counted(citing.length - FILES, 'more file')}`, '');
    for (const other of citing.slice(FILES)) lines.push(`- ${fileLink(shownPath(sources, other.key), other.key, 1)}`);
  }
  return lines;
}

/** The sentence round a mention; a string cite is cut to the words before it and the mention. */
function sentence(analysis: Analysis, reference: Reference): string {
  const { text } = analysis.document;
  const around = sentenceAt(text, reference.start);
  const start = Math.max(around.start, reference.start - 400);
  const end = Math.max(reference.end, Math.min(around.end, reference.end + 200));
  const clean = text
    .slice(start, end)
    .replace(/<\/?[A-Za-z][^<>\n]{0,200}>/g, '')
    .replace(/ ?\*{1,3}\d{1,4}(?= |$)/g, '');
  return `${start > around.start ? '… ' : ''}${plain(shortened(clean, 600))}${end < around.end ? ' …' : ''}`;
}
