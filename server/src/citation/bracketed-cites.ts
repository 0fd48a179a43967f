import { isDigit, skipSpaces } from './characters';
import type { ParallelCite } from './citation';
import { coreAt } from './cite-core';
import { pinsAfterPage } from './pins';
import { caseTarget } from './target';
import { UNOFFICIAL } from './unofficial';

/**
 * `(179 SE2d 76)`, `[299 P.2d 243]`, `(64 SE 676, 22 LRA (NS) 959, 131 ASR 218)` at `at`: the parallel cites of a decision in
 * parentheses or brackets, as Georgia, California and some others print them. `slug` is the reporter of the first cite; undefined
 * where something else stands there.
 */
export function bracketedCites(
  text: string,
  at: number,
  slug: string | undefined,
  fileYear: number | undefined,
): { readonly cites: readonly ParallelCite[]; readonly end: number } | undefined {
  const open = skipSpaces(text, at);
  const opener = text.charCodeAt(open);
  if ((opener !== 40 && opener !== 91) || !isDigit(text.charCodeAt(open + 1))) return undefined;
  const closer = opener === 40 ? 41 : 93;
  const cites: ParallelCite[] = [];
  let next = open + 1;
  while (cites.length < 5) {
    let cite = coreAt(text, next, fileYear);
    // `443 U. S. 307 (99 SC 2781, 61 LE2d 560)`: beside the Court's own reports SC is the Supreme Court Reporter.
    if (cite?.slug === 'sc' && slug === 'us')
      cite = { ...cite, reporter: 'S. Ct.', slug: 'sct', target: caseTarget('sct', cite.volume, cite.page) };
    if (cite === undefined || !UNOFFICIAL.has(cite.slug)) cite = inCapitals(text, next);
    if (cite === undefined || cite.slug === slug) return undefined;
    cites.push(cite);
    const after = pinsAfterPage(text, cite.end, Number(cite.page) || undefined).end;
    const close = text.charCodeAt(after);
    if (close === closer) return { cites, end: after + 1 };
    if (close !== 44 && close !== 59) return undefined;
    next = skipSpaces(text, after + 1);
  }
  return undefined;
}

/** Selected reports as Georgia writes them, by the edition they stand for. */
const SELECTED: Readonly<Record<string, readonly [string, string]>> = {
  'LRA (NS)': ['L.R.A.N.S.', 'lrans'],
  LRA: ['L.R.A.', 'lra'],
  ASR: ['Am. St. Rep.', 'amstrep'],
  AR: ['Am. Rep.', 'amrep'],
  AD: ['Am. Dec.', 'amdec'],
  AC: ['Ann. Cas.', 'anncas'],
  ALR: ['A.L.R.', 'alr'],
  ALR2d: ['A.L.R.2d', 'alr2d'],
  LE: ['L. Ed.', 'led'],
  SC: ['S. Ct.', 'sct'],
};
const IN_CAPITALS = /(\d{1,3}) (LRA \(NS\)|LRA|ASR|AR|AD|AC|ALR2d|ALR|LE|SC) (\d{1,4})(?![\w-])/y;

function inCapitals(text: string, at: number): ParallelCite | undefined {
  IN_CAPITALS.lastIndex = at;
  const match = IN_CAPITALS.exec(text);
  const edition = match === null ? undefined : SELECTED[match[2] as string];
  if (match === null || edition === undefined) return undefined;
  const [reporter, slug] = edition;
  const volume = match[1] as string;
  const page = match[3] as string;
  return { start: at, end: at + match[0].length, volume, reporter, slug, page, target: caseTarget(slug, volume, page) };
}
