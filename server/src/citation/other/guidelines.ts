import type { Span } from '../../opinion/span';
import type { Found } from '../found';
import { authority, stands, takeParentheticals } from './finder';
import { subdivisions } from './sections';

/**
 * The Sentencing Guidelines: `U.S.S.G. § 2K2.1(b)(6)(B)`, `Guidelines § 5K1.1`, `§§ 3D1.2–3D1.4` alone, `§ 2D1.1 cmt. n.8(A)`. No other
 * code numbers its sections so: a digit, a capital, a digit, a stop and a digit. Targets are `code/ussg/2k2.1`.
 */
const NUMBER = /[1-8][A-Z]\d{1,2}\.\d{1,2}(?![\d.]\d|[A-Za-z:])/y;
const SIGN = /(?:§ ?§? ?|[Ss]ec(?:tions?|s?\.) )/y;
const JOIN = /(?:[-–]| (?:and|through|to|&|or) |, (?:and |or )?)(?:§ ?)?/y;

/** The name of the manual before the sign, with its last space. */
const NAME =
  /(?:^|[\s(“"—])((?:(?:U\. ?S\.|United States|Federal) )?(?:Sent(?:encing|['’]g)\.? )?Guidelines?(?: Manual)?(?: \([^()]{3,24}\))?,? |U\. ?S\. ?S\. ?G\. |USSG )$/;

/** From the sign at `at`: the section of the Guidelines that it leads to; undefined when its number is no such section's. */
export function guidelineSection(text: string, at: number, limit: Span): Found | undefined {
  // A cheap refusal first: `§ 2K`, `§§ 2K`, `Section 2K` have their capital behind the digit at one of few places.
  const first = text.charCodeAt(at) === 0xa7 ? at + 1 : at + 5;
  if (!capitalBehindDigit(text, first)) return undefined;
  const sign = stands(SIGN, text, at);
  if (sign === null) return undefined;
  const numberAt = at + sign[0].length;
  const number = stands(NUMBER, text, numberAt);
  if (number === null) return undefined;
  let end = subdivisions(text, numberAt + number[0].length).end;
  for (let count = 0; count < 8; count++) {
    const join = stands(JOIN, text, end);
    const next = join === null ? null : stands(NUMBER, text, end + join[0].length);
    if (join === null || next === null) break;
    end = subdivisions(text, end + join[0].length + next[0].length).end;
  }
  const name = NAME.exec(text.slice(Math.max(limit.start, at - 72), at))?.[1] ?? '';
  const find = authority(
    'statute',
    at - name.length,
    guidelineTail(text, end),
    `code/ussg/${number[0].toLowerCase()}`,
    text.slice(numberAt, end),
  );
  find.title = 'U.S.S.G.';
  return takeParentheticals(find, text);
}

function capitalBehindDigit(text: string, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const code = text.charCodeAt(at);
    if (code < 49 || code > 56) continue;
    const next = text.charCodeAt(at + 1);
    return next >= 65 && next <= 90;
  }
  return false;
}

/** Offset past ` cmt. n.8(A)`, `, comment. (n.3)`, ` cmt. background`, `, Application Note 4` behind a section of the Guidelines. */
export function guidelineTail(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 44 && code !== 32) return at;
  return at + (stands(TAIL, text, at)?.[0].length ?? 0);
}

const TAIL =
  /,? (?:(?:cmt\.|comment\.|commentary)(?:,? (?:\(?(?:backg(?:['’]d|round)\.?|intro(?:\.|ductory)(?: cmt\.)?|statutory provisions)|\(?(?:app(?:lication|\.)? )?n(?:otes?|n?\.) ?\d{1,2}(?:\([A-Za-z]{1,3}\)){0,4}(?:[-–]\d{1,2})?)\)?)?|[Aa]pplication [Nn]otes? \d{1,2}(?:\([A-Za-z]{1,3}\)){0,4})/y;
