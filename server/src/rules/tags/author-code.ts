import { nearest } from '../../authority/edit-distance';
import {
  chiefJusticeOf,
  codesFor,
  JUSTICES,
  type Justice,
  justicesByCode,
  justicesNamed,
} from '../../authority/justices';
import type { Heading } from '../../opinion/document';
import type { RuleInput } from '../input';

import { breaksOff, type MarkerView, markerViews, plainValue } from './marker-view';

/** What an author attribute says and what it was probably meant to say. */
export interface AuthorView {
  readonly view: MarkerView;
  /** As written. */
  readonly written: string;
  /** The code in its usual form: `BURGER` for `Mr. Justice Burger`; equal to `written` where that is well formed. */
  readonly normal: string;
  /** Justices the code fits; several for a bare namesake. Empty when unknown. */
  readonly justices: readonly Justice[];
  /** The nearest code, where the name is unknown; undefined when none is near. */
  readonly suggestion: string | undefined;
  /** Surname in the heading below, letters alone; undefined when there is no heading or it names nobody. */
  readonly headingKey: string | undefined;
}

/** Surname letters of every Justice, the code to begin from. */
const BY_KEY = new Map(JUSTICES.map(justice => [surnameKey(justice.surname), justice]));

/** Letters of a surname in capitals: `O’Connor` and `O'CONNOR` agree. Suffixes (`_B`) are cut. */
export function surnameKey(name: string): string {
  return codeSurname(name)
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '');
}

/** The part of a code before `_`. */
export function codeSurname(code: string): string {
  const at = code.indexOf('_');
  return at < 0 ? code : code.slice(0, at);
}

/** Justices of a surname, `WHITE`, `White` or `WHITE_B`; empty when there is none. */
export function justicesCalled(name: string): readonly Justice[] {
  return justicesNamed(codeSurname(name));
}

/** The surname in capitals of the Justices called so, from letters alone (`VANDEVANTER`); undefined when there is none. */
export function surnameOf(key: string): string | undefined {
  const justice = BY_KEY.get(key);
  return justice && capitals(justice.surname);
}

/** True when the Justice sat in the year, give or take `tolerance` years. */
export function satIn(justice: Justice, year: number, tolerance = 1): boolean {
  return justice.service.some(
    ({ start, end }) => start - tolerance <= year && (end === undefined || year <= end + tolerance),
  );
}

/** The code to write for a Justice: with an initial only where that tells namesakes apart. */
export function codeFor(justice: Justice): string {
  return codesFor(justice)[0] ?? capitals(justice.surname);
}

/** Capitals as author codes have them: straight apostrophes, single spaces. */
export function capitals(surname: string): string {
  return surname.toUpperCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The code of a surname in this file: the one Justice the year, else the years cited, leave; the bare surname where several are left. */
export function codeOfSurname(input: RuleInput, surname: string): string {
  const left = likely(input, justicesCalled(surname));
  if (left.length === 1) return codeFor(left[0]!);
  return capitals(surname);
}

/** Justices who can have written in this file: by its year, else by the latest year it cites. */
export function likely(input: RuleInput, justices: readonly Justice[]): readonly Justice[] {
  const { year } = input;
  if (year !== undefined) {
    const sitting = justices.filter(justice => satIn(justice, year));
    return sitting.length > 0 ? sitting : justices;
  }
  const latest = input.latestCitedYear;
  const alive = justices.filter(justice => justice.service.some(({ end }) => end === undefined || end + 1 >= latest));
  return alive.length > 0 && latest > 0 ? alive : justices;
}

const TITLES = /\b(?:MR|MRS|MS|THE|HON|CHIEF|JUSTICE|JUDGE|JJ?|C\.? ?J)\b\.?,?/g;
const WELL_FORMED = /^[A-Z][A-Z'-]*(?: [A-Z][A-Z'-]*){0,2}(?:_[A-Z])?$/;

/** The code in its usual form. */
export function normalCode(input: RuleInput, written: string): string {
  if (WELL_FORMED.test(written) && !/\b(?:JUSTICE|CHIEF)\b/.test(written)) {
    const cut = codeSurname(written);
    // A suffix separates namesakes; a Justice without one needs none.
    const named = justicesCalled(cut);
    if (named.length > 0 || !cut.includes(' '))
      return cut !== written && named.length === 1 ? capitals(named[0]!.surname) : written;
    return withoutForename(written) ?? written;
  }
  const upper = written.replace(/[’‘]/g, "'").toUpperCase();
  const plain = upper
    .replace(TITLES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,]+|[\s.,]+$/g, '');
  if (/_[A-Z]$/.test(plain)) return plain.replace(/ ?_/, '_');
  const whole = justicesCalled(plain)[0];
  if (whole) return capitals(whole.surname);
  // `Byron White`, `B. White`: the surname is the last word, the initial tells namesakes apart.
  const words = plain.split(/[ ,.]+/).filter(Boolean);
  const surname = words.at(-1) ?? plain;
  const named = justicesCalled(surname);
  if (named.length > 0 && words.length > 1) {
    const fitting = named.filter(justice => justice.given.charAt(0).toUpperCase() === words[0]!.charAt(0));
    return fitting.length === 1 ? codeFor(fitting[0]!) : codeOfSurname(input, surname);
  }
  return plain;
}

/** `BYRON WHITE`, `WHITE B`: the code, where one Justice bears the surname and the initial; undefined for other names of two words. */
function withoutForename(written: string): string | undefined {
  const [first, last, ...more] = written.split(' ') as [string, string, ...string[]];
  if (more.length > 0) return undefined;
  const ofInitial = (surname: string, initial: string): Justice | undefined => {
    const fitting = justicesCalled(surname).filter(({ given }) => given.charAt(0).toUpperCase() === initial);
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const justice =
    last.length === 1
      ? ofInitial(first, last)
      : justicesCalled(last).find(({ given }) => given.toUpperCase().split(' ')[0] === first);
  return justice && codeFor(justice);
}

/** Author attributes that hold something, in order of their markers. */
export function authorViews(input: RuleInput): ReadonlyMap<MarkerView, AuthorView> {
  const views = new Map<MarkerView, AuthorView>();
  for (const view of input.view(markerViews)) {
    const written = plainValue(view.author);
    if (written.trim() === '' || breaksOff(view.tag, view.author!)) continue;
    const normal = normalCode(input, written);
    const justices = justicesByCode(normal);
    const headingKey = headingSurname(input, view.heading);
    views.set(view, {
      view,
      written,
      normal,
      justices,
      headingKey,
      suggestion: justices.length > 0 ? undefined : suggest(input, normal, headingKey),
    });
  }
  return views;
}

/** Surname that a heading names, letters alone; for THE CHIEF JUSTICE the Chief Justice of the year, where it is known. */
export function headingSurname(input: RuleInput, heading: Heading | undefined): string | undefined {
  if (!heading) return undefined;
  if (heading.justice) return surnameKey(heading.justice.text);
  const chief = heading.chief && input.year !== undefined ? chiefJusticeOf(input.year) : undefined;
  return chief ? surnameKey(chief.surname) : undefined;
}

/** The code nearest to an unknown one: the heading's name first, then the Justices of the year, then all. */
function suggest(input: RuleInput, code: string, headingKey: string | undefined): string | undefined {
  const key = surnameKey(code);
  const namesakes = justicesCalled(code);
  if (namesakes.length > 0) return codeOfSurname(input, codeSurname(code));
  const limit = key.length < 5 ? 1 : 2;
  const near =
    (headingKey !== undefined && BY_KEY.has(headingKey) ? nearest(key, [headingKey], limit + 1) : undefined) ??
    nearest(
      key,
      likely(input, JUSTICES).map(justice => surnameKey(justice.surname)),
      limit,
    ) ??
    nearest(key, BY_KEY.keys(), limit);
  if (near === undefined) return undefined;
  return codeOfSurname(input, BY_KEY.get(near)?.surname ?? near);
}

/** Surnames that the writer lists of a kind name, letters alone. */
export function listedKeys(input: RuleInput): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const list of input.document.writerLists) {
    if (list.kind !== 'opinion') for (const name of list.names) keys.add(surnameKey(name.text));
  }
  return keys;
}

/**
 * Surname (letters alone) of the Justice a marker means, faults read kindly: the list decides between a marker and a
 * heading that disagree, else the marker is believed. Undefined when it names nobody.
 */
export function meantAuthor(input: RuleInput, view: MarkerView): string | undefined {
  const author = input.view(authorViews).get(view);
  const headingKey = author?.headingKey ?? headingSurname(input, view.heading);
  if (!author) return headingKey;
  const own = surnameKey(author.suggestion ?? author.normal);
  if (headingKey === undefined || headingKey === own) return own;
  const listed = input.view(listedKeys);
  if (listed.has(own) && !listed.has(headingKey)) return own;
  if (author.justices.length === 0 || listed.has(headingKey)) return headingKey;
  return own;
}

/** The author code that the heading below a marker asks for; undefined when it names nobody. */
export function authorFromHeading(input: RuleInput, view: MarkerView): string | undefined {
  const key = headingSurname(input, view.heading);
  if (key === undefined) return undefined;
  return codeOfSurname(input, BY_KEY.get(key)?.surname ?? view.heading?.justice?.text ?? key);
}
