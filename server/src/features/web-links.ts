import { caseAddress } from './authority';
import { webLink } from './markdown';

/** Which site goes first; `none` means no links at all (DOMAIN 5.3: what one researches is confidential). */
export type WebSite = 'courtlistener' | 'justia' | 'none';

/** Libraries that hold U.S. Reports by volume and page from this volume to that one. */
const LIBRARY_OF_CONGRESS = 570;

/**
 * Links to where a case can be read outside, for a person to follow: nothing is fetched. `cite` is the citation as the field
 * writes it (`384 U.S. 436`). Built from numbers and the name of the reporter alone. Empty for `none`.
 */
export function webLinks(target: string, cite: string | undefined, site: WebSite): readonly string[] {
  const address = caseAddress(target);
  if (!address || !cite || site === 'none') return [];
  const { slug, volume, page } = address;
  const reporter = cite.slice(String(volume).length + 1, -String(page).length - 1);
  const found = [
    webLink('CourtListener', `https://www.courtlistener.com/c/${encodeURIComponent(reporter)}/${volume}/${page}/`),
  ];
  if (slug !== 'us') return found;
  found.push(webLink('Justia', `https://supreme.justia.com/cases/federal/us/${volume}/${page}/`));
  if (site === 'justia') found.reverse();
  if (volume <= LIBRARY_OF_CONGRESS) {
    const item = `usrep${String(volume).padStart(3, '0')}${String(page).padStart(3, '0')}`;
    found.push(webLink('Library of Congress', `https://www.loc.gov/item/${item}/`));
  }
  return found;
}
