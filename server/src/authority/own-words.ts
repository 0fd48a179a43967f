/**
 * The same words in memory of their own. A piece cut out of a text keeps the whole text alive, and what outlives the file it
 * was read from (a cache, a table) must not.
 */
export function ownWords(words: string): string {
  return ` ${words}`.slice(1);
}
