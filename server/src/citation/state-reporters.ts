import { type AbbreviationMatch, matchAbbreviation, slugOf } from './abbreviations';
import { skipSpaces } from './characters';

/** Reporters of the States named in full, as the Court printed them about 1880-1910: `139 Michigan, 211`. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['Alabama', 'Ala.'],
  ['Arizona', 'Ariz.'],
  ['Arkansas', 'Ark.'],
  ['California', 'Cal.'],
  ['Colorado', 'Colo.'],
  ['Connecticut', 'Conn.'],
  ['Florida', 'Fla.'],
  ['Georgia', 'Ga.'],
  ['Illinois', 'Ill.'],
  ['Indiana', 'Ind.'],
  ['Kansas', 'Kan.'],
  ['Kentucky', 'Ky.'],
  ['Louisiana Annual', 'La. Ann.'],
  ['Maine', 'Me.'],
  ['Maryland', 'Md.'],
  ['Massachusetts', 'Mass.'],
  ['Michigan', 'Mich.'],
  ['Minnesota', 'Minn.'],
  ['Mississippi', 'Miss.'],
  ['Missouri', 'Mo.'],
  ['Montana', 'Mont.'],
  ['Nebraska', 'Neb.'],
  ['Nevada', 'Nev.'],
  ['New Hampshire', 'N.H.'],
  ['New Jersey Law', 'N.J. Law'],
  ['New Jersey Equity', 'N.J. Eq.'],
  ['New York', 'N.Y.'],
  ['North Carolina', 'N.C.'],
  ['North Dakota', 'N.D.'],
  ['Ohio State', 'Ohio St.'],
  ['Oklahoma', 'Okla.'],
  ['Oregon', 'Or.'],
  ['Pennsylvania State', 'Pa. St.'],
  ['Pennsylvania', 'Pa.'],
  ['Rhode Island', 'R.I.'],
  ['South Carolina', 'S.C.'],
  ['South Dakota', 'S.D.'],
  ['Tennessee', 'Tenn.'],
  ['Texas', 'Tex.'],
  ['Vermont', 'Vt.'],
  ['Virginia', 'Va.'],
  ['Washington', 'Wash.'],
  ['West Virginia', 'W. Va.'],
  ['Wisconsin', 'Wis.'],
  ['Wyoming', 'Wyo.'],
]);

/**
 * Reporters cited by their surname alone, `1 Cox, 141`, `2 Harrison, 45`, where it is too common a name to be read as a
 * reporter anywhere. Edition after each.
 */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  (
    'Cox=Cox Eq.;Russell=Russ.;Cooper=Coop.;Collyer=Coll.;Vernon=Vern.;Younge=Younge;Kay=Kay;Holt=Holt N.P.;Gow=Gow N.P.;' +
    'Lee=Lee Ecc.;Croke=Cro.;Comyns=Comyns;Anderson=Anders.;Levinz=Lev.;Molloy=Moll.;Addams=Add. Ecc.;Curteis=Curt. Ecc.;' +
    'Macqueen=Macq.;Quincy=Quincy;Lansing=Lans.;Hilton=Hilt.;Bosworth=Bosw.;Robertson=Robt.;Sandford=Sandf.;Coxe=Coxe;' +
    'Green=Green (N.J.);Harrison=Harr. (N.J.);Spencer=Spenc.;Stockton=Stockt.;Addison=Addis.;Browne=Browne (Pa.);' +
    'Randolph=Rand.;Dudley=Dudley Rep.;Cobb=Cobb;Branch=Branch;George=George;Cushman=Cushm.;Pike=Pike;English=Eng. (Ark.);' +
    'Overton=Overt.;Hammond=Ham.;Wilcox=Wilc.;Disney=Disney (Ohio);Carter=Cart.;Scammon=Scam.;Bradwell=Ill. App.;' +
    'Chandler=Chand.;Manning=Manning;Gibbs=Gibbs;Cooley=Cooley;Labatt=Labatt;Washburn=Washb.;Winston=Wins.;Sergeant=Serg.'
  )
    .split(';')
    .map(pair => pair.split('=') as [string, string]),
);

/** First two letters of the names: cheaper to ask than the pattern. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...NAMED.keys(), ...SURNAMES.keys()].map(name => name.charCodeAt(0) * 128 + name.charCodeAt(1)),
);

const SHAPE =
  /((?:New |North |South |West |Rhode )?[A-Z][a-z]{3,13}(?: State| Law| Equity| Annual)?)(?: Reports| Rep\.| R\.)?, ?(?=\d{1,4}(?!\d| [A-Z])|\[\d{1,2} [A-Z][A-Za-z. ]{1,14}\] ?\d)/y;

const SURNAME = /([A-Z][a-z]{2,9})(?:['’]s)?,?(?: Rep(?:orts|\.),?| R\.,?)? (?=\d{1,4}[,.;:)\]]?(?![\dA-Za-z]))/y;

function bySurname(text: string, start: number): AbbreviationMatch | undefined {
  SURNAME.lastIndex = start;
  const shape = SURNAME.exec(text);
  const edition = shape === null ? undefined : SURNAMES.get(shape[1] as string);
  if (shape === null || edition === undefined) return undefined;
  const end = start + shape[0].trimEnd().replace(/,$/, '').length;
  return { candidates: [{ edition, slug: slugOf(edition), kind: 'reporter' }], start, end, wordlike: true };
}

/**
 * The reporter of a State whose name stands in full behind a volume, before a comma and a page. The bare word is prose far
 * more often than a citation, so the caller must find the name of a case before the volume. So are reporters with common surnames.
 */
export function stateReporter(text: string, at: number): AbbreviationMatch | undefined {
  const start = skipSpaces(text, at);
  const letters = text.charCodeAt(start) * 128 + text.charCodeAt(start + 1);
  if (!BEGINNINGS.has(letters)) return undefined;
  SHAPE.lastIndex = start;
  const shape = SHAPE.exec(text);
  const abbreviation = shape === null ? undefined : NAMED.get(shape[1] as string);
  if (shape === null || abbreviation === undefined) return bySurname(text, start);
  const match = matchAbbreviation(abbreviation, 0);
  const candidates = match?.candidates.filter(candidate => candidate.kind === 'reporter') ?? [];
  if (candidates.length === 0) return undefined;
  const end = start + shape[0].trimEnd().length - 1;
  return { candidates, start, end, wordlike: true };
}
