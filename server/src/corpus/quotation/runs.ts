import { wordsOf } from './words';

/** What stands between two runs of a quotation. */
export type Gap =
  /** Ellipsis: anything may be left out. */
  | 'left-out'
  /** Square brackets, or two spaces where a converter took them out: a few words stand for others. */
  | 'replaced';

/** Words of a quotation that must stand together in its source. */
export interface Run {
  readonly folded: readonly string[];
  readonly written: readonly string[];
  /** What stands before the run; the first run has none. */
  readonly gap: Gap | undefined;
}

const LEFT_OUT = '\u0001';
const REPLACED = '\u0002';

/**
 * The runs of a quotation (raw text between its marks). Tags, page marks and `[sic]` are stepped over, a bracketed capital is
 * a change of case (`[T]he`), ellipses and bracketed words part runs, hyphens at broken line ends join words.
 */
export function runsOf(quotation: string): readonly Run[] {
  const plain = quotation
    .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '')
    .replace(/ ?\[?\*{1,3}\d{1,4}\]? ?/g, ' ')
    .replace(/\[sic[.,]?\]/gi, '')
    // Scanned: `[0]ne`, `[Ejvery`, `[W] hatever`, `perpetuating] the` for `perpetuat[ing] the`.
    .replace(/\[0\](?=\p{L})/gu, 'O')
    .replace(/\[(\p{L})j(?=\p{Ll}{2})/gu, '$1')
    .replace(/\[([B-HJ-NP-Zb-hj-np-z])\] (?=\p{Ll})/gu, '$1')
    // `[T]he`, `his[her]`: one letter in brackets is a change of case or of ending.
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/(?<=\p{L})\[(?:e?s|ed|ing|d)\]/gu, REPLACED)
    .replace(/\[[^\]]{0,300}\]/g, ` ${REPLACED} `)
    .replace(/\p{L}{1,30}\]/gu, ` ${REPLACED} `)
    .replace(/…|\.(?:\s?\.){2,4}|(?:\*\s){2,4}\*|—{2,}/g, ` ${LEFT_OUT} `)
    .replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
    // Exactly two spaces or more: a bracketed word may have been taken out (DOMAIN 0.1).
    .replace(/(?<=\p{Ll},?) {2,}(?=\p{Ll})/gu, ` ${REPLACED} `);
  const runs: Run[] = [];
  let gap: Gap | undefined;
  let from = 0;
  const add = (to: number): void => {
    const { folded, written } = wordsOf(plain.slice(from, to));
    if (folded.length > 0) {
      runs.push({ folded, written, gap: runs.length === 0 ? undefined : gap });
      gap = undefined;
    }
  };
  for (let at = 0; at < plain.length; at++) {
    const mark = plain[at];
    if (mark !== LEFT_OUT && mark !== REPLACED) continue;
    add(at);
    from = at + 1;
    if (mark === LEFT_OUT || gap === undefined) gap = mark === LEFT_OUT ? 'left-out' : 'replaced';
  }
  add(plain.length);
  return runs;
}
