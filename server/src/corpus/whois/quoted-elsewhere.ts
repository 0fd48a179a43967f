import type { OpinionDocument } from '../../opinion/document';
import { quotationsIn } from '../../opinion/quotations';
import type { Analysis } from '../../reference/analysis';
import { quotedIn } from '../quotation/quoted';
import { runsOf } from '../quotation/runs';
import { wordsOf } from '../quotation/words';

/** Words of a run that must stand together in the text. Fewer stand in many opinions. */
const SHINGLE = 8;
/** Quotations kept of one case. */
const MOST = 200;

/**
 * What other files quote from cases they cite: where the words stand in a text outside quotation marks, it may be that case.
 * Filled file by file, asked for many texts.
 */
export class QuotedElsewhere {
  /** Cases by the first words of a quotation. */
  readonly #cases = new Map<string, Set<string>>();
  /** The first two words of each: most places of a text are passed over by these alone. */
  readonly #beginnings = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Takes in what a file quotes. */
  add(analysis: Analysis): void {
    for (const { words, reference } of quotedIn(analysis)) {
      const { target } = reference;
      // `quoting`: the words are those of a third case.
      if (!target?.startsWith('us/') || reference.parentheticals.some(one => /\bquoting\b/.test(one.text))) continue;
      const count = this.#counts.get(target) ?? 0;
      const run = runsOf(words).find(one => one.folded.length >= SHINGLE);
      if (run === undefined || count >= MOST) continue;
      this.#counts.set(target, count + 1);
      const key = run.folded.slice(0, SHINGLE).join(' ');
      this.#beginnings.add(`${run.folded[0]} ${run.folded[1]}`);
      const cases = this.#cases.get(key);
      if (cases) cases.add(target);
      else this.#cases.set(key, new Set([target]));
    }
  }

  /** How many quotations of each case stand in the text as its own words; linear in the text. */
  in({ document }: Analysis): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (this.#cases.size === 0) return found;
    const { folded, starts } = wordsOf(document.reading.text);
    const quoted = withinQuotations(document);
    const seen = new Set<string>();
    for (let i = 0; i + SHINGLE <= folded.length; i++) {
      if (!this.#beginnings.has(`${folded[i]} ${folded[i + 1]}`)) continue;
      const key = folded.slice(i, i + SHINGLE).join(' ');
      const cases = this.#cases.get(key);
      if (cases === undefined || seen.has(key) || quoted(document.reading.rawStart(starts[i]!))) continue;
      seen.add(key);
      for (const one of cases) found.set(one, (found.get(one) ?? 0) + 1);
    }
    return found;
  }
}

/** Tells of rising raw offsets whether they lie within a quotation or a block of quoted text: those are another's words. */
function withinQuotations(document: OpinionDocument): (offset: number) => boolean {
  const spans = [...quotationsIn(document).filter(one => one.closed), ...document.blockQuotes];
  spans.sort((a, b) => a.start - b.start);
  let at = 0;
  let end = 0;
  return offset => {
    for (; at < spans.length && spans[at]!.start <= offset; at++) end = Math.max(end, spans[at]!.end);
    return offset < end;
  };
}
