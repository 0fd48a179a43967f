import type { CaseIdentity } from './identity';
import type { Layout } from './layout';
import type { HeadingOnLine } from './line-findings';
import type { OpinionDraft } from './opinions';
import type { Span } from './span';

const CITE = /(\d{1,4}) ([A-Z][A-Za-z0-9. ]{0,18}?\.?[ ]?(?:[234]d|4th)?) (\d{1,5})/;
const REMARK = /^<!--\s*case:\s*([^\n]{3,200}?)\s*-->/;
const CAPTION =
  /^(?:([A-Z][^\n]{1,160}? vs?\. [^\n]{1,160}?|(?:In re|IN RE|Ex parte|EX PARTE) [^\n]{1,120}?),? )?\(?(\d{1,4} (?:U\. ?S\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?|S\. ?Ct\.|F\.|(?:[NS]\. ?[EW]\.|So\.|[PA]\.)(?: ?[23]d)?|N\. ?Y\. ?S\. ?[23]d|Cal\. ?Rptr\.(?: ?[23]d)?) \d{1,5})\)?(?: \((?:[A-Za-z0-9. ]{0,30}?)?(\d{4}|_+)\))?$/;

/** `422 U.S. 171; 95 S. Ct. 2133; 45 L. Ed. 2d 99; 1975 U.S. LEXIS 73`: the own cites of a case, alone on a line (DOMAIN 2). */
const OWN_CITES =
  /^(\d{1,4} (?:U\. ?S\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?|(?:[NS]\. ?[EW]\.|So\.|[PA]\.)(?: ?[23]d)?) \d{1,5})(?:[;,] ?\d{1,4} [A-Z][A-Za-z0-9. ]{1,22} [\d,]{1,7}){1,8}[.;]?(?: \((?:[A-Za-z0-9. ]{0,30}?)?(\d{4})\))?$/;

/** The case that a remark `<!-- case: 422 U.S. 171 -->` or a caption line states (DOMAIN 0.4); undefined when it states none. */
export function statedIdentity(line: string): CaseIdentity | undefined {
  const remark = REMARK.exec(line);
  if (remark !== null) {
    const words = remark[1] as string;
    const cite = CITE.exec(words);
    const year = /\((?:[^()]* )?(\d{4})\)/.exec(words);
    const name = cite === null ? words : words.slice(0, cite.index).replace(/[,\s]+$/, '');
    return {
      target: cite === null ? null : canonicalTarget(cite[1] as string, cite[2] as string, cite[3] as string),
      ...(cite === null ? {} : { cite: cite[0] }),
      ...(name === '' ? {} : { name }),
      ...(year === null ? {} : { year: Number.parseInt(year[1] as string, 10) }),
      source: 'front-matter',
    };
  }
  const own = OWN_CITES.exec(line);
  const caption = own === null ? CAPTION.exec(line) : [own[0], undefined, own[1], own[2]];
  if (caption === null) return undefined;
  const cite = CITE.exec(caption[2] as string);
  if (cite === null) return undefined;
  const year = /^\d{4}$/.test(caption[3] ?? '') ? Number.parseInt(caption[3] as string, 10) : undefined;
  return {
    target: canonicalTarget(cite[1] as string, cite[2] as string, cite[3] as string),
    cite: cite[0],
    ...(caption[1] === undefined ? {} : { name: caption[1].replace(/,$/, '') }),
    ...(year === undefined ? {} : { year }),
    source: 'caption',
  };
}

/** `us/422/171`: the slug is the reporter's letters and digits in lower case (DESIGN 4 Targets). */
function canonicalTarget(volume: string, reporter: string, page: string): string {
  return `${reporter.replace(/[^A-Za-z0-9]/g, '').toLowerCase()}/${volume}/${page}`;
}

const CAPTION_LINE =
  /^(?:v(?:s)?\.?|V(?:S)?\.|and|AND|No(?:s)?\. ?\d[^\n]{0,120}|(?:Argued|ARGUED|Submitted|SUBMITTED|Decided|DECIDED|Reargued|Filed)\b[^\n]{0,140}|(?:Supreme Court|SUPREME COURT|United States (?:Court|District)|UNITED STATES (?:COURT|DISTRICT|SUPREME)|CERTIORARI|APPEAL|ERROR|ON (?:WRIT|APPEAL|CERTIORARI|PETITION))\b[^\n]{0,160}|Syllabus|SYLLABUS|\d{1,3} [A-Z][A-Za-z. 0-9]{1,20} \d{1,5}(?: \((?:\d{4}|_+)\))?;?[^\n]{0,80}|[A-Z][A-Z0-9 .,'&()-]{6,200}\.?)$/;

/** A line of a caption, docket, date, court or reporter: never the text of an opinion. */
export function isCaptionLine(line: string): boolean {
  return line.length <= 240 && CAPTION_LINE.test(line);
}

/** The head of a syllabus. */
export function isSyllabusHead(line: string): boolean {
  return /^(?:Syllabus|SYLLABUS|Syllabus by the Court|Headnotes?|HEADNOTES?)[.:]?(?: \*)?$/.test(line);
}

/** What the first ten lines state of the file's identity: a remark, else a caption; undefined when they state nothing. */
export function statedOf(layout: Layout, comments: readonly Span[]): CaseIdentity | undefined {
  for (const comment of comments) {
    if (layout.rawLines.at(comment.start) >= 10) break;
    const stated = statedIdentity(layout.text.slice(comment.start, comment.end));
    if (stated !== undefined) return stated;
  }
  let seen = 0;
  for (let line = 0; line < layout.lines.count && seen < 10; line++) {
    const start = layout.lines.firstInk(line);
    const end = layout.lines.lastInk(line);
    if (start >= end) continue;
    seen++;
    if (end - start > 260) continue;
    const stated = statedIdentity(layout.reading.text.slice(start, end));
    // A caption heads something: a text that is nothing but a citation cites a case and is not one.
    if (stated !== undefined && stated.source === 'caption')
      return /\S/.test(layout.reading.text.slice(end, end + 400)) ? stated : undefined;
  }
  return undefined;
}

/**
 * Caption, own cite, syllabus and counsel above the text of the first opinion: up to its byline, or without one the lines
 * that look like a caption. An empty span at 0 when there is none.
 */
export function frontMatterOf(
  layout: Layout,
  first: OpinionDraft | undefined,
  byline: HeadingOnLine | undefined,
): Span {
  const nothing = { start: 0, end: 0 };
  if (first === undefined || first.marker >= 0) return nothing;
  const { lines, reading } = layout;
  const block = first.blocks[0];
  const startLine = lines.at(block?.start ?? first.start);
  const line = lines.nextInk(startLine);
  if (byline !== undefined && byline.heading.kind === 'byline') {
    if (byline.line <= line) return nothing;
    const start = reading.rawStart(lines.firstInk(line));
    return { start, end: Math.max(start, layout.rawStartOfLine(byline.line)) };
  }
  let last = -1;
  for (let next = line; next < lines.count && next < line + 30; next++) {
    if (lines.isEmpty(next)) continue;
    const words = reading.text.slice(lines.firstInk(next), lines.lastInk(next));
    if (isCaptionLine(words) || statedIdentity(words) !== undefined) last = next;
    else if (words.length > 200 || last < 0 || next - last > 2) break;
  }
  if (last < 0) return nothing;
  return layout.toRaw(lines.firstInk(line), lines.end(last));
}
