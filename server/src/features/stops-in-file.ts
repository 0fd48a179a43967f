import type { Range } from 'vscode-languageserver-types';
import { factsOf, NOTE, PAGE } from '../corpus/facts';
import { ownSeries } from '../corpus/places';
import { nameOf } from './document-symbol';
import { opinionWords } from './hover/opinion-words';
import { capitalised } from './hover/words';
import { entrance } from './in-file';
import { asPlainText } from './markdown';
import { shortened, withoutMarks } from './sentence';
import { rangeOf, type View } from './view';

/** A place of this file with a name by which a person asks for it. */
export interface Stop {
  /** `464`, `37`, `Concurrence (WHITE, J.)`. */
  readonly label: string;
  /** In which opinion it stands, where the file has several; '' else. */
  readonly opinion: string;
  /** The first words there. */
  readonly words: string;
  readonly range: Range;
}

/** Places a person asks for by number or name: pages of the report, notes, opinions; each list in document order. */
export interface StopsInFile {
  readonly pages: readonly Stop[];
  readonly notes: readonly Stop[];
  readonly opinions: readonly Stop[];
}

/** Longest excerpt of what stands at a place. */
const WORDS = 90;

export function stopsInFile(view: View): StopsInFile {
  const { document } = view.analysis;
  const facts = view.corpus.file(view.key) ?? factsOf(view.key, view.analysis);
  const title = (index: number): string => {
    const opinion = document.opinions[index];
    return opinion ? capitalised(asPlainText(opinionWords(opinion))) : '';
  };
  const opinionAt = (offset: number): string => {
    if (document.opinions.length < 2) return '';
    return title(document.opinions.findLastIndex(one => one.start <= offset && offset <= one.end));
  };
  const words = (from: number): string =>
    shortened(
      withoutMarks(document.text.slice(from, from + 3 * WORDS)).replace(/^\s*(?:\*{1,3}|\[\*)?\d{0,4}\]?\s*/, ''),
      WORDS,
    );
  const stop = (label: string, start: number, end = start, opinion = opinionAt(start)): Stop => ({
    label,
    opinion,
    words: words(start),
    range: rangeOf(view.lines, { start, end }),
  });

  const series = ownSeries(facts);
  const pages: Stop[] = [];
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at + 1] !== series) continue;
    const start = facts.pages[at + 2]!;
    const mark = document.pageMarks.find(one => one.start === start);
    pages.push(stop(String(facts.pages[at]), start, mark?.end));
  }

  const notes: Stop[] = [];
  const texts = facts.notes.length > 0 ? facts.notes : facts.noteMarks;
  for (let at = 0; at < texts.length; at += NOTE) {
    if (texts[at]! > 0) notes.push(stop(String(texts[at]), texts[at + 2]!));
  }
  // A file may hold the texts of some notes and only the marks of others: both can be asked for.
  if (texts === facts.notes) {
    const known = new Set(notes.map(note => `${note.label} ${note.opinion}`));
    for (const mark of document.noteMarks) {
      const found = stop(String(mark.note), mark.start, mark.end);
      if (!known.has(`${found.label} ${found.opinion}`)) notes.push(found);
    }
  }

  const opinions: Stop[] = document.opinions.map((opinion, index) => {
    const { start, end } = entrance(document, opinion);
    return stop(title(index), start, end, '');
  });
  for (const node of document.outline.flatMap(one => [one, ...one.children])) {
    if (node.kind === 'notation') opinions.push(stop(nameOf(node), node.selection.start, node.selection.end, ''));
  }
  const inOrder = (a: Stop, b: Stop): number =>
    a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
  return { pages, notes: notes.sort(inOrder), opinions: opinions.sort(inOrder) };
}
