import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { CaseList } from '../authority/case-list';
import { type FileFacts, MENTION } from '../corpus/facts';
import type { CorpusIndex } from '../corpus/index';
import { caseAddress } from './authority';
import { surnameOf } from './in-file';
import { asPlainText } from './markdown';
import { linesOf } from './view';

/** Most answers to one query: a list longer than that is no help. */
const MOST = 200;

interface Scored {
  readonly score: number;
  readonly symbol: SymbolInformation;
}

/** How well a query fits: 0 not at all, more for words at their start and for what is short. Letters may be left out between. */
export function likeness(query: string, text: string): number {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const have = text.toLowerCase();
  if (wanted === '') return 1;
  let at = 0;
  let score = 0;
  let last = -2;
  for (const character of wanted) {
    const found = have.indexOf(character, at);
    if (found < 0) return 0;
    const wordStart = found === 0 || /[^a-z0-9]/.test(have[found - 1]!);
    score += found === last + 1 ? 4 : wordStart ? 3 : 1;
    last = found;
    at = found + 1;
  }
  return score + 8 / have.length;
}

function symbol(file: FileFacts, name: string, container: string, kind: SymbolKind, start: number): SymbolInformation {
  const position = linesOf(file).positionAt(start);
  return {
    name,
    kind,
    containerName: container,
    location: { uri: file.key, range: { start: position, end: position } },
  };
}

/** Cases by name or citation, those with a file here and those only cited, and the separate opinions of Justices. */
export function workspaceSymbols(
  index: CorpusIndex,
  caseList: CaseList,
  query: string,
  label: (key: string) => string,
): SymbolInformation[] {
  const found: Scored[] = [];
  const seen = new Set<string>();
  const offer = (score: number, make: () => SymbolInformation): void => {
    if (score > 0) found.push({ score, symbol: make() });
  };
  const nameOf = (target: string): string | undefined => {
    const address = caseAddress(target);
    return address && caseList.at(address.slug, address.volume, address.page).find(row => row.kind === 'case')?.name;
  };
  for (const file of index.files()) {
    const { identity } = file;
    if (identity) {
      const name = identity.name ?? (identity.target ? nameOf(identity.target) : undefined);
      const title = [name, identity.cite].filter(Boolean).join(', ');
      if (identity.target) seen.add(identity.target);
      if (title) offer(likeness(query, title) * 1.5, () => symbol(file, title, label(file.key), SymbolKind.File, 0));
    }
    for (const opinion of file.opinions) {
      if (!opinion.author) continue;
      const what = asPlainText(`${surnameOf(opinion.author)}, ${opinion.kind}`);
      offer(likeness(query, what), () =>
        symbol(file, what, identity?.name ?? label(file.key), SymbolKind.Module, opinion.start),
      );
    }
  }
  for (const file of index.files()) {
    file.targets.forEach((target, at) => {
      if (seen.has(target) || !caseAddress(target)) return;
      seen.add(target);
      const name = file.captions[at] || nameOf(target);
      const { slug, volume, page } = caseAddress(target)!;
      const title = [name, `${volume} ${slug === 'us' ? 'U.S.' : slug} ${page}`].filter(Boolean).join(', ');
      offer(likeness(query, title), () =>
        symbol(file, title, `cited in ${label(file.key)}`, SymbolKind.Class, firstMention(file, at)),
      );
    });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(scored => scored.symbol);
}

function firstMention(file: FileFacts, target: number): number {
  for (let at = 0; at < file.mentions.length; at += MENTION)
    if (file.mentions[at] === target) return file.mentions[at + 1]!;
  return 0;
}
