import type { Found } from './found';
import { caseTarget } from './target';

const PAGE_WORD = /^,? ?(?:pp?\.|pages?) ?$/;

/**
 * `2 Swan, p. 188`, `208 U. S., p. 174`: with the word for a page it is a short form where a case of that volume is cited in
 * full, else the first cite of the case itself. Changes the finds in place; `finds` are all of the text.
 */
export function settlePageWords(text: string, finds: readonly Found[]): void {
  let volumes: Set<string> | undefined;
  for (const find of finds) {
    const [pin] = find.pins;
    if (
      find.kind !== 'short-case' ||
      pin?.page === undefined ||
      find.reporter === undefined ||
      find.volume === undefined
    )
      continue;
    const lead = text.slice(find.reporter.end, pin.start);
    if (lead.length > 9 || !PAGE_WORD.test(lead)) continue;
    volumes ??= new Set(
      finds.flatMap(each => [
        ...(each.kind === 'full-case' ? [volumeOf(each.slug, each.volume?.text)] : []),
        ...each.parallels.map(parallel => volumeOf(parallel.slug, parallel.volume)),
        ...each.history.flatMap(part => (part.cite === undefined ? [] : [volumeOf(part.cite.slug, part.cite.volume)])),
      ]),
    );
    if (volumes.has(volumeOf(find.slug, find.volume.text))) continue;
    find.kind = 'full-case';
    find.page = { start: pin.start, end: pin.start + pin.page.length, text: pin.page };
    find.pins = pin.to === undefined && pin.note === undefined ? find.pins.slice(1) : find.pins;
    find.target = caseTarget(find.slug ?? '', find.volume.text, pin.page);
  }
}

/** One volume under either of its numbers: 1 Cranch is 5 U.S. */
function volumeOf(slug: string | undefined, volume: string | undefined): string {
  return caseTarget(slug ?? '', volume ?? '', '0') ?? '';
}
