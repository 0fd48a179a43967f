import { isDigit } from './characters';
import type { CrossPlace } from './citation';

/** `p. 454`, `pp. 3-5`, `n. 6`, `note 6`, `Part II-A`, `§ 3` that stand before `, supra` or `, ante`. */
// Letters in ranges: `\p{L}` is asked of a table at every character.
const PLACE_BEFORE =
  /(?:^|[^A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\d])((?:pp?\.|pages?) ?(\d{1,4})(?:[-–](\d{1,4}))?(?:, (?:and )?n(?:n?\.|ote) ?(\d{1,3}))?|(?:nn?\.|[Nn]otes?|fns?\.|footnotes?) ?(\d{1,3}|\*)(?:(?:[-–]| and |, (?:and )?| & )\d{1,3}){0,6}|(?:[Pp]arts?|[Pp]t\.) ([IVXL]{1,6}(?:[-–][A-H1-9](?:[-–]\d)?|\([A-H1-9]\)){0,2}|[A-H])(?:(?: and |, (?:and )?|[-–])[IVXL]{1,6}(?:[-–][A-H1-9])?){0,3}|[Aa]t (\d{1,4})(?:[-–](\d{1,4}))?),?\s?$/;

/** A place of the opinion named before `supra`, `infra`, `ante` or `post`. */
export interface PlaceBefore {
  /** Reading offset of its first letter. */
  readonly start: number;
  /** As written: `p. 454`. */
  readonly words: string;
  readonly cross: CrossPlace;
}

/** The place that ends, with its comma, at reading offset `end`, not before `floor`; undefined when none stands there (DOMAIN 1.26). */
export function placeBefore(text: string, end: number, floor: number): PlaceBefore | undefined {
  if (!mayEndPlace(text, end)) return undefined;
  const place = PLACE_BEFORE.exec(text.slice(Math.max(floor, end - 48), end));
  if (place === null) return undefined;
  const words = place[1] as string;
  const cross = {
    page: place[2] ?? place[7],
    to: place[3] ?? place[8],
    note: place[4] ?? place[5],
    part: place[6],
    justice: undefined,
    vote: undefined,
  };
  return { start: end - (place[0].length - place[0].indexOf(words)), words, cross };
}

/** Cheap refusal of names: a place ends in a digit, a capital, a parenthesis or a star, before a comma. */
function mayEndPlace(text: string, end: number): boolean {
  let last = end - 1;
  while (end - last < 3 && /[,\s]/.test(text.charAt(last))) last--;
  const code = text.charCodeAt(last);
  return isDigit(code) || (code >= 65 && code <= 90) || code === 41 || code === 42;
}
