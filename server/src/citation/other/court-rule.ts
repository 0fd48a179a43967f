import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import { isUpper } from '../characters';
import type { Found } from '../found';
import { inSmallLetters } from '../small-caps';
import { authority, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { STATE } from './jurisdiction';
import { subdivisions } from './sections';

/**
 * Rules of State courts, of the lower federal courts and of courts of special jurisdiction (DOMAIN 1.32): `Tex. R. App. P.
 * 33.1(a)`, `Crim.R. 52(B)`, `MCR 2.116(C)(10)`, `Pa.R.A.P. 1925(b)`, `R. 2:11-3(e)`, `Cal. Rules of Court, rule 8.1115(a)`.
 * Targets are `rule/<letters of the name>/<number>`; the rules of the federal courts that all share are in rule.ts.
 */

const NUMBER = /\d{1,4}[A-Z]?(?:[.:]\d{1,4}(?:\.\d{1,2})?)?[a-z]?(?:-\d{1,4}(?:\.\d{1,2})?)?(?![A-Za-z\d])/y;

/** A row for the rule whose name is `[start, nameEnd)` and whose number begins at `at`; undefined without a number. */
function ruleWith(text: string, start: number, name: string, at: number): Found | undefined {
  const number = stands(NUMBER, text, at);
  if (number === null || !/[\s,.;:()[\]”"’'–—-]|^$/.test(text.charAt(at + number[0].length))) return undefined;
  // `ORCP 21 A(8)`
  const letter = stands(/ [A-H](?=\(\d|[,.;) ])(?! [A-Z])/y, text, at + number[0].length);
  const lettered = letter !== null && /^OR(?:CP|AP)/.test(name) ? letter[0].length : 0;
  // `SCR 3.130(1.7)`: the rule within a rule.
  const inner = stands(/\(\d{1,2}\.\d{1,2}\)/y, text, at + number[0].length)?.[0].length ?? 0;
  const parts = subdivisions(text, at + number[0].length + lettered + inner);
  // `Minn. R. Crim. P. 28.02, subd. 11`
  const subd =
    stands(
      /, (?:subds?\. \d{1,2}(?:\([\da-z]{1,2}\)){0,3}|§ ?\d{1,3}(?:\.\d{1,2})?(?:\([A-Za-z\d]{1,3}\)){0,4}(?= |[.,;)]))/y,
      text,
      parts.end,
    )?.[0].length ?? 0;
  const find = authority(
    'rule',
    start,
    parts.end + subd,
    `rule/${[slugOf(name), number[0], ...parts.names].join('/')}`,
    text.slice(at, parts.end + subd),
  );
  find.title = name.trim().replace(/,$/, '');
  find.end += stands(/,? (?:[Rr]ules|[Aa]dvisory) [Cc]ommittee(?:['’]s)? [Nn]otes?/y, text, find.end)?.[0].length ?? 0;
  return dated(find, text);
}

/** `(eff. July 1, 2011)`, `(2014)` and notes of emphasis belong to the rule; an explanation in prose does too. */
function dated(find: Found, text: string): Found {
  const effective = stands(
    / ?\((?:(?:19|20)\d\d Kan\. (?:S\. )?Ct\. R\.(?: Annot\.)?(?: at)?|eff\.|West|as amended|amended)[^()]{0,40}\)/y,
    text,
    find.end,
  );
  if (effective !== null) {
    find.end += effective[0].length;
    return find;
  }
  return takeParentheticals(find, text);
}

/** Words between `R.` and the number: kinds of procedure. */
const KIND =
  "(?:Sup\\.|Ev\\.|U\\.|Crim(?:inal|\\.)?|Civ(?:il|\\.)?|Cr\\.|App(?:ellate|\\.)?|Evid(?:ence|\\.)?|Juv\\.|Bankr\\.|Prac(?:tice|\\.)?|Gen\\.|Ct\\.|A\\.|C\\.|E\\.|P(?:roc(?:edure|\\.)?|ro\\.|\\.)?|Prob\\.|Fam\\.|Traf\\.|Super\\.|Disc\\.|Prof(?:'l|essional|\\.)?|Prof’l|Conduct|Jud\\.|Adm(?:in)?\\.|Law|L\\.|Dom\\.|Rel\\.|Mun\\.|Unif\\.|Fed\\.|Cl\\.|M\\.)";
const AT_R = new RegExp(`R\\. ?(?:${KIND}[ ,–—-]{0,2}){0,5}(?:[Rr]ule |§ ?)?(?=\\d)`, 'y');

/** What stands before `R.`: a State, a court, a kind of procedure, a circuit. */
const BEFORE_R = new RegExp(
  `(?:^|[\\s(“"‘—])((?:(?:[NSEWMC]\\. ?D\\. |D\\. )?(?:${STATE}|USCIT|[CDIMNVWKHAO]\\.|N\\. ?[DJCY]\\.|U\\. ?S\\.|\\d{1,2}(?:st|nd|rd|th|d)|Fed\\.) ?)?(?:(?:Local |Civil |Criminal |(?:Crim|Civ|App|Evid|Juv|Traf|Sup|Supr|Super|Loc|L|Dist|Cir|Ct|S|Ch|Prac|Prob|Fam|Cl|Gov|Bar|A|D|C|P|Unif|Mil|Bankr|Trial|Disc|Gen)\\. ?(?:Bar )?)){0,4})$`,
);

/** A rule of court whose name holds `R.` at `at`. */
function atR(text: string, at: number, limit: Span): readonly Found[] {
  // `TEX. R. APP. P. 33.1(a)`: small capitals.
  const from = Math.max(limit.start, at - 44);
  const capitals =
    (isUpper(text.charCodeAt(at + 3)) && isUpper(text.charCodeAt(at + 4))) ||
    (text.charCodeAt(at - 2) === 46 && isUpper(text.charCodeAt(at - 3)) && isUpper(text.charCodeAt(at - 4)));
  const words = capitals ? inSmallLetters(text.slice(from, at + 48)) : text;
  const shift = capitals ? from : 0;
  const tail = stands(AT_R, words, at - shift);
  if (tail === null) return NOTHING;
  const numberAt = at + tail[0].length;
  // `87 Ill. 2d R. 604(d)`: the rules of a volume of the reports.
  const volume =
    tail[0] === 'R. '
      ? /(?:^|[\s(;])(\d{2,3}[A-Z]? Ill\. 2d )$/.exec(text.slice(Math.max(0, at - 16), at))?.[1]
      : undefined;
  if (volume !== undefined) return one(ruleWith(text, at - volume.length, 'Ill. S. Ct. R.', numberAt));
  const head = BEFORE_R.exec(words.slice(from - shift, at - shift))?.[1] ?? '';
  const kind = /[A-Z]/.test(tail[0].slice(2));
  if (head === '' && !kind) {
    // New Jersey cites its rules by `R.` alone: part, chapter, number.
    if (!/^\d:\d{1,3}/.test(text.slice(numberAt, numberAt + 5))) return NOTHING;
  }
  // The Law Reports, A. L. R., L. R. A. and their like are reporters.
  if (/^Fed\. ?$|^F\. ?$|(?:^|[^v]\. ?)L\. ?$/.test(head) && !/^(?:[NSEWMC]\. ?)?D\. /.test(head)) {
    // `L.R. 56.1(b)`, `L.R. 7-9`: of some district's own; the Law Reports have whole numbers.
    if (/^L\. ?$/.test(head) && /^\d{1,3}[.-]\d/.test(text.slice(numberAt, numberAt + 5)))
      return one(ruleWith(text, at - head.length, 'L.R.', numberAt));
    return NOTHING;
  }
  // `12 R. I. 345`, `Ch. R. 5`: a reporter has its volume before it; a lone letter is an initial.
  if (/\d ?$/.test(text.slice(Math.max(0, at - head.length - 3), at - head.length)) && head !== '') return NOTHING;
  if (
    !kind &&
    !COURTS.test(head) &&
    !/^(?:[NSEWMC]\. ?)?D\. .*L\. ?$/.test(head) &&
    !/^(?:C\. ?A|I\. ?C|I\. ?A)\. ?$/.test(head)
  )
    return head === '' ? one(ruleWith(text, at, 'R.', numberAt)) : NOTHING;
  if (kind && head === '' && !/P\.?|Evid|Proc/.test(tail[0])) return NOTHING;
  return one(ruleWith(text, at - head.length, words.slice(at - head.length - shift, numberAt - shift), numberAt));
}

/** `Crim.R. 52`, `App.R. 16`, `Ill. S. Ct. R. 23`, `9th Cir. R. 36-3`: what makes a bare `R.` that of rules. */
const COURTS =
  /(?:Crim|Civ|App|Evid|Juv|Traf|Sup|Supr|Super|Loc|Dist|Cir|Ct|Prac|Prob|Bar|Unif|Fam)\. ?$|Ct\. Ch\. ?$|(?:Civ\.|Civil|Crim\.|Criminal|Bankr\.) L\. ?$|Local $|USCIT $/;

/** Names in initials, as the courts of some States write them, before a number. */
const INITIALS =
  /(?:R\.C\.M\.|MCR|MRE|RAP|CrRLJ|CrR|RALJ|NRCP|NRAP|ORCP|OEC|ORAP|RCr|KRE|HRPP|HRAP|HRCP|HRE|RCFC|LCvR|LCrR|CRE|TRE|TRCP|SCR|UTCR|MRPC|RPC|URCCC|UCRCCC)(?: Rule)? (?=\d)|(?:DR|EC) (?=\d-\d{1,3})|R\. ?R\. (?=\d:\d{1,2}-\d)|T\.R\. (?=\d{1,2}(?:\.\d)?(?:\([A-Z]\)|[ ,.;)]))/y;
/** `ER 404(b)`, `CR 12(b)(6)`, `LR 7-1(a)`: initials that also stand for the record, told by their subdivision. */
const DOUBTFUL = /(?:(?:ER|CR|LR) (?=\d{1,3}(?:[.-]\d{1,3})?\([a-z]\))|CR (?=\d{1,2}\.\d{2}(?!\d)))/y;

function initials(text: string, at: number): readonly Found[] {
  const match = stands(INITIALS, text, at) ?? stands(DOUBTFUL, text, at);
  return match === null ? NOTHING : one(ruleWith(text, at, match[0], at + match[0].length));
}

/** `Cal. Rules of Court, rule 8.1115(a)`, `California Rules of Court, rule 3.1350`. */
function rulesOfCourt(text: string, at: number, limit: Span): readonly Found[] {
  const match = stands(/Rules of Court, [Rr]ules? (?=\d)/y, text, at);
  if (match === null) return NOTHING;
  const head = OF_STATE.exec(text.slice(Math.max(limit.start, at - 20), at))?.[1] ?? '';
  const find = ruleWith(text, at - head.length, `${head}Rules of Court`, at + match[0].length);
  // `rules 8.252(a), 8.520(g)`
  for (let count = 0; find !== undefined && / rules $/i.test(match[0]) && count < 10; count++) {
    const join = stands(/(?:, (?:and |& )?| and | & )(?=\d{1,2}\.\d)/y, text, find.end);
    const next = join === null ? null : stands(NUMBER, text, find.end + join[0].length);
    if (join === null || next === null) break;
    find.end = subdivisions(text, find.end + join[0].length + next[0].length).end;
  }
  return one(find);
}
const OF_STATE = new RegExp(`(?:^|[\\s(“"])(${STATE} )$`);

/** `Crim. P. 35(c)`: Colorado leaves the R. out. */
function withoutR(text: string, at: number): readonly Found[] {
  const match = stands(/Crim\. P\. (?=\d)/y, text, at);
  if (match === null || /R\. ?$/.test(text.slice(Math.max(0, at - 3), at))) return NOTHING;
  return one(ruleWith(text, at, match[0], at + match[0].length));
}

/** Practice books and guides by section: `Practice Book § 60-5`, `Mass. G. Evid. § 403 (2017)`. */
const BY_SECTION = /(?:Practice Book|G\. ?Evid\.|Guide to Evidence) §§? ?(?=\d)/y;

function bySection(text: string, at: number, limit: Span): readonly Found[] {
  const match = stands(BY_SECTION, text, at);
  if (match === null) return NOTHING;
  const head = OF_STATE.exec(text.slice(Math.max(limit.start, at - 20), at))?.[1] ?? '';
  if (head === '' && match[0][0] !== 'P') return NOTHING;
  return one(ruleWith(text, at - head.length, (head + match[0]).replace(/ §.*$/, ''), at + match[0].length));
}

/** `Ind. Evidence Rule 404(b)`, `Local Rule 7.1(d)`, `Uniform Superior Court Rule 33.8`, `Md. Rule 4-215(e)`: the words before `Rule`. */
const BEFORE_RULE = new RegExp(
  `(?:^|[\\s(“"‘—])((?:${STATE} )?(?:S\\.J\\.C\\.|Court of Chancery|Uniform Rules ?[—–-] ?Courts of Appeal,|Local|Uniform|Tax Court|Superior Court|District Court|Circuit Court|Supreme Court|Court of Appeals|Appellate|Evidence|Civil|Criminal|Trial|Probate|Juvenile|Chancery|Bankruptcy|Professional Conduct)(?: (?:Civil|Criminal|Bankruptcy|Superior Court|State Court|Appellate))? |${STATE} )$`,
);

/** Name of the set of rules that stands before the word `Rule` at `at`, with its last space; undefined when there is none. */
export function rulesBefore(text: string, at: number, floor: number): string | undefined {
  return BEFORE_RULE.exec(text.slice(Math.max(floor, at - 60), at))?.[1];
}

/** `, Ala. R. Crim. P.`, `, SCRE`, ` NMRA`: the set that follows a rule's number. */
const AFTER_RULE = new RegExp(
  `,? (?:(?:${STATE}|[MNIVW]\\.) ?(?:(?:Sup|App|Ct|Super)\\. ?(?:Ct\\. ?)?){0,2}R\\. ?(?:${KIND} ?){1,4}|SCRCrimP|SCRCP|SCRE|SCACR|SCRCrim\\.?P\\.?|NMRA|M\\.R\\.(?:Crim|Civ|App)\\.P\\.|M\\.R\\.Evid\\.|RCFC)(?: \\d{4})?`,
  'y',
);

/** The set of rules named right behind a number that ends at `at`, with the offset of its end; undefined when there is none. */
export function rulesAfter(text: string, at: number): { name: string; end: number } | undefined {
  const match = stands(AFTER_RULE, text, at);
  if (match === null) return undefined;
  const end = at + match[0].trimEnd().length;
  // `S.J.C. Rule 3:07, Mass. R. Prof. C. 1.7`: another rule, of another set.
  if (/^(?:[A-Za-z]|,? ?(?:[A-Z][a-z]{0,4}\. ?){0,2}\d)/.test(text.slice(end, end + 14))) return undefined;
  return { name: match[0].replace(/^,? |\d{4}$/g, '').trim(), end };
}

/** `3d Cir. I.O.P. 5.7`: internal operating procedures. */
function operatingProcedure(text: string, at: number): readonly Found[] {
  const match = stands(/I\.O\.P\. (?=\d)/y, text, at);
  const head =
    match === null
      ? undefined
      : /(?:^|[\s(“"])(\d{1,2}(?:st|nd|rd|d|th) Cir\. )$/.exec(text.slice(Math.max(0, at - 12), at))?.[1];
  if (match === null || head === undefined) return NOTHING;
  return one(ruleWith(text, at - head.length, `${head}I.O.P.`, at + match[0].length));
}

/** `Military Rule of Evidence (M.R.E.) 803(2)`, in full. */
function militaryEvidence(text: string, at: number): readonly Found[] {
  const match = stands(
    /Military Rules? of Evidence(?: \([“"]?(?:M\.R\.E\.|MRE|Mil\. ?R\. ?Evid\.)[”"]?\))? (?=\d)/y,
    text,
    at,
  );
  return match === null ? NOTHING : one(ruleWith(text, at, 'Mil. R. Evid.', at + match[0].length));
}

const one = (find: Found | undefined): readonly Found[] => (find === undefined ? NOTHING : [find]);

export const COURT_RULES: readonly WordFinder[] = [
  { words: ['R.'], find: atR },
  {
    words: [
      'R.C.M.',
      ...'MCR MRE RAP CrRLJ CrR RALJ NRCP NRAP ORCP OEC ORAP RCr KRE HRPP HRAP HRCP HRE RCFC LCvR LCrR CRE TRE TRCP SCR MRPC RPC URCCC UCRCCC UTCR ER CR LR DR EC R.R. T.R.'.split(
        ' ',
      ),
    ],
    find: initials,
  },
  { words: ['Rules'], find: rulesOfCourt },
  { words: ['Military'], find: militaryEvidence },
  { words: ['I.O.P.'], find: operatingProcedure },
  { words: ['Crim.'], find: withoutR },
  { words: ['Practice', 'G.', 'Guide'], find: bySection },
];
