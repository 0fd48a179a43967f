import type { NoteBody, Tag } from './document';

/**
 * Notes that a collection marks as elements (DOMAIN 2, family D): `<footnote label="4">`, `<footnote_body>` with its number
 * in it, `<div class="footnote" id="fn4" label="4">`. In text order; elements inside one another count once.
 */
export function noteElements(text: string, tags: readonly Tag[], opinionAt: (offset: number) => number): NoteBody[] {
  const bodies: NoteBody[] = [];
  let past = 0;
  for (const tag of tags) {
    if (tag.closing || tag.partner < 0 || tag.start < past || !holdsNote(tag)) continue;
    const end = tags[tag.partner]?.start ?? tag.end;
    const note = labelOf(tag) ?? numberIn(text, tag.end, end);
    if (note === undefined) continue;
    bodies.push({ start: tag.end, end, note, mark: { start: tag.start, end: tag.end }, opinion: opinionAt(tag.start) });
    past = end;
  }
  return bodies;
}

function holdsNote(tag: Tag): boolean {
  if (tag.known === 'footnote' || tag.known === 'footnote_body' || tag.known === 'footnotebody') return true;
  if (tag.known !== 'div' && tag.known !== 'aside' && tag.known !== 'li') return false;
  return tag.attributes.some(
    ({ name, value }) => name.text === 'class' && /(?:^| )footnote(?: |$)/.test(value?.text ?? ''),
  );
}

/** 0 for a star or dagger note. */
function labelOf(tag: Tag): number | undefined {
  for (const { name, value } of tag.attributes) {
    const words = value?.text ?? '';
    if (name.text === 'label' && /^\d{1,3}$/.test(words)) return Number.parseInt(words, 10);
    if (name.text === 'label' && /^[*\u2020\u2021]{1,3}$/.test(words)) return 0;
    const id = name.text === 'id' ? /^(?:fn|footnote)[-_]?(\d{1,3})$/.exec(words) : null;
    if (id !== null) return Number.parseInt(id[1] as string, 10);
  }
  return undefined;
}

function numberIn(text: string, from: number, to: number): number | undefined {
  const match = /^(?:\s|<[^<>]{0,200}>){0,6}\[?(?:fn|FN|n)? ?(\d{1,3})[\].]?(?=[\s<])/.exec(
    text.slice(from, Math.min(to, from + 300)),
  );
  return match === null ? undefined : Number.parseInt(match[1] as string, 10);
}
