import type { CitationKind } from '../citation/citation';
import type { Confidence } from '../reference/reference';

/** A code of a row names one of them by its index. */
export const KINDS: readonly CitationKind[] = [
  ...([
    'full-case',
    'order',
    'docket',
    'short-case',
    'id',
    'ibid',
    'supra-case',
    'supra-page',
    'infra',
    'ante',
  ] as const),
  ...([
    'post',
    'bare-name',
    'intra-court',
    'hereafter-short',
    'constitution',
    'statute',
    'rule',
    'regulation',
  ] as const),
  ...([
    'treatise',
    'book',
    'article',
    'restatement',
    'legislative',
    'record',
    'neutral',
    'truncated',
    'anaphor',
  ] as const),
];
export const CONFIDENCE: readonly (Confidence | undefined)[] = [undefined, 'certain', 'likely', 'forward', 'low'];

/** Fields that most rows lack: a bit each, the commonest first, so that the bits of most rows fit one or two bytes. */
export const Has = {
  cite: 1,
  name: 2,
  pins: 4,
  antecedent: 8,
  reason: 16,
  year: 32,
  signal: 64,
  string: 128,
  section: 256,
  parallels: 512,
  history: 1024,
  author: 2048,
  title: 4096,
  court: 8192,
  weight: 16384,
  place: 32768,
  eponym: 65536,
  treatment: 131072,
  label: 262144,
  otherCaption: 524288,
  /** Volume and page are those of the target. */
  asTarget: 1048576,
} as const;

/** Stands between the words of a table. A text that has it is not packed. */
export const BETWEEN = '\u0001';
