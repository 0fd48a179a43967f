import { isDigit, isLetter, isLower, isUpper } from '../citation/characters';
import { isCommonWord } from './common-surnames';

/** What a name in the text speaks of, as far as the words around it tell (R3p, R3e, R3j). */
export interface NameReading {
  /** `open`: nothing decides; then nearness does. `other`: part of a longer name, of a Justice, of something else. */
  readonly sense: 'case' | 'person' | 'open' | 'other';
  /** The words that decided, for the reason. */
  readonly sign: string;
  readonly eponym: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the name: a case stands here unless an act of a human being follows. */
const BEFORE_CASE = words(
  'in under underlying than of from by with as see cf unlike like since after before following overruling overrule overruled citing quoting ' +
    'applying reaffirming reaffirm reaffirmed reconsider distinguish distinguishing distinguished extending extend limiting read reading contra accord despite given ' +
    'controls both neither and or',
);

/** Before the name: somebody is dealt with, or does something with others. */
const BEFORE_PERSON = words(
  'between against arrested convicted charged told asked gave sued sentenced informed advised searched detained indicted interrogated ' +
    'discovered observed approached visited watched recognized saw met shot killed paid hired employed married represented prosecuted tried caused named convicting arresting charging ' +
    'sentencing questioning interrogating telling asking giving paying searching detaining against prosecuting accusing',
);

/** After the name: words that only a decision takes. */
const AFTER_CASE = words(
  'court decision decisions rule rules doctrine test tests standard standards holding rationale line progeny dictum dicta suggestion ' +
    'warnings warning rights right violation violations requires require required held holds indicates indicated applied applies controls ' +
    'controlled teaches taught case cases opinion opinions majority dissent plurality principle principles analysis approach formulation formula safeguards ' +
    'requirement requirements presumption waiver waivers exception framework inquiry factors criteria reasoning hearing hearings claim claims stop stops ' +
    'material materials error errors situation context governs governed forecloses foreclosed mandates mandated compels stands involved involves ' +
    'explains instructs recognizes confirms clarifies dictates directs demonstrates illustrates reiterates reaffirms ' +
    'step steps deference prong prongs abstention brief colloquy challenge challenges defense plea evidence ' +
    'establishes established overruled reaffirmed distinguished supra itself makes',
);

/** Words that the name of a case describes like an adjective: `Miranda warnings` (R3e). */
const EPONYM = words(
  'warnings warning rights right violation violations waiver waivers hearing hearings claim claims stop stops material materials error errors ' +
    'safeguards procedures protections requirement requirements',
);

const SIGNAL_WORD = /^(?:see|also|cf|accord|contra|compare|generally)$/;
/** `in reliance on Curry`, as against `demand was made upon Exxon`. */
const RELIANCE =
  /^(?:reliance|rel(?:y|ies|ied|ying)|bas(?:ed|es)|rests?|rested|built|builds|found(?:ed)?|depends?|turns?|heavily|primarily|principally|solely|part|drew|draws|doubt|elaborat(?:ed|es|ing)|gloss|attack|light|premised|predicated)$/;

/** What a human being does. */
const HUMAN_ACT = words(
  'admitted testified made stated fled replied said told asked drove went took left entered refused claimed denied confessed pleaded pled ' +
    'filed sued appealed moved petitioned sought brought contends contended argues argued asserts asserted alleges alleged urges urged maintains maintained concedes conceded ' +
    'walked ran shot killed died lived worked owned bought sold signed received gave called met knew believed thought wanted tried returned arrived ' +
    'based began offered agreed himself herself who whose complained objected insisted acknowledged explained answered responded pointed wrote spoke ' +
    'resisted purchased contracted undertook shipped mortgaged devised leased recovered obtained procured owed promised loaned lent removed emigrated ' +
    'enlisted deserted operated manufactured advertised absconded trespassed embezzled ' +
    'raised opened closed stood sat lay held_up carried struck hit saw heard resided married served retained hired employed paid borrowed demanded requested granted assigned conveyed',
);

/** Passive acts upon a human being, after `was`, `were`, `had been`. */
const HUMAN_FATE = words(
  'arrested convicted charged indicted tried sentenced interrogated told employed born discharged injured killed shot ' +
    'advised searched identified seized stopped placed brought released acquitted asked informed warned represented married armed dead guilty innocent',
);

/** What courts do to a decision. */
const CASE_FATE = words(
  'decided overruled reaffirmed affirmed followed distinguished cited quoted limited extended applied modified approved disapproved criticized ' +
    'questioned superseded explained reversed vacated announced based grounded premised concerned confined rejected rendered handed cast abandoned ' +
    'undermined eroded discredited undercut mentioned discussed considered reconsidered rested reargued argued settled intended designed predicated ' +
    'founded established embraced treated construed interpreted understood relied invoked repudiated qualified expanded narrowed restricted ' +
    'supported controlled governed foreclosed involved concededly indeed listed noted reported published needed required called driven taken broken given ' +
    'misplaced mistaken unquestioned uncontradicted',
);

/** What belongs to a human being. */
const HUMAN_THING = words(
  'telephone telephones phone conversation conversations premises residence enforcement franchise franchises franchisees dealers distributors employees stock shares products customers plant officers agents business ' +
    'wills testament prosecution prosecutions silence testimony wife husband car counsel explanation conviction statement statements status attorney lawyer trial arrest confession home house ' +
    'apartment room brother sister mother father son daughter family friend friends employer employee property possession person pocket hands hand ' +
    'sentence appeal petition motion complaint claim claims plea guilt innocence prior contacts behalf appearance right rights answer answers own ' +
    'death life age health mind body name presence failure refusal request alleged failure behavior conduct actions request employment job salary ' +
    'demurrer demurrers objection objections indictment prosecution detention custody questioning interrogation ' +
    'vessel vessels ship ships boat boats steamboat cargo license licence commission patent patents invention machine title deed deeds lot lots tract survey ' +
    'warrant bond bonds note notes goods wares wagon horse horses cattle slave slaves creditors partner partners lessee tenant tenants interest account ' +
    'mill dam wharf cabin settlement entry location money debt debts ' +
    'brief briefs contention contentions argument arguments automobile vehicle truck office store farm land estate widow heirs executor',
);

/** `owned by Adams`: what a human being has or has done. */
const OWNED = words(
  'owned obtained earned realized collected derived filed received kept withdrawn deposited possessed conveyed executed purchased bought sold leased mortgaged patented invented signed occupied operated manufactured used paid driven shipped',
);

/** Whom a name in a parenthesis behind them says. */
const PERSONS = words(
  'them him her whom one other others latter former party parties plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents ' +
    'appellant appellee man woman owner owners partner partners testator grantor grantee husband wife son father',
);

/** What a name before it belongs to: things that a decision has none of. */
const THING = words(
  'fixture fixtures device devices machine machines land lands property properties tract tracts farm ranch house home building store plant mill company family brothers vessel ship car patent patents estate heirs will trust funds bonds stock contract lease mortgage fortune residence premises',
);

/** What belongs to a decision. */
const CASE_THING = words(
  'case reasoning holding rule rationale requirement requirements language teaching teachings logic dictum dicta progeny mandate analysis discussion test ' +
    'standard standards framework approach principle principles command prohibition exception scope reach facts import significance interpretation ' +
    'construction admonition formulation prophylactic concern concerns bright-line two-part three-part core',
);

/** Titles and roles before a person's name. */
const TITLE = words(
  'Mr Mrs Ms Miss Dr Lord Lady Judge Justice JUSTICE Justices JUSTICES Brother Brothers Brethren BRETHREN President Senator Governor Officer Detective Agent Sheriff Professor ' +
    'Dean General Captain Colonel Lieutenant Sergeant Congressman Representative Mayor Warden Chief Sir Messrs St Saint Fort Mount Lake Port ' +
    'Commissioner Secretary Attorney Inspector Deputy Chancellor Baron Bishop Rev Reverend Trooper Patrolman Special',
);
const ROLE = words(
  'respondent respondents petitioner petitioners appellant appellants appellee appellees plaintiff plaintiffs defendant defendants witness ' +
    'victim accused prosecutor suspect informant brother sister judge justice attorney counsel officer agent detective sheriff warden senator president professor',
);

/** Capitalised words that may stand before the short name of a case without being part of a name. */
const LEAD_IN = words(
  'In A An No Any Every Each His Her Its All Some Many Such What Under See Cf But And The Since After Before As Both Unlike Like Although Though While If When Where Thus Because That Also Accord With From By To ' +
    'Of Neither Nor Either Our Until Applying Following Citing Quoting Overruling Here Yet Contrary For Even Only Nothing Indeed Moreover However Despite Given Or At On ' +
    'Is Does Did Was Has Had Then Than These This Those Which Whether Upon Without Within Nevertheless Compare Contra Supra First Second Third Finally Again Still Rather ' +
    'Surely Clearly Perhaps Certainly Recently Later Subsequently Earlier Today Reading Distinguishing Relying Extending Reaffirming It E.g',
);

/** What the words around `text[start, end)` make of a short name. Offsets are reading offsets. */
export function readName(text: string, start: number, end: number): NameReading {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const other = otherName(text, start, end, before, after);
  if (other !== undefined) return other;
  // `the said Goodyear's gum`, as deeds and pleadings write
  if (!before.punctuated && before.word === 'said' && wordBefore(text, before.end).word !== 'Court')
    return sign('person', 'said stands before it');
  if (after.possessive) return ofPossessive(after.word, wordAfter(text, after.end).word);
  const eponym = EPONYM.has(after.word);
  if (eponym) return { sense: 'case', sign: `${after.word} follows`, eponym };
  if (after.word === 'made' && text.startsWith('clear', after.end + 1)) return sign('case', 'made clear');
  if ((after.word === 'turned' || after.word === 'turns') && text.startsWith('on', after.end + 1))
    return sign('case', `${after.word} on`);
  // `the Weeks and Carroll opinions`, `the Bell and Streitwolf cases`.
  if ((after.word === 'and' || after.word === 'or') && !after.punctuated) {
    const partner = wordAfter(text, after.end);
    const thing = wordAfter(text, partner.end);
    if (
      isUpper(partner.word.charCodeAt(0)) &&
      !partner.punctuated &&
      /^(?:cases|opinions|decisions|doctrines|rules|lines|tests|standards|holdings|warnings)$/.test(thing.word)
    ) {
      return sign('case', thing.word);
    }
  }
  // `for which Yarbrough and his associates were convicted`
  if (after.word === 'and' && !after.punctuated && /^(?:his|her|their|others)$/.test(wordAfter(text, after.end).word))
    return sign('person', `and ${wordAfter(text, after.end).word}`);
  if (AFTER_CASE.has(after.word) || (/^(?:Court|Cases?)$/.test(after.word) && !after.punctuated))
    return sign('case', after.word);
  const act = humanAct(text, after);
  // `In Torna, a prisoner's counsel filed`: what is told of a case.
  if (act !== undefined && !(act === APPOSED && /^(?:in|under|see)$/i.test(before.word))) return sign('person', act);
  // `one of them (Ficklen), during the year`
  if (text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41 && PERSONS.has(wordBefore(text, start - 1).word))
    return sign('person', 'who is meant is said in a parenthesis');
  const lead = before.word.toLowerCase();
  if (!before.punctuated && BEFORE_PERSON.has(lead)) return sign('person', `${lead} stands before it`);
  // `See James, The Framing of the Fourteenth Amendment 184`: an author and a title.
  if (SIGNAL_WORD.test(lead) && /^, [A-Z]/.test(text.slice(end, end + 3))) return sign('other', 'an author');
  // `Quoted in Walker, The Constitutional Development`: an article behind the comma begins a title.
  if (text.charCodeAt(end) === 44 && TITLE_BEHIND.test(text.slice(end, end + 44))) return sign('other', 'an author');
  if (!before.punctuated && (lead === 'on' || lead === 'upon')) {
    const verb = wordBefore(text, before.end).word;
    if (RELIANCE.test(verb)) return sign('case', `${verb} ${lead}`);
  }
  // `jurisdiction over Toth`
  if (
    !before.punctuated &&
    lead === 'over' &&
    /^(?:jurisdiction|control|custody|power|authority)$/.test(wordBefore(text, before.end).word)
  )
    return sign('person', 'dealt with');
  // `he identified them as Brown, Larson, Johnson, and petitioner`
  if (before.punctuated && after.punctuated && after.word === 'and' && ROLE.has(wordAfter(text, after.end).word))
    return sign('person', 'named beside a party');
  // `the Bonelli land`
  if (!after.punctuated && THING.has(after.word)) return sign('person', `its ${after.word}`);
  if (!before.punctuated && BEFORE_CASE.has(lead)) {
    // `the testimony of Raffel`: what belongs to a human being, said the other way round.
    const owned = lead === 'of' || lead === 'by' ? wordBefore(text, before.end).word : '';
    if (HUMAN_THING.has(owned) || owned === 'will' || HUMAN_FATE.has(owned) || (lead === 'by' && OWNED.has(owned)))
      return sign('person', `${owned} ${lead}`);
    // `the prosecution of Wilkes and Entick`
    if (lead === 'and') {
      const other = wordBefore(text, before.end);
      const of = wordBefore(text, other.end);
      const whose = of.word === 'of' ? wordBefore(text, of.end).word : '';
      if (!other.punctuated && HUMAN_THING.has(whose)) return sign('person', `${whose} of`);
    }
    if (lead === 'of' && (AFTER_CASE.has(owned) || CASE_THING.has(owned))) return sign('case', `${owned} of`);
    return sign('case', `${lead} stands before it`);
  }
  // `Young children came`, `Price increases were small`: a word of the sentence, which its place made a capital.
  if (
    before.punctuated &&
    !after.punctuated &&
    isLower(after.word.charCodeAt(0)) &&
    !SENTENCE_GOES_ON.has(after.word) &&
    isCommonWord(text.slice(start, end))
  )
    return sign('other', 'a common word at the head of a sentence');
  return { sense: 'open', sign: '', eponym: false };
}

const TITLE_BEHIND = /^, (?:The|An?) [A-Z][a-z]+ (?:[A-Z]|of |in |and |for )/;

/** Words behind a name that is the subject of its sentence. */
const SENTENCE_GOES_ON = words(
  'is was has had does did do can could would should will may might must and or but also then thus therefore however too alone still even now simply merely clearly ' +
    'itself in at as for from on to by with under over does not never only nor yet arose came concerned dealt',
);

function sign(sense: NameReading['sense'], what: string): NameReading {
  return { sense, sign: what, eponym: false };
}

/** R3j, and names of which this is only a part: `Mr. Justice White`, `WHITE, J.`, `Max Halperin`, `the Smith Act`. */
function otherName(text: string, start: number, end: number, before: Word, after: Word): NameReading | undefined {
  if (TITLE.has(before.word)) return sign('person', `${before.word} stands before it`);
  if (!before.punctuated && ROLE.has(before.word)) return sign('person', `${before.word} stands before it`);
  if (
    text.startsWith(', J.', end) ||
    text.startsWith(', JJ.', end) ||
    text.startsWith(', C. J.', end) ||
    text.startsWith(', C.J.', end) ||
    text.startsWith(', J. J.', end)
  ) {
    return sign('other', 'a Justice');
  }
  // An initial before it: `J. Wigmore`.
  if (
    text.charCodeAt(start - 2) === 46 &&
    text.charCodeAt(start - 1) === 32 &&
    isUpper(text.charCodeAt(start - 3)) &&
    !isLetter(text.charCodeAt(start - 4))
  ) {
    return sign('other', 'an initial stands before it');
  }
  const previous = text.charCodeAt(start - 1);
  const next = text.charCodeAt(end);
  if (previous === 45 /* - */ || previous === 38 /* & */ || previous === 0x2019)
    return sign('other', 'part of a longer name');
  if (next === 45 && isUpper(text.charCodeAt(end + 1))) return sign('other', 'part of a longer name');
  if (next === 38 || text.startsWith(' & ', end)) return sign('other', 'part of a longer name');
  if (!before.punctuated && isUpper(before.word.charCodeAt(0)) && !LEAD_IN.has(before.word)) {
    return sign('other', `part of a longer name after ${before.word}`);
  }
  if (
    !after.punctuated &&
    !after.possessive &&
    isUpper(after.word.charCodeAt(0)) &&
    !/^(?:Court|Cases?|I)$/.test(after.word)
  ) {
    return sign('other', `part of a longer name before ${after.word}`);
  }
  return undefined;
}

function ofPossessive(thing: string, next: string): NameReading {
  if (CASE_THING.has(thing)) return sign('case', `its ${thing}`);
  if (HUMAN_THING.has(thing)) return sign('person', `${thing} belongs to a person`);
  // `Roe's essential holding`, `Raffel's subsequent silence`
  if (CASE_THING.has(next)) return sign('case', `its ${next}`);
  if (/(?:al|ent|ing|ous|ive|ed|ate|or|er)$/.test(thing) && HUMAN_THING.has(next))
    return sign('person', `${next} belongs to a person`);
  return { sense: 'open', sign: '', eponym: false };
}

const APPOSED = 'who is said to be one';
const APPOSITION =
  /^ (?:[A-Za-z-]+ ){0,3}?(?:agent|employee|resident|citizen|seaman|sailor|merchant|negro|native|alien|broker|attorney|lawyer|officer|member|minor|widow|woman|man|boy|girl|child|farmer|physician|doctor|dealer|soldier|prisoner|convict|passenger|witness|driver|tenant|laborer|workman|stockholder|director|clerk|subject|partner|trader|brakeman|fireman|conductor|longshoreman|manufacturer|inventor|teacher|student|policeman|sheriff|marshal|constable|banker|trustee|creditor)(?![a-z'])/;

function humanAct(text: string, after: Word): string | undefined {
  if (after.possessive) return undefined;
  if (HUMAN_ACT.has(after.word)) return after.word;
  if (
    /^(?:also|then|later|again|never|often|thereafter|subsequently|himself|herself)$/.test(after.word) &&
    !after.punctuated
  ) {
    const verb = wordAfter(text, after.end);
    if (
      HUMAN_ACT.has(verb.word) &&
      !/^(?:stated|said|made|claimed|contended|asserted|argued|explained|requested|acknowledged)$/.test(verb.word)
    )
      return `${after.word} ${verb.word}`;
  }
  // `insurance by Hooper, residing there`
  // `Adair, an agent of the railroad, had been indicted`
  if (
    after.punctuated &&
    (after.word === 'a' || after.word === 'an') &&
    APPOSITION.test(text.slice(after.end, after.end + 60))
  )
    return APPOSED;
  if (after.punctuated && /^(?:residing|living|formerly|himself|herself|aged)$/.test(after.word)) return after.word;
  if (after.punctuated) {
    // `Raffel, who had been tried before`
    const next = wordAfter(text, after.end);
    return after.word === '' && (next.word === 'who' || next.word === 'whose') ? next.word : undefined;
  }
  if (
    after.word === 'was' ||
    after.word === 'were' ||
    after.word === 'had' ||
    after.word === 'has' ||
    after.word === 'is'
  ) {
    let next = wordAfter(text, after.end);
    let passive = after.word === 'was' || after.word === 'were';
    if (/^(?:been|not|then|also|being|later|never|first)$/.test(next.word)) {
      passive ||= next.word === 'been' || next.word === 'being';
      next = wordAfter(text, next.end);
    }
    // `Haynes had been held`, but `Haynes has held`.
    if (
      passive &&
      /^(?:held|kept|seen|sent|shown|put|driven|beaten|booked|bound|fed|hit|led|paid|struck|sworn|found)$/.test(
        next.word,
      )
    ) {
      return `${after.word} ${next.word}`;
    }
    if (HUMAN_FATE.has(next.word) || HUMAN_ACT.has(next.word)) return `${after.word} ${next.word}`;
    // Things are done to people; of a decision only lawyers' words are said: decided, overruled, followed.
    if (/[a-z]{2}(?:ed|en)$/.test(next.word) && !CASE_FATE.has(next.word)) return `${after.word} ${next.word}`;
  }
  return undefined;
}

interface Word {
  readonly word: string;
  /** Offset at which the word ends (for words before: begins). */
  readonly end: number;
  /** Punctuation stands between the name and the word. */
  readonly punctuated: boolean;
  /** The name is in the possessive. */
  readonly possessive: boolean;
}

const LONGEST = 24;

function wordAfter(text: string, at: number): Word {
  let from = at;
  let possessive = false;
  if (text.charCodeAt(from) === 39 /* ' */ && text.charCodeAt(from + 1) === 115 /* s */) {
    from += 2;
    possessive = true;
  } else if (text.charCodeAt(from) === 39 && text.charCodeAt(from + 1) === 32) {
    from += 1;
    possessive = true;
  }
  let punctuated = false;
  while (from < at + 6) {
    const code = text.charCodeAt(from);
    if (code === 32) from++;
    else if (isLetter(code) || isDigit(code)) break;
    else {
      punctuated = true;
      from++;
    }
  }
  let end = from;
  while (end < from + LONGEST) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || (code === 45 && isLower(text.charCodeAt(end + 1)))) end++;
    else break;
  }
  return { word: text.slice(from, end), end, punctuated, possessive };
}

function wordBefore(text: string, at: number): Word {
  let to = at;
  let punctuated = false;
  while (to > at - 5 && to > 0) {
    const code = text.charCodeAt(to - 1);
    if (isLetter(code) || isDigit(code)) break;
    // `Mr. Hale`: the stop of an abbreviation is no punctuation of the sentence, and TITLE knows them.
    if (code !== 32) punctuated = true;
    to--;
  }
  let start = to;
  while (start > 0 && start > to - LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
  return { word: text.slice(start, to), end: start, punctuated, possessive: false };
}
