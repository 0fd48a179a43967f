/** Numbers in words, as amendments have them. */

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...[
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
  ].map((word, i) => [word, i + 10] as const),
  ...ONES.slice(0, 7).map((word, i) => [`twenty-${word}`, i + 21] as const),
]);

/** One ordinal, as the source of a pattern. */
export const ORDINAL =
  '(?:[Tt]wenty[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|First|Second|Third|Fourth|Fifth|Sixth|Seventh)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|\\d{1,2}(?:st|nd|rd|th|d)|[XVI]{1,6}(?:th|st|nd|rd)?)';
/** Number of an ordinal (`Fifth`, `14th`, `XIV`); undefined above the twenty-seventh amendment. */
export function ordinal(word: string): number | undefined {
  const lower = word.toLowerCase().replace(' ', '-');
  const known = ORDINALS.get(lower) ?? ORDINALS.get(lower.replace(/^twenty(?=[a-z])/, 'twenty-'));
  if (known !== undefined) return known;
  const number = /^\d/.test(word) ? Number.parseInt(word, 10) : romanNumber(word.replace(/(?:th|st|nd|rd)$/, ''));
  return number !== undefined && number >= 1 && number <= 27 ? number : undefined;
}

/** Value of a Roman numeral; undefined when it is none. */
export function romanNumber(word: string): number | undefined {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/i.test(word) || word === '') return undefined;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  const upper = word.toUpperCase();
  for (let i = 0; i < upper.length; i++) {
    const value = values[upper[i]!]!;
    total += value < (values[upper[i + 1]!] ?? 0) ? -value : value;
  }
  return total;
}
