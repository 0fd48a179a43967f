import type { Residue } from './document';
import type { Lines } from './lines';
import { MOJIBAKE } from './mojibake-sequences';
import { windows1252 } from './same-length';
import { isBlank, isDigit, isLetter, isLineEnd, isUpper, type Offsets, type Sites } from './sweep';

/** Residues of conversion (DOMAIN 1.12, 1.15, 1.16, 4.5), in text order. */
export function findResidues(text: string, lines: Lines, sites: Sites): Residue[] {
  const residues: Residue[] = [];
  spaces(text, sites.blanks, residues);
  if (sites.odd.length > 0) oddCharacters(text, sites.odd, residues);
  if (sites.ampersands.length > 0) entities(text, sites.ampersands, residues);
  strayLetters(text, lines, residues);
  residues.sort((a, b) => a.start - b.start);
  return residues;
}

/** Runs of two or more spaces. Indentation at the start of a line and blanks at its end tell nothing and are left out. */
function spaces(text: string, blanks: Offsets, into: Residue[]): void {
  for (let index = 0; index < blanks.length; index++) {
    const start = blanks.at(index);
    if (start === 0 || isLineEnd(text.charCodeAt(start - 1))) continue;
    let end = start;
    while (text.charCodeAt(end) === 32) end++;
    if (end === text.length || isLineEnd(text.charCodeAt(end))) continue;
    into.push({ start, end, kind: 'spaces', fix: ' ' });
  }
}

interface Sequence {
  readonly sequence: string;
  readonly fix: string;
}

/** Sequences by their first character, longest first. */
const BY_FIRST: ReadonlyMap<number, readonly Sequence[]> = (() => {
  const map = new Map<number, Sequence[]>();
  for (const [fix, sequences] of MOJIBAKE) {
    for (const sequence of sequences) {
      const first = sequence.charCodeAt(0);
      const list = map.get(first);
      if (list === undefined) map.set(first, [{ sequence, fix }]);
      else list.push({ sequence, fix });
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.sequence.length - a.sequence.length);
  return map;
})();

const ENTITY_NAMES: Readonly<Record<string, string>> = {
  sect: '§',
  para: '¶',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  dagger: '†',
  Dagger: '‡',
  deg: '°',
  frac12: '½',
  eacute: 'é',
  shy: '\u00ad',
  bull: '•',
  middot: '·',
  cent: '¢',
  pound: '£',
  copy: '©',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  egrave: 'è',
  aacute: 'á',
  oacute: 'ó',
  iacute: 'í',
  ccedil: 'ç',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  minus: '−',
  prime: '′',
  Prime: '″',
};

function oddCharacters(text: string, odd: Offsets, into: Residue[]): void {
  // How many characters of each script stand outside such sequences: real Thai or Cyrillic text is no mojibake.
  const found: { start: number; end: number; fix: string; script: number }[] = [];
  const letters = new Map<number, number>();
  let from = 0;
  for (let index = 0; index < odd.length; index++) {
    const at = odd.at(index);
    if (at < from) continue;
    const code = text.charCodeAt(at);
    const match = BY_FIRST.get(code)?.find(candidate => text.startsWith(candidate.sequence, at));
    if (match !== undefined) {
      from = at + match.sequence.length;
      found.push({ start: at, end: from, fix: match.fix, script: scriptOf(code) });
      continue;
    }
    if (code < 32 || code === 127)
      into.push({ start: at, end: at + 1, kind: 'control', fix: code === 0 ? undefined : '' });
    else if (code < 0xa0 && code >= 0x80)
      into.push({ start: at, end: at + 1, kind: 'control', fix: windows1252(code) });
    else if (code === 0xfffd) into.push({ start: at, end: at + 1, kind: 'replacement', fix: undefined });
    else if (isInvisible(code)) {
      if (code !== 0xfeff || at > 0) into.push({ start: at, end: at + 1, kind: 'invisible', fix: '' });
    } else if (code >= 0xc0) {
      const script = scriptOf(code);
      letters.set(script, (letters.get(script) ?? 0) + 1);
    }
  }
  for (const { start, end, fix, script } of found) {
    if (script === 0 || (letters.get(script) ?? 0) === 0 || besideFigure(text, start, end)) {
      into.push({ start, end, kind: 'mojibake', fix });
    }
  }
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0x202a && code <= 0x202e)
  );
}

/** A coarse script number; 0 for Latin and signs, whose sequences cannot be real words. */
function scriptOf(code: number): number {
  return code < 0x370 || (code >= 0x2000 && code < 0x2e80) ? 0 : code >= 0x2e80 ? 0x2e : code >> 8;
}

function besideFigure(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (start - before < 4 && isBlank(text.charCodeAt(before))) before--;
  let after = end;
  while (after - end < 4 && isBlank(text.charCodeAt(after))) after++;
  return (
    isDigit(text.charCodeAt(before)) ||
    isDigit(text.charCodeAt(after)) ||
    text.slice(Math.max(0, before - 2), before + 1) === '.C.'
  );
}

/** `&sect;`, `&#167;`, `&#xa7;`. `AT&T;` is no entity: its name is not in the list. */
function entities(text: string, ampersands: Offsets, into: Residue[]): void {
  for (let index = 0; index < ampersands.length; index++) {
    const start = ampersands.at(index);
    const match = /^&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/.exec(
      text.slice(start, start + 12),
    );
    if (match === null) continue;
    let fix: string | undefined;
    if (match[3] !== undefined) fix = Object.hasOwn(ENTITY_NAMES, match[3]) ? ENTITY_NAMES[match[3]] : undefined;
    else {
      const code = match[1] !== undefined ? Number.parseInt(match[1], 10) : Number.parseInt(match[2] as string, 16);
      if (code >= 32 && code < 0x10000 && !(code >= 0xd800 && code < 0xe000))
        fix = windows1252(code) ?? String.fromCharCode(code);
    }
    if (fix !== undefined) into.push({ start, end: start + match[0].length, kind: 'entity', fix });
  }
}

/** A single capital left over at a line end: `arrest: S`, `time."I` (DOMAIN 1.12). */
function strayLetters(text: string, lines: Lines, into: Residue[]): void {
  for (let line = 0; line < lines.count; line++) {
    const end = lines.lastInk(line);
    const at = end - 1;
    if (at - lines.start(line) < 3 || !isUpper(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    const afterColon = before === 32 && text.charCodeAt(at - 2) === 58;
    const closing = (before === 34 && !isBlank(text.charCodeAt(at - 2))) || before === 0x201d;
    const glued = closing || (before === 58 && isLetter(text.charCodeAt(at - 2)));
    if (!afterColon && !glued) continue;
    // `provided that: A` / `discharge in bankruptcy`: a word, where the sentence goes on.
    const letter = text.charCodeAt(at);
    if (afterColon && (letter === 65 || letter === 73) && line + 1 < lines.count && !lines.isEmpty(line + 1)) continue;
    into.push({ start: at, end, kind: 'stray-letter', fix: '' });
  }
}
