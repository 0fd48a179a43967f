import { ownSeries, pageStart } from '../../corpus/places';
import { entrance, inFilePlace, opinionOf } from '../in-file';
import { card, plain } from '../markdown';
import { sentenceAt, shortened } from '../sentence';
import type { ReferenceSubject } from '../subject';
import { said, t } from '../translation';
import { lineNumber, type View } from '../view';
import { opinionWords } from './opinion-words';
import { capitalised } from './words';

/** The text round a note mark with the number in bold: "… occurred; **6** and (3) …". */
function roundMark(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 110), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 40).replace(/\s+/g, ' ');
  const cleanBefore = before.slice(before.indexOf(' ') + 1);
  const cleanAfter = after.slice(0, Math.max(0, after.lastIndexOf(' ')));
  return `“… ${plain(cleanBefore)}**${plain(text.slice(start, end).trim())}**${plain(cleanAfter)} …”`;
}

/** Which pages the file has marks of, for saying why a page cannot be shown. */
function pagesPresent(view: View): string {
  const facts = view.corpus.file(view.key);
  const marks = view.analysis.document.pageMarks;
  const series = facts ? ownSeries(facts) : marks[0]?.series;
  const pages = [...new Set(marks.filter(mark => mark.series === series).map(mark => mark.page))];
  if (pages.length === 0) return t('this file has no page marks');
  const shown = pages.length > 8 ? t('{0} to {1}', pages[0]!, pages.at(-1)!) : pages.join(', ');
  return t('pages marked here: {0}', shown);
}

/** DOMAIN 5.2.3: ante, post, supra and infra with a page, "my Brother WHITE": a place in this file. */
export function crossReferenceCard(view: View, subject: ReferenceSubject, target: string | null): string {
  const { reference } = subject;
  const { document } = view.analysis;
  const written = document.reading.text.slice(
    document.reading.fromRaw(reference.start),
    document.reading.fromRaw(reference.end),
  );
  const opinion = opinionOf(document, target);
  const what = opinion ? t('this case, {0}', opinionWords(opinion)) : t('a place in this case');
  const lines: (string | undefined)[] = [`***${plain(written)}***: ${what}`];
  const { place, cross } = reference;
  let missing = false;
  const note = place?.note;
  const mark =
    note === undefined ? undefined : document.noteMarks.find(m => m.note === note && m.start === place?.start);
  if (mark) {
    lines.push(
      t(
        'Note {0} is marked on line {1}: {2}',
        mark.note,
        lineNumber(view.lines, mark.start),
        roundMark(document.text, mark.start, mark.end),
      ),
    );
    if (!document.noteBodies.some(body => body.note === note)) lines.push(t('The note text is not in this file.'));
  } else if (opinion && (!place || place.start <= (document.headings[opinion.heading]?.start ?? opinion.start))) {
    lines.push(t('It begins on line {0}.', lineNumber(view.lines, entrance(document, opinion).start)));
  } else if (place) {
    const where = inFilePlace(document, reference);
    if (where) {
      const sentence = sentenceAt(document.text, where.end);
      lines.push(
        t(
          'On line {0}: “{1}”',
          lineNumber(view.lines, where.start),
          plain(shortened(document.text.slice(where.start, sentence.end), 200)),
        ),
      );
    }
  }
  const wanted = cross?.page === undefined ? undefined : Number(cross.page);
  if (wanted !== undefined) {
    const facts = view.corpus.file(view.key);
    if (!facts || pageStart(facts, wanted) === undefined) {
      lines.push(t('Page {0} cannot be shown: {1}.', plain(cross!.page!), pagesPresent(view)));
      missing = true;
    }
  }
  if (!place && !missing && !opinion && reference.reason) lines.push(capitalised(plain(said(reference.reason))));
  return card(lines);
}
