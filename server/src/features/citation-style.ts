/** `378 U. S. 1, 8` as the Court writes, or `378 U.S. 1, 8` as the Bluebook does. */
export type CitationStyle = 'court' | 'bluebook';

/** Pages and a note to point at, as strings (`483`, `xii`). */
export interface PinWords {
  readonly page: string | undefined;
  readonly to: string | undefined;
  readonly note: string | undefined;
}

/** What a full citation of a case is written from. Every part may be missing. */
export interface CaseToCite {
  readonly name: string | undefined;
  /** Volume, canonical reporter and first page: `233 F.2d 556`. */
  readonly cite: string | undefined;
  readonly year: number | undefined;
  /** Court as a citation of it writes it: `CA2`, `2d Cir.`; undefined for the Supreme Court. */
  readonly court?: string | undefined;
}

/** Reporter as a style spaces it: the Court sets every initial apart (`U. S.`, `F. 2d`), the Bluebook closes single letters up. */
export function reporterInStyle(reporter: string, style: CitationStyle): string {
  return style === 'court' ? reporter.replace(/\.(?=[\p{L}\d])/gu, '. ') : reporter;
}

/** Last page of a range: the Bluebook keeps the last two digits of a number of three or more (rule 3.2). */
function lastPage(page: string, to: string, style: CitationStyle): string {
  const numbers = /^\d{3,}$/.test(page) && /^\d{3,}$/.test(to) && page.length === to.length;
  if (style === 'court' || !numbers || page.slice(0, -2) !== to.slice(0, -2)) return to;
  return to.slice(-2);
}

/** `468, n. 37` as the Court writes, `468 n.37` as the Bluebook; '' for a pin that says neither page nor note. */
export function pinInStyle(pin: PinWords, style: CitationStyle): string {
  const pages =
    pin.page === undefined
      ? ''
      : pin.to === undefined || pin.to === pin.page
        ? pin.page
        : `${pin.page}-${lastPage(pin.page, pin.to, style)}`;
  if (pin.note === undefined) return pages;
  const several = /\D/.test(pin.note);
  const note = style === 'court' ? `${several ? 'nn.' : 'n.'} ${pin.note}` : `${several ? 'nn.' : 'n.'}${pin.note}`;
  if (pages === '') return note;
  return style === 'court' ? `${pages}, ${note}` : `${pages} ${note}`;
}

const ORDINALS: Readonly<Record<string, string>> = { '1': '1st', '2': '2d', '3': '3d' };

/** `CA2` as the Court writes is `2d Cir.` in the Bluebook, and back; other courts stay as they are. */
export function courtInStyle(court: string, style: CitationStyle): string {
  if (style === 'bluebook') {
    const circuit = /^CA ?(\d{1,2}|DC|Fed)\.?$/.exec(court)?.[1];
    if (circuit === undefined) return court;
    if (circuit === 'DC') return 'D.C. Cir.';
    if (circuit === 'Fed') return 'Fed. Cir.';
    return `${ORDINALS[circuit] ?? `${circuit}th`} Cir.`;
  }
  const number = /^(\d{1,2})(?:st|d|nd|rd|th) Cir\.$/.exec(court)?.[1];
  if (number !== undefined) return `CA${number}`;
  if (/^D\. ?C\. Cir\.$/.test(court)) return 'CADC';
  return /^Fed\. Cir\.$/.test(court) ? 'CAFed' : court;
}

/**
 * A full citation: `Malloy v. Hogan, 378 U. S. 1, 8 (1964)`. `weight` (`White, J., dissenting`) follows in parentheses of its
 * own. Parts that are not known are left out; '' when neither name nor volume is known.
 */
export function fullCitation(
  cited: CaseToCite,
  pins: readonly PinWords[],
  style: CitationStyle,
  weight?: string,
): string {
  const pinned = pins.map(pin => pinInStyle(pin, style)).filter(pin => pin !== '');
  const cite = cited.cite === undefined ? undefined : reporterInStyle(cited.cite, style);
  const head = [cited.name, cite, ...pinned].filter(part => part !== undefined && part !== '').join(', ');
  if (cited.name === undefined && cite === undefined) return '';
  const court = cited.court === undefined ? '' : courtInStyle(cited.court, style);
  const date = [court, cited.year].filter(part => part !== '' && part !== undefined).join(' ');
  return [head, date && `(${date})`, weight && `(${weight})`].filter(Boolean).join(' ');
}
