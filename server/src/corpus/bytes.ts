const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Grows as it is written: numbers as variable-length integers (seven bits a byte), texts as UTF-8. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** A whole number from 0 to 2^53. */
  count(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    // Most numbers are small: from here on by bits.
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign; small ones take little room. */
  signed(value: number): void {
    this.count(value < 0 ? -value * 2 - 1 : value * 2);
  }

  /** Length and bytes. */
  text(value: string): void {
    this.block(encoder.encode(value));
  }

  /** Length and bytes. */
  block(value: Uint8Array): void {
    this.count(value.length);
    this.raw(value);
  }

  raw(value: Uint8Array): void {
    this.#room(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** Begins anew in the memory it has. */
  clear(): void {
    this.#length = 0;
  }

  /** What has been written; a view that the next writing may change. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** What has been written, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote. Beyond the end everything is 0 or empty, and `overrun` says so. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  overrun = false;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  /** Bytes that are left. */
  get left(): number {
    return Math.max(0, this.#bytes.length - this.#at);
  }

  count(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at++];
    if (byte === undefined) {
      this.overrun = true;
      return 0;
    }
    if (byte < 128) return byte;
    let value = byte & 127;
    let unit = 128;
    do {
      byte = bytes[this.#at++];
      // Eight bytes hold 2^53; a longer run is no number.
      if (byte === undefined || unit > 2 ** 49) {
        this.overrun = true;
        return 0;
      }
      value += (byte & 127) * unit;
      unit *= 128;
    } while (byte >= 128);
    return value;
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    const block = this.block();
    return block.length === 0 ? '' : decoder.decode(block);
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const length = this.count();
    const end = this.#at + length;
    if (end > this.#bytes.length) {
      this.overrun = true;
      return new Uint8Array(0);
    }
    const block = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return block;
  }
}
