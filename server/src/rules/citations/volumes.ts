import { volumeCeiling } from '../../authority/volume-ceiling';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';

/** True for volumes that a reporter does not have: more than its series can have reached by now. */
export function impossibleVolume(input: RuleInput, reference: Reference): boolean {
  const { slug, volume } = reference;
  if (!slug || !volume || !/^\d+$/.test(volume.text)) return false;
  const ceiling = volumeCeiling(slug, input.options.currentYear);
  return ceiling !== undefined && Number(volume.text) > ceiling;
}

export const citeVolumeImpossible = rule('cite-volume-impossible', (input, report) => {
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' && reference.kind !== 'short-case' && reference.kind !== 'order') continue;
    if (!impossibleVolume(input, reference)) continue;
    const { volume, reporter, slug } = reference;
    const ceiling = volumeCeiling(slug!, input.options.currentYear);
    const series = slug === 'us' ? 'the U.S. Reports' : reporter!.text;
    const known =
      slug === 'us'
        ? ' (highest known: 606)'
        : ceiling === undefined
          ? ''
          : ` (the series has fewer than ${ceiling + 1})`;
    report({
      start: volume!.start,
      end: volume!.end,
      message: `There is no volume ${volume!.text} of ${series}${known}.`,
    });
  }
});
