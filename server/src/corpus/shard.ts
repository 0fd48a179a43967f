import { ByteReader, ByteWriter } from './bytes';
import { checksum } from './content-hash';
import { arePackedFacts } from './packed-facts';
import type { FileStamp } from './walk';

/** What is kept of a file between sessions, opinions and other texts alike. */
export interface StoredFile extends FileStamp {
  readonly key: string;
  /** Fingerprint of the text. */
  readonly hash: string;
  /** Fingerprint of all the rest that facts depend on: the manifest's word, the settings, the case lists. */
  readonly context: string;
  /** Packed facts; undefined for a text that is no opinion. */
  readonly facts: Uint8Array | undefined;
}

/** `OLI` and the number of the form. Another form, another number. */
const MAGIC = [0x4f, 0x4c, 0x49, 2] as const;
const HEAD = 8;

/** A shard of the store as bytes: mark, checksum, version of the rules, files. */
export function packShard(version: string, files: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.raw(Uint8Array.from([...MAGIC, 0, 0, 0, 0]));
  out.text(version);
  out.count(files.length);
  for (const { key, size, changed, hash, context, facts } of files) {
    out.text(key);
    out.count(size);
    out.count(changed);
    out.text(hash);
    out.text(context);
    out.block(facts ?? new Uint8Array(0));
  }
  const bytes = out.take();
  new DataView(bytes.buffer).setUint32(4, checksum(bytes.subarray(HEAD)), true);
  return bytes;
}

/**
 * Files of a shard; their facts are views of its bytes. Undefined when the bytes are cut short, damaged, of another form or
 * made by other rules: then the files are read anew.
 */
export function unpackShard(version: string, bytes: Uint8Array): StoredFile[] | undefined {
  if (bytes.length < HEAD || MAGIC.some((byte, at) => bytes[at] !== byte)) return undefined;
  const stated = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  if (stated !== checksum(bytes.subarray(HEAD))) return undefined;
  const from = new ByteReader(bytes, HEAD);
  if (from.text() !== version) return undefined;
  const files: StoredFile[] = [];
  for (let left = from.count(); left > 0; left--) {
    const key = from.text();
    const size = from.count();
    const changed = from.count();
    const hash = from.text();
    const context = from.text();
    const facts = from.block();
    if (from.overrun || (facts.length > 0 && !arePackedFacts(facts))) return undefined;
    files.push({ key, size, changed, hash, context, facts: facts.length > 0 ? facts : undefined });
  }
  return files;
}
