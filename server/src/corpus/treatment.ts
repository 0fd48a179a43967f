import type { Span } from '../opinion/span';

/** Characters looked at before and after a citation. */
const REACH = 90;

const VERB =
  'overrul(?:e|es|ed|ing)|abrogat(?:e|es|ed|ing)|disapprov(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|reject(?:s|ed|ing)?|' +
  'distinguish(?:es|ed|ing)?|limit(?:s|ed|ing)|question(?:s|ed|ing)|criticiz(?:e|es|ed|ing)|modif(?:y|ies|ied|ying)|' +
  'revers(?:e|es|ed|ing)|affirm(?:s|ed|ing)?|vacat(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|follow(?:s|ed|ing)|' +
  'appl(?:y|ies|ied|ying)|extend(?:s|ed|ing)?|adher(?:e|es|ed|ing) to|rel(?:y|ies|ied|ying) (?:up)?on';

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
  return STEM.test(after) ? AFTER.exec(words(after))?.[1]?.toLowerCase() : undefined;
}

/** Cheap refusal: a word (or a tag or page mark) ends before the citation, with a comma at most between. */
function mayLead(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at < 8 && /[\s,]/.test(text.charAt(at))) at--;
  return /[A-Za-z\d>\]\s]/.test(text.charAt(at));
}

/** Cheap refusal: `is`, `was`, `are`, `has`, `must`, `should` (or a tag or page mark) stands behind it. */
function mayFollow(text: string, end: number): boolean {
  let at = end;
  while (at - end < 8 && /[\s,]/.test(text.charAt(at))) at++;
  return /[iwahmsIWAHMS<[*\s]/.test(text.charAt(at));
}

/** Tags, page marks and runs of spaces taken out; a signal such as `see` before the name stays and so parts the words. */
function words(raw: string): string {
  return raw
    .replace(/<[^<>]{0,60}>/g, ' ')
    .replace(/\[?\*+\d{1,5}\]?/g, ' ')
    .replace(/\s+/g, ' ');
}
