import type { Span } from '../../opinion/span';
import { isDigit, skipDigits } from '../characters';
import type { Found } from '../found';
import { ordinalsBefore } from './amendments-by-ordinal';
import { CLAUSES } from './clause';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { placeOf, STATE } from './jurisdiction';
import { KNOWN } from './known-authors';
import { ORDINAL, ordinal, romanNumber } from './ordinals';
import { subdivisions } from './sections';
import { sectionOfState } from './state-constitution';

/** The Constitution of the United States and those of the States: amendments, articles, named clauses (DOMAIN 1.33). */

const BEFORE_AMENDMENT = new RegExp(`(?:${ORDINAL}(?:, ?(?:and |or |& )?| and | or | & |/))*${ORDINAL} $`);
const EACH = new RegExp(ORDINAL, 'g');

/** `First Amendment`, `Fifth and Fourteenth Amendments` (a row each), `14th Amendment`, `XIV Amendment`. */
function amendments(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/[Aa]mendments?(?![A-Za-z])/y, text, at);
  if (word === null) return NOTHING;
  const from = listStart(text, at, Math.max(limit.start, at - 140));
  const before = BEFORE_AMENDMENT.exec(text.slice(from, at));
  if (before === null) return numbered(text, at, at + word[0].length, limit);
  const start = from + before.index;
  if (insideWord(text, start)) return NOTHING;
  let end = at + word[0].length;
  const members: { readonly word: string; readonly index: number }[] = [];
  EACH.lastIndex = 0;
  for (let each = EACH.exec(before[0]); each !== null; each = EACH.exec(before[0]))
    members.push({ word: each[0], index: each.index });
  const lower = word[0][0] === 'a';
  // A bill has a first and a second amendment too: small letters count only where no bill has so many, or the Constitution is named.
  if (
    lower &&
    !/^ (?:to|of) the (?:federal |U\. S\. |United States )?[Cc]onstitution/.test(text.slice(end, end + 50))
  ) {
    if (members.some(member => (ordinal(member.word) ?? 0) < 4) || /[A-Z]/.test(before[0][0]!)) return NOTHING;
  }
  if (
    /^ (?:and Restated|to (?:the |this )?(?:bill|Bill|act|Act|contract|lease|complaint|agreement|order|Plan|plan)\b)/.test(
      text.slice(end, end + 30),
    )
  )
    return NOTHING;
  // `First Amendment, § 2` and `Fourteenth Amendment, cl. 1`.
  const section =
    members.length === 1 ? stands(/, (?:§ ?|[Ss]ec(?:tion|\.) ?)(\d)(?![\d-])(?:, cl\. ?\d)?/y, text, end) : null;
  if (section !== null) end += section[0].length;
  const finds: Found[] = [];
  for (const [i, member] of members.entries()) {
    const number = ordinal(member.word);
    if (number === undefined) return NOTHING;
    const first = start + member.index;
    const last = i === members.length - 1;
    const target = `const/us/amend/${number}${last && section !== null ? `/${section[1]}` : ''}`;
    finds.push(authority('constitution', first, last ? end : first + member.word.length, target, section?.[1]));
  }
  return finds;
}

/**
 * Where the list of ordinals before `at` can begin at the earliest: left of words that end as no ordinal, `and`, `or` or `&`
 * does. Saves trying the pattern at every character of the sentence.
 */
function listStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) === 32) {
    let last = start - 2;
    while (last > floor && (text.charCodeAt(last) === 44 || text.charCodeAt(last) === 47)) last--;
    if (last < floor || !ENDS_ORDINAL.has(text.charCodeAt(last))) break;
    start = last;
    while (start > floor && text.charCodeAt(start - 1) !== 32) start--;
  }
  return start;
}

/** Last letters of ordinals in words, digits and numerals, of `Twenty`, and of what joins them. */
const ENDS_ORDINAL: ReadonlySet<number> = new Set([...'tdhyXVIr&'].map(letter => letter.charCodeAt(0)));

/** `Amendment XIV, § 1`, `Amendment 14`. */
function numbered(text: string, at: number, end: number, _limit: Span): readonly Found[] {
  if (text[at] !== 'A') return NOTHING;
  const tail = amendmentTail(text, end);
  return tail === undefined ? NOTHING : [authority('constitution', at, tail.end, `const/us/amend/${tail.path}`)];
}

/** What follows `Amendment` or `Amdt.`: ` XIV, § 1`. */
function amendmentTail(text: string, at: number): { end: number; path: string } | undefined {
  const match = stands(
    /,? ?([XVI]{1,6}|\d{1,2})(?![A-Za-z\d-]|\.\d)(?:(?:, | )(?:§|[Ss]ec(?:tion|\.)) ?(\d)(?!\d))?(?:, cl(?:ause|\.) ?(\d{1,2}))?/y,
    text,
    at,
  );
  if (match === null) return undefined;
  const number = /^\d/.test(match[1]!) ? Number(match[1]) : romanNumber(match[1]!);
  if (number === undefined || number < 1 || number > 27) return undefined;
  return { end: at + match[0].length, path: [number, match[2], match[3]].filter(p => p !== undefined).join('/') };
}

/** `Amdts. 5, 14`, `Amdt. 14, § 1`, `Amend. XIV`: a row for each member. */
function abbreviatedAmendments(text: string, at: number, start: number, place: string): readonly Found[] {
  const word =
    stands(/(?:[Aa](?:mdts?|mends?|mdmts?|rndts?)\.|AMENDS?\.|[Aa]m(?:end)?(?= [XVI\d])),? /y, text, at) ??
    stands(/[Aa]rts?\. of [Aa]mend\., ?/y, text, at);
  if (word === null) return NOTHING;
  const finds: Found[] = [];
  let from = start;
  let next = at + word[0].length;
  for (let count = 0; count < 8; count++) {
    const tail = amendmentTail(text, next);
    if (tail === undefined) break;
    finds.push(authority('constitution', from, tail.end, `const/${place}/amend/${tail.path}`));
    const join = stands(/, ?(?:and )?| and | & /y, text, tail.end);
    if (join === null) break;
    next = tail.end + join[0].length;
    from = next;
    // A section sign or another number's reporter ends the list.
    if (stands(/(?:[XVI]{1,6}|\d{1,2})(?=[,.;:)\s])(?! [A-Z]\.)/y, text, next) === null) break;
  }
  return finds;
}

/** `Art. I, § 8, cl. 3`, `Article III, § 2`, `Art. I, §§ 8 and 10`. */
const ARTICLE =
  /(?:[Aa]rt(?:icle|\.)?|ART\.),? ?([XVI]{1,5}|Ill?|\d{1,2}(?=\.?,? (?:§|[Ss]ec)))(?![A-Za-z\d])(?:\.(?=,? (?:§|[Ss]ec|cl\.)))?(?:,? (?:§ ?§? ?|[Ss]ec(?:tion|s?\.) ?|¶ ?)(\d{1,3}[a-z]?(?:-[A-Z](?![A-Za-z]))?|[IVX]{1,5}(?=, [Pp]ar))(?![\dA-Za-z])(?:[-–]\d{1,2}|(?:, | and |, and )\d{1,2}(?= |[.,;)]))*)?(?:,? (?:(?:[Cc]l(?:ause|s?\.|\.)) ?(\d{1,2})|par\. ?(\d{1,2})))?(?:,? (?:§ ?)(\d{1,2})(?!\d))?/y;

function article(text: string, at: number, start: number, place: string): Found | undefined {
  const match = stands(ARTICLE, text, at);
  if (match === null) return undefined;
  const number = /^\d/.test(match[1]!) ? Number(match[1]) : romanNumber(match[1]!.replaceAll('l', 'I'));
  if (number === undefined || (place === 'us' && number > 7)) return undefined;
  let end = at + match[0].length;
  let section = match[2];
  let clause = match[3] ?? match[4];
  // `Art. I, cl. 3, § 8` puts them the other way round.
  if (section === undefined && match[5] !== undefined) section = match[5];
  // Only Articles V to VII have no sections: a clause of no section elsewhere (`Art. I, cl. 3`) is not in the target.
  if (section === undefined && place === 'us' && number < 5) clause = undefined;
  // `Section 3(B)(3)`, `§ 7, subd. (a)`, `Sec. I, Par. XIV`: the States divide their sections further.
  if (section !== undefined && clause === undefined) {
    const parts = subdivisions(text, end);
    const division = stands(
      /, (?:[Pp]ar(?:agraph|\.) ?([IVXL]{1,7}|\d{1,2})|subd(?:ivision|\.|s\.) \(?([a-z]|\d{1,2})\)?(?: ?\(\d{1,2}\))?)(?![A-Za-z\d])/y,
      text,
      parts.end,
    );
    if (text.charAt(end) !== ' ') end = parts.end;
    if (division !== null) end = parts.end + division[0].length;
    clause = division?.[1]?.toLowerCase();
  }
  const path = [number, section, clause].filter(p => p !== undefined).join('/');
  return authority('constitution', start, end, `const/${place}/art/${path}`, section);
}

/** `, Fla. Const.`, ` of the California Constitution`, `, of the Illinois Constitution`, `, Ohio Constitution`: whose article it is. */
const OF_STATE = new RegExp(
  `(?:,? of the (${STATE})|, (${STATE})) (?:State )?(?:Const(?:itution(?: of \\d{4})?|\\.)(?: \\(?\\d{4}\\)?)?)(?![A-Za-z])|,? of the (?:Federal |United States )?Constitution of (?:the State of )?(${STATE})`,
  'y',
);

/** An article with its State named behind it; undefined when none is. */
function articleOfState(text: string, at: number, start: number): Found | undefined {
  const rights = stands(RIGHTS, text, at);
  if (rights !== null) {
    const place = rights[2] === undefined ? undefined : placeOf(rights[2]);
    const target = place === undefined ? null : `const/${place}/art/${rights[1]}`;
    return authority('constitution', start, at + rights[0].length, target);
  }
  const find = article(text, at, start, 'x');
  const state = find === undefined ? null : stands(OF_STATE, text, find.end);
  if (find === undefined || state === null) return undefined;
  find.end += state[0].length;
  find.target = (find.target as string).replace('/x/', `/${placeOf((state[1] ?? state[2] ?? state[3]) as string)}/`);
  return find;
}
const RIGHTS = new RegExp(
  `[Aa]rt(?:icle|\\.) (\\d{1,2}|[IVX]{1,5})(?:,? (?:§|[Ss]ection) ?\\d{1,2})? of the (?:(${STATE}) )?(?:Declaration|Bill) of Rights(?: of the Constitution of the Commonwealth)?`,
  'y',
);

/** `article I, section 2, of the Illinois Constitution`, `art. I, sec. 8 of the Constitution`: in small letters only with the word. */
function smallArticle(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const ofState = articleOfState(text, at, at);
  if (ofState !== undefined) return [ofState];
  const find = article(text, at, at, 'us');
  return find !== undefined && OF_OURS.test(text.slice(find.end, find.end + 60)) ? [find] : NOTHING;
}

const OF_OURS =
  /^,? of (?:the|our) (?:Federal |United States |U\. S\. |National )?Constitution(?! of (?!the United States))/;

/** An article of a treaty was named within the last few sentences. */
function treatyBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  return (
    before.includes('reaty') &&
    /Art(?:icle|\.) [IVX\d]{1,5} of (?:the|that|this|each|our) (?:[\w'’]+ ){0,4}[Tt]reat(?:y|ies)/.test(before)
  );
}

function bareArticle(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  // `Article III of the treaty`, `Arts. of Amend.`, `Art. 31 of the UCMJ`: only the Constitution's own are told by number alone.
  const amendment = abbreviatedAmendments(text, at, at, 'us');
  if (amendment.length > 0) return amendment;
  const ofState = articleOfState(text, at, at);
  if (ofState !== undefined) return [ofState];
  const find = article(text, at, at, 'us');
  if (find === undefined) return NOTHING;
  const after = text.slice(find.end, find.end + 60);
  if (OF_OURS.test(after)) return [find];
  // `Article II of the 1855 treaty … Article III included`: the next article of what the text speaks of.
  if (find.section === undefined && treatyBefore(text, at)) return NOTHING;
  const state = /^,? of (?:the|our) (?:[Ss]tate|[Pp]rovincial) [Cc]onstitution(?![a-z])/.exec(after);
  if (state !== null) return [authority('constitution', at, find.end + state[0].length, null, find.section)];
  if (/^,? (?:of|to|in) (?:the|that|this|said|its|their|his|an?|[A-Z])/.test(after)) return NOTHING;
  const before = text.slice(Math.max(limit.start, at - 60), at);
  if (
    /(?:Treaty|treaty|Convention|convention|Compact|Charter|Covenant|Agreement|Code|Confederation|Bylaws|By-Laws|by-laws|Stat\.|Ann\.|Const\.|Laws|Constitution of [A-Z]\w+)[,:;]? ?(?:of \d{4},? )?\(?$/.test(
      before,
    )
  )
    return NOTHING;
  // `Miss., 1868, Art. 1, § 31`: a list of the States' constitutions by their years.
  const listed = OF_YEAR.exec(before)?.[1];
  const number = Number((find.target as string).split('/')[3]);
  if (listed !== undefined) {
    const place = STATES_ALONE.test(listed) ? placeOf(listed) : undefined;
    find.target = place === undefined ? null : (find.target as string).replace('/us/', `/${place}/`);
  }
  // No article of the Constitution has so many sections: it is some other one.
  else if (find.section !== undefined && Number.parseInt(find.section, 10) > (MOST_SECTIONS[number] ?? 10))
    find.target = null;
  return [find];
}

const OF_YEAR =
  /(?:^|[^A-Za-z.])((?:[NSWR]\. ?)?[A-Z][A-Za-z.]{0,13}|[A-Z][a-z]+ [A-Z][a-z]+)(?: Const(?:itution|\.))?,? (?:1[78]|19)\d\d(?:-\d)?[,;] ?$/;
const STATES_ALONE = new RegExp(`^(?:${STATE})$`);
/** Sections of the articles of the Constitution by their numbers. */
const MOST_SECTIONS: Readonly<Record<number, number>> = { 1: 10, 2: 4, 3: 3, 4: 4 };

/** `U. S. Const., Art. I, § 8`, `Cal. Const., Art. I, § 13`, `Const., Amdt. 14`. */
const AUTHORS_OF_CONSTITUTIONS = /^(?:St|Stat|Tuck|Tucker|Rawle|Curtis|Miller|Hare|Pom|Willoughby|Jameson|Paschal)$/;

function abbreviatedConstitution(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(
    /(?:Const(?:itution|\.(?: Ann\.)?|(?=,| 19\d\d,))|CONST\.)(?: of [A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?)?(?:(?: of)? \(?\d{4}\)?)?,? /y,
    text,
    at,
  );
  if (word === null) return NOTHING;
  const from = Math.max(limit.start, at - 40);
  const holder =
    /(?:^|[^A-Za-z.])((?:[A-Z]\. ?){2}|United States |(?:[NSW]\. |(?:New|North|South|West|Rhode) )?[A-Z][a-z]{1,12}\.? |[A-Z]{2,5}\.? )$/.exec(
      text.slice(from, at),
    );
  let start = at;
  let place = 'us';
  if (holder !== null) {
    const name = holder[1]!.replace(/[ .]/g, '');
    // `1 Story Const. § 165` is a treatise.
    if (KNOWN.has(name.toLowerCase()) || AUTHORS_OF_CONSTITUTIONS.test(name)) return NOTHING;
    if (!/^(?:See|The|Our|This|That|In|Under|Cf|Federal|And|Compare)$/.test(name)) {
      start = at - holder[1]!.length;
      place = /^(?:US|UnitedStates)$/.test(name) ? 'us' : placeOf(name);
    }
  } else if (/^Const 19/.test(word[0])) place = 'mich';
  const next = at + word[0].length;
  const of = / of ([A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?)/.exec(word[0]);
  if (of !== null && place === 'us') place = placeOf(of[1]!);
  // `New York Constitution, art. 1` needs its comma: `the Texas Constitution § 5` is rarer than prose.
  if (word[0].startsWith('Constitution') && place !== 'us' && !word[0].endsWith(', ')) return NOTHING;
  // `Constitution of 1851, art. 4`: some State's, which the text named before.
  if (place === 'us' && /\d{4}/.test(word[0])) place = '';
  const part =
    place === 'us'
      ? null
      : stands(
          /(?:[Pp]t\.|[Pp]art|[Cc]h(?:apter|\.)) ([IVX]{1,3}|[1-3]|First|Second),? (?:[Aa]rts?\.|[Aa]rticle) (\d{1,3}(?:-[a-z])?|[IVX]{1,5})(?![A-Za-z\d])(?:(?:, | and |, and )\d{1,2}(?=[.,;)]| \())*/y,
          text,
          next,
        );
  if (part !== null)
    return [
      authority(
        'constitution',
        start,
        next + part[0].length,
        `const/${place}/pt/${part[1]?.toLowerCase()}/${part[2]}`,
        part[2],
      ),
    ];
  const amended = abbreviatedAmendments(text, next, start, place);
  if (amended.length > 0) return withDates(amended, text);
  const found = article(text, next, start, place);
  if (found !== undefined && place === '') found.target = null;
  if (found !== undefined) return withDates([found], text);
  // `Const. art. 9, § 7`: the United States have no such article, a State has.
  const ofState = place === 'us' && holder === null ? article(text, next, start, '') : undefined;
  if (ofState !== undefined) {
    ofState.target = null;
    return withDates([ofState], text);
  }
  const bare = place === 'us' ? null : stands(/§§? ?(\d{1,3}[a-z]?)(?: ?\([a-z0-9]\))*(?![\d-])/y, text, next);
  if (bare !== null)
    return withDates(
      [authority('constitution', start, next + bare[0].length, `const/${place}/${bare[1]}`, bare[1])],
      text,
    );
  return amendmentInWords(text, next, start, place);
}

function amendmentInWords(text: string, next: number, start: number, place: string): readonly Found[] {
  const word = stands(/[Aa]mendments? /y, text, next);
  const tail = word === null ? undefined : amendmentTail(text, next + word[0].length);
  return tail === undefined
    ? NOTHING
    : [authority('constitution', start, tail.end, `const/${place}/amend/${tail.path}`)];
}

function withDates(finds: readonly Found[], text: string): readonly Found[] {
  const last = finds[finds.length - 1];
  if (
    last !== undefined &&
    /^ ?\((?:(?:18|19|20)\d\d\)|(?:emphas|italics|footnote|citation))/.test(text.slice(last.end, last.end + 12))
  )
    takeParentheticals(last, text);
  return finds;
}

function shortAmendments(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  // `Amend.` after another code's name (`Fed. R. Evid. advisory committee Amend.`) has no number and finds nothing.
  const before = text.slice(Math.max(limit.start, at - 24), at);
  if (/(?:[Pp]roposed|Civ\.|Crim\.|Reg\.) $/.test(before)) return NOTHING;
  const numbered = abbreviatedAmendments(text, at, at, 'us');
  return numbered.length > 0 ? numbered : ordinalsBefore(text, at, limit);
}

/** Cheap refusal: a section's number of one or two digits before a blank or comma, as amendments and articles have them. */
function mayBeOf(text: string, at: number): boolean {
  let digits = at + 1;
  while (digits < at + 8 && !isDigit(text.charCodeAt(digits))) digits++;
  const end = skipDigits(text, digits);
  const code = text.charCodeAt(end);
  return end > digits && end - digits <= 2 && (code === 32 || code === 44);
}

/** `§ 5 of the Fourteenth Amendment`, `Section 2 of the Fifteenth Amendment`: undefined when the section is another's. */
export function sectionOfAmendment(text: string, at: number): Found | undefined {
  if (!mayBeOf(text, at)) return undefined;
  const match = SECTION_OF.exec(text.slice(at, at + 70));
  if (match === null) return undefined;
  const number = ordinal(match[2]!);
  return number === undefined
    ? undefined
    : authority('constitution', at, at + match[0].length, `const/us/amend/${number}/${match[1]}`, match[1]);
}
const SECTION_OF = new RegExp(`^(?:§ ?|[Ss]ection )(\\d)(?!\\d) of (?:the|that) (${ORDINAL}) [Aa]mendment(?![A-Za-z])`);

/** `Section 2 of Article III`, `§ 8 of Art. I`, `Art. I, § 8`. */
export function sectionOfArticle(text: string, at: number): Found | undefined {
  const ofState = sectionOfState(text, at);
  if (ofState !== undefined) return ofState;
  if (!mayBeOf(text, at)) return undefined;
  const match =
    /^(?:§ ?|[Ss]ection )(\d{1,2})(?:, cl(?:ause|\.) (\d{1,2}),?)? of (?:Article|Art\.) ([IV]{1,3})(?![A-Za-z])/.exec(
      text.slice(at, at + 60),
    );
  if (match === null) return undefined;
  const number = romanNumber(match[3]!);
  if (number === undefined || number > 7) return undefined;
  const path = [number, match[1], match[2]].filter(p => p !== undefined).join('/');
  return authority('constitution', at, at + match[0].length, `const/us/art/${path}`, match[1]);
}

export const CONSTITUTION: readonly WordFinder[] = [
  { words: ['Amendment', 'Amendments', 'amendment', 'amendments'], find: amendments },
  { words: ['Amdt.', 'Amdts.', 'Amend.', 'Amends.', 'amend.', 'Admt.', 'Arndt.'], find: shortAmendments },
  { words: ['Art.', 'Article', 'Arts.'], find: bareArticle },
  { words: ['art.', 'article'], find: smallArticle },
  { words: ['Const.', 'Constitution', 'Const', 'CONST.'], find: abbreviatedConstitution },
  ...CLAUSES,
];
