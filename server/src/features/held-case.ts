import type { CaseList } from '../authority/case-list';
import type { FileFacts } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { type QuotationSource, quotationSource } from '../corpus/quotation/source';
import type { Family } from '../opinion/document';
import { analyse } from '../reference/analyse';

/** Where the text of a case can be had. */
export interface CaseTexts {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  read(key: string): Promise<string | undefined>;
}

/** Facts of a file are another object whenever the file has changed, so what is kept is never stale. */
const kept = new WeakMap<FileFacts, Promise<QuotationSource | undefined>>();

async function made(file: FileFacts, texts: CaseTexts): Promise<QuotationSource | undefined> {
  const text = await texts.read(file.key);
  if (text === undefined) return undefined;
  const { identity } = file;
  const family = (identity?.family as Family | undefined) ?? file.family;
  return quotationSource(analyse(text, { caseList: texts.caseList, ...(identity ? { identity } : {}) }, { family }));
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
    }
    const ready = await source;
    if (ready) return { source: ready, file };
  }
  return undefined;
}
