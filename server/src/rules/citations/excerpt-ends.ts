import type { Span } from '../../opinion/span';
import { rule } from '../define';
import type { RuleInput } from '../input';

/** Blocks of text that may be cut: excerpts, else whole opinions. */
function blocks(input: RuleInput): readonly Span[] {
  const own = input.document.opinions.flatMap(opinion => opinion.blocks);
  return own.length > 0 ? own : [{ start: 0, end: input.text.length }];
}

/** Where the words of a block begin: labels, markers and headings on lines of their own are stepped over. */
function textStart(input: RuleInput, block: Span): number {
  const { labels, headings } = input.document;
  let at = block.start;
  for (;;) {
    while (at < block.end && /\s/.test(input.text[at]!)) at++;
    const head =
      labels.find(one => one.start <= at && one.end > at) ?? headings.find(one => one.start <= at && one.end > at);
    if (!head) return at;
    at = head.end;
  }
}

/** `cite-truncated`: only at the start of an excerpt, where a wrong sentence break cut the citation (DOMAIN 0.1). */
export const citeTruncated = rule('cite-truncated', (input, report) => {
  if (!input.excerpt) return;
  const starts = new Set(input.view(blocks).map(block => textStart(input, block)));
  for (const citation of input.citations) {
    if (citation.kind !== 'truncated' && citation.kind !== 'docket') continue;
    if (!starts.has(citation.start) && citation.kind === 'docket') continue;
    if (citation.kind === 'docket' && !/^\d/.test(input.text.slice(citation.start, citation.start + 1))) continue;
    report({ start: citation.start, end: citation.end, message: 'The excerpt begins in the middle of a citation.' });
  }
});

const DANGLING =
  /(?:^|[\s“"(])((?:[Ss]ee(?:,? also|,? e\. ?g\.,?| generally)?|[Bb]ut (?:see|cf\.)(?:,? e\. ?g\.,?)?|[Cc]f\.(?:,? e\. ?g\.,?)?|[Aa]ccord,?|[Cc]ontra,?|[Cc]ompare|E\. ?g\.,?))\s*$/;

/** `signal-dangling`: at the end of an excerpt or of the file. `See.` with its stop is a verb: it ends a sentence. */
export const signalDangling = rule('signal-dangling', (input, report) => {
  const own = input.view(blocks);
  const last = own.at(-1);
  for (const block of own) {
    if (!input.excerpt && block !== last) continue;
    let end = block.end;
    while (end > block.start && /\s/.test(input.text[end - 1]!)) end--;
    const tail = input.text.slice(Math.max(block.start, end - 40), end);
    const match = DANGLING.exec(tail);
    if (!match) continue;
    const signal = match[1]!;
    const start = end - signal.length;
    // `we see` is the verb; a signal begins its sentence.
    if (/^[a-z]/.test(signal) && !/[.;,(]\s*$/.test(input.text.slice(Math.max(0, start - 4), start))) continue;
    report({ start, end, message: `The signal \`${signal}\` has no citation after it; the text is cut here.` });
  }
});

/** `cite-split-by-page-mark`: between volume and page. The mark's place is a fact, so no fix is preferred. */
export const citeSplitByPageMark = rule('cite-split-by-page-mark', (input, report) => {
  const marks = input.document.pageMarks;
  if (marks.length === 0) return;
  let next = 0;
  const cores = input.citations
    .filter(citation => citation.volume && citation.reporter && (citation.page || citation.pins.length > 0))
    .map(citation => ({ citation, start: citation.volume!.start, end: citation.page?.end ?? citation.pins[0]!.end }))
    .sort((a, b) => a.start - b.start);
  for (const { citation, start, end } of cores) {
    while (next < marks.length && marks[next]!.start < start) next++;
    const mark = marks[next];
    if (!mark || mark.end > end) continue;
    const { volume, reporter, page, pins } = citation;
    const read = `${volume!.text} ${reporter!.text} ${page ? page.text : `at ${pins[0]!.page ?? ''}`}`.trim();
    const written = input.text.slice(start, end).replace(/\s+/g, ' ');
    const without = `${input.text.slice(start, mark.start).trimEnd()} ${input.text.slice(mark.end, end).trimStart()}`;
    report({
      start: mark.start,
      end: mark.end,
      message: `A page mark splits this citation: \`${written}\` is ${read}.`,
      fixes:
        mark.form === 'html'
          ? []
          : [
              {
                title: 'Move the mark before the citation',
                edits: [{ start, end, newText: `${input.slice(mark)} ${without}` }],
              },
            ],
    });
  }
});
