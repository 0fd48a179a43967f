import type { CaseList } from '../authority/case-list';
import type { FileFacts } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { type QuotationSource, quotationSourceOf } from '../corpus/quotation/source';
import type { Family } from '../opinion/document';
import { parseOpinion } from '../opinion/parse';

/** Where the text of a case can be had. */
export interface CaseTexts {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  read(key: string): Promise<string | undefined>;
}

/**
 * The last ones that were asked for: each takes some megabytes. Facts of a file are another object whenever the file has
 * changed, so what is kept is never stale.
 */
const kept = new Map<FileFacts, Promise<QuotationSource | undefined>>();
const KEPT = 8;

async function made(file: FileFacts, texts: CaseTexts): Promise<QuotationSource | undefined> {
  const text = await texts.read(file.key);
  if (text === undefined) return undefined;
  const { identity } = file;
  const family = (identity?.family as Family | undefined) ?? file.family;
  return quotationSourceOf(parseOpinion(text, { family, identity: identity?.target != null }), file);
}

/** The file of a case made ready for comparing quotations with it; undefined when no file here holds the case. */
export async function heldCase(
  target: string,
  texts: CaseTexts,
): Promise<{ readonly source: QuotationSource; readonly file: FileFacts } | undefined> {
  for (const file of texts.corpus.filesOf(target)) {
    let source = kept.get(file);
    if (source === undefined) {
      source = made(file, texts);
      kept.set(file, source);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    }
    const ready = await source;
    if (ready) return { source: ready, file };
  }
  return undefined;
}
