import { reporterOfSlug } from '../corpus/stated-cite';
import { nameOf } from '../corpus/uri';
import { caseAddress, caseFacts, caseTitle } from '../features/authority';
import {
  type CitingOpinion,
  CitingOpinions,
  type Grouping,
  groupWords,
  kindWords,
  useWords,
} from '../features/citing-opinions';
import { sharedTargetAt } from '../features/references';
import { linesOf, rangeOf } from '../features/view';
import { CITED_BY, type CitedByParams, type CitedByResult, type CitedByRow } from './protocol-workspace';
import type { Session } from './session';

const ROWS = 50;
const MOST_ROWS = 1000;
/** Places shown of one opinion. */
const MOST_PLACES = 100;
/** Lists that stay at hand for their next pages. */
const KEPT = 4;
/** Characters before and after a mention. */
const ROUND = 90;

const EMPTY: CitedByResult = {
  target: '',
  title: '',
  files: 0,
  indexing: false,
  groups: [],
  rows: [],
  next: null,
};

/** The *Cited by* view: who cites an authority, page by page. */
export function registerCitedBy(session: Session): void {
  const { connection, workspace } = session;
  const lists = new Map<string, { readonly version: number; readonly list: CitingOpinions }>();

  function listOf(target: string, grouping: Grouping): CitingOpinions {
    const name = `${grouping} ${target}`;
    const kept = lists.get(name);
    if (kept?.version === workspace.index.version) return kept.list;
    const list = new CitingOpinions(workspace.index, target, grouping);
    lists.delete(name);
    lists.set(name, { version: workspace.index.version, list });
    if (lists.size > KEPT) lists.delete(lists.keys().next().value!);
    return list;
  }

  function titleOf(target: string): string {
    const address = caseAddress(target);
    const row =
      address &&
      session
        .caseList()
        .at(address.slug, address.volume, address.page)
        .find(listed => listed.kind === 'case');
    const { identity } = workspace.index.filesOf(target)[0] ?? {};
    const name = identity?.name ?? row?.name;
    const cite = identity?.cite ?? (address && `${address.volume} ${reporterOfSlug(address.slug)} ${address.page}`);
    const year = identity?.year ?? row?.year;
    const head = [name, cite].filter(Boolean).join(', ') || target;
    return year === undefined ? head : `${head} (${year})`;
  }

  async function rowOf(citing: CitingOpinion, previews: boolean): Promise<CitedByRow> {
    const { file, mentions } = citing;
    const lines = linesOf(file);
    const uri = workspace.openText(file.key)?.uri ?? file.key;
    return {
      group: groupWords(citing.group),
      uri,
      name: file.identity?.name ?? (file.identity?.target ? titleOf(file.identity.target) : nameOf(file.key)),
      cite: file.identity?.cite ?? null,
      year: citing.year ?? null,
      court: citing.court ?? null,
      kind: kindWords(citing.kind),
      author: citing.author ?? null,
      mentions: await session.recode(
        mentions.slice(0, MOST_PLACES).map(mention => ({ range: rangeOf(lines, mention), use: useWords(mention.use) })),
        uri,
      ),
      preview: previews && mentions[0] ? await previewOf(file.key, mentions[0]) : null,
    };
  }

  async function previewOf(key: string, { start, end }: { start: number; end: number }): Promise<string | null> {
    const text = await workspace.read(key);
    if (text === undefined) return null;
    const before = text.slice(Math.max(0, start - ROUND), start).replace(/^\S*\s/, start > ROUND ? '… ' : '$&');
    const after = text.slice(end, end + ROUND).replace(/\s\S*$/, end + ROUND < text.length ? ' …' : '$&');
    return (before + text.slice(start, end) + after).replace(/\s+/g, ' ').trim();
  }

  connection.onRequest(
    CITED_BY,
    session.answer<CitedByParams, CitedByResult>('citedBy', EMPTY, async params => {
      let { target } = params;
      let title: string | undefined;
      if (params.textDocument && params.position) {
        const view = await session.view(params.textDocument.uri);
        const document = session.document(params.textDocument.uri);
        if (!view || !document) return EMPTY;
        target = sharedTargetAt(view, session.offsetAt(document, params.position));
        if (target !== undefined && caseAddress(target)) title = caseTitle(caseFacts(view, target));
      }
      await workspace.settle();
      if (typeof target !== 'string' || target === '') return EMPTY;
      const list = listOf(target, params.groupBy ?? 'court');
      const from = Math.max(0, Math.floor(params.from ?? 0));
      const { opinions, next } = list.page(from, Math.max(1, Math.min(MOST_ROWS, params.limit ?? ROWS)));
      return {
        target,
        title: title ?? titleOf(target),
        files: list.files,
        indexing: workspace.progress.state === 'indexing',
        groups: list.groups.map(({ name, count }) => ({ name: groupWords(name), count })),
        rows: await Promise.all(opinions.map(citing => rowOf(citing, params.previews === true))),
        next: next ?? null,
      };
    }),
  );
}
