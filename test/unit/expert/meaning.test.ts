import { type Answer, cites, type Reading } from './reading';

type Case = readonly [title: string, drawing: string, answers: readonly Answer[], options?: Reading];

const MIRANDA = '«Miranda v. Arizona, 384 U.S. 436 (1966)»';
const GRUNEWALD = '«Grunewald v. United States, 353 U.S. 391 (1957)»';
const MALLOY = '«Malloy v. Hogan, 378 U. S. 1, 8 (1964)»';
const ESCOBEDO = '«Escobedo v. Illinois, 378 U. S. 478 (1964)»';
const MURPHY = '«Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964)»';
const full = (...targets: string[]): string[] => targets.map(target => `full-case us/${target}`);

/** Written by hand from DOMAIN 3 before the program saw the texts. */
const TABLE: readonly Case[] = [
  // R1
  [
    'R1a',
    `${MIRANDA}. «Id., at 468».`,
    [...full('384/436'), ['id us/384/436', { pins: [{ page: '468' }], antecedent: 'Miranda v. Arizona' }]],
  ],
  ['R1a Bluebook', `${MIRANDA}. «Id. at 468–69 & n.37».`, [...full('384/436'), 'id us/384/436']],
  [
    'R1b opinions',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSo held. ${MIRANDA}.\n<dissent author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, dissenting.\n«Id., at 468».`,
    [...full('384/436'), 'id null'],
  ],
  [
    'R1c parenthetical skipped',
    '«Harris v. New York, 401 U. S. 222, 225 (1971) (quoting «Miranda v. Arizona, 384 U. S. 436, 479 (1966)»)». «Id., at 226».',
    [...full('401/222', '384/436'), 'id us/401/222'],
  ],
  [
    'R1c inside looks inside',
    'See «Harris v. New York, 401 U. S. 222 (1971) (quoting «Miranda v. Arizona, 384 U. S. 436, 479 (1966)», and citing «id., at 480»)».',
    [...full('401/222', '384/436'), 'id us/384/436'],
  ],
  [
    'R1c history skipped',
    '«United States v. Grunewald, 233 F. 2d 556 (CA2 1956), rev’d, 353 U. S. 391 (1957)». «Id., at 579».',
    ['full-case f2d/233/556', 'id f2d/233/556'],
  ],
  ['R1d string', `See ${MIRANDA}; ${GRUNEWALD}. «Id., at 423».`, [...full('384/436', '353/391'), 'id us/353/391 low']],
  [
    'R1d pin excludes the last',
    `See ${MIRANDA}; ${GRUNEWALD}. «Id., at 468».`,
    [...full('384/436', '353/391'), 'id us/384/436 low'],
  ],
  [
    'R1e record stops the chain',
    `${MIRANDA}. The clerk said so. «App. 12». «Id., at 13».`,
    [...full('384/436'), 'record record', 'id record'],
  ],
  [
    'R1e statute',
    `${MIRANDA}. See «18 U. S. C. § 1001». «Id., § 1002».`,
    [...full('384/436'), 'statute usc/18/1001', 'id usc/18/1002'],
  ],
  [
    'R1f pin out of range',
    `${GRUNEWALD}. But ${MIRANDA}. «Id., at 423».`,
    [...full('353/391', '384/436'), 'id us/353/391 low'],
  ],
  ['R1 no antecedent', 'We begin. «Id., at 5».', ['id null']],
  ['R1 id. chain', `${MIRANDA}. «Id., at 468». «Id., at 470».`, [...full('384/436'), 'id us/384/436', 'id us/384/436']],
  [
    'R1 bare name does not move the chain',
    `${GRUNEWALD}. Then ${MIRANDA}. Unlike in «Grunewald» there was a warning. «Id., at 470».`,
    [...full('353/391', '384/436'), 'bare-name us/353/391', 'id us/384/436'],
  ],
  // R2
  [
    'R2 ibid. same page',
    `«Miranda v. Arizona, 384 U.S. 436, 468 (1966)». «Ibid.»`,
    [...full('384/436'), 'ibid us/384/436'],
  ],
  [
    'R2 ibid. after id.',
    `${MIRANDA}. «Id., at 470». «Ibid.»`,
    [...full('384/436'), 'id us/384/436', 'ibid us/384/436'],
  ],
  // R3
  ['R3 US excluded', `${GRUNEWALD}. In «Grunewald» we said so.`, [...full('353/391'), 'bare-name us/353/391']],
  [
    'R3 In re',
    'See «In re Gault, 387 U. S. 1 (1967)». Under «Gault» counsel is due.',
    [...full('387/1'), 'bare-name us/387/1'],
  ],
  [
    'R3 two candidates',
    '«Johnson v. Zerbst, 304 U. S. 458 (1938)». «Johnson v. United States, 318 U. S. 189 (1943)». In «Johnson» the Court',
    [...full('304/458', '318/189'), 'bare-name us/318/189 low'],
  ],
  [
    'R3 Mallory is not Malloy',
    `In «McNabb v. United States, 318 U. S. 332 (1943)», and «Mallory v. United States, 354 U. S. 449 (1957)». ${MALLOY}. In «Mallory», as in «McNabb», and unlike in «Malloy», the`,
    [...full('318/332', '354/449', '378/1'), 'bare-name us/354/449', 'bare-name us/318/332', 'bare-name us/378/1'],
  ],
  [
    'R3p T07',
    "In «Raffel v. United States, 271 U.S. 494 (1926)», a second trial was held. Over objection, Raffel admitted that he was silent. Raffel's silence was used. The assumption underlying «Raffel» is absent. The «Raffel» Court said so. Raffel's wife testified.",
    [...full('271/494'), 'bare-name us/271/494', 'bare-name us/271/494'],
  ],
  [
    'R3p reasoning',
    `${GRUNEWALD}. «Grunewald»'s reasoning controls. Grunewald's counsel objected. Respondent Grunewald was tried. «Grunewald» held so.`,
    [...full('353/391'), 'bare-name us/353/391', 'bare-name us/353/391'],
  ],
  [
    'R3e eponym',
    `${MIRANDA}. The «Miranda» warnings were given. A «Miranda» violation.`,
    [...full('384/436'), ['bare-name us/384/436', { use: 'eponym' }], ['bare-name us/384/436', { use: 'eponym' }]],
  ],
  [
    'R3 own case',
    `Hale testified that he fled. ${MIRANDA}. In Hale the silence was used.`,
    full('384/436'),
    { identity: { target: 'us/422/171', name: 'United States v. Hale', year: 1975 } },
  ],
  [
    'R3j Justices',
    '«White v. Maryland, 373 U. S. 59 (1963)». MR. JUSTICE WHITE disagrees. The opinion of WHITE, J., is to the contrary.',
    full('373/59'),
  ],
  // R4
  [
    'R4a one',
    `${GRUNEWALD}. He spoke. «353 U.S., at 423».`,
    [...full('353/391'), ['short-case us/353/391', { pins: [{ page: '423' }] }]],
  ],
  [
    'R4b T01',
    `${MALLOY}. ${MURPHY}. ${ESCOBEDO}. policies, «378 U. S., at 7-8». points, «378 U. S., at 483, 485, 491».`,
    [
      ...full('378/1', '378/52', '378/478'),
      'short-case us/378/1',
      ['short-case us/378/478', { pins: [{ page: '483' }, { page: '485' }, { page: '491' }] }],
    ],
  ],
  [
    'R4c name',
    '«McNabb v. United States, 318 U. S. 332 (1943)». In «McNabb, 318 U. S., at 343-344», we',
    [...full('318/332'), ['short-case us/318/332', { name: 'McNabb' }]],
  ],
  [
    'R4c name against page',
    `${MALLOY}. ${ESCOBEDO}. «Malloy, 378 U. S., at 490».`,
    [...full('378/1', '378/478'), 'short-case us/378/1'],
  ],
  [
    'R4d forward',
    'As said, «353 U. S., at 423». The rule of «Grunewald v. United States, 353 U. S. 391 (1957)».',
    ['short-case us/353/391 forward', ...full('353/391')],
  ],
  [
    'R4e nominative',
    '«Marbury v. Madison, 1 Cranch 137 (1803)». «5 U. S., at 177». «1 Cranch, at 178».',
    [...full('5/137'), 'short-case us/5/137', 'short-case us/5/137'],
  ],
  [
    'R4e parallel',
    '«Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602 (1966)». «86 S. Ct., at 1620».',
    [...full('384/436'), 'short-case us/384/436'],
  ],
  ['R4 Bluebook', `${MIRANDA}. «Miranda, 384 U.S. at 468».`, [...full('384/436'), 'short-case us/384/436']],
  ['R4 none', 'See «353 U. S., at 423».', ['short-case null']],
  [
    'R4 supra hybrid',
    '«Smith v. Doe, 444 F. Supp. 280 (ND Ill. 1977)». «Smith, supra, 444 F. Supp. at 282».',
    ['full-case fsupp/444/280', 'short-case fsupp/444/280'],
  ],
  ['R4 fits none', `${MALLOY}. ${MURPHY}. «378 U. S., at 600».`, [...full('378/1', '378/52'), 'short-case null']],
  // R5
  [
    'R5 T04',
    `${GRUNEWALD}. As in «Grunewald v. United States, supra», the`,
    [...full('353/391'), 'supra-case us/353/391'],
  ],
  [
    'R5 pins',
    `${GRUNEWALD}. «Grunewald, supra, at 423».`,
    [...full('353/391'), ['supra-case us/353/391', { pins: [{ page: '423' }] }]],
  ],
  [
    'R5 author',
    'See «Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966)». «Traynor, supra, at 676».',
    ['article lrev/uchilrev/33/657', 'supra-case lrev/uchilrev/33/657'],
  ],
  [
    'R5 space before the comma',
    '«Bell Atlantic Corp. v. Twombly, 550 U.S. 544 (2007)». «Twombly , supra, at 556».',
    [...full('550/544'), 'supra-case us/550/544'],
  ],
  ['R5 unresolved', 'As in «Smith, supra», it fails.', ['supra-case null']],
  // R6
  [
    'R6 page',
    'It is *454 so said here. More text *460 follows. «See p. 454, supra»'.replace(
      '«See p. 454, supra»',
      'See «p. 454, supra».',
    ),
    ['supra-page self p. 454'],
  ],
  ['R6 supra at', 'It *178 is. It *179 was. «Supra, at 178».', ['supra-page self p. 178']],
  [
    'R6 part',
    'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nWe start.\nII\nSee «Part I, supra».',
    ['supra-page self part I'],
  ],
  ['R6 note', 'See «n. 3, supra».', ['supra-page self n. 3']],
  ['R6 infra', 'See «infra, at 694».', ['infra self p. 694']],
  // R7
  [
    'R7 T06',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nIt fails. ${MIRANDA}.\n<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring in the judgment.\nSo ${GRUNEWALD}, see «ante, at 178, and n. 6».`,
    [...full('384/436', '353/391'), ['ante file:lead-opinion', { pins: [{ page: '178', note: '6' }] }]],
  ],
  [
    'R7 named dissent',
    'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n«The dissent» errs, «post, at 190 (HARLAN, J., dissenting)».\n<dissent author="HARLAN" text="TRUE">\nMR. JUSTICE HARLAN, dissenting.\nNo.',
    ['intra-court file:dissent-HARLAN', 'post file:dissent-HARLAN'],
  ],
  [
    'R7 another case',
    'Today in «Doe v. Bolton, post, p. 179», we',
    ['post us/410/179'],
    { identity: { target: 'us/410/113', name: 'Roe v. Wade', year: 1973, cite: '410 U.S. 113' } },
  ],
  [
    'R7 ante in the first',
    'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee «ante, at 170».',
    ['ante null'],
  ],
  // 1.28
  [
    'T11 my Brother',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSo.\n<concur author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, concurring.\nI believe, as does «my Brother WHITE», so.\n<concur author="WHITE_B" text="TRUE">\nMR. JUSTICE WHITE, concurring.\nSo.`,
    ['intra-court file:concurrence-WHITE_B'],
  ],
  // R8, R9, R10, R11
  [
    'R8',
    '«3A J. Wigmore, Evidence § 1040 (rev. 1970) (hereinafter Wigmore)». «Wigmore § 1042».',
    ['treatise treatise/wigmore-evidence', 'hereafter-short treatise/wigmore-evidence'],
  ],
  [
    'R11 elided',
    `«Miranda v. Arizona, 384 U.S. 436, 467-68 (1966)».`,
    [['full-case us/384/436', { pins: [{ page: '467', to: '468' }] }]],
  ],
  ['R1g 83 id.', '«Doe v. Roe, 83 Ill. 150 (1876)»; «83 id. 154».', ['full-case ill/83/150', 'id ill/83/154']],
  // R0
  [
    'R0 earlier opinion',
    `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSo held. ${GRUNEWALD}.\n<dissent author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, dissenting.\nIn «Grunewald» we said otherwise. «353 U. S., at 423».`,
    [...full('353/391'), 'bare-name us/353/391', 'short-case us/353/391'],
  ],
  [
    'R0 excerpts are one context',
    `**Lead Opinion**\n«Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964)».\n**Lead Opinion**\nBut «378 U. S., at 7».`,
    [...full('378/1'), 'short-case us/378/1'],
  ],
  [
    'T03 long after the quotation',
    `${GRUNEWALD}. ${'It was said again and again that the privilege is for the innocent. '.repeat(7)}He said “no.” «353 U.S., at 423».`,
    [...full('353/391'), 'short-case us/353/391'],
  ],
  [
    'bare name tagged',
    '**Lead Opinion**\n«Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964)». In <targetCase>«Malloy»</targetCase>, we held.',
    [...full('378/1'), 'bare-name us/378/1'],
  ],
  ['person by verb', `${MALLOY}. Malloy refused to answer. He said Malloy was arrested.`, full('378/1')],
  [
    'R3 given names',
    'See «Brown v. Board of Education, 347 U. S. 483 (1954) (Brown I)»; «Brown v. Board of Education, 349 U. S. 294 (1955) (Brown II)». «Brown II» held so. In «Brown I», we said. «Brown II, supra, at 300». «Brown I, 347 U. S., at 490».',
    [
      'full-case us/347/483',
      'full-case us/349/294',
      'bare-name us/349/294 certain',
      'bare-name us/347/483 certain',
      'supra-case us/349/294',
      'short-case us/347/483',
    ],
  ],
];

describe('Expert: what a reference means', () => {
  for (const [title, drawing, answers, options] of TABLE) it(title, () => cites(drawing, answers, options));
});
