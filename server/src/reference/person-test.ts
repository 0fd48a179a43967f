import { isDigit, isLetter, isLower, isUpper } from '../citation/characters';
import { isCommonWord } from './common-surnames';
import {
  AFTER_CASE,
  BEFORE_CASE,
  BEFORE_PERSON,
  CASE_FATE,
  CASE_THING,
  EPONYM,
  HUMAN_ACT,
  HUMAN_FATE,
  HUMAN_THING,
  LEAD_IN,
  OWNED,
  PERSONS,
  RELIANCE,
  ROLE,
  SIGNAL_WORD,
  THING,
  TITLE,
  words,
} from './person-words';

/** What a name in the text speaks of, as far as the words around it tell (R3p, R3e, R3j). */
export interface NameReading {
  /** `open`: nothing decides; then nearness does. `other`: part of a longer name, of a Justice, of something else. */
  readonly sense: 'case' | 'person' | 'open' | 'other';
  /** The words that decided, for the reason. */
  readonly sign: string;
  readonly eponym: boolean;
}

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
