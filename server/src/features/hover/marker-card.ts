import { Use, useOf } from '../../corpus/facts';
import type { Heading, Marker, TagAttribute, WriterList, WriterName } from '../../opinion/document';
import type { Span } from '../../opinion/span';
import { caseFacts, shortName } from '../authority';
import { authorityTitle } from '../authority-title';
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
import { phrase, t } from '../translation';
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
    const name = facts.name?.value ?? authorityTitle(view, target);
    if (total(count) === 1) return plain(name);
    const parts = [
      count.full && t('{0} full', count.full),
      count.short && t('{0} short', count.short),
      count.name && t('{0} by name', count.name),
    ].filter(Boolean);
    return `${plain(facts.name ? shortName(name) : name)} (${parts.join(', ')})`;
  });
  if (sorted.length > shown.length)
    shown.push(counted(sorted.length - shown.length, '1 other authority', '{0} other authorities'));
  return t('Cites {0}.', listed(shown));
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
      const line = t('line {0}', lineNumber(view.lines, reference.start));
      return author ? `${plain(surnameOf(author))}, ${line}` : line;
    });
  return lines.length > 0 ? t('Referred to by {0}.', listed(lines)) : undefined;
}

/** The vote as a heading states it, without its full stop. */
function voteText(heading: Heading | undefined): string | undefined {
  return heading?.vote?.text.replace(/[\s.]+$/, '');
}

const TEXT_VALUES = phrase('`TRUE`: an opinion follows · `NOTEXT`: no opinion');

/** DOMAIN 5.2.5: who, which vote, what follows, where it is named. */
export function markerCard(view: View, marker: Marker, attribute: TagAttribute | undefined): string {
  const { document } = view.analysis;
  if (attribute?.name.text === 'text') return t(TEXT_VALUES);
  const author = marker.author?.text;
  const heading = headingOfMarker(document, marker);
  // The words of the opinion stay as they are; only those we put in their place are translated.
  const written = voteText(heading);
  const vote = written ?? (marker.kind === 'concur' ? 'concurring' : 'dissenting');
  const voted = written ?? (marker.kind === 'concur' ? t('concurring') : t('dissenting'));
  const who =
    author === undefined ? t('An author who is not named') : justiceName(author, view.analysis.identity?.year);
  const silent = marker.opinion < 0;
  const bodyStart = heading?.end ?? marker.end;
  const body = { start: marker.start, end: marker.body.end };
  const words = wordCount(document.text.slice(bodyStart, marker.body.end));
  const entry = writerOfMarker(document, marker);
  const listLine = entry && lineNumber(view.lines, entry.start);
  const listWords = marker.kind === 'concur' ? 'CONCUR BY' : 'DISSENT BY';
  const hasList = document.writerLists.some(list => list.kind === marker.kind);
  const first = silent
    ? t('{0} {1}, **without opinion**', `**${who}**`, plain(voted)) +
      (heading ? `, ${t('line {0}', lineNumber(view.lines, heading.start))}` : '')
    : `**${who}**, ${plain(voted)} (${lineWords(view, body.start, body.end)}, ${counted(words, '1 word', '{0} words')})`;
  return [
    first,
    silent
      ? t('`NOTEXT`: no opinion follows.')
      : [marker.text?.text === 'TRUE' && t('`TRUE`: an opinion follows.'), voteMeaning(vote)].filter(Boolean).join(' '),
    silent
      ? hasList && !entry
        ? t('Not in {0}: that list names only those who wrote.', listWords)
        : undefined
      : [citedIn(view, body), listLine && t('Named in {0} (line {1}).', listWords, listLine), referredTo(view, marker)]
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
  concur: phrase('Writers of concurrences with text, in order: {0}.'),
  dissent: phrase('Writers of dissents with text, in order: {0}.'),
  opinion: phrase('Writer of the opinion: {0}.'),
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
    const where = line === undefined ? t('not in this file') : index === 0 ? t('line {0}', line) : String(line);
    return `${plain(entry.text)} (${where})`;
  });
  const matching = agrees(view, list);
  const whole = [
    t(LISTS[list.kind], names.join(', ')),
    matching === undefined ? '' : matching ? t('Matches the markers.') : t('The markers name other writers.'),
  ]
    .filter(Boolean)
    .join(' ');
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
  const who = author ? justiceName(author, identity?.year) : heading.chief ? t('The Chief Justice') : undefined;
  const vote = voteText(heading);
  if (!who && !vote) return undefined;
  const opinion = document.opinions.find(candidate => candidate.heading === index);
  const joiners = heading.joiners.map(joiner => plain(joiner.text));
  const cited = opinion && citedIn(view, opinion);
  return [
    [who && `**${who}**`, vote && plain(vote)].filter(Boolean).join(heading.kind === 'notation' ? ' ' : ', '),
    voteMeaning(vote),
    joiners.length > 0 ? t('Joined by {0}.', listed(joiners)) : undefined,
    opinion && `${lineWords(view, opinion.start, opinion.end)}. ${cited ?? ''}`.trim(),
    author && justiceNote(author, view.analysis.identity?.year),
  ]
    .filter(Boolean)
    .map(line => (line as string).charAt(0).toUpperCase() + (line as string).slice(1))
    .join('  \n');
}
