import { type AbbreviationMatch, matchAbbreviation } from './abbreviations';
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

/** First two letters of the names: cheaper to ask than the pattern. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...NAMED.keys()].map(name => name.charCodeAt(0) * 128 + name.charCodeAt(1)),
);

const SHAPE =
  /((?:New |North |South |West |Rhode )?[A-Z][a-z]{3,13}(?: State| Law| Equity| Annual)?)(?: Reports| Rep\.| R\.)?, ?(?=\d{1,4}(?!\d| [A-Z])|\[\d{1,2} [A-Z][A-Za-z. ]{1,14}\] ?\d)/y;

/**
 * The reporter of a State whose name stands in full behind a volume, before a comma and a page. The bare word is prose far
 * more often than a citation, so the caller must find the name of a case before the volume.
 */
export function stateReporter(text: string, at: number): AbbreviationMatch | undefined {
  const start = skipSpaces(text, at);
  const letters = text.charCodeAt(start) * 128 + text.charCodeAt(start + 1);
  if (!BEGINNINGS.has(letters)) return undefined;
  SHAPE.lastIndex = start;
  const shape = SHAPE.exec(text);
  const abbreviation = shape === null ? undefined : NAMED.get(shape[1] as string);
  if (shape === null || abbreviation === undefined) return undefined;
  const match = matchAbbreviation(abbreviation, 0);
  const candidates = match?.candidates.filter(candidate => candidate.kind === 'reporter') ?? [];
  if (candidates.length === 0) return undefined;
  const end = start + shape[0].trimEnd().length - 1;
  return { candidates, start, end, wordlike: true };
}
