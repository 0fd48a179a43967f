import { type Found, found, piece } from '../found';
import { stands, takeParentheticals } from './finder';

/** English statutes and Year Books, cited by the year of a reign: `13 Eliz. c. 5`, `3 & 4 Will. 4, c. 41, § 4`, `9 Edw. 4, 14a`. */

const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/(?:George|Geo[.,]) ?/y, 'geo'],
  [/(?:Henry|Hen[.,]) ?/y, 'hen'],
  [/(?:Edward|Edw?[.,]) ?/y, 'edw'],
  [/(?:Charles|Chas\.|Carol\.|Car[.,]) ?/y, 'car'],
  [/(?:William|Will[.,]|Wm\.) ?/y, 'will'],
  [/(?:James|Jac[.,]|Jas\.|Ja\.) ?/y, 'jac'],
  [/(?:Richard|Rich[.,]|Ric[.,]) ?/y, 'ric'],
  [/[GW]\. ?(?=[3-4I])/y, 'geo'],
];

const UNNUMBERED: readonly (readonly [RegExp, string])[] = [
  [/(?:Elizabeth|Eliz[.,]?)/y, 'eliz'],
  [/(?:Victoria|Vict?[.,])/y, 'vict'],
  [/Anne?\.?/y, 'anne'],
  [/(?:William|Will\.|Wm\.|W\.) ?(?:&|and) ?(?:Mary|M[.,„])/y, 'willmar'],
  [/(?:Philip|Phil?\.|P\.) ?(?:&|and) ?(?:Mary|Mar\.|M\.)/y, 'philmar'],
  [/Mary?\.?/y, 'mar'],
];

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8 };

/** Chapter (a scanner reads `e.` and `o.` for `c.`) and section behind it. */
const CHAPTER =
  /[.,]{0,2} ?(?:s(?:tat|t)?\. ?\d,? ?)?(?:c|ch|chap|cap|e|o|C|Ch)[.:]? ?(\d{1,3}|[ivxlc]{1,8}(?![a-z]))(?:[,.] ?(?:§§? ?|s(?:ect?)?s?\. ?)\d{1,3}(?:(?:, | and |-)\d{1,3}(?!\d|[.,]? ?[A-Z&]))*)?/y;
const LEAF =
  /[.,]{1,2} ?(?:fol?\. ?|p\. ?)?(\d{1,3} ?[ab]?)(?![A-Za-z\d])(?!\. c\.|,? [A-Z][a-z]+\.? \d)(?:,? ?pl\. ?\d{1,3})?/y;
const BEFORE = /(?:^|[^\d.,$-])((?:Y\. ?B\.|Year[- ]?[Bb]ooks?),? (?:in )?)?(\d{1,2} (?:&|and) )?$/;

/** First two letters of the sovereigns' names, or one and its stop. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  ['Ge', 'G.', 'He', 'Ed', 'El', 'Ch', 'Ca', 'Wi', 'Wm', 'W.', 'Ja', 'Ri', 'Vi', 'An', 'Ph', 'P.', 'Ma'].map(
    letters => letters.charCodeAt(0) * 128 + letters.charCodeAt(1),
  ),
);

/**
 * The statute or Year Book whose regnal year has its digits at `[start, end)`; the sovereign follows after a space. `floor` is
 * the end of the citation before it. Undefined when no sovereign with a chapter or leaf follows.
 */
export function regnalAt(text: string, start: number, end: number, floor: number): Found | undefined {
  if (end - start > 2 || text.charCodeAt(end) !== 32) return undefined;
  if (!BEGINNINGS.has(text.charCodeAt(end + 1) * 128 + text.charCodeAt(end + 2))) return undefined;
  const reign = reignAt(text, end + 1);
  if (reign === undefined) return undefined;
  const before = BEFORE.exec(text.slice(Math.max(floor, start - 26), start));
  if (before === null) return undefined;
  const from = start - (before[2]?.length ?? 0);
  const years = text.slice(from, end).replace(/ (?:&|and) /, '-');
  const chapter = stands(CHAPTER, text, reign.end);
  if (chapter !== null) {
    const find = found('statute', from, reign.end + chapter[0].length);
    find.volume = piece(text, from, end);
    find.section = chapter[1];
    find.target = `gb/${years}-${reign.slug}/${chapter[1]}`;
    return takeParentheticals(find, text);
  }
  // The Year Books run from Edward I to Henry VIII.
  const leaf = /^(?:edw[1-5]|hen[4-8]|ric[23])$/.test(reign.slug) ? stands(LEAF, text, reign.end) : null;
  if (leaf === null) return undefined;
  const find = found('full-case', from - (before[1]?.length ?? 0), reign.end + leaf[0].length);
  const leafStart = reign.end + leaf[0].indexOf(leaf[1] as string);
  find.volume = piece(text, from, end);
  find.reporter = { start: end + 1, end: reign.end, text: 'Y.B.' };
  find.slug = 'yb';
  find.page = piece(text, leafStart, leafStart + (leaf[1] as string).length);
  find.target = `yb/${years}-${reign.slug}/${(leaf[1] as string).replace(' ', '')}`;
  return find;
}

function reignAt(text: string, at: number): { readonly slug: string; readonly end: number } | undefined {
  for (const [pattern, slug] of UNNUMBERED) {
    const name = stands(pattern, text, at);
    if (name !== null) return { slug, end: at + name[0].length };
  }
  for (const [pattern, slug] of NUMBERED) {
    const name = stands(pattern, text, at);
    if (name === null) continue;
    const numeral = stands(
      /(?:the )?(?:([1-8])(?:st|nd|d|rd|th)?|(VIII|VII|VI|V|IV|I{1,3}))(?![A-Za-z\d])/y,
      text,
      at + name[0].length,
    );
    if (numeral === null) return undefined;
    const number = numeral[1] ?? String(ROMAN[numeral[2] as string]);
    const single = name[0].startsWith('W.') ? 'will' : slug;
    return { slug: `${single}${number}`, end: at + name[0].length + numeral[0].length };
  }
  return undefined;
}
