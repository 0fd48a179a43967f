import type { Family, OpinionKind } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import { ByteReader, ByteWriter } from './bytes';
import { courtOf } from './court';
import { type FileFacts, MENTION, NOTE, type OpinionFact, PAGE, PAIR } from './facts';
import type { RowFact } from './row-facts';
import { readRowFacts } from './row-reader';
import { writeRowFacts } from './row-writer';

const FAMILIES: readonly Family[] = ['none', 'lexis-tagged', 'excerpt', 'labelled', 'plain', 'html'];
const KINDS: readonly OpinionKind[] = [
  'lead',
  'combined',
  'concurrence',
  'dissent',
  'in-part',
  'plurality',
  'per-curiam',
  'statement',
  'other',
];

/** Sections of packed facts, in order; each can be read without the others. */
const Section = { Head: 0, Lines: 1, Targets: 2, Captions: 3, Mentions: 4, Places: 5, Links: 6, Rows: 7 } as const;
const SECTIONS = 8;
const TABLE = SECTIONS * 4;

/** Rows of numbers column by column as differences from the row before: most fit one byte. */
function writeRows(out: ByteWriter, rows: Int32Array, columns: number): void {
  out.count(rows.length / columns);
  for (let column = 0; column < columns; column++) {
    let before = 0;
    for (let at = column; at < rows.length; at += columns) {
      out.signed(rows[at]! - before);
      before = rows[at]!;
    }
  }
}

function readRows(from: ByteReader, columns: number): Int32Array {
  const stated = from.count() * columns;
  // Each number takes a byte at least: bytes that state more are none of ours.
  const length = stated <= from.left ? stated : 0;
  const rows = new Int32Array(length);
  for (let column = 0; column < columns; column++) {
    let before = 0;
    for (let at = column; at < length; at += columns) {
      before += from.signed();
      rows[at] = before;
    }
  }
  return rows;
}

/** Line ends inside would be taken for separators. */
const listed = (words: readonly string[]): string =>
  words.map(word => (word.includes('\n') ? word.replace(/\n/g, ' ') : word)).join('\n');

/** One a section, used again for every file: threads pack thousands, and memory asked for anew each time is slow to come back. */
const writers = Array.from({ length: SECTIONS }, () => new ByteWriter());

/**
 * Facts as bytes: about a tenth of the text. Address left out; the holder of the bytes knows it. Without `rows` the rows are
 * left out: an open document changes with every key, and nobody stores it.
 */
export function packFacts(facts: FileFacts, { rows: withRows = true } = {}): Uint8Array<ArrayBuffer> {
  for (const writer of writers) writer.clear();
  const [head, lines, targets, captions, mentions, places, links, references] = writers as [
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
  ];
  head.count(Math.max(0, FAMILIES.indexOf(facts.family)));
  head.count(facts.length);
  head.count(facts.year === undefined ? 0 : facts.year + 1);
  head.count(facts.lastPage === undefined ? 0 : facts.lastPage + 1);
  head.text(facts.identity ? JSON.stringify(facts.identity) : '');
  head.count(facts.opinions.length);
  for (const { kind, author, start, end } of facts.opinions) {
    head.count(Math.max(0, KINDS.indexOf(kind)));
    head.text(author ?? '');
    head.count(start);
    head.count(end);
  }
  writeRows(lines, facts.lineStarts, 1);
  targets.count(facts.targets.length);
  targets.text(listed(facts.targets));
  captions.text(listed(facts.captions));
  // Ends as lengths: they are short.
  const rows = facts.mentions.slice();
  for (let at = 0; at < rows.length; at += MENTION) rows[at + 2]! -= rows[at + 1]!;
  writeRows(mentions, rows, MENTION);
  writeRows(places, facts.pages, PAGE);
  writeRows(places, facts.notes, NOTE);
  writeRows(places, facts.noteMarks, NOTE);
  writeRows(places, facts.blocks, 1);
  writeRows(links, facts.fates, 1);
  writeRows(links, facts.parallels, PAIR);
  if (withRows && facts.rows) writeRowFacts(references, facts.rows, rowWords(facts));
  const size = writers.reduce((sum, writer) => sum + writer.length, TABLE);
  const bytes = new Uint8Array(size);
  const table = new DataView(bytes.buffer);
  let at = TABLE;
  writers.forEach((writer, section) => {
    table.setUint32(section * 4, at, true);
    bytes.set(writer.view(), at);
    at += writer.length;
  });
  return bytes;
}

interface Head {
  readonly family: Family;
  readonly year: number | undefined;
  readonly lastPage: number | undefined;
  readonly length: number;
  readonly identity: CaseIdentity | undefined;
  readonly opinions: readonly OpinionFact[];
}

interface Places {
  readonly pages: Int32Array;
  readonly notes: Int32Array;
  readonly noteMarks: Int32Array;
  readonly blocks: Int32Array;
}

function identityFrom(json: string): CaseIdentity | undefined {
  try {
    return json === '' ? undefined : (JSON.parse(json) as CaseIdentity);
  } catch {
    return undefined;
  }
}

/** Sections of one file as far as they have been asked for. */
interface Unpacked {
  head?: Head;
  lineStarts?: Int32Array;
  targets?: readonly string[];
  captions?: readonly string[];
  mentions?: Int32Array;
  places?: Places;
  links?: Pick<FileFacts, 'fates' | 'parallels'>;
}

/** How many files stay unpacked. A list over thousands of files reads each once and leaves nothing behind. */
const KEPT = 256;
const recent: (PackedFacts | undefined)[] = new Array(KEPT).fill(undefined);
let next = 0;

const NO_WORDS: readonly string[] = Object.freeze([]);

interface Brief {
  readonly year: number | undefined;
  readonly court: string | undefined;
}

const briefs = new Map<string, Brief>();

/** Years and courts are few: files share them. */
function briefOf(year: number | undefined, court: string | undefined): Brief {
  const name = `${year} ${court}`;
  const known = briefs.get(name);
  if (known) return known;
  const brief = { year, court };
  if (briefs.size < 4096) briefs.set(name, brief);
  return brief;
}

/** Words of other sections that rows say again. */
function rowWords({ targets, captions }: FileFacts): readonly string[] {
  return [...targets, ...captions];
}

/** Facts that stay packed and are read section by section when asked for. */
export class PackedFacts implements FileFacts {
  readonly key: string;
  readonly bytes: Uint8Array;
  #unpacked: Unpacked | undefined;
  /** Where rows are had that are not among the bytes. */
  readonly #whole: FileFacts | undefined;
  #kept: Brief | undefined;

  constructor(key: string, bytes: Uint8Array, whole?: FileFacts) {
    this.key = key;
    this.bytes = bytes;
    this.#whole = whole;
  }

  /** Packs all but the rows, which stay with the facts until somebody asks. */
  static of(facts: FileFacts): PackedFacts {
    if (facts instanceof PackedFacts) return facts;
    return new PackedFacts(facts.key, packFacts(facts, { rows: false }), facts);
  }

  #open(): Unpacked {
    if (this.#unpacked) return this.#unpacked;
    const oldest = recent[next];
    if (oldest) oldest.#unpacked = undefined;
    recent[next] = this;
    next = (next + 1) % KEPT;
    this.#unpacked = {};
    return this.#unpacked;
  }

  #section(section: number): ByteReader {
    const { bytes } = this;
    const at = section * 4;
    const start = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    return new ByteReader(bytes, start);
  }

  #head(): Head {
    const unpacked = this.#open();
    if (unpacked.head) return unpacked.head;
    const from = this.#section(Section.Head);
    const family = FAMILIES[from.count()] ?? 'none';
    const length = from.count();
    const year = from.count();
    const lastPage = from.count();
    const identity = from.text();
    const opinions: OpinionFact[] = [];
    for (let left = from.count(); left > 0 && !from.overrun; left--) {
      const kind = KINDS[from.count()] ?? 'other';
      const author = from.text();
      opinions.push({ kind, author: author === '' ? undefined : author, start: from.count(), end: from.count() });
    }
    unpacked.head = {
      family,
      length,
      year: year === 0 ? undefined : year - 1,
      lastPage: lastPage === 0 ? undefined : lastPage - 1,
      identity: identityFrom(identity),
      opinions,
    };
    return unpacked.head;
  }

  #places(): Places {
    const unpacked = this.#open();
    if (unpacked.places) return unpacked.places;
    const from = this.#section(Section.Places);
    unpacked.places = {
      pages: readRows(from, PAGE),
      notes: readRows(from, NOTE),
      noteMarks: readRows(from, NOTE),
      blocks: readRows(from, 1),
    };
    return unpacked.places;
  }

  get family(): Family {
    return this.#head().family;
  }

  get length(): number {
    return this.#head().length;
  }

  get year(): number | undefined {
    return this.#brief().year;
  }

  get lastPage(): number | undefined {
    return this.#head().lastPage;
  }

  get court(): string | undefined {
    return this.#brief().court;
  }

  /** What lists of thousands of files ask of each: kept once it has been read. */
  #brief(): Brief {
    if (!this.#kept) {
      const { year, identity } = this.#head();
      this.#kept = briefOf(year, identity && (identity.court ?? courtOf(identity.target)));
    }
    return this.#kept;
  }

  get identity(): CaseIdentity | undefined {
    return this.#head().identity;
  }

  get opinions(): readonly OpinionFact[] {
    return this.#head().opinions;
  }

  get lineStarts(): Int32Array {
    const unpacked = this.#open();
    unpacked.lineStarts ??= readRows(this.#section(Section.Lines), 1);
    return unpacked.lineStarts;
  }

  get targets(): readonly string[] {
    const unpacked = this.#open();
    if (!unpacked.targets) {
      const from = this.#section(Section.Targets);
      unpacked.targets = from.count() === 0 ? NO_WORDS : from.text().split('\n');
    }
    return unpacked.targets;
  }

  get captions(): readonly string[] {
    const unpacked = this.#open();
    if (!unpacked.captions) {
      const words = this.#section(Section.Captions).text().split('\n');
      unpacked.captions = this.targets.length === 0 ? NO_WORDS : words;
    }
    return unpacked.captions;
  }

  get mentions(): Int32Array {
    const unpacked = this.#open();
    if (!unpacked.mentions) {
      const rows = readRows(this.#section(Section.Mentions), MENTION);
      for (let at = 0; at < rows.length; at += MENTION) rows[at + 2]! += rows[at + 1]!;
      unpacked.mentions = rows;
    }
    return unpacked.mentions;
  }

  #links(): Pick<FileFacts, 'fates' | 'parallels'> {
    const unpacked = this.#open();
    if (!unpacked.links) {
      const from = this.#section(Section.Links);
      unpacked.links = { fates: readRows(from, 1), parallels: readRows(from, PAIR) };
    }
    return unpacked.links;
  }

  get fates(): Int32Array {
    return this.#links().fates;
  }

  get parallels(): Int32Array {
    return this.#links().parallels;
  }

  get rows(): readonly RowFact[] | undefined {
    if (this.#whole) return this.#whole.rows;
    // Many and large, and asked for once: they are not kept.
    return readRowFacts(this.#section(Section.Rows), rowWords(this));
  }

  get pages(): Int32Array {
    return this.#places().pages;
  }

  get notes(): Int32Array {
    return this.#places().notes;
  }

  get noteMarks(): Int32Array {
    return this.#places().noteMarks;
  }

  get blocks(): Int32Array {
    return this.#places().blocks;
  }
}

/** True when the bytes can be packed facts: every section begins where one may. What a store hands over is not trusted. */
export function arePackedFacts(bytes: Uint8Array): boolean {
  if (bytes.length < TABLE) return false;
  const table = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let before = TABLE;
  for (let section = 0; section < SECTIONS; section++) {
    const start = table.getUint32(section * 4, true);
    if (start < before || start > bytes.length) return false;
    before = start;
  }
  return true;
}
