import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { pinsAt } from '../pins';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { signedSections } from './sections';

/** Restatements and model codes: `Restatement (Second) of Torts § 402A (1965)`, `ALI, Model Penal Code § 2.02 (P.O.D. 1962)`. */

const COMMENT =
  /,? (?:[Cc]omments?|[Cc]mts?\.|[Ii]llus(?:trations?|\.)|[Rr]eporter's [Nn]otes?|[Nn]ote) ?(?:[a-z]{1,2}(?:[-–][a-z])?(?![a-z])|\d{1,3})?(?:, (?:[Cc]omment|[Ii]llus(?:tration|\.)) (?:[a-z](?![a-z])|\d{1,2}))?(?:,? (?:at|pp?\.) \d{1,4}(?:[-–]\d{1,4})?)?/y;

function restatement(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const name = stands(
    /Restatement[,:]? ?(?:\(?(First|Second|Third|2d|3d)\)?,? )?(?:\((?:19|20)\d\d\),? )?(?:\(?(?:First|Second|Third|2d|3d)\)?,? )?(?:(?:of )?(?:the )?(?:Law )?(?:of )?(?:the )?)((?:[A-Z][A-Za-z]+(?![A-Za-z])[.:]?,? ?(?:of |and |& |for )?(?:the )?){1,8})(?:\(?(Second|Third|2d|3d)\)?,? ?)?(?:\((?:Tentative Draft|Tent\. Draft|T\. ?D\.|Proposed)[^()]{0,40}\),? ?)?/y,
    text,
    at,
  );
  if (name === null) return NOTHING;
  const sections = signedSections(text, at + name[0].length);
  if (sections === undefined) return NOTHING;
  const volume = /(?:^|[^\d.,$-])(\d{1,2} |(?:Am(?:er)?\. Law Inst(?:itute|\.),? ))$/.exec(
    text.slice(Math.max(limit.start, at - 22), at),
  );
  const start = volume === null ? at : at - volume[1]!.length;
  const series = /Second|2d/.test(name[0]) ? '2d' : /Third|3d/.test(name[0]) ? '3d' : '';
  const subject = slugOf(name[2]!.replace(/\b(?:of|the|and|Law|Second|Third)\b/g, ''));
  const find = authority(
    'restatement',
    start,
    sections.end,
    `restatement/${subject}${series}/${sections.first.toLowerCase()}`,
    sections.text,
  );
  find.title = text.slice(at, sections.start).replace(/[\s,§]+$/, '');
  return [close(find, text)];
}

function model(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const name = stands(
    /Model ((?:[A-Z][A-Za-z-]+ (?:of |and )?){1,6}?)(?=§|[Aa]rt|[Ss]ec|[Cc]anon|DR|EC|Rule)/y,
    text,
    at,
  );
  if (name === null || !/Code|Act|Rules/.test(name[1]!)) return NOTHING;
  const next = at + name[0].length;
  const sections = signedSections(text, next) ?? undefined;
  if (sections === undefined) return NOTHING;
  const owner = /(?:(?:ALI|American Law Institute|A\. ?L\. ?I\.|ABA|American Bar Association),? )$/.exec(
    text.slice(Math.max(limit.start, at - 30), at),
  );
  const start = owner === null ? at : at - owner[0].length;
  const find = authority(
    'restatement',
    start,
    sections.end,
    `restatement/${name[0]
      .trim()
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')}/${sections.first.toLowerCase()}`,
    sections.text,
  );
  find.title = name[0].trim();
  return [close(find, text)];
}

function close(find: Found, text: string): Found {
  // `§ 343 A`: New York parts the letter.
  find.end += stands(/ [A-I](?=[.,;)\]]|$)/y, text, find.end)?.[0].length ?? 0;
  const comment = stands(COMMENT, text, find.end);
  if (comment !== null) find.end += comment[0].length;
  const page = stands(/,? (?:at |pp?\.? ?)(?=\d)/y, text, find.end);
  if (page !== null) {
    const list = pinsAt(text, find.end + page[0].length, undefined, true);
    if (list.pins.length > 0) {
      find.pins = list.pins;
      find.end = list.end;
    }
  }
  const edition = stands(/ \([^()]{3,70}(?:19|20)\d\d\)/y, text, find.end);
  takeParentheticals(find, text);
  if (edition !== null && find.year === undefined) {
    find.year = Number(/(\d{4})\)$/.exec(edition[0])![1]);
    find.end += edition[0].length;
  }
  return find;
}

export const RESTATEMENTS: readonly WordFinder[] = [
  { words: ['Restatement'], find: restatement },
  { words: ['Model'], find: model },
];
