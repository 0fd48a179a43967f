/**
 * The early volumes of U.S. Reports were named after their reporters: 1 Cranch is 5 U.S. (DOMAIN 2, old citations). Page
 * numbers are the same in both. Canonical ids always name the U.S. volume, whatever the citation says.
 */

/** A reporter of decisions whose volumes were later numbered into U.S. Reports. */
export interface NominativeReporter {
  readonly name: string;
  readonly abbreviation: string;
  readonly slug: string;
  /** Volumes run from 1 to this one. */
  readonly volumes: number;
  /** U.S. volume = own volume + offset. */
  readonly offset: number;
}

export const NOMINATIVE_REPORTERS: readonly NominativeReporter[] = [
  { name: 'Dallas', abbreviation: 'Dall.', slug: 'dall', volumes: 4, offset: 0 },
  { name: 'Cranch', abbreviation: 'Cranch', slug: 'cranch', volumes: 9, offset: 4 },
  { name: 'Wheaton', abbreviation: 'Wheat.', slug: 'wheat', volumes: 12, offset: 13 },
  { name: 'Peters', abbreviation: 'Pet.', slug: 'pet', volumes: 16, offset: 25 },
  { name: 'Howard', abbreviation: 'How.', slug: 'how', volumes: 24, offset: 41 },
  { name: 'Black', abbreviation: 'Black', slug: 'black', volumes: 2, offset: 65 },
  { name: 'Wallace', abbreviation: 'Wall.', slug: 'wall', volumes: 23, offset: 67 },
];

/** Other ways the names are written, folded as `slugOf` does. */
const SPELLINGS: Readonly<Record<string, string>> = {
  dal: 'dall',
  cr: 'cranch',
  cran: 'cranch',
  wh: 'wheat',
  whea: 'wheat',
  howus: 'how',
  blackus: 'black',
  petus: 'pet',
  walus: 'wall',
  wal: 'wall',
};

const BY_SLUG = new Map<string, NominativeReporter>(
  NOMINATIVE_REPORTERS.flatMap(r => [
    [r.slug, r],
    [r.name.toLowerCase(), r],
  ]),
);

/** The reporter part of an id: the edition's letters and digits in lower case (`F.2d` -> `f2d`). */
export function slugOf(edition: string): string {
  return edition.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * The U.S. volume of a nominative one: (`Cranch`, 1) is 5. The reporter may be given as a slug, an abbreviation or a name.
 * `undefined` for other reporters and for volumes that do not exist.
 */
export function usVolumeOf(reporter: string, volume: number): number | undefined {
  const slug = slugOf(reporter);
  const found = BY_SLUG.get(SPELLINGS[slug] ?? slug);
  if (!found || !Number.isInteger(volume) || volume < 1 || volume > found.volumes) return undefined;
  return volume + found.offset;
}

/** The nominative reporter and volume of a U.S. volume: 5 is 1 Cranch. `undefined` above volume 90. */
export function nominativeOf(
  usVolume: number,
): { readonly reporter: NominativeReporter; readonly volume: number } | undefined {
  const reporter = NOMINATIVE_REPORTERS.find(r => usVolume > r.offset && usVolume <= r.offset + r.volumes);
  return reporter && Number.isInteger(usVolume) ? { reporter, volume: usVolume - reporter.offset } : undefined;
}

/** The canonical id of a case in U.S. Reports, `us/5/137`. */
export function usTarget(volume: number, page: number | string): string {
  return `us/${volume}/${page}`;
}

/**
 * The canonical id of a case: nominative and U.S. forms give `us/<volume>/<page>`, other reporters `<slug>/<volume>/<page>`.
 * The reporter may be an edition (`F.2d`) or a slug. A nominative volume that does not exist keeps its own slug.
 */
export function targetId(reporter: string, volume: number | string, page: number | string): string {
  const slug = slugOf(reporter);
  const us = typeof volume === 'number' || /^\d+$/.test(volume) ? usVolumeOf(slug, Number(volume)) : undefined;
  return us === undefined ? `${slug}/${volume}/${page}` : usTarget(us, page);
}
