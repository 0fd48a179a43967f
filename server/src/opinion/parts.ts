/** The numeral of a part, before it is known to which opinion it belongs. */
export interface PartNumeral {
  readonly numeral: string;
  readonly number: number;
  readonly level: 1 | 2 | 3;
  /** Rest of the heading line, '' for a numeral alone. */
  readonly title: string;
  /** Length of the numeral with its stop. */
  readonly length: number;
}

const ALONE = /^(?:Part |PART )?([IVX]{1,6}|[A-H]|[1-9])[.:)]?$/;
const TITLED = /^(?:Part |PART )?([IVX]{1,6}|[A-H])(?:\.|:|\.? ?[-—]{1,2}) ?([A-Z“"'[][^\n]{1,90})$/;

/**
 * Part numeral of a line (DOMAIN 1.3): `II`, `A.`, or with a title, `I. Introduction.`. Undefined for other lines. The
 * line has no blanks at its ends, no page mark and no markup.
 */
export function readPart(line: string): PartNumeral | undefined {
  if (line.length <= 10) {
    const alone = ALONE.exec(line);
    if (alone !== null) return numeral(alone[1] as string, '', line.length);
  }
  if (line.length > 100) return undefined;
  const titled = TITLED.exec(line);
  if (titled === null) return undefined;
  const title = titled[2] as string;
  if (!isTitle(title)) return undefined;
  return numeral(titled[1] as string, title, (titled[1] as string).length + 1);
}

/** A title has no citation, no sentence and no person in it: `A. Lincoln` and `I. C. C. v. Brimson` are none. */
function isTitle(title: string): boolean {
  if (/\d{1,3} [A-Z]\.|§|\bv\. |\bsupra\b|\b[Ii]d\.|[A-Z]\. [A-Z]\./.test(title)) return false;
  if (/^[A-Z]\./.test(title)) return false;
  if (/[a-z]{2}[.;:?!] \S/.test(title)) return false;
  if (!/[A-Za-z]{3}/.test(title)) return false;
  const words = title.split(' ');
  if (words.length === 1) return title.length > 4;
  return words.length <= 14;
}

function numeral(text: string, title: string, length: number): PartNumeral | undefined {
  if (/^[1-9]$/.test(text)) return { numeral: text, number: Number(text), level: 3, title, length };
  const roman = romanNumber(text);
  if (roman > 0 && text !== 'C' && text !== 'D') return { numeral: text, number: roman, level: 1, title, length };
  if (text.length === 1) return { numeral: text, number: text.charCodeAt(0) - 64, level: 2, title, length };
  return undefined;
}

/** Value of a roman numeral made of I, V, X; 0 when it is no proper one. */
export function romanNumber(text: string): number {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
  if (match === null || text === '') return 0;
  const units = match[2] as string;
  const value =
    units === 'IX' ? 9 : units === 'IV' ? 4 : (units.startsWith('V') ? 5 : 0) + (units.match(/I/g)?.length ?? 0);
  return (match[1] as string).length * 10 + value;
}
