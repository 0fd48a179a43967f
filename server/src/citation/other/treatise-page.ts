import { type Found, piece } from '../found';
import { pinsAt } from '../pins';
import { authority, stands, takeParentheticals } from './finder';
import { KNOWN } from './known-authors';
import { workSlug } from './work-name';

/** Subjects as old opinions shorten them behind an author: `1 Chitty's Pl. 23`, `3 Bac. Abr. 689`. Longer ones first. */
const SUBJECTS: readonly (readonly [string, string])[] = [
  ['Eq(?:uity|\\.) Jur(?:isprudence|\\.)?', 'Equity Jurisprudence'],
  ['Eq(?:uity|\\.) Pl(?:eadings?|\\.)?', 'Equity Pleading'],
  ['Ch(?:ancery|\\.) Pr(?:actice|ac\\.|\\.)', 'Chancery Practice'],
  ['(?:Criminal|Crim\\.|Cr\\.) ?L(?:aw|\\.)', 'Criminal Law'],
  ['(?:Criminal|Crim\\.|Cr\\.) ?(?:Pl|Plead)(?:eading|\\.)', 'Criminal Pleading'],
  ['(?:Criminal|Crim\\.|Cr\\.) ?Ev(?:idence|\\.)', 'Criminal Evidence'],
  ['(?:Criminal|Crim\\.|Cr\\.) ?Pr(?:ocedure|oc\\.|actice|\\.)', 'Criminal Procedure'],
  ['(?:International|Internat\\.|Int\\.) L(?:aw|\\.)', 'International Law'],
  ['Real Prop(?:erty|\\.)', 'Real Property'],
  ['Nisi Prius|N\\. ?P\\.(?! ?C)', 'Nisi Prius'],
  ['Abr(?:idgment|\\.)|Ab\\.', 'Abridgment'],
  ['Dig(?:est|\\.)', 'Digest'],
  ['Inst(?:itutes|\\.)', 'Institutes'],
  ['Com(?:mentaries|m\\.|\\.)', 'Commentaries'],
  ['Pl(?:eadings?|ead\\.|\\.)', 'Pleading'],
  ['Pr(?:actice|ac\\.|\\.)', 'Practice'],
  ['Ev(?:idence|id\\.|\\.)', 'Evidence'],
  ['Eq(?:uity|\\.)', 'Equity'],
  ['Deb(?:ates|\\.)', 'Debates'],
  ['Works', 'Works'],
  ['Bailm(?:ents|\\.)', 'Bailments'],
  ['Crimes', 'Crimes'],
];

const SUBJECT = SUBJECTS.map(([words]) => words).join('|');
const BY_SUBJECT = SUBJECTS.map(([words, title]) => [new RegExp(`^(?:${words})$`), title] as const);

const AUTHOR = "[A-Z][a-z]{1,12}\\.?(?:(?:'s|’s|'|’)(?![A-Za-z]))?";
/** `1 Story on the Constitution, 639`, `1 Parsons on Contracts, 7`. */
const ON = new RegExp(
  ` ${AUTHOR}(?: (?:&|and) ${AUTHOR})?,? on (?:the )?(?:Law of )?((?:[A-Z][A-Za-z.'’-]{1,16} ?|(?:and|of|the|&) ){1,6}?)(?:,|\\.,?)? (?=(?:pp?\\. ?|page |c(?:h(?:ap)?)?\\. ?)?\\*?\\d)`,
  'y',
);
/** `3 Bac. Abr. 689`, `1 Chitty's Crim. Law, 536`. */
const SHORT = new RegExp(
  ` (?:[A-Z]\\. )?${AUTHOR},? (${SUBJECT})(?![A-Za-z])(?: Law)?,? (?=(?:pp?\\. ?|page |c(?:h(?:ap)?)?\\. ?|\\*)?\\d)`,
  'y',
);
/** Works that go by one word: `2 Inst. 48`, `3 Kent, 133`, `4 Bl. 336`, `1 Elliot, 147`. */
const ALONE =
  / (Inst\.|Kent|Blackstone|Black\.|Bl\.|Elliot(?:['’]s)?|Bac\.|Vin\.|Wooddeson|Vattel),? (?=(?:pp?\. ?|page |\*)?\d)/y;
const ALONE_SLUGS: Readonly<Record<string, readonly [string, string, string, number]>> = {
  Inst: ['coke-institutes', 'Coke', 'Institutes', 4],
  Kent: ['kent-commentaries', 'Kent', 'Commentaries', 4],
  Blackstone: ['blackstone-commentaries', 'Blackstone', 'Commentaries', 4],
  Black: ['blackstone-commentaries', 'Blackstone', 'Commentaries', 4],
  Bl: ['blackstone-commentaries', 'Blackstone', 'Commentaries', 4],
  Elliot: ['elliot-debates', 'Elliot', 'Debates', 5],
  Bac: ['bacon-abridgment', 'Bacon', 'Abridgment', 10],
  Vin: ['viner-abridgment', 'Viner', 'Abridgment', 24],
  Wooddeson: ['wooddeson-lectures', 'Wooddeson', 'Lectures', 3],
  Vattel: ['vattel-law-nations', 'Vattel', 'Law of Nations', 4],
};

const AUTHORS: Readonly<Record<string, string>> = {
  Bac: 'Bacon',
  Vin: 'Viner',
  Blackst: 'Blackstone',
  Co: 'Coke',
  Com: 'Comyns',
  Comyn: 'Comyns',
  Phil: 'Phillips',
  Philips: 'Phillips',
  Phill: 'Phillips',
  Stark: 'Starkie',
  Chit: 'Chitty',
  Russ: 'Russell',
  Whart: 'Wharton',
  Bish: 'Bishop',
  Archb: 'Archbold',
  Sugd: 'Sugden',
  Wms: 'Williams',
};

/** Works that go by a name of their own (classic.ts). */
const CLASSIC =
  / (?:W\. |J\. )?(?:Blackstone|Bl|Black|Bla|Blk|Kent|Coke|Hale|Hawk|Hawkins|Greenl|Greenleaf|Elliott?|East)(?![a-z])/y;

/**
 * A treatise cited by volume and page, found from its volume (digits `[start, end)`), where no reporter's name follows:
 * `1 Parsons on Contracts, 7`, `3 Bac. Abr. 689`, `2 Inst. 48`. What has a section sign or a date is found from those
 * (book.ts). Undefined when no work with a page stands there.
 */
export function treatiseAfterNumber(text: string, start: number, end: number): Found | undefined {
  if (end - start > 2 || text.charCodeAt(end) !== 32) return undefined;
  const first = text.charCodeAt(end + 1);
  if (!(first >= 65 && first <= 90)) return undefined;
  const alone = stands(ALONE, text, end);
  if (alone !== null) {
    const key = (alone[1] as string).replace(/\.|['’]s$/g, '');
    const known = ALONE_SLUGS[key];
    if (known !== undefined && Number(text.slice(start, end)) <= known[3])
      return paged(text, start, end, end + alone[0].length, known[0], known[1], known[2]);
  }
  if (stands(CLASSIC, text, end) !== null) return undefined;
  const on = stands(ON, text, end);
  const short = on === null ? stands(SHORT, text, end) : null;
  const match = on ?? short;
  if (match === null) return undefined;
  const author = authorOf(match[0]);
  const title = on === null ? subject((short as RegExpExecArray)[1] as string) : (on[1] as string).trim();
  const known = KNOWN.get(author.toLowerCase());
  const slug = workSlug(author, title);
  const same = known?.split('-')[1] === slug.split('-')[1] ? known : undefined;
  return paged(text, start, end, end + match[0].length, same ?? slug, author, title);
}

function authorOf(words: string): string {
  const first = /[A-Z][a-z]+/.exec(words.replace(/^ [A-Z]\. /, ' '))?.[0] ?? '';
  return AUTHORS[first] ?? first;
}

function subject(words: string): string {
  for (const [pattern, title] of BY_SUBJECT) if (pattern.test(words)) return title;
  return words;
}

function paged(
  text: string,
  start: number,
  volumeEnd: number,
  at: number,
  slug: string,
  author: string,
  title: string,
): Found | undefined {
  const lead = /^(?:pp?\. ?|page |c(?:h(?:ap)?)?\. ?|\*)/.exec(text.slice(at, at + 6))?.[0] ?? '';
  const list = pinsAt(text, at + lead.length - (lead === '*' ? 1 : 0), undefined, true);
  if (list.pins.length === 0) return undefined;
  // A date behind it makes it a book, which is found from there; `500 acres` is a count.
  if (/^ \((?:[^()]{0,40} )?1[6-9]\d\d/.test(text.slice(list.end, list.end + 50))) return undefined;
  const find = authority('treatise', start, list.end, `treatise/${slug}`);
  find.volume = piece(text, start, volumeEnd);
  find.author = author;
  find.title = title;
  // `639, § 921`: the section is none of the pages.
  const sign = list.pins.findIndex(pin => text.charCodeAt(pin.start) === 0xa7);
  find.pins = sign === -1 ? list.pins : list.pins.slice(0, sign);
  const lastPin = find.pins[find.pins.length - 1];
  if (lastPin === undefined) return undefined;
  find.end = lastPin.end;
  const section = stands(/, (?:§§? ?|sect?\. ?)(\d{1,4})(?![\d-])/y, text, find.end);
  if (section !== null) {
    find.section = section[1];
    find.end += section[0].length;
  }
  return takeParentheticals(find, text);
}
