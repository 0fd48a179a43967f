import type { NoteMark, OpinionDocument } from '../opinion/document';
import type { Citation } from './citation';

/**
 * The true note marks among the candidates (DOMAIN 1.13): numbers inside a citation are none; of the rest the longest run
 * n, n+1, n+2 … of each opinion is kept. It starts at 1 in whole opinions, anywhere in excerpts. A number that is missing
 * from the run, or stands in it twice, is bridged when the run goes on behind it, so that the rules can report it.
 */
export function confirmNoteMarks(document: OpinionDocument, citations: readonly Citation[]): NoteMark[] {
  const confirmed: NoteMark[] = [];
  const byOpinion = new Map<number, NoteMark[]>();
  let next = 0;
  let reach = -1;
  for (const mark of document.noteMarks) {
    while (next < citations.length && (citations[next] as Citation).start <= mark.start) {
      const citation = citations[next] as Citation;
      if (citation.kind !== 'bare-name' && citation.end > reach) reach = citation.end;
      next++;
    }
    if (mark.sure === 'certain') confirmed.push(mark);
    else if (mark.start >= reach) {
      const list = byOpinion.get(mark.opinion);
      if (list === undefined) byOpinion.set(mark.opinion, [mark]);
      else list.push(mark);
    }
  }
  for (const [opinion, marks] of byOpinion) {
    const excerpt = (document.opinions[opinion]?.blocks.length ?? 1) > 1 || document.family === 'excerpt';
    const run = longestRun(document.text, marks, excerpt);
    if (run.length !== 1 || !isSpeck(document, run[0] as NoteMark)) confirmed.push(...run);
  }
  return confirmed.sort((a, b) => a.start - b.start);
}

/** `the boundaries1 of the power`: a speck of the scan behind a word; a mark where a body has its number. */
function isSpeck(document: OpinionDocument, { start, note, opinion }: NoteMark): boolean {
  if (!/[a-z],?$/.test(document.text.slice(start - 2, start))) return false;
  return !document.noteBodies.some(body => body.note === note && body.opinion === opinion);
}

/** Steps the run may take, and what each is worth: the next number, the same again, one left out. */
const NEXT = 10;
const AGAIN = 1;
const LEFT_OUT = 4;

function longestRun(text: string, marks: readonly NoteMark[], anywhere: boolean): NoteMark[] {
  const count = marks.length;
  const score = new Int32Array(count);
  const from = new Int32Array(count).fill(-1);
  /** Best run so far that ends in each number. */
  const best = new Map<number, number>();
  let top = -1;
  for (let at = 0; at < count; at++) {
    const { note } = marks[at] as NoteMark;
    let worth = anywhere || note === 1 ? NEXT : note === 2 ? LEFT_OUT : 0;
    let link = -1;
    const step = (previous: number | undefined, gain: number): void => {
      if (previous === undefined || (score[previous] as number) === 0) return;
      const total = (score[previous] as number) + gain;
      if (total > worth) {
        worth = total;
        link = previous;
      }
    };
    step(best.get(note - 1), NEXT);
    step(best.get(note - 2), LEFT_OUT);
    step(best.get(note), AGAIN);
    score[at] = worth;
    from[at] = link;
    const known = best.get(note);
    if (worth > 0 && (known === undefined || worth >= (score[known] as number))) best.set(note, at);
    if (worth > 0 && (top === -1 || worth > (score[top] as number))) top = at;
  }
  const run: NoteMark[] = [];
  for (let at = top; at !== -1; at = from[at] as number) run.push(marks[at] as NoteMark);
  run.reverse();
  // A bridge at the very end is guesswork, since nothing goes on behind it; but for a number behind the end of a sentence.
  while (run.length > 1) {
    const last = run[run.length - 1] as NoteMark;
    const before = run[run.length - 2] as NoteMark;
    if (last.note - before.note === 1) break;
    if (last.note - before.note === 2 && run.length > 2 && endsSentence(text, last)) break;
    run.pop();
  }
  return run;
}

/** True for a mark between two sentences, or at the end of a paragraph: `of his arrest. 7`, `free choice. 34 The implications`. */
function endsSentence(text: string, { start, end }: NoteMark): boolean {
  return (
    /\p{Ll}{3}[.?!][”"]? $/u.test(text.slice(Math.max(0, start - 7), start)) &&
    /^(?:[\r\n]| \p{Lu}\p{Ll}{2})/u.test(text.slice(end, end + 4))
  );
}
