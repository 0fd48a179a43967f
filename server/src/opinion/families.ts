import type { Family } from './document';

/** What a caller knows of a file besides its text. */
export interface FamilyHints {
  /** The manifest or the file name says which case it is: one of the two signs of family C (DOMAIN 0.3). */
  readonly identity?: boolean;
}

export interface FamilyDecision {
  readonly family: Family;
  readonly evidence: readonly string[];
}

/** Markup that only collections of opinions use. */
const COLLECTION_MARKUP =
  /<opinion type="|<opinion_byline>|<opinion_text>|<casebody\b|<footnotemark>|<page-number\b|class="(?:star-pagination|page-label)"/;

/** What courts print on every page of an opinion. */
const PAGE_HEAD =
  /^ *(?:\d{1,3} {3,})?Cite as: \d{1,3} U\. ?S\. |^(?:Case|USCA ?\w{0,6} Appeal): ?\d[^\n]{5,140} Page: ?\d{1,4} of \d/m;

/** How much of a text is looked at. */
const WINDOW = 65536;

const REFERENCE_TAG = /<(targetCase|citedDecision|caseOfInterest)>/;
const MARKER_LINE = /^[ \t]*<(?:concur|dissent)\b[^\n]{0,200}(?:author|text)\s*=/m;
const WRITERS_LINE = /^(?:CONCUR|DISSENT|OPINION) BY: ?[A-Z]/m;
const LABEL_LINE =
  /^\*\*((?:Combined|Lead|Concurrence|Concurrence In Part|Dissenting|Dissent) )?Opinion\*\*:?[ \t]*\r?$/gm;
const PASSAGE_LINE = /^\uFEFF?\s*Passage \d{1,4}: *\r?\n/;
const INTEREST_LINE = /^Case of interest: \S/;
const BYLINE =
  /^(?:<[^<>\n]{1,200}>|\d{0,5}\*+\d{1,5} |[ \t#*_>[\]]){0,6}(?:(?:(?:THE|The|the) )?(?:M[RreEbBsS]{1,2}[.,!]? ?['~]?)?(?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE](?:,| [A-Z][A-Za-z'’éÉ. -]{1,30}?,?)? ?(?:\*|\d{1,2})? ?(?:after (?:making|stating|reciting)|:? ?delivered|stated the case|announced|with whom|whom|concurring|dissenting|took no part|concurs?|dissents?|after stating|having stated)|[A-Z][A-Z'’. -]{2,40}, (?:(?:Senior |Chief |Presiding |Associate )*(?:Circuit |District |Chief |Presiding )?(?:Judge|Justice)|C\. ?J\.|P\. ?J\.|J\.)[:.,—-]|[A-Z][a-z'’]{2,20}, (?:(?:C\. ?J|P\. ?J|J)\.|(?:Chief |Presiding )?(?:Justice|Judge)[.:]) (?=[A-Z“"(])|Opinion of the Court by\b|P[eE][rR] C[uU][rR][iI][aA][mM][.:] (?=[A-Z“"])|PER CURIAM[.:]?[ \t]*(?:<[^<>\n]{1,20}>)*\r?$)/m;
const FULL_CITATION =
  /\b\d{1,3} (?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\.(?: ?[234]d|4th)?|F\. ?Supp\.(?: ?[23]d)?|[A-Z]\. ?[EW]?\.?(?: ?[23]d)|How\.|Wall\.|Wheat\.|Cranch|Pet\.|Dall\.|Mass\.|N\. ?Y\.|Cal\.(?: ?2d)?|Pa\.|Ill\.(?: ?2d)?) \d{1,4}\b/g;
const CAPTION =
  /^(?:<[^<>\n]{1,200}>|[ \t#*_])*(?:[A-Z][^\n]{1,120}? v(?:s)?\. [A-Z][^\n]{1,120}?,? )?\(?\d{1,3} (?:U\. ?S\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\.|S\. ?Ct\.) \d{1,4}(?: \((?:\d{4}|_+)\))?\)?\.?[ \t*_]*(?:<[^<>\n]{1,40}>)*\r?$/m;
/** The own cite of a case alone on its line, in any reporter; the `v.` between the parties of a caption. */
const CAPTION_PARTS =
  /^(?:\d{1,4} [A-Z][A-Za-z. ]{0,14}(?:[234]d)? ?\d{1,5}(?: \((?:\d{4}|_+)\))?|v\.|vs\.|versus|V\.|VS\.)[ \t]*\r?$/m;
const CASE_REMARK = /^<!--[ \t]*case:[ \t]*\S/m;
const COURT_MARKUP =
  /class=["'](?:star-pagination|page-label|page-number|num|opinion|parties|judges)|<page-number\b|<opinion\b|<(?:p|div|h[1-6]|pre)\b[^<>\n]{0,200}>/;

/**
 * The family of a text (DOMAIN 0.3), `none` where it is not an opinion. Reads at most the first 64 KB; pure and cheap, fit
 * for telling the opinions among the plain texts of a folder.
 */
export function looksLikeOpinion(text: string): Family {
  return familyOf(text).family;
}

/** The family and the signs that decided it, in words. */
export function familyOf(text: string, hints: FamilyHints = {}): FamilyDecision {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = start > 0 || text.length > WINDOW ? text.slice(start, WINDOW) : text;
  const hasTags = head.includes('<');
  if (hasTags) {
    const reference = REFERENCE_TAG.exec(head);
    if (reference !== null) return decided('excerpt', `a <${reference[1]}> tag`);
  }
  if (INTEREST_LINE.test(head)) return decided('excerpt', 'a first line "Case of interest:"');
  if (PASSAGE_LINE.test(head) && hasCitation(head)) return decided('excerpt', 'a line "Passage N:"');
  if (hasTags && (head.includes('<concur') || head.includes('<dissent')) && MARKER_LINE.test(head))
    return decided('lexis-tagged', 'a <concur> or <dissent> marker');
  if (head.includes('BY:') && WRITERS_LINE.test(head))
    return decided('lexis-tagged', 'a line of writers, "CONCUR BY:" or its like');
  if (head.includes('Opinion**')) {
    const labelled = labels(head);
    if (labelled !== undefined) return labelled;
  }
  const byline = BYLINE.test(head);
  const first = /^\uFEFF?\s*OPINION[ \t]*\r?$/m.exec(head.slice(0, 40));
  if (first !== null && first.index < 4) {
    const lines = head.split('\n', 21).join('\n');
    if (BYLINE.test(lines) || hasCitation(lines))
      return decided('lexis-tagged', 'a first line "OPINION" with a byline or citation below');
  }
  const evidence: string[] = [];
  if (hints.identity === true) evidence.push('the manifest or file name states the case');
  const top = firstLines(head, 10);
  if (CASE_REMARK.test(top) || CAPTION.test(top) || CAPTION_PARTS.test(top))
    evidence.push('a caption or its own citation in the first ten lines');
  if (byline) evidence.push('the byline of a Justice or judge');
  if ((head.includes('Cite as: ') || head.includes('Page: ')) && PAGE_HEAD.test(head))
    evidence.push("running heads of a court's own print");
  if (hasTags && COLLECTION_MARKUP.test(head)) evidence.push('markup of a collection of opinions');
  if (countCitations(head.slice(0, 16384)) >= 3) evidence.push('three full citations near the beginning');
  if (evidence.length >= 2) return { family: hasTags && COURT_MARKUP.test(head) ? 'html' : 'plain', evidence };
  return { family: 'none', evidence };
}

function decided(family: Family, sign: string): FamilyDecision {
  return { family, evidence: [sign] };
}

/** Labels `**… Opinion**`: whole opinions (L), or excerpts (B) where one repeats for one opinion or a block is cut off. */
function labels(head: string): FamilyDecision | undefined {
  const found: { name: string; start: number; end: number }[] = [];
  LABEL_LINE.lastIndex = 0;
  for (let match = LABEL_LINE.exec(head); match !== null && found.length < 200; match = LABEL_LINE.exec(head)) {
    found.push({ name: match[1] ?? '', start: match.index, end: match.index + match[0].length });
  }
  if (found.length === 0) return undefined;
  const once = new Set<string>();
  let whole = false;
  let cut = false;
  for (let index = 0; index < found.length; index++) {
    const label = found[index] as { name: string; start: number; end: number };
    const next = found[index + 1];
    const block = head.slice(label.end, next?.start ?? head.length);
    // `Lead` and `Combined` name the one opinion of the Court: a second one is another excerpt of it.
    if (once.has(label.name) && (label.name === 'Lead ' || label.name === 'Combined ')) cut = true;
    once.add(label.name);
    const top = firstLines(block.trimStart(), 4);
    if (BYLINE.test(top) || CAPTION.test(top) || /^(?:\*\d+ )?(?:Syllabus|SYLLABUS|PER CURIAM|Per Curiam)/.test(top))
      whole = true;
    else if (startsCut(block) || (next !== undefined && endsCut(block))) cut = true;
  }
  const repeats = new Set(found.map(label => label.name)).size < found.length;
  if (cut && (!whole || repeats) && !(whole && !repeats)) {
    if (!whole) return decided('excerpt', 'a label whose block begins or ends in mid-sentence');
    return decided('excerpt', 'a label that repeats for one opinion');
  }
  return decided('labelled', 'labels over whole opinions');
}

/** A block that begins in mid-sentence: in lower case, with a bare number and a comma, with dots. */
function startsCut(block: string): boolean {
  const start = block.trimStart();
  return /^(?:[a-z]|\d{1,4}(?:, | \(\d{4}\)|-\d)|\. \.|[,;)])/.test(start);
}

function endsCut(block: string): boolean {
  const end = block.trimEnd();
  return end.length > 0 && !/[.?!:;"”’')\]*†\d]$/.test(end);
}

function firstLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text;
    at = next + 1;
  }
  return text.slice(0, at);
}

function hasCitation(text: string): boolean {
  FULL_CITATION.lastIndex = 0;
  return FULL_CITATION.test(text);
}

function countCitations(text: string): number {
  FULL_CITATION.lastIndex = 0;
  const places = new Set<string>();
  for (let match = FULL_CITATION.exec(text); match !== null && places.size < 3; match = FULL_CITATION.exec(text))
    places.add(match[0]);
  return places.size;
}
