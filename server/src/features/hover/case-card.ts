import { extentWords } from '../../authority/page-extent';
import type { Pin } from '../../citation/citation';
import { type FileFacts, Use, useOf } from '../../corpus/facts';
import { pinnedPlace } from '../../corpus/places';
import { citingAny, idsOf, pinUnder } from '../../corpus/same-case';
import type { Reference } from '../../reference/reference';
import { type CaseFacts, caseAddress, caseFacts, caseTitle, firstFull, shortName, sourceWords } from '../authority';
import { card, fileLink, plain } from '../markdown';
import { sentenceAt, shortened, withoutMarks } from '../sentence';
import type { ReferenceSubject } from '../subject';
import { taggedMentions, taggedTarget } from '../tagged-case';
import { lineNumber, linesOf, shownPath, type View } from '../view';
import { webLinks } from '../web-links';
import { type HistoryWords, historySaid } from './case-history';
import { opinionWords } from './opinion-words';
import type { HoverOptions } from './options';
import { quotationLine } from './quotation-line';
import { capitalised, counted, listed, pinsWords, pinWords } from './words';

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
  const pins = reference.pins.length > 0 ? `, at ${plain(pinsWords(reference.pins))}` : '';
  switch (reference.kind) {
    case 'short-case':
    case 'id':
    case 'ibid':
      return pins;
    case 'supra-case':
      return `${pins} · *supra*${line ? ` → line ${line}` : ''}`;
    case 'bare-name': {
      const name = facts.name ? shortName(facts.name.value) : '';
      const written = view.analysis.document.text.slice(reference.start, reference.end);
      const short = name && written !== name ? ` · “${plain(written)}”` : '';
      return `${short}${line ? ` · cited in full on line ${line}` : ''}`;
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
  page: number | undefined,
  preview: boolean,
): Promise<string[]> {
  const place = pinnedPlace(file, pin, page);
  const line = lineNumber(linesOf(file), place.start);
  const words = page !== undefined ? `page ${page}` : pin ? pinWords(pin) : '';
  const link = fileLink(shownPath(view, file.key), file.key === view.key ? view.uri : file.key, line);
  const found: string[] = [];
  if (place.found === 'top') {
    found.push(`In this workspace: ${link}, line ${line}`);
    if (words) found.push(`${capitalised(plain(words))} cannot be shown: that file has no mark of it.`);
    return found;
  }
  const about = place.found === 'before-page' ? `${words} (before the mark of the next page)` : words;
  found.push(`${capitalised(plain(about))} → in this workspace: ${link}, line ${line}${voteAt(file, place.start)}`);
  if (place.found === 'note-mark') found.push('The text of the note is not in that file; this is its mark.');
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
  return `, from the **${opinionWords(opinion)}**`;
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

function historyLine(view: View, part: HistoryWords, where = 'in this citation'): string | undefined {
  if (!part.target && !part.cite) return undefined;
  const named = part.target
    ? inItalics(caseFacts(view, part.target))
    : plain(`${part.cite!.volume} ${part.cite!.reporter} ${part.cite!.page}`);
  const relation = part.relation.replace(/ by$/, '');
  const sign = WARNED.test(relation) ? '⚠ ' : '';
  return `${sign}${capitalised(plain(relation))}: ${named} (said ${plain(where)})`;
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
    full > 0 && counted(full, 'full cite'),
    short > 0 && counted(short, 'short form'),
    name + eponym > 0 && `${counted(name + eponym, 'mention')} by name`,
    part > 0 && `${counted(part, 'mention')} in another citation`,
  ].filter(found => found !== false);
  const asName = eponym > 0 ? ` (${eponym} as in “${plain(eponymWords(view, target))}”)` : '';
  const citing = citingAny(view.corpus, idsOf(view.corpus, target)).length;
  const soFar = view.indexing ? ' so far' : '';
  return [
    here.length > 0 ? `${listed(here)} in this file${asName}` : '',
    citing > 0 ? `cited by ${counted(citing, 'file')} here${soFar}` : '',
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
  const more = untagged.length > 0 ? ` (${untagged.length} more ${untagged.length === 1 ? 'is' : 'are'} untagged)` : '';
  if (at >= 0) return `This is the target case, mention ${at + 1} of ${tagged.length} tagged in this file${more}`;
  if (reference.kind === 'full-case') return 'This is the target case';
  return 'This is the target case, **not tagged here** (quick fix: wrap in `<targetCase>`)';
}

function sources(view: View, facts: CaseFacts): string {
  const found = new Set<string>();
  for (const file of facts.files) if (file.identity) found.add(sourceWords(file.identity.source));
  if (facts.row) found.add(facts.row.source);
  if (facts.name) found.add(facts.name.source);
  if (facts.year) found.add(facts.year.source);
  if (firstFull(view, facts.target) && found.size === 0) found.add('this file');
  return found.size > 0 ? `Source: ${plain([...found].join(', '))}` : '';
}

/** That the file here holds the case under another citation, and how that is known. */
function sameCaseLine({ as, files }: CaseFacts, pin: Pin | undefined): string {
  const cite = files[0]?.identity?.cite ?? as!.target;
  const pages = pin?.page ? ' Pages of the citation above are not those of that file.' : '';
  const doubt = as!.confidence === 'likely' ? ' (likely)' : '';
  return `That file is ${plain(cite)}: ${plain(as!.reason)}${doubt}.${pages}`;
}

/** Year and pages by the list; its last page is known as an upper bound only. */
function extent({ row, year }: CaseFacts): string {
  return [year ? String(year.value) : '', row ? extentWords(row) : ''].filter(Boolean).join(' · ');
}

/** How the reference was resolved and how sure that is (DOMAIN 5.1, rule 3). */
function resolution(reference: Reference): string | undefined {
  if (reference.kind === 'full-case' || !reference.reason) return undefined;
  const doubt = reference.confidence === 'low' ? ' (not sure)' : reference.confidence === 'likely' ? ' (likely)' : '';
  const reason = capitalised(reference.reason.trim()).replace(/[.;,]$/, '');
  return `${plain(reason)}${doubt}.`;
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
      ...(await landing(view, file, pinUnder(facts.as, pin), facts.as ? undefined : subject.page, options.preview)),
    );
  if (facts.as) notes.push(sameCaseLine(facts, pin));
  if (facts.files.length > 3) place.push(`and in ${facts.files.length - 3} more files here`);
  if (whole && reference.kind === 'full-case' && pins.length > 0 && facts.files.length === 0) {
    notes.push(capitalised(plain(pinsWords(pins))));
  }
  if (whole && reference.weight) notes.push(`From the citation: **${plain(reference.weight)}**`);
  if (whole) {
    notes.push(resolution(reference));
    for (const other of reference.alternatives.slice(0, 3)) {
      notes.push(`Could also be ${inItalics(caseFacts(view, other.target))}: ${plain(other.reason)}`);
    }
  }
  if (whole) for (const part of reference.history) notes.push(historyLine(view, part));
  if (whole) {
    for (const { part, where } of historySaid(view, target, reference).slice(0, 2))
      notes.push(historyLine(view, part, `in ${where}`.replace(/^in line/, 'on line')));
    notes.push(await quotationLine(view, reference));
  }
  if (history)
    notes.push(
      `${capitalised(plain(history.relation.replace(/ by$/, '')))} ${inItalics(caseFacts(view, reference.target ?? ''))} (said in this citation)`,
    );
  const firstLine =
    first && reference.kind !== 'full-case' && reference.kind !== 'bare-name' && reference.kind !== 'supra-case'
      ? `First cited in full: line ${lineNumber(view.lines, first.start)}`
      : undefined;
  const missing = facts.files.length === 0 && !order ? 'No file in this workspace holds this case.' : undefined;
  const bare =
    address && !facts.name
      ? 'Name and year are not known here.'
      : address && !facts.year
        ? 'The year is not stated here, and no case list covers it.'
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
