import type { Tag } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, FixEdit } from '../rule';
import { authorFromHeading } from './author-code';
import { breaksOff, markerViews, plainValue } from './marker-view';
import { opensMarker, shown } from './pairs';

/** `tag-unknown`: a near miss of a known name. One report for a pair, both ends renamed together. Foreign HTML is left alone. */
export const tagUnknown = rule('tag-unknown', (input, report) => {
  const { tags } = input.document;
  tags.forEach((tag, index) => {
    if (!misnamed(tag)) return;
    const other = tag.partner >= 0 ? tags[tag.partner] : undefined;
    if (other && tag.partner < index && misnamed(other)) return; // said at the opening tag
    const ends: Tag[] = other && misnamed(other) ? [tag, other] : [tag];
    const rename: FixEdit[] = ends.map(end => ({ start: end.name.start, end: end.name.end, newText: tag.known }));
    const written = `\`<${tag.closing ? '/' : ''}${tag.name.text}>\``;
    const guess = tag.known && tag.known !== tag.name.text ? ` Did you mean ${shown(tag)}?` : '';
    report({
      start: tag.name.start,
      end: tag.name.end,
      message: `Unknown tag ${written}.${guess}`,
      fixes: guess ? [{ title: `Rename to ${shown(tag)}`, edits: rename, preferred: true, safe: true }] : [],
    });
  });
});

function misnamed(tag: Tag): boolean {
  if (tag.role === 'foreign') return false;
  return tag.role === 'unknown' || tag.name.text !== tag.known;
}

/** `tag-unterminated`: only known names, so a lone `<` in prose is never meant. */
export const tagUnterminated = rule('tag-unterminated', (input, report) => {
  for (const tag of input.document.tags) {
    if (tag.terminated || tag.role === 'foreign') continue;
    let end = tag.end;
    while (end > tag.name.end && isBlank(input.text.charCodeAt(end - 1))) end--;
    report({
      start: tag.start,
      end,
      message: 'This tag has no closing `>`.',
      // The blank behind a reference tag's name is the missing sign: nothing else belongs there.
      fixes: [
        completed(input, tag, end) ?? {
          title: 'Insert `>`',
          edits: [
            {
              start: end,
              end: tag.role === 'reference' && !tag.closing && input.text[end] === ' ' ? end + 1 : end,
              newText: '>',
            },
          ],
          preferred: true,
          safe: true,
        },
      ],
    });
  }
});

/** The whole tag, where a marker breaks off within an attribute (`<dissent author="STEW`) and its heading says whose it is. */
function completed(input: RuleInput, tag: Tag, end: number): Fix | undefined {
  const last = tag.attributes.at(-1);
  const view = input.view(markerViews).find(one => one.tag === tag);
  if (!view || !last || !breaksOff(tag, last)) return undefined;
  const author = view.author === last ? authorFromHeading(input, view) : plainValue(view.author);
  if (author === undefined || author === '') return undefined;
  const newText = `<${tag.known} author="${author}" text="${view.says ?? view.means}">`;
  return { title: `Write \`${newText}\``, edits: [{ start: tag.start, end, newText }], preferred: true };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/**
 * `tag-milestone-close`. With `tags.concurStyle: "paired"` the rule is turned round: there a marker without an end tag is
 * the fault, and the end tag belongs at the end of the marker's text.
 */
export const tagMilestoneClose = rule('tag-milestone-close', (input, report) => {
  const { tags, markers } = input.document;
  if (input.options.concurStyle === 'paired') {
    const ends = tags.filter(tag => tag.closing && tag.role === 'marker');
    for (const [at, marker] of markers.entries()) {
      const tag = tags[marker.tag];
      const next = markers[at + 1]?.start ?? input.text.length;
      const closed = ends.some(end => end.known === tag?.known && end.start >= tag.end && end.end <= next);
      if (!tag || closed || !tag.terminated) continue;
      const end = lastText(input, tag.end, marker.body.end);
      report({
        start: tag.start,
        end: tag.end,
        message: `\`<${tag.known} …>\` has no end tag. Add \`</${tag.known}>\` after the text it encloses.`,
        fixes: [
          {
            title: `Insert \`</${tag.known}>\``,
            edits: [{ start: end, end, newText: `${input.lineEnd}</${tag.known}>` }],
            preferred: true,
          },
        ],
      });
    }
    return;
  }
  for (const tag of tags) {
    if (tag.role !== 'marker' || !tag.closing) continue;
    const line = input.lineSpan(input.lineOf(tag.start));
    const alone =
      input.text.slice(line.start, tag.start).trim() === '' && input.text.slice(tag.end, line.end).trim() === '';
    const gone = alone ? input.wholeLine(input.lineOf(tag.start)) : tag;
    const start = alone && gone.end === input.text.length ? previousLineEnd(input, gone.start) : gone.start;
    const remove: Fix = {
      title: `Remove \`</${tag.known}>\``,
      edits: [{ start, end: gone.end, newText: '' }],
      preferred: true,
      safe: true,
    };
    report({
      start: tag.start,
      end: tag.end,
      message: `\`<${tag.known} …>\` is a marker, not a container: it has no end tag. Remove \`</${tag.known}>\`.`,
      fixes: [remove],
    });
  }
});

/** Where the text of a span ends when the blank lines behind it are left out. */
function lastText(input: RuleInput, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(input.text.charCodeAt(at - 1))) at--;
  return at;
}

/** A last line without a line end takes the line end before it along, so that no empty line stays. */
function previousLineEnd(input: RuleInput, start: number): number {
  let at = start;
  if (at > 0 && input.text[at - 1] === '\n') at--;
  if (at > 0 && input.text[at - 1] === '\r') at--;
  return /[\r\n]$/.test(input.text) ? start : at;
}

/** `tag-not-alone`: a marker is a line of its own; the blanks between it and its neighbours become the line end. */
export const tagNotAlone = rule('tag-not-alone', (input, report) => {
  const { text } = input;
  for (const tag of input.document.tags) {
    if (!opensMarker(tag) || !tag.terminated) continue;
    const line = input.lineSpan(input.lineOf(tag.start));
    const last = input.lineSpan(input.lineOf(tag.end));
    const edits: FixEdit[] = [];
    let before = tag.start;
    while (before > line.start && isBlank(text.charCodeAt(before - 1))) before--;
    let after = tag.end;
    while (after < last.end && isBlank(text.charCodeAt(after))) after++;
    if (before > line.start) edits.push({ start: before, end: tag.start, newText: input.lineEnd });
    if (after < last.end) edits.push({ start: tag.end, end: after, newText: input.lineEnd });
    if (edits.length === 0) continue;
    report({
      start: tag.start,
      end: tag.end,
      message: `A \`<${tag.known} …>\` marker must stand alone on its line.`,
      fixes: [{ title: 'Move the marker to its own line', edits, preferred: true, safe: true }],
    });
  }
});
