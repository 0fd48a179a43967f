import { breathe } from '../corpus/crew';
import { reporterOfSlug } from '../corpus/stated-cite';
import { fileKey } from '../corpus/uri';
import { caseAddress } from '../features/authority';
import { t } from '../features/translation';
import { shownPath } from '../features/view';
import { graphAround, graphIdOf, mostCited } from '../reports/citation-graph-around';
import { tableOfAuthorities } from '../reports/table-of-authorities';
import { TABLE_FORMATS, tablesAs } from '../reports/table-of-authorities-formats';
import {
  CITATION_GRAPH,
  type CitationGraphParams,
  type CitationGraphResult,
  MOST_CITED,
  type MostCitedParams,
  type MostCitedResult,
  TABLE_OF_AUTHORITIES,
  type TableOfAuthoritiesParams,
  type TableOfAuthoritiesResult,
} from './protocol-reports';
import type { Session } from './session';

/** Milliseconds a graph waits for an index that is still being filled. */
const PATIENCE = 5000;
/** Cases drawn at most: more can neither be told apart nor moved smoothly. */
const NODES = 2000;
const MOST_LISTED = 500;

const NO_GRAPH: CitationGraphResult = { center: null, nodes: [], edges: [], note: '', indexing: false };

/** Tables of authorities, the graph around a case, the most cited cases. */
export function registerReports(session: Session): void {
  const { connection, workspace } = session;
  const uriOf = (key: string): string => workspace.openText(key)?.uri ?? key;

  connection.onRequest(
    TABLE_OF_AUTHORITIES,
    session.answer<TableOfAuthoritiesParams, TableOfAuthoritiesResult | null>(
      'tableOfAuthorities',
      null,
      async ({ uri, range, format }) => {
        const view = await session.view(uri);
        const document = session.document(uri);
        if (!view || !document) return null;
        const within = range && {
          start: session.offsetAt(document, range.start),
          end: session.offsetAt(document, range.end),
        };
        const { analysis, lines, caseList } = view;
        const table = tableOfAuthorities({ file: shownPath(view, view.key), analysis, lines, caseList, within });
        const wanted = TABLE_FORMATS.find(one => one === format) ?? 'md';
        return { text: tablesAs(wanted, [table]) };
      },
    ),
  );

  connection.onRequest(
    CITATION_GRAPH,
    session.answer<CitationGraphParams, CitationGraphResult>('citationGraph', NO_GRAPH, async params => {
      if (params.uri !== undefined) await session.view(params.uri, PATIENCE);
      await workspace.settle();
      const { index } = workspace;
      const center = params.target ?? (params.uri === undefined ? undefined : graphIdOf(index, fileKey(params.uri)));
      if (center === undefined) return NO_GRAPH;
      const depth = Math.max(1, Math.min(3, Math.trunc(params.depth)));
      const sources = { corpus: index, caseList: session.caseList(), pause: breathe };
      const graph = await graphAround(center, depth, sources, { nodes: NODES });
      const notes = [
        workspace.progress.state === 'indexing' && t('The workspace is still being indexed.'),
        graph.leftOut > 0 && t('{0} less cited cases are left out.', graph.leftOut),
      ];
      return {
        center,
        nodes: graph.nodes.map(({ id, label, cite, year, file, citedBy }) => ({
          ...{ id, label, citedBy, cite: cite ?? null, year: year ?? null },
          uri: file === undefined ? null : uriOf(file),
          distance: graph.distance.get(id) ?? 0,
        })),
        edges: graph.edges.map(({ file, line, character, author, full: _, said: __, ...edge }) => ({
          ...edge,
          author: author ?? null,
          uri: uriOf(file),
          position: { line, character },
        })),
        note: notes.filter(Boolean).join(' '),
        indexing: workspace.progress.state === 'indexing',
      };
    }),
  );

  connection.onRequest(
    MOST_CITED,
    session.answer<MostCitedParams, MostCitedResult>(
      'mostCited',
      { cases: [], files: 0, indexing: false },
      async ({ limit }) => {
        await workspace.settle();
        const { index } = workspace;
        const most = mostCited(index, Math.max(1, Math.min(MOST_LISTED, Math.trunc(limit))));
        return {
          cases: most.map(({ target, files, years }) => {
            const held = index.filesOf(target)[0];
            return { target, title: titleOf(target), uri: held ? uriOf(held.key) : null, files, years };
          }),
          files: index.size,
          indexing: workspace.progress.state === 'indexing',
        };
      },
    ),
  );

  /** `Miranda v. Arizona, 384 U.S. 436 (1966)`, as far as list, files and citations know it. */
  function titleOf(target: string): string {
    const address = caseAddress(target);
    const rows = address ? session.caseList().at(address.slug, address.volume, address.page) : [];
    const row = rows.find(one => one.kind === 'case');
    const { identity } = workspace.index.filesOf(target)[0] ?? {};
    const name = row?.name ?? identity?.name ?? captionOf(target);
    const cite = identity?.cite ?? (address && `${address.volume} ${reporterOfSlug(address.slug)} ${address.page}`);
    const year = row?.year ?? identity?.year;
    const head = [name, cite].filter(Boolean).join(', ') || target;
    return year === undefined ? head : `${head} (${year})`;
  }

  function captionOf(target: string): string | undefined {
    for (const file of workspace.index.citing(target)) {
      const caption = file.captions[file.targets.indexOf(target)];
      if (caption) return caption;
    }
    return undefined;
  }
}
