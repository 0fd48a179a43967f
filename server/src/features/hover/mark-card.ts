import { pageAt } from '../../corpus/places';
import type { NoteMark, PageMark } from '../../opinion/document';
import { plain } from '../markdown';
import { placesOfNote } from '../mentions';
import { caseTitleOfFile } from '../own-case';
import { shortened, withoutMarks } from '../sentence';
import { lineNumber, type View } from '../view';

/** `interrogation`, for a mark inside the word; undefined when the mark splits none. */
function splitWord(view: View, mark: PageMark): string | undefined {
  if (!mark.splitsWord) return undefined;
  const { text } = view.analysis.document.reading;
  const letters = /[\p{L}\p{N}’'-]/u;
  let start = mark.reading;
  let end = mark.reading;
  while (start > 0 && letters.test(text[start - 1]!)) start--;
  while (end < text.length && letters.test(text[end]!)) end++;
  return end > start ? text.slice(start, end) : undefined;
}

/** DOMAIN 5.2.8: where a page of the case begins. */
export function pageMarkCard(view: View, mark: PageMark, index: number): string {
  const { pageMarks } = view.analysis.document;
  const previous = pageMarks.slice(0, index).findLast(m => m.series === mark.series && m.opinion === mark.opinion);
  const word = splitWord(view, mark);
  const own = caseTitleOfFile(view);
  return [
    `**Page ${mark.page}**${own?.cite ? ` of ${plain(own.cite.replace(/ \d+$/, ''))}` : ''} begins here.`,
    word && `The word “${plain(word)}” runs over the page break.`,
    previous
      ? `Previous page mark: ${previous.page}, on line ${lineNumber(view.lines, previous.start)}.`
      : `Previous page mark: none (the text before is page ${mark.page - 1} or earlier).`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words just before a note mark: what the note is about. */
function wordsBefore(text: string, at: number): string {
  const before = withoutMarks(text.slice(Math.max(0, at - 160), at))
    .replace(/\s+/g, ' ')
    .trim();
  const words = before.split(' ').slice(-8).join(' ');
  return words.replace(/[.,;:"”’\s]+$/, '');
}

/** DOMAIN 1.13: a note by its mark or its text, and who refers to it. */
export function noteCard(view: View, note: number, opinion: number, mark: NoteMark | undefined): string {
  const { document } = view.analysis;
  const body =
    document.noteBodies.find(b => b.note === note && b.opinion === opinion) ??
    document.noteBodies.find(b => b.note === note);
  const own = mark ?? document.noteMarks.find(m => m.note === note && m.opinion === opinion);
  const excerpt = document.family === 'excerpt' ? 'excerpt' : 'file';
  const facts = view.corpus.file(view.key);
  const page = own && facts ? pageAt(facts, own.start) : undefined;
  const others = placesOfNote(view.analysis, note, opinion).filter(
    place => place.start !== own?.start && place.start !== body?.mark.start,
  );
  return [
    own
      ? `**Note ${note}** to “… ${plain(wordsBefore(document.text, own.start))}”${page === undefined ? '' : `, on page ${page}`}.`
      : `**Note ${note}**. Its mark is not in this ${excerpt}.`,
    body
      ? `\n\n> ${plain(shortened(document.text.slice(body.mark.end, body.end), 400))}`
      : ` Its text is not in this ${excerpt}.`,
    others.length > 0
      ? `\n\nReferred to on line ${others.map(place => lineNumber(view.lines, place.start)).join(', ')}.`
      : '',
  ].join('');
}
