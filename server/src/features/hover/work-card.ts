import type { Reference } from '../../reference/reference';
import { firstCitation } from '../definition';
import { card, plain } from '../markdown';
import type { ReferenceSubject } from '../subject';
import { phrase, said, t } from '../translation';
import { lineNumber, type View } from '../view';
import { amendmentName, amendmentSubject, RULES } from './public-law';
import { barePins, capitalised, citedByFiles, counted, pinsWords } from './words';

const KINDS: Readonly<Record<string, string>> = {
  order: phrase('order of the Court'),
  docket: phrase('docket number'),
  statute: phrase('statute'),
  rule: phrase('rule of court'),
  regulation: phrase('regulation'),
  constitution: phrase('Constitution of the United States'),
  treatise: phrase('treatise'),
  book: phrase('book'),
  article: phrase('law review'),
  restatement: phrase('restatement'),
  legislative: phrase('legislative material'),
  record: phrase('record of this case'),
  neutral: phrase('unreported or slip opinion'),
  truncated: phrase('tail of a citation that is cut off'),
};

/** Title of a public law by its id: `Fed. R. Crim. P. 5(a)`, `18 U.S.C. § 1001`, `Fifth Amendment`. */
export function publicTitle(target: string): string | undefined {
  const rule = /^rule\/([a-z]+)\/([^/]+)((?:\/[^/]+)*)$/.exec(target);
  if (rule) {
    const title = RULES[rule[1]!];
    const parts = rule[3]!
      .split('/')
      .filter(Boolean)
      .map(part => `(${part})`)
      .join('');
    return title && `**${title[0]} ${plain(rule[2]!)}${plain(parts)}** · ${said(title[1])}`;
  }
  const amendment = /^const\/us\/amend\/(\d+)$/.exec(target);
  if (amendment) {
    const number = Number(amendment[1]);
    const subject = amendmentSubject(number);
    return `**${amendmentName(number)}**${subject ? ` · ${said(subject)}` : ''}`;
  }
  const article = /^const\/us\/art\/(\d+)((?:\/\d+)*)$/.exec(target);
  if (article) {
    const [section, clause] = article[2]!.split('/').filter(Boolean);
    return `**U.S. Constitution, Art. ${article[1]}${section ? `, § ${section}` : ''}${clause ? `, cl. ${clause}` : ''}**`;
  }
  const code = /^usc\/([^/]+)\/(.+)$/.exec(target);
  return code ? `**${plain(code[1]!)} U.S.C. § ${plain(code[2]!)}**` : undefined;
}

/** `**J. Wigmore, Evidence**, vol. 4, § 1071`. */
function workTitle(view: View, reference: Reference, target: string | null): string {
  const definer = target ? firstCitation(view, target) : undefined;
  const author = reference.author ?? definer?.author;
  const title = reference.title ?? definer?.title;
  const name = [author, title].filter(Boolean).join(', ');
  const { text } = view.analysis.document;
  const written = text.slice(reference.start, Math.min(reference.end, reference.start + 200));
  const known = name || reference.name?.text;
  // Orders, dockets, record cites, tails of cut citations: what is written says all there is.
  if (!known) return `**${plain(written)}**`;
  const journal = reference.kind === 'article' && reference.volume && reference.reporter && reference.page;
  const where = [
    journal
      ? `${reference.volume!.text} ${reference.reporter!.text} ${reference.page!.text}`
      : reference.volume && t('vol. {0}', reference.volume.text),
    reference.section && `§ ${reference.section.replace(/^§+\s*/, '')}`,
    /^(?:book|treatise)$/.test(reference.kind) ? pinsWords(reference.pins) : barePins(reference.pins),
  ].filter(part => typeof part === 'string' && part !== '') as string[];
  const place = where.length > 0 ? `, ${plain(where.join(', '))}` : '';
  return `**${plain(known)}**${place}${reference.year ? ` (${reference.year})` : ''}`;
}

function count(view: View, target: string): string {
  const here = view.analysis.references.filter(reference => reference.target === target).length;
  const files = view.corpus.citing(target).length;
  return [
    here > 0 && counted(here, '1 mention in this file', '{0} mentions in this file'),
    files > 1 && citedByFiles(files),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** R8: where the short form was set, and what it leaves open (DOMAIN 5.2.10). */
function hereafterLine(view: View, reference: Reference, target: string): string | undefined {
  const definer = view.analysis.references.find(r => r.target === target && r.hereafter);
  if (!definer?.hereafter || definer === reference) return undefined;
  const line = lineNumber(view.lines, definer.start);
  const volume = definer.volume && plain(definer.volume.text);
  const from = !volume
    ? ''
    : `, ${definer.year ? t('from vol. {0} of {1}', volume, definer.year) : t('from vol. {0}', volume)}`;
  const other = reference.volume && definer.volume && reference.volume.text !== definer.volume.text;
  return [
    t('Short form set on line {0} (“hereafter {1}”{2}).', line, plain(definer.hereafter.text), from),
    other ? t('The edition of volume {0} is not stated in this file.', plain(reference.volume!.text)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function orderWords(reference: Reference): string {
  return reference.kind === 'order'
    ? t('An order, as those that grant or deny certiorari. It is no case of its own, and case lists do not hold it.')
    : '';
}

/** Everything that is not a case: statutes, rules, treatises, articles, record cites and what cannot be resolved. */
export function workCard(
  view: View,
  subject: ReferenceSubject,
  shared: string | undefined,
  target: string | null,
): string {
  const { reference } = subject;
  const law = shared ? publicTitle(shared) : undefined;
  const first = shared ? firstCitation(view, shared) : undefined;
  const line =
    first && first.start !== reference.start
      ? t('First cited on line {0}.', lineNumber(view.lines, first.start))
      : undefined;
  const unresolved =
    target === null
      ? reference.reason
        ? `${capitalised(plain(said(reference.reason)))}${/[.!?]$/.test(reference.reason) ? '' : '.'}`
        : t('What this refers to is not in this file.')
      : undefined;
  const kind = KINDS[reference.kind];
  return card(
    [
      law ?? workTitle(view, reference, target),
      // Of a cut citation the reason says the same.
      !law && kind && (reference.kind !== 'truncated' || !reference.reason) ? capitalised(t(kind)) : undefined,
      orderWords(reference),
      shared ? hereafterLine(view, reference, shared) : undefined,
      reference.reason && target !== null && reference.confidence !== 'certain'
        ? capitalised(plain(said(reference.reason)))
        : undefined,
      unresolved,
    ],
    [
      [shared && count(view, shared), line].filter(Boolean).join(' · '),
      // What a rule or amendment is about stands in our own list.
      shared ? t('Source: {0}', [t('this file'), law ? t('built-in list') : ''].filter(Boolean).join(', ')) : undefined,
    ],
  );
}
