import { captionWords } from '../../authority/caption-words';
import type { ListedCase } from '../../authority/case-list';

/** The telling words of a listed case, by caption: those that many parties share (United States, Railroad Co.) come apart. */
export interface RowWords {
  readonly telling: readonly string[];
  readonly generic: readonly string[];
}

const known = new WeakMap<ListedCase, RowWords>();

/** Words that opinions use of courts and judges, and first names: they tell little about a case. */
const WORDS_OF_COURTS: ReadonlySet<string> = new Set(
  (
    'chief justice justices court courts circuit district appeals appeal judge judges supreme superior first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal state territory national general attorney secretary ' +
    'john william thomas james charles george robert henry edward joseph samuel mary david richard daniel frank walter arthur albert peter paul louis benjamin francis alexander andrew martin philip michael stephen anthony elizabeth margaret'
  ).split(' '),
);

/** Words of all captions of a row, each once. Read once a row. */
export function rowWords(row: ListedCase): RowWords {
  let words = known.get(row);
  if (words === undefined) {
    const telling = new Set<string>();
    const generic = new Set<string>();
    for (const name of row.names) {
      for (const word of captionWords(name)) {
        if (word.text.length < 2 || /^\d+$/.test(word.text)) continue;
        (word.generic || WORDS_OF_COURTS.has(word.text) ? generic : telling).add(word.text);
      }
    }
    words = { telling: [...telling], generic: [...generic] };
    known.set(row, words);
  }
  return words;
}
