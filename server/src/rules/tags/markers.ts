import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import { meantAuthor } from './author-code';
import { type MarkerView, markerViews } from './marker-view';

/** `concurs`, `dissents`, or both, as far as the vote words of a heading say so. */
export function voteOf(words: string): { concurs: boolean; dissents: boolean } {
  const lower = words.toLowerCase();
  return { concurs: /\bconcur/.test(lower), dissents: /\bdissent/.test(lower) };
}

/**
 * `marker-duplicate`: one author may write a concurrence and a dissent, so only markers of one kind count. A marker whose
 * heading names another Justice is a wrong name, not a second marker (one fault, one report).
 */
export const markerDuplicate = rule('marker-duplicate', (input, report) => {
  const first = new Map<string, MarkerView>();
  for (const view of input.view(markerViews)) {
    const author = meantAuthor(input, view);
    if (author === undefined) continue;
    const key = `${view.marker.kind} ${view.says ?? view.means} ${author}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, view);
      continue;
    }
    const line = input.lineOf(view.tag.start);
    const alone = input.slice(input.lineSpan(line)).trim() === input.slice(view.tag);
    const gone = alone ? input.wholeLine(line) : view.tag;
    // A marker with its own heading and text opens something: to take it out would leave an opinion without a marker.
    const bare = view.heading === undefined && view.body.paragraphs === 0;
    const remove: Fix = {
      title: 'Remove the second marker',
      edits: [{ start: gone.start, end: gone.end, newText: '' }],
      preferred: bare,
    };
    report({
      start: view.tag.start,
      end: view.tag.end,
      message: `A second \`${view.marker.kind}\` marker for ${author} (first on line ${input.lineOf(earlier.tag.start) + 1}).`,
      related: [{ start: earlier.tag.start, end: earlier.tag.end, message: 'The first marker.' }],
      fixes: [remove],
    });
  }
});

/** `marker-kind-mismatch`: "concurring in part and dissenting in part" fits either tag. */
export const markerKindMismatch = rule('marker-kind-mismatch', (input, report) => {
  for (const view of input.view(markerViews)) {
    const { heading, tag, marker } = view;
    if (!heading?.vote || tag.name.text !== tag.known) continue;
    const vote = voteOf(heading.vote.text);
    if (vote.concurs === vote.dissents) continue;
    const meant = vote.dissents ? 'dissent' : 'concur';
    // Who dissents in part concurs in the rest: either tag fits.
    if (meant === marker.kind || !ownVote(heading.vote.text) || /\bin part\b/i.test(heading.vote.text)) continue;
    const close = tag.partner >= 0 ? input.document.tags[tag.partner] : undefined;
    report({
      start: tag.name.start,
      end: tag.name.end,
      message: `The marker is \`${marker.kind}\` but the heading says "${voteWord(heading.vote.text)}".`,
      related: [{ start: heading.start, end: heading.end, message: 'The heading.' }],
      fixes: [
        {
          title: `Change the tag to \`${meant}\``,
          edits: [tag, ...(close ? [close] : [])].map(end => ({
            start: end.name.start,
            end: end.name.end,
            newText: meant,
          })),
          preferred: true,
        },
      ],
    });
  }
});

/** "joins the dissenting opinion of …" or "concurs in the dissent" tell of another's vote as much as of one's own. */
function ownVote(words: string): boolean {
  return !/\bjoin/i.test(words) && !/\b(?:in|with|to) (?:the|his|her|this|that) (?:dissent|concur)/i.test(words);
}

function voteWord(words: string): string {
  return /\b(?:concur|dissent)\w*/i.exec(words)?.[0] ?? words;
}

/** `notext-has-body`: up to two lines and sixty words of notation votes are no opinion. */
export const notextHasBody = rule('notext-has-body', (input, report) => {
  for (const view of input.view(markerViews)) {
    const value = view.text?.value;
    if (!value || view.says !== 'NOTEXT' || value.text.toUpperCase() !== 'NOTEXT' || view.means !== 'TRUE') continue;
    const { paragraphs } = view.body;
    if (!worthTelling(view)) continue;
    report({
      start: value.start,
      end: value.end,
      message: `\`NOTEXT\` but an opinion of ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} follows. Use \`TRUE\`.`,
      related: view.heading ? [{ start: view.heading.start, end: view.heading.end, message: 'It begins here.' }] : [],
      fixes: [
        {
          title: 'Change to `TRUE`',
          edits: [{ start: value.start, end: value.end, newText: 'TRUE' }],
          preferred: true,
        },
      ],
    });
  }
});

function worthTelling({ body, heading }: MarkerView): boolean {
  if (body.words > 60 || body.paragraphs > 2) return true;
  return heading?.kind === 'separate' && body.paragraphs > 0;
}

/** `text-true-no-body`: at the end of a file that may be cut off, a hint. A doubled marker has no body of its own. */
export const textTrueNoBody = rule('text-true-no-body', (input, report) => {
  const views = input.view(markerViews);
  views.forEach((view, at) => {
    const value = view.text?.value;
    if (!value || view.says !== 'TRUE' || value.text.toUpperCase() !== 'TRUE' || view.body.paragraphs > 0) return;
    const next = views[at + 1];
    if (next && view.heading === undefined && sameMarker(input, view, next)) return;
    report({
      start: value.start,
      end: value.end,
      message: '`TRUE` but no opinion text follows before the next marker. Use `NOTEXT`.',
      severity: next ? 'warning' : 'hint',
      fixes: [
        {
          title: 'Change to `NOTEXT`',
          edits: [{ start: value.start, end: value.end, newText: 'NOTEXT' }],
          preferred: true,
        },
      ],
    });
  });
});

function sameMarker(input: RuleInput, a: MarkerView, b: MarkerView): boolean {
  return a.marker.kind === b.marker.kind && meantAuthor(input, a) === meantAuthor(input, b);
}
