import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { authority, stands, takeParentheticals } from './finder';
import { STATE } from './jurisdiction';
import { pastEtSeq, signedSections } from './sections';

/**
 * Laws of the States as the nineteenth century cites them: by who compiled them (`Kirby's Dig. § 733`, `Sayles' Civ. St. art.
 * 624`, `Burns' Ann. St. 1908, § 3952`), by their kind (`Gen. Sts. c. 43, § 19`, `Rev. St. 1899, § 4596`) or by State and year
 * (`Ky. St. 1903, § 2341`). Found leftward from the section, chapter or article.
 */

const COMPILER =
  "(?:(?:Pope|Park|Shannon|Williams|Michie|Dart|Burns|Hurd|Kirby|Shannon|Sayles|Mason|Mansf|Mansfield|Bates|Ballinger|Hill|Deering|Mills|Cobbey|Purdon|Brightly|Wag|Wagner|Vernon|Remington|Pierce|Lord|Horner|Thornton|Bullitt|Carroll|Howell|Swan|Giauque|Starr & Curtis|Sand\\. & H|Sandels & Hill|Crawford & Moses|Starr & C|Rem\\. & Bal|Bal|Swan & C|Thomp\\. & S|Vernon's Sayles|Vernon’s Sayles|Milliken & V|Gould|Paschal|Oldham & White|Clay|Dorr|Stimson|Field|Hittell|Newman|Sanborn & B|Sanb\\. & B|Miller|McClain|Wilson|Snyder|Gavin & Hord|Gav\\. & H|Elmer|Nixon|Birdseye|Pepper & L|Hutch|Hutchinson|Hartley|Code Miss|Lewis|Dassler|Annotated)(?:['’]s?|\\.)? )";
const KIND = '(?:(?:Gen|Rev|Pub|Comp|Civ|Crim|Cr|Ann|Consol|Pen|Annot)\\. |Annotated )';
const BOOK = '(?:Sts?\\.|Stats?\\.|Statutes|Dig\\.|Digest|Laws|Code)';
const YEAR = '(?:,? (?:of )?\\(?1[789]\\d\\d\\)?)';
const BY_COMPILER = new RegExp(
  `(?:^|[\\s(“"—[])(${COMPILER}${KIND}{0,3}${BOOK}(?: Ann\\.)?(?: ${STATE})?(?: (?:Civ|Cr|Crim)\\. Proc\\.)?${YEAR}?),? $`,
);
const BY_STATE = new RegExp(
  `(?:^|[\\s(“"—[])(${STATE} ${KIND}{0,2}St\\.(?: Ann\\.)?${YEAR}?|${KIND}{1,2}St(?:at)?s?\\. ${STATE}${YEAR}?),? $`,
);
const BY_KIND =
  /(?:^|[\s(“"—[])((?:Gen|Rev|Pub|Comp)\. (?:Sts\.|St\.(?= (?:of )?1[789])|Laws(?= 1[789]))(?:,? (?:of )?\(?1[789]\d\d\)?)?),? $/;
/** `c. 43, `, `art. 624`, `ch. 5, par. 3`. */
const DIVISION =
  /(?:c(?:h(?:ap)?)?|[Aa]rts?|tit|p)\. ?(\d{1,5}[a-z]?)(?:[-–]\d{1,5})?(?:,? (?:par|subd|p)\. ?\d{1,4})?/y;

/** The law whose section, chapter or article stands at reading offset `at`; undefined when no such book ends before it. */
export function oldCodeBefore(text: string, at: number, limit: Span): Found | undefined {
  const last = text.charCodeAt(at - 2);
  // A stop, a comma, a year or a word ends its name.
  if (
    text.charCodeAt(at - 1) !== 32 ||
    (last !== 46 && last !== 44 && last !== 41 && !(last >= 48 && last <= 57) && last !== 101)
  )
    return undefined;
  const before = text.slice(Math.max(limit.start, at - 80), at);
  if (!/St|Dig|Laws|Code/.test(before)) return undefined;
  const match = BY_COMPILER.exec(before) ?? BY_STATE.exec(before) ?? BY_KIND.exec(before);
  if (match === null) return undefined;
  const name = match[1] as string;
  // `N. Y. Rev. St.` has its State before it, and `Neb. Comp. St.`
  const start = at - match[0].length + match[0].indexOf(name);
  let next = at;
  const division = stands(DIVISION, text, next);
  if (division !== null) next += division[0].length;
  const comma = division !== null && text.startsWith(', §', next) ? next + 2 : next;
  const sections = division === null || comma > next ? signedSections(text, comma) : undefined;
  if (division === null && sections === undefined) return undefined;
  if (sections !== undefined) next = pastEtSeq(text, sections.end);
  const year = /1[789]\d\d/.exec(name)?.[0];
  const slug = slugOf(name.replace(/\(?1[789]\d\d\)?/, '').replace(/ of /, ' '));
  const place = [slug.startsWith('st') ? year : undefined, division?.[1], sections?.first].filter(
    part => part !== undefined,
  );
  const find = authority('statute', start, next, `code/${slug}/${place.join('/')}`, sections?.text ?? division?.[1]);
  find.title = name;
  return takeParentheticals(find, text);
}
