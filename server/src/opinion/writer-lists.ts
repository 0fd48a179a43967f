import type { WriterList, WriterName } from './document';

const HEAD = /^(CONCUR|DISSENT|OPINION) ?BY ?:[ ]*/;

/**
 * `CONCUR BY: BURGER; DOUGLAS; WHITE` (DOMAIN 1.5): the Lexis field that names all writers with text. Undefined when the
 * line is none. Names may carry ` (In Part)`.
 */
export function readWriterList(text: string, start: number, end: number): WriterList | undefined {
  if (end - start > 400) return undefined;
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
