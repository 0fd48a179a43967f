import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { ListedCase } from '../authority/case-list';
import { mentionsIn } from '../corpus/index';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { reporterNamed, statedCite } from '../corpus/stated-cite';
import { pathBelow } from '../corpus/uri';
import { CATALOGUE } from '../rules/catalogue';
import { counted } from './hover/words';
import {
  addressOf,
  entriesOf,
  entryValue,
  lineWords,
  listedAt,
  type ManifestPlace,
  type ManifestView,
  manifestPlace,
} from './manifest-place';
import { suggestedCases } from './suggested-case';
import { said } from './translation';
import { rangeOf } from './view';

/** A list longer than this is no help. */
const MOST = 300;
const MOST_NAMED = 20;
const MOST_TARGETS = 40;

interface Offer {
  readonly value: string | number;
  readonly detail?: string | undefined;
  /** What typing is compared with, where it is more than the value. */
  readonly also?: string;
  readonly kind: CompletionItemKind;
  /** What is written, where it is more than the value. */
  readonly snippet?: string;
}

/**
 * Values that fit at a place of a manifest, beyond what its schema knows: files here without an entry, citations and names of
 * cases, years, targets that the file cites, lines by their first words, ids of checks. Empty elsewhere.
 */
export async function manifestCompletion(manifest: ManifestView, offset: number): Promise<CompletionItem[]> {
  const { text } = manifest;
  const place = manifestPlace(text, offset);
  const offers = await offersAt(manifest, place, offset);
  const range = rangeOf(linesOver(lineStartsOf(text), text.length), place.span);
  return offers.map(({ value, detail, also, kind, snippet }, rank) => {
    const written = JSON.stringify(value);
    const quoted = typeof value === 'string' ? '"' : '';
    return {
      label: String(value),
      kind,
      ...(detail ? { detail } : {}),
      // The word that is replaced begins with its quotation mark.
      filterText: also === undefined ? written : `${quoted}${value} ${also}${quoted}`,
      sortText: String(rank).padStart(4, '0'),
      textEdit: { range, newText: snippet ?? written },
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    };
  });
}

async function offersAt(manifest: ManifestView, place: ManifestPlace, offset: number): Promise<readonly Offer[]> {
  const { file, field, isKey } = place;
  const last = field.at(-1);
  const inList = typeof last === 'number';
  if ((inList ? field.at(-2) : last) === 'ignore' && !isKey && (file !== undefined || field[0] === 'patterns'))
    return CATALOGUE.map(({ id, title }) => ({ value: id, detail: said(title), kind: CompletionItemKind.EnumMember }));
  if (file === undefined) return [];
  if (isKey) return field.length === 0 ? files(manifest, place, offset) : [];
  if (field.length === 1 && last === 'cite')
    return [...(await likely(manifest, file)), ...listed(manifest, place.typed)];
  if (field.length === 1 && last === 'target') {
    return [...targets(manifest, file), ...listed(manifest, place.typed)];
  }
  const rows = (): readonly ListedCase[] => {
    const cite = entryValue(manifest.text, file, 'cite');
    const stated = typeof cite === 'string' ? statedCite(cite) : undefined;
    return stated ? listedAt(manifest.caseList, stated.target) : [];
  };
  if (field.length === 1 && last === 'name')
    return rows().flatMap(row =>
      row.names.map(value => ({ value, detail: said(row.source), kind: CompletionItemKind.Value })),
    );
  if (field.length === 1 && last === 'year')
    return rows().flatMap(({ year, source }) =>
      year === undefined ? [] : [{ value: year, detail: said(source), kind: CompletionItemKind.Value }],
    );
  if (field.length === 3 && last === 'line') return linesOf(manifest, file);
  return [];
}

/** Opinions of the folder that have no entry. */
function files(manifest: ManifestView, place: ManifestPlace, offset: number): Offer[] {
  const named = new Set(entriesOf(manifest.text).map(entry => entry.file.replace(/^\.\//, '')));
  const colon = /^\s*:/.test(manifest.text.slice(Math.max(offset, place.span.end), place.span.end + 20));
  const found: Offer[] = [];
  for (const { key, identity } of manifest.corpus.files()) {
    const value = pathBelow(manifest.folder, key);
    if (value === undefined || named.has(value)) continue;
    const known = [identity?.name, identity?.cite].filter(Boolean).join(', ');
    const snippet = `${JSON.stringify(value).replace(/[$}\\]/g, '\\$&')}: { "cite": "$1" }`;
    found.push({ value, detail: known || undefined, kind: CompletionItemKind.File, ...(colon ? {} : { snippet }) });
    if (found.length === MOST) break;
  }
  return found;
}

/** The cases that the text of the file looks like. */
async function likely(manifest: ManifestView, file: string): Promise<Offer[]> {
  const address = addressOf(manifest, file);
  const view = address === undefined ? undefined : await manifest.view(address);
  if (!view) return [];
  // What the entry says so far is what is being written: the text alone is asked.
  const analysis = { ...view.analysis, identity: undefined };
  return suggestedCases({ ...view, key: `${view.key}#manifest`, analysis }).map(({ cite, title, reasons }) => ({
    value: cite,
    detail: [title.replace(`, ${cite}`, ''), reasons[0] && said(reasons[0])].filter(Boolean).join(': '),
    also: title,
    kind: CompletionItemKind.Reference,
  }));
}

/** Cases that the file cites, those it mentions most first. */
function targets(manifest: ManifestView, file: string): Offer[] {
  const address = addressOf(manifest, file);
  const facts = manifest.corpus.files().find(({ key }) => key === address);
  if (!facts) return [];
  const counted_ = facts.targets.flatMap((target, at) => {
    const row = listedAt(manifest.caseList, target)[0];
    const name = row?.name ?? facts.captions[at];
    const cite = row && `${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}`;
    return cite && name ? [{ cite, name, mentions: mentionsIn(facts, target).length }] : [];
  });
  return counted_
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_TARGETS)
    .map(({ cite, name, mentions }) => ({
      value: cite,
      detail: `${name}: ${counted(mentions, '1 mention', '{0} mentions')}`,
      also: name,
      kind: CompletionItemKind.Reference,
    }));
}

/** Cases of the volume that is typed, or whose names have the words typed. */
function listed(manifest: ManifestView, typed: string): Offer[] {
  const { caseList } = manifest;
  const [, volume, reporter = '', page = ''] = /^\s*(\d{1,4}) ([A-Z][\w. ]{0,20}?) ?(\d{0,5})$/.exec(typed) ?? [];
  const edition = volume === undefined ? undefined : reporterNamed(reporter);
  const rows = edition
    ? caseList
        .volume(edition.slug, Number(volume))
        .filter(row => row.kind === 'case' && String(row.page).startsWith(page))
    : typed.trim().length > 2 && /^\p{L}/u.test(typed.trim())
      ? caseList.byName(typed.trim(), MOST_NAMED)
      : [];
  return rows.slice(0, MOST).map(row => ({
    value: `${row.volume} ${edition?.edition ?? (row.slug === 'us' ? 'U.S.' : row.slug)} ${row.page}`,
    detail: row.year === undefined ? row.name : `${row.name} (${row.year})`,
    also: row.name,
    kind: CompletionItemKind.Reference,
  }));
}

/** Lines of the file by the words that begin them. */
async function linesOf(manifest: ManifestView, file: string): Promise<Offer[]> {
  const address = addressOf(manifest, file);
  const text = address === undefined ? undefined : await manifest.read(address);
  if (text === undefined) return [];
  const found: Offer[] = [];
  const { length } = lineStartsOf(text);
  for (let line = 0; line < Math.min(length, MOST); line++) {
    const words = lineWords(text, line, 60);
    if (words) found.push({ value: line, detail: words, also: words, kind: CompletionItemKind.Value });
  }
  return found;
}
