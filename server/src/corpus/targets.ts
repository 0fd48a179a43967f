import { isLawSlug } from '../citation/law-slugs';

const CASE_ID =
  /^(?!(?:order|docket|rule|const|usc|cfr|code|lrev|book|treatise|restatement|legislative)\/)[a-z][a-z0-9]*\/[^/]+\/[^/]+$/;

/** True for ids of cases, false for those of statutes, books and everything else. */
export function isCaseId(target: string): boolean {
  return CASE_ID.test(target) && !isLawSlug(target.slice(0, target.indexOf('/')));
}

/** Places of this file (`self p. 454`), record cites and dockets (R14) mean nothing outside it. */
export function isShared(target: string): boolean {
  return !/^(?:self\b|file:|record\b|docket\/)/.test(target);
}
