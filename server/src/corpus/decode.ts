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
    return { kind: 'text', text: decodeAs('windows-1252', body), encoding: 'windows-1252' };
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}
