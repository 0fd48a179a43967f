import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { inSmallLetters } from '../small-caps';
import { rulesAfter, rulesBefore } from './court-rule';
import { authority, beginsVolume, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { subdivisions } from './sections';

/** Court rules (DOMAIN 1.32): codes frcrp, frcp, fre, frap, scr and the like (DESIGN 4). */

/** `5 (a)`, `12(b)(6)`, `8 (a) and 13`, `23 (b) (3)`; the first number and its subdivisions make the target. */
interface RuleNumbers {
  readonly first: string;
  readonly parts: readonly string[];
  readonly text: string;
  readonly end: number;
}

function numbersAt(text: string, at: number, plural: boolean): RuleNumbers | undefined {
  const first = stands(/\d{1,4}(?:A?:\d{1,2}|\.\d{1,4})?[A-Za-z]?(?:-\d{1,3}(?:\.\d{1,2})?)?(?![A-Za-z\d])/y, text, at);
  if (first === null) return undefined;
  let end = at + first[0].length;
  const parts = subdivisions(text, end);
  end = parts.end;
  for (let count = 0; count < 12; count++) {
    const join = stands(/(?:, ?(?:and |& |or )?| and | & | or |[-–])/y, text, end);
    if (join === null) break;
    const after = end + join[0].length;
    const more = subdivisions(text, after);
    if (more.end > after) {
      end = more.end;
      continue;
    }
    if (!plural) break;
    const next = stands(/\d{1,3}(?:\.\d{1,2})?(?![A-Za-z\d]|,\d)/y, text, after);
    if (next === null) break;
    end = subdivisions(text, after + next[0].length).end;
  }
  return { first: first[0], parts: parts.names, text: text.slice(at, end), end };
}

function codeOf(words: string): string | undefined {
  if (/Crim|Cr\./.test(words)) return 'frcrp';
  if (/Civ/.test(words)) return 'frcp';
  if (/Evid/.test(words)) return 'fre';
  if (/App(?:ellate|\.)/.test(words)) return 'frap';
  if (/Bank/.test(words)) return 'frbp';
  if (/Habeas|225[45]/.test(words)) return 'habeas';
  if (/^Equity/.test(words)) return 'equity';
  if (/^Admiralty/.test(words)) return 'admiralty';
  return undefined;
}

const FEDERAL =
  '(?:F\\. ?R\\. ?(?:Crim|Civ|Cr|App|Evid)\\. ?(?:P(?:roc)?\\.)?|(?:Federal|Fed\\.) ?(?:Rules? of|Rules?|R(?:ules)?\\.|R) ?(?:of )?(?:Criminal|Civil|Appellate|Bankruptcy|Crim\\.|Cr\\.|Civ\\.|App\\.|Bankr\\.|Bank\\.|Evidence|Evid\\.)(?: ?(?:Procedure|Proc\\.|P(?:r|roc)?\\.|P(?![a-z])))?)';
const OF_FEDERAL = new RegExp(`,? ?\\(?(?:of |under |in )?(?:the )?(${FEDERAL})\\)?`, 'y');
const FEDERAL_FIRST = new RegExp(
  `(${FEDERAL}),? ?(?:\\([“"]?(?:Rules?|Fed\\. R\\. [A-Za-z. ]{3,12}|[A-Z.]{3,8})[”"]?\\) )?(?:[Rr]ules? )?(?=\\d)`,
  'y',
);
const OF_COURT =
  /,? of (?:this Court's Rules|the Rules of (?:this|the Supreme) Court|our Rules|the (?:Revised )?Rules of the Supreme Court(?: of the United States)?|this Court|the Supreme Court(?:'s)? Rules)(?! of [A-Z])/y;
const OF_OTHER =
  /,? of (?:the|its|their) (?:[A-Z][\w.'’-]*(?: of)?(?: the)? ){0,7}(?:Rules?|Court|Procedure|Practice|Congress|House|Senate|Commission|Board)\b/y;
/** `, Rules of the Oklahoma Court of Criminal Appeals, Title 22, Ch. 18, App.`: the set in full behind its number. */
const OF_SET =
  /, ((?:Uniform |Revised )?Rules of (?:the )?(?:(?:[A-Z][A-Za-z]+|of|and|the|for) ){0,8}?(?:Court|Appeals|Procedure|Evidence|Courts|Practice))(?:, Title \d{1,2}, (?:O\. ?S\. (?:\d{4}, )?)?Ch(?:apter|\.) ?\d{1,2}, App(?:endix|\.)(?: \d)?)?(?![A-Za-z]| of)/y;
const INITIALS =
  /(?:F\. ?R\. ?(?:C\. ?P\.|Civ\. ?P\.|Crim\. ?P\.|Cr\. ?P\.|E(?:vid)?\.|A\. ?P\.|App\. ?P\.)|FRCP|FRCrP|FRE|FRAP),? ?(?:[Rr]ule )?(?=\d)/y;

const PRINTED = /,? (?:18|28) U\. ?S\. ?C\.(?: ?A\.)?(?=[,.;)]|$)(?!,? (?:§|[Ss]ec|Rule|App|\d))/y;

function target(code: string | undefined, numbers: RuleNumbers): string | null {
  return code === undefined ? null : `rule/${[code, numbers.first, ...numbers.parts].join('/')}`;
}

/** `Rule 5 (a) of the Federal Rules of Criminal Procedure`, `Rule 12(b)(6)`, `Rules 8 and 13, Fed. Rules Crim. Proc.` */
function wordRule(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/Rules? (?=\d)/y, text, at);
  if (word === null) return NOTHING;
  const numbers = numbersAt(text, at + word[0].length, word[0][4] === 's');
  if (numbers === undefined) return NOTHING;
  // `the International Rules 2 does not declare`: the mark of a note; rules in the plural are several, or have their set behind.
  if (
    word[0][4] === 's' &&
    /^\d{1,2}$/.test(numbers.text) &&
    stands(/ (?!of |to |in |under |as |is |are |and |for )[a-z]+/y, text, numbers.end) !== null
  )
    return NOTHING;
  // `Fed. Rule Civ. Proc. 23`, `Supreme Court Rule 19`, `this Court's Rule 12`.
  const before = text.slice(Math.max(limit.start, at - 60), at);
  const supreme = /(?:(?:[Tt]his Court's|[Oo]ur|Supreme Court|Sup\. Ct\.|S\. Ct\.) )$/.exec(before);
  const state = supreme === null ? null : /[A-Z][a-z]+\.? $/.exec(before.slice(0, -supreme[0].length));
  if (
    supreme !== null &&
    (state === null || !/^(?:Supreme|Sup|S\.)/.test(supreme[0]) || /^(?:See|Under|The|In|Of|Cf\.|And) $/.test(state[0]))
  ) {
    const words = /^(?:Supreme|Sup|S\.)/.test(supreme[0]) ? supreme[0].length : 0;
    // `Supreme Court Rule 7.07`, `Supreme Court Rule 604(d)`: this Court has no rule numbered so, a State's has.
    const other = Number.parseInt(numbers.first, 10) > 60 || /\.\d\d/.test(numbers.first);
    const find = authority('rule', at - words, numbers.end, other ? null : target('scr', numbers), numbers.text);
    if (other) find.title = 'Supreme Court Rule';
    // `(2015 Kan. Ct. R. Annot. 67)`: where Kansas prints it.
    find.end +=
      stands(/ \((?:19|20)\d\d Kan\. (?:S\. )?Ct\. R\.(?: Annot\.)?(?: at)? \d{1,4}\)/y, text, find.end)?.[0].length ??
      0;
    return [takeParentheticals(find, text)];
  }
  const federal = stands(OF_FEDERAL, text, numbers.end);
  if (federal !== null) {
    const setEnd = numbers.end + federal[0].length;
    const find = authority(
      'rule',
      at,
      // `Rule 50(a), Fed.Rules Civ.Proc., 28 U.S.C.A.`: where the set is printed.
      setEnd + (stands(PRINTED, text, setEnd)?.[0].length ?? 0),
      target(codeOf(federal[1]!), numbers),
      numbers.text,
    );
    return [takeParentheticals(find, text)];
  }
  const court = stands(OF_COURT, text, numbers.end);
  if (court !== null)
    return [authority('rule', at, numbers.end + court[0].length, target('scr', numbers), numbers.text)];
  const habeas = stands(
    /,? (?:of|foll(?:owing|\.)) (?:the )?Rules Governing (?:Habeas Corpus|(?:§|Section) ?225[45])(?: (?:Cases|Proceedings)(?: (?:in|Under|under) [^.,;()]{4,60}?(?=[.,;()]))?)?/y,
    text,
    numbers.end,
  );
  if (habeas !== null)
    return [authority('rule', at, numbers.end + habeas[0].length, target('habeas', numbers), numbers.text)];
  const other = stands(OF_OTHER, text, numbers.end);
  const preceding =
    /((?:(?:Federal|Fed\.) (?:Criminal|Civil|Appellate|Evidence|Bankruptcy)|Habeas(?: Corpus)?|Equity|Admiralty|§ ?225[45]) )$/.exec(
      before,
    );
  if (preceding !== null) {
    return [
      takeParentheticals(
        authority('rule', at - preceding[1]!.length, numbers.end, target(codeOf(preceding[1]!), numbers), numbers.text),
        text,
      ),
    ];
  }
  const set = stands(OF_SET, text, numbers.end);
  if (set !== null) {
    const find = authority(
      'rule',
      at,
      numbers.end + set[0].length,
      `rule/${[slugOf(set[1] as string), numbers.first, ...numbers.parts].join('/')}`,
      numbers.text,
    );
    find.title = set[1];
    return [takeParentheticals(find, text)];
  }
  const named = rulesBefore(text, at, limit.start);
  const after = rulesAfter(text, numbers.end);
  if (named !== undefined || after !== undefined) {
    const start = at - (named?.length ?? 0);
    const name = after?.name ?? `${named} Rule`;
    const place = [slugOf(name), numbers.first, ...numbers.parts].join('/');
    const set = authority('rule', start, after?.end ?? numbers.end, `rule/${place}`, numbers.text);
    set.title = name;
    return [takeParentheticals(set, text)];
  }
  // A rule of some other court or body, or one whose set the text named before: no target of its own.
  // `FINRA Rule 2111`, `SEC Rule 10b-5`, `Individual Rule 2.B`: of the set that its name says, not of the one cited before.
  const owner =
    /(?:^|[\s(“"—])((?:FINRA|NASD|SEC|NYSE|MSRB|CFTC|FERC|FCC|AAA|JAMS|ABA|Individual|Chambers|Interim|Proposed|Model) )$/.exec(
      before,
    )?.[1];
  const find = authority('rule', at - (owner?.length ?? 0), numbers.end, null, numbers.text);
  if (owner !== undefined) {
    find.end += stands(/\.[A-Z](?:\.\d{1,2})?(?=[.,;)\s])/y, text, find.end)?.[0].length ?? 0;
    find.title = owner.trim();
  }
  // `Rule 10b-5` of the Securities and Exchange Commission stands in title 17 under its own number.
  if (/^\d{2}[a-z]\d?-\d/.test(numbers.first) && owner !== 'FINRA ') find.target = `cfr/17/240.${numbers.first}`;
  if (other !== null) find.title = other[0].replace(/^,? of (?:the |its |their )/, '');
  return [find];
}

/** `Fed. Rule Crim. Proc. 5(a)`, `Federal Rule of Civil Procedure 23(b)(3)`, `Fed. R. Evid. 403`. */
function federalFirst(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  // `FED. R. CIV. P. 12(b)(6)`: small capitals.
  const match =
    text.charCodeAt(at + 1) === 69
      ? stands(FEDERAL_FIRST, inSmallLetters(text.slice(at, at + 60)), 0)
      : (stands(FEDERAL_FIRST, text, at) ?? stands(INITIALS, text, at));
  if (match === null) return NOTHING;
  const words = match[1] ?? match[0];
  const numbers = numbersAt(text, at + match[0].length, /Rules/.test(words));
  // `Fed. Rules Civ. Proc., 28 U. S. C.`: the number is another's title.
  if (numbers === undefined || beginsVolume(text, at + match[0].length)) return NOTHING;
  const code = match[1] === undefined ? initialsCode(slugOf(words)) : codeOf(words);
  const end = numbers.end + (stands(ADVISORY, text, numbers.end)?.[0].length ?? 0);
  return [takeParentheticals(authority('rule', at, end, target(code, numbers), numbers.text), text)];
}

/** `Fed. R. Evid. 702 advisory committee's note to 2000 amendment` */
const ADVISORY =
  /,? [Aa]dvisory [Cc]ommittee(?:['’]s|s['’])? [Nn]otes?(?: (?:to|on|of|for)(?: the)? (?:(?:19|20)\d\d )?[Aa]mendments?)?/y;

function initialsCode(slug: string): string | undefined {
  if (/^frcrp|^frcrimp/.test(slug)) return 'frcrp';
  if (/^frcp|^frcivp/.test(slug)) return 'frcp';
  if (/^frap/.test(slug)) return 'frap';
  return /^fre/.test(slug) ? 'fre' : undefined;
}

/** `Criminal Rule 16`, `Admiralty Rule 56`, `Equity Rule 30`. */
/** `rule 106 of the Rules of Civil Practice`, `rule 9 of the Superior Court Rules`: in small letters only with its set. */
function smallRule(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /rules? (\d{1,3}(?:\.\d{1,3})?[a-z]?)((?: ?\([a-z\d]{1,2}\)){0,3}) of the ((?:[A-Z][a-z]+ ){0,3}Rules(?: of (?:[A-Z][a-z]+ ?){1,3})?)(?<! )/y,
    text,
    at,
  );
  if (match === null || /^Federal/.test(match[3] as string)) return NOTHING;
  const set = match[3] as string;
  const find = authority('rule', at, at + match[0].length, `rule/${slugOf(set)}/${match[1]}`, `${match[1]}${match[2]}`);
  find.title = set;
  return [takeParentheticals(find, text)];
}

export const RULES: readonly WordFinder[] = [
  { words: ['rule', 'rules'], find: smallRule },
  { words: ['Rule', 'Rules'], find: wordRule },
  { words: ['Fed.', 'FED.', 'Federal', 'F.', 'FRCP', 'FRCrP', 'FRE', 'FRAP'], find: federalFirst },
];
