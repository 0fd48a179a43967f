import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { findingsOf } from './checking';

const HALE = fs.readFileSync('seeds/000_b9cbda3d512d8819.txt', 'utf8');
const MIRANDA = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
const IN_1975: CaseIdentity = { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' };

type Replacement = readonly [from: string, to: string];

/**
 * One or more replacements in a seed, each of the first place of its words. What stands there then has the findings it
 * causes drawn in it as `[[id severity:words]]`; `elsewhere` and `gone` name findings away from it with their words. Nothing
 * else may be told: every other id is one that must not appear. Written from the catalogue before the rules were run.
 */
interface Mutation {
  readonly what: string;
  readonly change: readonly Replacement[];
  readonly elsewhere?: readonly string[];
  readonly gone?: readonly string[];
  readonly identity?: CaseIdentity;
}

interface Told {
  readonly key: string;
  readonly start: number;
}

const DRAWN = /\[\[([a-z-]+) (error|warning|information|hint):([^\]]*)\]\]/;

/** The text with its drawings taken out, and the places they draw. */
function undrawn(drawing: string): { text: string; drawn: Told[] } {
  const drawn: Told[] = [];
  let text = drawing;
  for (let match = DRAWN.exec(text); match; match = DRAWN.exec(text)) {
    drawn.push({ key: `${match[1]} ${match[2]} ${match[3]}`, start: match.index });
    text = text.slice(0, match.index) + match[3] + text.slice(match.index + match[0].length);
  }
  return { text, drawn };
}

function told(text: string, identity: CaseIdentity | undefined): Told[] {
  return findingsOf(text, identity ? { identity } : {}).map(found => ({
    key: `${found.id} ${found.severity} ${text.slice(found.start, found.end)}`,
    start: found.start,
  }));
}

function check(seed: string, { change, elsewhere = [], gone = [], identity }: Mutation): void {
  let drawing = seed;
  for (const [from, to] of change) {
    assert.ok(drawing.includes(from), `${from} stands in the seed`);
    drawing = drawing.replace(from, () => to);
  }
  const { text, drawn } = undrawn(drawing);
  const left = told(seed, identity).map(({ key }) => key);
  const fresh: string[] = [];
  for (const { key, start } of told(text, identity)) {
    const at = drawn.findIndex(one => one.key === key && one.start === start);
    if (at >= 0) drawn.splice(at, 1);
    else if (left.includes(key)) left.splice(left.indexOf(key), 1);
    else fresh.push(key);
  }
  assert.deepEqual(
    { lost: drawn.map(({ key }) => key), fresh: fresh.sort(), gone: left.sort() },
    { lost: [], fresh: [...elsewhere].sort(), gone: [...gone].sort() },
  );
}

function table(seed: string, rows: readonly Mutation[]): void {
  for (const row of rows) it(row.what, () => check(seed, row));
}

const BURGER = '<concur author="BURGER" text="TRUE">';
const DOUGLAS = '<concur author="DOUGLAS" text="TRUE">';
const WHITE = '<concur author="WHITE_B" text="TRUE">';
const NOTES = 'footnote-ref-no-body hint 1';

/** Text of seed 000 from one mark of it up to another, the second left out. */
function part(from: string, to?: string): string {
  const start = HALE.indexOf(from);
  return HALE.slice(start, to === undefined ? undefined : HALE.indexOf(to));
}

describe('rules: an expert’s mutations of seed 000, markers', () =>
  table(HALE, [
    {
      what: 'the opening bracket dropped: the heading stands without a marker',
      change: [[BURGER, 'concur author="BURGER" text="TRUE">']],
      elsewhere: ['heading-without-marker information MR. CHIEF JUSTICE BURGER, concurring in the judgment.'],
    },
    { what: 'closed in itself', change: [[BURGER, '<concur author="BURGER" text="TRUE"/>']] },
    { what: 'no blank between the attributes', change: [[BURGER, '<concur author="BURGER"text="TRUE">']] },
    { what: 'a blank before the bracket', change: [[BURGER, '<concur author="BURGER" text="TRUE" >']] },
    {
      what: 'single quotation marks around both values',
      change: [
        [BURGER, "<concur author=[[attr-bad-quotes warning:'BURGER']] text=[[attr-bad-quotes warning:'TRUE']]>"],
      ],
    },
    {
      what: 'curly quotation marks around both values',
      change: [
        [BURGER, '<concur author=[[attr-bad-quotes warning:“BURGER”]] text=[[attr-bad-quotes warning:“TRUE”]]>'],
      ],
    },
    {
      what: 'both values without marks',
      change: [[BURGER, '<concur author=[[attr-unquoted error:BURGER]] text=[[attr-unquoted error:TRUE]]>']],
    },
    {
      what: 'the same attribute twice with the same value',
      change: [[BURGER, '<concur author="BURGER" [[attr-duplicate error:author="BURGER"]] text="TRUE">']],
    },
    {
      what: 'both attributes misspelt',
      change: [[BURGER, '<concur [[attr-unknown warning:auhtor]]="BURGER" [[attr-unknown warning:tex]]="TRUE">']],
    },
    {
      what: 'tag and attributes with capitals',
      change: [
        [
          BURGER,
          '<[[tag-unknown warning:Concur]] [[attr-unknown warning:Author]]="BURGER" [[attr-unknown warning:Text]]="TRUE">',
        ],
      ],
    },
    {
      what: 'no attributes at all',
      change: [[BURGER, '[[attr-missing error:<concur>]]']],
    },
    { what: 'NO_TEXT', change: [['text="NOTEXT"', 'text="[[attr-bad-value error:NO_TEXT]]"']] },
    { what: 'NONE', change: [['text="NOTEXT"', 'text="[[attr-bad-value error:NONE]]"']] },
    { what: 'True', change: [[BURGER, '<concur author="BURGER" text="[[attr-value-case warning:True]]">']] },
    { what: 'notext', change: [['text="NOTEXT"', 'text="[[attr-value-case warning:notext]]"']] },
    {
      what: 'unfinished within the name of the author',
      change: [[`${BURGER}\n`, '[[tag-unterminated error:<concur author="BURGER]]\n']],
    },
    {
      what: 'unfinished behind the first quotation mark',
      change: [[`${BURGER}\n`, '[[tag-unterminated error:<concur author="]]\n']],
    },
    {
      what: 'the bracket lost behind the author',
      change: [[`${BURGER}\n`, '[[tag-unterminated error:<concur author="BURGER"]]\n']],
    },
    {
      what: 'the last marker unfinished, the file cut there',
      change: [[part(WHITE), '[[tag-unterminated error:<concur author="]]']],
    },
    {
      what: 'TRUE and NOTEXT exchanged between two markers',
      change: [
        ['text="NOTEXT"', 'text="[[text-true-no-body warning:TRUE]]"'],
        [BURGER, '<concur author="BURGER" text="[[notext-has-body warning:NOTEXT]]">'],
      ],
    },
    {
      what: 'the authors of two markers exchanged',
      change: [
        [BURGER, '<concur author="[[author-heading-mismatch warning:DOUGLAS]]" text="TRUE">'],
        [`${DOUGLAS}\nMR.`, '<concur author="[[author-heading-mismatch warning:BURGER]]" text="TRUE">\nMR.'],
      ],
    },
    {
      what: 'the author of another marker, namesakes told apart by the year',
      change: [[BURGER, '<concur author="[[author-heading-mismatch warning:WHITE]]" text="TRUE">']],
      identity: IN_1975,
    },
    { what: 'a code that nobody has', change: [['"WHITE_B"', '"[[author-unknown information:WHITE_R]]"']] },
    { what: 'the namesake, where no year is known', change: [['"WHITE_B"', '"WHITE_E"']] },
    { what: 'the name in full', change: [['"WHITE_B"', '"[[author-format warning:BYRON WHITE]]"']] },
    { what: 'a blank for the low line', change: [['"WHITE_B"', '"[[author-format warning:WHITE B]]"']] },
    { what: 'a stop behind the code', change: [['"BURGER"', '"[[author-format warning:BURGER.]]"']] },
    {
      what: 'half the name, which is another Justice’s',
      change: [['"BLACKMUN"', '"[[author-heading-mismatch warning:BLACK]]"']],
    },
    {
      what: 'a Justice who came later',
      change: [['"DOUGLAS"', '"[[author-not-on-court warning:SOUTER]]"']],
      identity: IN_1975,
    },
    {
      what: 'a marker at the end of a paragraph',
      change: [[`"do not wash."\n${DOUGLAS}`, `"do not wash." [[tag-not-alone warning:${DOUGLAS}]]`]],
    },
    {
      what: 'a marker before its heading on one line',
      change: [[`${WHITE}\nMR.`, `[[tag-not-alone warning:${WHITE}]] MR.`]],
    },
    {
      what: 'an end tag at the end of the file',
      change: [['affirm on this ground.', 'affirm on this ground.\n[[tag-milestone-close warning:</dissent>]]']],
    },
    {
      what: 'an opinion with its marker twice',
      change: [[WHITE, `${part(DOUGLAS, WHITE).replace(DOUGLAS, `[[marker-duplicate warning:${DOUGLAS}]]`)}${WHITE}`]],
    },
    {
      what: 'two opinions exchanged',
      change: [
        [part(DOUGLAS, WHITE), ''],
        ['affirm on this ground.', `affirm on this ground.\n${part(DOUGLAS, WHITE).trimEnd()}`],
        ['BURGER; DOUGLAS; WHITE', '[[concur-by-order hint:BURGER; DOUGLAS; WHITE]]'],
      ],
    },
    {
      what: 'the list in another order',
      change: [['BURGER; DOUGLAS; WHITE', '[[concur-by-order hint:BURGER; WHITE; DOUGLAS]]']],
    },
    {
      what: 'the list of the wrong kind',
      change: [
        ['CONCUR BY: BURGER; DOUGLAS; WHITE', 'DISSENT BY: [[concur-by-mismatch warning:BURGER; DOUGLAS; WHITE]]'],
      ],
    },
    {
      what: 'the first name of the list dropped',
      change: [['BURGER; DOUGLAS; WHITE', '[[concur-by-mismatch warning:DOUGLAS; WHITE]]']],
    },
    {
      what: 'a name of the list misspelt',
      change: [['BURGER; DOUGLAS; WHITE', 'BURGER; [[concur-by-mismatch warning:DOUGLASS]]; WHITE']],
    },
    {
      // Lexis writes semicolons: read as one name it is no writer, and the fix writes them.
      what: 'the list with commas',
      change: [['BURGER; DOUGLAS; WHITE', '[[concur-by-mismatch warning:BURGER, DOUGLAS, WHITE]]']],
    },
    { what: 'the list with “(In Part)”', change: [['BURGER; DOUGLAS; WHITE', 'BURGER; DOUGLAS (In Part); WHITE']] },
    { what: 'the vote misspelt', change: [['DOUGLAS, concurring in', 'DOUGLAS, concuring in']] },
    { what: 'a heading taken out', change: [['MR. JUSTICE WHITE, concurring in the judgment.\n', '']] },
  ]));

describe('rules: an expert’s mutations of seed 000, structure, encoding, citations', () =>
  table(HALE, [
    { what: 'IV is V', change: [['\nIV\n', '\n[[part-numeral-order warning:V]]\n']] },
    { what: 'II is III', change: [['\nII\n', '\nIII\n']], elsewhere: ['part-numeral-duplicate warning III'] },
    {
      what: 'two note marks exchanged',
      change: [
        // Either of the two is out of order; the row breaks at the first.
        ['interrogation, 2 and', 'interrogation, [[footnote-ref-order hint:3]] and'],
        ['arrest. 3 For', 'arrest. 2 For'],
      ],
    },
    {
      what: 'the mark 6 is 5 once more',
      change: [['occurred; 6 and', 'occurred; [[footnote-ref-duplicate information:5]] and']],
    },
    {
      what: 'the first mark lost',
      change: [
        ['Columbia. 1 During', 'Columbia. During'],
        ['interrogation, 2 and', 'interrogation, [[footnote-ref-no-body hint:2]] and'],
      ],
      gone: [NOTES],
    },
    { what: 'the last mark lost', change: [['his arrest. 7\n', 'his arrest.\n']] },
    { what: 'an apostrophe misread', change: [["respondent's prior", 'respondent[[mojibake warning:â€™]]s prior']] },
    {
      what: 'a section sign as Cyrillic',
      change: [['4 Wigmore ยง', '4 Wigmore [[mojibake warning:В§]]']],
      gone: ['mojibake warning ยง'],
    },
    { what: 'a Windows apostrophe', change: [["didn't know", 'didn[[control-character warning:\u0092]]t know']] },
    { what: 'an entity for a blank', change: [['a shoe store', 'a[[html-entity information:&nbsp;]]shoe store']] },
    {
      what: 'a zero-width blank in a citation',
      change: [
        [
          'Raffel v. United States, 271 U.S. 494',
          'Raffel v. United States, 271[[invisible-character hint:\u200b]] U.S. 494',
        ],
      ],
    },
    {
      what: 'one of the two blanks closed up',
      change: [['likely to  in', 'likely to in']],
      gone: ['lost-bracket-text hint   '],
    },
    { what: 'the stray S taken out', change: [['arrest: S\n', 'arrest:\n']], gone: ['stray-letter hint S'] },
    {
      what: 'digits of the first page exchanged',
      change: [['384 U.S. 436, 468 n. 37', '384 U.S. [[cite-not-found information:463]], 468 n. 37']],
    },
    {
      what: 'digits of the volume exchanged',
      change: [['384 U.S. 436, 468 n. 37', '348 U.S. [[cite-not-found information:436]], 468 n. 37']],
    },
    {
      what: 'digits of another volume exchanged',
      change: [['290 U.S. 96, 104', '209 U.S. [[cite-not-found information:96]], 104']],
    },
    {
      what: 'a digit of a pin lost, its note kept',
      change: [['436, 468 n. 37', '436, [[pin-before-start warning:68]] n. 37']],
    },
    { what: 'a year ten off', change: [['(1957), and we', '([[cite-year-mismatch warning:1967]]), and we']] },
    { what: 'a year with exchanged digits', change: [['(1926). 4', '([[cite-year-mismatch warning:1962]]). 4']] },
    { what: 'a year dropped', change: [['271 U.S. 494 (1926). 4', '[[cite-missing-year hint:271 U.S. 494]]. 4']] },
    {
      what: 'a letter of a name dropped',
      change: [['Raffel v. United', '[[cite-name-variant hint:Rafel]] v. United']],
    },
    {
      what: 'the name of another case',
      change: [['Raffel v. United States, 271', '[[cite-name-mismatch warning:Grunewald v. United States]], 271']],
    },
    {
      what: 'the volume of a short form with exchanged digits',
      change: [['353 U.S., at 423', '[[short-unresolved information:335 U.S., at 423]]']],
    },
    {
      what: 'a supra to a case that is nowhere',
      change: [['Grunewald v. United States, supra', '[[supra-unresolved information:Smith v. United States, supra]]']],
    },
    { what: 'post for ante, no page being known', change: [['see ante, at 178', 'see post, at 178']] },
    { what: 'an elided range', change: [['189, 196-199', '189, 196-99']] },
    { what: 'a range that runs back', change: [['189, 196-199', '189, [[pin-range-reversed warning:196-109]]']] },
    {
      what: 'id. at the head of the opinion',
      change: [['Respondent was tried', '[[id-no-antecedent information:Id.]], at 5. Respondent was tried']],
    },
    {
      what: 'id. with a page of the case before the last',
      change: [
        [
          'In my opinion Miranda should',
          'Id., at [[id-pin-out-of-range information:425]]. In my opinion Miranda should',
        ],
      ],
    },
    {
      what: 'id. with a page of the last case',
      change: [['In my opinion Miranda should', 'Id., at 225. In my opinion Miranda should']],
    },
    {
      what: 'id. behind two authorities',
      change: [
        [
          '196-199 (1943). Surely',
          '196-199 (1943); Harris v. New York, 401 U.S. 222 (1971). [[id-after-string hint:Id.]], at 224. Surely',
        ],
      ],
    },
    {
      what: 'a name that two cases bear',
      change: [
        [
          '196-199 (1943). Surely',
          '196-199 (1943). See Johnson v. Zerbst, 304 U.S. 458 (1938). [[name-ambiguous hint:Johnson]] holds otherwise. Surely',
        ],
      ],
    },
    {
      what: 'a parallel citation of another Term',
      change: [
        ['384 U.S. 436 (1966). I do', '384 U.S. 436, [[parallel-mismatch information:84 S. Ct. 1489]] (1966). I do'],
      ],
    },
    {
      what: 'the right parallel citation',
      change: [['384 U.S. 436 (1966). I do', '384 U.S. 436, 86 S. Ct. 1602 (1966). I do']],
    },
    { what: 'a quotation mark dropped', change: [['before: "When', 'before: When']] },
    { what: 'reporters in both spacings', change: [['353 U.S. 391 (1957), and', '353 U. S. 391 (1957), and']] },
  ]));

describe('rules: an expert’s mutations of seed 002', () => {
  const second = 'In <targetCase>Malloy</targetCase>, we squarely';
  const first = '<targetCase>378 U. S. 1</targetCase>, 8 (1964). The question';
  const blocks = MIRANDA.split('**Lead Opinion**\n');
  table(MIRANDA, [
    {
      what: 'the end tag of a cite dropped',
      change: [[first, '[[tag-unclosed error:<targetCase>]]378 U. S. 1, 8 (1964). The question']],
    },
    {
      what: 'the opening tag of a cite dropped',
      change: [[first, '378 U. S. 1[[tag-stray-close error:</targetCase>]], 8 (1964). The question']],
    },
    {
      what: 'the pin within the tag',
      change: [[first, '<targetCase>378 U. S. 1, 8</targetCase> (1964). The question']],
    },
    {
      what: 'name and cite within the tag',
      change: [
        [`Malloy v. Hogan, ${first}`, '<targetCase>Malloy v. Hogan, 378 U. S. 1</targetCase>, 8 (1964). The question'],
      ],
    },
    {
      what: 'the word behind glued to the tag',
      change: [
        [
          '<targetCase>Malloy</targetCase> indicates',
          '<targetCase>Malloy</targetCase>[[tag-partial-word warning:indicates]]',
        ],
      ],
    },
    {
      what: 'the word before glued to the tag',
      change: [[second, '[[tag-partial-word warning:In]]<targetCase>Malloy</targetCase>, we squarely']],
    },
    {
      what: 'nested in a name',
      change: [
        [
          'decision in Malloy v. Hogan,',
          'decision in <targetCase>Malloy v. [[tag-nested error:<targetCase>]]Hogan</targetCase></targetCase>,',
        ],
      ],
    },
    {
      what: 'a pair of one kind within a pair of another',
      change: [
        [second, 'In <citedDecision>[[tag-nested error:<targetCase>]]Malloy</targetCase></citedDecision>, we squarely'],
      ],
    },
    {
      what: 'closed by another tag',
      change: [
        [second, 'In [[tag-unclosed error:<targetCase>]]Malloy[[tag-stray-close error:</citedDecision>]], we squarely'],
      ],
    },
    {
      what: 'a capital in the tag',
      change: [[second, 'In <[[tag-unknown warning:TargetCase]]>Malloy</TargetCase>, we squarely']],
    },
    {
      what: 'a blank behind the bracket',
      change: [[second, 'In < targetCase>Malloy[[tag-stray-close error:</targetCase>]], we squarely']],
    },
    {
      what: 'over the end of a line',
      change: [
        [
          'decision in Malloy v. Hogan,',
          'decision in [[tag-spans-break warning:<targetCase>]]Malloy\nv. Hogan</targetCase>,',
        ],
      ],
    },
    {
      // One tag, one report: its fix moves both.
      what: 'a blank inside either end',
      change: [[second, 'In <targetCase>[[tag-edge-space hint: ]]Malloy </targetCase>, we squarely']],
    },
    {
      what: 'nothing but a blank in the tag',
      change: [[second, 'In [[tag-empty warning:<targetCase> </targetCase>]]Malloy, we squarely']],
      elsewhere: ['target-missing-tag hint Malloy'],
    },
    {
      what: 'the tag around a bare name dropped',
      change: [['<targetCase>Malloy</targetCase> applied', '[[target-missing-tag hint:Malloy]] applied']],
    },
    {
      what: 'all tags dropped: no target is known',
      change: [...MIRANDA.matchAll(/<targetCase>([^<]*)<\/targetCase>/g)].map(match => [match[0], match[1]!] as const),
      gone: ['target-missing-tag hint 378 U. S., at 7-8'],
    },
    {
      what: 'another case of the file tagged by its name',
      change: [[second, 'In <targetCase>[[target-wrong-case warning:Mallory]]</targetCase>, we squarely']],
    },
    {
      // In an excerpt a name may be cited outside it: words that are no name are told, not names.
      what: 'a name misspelt within the tag',
      change: [[second, 'In <targetCase>Maloy</targetCase>, we squarely']],
    },
    {
      what: 'the page of a neighbour within the tag',
      change: [
        [
          'decision in Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>',
          'decision in [[cite-name-mismatch warning:Malloy v. Hogan]], <targetCase>378 U. S. 52</targetCase>',
        ],
      ],
      // Two cases are tagged with full citations now: which is the target cannot be told.
      gone: ['target-missing-tag hint 378 U. S., at 7-8'],
    },
    {
      what: 'digits of a first page exchanged',
      change: [['378 U. S. 52, 55-57', '378 U. S. [[cite-not-found information:25]], 55-57']],
    },
    {
      what: 'a pin with its note before the case',
      change: [['406, 414-415, n. 12', '406, [[pin-before-start warning:404-405]], n. 12']],
    },
    { what: 'digits of a year exchanged', change: [['70, 81 (1965)', '70, 81 ([[cite-year-mismatch warning:1956]])']] },
    { what: 'a letter of a name dropped', change: [['Hoffman v.', '[[cite-name-variant hint:Hofman]] v.']] },
    { what: 'a range that runs back', change: [['71, 72-73', '71, [[pin-range-reversed warning:73-72]]']] },
    { what: 'a letter for a digit', change: [['309 U. S. 227', '[[cite-ocr-digits information:3O9]] U. S. 227']] },
    {
      what: 'a volume that does not exist',
      change: [['354 U. S. 449', '[[cite-volume-impossible warning:954]] U. S. 449']],
    },
    { what: 'digits of a page mark exchanged', change: [['*465 making', '[[star-page-gap hint:*645]] making']] },
    { what: 'the star of a page mark cut off', change: [['*464 privilege', '* 464 privilege']] },
    {
      what: 'the stars behind a label dropped',
      change: [
        [
          `**Lead Opinion**\n${blocks[2]!.slice(0, 20)}`,
          `[[opinion-label-unknown information:**Lead Opinion]]\n${blocks[2]!.slice(0, 20)}`,
        ],
      ],
    },
    {
      what: 'a label with a colon',
      change: [[`**Lead Opinion**\n${blocks[2]!.slice(0, 20)}`, `**Lead Opinion**:\n${blocks[2]!.slice(0, 20)}`]],
    },
    {
      what: 'a label misspelt in its second word',
      change: [
        [
          `**Lead Opinion**\n${blocks[2]!.slice(0, 20)}`,
          `[[opinion-label-unknown information:**Lead Opnion**]]\n${blocks[2]!.slice(0, 20)}`,
        ],
      ],
    },
    {
      what: 'a label dropped: two excerpts are one',
      change: [[`**Lead Opinion**\n${blocks[2]!.slice(0, 20)}`, blocks[2]!.slice(0, 20)]],
      elsewhere: ['star-page-gap hint *464'],
      gone: ['cite-truncated hint 761, Westover v. United States'],
    },
    {
      what: 'two excerpts exchanged',
      change: [[MIRANDA, ['', blocks[2]!, blocks[1]!, blocks[3]!].join('**Lead Opinion**\n')]],
      elsewhere: ['star-page-order warning *461'],
    },
    {
      what: 'a note mark twice',
      change: [['itself. 32 Our', 'itself. [[footnote-ref-duplicate information:31]] Our']],
    },
    {
      what: 'a note mark dropped',
      change: [
        ['7-8. 33 The', '7-8. The'],
        ['choice. 34 The', 'choice. [[footnote-ref-order hint:34]] The'],
      ],
    },
    { what: 'a curly apostrophe misread', change: [['rev’d', 'rev[[mojibake warning:â€™]]d']] },
    {
      what: 'a Windows dash for a dash',
      change: [['self-incrimination — the', 'self-incrimination [[control-character warning:\u0097]] the']],
    },
    {
      what: 'a hard blank in a citation',
      change: [
        [
          'Griffin v. California, 380 U. S. 609',
          'Griffin v. California, 380[[invisible-character hint:\u00a0]]U. S. 609',
        ],
      ],
    },
    {
      what: 'a page mark in a citation',
      change: [['318 U. S. 332 (1943)', '318 [[cite-split-by-page-mark hint:*463]] U. S. 332 (1943)']],
    },
    {
      what: 'the dangling signal dropped',
      change: [['562 (1897). Cf.', '562 (1897).']],
      gone: ['signal-dangling hint Cf.'],
    },
    {
      what: 'another dangling signal',
      change: [['562 (1897). Cf.', '562 (1897). [[signal-dangling hint:See]]']],
      gone: ['signal-dangling hint Cf.'],
    },
    { what: 'a line broken within a citation', change: [['378 U. S. 52, 55-57', '378 U. S.\n52, 55-57']] },
    {
      what: 'a cite put right',
      change: [['Bram v. United, States', 'Bram v. United States']],
      gone: ['cite-ocr-name information United, States'],
    },
  ]);
});
