import type { ListedCase } from '../authority/case-list';
import { nameVerdict } from './case-names';
import { type Outcome, outcome } from './outcome';
import type { Scope } from './scope';

/**
 * Another case of this volume, by a page outside this case's own: `ante, p. 120`, `infra, p. 229`, `Lane County v. Oregon,
 * supra, p. 76` of older volumes (R7). Undefined when the volume or its list is not known, the page is this case's own or
 * lies on the wrong side, several cases hold it, or a name does not agree.
 */
export function volumeMate(
  scope: Scope,
  page: number | undefined,
  side: 'before' | 'behind',
  name?: string,
): Outcome | undefined {
  const own = scope.identity?.target?.split('/');
  if (page === undefined || own === undefined || own.length !== 3) return undefined;
  const [slug = '', volume = '', first = ''] = own;
  const firstPage = Number(first);
  const next = scope.cases.nextFirstPage(slug, Number(volume), firstPage);
  const outside = side === 'behind' ? next !== undefined && page >= next : page < firstPage;
  if (!outside) return undefined;
  const rows = scope.cases.covering(slug, Number(volume), page).filter(row => row.kind === 'case');
  const named = name === undefined ? rows : rows.filter(row => row.names.some(other => sameCase(name, other)));
  // A page that ends one case and begins the next: the reference is to what begins there.
  const begins = named.filter(row => row.page === page);
  const [row] = (begins.length === 1 ? begins : named) as [ListedCase];
  if (named.length !== 1 && begins.length !== 1) return undefined;
  return outcome(row.id, 'likely', `page ${page} of this volume is in ${row.name}`);
}

/** Volumes in which `supra` alone still spoke of the volume. */
const OLD_VOLUMES = 110;

/** `County of Lane v. Oregon, supra` in an old volume: the one earlier case of that name in it; undefined when there is none. */
export function namedMate(scope: Scope, name: string): Outcome | undefined {
  const [slug = '', volume = '', first = ''] = scope.identity?.target?.split('/') ?? [];
  if (slug !== 'us' || !(Number(volume) <= OLD_VOLUMES) || !/ vs?\.? /.test(name)) return undefined;
  const earlier = scope.cases
    .volume(slug, Number(volume))
    .filter(row => row.kind === 'case' && row.page < Number(first) && row.names.some(other => sameCase(name, other)));
  const [row] = earlier;
  return row === undefined || earlier.length > 1
    ? undefined
    : outcome(row.id, 'likely', `an earlier case of this volume: ${row.name}`);
}

/** Spellings apart, and a slip of a letter: one case. */
export function sameCase(name: string, other: string): boolean {
  const verdict = nameVerdict(name, other);
  return verdict === 'same' || verdict === 'variant';
}

/** `ante, p. 120` is a page of the volume; `ante, at 5` may be one of a slip opinion. */
export function saysAt(scope: Scope, at: number): boolean {
  const { start, end } = scope.citation(at);
  return /\bat\b/.test(scope.document.text.slice(start, Math.min(end, start + 300)));
}
