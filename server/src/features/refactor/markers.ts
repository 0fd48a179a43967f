import { codesFor, justiceNamed } from '../../authority/justices';
import { surnameOf } from '../in-file';
import { t } from '../translation';
import { NONE, type Offer } from './refactoring';

/** `<concur author="WHITE_B" text="TRUE">` above the heading under the pointer that no marker claims. */
export const markerFromHeading: Offer = (view, selection) => {
  const { document, identity } = view.analysis;
  const index = document.headings.findIndex(one => one.start <= selection.start && selection.start <= one.end);
  const heading = document.headings[index];
  if (heading?.justice === undefined || heading.kind === 'byline') return NONE;
  if (document.markers.some(marker => marker.heading === index)) return NONE;
  const justice = justiceNamed(heading.justice.text, identity?.year);
  const code = (justice && codesFor(justice)[0]) ?? heading.justice.text.toUpperCase().replace(/’/g, "'");
  const tag = heading.opinionKind === 'dissent' ? 'dissent' : 'concur';
  const line = document.text.lastIndexOf('\n', heading.start - 1) + 1;
  const end = document.text.includes('\r\n') ? '\r\n' : '\n';
  const text = heading.kind === 'notation' ? 'NOTEXT' : 'TRUE';
  return [
    {
      title: t('Insert {0} above this heading', `<${tag} author="${code}" text="${text}">`),
      kind: 'refactor.rewrite',
      edits: [{ start: line, end: line, newText: `<${tag} author="${code}" text="${text}">${end}` }],
    },
  ];
};

/** The list of writers under the pointer, written anew from the markers with text, in their order. */
export const listFromMarkers: Offer = (view, selection) => {
  const { document } = view.analysis;
  const list = document.writerLists.find(one => one.start <= selection.start && selection.start <= one.end);
  if (list === undefined || list.kind === 'opinion') return NONE;
  const names = document.markers
    .filter(marker => marker.kind === list.kind && marker.opinion >= 0 && marker.author !== undefined)
    .map(marker => surnameOf(marker.author?.text ?? ''));
  if (names.length === 0) return NONE;
  const newText = `${list.kind === 'concur' ? 'CONCUR' : 'DISSENT'} BY: ${names.join('; ')}`;
  if (document.text.slice(list.start, list.end) === newText) return NONE;
  return [
    {
      title: t('Rewrite from the markers: {0}', names.join('; ')),
      kind: 'refactor.rewrite',
      edits: [{ start: list.start, end: list.end, newText }],
    },
  ];
};
