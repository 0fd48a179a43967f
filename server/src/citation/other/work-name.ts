import { slugOf } from '../abbreviations';
import { isDigit } from '../characters';
import { insideWord } from './finder';

/** Author and title of a book, treatise or article as they stand before its volume, page or section. */
export interface WorkName {
  /** Reading offset of the first letter (or of the volume number before the author). */
  readonly start: number;
  readonly author: string | undefined;
  readonly title: string | undefined;
  /** `3A` of `3A J. Wigmore, Evidence`. */
  readonly volume: string | undefined;
}

/** Longest stretch read to the left. */
const REACH = 300;

/** Words of a title that are not capitalised. */
const CONNECTORS = new Set(
  'a an and as at between but by during for from in into is its nor of on or over per than the their to under upon v. vs. versus via with within without de la le du des von van der den et al. ed. eds. toward towards through against among after before since about this that are can does do may be not what when how why who whose your our or'.split(
    ' ',
  ),
);

/** Words at which a work cannot begin and through which the walk does not go: signals and lead-ins. */
const STOPS: ReadonlySet<string> = new Set(
  'See see Cf. cf. Accord Compare compare Contra Citing citing Quoting quoting Generally generally Also also E.g. e.g. e. g. Supra supra Infra infra Ibid. ibid. Id. id. But but App. n. nn. p. pp. Cong. Sess. Cir.'
    .split(' ')
    .flatMap(word => [word, `${word},`, `${word}.`]),
);

/** Abbreviations and titles after whose stop a sentence does not end. */
const ABBREVIATED =
  /^(?:[A-Z]|[A-Z]\.[A-Z]|Jr|Sr|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Vol|Bull|Assn|Univ|Inst|Comm|Proc|Prob|Crim|Civ|Const|Admin|Rev|Ev|Evid|Fed|Prac|Pl|Corp|Corps|Co|Inc|Ltd|Ass'n|Comm'n|Dept|Soc|Sci|Pol|Econ|Hist|Rep|Reps|Int'l|Nat'l|Gov't|Ann|Am|Eng|Law|Jur|Juris|Stat|Encyc|Dict|Mass|Mich|Wis|Cal|Calif|Pa|Ill|Va|Tex|Conn|Minn|Wash|Ga|La|Md|Me|Vt|Or|Ore|Ariz|Colo|Fla|Ind|Kan|Ky|Miss|Mo|Mont|Neb|Nev|Okla|Tenn|Wyo|Del|Ala|Ark|Ct|Cts|App|Sup|Dist|U|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Bros|Ry|R|Lim|Lims|Comms|Com|Treat|Princ|Elem|Ed|Educ|Govt|Mun|Neg|Ins|Bks|Ch|Pt|Mfg|Tel|Lib|Litig|Cas|Hon|Rt|Gen|Sen|Rep|Messrs|vs|v|al|ed|eds|rev|cf)$/;

/**
 * The work whose title ends at `end` (a comma, a space or a closing quotation mark may stand between it and what follows).
 * Walks left over capitalised words, connectors and initials; stops at a sentence end, a semicolon, a parenthesis, a closing
 * quotation mark and a signal. Undefined when nothing that can be a work stands there.
 */
export function workBefore(text: string, from: number, end: number): WorkName | undefined {
  const floor = Math.max(from, end - REACH);
  let to = end;
  while (to > floor && isSpaceOrComma(text.charCodeAt(to - 1))) to--;
  if (to <= floor) return undefined;
  const quoted = quotedTitle(text, floor, to);
  let start = quoted?.start ?? to;
  if (quoted === undefined) {
    start = walkLeft(text, floor, to, false);
    if (start === to) return undefined;
  } else {
    let before = quoted.start;
    while (before > floor && isSpaceOrComma(text.charCodeAt(before - 1))) before--;
    const author = walkLeft(text, floor, before, true);
    start = author < before && looksLikeAuthor(text.slice(author, before)) ? author : quoted.start;
  }
  const trimmed = trimStart(text, start, to);
  if (trimmed >= to) return undefined;
  return split(text, trimmed, to, quoted?.title);
}

/** A title in quotation marks that ends at `to`. */
function quotedTitle(text: string, floor: number, to: number): { start: number; title: string } | undefined {
  const last = text[to - 1]!;
  if (last !== '”' && last !== '"') return undefined;
  const within = text.slice(floor, to - 1);
  const open = floor + within.lastIndexOf(last === '”' ? '“' : '"');
  if (open < floor) return undefined;
  const title = text.slice(open + 1, to - 1).replace(/[,.]$/, '');
  // A quotation of a sentence is no title.
  return /^[A-Z]/.test(title) && title.length < 160 && !/[a-z]\. [A-Z]/.test(title)
    ? { start: open, title }
    : undefined;
}

/** Offset of the first word of the work that ends at `to`. */
function walkLeft(text: string, floor: number, to: number, names: boolean): number {
  let start = to;
  let at = to;
  let words = 0;
  while (at > floor && words < 40) {
    let begin = at;
    while (begin > floor && !isWhite(text, begin - 1)) begin--;
    const token = text.slice(begin, at);
    if (token === '') break;
    const first = token.charCodeAt(0);
    const quoted = first === 0x201c || first === 34 || first === 0x2018;
    const word = quoted || first === 39 || first === 91 ? token.replace(/^[“"‘'[]+/, '') : token;
    if (STOPS.has(word)) break;
    const last = word.charCodeAt(word.length - 1);
    const plain = last === 44 || last === 58 || last === 63 || last === 33 ? word.replace(/[,:?!]+$/, '') : word;
    // The end of another citation, sentence or quotation. A title may be a question.
    if (words > 0 && endsAnother(word, last) && !/^[“"(].*[”")]$/.test(token)) break;
    if (
      words > 0 &&
      last === 46 &&
      !ABBREVIATED.test(plain.slice(0, -1).replace(/.*[-—]/, '')) &&
      !/^(?:[A-Z]\.)+$/.test(word)
    )
      break;
    const initial = word.charCodeAt(0);
    if (initial === 40) {
      if (/^\([A-Z]/.test(word) && !word.includes(')')) start = begin + (token.length - word.length) + 1;
      break;
    }
    const capital = quoted || opensTitleWord(plain.charCodeAt(0));
    if (
      !capital &&
      !CONNECTORS.has(plain) &&
      !/[-—][A-Z]/.test(plain) &&
      !(initial === 100 && /^d['’][A-Z]/.test(plain))
    )
      break;
    start = begin;
    words++;
    if ((first === 0x201c || first === 34) && !/[”"]/.test(token.slice(1)) && names) break;
    at = begin;
    // One space or line break; a blank line ends the paragraph.
    let breaks = 0;
    while (at > floor && isWhite(text, at - 1)) {
      if (text.charCodeAt(at - 1) === 10) breaks++;
      at--;
    }
    if (breaks > 0) break;
  }
  return start;
}

/** A capital, a digit, or one of `* ' ’ & — – -`. */
function opensTitleWord(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 42 ||
    code === 39 ||
    code === 0x2019 ||
    code === 38 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45
  );
}

/** `;`, `)`, `”` at the end of a word, `"` or these before a comma or stop. */
function endsAnother(word: string, last: number): boolean {
  const closer = last === 44 || last === 46 ? word.charCodeAt(word.length - 2) : last;
  return last === 59 || closer === 41 || closer === 0x201d || closer === 34;
}

const isSpaceOrComma = (code: number): boolean => code === 32 || code === 44;

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 32 && code < 128) return false;
  return code === 32 || code === 10 || /\s/.test(text[at]!);
}

/** Drops connectors, opening quotation marks and sentence openers at the front. */
function trimStart(text: string, start: number, to: number): number {
  let at = start;
  for (let count = 0; count < 8; count++) {
    const lead =
      /^(?:[a-z][a-z.]*|\[|—|[-–]|[Ii]n|[Aa]s|[Bb]y|And|But|At|From|With|To|On|Of|Under|Thus|Also|Generally|Professor|Prof\.|Judge|Justice|Dean|Mr\.|Dr\.|[“"‘'](?=[A-Z][^”"]*$))[,:]?\s*/.exec(
        text.slice(at, Math.min(to, at + 40)),
      );
    if (lead === null || /^(?:de|von|van|la|le|du|d['’])\s/.test(text.slice(at, at + 5))) break;
    at += lead[0].length;
    if (at >= to) return to;
  }
  return at;
}

const INITIALS = '(?:[A-Z]\\. ?|[A-Z]\\.-[A-Z]\\. ?)';
const SURNAME = "(?:(?:de|von|van|der|den|la|le|du|St\\.|Mc|Mac|O['’]|D['’]|De|Von|Van|La|Le) ?)*[A-Z][A-Za-zÀ-ÿ'’-]+";
const ONE = `(?:(?:Lord|Sir|Judge|Justice|Prof\\.|Dr\\.) )?(?:${INITIALS})*(?:(?:[A-Z][a-z]+|${INITIALS}) ){0,2}${SURNAME}(?:,? (?:Jr\\.|Sr\\.|II|III|IV))?`;
const AUTHOR = new RegExp(`^(?:${ONE})(?:(?:, | & | and |, & |, and )${ONE}){0,3}(?:,? et al\\.)?$`);

export function looksLikeAuthor(words: string): boolean {
  return (
    words.length < 90 &&
    AUTHOR.test(words.replace(/,$/, '')) &&
    !/^(?:The|An?(?!\.)|Note|Comment|Rule|Rules|Section|Act|Article|Part|Chapter|Title|Id|Ibid|Report|Hearings?|Senate|House)\b/.test(
      words,
    )
  );
}

/** Designations that stand where an author would. */
export const DESIGNATION =
  /^(?:(?:Student |Case )?(?:Notes?|Comments?|Commentary)|Recent (?:Cases?|Developments?|Decisions?|Legislation)|Book Review|(?:Student )?Symposium|Project|Special Project|Leading Articles?|Current Topics|Legislation|Editorial|Developments in the Law|The Supreme Court, \d{4} Term|Report|Survey|Foreword|Case Comment|Panel Discussion|Address|Annot\.|Annotation)\b/;

function split(text: string, start: number, end: number, quotedTitle: string | undefined): WorkName | undefined {
  let at = start;
  let volume: string | undefined;
  const number = /^(\d{1,3}[A-Z]?(?:-\d)?) (?=[A-Z])/.exec(text.slice(at, at + 8));
  if (number !== null) {
    volume = number[1];
    at += number[0].length;
  }
  const words = text.slice(at, end);
  if (quotedTitle !== undefined) {
    const author = text.slice(at, text.indexOf(quotedTitle, at)).replace(/[,\s“"]+$/, '');
    return { start, author: author === '' ? undefined : author, title: quotedTitle, volume };
  }
  if (DESIGNATION.test(words)) return { start, author: undefined, title: words, volume };
  // The author ends at the first comma after which the words before still read as names.
  let comma = words.indexOf(', ');
  let best = -1;
  while (comma !== -1 && comma < 90) {
    if (looksLikeAuthor(words.slice(0, comma)) && !/^(?:Jr\.|Sr\.|II|III|et al)/.test(words.slice(comma + 2))) {
      if (best === -1) best = comma;
      // `Wright, Miller & Cooper, Federal Practice`: names go on only when an ampersand joins them.
      const more = words.slice(0, comma);
      if (/ & | and /.test(more) && comma - best < 40 && looksLikeAuthor(more)) best = comma;
    }
    comma = words.indexOf(', ', comma + 1);
  }
  if (best !== -1) {
    let title = words.slice(best + 2);
    if (/^(?:Jr\.|Sr\.|II|III|et al\.)(?:, |$)/.test(title)) title = title.replace(/^[^,]*, /, '');
    return { start, author: words.slice(0, best), title, volume };
  }
  // `Story on the Constitution`, `Wigmore on Evidence`, `Moore's Federal Practice`.
  const on =
    /^(?:The )?((?:[A-Z]\. ?){0,2}[A-Z][A-Za-z-]+),? on (.+)$/.exec(words) ??
    /^([A-Z][A-Za-z-]+)(?:'s|’s) (.+)$/.exec(words);
  if (on !== null) return { start, author: on[1], title: on[2]!.replace(/^(?:the|an?) /, ''), volume };
  if (insideWord(text, start)) return undefined;
  return { start, author: undefined, title: words, volume };
}

/** `wigmore-evidence`, `devlin-criminal-prosecution-in`: surname and the first three words of the title, articles left out. */
export function workSlug(author: string | undefined, title: string | undefined): string {
  const first = (author ?? '').split(/,| & | and | et al/)[0]!.trim();
  const surname = slugOf(
    first
      .split(/[ .]/)
      .filter(part => part.length > 1)
      .pop() ?? first,
  );
  const words = (title ?? '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')
    .slice(0, 3);
  return [surname, ...words].filter(part => part !== '').join('-');
}
