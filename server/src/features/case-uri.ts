import { caseAddress } from './authority';

/** Scheme of case cards: documents that the server writes and no file holds. */
export const CASE_SCHEME = 'opinion-case';

/** Address of the card of a case: `opinion-case:/us/384/436.md`; undefined for targets that are no cases. */
export function caseUri(target: string): string | undefined {
  return caseAddress(target) ? `${CASE_SCHEME}:/${target}.md` : undefined;
}

/** The case whose card an address names; undefined for other addresses. */
export function caseOfUri(uri: string): string | undefined {
  const target = /^opinion-case:\/{1,3}([a-z][a-z0-9]*\/\d{1,4}\/\d{1,5})(?:\.md)?$/.exec(uri)?.[1];
  return target !== undefined && caseAddress(target) ? target : undefined;
}
