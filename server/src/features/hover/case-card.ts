import { extentWords } from '../../authority/page-extent';
import type { Pin } from '../../citation/citation';
import { type FileFacts, Use, useOf } from '../../corpus/facts';
import { citedSeries, type PinContext, pinnedPlace } from '../../corpus/places';
import { citingAny, idsOf } from '../../corpus/same-case';
import type { Reference } from '../../reference/reference';
import { type CaseFacts, caseAddress, caseFacts, caseTitle, firstFull, shortName, sourceWords } from '../authority';
import { card, fileLink, plain } from '../markdown';
import { sentenceAt, shortened, withoutMarks } from '../sentence';
import type { ReferenceSubject } from '../subject';
import { taggedMentions, taggedTarget } from '../tagged-case';
import { phrase, said, t } from '../translation';
import { lineNumber, linesOf, shownPath, type View } from '../view';
import { webLinks } from '../web-links';
import { type HistoryWords, historySaid } from './case-history';
import { opinionWords } from './opinion-words';
import type { HoverOptions } from './options';
import { quotationLine } from './quotation-line';
import { capitalised, citedByFiles, counted, doubtWords, listed, pinsWords, pinWords } from './words';

/** `**Miranda v. Arizona**, 384 U.S. 436 (1966)`. */
function title(facts: CaseFacts): string {
  const { name, cite, year } = facts;
  const head = name ? `**${plain(name.value)}**` : `**${plain(cite ?? facts.target)}**`;
  const rest = name && cite ? `, ${plain(cite)}` : '';
  return `${head}${rest}${year ? ` (${year.value})` : ''}`;
}

/** What the reference says beyond the case: pages of a short form, supra, the words around a bare name. */
function suffix(view: View, reference: Reference, facts: CaseFacts): string {
  const antecedent = reference.antecedent;
  const line = antecedent && lineNumber(view.lines, antecedent.start);
  const pins = reference.pins.length > 0 ? `, ${t('at {0}', plain(pinsWords(reference.pins)))}` : '';
  switch (reference.kind) {
    case 'short-case':
    case 'id':
    case 'ibid':
      return pins;
    case 'supra-case':
      return `${pins} · *supra*${line ? ` → ${t('line {0}', line)}` : ''}`;
    case 'bare-name': {
      const name = facts.name ? shortName(facts.name.value) : '';
      const written = view.analysis.document.text.slice(reference.start, reference.end);
      const short = name && written !== name && written !== facts.name?.value ? ` · “${plain(written)}”` : '';
      return `${short}${line ? ` · ${t('cited in full on line {0}', line)}` : ''}`;
    }
    default:
      return '';
  }
}

/** Where the pin lands in a file of the case, and the passage there. */
async function landing(
  view: View,
  file: FileFacts,
  pin: Pin | undefined,
  context: PinContext,
  preview: boolean,
): Promise<string[]> {
  const place = pinnedPlace(file, pin, context);
  const { page } = context;
  const line = lineNumber(linesOf(file), place.start);
  const words = page !== undefined ? t('page {0}', page) : pin ? pinWords(pin) : '';
  const link = fileLink(shownPath(view, file.key), file.key === view.key ? view.uri : file.key, line);
  const found: string[] = [];
  if (place.found === 'top' || place.found === 'opinion') {
    found.push(`${t('In this workspace')}: ${link}, ${t('line {0}', line)}${voteAt(file, place.start)}`);
    if (words) found.push(t('{0} cannot be shown: that file has no mark of it.', capitalised(plain(words))));
    return found;
  }
  const about = place.found === 'before-page' ? t('{0} (before the mark of the next page)', words) : words;
  const where = t('in this workspace: {0}, line {1}', link, line);
  found.push(`${capitalised(plain(about))} → ${where}${voteAt(file, place.start)}`);
  if (place.found === 'note-mark') found.push(t('The text of the note is not in that file; this is its mark.'));
  if (preview) {
    const text = file.key === view.key ? view.analysis.document.text : await view.read(file.key);
    if (text) found.push(`> ${plain(passage(text, place.start))}`);
  }
  return found;
}

/** `, from the dissent (HARLAN, J.)`: a pin in a separate opinion is no holding of the Court; '' in the Court's own. */
function voteAt(file: FileFacts, start: number): string {
  const opinion = file.opinions.findLast(one => one.start <= start && start <= one.end);
  if (!opinion || /^(?:lead|combined|per-curiam|other)$/.test(opinion.kind)) return '';
  return `, ${t('from the {0}', `**${opinionWords(opinion)}**`)}`;
}

/** The sentence at a place, its page mark left out. */
function passage(text: string, start: number): string {
  const mark =
    /^\s*(?:\[?\*{1,3}\d+\]?|\d{1,3}[.)]?|\[\d+\]|n\d+)\s*/.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  const span = sentenceAt(text, start + mark);
  const from = Math.max(span.start, start + mark - 300);
  return shortened(withoutMarks(text.slice(from, span.end)), 280);
}

/** `*Grunewald v. United States*, 353 U.S. 391 (1957)`: a case named within a card. */
function inItalics(facts: CaseFacts): string {
  const { name, cite, year } = facts;
  if (!name) return plain(caseTitle(facts));
  return `*${plain(name.value)}*${cite ? `, ${plain(cite)}` : ''}${year ? ` (${year.value})` : ''}`;
}

const WARNED = /revers|overrul|vacat|abrogat|supersed/i;

function historyLine(view: View, part: HistoryWords, where = t('in this citation')): string | undefined {
  if (!part.target && !part.cite) return undefined;
  const named = part.target
    ? inItalics(caseFacts(view, part.target))
    : plain(`${part.cite!.volume} ${part.cite!.reporter} ${part.cite!.page}`);
  const relation = part.relation.replace(/ by$/, '');
  const sign = WARNED.test(relation) ? '⚠ ' : '';
  return `${sign}${t('{0}: {1} (said {2})', capitalised(plain(relation)), named, plain(where))}`;
}

/** "3 full cites and 6 mentions by name in this file (2 as a name for something else) · cited by 1 file here". */
function counts(view: View, target: string): string {
  let full = 0;
  let short = 0;
  let name = 0;
  let eponym = 0;
  let part = 0;
  for (const reference of view.analysis.references) {
    if (reference.target !== target) {
      if (reference.history.some(h => h.target === target) || reference.parallels.some(p => p.target === target))
        part++;
      continue;
    }
    const use = useOf(reference);
    if (use === Use.Full) full++;
    else if (use === Use.Short) short++;
    else if (use === Use.Name) name++;
    else if (use === Use.Eponym) eponym++;
  }
  const here = [
    full > 0 && counted(full, '1 full cite', '{0} full cites'),
    short > 0 && counted(short, '1 short form', '{0} short forms'),
    name + eponym > 0 && counted(name + eponym, '1 mention by name', '{0} mentions by name'),
    part > 0 && counted(part, '1 mention in another citation', '{0} mentions in another citation'),
  ].filter(found => found !== false);
  const asName = eponym > 0 ? ` (${t('{0} as in “{1}”', eponym, plain(eponymWords(view, target)))})` : '';
  const citing = citingAny(view.corpus, idsOf(view.corpus, target)).length;
  return [
    here.length > 0 ? t('{0} in this file', listed(here)) + asName : '',
    citing > 0 ? citedByFiles(citing, view.indexing) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function eponymWords(view: View, target: string): string {
  const first = view.analysis.references.find(reference => reference.target === target && reference.use === 'eponym');
  if (!first) return '';
  const text = view.analysis.document.text;
  return /^\S+(?: [a-z]+)?/.exec(text.slice(first.start, first.end + 20))?.[0] ?? text.slice(first.start, first.end);
}

/** R12: how this mention stands to the tags of the file. */
function tagLine(view: View, reference: Reference, target: string): string | undefined {
  if (taggedTarget(view.analysis) !== target) return undefined;
  const { tagged, untagged } = taggedMentions(view.analysis, target);
  const at = tagged.indexOf(reference);
  const left = untagged.length;
  const more = left > 0 ? ` (${counted(left, '1 more is untagged', '{0} more are untagged')})` : '';
  if (at >= 0)
    return t('This is the target case, mention {0} of {1} tagged in this file', at + 1, tagged.length) + more;
  if (reference.kind === 'full-case') return t('This is the target case');
  return t('This is the target case, **not tagged here** (quick fix: wrap in `<targetCase>`)');
}

function sources(view: View, facts: CaseFacts): string {
  const found = new Set<string>();
  for (const file of facts.files) if (file.identity) found.add(sourceWords(file.identity.source));
  if (facts.row) found.add(facts.row.source);
  if (facts.name) found.add(facts.name.source);
  if (facts.year) found.add(facts.year.source);
  if (firstFull(view, facts.target) && found.size === 0) found.add(phrase('this file'));
  return found.size > 0 ? t('Source: {0}', plain([...found].map(said).join(', '))) : '';
}

/** False for the file of another citation whose marks do not count the pages of the one here. */
function countsPages(file: FileFacts, { as, target }: CaseFacts): boolean {
  return as === undefined || citedSeries(file, target) !== undefined;
}

/** That the file here holds the case under another citation, and how that is known. */
function sameCaseLine(facts: CaseFacts, pin: Pin | undefined): string {
  const { as, files } = facts;
  const [file] = files;
  const cite = file?.identity?.cite ?? as!.target;
  const pages =
    pin?.page && file && !countsPages(file, facts)
      ? ` ${t('Pages of the citation above are not those of that file.')}`
      : '';
  return `${t('That file is {0}: {1}.', plain(cite), plain(said(as!.reason)) + doubtWords(as!.confidence))}${pages}`;
}

/** Year and pages by the list; its last page is known as an upper bound only. */
function extent({ row, year }: CaseFacts): string {
  return [year ? String(year.value) : '', row ? said(extentWords(row)) : ''].filter(Boolean).join(' · ');
}

/** How the reference was resolved and how sure that is (DOMAIN 5.1, rule 3). */
function resolution(reference: Reference): string | undefined {
  if (reference.kind === 'full-case' || !reference.reason) return undefined;
  // The title has said which case: `Raffel (271 U.S. 494): taken as …`.
  const why = reference.reason.trim().replace(/^[^:]{1,80} \(\d{1,4} [^()]{1,30} \d{1,5}\): /, '');
  const reason = capitalised(said(why)).replace(/[.;,]$/, '');
  return `${plain(reason)}${doubtWords(reference.confidence)}.`;
}

/** DOMAIN 5.2.1-5.2.4: a case, what this place says of it, where it is, and where all that is known from. */
export async function caseCard(
  view: View,
  subject: ReferenceSubject,
  target: string,
  options: HoverOptions,
): Promise<string> {
  const { reference, history, parallel } = subject;
  const whole = !history && (!parallel || target === reference.target);
  const facts = caseFacts(view, target, reference);
  const pins = history ? history.pins : whole ? reference.pins : [];
  const pin = subject.pin ?? pins[0];
  const address = caseAddress(target);
  const order = facts.row === undefined && reference.kind === 'order';
  const first = firstFull(view, target);
  const place: string[] = [];
  const notes: (string | undefined)[] = [];
  for (const file of facts.files.slice(0, 3))
    place.push(
      ...(await landing(
        view,
        file,
        countsPages(file, facts) ? pin : pin && { ...pin, page: undefined, to: undefined },
        {
          page: countsPages(file, facts) ? subject.page : undefined,
          weight: history ? undefined : reference.weight,
          cited: facts.as && target,
        },
        options.preview,
      )),
    );
  if (facts.as) notes.push(sameCaseLine(facts, pin));
  if (facts.files.length > 3)
    place.push(counted(facts.files.length - 3, 'and in 1 more file here', 'and in {0} more files here'));
  if (whole && reference.kind === 'full-case' && pins.length > 0 && facts.files.length === 0) {
    notes.push(capitalised(plain(pinsWords(pins))));
  }
  if (whole && reference.weight) notes.push(t('From the citation: {0}', `**${plain(reference.weight)}**`));
  if (whole) {
    notes.push(resolution(reference));
    for (const other of reference.alternatives.slice(0, 3)) {
      const named = inItalics(caseFacts(view, other.target));
      notes.push(t('Could also be {0}: {1}', named, plain(said(other.reason))));
    }
  }
  if (whole) for (const part of reference.history) notes.push(historyLine(view, part));
  if (whole) {
    for (const { part, where } of historySaid(view, target, reference).slice(0, 2))
      notes.push(historyLine(view, part, where));
    notes.push(await quotationLine(view, reference));
  }
  if (history)
    notes.push(
      t(
        '{0} {1} (said in this citation)',
        capitalised(plain(history.relation.replace(/ by$/, ''))),
        inItalics(caseFacts(view, reference.target ?? '')),
      ),
    );
  const firstLine =
    first && reference.kind !== 'full-case' && reference.kind !== 'bare-name' && reference.kind !== 'supra-case'
      ? t('First cited in full: line {0}', lineNumber(view.lines, first.start))
      : undefined;
  const missing = facts.files.length === 0 && !order ? t('No file in this workspace holds this case.') : undefined;
  const bare =
    address && !facts.name
      ? t('Name and year are not known here.')
      : address && !facts.year
        ? t('The year is not stated here, and no case list covers it.')
        : undefined;
  return card(
    [
      `${title(facts)}${whole ? suffix(view, reference, facts) : ''}`,
      ...place.filter(line => !line.startsWith('> ')),
      ...notes,
      [firstLine, whole ? tagLine(view, reference, target) : undefined].filter(Boolean).join(' · '),
      missing,
      bare,
    ],
    place.filter(line => line.startsWith('> ')),
    [
      [extent(facts), counts(view, target)].filter(Boolean).join(' · '),
      sources(view, facts),
      webLinks(target, facts.cite, options.webLinks).join(' · '),
    ],
  );
}
