import type { LinePlace, Lines } from '../corpus/lines';
import type { RowFact, RowPlace } from '../corpus/row-facts';
import type { Span } from '../opinion/span';
import type { ReadRows } from './read-files';

interface Range {
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** A row of `cites` (DESIGN 4). Lines and characters are 0-based, UTF-16; fields that say nothing are left out. */
export interface CiteRow extends Range {
  readonly file: string;
  readonly kind: string;
  readonly offset: readonly [number, number];
  readonly text: string;
  readonly target: string | null;
  readonly name?: string;
  readonly volume?: string;
  readonly reporter?: string;
  readonly page?: string;
  readonly pins?: readonly { readonly page?: string; readonly to?: string; readonly note?: string }[];
  readonly year?: number;
  readonly court?: string;
  readonly weight?: string;
  readonly history?: readonly (Range & { readonly relation: string; readonly target: string | null })[];
  readonly parallels?: readonly (Range & {
    readonly volume: string;
    readonly reporter: string;
    readonly page: string;
    readonly target: string | null;
  })[];
  readonly signal?: string;
  readonly string?: number;
  readonly author?: string;
  readonly title?: string;
  readonly section?: string;
  readonly use?: string;
  readonly antecedent?: Range;
  readonly place?: {
    readonly page?: number;
    readonly note?: number;
    readonly part?: string;
    readonly start: LinePlace;
  };
  readonly confidence?: string;
  readonly reason?: string;
}

/** The rows of an opinion, in document order. */
export function citeRows(read: TextRows): CiteRow[] {
  return read.facts.rows.map(row => citeRow(read, row));
}

type TextRows = Omit<ReadRows, 'facts'> & {
  readonly text: string;
  readonly facts: Pick<ReadRows['facts'], 'rows'>;
};

function citeRow({ file, text, lines }: TextRows, reference: RowFact): CiteRow {
  const range = (span: Span): Range => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });
  const row: CiteRow = {
    file,
    kind: reference.kind,
    ...range(reference),
    offset: [reference.start, reference.end],
    text: text.slice(reference.start, reference.end),
    target: reference.target,
    name: reference.name,
    volume: reference.volume,
    reporter: reference.reporter,
    page: reference.page,
    pins: some(reference.pins.map(pin => plain({ page: pin.page, to: pin.to, note: pin.note }))),
    year: reference.year,
    court: reference.court,
    weight: reference.weight,
    history: some(reference.history.map(part => ({ relation: part.relation, target: part.target, ...range(part) }))),
    parallels: some(
      reference.parallels.map(cite => ({
        volume: cite.volume,
        reporter: cite.reporter,
        page: cite.page,
        target: cite.target,
        ...range(cite),
      })),
    ),
    signal: reference.signal,
    string: reference.string,
    author: reference.author,
    title: reference.title,
    section: reference.section,
    use: reference.use,
    antecedent: reference.antecedent === undefined ? undefined : range(reference.antecedent),
    place: reference.place === undefined ? undefined : placeOf(lines, reference.place),
    confidence: reference.confidence,
    reason: reference.reason,
  } as CiteRow;
  return plain(row);
}

function placeOf(lines: Lines, place: RowPlace): NonNullable<CiteRow['place']> {
  return plain({
    page: place.page,
    note: place.note,
    part: place.part,
    start: lines.positionAt(place.start),
  }) as NonNullable<CiteRow['place']>;
}

function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** Without the fields that say nothing. */
function plain<Value extends object>(value: Value): Value {
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) if (part !== undefined) kept[key] = part;
  return kept as Value;
}
