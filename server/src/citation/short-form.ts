import type { AbbreviationMatch } from './abbreviations';
import type { CaseContext } from './case-context';
import { type NameBefore, nameBefore } from './case-name';
import { isBreak, isSpace, skipSpaces } from './characters';
import { type Found, found } from './found';
import { parallelShortForms } from './parallel-cites';
import { parentheticalsAfter } from './parentheticals';
import { afterAt } from './pins';
import { pinsBehindAt } from './repeated-volume';

/** `353 U.S., at 423`, `McNabb, 318 U. S., at 343-344`, `444 F. Supp. at 282`. */
export function shortForm(
  text: string,
  start: number,
  end: number,
  match: AbbreviationMatch,
  reporter: string,
  slug: string,
  volume: string,
  floor: number,
  context: CaseContext,
): Found | undefined {
  let next = skipSpaces(text, match.end);
  if (isBreak(text.charCodeAt(next))) next = skipSpaces(text, next + 1);
  if (text.charCodeAt(next) === 44) next = skipSpaces(text, next + 1);
  if (isBreak(text.charCodeAt(next))) next = skipSpaces(text, next + 1);
  // `, supra, at 5` after a volume and reporter
  const supra = /^supra,? /.exec(text.slice(next, next + 8));
  if (supra !== null) next += supra[0].length;
  const at = text.startsWith('at', next) && (isSpace(text.charCodeAt(next + 2)) || isBreak(text.charCodeAt(next + 2)));
  // `318 Mo. l. c. 135`
  const place = at ? null : /^l\. ?c\. ?(?=\d)/.exec(text.slice(next, next + 7));
  // `208 U. S., p. 174`, as the Court wrote it before 1940.
  if (!at && place === null && !/^(?:pp?\.|pages?) ?\d/.test(text.slice(next, next + 9))) return undefined;
  const pinStart =
    place === null ? afterAt(text, isBreak(text.charCodeAt(next + 2)) ? next : next) : next + place[0].length;
  const pins = pinStart === -1 ? undefined : pinsBehindAt(text, pinStart);
  if (pins === undefined || pins.pins.length === 0) return undefined;
  // `Pp. 421-422 of 397 U.S., p. 1222 of 90 S.Ct.`
  if (!at && /^ of \d/.test(text.slice(pins.end, pins.end + 5))) return undefined;
  // `Dax, ¶ 12, 272 P.3d at 322`: the paragraph before the page.
  const paragraph =
    text.charCodeAt(start - 2) === 44
      ? (/, ¶¶? ?\d{1,3}(?:[-–]\d{1,3})?(?=, $)/.exec(text.slice(Math.max(floor, start - 16), start))?.[0].length ?? 0)
      : 0;
  const before: NameBefore | undefined = nameBefore(text, start - paragraph, floor);
  const find = found('short-case', before?.name.start ?? start, pins.end);
  // `Id., 276 U. S. at page 55`
  if (before === undefined)
    find.start -=
      /(?:^|[^A-Za-z])((?:Id|Ib|id)\., )$/.exec(text.slice(Math.max(floor, start - 6), start))?.[1]?.length ?? 0;
  find.volume = { start, end, text: volume };
  find.reporter = { start: match.start, end: match.end, text: reporter };
  find.slug = slug;
  find.name = before?.name;
  find.pins = pins.pins;
  parallelShortForms(text, find, context);
  // `285 Ga. at 34 (2)`
  find.end +=
    /^(?: \((?:\d{1,2}|[IVX]{1,4}|[a-z])\)){1,3}(?=[.,;)])/.exec(text.slice(find.end, find.end + 20))?.[0].length ?? 0;
  const parens = parentheticalsAfter(text, find.end);
  find.parentheticals = parens.parentheticals;
  find.end = parens.end;
  find.year = parens.year;
  find.yearSpan = parens.yearSpan;
  find.weight = parens.weight;
  return find;
}
