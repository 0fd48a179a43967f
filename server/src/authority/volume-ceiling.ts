/**
 * The highest volume a reporter can have reached, counted generously: a volume above it does not exist
 * (`cite-volume-impossible`). Where a series has ended the ceiling is its last volume.
 */
interface Series {
  /** Last volume of an ended series, or one beyond reach in `year` for a running one. */
  readonly volume: number;
  readonly year?: number;
  readonly perYear?: number;
}

const SERIES: Readonly<Record<string, Series>> = {
  us: { volume: 612, year: 2026, perYear: 6 },
  sct: { volume: 147, year: 2026, perYear: 1 },
  led: { volume: 100 },
  led2d: { volume: 232, year: 2026, perYear: 4 },
  f: { volume: 300 },
  f2d: { volume: 999 },
  f3d: { volume: 999 },
  f4th: { volume: 190, year: 2026, perYear: 40 },
  fsupp: { volume: 999 },
  fsupp2d: { volume: 999 },
  fsupp3d: { volume: 860, year: 2026, perYear: 60 },
  frd: { volume: 360, year: 2026, perYear: 8 },
  fcas: { volume: 31 },
  dall: { volume: 4 },
  cranch: { volume: 9 },
  wheat: { volume: 12 },
  pet: { volume: 16 },
  how: { volume: 24 },
  black: { volume: 2 },
  wall: { volume: 23 },
};

/** Highest volume that can exist in the year given, `undefined` for reporters not known here. */
export function volumeCeiling(slug: string, currentYear: number): number | undefined {
  const series = Object.hasOwn(SERIES, slug) ? SERIES[slug] : undefined;
  if (!series) return undefined;
  if (series.year === undefined || series.perYear === undefined) return series.volume;
  return series.volume + series.perYear * Math.max(0, Math.ceil(currentYear) - series.year);
}
