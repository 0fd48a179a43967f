import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { faulty } from './faults';
import { namedBefore } from './introduced-names';

export const supraUnresolved = rule('supra-unresolved', (input, report) => {
  for (const { reference } of faulty(input, 'supra-unresolved')) {
    if (!/supra/i.test(input.slice(reference)) || namedBefore(input, reference)) continue;
    // `Subpart A, supra`, `chs. XII, XIII, supra`: a place of this opinion, or of a book.
    if (/^(?:Sub)?[Pp]art\b|^[IVX]+\b|^(?:Chapter|Section|Appendix|Table)\b/.test(input.slice(reference))) continue;
    const name = reference.name?.text ?? reference.words?.text ?? reference.author ?? 'this name';
    if (noCaseName(input, reference, name)) continue;
    report({
      start: reference.start,
      end: reference.end,
      message: `\`${name}, supra\` has no earlier full citation of ${name} in this file.`,
    });
  }
});

/**
 * `Boyd Case, 116 U.S., supra` has a reporter there; `Hook, supra, n. 87` and `8 Wigmore, supra` are works of another kind;
 * `Jefferson’s Preamble, supra` is a text the opinion speaks of.
 */
function noCaseName(input: RuleInput, reference: Reference, name: string): boolean {
  if (/ vs?\. /.test(name)) return false;
  if (/^(?:[A-Z]\. ?){1,3}(?:\dd)?$/.test(name) || /\p{L}[’']s (?!case\b)/u.test(name)) return true;
  if (
    /^\d/.test(input.slice(reference)) ||
    /\d $/.test(input.text.slice(Math.max(0, reference.start - 2), reference.start))
  )
    return true;
  return /supra,? (?:at )?nn?(?:otes?|\.) ?\d/i.test(input.text.slice(reference.start, reference.end + 20));
}
