/** A JSON value with the place it was read from. Offsets are UTF-16, half-open. */
export type JsonNode =
  | {
      readonly type: 'object';
      readonly start: number;
      readonly end: number;
      readonly members: ReadonlyMap<string, JsonNode>;
    }
  | { readonly type: 'array'; readonly start: number; readonly end: number; readonly items: readonly JsonNode[] }
  | {
      readonly type: 'scalar';
      readonly start: number;
      readonly end: number;
      readonly value: string | number | boolean | null;
    };

export interface JsonFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Deeper nesting than this is a fault: it keeps the reader off the end of the stack. */
const DEPTH = 100;

/** Reads JSON strictly, keeping positions; the first fault ends the reading and the value so far comes back. Never throws. */
export function readJson(text: string): {
  readonly value: JsonNode | undefined;
  readonly fault: JsonFault | undefined;
} {
  const reader = new Reader(text);
  const value = reader.value(0);
  if (value && !reader.fault) reader.end();
  return { value, fault: reader.fault };
}

class Reader {
  fault: JsonFault | undefined;
  #at: number;

  constructor(readonly text: string) {
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  value(depth: number): JsonNode | undefined {
    this.#space();
    const start = this.#at;
    const c = this.text[start];
    if (depth > DEPTH) return this.#fail(start, 'Nested too deeply.');
    if (c === '{') return this.#object(start, depth);
    if (c === '[') return this.#array(start, depth);
    if (c === '"') {
      const value = this.#string();
      return value === undefined ? undefined : { type: 'scalar', start, end: this.#at, value };
    }
    const word = /^(?:-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?|true|false|null)/.exec(
      this.text.slice(start, start + 80),
    );
    if (!word)
      return this.#fail(
        start,
        c === undefined ? 'The file ends where a value is expected.' : 'A value is expected here.',
      );
    this.#at += word[0].length;
    return { type: 'scalar', start, end: this.#at, value: JSON.parse(word[0]) as number | boolean | null };
  }

  end(): void {
    this.#space();
    if (this.#at < this.text.length) this.#fail(this.#at, 'Nothing may follow the value.');
  }

  #object(start: number, depth: number): JsonNode {
    const members = new Map<string, JsonNode>();
    let named = false;
    this.#at++;
    while (!this.fault) {
      this.#space();
      if (!named && this.#take('}')) break;
      named = true;
      if (this.text[this.#at] !== '"') {
        this.#fail(this.#at, 'A member name in double quotes is expected here.');
        break;
      }
      const name = this.#string();
      if (name === undefined) break;
      this.#space();
      if (!this.#take(':')) {
        this.#fail(this.#at, 'A colon is expected here.');
        break;
      }
      const value = this.value(depth + 1);
      if (value) members.set(name, value);
      this.#space();
      if (this.#take(',')) continue;
      if (this.#take('}')) break;
      if (!this.fault) this.#fail(this.#at, 'A comma or a closing brace is expected here.');
    }
    return { type: 'object', start, end: this.#at, members };
  }

  #array(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    this.#at++;
    while (!this.fault) {
      this.#space();
      // Behind a comma a value must follow.
      if (items.length === 0 && this.#take(']')) break;
      const value = this.value(depth + 1);
      if (value) items.push(value);
      this.#space();
      if (this.#take(',')) continue;
      if (this.#take(']')) break;
      if (!this.fault) this.#fail(this.#at, 'A comma or a closing bracket is expected here.');
    }
    return { type: 'array', start, end: this.#at, items };
  }

  #string(): string | undefined {
    const start = this.#at;
    let i = start + 1;
    while (i < this.text.length) {
      const c = this.text[i];
      if (c === '\\') i += 2;
      else if (c === '"') {
        this.#at = i + 1;
        try {
          return JSON.parse(this.text.slice(start, i + 1)) as string;
        } catch {
          this.#fail(start, 'This string holds a bad escape or a control character.');
          return undefined;
        }
      } else if (c === '\n') break;
      else i++;
    }
    this.#fail(start, 'This string is not closed.');
    this.#at = Math.min(i, this.text.length);
    return undefined;
  }

  #take(c: string): boolean {
    if (this.text[this.#at] !== c) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (' \t\r\n'.includes(this.text[this.#at] ?? '.')) this.#at++;
  }

  #fail(at: number, message: string): undefined {
    this.fault ??= { start: Math.min(at, this.text.length), end: Math.min(at + 1, this.text.length), message };
    return undefined;
  }
}
