import { nameBefore } from './case-name';
import { isDigit, isLetter, skipSpacesBack } from './characters';
import { type Found, found, piece } from './found';
import { parentheticalsAfter } from './parentheticals';
import { pinsAfterPage } from './pins';

/** Reports of one volume, or cited as if they had one: `Cro. Jac. 12`, `Hob. 123`, `Salk. 181. pl. 1`. */
const ABBREVIATED =
  "Cro. Jac.;Cro. Car.;Cro. Eliz.;Cro. El.;Hob.;Yelv.;Poph.;Palm.;Carth.;Comb.;Skin.;Skinn.;Ambl.;Amb.;Andr.;Fortes.;Fortesc.;Vaugh.;T. Jon.;T. Raym.;Jenk.;Godb.;Bunb.;Cowp.;Plowd.;Plow.;Sid.;Salk.;Ld. Raym.;Stra.;Keb.;Lev.;Show.;Vent.;Burr.;Leon.;Bulst.;Saund.;Lutw.;Moor.;Dy.;Russ. & Ry.;Turn. & Russ.;Tur. & Rus.;Cas. temp. Hardw.;Ca. temp. Hard.;Cas. temp. Talb.;Ca. temp. Talb.;Dearsley & Bell;T. & M.;Brown Adm.;Brown, Adm.;Brown's Adm.;Brown’s Adm.;Bee Adm.;Bee's Adm.;Bee’s Adm.;Hopk. Adm.;Temp. & M.;Tem. & M.;Temple & M.;Leigh & C.;L. & C.;Bell C. C.;Bell, C. C.;R. & R.;Dears. C. C.;Jebb C. C.;Pet. C. C.;Pet. C.C.;Abb. Adm.;Abbott Adm.;Abbott’s Adm.;Abbott's Adm.;Olc.;Gilp.;Addis.;Hempst.;Newb. Adm.;Newb.;Baldw.;Woolw.;McAll.".split(
    ';',
  );
/** Surnames too, so that only a page right behind them and the end of a clause make them reports. */
const NAMED =
  'Noy;Latch;Willes;Lofft;Aleyn;Dyer;Yelverton;Hobart;Plowden;Vaughan;Skinner;Cowper;Popham;Olcott;Gilpin;Crabbe;Deady;Baldwin;Taney;Newberry;Kirby;Gilmer;Holt;Parker;Brightly;Tothill;Breese'.split(
    ';',
  );

/** Words at which such a report may stand. */
export const ONE_VOLUME_WORDS: readonly string[] = [...ABBREVIATED, ...NAMED];

const PAGE =
  /(?: ?\((?:Penna?|1 Illinois|Conn|Va|Eng|K\. ?B)\.?,?\))?,? ?(?:Rep(?:orts|\.)?,? ?)?(?:p\. ?|fol?\. ?)?(\d{1,4}(?: ?[ab](?![A-Za-z])|, [ab](?=[.;,)]))?)(?![A-Za-z\d])(?:[.,]? pl\. \d{1,3})?/y;
const TITLE = /(?:^|[^A-Za-z])(?:Mr|Mrs|Dr|Messrs|Hon|Prof|[A-Z])\.$/;
const SURE = /^(?: ?\([A-Z1][A-Za-z. ]{1,12},?\))?,? \d{1,4}(?: ?[ab])?[.;,)]/;

/**
 * A case whose reports are cited without a volume, at the reporter's first letter (reading offset `at`), `word` long. No
 * volume, so no target. Undefined when no page follows, or a volume stands before it.
 */
export function oneVolume(text: string, at: number, word: string, floor: number): Found | undefined {
  const after = at + word.length;
  const next = text.charCodeAt(after);
  if (next !== 32 && next !== 44 && !isDigit(next)) return undefined;
  PAGE.lastIndex = after;
  const page = PAGE.exec(text);
  if (page === null) return undefined;
  const left = skipSpacesBack(text, at);
  const before = text.charCodeAt(left - 1);
  if (
    isDigit(before) ||
    (before === 46 &&
      isDigit(text.charCodeAt(left - 2)) &&
      word.endsWith('.') &&
      left === at - 1 &&
      isVolume(text, left))
  )
    return undefined;
  const surname = !word.endsWith('.');
  // `Mr. Dyer, 45`, `Lord Hobart 12`
  if (
    surname &&
    (isLetter(before) ||
      !SURE.test(text.slice(after, after + 26)) ||
      TITLE.test(text.slice(Math.max(0, left - 8), left)))
  )
    return undefined;
  const end = after + page[0].length;
  const name = nameBefore(text, at, floor)?.name;
  // Of surnames only those behind a case, or in a string of citations.
  if (surname && name === undefined && before !== 59 && before !== 40 && before !== 93 && before !== 46)
    return undefined;
  const find = found('full-case', name?.start ?? at, end);
  find.name = name;
  find.reporter = { start: at, end: after, text: word };
  const pageStart = after + page[0].indexOf(page[1] as string);
  find.page = piece(text, pageStart, pageStart + (page[1] as string).length);
  const pins = pinsAfterPage(text, end, Number.parseInt(page[1] as string, 10));
  find.pins = pins.pins;
  const parens = parentheticalsAfter(text, pins.end);
  find.parentheticals = parens.parentheticals;
  find.year = parens.year;
  find.yearSpan = parens.yearSpan;
  find.end = parens.end;
  return find;
}

/** `3. Salk. 181`: the number before the stop is a volume when it stands alone. */
function isVolume(text: string, stop: number): boolean {
  return /(?:^|[;,.] |\( ?)\d{1,2}\.$/.test(text.slice(Math.max(0, stop - 5), stop));
}
