import type { Part } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';

/** Parts of one opinion on one level, below one part of the level above: a list that should count up. */
type Row = readonly Part[];

function rows(input: RuleInput): readonly Row[] {
  const found: Part[][] = [];
  /** Open row of each level; a part of a higher level closes those below it. */
  const open: (Part[] | undefined)[] = [];
  let opinion = -1;
  for (const part of input.document.parts) {
    if (part.opinion !== opinion) open.length = 0;
    opinion = part.opinion;
    open.length = Math.min(open.length, part.level + 1);
    const row = open[part.level];
    if (row) row.push(part);
    else {
      const fresh = [part];
      open[part.level] = fresh;
      found.push(fresh);
    }
  }
  return found;
}

/** The numeral of a number, written as the part writes its own. */
function numeralLike(part: Part, number: number): string {
  if (part.level === 2) return String.fromCharCode(64 + number);
  if (part.level === 3) return String(number);
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}

/** The numeral alone, without stop and title: the smallest wrong text. */
function numeralSpan(input: RuleInput, part: Part): { start: number; end: number } {
  const at = input.slice(part).indexOf(part.numeral);
  const start = part.start + Math.max(0, at);
  return { start, end: at < 0 ? part.end : start + part.numeral.length };
}

/**
 * `part-numeral-order`: silent in excerpts, where parts may stand outside, and at a fresh start with I, which a separate
 * opinion without a heading makes. A part that stands elsewhere in the opinion is out of place, not missing.
 */
export const partNumeralOrder = rule('part-numeral-order', (input, report) => {
  if (input.excerpt) return;
  for (const row of input.view(rows)) {
    let reported = -1;
    for (let at = 1; at < row.length; at++) {
      const previous = row[at - 1]!;
      const part = row[at]!;
      const before = row[at - 2];
      if (part.number === 1) continue;
      const related = [{ start: previous.start, end: previous.end, message: `Part ${previous.numeral}.` }];
      const span = numeralSpan(input, part);
      if (part.number < previous.number) {
        if (row.slice(0, at).some(earlier => earlier.number === part.number)) continue; // part-numeral-duplicate
        // `II`, `V`, `IV`: the V was the wrong one, and was reported.
        if (reported === at - 1 && before && part.number === before.number + 2) continue;
        report({ ...span, message: `Part ${part.numeral} comes after part ${previous.numeral}.`, related });
        continue;
      }
      const missing: number[] = [];
      for (let number = previous.number + 1; number < part.number; number++) {
        if (!row.some(other => other.number === number)) missing.push(number);
      }
      if (missing.length === 0) continue;
      if (misread(input, previous, part)) continue;
      // `II`, `II`, `IV`: the second II is the III, and is reported as a duplicate.
      // `I`, `III`, `III`: so is the second III, and the first is the II.
      if (missing.length === 1 && (before?.number === previous.number || row[at + 1]?.number === part.number)) continue;
      reported = at;
      const names = missing.map(number => numeralLike(part, number));
      const words =
        names.length === 1
          ? `${names[0]} is missing`
          : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are missing`;
      report({ ...span, message: `Part ${part.numeral} follows part ${previous.numeral}; ${words}.`, related });
    }
  }
});

/**
 * True where a numeral that the scan spoilt stands alone on a line between two parts (`HH`, `I — I t — l`, `*280 c`, `IY.`):
 * the part is there.
 */
function misread(input: RuleInput, previous: Part, part: Part): boolean {
  const last = input.lineOf(part.start);
  for (let line = input.lineOf(previous.start) + 1; line < last; line++) {
    const span = input.lineSpan(line);
    if (span.end - span.start > LONGEST_NUMERAL) continue;
    const words = input
      .slice(span)
      .replace(/^\*\d{1,4}\s*/, '')
      .trim();
    if (part.level === 2 ? /^[a-h]\.?$/.test(words) : SPOILT.test(words) && /[IHhlnmtJyY]/.test(words)) return true;
  }
  return false;
}

const LONGEST_NUMERAL = 20;
/** What scans make of I, II, III, IV and V. */
const SPOILT = /^(?!(?:[A-H]|I{1,3}|IV|V|VI{0,3}|IX|X)\.?$)[IHhlnmtJWYyV1!|<>«»*.~ —–-]{1,16}$/;

/** `part-numeral-duplicate`: counting that begins anew at I behind a higher part is a new opinion's. */
export const partNumeralDuplicate = rule('part-numeral-duplicate', (input, report) => {
  for (const row of input.view(rows)) {
    // A combined text holds the separate opinions too, and each numbers its parts anew.
    if (row.some(part => input.document.opinions[part.opinion]?.kind === 'combined')) continue;
    let seen = new Map<number, Part>();
    let previous: Part | undefined;
    for (const part of row) {
      if (part.number === 1 && previous && previous.number > 1) seen = new Map();
      const first = seen.get(part.number);
      // Excerpts of several opinions may stand in one file without labels.
      if (first && input.excerpt && acrossBlocks(input, first, part)) continue;
      // `II` and, far below, `II. Papers and Disposition`: an appendix with numbers of its own.
      if (first && (first.title === '') !== (part.title === '')) continue;
      if (first) {
        report({
          ...numeralSpan(input, part),
          message: `Part ${part.numeral} appears twice in this opinion.`,
          related: [{ start: first.start, end: first.end, message: `The first part ${first.numeral}.` }],
        });
      } else seen.set(part.number, part);
      previous = part;
    }
  }
});

function acrossBlocks(input: RuleInput, a: Part, b: Part): boolean {
  const blocks = input.document.opinions[a.opinion]?.blocks ?? [];
  return !blocks.some(block => block.start <= a.start && b.end <= block.end);
}
