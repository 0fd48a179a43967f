import type { OpinionDocument } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { coreSpan, referenceEnd, referenceIndex } from '../references-in-text';
import type { Fix, FixEdit } from '../rule';
import { shown, type TagPair, tagPairs, withoutTags } from './pairs';

const LONGEST = 200;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

/** A space within a line: a line break at the edge is `tag-spans-break`. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

/** Words as a reader sees them: tags inside are left out, line ends and runs of spaces are one space. */
function plain(raw: string): string {
  return raw
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function blank(input: RuleInput, pair: TagPair): boolean {
  for (let at = pair.start; at < pair.end; at++) if (!isSpace(input.text.charCodeAt(at))) return false;
  return true;
}

/** True where the pair stands in another: `tag-nested` speaks of it. */
function nested(document: OpinionDocument, pair: TagPair): boolean {
  return pair.open.parent >= 0 && (document.tags[pair.open.parent]?.partner ?? -1) >= 0;
}

/**
 * `tag-spans-break`. In files with hard line breaks one break is allowed where the content reads as one citation; then the
 * tag is right and the line is merely short.
 */
export const tagSpansBreak = rule('tag-spans-break', (input, report) => {
  for (const pair of input.view(tagPairs)) {
    if (blank(input, pair)) continue;
    const raw = input.text.slice(pair.start, Math.min(pair.end, pair.start + 2 * LONGEST));
    const breaks = raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (breaks === 0 && pair.end - pair.start <= LONGEST) continue;
    if (breaks === 1 && pair.end - pair.start <= LONGEST && input.view(hardBreaks) && readsAsOne(input, pair)) continue;
    const { end, parses } = referenceEnd(input, pair.start);
    const close = { start: pair.close.start, end: pair.close.end, newText: '' };
    const shorten: Fix = {
      title: `Close the tag after “${input.text.slice(pair.start, end).trim()}”`,
      edits: [{ start: end, end, newText: input.slice(pair.close) }, close],
      preferred: parses,
    };
    const remove: Fix = {
      title: `Remove the ${shown(pair.open)} tags`,
      edits: [{ start: pair.open.start, end: pair.open.end, newText: '' }, close],
      preferred: !parses,
    };
    report({
      start: pair.open.start,
      end: pair.open.end,
      message: `This ${shown(pair.open)} runs over a line break (or more than ${LONGEST} characters). One reference per tag.`,
      related: [{ start: pair.close.start, end: pair.close.end, message: 'It is closed here.' }],
      fixes: end > pair.start ? [shorten, remove] : [remove],
    });
  }
});

/** True where no line is longer than those of a text broken by hand. */
function hardBreaks(input: RuleInput): boolean {
  const starts = input.lineStarts;
  for (let line = 1; line <= starts.length; line++)
    if ((starts[line] ?? input.text.length) - starts[line - 1]! > LONGEST) return false;
  return true;
}

function readsAsOne(input: RuleInput, pair: TagPair): boolean {
  const words = plain(input.slice(pair));
  if (
    /^\d{1,4} [A-Z][\w. ]{0,20}? \d{1,5}$/.test(words) ||
    /^[A-Z][\w’'.& -]{0,80} vs?\. [A-Z][\w’'.& -]{0,80}$/.test(words)
  )
    return true;
  return input
    .view(referenceIndex)
    .overlapping(pair.start, pair.end)
    .some(reference => {
      const core = coreSpan(reference);
      return (
        (core && core.start === pair.start && core.end === pair.end) ||
        (reference.start === pair.start && reference.end === pair.end)
      );
    });
}

/** `tag-empty`. Where the pair stood between two spaces one of them goes with it. */
export const tagEmpty = rule('tag-empty', (input, report) => {
  for (const pair of input.view(tagPairs)) {
    if (!blank(input, pair)) continue;
    const before = pair.open.start === 0 || isSpace(input.text.charCodeAt(pair.open.start - 1));
    const after = pair.close.end >= input.text.length || isSpace(input.text.charCodeAt(pair.close.end));
    const inner = input.slice(pair);
    const surplus = before && input.text[pair.close.end] === ' ' && !/[\r\n]/.test(inner) ? 1 : 0;
    report({
      start: pair.open.start,
      end: pair.close.end,
      message: `Empty ${shown(pair.open)} marks nothing. Remove it.`,
      tags: ['unnecessary'],
      fixes: [
        {
          title: `Remove the empty ${shown(pair.open)}`,
          edits: [{ start: pair.open.start, end: pair.close.end + surplus, newText: before || after ? '' : inner }],
          preferred: true,
          safe: true,
        },
      ],
    });
  }
});

export const tagEdgeSpace = rule('tag-edge-space', (input, report) => {
  const { text, document } = input;
  for (const pair of input.view(tagPairs)) {
    if (blank(input, pair) || nested(document, pair) || !pair.open.terminated || !pair.close.terminated) continue;
    let from = pair.start;
    while (isBlank(text.charCodeAt(from))) from++;
    let to = pair.end;
    while (isBlank(text.charCodeAt(to - 1))) to--;
    if (from === pair.start && to === pair.end) continue;
    const edits: FixEdit[] = [];
    if (from > pair.start) {
      const outside = pair.open.start > 0 && isSpace(text.charCodeAt(pair.open.start - 1));
      if (!outside) edits.push({ start: pair.open.start, end: pair.open.start, newText: text.slice(pair.start, from) });
      edits.push({ start: pair.start, end: from, newText: '' });
    }
    if (to < pair.end) {
      edits.push({ start: to, end: pair.end, newText: '' });
      const outside = isSpace(text.charCodeAt(pair.close.end));
      if (!outside) edits.push({ start: pair.close.end, end: pair.close.end, newText: text.slice(to, pair.end) });
    }
    const first = from > pair.start;
    report({
      start: first ? pair.start : to,
      end: first ? from : pair.end,
      message: 'Space just inside the tag; move it outside.',
      fixes: [{ title: 'Move the space out of the tag', edits, preferred: true, safe: true }],
    });
  }
});

const LETTER = /\p{L}/u;

function letterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at]!);
}

/** `tag-partial-word`. A possessive and a footnote digit after the tag are fine: only letters joined to letters count. */
export const tagPartialWord = rule('tag-partial-word', (input, report) => {
  const { text, document } = input;
  for (const pair of input.view(tagPairs)) {
    if (blank(input, pair) || nested(document, pair) || !pair.open.terminated || !pair.close.terminated) continue;
    let before = pair.open.start;
    if (letterAt(text, pair.start)) while (letterAt(text, before - 1)) before--;
    let after = pair.close.end;
    if (letterAt(text, pair.end - 1)) while (letterAt(text, after)) after++;
    const head = text.slice(before, pair.open.start);
    const tail = text.slice(pair.close.end, after);
    if (!head && !tail) continue;
    const content = plain(input.slice(pair));
    const parts = [head, content, tail].filter(Boolean).map(part => `\`${part}\``);
    const opening = input.slice(pair.open);
    const closing = input.slice(pair.close);
    const widen: Fix = {
      title: `Widen the tag to “${head}${content}${tail}”`,
      edits: [
        ...(head ? [{ start: before, end: pair.open.end, newText: opening + head }] : []),
        ...(tail ? [{ start: pair.close.start, end: after, newText: tail + closing }] : []),
      ],
    };
    const remove: Fix = {
      title: `Remove the ${shown(pair.open)} tags`,
      edits: withoutTags(input, pair),
    };
    const known = input
      .view(referenceIndex)
      .overlapping(before, after)
      .some(r => r.start <= before && r.end >= after);
    report({
      start: head ? before : pair.close.end,
      end: head ? pair.open.start : after,
      message: `The tag cuts a word: ${parts.join(' + ')}. Widen or remove the tag.`,
      related: [{ start: pair.start, end: pair.end, message: 'The tagged part.' }],
      fixes: known ? [{ ...widen, preferred: true }, remove] : [{ ...remove, preferred: true }, widen],
    });
  }
});
