import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver-types';
import { codesFor, type Justice, justicesSitting } from '../authority/justices';
import { casesByName, casesOfVolume } from './case-completion';
import type { CitationStyle } from './citation-style';
import { counted } from './hover/words';
import { surnameOf } from './in-file';
import { smallestAt } from './subject';
import { phrase, t } from './translation';
import { rangeOf, type View } from './view';

/** Characters that open a completion by themselves. */
export const COMPLETION_TRIGGERS: readonly string[] = ['<', '"', '/', ' ', '*'];

/** Longest stretch before the pointer that is looked at. */
const REACH = 300;

const LABELS = [
  'Combined Opinion',
  'Lead Opinion',
  'Concurrence Opinion',
  'Concurrence In Part Opinion',
  'Dissenting Opinion',
  'Opinion',
];

interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly insert?: string;
  readonly kind?: CompletionItemKind;
  readonly snippet?: boolean;
  /** Stands beside the label in every line of the list, not only in the chosen one. */
  readonly beside?: string;
}

function items(offers: readonly Offer[], range: Range): CompletionItem[] {
  return offers.map((offer, index) => ({
    label: offer.label,
    kind: offer.kind ?? CompletionItemKind.Value,
    ...(offer.detail ? { detail: t(offer.detail) } : {}),
    ...(offer.beside ? { labelDetails: { description: offer.beside } } : {}),
    filterText: offer.label,
    // The order given is the order shown.
    sortText: String(index).padStart(3, '0'),
    textEdit: { range, newText: offer.insert ?? offer.label },
    ...(offer.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  }));
}

const MARKER_SNIPPET = (tag: string): string => `${tag} author="\${1:BURGER}" text="\${2|TRUE,NOTEXT|}">`;

const TAGS: readonly Offer[] = [
  {
    label: 'concur',
    detail: phrase('marker: a concurrence begins'),
    insert: MARKER_SNIPPET('concur'),
    snippet: true,
    kind: CompletionItemKind.Keyword,
  },
  {
    label: 'dissent',
    detail: phrase('marker: a dissent begins'),
    insert: MARKER_SNIPPET('dissent'),
    snippet: true,
    kind: CompletionItemKind.Keyword,
  },
  {
    label: 'targetCase',
    detail: phrase('a reference to the target case'),
    insert: 'targetCase>$1</targetCase>',
    snippet: true,
    kind: CompletionItemKind.Keyword,
  },
];

/** Justices of the year of the case, each with the code of the corpus; nobody when the year is not known. */
function justices(view: View): Offer[] {
  const year = view.analysis.identity?.year ?? latestYear(view);
  if (year === undefined) return [];
  const detail = (justice: Justice): string => `${justice.given} ${justice.surname}`;
  return justicesSitting(year).flatMap(justice => {
    const code = codesFor(justice)[0];
    return code === undefined
      ? []
      : [
          {
            label: code,
            beside: detail(justice),
            detail: t('{0}, on the Court in {1}', detail(justice), year),
            kind: CompletionItemKind.EnumMember,
          },
        ];
  });
}

/** The latest year cited: the opinion is hardly older. */
function latestYear(view: View): number | undefined {
  const years = view.analysis.references.flatMap(reference =>
    reference.kind === 'full-case' ? (reference.year ?? []) : [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** TRUE or NOTEXT, the likely one first: an opinion follows when more than a notation stands below. */
function textValues(view: View, offset: number): Offer[] {
  const marker = view.analysis.document.markers[smallestAt(view.analysis.document.markers, offset)];
  const body = marker ? view.analysis.document.text.slice(marker.end, marker.body.end) : '';
  const values: Offer[] = [
    { label: 'TRUE', detail: phrase('an opinion follows') },
    { label: 'NOTEXT', detail: phrase('no opinion') },
  ];
  return (body.match(/\S+/g)?.length ?? 0) > 60 ? values : values.reverse();
}

/** Surnames of the writers with text, as the markers have them. */
function writers(view: View, kind: string): Offer[] {
  const wanted = kind === 'CONCUR' ? 'concur' : 'dissent';
  const names = view.analysis.document.markers
    .filter(marker => marker.kind === wanted && marker.opinion >= 0 && marker.author)
    .map(marker => surnameOf(marker.author!.text));
  return names.length === 0 ? [] : [{ label: names.join('; '), detail: phrase('from the markers') }];
}

/** Pages at which the case of the short form before the pointer is cited in this file. */
function pagesSeen(view: View, offset: number, written: RegExpExecArray): Offer[] {
  const { references } = view.analysis;
  const before = references.filter(reference => reference.end <= offset + 4 && reference.target !== null);
  const target = /id\./i.test(written[0])
    ? before.findLast(reference => reference.end < offset - written[0].length + 2)?.target
    : before.findLast(reference => reference.volume?.text === written[1])?.target;
  if (!target) return [];
  const pages = new Map<string, number>();
  for (const reference of references) {
    if (reference.target !== target || (reference.start <= offset && offset <= reference.end)) continue;
    for (const pin of reference.pins) if (pin.page) pages.set(pin.page, (pages.get(pin.page) ?? 0) + 1);
  }
  return [...pages]
    .sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
    .map(([page, count]) => ({ label: page, detail: counted(count, 'cited once here', 'cited {0} times here') }));
}

/** The offers for an editor that knows no snippets: what would be filled in is left empty. */
export function withoutSnippets(offers: readonly CompletionItem[]): CompletionItem[] {
  return offers.map(({ insertTextFormat, ...offer }) => {
    const { textEdit } = offer;
    if (insertTextFormat !== InsertTextFormat.Snippet || !textEdit) return offer;
    return { ...offer, textEdit: { ...textEdit, newText: textEdit.newText.replace(/\$\d|\$\{[^}]*\}/g, '') } };
  });
}

/**
 * What fits at the pointer: tags, attributes, codes of Justices, labels, lists of writers, pages, the cases of a volume, and,
 * where a person asks for it (`asked`), cases by words of their name. Empty elsewhere.
 */
export function completion(view: View, offset: number, style: CitationStyle, asked: boolean): CompletionItem[] {
  const { text } = view.analysis.document;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(Math.max(lineStart, offset - REACH), offset);
  const typed = (pattern: RegExp): { match: RegExpExecArray; range: Range } | undefined => {
    const match = pattern.exec(before);
    if (!match) return undefined;
    const word = match.groups?.word ?? '';
    return { match, range: rangeOf(view.lines, { start: offset - word.length, end: offset }) };
  };
  const value = typed(/<(?:concur|dissent)\b[^<>]*\b(?<name>author|text)="(?<word>[^"<>]*)$/);
  if (value)
    return items(value.match.groups?.name === 'author' ? justices(view) : textValues(view, offset), value.range);
  const attribute = typed(/<(?:concur|dissent)\b[^<>"]*(?:"[^"<>]*"[^<>"]*)*\s(?<word>\w*)$/);
  if (attribute) {
    const missing = ['author', 'text'].filter(name => !attribute.match[0].includes(`${name}=`));
    return items(
      missing.map(name => ({ label: name, insert: `${name}="$1"`, snippet: true, kind: CompletionItemKind.Property })),
      attribute.range,
    );
  }
  const closing = typed(/<\/(?<word>\w*)$/);
  if (closing) {
    const open = view.analysis.document.tags.findLast(
      tag => tag.role === 'reference' && !tag.closing && tag.end <= offset,
    );
    return items([{ label: open?.known ?? 'targetCase', insert: `${open?.known ?? 'targetCase'}>` }], closing.range);
  }
  const tag = typed(/<(?<word>\w*)$/);
  if (tag) return items(TAGS, tag.range);
  const label = typed(/^\*\*(?<word>[\w ]*)$/);
  if (label)
    return items(
      LABELS.map(words => ({ label: words, insert: `${words}**` })),
      label.range,
    );
  const list = typed(/^(CONCUR|DISSENT) BY: (?<word>[^\n]*)$/);
  if (list) return items(writers(view, list.match[1]!), list.range);
  const pin = typed(/(?:\b[Ii]d\.|\b(\d{1,4}) [A-Z][\w. ]{0,20}?),? at (?<word>\d*)$/);
  if (pin) return items(pagesSeen(view, offset, pin.match), pin.range);
  const volume = casesOfVolume(view, offset, before);
  return volume.length > 0 || !asked ? volume : casesByName(view, offset, before, style);
}
