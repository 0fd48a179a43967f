import type { Tag, TagAttribute } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, FixEdit } from '../rule';
import { authorFromHeading } from './author-code';
import { breaksOff, MARKER_ATTRIBUTES, markerViews, meantAttribute, plainValue } from './marker-view';
import { opensMarker, shown } from './pairs';

/** Attributes of markers and reference tags, with the tag they stand in. */
function* attributes(input: RuleInput): Generator<{ tag: Tag; attribute: TagAttribute; index: number }> {
  for (const tag of input.document.tags) {
    if (tag.closing || (tag.role !== 'marker' && tag.role !== 'reference')) continue;
    for (const [index, attribute] of tag.attributes.entries())
      if (!breaksOff(tag, attribute)) yield { tag, attribute, index };
  }
}

/** The attribute with the blank before it: what to delete to take it out. */
function withBlank(input: RuleInput, attribute: TagAttribute): FixEdit {
  let start = attribute.start;
  while (start > 0 && /\s/.test(input.text[start - 1]!)) start--;
  return { start, end: attribute.end, newText: '' };
}

/** `attr-missing`: both attributes missing are one report. A misspelt attribute is there: `attr-unknown` speaks of it. */
export const attrMissing = rule('attr-missing', (input, report) => {
  for (const view of input.view(markerViews)) {
    const { tag } = view;
    const missing = MARKER_ATTRIBUTES.filter(name => view[name] === undefined);
    if (missing.length === 0 || !tag.terminated || tag.closing) continue;
    const edits: FixEdit[] = [];
    const author = missing.includes('author') ? authorFromHeading(input, view) : undefined;
    if (author !== undefined) edits.push({ start: tag.name.end, end: tag.name.end, newText: ` author="${author}"` });
    if (missing.includes('text')) {
      const at = view.author?.end ?? tag.name.end;
      edits.push({ start: at, end: at, newText: ` text="${view.means}"` });
    }
    const merged = mergeInsertions(edits);
    const complete = !missing.includes('author') || author !== undefined;
    const fixes: Fix[] =
      merged.length > 0
        ? [
            {
              title: `Insert ${merged.map(edit => `\`${edit.newText.trim()}\``).join(' and ')}`,
              edits: merged,
              preferred: complete,
            },
          ]
        : [];
    report({
      start: tag.start,
      end: tag.end,
      message:
        `\`<${tag.known}>\` needs both \`author="…"\` and \`text="TRUE|NOTEXT"\`; ` +
        (missing.length === 2 ? 'both are missing.' : `\`${missing[0]}\` is missing.`),
      fixes,
    });
  }
});

function mergeInsertions(edits: readonly FixEdit[]): FixEdit[] {
  const [first, second] = edits;
  if (first && second && first.start === second.start) return [{ ...first, newText: first.newText + second.newText }];
  return [...edits];
}

export const attrUnknown = rule('attr-unknown', (input, report) => {
  const extra = new Set(input.options.extraAttributes);
  for (const { tag, attribute, index } of attributes(input)) {
    const name = attribute.name.text;
    const marker = opensMarker(tag);
    if (extra.has(name) || (marker && (name === 'author' || name === 'text'))) continue;
    const meant = marker ? meantAttribute(name) : undefined;
    const taken = tag.attributes.some(
      (other, at) =>
        at !== index &&
        meant !== undefined &&
        (other.name.text === meant || (at < index && meantAttribute(other.name.text) === meant)),
    );
    const rename: Fix | undefined =
      meant && !taken
        ? {
            title: `Rename to \`${meant}\``,
            edits: [{ start: attribute.name.start, end: attribute.name.end, newText: meant }],
            preferred: true,
            safe: true,
          }
        : undefined;
    const remove: Fix = {
      title: `Remove \`${name}\``,
      edits: [withBlank(input, attribute)],
      preferred: rename === undefined,
    };
    report({
      start: attribute.name.start,
      end: attribute.name.end,
      message: rename
        ? `Unknown attribute \`${name}\`. Did you mean \`${meant}\`?`
        : `Unknown attribute \`${name}\` in ${shown(tag)}.`,
      fixes: rename ? [rename, remove] : [remove],
    });
  }
});

/** `attr-duplicate`: exact repetition of a name; a misspelt second one is `attr-unknown`. */
export const attrDuplicate = rule('attr-duplicate', (input, report) => {
  for (const { tag, attribute, index } of attributes(input)) {
    const first = tag.attributes.findIndex(other => other.name.text === attribute.name.text);
    if (first === index) continue;
    const other = tag.attributes[first]!;
    report({
      start: attribute.start,
      end: attribute.end,
      message: `Attribute \`${attribute.name.text}\` is given twice; only the first counts.`,
      related: [{ start: other.start, end: other.end, message: 'The first one.' }],
      tags: ['unnecessary'],
      fixes: [
        {
          title: `Remove the second \`${attribute.name.text}\``,
          edits: [withBlank(input, attribute)],
          preferred: true,
          safe: other.value?.text === attribute.value?.text,
        },
      ],
    });
  }
});

/** True for a repetition, on which nothing else is said. */
function repeated(tag: Tag, attribute: TagAttribute, index: number): boolean {
  return tag.attributes.findIndex(other => other.name.text === attribute.name.text) < index;
}

/** `attr-unquoted`: no quotation mark at all, or the closing one is missing. */
export const attrUnquoted = rule('attr-unquoted', (input, report) => {
  for (const { tag, attribute, index } of attributes(input)) {
    const { value, quote, closed } = attribute;
    if (!value || value.text.trim() === '' || repeated(tag, attribute, index)) continue;
    if (quote !== '' && closed) continue;
    const start = quote === '' ? value.start : value.start - quote.length;
    // `author=BURGER"` has the closing mark alone: the mark itself stays.
    const bare = value.text.replace(/["“”'‘’]+$/, '').trimEnd();
    const mend = { start, end: attribute.end, newText: `"${quote === '' ? bare : value.text.trimEnd()}"` };
    report({
      start: value.start,
      end: value.end,
      message: `Put the value of \`${attribute.name.text}\` in straight double quotes.`,
      fixes: [
        { title: `Write \`${attribute.name.text}=${mend.newText}\``, edits: [mend], preferred: true, safe: true },
      ],
    });
  }
});

export const attrBadQuotes = rule('attr-bad-quotes', (input, report) => {
  for (const { tag, attribute, index } of attributes(input)) {
    const { value, quote, closed } = attribute;
    if (!value || !closed || quote === '' || value.text.trim() === '' || repeated(tag, attribute, index)) continue;
    const start = value.start - quote.length;
    const written = input.text.slice(start, attribute.end);
    if (written.startsWith('"') && written.endsWith('"')) continue;
    report({
      start,
      end: attribute.end,
      message: 'Curly or single quotes around an attribute value; use straight double quotes.',
      fixes: [
        {
          title: 'Use straight double quotes',
          edits: [
            { start, end: value.start, newText: '"' },
            { start: value.end, end: attribute.end, newText: '"' },
          ],
          preferred: true,
          safe: true,
        },
      ],
    });
  }
});

export const attrEmpty = rule('attr-empty', (input, report) => {
  for (const view of input.view(markerViews)) {
    for (const name of MARKER_ATTRIBUTES) {
      const attribute = view[name];
      if (!attribute || breaksOff(view.tag, attribute) || (attribute.value && attribute.value.text.trim() !== ''))
        continue;
      const value = name === 'text' ? view.means : authorFromHeading(input, view);
      const edit =
        value === undefined
          ? undefined
          : { start: attribute.start, end: attribute.end, newText: `${attribute.name.text}="${value}"` };
      report({
        start: attribute.start,
        end: attribute.end,
        message:
          name === 'author'
            ? '`author` is empty. Give the Justice’s name in capitals, e.g. `author="BURGER"`.'
            : '`text` is empty. Use `TRUE` (an opinion follows) or `NOTEXT` (joined or concurred without opinion).',
        fixes: edit ? [{ title: `Write \`${edit.newText}\``, edits: [edit], preferred: true }] : [],
      });
    }
  }
});

export const attrBadValue = rule('attr-bad-value', (input, report) => {
  for (const view of input.view(markerViews)) {
    const value = view.text?.value;
    const plain = plainValue(view.text);
    if (!value || breaksOff(view.tag, view.text!) || plain.trim() === '' || isAllowed(plain.trim().toUpperCase()))
      continue;
    const preferred = view.says ?? view.means;
    const others = preferred === 'TRUE' ? (['TRUE', 'NOTEXT'] as const) : (['NOTEXT', 'TRUE'] as const);
    report({
      start: value.start,
      end: value.end,
      message: `\`text="${value.text}"\` is not allowed. Use \`TRUE\` (an opinion follows) or \`NOTEXT\` (joined or concurred without opinion).`,
      fixes: others.map(word => ({
        title: `Replace with \`${word}\``,
        edits: [{ start: value.start, end: value.end, newText: word }],
        preferred: word === preferred,
      })),
    });
  }
});

function isAllowed(value: string): boolean {
  return value === 'TRUE' || value === 'NOTEXT';
}

export const attrValueCase = rule('attr-value-case', (input, report) => {
  for (const view of input.view(markerViews)) {
    const value = view.text?.value;
    const plain = plainValue(view.text);
    const upper = plain.trim().toUpperCase();
    if (!value || !isAllowed(upper) || plain === upper) continue;
    const spaced = plain.trim() === upper;
    report({
      start: value.start,
      end: value.end,
      message: spaced ? `Write \`${upper}\` without spaces.` : `Write \`${upper}\` in capitals.`,
      fixes: [
        {
          title: `Write \`${upper}\``,
          edits: [{ start: value.start, end: value.end, newText: upper }],
          preferred: true,
          safe: true,
        },
      ],
    });
  }
});
