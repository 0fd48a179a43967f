import { slugOf } from '../abbreviations';
import { isDigit } from '../characters';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { STATE } from './jurisdiction';

/**
 * The laws that a legislature made in a year, by chapter, number or page: `Stats. 1997, ch. 271, § 1, p. 20`,
 * `Ga. L. 1973, p. 159`, `La. Acts 2001, No. 1189`, `Laws of 1977, ch. 70`, `L 1998, ch 56`, `P.L. 1998, c. 5`,
 * `1977 PA 72`. Targets are `<letters of the name>/<year>/<number>`.
 */

const NAME = `(?:Stats?\\.|Sess(?:ion|\\.) Laws|Gen(?:eral|\\.) (?:Laws|Acts)|Pub(?:lic|\\.) (?:Laws|Acts)|Priv(?:ate|\\.) Acts|Laws|LAWS|L\\.|L|Acts|P\\. ?L\\.|P\\. ?A\\.|S\\. ?L\\.)`;
const PLACE =
  '(?:,? (?:\\d{1,2}(?:st|d|nd|rd|th) (?:Ex(?:tra)?\\. )?[A-Z][a-z]+\\.,? )?(?:(?:[Cc]h(?:aps?|apter|s)?|[Cc]|No|Act No|Public Act|Act|pp?|art)(?:\\.|(?= )) ?)(?:No\\. ?)?(\\d{1,4}(?:-\\d{1,4})?[A-Z]?)(?![\\w-])|, (\\d{1,3}:\\d{1,3})(?![\\w:]))';
const YEARLY = new RegExp(
  `(${NAME})(?:,? (?:of|OF))? ?((?:1[789]|20)\\d\\d)(?:-\\d{2,4})?(?: \\([^()]{1,30}\\))?${PLACE}`,
  'y',
);
/** Behind the chapter: `, § 3`, `, art. 2, §§ 1-3`, `, p. 3523`, `, at 1451`. */
const FURTHER =
  /,? (?:(?:§ ?§? ?|[Ss]ecs?\. |[Ss]ections? |[Aa]rts?\. )\d{1,4}[A-Za-z]?(?:\.\d{1,3})?(?:\([a-z0-9]{1,2}\)){0,3}(?:(?:[-–]|, (?:and )?| and )\d{1,4}[a-z]?(?![\w-]| [A-Z]))*|(?:pp?\.? |at )\d{1,5}(?:(?:[-–]|, )\d{1,5}(?! [A-Z]))*)/y;

/** Cheap refusal: a year begins within a few letters. */
function yearNear(text: string, at: number): boolean {
  for (let look = at + 1; look < at + 20; look++) {
    const code = text.charCodeAt(look);
    if (isDigit(code)) return code === 49 || code === 50;
  }
  return false;
}

function yearly(text: string, at: number): readonly Found[] {
  if (!yearNear(text, at) || insideWord(text, at)) return NOTHING;
  const match = stands(YEARLY, text, at);
  if (match === null) return NOTHING;
  const before = text.slice(Math.max(0, at - 18), at);
  const state = STATE_BEFORE.exec(before)?.[1] ?? '';
  if (state === '' && /(?:[A-Z]|Pub|Priv)\. ?$/.test(before)) return NOTHING;
  const name = `${state}${match[1]}`;
  return [
    enacted(text, at - state.length, at + match[0].length, name, match[2] as string, (match[3] ?? match[4]) as string),
  ];
}

/** Names that only one State writes so. */
const OWN_STYLE: Readonly<Record<string, string>> = { 'Stats.': 'calstat', L: 'nylaws', PA: 'michpa' };
const OF_STATE = new RegExp(`^(?:${STATE}|NY|Mich|Or|Wis) `);
const STATE_BEFORE = new RegExp(`(?:^|[\\s(“"—;])((?:${STATE}|NY|Mich|Or) )$`);

function enacted(text: string, start: number, at: number, name: string, year: string, number: string): Found {
  // `pp. 3, 1364`
  let end =
    at +
    (/pp\.? ?\d{1,4}$/.test(text.slice(start, at))
      ? (stands(/(?:(?:, |[-–])\d{1,5}(?![\w-]| [A-Z]))*/y, text, at)?.[0].length ?? 0)
      : 0);
  for (let count = 0; count < 3; count++) {
    const further = stands(FURTHER, text, end);
    if (further === null) break;
    end += further[0].length;
  }
  // Without its State the laws of a year are those of the court's own, which the text does not name.
  const slug = OWN_STYLE[name] ?? (OF_STATE.test(name) ? slugOf(name) : undefined);
  const target = slug === undefined ? null : `${slug}/${year}/${number.toLowerCase()}`;
  const find = authority('statute', start, end, target, target === null ? undefined : number);
  find.title = `${name} ${year}`;
  find.year = Number(year);
  takeParentheticals(find, text);
  find.year = Number(year);
  return find;
}

/** `1977 PA 72`, `1995 Wis. Act 27`, `2001 La. Acts, No. 1189`, `1989 Nev. Stat., ch. 631, § 1, at 1451`, `2007 P.A. 95`: the year first. */
const YEAR_FIRST = new RegExp(
  `(?: ?\\(Ex\\. Sess\\.\\))? (PA|P\\.A\\.|Wis(?:consin|\\.) Act|(?:${STATE}) (?:Acts|Stat\\.|Laws|Sess\\. Laws|Session Laws|Pub\\. Acts)(?=,? (?:No|ch|c|p|L\\.B)))(?:,? (?:No|[Cc]h(?:ap)?|c|p|L\\.B)\\.)? ?(\\d{1,4})(?![\\w,-]\\d|[\\w-])`,
  'y',
);

/** `Pub. Act 98-63 (eff. July 9, 2013)`, `P.A. 05-275, § 2`, `Public Act No. 95-1`: Illinois and Connecticut both number their acts so. */
function numbered(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:Pub(?:lic|\.) Acts?|P\. ?A\.) (?:Nos?\. )?(\d{2,3}-\d{1,4})(?:, (?:§§? ?|art\. )\d{1,4}(?:-\d{1,4})?)?(?! \w?\d|[\w-])/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const find = authority('statute', at, at + match[0].length, null);
  find.title = match[0];
  find.end += stands(/ \(eff\. [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)/y, text, find.end)?.[0].length ?? 0;
  return [find];
}

/** `Ch. 2016-13, § 3, Laws of Fla.`, `ch. 70, Laws of 1977`: the chapter first. */
function chapterFirst(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /[Cc]h(?:apter|s?\.) (\d{1,4}(?:-\d{1,4})?)(?:, (?:§§? ?|[Ss]ec(?:tion|\.)s? )\d{1,3}(?:[-–]\d{1,3})?(?:, §§? ?[\d.-]{3,12}(?:\(\d\))?)?)?,? (?:SLA \d{4}|\d{4} [A-Z][a-z]+\.? Sess\. Laws \d{1,5}(?:[-–, ]+\d{1,5}(?! [A-Z]))*|Laws of (Fla(?:\.|orida)|((?:18|19|20)\d\d))|((?:18|19|20)\d\d) Laws)(?![\w])/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const target = match[2]?.startsWith('Fla') === true ? `lawsoffla/${match[1]}` : null;
  const find = authority('statute', at, at + match[0].length, target, target === null ? undefined : match[1]);
  find.title = match[0];
  return [takeParentheticals(find, text)];
}

/** `2009, No. 58, § 4`, `2005, No. 83 (Adj. Sess.), § 8`: Vermont. */
const VERMONT = /, No\. (\d{1,3})(?: \(Adj\. Sess\.\))?, §§? ?\d{1,3}[a-z]?(?:[-–]\d{1,3})?(?![\w-])/y;

/** From a year `[start, end)`. */
export function sessionLawOfYear(text: string, start: number, end: number): Found | undefined {
  if (end - start !== 4) return undefined;
  if (text.charCodeAt(end) === 44) {
    const vermont = stands(VERMONT, text, end);
    if (vermont === null) return undefined;
    const find = authority(
      'statute',
      start,
      end + vermont[0].length,
      `vtacts/${text.slice(start, end)}/${vermont[1]}`,
      vermont[1],
    );
    find.year = Number(text.slice(start, end));
    return find;
  }
  const match = stands(YEAR_FIRST, text, end);
  if (match === null) return undefined;
  return enacted(text, start, end + match[0].length, match[1] as string, text.slice(start, end), match[2] as string);
}

/** `Act of May 26, 1997, 75th Leg., R.S., ch. 1165, § 1, 1997 Tex. Gen. Laws 4373, 4375`: Texas. */
function ofTexas(text: string, at: number): readonly Found[] {
  const match = stands(
    /Acts? (?:of (?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?)?((?:18|19|20)\d\d), \d{1,3}(?:st|d|nd|rd|th) Leg\.,(?: (?:R\. ?S\.|\d(?:st|d|nd|rd|th) C\. ?S\.),)? ch\. (\d{1,4})(?:, (?:sec\.|§§?|art\.) ?\d{1,3}(?:\.\d{1,3})?(?:\([a-z]\))?(?:[-–, ]+\d{1,3}(?![\d ]))*)*(?:,? (?:at \d{1,5}|(?:(?:19|20)\d\d )?Tex\. Gen\. Laws \d{1,5}(?:, \d{1,5}(?:[-–]\d{1,5})?)*))?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const find = authority('statute', at, at + match[0].length, `texgenlaws/${match[1]}/${match[2]}`, match[2]);
  find.year = Number(match[1]);
  const { year } = find;
  takeParentheticals(find, text);
  find.year = year;
  return [find];
}

/** `Act of Dec. 6, 1972, P.L. 1482, No. 334, § 1`: Pennsylvania, by the page of its Pamphlet Laws. */
function ofPennsylvania(text: string, at: number): readonly Found[] {
  const match = stands(
    /Act of (?:[A-Z][a-z]{2,8}\.? \d{1,2}, ((?:1[789]|20)\d\d)), P\. ?L\. (\d{1,4})(?:, No\. \d{1,4}(?:-\d{1,4})?)?(?:, (?:as amended,? )?(?:§§? ?|[Ss]ection |art\. )\d{1,4}[a-z]?(?:\([a-z0-9]\)){0,3}(?:[-–]\d{1,4})?)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const find = authority('statute', at, at + match[0].length, `papl/${match[1]}/${match[2]}`, match[2]);
  find.year = Number(match[1]);
  return [find];
}

/** `Act of May 20, 2003, ch. 96, § 1, 2003 Minn. Laws 605, 606`: a law by its day and chapter, with its page where one follows. */
function dated(text: string, at: number): readonly Found[] {
  const match = stands(
    /Act of (?:[A-Z][a-z]{2,8}\.? \d{1,2}, ((?:1[89]|20)\d\d)), (?:ch\.|c\.|No\.|P\.A\.) (\d{1,4}(?:-\d{1,4})?)(?:, (?:§§? ?|art\. )\d{1,4}(?:[-–, ]+\d{1,3}(?![\d ]))*)*, \d{4} ([A-Z][A-Za-z. ]{2,14} (?:Laws|Acts|Stats?\.)) (\d{1,5})(?:[-–]\d{1,5})?(?:, \d{1,5}(?:[-–]\d{1,5})?)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const find = authority(
    'statute',
    at,
    at + match[0].length,
    `${slugOf(match[3] as string)}/${match[1]}/${match[4]}`,
    match[2],
  );
  find.year = Number(match[1]);
  return [find];
}

/** `Act 1805 of 2001`, `Act No. 12 of 1985`: Arkansas and Louisiana. */
function numberOfYear(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(/Acts? (?:No\. )?(\d{1,4}) of ((?:18|19|20)\d\d)(?:, §§? ?\d{1,3})?(?![\w-])/y, text, at);
  if (match === null) return NOTHING;
  const section =
    /(?:^|[\s(;])([Ss]ec(?:tions?|s?\.) \d{1,3} of )$/.exec(text.slice(Math.max(0, at - 18), at))?.[1]?.length ?? 0;
  const find = authority('statute', at - section, at + match[0].length, null);
  find.title = match[0];
  find.year = Number(match[2]);
  return [find];
}

export const SESSION_LAWS: readonly WordFinder[] = [
  { words: ['Pub. Act', 'Public Act', 'P.A.', 'P. A.'], find: numbered },
  { words: ['Act'], find: numberOfYear },
  { words: ['Ch.', 'ch.', 'Chapter', 'chapter'], find: chapterFirst },
  {
    words: [
      'Stats.',
      'Laws',
      'LAWS',
      'L.',
      'L',
      'Acts',
      'Public Laws',
      'Public Acts',
      'Pub.',
      'P.L.',
      'P. L.',
      'P.A.',
      'General Laws',
      'Session',
      'Sess.',
      'S.L.',
      'Private',
    ],
    find: yearly,
  },
  {
    words: ['Act of', 'Acts 1', 'Acts 2'],
    find: (text, at) => {
      const texas = ofTexas(text, at);
      if (texas.length > 0) return texas;
      const pennsylvania = ofPennsylvania(text, at);
      return pennsylvania.length > 0 ? pennsylvania : dated(text, at);
    },
  },
];
