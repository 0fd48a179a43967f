/**
 * A fingerprint of a text: 16 hexadecimal digits. Tells texts apart that nobody made to look alike; no protection against
 * those that were.
 */
export function contentHash(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x5bd1e995) ^ (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16) ^ text.length, 0x2c1b3c6d);
  b = Math.imul(b ^ (b >>> 13), 0x297a2d39) ^ text.length;
  return hex(a ^ (b >>> 16)) + hex(b ^ (a >>> 12));
}

/** A fingerprint of bytes, 32 bits. */
export function checksum(bytes: Uint8Array): number {
  let a = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) a = Math.imul(a ^ bytes[at]!, 0x01000193);
  return (a ^ (a >>> 15)) >>> 0;
}

/** A small number from a key, the same in every process. */
export function bucketOf(key: string, buckets: number): number {
  let a = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) a = Math.imul(a ^ key.charCodeAt(at), 0x01000193);
  return ((a ^ (a >>> 15)) >>> 0) % buckets;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
