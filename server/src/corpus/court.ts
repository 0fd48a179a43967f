const SUPREME = 'Supreme Court of the United States';
const APPEALS = 'United States Courts of Appeals';
const DISTRICT = 'United States District Courts';

/** Courts whose decisions alone a reporter holds. */
const COURTS: Readonly<Record<string, string>> = {
  us: SUPREME,
  sct: SUPREME,
  led: SUPREME,
  led2d: SUPREME,
  f2d: APPEALS,
  f3d: APPEALS,
  f4th: APPEALS,
  fsupp: DISTRICT,
  fsupp2d: DISTRICT,
  fsupp3d: DISTRICT,
};

/** The court whose decisions the reporter of a case holds; undefined where it holds those of several. */
export function courtOf(target: string | null | undefined): string | undefined {
  return COURTS[(target ?? '').split('/')[0]!];
}
