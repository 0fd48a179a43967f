import { rule } from '../define';

const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2064\ufeff]/g;
const ANY = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2064\ufeff]/;

const NAMES: Readonly<Record<number, string>> = {
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  65279: 'byte-order mark',
};

/** Spaces take room, the others none. */
function isSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

/** `invisible-character`: inside citations only, where it keeps a search from finding them. */
export const invisibleCharacter = rule('invisible-character', (input, report) => {
  let done = 0;
  for (const citation of [...input.citations].sort((a, b) => a.start - b.start)) {
    const from = Math.max(citation.start, done);
    if (from >= citation.end) continue;
    done = citation.end;
    const raw = input.text.slice(from, citation.end);
    if (!ANY.test(raw)) continue;
    for (const match of raw.matchAll(INVISIBLE)) {
      const start = from + match.index;
      const code = match[0].charCodeAt(0);
      const space = isSpace(code);
      const around = `${input.text[start - 1] ?? ''}${input.text[start + 1] ?? ''}`;
      const newText = space && !/\s/.test(around) ? ' ' : '';
      report({
        start,
        end: start + 1,
        message: `Invisible character (${NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}) inside a citation.`,
        fixes: [
          {
            title: newText === ' ' ? 'Replace by a space' : 'Remove it',
            edits: [{ start, end: start + 1, newText }],
            preferred: true,
            safe: true,
          },
        ],
      });
    }
  }
});
