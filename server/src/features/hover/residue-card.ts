import type { Residue } from '../../opinion/document';
import { code, plain } from '../markdown';

const hex = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What noise in the text is and what it stands for (DOMAIN 1.12, 1.16, 4.5). */
export function residueCard(residue: Residue, text: string): string {
  const written = text.slice(residue.start, residue.end);
  const meant = residue.fix ? `**${plain(residue.fix)}**` : undefined;
  switch (residue.kind) {
    case 'mojibake':
      return residue.fix === '§'
        ? `${code(written)} is the section sign ${meant} read with the wrong code page. A quick fix puts it right.`
        : `${code(written)} is ${meant ?? 'a character'} read with the wrong code page.${meant ? ' A quick fix puts it right.' : ''}`;
    case 'stray-letter':
      return `The letter ${code(written)} is left over from conversion: a code at the start or end of a block quotation, not a word.`;
    case 'control':
      return `Control character ${hex(written)}${meant ? `, which stands for ${meant} in Windows-1252` : ''}.`;
    case 'replacement':
      return 'A character was lost in conversion (U+FFFD).';
    case 'invisible':
      return `Invisible character ${hex(written)}.`;
    case 'entity':
      return `HTML entity ${code(written)}${meant ? `, which stands for ${meant}` : ''}.`;
    default:
      return 'Repeated spaces, often where a page mark or bracketed words were removed.';
  }
}
