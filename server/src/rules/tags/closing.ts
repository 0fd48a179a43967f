import { rule } from '../define';
import { referenceEnd, referenceStart } from '../references-in-text';
import type { Fix } from '../rule';
import { shown, tagPairs } from './pairs';
import { marksAnother } from './target';

/** `tag-unclosed`: closed after the smallest thing that parses, so that one citation or name is marked (DOMAIN 4.2). */
export const tagUnclosed = rule('tag-unclosed', (input, report) => {
  for (const tag of input.document.tags) {
    if (tag.role !== 'reference' || tag.closing || tag.selfClosing || !tag.terminated || tag.partner >= 0) continue;
    const found = referenceEnd(input, tag.end);
    const { end } = found;
    // Closed round another case than the file's, the tag would be the next finding.
    const parses = found.parses && !marksAnother(input, tag.end, end);
    const closing = `</${tag.name.text}>`;
    const remove: Fix = {
      title: `Remove the unclosed ${shown(tag)}`,
      edits: [{ start: tag.start, end: tag.end, newText: '' }],
      preferred: !parses,
      safe: end === tag.end,
    };
    const close: Fix = {
      title: `Insert \`${closing}\` after “${input.text.slice(tag.end, end).trim()}”`,
      edits: [{ start: end, end, newText: closing }],
      preferred: parses,
      safe: parses,
    };
    report({
      start: tag.start,
      end: tag.end,
      message: `${shown(tag)} is not closed. Add ${shown(tag, true)} after the citation or name it marks.`,
      fixes: end > tag.end ? [close, remove] : [remove],
    });
  }
});

export const tagStrayClose = rule('tag-stray-close', (input, report) => {
  for (const tag of input.document.tags) {
    if (tag.role !== 'reference' || !tag.closing || tag.partner >= 0) continue;
    const remove: Fix = {
      title: `Remove the stray ${shown(tag)}`,
      edits: [{ start: tag.start, end: tag.end, newText: '' }],
      preferred: true,
      safe: true,
    };
    const start = referenceStart(input, tag.start);
    const open: Fix | undefined =
      start === undefined || start === tag.start || /[<>]/.test(input.text.slice(start, tag.start))
        ? undefined
        : {
            title: `Insert \`<${tag.name.text}>\` before “${input.text.slice(start, tag.start)}”`,
            edits: [{ start, end: start, newText: `<${tag.name.text}>` }],
          };
    report({
      start: tag.start,
      end: tag.end,
      message: `${shown(tag)} has no opening ${shown(tag, false)} before it on this line. Remove it, or add the opening tag.`,
      fixes: open
        ? [
            { ...open, preferred: true },
            { ...remove, preferred: false, safe: false },
          ]
        : [remove],
    });
  }
});

/** `tag-nested`: the excerpt builder makes these where one name contains another; the outer pair marks the whole name. */
export const tagNested = rule('tag-nested', (input, report) => {
  const { tags } = input.document;
  for (const pair of input.view(tagPairs)) {
    const outer = pair.open.parent >= 0 ? tags[pair.open.parent] : undefined;
    const outerClose = outer && outer.partner >= 0 ? tags[outer.partner] : undefined;
    if (!outer || !outerClose) continue;
    const drop = (span: { start: number; end: number }) => ({ start: span.start, end: span.end, newText: '' });
    report({
      start: pair.open.start,
      end: pair.open.end,
      message: `A ${shown(pair.open)} inside another ${shown(outer)}. Keep one pair around each reference.`,
      related: [{ start: outer.start, end: outer.end, message: 'The outer tag opens here.' }],
      fixes: [
        { title: 'Keep the outer tag', edits: [drop(pair.open), drop(pair.close)], preferred: true, safe: true },
        { title: 'Keep the inner tag', edits: [drop(outer), drop(outerClose)] },
      ],
    });
  }
});
