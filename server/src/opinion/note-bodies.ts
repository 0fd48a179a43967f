import { isDigit } from './sweep';

/** The head of a line that may open the text of a note. Offsets are within the line. */
export interface NoteHead {
  /** 0 for star and dagger notes. */
  readonly note: number;
  /** Where the printed mark begins and ends, brackets included. */
  readonly start: number;
  readonly end: number;
  /** `alone`: the number has a line to itself, the text follows on the next. */
  readonly form: 'bare' | 'dot' | 'bracket' | 'named' | 'alone' | 'star';
}

const NAMED = /^\[? ?(?:n|N|fn|FN|Fn|Footnote |FOOTNOTE |footnote |Note )(\d{1,3}) ?\]?(?=[.:]? |[.:]?$)/;
const BRACKET = /^\[\^?(\d{1,3})\]:?(?= |$)/;
const DOT = /^(\d{1,3})[.)](?= \S)/;
const ALONE = /^(\d{1,3})\.?$/;
/** `20 ,For example`: a speck of the scan before the first word is passed over. */
const BARE = /^(\d{1,3}) (?=,?[A-Z“"'‘[(§¶.*\u2014]|[a-z]{2}|\d)/;
const GLUED = /^(\d{1,3})(?=[A-Z“"][a-z]{1,}|See |Id\.|Ibid)/;
const STAR = /^(?:\[([*\u2020\u2021]{1,3})\]|([*\u2020\u2021]{1,3}|\((?:[a-z]|\*)\))) ?(?=[A-Z“"[§(])/;

/** Head of a note body at the start of a line (DOMAIN 2 `footnote section`); undefined when there is none. */
export function readNoteHead(line: string): NoteHead | undefined {
  const code = line.charCodeAt(0);
  if (isDigit(code)) {
    const match = DOT.exec(line);
    if (match !== null) return head(match[1] as string, 0, match[0].length, 'dot');
    const alone = ALONE.exec(line);
    if (alone !== null) return head(alone[1] as string, 0, (alone[1] as string).length, 'alone');
    const bare = BARE.exec(line) ?? GLUED.exec(line);
    if (bare === null) return undefined;
    return head(bare[1] as string, 0, (bare[1] as string).length, 'bare');
  }
  const bracket = BRACKET.exec(line);
  if (bracket !== null) return head(bracket[1] as string, 0, bracket[0].length, 'bracket');
  const named = NAMED.exec(line);
  if (named !== null) return head(named[1] as string, 0, named[0].length, 'named');
  const star = STAR.exec(line);
  if (star !== null && !line.startsWith('**')) {
    return { note: 0, start: 0, end: star[0].trimEnd().length, form: 'star' };
  }
  return undefined;
}

function head(digits: string, start: number, end: number, form: NoteHead['form']): NoteHead | undefined {
  const note = Number.parseInt(digits, 10);
  return note === 0 || digits.startsWith('0') ? undefined : { note, start, end, form };
}

/** A head with the line it stands on. */
export interface HeadOnLine extends NoteHead {
  readonly line: number;
}

/** One run of note bodies: the heads of a note section, rising. */
export type NoteRun = readonly HeadOnLine[];

export interface RunLimits {
  /** Excerpts may begin at any number (DOMAIN 1.13); whole opinions begin at 1. */
  readonly anyStart: boolean;
  /** True when the opinion's text has a mark of that number before the run: what makes a single body credible. */
  readonly hasMark: (note: number, beforeLine: number) => boolean;
  /** True when the opinion's text is closed above a line, by its disposition or a title of notes. */
  readonly closed: (line: number) => boolean;
}

/**
 * The note section among the lines that begin with a number: the longest run n, n+1, n+2 …, the later one of two equal
 * ones. A number may be lost to the scan, so up to three steps are allowed at once. One pass with a table by number.
 */
export function longestRun(heads: readonly HeadOnLine[], limits: RunLimits): NoteRun {
  const numbered = heads.filter(candidate => candidate.note > 0);
  if (numbered.length === 0) return [];
  const count = new Float32Array(numbered.length);
  const previous = new Int32Array(numbered.length).fill(-1);
  const bestAt = new Int32Array(1000).fill(-1);
  let best = -1;
  for (let index = 0; index < numbered.length; index++) {
    const { note, form } = numbered[index] as HeadOnLine;
    let length = note === 1 || limits.anyStart ? 1 : 0;
    let from = -1;
    for (let step = 1; step <= 3 && note - step > 0; step++) {
      const before = bestAt[note - step] as number;
      if (before < 0) continue;
      if (sort((numbered[before] as HeadOnLine).form) !== sort(form)) continue;
      const longer = (count[before] as number) + 1 - (step - 1) * 0.25;
      if (longer > length || (longer === length && before > from)) {
        length = longer;
        from = before;
      }
    }
    // A run whose first body the scan lost may begin at 2 or 3, at a lower rank; one in brackets where its mark stands above.
    if (length === 0 && (note <= 3 || (form === 'bracket' && limits.hasMark(note, numbered[index]?.line ?? 0))))
      length = 1;
    if (length === 0) continue;
    count[index] = length;
    previous[index] = from;
    const rival = bestAt[note] as number;
    if (rival < 0 || (count[rival] as number) <= length) bestAt[note] = index;
    if (best < 0 || (count[best] as number) <= length) best = index;
  }
  const run: HeadOnLine[] = [];
  for (let index = best; index >= 0; index = previous[index] as number) run.push(numbered[index] as HeadOnLine);
  run.reverse();
  const first = run[0];
  if (first === undefined) return [];
  const sure = first.form === 'named' || (first.form === 'bracket' && run.length > 1);
  if (sure) return run;
  // A few figures on lines of their own are sub-parts, unless the text is closed above them.
  if (first.form === 'alone' && run.length < 6 && !limits.closed(first.line)) return [];
  const credible = run.filter(body => limits.hasMark(body.note, first.line)).length;
  // `1. Complainants are the owners …`: numbered paragraphs look the same, so nearly every number must have its mark.
  if (first.form === 'dot' && credible * 5 < run.length * 4 && !limits.closed(first.line)) return [];
  // Lists of a statute or of findings have numbers too; marks in the text before tell notes from them.
  if (credible * 2 >= run.length || (run.length >= 8 && credible >= 3)) return run;
  return [];
}

function sort(form: NoteHead['form']): number {
  return form === 'bracket' ? 1 : form === 'named' ? 2 : form === 'dot' ? 3 : form === 'alone' ? 5 : 4;
}

const MOST_BEGINNINGS = 4;

/** Where the paragraphs of a text are numbered, the notes are a run that begins anew at 1 behind them; the last such one. */
function behindParagraphs(heads: readonly HeadOnLine[], limits: RunLimits): NoteRun {
  let tries = 0;
  const alone = heads.filter(head => head.form === 'alone').length * 2 > heads.length;
  for (let index = heads.length - 1; index > 0 && tries < MOST_BEGINNINGS; index--) {
    if (heads[index]?.note !== 1) continue;
    // Among numbers on lines of their own, `1 L. U. S. p. 475` is a citation.
    if (alone && heads[index]?.form !== 'alone') continue;
    tries++;
    const run = longestRun(heads.slice(index), limits);
    if (run.length > 0) return run;
  }
  return [];
}

/**
 * The runs of note bodies among the heads of one stretch of text. Web copies print the notes of all opinions at the end and
 * begin anew at 1 for each: their bracketed and named heads may make several runs; bare numbers make one.
 */
export function noteRuns(heads: readonly HeadOnLine[], limits: RunLimits): NoteRun[] {
  let run = longestRun(heads, limits);
  if (run.length === 0) run = behindParagraphs(heads, limits);
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return [];
  if (first.form !== 'bracket' && first.form !== 'named') return [run];
  const runs: NoteRun[] = [];
  let before = heads.filter(candidate => candidate.line < first.line);
  let after = heads.filter(candidate => candidate.line > last.line);
  for (let count = 0; count < 12 && before.length > 0; count++) {
    const earlier = longestRun(before, limits);
    const opening = earlier[0];
    if (opening === undefined || opening.form !== first.form) break;
    runs.unshift(earlier);
    before = before.filter(candidate => candidate.line < opening.line);
  }
  runs.push(run);
  for (let count = 0; count < 12 && after.length > 0; count++) {
    const later = longestRun(after, limits);
    const opening = later[0];
    const closing = later[later.length - 1];
    if (opening === undefined || closing === undefined || opening.form !== first.form) break;
    runs.push(later);
    after = after.filter(candidate => candidate.line > closing.line);
  }
  return runs;
}
