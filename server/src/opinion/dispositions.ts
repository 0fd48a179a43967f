import type { Disposition } from './document';
import type { Layout, Whereabouts } from './layout';
import { sentenceAt } from './sentences';

/** Whole words of a disposition line (DOMAIN 1.8): what happened to the judgment. */
const DISPOSITION =
  /^(?:It is so ordered|So ordered|It is accordingly so ordered|(?:It is )?(?:Affirmed|Reversed|Vacated|Remanded|Dismissed|Modified|Enforced|Denied|Granted|Discharged)\b[^.]{0,80}|(?:The )?(?:[Jj]udgments?|[Dd]ecrees?|[Oo]rders?|[Ww]rits?|[Aa]ppeals?|[Pp]etitions?|[Rr]ules?|[Cc]ertiorari|[Cc]ause|[Cc]onvictions?|[Mm]otions?|[Aa]pplications?|[Bb]ill|[Ss]entences?)\b[^.]{0,100}\b(?:affirmed|reversed|vacated|remanded|dismissed|modified|denied|granted|set aside|discharged|quashed|so ordered)\b[^.]{0,80}|Appeals? dismissed[^.]{0,60}|Writs? of certiorari dismissed[^.]{0,60})[.:]?(?: ?[*\u2020]+)?$/;

const VERDICT = /^(?:Affirmed|Reversed|Vacated|Remanded|Dismissed|Modified)\b/;

/** True for a line that says what happened to the judgment. */
export function isDisposition(line: string): boolean {
  return line.length <= 160 && DISPOSITION.test(line);
}

/**
 * True for the incomplete line that a disposition completes: `The judgment below is` before `Affirmed.` (DOMAIN 1.8).
 */
export function leadsToDisposition(line: string, disposition: string): boolean {
  return (
    line.length <= 4000 &&
    VERDICT.test(disposition) &&
    /\b(?:is|are|be|was|must be|should be|therefore|accordingly|hereby|the same)[,]?(?: hereby| therefore| accordingly)?$/.test(
      line,
    )
  );
}

/**
 * Dispositions: the last lines before an opinion, a notation, the notes or the end. `starts` are the raw offsets at which
 * opinions and notations begin.
 */
export function dispositionsOf(
  layout: Layout,
  found: readonly number[],
  starts: readonly number[],
  where: Whereabouts,
): Disposition[] {
  const { lines, reading } = layout;
  const stops = [...starts, ...where.notesFrom.values()].map(at => layout.rawLines.start(layout.rawLines.at(at)));
  stops.push(layout.text.length);
  stops.sort((a, b) => a - b);
  const result: Disposition[] = [];
  let stop = stops.length - 1;
  let after = lines.count;
  let following = -1;
  // From the end backwards: lines of one disposition that follow each other share what comes behind them.
  for (let index = found.length - 1; index >= 0; index--) {
    const line = found[index] as number;
    const next = lines.nextInk(line + 1);
    if (next !== following) after = next;
    following = line;
    const at = reading.rawStart(lines.firstInk(line));
    while (stop > 0 && (stops[stop - 1] as number) > at) stop--;
    const behind = after < lines.count ? reading.rawStart(lines.firstInk(after)) : layout.text.length;
    if (behind < (stops[stop] as number) || where.inNotes(at)) continue;
    const before = lines.inkBefore(line);
    const leads = before >= 0 && leadsToDisposition(layout.wordsOf(before), layout.wordsOf(line));
    // Of a long paragraph that runs into the disposition only its last sentence belongs to it.
    const start = leads ? sentenceAt(reading, lines.lastInk(before) - 1).start : lines.firstInk(line);
    const span = layout.toRaw(start, lines.lastInk(line));
    result.push({
      ...span,
      text: reading.text.slice(start, lines.lastInk(line)).replace(/\s+/g, ' '),
      opinion: where.opinionAt(span.start),
    });
  }
  return result.reverse();
}
