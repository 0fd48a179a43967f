import type { OpinionDocument, Tag } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import type { Span } from '../opinion/span';
import type { Reference } from './reference';

/** A mention of the target case and whether a tag stands around it. */
export interface TargetMention {
  /** Index in the list of references. */
  readonly reference: number;
  /** What a tag should hold: volume, reporter and page (or short form) of a citation, else the whole reference. */
  readonly core: Span;
  readonly tagged: boolean;
}

export interface FileTarget {
  /** Canonical id. */
  readonly target: string;
  readonly mentions: readonly TargetMention[];
}

/**
 * R12: the case that an excerpt file is about (manifest `target`, else that of the first tagged full citation) and every
 * tier-1 mention of it, eponyms left out. Undefined where nothing is tagged and the manifest names none, and in files that
 * tag several cases.
 */
export function targetOf(
  document: OpinionDocument,
  references: readonly Reference[],
  identity: CaseIdentity | undefined,
): FileTarget | undefined {
  const pairs = document.tags.filter(tag => tag.role === 'reference' && !tag.closing && tag.partner !== -1);
  const contents = pairs.map(tag => ({ start: tag.end, end: (document.tags[tag.partner] as Tag).start }));
  const isTagged = (span: Span): boolean =>
    contents.some(content => content.start <= span.start && span.end <= content.end);
  const full = references.filter(reference => reference.kind === 'full-case' && reference.target !== null);
  const stated = new Set(full.filter(reference => isTagged(coreOf(reference))).map(reference => reference.target));
  const target = identity?.tagged ?? (stated.size === 1 ? [...stated][0] : undefined);
  if (target == null) return undefined;
  const mentions: TargetMention[] = [];
  references.forEach((reference, index) => {
    if (reference.target !== target || reference.kind === 'anaphor' || reference.use === 'eponym') return;
    const core = coreOf(reference);
    mentions.push({ reference: index, core, tagged: isTagged(core) });
  });
  return { target, mentions };
}

/** `378 U. S. 1` of a full citation, `378 U. S., at 7-8` of a short form, else the whole reference. */
export function coreOf(reference: Reference): Span {
  if (reference.volume === undefined) return reference;
  const lastPin = reference.pins[reference.pins.length - 1];
  const end = reference.page?.end ?? lastPin?.end ?? reference.end;
  return { start: reference.volume.start, end };
}
