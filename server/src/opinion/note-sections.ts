import type { NoteBody, NoteMark, Opinion } from './document';
import type { Layout } from './layout';
import type { LineFindings } from './line-findings';
import { type HeadOnLine, type NoteRun, noteRuns } from './note-bodies';
import type { CertainMark } from './note-marks';
import { isDigit, type Sites } from './sweep';

/** What note bodies and marks are found from. */
export interface NoteSources {
  readonly findings: LineFindings;
  readonly notations: readonly { readonly start: number }[];
  readonly certain: readonly CertainMark[];
  readonly sites: Sites;
  /** True for excerpts, whose notes may begin at any number. */
  readonly excerpts: boolean;
  /** Lines before which notes at the foot of a page end. */
  readonly noteEnds: readonly number[];
}

/** The texts of notes (DOMAIN 2), each with its opinion: that of its mark, where several opinions have their notes together. */
export function noteBodiesOf(
  layout: Layout,
  from: NoteSources,
  opinions: readonly Opinion[],
  opinionAt: (offset: number) => number,
): NoteBody[] {
  const { findings } = from;
  const { lines, reading } = layout;
  if (findings.noteHeads.length === 0 || opinions.length === 0) return [];
  const byOpinion = new Map<number, HeadOnLine[]>();
  for (const head of findings.noteHeads) {
    const opinion = opinionAt(reading.rawStart(lines.firstInk(head.line)));
    const list = byOpinion.get(opinion);
    if (list === undefined) byOpinion.set(opinion, [head]);
    else list.push(head);
  }
  const places = marksByNumber(layout.text, from);
  const titles = findings.noteTitles;
  // No note goes over a vote or a title; in excerpts none goes farther than its excerpt.
  const borders = [...titles, ...from.noteEnds, ...from.notations.map(notation => lines.at(notation.start))];
  if (from.excerpts) for (const { line } of [...findings.labels, ...findings.dividers]) borders.push(line);
  borders.sort((a, b) => a - b);
  const bodies: NoteBody[] = [];
  for (const [opinion, heads] of byOpinion) {
    // Opinions under one label, or under none, may have their notes together behind the last of them.
    let group = opinion;
    while (group > 0 && opinions[group]?.label === undefined && (opinions[group]?.marker ?? 0) < 0) group--;
    const groupStart = (opinions[group] as Opinion).start;
    const end = opinion + 1 < opinions.length ? (opinions[opinion + 1] as Opinion).start : layout.text.length;
    const runs = noteRuns(heads, {
      closed: line => {
        // Something ends the opinion's text above: a title of the notes, or the disposition.
        const latest = Math.max(
          titles[firstAbove(titles, line - 1) - 1] ?? -1,
          findings.dispositions[firstAbove(findings.dispositions, line - 1) - 1] ?? -1,
        );
        return latest >= lines.at(reading.fromRaw((opinions[opinion] as Opinion).start));
      },
      anyStart: from.excerpts,
      hasMark: (note, beforeLine) => {
        const title = titles[firstAbove(titles, beforeLine - 1) - 1];
        if (title !== undefined && beforeLine - title < 4) return true;
        const limit = reading.rawStart(lines.start(beforeLine));
        return (places.get(note) ?? []).some(place => place >= groupStart && place < limit);
      },
    });
    if (runs.length === 0) continue;
    const first = (runs[0] as NoteRun)[0] as HeadOnLine;
    // Star notes stand just before the numbered ones or among them.
    const all = runs.flat().concat(heads.filter(head => head.note === 0 && head.line > first.line - 4));
    all.sort((a, b) => a.line - b.line);
    const endLine = lines.at(Math.max(0, reading.fromRaw(end) - 1)) + 1;
    let owner = group;
    let after = groupStart;
    const firstRaw = reading.rawStart(lines.start(first.line));
    all.forEach((head, index) => {
      const next = all[index + 1];
      let lastLine = next === undefined ? endLine : next.line;
      const border = borders[firstAbove(borders, head.line)];
      if (border !== undefined && border < lastLine) lastLine = border;
      const start = lines.firstInk(head.line);
      let stop = lines.end(lastLine - 1);
      while (stop > start && isSpaceCode(reading.text.charCodeAt(stop - 1))) stop--;
      if (opinion > group && head.note > 0) {
        // Bodies stand in the order of their marks: the next mark of this number says whose note it is.
        const mark = (places.get(head.note) ?? []).find(place => place > after && place < firstRaw);
        if (mark !== undefined) {
          after = mark;
          owner = opinionAt(mark);
        }
      } else if (opinion === group) owner = opinion;
      const span = layout.toRaw(start, Math.max(stop, start + head.end));
      bodies.push({
        start: span.start,
        end: span.end,
        note: head.note,
        mark: layout.toRaw(start + head.start, start + head.end),
        opinion: owner,
      });
    });
  }
  bodies.sort((a, b) => a.start - b.start);
  return bodies;
}

/** Index of the first of rising numbers above `value`. */
function firstAbove(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 10 || code === 13;
}

/** Raw places of every candidate and certain mark, by number. */
function marksByNumber(text: string, from: NoteSources): Map<number, number[]> {
  const map = new Map<number, number[]>();
  const add = (note: number, at: number): void => {
    const places = map.get(note);
    if (places === undefined) map.set(note, [at]);
    else if (places.length < 400) places.push(at);
  };
  // Where a file brackets its marks, bare numbers are none.
  if (from.certain.filter(mark => mark.note > 0).length < 2) {
    for (let index = 0; index < from.sites.marks.length; index++) {
      const at = from.sites.marks.at(index);
      add(numberAt(text, at), at);
    }
  }
  for (const mark of from.certain) add(mark.note, mark.start);
  return map;
}

/** The number of one to three digits at `at`. */
function numberAt(text: string, at: number): number {
  let value = 0;
  for (let i = at; i < at + 3 && isDigit(text.charCodeAt(i)); i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

const digitsOf = (note: number): number => (note < 10 ? 1 : note < 100 ? 2 : 3);

/** Certain marks and candidates in order; the numbers that head note bodies are neither. */
export function noteMarksOf(
  text: string,
  from: NoteSources,
  bodies: readonly NoteBody[],
  opinionAt: (offset: number) => number,
): NoteMark[] {
  const { sites } = from;
  const marks: NoteMark[] = [];
  for (const { start, end, note } of from.certain)
    marks.push({ start, end, note, opinion: opinionAt(start), sure: 'certain' });
  const heads = new Set(bodies.map(body => body.mark.start));
  for (let index = 0; index < sites.marks.length; index++) {
    const start = sites.marks.at(index);
    if (heads.has(start)) continue;
    const note = numberAt(text, start);
    marks.push({ start, end: start + digitsOf(note), note, opinion: opinionAt(start), sure: 'candidate' });
  }
  if (bodies.length > 0 && sites.faintMarks.length > 0) faintMarks(text, from, bodies, opinionAt, marks);
  if (from.certain.length > 0 || bodies.length > 0) marks.sort((a, b) => a.start - b.start);
  return marks;
}

/**
 * `the Fourth 4 and Fifth Amendments`: a number between two words is a candidate only where a body of the opinion asks for
 * that number and nothing else in its text offers it.
 */
function faintMarks(
  text: string,
  from: NoteSources,
  bodies: readonly NoteBody[],
  opinionAt: (offset: number) => number,
  into: NoteMark[],
): void {
  const key = (opinion: number, note: number): number => opinion * 1000 + note;
  const asked = new Map<number, number>();
  for (const body of bodies) if (body.note > 0) asked.set(key(body.opinion, body.note), body.start);
  for (const mark of into) {
    const body = asked.get(key(mark.opinion, mark.note));
    if (body !== undefined && mark.start < body) asked.delete(key(mark.opinion, mark.note));
  }
  if (asked.size === 0) return;
  for (let index = 0; index < from.sites.faintMarks.length; index++) {
    const start = from.sites.faintMarks.at(index);
    const note = numberAt(text, start);
    const opinion = opinionAt(start);
    const body = asked.get(key(opinion, note));
    if (body === undefined || start > body) continue;
    into.push({ start, end: start + digitsOf(note), note, opinion, sure: 'candidate' });
  }
}
