import type { Opinion, Part } from './document';
import type { Layout, Whereabouts } from './layout';
import type { Span } from './span';

/** The numeral of a part, before it is known to which opinion it belongs. */
export interface PartNumeral {
  readonly numeral: string;
  readonly number: number;
  readonly level: 1 | 2 | 3;
  /** Rest of the heading line, '' for a numeral alone. */
  readonly title: string;
  /** Length of the numeral with its stop. `number` is 0 for strokes that may be a numeral. */
  readonly length: number;
}

const ALONE = /^(?:Part |PART )?([IVX]{1,6}|[A-H]|[1-9])[.:)]?$/;
/** What a scan makes of `II`, `III`, `IV`: strokes. Such a line is a part only where exactly one numeral is missing. */
const STROKES = /^[IlHhMmnNUuYyTtfpJi1|](?:[ —-]{0,3}[IlHhMmnNUuYyTtfpJi1|]){0,4}\.?$/;
const TITLED = /^(?:Part |PART )?([IVX]{1,6}|[A-H])(?:\.|:|\.? ?[-—]{1,2}) ?([A-Z“"'[][^\n]{1,90})$/;

/**
 * Part numeral of a line (DOMAIN 1.3): `II`, `A.`, or with a title, `I. Introduction.`. Undefined for other lines. The
 * line has no blanks at its ends, no page mark and no markup.
 */
export function readPart(line: string): PartNumeral | undefined {
  if (line.length <= 10) {
    const alone = ALONE.exec(line);
    if (alone !== null) return numeral(alone[1] as string, '', line.length);
    if (/^I(?:ll|Il|lI)\.?$/.test(line)) return { numeral: 'III', number: 3, level: 1, title: '', length: line.length };
    if (/^IY\.?$/.test(line)) return { numeral: 'IV', number: 4, level: 1, title: '', length: line.length };
    if (STROKES.test(line)) return { numeral: line, number: 0, level: 1, title: '', length: line.length };
  }
  if (line.length > 100) return undefined;
  const titled = TITLED.exec(line);
  if (titled === null) return undefined;
  const title = titled[2] as string;
  if (!isTitle(title)) return undefined;
  return numeral(titled[1] as string, title, (titled[1] as string).length + 1);
}

/** A title has no citation, no sentence and no person in it: `A. Lincoln` and `I. C. C. v. Brimson` are none. */
function isTitle(title: string): boolean {
  if (/\d{1,3} [A-Z]\.|§|\bv\. |\bsupra\b|\b[Ii]d\.|[A-Z]\. [A-Z]\./.test(title)) return false;
  if (/^[A-Z]\./.test(title)) return false;
  if (/[a-z]{2}[.;:?!] \S/.test(title)) return false;
  if (!/[A-Za-z]{3}/.test(title)) return false;
  const words = title.split(' ');
  if (words.length === 1) return title.length > 4;
  return words.length <= 14;
}

function numeral(text: string, title: string, length: number): PartNumeral | undefined {
  if (/^[1-9]$/.test(text)) return { numeral: text, number: Number(text), level: 3, title, length };
  const roman = romanNumber(text);
  if (roman > 0 && text !== 'C' && text !== 'D') return { numeral: text, number: roman, level: 1, title, length };
  if (text.length === 1) return { numeral: text, number: text.charCodeAt(0) - 64, level: 2, title, length };
  return undefined;
}

/** Value of a roman numeral made of I, V, X; 0 when it is no proper one. */
export function romanNumber(text: string): number {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
  if (match === null || text === '') return 0;
  const units = match[2] as string;
  const value =
    units === 'IX' ? 9 : units === 'IV' ? 4 : (units.startsWith('V') ? 5 : 0) + (units.match(/I/g)?.length ?? 0);
  return (match[1] as string).length * 10 + value;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A numeral with its place in the reading text. */
export interface PartOnLine extends PartNumeral {
  readonly line: number;
  readonly start: number;
}

interface Candidate {
  readonly part: PartOnLine;
  readonly span: Span;
  readonly opinion: number;
  /** The next sure numeral of the first level in the same opinion, 0 for none. */
  following: number;
}

/**
 * The parts of all opinions (DOMAIN 1.3), each with the range of its text: up to the next part of its level or above, the
 * notes, or the end of its opinion.
 */
export function partsOf(
  layout: Layout,
  found: readonly PartOnLine[],
  opinions: readonly Opinion[],
  where: Whereabouts,
  from: number,
  excerpts: boolean,
): Part[] {
  const candidates: Candidate[] = [];
  for (const one of found) {
    const span = layout.toRaw(one.start, one.start + one.length);
    // Numerals above the opinion and in its notes number something else.
    if (span.start < from || where.inNotes(span.start)) continue;
    candidates.push({ part: one, span, opinion: where.opinionAt(span.start), following: 0 });
  }
  let following = 0;
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index] as Candidate;
    if (candidates[index + 1]?.opinion !== candidate.opinion) following = 0;
    candidate.following = following;
    if (candidate.part.level === 1 && candidate.part.number > 0) following = candidate.part.number;
  }
  const drafts: { part: Omit<Part, 'range'>; start: number }[] = [];
  const last = [0, 0, 0, 0];
  let opinion = -1;
  for (const { part, span, opinion: index, following: next } of candidates) {
    if (index !== opinion) {
      opinion = index;
      last.fill(0);
    }
    const before = last[part.level] as number;
    let { numeral, number, level } = part;
    // A lone letter or figure is a part only in its order; a lone roman numeral always.
    const inOrder = number === 1 || number === before + 1 || (before > 0 && number === before + 2);
    if (level === 3 && (!inOrder || (last[1] === 0 && last[2] === 0))) continue;
    if (level === 1 && number > 1 && part.title !== '' && last[1] === 0) continue;
    if (number === 0 || (level === 2 && !inOrder)) {
      const top = last[1] as number;
      if (next !== top + 2 || (level === 2 && numeral !== 'H')) continue;
      number = top + 1;
      numeral = ROMAN[number] ?? numeral;
      level = 1;
    }
    last[level] = number;
    for (let deeper = level + 1; deeper < 4; deeper++) last[deeper] = 0;
    drafts.push({
      part: { start: span.start, end: span.end, numeral, number, level, opinion: index, title: part.title },
      start: layout.rawLines.start(layout.rawLines.at(span.start)),
    });
  }
  return drafts.map(({ part, start }, index) => {
    const holder = opinions[part.opinion];
    // A part of an excerpt goes no farther than the excerpt.
    const block = holder?.blocks.find(one => one.start <= start && start < one.end);
    let end = (excerpts ? block?.end : undefined) ?? holder?.end ?? layout.text.length;
    const notes = where.notesFrom.get(part.opinion);
    if (notes !== undefined && notes > start && notes < end) end = layout.rawLines.start(layout.rawLines.at(notes));
    for (let next = index + 1; next < drafts.length; next++) {
      const other = drafts[next] as { part: Omit<Part, 'range'>; start: number };
      if (other.part.opinion !== part.opinion) break;
      if (other.part.level <= part.level) {
        end = Math.min(end, other.start);
        break;
      }
    }
    const { numeral, number, level, title } = part;
    return {
      start: part.start,
      end: part.end,
      numeral,
      number,
      level,
      opinion: part.opinion,
      title,
      range: { start, end },
    };
  });
}
