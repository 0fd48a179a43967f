import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/**
 * Pattern instructions to juries, which go by the name of their book and a number: `CALCRIM No. 520`, `CALJIC No. 8.20`,
 * `OUJI-CR(2d) 4-62`, `IPI Criminal 4th No. 26.01`, `WIS JI-CRIMINAL 140`, `UJI 14-201 NMRA`. Targets are `book/<letters>`.
 */

const NUMBER = '(\\d{1,4}[A-Z]?(?:[.:-]\\d{1,4}[A-Za-z]?){0,3}(?:\\([a-z0-9]{1,2}\\)){0,2})(?![\\w-])';
const BOOK =
  '(?:CALCRIM|CALJIC(?:-NF)?|CACI|BAJI|OUJI-CR ?(?:\\(2d\\))?|OUJI(?: \\(2d\\))?|RAJI(?: \\([A-Za-z]+\\))?(?: (?:Stand\\.|Standard|Crim\\.|Criminal))?(?: \\d{1,2})?(?= No)|' +
  'IPI(?:,)? (?:Criminal|Civil|Crim\\.|Civ\\.)(?:,? (?:\\d(?:st|d|nd|rd|th)(?: ed\\.)?|\\(\\d{4}\\)))?,?|MUJI(?: ?2d)?|WPIC|WPI|' +
  'W(?:IS|is)(?:\\.|consin)? ?JI[-—–](?:CRIMINAL|CIVIL|Criminal|Civil|CHILDREN|Children)|CRIMJIG|CIVJIG|PIK(?: Crim\\.| Civ\\.)?(?: ?\\d[a-z]{1,2})?|CJI-?2d|CJI\\d?d?|M ?Crim JI|M ?Civ JI|SJI2d|PJI(?: \\d[a-z])?|UCJI|CJI-Crim\\.?(?: \\d:\\d\\d)?(?= No)|COLJI-Crim\\.?|NJI2d(?: Crim\\.| Civ\\.)?|N\\.C\\.P\\.I\\.(?: ?[-—–]+ ?(?:Crim(?:inal|\\.)?|Civ(?:il|\\.)?))?|N\\.P\\.I\\.-(?:Crim|Civil)|T\\.P\\.I\\.[-— ](?:Crim\\.|Civil)|Pa\\. ?SSJI \\((?:Crim|Civ)\\.?\\)|OJI(?:-C[RV]| C[RV])?)';
const BY_NUMBER = new RegExp(`(${BOOK}),? ?(?:Nos?\\. ?|[Ii]nstruction )?${NUMBER}`, 'y');
/** Further numbers: `CALCRIM Nos. 520 and 521`. */
const MORE =
  /(?:, (?:and |& )?| and | & )(?=\d{1,4}[A-Z]?(?:[.-]\d{1,4})?(?:[,.;) ]|$))\d{1,4}[A-Z]?(?:[.-]\d{1,4})?(?![\w-])/y;

function byNumber(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(BY_NUMBER, text, at);
  if (match === null) return NOTHING;
  const find = instruction(
    text,
    at,
    match[1] as string,
    match[2] as string,
    at + match[0].length,
    / Nos\. /.test(match[0]),
  );
  // `1 OJI 401.23`, `10 Minnesota Practice, CRIMJIG 3.05`: its volume.
  if (/^(?:OJI|C(?:RIM|IV)JIG|WPIC?)/.test(match[0]))
    find.start -=
      /(?:^|[\s(;])(\d{1,2}A? (?:(?:Minn(?:esota|\.)|Wash(?:ington|\.)) Prac(?:tice|\.)[,:] )?)$/.exec(
        text.slice(Math.max(0, at - 30), at),
      )?.[1]?.length ?? 0;
  return [find];
}

function instruction(text: string, at: number, book: string, number: string, end: number, plural: boolean): Found {
  const find = authority('book', at, end, `book/${slugOf(book)}`, number);
  find.title = book.replace(/[\s,]+$/, '');
  for (let count = 0; plural && count < 12; count++) {
    const more = stands(MORE, text, find.end);
    if (more === null) break;
    find.end += more[0].length;
  }
  const edition = stands(
    / \((?:(?:Supp\.|rev\.|Rev\.|West|eff\.) ?)?(?:\d(?:th|d|nd|rd) ed\. )?(?:19|20)\d\d(?: [Rr]ev(?:ision|\.))?\)/y,
    text,
    find.end,
  );
  return edition === null ? find : takeParentheticals(find, text);
}

/** `UJI 14-201 NMRA`, `UJI 13-1601 NMRA 2005`: New Mexico's stand among its rules. */
function newMexico(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /UJI (\d{1,2}-\d{1,4}[A-Z]?)((?:\([A-Z0-9]{1,2}\)){0,3})(?: NMRA(?:,? (?:19|20)\d\d)?)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  return [authority('rule', at, at + match[0].length, `rule/uji/${match[1]}`, `${match[1]}${match[2]}`)];
}

/** `Instruction No. 4-62, OUJI-CR(2d)`: the book behind the number. */
function bookBehind(text: string, at: number): readonly Found[] {
  const match = stands(/Instruction (?:Nos?\. )?(\d{1,2}-\d{1,3}[A-Z]?),? (OUJI-CR ?(?:\(2d\))?|OUJI)/y, text, at);
  return match === null
    ? NOTHING
    : [instruction(text, at, match[2] as string, match[1] as string, at + match[0].length, false)];
}

const WORDS =
  'N.C.P.I. CALCRIM CALJIC CACI BAJI OUJI RAJI IPI MUJI WPIC WPI WIS Wis. Wis Wisconsin CRIMJIG CIVJIG PIK CJI CJI2d PJI SJI2d UCJI COLJI NJI2d N.P.I. T.P.I. Pa.SSJI Pa. OJI'
    .split(' ')
    .concat('M Crim', 'M Civ', 'MCrim JI');

/** `Illinois Pattern Jury Instructions, Criminal, No. 3.06 (4th ed. 2000)`, `Fla. Std. Jury Instr. (Crim.) 15.1`, `MAI-CR 3d 314.02`. */
const IN_FULL =
  /((?:Illinois|New York|Indiana|Tennessee|Wisconsin|Minnesota|Colorado|Kansas|Arizona) (?:Pattern )?(?:Criminal |Civil )?(?:Pattern )?Jury Instructions?(?:[-—–, ]{1,2}(?:Criminal|Civil|Crim\.|Civ\.))?|Criminal Jury Instructions for the District of Columbia|Fla\. Std\. Jury Instr\. \((?:Crim|Civ)\.?\)|MAI(?:-CR)?(?: ?\d[a-z]{1,2})?),? (?:Nos?\. ?|§ ?)?(\d{1,4}[A-Z]?(?:[.:-]\d{1,4}[A-Z]?){0,2}(?:\([a-z\d]\))?)(?![\w-])/y;

function inFull(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(IN_FULL, text, at);
  if (match === null) return NOTHING;
  const find = instruction(text, at, match[1] as string, match[2] as string, at + match[0].length, false);
  return [takeParentheticals(find, text)];
}

export const INSTRUCTIONS: readonly WordFinder[] = [
  { words: WORDS, find: byNumber },
  { words: ['UJI'], find: newMexico },
  {
    words: [
      'Illinois',
      'New York',
      'Indiana',
      'Tennessee',
      'Minnesota',
      'Colorado',
      'Kansas',
      'Arizona',
      'Fla. Std',
      'Criminal Jury',
      'MAI',
      'MAI-CR',
    ],
    find: inFull,
  },
  { words: ['Instruction'], find: bookBehind },
];
