import type { Span } from '../../opinion/span';
import { isDigit } from '../characters';
import type { Found } from '../found';
import { authority, NOTHING, stands } from './finder';
import { ordinal } from './ordinals';

/** `U.S. Const., 6th & 14th Amends.`, `14th Amend., § 1`: California puts the number first. A row each. */
const ORDINALS_BEFORE =
  /(?:^|[^A-Za-z\d])((?:U\. ?S\. Const\., )?)(\d{1,2}(?:st|nd|d|rd|th)(?:(?:, (?:and |& )?| & | and )\d{1,2}(?:st|nd|d|rd|th)){0,5}) $/;

export function ordinalsBefore(text: string, at: number, limit: Span): readonly Found[] {
  const word = stands(/Amends?\.(?:, § ?(\d)(?!\d))?/y, text, at);
  if (word === null || (!isDigit(text.charCodeAt(at - 4)) && !isDigit(text.charCodeAt(at - 3)))) return NOTHING;
  const match = ORDINALS_BEFORE.exec(text.slice(Math.max(limit.start, at - 64), at));
  if (match === null) return NOTHING;
  const lead = (match[1] as string).length;
  const list = match[2] as string;
  const from = at - 1 - list.length;
  const members = list.split(/(?:, (?:and |& )?| & | and )/);
  const finds: Found[] = [];
  let next = from;
  for (const [index, member] of members.entries()) {
    const number = ordinal(member);
    if (number === undefined) return NOTHING;
    const start = text.indexOf(member, next);
    next = start + member.length;
    const last = index === members.length - 1;
    const section = last && word[1] !== undefined ? `/${word[1]}` : '';
    finds.push(
      authority(
        'constitution',
        index === 0 ? start - lead : start,
        last ? at + word[0].length : next,
        `const/us/amend/${number}${section}`,
      ),
    );
  }
  return finds;
}
