import { plain } from '../markdown';
import { phrase, t } from '../translation';

/** What a signal says of the authority after it, in one line each (DOMAIN 1.22, 5.2.9). */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^but\s+see/i, phrase('the authority stands against the statement.')],
  [/^but\s+cf/i, phrase('the authority stands against the statement by analogy.')],
  [/^contra/i, phrase('the authority says the opposite.')],
  [/^see,?\s+also/i, phrase('the authority also supports the statement, beside those already cited.')],
  [/^see\s+generally/i, phrase('the authority gives background.')],
  [/^see,?\s+e\.?\s?g/i, phrase('the authority is one of several that support the statement.')],
  [/^e\.?\s?g/i, phrase('the authority is one of several that say so.')],
  [/^see/i, phrase('the authority supports the statement; the reader takes a step to get there.')],
  [/^cf/i, phrase('the authority supports by analogy; it states a different proposition.')],
  [/^accord/i, phrase('the authority agrees with the one cited before it.')],
  [/^compare/i, phrase('the authorities are set against each other; the comparison makes the point.')],
  [/^with/i, phrase('the other side of the comparison.')],
];

/** One line on a signal; undefined for words that are none. */
export function signalCard(signal: string): string | undefined {
  const words = signal.trim();
  const meaning = MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
  return meaning && `*${plain(words)}*: ${t(meaning)}`;
}
