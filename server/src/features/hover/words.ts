import type { Pin } from '../../citation/citation';

/** `1 full cite`, `3 full cites`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `page 468, note 37`, `pages 7-8`, `note 6`; '' when the pin says neither. */
export function pinWords(pin: Pin): string {
  const pages = pin.page === undefined ? '' : pin.to === undefined ? `page ${pin.page}` : `pages ${pin.page}-${pin.to}`;
  const note = pin.note === undefined ? '' : /[^\d]/.test(pin.note) ? `notes ${pin.note}` : `note ${pin.note}`;
  return [pages, note].filter(Boolean).join(', ');
}

/** Several pins in words: `pages 483, 485 and 491`, `pages 55-57, note 5`. */
export function pinsWords(pins: readonly Pin[]): string {
  const plainPages = pins.every(pin => pin.page !== undefined && pin.note === undefined);
  if (pins.length > 1 && plainPages) {
    return `pages ${listed(pins.map(pin => (pin.to === undefined ? pin.page! : `${pin.page}-${pin.to}`)))}`;
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
