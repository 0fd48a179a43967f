import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { inCapitals, inSmallLetters } from '../small-caps';
import { authority, skipComma, stands, takeParentheticals } from './finder';
import { STATE } from './jurisdiction';
import { pastEtSeq, pastSubdivision, sectionsAt, signedSections } from './sections';

/**
 * State codes: `Cal. Penal Code § 187`, `Ill. Rev. Stat., c. 38, § 84`, `Tex. Rev. Civ. Stat., Art. 4512`,
 * `Mass. Gen. Laws, c. 272, § 21`, `N. Y. Penal Law § 1141`. Found leftward from the sign, chapter or article that follows the name.
 */

/** Words of a code's name; at least one of the nouns must be among them. */
const WORD = "(?:[A-Z](?:\\.|[A-Za-z'’-]*(?![A-Za-z'’-])\\.?)|&|(?:and|of|the)(?![a-z]))";
const NOUN =
  /(?:^|[ .])(?:Code|Codes|Stats?\.?|Statutes?|Laws?|Acts?|C\. ?S\.|C\. ?L\.|R\. ?S\.|R\. ?C\.|Comp\.|Ann\.|Rules|Regs?\.|Admin\.)(?=[ ,.]|$)/;
/** Who prints the code: its name comes first (`West's Ann. Cal. Codes`). */
const PUBLISHER =
  "(?:Purdon's|McKinney's|Vernon's|West's|Burns'?|Baldwin's|Smith-Hurd|Remington's|Deering's|Page's|Throckmorton's|Thompson's|Birdseye's|Carroll's|Cahill's|Jones|Michie's|Williams'|Shannon's|Callaghan's)";
const PUBLISHED = new RegExp(`(?:^|[^A-Za-z])(${PUBLISHER} (?:(?:Ann|Consol|Rev)(?:\\.|[a-z]+) )?)$`);
const NAME = new RegExp(
  `(?:${PUBLISHER} (?:Ann(?:otated|\\.) |Consol(?:idated|\\.) |Rev(?:ised|\\.) )?)?${STATE},? ?(?:${WORD},? ?){0,8}(?:\\(?(?:1[789]\\d\\d|20\\d\\d)(?:-\\d{2,4})?(?: [Ee]d\\.| Supp\\.| Rev\\.| Cum\\. Supp\\.)?\\)?,? ?)?(?:[([][A-Z]{2,5}[)\\]],? ?|\\[Michie\\],? ?)?(?:\\((?:19|20)\\d\\d (?:Cum\\. )?Supp\\.\\),? ?)?(?:\\((?:[A-Z][\\w.'’ &-]{1,24} )?(?:1[789]\\d\\d|20\\d\\d)?(?: ed\\.| Supp\\.)?\\)?,? ?|\\((?:\\d{4},[^()]{1,40}|Supp\\.|[Ss]pecial [Ss]ess(?:ion|\\.)|[Ee]xtra [Ss]ess(?:ion|\\.)|[Ss]pec\\. [Ss]ess\\.)\\),? ?)?$`,
);

/** Divisions between the name and the section: `c. 38, `, `ch. 5, `, `Tit. 18, `, `art. 27, `. */
const DIVISION =
  /(?:[Cc](?:h(?:ap)?)?s?\.|[Cc]hapter|[Tt]it(?:le|\.)|[Tt]\.|[Aa]rts?\.?|[Aa]rticle|[Pp](?:t|art)\.?|[Vv]ol\.|[Nn]o\.|[Ss]ub(?:ch|pt)\.) ?((?:\d{1,5}|[IVXLC]{1,7})(?:[-–.½/]\d{1,4}|\.\d+|-?[A-Za-z]{1,2}(?![a-z]))*)(?: ?\([A-Za-z0-9]{1,3}\)){0,4},? ?(?:par\. ?|para\. ?|¶ ?)?/y;

/** Longest name read to the left of its section. */
const REACH = 110;

/**
 * The state code whose section sign, chapter, title or article stands at `at`; undefined when no code's name ends there.
 */
export function stateCodeBefore(text: string, at: number, limit: Span): Found | undefined {
  const from = Math.max(limit.start, at - REACH);
  const before = text.slice(from, at);
  // Cheap refusal: the name of a code ends in a stop, a comma, a year or one of a few words.
  if (
    !/(?:[.,)]|Code|Codes|CODE|LAW|NY|York|Law|CPLR?|CPL|SCPA|EPTL|Stats?|Statutes?|Laws?|Acts?|Ann|\d{4}|art|tit|ch) $|[.,)]$/.test(
      before,
    )
  )
    return undefined;
  const name = nameIn(before) ?? (inCapitals(before) ? nameIn(inSmallLetters(before)) : undefined);
  if (name === undefined) return codeAlone(text, from, at, before);
  const start = from + name.index;
  const find = codeFrom(text, start, at, name.text);
  // `42 Pa. Cons. Stat. § 9543`, `735 Ill. Comp. Stat. 5/2-615`: the title stands before the name.
  const title = TITLED.test(name.text)
    ? /(?:^|[\s(;“"])(\d{1,4}(?:-[A-Z])? )$/.exec(before.slice(0, name.index))?.[1]
    : undefined;
  if (find === undefined || title === undefined) return find;
  find.start -= title.length;
  const parts = (find.target as string).split('/');
  find.target = [...parts.slice(0, 2), title.trim().toLowerCase(), ...parts.slice(2)].join('/');
  return find;
}

/** `Code Ann. § 27-2537 (c, 2)`: a court cites its own State's code without the State, so nothing says whose it is. */
const OWN_CODE =
  /(?:^|[\s(“"])((?:(?:Civ(?:il|\.)|Crim(?:inal|\.)|Cr\.|Penal|Pen\.|Fam\.|Prob\.|Lab\.|Corp(?:orations|\.)|Ins(?:urance|\.)|Elec(?:tions|\.)|Com(?:mercial|\.)|Fin(?:ancial|\.)|Fish & G\.|Water|Pub\. Resources|Government|Evidence|Education|Business and Professions|Health and Safety|Welfare and Institutions|Revenue and Taxation|Gen(?:eral|\.)|Evid(?:ence|\.)|Labor|Family|Probate|Health & Saf\.|Veh(?:icle|\.)|Bus\. & Prof\.|Gov\.|Pub\. Util\.|Sts\. & Hy\.|Food & Agr\.|Harb\. & Nav\.|Mil\. & Vet\.|U\. Com\.|Unemp\. Ins\.|Pub\. Contract|Wat\.|Pol\.|Rev\. & Tax\.|Welf\. & Inst\.|Educ\.|Mun\.|Comp\.) )*(?:Code(?: (?:Civ\.|Crim\.) (?:Proc|Pro)\.)?(?: (?:of )?Prac(?:tice|\.))?(?: Ann(?:otated|\.))?(?:,? (?:of )?\(?1[89]\d\d\)?)?(?:,? \((?:Michie|Supp\.|Perm\.)\))?|(?:Gen|Comp|Pub|Rev)\. (?:St|Laws|Stats?|Acts)\.?(?: Ann\.)?|General (?:Statutes|Laws)(?:,? \((?:Rev\. to|Supp\.|Cum\. Supp\.) \d{4}\)|,? (?:Cum\. )?Supp?\. \d{4})?|Revised Code|Compiled Laws|(?:Penal|Education|Election|Executive|Family Court|General Business|Insurance|Judiciary|Decedent Estate|Personal Property|Stock Corporation|Membership Corporations|Negotiable Instruments|Tenement House|Workmen['’]s Compensation|Second Class Cities|Conservation|Unemployment Insurance|Multiple Residence|Religious Corporations|Debtor & Creditor|Labor|Criminal Procedure|Arts and Cultural Affairs|Agriculture and Markets|Alcoholic Beverage Control|Banking|Business Corporation|Civil Practice|Civil Service|County|Debtor and Creditor|Environmental Conservation|Estates?, Powers and Trusts|General (?:Municipal|Obligations|Construction)|Highway|Limited Liability Company|Lien|Multiple Dwelling|Navigation|Not-for-Profit Corporation|Parks|Partnership|Public (?:Authorities|Service|Housing)|Railroad|Real Property (?:Tax|Actions and Proceedings)|Retirement and Social Security|State (?:Finance|Technology)|Transportation|Uniform Commercial|Village|Labor|Municipal Home Rule|Public Health|Public Officers|Real Property|Social Services|Tax|Town|Vehicle and Traffic|Workers['’] Compensation|Correction|Civil Rights|Domestic Relations|Mental Hygiene) Law|(?:Surrogate['’]s|Family|N\. Y\. City Civ\.|Civil|Justice) Court (?:Procedure )?Act|Civ\. Prac\. Act|Civil Practice Act|Code of (?:Civil|Criminal) Procedure|Administrative Code (?:of (?:the )?City of (?:New York|NY))?|CPLR?|CPLR|SCPA|EPTL),? )$/;

/** Codes that go by their initials: `A.R.S. § 28-1141`, `R. C. W. § 9.01`. `R. S.` alone is the United States'. */
const INITIALS =
  /(?:^|[\s(“"])((?:A\. ?R\. ?S|C\. ?R\. ?S|O\. ?R\. ?S|K\. ?S\. ?A|N\. ?R\. ?S|T\. ?C\. ?A|R\. ?C\. ?W|M\. ?C\. ?L\. ?A|M\. ?S\. ?A|N\. ?J\. ?S\. ?A|S\. ?D\. ?C\. ?L|O\. ?C\. ?G\. ?A|U\. ?C\. ?A|K\. ?R\. ?S|R\. ?S\. ?Mo|V\. ?A\. ?M\. ?S|H\. ?R\. ?S|M\. ?R\. ?S\. ?A|V\. ?S\. ?A|O\. ?C\. ?L\. ?A|G\. ?S|M\. ?S|C\. ?O\. ?S|C\. ?S\. ?A|C\. ?S|C\. ?L|R\. ?L|D\. ?C\. ?C|W\. ?S\. ?A|O\. ?S|N\. ?M\. ?S\. ?A|R\. ?C|G\. ?L(?=\.(?: |,|$)))\.,?(?: |(?<=G\. ?L\.)$|(?=\d{4}))(?:\(Ter\. Ed\.\),? |\(?\d{4}\)?,? )?)$/;

/** `1950 Code of Va., as amended (1972 Supp.), § 54-524`, `Code of Alabama 1975, § 13A-5-40`. */
const CODE_OF = new RegExp(
  `(?:^|[\\s(])((?:1[89]\\d\\d )?Code of (${STATE})(?:,? (?:of )?\\(?1[89]\\d\\d\\)?)?(?:,? as amended)?(?:,? \\([^()]{4,24}\\))?,? ?)$`,
);

const PRINTED =
  /(?:^|[\s(“"])((?:V\. ?T\. ?C\. ?A\.|V\. ?A\. ?C\. ?S\.|Vernon['’]s(?: Tex\.)? Ann\.|McKinney['’]s(?: Cons(?:ol)?\. Laws)?|Deering['’]s),? )$/;
const COMPILERS =
  /(?:^|[\s(“"])((?:Smith-Hurd|Cahill['’]s|Callaghan['’]s|Dart['’]s|Mason(?:['’]s)?(?: Minn\.)?|Rem\.(?: (?:&|and) Bal\.)?|Pierce['’]s|Ball(?:inger)?['’]?s?\.?) (?:(?:Ill|Rev|Ann|Comp|Gen)\. ){0,3}(?:Sta?t?s?\.|Codes?)(?: Ann\.)?(?: (?:18|19)\d\d)?,? )$/;

/** Codes whose titles stand before their names. */
const TITLED = /^(?:Pa\. Cons|Vt\. Stat|Me\. Rev\. Stat|Ill\. Comp|Del\. Code|P\.R\. Laws|Okla\. Stat|Guam Code)/;

function codeAlone(text: string, from: number, at: number, before: string): Found | undefined {
  const initials = INITIALS.exec(before);
  if (initials !== null) {
    const name = initials[1] as string;
    const start = from + initials.index + initials[0].length - name.length;
    const find = codeFrom(text, start, at, name);
    // `Title 21, O. S. 1941, § 701`
    const title =
      find === undefined ? null : /(?:^|[\s(;])(Tit(?:le|\.) (\d{1,2}), )$/.exec(before.slice(0, start - from));
    if (find === undefined || title === null) return find;
    find.start -= (title[1] as string).length;
    const parts = (find.target as string).split('/');
    find.target = [...parts.slice(0, 2), title[2], ...parts.slice(2)].join('/');
    return find;
  }
  const named = before.includes('Code of ') ? CODE_OF.exec(before) : null;
  // `Hill's Code of Oregon` is a compiler's book.
  if (named !== null && !/['’]s $/.test(before.slice(0, before.length - (named[1] as string).length))) {
    const words = named[1] as string;
    return codeFrom(text, at - words.length, at, `${named[2]} Code `);
  }
  // `Smith-Hurd Stat. chap. 110, par. 172`, `Cahill's St. ch. 110, ¶ 46`: whose book it is says which State's it is; so do `Rem. Rev. Stat., § 7682`, `Mason St. 1927, § 9283`, `Dart's Stats., § 3912`.
  const publisher = /St|Code/.test(before) ? COMPILERS.exec(before) : null;
  if (publisher !== null) {
    const words = publisher[1] as string;
    return codeFrom(text, at - words.length, at, words);
  }
  const match = OWN_CODE.exec(before);
  if (match === null || /^Rev\. Stats?\./.test(match[1] as string)) return undefined;
  const article = / Law,? $/.test(match[0])
    ? stands(/art(?:icle|\.)? (\d{1,3}(?:-[A-Z]{1,2})?|[IVX]{1,5})(?![\w-])/y, text, at)
    : null;
  if (article !== null) {
    const whole = authority('statute', at - (match[1] as string).length, at + article[0].length, null);
    whole.title = (match[1] as string).trim().replace(/,$/, '');
    return whole;
  }
  // `Code 1931, 49-5-3`: West Virginia needs no sign.
  const sections =
    signedSections(text, at) ??
    (/^\d{1,3}[A-Z]?-\d{1,3}[A-Z]?-\d/.test(text.slice(at, at + 12)) ? sectionsAt(text, at, false) : undefined);
  if (
    sections === undefined ||
    !/^(?:§|[Ss]ections? \d|[Ss]ecs?\. ?\d|\d{1,3}[A-Z]?-\d{1,3}[A-Z]?-\d)/.test(text.slice(at, at + 14))
  )
    return undefined;
  const printed = PRINTED.exec(before.slice(0, match.index + match[0].length - (match[1] as string).length))?.[1] ?? '';
  const start = from + match.index + match[0].length - (match[1] as string).length - printed.length;
  const list = stands(/ \([a-z0-9](?:, ?[a-z0-9]{1,2}){1,3}\)/y, text, sections.end);
  const end = pastDivisions(text, match[1] as string, sections.end + (list?.[0].length ?? 0));
  // `V.T.C.A., Penal Code, Section 12.42(c)`: whose annotations they are says which State's code it is.
  const target = printed === '' ? null : `code/${slugOf(`${printed}${match[1]}`)}/${sections.first.toLowerCase()}`;
  const find = authority('statute', start, end, target, sections.text);
  find.title = (match[1] as string).trim().replace(/,$/, '');
  return takeParentheticals(find, text);
}

const A_STATE = new RegExp(STATE);

function nameIn(before: string): { index: number; text: string } | undefined {
  let match = NAME.exec(before);
  if (match === null) return undefined;
  // The first State in reach may belong to the sentence before: take the last that still carries a code's noun.
  for (let count = 0; count < 6; count++) {
    const inner = NAME.exec(before.slice(match.index + 1));
    if (inner === null || !NOUN.test(inner[0])) break;
    // `W. Va. Code` is not `Va. Code`.
    if (inner[0].startsWith('Va.') && /W\. $/.test(before.slice(0, match.index + 1 + inner.index))) break;
    match = Object.assign(inner, { index: match.index + 1 + inner.index }) as RegExpExecArray;
  }
  const printed = PUBLISHED.exec(before.slice(0, match.index));
  if (printed !== null) {
    const index = match.index - (printed[1] as string).length;
    match = Object.assign([before.slice(index)], { index, input: before }) as unknown as RegExpExecArray;
  }
  if (!NOUN.test(match[0]) || match[0].includes('Const. ')) return undefined;
  if (/[A-Za-z.]$/.test(before.slice(0, match.index).slice(-1))) return undefined;
  if (match[0].includes(' v. ') && A_STATE.test(match[0])) return undefined;
  return { index: match.index, text: match[0] };
}

function codeFrom(text: string, start: number, at: number, name: string): Found | undefined {
  let next = at;
  let chapter: string | undefined;
  for (let count = 0; count < 3; count++) {
    const division = stands(DIVISION, text, next);
    if (division === null) break;
    chapter ??= division[1];
    next += division[0].length;
  }
  const signed =
    signedSections(text, next) ??
    (chapter === undefined || /\d/.test(text[next] ?? '') ? sectionsAt(text, next, false) : undefined);
  if (signed === undefined && chapter === undefined) return undefined;
  // `La. Civ. Code arts. 2317 and 2317.1`
  const more =
    signed === undefined && /rts\. /.test(text.slice(at, at + 6))
      ? (stands(
          /(?:(?:, (?:and )?| and |[-–])\d{1,4}(?:\.\d{1,2})?(?:\([A-Z\d]{1,2}\)){0,3}(?![\w.]\w|[A-Za-z]))+/y,
          text,
          trimEnd(text, next),
        )?.[0].length ?? 0)
      : 0;
  const end = signed === undefined ? trimEnd(text, next) + more : pastDivisions(text, name, signed.end);
  const slug = slugOf(
    name
      .replace(/ of(?=,? \d{4})/, '')
      .replace(/\(?\b(?:1[789]|20)\d\d(?:-\d{2,4})?(?: ed\.)?\)?/g, '')
      .replace(/\(.*?\)|\[.*?\]/g, ''),
  );
  // `Montana, Laws of 1937, c. 95`: every year has its own chapters.
  const year = /(?:Laws|Acts|Stats?\.|Statutes)(?:,? of)?,? ((?:1[789]|20)\d\d)/.exec(name)?.[1];
  const place = [year, chapter, signed?.first]
    .filter(p => p !== undefined)
    .join('/')
    .toLowerCase();
  const find = authority('statute', start, end, `code/${slug}/${place}`, signed?.text ?? chapter);
  find.title = name.trim().replace(/,$/, '');
  return takeParentheticals(find, text);
}

/** Offset past `et seq.`, `, subd. (c)` and, for New York, `[1] [a]` behind a section. */
function pastDivisions(text: string, name: string, at: number): number {
  let end = at;
  if (/Law|CPL|SCPA|EPTL|Michie|Court .*Act/.test(name)) {
    for (let count = 0; count < 6; count++) {
      const bracket = stands(/(?:[;,](?= \[))? ?\[(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}(?:-[a-z])?)\]/y, text, end);
      if (bracket === null) break;
      end += bracket[0].length;
    }
  }
  // `G. L. c. 233, § 20, Second`: Massachusetts names the clauses of a section by ordinals.
  if (/G\. ?L\./.test(name))
    end +=
      stands(
        /, (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Twelfth|Eighteenth|Twenty-(?:first|second|third|fifth|sixth))(?=[,.;)]| \()/y,
        text,
        end,
      )?.[0].length ?? 0;
  return pastSubdivision(text, pastEtSeq(text, end));
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (/[ ,]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** From a division word (`c.`, `ch.`, `Tit.`, `Art.`) that may stand between a code's name and its section. */
export function stateCodeAtDivision(text: string, at: number, limit: Span): Found | undefined {
  if (stands(DIVISION, text, at) === null) return undefined;
  return stateCodeBefore(text, at, limit);
}

/** `R.C. 2901.21(B)`: Ohio's Revised Code, without a sign. */
export function ohioCode(text: string, at: number): Found | undefined {
  const match = stands(
    /R\. ?C\. ?(?:§+ ?|[Ss]ections? |[Cc]hapters? (?=\d{3,4}(?!\d|\.\d)))?(\d{3,4}(?:\.\d{2,3})?)((?:\([A-Za-z0-9]{1,3}\)){0,5})(?!\d)(?:[-–]\([a-zA-Z0-9]{1,3}\))?(?:(?:, (?:and )?| and | through )\d{3,4}\.\d{2,3}(?:\([A-Za-z0-9]{1,3}\)){0,5}(?!\d))*/y,
    text,
    at,
  );
  if (match !== null && !match[0].includes('.', 4) && !/hapter/.test(match[0])) return undefined;
  if (match === null) return undefined;
  const section = `${match[1]}${match[2]}`;
  const find = authority('statute', at, at + match[0].length, `code/rc/${match[1]}`, section);
  find.title = text.startsWith('R.C.', at) ? 'R.C.' : 'R. C.';
  return takeParentheticals(find, text);
}

/** `G. C. 12404`, `G.C. 11493-1`: Ohio's General Code, before 1953. */
export function generalCode(text: string, at: number): Found | undefined {
  const match = stands(/G\. ?C\. (?:§+ ?|[Ss]ection )?(\d{3,5}(?:-\d{1,3}[a-z]?)?)(?![\d.]\d|[A-Za-z])/y, text, at);
  if (match === null) return undefined;
  const find = authority('statute', at, at + match[0].length, `code/gc/${match[1]}`, match[1]);
  find.title = 'G. C.';
  return find;
}

/** From the name itself where a plain number follows: `D. C. Code 22-3201`, `Va. Code 20-59`. */
export function stateCodeAtNoun(text: string, at: number, limit: Span): Found | undefined {
  const noun = stands(
    /(?:Code(?: Ann\.)?|Stats?\.(?: Ann\.)?|Laws(?: Ann\.)?|Ann\.)(?:,? \(?(?:1[789]|20)\d\d(?: ed\.)?\)?)?,? /y,
    text,
    at,
  );
  if (noun === null) return undefined;
  const next = skipComma(text, at + noun[0].length);
  if (!/\d/.test(text[next] ?? '') || !/^\d+[-–.:/]\d/.test(text.slice(next, next + 8))) return undefined;
  return stateCodeBefore(text, next, limit);
}
