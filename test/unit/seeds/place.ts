import type { Words } from './expected';

/** UTF-16 offset of the words (their n-th occurrence); -1 when they are not there. */
export function offsetOf(text: string, words: Words): number {
  const [sought, occurrence] = typeof words === 'string' ? [words, 1] : words;
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = text.indexOf(sought, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

export function wordsOf(words: Words): string {
  return typeof words === 'string' ? words : words[0];
}

/** `line:column`, 0-based, of an offset. */
export function lineColumn(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < lineStart; at = text.indexOf('\n', at + 1)) line++;
  return `${line}:${offset - lineStart}`;
}
