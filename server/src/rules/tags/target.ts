import { parties } from '../../authority/names';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { coreSpan, isCase, referenceEnd, referenceIndex, referenceStart } from '../references-in-text';
import { SpanIndex } from '../span-index';
import { shown, type TagPair, tagPairs, withoutTags } from './pairs';

/** The case whose mentions the tags of the file mark, and how the file knows it. */
export interface FileTarget {
  /** Canonical id; undefined when nothing states it. */
  readonly target: string | undefined;
  /** `Malloy v. Hogan, 378 U. S. 1`, as far as the file says it. */
  readonly shown: string;
  readonly name: string | undefined;
  /** Distinct cases tagged with full citations; two or more: the file tags every case. */
  readonly cases: number;
}

/** The reference that a tag's content is: its core, its name or the whole of it. */
export function taggedReference(input: RuleInput, pair: TagPair): Reference | undefined {
  const inside = input
    .view(referenceIndex)
    .overlapping(pair.start, pair.end)
    .filter(reference => {
      const core = coreSpan(reference) ?? reference;
      const name = reference.name;
      return (
        (core.start < pair.end && core.end > pair.start) ||
        (name !== undefined && name.start < pair.end && name.end > pair.start)
      );
    });
  return inside.find(reference => reference.start >= pair.start && reference.end <= pair.end) ?? inside[0];
}

export function fileTarget(input: RuleInput): FileTarget {
  const cores: Reference[] = [];
  for (const pair of input.view(tagPairs)) {
    const reference = taggedReference(input, pair);
    if (reference?.kind !== 'full-case' || reference.target === null || !reference.page) continue;
    if (reference.page.start < pair.end && reference.page.end > pair.start) cores.push(reference);
  }
  const stated = input.identity?.tagged;
  const first =
    stated === undefined ? cores[0] : (cores.find(core => core.target === stated) ?? namedIn(input, stated));
  const target = stated ?? first?.target ?? undefined;
  const core = first ? coreSpan(first) : undefined;
  const cite = core ? input.slice(core) : target;
  return {
    target,
    name: first?.name?.text,
    shown: first?.name ? `${first.name.text}, ${cite}` : (cite ?? 'the target case'),
    cases: new Set(cores.map(reference => reference.target)).size,
  };
}

function namedIn(input: RuleInput, target: string): Reference | undefined {
  return input.references.find(reference => reference.target === target && reference.kind === 'full-case');
}

/** True for files that tag one target. */
function oneTarget(input: RuleInput): FileTarget | undefined {
  const found = input.view(fileTarget);
  if (found.target === undefined || found.cases > 1) return undefined;
  return input.view(tagPairs).length > 0 || input.identity?.tagged !== undefined ? found : undefined;
}

const LETTER = /\p{L}/u;

/** True where the file tags one case and a sure reference to another stands in a stretch of text. */
export function marksAnother(input: RuleInput, start: number, end: number): boolean {
  const target = oneTarget(input);
  return (
    target !== undefined &&
    input
      .view(referenceIndex)
      .overlapping(start, end)
      .some(
        reference =>
          isCase(reference) &&
          reference.target !== null &&
          reference.target !== target.target &&
          (reference.confidence === 'certain' || reference.confidence === 'likely'),
      )
  );
}

/** Every reference tag of the file, closed or not: where one touches a reference nothing more is said. */
function tagged(input: RuleInput): SpanIndex<{ start: number; end: number }> {
  const spans = input.view(tagPairs).map(pair => ({ start: pair.open.start, end: pair.close.end }));
  for (const tag of input.document.tags) {
    // One fault, one report: a tag without its other end claims the reference beside it.
    if (tag.role !== 'reference' || tag.partner >= 0) continue;
    // `</targetCase>Malloy<targetCase>`: both ends claim what stands between them.
    const before = referenceStart(input, tag.start) ?? tag.start;
    const after = referenceEnd(input, tag.end).end;
    if (tag.closing) spans.push({ start: before, end: LETTER.test(input.text[tag.end] ?? '') ? after : tag.end });
    else spans.push({ start: LETTER.test(input.text[tag.start - 1] ?? '') ? before : tag.start, end: after });
  }
  return new SpanIndex(spans);
}

/**
 * `target-missing-tag`: R12, every sure reference with the target's id should be tagged, except the name half of a full
 * citation, eponyms, parallel citations and history.
 */
export const targetMissingTag = rule('target-missing-tag', (input, report) => {
  if (input.document.family !== 'excerpt') return;
  const target = oneTarget(input);
  if (!target) return;
  const tag = usualTag(input);
  for (const reference of input.references) {
    if (reference.target !== target.target || !isCase(reference) || reference.use === 'eponym' || reference.inside >= 0)
      continue;
    if (reference.confidence === undefined || reference.confidence === 'low') continue;
    const span = coreSpan(reference) ?? reference;
    if (/^Case of interest:/.test(input.slice(input.lineSpan(input.lineOf(span.start))))) continue;
    if (/[\p{L}\u0080-\u009f]/u.test(input.text[span.end] ?? '') || /[\u0080-\u009f]/.test(input.slice(span))) continue;
    if (input.view(tagged).overlapping(span.start, span.end).length > 0) continue;
    if (/[\r\n<>]/.test(input.slice(span))) continue;
    report({
      start: span.start,
      end: span.end,
      message: `This refers to the target case (${target.shown}) but is not tagged.`,
      fixes: [
        {
          title: `Wrap in \`<${tag}>\``,
          edits: [
            { start: span.start, end: span.start, newText: `<${tag}>` },
            { start: span.end, end: span.end, newText: `</${tag}>` },
          ],
          preferred: true,
        },
      ],
    });
  }
});

/** The reference tag the file uses most. */
function usualTag(input: RuleInput): string {
  const counts = new Map<string, number>();
  for (const pair of input.view(tagPairs)) counts.set(pair.open.known, (counts.get(pair.open.known) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'targetCase';
}

/** `target-wrong-case`: silent where the file tags more than one case with full citations. */
export const targetWrongCase = rule('target-wrong-case', (input, report) => {
  const target = oneTarget(input);
  if (!target) return;
  for (const pair of input.view(tagPairs)) {
    const reference = taggedReference(input, pair);
    if (!reference || !isCase(reference) || reference.target === null || reference.target === target.target) continue;
    if (reference.confidence !== 'certain' && reference.confidence !== 'likely') continue;
    if (reference.parallels.some(parallel => parallel.target === target.target)) continue;
    report({
      start: pair.start,
      end: pair.end,
      message: `The tag marks ${shownCase(input, reference)}, but this file's target is ${target.shown}.`,
      fixes: [
        {
          title: `Remove the ${shown(pair.open)} tags`,
          edits: withoutTags(input, pair),
          preferred: true,
        },
      ],
    });
  }
});

/** `Escobedo v. Illinois (378 U. S. 478)`, from the full citation of the file where there is one. */
export function shownCase(input: RuleInput, reference: Reference): string {
  const full = reference.kind === 'full-case' ? reference : input.references[reference.antecedentIndex];
  const core = full ? coreSpan(full) : undefined;
  const cite = core ? input.slice(core).replace(/\s+/g, ' ') : reference.target;
  return full?.name ? `${full.name.text} (${cite})` : String(cite);
}

/** `tag-not-a-reference`: names cited only outside an excerpt are likely, so there only words that are no name are told. */
export const tagNotAReference = rule('tag-not-a-reference', (input, report) => {
  for (const pair of input.view(tagPairs)) {
    const words = input
      .slice(pair)
      .replace(/<[^<>]{0,200}>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '' || pair.end - pair.start > 200 || /[\r\n]/.test(input.slice(pair))) continue;
    if (pair.open.parent >= 0) continue;
    const reference = taggedReference(input, pair);
    const wide = reference !== undefined && runsOn(input, pair, reference);
    if (reference && !wide) continue;
    if (
      !wide &&
      /\d{1,4} [A-Z][\w. ]{0,20},?(?: at)? ?\d|\b(?:supra|infra|ibid|id\.|ante|post)\b|\d+ U\. ?S\./i.test(words)
    )
      continue;
    if (!wide && namesOf(input).some(name => name === words || name.includes(words) || words.includes(name))) continue;
    if (!wide && properName(words) && (input.excerpt || input.document.family === 'labelled')) continue;
    report({
      start: pair.start,
      end: pair.end,
      message: 'The tagged text is neither a citation nor the name of a case cited in this file.',
      fixes: [
        {
          title: `Remove the ${shown(pair.open)} tags`,
          edits: withoutTags(input, pair),
          preferred: true,
        },
      ],
    });
  }
});

/** `Malloy, we squarely`: the tag holds a reference and words of the sentence that goes on behind it. */
function runsOn(input: RuleInput, pair: TagPair, reference: Reference): boolean {
  if (reference.start < pair.start || reference.end >= pair.end) return false;
  return /^[,;:]? (?:[a-z]{2,} ?){2,}/.test(input.text.slice(reference.end, pair.end));
}

/** Parties of every case cited in the file, and of the target. */
function namesOf(input: RuleInput): readonly string[] {
  return input.view(citedNames);
}

function citedNames(input: RuleInput): readonly string[] {
  const names = new Set<string>();
  for (const { name } of input.citations)
    for (const party of name?.parties ?? []) if (party.length > 3) names.add(party);
  const own = input.identity?.name;
  if (own) for (const party of [parties(own).first, parties(own).second]) if (party) names.add(party);
  return [...names];
}

/** True for words that begin with a capital as names do; articles and common openings do not count. */
function properName(words: string): boolean {
  return /^[A-Z]/.test(words) && !/^(?:The|A|An|This|That|These|Those|His|Her|It|Its|In|On|We|Our) [a-z]/.test(words);
}
