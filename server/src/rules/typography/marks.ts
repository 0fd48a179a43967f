import { rule } from '../define';
import type { FixEdit } from '../rule';
import { quoted } from './residue';

/** `mixed-quotes` (off): the rarer kind is told once, at its first place, with the number of places. */
export const mixedQuotes = rule('mixed-quotes', (input, report) => {
  const straight: number[] = [];
  const curly: number[] = [];
  const { tags } = input.document;
  let tag = 0;
  for (const match of input.text.matchAll(/["'“”‘’]/g)) {
    while (tag < tags.length && tags[tag]!.end <= match.index) tag++;
    if (tag < tags.length && tags[tag]!.start <= match.index) continue;
    (match[0] === '"' || match[0] === "'" ? straight : curly).push(match.index);
  }
  if (straight.length === 0 || curly.length === 0) return;
  const rare = straight.length < curly.length ? straight : curly;
  const edits = rare.map(at => ({
    start: at,
    end: at + 1,
    newText: rare === curly ? straightOf(input.text[at]!) : curlyAt(input.text, at),
  }));
  report({
    start: rare[0]!,
    end: rare[0]! + 1,
    message: `Straight and curly quotes are mixed in this file: ${straight.length} straight, ${curly.length} curly.`,
    count: rare.length,
    fixes: [{ title: `Make all ${rare === curly ? 'straight' : 'curly'}`, edits, preferred: true }],
  });
});

function straightOf(mark: string): string {
  return mark === '“' || mark === '”' ? '"' : "'";
}

/** A mark opens at the start of a line and after a blank, a bracket, a dash or another opening mark. */
function curlyAt(text: string, at: number): string {
  const opens = at === 0 || /[\s([{—–“‘-]/.test(text[at - 1]!);
  if (text[at] === '"') return opens ? '“' : '”';
  return opens && !/^\d\ds?\b/.test(text.slice(at + 1, at + 5)) ? '‘' : '’';
}

/** `reporter-spacing` (off): reporters inside quotations are the quoted court's and do not count. */
export const reporterSpacing = rule('reporter-spacing', (input, report) => {
  const spaced: { start: number; end: number; text: string }[] = [];
  const tight: { start: number; end: number; text: string }[] = [];
  for (const { reporter, slug } of input.citations) {
    if (!reporter || slug !== 'us' || quoted(input, reporter.start)) continue;
    const text = input.slice(reporter);
    // `U. S..` is `U. S.` with a stop too many.
    if (/^U\. S\.+$/.test(text)) spaced.push({ ...reporter, text });
    else if (/^U\.S\.+$/.test(text)) tight.push({ ...reporter, text });
  }
  if (spaced.length === 0 || tight.length === 0) return;
  const { style } = input.options;
  const wanted =
    style === 'court' ? 'U. S.' : style === 'bluebook' ? 'U.S.' : spaced.length >= tight.length ? 'U. S.' : 'U.S.';
  const wrong = (wanted === 'U. S.' ? tight : spaced).sort((a, b) => a.start - b.start);
  const edits: FixEdit[] = wrong.map(({ start, end }) => ({ start, end, newText: wanted }));
  report({
    start: wrong[0]!.start,
    end: wrong[0]!.end,
    message: `\`U.S.\` (${tight.length}) and \`U. S.\` (${spaced.length}) are both used in this file.`,
    count: wrong.length,
    fixes: [{ title: `Write \`${wanted}\` in all ${wrong.length}`, edits, preferred: true }],
  });
});
