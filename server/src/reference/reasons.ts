import type { Authority } from './authority';
import type { Scope } from './scope';

/** How a reader calls an authority: its short name, else its caption, its author and title, its target. */
export function callOf(authority: Authority): string {
  return (
    authority.preferred[0] ??
    authority.names[0]?.text ??
    (authority.author !== undefined && authority.title !== undefined
      ? `${authority.author}, ${authority.title}`
      : (authority.author ?? authority.title ?? authority.target ?? 'the authority'))
  );
}

/** Name and address: `Malloy (378 U.S. 1)`. */
export function nameAndAddress(scope: Scope, authority: Authority): string {
  const printing = authority.printings[0];
  const call = callOf(authority);
  if (printing === undefined || Number.isNaN(printing.first)) return call;
  return `${call} (${scope.authorities.volumeWords(printing.slug, printing.volume)} ${printing.first})`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
