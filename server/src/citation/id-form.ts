import { isBreak, isDigit, isLetter, isSpace, skipDigits, skipSpaces, skipSpacesBack } from './characters';
import { type Found, found } from './found';
import { parallelShortForms } from './parallel-cites';
import { parentheticalsAfter } from './parentheticals';
import { afterAt, pinsAt } from './pins';
import { pinsBehindAt } from './repeated-volume';

const NO_CONTEXT = { fileYear: undefined };

const FORM = /^(?:[Ii]bid\.?|[Ii]d\.|[Ii]dem\.?|ID\.|[Ii]b\.|IBID\.)/;

/** Words of the sentence after which a lower-case `id.` may stand; others (`photo id.`) are prose. */
const LEAD =
  /(?:\b(?:[Ss]ee|also|[Cc]f\.|[Aa]ccord|and|with|[Cc]ompare|[Ii]n|at|quoting|citing|[Bb]ut|generally|[Cc]ontra|or|from|e\. ?g\.|under|by|of|to|on|as|hold(?:ing|s)|than|per) ?|[.,;:(){[\]“”"‘’'—–†‡§¶|*-] ?|^)$/;

/**
 * `Id.`, `id., at 5`, `Ibid.`, and the old `id. 601` and `83 id. 154` at reading offset `at` (DOMAIN 1.29, R1, R2).
 * Undefined for `photo id.` and the like.
 */
export function idAt(text: string, at: number): Found | undefined {
  const code = text.charCodeAt(at - 1);
  if (isLetter(code) || isDigit(code)) return undefined;
  const match = FORM.exec(text.slice(at, at + 6));
  if (match === null) return undefined;
  const form = match[0];
  let end = at + form.length;
  if (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return undefined;
  // `Id., 276 U. S. at page 55`: a short form that begins with id. (short-form.ts).
  if (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 2)) && SHORT_FORM.test(text.slice(end, end + 40)))
    return undefined;
  const stopped = form.endsWith('.');
  const ibid = /^ib/i.test(form);
  if (!stopped && text.charCodeAt(end) !== 44) return undefined;
  const old = volumeBefore(text, at);
  if (old === undefined && !led(text, at, form)) return undefined;
  const find = found(ibid ? 'ibid' : 'id', old?.start ?? at, end);
  if (old !== undefined) find.volume = old;
  end = pinsOf(text, find, end);
  // `Id., 109 S.Ct. 1865`: the other reporter alone.
  if (find.pins.length > 0 || (stopped && find.page === undefined && text.charCodeAt(end) === 44)) {
    parallelShortForms(text, find, NO_CONTEXT);
    end = find.end;
  }
  const parens = parentheticalsAfter(text, end);
  if (parens.parentheticals.length > 0) {
    find.parentheticals = parens.parentheticals;
    find.end = parens.end;
    find.year = parens.year;
    find.yearSpan = parens.yearSpan;
    find.weight = parens.weight;
  }
  // A plain `Id.` keeps its stop: it is the abbreviation's own. `ibid` without pins likewise.
  return old !== undefined && find.pins.length === 0 && find.page === undefined ? undefined : find;
}

function pinsOf(text: string, find: Found, from: number): number {
  let next = skipSpaces(text, from);
  if (isBreak(text.charCodeAt(next))) {
    next = skipSpaces(text, next + 1);
    // The number of the next paragraph: `Id.` ⏎ `¶22 The court`.
    if (text.charCodeAt(next) === 0xb6 && /^¶ ?\d{1,3}\.? +[A-Z“"[]/.test(text.slice(next, next + 12))) return find.end;
  }
  const comma = text.charCodeAt(next) === 44;
  const after = comma ? skipSpaces(text, next + 1) : next;
  const start = afterAt(text, after);
  if (start !== -1) {
    const pins = pinsBehindAt(text, start);
    if (pins.pins.length > 0) {
      find.pins = pins.pins;
      // `Id. at 246 (1)`: Georgia pins the divisions of an opinion.
      find.end =
        pins.end +
        (/^(?: \((?:\d{1,2}|[IVX]{1,4}|[a-z])\)){1,3}(?=[.,;)])/.exec(text.slice(pins.end, pins.end + 20))?.[0]
          .length ?? 0);
      return find.end;
    }
  }
  // `Id., 1994 OK CR 40 at ¶ 26`: the neutral cite said again.
  const neutral = comma
    ? /^(?:19|20)\d\d[ -][A-Z][A-Za-z. ]{0,12}[ -]\d{1,4},?(?: at)? ?(?=¶)/.exec(text.slice(after, after + 40))
    : null;
  if (neutral !== null) {
    const pins = pinsAt(text, after + neutral[0].length, undefined, true);
    if (pins.pins.length > 0) {
      find.pins = pins.pins;
      find.end = pins.end;
      return pins.end;
    }
  }
  // `Id., at App. 86`: the appendix of a volume of debates.
  const appendix = /^at App\. ?(\d{1,4})(?:[-–](\d{1,4}))?/.exec(text.slice(after, after + 20));
  if (appendix !== null) {
    find.end = after + appendix[0].length;
    find.pins = [{ start: after + 3, end: find.end, page: `App. ${appendix[1]}`, to: appendix[2], note: undefined }];
    return find.end;
  }
  if (comma && /^passim(?![a-z])/.test(text.slice(after, after + 7))) {
    find.pins = [{ start: after, end: after + 6, page: 'passim', to: undefined, note: undefined }];
    find.end = after + 6;
    return find.end;
  }
  const section =
    /^(?:§§? ?[\w.()-]*[\w)](?: ?\([a-z0-9]{1,3}\)){0,4}|[Aa]rt\. ?\d[\w.]{0,8}(?:\([a-z\d]{1,2}\)){0,3}(?<!\.)|par\. ?\d{1,3}|cl\. ?\d{1,2})/.exec(
      text.slice(after, after + 36),
    );
  if (section !== null) {
    find.section = section[0].replace(/^§§? ?/, '');
    const end = after + section[0].length;
    // `id., §§ 945, 23004(a)`: a list of sections; a volume and its reporter are none.
    const more = section[0].startsWith('§§') ? (SECTIONS.exec(text.slice(end, end + 90))?.[0].length ?? 0) : 0;
    find.pins = [
      { start: after, end: end + more, page: section[0].replace(/\s/g, ''), to: undefined, note: undefined },
    ];
    find.end = end + more;
    return find.end;
  }
  const note =
    /^(?:nn?\.|note) ?\d/.test(text.slice(after, after + 8)) || /^(?:¶|art\.|Art\.)/.test(text.slice(after, after + 4));
  if (note) {
    const pins = pinsAt(text, after, undefined, true);
    if (pins.pins.length > 0) {
      find.pins = pins.pins;
      find.end = pins.end;
      return pins.end;
    }
  }
  if (isDigit(text.charCodeAt(after)) && (comma || isSpace(text.charCodeAt(from)))) {
    // The old form `id. 601`: a page of the same volume, which may be a new case (R1g). Not `Id. 4 Justices ...`.
    const digits = skipDigits(text, after);
    const rest = text.slice(digits, digits + 3);
    const volumed = find.volume !== undefined;
    if (
      digits - after <= 4 &&
      (/^(?: ?[.,;:)\]]|$|[-–]\d)/.test(rest) || (volumed && /^ ?(?:[\n[*†‡§|]|$)/.test(rest))) &&
      digits - after >= (comma || volumed ? 1 : 2)
    ) {
      const pins = pinsAt(text, after, undefined, true);
      if (pins.pins.length > 0) {
        find.pins = pins.pins;
        // `Idem, 78-79`: a new case begins on one page, several are those of the case before.
        if (volumed || pins.pins[0]?.to === undefined)
          find.page = { start: after, end: digits, text: text.slice(after, digits) };
        find.end = pins.end;
        return pins.end;
      }
    }
  }
  return find.end;
}

const SHORT_FORM =
  /^, \d{1,3} (?:U\. ?S\.|S\. ?Ct\.|F\.(?: ?\(?2d\)?)?|F\. ?Supp\.|[A-Z][a-z]{1,4}\.),? at (?:pp?\. ?|pages? )?\d/;

const SECTIONS =
  /^(?:(?:, (?:and )?| and | & |[-–])\d{1,6}[A-Za-z]{0,4}(?:[.-]\w{1,8}){0,4}(?: ?\([a-z0-9]{1,3}\)){0,3}(?=[.,;)\]” ]|$)(?! [A-Z][\w.]*\.? ?\d| [A-Z]\.))+/;

/** What follows the volume of `8 id., § 2245` and `2 id., at 116`. */
const OF_WORK = /^id\.,? ?(?:at \*?\d|§)/;
/** What follows the volume of `83 id. 154`, `13 Ibid. 437`, `2 Ib. p. 170`. */
const OLD = /^(?:[Ii]d|[Ii]bid|[Ii]b)\.,? ?(?:pp?\. ?)?\d/;

/** The volume of `83 id. 154`. */
function volumeBefore(text: string, at: number): { start: number; end: number; text: string } | undefined {
  const end = skipSpacesBack(text, at);
  if (end === at || !isDigit(text.charCodeAt(end - 1))) return undefined;
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  if (end - start > 3) return undefined;
  const before = text.charCodeAt(skipSpacesBack(text, start) - 1);
  // `sentence. 4 Id., at 5` is a note mark before an id., not a volume: only after a comma, semicolon or bracket.
  // `[§] 10 Id. 68`: a note of signs and no number, so the number is a volume.
  if ((before === 93 || before === 42 || before === 0x2020 || before === 0x2021) && OLD.test(text.slice(at, at + 10)))
    return { start, end, text: text.slice(start, end) };
  // `9 Indiana, 74; S. C. 22 Id. 88`
  const second = before === 46 && /S\. ?C\. $/.test(text.slice(Math.max(0, start - 6), start));
  const signal = second || /(?:^|[^A-Za-z])(?:[Cc]f\.|[Ss]ee|and) $/.test(text.slice(Math.max(0, start - 6), start));
  // `8 id., § 2245`, `position.” 2 id., at 116-117`: another volume of the work; a mark of a note would have a capital behind a stop.
  if (OF_WORK.test(text.slice(at, at + 11))) {
    const closed = before === 46 || before === 34 || before === 0x201d;
    const open =
      closed || before === 44 || signal || ((before === 59 || before === 40) && Number(text.slice(start, end)) <= 12);
    return open ? { start, end, text: text.slice(start, end) } : undefined;
  }
  if (!(before === 44 || before === 59 || before === 40 || signal) || !OLD.test(text.slice(at, at + 10)))
    return undefined;
  return { start, end, text: text.slice(start, end) };
}

function led(text: string, at: number, form: string): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  // `the company Id., at 137`, `said {id., at 433`: pages make it one, whatever the scanner left before it.
  if (/^[Ii]d\., at \d/.test(text.slice(at, at + 9)) && !/(?:photo|false|his|her|valid) $/i.test(before)) return true;
  if (LEAD.test(before) || /[\n\r] ?$/.test(before)) return true;
  // A note mark or note number before a capital form: `16 Ibid.`, `sentence. 4 Id., at 5`.
  return /^(?:I)/.test(form) && /\d\]? ?$/.test(before);
}
