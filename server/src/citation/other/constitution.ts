import type { Span } from '../../opinion/span';
import { isLetter } from '../characters';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/** The Constitution of the United States and those of the States: amendments, articles, named clauses (DOMAIN 1.33). */

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...[
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
  ].map((word, i) => [word, i + 10] as const),
  ...ONES.slice(0, 7).map((word, i) => [`twenty-${word}`, i + 21] as const),
]);

const ORDINAL =
  '(?:[Tt]wenty[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|First|Second|Third|Fourth|Fifth|Sixth|Seventh)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|\\d{1,2}(?:st|nd|rd|th|d)|[XVI]{1,6}(?:th|st|nd|rd)?)';
const BEFORE_AMENDMENT = new RegExp(`(?:${ORDINAL}(?:, ?(?:and |or |& )?| and | or | & |/))*${ORDINAL} $`);
const EACH = new RegExp(ORDINAL, 'g');

function ordinal(word: string): number | undefined {
  const lower = word.toLowerCase().replace(' ', '-');
  const known = ORDINALS.get(lower) ?? ORDINALS.get(lower.replace(/^twenty(?=[a-z])/, 'twenty-'));
  if (known !== undefined) return known;
  const number = /^\d/.test(word) ? Number.parseInt(word, 10) : romanNumber(word.replace(/(?:th|st|nd|rd)$/, ''));
  return number !== undefined && number >= 1 && number <= 27 ? number : undefined;
}

/** Value of a Roman numeral; undefined when it is none. */
export function romanNumber(word: string): number | undefined {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/i.test(word) || word === '') return undefined;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  const upper = word.toUpperCase();
  for (let i = 0; i < upper.length; i++) {
    const value = values[upper[i]!]!;
    total += value < (values[upper[i + 1]!] ?? 0) ? -value : value;
  }
  return total;
}

/** `First Amendment`, `Fifth and Fourteenth Amendments` (a row each), `14th Amendment`, `XIV Amendment`. */
function amendments(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/[Aa]mendments?(?![A-Za-z])/y, text, at);
  if (word === null) return NOTHING;
  const from = Math.max(limit.start, at - 140);
  const before = BEFORE_AMENDMENT.exec(text.slice(from, at));
  if (before === null) return numbered(text, at, at + word[0].length, limit);
  const start = from + before.index;
  if (insideWord(text, start)) return NOTHING;
  let end = at + word[0].length;
  const members = [...before[0].matchAll(EACH)];
  const lower = word[0][0] === 'a';
  // A bill has a first and a second amendment too: small letters count only where no bill has so many, or the Constitution is named.
  if (
    lower &&
    !/^ (?:to|of) the (?:federal |U\. S\. |United States )?[Cc]onstitution/.test(text.slice(end, end + 50))
  ) {
    if (members.some(m => (ordinal(m[0]) ?? 0) < 4) || /[A-Z]/.test(before[0][0]!)) return NOTHING;
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
    const number = ordinal(member[0]);
    if (number === undefined) return NOTHING;
    const first = start + member.index;
    const last = i === members.length - 1;
    const target = `const/us/amend/${number}${last && section !== null ? `/${section[1]}` : ''}`;
    finds.push(authority('constitution', first, last ? end : first + member[0].length, target, section?.[1]));
  }
  return finds;
}

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
    stands(/[Aa](?:mdts?|mends?|mdmts?|rndts?)\.,? /y, text, at) ?? stands(/[Aa]rts?\. of [Aa]mend\., ?/y, text, at);
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
  /[Aa]rt(?:icle|\.),? ?([XVI]{1,5}|Ill?|\d{1,2}(?=,? (?:§|[Ss]ec)))(?![A-Za-z\d])(?:,? (?:§ ?§? ?|[Ss]ec(?:tion|s?\.) ?)(\d{1,2})(?!\d)(?:[-–]\d{1,2}|(?:, | and |, and )\d{1,2}(?= |[.,;)]))*)?(?:,? (?:(?:[Cc]l(?:ause|s?\.|\.)) ?(\d{1,2})|par\. ?(\d{1,2})))?(?:,? (?:§ ?)(\d{1,2})(?!\d))?/y;

function article(text: string, at: number, start: number, place: string): Found | undefined {
  const match = stands(ARTICLE, text, at);
  if (match === null) return undefined;
  const number = /^\d/.test(match[1]!) ? Number(match[1]) : romanNumber(match[1]!.replaceAll('l', 'I'));
  if (number === undefined || (place === 'us' && number > 7)) return undefined;
  const end = at + match[0].length;
  let section = match[2];
  let clause = match[3] ?? match[4];
  // `Art. I, cl. 3, § 8` puts them the other way round.
  if (section === undefined && match[5] !== undefined) section = match[5];
  // Only Articles V to VII have no sections: a clause of no section elsewhere (`Art. I, cl. 3`) is not in the target.
  if (section === undefined && place === 'us' && number < 5) clause = undefined;
  const path = [number, section, clause].filter(p => p !== undefined).join('/');
  return authority('constitution', start, end, `const/${place}/art/${path}`, section);
}

function bareArticle(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  // `Article III of the treaty`, `Arts. of Amend.`, `Art. 31 of the UCMJ`: only the Constitution's own are told by number alone.
  const amendment = abbreviatedAmendments(text, at, at, 'us');
  if (amendment.length > 0) return amendment;
  const find = article(text, at, at, 'us');
  if (find === undefined) return NOTHING;
  const after = text.slice(find.end, find.end + 60);
  const own =
    /^,? of (?:the|our) (?:Federal |United States |U\. S\. |National )?Constitution(?! of (?!the United States))/.exec(
      after,
    );
  if (own !== null) return [find];
  if (/^,? (?:of|to|in) (?:the|that|this|said|its|their|his|an?|[A-Z])/.test(after)) return NOTHING;
  const before = text.slice(Math.max(limit.start, at - 60), at);
  if (
    /(?:Treaty|treaty|Convention|convention|Compact|Charter|Covenant|Agreement|Code|Confederation|Bylaws|By-Laws|by-laws|Stat\.|Ann\.|Const\.|Laws|Constitution of [A-Z]\w+)[,:;]? ?(?:of \d{4},? )?\(?$/.test(
      before,
    )
  )
    return NOTHING;
  return [find];
}

/** `U. S. Const., Art. I, § 8`, `Cal. Const., Art. I, § 13`, `Const., Amdt. 14`. */
function abbreviatedConstitution(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/Const(?:itution|\.)(?: of [A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?)?(?: \(?\d{4}\)?)?,? /y, text, at);
  if (word === null) return NOTHING;
  const from = Math.max(limit.start, at - 40);
  const holder =
    /(?:^|[^A-Za-z.])((?:[A-Z]\. ?){2}|United States |(?:[NSW]\. |(?:New|North|South|West|Rhode) )?[A-Z][a-z]{1,12}\.? )$/.exec(
      text.slice(from, at),
    );
  let start = at;
  let place = 'us';
  if (holder !== null) {
    const name = holder[1]!.replace(/[ .]/g, '');
    if (!/^(?:See|The|Our|This|That|In|Under|Cf|Federal|And|Compare)$/.test(name)) {
      start = at - holder[1]!.length;
      place = /^(?:US|UnitedStates)$/.test(name) ? 'us' : name.toLowerCase();
    }
  }
  const next = at + word[0].length;
  const of = / of ([A-Z][a-z]+\.?(?: [A-Z][a-z]+\.?)?)/.exec(word[0]);
  if (of !== null && place === 'us') place = of[1]!.toLowerCase().replace(/[^a-z]/g, '');
  // `New York Constitution, art. 1` needs its comma: `the Texas Constitution § 5` is rarer than prose.
  if (word[0].startsWith('Constitution') && place !== 'us' && !word[0].endsWith(', ')) return NOTHING;
  const amended = abbreviatedAmendments(text, next, start, place);
  if (amended.length > 0) return withDates(amended, text);
  const found = article(text, next, start, place);
  if (found !== undefined) return withDates([found], text);
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
  if (last !== undefined && /^ ?\((?:18|19|20)\d\d\)/.test(text.slice(last.end, last.end + 8)))
    takeParentheticals(last, text);
  return finds;
}

function shortAmendments(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  // `Amend.` after another code's name (`Fed. R. Evid. advisory committee Amend.`) has no number and finds nothing.
  const before = text.slice(Math.max(limit.start, at - 24), at);
  if (/(?:[Pp]roposed|Civ\.|Crim\.|Reg\.) $/.test(before)) return NOTHING;
  return abbreviatedAmendments(text, at, at, 'us');
}

/** Clauses known by name. Null where two provisions bear the name (due process, ex post facto, bill of attainder). */
const CLAUSES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['commerce', 'art/1/8/3'],
  ['dormant commerce', 'art/1/8/3'],
  ['interstate commerce', 'art/1/8/3'],
  ['foreign commerce', 'art/1/8/3'],
  ['indian commerce', 'art/1/8/3'],
  ['necessary and proper', 'art/1/8/18'],
  ['supremacy', 'art/6/2'],
  ['contract', 'art/1/10/1'],
  ['contracts', 'art/1/10/1'],
  ['impairment', 'art/1/10/1'],
  ['full faith and credit', 'art/4/1'],
  ['privileges and immunities', null],
  ['privileges or immunities', 'amend/14/1'],
  ['equal protection', 'amend/14/1'],
  ['citizenship', 'amend/14/1'],
  ['due process', null],
  ['establishment', 'amend/1'],
  ['free exercise', 'amend/1'],
  ['religion', 'amend/1'],
  ['free speech', 'amend/1'],
  ['speech', 'amend/1'],
  ['press', 'amend/1'],
  ['petition', 'amend/1'],
  ['assembly', 'amend/1'],
  ['double jeopardy', 'amend/5'],
  ['self-incrimination', 'amend/5'],
  ['takings', 'amend/5'],
  ['taking', 'amend/5'],
  ['just compensation', 'amend/5'],
  ['grand jury', 'amend/5'],
  ['confrontation', 'amend/6'],
  ['compulsory process', 'amend/6'],
  ['speedy trial', 'amend/6'],
  ['assistance of counsel', 'amend/6'],
  ['public trial', 'amend/6'],
  ['cruel and unusual punishment', 'amend/8'],
  ['cruel and unusual punishments', 'amend/8'],
  ['excessive fines', 'amend/8'],
  ['excessive bail', 'amend/8'],
  ['warrant', 'amend/4'],
  ['appointments', 'art/2/2/2'],
  ['treaty', 'art/2/2/2'],
  ['recess appointments', 'art/2/2/3'],
  ['take care', 'art/2/3'],
  ['speech or debate', 'art/1/6/1'],
  ['speech and debate', 'art/1/6/1'],
  ['ex post facto', null],
  ['bill of attainder', null],
  ['suspension', 'art/1/9/2'],
  ['property', 'art/4/3/2'],
  ['spending', 'art/1/8/1'],
  ['general welfare', 'art/1/8/1'],
  ['taxing', 'art/1/8/1'],
  ['tax', 'art/1/8/1'],
  ['uniformity', 'art/1/8/1'],
  ['import-export', 'art/1/10/2'],
  ['guarantee', 'art/4/4'],
  ['guaranty', 'art/4/4'],
  ['origination', 'art/1/7/1'],
  ['presentment', 'art/1/7/2'],
  ['incompatibility', 'art/1/6/2'],
  ['ineligibility', 'art/1/6/2'],
  ['elections', 'art/1/4/1'],
  ['extradition', 'art/4/2/2'],
  ['fugitive slave', 'art/4/2/3'],
  ['bankruptcy', 'art/1/8/4'],
  ['copyright', 'art/1/8/8'],
  ['patent', 'art/1/8/8'],
  ['tonnage', 'art/1/10/3'],
  ['compact', 'art/1/10/3'],
  ['enclave', 'art/1/8/17'],
  ['vesting', null],
  ['war', 'art/1/8/11'],
  ['declare war', 'art/1/8/11'],
  ['postal', 'art/1/8/7'],
  ['naturalization', 'art/1/8/4'],
  ['district', 'art/1/8/17'],
]);
/** Words that are ordinary before `clause` in small letters, or name clauses of contracts and statutes. */
const ONLY_CAPITAL = new Set([
  'speech',
  'press',
  'petition',
  'assembly',
  'taking',
  'warrant',
  'treaty',
  'property',
  'tax',
  'taxing',
  'war',
  'religion',
  'contract',
  'contracts',
  'uniformity',
  'compact',
  'district',
  'citizenship',
  'guarantee',
  'guaranty',
  'patent',
  'copyright',
  'postal',
  'elections',
  'suspension',
  'bankruptcy',
  'petition',
  'vesting',
  'spending',
  'appointments',
  'enclave',
  'extradition',
  'naturalization',
  'origination',
]);

const CLAUSE_NAME = /(?:[A-Za-z-]+(?: (?:and|or|of|Or|And) | |, )){0,5}[A-Za-z-]+ $/;

/** `Commerce Clause`, `Due Process Clause`, `Equal Protection and Due Process Clauses` (a row each). */
function clauses(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/[Cc]lauses?(?![A-Za-z])/y, text, at);
  if (word === null) return NOTHING;
  const from = Math.max(limit.start, at - 70);
  const before = CLAUSE_NAME.exec(text.slice(from, at));
  if (before === null) return NOTHING;
  const capital = word[0][0] === 'C';
  const plural = word[0].endsWith('s');
  const end = at + word[0].length;
  const last = nameEndingAt(text, from, at - 1, capital);
  if (last === undefined) return NOTHING;
  const finds = [clause(last, end, text)];
  if (plural) {
    let first = last.start;
    for (let count = 0; count < 4; count++) {
      const join = /(?:, and |,? and |, )$/.exec(text.slice(Math.max(from, first - 6), first));
      if (join === null) break;
      const member = nameEndingAt(text, from, first - join[0].length, capital);
      if (member === undefined) break;
      finds.unshift(clause(member, member.end, text));
      first = member.start;
    }
  }
  return finds;
}

interface ClauseName extends Span {
  readonly path: string | null;
}

/** The longest clause name that ends at `end`, capitalised throughout where `capital`. */
function nameEndingAt(text: string, from: number, end: number, capital: boolean): ClauseName | undefined {
  let best: ClauseName | undefined;
  let start = end;
  for (let words = 0; words < 5; words++) {
    start--;
    while (start > from && text.charCodeAt(start - 1) !== 32) start--;
    if (start < from) break;
    // A parenthesis or quotation mark may stand before the name.
    let first = start;
    while (first < end && !isLetter(text.charCodeAt(first))) first++;
    const name = text.slice(first, end);
    const key = name.toLowerCase();
    const path = CLAUSES.get(key);
    if (path !== undefined && (capital ? /^[A-Z]/.test(name) : !ONLY_CAPITAL.has(key)) && !insideWord(text, first))
      best = { start: first, end, path };
    if (start === from) break;
  }
  return best;
}

function clause(name: ClauseName, end: number, text: string): Found {
  let path = name.path;
  if (path === null) {
    // `Due Process Clause of the Fourteenth Amendment` says which of the two.
    const of = new RegExp(`^ of (?:the|its|our) (${ORDINAL}) [Aa]mendment`).exec(text.slice(end, end + 60));
    const number = of === null ? undefined : ordinal(of[1]!);
    if (number !== undefined) path = `amend/${number}`;
    else {
      const before = new RegExp(`(${ORDINAL}) [Aa]mendment(?:'s|’s) $`).exec(
        text.slice(Math.max(0, name.start - 40), name.start),
      );
      const owner = before === null ? undefined : ordinal(before[1]!);
      if (owner !== undefined) path = `amend/${owner}`;
    }
  }
  return authority('constitution', name.start, end, path === null ? null : `const/us/${path}`);
}

/** `§ 5 of the Fourteenth Amendment`, `Section 2 of the Fifteenth Amendment`: undefined when the section is another's. */
export function sectionOfAmendment(text: string, at: number): Found | undefined {
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
  { words: ['Const.', 'Constitution'], find: abbreviatedConstitution },
  { words: ['Clause', 'Clauses', 'clause', 'clauses'], find: clauses },
];
