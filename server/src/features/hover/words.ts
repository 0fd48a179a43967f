import type { Pin } from '../../citation/citation';
import { t } from '../translation';

/** `counted(3, '1 full cite', '{0} full cites')`: the text for one, and the text for any other number. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? t(one) : t(many, count);
}

/** `cited by 3 files here`, and that there may be more while the index is being filled. */
export function citedByFiles(count: number, indexing = false): string {
  return indexing
    ? counted(count, 'cited by 1 file here so far', 'cited by {0} files here so far')
    : counted(count, 'cited by 1 file here', 'cited by {0} files here');
}

/** How sure a statement is, to stand behind it; '' for what is certain. */
export function doubtWords(confidence: string | undefined): string {
  return confidence === 'low' ? ` (${t('not sure')})` : confidence === 'likely' ? ` (${t('likely')})` : '';
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return t('{0} and {1}', items.slice(0, -1).join(', '), items.at(-1)!);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `page 468, note 37`, `pages 7-8`, `note 6`; '' when the pin says neither. */
export function pinWords(pin: Pin): string {
  const pages =
    pin.page === undefined
      ? ''
      : pin.to === undefined
        ? t('page {0}', pin.page)
        : t('pages {0}', `${pin.page}-${pin.to}`);
  const note =
    pin.note === undefined ? '' : /[^\d]/.test(pin.note) ? t('notes {0}', pin.note) : t('note {0}', pin.note);
  return [pages, note].filter(Boolean).join(', ');
}

/** Several pins in words: `pages 483, 485 and 491`, `pages 55-57, note 5`. */
export function pinsWords(pins: readonly Pin[]): string {
  const plainPages = pins.every(pin => pin.page !== undefined && pin.note === undefined);
  if (pins.length > 1 && plainPages) {
    return t('pages {0}', listed(pins.map(pin => (pin.to === undefined ? pin.page! : `${pin.page}-${pin.to}`))));
  }
  return listed(pins.map(pinWords).filter(Boolean));
}

/** Page, section or paragraph numbers before other kinds of works mean what the citation says, not always pages. */
export function barePins(pins: readonly Pin[]): string {
  return pins
    .map(pin =>
      [pin.page && (pin.to ? `${pin.page}-${pin.to}` : pin.page), pin.note && `n. ${pin.note}`]
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join(', ');
}
