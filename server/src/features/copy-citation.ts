import { justiceByCode, justiceNamed } from '../authority/justices';
import { factsOf } from '../corpus/facts';
import { pageAt } from '../corpus/places';
import type { Opinion } from '../opinion/document';
import type { Span } from '../opinion/span';
import { caseAddress, caseFacts, firstFull } from './authority';
import { authorityTitle } from './authority-title';
import { type CaseToCite, type CitationStyle, fullCitation, type PinWords } from './citation-style';
import { surnameOf, voteOf } from './in-file';
import { plain } from './markdown';
import { caseTitleOfFile } from './own-case';
import { shortened, withoutMarks } from './sentence';
import { type ReferenceSubject, subjectAt, targetOf } from './subject';
import { t } from './translation';
import { shownPath, type View } from './view';
import { type WebSite, webLinks } from './web-links';

export type CopyForm = CitationStyle | 'markdown';

/** What goes to the clipboard; `problem` says in words why there is nothing, or what is missing from it. */
export interface CopiedCitation {
  readonly text: string | undefined;
  readonly problem: string | undefined;
}

const styleOf = (form: CopyForm): CitationStyle => (form === 'court' ? 'court' : 'bluebook');

/** The citation under the pointer in full, short forms spelled out; away from citations, the case of this file. */
export function copyCitation(view: View, offset: number, form: CopyForm, site: WebSite): CopiedCitation {
  const subject = subjectAt(view.analysis, offset);
  if (subject?.kind !== 'reference') return copyPinCite(view, { start: offset, end: offset }, form, site);
  const target = targetOf(subject);
  if (target === null) return { text: undefined, problem: t('What this citation means is not known.') };
  if (/^(?:self\b|file:)/.test(target)) return copyPinCite(view, { start: offset, end: offset }, form, site);
  if (!caseAddress(target)) return { text: workCitation(view, subject, target), problem: undefined };
  const facts = caseFacts(view, target, subject.reference);
  const { history, parallel, reference } = subject;
  const full = firstFull(view, target);
  const cited: CaseToCite = {
    name: facts.name?.value,
    cite: facts.cite,
    year: facts.year?.value,
    court: target.startsWith('us/') ? undefined : full?.court,
  };
  const pins = parallel ? [] : history ? history.pins : reference.pins;
  return written(target, cited, pins, form, site, history || parallel ? undefined : reference.weight, view);
}

/** Authorities other than cases: as this file cites them, marks and line ends taken out. */
function workCitation(view: View, { reference }: ReferenceSubject, target: string): string {
  const short = /^(?:id|ibid|supra-case|hereafter-short|bare-name|short-case)$/.test(reference.kind);
  if (short) return authorityTitle(view, target);
  return shortened(withoutMarks(view.analysis.document.text.slice(reference.start, reference.end)), 1000);
}

/** The case of this file with the pages the selection stands on, and whose opinion it is when it is not the Court's. */
export function copyPinCite(view: View, span: Span, form: CopyForm, site: WebSite): CopiedCitation {
  const own = caseTitleOfFile(view);
  if (!own) {
    const problem = t('Nothing says which case this file is. Set the case for this file first.');
    return { text: undefined, problem };
  }
  const { identity } = own;
  const target = identity.target;
  const cited: CaseToCite = {
    name: own.name,
    cite: (target ? caseFacts(view, target).cite : undefined) ?? own.cite,
    year: identity.year ?? (target ? caseFacts(view, target).year?.value : undefined),
  };
  const pin = pinOf(view, span);
  const weight = weightAt(view, span.start);
  const result = written(target, cited, pin ? [pin] : [], form, site, weight, view);
  if (pin?.page !== undefined || result.text === undefined) return result;
  const problem = t('No page mark stands before this place, so the citation has no page.');
  return { text: result.text, problem };
}

/** Pages of a selection, from the page marks before its ends, and the note it stands in; undefined before the first mark. */
function pinOf(view: View, span: Span): PinWords | undefined {
  const { document } = view.analysis;
  const facts = view.corpus.file(view.key) ?? factsOf(view.key, view.analysis);
  const first = pageAt(facts, span.start);
  // A mark right at the end of the selection begins a page that is not selected.
  const last = pageAt(facts, Math.max(span.start, span.end - 1));
  const bodies = document.noteBodies.filter(body => body.start <= span.start && body.note > 0);
  const body = bodies.at(-1);
  const note = body && span.end <= body.end ? String(body.note) : undefined;
  if (first === undefined) return note === undefined ? undefined : { page: undefined, to: undefined, note };
  return { page: String(first), to: last === undefined || last <= first ? undefined : String(last), note };
}

const VOTES: Partial<Record<Opinion['kind'], string>> = {
  concurrence: 'concurring',
  dissent: 'dissenting',
  'in-part': 'concurring in part and dissenting in part',
  plurality: 'plurality opinion',
  statement: 'statement',
};

/** `White, J., concurring in judgment` for a place in a separate opinion; undefined in the opinion of the Court. */
function weightAt(view: View, offset: number): string | undefined {
  const { document, identity } = view.analysis;
  const opinion = document.opinions.findLast(one => one.start <= offset && offset <= one.end);
  const kind = opinion && VOTES[opinion.kind];
  if (!opinion || kind === undefined) return undefined;
  if (opinion.kind === 'plurality') return kind;
  const vote = voteOf(document, opinion) ?? '';
  const words = /^concurring in (?:the )?(?:judgment|result)$/i.test(vote)
    ? 'concurring in judgment'
    : opinion.kind === 'in-part' && /^(?:concurring|dissenting)[a-z ,]{0,60}$/.test(vote)
      ? vote
      : kind;
  if (opinion.author === undefined) return words;
  const year = identity?.year;
  const justice = justiceByCode(opinion.author, year) ?? justiceNamed(surnameOf(opinion.author), year);
  const chief =
    year !== undefined &&
    justice?.service.some(s => s.office === 'Chief Justice' && s.start <= year && year <= (s.end ?? year));
  const surname = justice?.surname ?? capitalOnly(surnameOf(opinion.author));
  return `${surname}, ${chief ? 'C. J.' : 'J.'}, ${words}`;
}

/** `WHITE` as a name in running text: `White`. */
function capitalOnly(surname: string): string {
  return surname.charAt(0) + surname.slice(1).toLowerCase();
}

function written(
  target: string | null,
  cited: CaseToCite,
  pins: readonly PinWords[],
  form: CopyForm,
  site: WebSite,
  weight: string | undefined,
  view: View,
): CopiedCitation {
  const style = styleOf(form);
  const closed = weight !== undefined && style === 'bluebook' ? weight.replace('C. J.', 'C.J.') : weight;
  const text = fullCitation(cited, pins, style, closed);
  if (text === '') return { text: undefined, problem: t('Neither name nor volume of this case is known.') };
  if (form !== 'markdown') return { text, problem: undefined };
  return { text: linked(text, cited, target, site, view), problem: undefined };
}

/** `[*Malloy v. Hogan*, 378 U.S. 1, 8 (1964)](address)`: to the site the settings name, else to the file here, else no link. */
function linked(text: string, cited: CaseToCite, target: string | null, site: WebSite, view: View): string {
  const { name } = cited;
  const words =
    name !== undefined && text.startsWith(name) ? `*${plain(name)}*${plain(text.slice(name.length))}` : plain(text);
  const address = target === null ? undefined : /\((https:[^)]+)\)$/.exec(webLinks(target, cited.cite, site)[0] ?? '');
  const file = target === null ? undefined : view.corpus.filesOf(target)[0];
  const to = address?.[1] ?? (file ? encodeURI(shownPath(view, file.key)) : undefined);
  return to === undefined ? words : `[${words}](${to})`;
}
