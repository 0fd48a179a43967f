import { nearest } from '../../authority/edit-distance';
import type { Heading, Marker, Tag, TagAttribute } from '../../opinion/document';
import type { Span } from '../../opinion/span';
import type { RuleInput } from '../input';
import { SpanIndex } from '../span-index';

/** What the text between a marker and the next one holds. */
export interface MarkerBody {
  /** Lines of text besides writer lists, headings and notation votes. */
  readonly paragraphs: number;
  /** Words of those lines. */
  readonly words: number;
  /** Lines that are notation votes. */
  readonly notations: number;
}

/** A marker as it was probably meant, whatever is wrong with its attributes. */
export interface MarkerView {
  readonly marker: Marker;
  readonly tag: Tag;
  readonly author: TagAttribute | undefined;
  readonly text: TagAttribute | undefined;
  readonly heading: Heading | undefined;
  readonly body: MarkerBody;
  /** TRUE or NOTEXT as stated, misspelt values read kindly; undefined when nothing can be told. */
  readonly says: 'TRUE' | 'NOTEXT' | undefined;
  /** What the lines below show, whatever is stated. */
  readonly means: 'TRUE' | 'NOTEXT';
}

/** Attributes a marker may have. */
export const MARKER_ATTRIBUTES = ['author', 'text'] as const;

/** The known attribute a name stands for: itself in any case, or a near miss; undefined for foreign names. */
export function meantAttribute(name: string): 'author' | 'text' | undefined {
  const lower = name.toLowerCase();
  if (lower === 'author' || lower === 'text') return lower;
  return nearest(lower, MARKER_ATTRIBUTES, 2) as 'author' | 'text' | undefined;
}

/** The first attribute that is, or was meant to be, the one named. Exact names go before near misses. */
export function attributeOf(tag: Tag, name: 'author' | 'text'): TagAttribute | undefined {
  return (
    tag.attributes.find(attribute => attribute.name.text === name) ??
    tag.attributes.find(attribute => meantAttribute(attribute.name.text) === name)
  );
}

/** TRUE or NOTEXT read kindly: case, spaces and hyphens do not matter. */
export function readTextValue(value: string): 'TRUE' | 'NOTEXT' | undefined {
  const letters = value.toUpperCase().replace(/[^A-Z]/g, '');
  if (letters === 'TRUE') return 'TRUE';
  return letters === 'NOTEXT' ? 'NOTEXT' : undefined;
}

/** True for the last attribute of a tag that breaks off in it: `<concur author="BUR` at a line end. `tag-unterminated` tells of it. */
export function breaksOff(tag: Tag, attribute: TagAttribute): boolean {
  return !tag.terminated && attribute === tag.attributes.at(-1) && (!attribute.closed || !attribute.value?.text);
}

/** Headings of separate opinions that no marker claims. */
export function markerlessHeadings(input: RuleInput): readonly Heading[] {
  const { headings, markers, writerLists } = input.document;
  if (markers.length === 0 && writerLists.every(list => list.kind === 'opinion')) return [];
  const claimed = new Set(markers.map(marker => marker.heading));
  return headings.filter((heading, index) => heading.kind === 'separate' && !claimed.has(index));
}

/** All markers of the file with their attributes, headings and bodies looked at once. */
export function markerViews(input: RuleInput): readonly MarkerView[] {
  const { document } = input;
  const views: MarkerView[] = [];
  for (const marker of document.markers) {
    const tag = document.tags[marker.tag];
    if (!tag) continue;
    const text = attributeOf(tag, 'text');
    const heading = marker.heading >= 0 ? document.headings[marker.heading] : undefined;
    // The opinion of a heading that lacks its marker is not this one's.
    const next = heading && input.view(markerlessHeadings).find(other => other.start > tag.end);
    const span = next && next.start < marker.body.end ? { start: marker.body.start, end: next.start } : marker.body;
    const body = bodyOf(input, span, tag);
    const says = text?.value ? readTextValue(text.value.text) : undefined;
    const last = marker === document.markers.at(-1);
    views.push({
      marker,
      tag,
      author: attributeOf(tag, 'author'),
      text,
      heading,
      body,
      says,
      // The file may be cut behind its last marker: there the statement counts.
      means: last && says !== undefined && body.paragraphs === 0 ? says : textFromBody(body, heading),
    });
  }
  return views;
}

/** TRUE when the lines below are an opinion, NOTEXT when they are at most a notation vote. */
function textFromBody(body: MarkerBody, heading: Heading | undefined): 'TRUE' | 'NOTEXT' {
  if (body.words > 60 || body.paragraphs > 2) return 'TRUE';
  if (body.paragraphs > 0 && heading?.kind === 'separate') return 'TRUE';
  return body.paragraphs > 0 && body.notations === 0 ? 'TRUE' : 'NOTEXT';
}

/** The value of an attribute without stray quotation marks; '' when it has none. */
export function plainValue(attribute: TagAttribute | undefined): string {
  return (attribute?.value?.text ?? '').replace(/^["“”]+|["“”]+$/g, '');
}

const NOTATION =
  /\b(?:concurs?|dissents?|joins?|took no part|takes? no part|would (?:affirm|reverse|grant|deny|dismiss|vacate|remand|note|set|also|have)|agrees?|adheres?|would)\b/;
const COMMENT = /^\s*<!--.*-->\s*$/;

/** Headings and writer lists by place. */
function heads(input: RuleInput): SpanIndex<Head> {
  const { headings, writerLists } = input.document;
  return new SpanIndex<Head>([
    ...headings.map(({ start, end, kind }) => ({ start, end, notation: kind === 'notation' })),
    ...writerLists.map(({ start, end }) => ({ start, end, notation: false })),
  ]);
}

interface Head extends Span {
  readonly notation: boolean;
}

function noteBodies(input: RuleInput): SpanIndex<Span> {
  return new SpanIndex(input.document.noteBodies);
}

function bodyOf(input: RuleInput, body: Span, tag: Tag): MarkerBody {
  const { text } = input;
  const index = input.view(heads);
  const end = Math.min(body.end, input.view(noteBodies).overlapping(tag.end, body.end)[0]?.start ?? body.end);
  let paragraphs = 0;
  let words = 0;
  let notations = 0;
  for (let line = input.lineOf(tag.end); line < input.lineStarts.length; line++) {
    const span = input.lineSpan(line);
    if (span.start >= end) break;
    const from = Math.max(span.start, tag.end);
    const to = Math.min(span.end, end);
    if (from >= to) continue;
    const head = index.overlapping(from, to)[0];
    // A heading takes its line; text glued behind it on the same line counts as text.
    const rest = head && !head.notation ? text.slice(Math.min(to, head.end), to) : text.slice(from, to);
    if (rest.trim() === '' || COMMENT.test(rest) || /^\s*(?:FOOTNOTES?|<\/[a-z]+>)\s*$/i.test(rest)) continue;
    const count = countWords(rest);
    if (count <= 60 && (head?.notation || (NOTATION.test(rest) && /\bJUSTICE\b/i.test(rest)))) notations++;
    else {
      paragraphs++;
      words += count;
    }
  }
  return { paragraphs, words, notations };
}

/** Runs of non-blank characters. */
function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}
