import type { ListedCase } from './case-list';
import { CaseTable, type CompleteVolumes } from './case-table';
import { readDelimited } from './delimited';
import { slugOf, targetId, usVolumeOf } from './nominative';
import { type JsonNode, readJson } from './positioned-json';

/** A fault in a case list: the row is left out, or the field where the row can do without it. */
export interface CaseListFault {
  /** 0-based line of `start`. */
  readonly line: number;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A case list as read from a file. */
export interface CaseListFile {
  readonly rows: readonly ListedCase[];
  /** Volumes that the file says it holds in full; only JSON can say so. */
  readonly complete: readonly CompleteVolumes[];
  readonly faults: readonly CaseListFault[];
}

/** One value of a row with its place. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Names that a column or member may have, folded as `slugOf` does. */
const COLUMNS: Readonly<Record<string, Field>> = {
  cite: 'cite',
  citation: 'cite',
  reporter: 'reporter',
  edition: 'reporter',
  volume: 'volume',
  vol: 'volume',
  page: 'page',
  firstpage: 'page',
  first: 'page',
  lastpage: 'lastPage',
  last: 'lastPage',
  nextpage: 'lastPage',
  name: 'name',
  caption: 'name',
  casename: 'name',
  longname: 'other',
  names: 'other',
  othernames: 'other',
  also: 'other',
  year: 'year',
  dateoryear: 'year',
  date: 'year',
  decided: 'year',
  author: 'author',
  authorloc: 'author',
  kind: 'kind',
};

type Field = 'cite' | 'reporter' | 'volume' | 'page' | 'lastPage' | 'name' | 'other' | 'year' | 'author' | 'kind';

const CITE = /^(\d{1,4})\s+([A-Za-z][A-Za-z0-9.'& ]{0,40}?)\s+(\d{1,5})$/;
const KINDS: ReadonlySet<string> = new Set(['case', 'orders', 'rules', 'front']);

/**
 * Reads a user's case list. CSV (comma, semicolon or tab) has a header line that names its columns: `cite`, or `volume`,
 * `page` and, for other reporters than U.S. Reports, `reporter`; `name`; and if wanted `lastPage` (or `nextpage`), `longname`
 * (several captions with ` | ` between), `year` or `date`, `author`, `kind`. JSON is an array of objects with these members, or
 * `{"cases": [...], "complete": [{"reporter": "U.S.", "first": 571, "last": 580}]}`. A faulty row is a fault and the rest is used.
 */
export function caseListFrom(text: string, format: 'csv' | 'json', fileName: string): CaseListFile {
  const reading = new Reading(text, `list ${fileName}`);
  if (format === 'json') reading.json();
  else reading.csv();
  return { rows: reading.rows, complete: reading.complete, faults: reading.faults };
}

/** The look-ups over one or several files; of two rows of one address and name the earlier file's counts. */
export function caseTableOf(files: readonly CaseListFile[]): CaseTable {
  const seen = new Set<string>();
  const rows = files.flatMap(file =>
    file.rows.filter(row => {
      const key = `${row.id} ${row.name}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
  return new CaseTable(
    rows,
    files.flatMap(file => file.complete),
  );
}

class Reading {
  readonly rows: ListedCase[] = [];
  readonly complete: CompleteVolumes[] = [];
  readonly faults: CaseListFault[] = [];
  readonly #seen = new Set<string>();
  #line = 0;
  #lineAt = 0;

  constructor(
    readonly text: string,
    readonly source: string,
  ) {}

  csv(): void {
    const [header, ...records] = readDelimited(this.text);
    if (!header) {
      this.#fault(
        0,
        0,
        'The list is empty. Its first line must name the columns: `name`, and `cite` or `volume` and `page`.',
      );
      return;
    }
    const fields = header.map(cell => COLUMNS[slugOf(cell.value)]);
    const has = (field: Field) => fields.includes(field);
    if (!has('name') || !(has('cite') || (has('volume') && has('page')))) {
      const end = header[header.length - 1]!.end;
      this.#fault(
        header[0]!.start,
        end,
        'The first line must name the columns: `name`, and `cite` or `volume` and `page`.',
      );
      return;
    }
    for (const record of records) {
      const open = record.find(
        cell => cell.value.startsWith('"') && cell.value === this.text.slice(cell.start, cell.end).trim(),
      );
      if (open) {
        this.#fault(
          open.start,
          open.end,
          'The quotation mark that opens here is not closed; double it inside a cell: `""`.',
        );
        continue;
      }
      const row = new Map<Field, Value>();
      record.forEach((cell, i) => {
        const field = fields[i];
        if (field && cell.value !== '' && !row.has(field)) row.set(field, cell);
      });
      this.#row(row, { start: record[0]!.start, end: record[record.length - 1]!.end });
    }
  }

  json(): void {
    const { value, fault } = readJson(this.text);
    const list = value?.type === 'object' ? value.members.get('cases') : value;
    if (list?.type === 'array') for (const item of list.items) this.#item(item);
    else if (value && !fault)
      this.#fault(
        value.start,
        Math.min(value.end, value.start + 1),
        'An array of cases is expected, or an object with the member `cases`.',
      );
    const complete = value?.type === 'object' ? value.members.get('complete') : undefined;
    if (complete?.type === 'array') for (const item of complete.items) this.#completeVolumes(item);
    if (fault) this.#fault(fault.start, fault.end, fault.message);
  }

  #item(item: JsonNode): void {
    if (item.type !== 'object') {
      this.#fault(item.start, item.end, 'A case is an object with the members `cite` and `name`.');
      return;
    }
    const row = new Map<Field, Value>();
    for (const [key, node] of item.members) {
      const field = COLUMNS[slugOf(key)];
      if (!field) continue;
      const values = node.type === 'array' ? node.items : [node];
      const strings = values.flatMap(v =>
        v.type === 'scalar' && v.value !== null && typeof v.value !== 'boolean' ? [String(v.value)] : [],
      );
      if (strings.length === 0 && values.length > 0 && !(node.type === 'scalar' && node.value === null))
        this.#fault(node.start, node.end, `The value of \`${key}\` cannot be used.`);
      else if (strings.length > 0)
        row.set(field, { start: node.start, end: node.end, value: strings.join(' | ').trim() });
    }
    this.#row(row, item);
  }

  #completeVolumes(item: JsonNode): void {
    const scalar = (key: string) => {
      const node = item.type === 'object' ? item.members.get(key) : undefined;
      return node?.type === 'scalar' ? node.value : undefined;
    };
    const [reporter, first, last] = [scalar('reporter') ?? 'U.S.', scalar('first'), scalar('last') ?? scalar('first')];
    if (
      typeof reporter === 'string' &&
      Number.isInteger(first) &&
      Number.isInteger(last) &&
      (first as number) <= (last as number)
    ) {
      this.complete.push({ slug: slugOf(reporter), first: first as number, last: last as number });
    } else
      this.#fault(
        item.start,
        item.end,
        'Complete volumes are given as `{"reporter": "U.S.", "first": 571, "last": 580}`.',
      );
  }

  #row(row: ReadonlyMap<Field, Value>, place: { readonly start: number; readonly end: number }): void {
    const address = this.#address(row, place);
    if (!address) return;
    const name = row.get('name')?.value.replace(/\s+/g, ' ');
    if (!name) {
      this.#fault(place.start, place.end, 'The row has no name.');
      return;
    }
    const { slug, volume, page } = address;
    const id = targetId(slug, volume, page);
    if (this.#seen.has(`${id} ${name}`)) {
      this.#fault(place.start, place.end, `${name} is listed twice at this address; the first row counts.`);
      return;
    }
    this.#seen.add(`${id} ${name}`);
    const { year, date } = this.#date(row.get('year'));
    const author = row
      .get('author')
      ?.value.replace(/[,;|].*$/, '')
      .trim();
    const names = [name, ...(row.get('other')?.value.split(' | ') ?? []).map(n => n.trim())].filter(
      (n, i, all) => n !== '' && all.indexOf(n) === i,
    );
    this.rows.push({
      id,
      slug,
      volume,
      page,
      lastPage: this.#lastPage(row.get('lastPage'), page),
      name,
      names,
      year,
      ...(date ? { date } : {}),
      ...(author ? { author } : {}),
      kind: this.#kind(row.get('kind')),
      source: this.source,
    });
  }

  #address(
    row: ReadonlyMap<Field, Value>,
    place: { readonly start: number; readonly end: number },
  ): { slug: string; volume: number; page: number } | undefined {
    const cite = row.get('cite');
    const match = cite ? CITE.exec(cite.value) : undefined;
    if (cite && !match) {
      this.#fault(cite.start, cite.end, `\`${shown(cite.value)}\` is not a citation such as \`384 U.S. 436\`.`);
      return undefined;
    }
    const reporter = match ? match[2]! : (row.get('reporter')?.value ?? 'U.S.');
    const slug = slugOf(reporter);
    const volume = match ? Number(match[1]) : this.#number(row.get('volume'), 'volume', place);
    const page = match ? Number(match[3]) : this.#number(row.get('page'), 'page', place);
    if (volume === undefined || page === undefined) return undefined;
    if (slug === '') {
      this.#fault(place.start, place.end, `\`${shown(reporter)}\` is not the abbreviation of a reporter.`);
      return undefined;
    }
    const us = usVolumeOf(slug, volume);
    return us === undefined ? { slug, volume, page } : { slug: 'us', volume: us, page };
  }

  #number(
    value: Value | undefined,
    what: string,
    place: { readonly start: number; readonly end: number },
  ): number | undefined {
    if (value && /^\d{1,5}$/.test(value.value) && Number(value.value) > 0) return Number(value.value);
    const at = value ?? place;
    this.#fault(
      at.start,
      at.end,
      value ? `The ${what} \`${shown(value.value)}\` is not a number.` : `The row has no ${what}.`,
    );
    return undefined;
  }

  #lastPage(value: Value | undefined, page: number): number | undefined {
    if (!value) return undefined;
    const last = /^\d{1,5}$/.test(value.value) ? Number(value.value) : undefined;
    if (last !== undefined && last >= page) return last;
    this.#fault(
      value.start,
      value.end,
      last === undefined
        ? `The last page \`${shown(value.value)}\` is not a number.`
        : `The last page ${last} is before the first page ${page}.`,
    );
    return undefined;
  }

  #date(value: Value | undefined): { year: number | undefined; date: string | undefined } {
    if (!value) return { year: undefined, date: undefined };
    const match = /^(\d{4})(?:-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/.exec(value.value);
    const year = match ? Number(match[1]) : 0;
    if (!match || year < 1600 || year > 2200) {
      this.#fault(value.start, value.end, `\`${shown(value.value)}\` is neither a year (1966) nor a day (1966-06-13).`);
      return { year: undefined, date: undefined };
    }
    return { year, date: match[2] ? value.value : undefined };
  }

  #kind(value: Value | undefined): ListedCase['kind'] {
    if (!value) return 'case';
    const kind = value.value.toLowerCase();
    if (KINDS.has(kind)) return kind as ListedCase['kind'];
    this.#fault(value.start, value.end, `The kind \`${shown(value.value)}\` is none of case, orders, rules, front.`);
    return 'case';
  }

  #fault(start: number, end: number, message: string): void {
    if (start < this.#lineAt) [this.#line, this.#lineAt] = [0, 0];
    for (
      let at = this.text.indexOf('\n', this.#lineAt);
      at >= 0 && at < start;
      at = this.text.indexOf('\n', this.#lineAt)
    ) {
      this.#line++;
      this.#lineAt = at + 1;
    }
    this.faults.push({ line: this.#line, start, end, message });
  }
}

/** At most forty characters of a value, for a message. */
function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
