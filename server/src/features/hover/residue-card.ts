import type { Residue } from '../../opinion/document';
import { code, plain } from '../markdown';
import { t } from '../translation';

const hex = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What noise in the text is and what it stands for (DOMAIN 1.12, 1.16, 4.5). */
export function residueCard(residue: Residue, text: string): string {
  const written = text.slice(residue.start, residue.end);
  const meant = residue.fix ? `**${plain(residue.fix)}**` : undefined;
  switch (residue.kind) {
    case 'mojibake':
      return residue.fix === '§'
        ? t(
            '{0} is the section sign {1} read with the wrong code page. A quick fix puts it right.',
            code(written),
            meant!,
          )
        : meant
          ? t('{0} is {1} read with the wrong code page. A quick fix puts it right.', code(written), meant)
          : t('{0} is a character read with the wrong code page.', code(written));
    case 'stray-letter':
      return t(
        'The letter {0} is left over from conversion: a code at the start or end of a block quotation, not a word.',
        code(written),
      );
    case 'control':
      return meant
        ? t('Control character {0}, which stands for {1} in Windows-1252.', hex(written), meant)
        : t('Control character {0}.', hex(written));
    case 'replacement':
      return t('A character was lost in conversion (U+FFFD).');
    case 'invisible':
      return t('Invisible character {0}.', hex(written));
    case 'entity':
      return meant
        ? t('HTML entity {0}, which stands for {1}.', code(written), meant)
        : t('HTML entity {0}.', code(written));
    default:
      return t('Repeated spaces, often where a page mark or bracketed words were removed.');
  }
}
