import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';

/**
 * A name that stands earlier in the file, other than before another `supra`, was introduced in some form that was not read
 * as a citation (`ante, p. 145`, a book, a defined short title): silence beats a wrong word.
 */
export function namedBefore(input: RuleInput, reference: Reference): boolean {
  const words =
    input
      .slice(reference.name ?? reference.words ?? reference)
      .replace(/,? supra.*$/is, '')
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}][\p{L}’'-]{2,}/gu) ?? [];
  const telling = words.filter(
    word =>
      /^\p{Lu}/u.test(word) &&
      !/^(?:United|States|State|The|Case|Cases|People|City|County|Board|Commission)$/.test(word),
  );
  const introduced = input.view(introductions);
  // `Gior-denello`: the hyphen of a line end that is gone.
  const joined = telling.filter(word => /\p{Ll}-\p{Ll}/u.test(word)).map(word => word.replaceAll('-', ''));
  for (const word of [...telling, ...joined]) {
    let first = introduced.get(word);
    if (first === undefined) {
      // Nobody leans on so many unknown names; a search for each of them would read the text anew.
      if (introduced.size >= MOST_NAMES) return true;
      first = introductionOf(input.text, word);
      introduced.set(word, first);
    }
    if (first < reference.start) return true;
  }
  return false;
}

const MOST_NAMES = 300;

/** Where words sought by `namedBefore` first stand, filled as they are asked for. */
function introductions(): Map<string, number> {
  return new Map();
}

/** Offset of the first place of the word that is not before `supra`; infinity when there is none. */
function introductionOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = text.slice(at + word.length, at + word.length + 60);
    if (!/^[^.;]{0,40}?,? supra\b/.test(after)) return at;
  }
  return Number.POSITIVE_INFINITY;
}
