import { nameBefore } from './case-name';
import { type Found, found, piece } from './found';
import { historyAfter } from './history';
import { parentheticalsAfter } from './parentheticals';
import { pinsAfterPage } from './pins';

/**
 * Federal Cases are numbered through all their volumes, so a number alone tells the case: `Fed. Cas. No. 9322`,
 * `20 Fed. Cas. No. 11,558, pp. 242, 254`. With a page the usual form is read (`25 Fed. Cas. 55, No. 14,693`).
 */
const NUMBER =
  /(Fed(?:eral|\.)? ?Ca(?:s(?:es|\.)?|\.),?|F\. ?Cas\.,?) ?\(?(?:Case )?No[.,]? ?(\d{1,2},? ?\d{3}[a-z]?|\d{1,3}(?![\d,]))\)?(?![\d,]\d)/y;

/**
 * The case at its reporter (reading offset `at` of `Fed.`), with the volume that stands at `volumeStart` if there is one.
 * `floor` is the end of the citation before it. Undefined when no number follows.
 */
export function federalCase(
  text: string,
  at: number,
  volumeStart: number | undefined,
  floor: number,
  fileYear: number | undefined,
): Found | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const start = volumeStart ?? at;
  const before = nameBefore(text, start, floor);
  const written = match[2] as string;
  const end = at + match[0].length;
  const find = found('full-case', before?.name.start ?? start, end);
  find.name = before?.name;
  if (volumeStart !== undefined)
    find.volume = piece(text, volumeStart, volumeStart + /^\d+/.exec(text.slice(volumeStart, at))![0].length);
  find.reporter = { start: at, end: at + (match[1] as string).replace(/,$/, '').length, text: 'F. Cas.' };
  find.slug = 'fcas';
  const numberStart = at + match[0].indexOf(written, (match[1] as string).length);
  find.page = { start: numberStart, end: numberStart + written.length, text: `No. ${written}` };
  find.target = `fcas/no/${written.replace(/[ ,]/g, '')}`;
  const pins = pinsAfterPage(text, end, undefined);
  find.pins = pins.pins;
  const parens = parentheticalsAfter(text, pins.end);
  find.parentheticals = parens.parentheticals;
  find.year = parens.year ?? before?.year;
  find.yearSpan = parens.yearSpan;
  find.court = parens.court;
  find.weight = parens.weight;
  const history = historyAfter(text, parens.end, fileYear);
  find.history = history.history;
  find.end = history.end;
  return find;
}
