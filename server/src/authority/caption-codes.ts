// The alphabet of the codes and the split of their first characters, as scripts/facts/us-reports.mjs writes them.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(c => !'"~|'.includes(c));
const ONE = 40;
const TWO = 39;
const N = ALPHABET.length;
const FIRST_OF_THREE = ONE + TWO;

/** Place of each character code in the alphabet, -1 for the others. */
const PLACE = (() => {
  const place = new Int16Array(128).fill(-1);
  ALPHABET.forEach((c, i) => {
    place[c.charCodeAt(0)] = i;
  });
  return place;
})();

const QUOTE = 0x22;
const TILDE = 0x7e;

/** What stands in the codes of a row: a word of the dictionary by its number, a word spelt out, or the end of a caption. */
export type CaptionCode = number | string | undefined;

/** Hands the codes between two offsets to `visit`, in order; a code that is none ends the row. */
export function eachCode(cells: string, from: number, end: number, visit: (code: CaptionCode) => void): void {
  let i = from;
  while (i < end) {
    const c = cells.charCodeAt(i);
    if (c === TILDE) {
      visit(undefined);
      i++;
    } else if (c === QUOTE) {
      const space = cells.indexOf(' ', i);
      const stop = space < 0 || space > end ? end : space;
      visit(cells.slice(i + 1, stop));
      i = stop + 1;
    } else {
      const place = PLACE[c] ?? -1;
      if (place < 0) return;
      if (place < ONE) {
        visit(place);
        i++;
        continue;
      }
      const second = PLACE[cells.charCodeAt(i + 1)] ?? -1;
      if (second < 0) return;
      if (place < FIRST_OF_THREE) {
        visit(ONE + (place - ONE) * N + second);
        i += 2;
        continue;
      }
      const third = PLACE[cells.charCodeAt(i + 2)] ?? -1;
      if (third < 0) return;
      visit(ONE + TWO * N + ((place - FIRST_OF_THREE) * N + second) * N + third);
      i += 3;
    }
  }
}
