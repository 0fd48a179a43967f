import type { WriterList, WriterName } from './document';

const HEAD = /^(CONCUR|DISSENT|OPINION) ?BY ?:[ ]*/;

/** Cheap refusal: the first two letters of the three words, all capitals. */
function mayBegin(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  switch (text.charCodeAt(start)) {
    case 67:
      return second === 79;
    case 68:
      return second === 73;
    case 79:
      return second === 80;
    default:
      return false;
  }
}

/**
 * `CONCUR BY: BURGER; DOUGLAS; WHITE` (DOMAIN 1.5): the Lexis field that names all writers with text. Undefined when the
 * line is none. Names may carry ` (In Part)`.
 */
export function readWriterList(text: string, start: number, end: number): WriterList | undefined {
  if (end - start > 400 || !mayBegin(text, start)) return undefined;
  const line = text.slice(start, end);
  const head = HEAD.exec(line);
  if (head === null) return undefined;
  const names: WriterName[] = [];
  let at = head[0].length;
  for (const piece of line.slice(at).split(';')) {
    const name = piece.replace(/\(?\s*in part\s*\)?/i, '').trim();
    if (name !== '') {
      const from = start + at + piece.indexOf(name);
      names.push({ start: from, end: from + name.length, text: name, inPart: /in part/i.test(piece) });
    }
    at += piece.length + 1;
  }
  const kind = head[1] === 'CONCUR' ? 'concur' : head[1] === 'DISSENT' ? 'dissent' : 'opinion';
  return { start, end, kind, names };
}
