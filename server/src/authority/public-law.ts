/** Rule codes of target ids: how the field cites them, and their full name. */
export const RULES: Readonly<Record<string, readonly [string, string]>> = {
  frcrp: ['Fed. R. Crim. P.', 'Federal Rules of Criminal Procedure'],
  frcp: ['Fed. R. Civ. P.', 'Federal Rules of Civil Procedure'],
  fre: ['Fed. R. Evid.', 'Federal Rules of Evidence'],
  frap: ['Fed. R. App. P.', 'Federal Rules of Appellate Procedure'],
  scr: ['Sup. Ct. R.', 'Rules of the Supreme Court of the United States'],
};

/** What each amendment to the Constitution is about, in one line. */
const AMENDMENTS: readonly string[] = [
  'religion, speech, press, assembly, petition',
  'keeping and bearing arms',
  'quartering of soldiers',
  'searches and seizures, warrants',
  'grand jury, double jeopardy, self-incrimination, due process, takings',
  'criminal trial: speed, jury, notice, confrontation, counsel',
  'jury in civil cases',
  'bail, fines, cruel and unusual punishments',
  'rights not listed are kept by the people',
  'powers not delegated are reserved to the States or the people',
  'suits against a State',
  'election of President and Vice President',
  'slavery abolished',
  'citizenship, privileges or immunities, due process, equal protection',
  'vote not denied by race',
  'income tax',
  'Senators elected by the people',
  'prohibition of liquor (repealed)',
  'vote not denied by sex',
  'terms of President and Congress',
  'prohibition repealed',
  'two terms for a President',
  'electors for the District of Columbia',
  'poll tax in federal elections',
  'presidential disability and succession',
  'vote at eighteen',
  'pay of Congress',
];

export function amendmentSubject(number: number): string | undefined {
  return AMENDMENTS[number - 1];
}

const UNITS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];
const TEENS = [
  'Tenth',
  'Eleventh',
  'Twelfth',
  'Thirteenth',
  'Fourteenth',
  'Fifteenth',
  'Sixteenth',
  'Seventeenth',
  'Eighteenth',
  'Nineteenth',
];

/** `Fifth Amendment`, `Twenty-first Amendment`. */
export function amendmentName(number: number): string {
  const words =
    number < 10
      ? UNITS[number]
      : number < 20
        ? TEENS[number - 10]
        : number === 20
          ? 'Twentieth'
          : `Twenty-${UNITS[number - 20]?.toLowerCase()}`;
  return `${words} Amendment`;
}
