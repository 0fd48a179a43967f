import type { Marker, Tag, TagAttribute } from './document';
import type { Piece } from './span';

/** A marker before its heading, body and opinion are known. */
export type FoundMarker = Omit<Marker, 'heading' | 'body' | 'opinion'>;

/** The milestones among the tags (DOMAIN 1.4); `</concur>` is none. */
export function markersOf(tags: readonly Tag[]): FoundMarker[] {
  const markers: FoundMarker[] = [];
  tags.forEach((tag, index) => {
    if (tag.role !== 'marker' || tag.closing) return;
    markers.push({
      start: tag.start,
      end: tag.end,
      tag: index,
      kind: tag.known === 'dissent' ? 'dissent' : 'concur',
      author: attributeValue(tag.attributes, 'author'),
      text: attributeValue(tag.attributes, 'text'),
    });
  });
  return markers;
}

function attributeValue(attributes: readonly TagAttribute[], name: string): Piece | undefined {
  return attributes.find(attribute => attribute.name.text === name)?.value;
}
