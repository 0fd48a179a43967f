import { CITIES, NEVER_ALONE } from './common-nouns';
import { parties, relators } from './parties';
import { isSovereign } from './states';

/** Endings of a firm's name that short forms leave out. */
const DESIGNATOR =
  /^(?:Co|Cos|Company|Companies|Corp|Corporation|Corp'n|Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|P\. ?C|Bros|Brothers|Sons|Ass'n|Assn|Assoc|Association|R|RR|R\.R|R\.Y|R'y|R'd|Ry|RY|Rys|Railroad|Railway|Rwy|Line|Lines|Mfg|Ins|Insurance|Bank|Nat|Society|Soc|S\. ?A|A\. ?G|N\. ?A|N\. ?V|B\. ?V|[Pp]lc|PLC|PLLC|GmbH|S\.p\.A|&|and|&c|etc|of|the)$/;

/** Words that make a party an office or a public body: such parties name no case (R3). */
const PUBLIC_BODY =
  /\b(?:Commission(?:ers?)?|Comm(?:'n|n|'rs?|rs?|issioners)?\.?|Com(?:'n|'rs?|rs?)\.?|Comm\.|Commissioner|Secretary|Sec'y|Board|Bd\.?|Dep(?:artmen|')?t\.?|Department|Bureau|Agency|Authority|Administration|Admin\.?|Court|Council|Legislature|Collector|Warden|Supt\.?|Superintendent|Sheriff|Marshal|Attorney|Director|Governor|Treasurer|Auditor|Assessors?|Supervisors?|Trustees?|Regents|Selectmen|Overseers|School|Schools|Dist(?:rict)?\.?|County|Cty\.?|Parish|Police Jury|University|Univ\.?|Hospital|Union|Local|Lodge|Brotherhood|Workers|Employees|Workmen|Federation|Committee|Election|Tribes?|Nation|Service|Office|Division|Government|Officers?|Agents?|Judge|Justices?|Examiners|Port|Town|Township|City|Village|Borough|Liquidation|Relations|Creditors|Heirs|Executors?|Administrators?|Receivers?)\b/;

const OFFICE_TAIL =
  /,\s*(?:[\p{L}.'-]+\s+){0,5}(?:Warden|Secretary|Commissioner|Sheriff|Governor|Attorney|Administrat(?:or|rix)|Exec(?:utor|utrix|utors)|Trustees?|Receivers?|Director|Judge|Marshal|Collector|Superintendent|Treasurer|Auditor|Chairman|Mayor|Clerk|President|Comptroller|Postmaster|Surveyor|Assignees?|Guardian|Claimants?|Petitioners?|Appellants?|Appellees?|Respondents?|Corrections?|Correctional|Master|Agent|Jr|Sr|Personal|by his|by her|Next Friend|Registrar|Recorder|Prison|Parole|Acting|Esq|General|Inspector|Officer|Regional|Immigration|Justice)\b.*$/u;

const PARTICLE =
  /^(?:de|De|du|Du|del|Del|della|la|La|le|Le|van|Van|von|Von|der|den|Den|ten|Ten|St\.|San|Mc|Mac|M'|O'|D'|Ben|El|Al|Santa|Dos|Des|Los)$/;

/** Chinese names of early captions, whose family name comes first. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(
  'Yick Wong Chae Fong Quong Lem Chin Wing Tang Li Low Chew Ng Fung Kwong Ju Chy Soon Gong Lau Ow Lum Yee Moy Ah Lew Hing Kwock Mak Woo Quock Sing Jung'.split(
    ' ',
  ),
);

/** A word that can be a name: a capital, or a small letter and a capital as in d'Aquino. */
const NAME_WORD = /^(?:[dDlL]['’])?\p{Lu}[\p{L}'’.-]*$/u;

/**
 * The names by which a court would call a case for short (R3), best first: surname of a person, firm without `Co.` or
 * `Inc.`, what follows `In re` or `Ex parte`; of the first party before those of the second. United States, States, offices,
 * public bodies and lone common nouns give none, so the answer can be empty.
 */
export function shortNames(caption: string): readonly string[] {
  const written = caption.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').slice(0, 300);
  const names: string[] = [];
  const add = (list: readonly string[]) => {
    // What is left of `New York &c. Ry. Co.` is a State, which names no case.
    for (const name of list) if (!names.includes(name) && !isSovereign(folded(name))) names.push(name);
  };
  // `Wolfe v. Jacobson (In re Jacobson)`: the bankruptcy courts call an adversary proceeding by its debtor.
  const debtor = written.endsWith(')') ? DEBTOR.exec(written) : null;
  if (debtor !== null) add(shortNames(`In re ${debtor[1]}`));
  const split = parties(debtor === null ? written : written.slice(0, debtor.index));
  if (split.form === 'single') {
    add(nameOfSingle(split.first));
    return names;
  }
  add(namesOfSide(split.form === 'in-re' ? split.first.replace(SUIT, '') : split.first));
  if (split.second !== undefined) add(namesOfSide(split.second));
  return names;
}

const DEBTOR = /,? \(In [Rr]e:? ([^()]{2,80})\)$/;

/** `In re Sanofi Sec. Litig.`, `In re Vivendi, S.A. Derivative Litigation`: what a suit over a firm's shares adds to the firm's name. */
const SUIT =
  /,? (?:Sec(?:urities|s?\.)|Deriv(?:ative|\.)|Stockholders?|S['’]?holders?|Shareholders?|ERISA)(?:,? (?:&|and|Sec(?:urities|s?\.)|Deriv(?:ative|\.)|ERISA|Class|Action|"ERISA"))* Litig(?:ation|\.)(?: \([IVX]+\))?$/;

/** Ships and named groups of cases keep their whole name. */
function nameOfSingle(text: string): readonly string[] {
  const name = text
    .replace(OFFICE_TAIL, '')
    .replace(/, The$/, '')
    .trim();
  if (name === '' || /^(?:Anonymous|Orders?|Index|Appendix)$/i.test(name)) return [];
  if (/^The [A-Z]/.test(name)) {
    const ship = name.slice(4);
    return /\bCases?$/.test(ship) ? [ship, name] : NEVER_ALONE.has(ship.toLowerCase()) ? [name] : [name, ship];
  }
  if (/\bCases?$/.test(name)) return name.includes(' ') && !/^(?:The )?Cases?$/.test(name) ? [name] : [];
  const words = name.split(' ');
  if (words.length === 1) return usable(name) ? [name] : [];
  return words.length <= 4 && words.every(w => NAME_WORD.test(w)) && !PUBLIC_BODY.test(name) ? namesOfSide(name) : [];
}

const OF_STATE =
  /^(?:The )?(?:State|People|Commonwealth|Territory|Republic|Kingdom|U\.|United|City|County|Town|Village|Borough|Township)\b/;

function namesOfSide(side: string): readonly string[] {
  const [relator, suitor] = relators(side);
  // Holland ex rel. Overdorff is Holland; where a State or the United States sues, the relator gives the name.
  if (
    suitor !== undefined &&
    /\b[Ee]x [Rr]el/.test(side) &&
    !isSovereign(folded(suitor)) &&
    !PUBLIC_BODY.test(suitor) &&
    !OF_STATE.test(suitor)
  ) {
    const own = namesOfSide(suitor);
    if (own.length > 0) return [...own, ...namesOfSide(relator!).filter(name => !own.includes(name))];
  }
  const text = relator!
    .replace(/\s*\((?:No\. )?[^)]{0,40}\)/g, '')
    .replace(/,?\s+No\. \d+.*$/, '')
    .replace(OFFICE_TAIL, '')
    .replace(/,?\s+et al\b\.?/, '')
    .replace(/^(?:The )?Lessee of |^(?:In the )?[Mm]atter of (?:the )?/, '')
    .replace(/^[Tt]he (?=United States|State|People|Commonwealth|Territory|City|Town|Board|Mayor)/, '')
    .replace(/(?:'s?)? (?:Lessee|Heirs|Administrators?|Executors?|Estate|Widow|Devisees?)$/, '')
    .replace(/,?\s+(?:Jr|Sr|I{2,3}|IV|2d|3d)\b\.?$/, '')
    .replace(/[\s,;.]+$/, match => (match.startsWith('.') ? '.' : ''))
    .trim();
  if (
    text === '' ||
    isSovereign(folded(text)) ||
    /^(?:State|People|Commonwealth|Territory|Republic|Kingdom) of\b/.test(text)
  )
    return [];
  if (/^[A-Z]{2,7}$|^(?:[A-Z]\. ?){2,}$/.test(text)) return [];
  const place = /^(?:City|Town|Village|Borough|Township|Mayor(?:,? etc\.,?)?) (?:and County )?of (.+)$/.exec(text);
  if (place) return placeNames(text, place[1]!);
  // Pennhurst State School and Hospital, Atascadero State Hospital: the place is the name of the case.
  const institution = /^([A-Z][a-z]{4,}) State (?:School|Hospital|Prison|Home|Training)/.exec(text);
  if (institution) return usable(institution[1]!) && !CITIES.has(institution[1]!) ? [institution[1]!] : [];
  if (PUBLIC_BODY.test(text)) return [];
  const words = text.split(' ');
  const firm = words.filter(w => DESIGNATOR.test(w.replace(/[.,]+$/, '')) && !/^(?:of|the)$/.test(w)).length > 0;
  // Loper Bright Enters., Fox Factory Prods.: what firms share, shortened.
  return firm || (words.length > 1 && isShortened(words[words.length - 1]!)) ? firmNames(words) : personNames(words);
}

function placeNames(whole: string, place: string): readonly string[] {
  if (CITIES.has(place) || isSovereign(folded(place))) return [];
  return usable(place) ? [whole, place] : [whole];
}

function firmNames(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && DESIGNATOR.test(words[end - 1]!.replace(/[.,]+$/, ''))) end--;
  const pair = words.slice(0, 2).join(' ');
  if (PAIRS.has(pair)) return [pair];
  const kept = words.slice(0, end);
  if (kept.length === 0) return [];
  kept[kept.length - 1] = kept[kept.length - 1]!.replace(/,$/, '');
  const name = kept.join(' ');
  // TRW Inc. is called by its letters.
  if (kept.length === 1) return (usable(name) && !CITIES.has(name)) || INITIALS.test(name) ? [name] : [];
  // Chevron U. S. A. is Chevron.
  const bare = /^([A-Z][A-Za-z'-]{2,}(?: [A-Z][A-Za-z'-]+)?)(?: (?:[A-Z]\.)+)+$/.exec(
    name.replace(/,? (?:USA|US|of (?:Am\.|America))$/, ' U.').replace(/,(?= U\.)/, ''),
  );
  if (bare) return namesOfSide(bare[1]!);
  // What ends in a bare initial (Chicago, B. & Q.) is no name anyone uses alone.
  if (/(?:^| )[A-Z]\.$/.test(name)) return [];
  const initials = /^(?:[A-Z]\. ?)+([A-Z][A-Za-z'-]{2,})$/.exec(name);
  if (initials) return usable(initials[1]!) ? [initials[1]!, name] : [name];
  const [first] = kept;
  const lead = first!.replace(/,$/, '');
  // Youngstown Sheet & Tube is Youngstown; the lead word of a firm may not be a place or a word that firms share.
  const rest = kept.slice(1).filter(w => w !== '&' && w !== 'and');
  const alone =
    (usable(lead) || (INITIALS.test(lead) && kept.length > 1)) &&
    !CITIES.has(lead) &&
    rest.every(w => isShared(w) || /^[A-Z]\.$/.test(w) || /,$/.test(first!));
  // Arnold, Schwinn & Co. is Schwinn to its readers: the partner named last, where the firm is two surnames.
  const partner = kept.length === 2 && /,$/.test(first!) && usable(kept[1]!) && !CITIES.has(kept[1]!) ? [kept[1]!] : [];
  // Central Hudson Gas & Electric is Central Hudson: what is left without the words that firms share.
  let stem = kept.length;
  while (stem > 0 && (/^(?:&|and)$/.test(kept[stem - 1]!) || isShared(kept[stem - 1]!))) stem--;
  const whole = end === words.length && !isShortened(kept[end - 1]!);
  const shorter = stem < 2 || stem === kept.length || whole ? '' : kept.slice(0, stem).join(' ');
  const call = shorter !== '' && !/[,&]/.test(shorter) && !CITIES.has(shorter) && !isSovereign(folded(shorter));
  return [...partner, ...(alone ? [name, lead] : [name]), ...(call ? [shorter] : [])];
}

function personNames(words: readonly string[]): readonly string[] {
  if (words.length === 1) return usable(words[0]!) && !CITIES.has(words[0]!) ? [words[0]!] : [];
  const whole = words.join(' ');
  if (CITIES.has(whole) || isSovereign(folded(whole))) return [];
  // Two persons: Smith and Jones.
  const joint = /^(.+?),? (?:and|&) (.+)$/.exec(whole);
  if (joint && words.length <= 5) {
    const each = [...personNames(joint[1]!.split(' ')), ...personNames(joint[2]!.split(' '))];
    return each.length > 0 ? each : [];
  }
  if (/\d/.test(whole) || /^(?:One|Two|Three|An?|Certain|Various|Sundry) /.test(whole))
    return words.length >= 3 ? [whole] : [];
  if (!words.every(w => NAME_WORD.test(w) || PARTICLE.test(w)) || words.length > 5) return [];
  let start = words.length - 1;
  while (start > 0 && PARTICLE.test(words[start - 1]!)) start--;
  const surname = words.slice(start).join(' ');
  const last = words[words.length - 1]!;
  // Yick Wo and Wong Kim Ark keep the family name in front; Lamb's Chapel is no person.
  if (FAMILY_NAME_FIRST.has(words[0]!) || /'s$/.test(words[0]!)) return [whole];
  if (NEVER_ALONE.has(last.toLowerCase())) return firmNames(words);
  if (!usable(last) || last.endsWith('.'))
    return words.length >= 2 && !NEVER_ALONE.has(words[0]!.toLowerCase()) && !last.endsWith('.') ? [whole] : [];
  return surname === whole ? [whole] : [surname, whole];
}

/** Firms known by two words that many share. */
const PAIRS: ReadonlySet<string> = new Set([
  'State Farm',
  'General Motors',
  'General Electric',
  'General Dynamics',
  'American Express',
]);

/** `KSR`, `TRW`, `AT&T`: a firm whose name is letters; a case by that name is told by the words around it. */
const INITIALS = /^[A-Z][A-Z&]{2,6}$/;

/** `Servs.`, `Int'l`, `Commc'ns`; not `Jr.` */
const isShortened = (word: string): boolean =>
  /^[A-Z][a-z]{1,9}(?:\.|'(?:l|n|ns|t|g|gs|r|rs|y))\.?,?$/.test(word) && !/^(?:Jr|Sr|Esq|St|Mt|Ft)\./.test(word);

/** A word that firms share, in full or as citations shorten it: `Gas`, `Servs.`, `Int'l`, `Commc'ns`. */
const isShared = (word: string): boolean => NEVER_ALONE.has(plain(word)) || isShortened(word);

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '');
}

/** True for a word that may stand alone as the name of a case. */
function usable(word: string): boolean {
  const bare = word.replace(/[’']s$/, '');
  return (
    bare.length >= 2 &&
    NAME_WORD.test(word) &&
    !/^[A-Z]{2,}$/.test(bare) &&
    !/^[A-Z]\.?$/.test(bare) &&
    !NEVER_ALONE.has(bare.toLowerCase()) &&
    !isSovereign(folded(bare)) &&
    !word.endsWith('.')
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();
}
