import { type Reading, says } from './reading';

type Case = readonly [title: string, drawing: string, answers: readonly string[], options?: Reading];

const HALE: Reading = {
  identity: { target: 'us/422/171', cite: '422 U.S. 171', name: 'United States v. Hale', year: 1975 },
};
const TARGET: Reading = {
  identity: { target: 'us/384/436', name: 'Miranda v. Arizona', year: 1966, tagged: 'us/378/1' },
};
const COURT =
  'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe hold that the silence was not admissible.\nAffirmed.\n';
const BODY =
  'I agree with the Court that the judgment below should be affirmed, for the silence of the accused proves nothing.\n';
const concur = (
  marker: string,
  heading = 'MR. CHIEF JUSTICE BURGER, concurring in the judgment.',
  body = BODY,
): string => `${COURT}${marker}\n${heading}\n${body}`;
const M = '<targetCase>';
const E = '</targetCase>';
const FULL = `**Lead Opinion**\nSo we held in Malloy v. Hogan, ${M}378 U. S. 1${E}, 8 (1964). `;

/** Written by hand from DOMAIN 4 before the program saw the texts. */
const TABLE: readonly Case[] = [
  // 4.2 tags
  ['tag-unclosed', `${FULL}In [[${M}]]Malloy we said so.\n`, ['tag-unclosed error']],
  [
    'tag-unclosed suppresses followers',
    `**Lead Opinion**\nMalloy v. Hogan, [[${M}]]378 U. S. 1, 8 (1964). So.\n`,
    ['tag-unclosed error'],
  ],
  ['a lone < is no tag', `${FULL}The rate was p < .05 and a <b of it.\n`, []],
  [
    'unclosed citedDecision at the end of the file',
    `**Lead Opinion**\nWe follow <citedDecision>Malloy v. Hogan</citedDecision>, <citedDecision>378 U. S. 1</citedDecision> (1964), in this cas[[<citedDecision>]]e.`,
    ['tag-unclosed error'],
  ],
  ['tag-stray-close', `${FULL}As in 378 U. S. 1[[${E}]], 8 (1964).\n`, ['tag-stray-close error']],
  ['tag-nested', `${FULL}In ${M}[[${M}]]Malloy${E} v. Hogan${E} we said so.\n`, ['tag-nested error']],
  ['tag-empty', `${FULL}In [[${M}${E}]] we said so.\n`, ['tag-empty warning']],
  ['tag-edge-space', `${FULL}In ${M}[[ ]]Malloy${E} we said so.\n`, ['tag-edge-space hint']],
  ['tag-partial-word', `${FULL}In ${M}Mall${E}[[oy]] we said so.\n`, ['tag-partial-word warning']],
  [
    'possessive is fine',
    `${FULL}In ${M}Malloy${E}’s reasoning, and ${M}Malloy${E}'s rule, and ${M}Malloy${E}12 it is so.\n`,
    [],
  ],
  ['tag-not-a-reference', `${FULL}It guards ${M}[[the privilege]]${E} well.\n`, ['tag-not-a-reference hint']],
  ['silent on the target of the manifest', `**Lead Opinion**\nIt is settled by ${M}Malloy${E} that.\n`, [], TARGET],
  ['tag-unknown', `${FULL}In <[[targetcase]]>Malloy</targetcase> we said so.\n`, ['tag-unknown warning']],
  [
    'foreign tags',
    `${FULL}In <em>it</em> <span class="star-pagination">*461</span> <a id="p1" class="page-label">*462</a> we said.\n`,
    ['target-missing-tag hint'].slice(1),
  ],
  [
    'tag-unknown disent',
    `${COURT}<[[disent]] author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, dissenting.\n${BODY}`,
    ['tag-unknown warning'],
    HALE,
  ],
  ['target-missing-tag short form', `${FULL}The policies, [[378 U. S., at 7-8]], hold.\n`, ['target-missing-tag hint']],
  ['target-missing-tag leaves the name half alone', `${FULL}Again Malloy v. Hogan, ${M}378 U. S. 1${E} (1964).\n`, []],
  [
    'target-wrong-case',
    `${FULL}But Escobedo v. Illinois, 378 U. S. 478 (1964), at ${M}[[378 U. S., at 483]]${E}.\n`,
    ['target-wrong-case warning'],
  ],
  ['many targets switch it off', `${FULL}But Escobedo v. Illinois, ${M}378 U. S. 478${E} (1964), too.\n`, []],
  [
    'content on two lines',
    `${FULL}In [[${M}]]Malloy and the other cases that\nwere cited there${E} it was.\n`,
    ['tag-spans-break warning'],
  ],

  // markers
  ['pristine marker', concur('<concur author="BURGER" text="TRUE">'), [], HALE],
  ['tag-unterminated', concur('[[<concur author="BURGER" text="TRUE"]]'), ['tag-unterminated error'], HALE],
  [
    'tag-milestone-close',
    `${concur('<concur author="BURGER" text="TRUE">')}[[</concur>]]\n`,
    ['tag-milestone-close warning'],
    HALE,
  ],
  [
    'paired style',
    `${concur('<concur author="BURGER" text="TRUE">')}</concur>\n`,
    [],
    { ...HALE, concurStyle: 'paired' },
  ],
  [
    'tag-not-alone',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe hold so.\nAffirmed. [[<concur author="BLACKMUN" text="NOTEXT">]]\nMR. JUSTICE BLACKMUN concurs in the result.\n`,
    ['tag-not-alone warning'],
    HALE,
  ],
  ['attr-missing text', concur('[[<concur author="BURGER">]]'), ['attr-missing error'], HALE],
  ['attr-missing author', concur('[[<concur text="TRUE">]]'), ['attr-missing error'], HALE],
  ['attr-unknown', concur('<concur [[auther]]="BURGER" text="TRUE">'), ['attr-unknown warning'], HALE],
  ['attr-duplicate', concur('<concur author="BURGER" text="TRUE" [[text="NOTEXT"]]>'), ['attr-duplicate error'], HALE],
  ['attr-unquoted', concur('<concur author=[[BURGER]] text="TRUE">'), ['attr-unquoted error'], HALE],
  ['attr-bad-quotes curly', concur('<concur author=[[“BURGER”]] text="TRUE">'), ['attr-bad-quotes warning'], HALE],
  ['attr-bad-quotes single', concur('<concur author=[[\'BURGER\']] text="TRUE">'), ['attr-bad-quotes warning'], HALE],
  [
    "O'CONNOR inside double quotes",
    concur('<concur author="O\'CONNOR" text="TRUE">', "JUSTICE O'CONNOR, concurring."),
    [],
    { identity: { target: 'us/480/1', year: 1987 } },
  ],
  [
    'VAN DEVANTER',
    concur('<dissent author="VAN DEVANTER" text="TRUE">', 'MR. JUSTICE VAN DEVANTER, dissenting.').replace(
      'MARSHALL',
      'STONE',
    ),
    [],
    { identity: { target: 'us/280/1', year: 1930 } },
  ],
  ['attr-empty', concur('<concur [[author=""]] text="TRUE">'), ['attr-empty error'], HALE],
  ['attr-bad-value YES', concur('<concur author="BURGER" text="[[YES]]">'), ['attr-bad-value error'], HALE],
  [
    'attr-bad-value NO TEXT',
    concur('<concur author="BLACKMUN" text="[[NO TEXT]]">', 'MR. JUSTICE BLACKMUN concurs in the result.', ''),
    ['attr-bad-value error'],
    HALE,
  ],
  ['attr-value-case', concur('<concur author="BURGER" text="[[true]]">'), ['attr-value-case warning'], HALE],
  ['author-format', concur('<concur author="[[Mr. Justice Burger]]" text="TRUE">'), ['author-format warning'], HALE],
  ['author-format lower case', concur('<concur author="[[burger]]" text="TRUE">'), ['author-format warning'], HALE],
  [
    'author-unknown alone',
    concur('<concur author="[[BURGR]]" text="TRUE">\nCONCUR BY: BURGER'),
    ['author-unknown information'],
    HALE,
  ],
  [
    'author-ambiguous without a year',
    concur('<concur author="[[WHITE]]" text="TRUE">', 'MR. JUSTICE WHITE, concurring.'),
    ['author-ambiguous hint'],
  ],
  [
    'author-ambiguous silent with a year',
    concur('<concur author="WHITE" text="TRUE">', 'MR. JUSTICE WHITE, concurring.'),
    [],
    HALE,
  ],
  [
    'R15 both Harlans',
    concur('<concur author="HARLAN_J" text="TRUE">', 'MR. JUSTICE HARLAN, concurring.').replace('MARSHALL', 'BLACK'),
    [],
    { identity: { target: 'us/378/1', year: 1964 } },
  ],
  [
    'author-not-on-court',
    concur('<concur author="[[FORTAS]]" text="TRUE">', 'MR. JUSTICE FORTAS, concurring.'),
    ['author-not-on-court warning'],
    HALE,
  ],
  [
    'author-heading-mismatch',
    concur('<concur author="[[BURGER]]" text="TRUE">', 'MR. JUSTICE DOUGLAS, concurring in the judgment.'),
    ['author-heading-mismatch warning'],
    HALE,
  ],
  [
    'WHITE_B matches WHITE',
    concur('<concur author="WHITE_B" text="TRUE">', 'MR. JUSTICE WHITE, concurring.'),
    [],
    HALE,
  ],
  ['THE CHIEF JUSTICE', concur('<concur author="BURGER" text="TRUE">', 'THE CHIEF JUSTICE, concurring.'), [], HALE],
  [
    'marker-duplicate',
    `${concur('<concur author="DOUGLAS" text="TRUE">', 'MR. JUSTICE DOUGLAS, concurring in the judgment.')}[[<concur author="DOUGLAS" text="TRUE">]]\nMR. JUSTICE DOUGLAS, concurring in the judgment.\n${BODY}`,
    ['marker-duplicate warning'],
    HALE,
  ],
  [
    'concur and dissent of one author',
    `${concur('<concur author="DOUGLAS" text="TRUE">', 'MR. JUSTICE DOUGLAS, concurring in part.')}<dissent author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, dissenting in part.\n${BODY}`,
    [],
    HALE,
  ],
  [
    'marker-kind-mismatch',
    concur('<[[concur]] author="DOUGLAS" text="TRUE">', 'MR. JUSTICE DOUGLAS, dissenting.'),
    ['marker-kind-mismatch warning'],
    HALE,
  ],
  [
    'in part: either tag',
    concur('<dissent author="DOUGLAS" text="TRUE">', 'MR. JUSTICE DOUGLAS, concurring in part and dissenting in part.'),
    [],
    HALE,
  ],
  [
    'notext-has-body',
    concur('<concur author="BURGER" text="[[NOTEXT]]">', undefined, BODY.repeat(4)),
    ['notext-has-body warning'],
    HALE,
  ],
  [
    'a notation is no body',
    concur(
      '<concur author="BLACKMUN" text="NOTEXT">',
      'MR. JUSTICE BLACKMUN would affirm the judgment for the reasons stated in the opinion of the Court of Appeals.',
      '',
    ),
    [],
    HALE,
  ],
  [
    'text-true-no-body',
    `${COURT}<concur author="BLACKMUN" text="[[TRUE]]">\nMR. JUSTICE BLACKMUN concurs in the result.\n<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}`,
    ['text-true-no-body warning'],
    HALE,
  ],
  [
    'text-true-no-body last marker',
    concur('<concur author="BLACKMUN" text="[[TRUE]]">', 'MR. JUSTICE BLACKMUN concurs in the result.', ''),
    ['text-true-no-body hint'],
    HALE,
  ],
  [
    'concur-by-order',
    `${COURT}<concur author="BURGER" text="TRUE">\nCONCUR BY: [[DOUGLAS; BURGER]]\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}<concur author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, concurring in the judgment.\n${BODY}`,
    ['concur-by-order hint'],
    HALE,
  ],
  [
    'concur-by missing name',
    `${COURT}<concur author="BURGER" text="TRUE">\nCONCUR BY: [[BURGER]]\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}<concur author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, concurring in the judgment.\n${BODY}`,
    ['concur-by-mismatch warning'],
    HALE,
  ],
  [
    'concur-by In Part',
    `${COURT}<concur author="BURGER" text="TRUE">\nCONCUR BY: BURGER (In Part)\nDISSENT BY: BURGER (In Part)\nMR. CHIEF JUSTICE BURGER, concurring in part and dissenting in part.\n${BODY}`,
    [],
    HALE,
  ],
  [
    'concur-by-misplaced',
    `${COURT}<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}<concur author="DOUGLAS" text="TRUE">\n[[CONCUR BY: BURGER; DOUGLAS]]\nMR. JUSTICE DOUGLAS, concurring in the judgment.\n${BODY}`,
    ['concur-by-misplaced hint'],
    HALE,
  ],
  [
    'concur-by before the first marker',
    `${COURT}CONCUR BY: BURGER\n<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}`,
    [],
    HALE,
  ],
  [
    'heading-without-marker',
    `${concur('<concur author="BURGER" text="TRUE">')}[[MR. JUSTICE WHITE, concurring in the judgment.]]\n${BODY}`,
    ['heading-without-marker information'],
    HALE,
  ],
  [
    'heading without any marker in the file',
    `${COURT}MR. JUSTICE WHITE, concurring in the judgment.\n${BODY}`,
    [],
    HALE,
  ],
  [
    'opinion-label-unknown',
    `[[**Leed Opinion**]]\nSo we held in Malloy v. Hogan, ${M}378 U. S. 1${E}, 8 (1964).\n`,
    ['opinion-label-unknown information'],
  ],
  ['other bold lines', `${FULL}\n**Background**\nIt is so.\n`, []],

  // 4.3 citations
  [
    'cite-ocr-reporter',
    'In Hoffman v. United States, 341 [[U. S..]] 479, 486 (1951), so.',
    ['cite-ocr-reporter information'],
  ],
  ['stop after the page', 'It was Hoffman v. United States, [[341 U. S. 479]]. So.', ['cite-missing-year hint']],
  ['cite-ocr-name', 'See Bram v. [[United, States]], 168 U. S. 532, 562 (1897).', ['cite-ocr-name information']],
  [
    'cite-ocr-digits',
    'In Hoffman v. United States, [[34l]] U. S. 479, 486 (1951), so.',
    ['cite-ocr-digits information'],
  ],
  ['cite-name-variant', 'See Counselman v. [[Hitchock]], 142 U. S. 547, 562 (1892).', ['cite-name-variant hint']],
  ['cite-name-mismatch', 'See [[Smith v. Jones]], 142 U. S. 547, 562 (1892).', ['cite-name-mismatch warning']],
  ['Agurs', 'See Case v. Other, 427 U.S. [[115]] (1976).', ['cite-not-found information']],
  [
    'Shott, SACB, reversed, abbreviations',
    'See Tehan v. Shott, 382 U. S. 406, 414 (1966); Albertson v. SACB, 382 U. S. 70 (1965); Murphy v. Waterfront Commission, 378 U. S. 52 (1964); United States v. Grunewald, 353 U. S. 391 (1957).',
    [],
  ],
  [
    'et al., ex rel., Inc.',
    'See Youngstown Co. v. Sawyer, 343 U. S. 579 (1952); Tehan v. United States ex rel. Shott, 382 U. S. 406 (1966); Brown et al. v. Board of Education of Topeka et al., 347 U. S. 483 (1954).',
    [],
  ],
  ['cite-not-found', 'See Grunewald v. United States, 353 U.S. [[392]] (1957).', ['cite-not-found information']],
  ['order pages are never unknown', 'We granted certiorari, 419 U.S. 1045 (1974).', []],
  ['cite-volume-impossible', 'See Smith v. Jones, [[999]] U.S. 99 (1990).', ['cite-volume-impossible warning']],
  ['cite-year-mismatch', 'See Grunewald v. United States, 353 U.S. 391 ([[1975]]).', ['cite-year-mismatch warning']],
  ['tolerance of one', 'See Grunewald v. United States, 353 U.S. 391 (1956).', []],
  ['year of the review', 'See United States v. Grunewald, 233 F. 2d 556 (CA2 1956), rev’d, 353 U. S. 391 (1957).', []],
  [
    'cite-from-future',
    `${COURT.replace('Affirmed.', 'See Batson v. Kentucky, 476 U.S. 79 ([[1986]]).')}`,
    ['cite-from-future warning'],
    HALE,
  ],
  [
    'cite-missing-year',
    'our decision in Escobedo v. Illinois, [[378 U. S. 478]], decided one week after.',
    ['cite-missing-year hint'],
  ],
  ['split by page mark', 'in Malloy v. Hogan, 378 [[*461]] U. S. 1 (1964), we', ['cite-split-by-page-mark hint']],
  [
    'cite-truncated',
    `**Lead Opinion**\n[[313, 320 (1964)]] and so in Malloy v. Hogan, ${M}378 U. S. 1${E} (1964).\n`,
    ['cite-truncated hint'],
  ],
  [
    'signal-dangling',
    `**Lead Opinion**\nSo in Malloy v. Hogan, ${M}378 U. S. 1${E} (1964). [[Cf.]]`,
    ['signal-dangling hint'],
  ],
  ['pin-before-start', 'See Grunewald v. United States, 353 U.S. 391, [[390]] (1957).', ['pin-before-start warning']],
  ['pin-after-end', 'See Escobedo v. Illinois, 378 U. S. 478, [[520]] (1964).', ['pin-after-end information']],
  ['pin on the next first page', 'See Arndstein v. McCarthy, 254 U. S. 71, 72-73 (1920).', []],
  [
    'pin-range-reversed',
    'See Johnson v. United States, 318 U.S. 189, [[199-196]] (1943).',
    ['pin-range-reversed warning'],
  ],
  ['elided ranges', 'See Miranda v. Arizona, 384 U.S. 436, 467-68, 470-4 (1966).', []],
  ['pin-range-long', 'See Miranda v. Arizona, 384 U.S. 436, [[440-530]] (1966).', ['pin-range-long hint']],
  ['short-unresolved', 'So said. See [[353 U.S., at 423]]. So.', ['short-unresolved information']],
  ['short-unresolved in an excerpt', `${FULL}So said. See [[353 U.S., at 423]]. So.\n`, ['short-unresolved hint']],
  [
    'short-ambiguous',
    'Malloy v. Hogan, 378 U. S. 1 (1964). Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964). See 378 U. S., at [[600]].',
    ['short-ambiguous information'],
  ],
  [
    'short-conflict',
    'Malloy v. Hogan, 378 U. S. 1 (1964). Escobedo v. Illinois, 378 U. S. 478 (1964). See Malloy, [[378 U. S., at 490]].',
    ['short-conflict warning'],
  ],
  ['supra-unresolved', 'As in [[Smith, supra]], it fails.', ['supra-unresolved information']],
  ['supra of a place', 'See p. 454, supra. See [[Part II, supra]].', ['cross-ref-unresolved hint']],
  [
    'name-ambiguous',
    'Johnson v. Zerbst, 304 U. S. 458 (1938). Johnson v. United States, 318 U. S. 189 (1943). In [[Johnson]] the Court held so.',
    ['name-ambiguous hint'],
  ],
  ['id-no-antecedent', 'We begin. [[Id.]], at 5. So.', ['id-no-antecedent information']],
  ['photo id.', 'He showed a photo id. and left.', []],
  [
    'id-after-string',
    'See Miranda v. Arizona, 384 U.S. 436 (1966); Grunewald v. United States, 353 U.S. 391 (1957). [[Id.]], at 423.',
    ['id-after-string hint'],
  ],
  [
    'id-pin-out-of-range',
    'Grunewald v. United States, 353 U.S. 391 (1957). But Miranda v. Arizona, 384 U.S. 436 (1966). Id., at [[423]].',
    ['id-pin-out-of-range information'],
  ],
  [
    'cross-ref-direction',
    'It *462 is said *463 here and *464 there. See [[infra]], at 462. Then *465 more.',
    ['cross-ref-direction warning'],
  ],
  [
    'parallel-mismatch',
    'See Miranda v. Arizona, 384 U.S. 436, [[84 S. Ct. 1489]] (1966).',
    ['parallel-mismatch information'],
  ],

  // 4.4 structure
  ['star-page-order', 'It *463 is *464 said [[*463]] here.', ['star-page-order warning']],
  ['star-page-duplicate', 'It *463 is *464 said [[*464]] here.', ['star-page-duplicate information']],
  ['star-page-order falls', 'It *464 is *465 said [[*463]] here.', ['star-page-order warning']],
  ['star-page-gap', `${COURT.replace('We hold', 'It *461 is [[*464]] said. We hold')}`, ['star-page-gap hint'], HALE],
  ['two series', 'It *461 is **1602 so *462 and **1603 so.', []],
  ['star-page-splits-word', 'a period of interroga [[*461]] tion. Then *462 more.', ['star-page-splits-word hint']],
  [
    'part-numeral-order',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nWe go on.\n[[IV]]\nWe end.\n`,
    ['part-numeral-order warning'],
    HALE,
  ],
  [
    'part-numeral-duplicate',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nWe go on.\n[[II]]\nWe end.\n`,
    ['part-numeral-duplicate warning'],
    HALE,
  ],
  [
    'a part misnumbered as the one before',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nWe go on.\n[[II]]\nWe see.\nIV\nWe end.\n`,
    ['part-numeral-duplicate warning'],
    HALE,
  ],
  [
    'a part misnumbered as a later one',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nWe go on.\n[[V]]\nWe see.\nIV\nWe end.\n`,
    ['part-numeral-order warning'],
    HALE,
  ],
  [
    'headings exchanged leave the list alone',
    `${COURT}<concur author="[[BURGER]]" text="TRUE">\nCONCUR BY: BURGER; DOUGLAS\nMR. JUSTICE DOUGLAS, concurring in the judgment.\n${BODY}<concur author="[[DOUGLAS]]" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\n${BODY}`,
    ['author-heading-mismatch warning', 'author-heading-mismatch warning'],
    HALE,
  ],
  [
    'dissents restart',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nWe go on.\n<dissent author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, dissenting.\nI\nNo.\nII\nNo again.\n`,
    [],
    HALE,
  ],

  // 4.5 encoding
  ['mojibake', 'See 18 U.S.C. [[ยง]] 1001.', ['mojibake warning']],
  ['real Thai', 'The word ยาง and the word ยุง mean rubber and mosquito.', []],
  ['replacement-character', 'See 18 U.S.C. [[\uFFFD]] 1001.', ['replacement-character warning']],
  [
    'control-character',
    'He said [[\u0093]]no[[\u0094]] to it.',
    ['control-character warning', 'control-character warning'],
  ],
  ['html-entity', 'See 18 U.S.C. [[&sect;]] 2.', ['html-entity information']],
  ['AT&T;', 'See AT&T; so it was.', []],
  ['invisible-character', 'See Miranda v. Arizona, 384 U.S.[[\u00A0]]436 (1966).', ['invisible-character hint']],
  ['no-break space in prose', 'It is\u00A0so.', []],

  // 4.6
  [
    'stray-letter',
    'at the time of his arrest: [[S]]\n"Q. Why not?\n"A. I did not feel it necessary at the time."[[I]]\nSo it was.',
    ['stray-letter hint', 'stray-letter hint'],
  ],
  ['N. S.', 'It is the law of N. S.\nSo.', []],
  [
    'lost-bracket-text',
    'He said that the innocent "are more likely to[[  ]]in secret proceedings" than in open court.',
    ['lost-bracket-text hint'],
  ],
  ['two spaces outside a quotation', 'He said  that they are.', []],

  // control
  [
    'ignore comment',
    '<!-- opinion-lens-ignore: cite-name-mismatch -->\nSee Smith v. Jones, 142 U. S. 547, 562 (1892).',
    [],
  ],
];

describe('Expert: what is wrong', () => {
  for (const [title, drawing, answers, options] of TABLE) it(title, () => says(drawing, answers, options));
});
