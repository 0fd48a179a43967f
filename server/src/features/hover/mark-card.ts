import { pageAt } from '../../corpus/places';
import type { NoteBody, NoteMark, OpinionDocument, PageMark } from '../../opinion/document';
import { plain } from '../markdown';
import { placesOfNote } from '../mentions';
import { caseTitleOfFile } from '../own-case';
import { shortened, withoutMarks } from '../sentence';
import { t } from '../translation';
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
    own?.cite
      ? t('**Page {0}** of {1} begins here.', mark.page, plain(own.cite.replace(/ \d+$/, '')))
      : t('**Page {0}** begins here.', mark.page),
    word && t('The word “{0}” runs over the page break.', plain(word)),
    previous
      ? t('Previous page mark: {0}, on line {1}.', previous.page, lineNumber(view.lines, previous.start))
      : t('Previous page mark: none (the text before is page {0} or earlier).', mark.page - 1),
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

/** Mark and text of a note, as far as the file has them. */
interface Note {
  readonly mark: NoteMark | undefined;
  readonly body: NoteBody | undefined;
}

/** A note by its number: the text in the same opinion first. */
function numberedNote({ noteMarks, noteBodies }: OpinionDocument, subject: NoteMark | NoteBody): Note {
  const { note, opinion } = subject;
  const mark = 'mark' in subject ? undefined : subject;
  return {
    mark: mark ?? noteMarks.find(one => one.note === note && one.opinion === opinion),
    body:
      noteBodies.find(one => one.note === note && one.opinion === opinion) ?? noteBodies.find(one => one.note === note),
  };
}

/** A note with an asterisk: the texts belong to the marks in order, where an opinion has as many of one as of the other. */
function starNote({ noteMarks, noteBodies }: OpinionDocument, subject: NoteMark | NoteBody): Note {
  const ofSame = (one: NoteMark | NoteBody): boolean => one.note === subject.note && one.opinion === subject.opinion;
  const marks = noteMarks.filter(ofSame);
  const bodies = noteBodies.filter(ofSame);
  const same = marks.length === bodies.length;
  if ('mark' in subject) return { mark: same ? marks[bodies.indexOf(subject)] : undefined, body: subject };
  return { mark: subject, body: same ? bodies[marks.indexOf(subject)] : undefined };
}

/** DOMAIN 1.13: a note by its mark or its text, and who refers to it. */
export function noteCard(view: View, subject: NoteMark | NoteBody): string {
  const { document } = view.analysis;
  const { note, opinion } = subject;
  const { mark: own, body } = note > 0 ? numberedNote(document, subject) : starNote(document, subject);
  const sign = 'mark' in subject ? subject.mark : subject;
  const called = note > 0 ? note : plain(document.text.slice(sign.start, sign.end).trim());
  const excerpt = document.family === 'excerpt';
  const facts = view.corpus.file(view.key);
  const page = own && facts ? pageAt(facts, own.start) : undefined;
  const others = placesOfNote(view.analysis, note, opinion).filter(
    place => place.start !== own?.start && place.start !== body?.mark.start,
  );
  return [
    own
      ? page === undefined
        ? t('**Note {0}** to “… {1}”.', called, plain(wordsBefore(document.text, own.start)))
        : t('**Note {0}** to “… {1}”, on page {2}.', called, plain(wordsBefore(document.text, own.start)), page)
      : excerpt
        ? t('**Note {0}**. Its mark is not in this excerpt.', called)
        : t('**Note {0}**. Its mark is not in this file.', called),
    body
      ? `\n\n> ${plain(shortened(document.text.slice(body.mark.end, body.end), 400))}`
      : ` ${excerpt ? t('Its text is not in this excerpt.') : t('Its text is not in this file.')}`,
    others.length > 0
      ? `\n\n${t('Referred to on line {0}.', others.map(place => lineNumber(view.lines, place.start)).join(', '))}`
      : '',
  ].join('');
}
