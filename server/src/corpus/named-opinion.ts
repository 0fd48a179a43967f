import { surnameOfCode } from '../authority/author-code';
import type { OpinionFact } from './facts';

/** Capitals and straight apostrophes, accents off: `O’Connor` and `O'CONNOR`, `Brandéis` and `BRANDEIS` are one. */
function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .toUpperCase();
}

/** Where the surname stands in the words as a whole word, -1 where it does not. */
function placeOf(surname: string, words: string): number {
  for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + surname.length] ?? ' ';
    if (!/[A-Z'-]/.test(before) && !/[A-Z-]/.test(after)) return at;
  }
  return -1;
}

const SEPARATE = /^(?:concurrence|dissent|in-part|statement)$/;

/** An opinion of this kind can be called so: by its vote, or as `opinion of Brennan, J.`, which nobody would say of the Court's. */
function answers({ kind }: OpinionFact, weight: string): boolean {
  const dissents = /dissent/i.test(weight);
  const concurs = /concur/i.test(weight);
  if (!dissents && !concurs) return SEPARATE.test(kind);
  return kind === 'in-part' || (dissents !== concurs && kind === (dissents ? 'dissent' : 'concurrence'));
}

/**
 * Index of the opinion that the weight of a citation names (DOMAIN 1.19): `(Harlan, J., dissenting)` is Harlan's. -1 where none
 * of the file can be meant; those who join are no writers. `(dissenting opinion)` names nobody: many files lack some of the
 * opinions of their case, so that their only dissent is often not the one that was cited.
 */
export function namedOpinion(opinions: readonly OpinionFact[], weight: string | undefined): number {
  if (weight === undefined) return -1;
  const words = folded(weight.replace(/\bjoined by\b.*$/, ''));
  const voted = /dissent|concur/i.test(weight);
  let best = -1;
  let place = Number.POSITIVE_INFINITY;
  opinions.forEach((opinion, index) => {
    const surname = folded(surnameOfCode(opinion.author ?? ''));
    if (surname === '' || (voted && !SEPARATE.test(opinion.kind))) return;
    const at = placeOf(surname, words);
    if (at < 0 || at > place) return;
    // Of two opinions of one writer the vote decides, else the first.
    if (at === place && !(answers(opinion, weight) && !answers(opinions[best]!, weight))) return;
    best = index;
    place = at;
  });
  return best;
}
