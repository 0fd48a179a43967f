import { codePageName, mojibakeAt } from '../../authority/mojibake';
import { rule } from '../define';

/** `mojibake`: the parser has already set real Thai, Cyrillic or Chinese apart (DOMAIN 4.5). */
export const mojibake = rule('mojibake', (input, report) => {
  for (const { kind, start, end, fix } of input.document.residues) {
    if (kind !== 'mojibake' || fix === undefined) continue;
    const written = input.text.slice(start, end);
    const known = mojibakeAt(input.text, start);
    const page = known?.codePages[0] === undefined ? '' : ` (${codePageName(known.codePages[0])})`;
    const name = known ? `the ${known.name} ` : '';
    report({
      start,
      end,
      message: `\`${written}\` is ${name}\`${fix}\` read with the wrong code page${page}.`,
      fixes: [{ title: `Replace with \`${fix}\``, edits: [{ start, end, newText: fix }], preferred: true, safe: true }],
    });
  }
});

const BEFORE_SECTION =
  /(?:U\. ?S\. ?C\.(?: ?App\.| ?A\.)?|C\. ?F\. ?R\.|CFR|Stat\.|Code(?: Ann\.)?|Evidence|Contracts|Torts|Trusts|Wigmore|Law|Laws|Const\.|Act|Art\. [IVX]+,|see|See|and|under|of|by)\s{0,3}$/;

/** `replacement-character`: what was lost is known only between a statute or treatise and a number. */
export const replacementCharacter = rule('replacement-character', (input, report) => {
  for (const { kind, start, end } of input.document.residues) {
    if (kind !== 'replacement') continue;
    const before = input.text.slice(Math.max(0, start - 40), start);
    const section = /^\s{0,2}\d/.test(input.text.slice(end, end + 3)) && BEFORE_SECTION.test(before);
    report({
      start,
      end,
      message: 'A character was lost in conversion (U+FFFD).',
      fixes: section ? [{ title: 'Replace with `§`', edits: [{ start, end, newText: '§' }], preferred: true }] : [],
    });
  }
});

const NAMES: Readonly<Record<string, string>> = {
  '“': 'quotation mark',
  '”': 'quotation mark',
  '‘': 'quotation mark',
  '’': 'apostrophe',
  '–': 'dash',
  '—': 'dash',
  '…': 'ellipsis',
  '•': 'bullet',
  '†': 'dagger',
  '‡': 'double dagger',
  '™': 'trade mark sign',
  '€': 'euro sign',
  œ: 'letter œ',
  Œ: 'letter Œ',
};

/** `control-character`: C1 controls are Windows-1252 bytes that were never converted. */
export const controlCharacter = rule('control-character', (input, report) => {
  for (const { kind, start, end, fix } of input.document.residues) {
    if (kind !== 'control') continue;
    const code = input.text.charCodeAt(start);
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const c1 = code >= 0x80;
    const meant = c1 && fix ? ` (a Windows-1252 ${NAMES[fix] ?? `\`${fix}\``})` : '';
    report({
      start,
      end,
      message: `Control character ${shown}${meant}.`,
      fixes:
        fix === undefined
          ? []
          : [
              {
                title: fix === '' ? 'Remove it' : `Replace with \`${fix}\``,
                edits: [{ start, end, newText: fix }],
                preferred: true,
                safe: c1,
              },
            ],
    });
  }
});
