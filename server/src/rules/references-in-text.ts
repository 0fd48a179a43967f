import type { Span } from '../opinion/span';
import type { Reference } from '../reference/reference';
import type { RuleInput } from './input';
import { SpanIndex } from './span-index';

/** All references of the file by place. */
export function referenceIndex(input: RuleInput): SpanIndex<Reference> {
  return new SpanIndex(input.references);
}

/**
 * Volume, reporter and page of a full citation (`378 U. S. 1`) or of a short form with its pins (`378 U. S., at 7-8`): what
 * a reference tag encloses by convention. Undefined for references without a reporter.
 */
export function coreSpan(reference: Reference): Span | undefined {
  const { volume, reporter, page, pins } = reference;
  if (!volume || !reporter) return undefined;
  if (page) return { start: volume.start, end: page.end };
  const last = pins.at(-1);
  return { start: volume.start, end: last ? last.end : reporter.end };
}

/** True for kinds that cite a case. */
export function isCase(reference: Reference): boolean {
  switch (reference.kind) {
    case 'full-case':
    case 'short-case':
    case 'supra-case':
    case 'bare-name':
    case 'id':
    case 'ibid':
      return true;
    default:
      return false;
  }
}

/**
 * End of the smallest thing that reads as a reference from `start` on: a reporter citation, a short form, a case name; else
 * the end of the word there. Returns `start` when no word stands there. Never runs over a line end or another tag.
 */
export function referenceEnd(input: RuleInput, start: number): { end: number; parses: boolean } {
  const { text } = input;
  const stop = nextBreak(text, start);
  let from = start;
  while (from < stop && text.charCodeAt(from) === 32) from++;
  for (const reference of input.view(referenceIndex).overlapping(from, from + 1)) {
    const core = coreSpan(reference);
    if (core && core.start <= from && core.end > from && core.end <= stop) return { end: core.end, parses: true };
    const { name } = reference;
    if (name && name.start <= from && name.end > from && name.end <= stop) return { end: name.end, parses: true };
    if (!core && reference.start <= from && reference.end <= stop) return { end: reference.end, parses: true };
  }
  const rest = text.slice(from, Math.min(stop, from + 120));
  const cite = /^\d{1,4} (?:[A-Z][\w.’']{0,11} ?){1,5}(?:, at )?\d{1,5}/.exec(rest);
  if (cite) return { end: from + cite[0].length, parses: true };
  const name =
    /^[A-Z][\w’'.&-]{0,30}(?: [A-Z][\w’'.&-]{0,30}){0,4} vs?\. [A-Z][\w’'&-]{0,30}(?: [A-Z][\w’'&-]{0,30}){0,4}/.exec(
      rest,
    );
  if (name) return { end: from + name[0].length, parses: true };
  const word = /^[\p{L}\p{N}’'-]{1,60}/u.exec(rest);
  return word ? { end: from + word[0].length, parses: false } : { end: start, parses: false };
}

/** Offset of the next line end or `<` from `start` on, at most 400 characters away. */
function nextBreak(text: string, start: number): number {
  const limit = Math.min(text.length, start + 400);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 60) return at;
  }
  return limit;
}

/** Start of the citation or name that ends at `end`: where a missing opening tag belongs; undefined when nothing reads as one. */
export function referenceStart(input: RuleInput, end: number): number | undefined {
  const { text } = input;
  for (const reference of input.view(referenceIndex).overlapping(Math.max(0, end - 1), end)) {
    const core = coreSpan(reference);
    if (core && core.start < end && core.end >= end) return core.start;
    if (reference.name && reference.name.start < end && reference.name.end === end) return reference.name.start;
    if (!core && reference.end === end) return reference.start;
  }
  const before = text.slice(Math.max(0, end - 60), end);
  const cite = /\d{1,4} (?:[A-Z][\w.’']{0,11} ?){1,5}(?:, at )?\d{1,5}$/.exec(before);
  if (cite) return end - cite[0].length;
  const name = /[A-Z][\p{L}’'-]{1,40}$/u.exec(before);
  return name ? end - name[0].length : undefined;
}
