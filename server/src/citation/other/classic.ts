import type { Span } from '../../opinion/span';
import { type Found, piece } from '../found';
import { pinsAt } from '../pins';
import { authority, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/** Works so old and so often cited that they go by a name of their own, without date: Blackstone, Kent, Coke, The Federalist. */

/** `1 Blackstone, Commentaries *123`, `4 Bl. Comm. 352`, `2 Kent Comm. 12`, `Co. Litt. 45a`, `2 Hale P. C. 284`, `2 Hawk. P. C. c. 46`. */
const OLD: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /(?:W\. ?)?(?:Blackstone(?:'s|’s)?,? ?(?:Commentaries(?: on the Laws? of England)?|Comm?\.|Com\.)?|Bl(?:ack|k)?\.? ?Comm?\.|Bla\. ?Comm?\.)/y,
    'blackstone-commentaries',
    'Blackstone',
    'Commentaries',
  ],
  [
    /(?:J\. ?)?Kent(?:'s|’s)?,? ?(?:Commentaries(?: on American Law)?|Comm?\.)/y,
    'kent-commentaries',
    'Kent',
    'Commentaries',
  ],
  [/(?:Co\.|Coke(?: on| upon)?),? ?Lit(?:t?leton|t?\.)/y, 'coke-littleton', 'Coke', 'Littleton'],
  [/Litt?\.(?= §)/y, 'littleton-tenures', 'Littleton', 'Tenures'],
  [
    /(?:Co\.|Coke(?:'s|’s)?),? ?Inst(?:itutes?(?: of the Laws? of England)?|\.)/y,
    'coke-institutes',
    'Coke',
    'Institutes',
  ],
  [
    /(?:M\. ?)?Hale(?:'s|’s)?,? ?(?:P\. ?C\.|Pleas of the Crown|Hist\. P\. ?C\.)/y,
    'hale-pleas-crown',
    'Hale',
    'Pleas of the Crown',
  ],
  [
    /Hawk(?:\.|ins(?:'|’)?),? ?(?:P\. ?C\.|Pleas of the Crown)/y,
    'hawkins-pleas-crown',
    'Hawkins',
    'Pleas of the Crown',
  ],
  [/East(?:'s|’s)?,? ?P\. ?C\./y, 'east-pleas-crown', 'East', 'Pleas of the Crown'],
  [/Greenl(?:eaf|\.)(?:'s|’s)? ?(?:on )?Ev(?:idence|\.)/y, 'greenleaf-evidence', 'Greenleaf', 'Evidence'],
  [
    /(?:J\. ?)?Elliot(?:t)?(?:'s|’s)?,? ?(?:Debates|Deb\.)(?: on the Federal Constitution)?/y,
    'elliot-debates',
    'Elliot',
    'Debates',
  ],
  [
    /(?:M\. ?)?Farrand(?:'s|’s)?,? ?(?:The )?Records of the Federal Convention(?: of 1787)?/y,
    'farrand-records-of-federal',
    'Farrand',
    'Records of the Federal Convention',
  ],
];

function oldTreatise(text: string, at: number, limit: Span): readonly Found[] {
  const volume = /(?:^|[^\d.,$-])(\d{1,2}[A-Z]? )((?:W\. |J\. |M\. )?)$/.exec(
    text.slice(Math.max(limit.start, at - 9), at),
  );
  for (const [pattern, slug, author, title] of OLD) {
    const name = stands(pattern, text, at);
    if (name === null) continue;
    const after = at + name[0].length;
    const place =
      stands(
        /,? ?(?:at |p(?:p|age)?\. ?)?(?:\[?\*+ ?\]?|\[)?(\d{1,4}(?: ?[ab](?![A-Za-z])|, [ab](?=[.;,)]))?)\]?(?:[-–]\*?\d{1,4})?(?:(?:, | and |, and )\*?\d{1,4}(?: ?[ab](?![A-Za-z]))?(?:[-–]\*?\d{1,4})?(?![\d,]? [A-Z][a-z]{0,5}\.))*(?![A-Za-z\d]| Vol)/y,
        text,
        after,
      ) ??
      stands(
        / \(\d{1,2}(?:st|nd|d|rd|th) [Ee]d\.?\),? (?:pp?\. ?)?(\d{1,4})(?:[-–]\d{1,4})?(?:, \d{1,4})*(?![A-Za-z\d])/y,
        text,
        after,
      ) ??
      stands(
        /,? ?(?:[Bb](?:oo)?k\.? \d,? )?(?:[Cc](?:h(?:ap)?)?\.|§§?|Lect\.|No\.) ?(\d{1,4})(?:, ?(?:§§?|s\.|p\.) ?\d{1,4})?(?:[-–]\d{1,4})?/y,
        text,
        after,
      );
    if (place === null) {
      if (volume === null || !name[0].includes(' ')) continue;
    }
    // Without a volume a bare surname and a number are prose.
    if (volume === null && !name[0].includes(' ') && place?.[0].includes('§') !== true) continue;
    const start = volume === null ? at : at - volume[1]!.length - volume[2]!.length;
    const end = place === null ? after : after + place[0].length;
    const find = authority('treatise', start, end, `treatise/${slug}`, place?.[0].includes('§') ? place[1] : undefined);
    find.author = author;
    find.title = title;
    if (volume !== null) find.volume = piece(text, start, start + volume[1]!.trimEnd().length);
    if (place !== null && find.section === undefined) {
      const pageStart = after + place[0].indexOf(place[1]!);
      find.pins = pinsAt(text, pageStart, undefined, true).pins;
    }
    // `2 Kent's Comm. 467, 5th ed.`
    const edition = place === null ? null : stands(/, \d{1,2}(?:st|nd|d|rd|th) [Ee]d(?:it)?\./y, text, find.end);
    if (edition !== null) find.end += edition[0].length;
    return [takeParentheticals(find, text)];
  }
  return NOTHING;
}

/** `The Federalist No. 78, p. 465 (C. Rossiter ed. 1961) (A. Hamilton)`. */
function federalist(text: string, at: number): readonly Found[] {
  const match = stands(
    /Federalist(?: Papers?)?,? (?:\(?Nos?\. ?(\d{1,2}|[XVILC]{1,8})\)?)(?:(?:, | and |, and |-)(?:No\. ?)?\d{1,2}(?![\d]))*(?:,? (?:at|pp?\.) (\d{1,3})(?:[-–]\d{1,3})?)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const start = text.slice(at - 4, at) === 'The ' ? at - 4 : at;
  const find = authority('book', start, at + match[0].length, 'book/federalist', `No. ${match[1]}`);
  find.title = 'The Federalist';
  if (match[2] !== undefined) find.pins = pinsAt(text, at + match[0].lastIndexOf(match[2]), undefined, true).pins;
  takeParentheticals(find, text);
  const writer = stands(/ \((?:[A-Z]\. |[A-Z][a-z]+ )?(?:Hamilton|Madison|Jay)\)/y, text, find.end);
  if (writer !== null) find.end += writer[0].length;
  const edition = stands(/ \([^()]{3,50}(?:ed\.|eds\.),? \d{4}\)/y, text, find.end);
  if (edition !== null) takeParentheticals(find, text);
  return [find];
}

export const CLASSICS: readonly WordFinder[] = [
  {
    words: [
      'Blackstone',
      'Bl.',
      'Black.',
      'Blk.',
      'Bla.',
      'Kent',
      'Co.',
      'Lit.',
      'Litt.',
      'Coke',
      'Hale',
      'Hawk.',
      'Hawkins',
      'Greenl.',
      'Greenleaf',
      'Elliot',
      'Elliott',
      'East',
      'Farrand',
    ],
    find: oldTreatise,
  },
  { words: ['Federalist'], find: federalist },
];
