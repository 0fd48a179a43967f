import { JUSTICES, type Justice } from '../../authority/justices';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import {
  type AuthorView,
  authorFromHeading,
  authorViews,
  codeFor,
  codeSurname,
  justicesCalled,
  likely,
  satIn,
  surnameKey,
} from './author-code';
import type { MarkerView } from './marker-view';

/** Replaces the value of an author attribute. */
function write(view: MarkerView, code: string, preferred: boolean, safe = false): Fix {
  const value = view.author!.value!;
  return {
    title: `Replace with \`${code}\``,
    edits: [{ start: value.start, end: value.end, newText: code }],
    preferred,
    safe,
  };
}

export const authorFormat = rule('author-format', (input, report) => {
  for (const [view, author] of input.view(authorViews)) {
    if (author.normal === author.written) continue;
    const value = view.author!.value!;
    report({
      start: value.start,
      end: value.end,
      message:
        'Author codes are the surname in capitals, with `_` and an initial only to separate namesakes: `WHITE_B`. ' +
        `Here: \`${author.normal}\`.`,
      fixes: [write(view, author.normal, true, author.justices.length > 0)],
    });
  }
});

/**
 * True when the file is, or may be taken to be, of the Supreme Court: by its identity, or because the Justices it names are
 * known ones and nothing speaks of another court. State and circuit judges are not in the list.
 */
export function ofSupremeCourt(input: RuleInput): boolean {
  const target = input.identity?.target;
  if (target) return target.startsWith('us/');
  const court = input.identity?.court;
  if (court !== undefined) return /^(?:scotus|u\.? ?s\.?|supreme court(?: of the united states)?)$/i.test(court.trim());
  if (
    /\b(?:Circuit|District|Appellate|Presiding|Superior Court) (?:Judge|Justice)s?\b/i.test(input.text.slice(0, 4000))
  )
    return false;
  const authors = [...input.view(authorViews).values()];
  const known = authors.filter(author => author.justices.length > 0 || author.suggestion !== undefined).length;
  return known * 2 >= authors.length;
}

export const authorUnknown = rule('author-unknown', (input, report) => {
  if (!ofSupremeCourt(input)) return;
  for (const [view, author] of input.view(authorViews)) {
    if (author.justices.length > 0) continue;
    const value = view.author!.value!;
    const { suggestion } = author;
    report({
      start: value.start,
      end: value.end,
      message: `No Justice named \`${author.normal}\` is in the list.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
      related: headingPlace(view),
      fixes: suggestion ? [write(view, suggestion, true)] : [],
    });
  }
});

function headingPlace(view: MarkerView): { start: number; end: number; message: string }[] {
  return view.heading ? [{ start: view.heading.start, end: view.heading.end, message: 'The heading below.' }] : [];
}

/** `author-ambiguous`: silent when the year of the case leaves one Justice. Codes that coincide get no suffix (R15). */
export const authorAmbiguous = rule('author-ambiguous', (input, report) => {
  const { year } = input;
  for (const [view, author] of input.view(authorViews)) {
    if (author.justices.length < 2 || author.normal.includes('_') || author.normal !== author.written) continue;
    if (year !== undefined && author.justices.filter(justice => satIn(justice, year, 0)).length === 1) continue;
    if (year !== undefined && author.justices.every(justice => !satIn(justice, year))) continue; // author-not-on-court
    const value = view.author!.value!;
    const codes = [...new Set(author.justices.map(codeFor))].filter(code => code.includes('_'));
    const first = likely(input, author.justices);
    const chosen = first.length === 1 ? codeFor(first[0]!) : undefined;
    const count =
      author.justices.length === 2 ? 'Two' : author.justices.length === 3 ? 'Three' : String(author.justices.length);
    const advice =
      codes.length > 0
        ? `Write ${codes.map(code => `\`${code}\``).join(' or ')}.`
        : 'The year of the case tells them apart.';
    report({
      start: value.start,
      end: value.end,
      message: `${count} Justices were named ${author.normal} (${author.justices.map(years).join('; ')}). ${advice}`,
      fixes: [...codes]
        .sort((a, b) => Number(b === chosen) - Number(a === chosen))
        .map(code => write(view, code, code === chosen)),
    });
  }
});

/** `Byron R., 1962-1993`. */
function years(justice: Justice): string {
  const start = Math.min(...justice.service.map(service => service.start));
  const last = justice.service.at(-1)?.end;
  return `${justice.given}, ${start}-${last ?? ''}`;
}

/** Nobody of that name sat in the year of the case, give or take one; undefined when somebody may have or the year is unknown. */
export function offCourt(input: RuleInput, author: AuthorView): Justice | undefined {
  const { year } = input;
  if (year === undefined || author.justices.length === 0 || !ofSupremeCourt(input)) return undefined;
  if (author.justices.some(justice => satIn(justice, year))) return undefined;
  const distance = (justice: Justice) =>
    Math.min(
      ...justice.service.map(({ start, end }) => Math.min(Math.abs(year - start), Math.abs(year - (end ?? start)))),
    );
  return [...author.justices].sort((a, b) => distance(a) - distance(b))[0];
}

export const authorNotOnCourt = rule('author-not-on-court', (input, report) => {
  const { year } = input;
  if (year === undefined) return;
  for (const [view, author] of input.view(authorViews)) {
    const justice = offCourt(input, author);
    if (!justice) continue;
    const value = view.author!.value!;
    const start = Math.min(...justice.service.map(service => service.start));
    const end = justice.service.at(-1)?.end;
    const was = year < start ? `joined the Court in ${start}` : `left the Court in ${end}`;
    const heading = authorFromHeading(input, view);
    const headed =
      heading !== undefined &&
      surnameKey(heading) !== surnameKey(author.normal) &&
      justicesCalled(heading).some(other => satIn(other, year))
        ? heading
        : undefined;
    const bench = JUSTICES.filter(other => satIn(other, year, 0)).map(codeFor);
    const codes = [
      ...(headed ? [headed] : []),
      ...bench.filter(code => codeSurname(code) !== codeSurname(headed ?? '')),
    ];
    report({
      start: value.start,
      end: value.end,
      message: `Justice ${justice.surname} ${was}; this case was decided in ${year}.`,
      related: headingPlace(view),
      fixes: codes.map(code => write(view, code, code === headed)),
    });
  }
});

/**
 * `author-heading-mismatch`: surnames are compared, so `WHITE_B` agrees with MR. JUSTICE WHITE. Silent where the name is
 * misspelt and the suggestion agrees, and where the Justice did not sit at all: that is the same fault (DOMAIN 4.1).
 */
export const authorHeadingMismatch = rule('author-heading-mismatch', (input, report) => {
  for (const [view, author] of input.view(authorViews)) {
    const { heading } = view;
    if (!heading || author.headingKey === undefined) continue;
    if ([author.normal, author.suggestion ?? author.normal].some(code => surnameKey(code) === author.headingKey))
      continue;
    if (offCourt(input, author)) continue;
    const value = view.author!.value!;
    const code = authorFromHeading(input, view);
    const listed = listedNames(input);
    const markerRight = listed.has(surnameKey(author.normal)) && !listed.has(author.headingKey);
    const fixes: Fix[] = [];
    if (code !== undefined)
      fixes.push({ ...write(view, code, !markerRight), title: `Change the marker to \`${code}\`` });
    if (heading.justice && author.justices.length > 0) {
      const name = inCaseOf(heading.justice.text, codeSurname(author.normal));
      fixes.push({
        title: `Change the heading to “${name}”`,
        edits: [{ start: heading.justice.start, end: heading.justice.end, newText: name }],
        preferred: markerRight,
      });
    }
    report({
      start: value.start,
      end: value.end,
      message: `The marker says ${author.written} but the heading below says "${shortHeading(input.slice(heading))}".`,
      related: headingPlace(view),
      fixes,
    });
  }
});

function listedNames(input: RuleInput): Set<string> {
  return new Set(
    input.document.writerLists.flatMap(list =>
      list.kind === 'opinion' ? [] : list.names.map(name => surnameKey(name.text)),
    ),
  );
}

/** A surname in the letters of another: capitals for capitals. */
function inCaseOf(model: string, surname: string): string {
  if (model === model.toUpperCase()) return surname;
  return surname.charAt(0) + surname.slice(1).toLowerCase();
}

function shortHeading(raw: string): string {
  const words = raw.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
