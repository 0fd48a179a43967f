/**
 * Number of letters to insert, delete, replace or swap with a neighbour to make one word of the other, counted no further
 * than `limit`: `limit + 1` comes back when it is more. Time is bounded by the shorter word times the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Three rows of the table in turn: the one being filled, the one above it, and the one above that for swapped letters.
  const table = width * 3 <= SMALL.length ? SMALL : new Int32Array(width * 3);
  for (let j = 0; j < width; j++) table[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width;
    const above = ((i + 2) % 3) * width;
    const beforeThat = ((i + 1) % 3) * width;
    const letter = a.charCodeAt(i - 1);
    let least = i;
    table[row] = i;
    for (let j = 1; j < width; j++) {
      let cost = table[above + j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      if (table[above + j]! + 1 < cost) cost = table[above + j]! + 1;
      if (table[row + j - 1]! + 1 < cost) cost = table[row + j - 1]! + 1;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        if (table[beforeThat + j - 2]! + 1 < cost) cost = table[beforeThat + j - 2]! + 1;
      }
      table[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(table[(a.length % 3) * width + b.length]!, limit + 1);
}

/** Room for the words that occur; longer ones get their own. */
const SMALL = new Int32Array(192);

/** The candidate fewest letters away from the word, at most `limit`; the earlier one of two equally near; `undefined` when none is. */
export function nearest(word: string, candidates: Iterable<string>, limit: number): string | undefined {
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance < least) {
      least = distance;
      best = candidate;
      if (distance === 0) break;
    }
  }
  return best;
}
