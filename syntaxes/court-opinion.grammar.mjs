// The readable source of court-opinion.tmLanguage.json. Run `node syntaxes/court-opinion.grammar.mjs` after a change;
// `npm run test:grammar` fails while the two differ.
//
// How the rules stay linear on lines of 20,000 characters (a whole excerpt stands on one line):
//   - every repetition is bounded, and a run of capitalised words is atomic: it is walked once from each of its words;
//   - one rule finds all case names, with `v.` or before a citation, so a long paragraph is searched for names once;
//   - no capture has patterns of its own (the engine would copy the line up to it for every hit);
//   - what follows a citation (pins, notes, parentheticals) is a chain of begin/end rules that start with \G: the engine
//     tries them at one place only, and the chain is left at the first character that continues nothing.
// And fast (the engine skips through a line by the set of bytes that a pattern can start with):
//   - every pattern starts with plain ASCII letters, digits or a fixed text, never with \p{Lu}, \d or a class of other
//     characters, and never with a lookahead alone; `tune` below does the part that is mechanical.
//
// Only what a line itself shows is coloured here. What a name means is the server's to say (semantic tokens).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const r = String.raw;

const suffix = '.court-opinion';
/** Scope names with the language's own ending: `scope('a.b c.d')` is `a.b.court-opinion c.d.court-opinion`. */
const scope = names =>
  names
    .split(' ')
    .map(name => name + suffix)
    .join(' ');
const captured = list =>
  Object.fromEntries(Object.entries(list).map(([group, names]) => [group, { name: scope(names) }]));

/**
 * A pattern as it is written, for the engine: `\d` as ASCII digits only, and a blank as a blank or a no-break space
 * (which real files have inside `384 U.S. 436`). The second also keeps the engine from searching a line of prose for the
 * blank instead of for the pattern's first letter.
 */
function tune(pattern) {
  let tuned = '';
  let inClass = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') {
      const next = pattern[++i];
      tuned += next === 'd' ? (inClass ? '0-9' : '[0-9]') : char + next;
      continue;
    }
    if (char === '[') inClass++;
    if (char === ']' && inClass > 0) inClass--;
    tuned += char === ' ' && !inClass ? r`[ \x{A0}]` : char;
  }
  return tuned;
}

function match(names, pattern, captures) {
  const rule = {};
  if (names) rule.name = scope(names);
  rule.match = tune(pattern);
  if (captures) rule.captures = captured(captures);
  return rule;
}

function span({ name, content, begin, beginCaptures, end, endCaptures, patterns }) {
  const rule = {};
  if (name) rule.name = scope(name);
  if (content) rule.contentName = scope(content);
  rule.begin = tune(begin);
  if (beginCaptures) rule.beginCaptures = captured(beginCaptures);
  rule.end = tune(end);
  if (endCaptures) rule.endCaptures = captured(endCaptures);
  if (patterns) rule.patterns = patterns;
  return rule;
}

/** A rule that goes on with what may follow a citation, until something else follows. */
const withTail = (name, begin, captures) =>
  span({ name, begin, beginCaptures: captures, end: leave, patterns: include('tail') });

const include = (...names) => names.map(name => ({ include: `#${name}` }));
/** One alternation of sequences of pattern pieces that tries each piece once: `Co|Corp` becomes `Co(?:rp)?`. */
function oneOfSequences(sequences) {
  const tree = new Map();
  for (const sequence of sequences) {
    let node = tree;
    for (const piece of sequence) {
      if (!node.has(piece)) node.set(piece, new Map());
      node = node.get(piece);
    }
    node.set('', null);
  }
  const write = node => {
    const pieces = [...node.keys()].filter(piece => piece !== '').sort();
    const branches = pieces.map(piece => piece + write(node.get(piece)));
    if (branches.length === 0) return '';
    const ends = node.has('');
    const group = branches.length === 1 && !ends ? branches[0] : `(?:${branches.join('|')})`;
    return ends ? `${group}?` : group;
  };
  return write(tree);
}

/** One alternation of fixed words; a straight apostrophe stands for the curly one too. */
const oneOf = words => oneOfSequences(words.map(word => [...word].map(letter => (letter === "'" ? "['’]" : letter))));

// ---------------------------------------------------------------------------------------------------------------------
// Case names (DOMAIN 1.17: "Name boundary")

/** Words that end in a full stop inside a name. Any other capitalised word before a full stop ends a sentence. */
const abbreviated = oneOf(
  `Acc Acci Admin Admr Adm'r Adm'x Am Amer App Assn Ass'n Assocs Assoc Atl Auth Auto Bd Bldg Bros Broth Brotherhd Cas Cent
  Chem Cir City Cmty Co Coll Com Comm Commn Comm'n Commr Comm'r Comp Comr Com'r Cons Consol Const Constr Coop Corp Corps
  Cos Cty Def Dept Dep't Det Dev Dir Dist Distrib Div Dr Drs Econ Ed Educ Elec Elecs Emp Emps Eng Engrs Envtl Equip Est
  Exch Exec Ex'r Exp Fed Fedn Fed'n Fid Fin Found Ft Gen Govt Gov't Guar Hon Hosp Hous Imp Inc Indep Indem Indus Info Ins
  Inst Int Intl Int'l Inv Jr Lab Labs Ltd Lumb Mach Maint Mem Merch Metro Mfg Mfr Mfrs Mgmt Mkt Mkts Mr Mrs Ms Mt Mun Mut
  Natl Nat'l Nat No Nos Org Pac Pers Pharm Phila Pres Prod Prods Prof Prop Prot Props Pub Publg Publ'g Rd Ref Reg Rehab
  Rel Res Rest Ry Rys Sav Sch Sci Sec Serv Servs Ser Shpg Soc Sr St Ste Stat Stats Steamsh Sup Sur Surv Sys Tech Tel
  Teleg Temp Tpk Tr Transp Trans Treas Twp Unif Univ Util Utils Vill Wm Chas Geo Jas Jos Thos Alex Benj Robt Edw Sam
  Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that lead a sentence or a citation and are never the first word of a name: signals, prepositions, conjunctions. */
const leadIn = oneOf(
  `Accord Accordingly After Again Against Although And Any As At Because Before Beginning Between Both But By Cf Citing
  Compare Contra Did Does Each Either Even Ever Except Finally First Following For From Further Hence Here How However Id
  Ibid If In Indeed Instead Is It Its Judge Just Justice Later Like Likewise More Moreover Neither Nevertheless No Nor Not
  Note Nothing Now Of On Once Only Or Our Overruling Part Perhaps Quoting Rather Relying Second See Similarly Since So Some
  Such Surely That Their Then There Therefore These They Third This Those Though Thus To Two Under Unless Unlike Until Upon
  Was We Were What When Whenever Where Whereas Whether Which While Who Why With Without Yet You`
    .split(/\s+/)
    .filter(Boolean),
);
/** Words that start the next sentence after a name that ends in an abbreviation: `Smith & Co. The Court`. */
const nextSentence = `(?:${leadIn}|The|An|He|She|Mr|Justice|Congress|Respondents?|Petitioners?)`;

const wordRest = r`(?:[\w&/-]|['’](?=\w| [A-Z])){0,24}`;
const word = r`(?>${abbreviated}\.|[A-Z]\.(?: ?[A-Z]\.){0,2}|[A-Z]${wordRest})`;
const joint = r`(?:of the|of|the|and(?! (?:\p{Lu}\S{0,24} ){1,4}vs?\.)|&|ex rel\.?|for the|for|de|du|des|del|della|la|le|von|van|der|et al\.|et ux\.|on behalf of|d/b/a)`;
const company = r`(?:Inc|Ltd|Jr|Sr|L\. ?L\. ?C|L\. ?L\. ?P|L\. ?P|S\. ?A|N\. ?A|P\. ?C|U\. ?S\. ?A)\b`;
const office = r`(?:Warden|Sheriff|Governor|Secretary|Commissioner|Collector|Administrator|Administratrix|Executor|Executrix|Trustee|Receiver|Director|Superintendent|Attorney General|Judge|Clerk|Mayor)\b`;
/** `Chicago, B. & Q. R. Co.`, `Parke, Davis & Co.` */
const firm = r`[A-Z][\w.]{0,14},? (?:[A-Z][\w.]{0,14} )?& `;
/** The number of a trade union stands between two words of its name: `Local 761, Int'l Union`. */
const local = r`(?<=Local|Union) (?:No\. )?\d{1,5},? `;
const gap = r`(?:${local}| {1,2}|, (?=${company}|${office}|${firm}))`;
const run = (stop, most) => r`(?>${word}(?:${gap}(?:${joint} {1,2}){0,2}(?!${stop})${word}){0,${most}})`;
const left = r`(?!${leadIn}\b(?!\.? ?&))${run('[Vv]s?\\b', 8)}`;
const smallStart = r`(?:(?:de|du|la|le|von|van|der|the|a|an) ){0,2}`;
const ocrStates = r`United, States\b`; // a stray comma of the scan, still one party (DOMAIN 4.3 cite-ocr-name)
const right = r`(?:${ocrStates}|${smallStart}${run(`${nextSentence}\\b`, 10)}(?:,? et al\.)?)`;
/** A page may begin right after it: `Lovell v. *603 Griffin`. */
const versus = r`(?:,? et al\.?|,? et ux\.?| and [Oo]thers| and [Aa]nother)?,? vs?\.? (?:\*{1,3}\d{1,4} )?`;

// ---------------------------------------------------------------------------------------------------------------------
// Reporters, pages (DOMAIN 1.0)

/** Abbreviations that stand after a number and are no reporter: `12 Jan. 1965`, `2 No. 5`. */
const noReporter = r`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Mr|Mrs|Ms|Dr|Art|Arts|Secs?|Id|Ibid|Exh?|Vol|Vols|See|Cf|Messrs|Hon|A\. ?M|P\. ?M)\.`;
const plainReporter = r`(?:Cranch|Black|Wall|Wheat|How|Pet|Dall|US|U\. ?S|S ?Ct|SCt|F[23]d|F4th|L ?Ed ?2d|LE2d|SE2d|NE2d|NW2d|SW2d|P2d|A2d|WL)(?![\w.])`;
const abbreviation = r`(?:[A-Z][A-Za-z]{0,9}(?:['’][a-z]{1,3})?\.|[23]d\b|[4-9]th\b|LEXIS\b|&|of\b|App\b|Supp\b)`;
const reporter = r`(?!${noReporter})(?:${plainReporter}|[A-Z][A-Za-z]{0,9}(?:['’][a-z]{1,3})?\.(?: ?${abbreviation}){0,7})`;
/** The same, but a full stop too many after it stays outside: `341 U. S.. 479`. */
const stopTooMany = r`(\.)?`;
/** Each word ends in a blank or a full stop, so that a row of letters is split in one way only: `Colum.L.Rev.` */
const journalWord = r`(?:[A-Z][A-Za-z]{0,11}(?:\. ?|['’]?\.? )|of |& |and )`;
const journal = r`${journalWord}{0,7}?(?:L\. ?Rev\.|L\. ?J\.|L\. ?Q\.(?: ?Rev\.)?|Law Rev(?:iew|\.)|Law Journal|L\. ?Bull\.|Contemp\. Prob(?:s|lems)?\.?|J\. ?Crim\. ?L\.[A-Za-z,&. ]{0,30}?|Sup\. ?Ct\. ?Rev\.|Bar J\.|B\. ?J\.|A\. ?B\. ?A\. ?J\.|J\. ?Pub\. ?L\.|L\. ?Forum)`;
const volume = r`(?<![\w$.,/-])\d{1,4}`;
const page = r`(?:\d{1,5}(?:[-–]\d{1,5})?|_{2,4}|-{3}|(?<=No\. )\d{1,2},\d{3})(?![\w])`;
const openTag = r`(?:<(?:targetCase|citedDecision|caseOfInterest)>)?`;
const coreAhead = r`(?=, ${openTag}\d{1,4} (?!${journal} \d)${reporter}\.?,? (?:at )?(?:\([^()]{1,20}\) )?(?:\d|_{2}))`;

const mojibakeSection = r`(?:ยง|Â§|¬ß|┬º|В§|Β§|Ā§|ֲ§|آ§|ТЇ|б╖|ﾂｧ|搂|짠)`;
const sectionSign = r`(?:§{1,3}|${mojibakeSection}{1,2})`;
/** The sign as two groups: right, and read with a wrong code page. */
const sign = r`(?:(§{1,3})|(${mojibakeSection}{1,2}))`;
const sectionNumber = r`\d[\w.:-]{0,14}(?<![.:-])(?: ?\((?:\d{1,3}|[A-Za-z]{1,4})\)){0,5}`;

// ---------------------------------------------------------------------------------------------------------------------
// What may follow a citation: pins, notes, parentheticals

const pinEnd = r`(?!\d)(?=[,;:.)\]”"’'<—–?!]| ?$| (?:\(|\[|\*|et |nn?\. |fn|and (?:n|\d)|note|\\))`;
const pinPage = r`(?:\d{1,5}(?:[-–]\d{1,5})?)`;
const pinAt = r`,? ?\bat (?:pp?\. ?)?\d`;
const pinList = r`,? (?:and |& )?(?:pp?\. ?)?${pinPage}${pinEnd}`;
const noteTail = r`,? ?(?:and |& )?(?:nn?\.|fn\.?|notes?) ?(?:\d{1,3}|\*)`;
const sectionTail = r`,? ${sectionSign} ?\d`;
const year = r`(?:1[4-9]\d\d|20\d\d)`;
const yearParenthesis = r` ?\((?:[^()\n]{0,60}[ -])?${year}\)`;
const weightWords = r`(?:concurring|dissenting|concurrence|dissent|plurality|per curiam|en banc|in banc|opinion|mem\.|memorandum|in chambers|concurred|dissented)`;
const weightParenthesis = r` (\()(?:(\p{Lu}[\p{L}’'-]{1,20}(?:(?:,| and|, and) \p{Lu}[\p{L}’'-]{1,20}){0,4}), (?:(?:C\. ?|Ch\. )?JJ?\.),? )?(?=[^()\d\n]{0,120}?\b${weightWords}\b)([^()\d\n]{3,160})(\))`;
const hereafterParenthesis = r` \((?:hereafter|hereinafter) [^()\n]{1,80}\)`;
const tail = r`(?:${pinAt}|${noteTail}|${pinList}|${sectionTail}|${yearParenthesis}|${weightParenthesis}|${hereafterParenthesis})`;
const leave = r`(?!${tail})`;

/** Comma and full stop as classes of two, or the engine would look for them first and try the hundred letters before. */
const stop = r`[.\x{2024}]`;
const comma = r`[,\x{201A}]`;
const articleTitle = r`["“]?\p{Lu}[^,;.“”"<>()\n]{2,80}(?:, [^,;.\d“”"<>()\n][^,;.“”"<>()\n]{1,80}){0,4}`;
const titleWords = r`[A-Z]\p{L}{1,20}(?:,? (?:on|of|the|and|&|in|to|for|[A-Z][\p{L}’'-]{1,20})){0,8}`;

/** C1 controls: Windows-1252 bytes that nobody decoded (DOMAIN 0.1, 4.5). One by one, because a class would be slower. */
const controls = Array.from({ length: 32 }, (_, i) => r`\x{${(0x80 + i).toString(16).toUpperCase()}}`).join('|');

/** `Me. Justice`, `Mb. Justice` are scans of `Mr.` */
const justiceTitle = r`(?:M[A-Za-z]{1,2}\.? )?(?:C(?:HIEF|hief) )?J(?:USTICE|ustice)`;
const justiceName = r`[A-Z][\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}`;
/** Three groups: the Chief Justice without a name, or title and name. */
const justice = r`(?:(T(?:HE|he) C(?:HIEF JUSTICE|hief Justice))|(${justiceTitle}S?) (${justiceName}))`;
/** A page may begin with the byline: `*484 Mr. Justice Stewart delivered`. */
const pageBefore = r`(?:(\*{1,3}\d{1,4}) )?`;
const bylineCaptures = {
  1: 'comment.line.page-mark',
  2: 'entity.name.function.justice',
  3: 'storage.modifier.title',
  4: 'entity.name.function.justice',
};
const justiceCaptures = {
  1: 'entity.name.function.justice',
  2: 'storage.modifier.title',
  3: 'entity.name.function.justice',
};

// ---------------------------------------------------------------------------------------------------------------------
// Tags

const references = ['targetCase', 'citedDecision', 'caseOfInterest'];
const markers = ['concur', 'dissent'];
const known = [...references, ...markers, 'opinion', 'footnotemark'];
/** Tags of web sources: read through, never reported (DOMAIN 4.2 tag-unknown). */
const foreign = r`(?:p|span|em|i|b|u|a|sup|sub|br|hr|div|strong|small|blockquote|center|pre|ul|ol|li|h[1-6]|table|tr|td|th|tbody|page-number|footnote|footnotemark|author|page|html|body|head|title|section|article|img|font|cite|q|del|ins|mark|tt|code)\b`;

/** Names one slip of the finger away from a known tag: another case, a letter missing, doubled, wrong or out of place. */
function nearMisses(names) {
  const forms = [];
  const any = r`[\w-]`;
  for (const name of names) {
    const letters = [...name];
    letters.forEach((letter, i) => {
      const [before, after] = [letters.slice(0, i), letters.slice(i + 1)];
      forms.push([...before, ...after], [...before, any, ...after], [...before, any, letter, ...after]);
      if (i > 0) forms.push([...letters.slice(0, i - 1), letter, letters[i - 1], ...after]);
    });
    forms.push([...letters, any], [...letters, any, any]);
  }
  return oneOfSequences(forms);
}
/** Two slips: the parts that people keep. */
const looseForms = r`[cC]onc\w{1,6}|[cC]on\w{0,3}cur\w{0,3}|[dD]i\w{0,2}s\w{0,2}ent\w{0,3}|[tT]arg\w{2,9}|\w{3,8}[cC]ase|[cC]ited\w{2,9}|\w{2,6}[dD]ecision|[cC]ase(?:[oO]f|[iI]n)\w{4,9}`;
const misspelt = r`(?:(?i:${known.join('|')})|${nearMisses(known)}|${looseForms})`;

const badName = 'invalid.illegal.tag-name';
// In the colour of the tag's name: themes paint the usual scope in a grey that is hard to read.
const punctuation = 'entity.name.tag.punctuation';

/** The last `>` of the pair is left to the rule `continued`, which starts there. */
const pairedTag = name =>
  span({
    content: 'meta.reference.target',
    begin: r`(<)(${name})(>)(?=[^<>\n]{1,200}</${name}>)`,
    beginCaptures: { 0: 'meta.tag.reference', 1: `${punctuation}.begin`, 2: 'entity.name.tag.reference', 3: `${punctuation}.end` },
    end: r`(</)(${name})(?=>)`,
    endCaptures: { 0: 'meta.tag.reference', 1: `${punctuation}.begin`, 2: 'entity.name.tag.reference' },
    patterns: [
      match('invalid.deprecated.tag-edge-space', r` {1,40}(?:(?<=<${name}> {1,40})|(?=</${name}>))`),
      ...include('case-core', 'reference'),
      match('markup.italic.case entity.name.type.case', r`[A-Z][^<>\d,;]{0,120}(?=[<,;])`),
    ],
  });

/** Attributes inside a marker, right and wrong. The text of a value is a name of the marker's own set. */
const attributes = [
  match('invalid.illegal.attribute-twice', r`(?<=\bauthor=.{0,80}[\s"”'’])author(?= ?=)|(?<=\btext=.{0,80}[\s"”'’])text(?= ?=)`),
  match(null, r`(?<=\s)(author)(=)(")((?:\p{Lu}[\p{Lu}’' -]{0,30})(?:_\p{Lu})?)(")(?=[\s>]|$)`, {
    1: 'entity.other.attribute-name',
    2: 'punctuation.separator.key-value',
    3: 'string.quoted.double punctuation.definition.string.begin',
    4: 'string.quoted.double constant.other.author-code',
    5: 'string.quoted.double punctuation.definition.string.end',
  }),
  match(null, r`(?<=\s)(text)(=)(")(TRUE|NOTEXT)(")(?=[\s>]|$)`, {
    1: 'entity.other.attribute-name',
    2: 'punctuation.separator.key-value',
    3: 'string.quoted.double punctuation.definition.string.begin',
    4: 'string.quoted.double constant.language.text',
    5: 'string.quoted.double punctuation.definition.string.end',
  }),
  // A known attribute whose value is wrong: empty, another word, small letters, curly or single quotes, no quotes.
  match(null, r`(?<=\s)(author|text)( ?= ?)("[^"<>\n]{0,80}"?|[“”'‘’][^“”'‘’"<>\n]{0,80}[“”'‘’"]?|[^\s"“”'‘’<>]{1,40})`, {
    1: 'entity.other.attribute-name',
    2: 'punctuation.separator.key-value',
    3: 'invalid.illegal.attribute-value',
  }),
  match(null, r`(?<=\s)(author|text)(?![\w=])`, { 1: 'invalid.illegal.attribute-without-value' }),
  match(null, r`(?<=["”'’\s])([^\s=<>"“”]{1,40})( ?= ?)("[^"<>\n]{0,80}"?|[^\s"<>]{0,40})`, {
    1: 'invalid.illegal.attribute-name',
    2: 'punctuation.separator.key-value',
    3: 'string.quoted.double',
  }),
  match('invalid.illegal.attribute', r`[^\s<>]{1,60}`),
];

const goodMarker = r`(?=[^<>\n]{0,200}\bauthor ?=)(?=[^<>\n]{0,200}\btext ?=)(?=[^<>\n]{0,200}>)`;

const signal = 'keyword.other.signal';
const disposition = 'markup.bold.disposition keyword.other.disposition';

const repository = {
  // One line, one meaning: these stand first, because nothing else may claim such a line.
  line: {
    patterns: [
      ...include('comment', 'marker', 'writers', 'label', 'banner', 'byline', 'notation', 'part', 'disposition', 'testimony'),
    ],
  },
  inline: {
    patterns: [
      ...include('comment', 'tag', 'continued', 'name', 'citation', 'reference', 'authority', 'signal', 'page-mark', 'note-mark'),
      ...include('justice', 'mojibake', 'residue'),
    ],
  },

  comment: {
    patterns: [
      // Front matter and ignore comments (DOMAIN 0.4, 4.1): their words are read, so they are coloured.
      match('comment.block', r`(<!--)\s*(opinion-lens-ignore)(:)\s*([\w, -]{0,200}?)\s*(-->)`, {
        1: 'punctuation.definition.comment.begin',
        2: 'keyword.other.ignore',
        3: 'punctuation.separator.key-value',
        4: 'constant.other.diagnostic-id',
        5: 'punctuation.definition.comment.end',
      }),
      match('comment.block', r`^(<!--)\s*(case|cite|name|year|docket|target|family)(:)\s*([^<>\n]{0,200}?)\s*(-->)`, {
        1: 'punctuation.definition.comment.begin',
        2: 'keyword.other.front-matter',
        3: 'punctuation.separator.key-value',
        4: 'string.unquoted.front-matter',
        5: 'punctuation.definition.comment.end',
      }),
      match('comment.block', r`(<!--)(?>(?:[^-<\n]|-(?!->)|<(?!!--))*)(-->)`, {
        1: 'punctuation.definition.comment.begin',
        2: 'punctuation.definition.comment.end',
      }),
      match('invalid.illegal.comment-unclosed', r`<!--`),
    ],
  },

  // <concur author="BURGER" text="TRUE">: a milestone, alone on its line (DOMAIN 1.4)
  marker: {
    patterns: [
      span({
        name: 'meta.tag.marker',
        begin: r`^(<)(${markers.join('|')})(?=\s)${goodMarker}`,
        beginCaptures: { 1: `${punctuation}.begin`, 2: 'entity.name.tag.marker' },
        end: r`(>)(?:\s*$|(\s*\S[^<\n]{0,400}))|(?=[<])|$`,
        endCaptures: { 1: `${punctuation}.end`, 2: 'invalid.illegal.marker-not-alone' },
        patterns: attributes,
      }),
    ],
  },

  tag: {
    patterns: [
      match('meta.tag.note-mark', r`(<)(footnotemark)(>)(\d{1,3}|\*{1,3})(</)(footnotemark)(>)`, {
        1: `${punctuation}.begin`,
        2: 'entity.name.tag',
        3: `${punctuation}.end`,
        4: 'constant.numeric.note-mark',
        5: `${punctuation}.begin`,
        6: 'entity.name.tag',
        7: `${punctuation}.end`,
      }),
      ...references.map(pairedTag),
      match('meta.tag.wrapper', r`(</?)(opinion)(>)`, {
        1: `${punctuation}.begin`,
        2: 'entity.name.tag',
        3: `${punctuation}.end`,
      }),
      // Markers that are not alone on their line, lack an attribute or are closed like a container (DOMAIN 4.2).
      match('meta.tag.marker', r`(</)(${markers.join('|')})(\s*>)`, { 0: 'invalid.illegal.marker-closed' }),
      span({
        name: 'meta.tag.marker',
        begin: r`(<)(${markers.join('|')})(?=[\s>])(?=[^<>\n]{0,300}>)`,
        beginCaptures: { 1: `${punctuation}.begin`, 2: 'invalid.illegal.marker' },
        end: r`(>)|(?=<)|$`,
        endCaptures: { 1: `${punctuation}.end` },
        patterns: attributes,
      }),
      // Empty, nested, unclosed or stray reference tags.
      match('invalid.illegal.tag-empty', r`<(${references.join('|')})>\s*</\1>`),
      match('invalid.illegal.tag-unpaired', r`</?(?:${references.join('|')})>`),
      // A known name without its closing bracket: `<concur author="BURGER" text="TRUE"` (DOMAIN 4.2 tag-unterminated).
      match('invalid.illegal.tag-unterminated', r`</?(?:${known.join('|')})(?![\w-])(?=[^<>\n]{0,300}(?:<|$))`),
      // Tags of web sources.
      span({
        name: 'meta.tag.foreign',
        begin: r`(</?)(?=[a-zA-Z][^<>\n]{0,400}>)(${foreign})(?=[\s/>])`,
        beginCaptures: { 1: `${punctuation}.begin`, 2: 'entity.name.tag.foreign' },
        end: r`/?>|$`,
        endCaptures: { 0: `${punctuation}.end` },
        patterns: [
          match(null, r`([\w:-]{1,40})(=)("[^"\n]{0,300}"|'[^'\n]{0,300}'|[^\s"'<>]{1,200})`, {
            1: 'entity.other.attribute-name',
            2: 'punctuation.separator.key-value',
            3: 'string.quoted.double',
          }),
        ],
      }),
      span({
        name: 'meta.tag.unknown',
        begin: r`(</?)(?=[a-zA-Z][\w-]{2,20}[\s/>])(?=[^<>\n]{0,300}>)(${misspelt})(?=[\s/>])`,
        beginCaptures: { 1: `${punctuation}.begin`, 2: badName },
        end: r`(>)|(?=<)|$`,
        endCaptures: { 1: `${punctuation}.end` },
        patterns: attributes,
      }),
    ],
  },

  // A citation goes on behind its tag: `<targetCase>378 U. S. 1</targetCase>, 8 (1964)`; so does a name, and sometimes a
  // word that the tag has cut (DOMAIN 4.2 tag-partial-word).
  continued: {
    patterns: [
      span({
        name: 'meta.citation',
        begin: r`(?<=</targetCase|</citedDecision|</caseOfInterest)(>)((?!s\b)[a-z]{1,30})?`,
        beginCaptures: { 1: `meta.tag.reference ${punctuation}.end`, 2: 'invalid.deprecated.tag-cuts-word' },
        end: r`(?!${tail}|\G${versus}[A-Z])`,
        patterns: [match('markup.italic.case entity.name.type.case', r`\G${versus}${right}`), ...include('tail')],
      }),
    ],
  },

  name: {
    patterns: [
      // Miranda v. Arizona; In re Gault; Ex parte Milligan; McNabb, 318 U. S., at 343; Grunewald, supra
      match(
        'markup.italic.case entity.name.type.case',
        r`(?<![\w’'&.-])(?:(?:In re|Ex parte|In the Matter of|Matter of|Petition of|Succession of) ${smallStart}${run(`${nextSentence}\\b`, 6)}|${left}(?:${versus}${right}|(?=,? supra\b)|(?=, (?:ante|post)[,.]? (?:at|p))|${coreAhead}))`,
      ),
      match('keyword.other.versus', r`^(?:v|vs|against)\.\s{0,8}$`),
    ],
  },

  // Volume, reporter, page, and their tail (DOMAIN 1.17-1.20, 1.23)
  citation: {
    patterns: [
      // Articles first: a journal is no reporter (DOMAIN 1.36).
      withTail('meta.citation.article', r`(${volume}) (${journal}) (${page})`, { 1: 'constant.numeric.volume', 2: 'storage.type.journal', 3: 'constant.numeric.page' }),
      // Statutes at large, codes, regulations, debates: numbers around a name like a reporter's, but no case.
      withTail('meta.citation.statute', r`(${volume}) (U\. ?S\. ?C\.(?: ?[AS]\.)?|USCA?|C\. ?F\. ?R\.|CFR|D\. ?C\. Code)( App\.| Supp\.)?(?:,? ?(?:${sign}|([Ss]ecs?\.|[Ss]ections?)))? ?(${sectionNumber})`, {
        1: 'constant.numeric.title',
        2: 'storage.type.code',
        3: 'storage.type.code',
        4: 'keyword.other.section',
        5: 'invalid.illegal.mojibake',
        6: 'keyword.other.section',
        7: 'constant.numeric.section',
      }),
      withTail('meta.citation.statute', r`(${volume}) (Stat\.|Fed\. ?Reg\.|Cong\. ?Rec\.|Cong\. Globe|Annals of Cong(?:ress|\.)|Cong\. Deb\.)(?:,? (at))? (${page})`, { 1: 'constant.numeric.volume', 2: 'storage.type.code', 3: 'keyword.other.at', 4: 'constant.numeric.page' }),
      ...include('case-core'),
      // A letter read for a digit: `38l U. S. 479`.
      withTail('meta.citation.case', r`(?<![\w$.-])(\d[\dlOI]{0,2}[lOI]\d{0,2}) (${reporter}) (${page})`, {
        1: 'invalid.deprecated.scan-error',
        2: 'storage.type.reporter',
        3: 'constant.numeric.page',
      }),
    ],
  },

  // 378 U. S. 1; 378 U. S., at 7; 5 U. S. (1 Cranch) 137
  'case-core': {
    patterns: [
      withTail('meta.citation.case', r`(${volume}) (${reporter})${stopTooMany}(?:(,?) (at|pp?\.) (?:pp?\. ?)?(${page})|,? (?:(\()(\d{1,2}) (${reporter})(\)) )?(${page}))`, { 1: 'constant.numeric.volume', 2: 'storage.type.reporter', 3: 'invalid.deprecated.scan-error', 4: 'punctuation.separator.pin', 5: 'keyword.other.at', 6: 'constant.numeric.pin', 7: 'punctuation.section.parens.begin', 8: 'constant.numeric.volume', 9: 'storage.type.reporter', 10: 'punctuation.section.parens.end', 11: 'constant.numeric.page' }),
    ],
  },

  tail: {
    patterns: [
      withTail(null, r`\G,? ?\b(at) (?:pp?\. ?)?(${pinPage})`, { 1: 'keyword.other.at', 2: 'constant.numeric.pin' }),
      withTail(null, r`\G,? ?(?:and |& )?(nn\.|notes) ?(\d{1,3}(?:(?:[-–]|, | and | & )\d{1,3})*)`, {
        1: 'keyword.other.note',
        2: 'constant.numeric.note',
      }),
      withTail(null, r`\G,? ?(?:and |& )?(nn?\.|fn\.?|notes?) ?(\d{1,3}|\*)`, {
        1: 'keyword.other.note',
        2: 'constant.numeric.note',
      }),
      withTail(null, r`\G,? ${sign} ?(${sectionNumber})`, {
        1: 'keyword.other.section',
        2: 'invalid.illegal.mojibake',
        3: 'constant.numeric.section',
      }),
      withTail(null, r`\G,? (?:and |& )?(?:pp?\. ?)?(${pinPage})${pinEnd}`, { 1: 'constant.numeric.pin' }),
      withTail(null, r`\G ?(\()(?:([^()\n]{0,60}[ -]))?(${year})(\))`, {
        1: 'punctuation.section.parens.begin',
        2: 'support.type.court',
        3: 'constant.numeric.year',
        4: 'punctuation.section.parens.end',
      }),
      withTail(null, r`\G (\()(hereafter|hereinafter) (?:cited as )?([^()\n]{1,80})(\))`, {
        1: 'punctuation.section.parens.begin',
        2: 'keyword.other.hereafter',
        3: 'entity.name.type.work',
        4: 'punctuation.section.parens.end',
      }),
      withTail(null, r`\G${weightParenthesis}`, {
        1: 'punctuation.section.parens.begin',
        2: 'entity.name.function.justice',
        3: 'keyword.other.weight',
        4: 'punctuation.section.parens.end',
      }),
    ],
  },

  // id., ibid., supra, infra, ante, post (DOMAIN 1.24, 1.26, 1.27, 1.29)
  reference: {
    patterns: [
      withTail('meta.citation.cross-reference', r`(?<![\w’'-])([Ii]d\.(?![a-z])|[Ii]bid\b\.?)`, { 1: 'variable.language.id' }),
      // p. 454, supra; n. 3, supra; Part II, infra
      withTail(
        'meta.citation.cross-reference',
        r`(?<=\bp\. |\bpp\. |\bn\. |\bnn\. |\bnote |\bnotes |\bfn\. |\bRule |\b§ )(\d{1,4}(?:[-–]\d{1,4})?),? (supra|infra|ante|post)\b`,
        { 1: 'constant.numeric.place', 2: 'variable.language.cross-reference' },
      ),
      withTail(
        'meta.citation.cross-reference',
        r`\b(Parts?) ([IVX]{1,6}(?:-[A-Z](?:-\d)?)?(?:(?:,| and|, and) [IVX]{1,6}(?:-[A-Z])?){0,4}),? (supra|infra|ante|post)\b`,
        { 1: 'keyword.other.place', 2: 'constant.numeric.place', 3: 'variable.language.cross-reference' },
      ),
      withTail('meta.citation.cross-reference', r`(?<![\w-])([Ss]upra|[Ii]nfra)(?![\w-])`, { 1: 'variable.language.cross-reference' }),
      // `ante` inside `granted`, `warranted` and `ex ante`, `post` as in `post office` are words (DOMAIN 1.39).
      withTail('meta.citation.cross-reference', r`(?<![\w-])(?<!ex )([Aa]nte|[Pp]ost)(?=,? (?:at \d|pp?\. ?\d|n\. ?\d|Part )|, \d{1,4}[.,;)])`, { 1: 'variable.language.cross-reference' }),
      match('variable.language.cross-reference', r`[Aa]nte(?=[.;)])(?<![\w-]....)(?<!ex ....)`),
      match('variable.language.cross-reference', r`\bpassim\b|\bloc\. cit\.|\bop\. cit\.`),
    ],
  },

  // Statutes, sections, rules, constitution, treatises, books, articles, dockets, records (DOMAIN 1.30-1.37, 2)
  authority: {
    patterns: [
      // 3A J. Wigmore, Evidence § 1040; 8 Wigmore, Evidence 317 (1961); 4 Wigmore § 1071
      withTail(
        'meta.citation.treatise',
        r`(?<![\w$.,/-])(\d{1,2}[A-Z]?) ((?:[A-Z]\. ?){0,3}[A-Z][\p{L}’'-]{2,20}(?: (?:&|and) (?:[A-Z]\. ?){0,3}[A-Z][\p{L}’'-]{2,20}){0,2}(?: on [A-Z]\p{L}{2,20})?)(?:, (${titleWords}))? (?:(?:${sign}|([Ss]ecs?\.)) ?(\d[\d.]{0,8}\b)|(\d{1,4})(?= ?\((?:[^()\n]{0,50} )?${year}\)))`,
        {
          1: 'constant.numeric.volume',
          2: 'entity.name.type.work',
          3: 'string.unquoted.title',
          4: 'keyword.other.section',
          5: 'invalid.illegal.mojibake',
          6: 'keyword.other.section',
          7: 'constant.numeric.section',
          8: 'constant.numeric.page',
        },
      ),
      // Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657; Comment, 31 U. Chi. L. Rev. 556
      match(
        null,
        r`(?<![\w’'&.-])(?:(Note|Notes|Comment|Comments|Recent Cases?|Case Note|Book Review|Developments in the Law(?:[—–-]{1,2}[^,;.\n]{1,60})?)(?:${comma} (${articleTitle}))?|((?:[A-Z]\. ){0,3}[A-Z][\p{L}’'-]{1,20}(?: (?:&|and) (?:[A-Z]\. ){0,3}[A-Z][\p{L}’'-]{1,20}){0,2})${comma} (${articleTitle}))${comma}["”]? (?=\d{1,4} ${journal} \d)`,
        { 1: 'entity.name.type.work', 2: 'string.unquoted.title', 3: 'entity.name.type.work', 4: 'string.unquoted.title' },
      ),
      // Devlin, The Criminal Prosecution in England 32 (1958)
      withTail('meta.citation.book', r`(?<![\w’'&.-])(?!${leadIn}\b)((?:[A-Z]\. ){0,3}[A-Z][\p{L}’'-]{2,20}(?: & (?:[A-Z]\. ){0,3}[A-Z][\p{L}’'-]{2,20})?)${comma} (\p{Lu}[^,;:.\d“”"<>()\n]{3,90}) (\d{1,4}(?:[-–]\d{1,4})?)(?= \((?:[^()\n]{0,40} )?${year}\))`, { 1: 'entity.name.type.work', 2: 'string.unquoted.title', 3: 'constant.numeric.page' }),
      match(null, r`\b(Fed\. ?R(?:ules?)?\.? ?(?:Crim|Civ|App|Evid|Bankr)\. ?(?:P(?:roc)?\.)?|F\. ?R\. ?(?:C|Cr|Crim|A)\. ?P\.|Fed\. ?R\. ?Evid\.|F\. ?R\. ?E\.) ?(?:Rules? )?(${sectionNumber})`, {
        1: 'support.class.rule',
        2: 'constant.numeric.section',
      }),
      match(null, r`\b(Rules?) (${sectionNumber})(?:(?: and| or|,) \d{1,3}(?:\([a-z0-9]\))*)?(?:(?: of)? (the Federal Rules of (?:Criminal|Civil|Appellate|Bankruptcy) Procedure|the Federal Rules of Evidence|(?:the|this|our) (?:Supreme )?Court['’]?s? Rules|the Rules of Practice))?`, {
        1: 'support.class.rule',
        2: 'constant.numeric.section',
        3: 'support.class.rule',
      }),
      match('support.class.rule', r`\bFederal Rules of (?:Criminal|Civil|Appellate|Bankruptcy) Procedure\b|\bFederal Rules of Evidence\b`),
      match('support.class.constitution', r`\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|(?:Twenty-?)?(?:T(?:enth|welfth|hirteenth)|Eleventh|F(?:ourteenth|ifteenth)|S(?:ixteenth|eventeenth)|Eighteenth|Nineteenth|Twentieth|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh))(?:(?:,| and|, and| or) (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth)){0,4} Amendments?\b`),
      match(null, r`\b(U\. ?S\. ?Const\.|Const\.),? ?(?:((?:A|a)mdts?\.|[Aa]mends?\.|[Aa]rts?\.) ?([IVXL]{1,7}|\d{1,2}))?`, {
        1: 'support.class.constitution',
        2: 'support.class.constitution',
        3: 'constant.numeric.section',
      }),
      match(null, r`\b(Amdts?\.|Amends?\.|Arts?\.|Article) ([IVX]{1,6}\b|\d{1,2}\b)(?:,? (?:${sign}|([Ss]ec\.)) ?(\d{1,2}))?(?:,? (cl\.) ?(\d{1,2}))?`, {
        1: 'support.class.constitution',
        2: 'constant.numeric.section',
        3: 'keyword.other.section',
        4: 'invalid.illegal.mojibake',
        5: 'keyword.other.section',
        6: 'constant.numeric.section',
        7: 'keyword.other.section',
        8: 'constant.numeric.section',
      }),
      match('support.class.constitution', r`\b(?:Due Process|Equal Protection|Commerce|Supremacy|Establishment|Free Exercise|Confrontation|Double Jeopardy|Privileges (?:and|or) Immunities|Full Faith and Credit|Necessary and Proper|Contracts?|Takings|Just Compensation|Self-Incrimination|Ex Post Facto|Speech or Debate|Compulsory Process|Speedy Trial|Guarantee|Import-Export|Spending|Appointments) Clauses?\b`),
      match(null, r`(?:\b(Rev\. Stat\.|R\. S\.) )?${sign} ?(${sectionNumber}(?:(?:[-–]| and |, )\d[\w.-]{0,12}(?<![.-]))?)( et seq\.)?`, {
        1: 'storage.type.code',
        2: 'keyword.other.section',
        3: 'invalid.illegal.mojibake',
        4: 'constant.numeric.section',
        5: 'keyword.other.et-seq',
      }),
      match(null, r`\b([Ss]ections?|[Ss]ecs?\.) (${sectionNumber})`, {
        1: 'keyword.other.section',
        2: 'constant.numeric.section',
      }),
      match(null, r`\b(Pub\. ?L\.|Public Law|Pub\. L\. No\.|Pub\. Law) ?(?:No\. ?)?(\d{1,3}[-–]\d{1,4})`, {
        1: 'storage.type.code',
        2: 'constant.numeric.section',
      }),
      match(null, r`\b((?:H\. ?R\.|S\.|H\.)(?: ?Conf\.| ?Exec\.)? ?(?:Rep\.|Doc\.|Res\.)(?: No\.)?) ?(\d[\d-]{0,6})(?:, (\d{1,3}(?:st|nd|rd|d|th) Cong\.)(?:, (\d(?:st|nd|rd|d) Sess\.))?)?(?:, (?:pp?\. ?)?(\d{1,4}(?:[-–]\d{1,4})?))?`, {
        1: 'storage.type.code',
        2: 'constant.numeric.section',
        3: 'support.type.congress',
        4: 'support.type.congress',
        5: 'constant.numeric.page',
      }),
      match(null, r`\b(Restatement (?:\((?:Second|Third|First|2d|3d)\) )?(?:of )?\p{Lu}[\p{L}]{2,15}(?: of \p{Lu}\p{L}{2,15})?|Model Penal Code)`, {
        1: 'entity.name.type.work',
      }),
      // Docket numbers (DOMAIN 1.31); at the start of an excerpt `No.` may have been cut off.
      match(null, r`\b(Nos?\.) (\d{1,3}-\d{1,5}|\d{1,2},\d{3}\b|\d{1,5})((?:(?:, and|,| and) (?:No\. )?(?:\d{1,2}-\d{1,5}|\d{2,5})(?=[,.;) ](?!U\.|F\.)))*)`, {
        1: 'keyword.other.docket',
        2: 'constant.numeric.docket',
        3: 'constant.numeric.docket',
      }),
      match('constant.numeric.docket', r`^\d{1,5}(?=, [A-Z][\w’'.,& -]{1,80}? v\. [A-Z])`),
      // The cut-off tail of a citation at the start of an excerpt (DOMAIN 1.38): 313, 320 (1964)
      withTail('meta.citation.truncated', r`^(\d{1,5}(?:[-–]\d{1,5})?)(?=(?:, \d{1,5}(?:[-–]\d{1,5})?){0,4} \(${year}\))`, { 1: 'constant.numeric.page' }),
      // Record cites: not authorities, but they stop an id. chain (DOMAIN 2).
      match(null, r`\b(App\.|J\. ?A\.|Tr\.(?: of Oral Arg\.)?|R\.|Rec\.|Pet\. for Cert\.|App\. to Pet\. for Cert\.|Brief for [\p{L}’'. ]{2,40}?) (\d{1,4}[a-z]?(?:[-–]\d{1,4}[a-z]?)?)(?=[.,;)\]]| \()`, {
        1: 'variable.other.record',
        2: 'constant.numeric.page',
      }),
      // History and explanatory words (DOMAIN 1.19, 1.20)
      match('keyword.other.history', r`\b(?:rev['’]d|aff['’]d|reh['’]g denied|reh['’]g granted|cert\. (?:denied|granted|dismissed)|certiorari denied|appeal dismissed|prob\. juris\. noted|(?:reversed|affirmed|vacated|overruled|modified)(?= (?:on other grounds|sub nom\.|and remanded sub nom\.|per curiam)|, \d{1,4} [A-Z]))(?: (?:on other grounds|sub nom\.|per curiam|mem\.))?|\bsub nom\.`),
      match(null, r`\((quoting|citing|holding|overruling|overruled by|reversing|affirming|distinguishing|following|discussing|collecting cases|emphasis (?:added|supplied|in original)|footnotes? omitted|citations? omitted)\b`, { 1: 'keyword.other.explanation' }),
      match('constant.character.entity', r`&(?:sect|para|mdash|ndash|nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|hellip|#\d{2,6}|#x[\da-fA-F]{2,5});`),
    ],
  },

  // DOMAIN 1.22. Several rules, because each is found by its own letters. `see` and `with` are signals only where a
  // citation can follow; everywhere else they are words.
  signal: {
    patterns: [
      match(signal, r`(?<![\w’'-])(?:(?:But )?[SC](?:ee|f\.)(?:,? (?:also|generally))?,? ?e\. ?g\.,?|(?:But )?See,? (?:also|generally)\b|But see\b|But cf\.|Cf\.|E\. ?g\.,|Contra,|Accord,|Compare(?= (?:\p{Lu}|ante|id\.))|See(?= (?:\p{Lu}|\d|“|"|§|<|ante|post|id\.|ibid|supra|infra|pp?\. |nn?\. |note|cases|the (?:dissent|concurr))|, ?\p{Lu}|\s{0,8}$))`),
      match(signal, r`see(?<![\w’'-]see)(?:,? (?:also|generally)\b(?:,? ?e\. ?g\.,?)?|,? e\. ?g\.,?|(?= (?:ante|post|supra|infra|id\.))|(?<=[(,;—–] see|[(—]see)(?= (?:\p{Lu}|\d|§|<|ibid|pp?\. |nn?\. |note)))`),
      match(signal, r`(?<![\w’'-])but (?:see\b|cf\.)`),
      match(signal, r`(?<![\w’'-])[Aa]nd see(?= (?:\p{Lu}|\d|§|<|ante|post|id\.|pp?\. ))|See, however,(?= \p{Lu})`),
      match(signal, r`compare(?<=[(;] compare|\(compare)(?= \p{Lu})`),
      match(signal, r`cf\.(?<![\w’'-]cf\.)`),
      match(signal, r`e\. ?g\.,?(?<=[(;—] e\. g\.,|[(;—] e\.g\.,|[(]e\. g\.,|[(]e\.g\.,)`),
      match(signal, r`(?<=\) |\), |\d |\d, )with(?= \p{Lu}\S{0,24} (?:v\.|\p{Lu}))`),
    ],
  },

  // DOMAIN 1.14 and 2
  'page-mark': {
    patterns: [
      match('comment.line.page-mark', r`(?<=[ \]\[(“"—]|^)\*{1,3}(?:Page )?\d{1,4}(?=[\s,.;:)”"\]]|$)(?<=\d\d|^\*\d)`),
      match('comment.line.page-mark', r`\[\*{1,3}(?:LEdHR\d+[A-Z]?|\d{1,5})\]|\[p\d{1,4}\]|\[\d{1,3} U\. ?S\. \d{1,4}, \d{1,4}\]|\bPage \d{1,3} U\. ?S\. \d{1,4}\b`),
    ],
  },

  // DOMAIN 1.13. One line cannot tell the running number, so only marks after a stop that reads like no abbreviation.
  'note-mark': {
    patterns: [
      match(
        'constant.numeric.note-mark',
        r`(?:(?<=[\p{Ll}\d)”"’'%\]][.?!] |[.?!,;:][”"’'] |[.?!]\) )(?<!\bNo\. |\bNos\. |\bArt\. |\bSec\. |\bpp?\. |\bnn?\. |\bch\. |\bcl\. |\bcc?\. |\bvol\. |\bRev\. |\bStat\. |\bRec\. |\bRep\. |\bDoc\. |\bCong\. |\bSess\. |\bFed\. |\bCas\. |\bCir\. |\bSupp\. |\bCt\. |\bEd\. |\bed\. |\bApp\. |\bTr\. |\bOp\. |\bDiv\. |\bpt\. |\bfn\. |\bet seq\. |\bJan\. |\bFeb\. |\bMar\. |\bApr\. |\bAug\. |\bSept\. |\bOct\. |\bNov\. |\bDec\. |\bsec\. |\bRule\. |\bBull\. )[1-9]\d{0,2}(?! (?:CFR|U\. ?S|USC|S\. ?Ct|F\.|[A-Z][\w’]{1,15} (?:[A-Z]\w{1,9}\. )?(?:§|\d|on )))(?= {1,3}[\p{Lu}“"‘(\[]| *$| \*\d)|(?<=[\p{Ll}][,;] |[,;:][”"’'] |\)[,;] )[1-9]\d?(?= (?:and|but|or|nor|that|which|who|whom|whose|where|when|while|as|we|the|it|he|she|they|this|these|is|was|are|were|if|because|since|although|though|so|yet|not)\b)(?! (?:and|or) \d))`,
      ),
      match('constant.numeric.note-mark', r`\[(?:n|nn\. ?|fn\.? ?|Footnote |\^)?\d{1,3}\]|(?<=[.,;:?!”"’)] )n\d{1,3}(?=[ \n]|$)|^n\d{1,3}(?= )`),
    ],
  },

  // my Brother WHITE; MR. JUSTICE WHITE; WHITE, J., dissenting (DOMAIN 1.28, R3j). Mixed case in prose stays calm.
  justice: {
    patterns: [
      match(null, r`\b(?:[Mm]y (?:Brothers?|Brethren)|JUSTICES?) (\p{Lu}[\p{Lu}c’'-]{2,20})(?:(?:,| and|, and) (?!MR|THE|JUSTICE)(\p{Lu}{3,20})(?=[ ,.;]))?`, {
        1: 'entity.name.function.justice',
        2: 'entity.name.function.justice',
      }),
      match('entity.name.function.justice', r`\bTHE CHIEF JUSTICE\b`),
    ],
  },

  // Text read with a wrong code page, lost and control characters (DOMAIN 1.16, 4.5)
  mojibake: {
    patterns: [
      match('invalid.illegal.mojibake', r`${mojibakeSection}(?= ?\d|${mojibakeSection})|Ã[\u0080-\u00bf¢ƒ‚-•™œžŸŠŽŒ–—“”‘’]|Â[\u0080-\u00bf]|â€[^\sA-Za-z0-9]?|â[\u0080-\u009f]{1,2}|ï¿½|ÔÇ[ÖöôªØú£┤]|ΓÇ[öôÖÿ£¥ªó]|‚Ä[îìôòúùó¶]|вЂ[”“™œќ¦ў]|โ€[^\w\s]?|β€[^\w\s]?|ג€[^\w\s]?|ā€[^\w\s]?`),
      match('invalid.illegal.lost-character', `\\x{FFFD}|${controls}`),
      match('invalid.deprecated.invisible', r`\x{AD}|\x{200B}|\x{200C}|\x{200D}|\x{2060}|\x{FEFF}`),
    ],
  },

  // Start and end codes of block quotations that the conversion left behind (DOMAIN 1.12)
  residue: {
    patterns: [match('invalid.deprecated.stray-letter', r`(?<=\p{Ll}: )[A-Z]$|(?<=["”])[A-Z]$`)],
  },

  // CONCUR BY: BURGER; DOUGLAS; WHITE (DOMAIN 1.5)
  writers: {
    patterns: [
      span({
        name: 'meta.writers',
        begin: r`^((?:CONCUR|DISSENT|OPINION)(?: BY)?)(:)(?= ?\S)`,
        beginCaptures: { 1: 'markup.heading.writers keyword.other.writers', 2: 'punctuation.separator.key-value' },
        end: '$',
        patterns: [
          match('keyword.other.in-part', r`\((?:[Ii]n [Pp]art|IN PART)\)`),
          match('entity.name.function.justice', r`(?<=[:;] |[:;])\p{Lu}[\p{Lu}c’'. _-]{1,40}(?=;| ?\(|\s*$)`),
          match('punctuation.separator.list', ';'),
          match('invalid.illegal.writer', r`[^;\s][^;\n(]{0,60}`),
        ],
      }),
      match('invalid.illegal.writers', r`^(?:CONCUR|DISSENT|OPINION) BY(?![:\w])`),
      match('invalid.illegal.writers', r`^(?:Concur|Dissent|Opinion) [Bb]y(?= ?:|\s{0,8}$)`),
      match('invalid.illegal.writers', r`^(?:concur|dissent|opinion) [Bb]y(?= ?:|\s{0,8}$)`),
    ],
  },

  // **Lead Opinion** (DOMAIN 1.9)
  label: {
    patterns: [
      match('markup.heading.label', r`^(\*\*)((?:(?:Combined|Lead|Concurrence|Concurrence In Part|Dissenting|Dissent) )?Opinion)(\*\*)(:?)\s{0,8}$`, {
        1: 'punctuation.definition.heading',
        2: 'entity.name.section.label',
        3: 'punctuation.definition.heading',
        4: 'punctuation.definition.heading',
      }),
      match('markup.heading.label', r`^(\*{1,3})([^*\n]{0,40}[Oo][A-Za-z]{0,2}[Pp]?[A-Za-z]{1,4}i?on[A-Za-z]?|[^*\n]{0,40}(?i:op[a-z]{2,4}n|pinion)[^*\n]{0,12})(\*{0,3})(:?)\s{0,8}$`, {
        1: 'punctuation.definition.heading',
        2: 'invalid.illegal.label',
        3: 'punctuation.definition.heading',
        4: 'punctuation.definition.heading',
      }),
      match('markup.heading.label', r`^(Passage) (\d{1,4})(:)\s{0,8}$`, {
        1: 'entity.name.section.label',
        2: 'constant.numeric.passage',
        3: 'punctuation.definition.heading',
      }),
      match('markup.heading.label', r`^(Case of interest)(:) ([^\n]{1,200}?)(?: (\()(\d{4})(\)))?\s{0,8}$`, {
        1: 'entity.name.section.label',
        2: 'punctuation.separator.key-value',
        3: 'markup.italic.case entity.name.type.case',
        4: 'punctuation.section.parens.begin',
        5: 'constant.numeric.year',
        6: 'punctuation.section.parens.end',
      }),
      match('comment.line.rule', r`^-{5,}\s*$`),
    ],
  },

  // OPINION, PER CURIAM, NOTES (DOMAIN 1.1, 2)
  banner: {
    patterns: [
      match('markup.heading.banner', r`^(OPINION|SYLLABUS|Syllabus|FOOTNOTES?|Footnotes?|NOTES|APPENDIX(?: [^\n]{1,80})?|Appendix(?: [A-Z\d]{1,3})?|P(?:ER|er) [Cc](?:URIAM|uriam))[.:]?\s{0,8}$`, {
        1: 'entity.name.section.banner',
      }),
      match('markup.heading.banner', r`^(P(?:ER|er) [Cc](?:URIAM|uriam)\.)(?= )`, { 1: 'entity.name.section.banner' }),
    ],
  },

  // MR. JUSTICE WHITE, with whom MR. JUSTICE STEWART joins, dissenting. (DOMAIN 1.2, 1.6, 2)
  byline: {
    patterns: [
      span({
        name: 'markup.heading.byline',
        begin: r`^${pageBefore}(?:(?:Statement|Opinion|Memorandum) of )?${justice}(?=[,.:]?\s{0,8}$|[, ](?:[^\n]{0,260}?[ ,(])?(?:delivered|announced|concurring|dissenting|respecting|dubitante|with whom)\b[^.\n]{0,200}[.:]?\s{0,4}[*†‡]?\s{0,8}$)`,
        beginCaptures: bylineCaptures,
        end: '$',
        patterns: include('byline-words'),
      }),
      // The same at the head of a paragraph: only the byline is a heading.
      span({
        name: 'markup.heading.byline',
        begin: r`^${pageBefore}${justice}(?=[, ](?:[^.\n]{0,160}?[ ,])?(?:delivered the|announced the|concurring|dissenting)\b[^.\n]{0,120}\. \S)`,
        beginCaptures: bylineCaptures,
        end: r`(?=(?<=[\p{Ll}\d]\.) )|$`,
        patterns: include('byline-words'),
      }),
      // Judges of other courts: WHITE, J., dissenting. / FRANK, Circuit Judge:
      span({
        name: 'markup.heading.byline',
        begin: r`^(?:Opinion (?:of|by) )?(${justiceName})(?=,? (?:C\. ?J\.|J\.|JJ\.|(?:Chief |Senior )?(?:Circuit |District )?Judge\b)[^.\n]{0,100}[.:]?\s{0,8}$)`,
        beginCaptures: { 1: 'entity.name.function.justice' },
        end: '$',
        patterns: include('byline-words'),
      }),
      match('markup.heading.byline', r`^((?:concurring|dissenting)\b[^\n.]{0,100})\.\s{0,8}$`, { 1: 'keyword.other.vote' }),
      // A byline that stands on three lines: Mr. Justice White, / with whom Mr. Justice Clark joins, / dissenting.
      span({
        name: 'markup.heading.byline',
        begin: r`^with whom (?=[^\n]{3,250}\b(?:joins?|concurs?|concurred|agrees?)\b[^\n]{0,120}$)`,
        end: '$',
        patterns: include('byline-words'),
      }),
    ],
  },
  'byline-words': {
    patterns: [
      match(null, justice, justiceCaptures),
      match('entity.name.function.justice', r`[A-Z][\p{L}’'-]{2,20}(?=,? (?:C\. ?J\.|JJ?\.|(?:Chief |Senior )?(?:Circuit |District )?Judge\b))`),
      match('keyword.other.vote', r`\b(?:concurring(?: in (?:part|the (?:judgment|result)))?|dissenting(?: in part)?|(?:delivered (?:the|an) (?:opinion|judgment)|announced the judgment)(?: of the Court)?|respecting the denial of certiorari|dissents|concurs|joins?|took no part)\b`),
      match('constant.numeric.part', r`(?<=Parts |Part )[IVX]{1,6}(?:-[A-Z])?(?:(?:,| and|, and) [IVX]{1,6}(?:-[A-Z])?){0,8}`),
    ],
  },

  // MR. JUSTICE BLACKMUN concurs in the result. (DOMAIN 1.7): a vote, not a heading
  notation: {
    patterns: [
      span({
        name: 'meta.notation',
        begin: r`^${pageBefore}${justice}(?=[^\n]{0,120}? (?:concurs? in|concur\b|dissents?\b|dissented\b|concurred\b|joins?\b|took no part|did not (?:sit|hear|participate)|would (?:affirm|reverse|vacate|dismiss|grant|deny)|(?:is|are) of (?:the )?opinion|thinks? that)[^\n]{0,260}$)`,
        beginCaptures: bylineCaptures,
        end: '$',
        patterns: [...include('notation-words'), ...include('inline')],
      }),
    ],
  },
  'notation-words': {
    patterns: [
      match(null, justice, justiceCaptures),
      match('keyword.other.vote', r`\b(?:concurs?(?: in the (?:result|judgment))?|concurred|dissents?|dissented|joins?|took no part|did not (?:sit|hear|participate)|would (?:affirm|reverse|vacate|dismiss|grant|deny)|of (?:the )?opinion|thinks?)\b`),
    ],
  },

  // I, II.A, 3 alone on a line (DOMAIN 1.3)
  part: {
    patterns: [
      match('markup.heading.part', r`^([A-HIVX]|[IVX]{2,6}|[1-9])\.?\s{0,8}$`, { 1: 'entity.name.section.part' }),
      match('constant.numeric.note-body', r`^[1-9]\d{1,2}\.?\s{0,8}$`),
    ],
  },

  // `The judgment below is` / `Affirmed.` (DOMAIN 1.8)
  disposition: {
    patterns: [
      match(disposition, r`^(?:The|Judgment|Decree|Order)[^\n.]{0,60} (?:is|are|must be)\s{0,8}$`),
      match(disposition, r`^(?:It is so ordered|So ordered|(?:(?:The (?:judgment|decree|order)s?|Judgments?|Decrees?|Orders?)(?: (?:is|are|of [^\n.]{1,60}))? [arvd]|[ARVD])(?:ffirmed|eversed|acated|emanded|ismissed)(?:(?:,? (?:and|in part|with)) [^\n.]{1,60})?|Appeal dismissed|Writ dismissed[^\n.]{0,60}|Rule discharged)${stop}\s{0,8}$`),
    ],
  },

  // "Q. ... "A. ... (DOMAIN 1.11): each line opens the quotation, only the last closes it
  testimony: {
    patterns: [
      // Two rules, because an optional start would have the engine try the whole line.
      ...[r`^(["'])\s{0,12}([QA]\.)(?= )`, r`^(“|‘)\s{0,12}([QA]\.)(?= )`, r`^()([QA]\.)(?= )`].map(begin =>
        span({
          name: 'markup.italic.testimony markup.quote.testimony',
          begin,
          beginCaptures: { 1: 'punctuation.definition.quote', 2: 'markup.bold.speaker' },
          end: '$',
          patterns: include('inline'),
        }),
      ),
    ],
  },
};

export const grammar = {
  name: 'Court Opinion',
  scopeName: 'text.court-opinion',
  fileTypes: ['opinion', 'opn'],
  patterns: include('line', 'inline'),
  repository,
};

const target = fileURLToPath(new URL('./court-opinion.tmLanguage.json', import.meta.url));
export const written = `${JSON.stringify(grammar, null, 2)}\n`;

/** Whether the JSON file that ships is what this source says. */
export const isCurrent = () => readFileSync(target, 'utf8') === written;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, written);
