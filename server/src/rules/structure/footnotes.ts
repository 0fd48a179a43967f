import type { NoteBody, NoteMark } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import { standsAlone, standsBetween } from './standing-numbers';

/** `1-7, 9`. */
function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const from = sorted[at]!;
    while (at + 1 < sorted.length && sorted[at + 1] === sorted[at]! + 1) at++;
    parts.push(from === sorted[at] ? String(from) : `${from}-${sorted[at]}`);
  }
  return parts.join(', ');
}

/** The digits of a mark, without brackets and markup. */
function digitSpan(
  input: RuleInput,
  mark: { start: number; end: number; note: number },
): { start: number; end: number } {
  const at = input.slice(mark).indexOf(String(mark.note));
  return { start: mark.start + at, end: mark.start + at + String(mark.note).length };
}

function key(opinion: number, note: number): number {
  return opinion * 10_000 + note;
}

function marksByNote(input: RuleInput): ReadonlySet<number> {
  return new Set(input.document.noteMarks.map(mark => key(mark.opinion, mark.note)));
}

function bodiesByNote(input: RuleInput): ReadonlySet<number> {
  return new Set(input.document.noteBodies.map(body => key(body.opinion, body.note)));
}

/** Until about this year notes bore stars and daggers. */
const SIGNS = 1880;

/** `footnote-ref-no-body`: once a file, on the first such mark. Notes whose place the manifest states are there. */
export const footnoteRefNoBody = rule('footnote-ref-no-body', (input, report) => {
  const bodies = input.view(bodiesByNote);
  const stated = new Set(input.identity?.notes?.map(note => note.note));
  const marks = new Set(input.view(trueMarks).map(mark => key(mark.opinion, mark.note)));
  const known = (opinion: number, note: number): boolean =>
    marks.has(key(opinion, note)) || bodies.has(key(opinion, note));
  const year = input.year ?? input.latestCitedYear;
  // Old reports mark their notes with signs.
  if (bodies.size === 0 && year > 0 && year < SIGNS) return;
  const missing = input
    .view(trueMarks)
    .filter(mark => mark.note > 0 && !bodies.has(key(mark.opinion, mark.note)) && !stated.has(mark.note))
    // A number without others of a row about it is hardly a note.
    .filter(
      mark =>
        [1, 2, 3].some(by => known(mark.opinion, mark.note - by) || known(mark.opinion, mark.note + by)) ||
        (mark.note === 1 && !isSpeck(input, mark)),
    );
  const first = missing[0];
  if (!first) return;
  const notes = ranges(missing.map(mark => mark.note));
  const one = /^\d+$/.test(notes);
  report({
    ...digitSpan(input, first),
    message: `${one ? 'Note' : 'Notes'} ${notes} ${one ? 'is' : 'are'} referred to but ${one ? 'its' : 'their'} text is not in this file.`,
    count: missing.length,
  });
});

/**
 * `An act of the legislature 1 fixing rates`: a 1 within a paragraph, alone in its opinion, may be a speck of the scan. `printed
 * in the margin. 1` and a 1 right behind a stop or at the end of a paragraph are marks.
 */
function isSpeck(input: RuleInput, mark: NoteMark): boolean {
  if (mark.sure === 'certain' || /^\s*[\r\n]/.test(input.text.slice(mark.end, mark.end + 4))) return false;
  const before = input.text.slice(Math.max(0, mark.start - 12), mark.start);
  return !/\bmargin[.:;,]? $|\p{Ll}[.?!][”"]?$/u.test(before) && !/\p{Ll}{3}[.?!][”"]? $/u.test(before);
}

/** `footnote-body-no-ref`: where a file has lost all marks of an opinion this is said once. Star and dagger notes have no number. */
export const footnoteBodyNoRef = rule('footnote-body-no-ref', (input, report) => {
  const marks = input.view(marksByNote);
  const bodies = input.document.noteBodies.filter(body => body.note > 0);
  const byOpinion = new Map<number, typeof bodies>();
  for (const body of bodies) {
    const own = byOpinion.get(body.opinion);
    if (own) own.push(body);
    else byOpinion.set(body.opinion, [body]);
  }
  const dotted = (body: NoteBody): boolean =>
    input.text[body.mark.end - 1] === '.' || input.text[body.mark.end] === '.';
  for (const own of byOpinion.values()) {
    // Lists of points have numbers too: notes are numbered once, and their numbers are written alike.
    if (new Set(own.map(body => body.note)).size < own.length) continue;
    const usual = own.filter(dotted).length * 2 > own.length;
    let lost = own.filter(body => !marks.has(key(body.opinion, body.note)) && dotted(body) === usual);
    if (lost.length === 0) continue;
    // `[3] We are confronted with`: numbers of headnotes stand all through the text; notes come behind it.
    const opinion = input.document.opinions[own[0]!.opinion];
    if (
      !input.excerpt &&
      opinion &&
      input.text[own[0]!.mark.start] === '[' &&
      own[0]!.start - opinion.start < (opinion.end - opinion.start) / 3
    )
      continue;
    // Numbers alone on their lines head paragraphs of a pleading.
    if (
      own.filter(body => /^[.\]]?[ \t]*[\r\n]/.test(input.text.slice(body.mark.end, body.mark.end + 8))).length * 2 >
      own.length
    )
      continue;
    // `1.`, `2.`, `3.` may be points of a list that bear the numbers of marks by chance.
    if (usual && lost.length * 5 > own.length) continue;
    lost = withoutMark(input, lost);
    if (lost.length === 0) continue;
    if (lost.length > 3 && lost.length * 2 > own.length) {
      const notes = ranges(lost.map(body => body.note));
      report({
        ...digitSpan(input, { ...lost[0]!.mark, note: lost[0]!.note }),
        message: `Notes ${notes} have text but no mark in the opinion.`,
        count: lost.length,
      });
      continue;
    }
    for (const body of lost) {
      report({
        ...digitSpan(input, { ...body.mark, note: body.note }),
        message: `Note ${body.note} has text but no mark in the opinion.`,
      });
    }
  }
});

/** Bodies whose number stands alone nowhere before them: one pass over the text looks for all of them. */
function withoutMark(input: RuleInput, bodies: readonly NoteBody[]): NoteBody[] {
  const wanted = new Map(bodies.map(body => [String(body.note), body]));
  for (const match of input.text.matchAll(/\d+/g)) {
    const body = wanted.get(match[0]);
    if (!body || match.index >= body.start) continue;
    if (standsAlone(input.text, match.index, match.index + match[0].length, false)) wanted.delete(match[0]);
    if (wanted.size === 0) break;
  }
  return [...wanted.values()];
}

/** A mark that is missing between two others is looked for so far. */
const REACH = 60_000;

/** Numbered marks of each opinion, those of the text and not of the notes, in order. */
function marksOfText(input: RuleInput): readonly (readonly NoteMark[])[] {
  const rows = new Map<number, NoteMark[]>();
  for (const mark of input.view(trueMarks)) {
    if (mark.note === 0) continue;
    const row = rows.get(mark.opinion);
    if (row) row.push(mark);
    else rows.set(mark.opinion, [mark]);
  }
  return [...rows.values()];
}

/**
 * Old reports number the notes of each page anew, and a combined text holds several opinions: where numbers come again and
 * again, one that comes again is no fault.
 */
function countsAnew(input: RuleInput, row: readonly NoteMark[]): boolean {
  if (input.document.opinions[row[0]!.opinion]?.kind === 'combined') return true;
  return row.length - new Set(row.map(mark => mark.note)).size > 2;
}

/** `1 Chitty’s Or. Law, 251`, `Nos. 2 and 4`: a number that belongs to an authority nobody read. */
function headsAuthority(input: RuleInput, mark: NoteMark): boolean {
  const rest = input.text.slice(mark.end, mark.end + 60);
  // What stands behind the end of its paragraph says nothing of the mark.
  const after = rest.startsWith('</') ? '' : rest;
  const before = input.text.slice(Math.max(0, mark.start - 10), mark.start);
  // `the order must [1] conclusively determine`: a quotation that numbers its points.
  // `259 U. S. [344]` is an address put right.
  if (input.text[mark.start] === '[' && (/^ ?\p{Ll}/u.test(after) || /[A-Z]\. ?$/.test(before))) return true;
  if (AUTHORITY.test(after)) return true;
  // `591, 56 L. ed. 556`: the volume of a parallel citation; `[8] [8] The quaint`: a number written twice.
  if (/^ ?(?:L\. ?[Ee]d|S(?:up)?\. ?Ct)/.test(after) || before.endsWith(`[${mark.note}] `)) return true;
  // `302 U.S. 458 (1938)` at the head of the file: its own citation.
  if (/[A-Z]\. ?$/.test(before) && /^ \((?:\d{4}|_+)\)/.test(after)) return true;
  // `10-11, 35, 69 (1962)`: the last of several pages.
  if (/\d, $/.test(before) && /^ \(\d{4}\)/.test(after)) return true;
  // `8 Wigmore, Evidence`, `12 ibid. 438`, `par. 415 — 1 et seq.`, `(1 (a), 1 (b)`, `Cas. 66, 78 (J. C.)`.
  if (
    /^ (?:(?:[A-Z]\. )?[A-Z][a-z]+, [A-Z]|[Ii]bid|[Ii]d\.|et seq|Stat\b|\[\p{Ll}|\([a-z]\)|\((?:[A-Z]\. ?){1,3}\))/u.test(
      after,
    )
  )
    return true;
  // `State's Ex. 2 at n. 74`; `; 1 New Orleans v. Lea`, where the volume or the signal is lost.
  if (/\b(?:Exh?s?|Exhibit|App|Doc|Tab|Pt|Vol|Nos?|pp?)\.? $/.test(before)) return true;
  if (/^ \p{Lu}[\p{L}. ]{2,40} v\. /u.test(after) && /[;,] $/.test(before)) return true;
  // `in July 1988, 10 months after`: a count.
  if (
    /^ (?:[—–-] ?\d|(?:mos?|yrs?)\.|(?:days?|weeks?|months?|years?|hours?|minutes|feet|miles|acres|per ?cent|members|votes|States?|cases|persons|men|women)\b)/.test(
      after,
    )
  )
    return true;
  // `1 respectfully dissent`: the scan's I.
  if (
    mark.note === 1 &&
    /^ (?:respectfully|submit|think|would|agree|dissent|concur|join|am|do|have|believe|cannot|shall|repeat|find|see|feel|know|suppose|assume|read|take|regard|fear|doubt|write|reach|must|may|might|should|could|will|was|had|conclude|disagree|note|understand|view)\b/.test(
      after,
    )
  )
    return true;
  return (
    /(?:\b(?:Nos?|nn?|pp?|vol|chap|ch|art|sec|cl|par|subd|L\. ?R)\.|§ ?\d+ \([a-z]\)|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|\b(?:Section|Rule|Article|Chapter|Table|Title|Amendment|numbered|these,|other)|§|\(\d{4}\)|\d\.) $/i.test(
      before,
    ) && !input.view(citationEnds).has(mark.start - 2)
  );
}

/** Where citations end: behind `378 U. S., at 7-8.` the sentence is over, and a number is a mark. */
function citationEnds(input: RuleInput): ReadonlySet<number> {
  return new Set(input.citations.map(({ end }) => end));
}

/** `Chitty’s Or. Law, 251`, `Starkie’s Ev. 11`, `F. C. C. 2d 607`, `J. Cont. Cong. (Ford ed. 1906)` behind a number. */
const AUTHORITY =
  /^ [A-Z][\p{L}’'.&]*(?: (?:[A-Z&][\p{L}’'.]*|of|the|on|and)){0,5},? (?:§+ ?|pp?\. ?)?(?:\d|supra|\()|^ [A-Z][\p{L}’'.]* Works[ ,]|^ [A-Z][a-z]{0,5}\.\s*(?:[\r\n]|$)/u;

/** Marks that are no part of an authority. */
function trueMarks(input: RuleInput): readonly NoteMark[] {
  return input.document.noteMarks.filter(mark => !headsAuthority(input, mark));
}

/** `footnote-ref-duplicate`: where the next number is free behind it, renumbering is offered. */
export const footnoteRefDuplicate = rule('footnote-ref-duplicate', (input, report) => {
  for (const row of input.view(marksOfText)) {
    const first = new Map<number, NoteMark>();
    // Until the twenties the notes of each page were numbered from 1.
    const year = input.year ?? input.latestCitedYear;
    if (countsAnew(input, row) || (year > 0 && year < 1930)) continue;
    for (const [at, mark] of row.entries()) {
      const earlier = first.get(mark.note);
      if (!earlier) {
        first.set(mark.note, mark);
        continue;
      }
      const next = row[at + 1];
      const free =
        next !== undefined && next.note === mark.note + 2 && !row.some(other => other.note === mark.note + 1);
      // Numbers come again for many reasons; a number missing right behind the second tells a misread one.
      if (!free) continue;
      const span = digitSpan(input, mark);
      const fix: Fix = {
        title: `Renumber to ${mark.note + 1}`,
        edits: [{ ...span, newText: String(mark.note + 1) }],
        preferred: true,
      };
      report({
        ...span,
        message: `Note mark ${mark.note} appears twice in this opinion.`,
        related: [{ start: earlier.start, end: earlier.end, message: 'The first one.' }],
        fixes: [fix],
      });
    }
  }
});

/** `footnote-ref-order`: silent between excerpts; where a number is missing because another stands twice, that is the fault. */
export const footnoteRefOrder = rule('footnote-ref-order', (input, report) => {
  for (const row of input.view(marksOfText)) {
    const present = new Set(row.map(mark => mark.note));
    if (countsAnew(input, row)) continue;
    for (let at = 1; at < row.length; at++) {
      const previous = row[at - 1]!;
      const mark = row[at]!;
      if (mark.note < previous.note) {
        if (row.slice(0, at).some(earlier => earlier.note === mark.note) || mark.note === 1) continue;
        report({ ...digitSpan(input, mark), message: `Note mark ${mark.note} follows ${previous.note}.` });
        continue;
      }
      if (row[at - 2]?.note === previous.note || acrossBlocks(input, previous, mark)) continue;
      const missing: number[] = [];
      for (let note = previous.note + 1; note < mark.note; note++) {
        if (
          !present.has(note) &&
          standsBetween(input.text, note, previous.end, Math.min(mark.start, previous.end + REACH)) === undefined
        )
          missing.push(note);
      }
      const last = missing.at(-1);
      if (last === undefined) continue;
      // The note behind the lost one may stand in an unusual place: that is where the row breaks.
      const next = last + 1 < mark.note ? standsBetween(input.text, last + 1, previous.end, mark.start) : undefined;
      const broken = next ?? mark;
      const words = missing.length === 1 ? `${missing[0]} is missing` : `${ranges(missing)} are missing`;
      report({
        ...digitSpan(input, broken),
        message: `Note mark ${broken.note} follows ${previous.note}; ${words}.`,
        related: [{ start: previous.start, end: previous.end, message: `Note mark ${previous.note}.` }],
      });
    }
  }
});

function acrossBlocks(input: RuleInput, a: NoteMark, b: NoteMark): boolean {
  const blocks = input.document.opinions[a.opinion]?.blocks ?? [];
  return blocks.length > 1 && !blocks.some(block => block.start <= a.start && b.end <= block.end);
}
