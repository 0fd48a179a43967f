import { Use, useOf } from '../../corpus/facts';
import type { Heading, Marker, TagAttribute, WriterList, WriterName } from '../../opinion/document';
import type { Span } from '../../opinion/span';
import { caseFacts, caseTitle, shortName } from '../authority';
import {
  headingOfMarker,
  markerOfHeading,
  markerOfWriter,
  opinionOf,
  opinionOfWriter,
  sameSurname,
  surnameOf,
  wordCount,
  writerOfMarker,
} from '../in-file';
import { justiceName, justiceNote } from '../justice';
import { plain } from '../markdown';
import { lineNumber, type View } from '../view';
import { lineWords } from './division-card';
import { voteMeaning } from './opinion-words';
import { counted, listed } from './words';

/** Cases cited in a stretch, most mentioned first: "Miranda (1 full, 2 by name) and Johnson v. United States". */
export function citedIn(view: View, span: Span): string | undefined {
  const counts = new Map<string, { full: number; short: number; name: number }>();
  for (const reference of view.analysis.references) {
    if (reference.start < span.start || reference.start >= span.end || !reference.target) continue;
    const use = useOf(reference);
    if (use > Use.Eponym) continue;
    const entry = counts.get(reference.target) ?? { full: 0, short: 0, name: 0 };
    if (use === Use.Full) entry.full++;
    else if (use === Use.Short) entry.short++;
    else entry.name++;
    counts.set(reference.target, entry);
  }
  if (counts.size === 0) return undefined;
  const total = (c: { full: number; short: number; name: number }): number => c.full + c.short + c.name;
  const sorted = [...counts].sort((a, b) => total(b[1]) - total(a[1]));
  const shown = sorted.slice(0, 4).map(([target, count]) => {
    const facts = caseFacts(view, target);
    const name = facts.name ? facts.name.value : caseTitle(facts);
    if (total(count) === 1) return plain(name);
    const parts = [
      count.full && `${count.full} full`,
      count.short && `${count.short} short`,
      count.name && `${count.name} by name`,
    ].filter(Boolean);
    return `${plain(shortName(name))} (${parts.join(', ')})`;
  });
  if (sorted.length > shown.length)
    shown.push(counted(sorted.length - shown.length, 'other authority', 'other authorities'));
  return `Cites ${listed(shown)}.`;
}

/** Lines that refer to an opinion (`my Brother WHITE`). */
function referredTo(view: View, marker: Marker): string | undefined {
  const { document, references } = view.analysis;
  const opinion = document.opinions[marker.opinion];
  if (!opinion) return undefined;
  const lines = references
    .filter(
      reference =>
        /^(?:intra-court|ante|post)$/.test(reference.kind) && opinionOf(document, reference.target) === opinion,
    )
    .map(reference => {
      const author = document.opinions[reference.opinion]?.author;
      const line = `line ${lineNumber(view.lines, reference.start)}`;
      return author ? `${plain(surnameOf(author))}, ${line}` : line;
    });
  return lines.length > 0 ? `Referred to by ${listed(lines)}.` : undefined;
}

/** The vote as a heading states it, without its full stop. */
function voteText(heading: Heading | undefined): string | undefined {
  return heading?.vote?.text.replace(/[\s.]+$/, '');
}

const TEXT_VALUES = '`TRUE`: an opinion follows · `NOTEXT`: no opinion';

/** DOMAIN 5.2.5: who, which vote, what follows, where it is named. */
export function markerCard(view: View, marker: Marker, attribute: TagAttribute | undefined): string {
  const { document } = view.analysis;
  if (attribute?.name.text === 'text') return TEXT_VALUES;
  const author = marker.author?.text;
  const heading = headingOfMarker(document, marker);
  const vote = voteText(heading) ?? (marker.kind === 'concur' ? 'concurring' : 'dissenting');
  const who = author === undefined ? 'An author who is not named' : justiceName(author, view.analysis.identity?.year);
  const silent = marker.opinion < 0;
  const bodyStart = heading?.end ?? marker.end;
  const body = { start: marker.start, end: marker.body.end };
  const words = wordCount(document.text.slice(bodyStart, marker.body.end));
  const entry = writerOfMarker(document, marker);
  const listLine = entry && lineNumber(view.lines, entry.start);
  const listWords = marker.kind === 'concur' ? 'CONCUR BY' : 'DISSENT BY';
  const hasList = document.writerLists.some(list => list.kind === marker.kind);
  const first = silent
    ? `**${who}** ${plain(vote)}, **without opinion**${heading ? `, line ${lineNumber(view.lines, heading.start)}` : ''}`
    : `**${who}**, ${plain(vote)} (${lineWords(view, body.start, body.end)}, ${counted(words, 'word')})`;
  return [
    first,
    silent
      ? '`NOTEXT`: no opinion follows.'
      : `${marker.text?.text === 'TRUE' ? '`TRUE`: an opinion follows. ' : ''}${voteMeaning(vote) ?? ''}`.trim(),
    silent
      ? hasList && !entry
        ? `Not in ${listWords}: that list names only those who wrote.`
        : undefined
      : [citedIn(view, body), listLine && `Named in ${listWords} (line ${listLine}).`, referredTo(view, marker)]
          .filter(Boolean)
          .join(' '),
    author && justiceNote(author, view.analysis.identity?.year),
  ]
    .filter(Boolean)
    .join('  \n');
}

/** Where the opinion of a listed writer begins: its heading, else its marker. */
function lineOfWriter(view: View, list: WriterList, name: WriterName): number | undefined {
  const { document } = view.analysis;
  const marker = markerOfWriter(document, name, list.kind);
  if (marker) return lineNumber(view.lines, (headingOfMarker(document, marker) ?? marker).start);
  const opinion = opinionOfWriter(document, name, list.kind);
  return opinion && lineNumber(view.lines, opinion.start);
}

const LISTS = {
  concur: 'Writers of concurrences with text, in order',
  dissent: 'Writers of dissents with text, in order',
  opinion: 'Writer of the opinion',
} as const;

/** True when the list names exactly the writers whose markers say that text follows. */
function agrees(view: View, list: WriterList): boolean | undefined {
  const markers = view.analysis.document.markers.filter(marker => marker.kind === list.kind && marker.opinion >= 0);
  if (markers.length === 0) return undefined;
  return (
    markers.length === list.names.length &&
    markers.every(marker => list.names.some(name => marker.author && sameSurname(name.text, marker.author.text)))
  );
}

/** DOMAIN 5.2.6, and on one name who that is. */
export function writerListCard(view: View, list: WriterList, name: WriterName | undefined): string {
  const names = list.names.map((entry, index) => {
    const line = lineOfWriter(view, list, entry);
    const where = line === undefined ? 'not in this file' : index === 0 ? `line ${line}` : String(line);
    return `${plain(entry.text)} (${where})`;
  });
  const matching = agrees(view, list);
  const whole = `${LISTS[list.kind]}: ${names.join(', ')}.${
    matching === undefined ? '' : matching ? ' Matches the markers.' : ' The markers name other writers.'
  }`;
  if (!name) return whole;
  const { document, identity } = view.analysis;
  const marker = markerOfWriter(document, name, list.kind);
  const heading = marker && headingOfMarker(document, marker);
  const vote = voteText(heading);
  const who = justiceName(marker?.author?.text ?? name.text, identity?.year);
  return `**${who}**${vote ? `, ${plain(vote)}` : ''}  \n${whole}`;
}

/** Bylines, headings of separate opinions and notation votes (DOMAIN 1.2, 1.6, 1.7). */
export function headingCard(view: View, heading: Heading, index: number): string | undefined {
  const { document, identity } = view.analysis;
  const marker = markerOfHeading(document, index);
  const author = marker?.author?.text ?? heading.justice?.text;
  const who = author ? justiceName(author, identity?.year) : heading.chief ? 'The Chief Justice' : undefined;
  const vote = voteText(heading);
  if (!who && !vote) return undefined;
  const opinion = document.opinions.find(candidate => candidate.heading === index);
  const joiners = heading.joiners.map(joiner => plain(joiner.text));
  const cited = opinion && citedIn(view, opinion);
  return [
    [who && `**${who}**`, vote && plain(vote)].filter(Boolean).join(heading.kind === 'notation' ? ' ' : ', '),
    voteMeaning(vote),
    joiners.length > 0 ? `Joined by ${listed(joiners)}.` : undefined,
    opinion && `${lineWords(view, opinion.start, opinion.end)}. ${cited ?? ''}`.trim(),
    author && justiceNote(author, view.analysis.identity?.year),
  ]
    .filter(Boolean)
    .map(line => (line as string).charAt(0).toUpperCase() + (line as string).slice(1))
    .join('  \n');
}
