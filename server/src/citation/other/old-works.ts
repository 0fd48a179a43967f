import type { Span } from '../../opinion/span';
import { type Found, piece } from '../found';
import { pinsAt } from '../pins';
import { authority, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { pastEtSeq, type Sections, signedSections } from './sections';
import { subjectEndingAt } from './subjects';
import { workSlug } from './work-name';

/**
 * Treatises as opinions before 1950 cite them, without a date: `Abbott on Shipping, 99`, `Cooley, Const. Lim. 399`,
 * `1 Phil. Ins. 456`, `Vattel, b. 1, c. 19, § 218`, `Com. Dig. tit. Pleader, (3 M. 24)`. They are found leftward from their
 * first page or section; the subject's last word, or an author's name that stands for his work, makes the words a title.
 */

/** Works that go by their author's name alone, and what they are. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  (
    'Vattel=Law of Nations;Grotius=De Jure Belli;Puffendorf=Law of Nature;Pufendorf=Law of Nature;Burlamaqui=Natural Law;' +
    'Rutherforth=Institutes;Bynkershoek=Law of War;Heineccius=Elements;Huberus=De Conflictu;Domat=Civil Law;' +
    'Pothier=Obligations;Emerigon=Insurances;Valin=Commentaries;Casaregis=Discursus;Roccus=Insurance;Molloy=De Jure Maritimo;' +
    'Malyne=Lex Mercatoria;Bracton=De Legibus;Britton=Britton;Fleta=Fleta;Glanville=Tractatus;Wooddeson=Lectures;' +
    'Ayliffe=Parergon;Montesquieu=Spirit of Laws;Dwarris=Statutes;Magens=Insurances;Beawes=Lex Mercatoria;Weskett=Insurance;Tidd=Practice;Fearne=Contingent Remainders'
  )
    .split(';')
    .map(pair => pair.split('=') as [string, string]),
);

/** Authors as their names are shortened. */
const AUTHORS: ReadonlyMap<string, string> = new Map(
  (
    'Phil=Phillips;Phill=Phillips;Philips=Phillips;Stark=Starkie;Chit=Chitty;Russ=Russell;Whart=Wharton;Bish=Bishop;' +
    'Archb=Archbold;Sugd=Sugden;Wms=Williams;Marsh=Marshall;Park=Parke;Fonb=Fonblanque;Mitf=Mitford;Ang=Angell;Benj=Benjamin;' +
    'Gilb=Gilbert;Bull=Buller;Bul=Buller;Selw=Selwyn;Dan=Daniell;Shep=Sheppard;Sheph=Sheppard;Fitz=Fitzherbert;Fost=Foster;' +
    'Prest=Preston;Sand=Sanders;Washb=Washburn;Dunl=Dunlap;Conkl=Conkling;Ben=Benedict;Curt=Curtis;Rob=Robinson;Walk=Walker;' +
    'Sedgw=Sedgwick;Sedg=Sedgwick;Dwar=Dwarris;Tayl=Taylor;Steph=Stephen;Mor=Morawetz;Thomp=Thompson;Dill=Dillon;' +
    'Redf=Redfield;Bisp=Bispham;Pom=Pomeroy;Jarm=Jarman;Freem=Freeman;Hutch=Hutchinson;Edw=Edwards;Pars=Parsons;Add=Addison;' +
    'Metc=Metcalf;Carv=Carver;Marsd=Marsden;Endl=Endlich;Suth=Sutherland;Greenl=Greenleaf;Bouv=Bouvier;Cooper=Cooper'
  )
    .split(';')
    .map(pair => pair.split('=') as [string, string]),
);

const PLACE_WORD =
  '(?:[Bb](?:(?:oo)?k)?|[Ll](?:ib)?|[Cc](?:h(?:ap(?:ter)?)?|ap)?|[Tt]it(?:le)?|[Pp]ar[ts]|[Pp]t|[Aa]rt|[Ll]ect|Nos?|nn?|notes?|pl|pp?|[Pp]ages?|s|[Ss]ect?s?|[Ss]ections?|[Vv]ol|fol?|[Mm]ax|[Dd]iv)';
const NUMERAL = '(?:\\d{1,4}|[ivxlcIVXLC]{1,7})(?![A-Za-z\\d])';
const EDITION = '\\(?\\d{1,2}(?:st|nd|d|rd|th)? (?:Am(?:er)?\\. |Eng\\. |Lond\\. )?[Ee]d(?:it(?:ion|\\.)|n\\.|\\.)\\)?';

/** What stands between a title and the number: `, b.`, `, p.`, ` (3d Ed.) `. */
const LEAD = new RegExp(`,?(?: (${EDITION}),?)?(?: ${PLACE_WORD}\\.?)? $`);
const LONGEST_LEAD = 60;
/** One further step of a place: `, c. 19`, `, § 218`, ` pl. 3`. */
const STEP = new RegExp(
  `,? ?(?:(?:${PLACE_WORD}\\.? ?|§§? ?)${NUMERAL}(?:[-–]\\d{1,4})?(?: ?[ab](?![A-Za-z]))?|[Ee]t seq\\.?)`,
  'y',
);
const LATE_EDITION = new RegExp(`,? ${EDITION}`, 'y');

/** Author before a subject: `Abbott on `, `Mitf. `, `Cooley, `, `Angell & Ames on `, with a volume before him. */
const AUTHOR =
  /(?:^|[\s(“"'‘—;[])((?:(\d{1,2}) )?((?:[A-Z]\. ){0,2}[A-Z][A-Za-z'’]+?\.?(?:,? (?:&|and) [A-Z][a-z]*\.?)?)(?:['’]s?)?(,| on(?: the)?(?: Law of)?)?) $/;
const NAMED =
  /(?:^|[\s(“"'‘—;[])((?:(\d{1,2}) )?([A-Z][a-z]{3,11})(?:['’]s)?(?:,? (?:Law of Nations|de [Jj]ure [A-Z][a-z]+|Q\. J\. P\.))?)$/;

/** Who wrote of the Constitution. */
const CONSTITUTIONAL = /^(?:Story|Tucker|Rawle|Pom|Pomeroy|Miller|Hare|Willoughby|Curtis|Cooley)$/;

/** First words that are no author. */
const NO_AUTHOR =
  /^(?:The|An?|Mr|Mrs|Dr|Hon|Judge|Justice|Lord|Sir|Messrs|See|In|On|Of|By|As|At|To|Or|And|But|For|Cf|Also|Act|Acts|Code|Laws?|Rules?|Sections?|Title|Chapter|Part|Article|No|Nos|Civil|Criminal|Crim|Cr|Penal|Federal|Fed|General|Gen|Public|Private|Priv|Revised|Rev|Model|Uniform|Restatement|Real|Personal|National|Nat|American|Am|United|State|States|City|County|Town|Court|Const|Constitutional|International|Int|Life|Fire|Marine|Mutual|Mut|New|North|South|West|East|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|First|Second|Third|Trial|Bank|Insurance|Ins|Corp|Co|Equity|Eq|Statutory|Municipal|Mun|Land|Water|Tax|Our|His|Their|Its|All|Other|Early|Modern|Roman|English|Eng|French|Common|Domestic|Dom|Specific|Commentaries|Senate|House|Income|Jury|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|[A-Z][a-z]?)$/;

/**
 * The work whose first page, or whose section sign, stands at reading offset `at`. `limit.start` is the end of the citation
 * before it. Undefined where the words before are no title of a treatise, and where prose follows.
 */
export function oldWorkBefore(text: string, at: number, limit: Span): Found | undefined {
  // Cheap refusal: a blank before it, and a letter, a stop or a comma before that.
  if (text.charCodeAt(at - 1) !== 32) return undefined;
  const last = text.charCodeAt(at - 2);
  if (last !== 44 && last !== 46 && last !== 41 && !(last >= 97 && last <= 122)) return undefined;
  const from = Math.max(limit.start, at - 100);
  if (from >= at) return undefined;
  const lead = leadBefore(text, from, at);
  const titled = entitled(text, from, at, lead);
  // `3 Wood. Lect. 107`: what names a place elsewhere is the title's last word here.
  if (titled !== undefined || lead.length < 3 || !/[A-Za-z]/.test(lead)) return titled;
  const blank = lead.endsWith(', ') ? ', ' : ' ';
  return entitled(text, from, at, blank);
}

/** What stands between a title and the number at `at`; a blank at the least, which the caller has seen. */
function leadBefore(text: string, from: number, at: number): string {
  const last = text.charCodeAt(at - 2);
  if (last === 44 && at - 2 > from) {
    // An edition ends in `ed.`, `n.`, `edition` or a parenthesis.
    const before = text.charCodeAt(at - 3);
    if (before !== 46 && before !== 41 && before !== 110) return ', ';
  } else if (last >= 97 && last <= 122) {
    let start = at - 1;
    while (start > from && start > at - 11 && isSmall(text.charCodeAt(start - 1))) start--;
    // No word for a place begins with these letters; `edition` does.
    const first = text.charCodeAt(start - 1);
    const word = text.charCodeAt(start);
    if (start > from && first === 32 && (word === 111 || word === 105 || word === 119 || word === 104)) return ' '; // o i w h
  }
  return LEAD.exec(text.slice(Math.max(from, at - LONGEST_LEAD), at))?.[0] ?? ' ';
}

function entitled(text: string, from: number, at: number, lead: string): Found | undefined {
  const titleEnd = at - lead.length;
  const find = bySubject(text, from, titleEnd) ?? byName(text, from, titleEnd, lead);
  if (find === undefined) return undefined;
  return takePlace(text, find, titleEnd, at) ? find : undefined;
}

function bySubject(text: string, from: number, titleEnd: number): Found | undefined {
  const subject = subjectEndingAt(text, from, titleEnd);
  if (subject === undefined) return undefined;
  const author = AUTHOR.exec(text.slice(from, subject.start));
  if (author === null) return undefined;
  const name = (author[3] as string).replace(/['’]s?$/, '');
  const first = /^(?:[A-Z]\. )*([A-Z][A-Za-z]+)/.exec(name)?.[1] ?? '';
  const start = subject.start - (author[1] as string).length - 1;
  if (NO_AUTHOR.test(first) || insideName(text, from, start)) return undefined;
  // A surname right before a word that firms bear too needs its comma, its genitive or its stop: `Benj. Sales`, no `Bank Sales`.
  const parted = author[4] !== undefined || /['’]s?$/.test(author[3] as string) || /\.$|&/.test(name);
  if (!parted && subject.common) return undefined;
  // `Story Const. § 165`, but `Mexican Const. § 5`.
  if (subject.title === 'Constitution' && author[4]?.startsWith(' on') !== true && !CONSTITUTIONAL.test(first))
    return undefined;
  // `Comp. Statutes, § 12` are laws.
  if (subject.title === 'Statutes' && author[4]?.startsWith(' on') !== true) return undefined;
  const full = AUTHORS.get(first) ?? first;
  return work(text, start, author[2], full, subject.title);
}

/** Cheap refusal: the last word is one of the names, in the genitive, or one of the words that may follow a name. */
function mayBeNamed(text: string, from: number, end: number): boolean {
  let start = end;
  while (start > from && start > end - 24 && isSmall(text.charCodeAt(start - 1))) start--;
  const first = text.charCodeAt(start - 1);
  if (first === 39 || first === 0x2019) return true;
  if (start === end) return text.startsWith('P.', end - 2);
  if (start === from || first < 65 || first > 90) return false;
  const word = text.slice(start - 1, end);
  return BY_NAME.has(word) || word === 'Nations' || text.startsWith('ure ', start - 5);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function byName(text: string, from: number, titleEnd: number, lead: string): Found | undefined {
  if (!mayBeNamed(text, from, titleEnd)) return undefined;
  const named = NAMED.exec(text.slice(from, titleEnd));
  if (named === null) return undefined;
  const title = BY_NAME.get(named[3] as string);
  const start = titleEnd - (named[1] as string).length;
  // `Mr. Vattel 12`: a comma or a place's word must part the name from its page.
  if (title === undefined || !/[,.]/.test(lead) || insideName(text, from, start)) return undefined;
  return work(text, start, named[2], named[3] as string, title);
}

function work(text: string, start: number, volume: string | undefined, author: string, title: string): Found {
  const slug = author === 'Vattel' ? 'vattel-law-nations' : workSlug(author, title);
  const find = authority('treatise', start, start, `treatise/${slug}`);
  if (volume !== undefined) find.volume = piece(text, start, start + volume.length);
  find.author = author;
  find.title = title;
  return find;
}

/** True when a capitalised word without a stop stands right before: these are words of a longer name. */
function insideName(text: string, from: number, start: number): boolean {
  const word = /([A-Z][A-Za-z'’]*|&|of|v\.) $/.exec(text.slice(Math.max(from, start - 16), start))?.[1];
  return (
    word !== undefined &&
    !/^(?:See|In|And|But|Also|Contra|Compare|As|By|From|Vide|Justice|Judge|Chancellor)$/.test(word)
  );
}

/** Page or steps from `titleEnd` on; false when prose follows. */
function takePlace(text: string, find: Found, titleEnd: number, at: number): boolean {
  const edition = stands(LATE_EDITION, text, titleEnd);
  let next = edition === null ? titleEnd : titleEnd + edition[0].length;
  const section = signAt(text, next);
  const step = section === undefined ? stands(STEP, text, next) : null;
  if (section !== undefined) {
    find.section = section.text;
    next = pastEtSeq(text, section.end);
  } else if (step === null) {
    const list = pinsAt(text, at, undefined, true);
    if (list.pins.length === 0) return false;
    const sign = list.pins.findIndex(pin => text.charCodeAt(pin.start) === 0xa7);
    find.pins = sign === -1 ? list.pins : list.pins.slice(0, sign);
    const last = find.pins[find.pins.length - 1];
    if (last === undefined) return false;
    next = last.end;
  } else next += step[0].length;
  const steps: string[] = step === null ? [] : [step[0]];
  for (let count = 0; count < 6; count++) {
    const signed = signAt(text, next);
    if (signed !== undefined) {
      find.section = signed.text;
      next = pastEtSeq(text, signed.end);
      continue;
    }
    const more = stands(STEP, text, next);
    if (more === null || (!/[.§]|et seq/.test(more[0]) && !/(?:note|part|book|chapter|page|section)/i.test(more[0])))
      break;
    steps.push(more[0]);
    next += more[0].length;
  }
  for (const each of steps) {
    if (!/§|[Ss]ec/.test(each) && !/^,? ?s\. ?\d/.test(each)) continue;
    find.section = /[\divxlcIVXLC]+(?:[-–]\d+)?$/.exec(each.replace(/ ?[ab]$/, ''))?.[0] ?? find.section;
  }
  const late = stands(LATE_EDITION, text, next);
  if (late !== null) next += late[0].length;
  // Prose goes on: `Smith on Bills, 45 of which`.
  if (!/^(?:[.,;:)\]”"—\n*†]|$| (?:\(|and |\[|note))/.test(text.slice(next, next + 6))) return false;
  find.end = next;
  takeParentheticals(find, text);
  return true;
}

/** Sections behind a comma or a blank: `, §§ 661, 663`, ` § 12`. */
function signAt(text: string, at: number): Sections | undefined {
  const next = text.charCodeAt(at) === 44 ? at + 1 : at;
  if (text.charCodeAt(next) !== 32 || text.charCodeAt(next + 1) !== 0xa7) return undefined;
  return signedSections(text, next + 1);
}

const HEADING =
  '(?:tit(?:le|\\.),? )?[“"]?[A-Z][A-Za-z]+\\.?[”"]?(?:(?:,? (?:and|of|&|in|by|to|or|the|de))* [A-Z][a-z]{2,12}\\.?){0,3}';
/** `(3 M. 24)`, `(O. a. 2) pl. 4`, `R. 8`, `I. 6`, `2 W. 25`, `pl. 12`, `9`. */
const DIVISION =
  '(?:,? (?:\\((?:\\d{1,2} ?)?[A-Z]{1,2}\\.?(?:,? ?[a-z]{1,2}\\.)?(?:,? ?\\d{1,3})?\\.?\\)|(?:\\d{1,2} ?)?[A-Z]{1,2}(?:\\.,? ?\\d{1,3}|,? ?\\d{1,3}|\\.(?=[,;)]))?))?(?:,? (?:pl\\. ?)?\\d{1,4}(?![\\dA-Za-z]))?(?:,? pl\\. ?\\d{1,3})?';
const ABRIDGMENT = new RegExp(
  `(Com|Vin|Bac|Bro|Fitz|Roll?|Rolle|Dane|Viner|Bacon|Comyns|D['’]Anv)(?:['’]s|\\.)?,? (Dig|Abr|Ab|Digest|Abridgment)\\.?,? (?:(${HEADING})(${DIVISION})|((?:ch?\\. ?)?\\d{1,4}(?: ?[ab](?![A-Za-z]))?(?:, a(?:rt)?\\. ?\\d{1,3}(?:, \\d{1,3}(?![\\d]| [A-Z]))*)?(?:, (?:§ ?|pl\\. ?)\\d{1,3})?))(?![A-Za-z])`,
  'y',
);
const ABRIDGERS: Readonly<Record<string, string>> = {
  Com: 'Comyns',
  Vin: 'Viner',
  Bac: 'Bacon',
  Bro: 'Brooke',
  Fitz: 'Fitzherbert',
  Rol: 'Rolle',
  Roll: 'Rolle',
};

/** `Com. Dig. tit. Pleader, (3 M. 24)`, `Bac. Abr. Stat. 9`, `4 Bac. Abr. tit. Leases, (I.)`, `Dane's Abr. ch. 12, art. 3, § 5`. */
function abridgment(text: string, at: number): readonly Found[] {
  const match = stands(ABRIDGMENT, text, at);
  if (match === null) return NOTHING;
  const [whole, by = '', , heading = '', division = '', chapter] = match;
  // A heading alone must be called one: `Com. Dig. The court`.
  if (chapter === undefined && division === '' && !heading.startsWith('tit')) return NOTHING;
  const author = ABRIDGERS[by] ?? by;
  const volume = /(?:^|[^\d.,$-])(\d{1,2}) $/.exec(text.slice(Math.max(0, at - 5), at));
  const start = volume === null ? at : at - (volume[1] as string).length - 1;
  const title = match[2]?.startsWith('D') ? 'Digest' : 'Abridgment';
  // `tit. Ley.` ends its sentence.
  const stop = chapter === undefined && whole.endsWith('.') && !/[A-Z][a-z]{2,5}\.$/.test(whole);
  const find = authority('treatise', start, at + whole.length - (stop ? 1 : 0), `treatise/${workSlug(author, title)}`);
  find.section = (chapter ?? `${heading}${division}`).trim();
  find.author = author;
  find.title = title;
  if (volume !== null) find.volume = piece(text, start, start + (volume[1] as string).length);
  return [find];
}

export const ABRIDGMENTS: readonly WordFinder[] = [
  {
    words: ['Com.', 'Vin.', 'Bac.', 'Bro.', 'Fitz.', 'Rol.', 'Roll.', 'Rolle', 'Dane', 'Viner', 'Bacon', 'Comyns'],
    find: abridgment,
  },
];
