import { parties } from '../authority/names';
import type { Authority } from './authority';
import { captionShortNames, captionsAgree, folded } from './case-names';

const NONE: readonly number[] = [];
const LONGEST_CALL = 8;
/** Cases of one name that are compared, the last ones cited. */
const MOST_BEARERS = 60;

/**
 * What the authorities of a file are called: whole captions, first words of parties, authors and titles. Built when the first
 * reference by name asks, so that each asks once instead of reading every authority.
 */
export class CallIndex {
  readonly #list: readonly Authority[];
  readonly #named: (short: string) => readonly number[];
  readonly #byCaption = new Map<string, number[]>();
  readonly #byWords = new Map<string, number[]>();
  readonly #byInner = new Map<string, number[]>();
  readonly #answers = new Map<string, readonly number[]>();
  #unnamed: Map<string, number[]> | undefined;
  #captionsRead = false;
  #wordsRead = false;

  constructor(list: readonly Authority[], named: (short: string) => readonly number[]) {
    this.#list = list;
    this.#named = named;
  }

  /** Cases of exactly this caption. */
  captioned(caption: string): readonly number[] {
    this.#readCaptions();
    return this.#byCaption.get(caption) ?? NONE;
  }

  /** Cases whose caption agrees (spellings, abbreviations, party order apart), of those that share a short name with it. */
  agreeing(caption: string): readonly number[] {
    const known = this.#answers.get(caption);
    if (known !== undefined) return known;
    const candidates = new Set<number>(this.captioned(caption));
    const shorts = captionShortNames(caption);
    for (const short of shorts) {
      for (const index of this.#named(short).slice(-MOST_BEARERS)) candidates.add(index);
    }
    // `Conn v. P. R. R.`: neither party tells a case by itself.
    if (shorts.length === 0) {
      const first = caption.slice(0, caption.indexOf(' ') + 1);
      const alike = this.#list.filter(({ names }) => names.some(name => first !== '' && name.text.startsWith(first)));
      for (const { index } of alike.slice(-MOST_BEARERS)) candidates.add(index);
    }
    let agreeing = this.#thatAgree(caption, candidates);
    if (agreeing.length === 0) agreeing = this.#thatAgree(caption, this.#begunAlike(caption));
    this.#answers.set(caption, agreeing);
    return agreeing;
  }

  #thatAgree(caption: string, candidates: Iterable<number>): readonly number[] {
    return [...candidates].filter(index =>
      this.#list[index]?.names.some(name => name.text === caption || captionsAgree(caption, name.text)),
    );
  }

  /** `NLRB v. Jones & Laughlin` of National Labor Relations Board v. Jones & Laughlin Steel Corp.: a party cut short, in either. */
  #begunAlike(caption: string): ReadonlySet<number> {
    this.#readWords();
    const candidates = new Set<number>();
    const { first, second } = parties(caption);
    for (const party of [first, second]) {
      let words = folded(party ?? '');
      for (let count = 0; words !== '' && count < LONGEST_CALL; count++) {
        for (const index of (this.#byWords.get(words) ?? NONE).slice(-MOST_BEARERS)) candidates.add(index);
        words = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
      }
    }
    return candidates.size > MOST_BEARERS ? new Set() : candidates;
  }

  /**
   * Cases cited without a name, as the notes of old volumes do (`[*] 16 Peters, 1`), that the list calls so: `captions` gives
   * the listed names of a target.
   */
  listed(caption: string, captions: (target: string) => readonly string[]): readonly number[] {
    if (this.#unnamed === undefined) {
      this.#unnamed = new Map();
      for (const { index, names, target } of this.#list) {
        if (names.length > 0 || target === null) continue;
        for (const name of captions(target))
          for (const short of captionShortNames(name)) add(this.#unnamed, short, index);
      }
    }
    const candidates = new Set<number>();
    for (const short of captionShortNames(caption))
      for (const index of (this.#unnamed.get(short) ?? NONE).slice(-MOST_BEARERS)) candidates.add(index);
    return [...candidates].filter(index => {
      const target = this.#list[index]?.target ?? null;
      return target !== null && captions(target).some(name => captionsAgree(caption, name));
    });
  }

  /** Works and cases that answer to words which are no caption: a party, its first words, an author, a title. */
  answering(words: string): readonly number[] {
    const exact = this.#named(words);
    if (exact.length > 0) return exact;
    this.#readWords();
    // `the Mankichi case, supra`: the word says only what it is.
    const sought = folded(words).replace(/^the | case$| petitioners?$/g, '');
    const found = this.#byWords.get(sought);
    if (found !== undefined) return found;
    // The walk to the left may have taken a word too many: `Professor Traynor`.
    for (let space = sought.indexOf(' '); space !== -1; space = sought.indexOf(' ', space + 1)) {
      const later = this.#byWords.get(sought.slice(space + 1));
      if (later !== undefined) return later;
    }
    // `Bellas Hess` of National Bellas Hess, Inc.: words from within, where one case alone has them.
    const inner = this.#byInner.get(sought) ?? this.#byInner.get(sought.slice(sought.indexOf(' ') + 1));
    return inner !== undefined && inner.length === 1 ? inner : NONE;
  }

  #readCaptions(): void {
    if (this.#captionsRead) return;
    this.#captionsRead = true;
    for (const { index, names } of this.#list) for (const name of names) add(this.#byCaption, name.text, index);
  }

  #readWords(): void {
    if (this.#wordsRead) return;
    this.#wordsRead = true;
    for (const { index, names, author, title } of this.#list) {
      for (const name of names)
        for (const party of name.parties) {
          const words = folded(party);
          this.#addStarts(words, index);
          this.#addInner(words, index);
        }
      if (author !== undefined) this.#addEnds(folded(author), index);
      if (title !== undefined) {
        // Reports, notes and comments are called by the first words of their titles: `Developments, supra, n. 2`.
        if (author === undefined) this.#addStarts(folded(title).replace(/^(?:the|an?) /, ''), index);
        add(this.#byWords, folded(title), index);
        if (author !== undefined) {
          add(this.#byWords, `${folded(author)} ${folded(title)}`, index);
          this.#addTitle(folded(title), index);
        }
      }
    }
  }

  /** `murphy`, of `waterfront commn of new york`: `waterfront`, `waterfront commn` … */
  #addStarts(words: string, index: number): void {
    let space = words.indexOf(' ');
    for (let count = 1; space !== -1 && count < LONGEST_CALL; count++, space = words.indexOf(' ', space + 1)) {
      add(this.#byWords, words.slice(0, space), index);
    }
    if (words !== '') add(this.#byWords, words, index);
  }

  /** `bellas hess`, of `national bellas hess inc`: two words and more behind the first. */
  #addInner(words: string, index: number): void {
    for (let from = words.indexOf(' '), skipped = 0; from !== -1 && skipped < 2; skipped++) {
      const rest = words.slice(from + 1);
      let space = rest.indexOf(' ');
      for (let count = 1; space !== -1 && count < 4; count++) {
        space = rest.indexOf(' ', space + 1);
        add(this.#byInner, space === -1 ? rest : rest.slice(0, space), index);
      }
      from = words.indexOf(' ', from + 1);
    }
  }

  /** `overturning bellas hess`: an article by the first words of its title. */
  #addTitle(words: string, index: number): void {
    let space = words.indexOf(' ');
    for (let count = 1; space !== -1 && count < LONGEST_CALL; count++) {
      space = words.indexOf(' ', space + 1);
      if (space !== -1) add(this.#byInner, words.slice(0, space), index);
    }
  }

  /** `j wigmore`, `wigmore`. */
  #addEnds(words: string, index: number): void {
    if (words === '') return;
    add(this.#byWords, words, index);
    for (let space = words.indexOf(' '); space !== -1; space = words.indexOf(' ', space + 1)) {
      add(this.#byWords, words.slice(space + 1), index);
    }
  }
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  // Authorities come in order, so that only the last one can be there already.
  else if (known[known.length - 1] !== index) known.push(index);
}
