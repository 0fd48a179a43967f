import type { CaseListFile } from '../authority/case-list-file';
import { ByteReader, ByteWriter } from './bytes';
import type { FileJob, Reading, ReadingSettings } from './read-opinion';
import type { WalkRequest } from './walk';

/** What a reading thread is asked. */
export type ThreadRequest =
  | { readonly kind: 'walk'; readonly id: number; readonly request: WalkRequest }
  | { readonly kind: 'stop-walk'; readonly id: number }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly jobs: readonly FileJob[];
      readonly settings: ReadingSettings;
    };

/** What a reading thread answers. */
export type ThreadAnswer =
  | {
      readonly kind: 'walked';
      readonly id: number;
      readonly keys: readonly string[];
      /** Size and time of each file in turn. */
      readonly stamps: Float64Array;
      readonly notes: readonly string[];
      /** Nothing more comes. */
      readonly last: boolean;
    }
  | { readonly kind: 'read'; readonly id: number; readonly readings: Uint8Array };

/** What a reading thread is started with. */
export interface ThreadStart {
  /** Path of the built-in case list; undefined when there is none. */
  readonly builtInCases: string | undefined;
  /** The person's own lists, before the built-in one. */
  readonly caseLists: readonly CaseListFile[];
}

const KINDS = ['opinion', 'same', 'other', 'unread'] as const;

const out = new ByteWriter();

/** Readings as one block of bytes that moves from thread to thread without being copied. */
export function packReadings(readings: readonly Reading[]): Uint8Array<ArrayBuffer> {
  out.clear();
  out.count(readings.length);
  for (const reading of readings) {
    out.count(KINDS.indexOf(reading.kind));
    out.text('hash' in reading ? reading.hash : '');
    out.text('note' in reading ? reading.note : '');
    if (reading.kind === 'opinion') out.block(reading.facts);
  }
  return out.take();
}

/** The facts are views of the block. */
export function unpackReadings(bytes: Uint8Array): Reading[] {
  const from = new ByteReader(bytes);
  const readings: Reading[] = [];
  for (let left = from.count(); left > 0 && !from.overrun; left--) {
    const kind = KINDS[from.count()] ?? 'unread';
    const hash = from.text();
    const note = from.text();
    if (kind === 'opinion') readings.push({ kind, hash, note, facts: from.block() });
    else if (kind === 'unread') readings.push({ kind, note });
    else readings.push({ kind, hash });
  }
  return readings;
}
