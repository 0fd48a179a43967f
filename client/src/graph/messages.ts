import type { CitationGraphResult, MostCitedResult } from '../../../server/src/lsp/protocol-reports';

/** What the view asks the extension. */
export type FromView =
  | { readonly type: 'ready' }
  /** The cases around one, or around the case first shown where `target` is left out. */
  | { readonly type: 'load'; readonly target?: string; readonly depth: number }
  | { readonly type: 'openPlace'; readonly uri: string; readonly line: number; readonly character: number }
  | { readonly type: 'openCase'; readonly target: string; readonly uri: string | null };

/** Words of the view, in the language of the editor. */
export type ViewWords = Readonly<Record<string, string>>;

/** What the extension tells the view. */
export type ToView =
  | { readonly type: 'words'; readonly words: ViewWords }
  | { readonly type: 'graph'; readonly graph: CitationGraphResult; readonly depth: number }
  | { readonly type: 'mostCited'; readonly most: MostCitedResult };
