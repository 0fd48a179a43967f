import { isTestimony, opensQuotation } from './block-quotes';
import { isDisposition } from './dispositions';
import type { Family, Label, WriterList } from './document';
import { isSyllabusHead } from './front-matter';
import type { HeadingScan } from './heading-scan';
import { LONGEST_HEADING, readHeading } from './headings';
import { readLabel } from './labels';
import type { Divider, HeadingOnLine, LineFindings } from './line-findings';
import type { Lines } from './lines';
import { type HeadOnLine, readNoteHead } from './note-bodies';
import { type PartOnLine, readPart } from './parts';
import { isLower } from './sweep';
import { readWriterList } from './writer-lists';

/** Classes each line by its first character before any pattern is tried. */
export function readLines(text: string, lines: Lines, family: Family): LineFindings {
  const labels: { line: number; label: Label }[] = [];
  const writerLists: { line: number; list: WriterList }[] = [];
  const headings: HeadingOnLine[] = [];
  const parts: PartOnLine[] = [];
  const noteHeads: HeadOnLine[] = [];
  const noteTitles: number[] = [];
  const quoteLines: number[] = [];
  const testimony: number[] = [];
  const dispositions: number[] = [];
  const dividers: Divider[] = [];
  let banner = -1;
  let syllabus = -1;
  const excerpt = family === 'excerpt';
  let pastHeading = -1;
  let numerals = 0;
  let lastNumeral = -2;
  /** The line of the latest label, list of writers or banner: an opinion begins right behind it. */
  let openedAt = -2;
  let first = true;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.firstInk(line);
    const end = lines.lastInk(line);
    if (start >= end) continue;
    const code = text.charCodeAt(start);
    const length = end - start;
    const isFirst = first;
    first = false;
    // `**Lead Opinion**`
    if (code === 42 && text.charCodeAt(start + 1) === 42) {
      const label = readLabel(text, start, end);
      if (label !== undefined) {
        labels.push({ line, label });
        openedAt = line;
        continue;
      }
    }
    if (code === 45 && excerpt && length >= 10 && /^-+$/.test(text.slice(start, end))) {
      dividers.push({ line, text: '' });
      continue;
    }
    if (code === 34 || code === 0x201c || code === 39 || code === 0x2018) {
      quoteLines.push(line);
      if (isTestimony(text.slice(start, Math.min(end, start + 24)))) testimony.push(line);
      else if (!opensQuotation(text.slice(start, start + 3))) quoteLines.pop();
      continue;
    }
    if ((code === 81 || code === 65) && isTestimony(text.slice(start, Math.min(end, start + 24)))) {
      testimony.push(line);
      continue;
    }
    const headCode =
      (code >= 48 && code <= 57) ||
      code === 91 ||
      code === 110 ||
      code === 42 ||
      code === 40 ||
      code === 0x2020 ||
      code === 0x2021 ||
      code === 70 ||
      code === 78;
    if (headCode) {
      const head = readNoteHead(text.slice(start, Math.min(end, start + 40)));
      if (head !== undefined) {
        const { note, start: from, end: to, form } = head;
        noteHeads.push({ note, start: from, end: to, form, line });
      }
    }
    const opensHere = (openedAt >= 0 && lines.nextInk(openedAt + 1) === line) || (isFirst && !excerpt);
    if (opensHere && (code < 65 || code > 90) && length < 400) {
      const found = headingFrom(text, lines, line, start, end, true);
      if (found !== undefined) {
        headings.push(found);
        pastHeading = found.lastLine;
        continue;
      }
    }
    if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 0xc0)) continue;
    if (length <= 100) {
      const words = text.slice(start, end);
      const part = readPart(words);
      if (part !== undefined) {
        // A part has text: numerals line under line are a column of a table or of the margin.
        numerals = line - lastNumeral === 1 ? numerals + 1 : 1;
        lastNumeral = line;
        if (numerals < 5) {
          const { numeral, number, level, title, length: size } = part;
          parts.push({ numeral, number, level, title, length: size, line, start });
        }
        continue;
      }
      if (length <= 24) {
        if (words === 'OPINION' && banner < 0) {
          banner = line;
          openedAt = line;
          continue;
        }
        if (/^(?:FOOTNOTES|Footnotes|NOTES|Notes)[.:]?$/.test(words)) {
          noteTitles.push(line);
          continue;
        }
        if (/^Passage \d{1,4}:$/.test(words)) {
          dividers.push({ line, text: words });
          continue;
        }
        if (syllabus < 0 && isSyllabusHead(words)) {
          syllabus = line;
          continue;
        }
      }
      if (isFirst && excerpt && words.startsWith('Case of interest:')) {
        dividers.push({ line, text: words });
        continue;
      }
    }
    if (length <= 160 && isDisposition(text.slice(start, end))) {
      dispositions.push(line);
      continue;
    }
    if (code >= 65 && code <= 90) {
      if (length <= 400) {
        const list = readWriterList(text, start, end);
        if (list !== undefined) {
          writerLists.push({ line, list });
          openedAt = line;
          continue;
        }
      }
      if (line <= pastHeading || !(opensHere || mayOpenHeading(text, start, end, code))) continue;
      const found = headingFrom(text, lines, line, start, end, opensHere);
      if (found !== undefined) {
        headings.push(found);
        pastHeading = found.lastLine;
      }
    }
  }
  return {
    labels,
    writerLists,
    headings,
    parts,
    noteHeads,
    noteTitles,
    quoteLines,
    testimony,
    dispositions,
    dividers,
    banner,
    syllabus,
  };
}

const MISTER = /^M(?:[rRsSeEbBhHnNkK][sS]?[.,!:;'* ]|emo|EMO)/;

/** A cheap look at the first words: a title of a Justice, an office behind a name, or one of the fixed openings. */
function mayOpenHeading(text: string, start: number, end: number, code: number): boolean {
  const second = text.charCodeAt(start + 1);
  switch (code) {
    case 77: // Mr. Justice, Memorandum
      if (text.charCodeAt(start + 2) === 46 || MISTER.test(text.slice(start, start + 6))) return true;
      break;
    case 74: // JUSTICE, Judgment of the Court, and opinion of
      if (second === 85 || second === 117) return true;
      break;
    case 84: // THE CHIEF JUSTICE
      if (
        (second === 72 || second === 104) &&
        /^T[hH][eE] (?:[cC][hH]|[sS][eE][pP])/.test(text.slice(start, start + 7))
      )
        return true;
      break;
    case 67: // CHIEF JUSTICE, Concurring opinion
    case 80: // PER CURIAM
    case 83: // Statement, Separate opinion
    case 79: // Opinion of
    case 66: // BY THE COURT
    case 68: // Dissenting opinion of
      if (
        /^(?:C[hH][iI][eE][fF] J|P[eE][rReE] C[uU]|S(?:tatement|TATEMENT|eparate|EPARATE)|O(?:pinion|PINION) |J(?:udgment) of|B[yY] [tT][hH][eE] C|Concurring op|Dissenting op)/.test(
          text.slice(start, start + 14),
        )
      ) {
        return true;
      }
      break;
  }
  // `MINER, Circuit Judge:`, `COOLEY, C. J.`: an office within the first 70 characters.
  const head = text.slice(start, Math.min(end, start + 70));
  const comma = head.indexOf(', ');
  return (
    comma > 0 &&
    comma < 45 &&
    /, (?:(?:Jr|Sr)\., )?(?:C\. ?J\.|Ch\. ?J|J\.|JJ\.|P\. ?J\.|A\. ?C\. ?J|S\. ?J\.|(?:[A-Z][A-Za-z]+ ){0,3}(?:Judge|JUDGE|Justice|JUSTICE|Commissioner|Chancellor|Surrogate))/.test(
      head,
    )
  );
}

/** The heading that begins on a line: on it alone, or on it and up to four more (`Mr. Justice Harlan,` / `whom …`). */
function headingFrom(
  text: string,
  lines: Lines,
  line: number,
  start: number,
  end: number,
  opensHere: boolean,
): HeadingOnLine | undefined {
  const single = readHeading(text, start, end, opensHere);
  // An author without a vote may still find it on the next line.
  const bare =
    single !== undefined && single.heading.kind === 'separate' && single.heading.vote === undefined
      ? single
      : undefined;
  const alone = bare === undefined ? single : undefined;
  // A heading goes on where its line ends without a stop, or where the next line begins in small letters.
  const unfinished = end - start < 240 && !/[.:!?”"*\d]$/.test(text.slice(end - 1, end));
  const next = line + 1 < lines.count ? text.charCodeAt(lines.firstInk(line + 1)) : 0;
  const open = unfinished && (alone === undefined || (!alone.runsOn && isLower(next)));
  if (!open) return single === undefined ? undefined : onLines(lines, line, single);
  let last = line;
  for (let more = 1; more <= 4; more++) {
    if (line + more >= lines.count || lines.isEmpty(line + more)) break;
    last = line + more;
    if (lines.lastInk(last) - start > LONGEST_HEADING) break;
    const longer = readHeading(text, start, lines.lastInk(last), opensHere);
    if (
      longer !== undefined &&
      longer.heading.vote !== undefined &&
      (alone === undefined || longer.heading.end > alone.heading.end)
    )
      return onLines(lines, line, longer);
  }
  return single === undefined ? undefined : onLines(lines, line, single);
}

function onLines(lines: Lines, line: number, scan: HeadingScan): HeadingOnLine {
  return {
    line,
    lastLine: Math.max(line, lines.at(Math.max(scan.heading.start, scan.heading.end - 1))),
    heading: scan.heading,
    runsOn: scan.runsOn,
    loose: scan.loose === true,
  };
}
