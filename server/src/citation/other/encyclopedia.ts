import { type Found, piece } from '../found';
import { pinsAt } from '../pins';
import { authority, stands, takeParentheticals } from './finder';
import { pastEtSeq, sectionsAt } from './sections';

/**
 * Encyclopedias and digests, which State courts cite by volume: `17A C.J.S. Contracts § 5`, `4 Am. Jur. 2d, Arrest, § 22, p. 40`,
 * `10 Cal. Jur. 811`, `6 R. C. L. 300`, `38 Cyc. 2086`, `20 Ohio Jur. 2d 5`. Targets are `treatise/<letters of the name>`.
 */

const NAME =
  '(?:Am\\. ?Jur\\.|C\\. ?J\\. ?S\\.|Corpus Juris(?: Secundum)?|C\\. ?J\\.|R\\. ?C\\. ?L\\.|Ruling Case Law|Cyc\\.|Cor(?:p|pus)?\\. Jur\\.|' +
  '(?:Calif|Cal|Ohio|Tex|Fla|N\\. ?Y|Ga|Mich\\. Civ|Summ\\. Pa|S\\. ?C|Ky)\\. ?Jur\\.|Ohio Jur\\.|(?:California|Ohio|Texas|Florida|New York) Jurisprudence|' +
  'Am\\. (?:&|and) Eng\\. (?:Encyc?|Enc|Ency)\\. (?:of )?(?:Law|L\\.)|M\\. ?J\\.(?=,? [A-Z][a-z])|P\\. ?L\\. ?E\\.|I\\. ?L\\. ?E\\.|' +
  "(?:Michigan Law|Mich\\. L(?:aw|\\.)) (?:&|and) Prac(?:tice|\\.)|Ill\\. L(?:aw)?\\. (?:&|and) Prac(?:tice|\\.)|(?:Strong's |Strong’s )?N\\. ?C\\. Index|Enc(?:yc?)?\\. (?:of )?(?:Ev|Pl)\\.(?: (?:&|and) Pr\\.)?)";
const EDITION = '(?: ?(?:2d|3d|4th|2nd|3rd)| ?\\((?:2d|3d|4th)(?: ed\\.| Ed\\.)?\\)|, (?:2d|3d) (?:Ser|ed)\\.?)?';
const HEAD = new RegExp(`([A-Z]{1,2})? ?(${NAME})(${EDITION})(?: \\(?(?:Supp|Rev)\\.? ?(?:\\d{4})?\\)?)?,? ?`, 'y');
/** The heading under which the section stands: `Contracts`, `Justices of the Peace`, `Evidence - Hearsay`. */
const TOPIC =
  /(?:(?:“|")?[A-Z][A-Za-z'’]*\.?(?:”|")?(?:,? (?:and|of|the|for|or|to|in|by|as|on|from|under|with|&|—|-|etc\.)(?= )|,? [A-Z][A-Za-z'’-]*\.?){0,9},? ?)?(?=§|[Ss]ec(?:s?\.|tions?)|¶)/y;
const SIGN = /(?:§ ?§?|[Ss]ecs?\.|[Ss]ections?|¶¶?) ?(?=\d)/y;

/** First letters of the names; a volume's own letter (`17A C.J.S.`) is any of the first few. */
const INITIAL: ReadonlySet<number> = new Set([...'ABCDEFGIKMNOPRST'].map(letter => letter.charCodeAt(0)));

/** From the volume `[start, end)`; undefined where no encyclopedia with a section or page follows it. */
export function encyclopediaAfterNumber(text: string, start: number, end: number): Found | undefined {
  if (end - start > 3 || !INITIAL.has(text.charCodeAt(text.charCodeAt(end) === 32 ? end + 1 : end))) return undefined;
  const blank = text.charCodeAt(end) === 32 ? 1 : 0;
  const head = stands(HEAD, text, end + blank);
  if (head === null || (blank === 1 && head[1] !== undefined)) return undefined;
  const slug = `${(head[2] as string).replace(/[^A-Za-z]/g, '')}${/\d/.exec(head[3] ?? '') === null ? '' : `${/\d[a-z]+/.exec(head[3] as string)?.[0]}`}`;
  let next = end + blank + head[0].length;
  const find = authority('treatise', start, next, `treatise/${slug.toLowerCase()}`);
  find.volume = piece(text, start, end + (head[1]?.length ?? 0));
  find.title = `${head[2]}${head[3] ?? ''}`;
  const topic = stands(TOPIC, text, next);
  if (topic !== null) next += topic[0].length;
  const sign = stands(SIGN, text, next);
  if (sign !== null) {
    const sections = sectionsAt(text, next + sign[0].length, /§ ?§|s\.?,? ?$/.test(sign[0]));
    if (sections === undefined) return undefined;
    find.section = sections.text;
    find.end = pastEtSeq(text, sections.end);
    const letter = stands(/ [a-h]\.?(?=[,;.)]| \()/y, text, find.end);
    if (letter !== null) find.end += letter[0].replace(/\.$/, '').length;
    takePages(find, text, /,? (?:at |pp?\. ?|pp? |pages? )(?=\d)/y);
  } else {
    takePages(find, text, /(?:at |pp?\. ?|pages? )?(?=\d)/y, next);
    if (find.pins.length === 0) return undefined;
    const section = stands(
      /,? (?:§§? ?|[Ss]ecs?\. ?|[Ss]ection )(\d{1,4}[a-z]?)(?:(?:[-–]| to |, (?:and )?| and )\d{1,4}(?!\d| [A-Z]))*(?![\d-])/y,
      text,
      find.end,
    );
    if (section !== null) {
      find.section = section[1];
      find.end += section[0].length;
    }
  }
  return takeParentheticals(find, text);
}

function takePages(find: Found, text: string, lead: RegExp, at = find.end): void {
  const word = stands(lead, text, at);
  if (word === null) return;
  const list = pinsAt(text, at + word[0].length, undefined, true);
  if (list.pins.length === 0) return;
  // `45 C. J. 1200, § 3`: the section is none of the pages.
  const sign = list.pins.findIndex(pin => text.charCodeAt(pin.start) === 0xa7);
  find.pins = sign === -1 ? list.pins : list.pins.slice(0, sign);
  find.end = find.pins[find.pins.length - 1]?.end ?? find.end;
}
