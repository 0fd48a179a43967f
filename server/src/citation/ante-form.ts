import { nameEndingAt } from './case-name';
import { isDigit, isLetter, skipSpaces, skipSpacesBack } from './characters';
import { type Found, found } from './found';
import { closing } from './parentheticals';
import { afterAt, pinsAt } from './pins';
import { placeBefore } from './place-before';
import { pinsBehindAt } from './repeated-volume';

/** Words after which `post at 5` is a place of duty or a stake, no cross-reference. */
const PROSE_BEFORE =
  /(?:\b(?:the|a|an|his|her|its|their|this|that|each|every|trading|army|military|first|last)|[a-z]ed) $/;

/**
 * `ante, at 178, and n. 6`, `Post, at 5 (WHITE, J., dissenting)`, `Doe v. Bolton, post, p. 179` at reading offset `at`
 * (DOMAIN 1.27). Undefined for the word inside another (`granted`) or in prose (`post office`, `ex post facto`).
 */
export function anteAt(text: string, at: number, floor: number): Found | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || before === 45 || before === 0x2019 || before === 39) return undefined;
  const post = text.charCodeAt(at) === 112 || text.charCodeAt(at) === 80;
  const wordEnd = at + 4;
  if (isLetter(text.charCodeAt(wordEnd)) || text.charCodeAt(wordEnd) === 45) return undefined;
  let next = skipSpaces(text, wordEnd);
  const comma = text.charCodeAt(next) === 44;
  if (comma) next = skipSpaces(text, next + 1);
  const start = afterAt(text, next);
  const noteFirst = /^(?:nn?\.|[Nn]otes?) ?\d/.test(text.slice(next, next + 8));
  const part = /^(?:Parts?|Pt\.) ([IVXL]{1,6}(?:[-–][A-H1-9])?)(?![A-Za-z])/.exec(text.slice(next, next + 20));
  const bare =
    isDigit(text.charCodeAt(next)) && (comma || !post || /[(\n]$|[Ss]ee ?$/.test(text.slice(Math.max(0, at - 5), at)));
  let find: Found | undefined;
  if (part !== null && comma) {
    find = found(post ? 'post' : 'ante', at, next + part[0].length);
    find.cross = {
      page: undefined,
      to: undefined,
      note: undefined,
      part: part[1],
      justice: undefined,
      vote: undefined,
    };
  } else {
    if (start === -1 && !noteFirst && !bare) return placedBefore(text, at, floor, post);
    // `a guaranteed post at 5 dollars`
    if (post && !comma && text.charCodeAt(at) === 112 && PROSE_BEFORE.test(text.slice(Math.max(0, at - 16), at)))
      return undefined;
    const pins = start === -1 ? pinsAt(text, next, undefined, true) : pinsBehindAt(text, start);
    const pin = pins.pins[0];
    if (pin === undefined) return undefined;
    find = found(post ? 'post' : 'ante', at, pins.end);
    find.pins = pins.pins;
    find.cross = { page: pin.page, to: pin.to, note: pin.note, part: undefined, justice: undefined, vote: undefined };
  }
  opinionNamed(text, find);
  writerBefore(text, find, at);
  if (opinionBefore(text, find, at, floor)) return find;
  // `NAME, ante, p. 5`: another case of the volume.
  const left = skipSpacesBack(text, at);
  if (text.charCodeAt(left - 1) === 44) {
    // `Elkins v. United States, decided today, ante, p. 206`
    const today = /, (?:(?:also )?decided (?:today|this day|herewith)|announced today|just decided)$/.exec(
      text.slice(Math.max(floor, left - 30), left - 1),
    );
    // `Ayer & Lord Tie Co. v. Kentucky, May 21, 1906, ante p. 409`
    const dated = /, (?:decided )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} \d{1,2}, \d{4}$/.exec(
      text.slice(Math.max(floor, left - 34), left - 1),
    );
    const name = nameEndingAt(text, left - 1 - (today ?? dated ?? [''])[0].length, floor, true);
    // `overrules Crooker and Cicenia, ante, at 479`: with `at` it is a place in this case (R7).
    const ownPlace = name?.form === 'single' && /^,? ?at /.test(text.slice(wordEnd, wordEnd + 5));
    if (name !== undefined && !ownPlace && !(name.form === 'single' && /^[A-Z]{2,}$/.test(name.text))) {
      find.name = name;
      find.start = name.start;
    }
  } else if (text.charCodeAt(left - 1) === 46 && (text.charCodeAt(at) === 97 || text.charCodeAt(at) === 112)) {
    // `Magowan v. The New York Belting and Packing Co. ante, 332`
    const name = nameEndingAt(text, left, floor, true);
    if (name?.form === 'versus' && name.end === left) {
      find.name = name;
      find.start = name.start;
    }
  }
  return find;
}

/** `Part II, ante`, `n. 3, post`: the place stands before the word. */
function placedBefore(text: string, at: number, floor: number, post: boolean): Found | undefined {
  const left = skipSpacesBack(text, at);
  const place = text.charCodeAt(left - 1) === 44 ? placeBefore(text, left, floor) : undefined;
  if (place === undefined) return undefined;
  const find = found(post ? 'post' : 'ante', place.start, at + 4);
  find.cross = place.cross;
  opinionNamed(text, find);
  return find;
}

/** `Mr. Justice Marshall's opinion concurring in the judgment, ante, at 521`: the words before it say whose opinion is meant. */
function writerBefore(text: string, find: Found, at: number): void {
  if (find.cross === undefined || find.cross.justice !== undefined) return;
  const before = text.slice(Math.max(0, at - 100), at);
  const writer =
    /(?:Justice|JUSTICE) ([A-Z][A-Za-z]+(?:['’][A-Z][A-Za-z]+)?)['’]s? (?:separate |own )?(?:opinion|dissent|concurrence|dissenting opinion|concurring opinion|concurrence in the judgment)(?: (?:concurring|dissenting|in)[a-z ]{0,40})?, $/.exec(
      before,
    );
  if (writer !== null) find.cross = { ...find.cross, justice: writer[1] };
}

/** `maj. opn., ante, at pp. 12-13`, `conc. opn. of Liu, J., post, at p. 5`: California says first whose opinion is meant. */
const OPINION_BEFORE =
  /(?:^|[^A-Za-z])((conc|dis|maj|lead|plur|opn)\.?(?: (?:&|and) (?:dis|conc)\.)?(?: opn\.)?(?: of ([A-Z][A-Za-z'’-]+), (?:Acting )?(?:C\. ?J\.|P\. ?J\.|J\.))?, )$/i;

function opinionBefore(text: string, find: Found, at: number, floor: number): boolean {
  if (text.charCodeAt(at - 2) !== 44) return false;
  const match = OPINION_BEFORE.exec(text.slice(Math.max(floor, at - 60), at));
  if (match === null || find.cross === undefined) return false;
  find.start = at - (match[1] as string).length;
  const kind = (match[2] as string).toLowerCase();
  find.cross = {
    ...find.cross,
    justice: match[3] ?? find.cross.justice,
    vote:
      kind === 'conc' ? 'concurring' : kind === 'dis' ? 'dissenting' : kind === 'plur' ? 'plurality' : find.cross.vote,
  };
  return true;
}

/** `(WHITE, J., concurring)`, `(opinion of STEVENS, J.)`, `(dissenting opinion)` behind it: whose opinion is meant. */
function opinionNamed(text: string, find: Found): void {
  const open = skipSpaces(text, find.end);
  if (text.charCodeAt(open) !== 40) return;
  const close = closing(text, open, 41);
  if (close === -1 || close - open > 120) return;
  const words = text.slice(open + 1, close);
  // `ante, at ___–___ (slip op., at 9–10)`: the page of the print of that day.
  if (words.startsWith('slip op')) {
    find.parentheticals = [{ start: open, end: close + 1, kind: 'other', text: words }];
    find.end = close + 1;
    return;
  }
  const justice =
    /(?:^|of |J(?:ustice|USTICE) )([A-Z][A-Za-z'’]+(?: [A-Z][A-Za-z'’]+)?)(?:, (?:C\. ?)?JJ?\.|,|$| )/.exec(words);
  if (!/dissent|concur|opinion|plurality|J\.|JUSTICE|Justice|syllabus|judgment/i.test(words)) return;
  const vote =
    /concurring in part and dissenting in part|concurring in (?:the )?judgment|concurring in (?:the )?result|concurring|dissenting|concurrence|dissent|plurality|opinion of the Court|per curiam/i.exec(
      words,
    );
  find.parentheticals = [{ start: open, end: close + 1, kind: 'weight', text: words }];
  find.weight = words;
  find.end = close + 1;
  if (find.cross !== undefined) find.cross = { ...find.cross, justice: justice?.[1], vote: vote?.[0] };
}
