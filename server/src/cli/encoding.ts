import { decodeFile, windows1252Text } from '../corpus/decode';

/** How the bytes of a file stand for its text, so that an edit keeps everything else. */
export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  /** Bytes of the byte-order mark, which is no part of the text. */
  readonly mark: Uint8Array;
  /** True where the encoding was guessed because the bytes are no UTF-8. */
  readonly guessed: boolean;
}

export const ENCODINGS = ['utf-8', 'windows-1252'] as const;

/** Reads bytes in the encoding asked for, else in the one they show. `reason` says why they are no text. */
export function decodeAs(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'windows-1252' | undefined,
): DecodedText | { readonly kind: 'skipped'; readonly reason: string } {
  const mark = byteOrderMark(bytes);
  if (encoding === 'windows-1252' && mark.length === 0) {
    if (bytes.includes(0)) return { kind: 'skipped', reason: 'it is a binary file' };
    return { kind: 'text', text: windows1252Text(bytes), encoding, mark, guessed: false };
  }
  const content = decodeFile(bytes);
  if (content.kind !== 'text')
    return { kind: 'skipped', reason: content.kind === 'skipped' ? content.reason : 'it has vanished' };
  if (encoding === 'utf-8' && content.encoding === 'windows-1252')
    return { kind: 'skipped', reason: 'it is not UTF-8' };
  return { ...content, mark, guessed: content.encoding === 'windows-1252' };
}

function byteOrderMark(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.slice(0, 3);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return bytes.slice(0, 2);
  return new Uint8Array(0);
}

/** The text as bytes of the same make as it was read from; undefined when a character has no place in the encoding. */
export function encodeLike(text: string, like: DecodedText): Uint8Array | undefined {
  switch (like.encoding) {
    case 'windows-1252': {
      const bytes = windows1252Bytes(text);
      return bytes && joined(like.mark, bytes);
    }
    case 'utf-16': {
      const bytes = Buffer.from(text, 'utf16le');
      if (like.mark[0] === 0xfe) bytes.swap16();
      return joined(like.mark, bytes);
    }
    default:
      // A lone surrogate has no UTF-8 form; it cannot come from a UTF-8 file.
      return /\p{Cs}/u.test(text) ? undefined : joined(like.mark, Buffer.from(text, 'utf8'));
  }
}

function joined(mark: Uint8Array, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

let toByte: Map<string, number> | undefined;

function windows1252Bytes(text: string): Uint8Array | undefined {
  if (!toByte) {
    toByte = new Map();
    for (let byte = 0; byte < 256; byte++) toByte.set(windows1252Text(Uint8Array.of(byte)), byte);
  }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = toByte.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
