import { c1AsWindows1252 } from '../authority/mojibake';
import type { FileContent } from './file-system';

/**
 * Text of a file from its bytes. UTF-8 unless it is not; then Windows-1252, which cannot fail (one stray 0x97 is typical).
 * NUL bytes mean a binary file. A byte-order mark is not part of the text.
 */
export function decodeFile(bytes: Uint8Array): FileContent {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { kind: 'text', text: decodeAs('utf-16le', bytes.subarray(2)), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { kind: 'text', text: decodeAs('utf-16be', bytes.subarray(2)), encoding: 'utf-16' };
  if (bytes.includes(0)) return { kind: 'skipped', reason: 'it is a binary file' };
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  try {
    return { kind: 'text', text: strictUtf8.decode(body), encoding: 'utf-8' };
  } catch {
    return { kind: 'text', text: windows1252(body), encoding: 'windows-1252' };
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/** What bytes 0x80-0x9F stand for in Windows-1252; the five it leaves open stay what they are. */
const C1 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** By hand: some versions of Node read `windows-1252` as Latin-1, which loses every dash and curly quotation mark. */
function windows1252(bytes: Uint8Array): string {
  return decodeAs('latin1', bytes).replace(/[\x80-\x9f]/g, char => C1[char.charCodeAt(0) - 0x80] ?? char);
}

/**
 * Bytes as Windows-1252. Some versions of Node read the label as Latin-1 and leave the bytes 0x80-0x9F as control
 * characters, so those are looked up here; the five bytes the code page has no character for stay what they are.
 */
export function windows1252Text(bytes: Uint8Array): string {
  return decodeAs('windows-1252', bytes).replace(
    /[\u0080-\u009f]/g,
    sign => c1AsWindows1252(sign.charCodeAt(0)) ?? sign,
  );
}
