import type { ReadingText } from '../opinion/reading-text';
import { isDigit } from './characters';
import { joinDockets, nameUnreported } from './docket-names';
import { Finds } from './finds';
import type { Found } from './found';
import { hereafterForms, shortenWorks } from './hereafter-form';
import { bareNames } from './names-alone';
import { citationAtNumber } from './number-anchor';
import { atBlockStart } from './other/index';
import { settlePageWords } from './page-word';
import { joinStrings } from './strings';
import { citationAtWord } from './word-anchor';
import { ANCHOR, lookFor, wordIndexOf } from './word-index';

for (let digit = 48; digit <= 57; digit++) lookFor(ANCHOR, digit);

/**
 * One pass over a reading text that stops at every anchor, a number or a word that may announce a citation, and gathers what
 * stands there. All offsets are reading offsets; the finds come in text order, an outer one before what stands in it.
 * `fileYear` is the year of the citing opinion, where known.
 */
export function sweep(reading: ReadingText, fileYear: number | undefined, blockStarts: readonly number[]): Found[] {
  const { text } = reading;
  const finds = new Finds(text, fileYear);
  for (const start of blockStarts) finds.acceptAll(atBlockStart(text, start));
  const { anchors } = wordIndexOf(reading);
  let past = 0;
  for (let index = 0; index < anchors.length; index++) {
    const at = anchors[index] as number;
    if (at < past) continue;
    if (isDigit(text.charCodeAt(at))) past = citationAtNumber(finds, at, at === 0 ? 0 : text.charCodeAt(at - 1)) + 1;
    else citationAtWord(finds, at);
  }
  return joined(finds);
}

/** What all finds together say of each: names that join a docket, works named again, what stands in what. */
function joined(finds: Finds): Found[] {
  const { text, list } = finds;
  settlePageWords(text, list);
  list.push(...nameUnreported(finds, bareNames(finds)));
  const dockets = joinDockets(finds);
  shortenWorks(text, list);
  list.push(...hereafterForms(text, list, at => finds.covered(at)));
  list.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  const kept: Found[] = [];
  for (const find of list) {
    if (dockets.has(find)) continue;
    while (open.length > 0 && (kept[open[open.length - 1] as number] as Found).end <= find.start) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined && (kept[outer] as Found).end < find.end) continue;
    find.inside = outer ?? -1;
    open.push(kept.length);
    kept.push(find);
  }
  joinStrings(text, kept);
  return kept;
}
