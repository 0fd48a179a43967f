import type { CrossPlace } from '../citation/citation';
import { type Outcome, outcome, unresolved } from './outcome';
import { placeAt } from './places';
import type { ReferenceFault } from './reference';
import type { Scope } from './scope';
import { saysAt, volumeMate } from './volume-mate';

/**
 * R6: `p. 454, supra`, `n. 3, infra`, `Part II, supra`: a place in this opinion, by page marks, then note marks, then part
 * headings. The target names the place even where the file does not hold it; then the reason says what it holds. A page outside
 * this case is one of another case of the volume.
 */
export function resolveCrossReference(scope: Scope, at: number): Outcome {
  const { cross, opinion, target } = scope.citation(at);
  const named = cross === undefined ? undefined : ownPlace(cross);
  if (cross === undefined || named === undefined) return unresolved(undefined);
  const found = find(scope, opinion, cross);
  const goal = target ?? named;
  if (found !== undefined) {
    const place = placeAt(found, pageOf(cross), noteOf(cross), cross.part);
    return outcome(goal, 'certain', `${placeWords(cross)} of this opinion is in this file`, -1, -1, place);
  }
  const mate =
    cross.note !== undefined || saysAt(scope, at) || follows(scope, at)
      ? undefined
      : volumeMate(scope, pageOf(cross), scope.citation(at).kind === 'infra' ? 'behind' : 'before');
  if (mate !== undefined) return mate;
  const reason = `${placeWords(cross)} of this opinion is not in this file, which has ${holds(scope, opinion, cross)}`;
  const faults: ReferenceFault[] = [{ id: 'cross-ref-unresolved', reason }];
  return outcome(goal, 'certain', reason, -1, -1, undefined, [], faults);
}

/** `H. Rep. No. 709, supra, p. 3`: what stands before the comma is meant, whatever it is. */
function follows(scope: Scope, at: number): boolean {
  const { start } = scope.citation(at);
  return (
    /[A-Za-z\d.’')],? $/.test(scope.document.text.slice(Math.max(0, start - 3), start)) &&
    !/\b(?:see|See|at|on|in|and|of|also),? $/.test(scope.document.text.slice(Math.max(0, start - 7), start))
  );
}

/** `self p. 454`, `self n. 6`, `self part II`; undefined when the reference names no place. */
export function ownPlace(cross: CrossPlace): string | undefined {
  if (cross.part !== undefined) return `self part ${cross.part}`;
  if (cross.page !== undefined) return `self p. ${cross.page}`;
  return cross.note === undefined ? undefined : `self n. ${cross.note}`;
}

function find(scope: Scope, opinion: number, cross: CrossPlace): number | undefined {
  const { places } = scope;
  if (cross.part !== undefined) return places.part(opinion, cross.part);
  const page = pageOf(cross);
  const note = noteOf(cross);
  if (page !== undefined) {
    const start = places.page(opinion, page) ?? firstPage(scope, opinion, page);
    if (start !== undefined) return note === undefined ? start : (places.note(opinion, note) ?? start);
  }
  return note === undefined ? undefined : places.note(opinion, note);
}

/** The page on which the case begins has no mark: it is the start of the lead opinion. */
function firstPage(scope: Scope, opinion: number, page: number): number | undefined {
  const target = scope.identity?.target;
  if (opinion !== 0 || target == null || Number(target.split('/')[2]) !== page) return undefined;
  return scope.document.family === 'excerpt' ? undefined : scope.document.opinions[0]?.start;
}

export function pageOf(cross: CrossPlace): number | undefined {
  return cross.page !== undefined && /^\d+$/.test(cross.page) ? Number(cross.page) : undefined;
}

export function noteOf(cross: CrossPlace): number | undefined {
  return cross.note !== undefined && /^\d+/.test(cross.note) ? Number.parseInt(cross.note, 10) : undefined;
}

function placeWords(cross: CrossPlace): string {
  if (cross.part !== undefined) return `part ${cross.part}`;
  if (cross.page === undefined) return `note ${cross.note}`;
  const note = cross.note === undefined ? '' : `, note ${cross.note}`;
  return cross.to === undefined ? `page ${cross.page}${note}` : `pages ${cross.page}-${cross.to}${note}`;
}

function holds(scope: Scope, opinion: number, cross: CrossPlace): string {
  if (cross.part !== undefined) {
    const parts = scope.places.partsOf(opinion);
    return parts.length === 0 ? 'no part headings here' : `parts ${parts.slice(0, 12).join(', ')}`;
  }
  if (cross.page !== undefined) return scope.places.pageWords(opinion);
  const notes = scope.places.notesOf(opinion);
  return notes.length === 0 ? 'no note marks here' : `notes ${notes[0]} to ${notes[notes.length - 1]}`;
}
