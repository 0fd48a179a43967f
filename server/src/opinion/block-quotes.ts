import type { Layout, Whereabouts } from './layout';
import type { LineFindings } from './line-findings';
import type { Span } from './span';

/** Testimony: a line that begins with `Q.` or `A.`, with or without an opening quotation mark (DOMAIN 1.11). */
export function isTestimony(line: string): boolean {
  return (
    /^["“']?\s*[QA][.:] ?\S/.test(line) ||
    /^["“']?\s*(?:Question|Answer|The Court|The COURT|THE COURT|THE WITNESS|The Witness)[.:] \S/.test(line)
  );
}

/** A paragraph that opens with a quotation mark. */
export function opensQuotation(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === 0x201c || code === 34 || ((code === 39 || code === 0x2018) && /^['‘]{2}/.test(line));
}

/** A paragraph that a quotation closes, before a note mark or stop. */
export function closesQuotation(line: string): boolean {
  return /["”]['’]?[.,;]?(?: ?(?:\d{1,3}|\*|\[\d+\]))?$|["”](?:\)|\]| \([^()]{1,80}\)| [^"“”]{1,120})[.,;]?(?: \d{1,3})?$/.test(
    line,
  );
}

/** A paragraph that leads to a quotation set off below: it ends in a colon, or without a stop. */
export function leadsToQuotation(line: string): boolean {
  return /(?:[:—]|[a-z,])(?: S| \d{1,3})?$/.test(line);
}

/** Testimony and quotations set off in paragraphs of their own (DOMAIN 1.11), by whole lines, notes left out. */
export function quotesOf(layout: Layout, findings: LineFindings, where: Whereabouts): Span[] {
  const { lines, reading } = layout;
  const quotes: Span[] = [];
  let taken = -1;
  const push = (first: number, last: number): void => {
    const span = layout.toRaw(lines.firstInk(first), lines.lastInk(last));
    quotes.push({
      start: layout.rawLineOf(span.start).start,
      end: Math.max(span.end, layout.rawLineOf(span.end > span.start ? span.end - 1 : span.end).end),
    });
    taken = last;
  };
  const testimony = findings.testimony;
  for (let index = 0; index < testimony.length; ) {
    let last = index;
    while (last + 1 < testimony.length && (testimony[last + 1] as number) === (testimony[last] as number) + 1) last++;
    if (last > index) push(testimony[index] as number, testimony[last] as number);
    index = last + 1;
  }
  const testimonyLines = new Set(testimony);
  taken = -1;
  const quoteLines = new Set(findings.quoteLines);
  for (const line of findings.quoteLines) {
    if (line <= taken || testimonyLines.has(line)) continue;
    if (where.inNotes(reading.rawStart(lines.firstInk(line)))) continue;
    const before = lines.inkBefore(line);
    if (before < 0 || !leadsToQuotation(layout.endOf(before, 140))) continue;
    let last = line;
    while (!closesQuotation(layout.endOf(last, 140)) && last - line < 40) {
      const next = lines.nextInk(last + 1);
      if (!quoteLines.has(next) || testimonyLines.has(next)) break;
      last = next;
    }
    if (closesQuotation(layout.endOf(last, 140))) push(line, last);
  }
  quotes.sort((a, b) => a.start - b.start);
  return quotes;
}
