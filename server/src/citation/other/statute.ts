import type { Span } from '../../opinion/span';
import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { isDigit, skipSpaces } from '../characters';
import { type Found, piece } from '../found';
import { pinsAfterPage } from '../pins';
import { authority, insideWord, NOTHING, skipComma, stands, takeParentheticals, type WordFinder } from './finder';
import { pastEtSeq, pastSubdivision, sectionsAt, signedSections } from './sections';

/** Statutes: the United States Code, Statutes at Large, Revised Statutes, public laws (DOMAIN 1.37). */

/** `App.`, `(App.)`, `Supp. II`, `(1964 ed.)`, `(Supp. V)` between the code and the section sign. */
const BETWEEN =
  /,? ?(?:\(?(App|Appx)\.?\)?|\(?Int\. ?Rev\. ?(?:Code|Acts?)\)?|\(?(?:\d{4} ed\.(?:,? )?)?(?:,? ?Supp\.,? ?(?:[IVX]{1,5}|\d{1,4}(?:-\d{4})?)?)?\)?|\(\d{4}\))(?=,? ?(?:App\.|§|Sec|sec|\d|\())/y;

/** `18 U. S. C. § 1001`, `28 U.S.C. §§ 2241-2254`, `50 U. S. C. App. § 454`, `18 U.S.C. 371`. Undefined without a section. */
export function codeAfterNumber(text: string, numberStart: number, match: AbbreviationMatch): Found | undefined {
  const title = text.slice(numberStart, numberEnd(text, numberStart));
  let next = match.end;
  let appendix = false;
  for (let count = 0; count < 3; count++) {
    const between = stands(BETWEEN, text, next);
    if (between === null || between[0].trim().length === 0 || between[0].trim() === ',') break;
    if (between[1] !== undefined) appendix = true;
    next += between[0].length;
  }
  // `28 U.S.C.A. following section 723c`
  const beside = stands(/ ?foll(?:owing|\.) (?=§|[Ss]ec)/y, text, next);
  const at = beside === null ? skipComma(text, next) : next + beside[0].length;
  const sections = signedSections(text, at) ?? (isDigit(text.charCodeAt(at)) ? bareSections(text, at) : undefined);
  if (sections === undefined) return wholeChapter(text, numberStart, at, title, match);
  const slug = `usc/${title}${appendix ? 'app' : ''}/${sections.first}`;
  const find = authority('statute', numberStart, pastEtSeq(text, sections.end), slug, sections.text);
  find.volume = piece(text, numberStart, numberStart + title.length);
  find.reporter = { start: match.start, end: match.end, text: 'U.S.C.' };
  find.slug = 'usc';
  return takeParentheticals(find, text);
}

/** `18 U.S.C. 371`: a number without a sign is a section when nothing makes it a count or a page. */
function bareSections(text: string, at: number): ReturnType<typeof sectionsAt> {
  // `18 U. S. C. 5 1001`: a section sign that a scanner read as a 5.
  const sign = stands(/5 (?=\d{2,5}[a-z]?(?![\d]))/y, text, at);
  if (sign !== null) return sectionsAt(text, at + 2, false);
  const sections = sectionsAt(text, at, false);
  if (sections === undefined) return undefined;
  return /^(?: ?%| percent|,\d{3})/.test(text.slice(sections.end, sections.end + 9)) ? undefined : sections;
}

/** `Title 28 U. S. C., c. 153`, `5 U. S. C., Ch. 7`. */
function wholeChapter(
  text: string,
  start: number,
  at: number,
  title: string,
  match: AbbreviationMatch,
): Found | undefined {
  const chapter = stands(/[Cc](?:h(?:apters?|s?\.)|\.) (\d{1,3}[A-Z]?)/y, text, at);
  if (chapter === null) return undefined;
  const find = authority('statute', start, at + chapter[0].length, `usc/${title}/ch${chapter[1]}`, chapter[0]);
  find.volume = piece(text, start, start + title.length);
  find.reporter = { start: match.start, end: match.end, text: 'U.S.C.' };
  find.slug = 'usc';
  return takeParentheticals(find, text);
}

export function numberEnd(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

/** `84 Stat. 933`, `1950 Cal. Stat. 12`: a session law by volume and page. */
export function sessionLawAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
): Found | undefined {
  const yearly = lawsOfYear(text, numberStart, match, edition);
  if (yearly !== undefined) return yearly;
  // `35 Stat., c. 264, 815`: the chapter may stand before the page.
  const chapter = stands(/,? (?:c|ch|chap)\. \d{1,4},? (?:pp?\. )?(?=\d)/y, text, match.end);
  // `5 Statutes at Large, 648`, `26 Stat., pp. 426, 454`
  const lead = stands(/,? ?(?:pp?\. ?|page )?(?=\d)/y, text, match.end);
  const pageStart =
    chapter !== null
      ? match.end + chapter[0].length
      : lead !== null
        ? match.end + lead[0].length
        : skipSpaces(text, match.end);
  const page = stands(/\d{1,5}(?:[-–]\d{1,5}|A-\d+)?(?![\dA-Za-z])/y, text, pageStart);
  if (page === null) {
    // Short form: `66 Stat., at 166`.
    const at = stands(
      /,? at \d{1,5}(?:[-–]\d{1,5})?(?:, \d{1,5}(?:[-–]\d{1,5})?(?![\d,]? [A-Z][a-z]*\.))*/y,
      text,
      match.end,
    );
    if (at === null) return undefined;
    const short = law(text, numberStart, match, edition, match.end + at[0].length);
    short.pins = pinsAfterPage(text, match.end, undefined).pins;
    return short;
  }
  // `18 St. 470`, as the Federal Reporter writes, is no house in 18th Street.
  if (match.end - match.start === 3 && !'.,;:)]'.includes(text.charAt(pageStart + page[0].length))) return undefined;
  const first = Number.parseInt(page[0], 10);
  const pageEnd = pageStart + String(first).length;
  const list = pinsAfterPage(text, pageEnd, first);
  // `60 Stat. 427, 439, § 33`: the section is the act's and no page.
  const section = list.pins.findIndex(pin => text.charCodeAt(pin.start) === 0xa7);
  const pins = section === -1 ? list.pins : list.pins.slice(0, section);
  const pinsEnd = section === -1 ? list.end : (pins[pins.length - 1]?.end ?? pageEnd);
  const find = law(text, numberStart, match, edition, Math.max(pinsEnd, pageStart + page[0].length));
  find.page = piece(text, pageStart, pageEnd);
  find.pins = pins;
  find.target = `${edition.slug}/${find.volume?.text}/${first}`;
  return takeParentheticals(find, text);
}

/** `11 Cal. Stat. 1919, c. 188` in a note numbered 11: the laws of a year have the year and no volume. */
function lawsOfYear(text: string, at: number, match: AbbreviationMatch, edition: Abbreviation): Found | undefined {
  const year = stands(
    /,? (1[6-9]\d\d|20\d\d),? (?:(?:c|ch|chap|No|Act|p)\.?|chapter) ?(\d{1,4})(?:, (?:§§? ?\d{1,3}|pp?\. ?\d{1,4}))?(?![\d])/y,
    text,
    match.end,
  );
  if (year === null || edition.slug === 'stat') return undefined;
  const find = authority('statute', match.start, match.end + year[0].length, `${edition.slug}/${year[1]}/${year[2]}`);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  const volume = text.slice(at, numberEnd(text, at));
  // `1950 Cal. Stat. 12` has its year before it; a small number at the head of a line is a note's.
  if (volume.length === 4 || !/(?:^|[\n\r.”") ])$/.test(text.slice(Math.max(0, at - 1), at))) {
    find.start = at;
    find.volume = piece(text, at, at + volume.length);
  }
  find.year = Number(year[1]);
  return takeParentheticals(find, text);
}

function law(text: string, start: number, match: AbbreviationMatch, edition: Abbreviation, end: number): Found {
  const find = authority('statute', start, end, null);
  find.volume = piece(text, start, numberEnd(text, start));
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  return find;
}

/** `R. S. § 1979`, `Rev. Stat. §§ 1977-1979`, `Rev. Stat. 1979`. */
function revisedStatutes(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(
    /(?:R\. ?S\.|Rev\. ?St(?:ats?)?\.|Revised Statutes),? ?(?:of the United States,? )?(?:\((?:\d{4}|2d ed\.)\),? )?/y,
    text,
    at,
  );
  if (word === null) return NOTHING;
  // A State's: `Ill. Rev. Stat., c. 38`, `Ariz. R. S.`, `N. J. R. S.`
  if (
    /(?:^|[^A-Za-z])[A-Z][A-Za-z]*\. ?$|[A-Z][a-z]+ $/.test(text.slice(Math.max(limit.start, at - 12), at)) &&
    !/(?:See|see|also|[Ss]ince|[Bb]y|of|in|to|from|under|[Ii]n|[Uu]nder|and|the|or|States|U\. ?S\.) $/.test(
      text.slice(Math.max(0, at - 10), at),
    )
  )
    return NOTHING;
  const next = at + word[0].length;
  // `§ 753, Rev. Stats. 1 They`: the section stands before it; what follows marks a note.
  if (
    text.charCodeAt(at - 2) === 44 &&
    /(?:§+|[Ss]ec(?:s?\.|tions?)) ?\d{1,4}, $/.test(text.slice(Math.max(0, at - 20), at))
  )
    return NOTHING;
  const sections = signedSections(text, next) ?? (word[0].startsWith('R.') ? undefined : sectionsAt(text, next, false));
  // `Revised Statutes 1929, sections 3299 to 3376`: the year of a State's.
  if (sections === undefined || (sections.start === next && /^1[89]\d\d$/.test(sections.first))) return NOTHING;
  // `United States Revised Statutes, § 5278`
  const own = /(?:^|[^A-Za-z.])((?:United States|U\. ?S\.) )$/.exec(
    text.slice(Math.max(limit.start, at - 16), at),
  )?.[1];
  const start = at - (own?.length ?? 0);
  const find = authority('statute', start, pastEtSeq(text, sections.end), `rs/${sections.first}`, sections.text);
  find.reporter = { start: at, end: at + word[0].trimEnd().replace(/,$/, '').length, text: 'R.S.' };
  find.slug = 'rs';
  return [takeParentheticals(find, text)];
}

/** `Pub. L. 91-452`, `Pub. L. No. 91-452, § 5`, `Public Law 95-521`, `P. L. 480`. */
function publicLaw(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:Pub\. ?L\.|Public Law|Pub\. Law|P\. ?L\.|Pvt\. ?L\.|Private Law),? (?:Nos?\. ?|Number )?(\d{1,3}[-–]\d{1,4})(?!\d)/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  let end = at + match[0].length;
  const number = match[1]!.replace('–', '-');
  let section: string | undefined;
  const comma = skipComma(text, end);
  const sections =
    /^(?:§|[Ss]ec)/.test(text.slice(comma, comma + 3)) || /^(?:Tit|tit)/.test(text.slice(comma, comma + 3))
      ? signedSections(text, comma)
      : undefined;
  if (sections !== undefined) {
    end = sections.end;
    section = sections.text;
  }
  const find = authority('statute', at, end, `publ/${number}`, section);
  return [takeParentheticals(find, text)];
}

/** The title in words: `U. S. C., Tit. 28, § 41 (8)`, `Title 28, U. S. C., § 41`, `Title 18 of the United States Code, § 371`. */
function codeInWords(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const code = text.charCodeAt(at) === 85;
  if (code && !namesCode(text, at)) return NOTHING;
  const match = stands(code ? TITLE_AFTER : TITLE_BEFORE, text, at);
  if (match === null) return NOTHING;
  const next = at + match[0].length;
  const sections = signedSections(text, next);
  if (sections === undefined) return NOTHING;
  const title = match[1]!;
  const find = authority(
    'statute',
    at,
    pastEtSeq(text, sections.end),
    `usc/${title}${/App/.test(match[0]) ? 'app' : ''}/${sections.first}`,
    sections.text,
  );
  const titleStart = at + match[0].indexOf(title);
  find.volume = piece(text, titleStart, titleStart + title.length);
  const reporterStart = at + match[0].search(/U/);
  find.reporter = {
    start: reporterStart,
    end: reporterStart + (/^U[\w. ]*?(?:C\.|Code)/.exec(match[0].slice(match[0].search(/U/)))?.[0].length ?? 1),
    text: 'U.S.C.',
  };
  find.slug = 'usc';
  return [takeParentheticals(find, text)];
}

const UNITED = '(?:U\\. ?S\\. ?C\\.(?: ?A\\.)?|U\\. ?S\\. Code|United States Code)';
/** Cheap refusal: the C of `U. S. C.` or `U. S. Code`, or `United States Code`. */
function namesCode(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 46) return text.startsWith('United States Code', at);
  const second = text.charCodeAt(at + 2) === 32 ? at + 3 : at + 2;
  return text.charCodeAt(text.charCodeAt(second + 2) === 32 ? second + 3 : second + 2) === 67;
}

const TITLE_AFTER = new RegExp(
  `${UNITED}(?:,? App\\.| \\(?Supp\\.? ?[IVX]{0,5}\\)?)?,? [Tt]it(?:le|\\.) (\\d{1,2}),? (?=§|[Ss]ec)`,
  'y',
);
const TITLE_BEFORE = new RegExp(
  `[Tt]it(?:le|\\.) (\\d{1,2}),?(?: of the)? ${UNITED}(?:,? App\\.)?(?: \\(Supp\\.? ?[IVX]{0,5}\\))?,? (?=§|[Ss]ec)`,
  'y',
);

/** Words after `of the` that say a section is that of something which is no statute. */
const NO_STATUTE =
  /^,? of (?:the|this|that|said|its|their|his|an?|such|our) (?:[A-Z]?[a-z'’-]+ ){0,3}(?:[Aa]greements?|[Cc]ontracts?|[Ll]eases?|[Pp]olicy|[Pp]olicies|[Ww]ill|[Dd]eeds?|[Mm]ortgage|[Ii]ndenture|[Tt]reat(?:y|ies)|[Cc]onvention|[Cc]omplaint|[Oo]pinion|[Bb]rief|[Pp]lan|[Cc]onstitution|[Cc]ompact|[Rr]estatement|[Gg]uidelines|[Bb]y-?laws?|[Dd]ecree|[Oo]rder|[Rr]eport|[Bb]ill|[Cc]harter|[Rr]ules?|[Mm]anual|[Ll]and|[Tt]ownship)\b/;
const OF_ACT =
  /^,? of the ((?:(?:1[89]|20)\d\d )?(?:[A-Z][A-Za-z'’.-]*(?: |, | and | of | for | to | on )){0,9}(?:Act|Code|Statutes?|Law|Ordinance)(?: of \d{4})?)(?![A-Za-z])/;

/** `Clean Air Act § 111`: the Act before its section. */
const ACT_BEFORE =
  /(?:^|[\s(“"—])((?!The |In |See |Under |This |That |Of |And )[A-Z][A-Za-z'’.-]*(?:(?: of| and| the| for| on| to| in|,| &)? [A-Z][A-Za-z'’.-]*){0,7} Act,? )$/;

/** Codes that States call so: the name is all that tells whose section it is. */
const OF_CODE =
  /^ of the ((?:(?:Civil|Penal|Vehicle|Probate|Evidence|Family|Labor|Insurance|Government|Education|Corporations|Commercial|Elections?|Election|Water|Business and Professions|Health and Safety|Welfare and Institutions|Revenue and Taxation|Political|Municipal|Criminal|Public Utilities|Civil Rights|Domestic Relations|Real Property|Personal Property|Vehicle and Traffic|Highway|Tax|Town|Village|Workmen['’]s Compensation|Workers['’] Compensation|Public Health|Social Services|Judiciary|Executive|Estates?, Powers and Trusts|Surrogate['’]s Court|General Municipal|General Business|General Construction|Public Officers|Correction|Debtor and Creditor|Decedent Estate|Railroad|Stock Corporation|Banking|Liquor Tax|Code|Revised|Administrative|Traffic|Transportation) )?(?:Code(?! of (?:Civ|Crim))|Law|Practice Act|Procedure)|Code of (?:Civil|Criminal|Criminal and Civil) (?:Procedure|Practice)|Civil Practice (?:Act|Law and Rules)|Criminal Procedure Law|General (?:Statutes|Laws)|Family Court Act|Surrogate['’]s Court (?:Procedure )?Act|Judicial Code|Revised Code)(?: of \d{4})?(?=[\s,.;:)\]]|$)(?! of the United)/;

/** `§ 2255` alone: the last title cited, which `reference/` knows. `§ 8 (a)(1) of the Clayton Act` keeps the Act as its title. */
export function loneSections(text: string, at: number): Found | undefined {
  if (text.charCodeAt(at - 1) === 0xa7) return undefined;
  const sections = signedSections(text, at);
  if (sections === undefined) return undefined;
  const end = pastSubdivision(text, pastEtSeq(text, sections.end));
  const after = text.slice(end, end + 90);
  // `section 1714 of the Civil Code`: some State's, and no section is too small for it.
  const code = after.startsWith(' of the ') ? OF_CODE.exec(after) : null;
  if (code !== null) {
    const find = authority('statute', at, end + code[0].length, null, sections.text);
    find.title = code[1];
    return takeParentheticals(find, text);
  }
  // `Act of July 4, 1866, c. 166, § 5, 14 Stat. 85`: the section is that act's, which its page in the Statutes cites.
  if (after.charCodeAt(0) === 44 && /^, ?\d{1,3} Stat\. \d/.test(after)) return undefined;
  // `Branch's Ann. P.C., 2d Ed., Sec. 2094`: a treatise's, whatever its name.
  if (/[Ee]d(?:\.|ition)\)?,? $/.test(text.slice(Math.max(0, at - 10), at))) return undefined;
  const owned = after.startsWith(' of the ') || after.startsWith(', of the ');
  if ((owned || after.startsWith(' of ') || after.startsWith(', of ')) && NO_STATUTE.test(after)) return undefined;
  const word = text[at] !== '§';
  const act = owned ? OF_ACT.exec(after) : null;
  // `Kansas, General Statute, c. 40, § 246`: the section of a chapter that some other book holds.
  const chapter =
    text.charCodeAt(at - 2) === 44
      ? /(?:^|[^A-Za-z])((?:c|ch|chap|art|Art|tit|ord|No)\. ?[\dIVXLC]{1,6}[A-Z]?), $/.exec(
          text.slice(Math.max(0, at - 20), at),
        )?.[1]
      : undefined;
  // In words a small number is as often a section of a contract or of a town's land.
  // `Section 30-16-3`: numbers in parts are a code's.
  if (word && act === null && Number.parseInt(sections.first, 10) < 100 && !/^\d+[A-Z]?-\d+-\d/.test(sections.first))
    return undefined;
  const led =
    !word && act === null && text.charCodeAt(at - 2) === 116
      ? ACT_BEFORE.exec(text.slice(Math.max(0, at - 80), at))?.[1]
      : undefined;
  const find = authority('statute', at - (led?.length ?? 0), end, null, sections.text);
  if (led !== undefined) {
    find.title = led.trim().replace(/,$/, '');
    return find;
  }
  // `Section 720 of the Revised Statutes`, `section 4178, Rev. Stat.`, of no State: those of the United States.
  if (
    /^,? (?:(?:of the )?Revised Statutes|Rev\. ?St(?:ats?)?\.|R\. ?S\.)(?! \d(?! [A-Z]))(?!,? of (?!the United))/.test(
      after,
    )
  )
    find.target = `rs/${sections.first}`;
  const titled = act === null ? null : /^(Bankruptcy|Internal Revenue) Code/.exec(act[1] as string);
  if (titled !== null) find.target = `usc/${TITLES[titled[1] as string]}/${sections.first}`;
  else if (act !== null) find.title = act[1];
  // `Section 303 [26 U.S.C.A. §§ 411 and 412]`: the section of an Act that stands elsewhere in the Code.
  else if (/^,? (?:as amended,? )?[[(] ?\d{1,2} U\. ?S\. ?C|^, as amended,? \d{1,3} Stat/.test(after))
    find.title = 'Act';
  else if (chapter !== undefined) find.title = chapter;
  return /^ ?\((?:(?:Reissue|(?:Cum\. )?Supp\.|Rev\.|Repl\.|West|LexisNexis|Vernon) )?(?:1[6-9]|20)\d\d(?: ed\b|\))/.test(
    after,
  )
    ? takeParentheticals(find, text)
    : find;
}

/** Codes that are a title of the United States Code, by their names. */
const TITLES: Readonly<Record<string, string>> = { Bankruptcy: '11', 'Internal Revenue': '26' };

/** `Bankruptcy Code § 522(f)`, `Internal Revenue Code section 61(a)`, `I.R.C. § 61`. */
function namedCode(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(/(Bankruptcy|Internal Revenue) Code(?: of \d{4})?,? (?=§|[Ss]ec)/y, text, at);
  const sections = match === null ? undefined : signedSections(text, at + match[0].length);
  if (match === null || sections === undefined) return NOTHING;
  const find = authority(
    'statute',
    at,
    pastEtSeq(text, sections.end),
    `usc/${TITLES[match[1] as string]}/${sections.first}`,
    sections.text,
  );
  return [takeParentheticals(find, text)];
}

export const STATUTES: readonly WordFinder[] = [
  { words: ['Bankruptcy', 'Internal'], find: namedCode },
  { words: ['U.', 'United', 'Title', 'title', 'Tit.', 'tit.'], find: codeInWords },
  { words: ['R.', 'Rev.', 'Revised'], find: revisedStatutes },
  { words: ['Pub.', 'Public', 'P.', 'Pvt.', 'Private'], find: publicLaw },
];
