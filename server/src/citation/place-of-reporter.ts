import type { Abbreviation } from './abbreviations';
import { slugOf } from './abbreviations';

/** States as a parenthesis behind a reporter names them: `8 Met. (Mass.) 40`, `2 Fairf. (Maine), 495`. Folded. */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    al: 'ala alabama',
    ar: 'ark arkansas',
    az: 'ariz arizona',
    ca: 'cal calif california',
    co: 'col colo colorado',
    ct: 'conn connecticut ct',
    dc: 'dc dofc',
    de: 'del delaware',
    fl: 'fla florida',
    ga: 'ga geo georgia',
    ia: 'ia iowa',
    id: 'idaho',
    il: 'ill illinois',
    in: 'ind indiana',
    ks: 'kan kans kansas',
    ky: 'ky ken kentucky',
    la: 'la louisiana',
    ma: 'mass massachusetts',
    md: 'md maryland',
    me: 'me maine',
    mi: 'mich michigan',
    mn: 'minn minnesota',
    mo: 'mo missouri',
    ms: 'miss mississippi',
    mt: 'mont montana',
    nc: 'nc ncar nocar northcarolina',
    nd: 'nd ndak nodak northdakota',
    ne: 'neb nebr nebraska',
    nh: 'nh newhampshire',
    nj: 'nj newjersey',
    nm: 'nm nmex newmexico',
    nv: 'nev nevada',
    ny: 'ny newyork',
    oh: 'o oh ohio',
    ok: 'okla oklahoma',
    or: 'or ore oregon',
    pa: 'pa penn penna pennsylvania',
    ri: 'ri rhodeisland',
    sc: 'sc scar socar southcarolina',
    sd: 'sd sdak sodak southdakota',
    tn: 'tenn tennessee',
    tx: 'tex texas',
    ut: 'utah',
    va: 'va virginia',
    vt: 'vt vermont',
    wa: 'wash washington',
    wi: 'wis wisconsin',
    wv: 'wva westvirginia',
    wy: 'wyo wyoming',
    us: 'us unitedstates',
    eng: 'eng england',
  }).flatMap(([code, words]) => words.split(' ').map(word => [word, code] as const)),
);

const SHAPE =
  /,? ?[([]([A-Z][A-Za-z. ]{0,16})[)\]](?=,? ?(?:pp?\. ?|at )?[\d_[]| (?:Law|Eq\.|Ch\.|L\.|Cr\.|Cas\.),? \d)(?: (Law|Eq\.|Ch\.|L\.|Cr\.|Cas\.))?/y;

/** Whose reporter it is, in a parenthesis between a reporter and its page. */
export interface PlaceOfReporter {
  /** As written: `N. J.` */
  readonly words: string;
  /** `ma`, `us`. */
  readonly code: string;
  /** `Cas.` of `2 Johns. (N. Y.) Cas. 301`: the rest of the reporter's name. */
  readonly rest: string | undefined;
  /** Reading offset just past the parenthesis and the rest. */
  readonly end: number;
}

/** The State in parentheses at `at` (reading offset, just past the reporter) that a page follows; undefined when none does. */
export function placeOfReporter(text: string, at: number): PlaceOfReporter | undefined {
  let open = at;
  if (text.charCodeAt(open) === 44) open++;
  if (text.charCodeAt(open) === 32) open++;
  const code = text.charCodeAt(open);
  if (code !== 40 && code !== 91) return undefined;
  SHAPE.lastIndex = at;
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const words = match[1] as string;
  const place = PLACES.get(slugOf(words));
  return place === undefined ? undefined : { words, code: place, rest: match[2], end: at + match[0].length };
}

/** Of several editions of one name those of the place; all of them when none is (or says) of that place. */
export function editionsOf(candidates: readonly Abbreviation[], code: string): readonly Abbreviation[] {
  const wanted = code === 'us' ? 'us' : code === 'eng' ? 'gb' : `us:${code}`;
  const there = candidates.filter(each => each.jurisdiction === wanted);
  return there.length > 0 ? there : candidates.filter(each => each.jurisdiction === undefined);
}
