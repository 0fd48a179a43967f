import type { OpinionKind } from './document';

/** Words a vote may hold besides names of Parts; anything else means prose. */
const VOTE_WORD =
  /^(?:further|each|whole|concurring|dissenting|concurs?|dissents?|joining|joined|in|from|to|with|without|as|the|a|an|this|these|those|that|both|part|parts|judgments?|judgment|result|results|opinions?|of|court|court's|and|or|but|only|specially|separately|generally|denial|grant|dismissal|order|orders|certiorari|writs?|rehearing|petition|application|stay|respecting|concerning|on|case|cases|no|nos|all|except|insofar|en|banc|affirmance|reversal|remand|remedy|disposition|decree|decrees|foregoing|majority|plurality|principal|dissent|concurrence|its|his|her|for|reasons|by|decision|appeal|jurisdiction|statement|other|section|sections|first|second|third|fourth|fifth|question|questions|issue|merits|limited|merely|wholly|ante|post|pp?|main|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|[a-d]|[ivx]+-[a-z0-9-]+|\d[\d,-]*|&)$/i;

const CONNECTIVE = /[ ,](?:and|or|in|as|the|of|to|with|from|by)$/i;

/** End of the vote that begins at `from`; -1 where a word shows that this is prose. */
export function voteStop(line: string, from: number): number {
  let i = from;
  let last = from;
  let open = false;
  for (let count = 0; count < 60; count++) {
    while (line.charCodeAt(i) === 32) i++;
    // A stray apostrophe of the scan is no part of the word.
    const word = /^[A-Za-z0-9&-]+(?:'[a-z]+)?/.exec(line.slice(i, i + 40));
    if (word === null) {
      const code = line.charCodeAt(i);
      // `dissenting in Nos. 22, 21, and 37, and`: the vote goes on in the next line.
      // `concurring in No. 153 (post, p. 672) and dissenting in No. 569`
      if ((code === 40 || (code === 41 && open)) && i > from) {
        open = code === 40;
        i++;
        if (!open) last = i;
        continue;
      }
      if (Number.isNaN(code)) return CONNECTIVE.test(line.slice(from, last)) ? -1 : last;
      if (code === 42 || code === 0x2020 || code === 0x2014 || code === 91 || code === 41 || code === 58 || code === 46)
        return last;
      return -1;
    }
    if (!VOTE_WORD.test(word[0])) {
      // `dissenting. The Court …`: the stop before a capital ended the vote; otherwise a strange word means prose.
      return -1;
    }
    i += word[0].length;
    last = i;
    if (line.charCodeAt(i) === 39) i++;
    const stop = line.charCodeAt(i);
    if (stop === 46 && /^(?:nos?|pp?)$/i.test(word[0])) {
      i++;
      continue;
    }
    if (stop === 46 || stop === 58 || stop === 59) return last;
    if (stop === 44) {
      if (/^, (?:said|joined by )/.test(line.slice(i, i + 12))) return last;
      i++;
    }
  }
  return -1;
}

/** The kind of opinion that the words of a vote make. */
export function voteKind(vote: string): OpinionKind {
  const concurring = /concur/i.test(vote);
  const dissenting = /dissent/i.test(vote);
  if (concurring && dissenting) return 'in-part';
  if (dissenting) return 'dissent';
  if (concurring) return 'concurrence';
  return 'statement';
}
/** The vote proper: what stands before `, in which …` or `, joined by …`. */
export function voteEnd(line: string, from: number, stop: number): number {
  const cut = /,? (?:in which|in whole|joined by)\b/.exec(line.slice(from, stop));
  let end = cut === null ? stop : from + cut.index;
  while (end > from && /[.:,;* \u2020\u2021]/.test(line.charAt(end - 1))) end--;
  return end;
}
