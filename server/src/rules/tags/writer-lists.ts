import type { Heading, WriterList } from '../../opinion/document';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import { authorViews, codeSurname, headingSurname, meantAuthor, surnameKey, surnameOf } from './author-code';
import { breaksOff, type MarkerView, markerlessHeadings, markerViews } from './marker-view';
import { voteOf } from './markers';

/** A writer of a separate opinion with text, as the markers (or a heading that lacks its marker) have it. */
interface Writer {
  readonly key: string;
  /** As a list prints it: surname in capitals, without suffix. */
  readonly name: string;
  /** As the marker has it, suffix included. */
  readonly code: string;
  readonly kind: 'concur' | 'dissent';
  /** Of a heading without a marker, of which `heading-without-marker` tells. */
  readonly unmarked: boolean;
  /** The vote is part one, part the other: either list may name the writer. */
  readonly either: boolean;
  readonly start: number;
  readonly end: number;
}

/** The kind of marker a heading asks for; a vote of both sorts counts as a concurrence. */
export function kindOf(heading: Heading): 'concur' | 'dissent' {
  const vote = heading.vote ? voteOf(heading.vote.text) : { concurs: false, dissents: false };
  return vote.dissents && !vote.concurs
    ? 'dissent'
    : heading.opinionKind === 'dissent' && !vote.concurs
      ? 'dissent'
      : 'concur';
}

function writers(input: RuleInput): readonly Writer[] {
  const all: Writer[] = [];
  for (const view of input.view(markerViews)) {
    // TRUE and NOTEXT that the lines below contradict have a report of their own.
    if (view.means !== 'TRUE') continue;
    const key = meantAuthor(input, view);
    if (key === undefined) continue;
    const vote = view.heading?.vote ? voteOf(view.heading.vote.text) : undefined;
    all.push({
      key,
      name: listName(input, view, key),
      code: input.view(authorViews).get(view)?.written ?? listName(input, view, key),
      kind: view.marker.kind,
      unmarked: false,
      either: vote !== undefined && fitsEither(vote, view),
      start: view.tag.start,
      end: view.tag.end,
    });
  }
  for (const heading of input.view(markerlessHeadings)) {
    const key = headingSurname(input, heading);
    if (key === undefined) continue;
    const vote = heading.vote ? voteOf(heading.vote.text) : undefined;
    const name = surnameOf(key) ?? heading.justice?.text.toUpperCase() ?? key;
    all.push({
      key,
      name,
      code: name,
      kind: kindOf(heading),
      unmarked: true,
      either: !!vote && vote.concurs && vote.dissents,
      start: heading.start,
      end: heading.end,
    });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** A vote of both sorts, one in part, and a marker of the other kind than its heading (`marker-kind-mismatch`) fit either list. */
function fitsEither(vote: { concurs: boolean; dissents: boolean }, view: MarkerView): boolean {
  if (vote.concurs && vote.dissents) return true;
  if (/\bin part\b/i.test(view.heading?.vote?.text ?? '')) return true;
  return vote.dissents ? view.marker.kind === 'concur' : vote.concurs && view.marker.kind === 'dissent';
}

function listName(input: RuleInput, view: MarkerView, key: string): string {
  const listed = surnameOf(key);
  if (listed) return listed;
  return codeSurname(input.view(authorViews).get(view)?.normal ?? key);
}

/** Names of a list's line, from the first to the last. */
function namesSpan(list: WriterList): { start: number; end: number } {
  const first = list.names[0];
  const last = list.names.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: list.start, end: list.end };
}

interface Comparison {
  readonly list: WriterList;
  /** Writers of the kind, each once, in file order. */
  readonly expected: readonly Writer[];
  readonly missing: readonly Writer[];
  readonly surplus: WriterList['names'];
}

/** Each CONCUR BY and DISSENT BY list beside the writers it should name. Lists of one kind count together, at the last. */
function comparisons(input: RuleInput): readonly Comparison[] {
  const all = input.view(writers);
  const lists = input.document.writerLists.filter(list => list.kind !== 'opinion');
  return lists.flatMap((list, at) => {
    if (lists.slice(at + 1).some(later => later.kind === list.kind)) return [];
    const own = new Set(
      lists.filter(other => other.kind === list.kind).flatMap(other => other.names.map(name => surnameKey(name.text))),
    );
    const other = new Set(
      lists.filter(one => one.kind !== list.kind).flatMap(one => one.names.map(name => surnameKey(name.text))),
    );
    const seen = new Set<string>();
    const expected = all.filter(writer => {
      const belongs =
        writer.kind === list.kind
          ? !(writer.either && !own.has(writer.key) && other.has(writer.key))
          : writer.either && own.has(writer.key);
      if (!belongs || seen.has(writer.key) || (writer.unmarked && !own.has(writer.key))) return false;
      seen.add(writer.key);
      return true;
    });
    const missing = expected.filter(writer => !own.has(writer.key));
    const inPart = new Set(all.map(writer => writer.key));
    const surplus = list.names.filter(
      name => !seen.has(surnameKey(name.text)) && !(name.inPart && inPart.has(surnameKey(name.text))),
    );
    return [{ list, expected, missing, surplus }];
  });
}

const TITLE = { concur: 'CONCUR BY', dissent: 'DISSENT BY', opinion: 'OPINION BY' } as const;

/** Rewrites the names of a list in the order of the opinions; what stands behind a name, `(In Part)`, stays with it. */
function rewrite(input: RuleInput, { list, expected }: Comparison): Fix[] {
  if (expected.length === 0) return [];
  const span = namesSpan(list);
  const written = new Map(
    list.names.map(name => [
      surnameKey(name.text),
      input.text.slice(name.start, name.end) + (name.inPart && !/part/i.test(input.slice(name)) ? ' (In Part)' : ''),
    ]),
  );
  const newText = expected.map(writer => written.get(writer.key) ?? writer.name).join('; ');
  const end = span.end + (/^ ?\(in part\)/i.exec(input.text.slice(span.end, span.end + 12))?.[0].length ?? 0);
  return [
    { title: `Write “${TITLE[list.kind]}: ${newText}”`, edits: [{ start: span.start, end, newText }], preferred: true },
  ];
}

/** `concur-by-mismatch`: NOTEXT authors must not be listed; surnames are compared. */
export const concurByMismatch = rule('concur-by-mismatch', (input, report) => {
  if (input.document.markers.length === 0) return;
  // A marker that breaks off before its author's name may be that of a writer the list names.
  if (input.view(markerViews).some(({ tag, author }) => !tag.terminated && (!author || breaksOff(tag, author)))) return;
  for (const comparison of input.view(comparisons)) {
    const { list, expected, missing, surplus } = comparison;
    if (missing.length === 0 && surplus.length === 0) continue;
    const wrong = surplus.length === 1 && missing.length <= 1 ? surplus[0]! : namesSpan(list);
    const parts = [
      missing.length > 0 ? ` Missing: ${missing.map(writer => writer.name).join(', ')}.` : '',
      surplus.length > 0 ? ` Not a writer: ${surplus.map(name => name.text).join(', ')}.` : '',
    ];
    const markers =
      expected.length > 0
        ? `the markers with text are ${expected.map(writer => writer.code).join(', ')}`
        : 'no marker of that kind has text';
    report({
      start: wrong.start,
      end: wrong.end,
      message: `${TITLE[list.kind]} lists ${list.names.map(name => name.text).join('; ')} but ${markers}.${parts.join('')}`,
      related: missing.map(writer => ({
        start: writer.start,
        end: writer.end,
        message: `${writer.name} writes here.`,
      })),
      fixes: rewrite(input, comparison),
    });
  }
});

/** The surname that the writer's own marker states, whatever its heading says. */
function marked(input: RuleInput, writer: Writer): string | undefined {
  const author = input.document.markers.find(marker => marker.start === writer.start)?.author;
  return author === undefined ? writer.key : surnameKey(codeSurname(author.text));
}

/** `concur-by-order`: Lexis sometimes lists by seniority. */
export const concurByOrder = rule('concur-by-order', (input, report) => {
  if (input.document.markers.length === 0) return;
  for (const comparison of input.view(comparisons)) {
    const { list, expected, missing, surplus } = comparison;
    if (missing.length > 0 || surplus.length > 0 || list.names.length !== expected.length) continue;
    if (list.names.every((name, at) => surnameKey(name.text) === expected[at]!.key)) continue;
    // A marker and its heading that disagree have a report of their own: the list may follow either.
    if (list.names.every((name, at) => surnameKey(name.text) === marked(input, expected[at]!))) continue;
    const span = namesSpan(list);
    report({
      start: span.start,
      end: span.end,
      message: `${TITLE[list.kind]} order differs from the order of the opinions: ${expected.map(writer => writer.name).join('; ')}.`,
      fixes: rewrite(input, comparison),
    });
  }
});

/**
 * `concur-by-misplaced`: the list belongs right after the first marker with text of its kind; before that marker is fine
 * too. Only a list behind the text it announces is told.
 */
export const concurByMisplaced = rule('concur-by-misplaced', (input, report) => {
  const lists = input.document.writerLists;
  const ofKind = { opinion: 0, concur: 0, dissent: 0 };
  for (const { kind } of lists) ofKind[kind]++;
  for (const list of lists) {
    if (ofKind[list.kind] > 1) continue;
    // A marker that says NOTEXT above an opinion is `notext-has-body`.
    const first = input
      .view(markerViews)
      .find(view => view.means === 'TRUE' && view.says !== 'NOTEXT' && view.marker.kind === list.kind);
    if (!first) continue;
    const between = input.text.slice(first.tag.end, Math.min(list.start, first.tag.end + 2000));
    const heading = first.heading;
    const passed =
      list.start >= first.marker.body.end ||
      (heading !== undefined && heading.start < list.start && between.trim() !== '');
    if (!passed) continue;
    const line = input.wholeLine(input.lineOf(list.start));
    const words = input.slice(input.lineSpan(input.lineOf(list.start)));
    const target = input.lineSpan(input.lineOf(first.tag.end)).end;
    const atEnd = line.end === input.text.length && !/[\r\n]$/.test(input.text);
    const from = atEnd ? input.lineSpan(Math.max(0, input.lineOf(list.start) - 1)).end : line.start;
    report({
      start: list.start,
      end: list.end,
      message: `${TITLE[list.kind]} belongs right after the first marker with text (line ${input.lineOf(first.tag.start) + 1}).`,
      related: [{ start: first.tag.start, end: first.tag.end, message: 'The first marker with text.' }],
      fixes: [
        {
          title: `Move it below line ${input.lineOf(first.tag.start) + 1}`,
          edits: [
            { start: target, end: target, newText: input.lineEnd + words },
            { start: from, end: line.end, newText: '' },
          ],
          preferred: true,
        },
      ],
    });
  }
});
