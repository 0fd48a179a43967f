import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';

/** The pairs of reference tags of the file, as the stretches between them. */
function tagged(analysis: Analysis): Span[] {
  const { tags } = analysis.document;
  return tags
    .filter(tag => tag.role === 'reference' && !tag.closing && tag.partner >= 0)
    .map(tag => ({ start: tag.end, end: tags[tag.partner]!.start }));
}

/** The case whose mentions the tags mark (R12): what the manifest says, else the case of the first tagged citation in full. */
export function taggedTarget(analysis: Analysis): string | undefined {
  if (analysis.identity?.tagged) return analysis.identity.tagged;
  for (const span of tagged(analysis)) {
    const full = analysis.references.find(
      reference =>
        reference.kind === 'full-case' &&
        reference.volume &&
        reference.volume.start >= span.start &&
        reference.volume.start < span.end,
    );
    if (full?.target) return full.target;
  }
  return undefined;
}

/** How the mentions of the tagged case stand: which are tagged, in order, and which are not. */
export function taggedMentions(
  analysis: Analysis,
  target: string,
): { readonly tagged: readonly Span[]; readonly untagged: readonly Span[] } {
  const pairs = tagged(analysis);
  const inTag: Span[] = [];
  const untagged: Span[] = [];
  for (const reference of analysis.references) {
    if (reference.target !== target || reference.use === 'eponym') continue;
    const pair = pairs.find(span => span.start < reference.end && reference.start < span.end);
    if (pair) inTag.push(reference);
    else if (reference.kind !== 'anaphor') untagged.push(reference);
  }
  return { tagged: inTag, untagged };
}
