/** First U.S. volume less one of each nominative reporter, and how many volumes it has (DOMAIN 2, old citations). */
const NOMINATIVE: ReadonlyMap<string, readonly [offset: number, volumes: number]> = new Map([
  ['dall', [0, 4]],
  ['cranch', [4, 9]],
  ['wheat', [13, 12]],
  ['pet', [25, 16]],
  ['how', [41, 24]],
  ['black', [65, 2]],
  ['wall', [67, 23]],
]);

/**
 * Canonical target of a case citation (DESIGN 4): `us/384/436`, `f2d/233/556`; nominative forms map to the U.S. volume. Null
 * for a page that is not printed yet (`___`): nobody can tell which case that is.
 */
export function caseTarget(slug: string, volume: string, page: string): string | null {
  if (page === '___') return null;
  const nominative = NOMINATIVE.get(slug);
  const number = Number(volume);
  if (nominative !== undefined && number >= 1 && number <= nominative[1]) return `us/${number + nominative[0]}/${page}`;
  return `${slug}/${volume.charCodeAt(0) === 48 ? volume.replace(/^0+(?=\d)/, '') : volume}/${page}`;
}
