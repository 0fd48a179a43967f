import type { Disposition } from './document';
import type { Layout, Whereabouts } from './layout';

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
    line.length <= 300 &&
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
  const stops = new Set<number>();
  for (const start of starts) stops.add(start);
  for (const start of where.notesFrom.values()) stops.add(layout.rawLines.start(layout.rawLines.at(start)));
  const dispositionLines = new Set(found);
  const result: Disposition[] = [];
  for (const line of found) {
    const at = reading.rawStart(lines.firstInk(line));
    if (where.inNotes(at)) continue;
    // The last lines before a marker, the notes or the end; another line of the disposition may follow.
    let next = line + 1;
    while (next < lines.count && (lines.isEmpty(next) || dispositionLines.has(next))) next++;
    if (next < lines.count) {
      const start = layout.rawLines.start(layout.rawLines.at(reading.rawStart(lines.firstInk(next))));
      let reached = false;
      for (let raw = layout.rawLines.at(at) + 1; raw <= layout.rawLines.at(start); raw++) {
        if (stops.has(layout.rawLines.start(raw))) {
          reached = true;
          break;
        }
      }
      if (!reached) continue;
    }
    const words = reading.text.slice(lines.firstInk(line), lines.lastInk(line));
    let first = line;
    const before = layout.inkBefore(line);
    if (before >= 0 && leadsToDisposition(reading.text.slice(lines.firstInk(before), lines.lastInk(before)), words))
      first = before;
    const span = layout.toRaw(lines.firstInk(first), lines.lastInk(line));
    result.push({
      ...span,
      text: reading.text.slice(lines.firstInk(first), lines.lastInk(line)).replace(/\s+/g, ' '),
      opinion: where.opinionAt(span.start),
    });
  }
  return result;
}
