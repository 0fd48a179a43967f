import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { quotations } from '../typography/quotations';
import { callTarget, pageNumber } from './faults';

/** Words of a run that must stand together in the source. */
const SHINGLE = 6;
/** Shorter quotations are phrases, not passages. */
const SHORTEST = 8;

/**
 * `quote-not-found` (off): a quotation right before a sure citation of a case whose text is here. Ellipses, brackets and
 * inner marks part it into runs; a run counts as found when one of its six-word shingles stands in the source.
 */
export const quoteNotFound = rule('quote-not-found', (input, report) => {
  const { passages } = input.options;
  if (!passages) return;
  const sources = new Map<string, { words: string; name: string; pages?: string } | undefined>();
  const references = input.references.filter(
    one => one.target !== null && (one.confidence === 'certain' || one.confidence === 'likely'),
  );
  let at = 0;
  for (const quote of input.view(quotations)) {
    if (!quote.closed) continue;
    while (at < references.length && references[at]!.start < quote.end) at++;
    const reference = citedAfter(input, references, at, quote.end);
    if (!reference?.target) continue;
    const runs = runsOf(input.text.slice(quote.start + 1, quote.end - 1));
    if (runs.reduce((sum, run) => sum + run.length, 0) < SHORTEST) continue;
    if (!sources.has(reference.target)) {
      const found = passages.textOf(reference.target);
      sources.set(reference.target, found && { ...found, words: ` ${wordsOf(found.text).join(' ')} ` });
    }
    const source = sources.get(reference.target);
    if (!source) continue;
    const long = runs.filter(run => run.length >= SHINGLE);
    if (long.length === 0 || long.some(run => holds(source.words, run))) continue;
    report({
      start: quote.start,
      end: quote.end,
      message: `These quoted words are not in the file that holds ${source.name || callTarget(input, reference.target)}${source.pages ? `, pages ${source.pages}` : ''}.`,
      related: [{ start: reference.start, end: reference.end, message: 'The citation after the quotation.' }],
    });
  }
});

/** The full or short citation with a page that stands within a few characters behind the quotation. */
function citedAfter(
  input: RuleInput,
  references: readonly Reference[],
  at: number,
  end: number,
): Reference | undefined {
  const next = references[at];
  if (
    !next ||
    next.start - end > 12 ||
    /[a-z]{3}/i.test(input.text.slice(end, next.start).replace(/\b(?:see|cf|at)\b/gi, ''))
  )
    return undefined;
  if (next.kind !== 'full-case' && next.kind !== 'short-case') return undefined;
  return next.pins.some(pin => pageNumber(pin.page) !== undefined) ? next : undefined;
}

function holds(source: string, run: readonly string[]): boolean {
  for (let at = 0; at + SHINGLE <= run.length; at++)
    if (source.includes(` ${run.slice(at, at + SHINGLE).join(' ')} `)) return true;
  return false;
}

/** Runs of words between ellipses, brackets and page marks. */
function runsOf(quote: string): string[][] {
  return quote
    .replace(/<[^<>]{0,200}>/g, ' ')
    .split(/\.(?: ?\.){2,3}|\[[^\]]{0,200}\]|\*+\d+|…| {2,}/)
    .map(wordsOf)
    .filter(run => run.length > 0);
}

/** Words folded: letters and digits in lower case, hyphens of broken words joined. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/<[^<>]{0,200}>/g, ' ')
      .replace(/(\p{L})- ?\n?(?=\p{Ll})/gu, '$1')
      .toLowerCase()
      .replace(/[’‘']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
