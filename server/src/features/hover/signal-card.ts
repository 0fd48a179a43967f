import { plain } from '../markdown';

/** What a signal says of the authority after it, in one line each (DOMAIN 1.22, 5.2.9). */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^but\s+see/i, 'the authority stands against the statement.'],
  [/^but\s+cf/i, 'the authority stands against the statement by analogy.'],
  [/^contra/i, 'the authority says the opposite.'],
  [/^see,?\s+also/i, 'the authority also supports the statement, beside those already cited.'],
  [/^see\s+generally/i, 'the authority gives background.'],
  [/^see,?\s+e\.?\s?g/i, 'the authority is one of several that support the statement.'],
  [/^e\.?\s?g/i, 'the authority is one of several that say so.'],
  [/^see/i, 'the authority supports the statement; the reader takes a step to get there.'],
  [/^cf/i, 'the authority supports by analogy; it states a different proposition.'],
  [/^accord/i, 'the authority agrees with the one cited before it.'],
  [/^compare/i, 'the authorities are set against each other; the comparison makes the point.'],
  [/^with/i, 'the other side of the comparison.'],
];

/** One line on a signal; undefined for words that are none. */
export function signalCard(signal: string): string | undefined {
  const words = signal.trim();
  const meaning = MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
  return meaning && `*${plain(words)}*: ${meaning}`;
}
