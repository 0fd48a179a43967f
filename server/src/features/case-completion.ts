import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { ListedCase } from '../authority/case-list';
import { slugOf } from '../citation/abbreviations';
import { PROSE } from '../citation/name-words';
import { type CitationStyle, fullCitation } from './citation-style';
import { counted } from './hover/words';
import { said, t } from './translation';
import { rangeOf, type View } from './view';

/** How many cases a list shows: a volume of U.S. Reports holds some hundred. */
const MOST = 200;
const MOST_BY_NAME = 20;

/** `384 U.S. ` before the pointer, with the page as far as it is typed. */
const VOLUME =
  /(?:^|[^\d.$])(?<volume>\d{1,4}) (?<reporter>U\. ?S\.|[A-Z][\w.]*(?: ?[A-Z0-9][\w.]*){0,3}) (?<word>\d{0,5})$/;

/** Words of a name before the pointer: a capital first, two letters at the least. */
const NAME =
  /(?:^|[^\p{L}\d])(?<word>\p{Lu}[\p{L}.'’&]+(?: (?:v\.?|of|&|ex|rel\.|re|parte|\p{Lu}[\p{L}.'’&]*)){0,4})$/u;

/** Times a case is cited in this file and in the indexed ones: what is used is offered first. */
function uses(view: View, id: string): number {
  const here = view.analysis.references.filter(reference => reference.target === id).length;
  return here * 100 + view.corpus.citing(id).length;
}

function item(
  view: View,
  row: ListedCase,
  label: string,
  newText: string,
  start: number,
  end: number,
  rank: number,
): CompletionItem {
  const used = uses(view, row.id);
  const year = row.year === undefined ? '' : ` (${row.year})`;
  return {
    label,
    kind: CompletionItemKind.Reference,
    detail: `${row.volume} U.S. ${row.page}${year}`,
    labelDetails: { description: row.name === label ? undefined : row.name },
    filterText: view.analysis.document.text.slice(start, end) || label,
    // Cases cited here first, then those cited in the folder, then the order of the list.
    sortText: `${String(99_999 - Math.min(used, 99_999)).padStart(5, '0')}${String(rank).padStart(5, '0')}`,
    textEdit: { range: rangeOf(view.lines, { start, end }), newText },
    data: { uri: view.uri, target: row.id },
  };
}

/** After `384 U.S. ` the cases of that volume, by page; empty where the lists do not know the volume. */
export function casesOfVolume(view: View, offset: number, before: string): CompletionItem[] {
  const match = VOLUME.exec(before);
  const { volume, reporter, word = '' } = match?.groups ?? {};
  if (volume === undefined || reporter === undefined) return [];
  const rows = view.caseList
    .volume(slugOf(reporter), Number(volume))
    .filter(row => row.kind === 'case' && String(row.page).startsWith(word));
  return rows.slice(0, MOST).map((row, rank) => ({
    ...item(view, row, String(row.page), String(row.page), offset - word.length, offset, rank),
    filterText: String(row.page),
    detail: row.year === undefined ? row.name : `${row.name} (${row.year})`,
    labelDetails: { description: row.name },
  }));
}

/** A case by words of its name: its full citation, in the style given. Empty for fewer than three letters. */
export function casesByName(view: View, offset: number, before: string, style: CitationStyle): CompletionItem[] {
  const word = withoutProse(NAME.exec(before)?.groups?.word ?? '');
  if (word.length < 3) return [];
  const start = offset - word.length;
  return named(view, word).map((row, rank) => {
    const cite = `${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}`;
    const text = fullCitation({ name: row.name, cite, year: row.year }, [], style);
    return item(view, row, row.name, text, start, offset, rank);
  });
}

/** The words of a name without those that begin a sentence or are a signal: `See Miran` gives `Miran`; '' when none are left. */
function withoutProse(words: string): string {
  let left = words;
  while (left !== '' && !/^(?:In re|Ex parte) /.test(left)) {
    const [first = ''] = left.split(' ', 1);
    if (first !== 'The' && !PROSE.has(first)) return left;
    left = left.slice(first.length + 1);
  }
  return left;
}

/** Cases whose caption has the words; the last of them may be a beginning only, and one may be misspelt. */
function named(view: View, words: string): readonly ListedCase[] {
  const begun = view.caseList.byBeginning(words, MOST_BY_NAME);
  return begun.length > 0 ? begun : view.caseList.byName(words, MOST_BY_NAME);
}

/** What a person asks of an offer once it is chosen in the list: who wrote it, when, on which pages, and the source. */
export function caseOfferDetails(view: View, target: string): string | undefined {
  const [slug = '', volume = '', page = ''] = target.split('/');
  const row = view.caseList.at(slug, Number(volume), Number(page))[0];
  if (row === undefined) return undefined;
  const here = view.analysis.references.filter(reference => reference.target === target).length;
  const files = view.corpus.citing(target).length;
  return [
    row.name,
    row.author === undefined ? undefined : t('Opinion by {0}', row.author),
    row.date === undefined ? row.year : t('Decided {0}', row.date),
    row.lastPage === undefined ? undefined : t('Pages {0} to at most {1}', row.page, row.lastPage),
    here > 0 ? counted(here, 'Cited once in this file', 'Cited {0} times in this file') : undefined,
    files > 0 ? counted(files, 'Cited by 1 file here', 'Cited by {0} files here') : undefined,
    t('Source: {0}', said(row.source)),
  ]
    .filter(line => line !== undefined)
    .join('\n');
}
