import type { Span } from '../../opinion/span';
import { type Found, found } from '../found';
import { pinsAt } from '../pins';
import { insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/**
 * Papers filed in this very case, as the courts of today cite them (DOMAIN 2, record cites): docket entries (`ECF No. 12-3 at
 * 4`, `Dkt. 33, Ex. A`, `Doc. 17`), pleadings and briefs (`SAC ¶¶ 12-15`, `Pl.'s Opp'n at 7`, `Appellant's Br. 14`), sworn
 * papers (`Smith Decl. ¶ 5`, `Jones Dep. 45:3-7`), and the records of appeal of some States (`CP at 12`, `2 RR 45`). No
 * authorities, but they stop an id. chain (R1e).
 */

/** ` at 4`, `, p. 3`, ` 12:3-7`, ` ¶ 5`, `, Ex. A at 3`, `, PageID # 231-33`: places inside a paper, as many as follow. */
const PLACE =
  /(?:,? (?:at (?:¶+ ?)?|pp?\. ?|¶+ ?|PageID\.? ?#? ?|Page ID ?#? ?|Pg ?ID |Pg\. ?(?:ID )?|ECF (?:pp?\. )?|lines? |ll?\. |nn?\. ?|note |¶¶? ?|& )?(?:\d{1,5}(?![\d/%]|,\d{3})(?:[:.]\d{1,3})?[a-z]?(?:[-–—]{1,2}\d{1,5}(?:[:.]\d{1,3})?[a-z]?)?)(?![A-Za-z])|,? [Vv]ol\.? (?:[IVX]{1,5}|\d{1,2})(?=,? (?:at |pp?\. ?)?\d)|,? (?:Ex(?:h|hibit)?s?\.?|Attach(?:ment|\.)?|Att\.|Tab|Appendix) (?:[A-Z]{1,3}|\d{1,3})(?:-\d{1,3})?(?![a-z\d]))/y;

/** Pins of the places, and the offset of their end. */
function placesAfter(find: Found, text: string, at: number, needed: boolean): Found | undefined {
  let end = at;
  let pins = find.pins;
  for (let count = 0; count < 6; count++) {
    const place = stands(PLACE, text, end);
    if (place === null) break;
    // `(Doc. 17) 5 Id.`, `Compl. 12 F. 3d`: a bare number belongs only where a place word or the first page is asked.
    const bare = /^,? \d/.test(place[0]);
    if (bare && (count > 0 || !needed) && !/^, \d/.test(place[0])) break;
    if (
      bare &&
      /^ ?[A-Z][a-z]*\.? ?\d|^ [A-Z]\.? ?[A-Z]/.test(text.slice(end + place[0].length, end + place[0].length + 8))
    )
      break;
    const digits = place[0].search(/\d/);
    const list = digits === -1 ? undefined : pinsAt(text, end + digits, undefined, true);
    if (list !== undefined && !/Ex|Att|Tab/.test(place[0])) pins = [...pins, ...list.pins];
    end = Math.max(end + place[0].length, list?.end ?? 0);
  }
  if (end === at && needed) return undefined;
  find.pins = pins.filter(pin => pin.end <= end);
  find.end = end;
  return find;
}

function record(text: string, start: number, end: number, needed: boolean): readonly Found[] {
  const find = found('record', start, end);
  find.target = 'record';
  const placed = placesAfter(find, text, end, needed);
  return placed === undefined ? NOTHING : [takeParentheticals(placed, text)];
}

function recordOf(start: number, end: number): Found {
  const find = found('record', start, end);
  find.target = 'record';
  return find;
}

const ENTRY =
  /(?:(?:CM\/)?ECF(?: Doc(?:ket|\.)?)?(?: Entry)?(?: ?No(?:s)?\.| #)? ?|(?:R\. |Rec\. )?Doc\.?(?: Entry)?(?: ?Nos?\.| #)? ?|(?:Dkt|Docket|Dk)\.?(?: Entry)?(?: ?Nos?\.| #)? ?|D\.? ?E\.? (?:Nos?\. ?|# ?)?|NYSCEF Doc\.? Nos?\.? |D\.I\. |Filing Nos?\. )(?=\d)/y;
const ENTRY_NUMBER =
  /\d{1,5}(?:-\d{1,3})?(?:(?:, | and |, and |-|–| & )\d{1,4}(?:-\d{1,3})?(?=[,.;)\] ]))*(?![\dA-Za-z])/y;

/** `ECF No. 12-3 at 4`, `Dkt. No. 33, Ex. A`, `Doc. 17 at 3`, `D.E. 45`. */
function docketEntry(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const entry = stands(ENTRY, text, at);
  if (entry === null) return NOTHING;
  // `H. R. Doc. No. 12`, `S. Doc. 45`: papers of Congress; `Docket No. 74-364` is a case's own number.
  if (
    /^Doc/.test(entry[0]) &&
    /[A-Z]\. ?$|(?:^|[^A-Za-z])[A-Z][a-z]{1,12}\.? $/.test(
      text.slice(Math.max(limit.start, at - 14), at).replace(/(?:See|Cf\.|Id\.|In|The) $/, ''),
    )
  )
    return NOTHING;
  const number = stands(ENTRY_NUMBER, text, at + entry[0].length);
  if (number === null) return NOTHING;
  if (
    /^,? \d{1,3}(?:st|nd|d|rd|th) Cong/.test(
      text.slice(at + entry[0].length + number[0].length, at + entry[0].length + number[0].length + 14),
    )
  )
    return NOTHING;
  if (/^Docket/.test(entry[0]) && (!/Entry/.test(entry[0]) || /^\d{2}-\d{3,5}$/.test(number[0]))) return NOTHING;
  if (/^Dkt/.test(entry[0]) && /^\d{2}-\d{3,5}$/.test(number[0])) return NOTHING;
  // `Adv. Dkt. No. 33`, `Bankr. ECF No. 102`: of which of two cases.
  const whose = /(?:^|[\s([“"—;])((?:Adv|Bankr|Dist|Crim|Civ|App|MDL|Main|Adv\. Proc)\. )$/.exec(
    text.slice(Math.max(limit.start, at - 14), at),
  )?.[1];
  return record(text, at - (whose?.length ?? 0), at + entry[0].length + number[0].length, false);
}

/** `R. 45 at 12`, `R. 45, Page ID # 231`, `R. 33-2 ¶ 4`: an entry of the record below, told by a place in it. */
const BELOW = /R\. ?\d{1,4}(?:-\d{1,3})?(?=,? (?:at \d|Page ?ID|¶|Ex\. [A-Z\d]{1,3} at))/y;

function entryBelow(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const entry = stands(BELOW, text, at);
  if (entry === null || !/(?:^|[;(“"—]|[Ss]ee|[a-z\d)”"][.)”"]?\.) ?$/.test(text.slice(Math.max(0, at - 5), at)))
    return NOTHING;
  return record(text, at, at + entry[0].length, true);
}

/** Whose paper it is: `Pl.'s`, `Appellants'`, `Gov't`, `Smith's`; and what: brief, memorandum, opposition, reply. */
const PAPER =
  /(?:Reply |Resp(?:onse|\.)? |Opening |Answering |Supp(?:lemental|l?\.)? |Amended |Am\. |Mot\. (?:to Dismiss|for Summ\. J\.|for Summary Judgment) )?(?:Br(?:\.|ief)|Cross-Mot\.|Sur-?[Rr]eply|Mem(?:\.|orandum)(?: of Law)?|Mot(?:\.|ion)(?: (?:to Dismiss|for Summ\. J\.))?|Opp['’]n(?: Br\.)?|Reply(?: Br\.)?|Resp\.|Obj(?:s)?\.|SOF|SUF|SOMF|Stmt\.(?: of Facts)?|SMF|56\.1(?: Stmt\.)?|Ex(?:h)?s?\. (?:[A-Z]{1,2}|\d{1,3})(?![a-z\d])|App(?:\.|['’]x)|Answer|Petition|Pet\.)/y;
const WHOSE =
  /(?:^|[\s([“"—;])((?:Pls?|Defs?|Plaintiffs?|Defendants?|Pet['’]rs?|Resp['’]ts?|Petitioners?|Respondents?|Appellants?|Appellees?|Gov(?:['’]t|t\.?|ernment)|State|Mov(?:ant|['’]t)|Claimants?|Aplts?|Aples?|Debtors?|Trustee|Secretary|Commissioner|Commission|Veteran|Agency|Board|Intervenors?|Amic(?:us|i)|Director|USPTO|SEC|FTC|EEOC)\.?(?:['’]s?|s['’])?\.? |[A-Z][A-Za-z&-]{1,18}['’]s )$/;
/** `Pl.'s Mot. J. AR`, `Def.'s Mem. Supp. Mot. Dismiss`, `Opp'n to Mot. for Summ. J.`: the rest of a title cut short. */
const TITLE_ON =
  /(?:,? (?:(?:to|for|in|of|on|the|and|re) ){0,2}(?:Summ\.|Partial|J\.|AR|Admin\.|R\.|Dismiss|Supp(?:\.|ort)|Opp['’]n|Mot(?:\.|ion)|Mem\.|Law|Limine|Compel|Remand|Strike|Certify|Class|Certif(?:ication|\.)|Prelim(?:inary|\.)|Inj\.|TRO|Recons(?:ideration|\.)|Stay|Facts)){1,7}(?=,? (?:at |p\. |pp\. |¶|\d))/y;

/** From `Br.`, `Mem.`, `Opp'n`: `Appellant's Br. at 14`, `Pl.'s Opp'n at 7`, `Def.'s Reply 3`. */
function paper(text: string, at: number, limit: Span): readonly Found[] {
  const match = stands(PAPER, text, at);
  if (match === null) return NOTHING;
  const whose = WHOSE.exec(text.slice(Math.max(limit.start, at - 22), at))?.[1];
  if (whose === undefined) return NOTHING;
  const titled = at + match[0].length;
  const end = titled + (stands(TITLE_ON, text, titled)?.[0].length ?? 0);
  return record(text, at - whose.length, end, !/^Exh?s?\./.test(match[0]));
}

/** `Smith Decl. ¶ 5`, `Jones Dep. at 45:3-7`, `Doe Aff. ¶ 3`, `Trial Tr. 45`, `Hr'g Tr. 12:3`. */
const SWORN =
  /(?:Decl(?:\.|aration)|Aff(?:\.|['’]t|idavit)|Dep(?:\.|osition)(?: Tr\.)?|Tr\.|Test\.|Rep\.|Report|Cert\.)(?= (?:at |pp?\. ?|¶|\d|Ex\.|Exs\.)|, (?:Ex\.|¶|at ))/y;
const WITNESS =
  /(?:^|[\s([“"—;])((?:Oral Arg(?:ument|\.) |(?:Suppression |Motion |Plea |Sentencing |Sent\. |Status |Trial |Evidentiary |Oral Arg(?:ument|\.)? |Jury |Prelim(?:inary|\.) )?(?:Hr['’]g|Hearing|Trial|Sent['’]g|Sentencing|Arg\.|Plea|Jury|Bench|Conf\.|Suppression|GJ|Day \d) |(?:Pl|Def)s?\.(?:['’]s?|s['’])? |(?:(?:First|Second|Third|Supp\.|Suppl\.|Am\.) )?[A-Z][a-zA-Z'’-]{2,18} (?:(?:Supp|Reply|Am)\.? )?))$/;
const NO_WITNESS =
  /^(?:See|The|And|Cf|But|In|Under|For|At|Law|Conf|House|Senate|Ann|Committee|Trial Court|Final|Annual|Act)\.? $/;

/** `Decl. of Dr. Smith ¶ 33`, `Dep. of John Q. Doe at 45:3`, `Aff. of Jane Roe ¶ 5`. */
const SWORN_BY =
  /(?:Decl|Dep|Aff|Test)(?:\.|aration|osition|idavit|imony) of (?:[A-Z][\w.'’-]{0,18} ){1,4}(?=¶|at \d|\d{1,3}:\d|Ex\. |pp?\. \d)/y;

function sworn(text: string, at: number, limit: Span): readonly Found[] {
  const by = stands(SWORN_BY, text, at);
  if (by !== null && !insideWord(text, at)) return record(text, at, at + by[0].length - 1, true);
  const match = stands(SWORN, text, at);
  if (match === null) return NOTHING;
  const who = WITNESS.exec(text.slice(Math.max(limit.start, at - 36), at))?.[1];
  if (who === undefined || NO_WITNESS.test(who)) return NOTHING;
  // A report is a record only with paragraphs; `H. R. Rep. 5` and `Dep. 4` stand elsewhere.
  if (/^(?:Rep|Cert|Test)/.test(match[0]) && !/^ ¶/.test(text.slice(at + match[0].length, at + match[0].length + 2)))
    return NOTHING;
  return record(text, at - who.length, at + match[0].length, true);
}

/** `SAC ¶¶ 12-15`, `Am. Compl. ¶ 5`, `FAC at 3`, `PSR ¶ 12`. */
const PLEADING =
  /(?:SAC|FAC|TAC|PSR|PSI|SOF|SUF|CCAC|IDM|PDM|R&R|R\. ?& ?R\.|F&R|Rep\. & Rec\.|Answer|Am\. Compl\.|Compl\.|Pet\.|Indictment|Information|(?:Mot|Opp|Resp|Mem)\.|Opp['’]n|Reply)(?=,? (?:¶|at \d|Ex\.))/y;
const AMENDED =
  /(?:^|[\s([“"—])((?:(?:First|Second|Third|Fourth|1st|2d|3d|Proposed|Consol(?:idated|\.)|Verified) )?(?:Am(?:ended|\.) |Supp\. )?)$/;

function pleading(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(PLEADING, text, at);
  if (match === null) return NOTHING;
  const kind = AMENDED.exec(text.slice(Math.max(limit.start, at - 26), at))?.[1] ?? '';
  return record(text, at - kind.length, at + match[0].length, true);
}

/**
 * Volumes of the record of an appeal: Washington's clerk's papers and report of proceedings, the Texas reporter's and
 * clerk's records, excerpts of record, administrative records, appendices of Pet. and of the parties.
 */
const VOLUMES =
  /(?:Clerk['’]s Papers(?: \(CP\))?|Verbatim Reports? of Proceedings?(?: \([A-Z]{2,4}\))?(?: ?\([^()]{3,30}\))?|CP|V?RP(?: ?\([^()]{3,30}\))?|RR|CR|SCR|ER|SER|AR(?: Tab \d{1,4}[A-Z]?)?|AA|JA|SA|RA|R\.A\.|S\.A\.|A\.R\.|A\.A\.|C\.R\.|R\.R\.|N\.T\.|R\.T\.|RT|CT|C\.T\.|Pet\. App\.|Aplt\. App\.|Aplt\. ?(?:Br|Opening Br|Reply Br)\.|Aplee?\. ?(?:Br|App|Supp\. App)\.|P\.R\.|Appellants?['’]s? App\.|Supp\. App\.|Resp\. App\.|J\. App\.)/y;

function volume(text: string, at: number, limit: Span): readonly Found[] {
  if (
    insideWord(text, at) ||
    (/[A-Za-z]\. ?$|[.-]$/.test(text.slice(Math.max(limit.start, at - 3), at)) &&
      !/(?:See|Cf|Id|see|also)[.,]? $|[a-z]{3,}\. $/.test(text.slice(Math.max(limit.start, at - 6), at)))
  )
    return NOTHING;
  const match = stands(VOLUMES, text, at);
  if (match === null) return NOTHING;
  const session = stands(
    /,? (?:(?:Trial|Hearing|Sentencing|Suppression|Jury Trial|PCRA Hearing|Guilty Plea|Vol\. \d),? )?(?:\d{1,2}\/\d{1,2}\/\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})/y,
    text,
    at + match[0].length,
  );
  const end = at + match[0].length + (session?.[0].length ?? 0);
  const lead = /(?:^|[\s([“"—])(\d{1,2} )$/.exec(text.slice(Math.max(limit.start, at - 5), at))?.[1];
  // Two capitals say little: a page must follow at once, and it must end there.
  const place = stands(/(?:,? at |,? pp?\. ?| )(?=\d{1,5}(?:[:a-]|[-–]\d|[.,;)\]](?!\d)| at \d))/y, text, end);
  if (place === null) return NOTHING;
  const sure = /[.)s]$|^Cl/.test(match[0]) || lead !== undefined || / at | p/.test(place[0]);
  if (!sure && !/[(;[] ?$|See $|see $|(?:^|[a-z)”"]{2}\. )$/.test(text.slice(Math.max(limit.start, at - 6), at)))
    return NOTHING;
  // `12 S.A. 345`, `3 A.R. 4`: a reporter.
  if (lead !== undefined && match[0].includes('.') && !/^[CR]\.[RT]\./.test(match[0])) return NOTHING;
  return record(text, at - (lead?.length ?? 0), end, true);
}

/** `Tr. of Oral Arg. on Question 1, p. 43`: argued twice in one sitting. */
function onQuestion(text: string, at: number): readonly Found[] {
  const recording = stands(
    /Oral Arg(?:\.|ument)(?: Recording| Tr\.)? at \d{1,2}:\d{2}(?::\d{2})?(?:[-–]\d{1,2}:\d{2}(?::\d{2})?)?/y,
    text,
    at,
  );
  if (recording !== null) return [recordOf(at, at + recording[0].length)];
  const match = stands(
    /Tr\. of Oral Arg\. (?:on Question \d|in Nos?\. [\d–-]{1,9}(?:, etc\.)?|\([A-Z][a-z]+\.? \d{1,2}, \d{4}\)),?(?= (?:p|at|\d))/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  return record(text, at, at + match[0].replace(/,$/, '').length, true);
}

/** `PCRA Ct. Op., 7/1/14, at 3`, `Trial Court Opinion, 1/2/15, at 5-6`: the opinion of the court below, in Pennsylvania. */
function below(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:PCRA|Trial|Orphans['’]|Suppression|Motion) (?:Court|Ct\.)(?:['’]s)? (?:Op(?:inion|\.)|Memorandum|Order)(?:,? (?:filed |dated )?(?:\d{1,2}\/\d{1,2}\/\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}))?,? (?:at |pp?\. ?)(?=\d)/y,
    text,
    at,
  );
  return match === null ? NOTHING : record(text, at, at + match[0].replace(/,? (?:at |pp?\. ?)$/, '').length, true);
}

const withLimit = (words: readonly string[], find: WordFinder['find']): WordFinder => ({ words, find });

export const FILINGS: readonly WordFinder[] = [
  { words: ['PCRA', 'Trial', 'Orphans', 'Suppression'], find: below },
  withLimit(
    ['ECF', 'CM/ECF', 'Doc.', 'Doc', 'Dkt.', 'Dkt', 'Docket', 'D.E.', 'DE', 'Rec.', 'NYSCEF', 'R.', 'D.I.', 'Filing'],
    docketEntry,
  ),
  withLimit(
    [
      'Br.',
      'Cross-Mot.',
      'Surreply',
      'Sur-Reply',
      'Brief',
      'Mem.',
      'Memorandum',
      'Mot.',
      'Motion',
      'Opp’n',
      "Opp'n",
      'Reply',
      'Resp.',
      'Opening',
      'Obj.',
      'SOF',
      'SUF',
      'Stmt.',
      'Supp.',
      '56.1',
      'Ex.',
      'Exs.',
      'App.',
      'App’x',
      "App'x",
      'Answer',
    ],
    paper,
  ),
  withLimit(['Decl.', 'Declaration', 'Aff.', 'Aff’t', 'Dep.', 'Deposition', 'Tr.', 'Rep.', 'Test.'], sworn),
  withLimit(
    [
      'R&R',
      'IDM',
      'PDM',
      'R.',
      'F&R',
      'Rep.',
      'SAC',
      'FAC',
      'TAC',
      'PSR',
      'PSI',
      'Am.',
      'Compl.',
      'Answer',
      'Indictment',
      'Mot.',
      'Opp.',
      'Resp.',
      'Mem.',
      'Opp’n',
      "Opp'n",
      'Reply',
    ],
    pleading,
  ),
  withLimit(
    [
      'CP',
      'Verbatim',
      'RP',
      'VRP',
      'RR',
      'CR',
      'SCR',
      'ER',
      'SER',
      'AR',
      'AA',
      'JA',
      'SA',
      'RA',
      'RT',
      'CT',
      'A.R.',
      'S.A.',
      'A.A.',
      'C.R.',
      'R.R.',
      'N.T.',
      'R.T.',
      'C.T.',
      'R.A.',
      'Clerk',
      'Pet.',
      'Aplt.',
      'Aple.',
      'Aplee.',
      'P.R.',
      'Appellant',
      'Appellants',
      'Supp.',
      'J.',
    ],
    volume,
  ),
  withLimit(['Tr.', 'Oral'], onQuestion),
  withLimit(['R.'], entryBelow),
];
