import { skipSpaces } from './characters';
import type { Finds } from './finds';
import type { Found } from './found';
import { unreported } from './unreported';

/** District, county and number of a decision, before its neutral cite. */
const COURT_NUMBER =
  /^(?:[A-Z0-9][\w.'’-]*,? ){0,5}(?:Nos?|Docket Nos?|C\. ?A\. Nos?|Case Nos?|Civ(?:il)? (?:Action )?Nos?)\. ?(?:(?:Civ|CIV|Cr|CR|CV)\.?[- ](?:[A-Z]-)?\d{2}-\d{2,5}(?: [A-Z]{2,4}(?:[/ ][A-Z]{2,4})?)?|\d{2} [A-Z][A-Za-z]{0,3}\.? \d{2,6}|\d{2,3},\d{3}(?=[ ,])|[A-Z\d][\w:.-]{2,24})(?:(?:,| and|, and| &) [A-Z\d][\w:.-]{2,20})?(?: \([^()]{2,40}\)){0,2}, (?=\d)/;

/**
 * `Smith v. Jones, No. 12-246 (CA2 1975)`, `…, 2013 WL 12345`: the name of a case that no reporter has joins its docket
 * number or neutral cite. The names that are left.
 */
export function nameUnreported(finds: Finds, names: readonly Found[]): Found[] {
  const apart = new Map<number, Found>();
  for (const find of finds.list) {
    if ((find.kind === 'docket' || find.kind === 'neutral') && find.name === undefined) apart.set(find.start, find);
  }
  return names.filter(name => {
    const { end } = name;
    if (unreported(finds.text, name)) {
      // Numbers that were found by themselves are this one's.
      for (const find of [...finds.list]) if (find.start >= end && find.end <= name.end) finds.drop(find);
      return true;
    }
    // `State v. Jones (Mar. 4, 1999), 8th Dist. No. 73999, 1999 WL 123456`
    const dated =
      finds.text.charCodeAt(end + 1) === 40
        ? (/^ \([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)(?=,)/.exec(finds.text.slice(end, end + 26))?.[0].length ?? 0)
        : 0;
    if (finds.text.charCodeAt(end + dated) !== 44) return true;
    const next = skipSpaces(finds.text, end + dated + 1);
    let find = apart.get(next);
    if (find === undefined || find.kind === 'docket') {
      // `State v. Anders, 8th Dist. Cuyahoga No. 98765, 2013-Ohio-1234`: the court's own number stands between.
      const between = COURT_NUMBER.exec(finds.text.slice(next, next + 110));
      const neutral = between === null ? undefined : apart.get(next + between[0].length);
      if (neutral?.kind === 'neutral') {
        if (find !== undefined) finds.drop(find);
        find = neutral;
      }
    }
    if (find === undefined) return true;
    find.start = name.start;
    find.name = name.name;
    return false;
  });
}

/** `Mejia v. Gonzales, No. 03-71234, 2004 WL 1234567 (9th Cir. 2004)`: docket and neutral cite are one citation. The dockets so taken up. */
export function joinDockets(finds: Finds): ReadonlySet<Found> {
  let dockets: Map<number, Found> | undefined;
  for (const find of finds.list) {
    if (find.kind !== 'docket' || finds.text.charCodeAt(find.end) !== 44) continue;
    dockets ??= new Map();
    dockets.set(skipSpaces(finds.text, find.end + 1), find);
  }
  const joined = new Set<Found>();
  if (dockets === undefined) return joined;
  for (const find of finds.list) {
    const docket = find.kind === 'neutral' && find.name === undefined ? dockets.get(find.start) : undefined;
    if (docket === undefined) continue;
    find.start = docket.start;
    find.name = docket.name;
    joined.add(docket);
  }
  return joined;
}
