import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';
import { withinQuotation } from '../typography/quotations';
import { quoted } from '../typography/residue';
import { addressOf } from './faults';
import { lastPageOf } from './listed';

/** Words that look like an authority nobody read: records, debates, briefs, books by page or year. */
const AUTHORITY =
  /\b\d{1,4} [A-Z][\w.’' ]{1,30}\d{1,5}|\bpp?\. ?\d|§ ?\d|\bNos?\. ?\d|\b[A-Z][A-Za-z]+\.?,? \d{1,4}\b|\b(?:Sess|App|Tr|Rec|Rep|Br|Pet)\.|\b(?:Brief|Globe|Report|Record|ed\.)|\(\d{4}\)|\b[Ii]d(?:\.|em)/;

/** How far back an unread authority is looked for. */
const REACH = 500;

/** True where the text before a reference may hold the authority it means in a form that was not read. */
export function unknownAuthorityBefore(input: RuleInput, reference: Reference): boolean {
  const start = Math.max(0, reference.start - REACH, input.document.opinions[reference.opinion]?.start ?? 0);
  const before = input.text.slice(start, reference.start);
  // The source of a long quotation stands before it: a page, a section, an exhibit.
  const far = input.text.slice(
    Math.max(input.document.opinions[reference.opinion]?.start ?? 0, reference.start - 3000),
    reference.start,
  );
  if (/(?<!\*)\b\d{1,4}\b/.test(far)) return true;
  // Behind the mark of a note the text it belongs to comes first, wherever that stands.
  return AUTHORITY.test(before) || /[\])*†‡§]\s*$/.test(before);
}

/** The reference before one in its stream that can be an antecedent of id.; undefined when there is none. */
function antecedentBefore(input: RuleInput, index: number): Reference | undefined {
  const { stream, opinion } = input.references[index]!;
  for (let at = index - 1; at >= 0 && index - at < 40; at--) {
    const other = input.references[at]!;
    if (other.stream !== stream || other.opinion !== opinion || other.inside >= 0) continue;
    if (other.kind === 'bare-name' || other.kind === 'intra-court' || other.kind === 'anaphor') continue;
    return other;
  }
  return undefined;
}

/**
 * The case cited right before an id. where its pages certainly exclude the pin: it stands in the list, nothing that reads
 * like an unread authority lies between, and it is no citation within a quotation that id. looks past.
 */
export function provablyAnother(input: RuleInput, index: number): Reference | undefined {
  const reference = input.references[index]!;
  const before = antecedentBefore(input, index);
  const address = before?.target ? addressOf(before.target) : undefined;
  if (!before || !address || before.kind === 'order' || quoted(input, before.start)) return undefined;
  // At the head of an excerpt the authority stands outside.
  if (
    !input.document.opinions[reference.opinion]?.blocks.some(
      block => block.start <= before.start && reference.end <= block.end,
    )
  )
    return undefined;
  const between = input.text.slice(before.end, reference.start);
  if (reference.start - before.end > 800 || AUTHORITY.test(between)) return undefined;
  // It was cited in a quotation that has ended since: id. is the source of the quotation.
  if (withinQuotation(input, before.start) && /[”"]/.test(between)) return undefined;
  const last = lastPageOf(input.caseList, address.slug, address.volume, address.page);
  if (last === undefined) return undefined;
  const page = Number(reference.pins[0]?.page);
  return Number.isInteger(page) && (page < address.page || page > last) ? before : undefined;
}

/** True where the citation sentence before an id. cites different authorities; an id. within that sentence follows its neighbour. */
export function followsDifferentCases(input: RuleInput, index: number): boolean {
  const reference = input.references[index]!;
  const before = antecedentBefore(input, index);
  if (!before || before.string === undefined || before.string === reference.string) return false;
  const targets = new Set<string | null>();
  for (let at = index - 1; at >= 0 && index - at < 40; at--) {
    const other = input.references[at]!;
    if (other.string !== before.string || other.inside >= 0) continue;
    // `218 S. W. 479; 221 S. W. 880`: another report of the case before it.
    if (other.kind === 'full-case' && !other.name && input.references[at - 1]?.string === before.string) continue;
    targets.add(other.target);
  }
  const between = input.text.slice(before.end, reference.start);
  // The string was part of a quotation that has ended since: id. is what was quoted, not what is cited in it.
  if (withinQuotation(input, before.start) && /[”"]/.test(between)) return false;
  // Without a sentence end between them id. belongs to the same string, and follows its neighbour.
  if (!/[.?!]['"”’)\]]*\s+\S/.test(`${between}I`) || AUTHORITY.test(between)) return false;
  return targets.size > 1;
}
