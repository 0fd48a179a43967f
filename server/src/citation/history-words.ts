import { skipSpaces } from './characters';

/** Words of history as they stand before a cite: `aff’d in part, rev’d in part on other grounds sub nom.` without the last two. */
export interface HistoryWords {
  /** Reading offset behind the last of the words. */
  readonly end: number;
  /** Seen from the cited case, without the preposition: `affirmed in part and reversed in part`, `certiorari denied`. */
  readonly relation: string;
  /** What another court did with the judgment is done *by* the second case; a step (`certiorari denied`) is only noted there. */
  readonly did: boolean;
  /** The first word is an abbreviation, so that these are words of history even behind a semicolon. */
  readonly abbreviated: boolean;
}

interface Action {
  readonly words: RegExp;
  /** '' takes the words as they stand. */
  readonly relation: string;
  /** What another court did with the judgment, or made of it: these may follow one another before one cite; steps stand for themselves. */
  readonly disposition: boolean;
}

const disposed = (words: string, relation: string): Action => ({
  words: new RegExp(words, 'iy'),
  relation,
  disposition: true,
});
const step = (words: string, relation: string): Action => ({
  words: new RegExp(words, 'iy'),
  relation,
  disposition: false,
});

/** Relation of a second report of the case: `S. C., 3 Mason, 12`. */
export const SAME_CASE = 'same case';

const CERT = String.raw`(?:petitions? for )?(?:a )?(?:writ of )?cert(?:\.|iorari|if\.|(?= ))`;
const REHEARING = String.raw`(?:(?:petitions?|motions?|mot\.) for )?(?:reh(?:['’]g|earing|\.)\.?|reconsideration|reargument|rearg\.)(?: (?:and|or|&) (?:reh(?:['’]g|earing|\.)\.?(?: and suggestion for reh(?:['’]g|earing)\.?)? en banc|transfer))?(?: en banc)?`;
const DENIED = String.raw`(?:denied|den(?:['’]d|\.|(?![a-z])))`;
const GRANTED = String.raw`(?:granted|gr(?:['’]d|\.)|gtd)`;

/** What later (or earlier) happened to a case, by the initial letter of the word (DOMAIN 1.20). */
const ACTIONS: readonly Action[] = [
  disposed(String.raw`aff['’]?d\.?(?![a-z])|affirmed|affirmance`, 'affirmed'),
  disposed(String.raw`enf(?:orced|['’]?d\.?)(?![a-z])`, 'enforced'),
  disposed(String.raw`rev['’]?d\.?(?![a-z])|reversed`, 'reversed'),
  disposed(String.raw`vacated|vac(?:['’]d|\.)`, 'vacated'),
  disposed(String.raw`modified|mod(?:['’]d|\.)`, 'modified'),
  disposed(String.raw`amended|am(?:['’]d|\.)(?= )`, 'amended'),
  disposed(`rem(?:anded|['’]d)|remanded`, 'remanded'),
  disposed(`dismissed|dism['’]d`, 'dismissed'),
  disposed('reinstated', 'reinstated'),
  disposed('withdrawn|opinion withdrawn', 'withdrawn'),
  disposed(`overruled|overr?['’]d`, 'overruled'),
  disposed(
    `(?:abrogated|superseded|disapproved|limited|questioned|distinguished|criticized)(?=,? (?:of |as |in |on |by ))`,
    '',
  ),
  step(`${CERT} ${DENIED}`, 'certiorari denied'),
  step(`${CERT} ${GRANTED}`, 'certiorari granted'),
  step(`${CERT} (?:dismissed|dism['’]d)`, 'certiorari dismissed'),
  step(`${CERT} (?:pending|filed|docketed)`, 'certiorari pending'),
  step(`${REHEARING} ${DENIED}`, 'rehearing denied'),
  step(`${REHEARING} ${GRANTED}`, 'rehearing granted'),
  step(String.raw`(?:appeal|app\.) (?:dismissed|dism['’]d)`, 'appeal dismissed'),
  step(String.raw`(?:appeal|app\.) (?:docketed|pending|filed)`, 'appeal pending'),
  step(`(?:appeal|allowance of appeal|petition for allowance of appeal) ${DENIED}`, 'appeal denied'),
  step(`(?:appeal|allowance of appeal) ${GRANTED}`, 'appeal granted'),
  step(
    String.raw`(?:prob(?:\.|able) )?juris(?:diction|\.) (?:noted|postponed)|probable cause noted`,
    'jurisdiction noted',
  ),
  step(`(?:lvs?|leave)(?: to (?:file|appeal))? ${DENIED}`, 'leave to appeal denied'),
  step(`(?:lvs?|leave)(?: to (?:file|appeal))? ${GRANTED}`, 'leave to appeal granted'),
  step(`(?:lvs?|leave)(?: to (?:file|appeal))? dism(?:issed|['’]d|d)?(?![a-z])`, 'leave to appeal dismissed'),
  step(`perm(?:\\.|ission)(?: to)? app(?:\\.|eal) ${DENIED}`, 'leave to appeal denied'),
  step(`perm(?:\\.|ission)(?: to)? app(?:\\.|eal) ${GRANTED}`, 'leave to appeal granted'),
  step('stay (?:denied|granted)', ''),
  step(
    String.raw`(?:(?:petitions? for |discretionary |disc\. )?(?:review|rev\.|rev(?= (?:den|all))|writs?|trans(?:fer|\.)|pet\.) (?:(?:of error )?(?:dismissed|dism['’]d|refused|ref['’]d)|denied|den(?:\.|(?![a-z]))|granted|allowed))`,
    '',
  ),
  { words: /(?:aff['’]g|affirming)(?= )/iy, relation: 'affirming', disposition: false },
  { words: /(?:rev['’]g|reversing)(?= )/iy, relation: 'reversing', disposition: false },
  { words: /(?:vac['’]g|vacating|modifying|overruling|enforcing)(?= )/iy, relation: '', disposition: false },
  step("(?:on|after) (?:remand|reh(?:earing|['’]g\\.?)|reargument)(?: en banc)?|reargued", ''),
  step(String.raw`sub nom\.`, 'sub nom.'),
  {
    words:
      /(?:(?:S\. ?C\.|s\. ?c\.|[Ss]ame case)(?:,? (?:on appeal|in error|again|more fully reported(?: in)?|(?:also )?reported in))?)(?=,? \d)/y,
    relation: SAME_CASE,
    disposition: false,
  },
];

/** Actions by the first letter that they may begin with, so that prose after a citation costs one look. */
const BY_INITIAL = new Map<number, readonly Action[]>();
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  const here = ACTIONS.filter(action => initialsOf(action).has(letter));
  if (here.length === 0) continue;
  BY_INITIAL.set(letter.charCodeAt(0), here);
  BY_INITIAL.set(letter.toUpperCase().charCodeAt(0), here);
}

/** Letters that the words of an action may begin with: those of its alternatives, optional words included. */
function initialsOf(action: Action): Set<string> {
  const letters = new Set<string>();
  for (const word of action.words.source.match(/[A-Za-z]+/g) ?? []) letters.add((word[0] as string).toLowerCase());
  return letters;
}

/** What is said of an action: how far, on which grounds, by how many. Read behind each action, and again behind another. */
const QUALIFIER =
  /,? ?(?:in (?:relevant |pertinent )?part(?![a-z])|on (?:an?other|other|different|unrelated|separate|alternative|procedural|narrower) (?:grounds?|points?|issues?)|on (?:(?:the )?(?:denial|grant) of )?(?:(?:the )?(?:merits|remand|appeal|rehearing|reargument|reconsideration)|reh['’]g\.?|recons\.)|for (?:reconsideration|rehearing)|per curiam|p\. ?c\.|o\. ?b\.|on (?:the )?opinions? (?:of [a-z]{3,10} )?below|mem(?:\.|(?= op))|en banc|in banc|without (?:published )?opinion|(?:without|with) (?:published )?(?:order|directions?|prejudice|instructions)|by (?:an )?(?:equally|evenly) divided [Cc]ourt|by (?:memorandum|summary) order|as (?:moot|modified|amended|improvidently granted)|of|\((?:per curiam|mem\.|en banc|table|unpublished)\))(?=[ ,.;(]|$)/iy;

/** `and`, `, and`, a comma: before another disposition of the same cite. */
const JOIN = /,? (?:and|but|&) (?:(?:case|cause) )?|, /y;

const MOST_WORDS = 6;

/** The words of history at reading offset `at`; undefined when none stand there. Bounded; follows DOMAIN 1.20. */
export function historyWordsAt(text: string, at: number): HistoryWords | undefined {
  let end = at;
  let relation = '';
  let did = false;
  let abbreviated = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const from = count === 0 ? at : joined(text, end);
    if (from === -1) break;
    const action = actionAt(text, from);
    if (action === undefined) break;
    const actionEnd = action.words.lastIndex;
    const words = text.slice(from, actionEnd);
    if (count === 0) abbreviated = action.relation === SAME_CASE || /['’.]/.test(words);
    end = actionEnd;
    let part = '';
    for (let more = 0; more < 4; more++) {
      QUALIFIER.lastIndex = end;
      const match = QUALIFIER.exec(text);
      if (match === null) break;
      if (/in (?:relevant |pertinent )?part$/i.test(match[0])) part = ' in part';
      end = QUALIFIER.lastIndex;
    }
    const said = action.relation === '' ? plainWords(words) : action.relation;
    // `vacated and remanded`, `reversed and dismissed`: what was done with the judgment is the first; a step has its own cite.
    const follows = did && action.disposition;
    const adds = follows && action.relation !== 'remanded' && action.relation !== 'dismissed';
    if (!follows) relation = said + part;
    else if (adds) relation = `${relation} and ${said}${part}`;
    did = action.disposition;
  }
  return end === at ? undefined : { end, relation, did, abbreviated };
}

/** Where another action would begin behind the words that end at `end`; -1 where nothing joins them. */
function joined(text: string, end: number): number {
  JOIN.lastIndex = end;
  return JOIN.test(text) ? JOIN.lastIndex : -1;
}

/** First two letters of all the words above, in small letters; a stop counts as its code with the bit of small letters set. */
const HEADS: ReadonlySet<number> = new Set(
  'ab af al am ap ce cr de di en ju le li lv mo mu of on op ov pe pr qu re sa st su tr va wi wr s.'
    .split(' ')
    .map(head => (head.charCodeAt(0) | 32) * 128 + (head.charCodeAt(1) | 32)),
);

/** The action whose words stand at `at`, its `lastIndex` behind them. */
function actionAt(text: string, at: number): Action | undefined {
  if (!HEADS.has((text.charCodeAt(at) | 32) * 128 + (text.charCodeAt(at + 1) | 32))) return undefined;
  const actions = BY_INITIAL.get(text.charCodeAt(at));
  if (actions === undefined) return undefined;
  for (const action of actions) {
    action.words.lastIndex = at;
    if (!action.words.test(text)) continue;
    const next = text.charCodeAt(action.words.lastIndex);
    if (next >= 97 && next <= 122) continue;
    // `and Am. Express Co. v. Italian Colors Rest.`: a name cut short, no `am.` for amended.
    if (
      isCapital(text.charCodeAt(at)) &&
      text.charCodeAt(action.words.lastIndex - 1) === 46 &&
      SHORT.test(text.slice(at, action.words.lastIndex))
    )
      continue;
    return action;
  }
  return undefined;
}

/** `lv den` and `Disc. review allowed` as words that a reader knows. */
function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\bpetitions? for /, '')
    .replace(/\bdisc\. /, 'discretionary ')
    .replace(/\brev\.? /, 'review ')
    .replace(/\btrans\. /, 'transfer ')
    .replace(/\bpet\. /, 'petition ')
    .replace(/\bden\.?$/, 'denied')
    .replace(/\bref'd$/, 'refused')
    .replace(/\bdism'd$/, 'dismissed')
    .replace(/\breh'g\.?/, 'rehearing')
    .replace(/^vac'g/, 'vacating');
}

/** Steps on the way, not what became of the judgment: no edge of a graph, no line in a table of authorities. */
export function isStep(relation: string): boolean {
  return /^(?:certiorari|rehearing|appeal|jurisdiction|stay|leave|review|discretionary|transfer|writ|petition)/.test(
    relation,
  );
}

/** `as recognized in` behind a part of history that has its cite: `abrogated by X, …, as recognized in Y`. */
export function saidWordsAt(text: string, at: number): HistoryWords | undefined {
  AS_SAID.lastIndex = at;
  if (text.charCodeAt(at) !== 97 || !AS_SAID.test(text)) return undefined;
  return { end: AS_SAID.lastIndex, relation: text.slice(at, AS_SAID.lastIndex), did: false, abbreviated: false };
}

/** The words between the action and the cite: a statute that superseded it, and who says so. */
const AS_SAID =
  /(?:as (?:recognized|stated|noted|explained|discussed|clarified)|(?:implied )?overruling recogni[sz]ed) (?:in|by)(?= )/iy;

/** Offset behind `as recognized in` at `at`, or within a statute's clause before it; -1 when nothing of the kind stands there. */
export function asSaidAt(text: string, at: number): number {
  AS_SAID.lastIndex = skipSpaces(text, text.charCodeAt(at) === 44 ? at + 1 : at);
  if (AS_SAID.test(text)) return AS_SAID.lastIndex;
  // `superseded by statute, Act of May 1, 1990, as recognized in …`
  if (!/^,? by (?:statute|rule|regulation|constitutional amendment)/.test(text.slice(at, at + 40))) return -1;
  const window = text.slice(at, at + 160);
  const said = /,? as (?:recognized|stated|noted|explained|discussed) (?:in|by)(?= )/.exec(window);
  if (said === null || /[;\n]/.test(window.slice(0, said.index))) return -1;
  return at + said.index + said[0].length;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const SHORT = /^[A-Z][a-z]{1,3}\.$/;
