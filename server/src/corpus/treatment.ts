import type { Span } from '../opinion/span';

/** Characters looked at before and after a citation. */
const REACH = 90;

/** What a court does to a case: stems and their endings. */
const VERBS: readonly (readonly [string, string])[] = [
  ['overrul', 'e es ed ing'],
  ['abrogat', 'e es ed ing'],
  ['disapprov', 'e es ed ing'],
  ['repudiat', 'e es ed ing'],
  ['reject', ' s ed ing'],
  ['distinguish', ' es ed ing'],
  ['limit', 's ed ing'],
  ['question', 's ed ing'],
  ['criticiz', 'e es ed ing'],
  ['modif', 'y ies ied ying'],
  ['revers', 'e es ed ing'],
  ['affirm', ' s ed ing'],
  ['vacat', 'e es ed ing'],
  ['reaffirm', ' s ed ing'],
  ['follow', 's ed ing'],
  ['appl', 'y ies ied ying'],
  ['extend', ' s ed ing'],
];

const VERB = [
  ...VERBS.map(([stem, endings]) => `${stem}(?:${endings.split(' ').join('|')})`),
  'adher(?:e|es|ed|ing) to',
  'rel(?:y|ies|ied|ying) (?:up)?on',
].join('|');

/**
 * The word stands right before the citation, or has only `the decision in` and the like between. `overruled in X` and
 * `overruled by X` keep their preposition: there X overrules, and is not overruled.
 */
const BEFORE = new RegExp(
  `\\b(${VERB})((?: (?:in|by))?)(?: (?:the |our |its )?(?:earlier |prior )?(?:decisions?|holdings?|rules?|rulings?|reasoning|doctrine|principles?|teachings?|cases?)(?: (?:in|of|announced in|laid down in|established in))?)?,? ?$`,
  'i',
);

/** `X is overruled`, `X was distinguished`. */
const AFTER =
  /^,? ?(?:is|was|are|were|has been|have been|must be|should be) (?:hereby |therefore |expressly |also |accordingly |later |now )?(overruled|abrogated|disapproved|repudiated|rejected|distinguished|limited|questioned|criticized|modified|reversed|affirmed|vacated|reaffirmed|followed|extended|controlling|distinguishable|inapposite)\b/i;

/** A stem of every word above: most citations have none near, and are not looked at more closely. */
const STEM =
  /overrul|abrogat|disapprov|repudiat|reject|distinguish|limit|question|critici|modif|revers|affirm|vacat|follow|appl|exten|adher|rel(?:y|i)|controlling|inapposite/i;

/** Words that can stand last before the citation where `BEFORE` finds something, or before a preposition that does. */
const LAST: ReadonlySet<string> = new Set([
  ...VERBS.flatMap(([stem, endings]) => endings.split(' ').map(ending => stem + ending)),
  ...'decision decisions holding holdings rule rules ruling rulings reasoning doctrine principle principles'.split(' '),
  ...'teaching teachings case cases announced down established'.split(' '),
  ...'adhere adheres adhered adhering rely relies relied relying'.split(' '),
]);
const PREPOSITIONS: ReadonlySet<string> = new Set('in by of to on upon'.split(' '));

/** How what follows must begin where `AFTER` finds something, tags and page marks apart. */
const FOLLOWS = /^[\s,]*(?:[<[*]|(?:is|was|are|were|has|have|must|should)\b)/i;

/**
 * What the sentence says it does to the case it cites, in its own words and lower case: `overruling`, `distinguished`,
 * `overruled in`; undefined when nothing beside the citation says so. `text` is the raw text; only what stands right beside
 * the citation counts, so nothing is read into a sentence.
 */
export function treatmentAt(text: string, span: Span): string | undefined {
  if (mayLead(text, span.start)) {
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    const led = STEM.test(before) ? BEFORE.exec(words(before)) : null;
    if (led !== null) return `${led[1]}${led[2]}`.toLowerCase();
  }
  if (!mayFollow(text, span.end)) return undefined;
  const after = text.slice(span.end, span.end + REACH);
  return FOLLOWS.test(after) ? AFTER.exec(words(after))?.[1]?.toLowerCase() : undefined;
}

/**
 * Cheap refusal: a word of those that can stand last, or such a word and a preposition, ends before the citation, with a comma
 * at most between. Behind a tag or a page mark nothing is refused.
 */
function mayLead(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at < 8 && parts(text, at)) at--;
  if (!isLetter(text.charCodeAt(at))) return endsMarkup(text, at);
  const last = wordTo(text, at);
  if (!PREPOSITIONS.has(last)) return LAST.has(last);
  at -= last.length;
  for (let blanks = 0; blanks < 8 && isSpace(text, at); blanks++) at--;
  if (!isLetter(text.charCodeAt(at))) return endsMarkup(text, at);
  const before = wordTo(text, at);
  // `relied upon in`
  return LAST.has(before) || PREPOSITIONS.has(before);
}

/** A tag or a page mark, or so many blanks that nobody tells. */
function endsMarkup(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || code === 62 || code === 93 || isSpace(text, at);
}

/** The letters that end at `at`, in small letters; the last sixteen of a longer word, which no word looked for is. */
function wordTo(text: string, at: number): string {
  let from = at;
  while (at - from < LONGEST && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at + 1).toLowerCase();
}

/** Cheap refusal: `is`, `was`, `are`, `has`, `must`, `should` (or a tag or page mark) stands behind it. */
function mayFollow(text: string, end: number): boolean {
  let at = end;
  while (at - end < 8 && parts(text, at)) at++;
  return '<[*iwahmsIWAHMS'.includes(text.charAt(at)) ? at < text.length : isSpace(text, at);
}

const LONGEST = 16;

function parts(text: string, at: number): boolean {
  return text.charCodeAt(at) === 44 || isSpace(text, at);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Tags, page marks and runs of spaces taken out; a signal such as `see` before the name stays and so parts the words. */
function words(raw: string): string {
  return raw
    .replace(/<[^<>]{0,60}>/g, ' ')
    .replace(/\[?\*+\d{1,5}\]?/g, ' ')
    .replace(/\s+/g, ' ');
}
