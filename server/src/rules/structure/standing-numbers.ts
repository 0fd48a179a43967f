/** `4 Wigmore ยง 1071`, `23 U. S. 4`: the number belongs to what follows. */
const READ_AS_AUTHORITY =
  /^ (?:(?:Wigmore|Blackstone|Kent|Story|Corbin|Williston)(?:,? [A-Z][a-z]+\.?){0,3},? (?:[§ยง]|p?p?\.? ?\d|\()|U\. ?S\.|F\. ?[23S]|S\. ?Ct|L\. ?Ed|Wall\.|How\.|Pet\.|Wheat\.|Cranch|Stat\.|Cong\.)/;

/** `No. 4`, `p. 4`, `$4`, `§ 4`, `cl. 4`. */
const COUNTED = /(?:\$|§|\bNos?\.|\bpp?\.|\bcls?\.)\s?\[?$/;

/**
 * True for a number that stands alone and belongs to nothing beside it: a note mark in an unusual place (`wages 12 or to
 * work`, `is “proper,” 16 is`, `by act.33 The`). `[start, end)` are its digits, UTF-16 offsets; brackets around them count
 * as part of it. With `afterComma` a number behind a comma may be a mark too; else it is taken for a page.
 */
export function standsAlone(text: string, start: number, end: number, afterComma: boolean): boolean {
  const from = text[start - 1] === '[' ? start - 1 : start;
  const to = text[end] === ']' ? end + 1 : end;
  const after = text[to] ?? ' ';
  if (!/[\s.,;:—*]/.test(after)) return false;
  const before = text[from - 1] ?? ' ';
  if (/[\d$§]/.test(before)) return false;
  // `1,234`, `3.14`, `12-14`; but `in 1946.11 Meanwhile`.
  const glued = /[.,-]/.test(before) && /\d/.test(text[from - 2] ?? '');
  if (glued && !(before !== '-' && /\b1[6-9]\d\d.$/.test(text.slice(from - 6, from)))) return false;
  // `13, 15;` and `13, 15 (1990)` are pages; `§ 1983, 2 and`, `appeals, 15 449 U. S.` are marks.
  if (!afterComma && before === ' ' && text[from - 2] === ',' && !/^\s[^(&]/.test(text.slice(to, to + 2))) return false;
  if (COUNTED.test(text.slice(Math.max(0, from - 6), from))) return false;
  return !READ_AS_AUTHORITY.test(text.slice(to, to + 60));
}

/** Where a number first stands alone between two places; undefined when it does not. */
export function standsBetween(
  text: string,
  note: number,
  start: number,
  end: number,
): { start: number; end: number; note: number } | undefined {
  const digits = String(note);
  for (let at = text.indexOf(digits, start); at >= 0 && at < end; at = text.indexOf(digits, at + digits.length)) {
    if (standsAlone(text, at, at + digits.length, true)) return { start: at, end: at + digits.length, note };
  }
  return undefined;
}
