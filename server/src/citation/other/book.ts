import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import { isDigit } from '../characters';
import type { Pin } from '../citation';
import { type Found, piece } from '../found';
import { pinsAt } from '../pins';
import { authority, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { KNOWN } from './known-authors';
import { pastEtSeq, type Sections, signedSections } from './sections';
import { DESIGNATION, looksLikeAuthor, type WorkName, workBefore, workSlug } from './work-name';

/** Books and treatises (DOMAIN 1.34, 1.35): found leftward from their date, their section sign or their star page. */

/** `(1958)`, `(McNaughton rev. 1961)`, `(2d ed. 1958)`, `(J. Chadbourn rev. 1970)`, `(8th ed., 1927)`; the year in group 1. */
const EDITION =
  /\((?:[^()\d]{0,50}(?:\d{1,2}(?:st|nd|d|rd|th) )?[^()\d]{0,40})?(?:\d{1,4}(?:st|nd|d|rd|th) ed\.,? ?)?((?:1[6-9]|20)\d\d)(?:[-–]\d{2,4})?(?: ed\.| rev\.| reprint| Supp\.)?\)/y;
/** Words in the parenthesis that only editions have. */
const EDITED = /\b(?:ed|eds|rev|edition|trans|Press|reprint|Supp)\b/;

/** Page, pages or chapter between title and date, counted from the end of the title. */
const PAGES =
  /(,? (?:(?:at|pp?\.|pages?) )?(?:\*?\d{1,4}[a-z]?|[ivxlc]{1,7})(?:[-–]\d{1,4})?(?:(?:, | and |, and )\d{1,4}(?:[-–]\d{1,4})?)*(?:,? ?nn?\. ?\d{1,3})?) $/;
const CHAPTER =
  /(,? (?:[Cc]h(?:apters?|s?\.)|[Cc]\.|[Bb]k\.|[Pp]t\.) (?:\d{1,3}|[IVXLC]{1,7})(?:[-–]\d{1,3})?(?:, (?:pp?\. )?\d{1,4}(?:[-–]\d{1,4})?)?) $/;

/** From the date's opening parenthesis: `Devlin, The Criminal Prosecution in England 32 (1958)`. */
function beforeDate(text: string, at: number, limit: Span): readonly Found[] {
  if (!closesOnYear(text, at)) return NOTHING;
  const edition = stands(EDITION, text, at);
  if (edition === null || at - limit.start < 8) return NOTHING;
  const from = Math.max(limit.start, at - 60);
  const before = text.slice(from, at);
  // What a date after a closing bracket, quotation or sentence dates is no book.
  if (!/[A-Za-z\d*.'’,] ?$/.test(before)) return NOTHING;
  const pages = PAGES.exec(before) ?? CHAPTER.exec(before);
  const titleEnd = pages === null ? at : from + pages.index;
  const work = workBefore(text, limit.start, titleEnd);
  if (work === undefined) return NOTHING;
  const known =
    work.author === undefined && work.volume !== undefined ? KNOWN.get((work.title ?? '').toLowerCase()) : undefined;
  if (known === undefined && !isWork(work, text, titleEnd, pages !== null, EDITED.test(edition[0]))) return NOTHING;
  let pins: readonly Pin[] = [];
  if (pages !== null) {
    const start = titleEnd + (/^,? (?:(?:at|pp?\.|pages?) )?/.exec(pages[1]!)?.[0].length ?? 0);
    pins = pinsAt(text, start, undefined, true).pins;
  }
  const find = periodical(text, work, at, pins) ?? finish(text, work, at, undefined, pins);
  if (known !== undefined) {
    find.target = `treatise/${known}`;
    find.author = work.title;
    find.title = undefined;
  }
  if (find.volume !== undefined || work.volume !== undefined) chapterBehind(text, find);
  return [find];
}

/** `5 Witkin, Cal. Procedure (5th ed. 2008) Trial, § 123, p. 145`: chapter, section and page behind the edition, as California cites. */
function chapterBehind(text: string, find: Found): void {
  const match = stands(
    /,? (?:(?:[A-Z][\w.'’-]*|and|of|the|for|in|to|&|on|by),? ){0,9}(§+ ?\d{1,4}[A-Z]?(?:[.:-]\d{1,4})*(?:(?:, | and |-|–)\d{1,4}(?![\d.]))*(?:, pp?\. ?\d{1,5}(?:[-–]\d{1,5})?)?)/y,
    text,
    find.end,
  );
  if (match === null) return;
  find.section ??= match[1]?.replace(/^§+ ?/, '');
  find.end += match[0].length;
}

/** `Schmidt & Popham, Impressions of Jewish Alcoholics, 37 J. Studies on Alcohol 931 (1976)`: a journal no table knows. */
function periodical(text: string, work: WorkName, end: number, pins: readonly Pin[]): Found | undefined {
  const match = /^(.{3,160}?),? (\d{1,4}) ((?:(?:[A-Z][\w'’-]*\.?|&|and|of|on|the|in|for)(?: |$)){1,9})$/.exec(
    work.title ?? '',
  );
  const page = pins[0]?.page;
  if (
    match === null ||
    page === undefined ||
    !/(?:^|[ .])(?:J|Jour|Journal|Rev|Review|Q|Quart|Bull|Studies|Stud|Proc|Trans|Mag|Magazine|Law|Lawyer|Digest|Report|Annals|Sci|Soc|Psychol|Sociol|Econ|Hist)\b/.test(
      match[3]!,
    )
  )
    return undefined;
  const start = work.start + (work.volume === undefined ? 0 : work.volume.length + 1);
  const find = authority('article', start, end, `lrev/${slugOf(match[3]!)}/${match[2]}/${page}`);
  const volumeStart = text.lastIndexOf(` ${match[2]} `, end) + 1;
  find.volume = piece(text, volumeStart, volumeStart + match[2]!.length);
  const reporterStart = volumeStart + match[2]!.length + 1;
  find.reporter = { start: reporterStart, end: reporterStart + match[3]!.trim().length, text: match[3]!.trim() };
  find.slug = slugOf(match[3]!);
  const first = pins[0]!;
  find.page = { start: first.start, end: first.start + page.length, text: page };
  find.pins = pins.slice(1);
  find.author = work.author;
  find.title = match[1];
  return takeParentheticals(find, text);
}

/** Cheap refusal of the parentheses of prose: a digit or an edition's word stands near the end of this one. */
function closesOnYear(text: string, at: number): boolean {
  const most = Math.min(text.length, at + 120);
  for (let i = at + 1; i < most; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 10) return false;
    if (code === 41) return hasYear(text, Math.max(at, i - 14), i);
  }
  return false;
}

/** Four digits in a row. */
function hasYear(text: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to && digits < 4; at++) digits = isDigit(text.charCodeAt(at)) ? digits + 1 : 0;
  return digits === 4;
}

/** Last words of things that are dated too and are no books; an author with initials makes them one. */
const NO_TITLE =
  /\b(?:Court|Order|Opinion|Record|Brief|Tr|Exhibit|Hearings?|Statute|Conference|Letter|Memorandum|Term|Census|Constitution|Amendment|Proclamation|Treaty|Justice|Judge|Chief|Congress|Department|President)\b,?$/;

/** A name and a capitalised title, and no case, statute or prose. */
function isWork(work: WorkName, text: string, end: number, paged: boolean, edited: boolean): boolean {
  const { author, title } = work;
  const words = text.slice(work.start, end);
  if (
    title === undefined ||
    / v\.? |^(?:In re|Ex parte|Matter of)\b|\bNo\. \d|\bCong\.|\bSess\.|Stat\.$|\bAct$|\bCode\b|§|Reg\.$/.test(words)
  )
    return false;
  if (DESIGNATION.test(words)) return false;
  const initialled = author !== undefined && /^(?:[A-Z]\. ?)+[A-Z][a-z]/.test(author);
  if (!initialled && NO_TITLE.test(words)) return false;
  if (/, \d{1,4} [A-Z]/.test(title) && !/, \d{1,4} (?:.* )?(?:J|Rev|Q|Bull|Studies|Proc|Trans|Law|Sci)\b/.test(title))
    return false;
  const titleWords = title.split(' ');
  const capitals = titleWords.filter(word => /^[“"‘']?[A-Z]/.test(word)).length;
  if (!/^[“"‘']?[A-Z\d]/.test(title) || capitals === 0) return false;
  if (/^\d/.test(title) || /\d[.,]? \d/.test(title)) return false;
  // `Mr. Justice Black, Chief Justice (1965)`: dates of persons and places.
  if (
    /^(?:Chief|Associate|Justice|Judge|President|Senator|Inc\.|Jr\.|Attorney|Governor|Secretary|New York|Washington|London|Chicago|Boston|Philadelphia|Cambridge)\b/.test(
      title,
    )
  )
    return false;
  if (
    author !== undefined &&
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Title)$/.test(
      author,
    )
  )
    return false;
  if (author === undefined) return edited && paged && capitals > 1;
  const initials = /(?:^|\s)[A-Z]\./.test(author);
  if (!looksLikeAuthor(author)) return / on | of |['’]s /.test(words) && (paged || edited);
  return paged || edited || work.volume !== undefined || (initials && capitals > 1);
}

/** From the section sign: `3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore)`. */
const EDITION_BEFORE =
  /( [([](?:(?:\d{1,2}(?:st|d|nd|rd|th)?|[Rr]ev\.?|[Pp]erm\.|First|Second|Third|Fourth) [Ee]d(?:\.|ition)?(?:,? (?:1[89]|20)\d\d)?|[Ee]d\.? (?:1[89]|20)\d\d|(?:1[89]|20)\d\d)[)\]],? )$/;

export function treatiseBeforeSection(text: string, at: number, limit: Span): Found | undefined {
  const sections = text.charCodeAt(at) === 0xb6 ? paragraphs(text, at) : signedSections(text, at);
  if (sections === undefined || at - limit.start < 4) return undefined;
  let titleEnd = at;
  // `Green, Ga. Law of Evidence (2d ed.), § 68`, `(4th ed), § 49.04`: the edition before the section.
  const edition =
    text.charCodeAt(at - 2) === 44 || text.charCodeAt(at - 2) === 41 || text.charCodeAt(at - 2) === 93
      ? EDITION_BEFORE.exec(text.slice(Math.max(limit.start, at - 40), at))
      : null;
  if (edition !== null) titleEnd = at - (edition[1] as string).length;
  const chapter =
    edition !== null ? null : CHAPTER.exec(text.slice(Math.max(limit.start, at - 30), at).replace(/, $/, ' '));
  if (chapter !== null) titleEnd = at - (text.slice(Math.max(limit.start, at - 30), at).length - chapter.index);
  const work = workBefore(text, limit.start, titleEnd);
  if (work === undefined) return undefined;
  const words = text.slice(work.start, titleEnd);
  if (
    / v\.? |\b(?:Act|Code|Const\.|Stat\.|Law|Laws|Amendment|Constitution|Supp\.|Ann\.|C\.|Reg\.|Regs\.|Rules?|Art\.|Title|Tit\.|Ordinance|Guidelines|Manual|Agreement|Contract|Charter)[,.]? ?$/.test(
      words,
    )
  ) {
    // A treatise may bear such a word too, but then it has an author with an initial and a comma.
    const initials = work.author !== undefined && /^(?:[A-Z]\. ?)+[A-Z]/.test(work.author);
    const known = work.author !== undefined && KNOWN.has(surname(work.author));
    if ((!initials && !known) || / v\.? /.test(words)) return undefined;
  }
  const end = pastEtSeq(text, sections.end);
  if (work.author === undefined) return shortTreatise(text, work, titleEnd, sections, end);
  const name = work.author;
  const title = work.title ?? '';
  if (!looksLikeAuthor(name) || NO_TREATISE.test(name) || !/^[“"]?[A-Z]/.test(title)) return undefined;
  // Sentences: `Congress, Section 5`, `Under Texas Law, § 5`.
  const dated =
    edition !== null ||
    /^(?:,? (?:at|pp?\.) \d{1,4}(?:[-–]\d{1,4})?)? ?\((?:[^()]{0,60} )?(?:1[6-9]|20)\d\d/.test(
      text.slice(end, end + 90),
    );
  if (
    !dated &&
    work.volume === undefined &&
    !/^(?:[A-Z]\. ?)+[A-Z]/.test(name) &&
    !KNOWN.has(surname(name)) &&
    !/ on |['’]s /.test(words)
  )
    return undefined;
  return finish(text, work, end, sections, []);
}

/** Words that may stand between a note's number and a section sign. */
const NO_TREATISE =
  /^(?:And|The|For|But|In|Of|By|An|A|At|On|To|As|If|Or|So|See|Its|Our|His|This|That|These|Those|Then|There|With|From|Act|Acts|Such|It|We|He|They|Under|Contrast|Section|Sections|Title|Part|Chapter|Compare|Both|While|Since|Although|Because|Unlike|Moreover|However|Thus|Only|Like|Violations?|Former|Pursuant|Subsections?|Paragraph|Congress|Whether|Neither|Nor|Article|Art|Where|When|Cf|Also|Similarly|Prior)\b/;

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function surname(author: string): string {
  return (
    author
      .split(/,| & | and /)[0]!
      .split(/[ .]/)
      .filter(part => part.length > 1)
      .pop() ?? ''
  ).toLowerCase();
}

/** `4 Wigmore § 1071`: the work named by its author or by the words of a hereafter clause, which `reference/` settles. */
function shortTreatise(
  text: string,
  work: WorkName,
  titleEnd: number,
  sections: Sections,
  end: number,
): Found | undefined {
  const name = (work.title ?? '').trim();
  const known = KNOWN.get(name.toLowerCase());
  if (known === undefined && (work.volume === undefined || NO_TREATISE.test(name) || startsLine(text, work.start)))
    return undefined;
  if (!/^[A-Z][A-Za-z'’-]+(?: (?:& |and )?[A-Z][A-Za-z'’-]+){0,3}$/.test(name)) return undefined;
  const find = authority('treatise', work.start, end, known === undefined ? null : `treatise/${known}`, sections.text);
  const wordsStart = text.indexOf(name, work.start);
  find.words = piece(text, wordsStart, Math.min(titleEnd, wordsStart + name.length));
  if (work.volume !== undefined) find.volume = piece(text, work.start, work.start + work.volume.length);
  find.author = name;
  takePlace(find, text, true);
  takeEdition(find, text);
  return find;
}

function paragraphs(text: string, at: number): Sections | undefined {
  const match = stands(
    /¶¶? ?(\d{1,4}(?:[.,:]\d{1,4})?(?:\[\d{1,2}(?:\.-\d)?\]){0,3})(?:[-–]\d{1,4}(?:\.\d+)?)?/y,
    text,
    at,
  );
  if (match === null) return undefined;
  const start = at + match[0].indexOf(match[1]!);
  return { text: match[0].replace(/^¶+ ?/, ''), first: match[1]!, subdivisions: [], start, end: at + match[0].length };
}

function finish(text: string, as: WorkName, end: number, sections: Sections | undefined, pins: readonly Pin[]): Found {
  const work = numbered(as, text);
  const slug = workSlug(work.author, work.title);
  const treatise =
    work.volume !== undefined || sections !== undefined || KNOWN.get(surname(work.author ?? '')) === slug;
  const kind = treatise ? 'treatise' : 'book';
  const find = authority(kind, work.start, end, `${kind}/${slug}`, sections?.text);
  find.author = work.author;
  find.title = work.title?.replace(/[,\s]+$/, '');
  if (work.volume !== undefined) find.volume = piece(text, work.start, work.start + work.volume.length);
  find.pins = pins;
  takePlace(find, text, sections !== undefined);
  takeEdition(find, text);
  takeLatePages(find, text);
  takeLateSections(find, text);
  while (text[find.end - 1] === ' ') find.end--;
  return find;
}

/** `9 W. Baumol, Economic Theory` at the start of a line: the number of a note, unless the treatise is known to have volumes. */
function numbered(work: WorkName, text: string): WorkName {
  if (
    work.volume === undefined ||
    (work.start > 0 && text[work.start - 1] !== '\n') ||
    KNOWN.has(surname(work.author ?? ''))
  )
    return work;
  return { ...work, start: work.start + work.volume.length + 1, volume: undefined };
}

/** After a section its page: `§ 823, at 250, n. 5`, `§ 9.2, pp. 53-55`, `¶ 56.15[3] at 3100`. */
function takePlace(find: Found, text: string, sectioned: boolean): void {
  if (!sectioned) return;
  const bracket = stands(/(?:\[\d{1,2}\]){1,3}/y, text, find.end);
  if (bracket !== null) find.end += bracket[0].length;
  const lead = stands(/,? (?:at|pp?\.?) (?=\d)/y, text, find.end);
  if (lead === null) return;
  const list = pinsAt(text, find.end + lead[0].length, undefined, true);
  if (list.pins.length === 0) return;
  find.pins = list.pins;
  find.end = list.end;
}

/** Old print puts the pages after the date: `(8th ed. 1824), pp. 515-529`, `(1931) 78`. */
function takeLatePages(find: Found, text: string): void {
  if (find.year === undefined || find.pins.length > 0 || text[find.end - 1] !== ')') return;
  const lead = stands(/,? (?:at|pp?\.) ?(?=\d)| (?=\d{1,4}(?:-\d{1,4})?[.;,)])/y, text, find.end);
  if (lead === null) return;
  const list = pinsAt(text, find.end + lead[0].length, undefined, true);
  if (list.pins.length === 0) return;
  find.pins = list.pins;
  find.end = list.end;
}

/** `Wigmore, Evidence (2d ed. 1923) §§ 949, 969`. */
function takeLateSections(find: Found, text: string): void {
  if (find.section !== undefined || find.pins.length > 0 || text[find.end - 1] !== ')') return;
  const sign = stands(/,? (?=§)/y, text, find.end);
  const sections = sign === null ? undefined : signedSections(text, find.end + sign[0].length);
  if (sections === undefined) return;
  find.section = sections.text;
  find.end = pastEtSeq(text, sections.end);
  // What goes by sections is a treatise.
  if (find.kind === 'book') {
    find.kind = 'treatise';
    find.target = find.target?.replace('book/', 'treatise/') ?? null;
  }
  takePlace(find, text, true);
}

/** `(J. McMaster & F. Stone eds. 1888)`, `(2d Ed. 1965)`, `(1983 reprint)`: editions with names, then what else follows. */
const NAMED_EDITION =
  / ?\([^()]{0,90}(?:\b[Ee]ds?\.|\b[Rr]ev\.|\b[Tt]ransl?\.|\btr\.|\breprint|\bcomp\.|\bSupp\.|\bPress|\bseries)[^()]{0,24}?((?:1[5-9]|20)\d\d)(?:[-–]\d{2,4})?[^()\d]{0,12}\)| ?\(((?:1[5-9]|20)\d\d) (?:reprint|ed\.)[^()]{0,24}\)/y;

function takeEdition(find: Found, text: string): void {
  const edition = stands(NAMED_EDITION, text, find.end);
  if (edition === null) {
    takeParentheticals(find, text);
    return;
  }
  const start = find.end + edition[0].indexOf('(');
  const end = find.end + edition[0].length;
  const year = (edition[1] ?? edition[2])!;
  const yearStart = find.end + edition[0].lastIndexOf(year);
  find.end = end;
  takeParentheticals(find, text);
  find.year = Number(year);
  find.yearSpan = { start: yearStart, end: yearStart + 4 };
  find.parentheticals = [{ kind: 'date', start, end, text: text.slice(start + 1, end - 1) }, ...find.parentheticals];
}

export const BOOKS: readonly WordFinder[] = [{ words: ['('], find: beforeDate }];
