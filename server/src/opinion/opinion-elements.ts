import type { OpinionKind, Tag } from './document';

/** An element that holds one opinion; `at` is the raw offset just past its start tag. */
export interface OpinionElement {
  readonly at: number;
  readonly kind: OpinionKind;
}

const KINDS: ReadonlyMap<string, OpinionKind> = new Map<string, OpinionKind>([
  ['majority', 'lead'],
  ['lead', 'lead'],
  ['unanimous', 'lead'],
  ['combined', 'combined'],
  ['plurality', 'plurality'],
  ['concurrence', 'concurrence'],
  ['dissent', 'dissent'],
  ['concurring-in-part-and-dissenting-in-part', 'in-part'],
]);

/**
 * The opinions that a collection parts by elements (DOMAIN 2, family D): `<opinion type="dissent">` of the Caselaw Access
 * Project, `<dissent_text>` with its byline before it of older exports. `<opinion>` without a type holds no one opinion.
 */
export function opinionElements(tags: readonly Tag[]): OpinionElement[] {
  const found: OpinionElement[] = [];
  for (const tag of tags) {
    if (tag.closing || tag.selfClosing) continue;
    if (tag.role === 'container') {
      const type = tag.attributes.find(attribute => attribute.name.text === 'type')?.value?.text;
      if (type !== undefined && type !== '')
        found.push({ at: tag.end, kind: KINDS.get(type.toLowerCase()) ?? 'other' });
    } else if (tag.known === 'dissent_byline') found.push({ at: tag.end, kind: 'dissent' });
    else if (tag.known === 'concurrence_byline') found.push({ at: tag.end, kind: 'concurrence' });
  }
  return found;
}
