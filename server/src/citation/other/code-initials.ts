import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { guidelineTail } from './guidelines';
import { pastEtSeq, pastSubdivision, sectionsAt, subdivisions } from './sections';

/**
 * Codes that go by initials, with or without a section sign: `MCL 750.520b(1)(a)`, `RCW 9A.32.030`, `CPL 470.05 [2]`,
 * `OCGA § 16-5-1 (c)`, `N.J.S.A. 2C:11-3`, `U.S.S.G. § 2K2.1(b)`, `I.R.C. § 61(a)`, `735 ILCS 5/2-1005(c)`,
 * `42 Pa.C.S. § 9543(a)`, `La. R.S. 14:30.1`. Targets are `code/<letters>/<section>`.
 */

/** `2C:11-3`, `9A.32.030`, `750.520b`, `5/2-1005`, `2K2.1`, `630:1-a`, `53a-54a`, `14:30.1`. */
const NUMBER =
  /(?:\d{1,3}-[A-Z]{1,2}:\d{1,3}(?:-[a-z])?(?![A-Za-z\d])|\d{1,2}[A-Z]\d{1,2}\.\d{1,3}(?![A-Za-z\d])|\d{1,6}[A-Za-z]{0,2}(?:[.:/](?=[\dA-Z])\d{0,5}[A-Za-z]?\d{0,3}(?:[.-]\d{1,5}[A-Za-z]?){0,3})?(?:[-–]\d{1,6}[A-Za-z]?(?:[-–.:]\d{1,5}[A-Za-z]?){0,4}|-[A-Za-z](?![A-Za-z]))?(?:\.\d{1,3}[a-z]?)?(?:-[A-Z](?![A-Za-z]))?(?![A-Za-z\d]))/y;
/** `(1)(a)`, ` (b)`, `[2]`, ` [1] [a]`. */
const DIVISION =
  / ?(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]{1,3}|\d{1,3}[a-z]{0,2})\)|\[(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\])/y;

interface Number {
  readonly first: string;
  readonly end: number;
}

function numberAt(text: string, at: number): Number | undefined {
  const number = stands(NUMBER, text, at);
  if (number === null) return undefined;
  let end = at + number[0].length;
  for (let count = 0; count < 8; count++) {
    const division = stands(DIVISION, text, end);
    if (division === null) break;
    end += division[0].length;
  }
  return { first: number[0], end };
}

/** A row for the code whose name is `[start, nameEnd)` and whose sections begin at `at`, signs and lists of them included. */
function codeWith(text: string, start: number, name: string, at: number): Found | undefined {
  const sign = stands(
    /(?:§ ?§? ?|[Aa]rt(?:icle|s?\.|(?= \d)) ?|[Ss]ec(?:tions?|\.) |[Cc]h(?:apters?|s?\.) )/y,
    text,
    at,
  );
  const first = numberAt(text, at + (sign?.[0].length ?? 0));
  if (first === undefined) return undefined;
  let { end } = first;
  for (let count = 0; count < 12; count++) {
    const join = stands(
      /(?:, (?:and )?| and | & | to | through )(?:§+ ?)?(?=\d{1,5}[-.:A-Z]|\d{3,5}[\s,;.)(]|-\d{3,4})/y,
      text,
      end,
    );
    if (join === null || !/§ ?§|[Aa]rts\.|\d[-.:]/.test(`${sign?.[0]} ${first.first}`)) break;
    // `A.R.S. §§ 13-703, -901.01`: the title is not said again.
    const from = end + join[0].length;
    const next = numberAt(text, text.charCodeAt(from) === 45 ? from + 1 : from);
    if (next === undefined || / [A-Z]|^ ?[A-Z]/.test(text.slice(next.end, next.end + 2))) break;
    end = next.end;
  }
  // `§§ 23 (e) and (f)`: further subdivisions of the same section.
  for (let count = 0; count < 6 && /[)\]]/.test(text.charAt(end - 1)); count++) {
    const more = stands(/(?:(?: and|,(?: and)?| or) |[-–])(?=\([a-z0-9]{1,4}\)(?![a-z]))/y, text, end);
    if (more === null) break;
    end = subdivisions(text, end + more[0].length).end;
  }
  // `RSA 630:1-a, I(b)(2)`: New Hampshire numbers the paragraphs of a section in Roman.
  end += stands(/, [IVX]{1,5}(?:-[a-z])?(?:\([a-z0-9]{1,2}\)){0,3}(?![A-Za-z])/y, text, end)?.[0].length ?? 0;
  // `RSA 265-A:2, I; :18, IV`
  if (text.charCodeAt(end) === 59 || text.charCodeAt(end) === 44)
    end +=
      stands(
        /(?:[;,] :\d{1,3}(?:-[a-z])?(?:, [IVX]{1,5}(?:-[a-z])?(?:\([a-z0-9]{1,2}\)){0,3}(?![A-Za-z]))?)+/y,
        text,
        end,
      )?.[0].length ?? 0;
  end = pastSubdivision(text, pastEtSeq(text, end));
  const slug = slugOf(name);
  if (slug === 'ussg') end = guidelineTail(text, end);
  const find = authority(
    'statute',
    start,
    end,
    // The Internal Revenue Code is title 26.
    `${slug === 'irc' ? 'usc/26' : `code/${slug}`}/${slug === 'irc' ? first.first : first.first.toLowerCase()}`,
    text.slice(at + (sign?.[0].length ?? 0), end),
  );
  if (ADMINISTRATIVE.has(slug)) find.kind = 'regulation';
  find.title = name.trim().replace(/,$/, '');
  return codeEdition(find, text);
}

/** Codes of what agencies of a State prescribe: regulations, no statutes. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(['njac', 'wac', 'oar', 'nac', 'comar', 'idapa', 'arm']);

/** `(West 2010)`, `(Supp. 2009)`, `(2012)` and the like. */
export function codeEdition(find: Found, text: string): Found {
  const match = stands(
    / ?\((?:[A-Z][A-Za-z.&' ]{0,24} )?(?:Supp\.? )?(?:19|20)\d\d(?: ed\.| Supp\.)?(?:, [^()]{1,30})?\)/y,
    text,
    find.end,
  );
  return match === null ? find : takeParentheticals(find, text);
}

/** Names that only codes bear; a number or a section sign must follow. */
const UNDOTTED =
  'RPAPL RPTL UJCA MCLA MCL MSA RCW ORS NRS KRS HRS SDCL OCGA CPLR CPL SCPA EPTL NMSA NDCC NCGS SCRA USSG IRC MCA RSMo WAC OAR NAC RSA COMAR'.split(
    ' ',
  );
const UNDOTTED_AT = new RegExp(
  `(?:${UNDOTTED.join('|')}),? (?:(?:19|20)\\d\\d,? )?(?=§|\\d|[Aa]rt(?:icle|\\.)? \\d|[Ss]ections? \\d|[Cc]h(?:apters?|s?\\.) \\d)`,
  'y',
);
/** `UCC 3-118`: article and section. */
const UCC_AT = /(?:U\.C\.C\.|UCC) (?=\d{1,2}[A-Z]?-\d{3})/y;

/** These too, but only a section sign tells them from other initials. */
const SIGNED = 'INA ERISA MPEP UCC IRCA FLSA FECA APA DSHEA TILA'.split(' ');
const SIGNED_AT = new RegExp(`(?:${SIGNED.join('|')}),? (?=§ ?\\d)`, 'y');

const DOTTED =
  'U.S.S.G. N.J.S.A. N.J.S. N.J.A.C. K.S.A. C.R.S. T.C.A. N.D.C.C. N.C.G.S. I.R.C. M.C.L.A. M.C.L. O.C.G.A. A.R.S. R.C.W. O.R.S. N.R.S. K.R.S. H.R.S. A.C.A. R.S. W.S. M.S.A. R.S.A. N.M.S.A. S.D.C.L. G.S. I.C.'.split(
    ' ',
  );
const DOTTED_AT = new RegExp(
  `(?:${DOTTED.map(word => word.replaceAll('.', '\\.')).join('|')}|N\\. J\\. S\\. A\\.|M\\. S\\. A\\.|O\\. C\\. L\\. A\\.|G\\. S\\.|R\\. S\\.|M\\.S\\.|U\\. S\\. S\\. G\\.|I\\. R\\. C\\.),? (?:'\\d\\d,? |(?:19|20)\\d\\d,? ?(?:Supp\\. )?|Supp\\. (?:19|20)\\d\\d,? )?(?=§|\\d+[A-Z]?[-.:]\\d|\\d[A-Z]\\d)`,
  'y',
);

/** `AS 11.41.100(a)`: Alaska's statutes have three numbers. */
const ALASKA = /AS (?=\d{2}\.\d{2}\.\d{3})/y;

function byInitials(text: string, at: number): readonly Found[] {
  const match =
    stands(UCC_AT, text, at) ??
    stands(UNDOTTED_AT, text, at) ??
    stands(ALASKA, text, at) ??
    stands(SIGNED_AT, text, at) ??
    stands(DOTTED_AT, text, at);
  if (match === null || inside(text, at)) return NOTHING;
  // Kansas numbers its Revised and its General Statutes by chapter: `R. S. 60-2909`, `G. S. 1935, 21-435`.
  if (
    /^[RG]\. S\./.test(match[0]) &&
    !/^\d{1,3}-\d{3,4}(?!\d)/.test(text.slice(at + match[0].length, at + match[0].length + 9))
  )
    return NOTHING;
  // `R.S. 34:15-7`: New Jersey's and Louisiana's have a title and a colon; those of the United States have not.
  if (match[0].startsWith('R.S.') && !/^\d{1,2}:\d/.test(text.slice(at + match[0].length, at + match[0].length + 5)))
    return NOTHING;
  // `All references are to RSMo 2000.`: the edition, no section.
  if (
    /^(?:RSMo|NMSA|HRS|C\.R\.S|K\.S\.A)/.test(match[0]) &&
    /^(?:19|20)\d\d(?!\d|[.:-]\d)/.test(text.slice(at + match[0].length, at + match[0].length + 5))
  )
    return NOTHING;
  // `MCL 750`: the chapter alone is no section, but `CPL 710` is.
  return one(codeWith(text, at, match[0].replace(/(?:19|20)\d\d/, ''), at + match[0].length));
}

/** `Conn. G.S.`, `A.B.C.R.S.`: initials that go on to the left are of something longer. */
const inside = (text: string, at: number): boolean =>
  /[A-Za-z]\.? ?$/.test(text.slice(at - 2, at)) && /\.$/.test(text.slice(at - 1, at));

/** A title or chapter before the name: `735 ILCS 5/2-1005(c)`, `42 Pa.C.S. § 9543`, `14 V.S.A. § 3`, `11 Del. C. § 636`. */
const TITLED =
  /(?:(ILCS) (?=\d{1,4}\/)|(NYCRR|N\.Y\.C\.R\.R\.) (?:§ ?)?(?=\d)|(Pa\. ?C\. ?S\.(?: ?A\.)?|V\. ?S\. ?A\.|Del\. ?C\.|M\. ?R\. ?S\.(?: ?A\.)?|O\. ?S\.(?: ?A\.)?(?: ?(?:Supp\. ?)?(?=(?:19|20)\d\d, §)(?:19|20)\d\d)?|P\. ?S\.(?: ?A\.)?|PS|D\. ?C\. ?M\. ?R\.|G\. ?C\. ?A\.|L\. ?P\. ?R\. ?A\.),? (?:(?:19|20)\d\d,? )?(?:Ann\. )?(?=§))/y;

function titled(text: string, at: number): readonly Found[] {
  const match = stands(TITLED, text, at);
  if (match === null) return NOTHING;
  const title = /(?:^|[\s([“"—])(\d{1,4}(?:-[A-Z])?) $/.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  if (title === undefined) return NOTHING;
  const name = match[1] ?? match[2] ?? (match[3] as string);
  const find = codeWith(text, at - title.length - 1, name, at + match[0].length);
  if (find === undefined) return NOTHING;
  const rules = match[2] !== undefined;
  // New York's rules and regulations are no statute.
  if (rules) find.kind = 'regulation';
  find.target = `${rules ? 'nycrr' : `code/${slugOf(name)}`}/${title.toLowerCase()}/${(find.target as string).split('/').slice(2).join('/')}`;
  return [find];
}

/** `La. R.S. 14:30.1`, `La. C.Cr.P. art. 782`, `La. Civ. Code art. 2315`, `Ind. Code 35-42-1-1`. */
function louisiana(text: string, at: number): readonly Found[] {
  const match = stands(
    /(?:La\. |LSA-|La\. ?- ?)?(?:R\. ?S\.|C\. ?Cr\. ?P\.|C\. ?C\. ?P\.|C\. ?C\.|C\. ?E\.|Ch\. ?C\.|Code Crim\. Proc\.(?: Ann\.)?|Code Civ\. Proc\.(?: Ann\.)?|Rev\. Stat\.(?: Ann\.)?) ?(?:[Aa]rts?\. ?(?=\d)|§ ?(?=\d{1,2}:\d)|(?=\d{1,2}:\d))/y,
    text,
    at,
  );
  return match === null || !/^L/.test(match[0])
    ? NOTHING
    : one(
        codeWith(
          text,
          at,
          match[0].replace(/ ?(?:[Aa]rts?\.|§) ?$/, ''),
          at + match[0].replace(/(?:[Aa]rts?\. ?|§ ?)$/, '').length,
        ),
      );
}

/** `St. 2010, c. 256, § 3`: the acts of a year as Massachusetts cites them. */
function actsOfYear(text: string, at: number): readonly Found[] {
  const match = stands(
    /St\. (?:of )?(1[789]\d\d|20\d\d), c\. (\d{1,4})(?:, §§? ?(\d{1,3}[A-Z]?)(?:[-–, ]+\d{1,3}(?!\d))*)?/y,
    text,
    at,
  );
  // `Hurd's Rev. St. 1905, c. 30` is a compilation.
  if (match === null || /\b(?:Rev|Gen|Pub|Comp|Civ|Ann)\. $/.test(text.slice(Math.max(0, at - 6), at))) return NOTHING;
  const find = authority('statute', at, at + match[0].length, `code/st/${match[1]}/${match[2]}`, match[3]);
  find.year = Number(match[1]);
  return [find];
}

/** `Article 128, UCMJ`, `Art. 120(b), UCMJ`: the articles of the military code. */
function military(text: string, at: number): readonly Found[] {
  const match =
    /(?:^|[^A-Za-z])((?:Articles?|Arts?\.) (\d{1,3}[a-z]?)(?:\([a-z0-9]{1,3}\)){0,3}(?:(?:, | and |, and )\d{1,3}[a-z]?(?:\([a-z0-9]{1,3}\)){0,3}){0,4}(?:,| of the) )$/.exec(
      text.slice(Math.max(0, at - 60), at),
    );
  const code = match === null ? null : stands(/UCMJ|Uniform Code of Military Justice(?: \(UCMJ\))?/y, text, at);
  if (match === null || code === null) return NOTHING;
  const find = authority(
    'statute',
    at - (match[1] as string).length,
    at + code[0].length,
    `code/ucmj/${match[2]}`,
    match[2],
  );
  find.title = 'UCMJ';
  return [find];
}

/** `sec. 7491(a)`, `secs. 162 and 274`, `section 1983`: lone sections in words that nothing else has; counted by `loneSections`. */
export function sectionInWords(text: string, at: number): boolean {
  const word = stands(/(?:[Ss]ec(?:ts?|s)?\.|sections?|Sections?) (?=\d)/y, text, at);
  // `Willoughby on the Constitution, sec. 87, p. 154, sec. 411, p. 711`: a treatise goes on.
  if (word === null || /pp?\. ?\d{1,4}, $/.test(text.slice(Math.max(0, at - 12), at))) return false;
  const number = sectionsAt(text, at + word[0].length, false);
  return (
    number !== undefined &&
    (Number.parseInt(number.first, 10) >= 100 ||
      number.subdivisions.length > 0 ||
      // `section 2-1401`, `section 17 of the Penal Law`
      /^\d{1,2}[A-Z]?-\d{2}/.test(number.first) ||
      /^ of the (?:[A-Z][a-z]+ ){1,3}(?:Code|Law|Act)(?![a-z])|^ of the Code of C/.test(
        text.slice(number.end, number.end + 60),
      ))
  );
}

const one = (find: Found | undefined): readonly Found[] => (find === undefined ? NOTHING : [find]);
const limited = (find: (text: string, at: number) => readonly Found[]) => (text: string, at: number, _limit: Span) =>
  find(text, at);

/** `C.P. § 10-105`, `CL § 3-202`, `FL § 5-701`: the articles of Maryland's code by their initials. */
function maryland(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(C\.P\.|C\.L\.|C\.J\.|F\.L\.|H\.G\.|CP|CL|CR|CJP?|FL|TR|HG|HO|SG|SP|LE|RP|ET|PS|BOP|BR|LU) (?=§§? ?\d{1,2}(?:[A-Z]|\.5)?-\d{3}(?!\d))/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  return one(codeWith(text, at, match[1] as string, at + match[0].length));
}

export const CODE_INITIALS: readonly WordFinder[] = [
  {
    words: 'C.P. C.L. C.J. F.L. H.G. CP CL CR CJ CJP FL TR HG HO SG SP LE RP ET PS BOP BR LU'.split(' '),
    find: limited(maryland),
  },
  {
    words: [
      'AS',
      ...UNDOTTED,
      ...SIGNED,
      ...DOTTED,
      'N. J. S. A.',
      'M. S. A.',
      'O. C. L. A.',
      'G. S.',
      'R. S.',
      'M.S.',
      'U. S. S. G.',
      'I. R. C.',
    ],
    find: limited(byInitials),
  },
  {
    words: [
      'ILCS',
      'NYCRR',
      'Pa. C',
      'Pa.C',
      'V.S.A.',
      'V. S. A.',
      'Del. C',
      'Del.C',
      'M.R.S.',
      'O.S.',
      'O. S.',
      'P.S.A.',
      'O.S.A.',
      'P.S.',
      'P. S.',
      'PS',
      'L.P.R.A.',
      'L. P. R. A.',
      'G.C.A.',
      'D.C.M.R.',
    ],
    find: limited(titled),
  },
  { words: ['St.'], find: limited(actsOfYear) },
  { words: ['UCMJ', 'Uniform'], find: limited(military) },
  { words: ['La.', 'LSA-'], find: limited(louisiana) },
];
