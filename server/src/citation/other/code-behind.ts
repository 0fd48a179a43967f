import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { codeEdition } from './code-initials';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { STATE } from './jurisdiction';
import { signedSections } from './sections';

/**
 * Codes that are named behind their section, chapter or article: `§ 782.04(1)(a), Fla. Stat. (2010)`, `Ch. 120, Fla. Stat.`,
 * `Article 1256, Vernon's Ann. P.C.` Targets are those of codes named first.
 */

/**
 * `Article 1256, Vernon's Ann. P.C.`, `Art. 727, V.A.C.C.P.`, `Art. 2226, R.C.S. 1925`, `Article 4590i, § 13.01, Tex. Rev. Civ.
 * Stat. Ann.`: the articles of Texas and of Louisiana with their code behind them.
 */
function articleOfCode(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:Articles?|Arts?\.) (\d{1,4}[a-z]{0,2}(?:[-.]\d{1,3}[a-z]?)?)(?:\([A-Za-z\d]{1,2}\)){0,3}(?:(?:, | and |, and |-)\d{1,4}[a-z]?(?:\.\d{1,2})?(?![\w]))*(?:,? (?:§ ?|[Ss]ec(?:tion|s?\.) ?|[Ss]ubd\. ?)[\d.]{1,6}[a-z]?(?:\([a-z\d]{1,2}\)){0,3})?,? (?:of (?:the )?)?((?:Vernon['’]s|Tex(?:as|\.)|V\. ?A\.|Ann\.|Rev\.|Revised|Penal|Civil|Criminal|Code|Louisiana|La\.|LSA-|R\. ?C\. ?S\.|R\. ?S\.|V\. ?T\.|Pen\.|P\. ?C|C\. ?C\. ?P)(?:(?: |(?<=\.))(?:Ann(?:otated|\.)|Tex(?:as|\.)|Civ(?:il|\.)|Crim(?:inal|\.)|Penal|Pen\.|P\. ?C\.|C\. ?C\. ?P\.|C\. ?P\.|C\. ?S\.|S\.|R\. ?S\.|C\. ?C\.|Cr\. ?P\.|Code|Codes|Rev(?:ised|\.)|Stats?\.|Statutes|St\.|of|Procedure|Practice|Proc\.|Pro\.)){0,8}\.?)(?:,? 19\d\d)?(?![A-Za-z])/y,
    text,
    at,
  );
  if (
    match === null ||
    !/C|S|Pr/.test((match[2] as string).slice(1)) ||
    /^(?:Tex(?:as|\.)|La\.|Louisiana|Ann\.|Code|Rev\.)$/.test(match[2] as string)
  )
    return NOTHING;
  // A code without its State may be that of Texas, of Louisiana or of Puerto Rico.
  const known = /Vernon|V\. ?A|V\. ?T|R\. ?C\. ?S|Tex|La\.|LSA|Louisiana/.test(match[2] as string);
  const find = authority(
    'statute',
    at,
    at + match[0].length,
    known ? `code/${slugOf(match[2] as string)}/${(match[1] as string).toLowerCase()}` : null,
    match[1],
  );
  find.title = match[2];
  return [codeEdition(find, text)];
}

/** The code named behind its section: `, Fla. Stat. (2010)`, `, Florida Statutes`, `, C.R.S. 2010`, `, RSMo 2000`, `, MCA`. */
const BEHIND = new RegExp(
  `(?: of the (?:[A-Z][a-z]+,? (?:and |& )?){1,5}Article| of the ${STATE} (?:[A-Z][a-z]+ ){0,2}(?:Code|Statutes)(?: Annotated| of 19\\d\\d)?|,? (?:Code of ${STATE}|${STATE} ?(?:Stats?\\.|Statutes|Code(?! [A-Z]|, [A-Z][a-z]+\\. )|Code of 19\\d\\d)(?: Ann(?:otated|\\.))?|C\\. ?R\\. ?S\\.|RSMo\\.?|MCA|R\\. ?S\\. ?Mo\\.|NMSA|H\\. ?R\\. ?S\\.|HRS|S\\. ?D\\. ?C\\. ?L\\.|W\\. ?S\\.|A\\. ?R\\. ?S\\.|N\\. ?C\\. ?G\\. ?S\\.|(?:Income|Estate|Gift|Employment|Excise) Tax Regs\\.|Temporary (?:Income|Proced)[A-Za-z. &]{1,24}Regs\\.|Proced\\. & Admin\\. Regs\\.|K\\. ?S\\. ?A\\.|Stats\\.|[RO]\\. ?S\\.(?= 1[89]\\d\\d)|Code(?: of)?(?= 1[89]\\d\\d)|Revised Code|General Code|G\\. ?C\\.))(?: ?(?:Cum\\. ?)?(?:Supp\\.,? ?)?(?:19|20)\\d\\d(?:-\\d\\d)?)?(?![A-Za-z]|,? c(?:h|hap)?\\.| §)`,
  'y',
);

/** `§ 782.04(1)(a), Fla. Stat. (2010)`: a section sign whose code follows; undefined when none does. */
export function codeBehind(text: string, at: number): Found | undefined {
  const sections = signedSections(text, at);
  if (sections === undefined) return undefined;
  // `(2)(a)1.a., Florida Statutes`
  const numbered = stands(/(?:\d{1,2}\.(?:[a-z]\.)?)(?=, Fl)/y, text, sections.end)?.[0].length ?? 0;
  const behind = stands(BEHIND, text, sections.end + numbered);
  if (behind === null) return undefined;
  const name = behind[0]
    .replace(/^,? (?:of the )?/, '')
    .replace(/ ?(?:Cum\. ?)?(?:Supp\.,? ?)?(?:19|20)\d\d(?:-\d\d)?$/, '');
  const tax = /Regs\.$/.test(name);
  const administrative = /Administrative/.test(name);
  // `Tit. 7, § 123, Code of Alabama 1940`
  const title =
    text.charCodeAt(at - 2) === 44
      ? /(?:^|[\s(;])(Tit(?:le|\.) (\d{1,2}), )$/.exec(text.slice(Math.max(0, at - 14), at))
      : null;
  const find = authority(
    tax || administrative ? 'regulation' : 'statute',
    at - (title?.[1]?.length ?? 0),
    sections.end + numbered + behind[0].length,
    // `R. S. 1919`, `Code of 1931`: more than one State has one.
    /^(?:R\. ?S\.|Code(?: of)?)$/.test(name)
      ? null
      : `${tax ? 'treasreg' : `code/${slugOf(name)}${title === null ? '' : `/${title[2]}`}`}/${sections.first.toLowerCase()}`,
    sections.text,
  );
  find.title = name;
  return takeParentheticals(find, text);
}

/** `Ch. 120, Fla. Stat. (2012)`, `chapter 552, RSMo`, `chapter 893, Florida Statutes`: a whole chapter. */
function chapterBehind(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const chapter = stands(/[Cc]h(?:apters?|s?\.) (\d{1,4}[A-Z]?)(?=, [A-Z])/y, text, at);
  const behind = chapter === null ? null : stands(BEHIND, text, at + chapter[0].length);
  if (chapter === null || behind === null) return NOTHING;
  const name = behind[0]
    .replace(/^,? (?:of the )?/, '')
    .replace(/ ?(?:Cum\. ?)?(?:Supp\.,? ?)?(?:19|20)\d\d(?:-\d\d)?$/, '');
  const number = (chapter[1] as string).toLowerCase();
  const find = authority(
    'statute',
    at,
    at + chapter[0].length + behind[0].length,
    `code/${slugOf(name)}/ch${number}`,
    chapter[0],
  );
  find.title = name;
  return [takeParentheticals(find, text)];
}

const limited =
  (find: (text: string, at: number) => readonly Found[]): WordFinder['find'] =>
  (text, at) =>
    find(text, at);

export const CODES_BEHIND: readonly WordFinder[] = [
  { words: ['Ch.', 'ch.', 'Chapter', 'chapter', 'Chs.'], find: limited(chapterBehind) },
  { words: ['Article', 'Articles', 'Art.', 'Arts.'], find: limited(articleOfCode) },
];
