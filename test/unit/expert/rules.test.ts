import { type Answer, cites, type Reading } from './reading';

type Case = readonly [title: string, drawing: string, answers: readonly Answer[], options?: Reading];

const POWELL = '«Powell v. Alabama, 287 U. S. 45, 68 (1932)»';
const BETTS = '«Betts v. Brady, 316 U. S. 455 (1942)»';
const GIDEON = '«Gideon v. Wainwright, 372 U. S. 335 (1963)»';
const ERIE = '«Erie R. Co. v. Tompkins, 304 U. S. 64 (1938)»';
const CAROLENE = '«United States v. Carolene Products Co., 304 U. S. 144 (1938)»';
const ZERBST = '«Johnson v. Zerbst, 304 U. S. 458 (1938)»';
const MAPP = '«Mapp v. Ohio, 367 U. S. 643 (1961)»';
const WOLF = '«Wolf v. Colorado, 338 U. S. 25 (1949)»';
const BOYD = '«Boyd v. United States, 116 U. S. 616 (1886)»';
const full = (...targets: string[]): string[] => targets.map(target => `full-case us/${target}`);
const COURT = 'OPINION\nMR. JUSTICE BLACK delivered the opinion of the Court.\n';
const DISSENT = '\n<dissent author="HARLAN" text="TRUE">\nMR. JUSTICE HARLAN, dissenting.\n';

/** Tricky texts for each rule of DOMAIN 3, answered by hand before the program saw them. */
const TABLE: readonly Case[] = [
  // R0
  [
    'R0 a dissent looks back to the Court before it looks forward',
    `${COURT}So ${GIDEON}.${DISSENT}In «Gideon» nothing was said of this. See ${GIDEON}.`,
    [...full('372/335'), ['bare-name us/372/335 likely', { antecedent: 'Gideon v. Wainwright' }], ...full('372/335')],
  ],
  [
    'R0 a note looks at the text before its mark',
    `Counsel is due. ${POWELL}.[1] But see ${BETTS}.\n[1] «Id., at 71».`,
    [...full('287/45', '316/455'), 'id us/287/45'],
  ],
  [
    'R0 the text does not see the notes',
    `Counsel is due. ${POWELL}.[1] «Id., at 69».\n[1] See also ${BETTS}.`,
    [...full('287/45'), 'id us/287/45', ...full('316/455')],
  ],
  [
    'R0 a note after a note, nothing cited between their marks',
    `It is settled.[1] It is plain.[2]\n[1] See ${BETTS}.\n[2] «Id., at 462».`,
    [...full('316/455'), 'id us/316/455'],
  ],
  [
    'R0 forward in the same opinion only where nothing lies behind',
    `In «Zerbst, 304 U. S., at 462», we said so. ${ZERBST}.`,
    ['short-case us/304/458 forward', ...full('304/458')],
  ],
  // R1a
  ['R1a across a paragraph', `${MAPP}.\n«Id., at 655».`, [...full('367/643'), 'id us/367/643']],
  [
    'R1a with its own parenthetical',
    `${MAPP}. «Id., at 672 (HARLAN, J., dissenting)».`,
    [...full('367/643'), ['id us/367/643', { weight: 'HARLAN, J., dissenting' }]],
  ],
  [
    'R1a in the middle of a sentence',
    `As ${MAPP}, held, and as «id., at 660», shows, it is.`,
    [...full('367/643'), 'id us/367/643'],
  ],
  [
    'R1a several pages and a note',
    `${MAPP}. «Id., at 650-651, 655, n. 9».`,
    [
      ...full('367/643'),
      [
        'id us/367/643',
        {
          pins: [
            { page: '650', to: '651' },
            { page: '655', note: '9' },
          ],
        },
      ],
    ],
  ],
  [
    'R1a id. to an id.',
    `${MAPP}. «Id., at 655». «Id., at 656». «Ibid.»`,
    [...full('367/643'), 'id us/367/643', 'id us/367/643', 'ibid us/367/643'],
  ],
  // R1b
  [
    'R1b a concurrence begins with nothing',
    `${COURT}So ${MAPP}.\n<concur author="DOUGLAS" text="TRUE">\nMR. JUSTICE DOUGLAS, concurring.\n«Id., at 655».`,
    [...full('367/643'), 'id null'],
  ],
  [
    'R1b labels divide',
    `**Lead Opinion**\nMR. JUSTICE BLACK delivered the opinion of the Court.\nSo ${MAPP}.\n**Dissenting Opinion**\nMR. JUSTICE HARLAN, dissenting.\n«Ibid.»`,
    [...full('367/643'), 'ibid null'],
  ],
  [
    'R1b the own citation of the dissent counts',
    `${COURT}So ${MAPP}.${DISSENT}But ${WOLF}. «Id., at 33».`,
    [...full('367/643', '338/25'), 'id us/338/25'],
  ],
  [
    'R1b excerpts of one opinion are one',
    `**Lead Opinion**\nSee ${MAPP}, and <targetCase>«Wolf»</targetCase>. ${WOLF}.\n**Lead Opinion**\n«Id., at 33».`,
    [...full('367/643'), 'bare-name us/338/25', ...full('338/25'), 'id us/338/25'],
  ],
  // R1c
  [
    'R1c citing',
    `«Escobedo v. Illinois, 378 U. S. 478, 487 (1964) (citing «Malloy v. Hogan, 378 U. S. 1, 8 (1964)»)». «Id., at 490».`,
    [...full('378/478', '378/1'), 'id us/378/478'],
  ],
  [
    'R1c history with a name',
    `«Doe v. Roe, 200 F. 2d 5 (CA2 1952), rev’d sub nom. Wolf v. Colorado, 338 U. S. 25 (1949)». «Id., at 7».`,
    ['full-case f2d/200/5', 'id f2d/200/5'],
  ],
  [
    'R1c certiorari denied',
    `«Doe v. Roe, 200 F. 2d 5, cert. denied, 344 U. S. 900». «Id., at 7».`,
    ['full-case f2d/200/5', 'id f2d/200/5'],
  ],
  [
    'R1c a see-clause in parentheses after a sentence',
    `${MAPP.slice(0, -1)} (see also ${WOLF})». «Id., at 655».`,
    [...full('367/643', '338/25'), 'id us/367/643'],
  ],
  [
    'R1c the page may ask for the inner one all the same',
    `«Escobedo v. Illinois, 378 U. S. 478, 487 (1964) (quoting «Boyd v. United States, 116 U. S. 616, 630 (1886)»)». «Id., at 631».`,
    [...full('378/478', '116/616'), 'id us/116/616 low'],
  ],
  // R1d
  [
    'R1d last of three',
    `See ${MAPP}; ${WOLF}; ${BOYD}. «Id., at 630».`,
    [...full('367/643', '338/25', '116/616'), 'id us/116/616 low'],
  ],
  [
    'R1d the one whose pages fit',
    `See ${MAPP}; ${WOLF}; ${BOYD}. «Id., at 655».`,
    [...full('367/643', '338/25', '116/616'), 'id us/367/643 low'],
  ],
  [
    'R1d id. within the string is the member before it',
    `See ${MAPP}; ${WOLF}; «id., at 33».`,
    [...full('367/643', '338/25'), 'id us/338/25 certain'],
  ],
  [
    'R1d a single cite after a string',
    `See ${MAPP}; ${WOLF}. But ${BOYD}. «Id., at 630».`,
    [...full('367/643', '338/25', '116/616'), 'id us/116/616 certain'],
  ],
  [
    'R1d a semicolon in a parenthetical makes no string',
    `${MAPP.slice(0, -1)} (holding so; and more)». «Id., at 655».`,
    [...full('367/643'), 'id us/367/643 certain'],
  ],
  // R1e
  [
    'R1e article',
    'See «Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966)». «Id., at 670».',
    ['article lrev/uchilrev/33/657', 'id lrev/uchilrev/33/657'],
  ],
  [
    'R1e transcript',
    `${MAPP}. He said so. «Tr. 30». «Id., at 31».`,
    [...full('367/643'), 'record record', 'id record'],
  ],
  [
    'R1e brief',
    `${MAPP}. It is conceded. «Brief for Respondent 12». «Id., at 14».`,
    [...full('367/643'), 'record record', 'id record'],
  ],
  [
    'R1e House report',
    `${MAPP}. See «H. R. Rep. No. 1040, 75th Cong., 1st Sess., 5 (1937)». «Id., at 6».`,
    [...full('367/643'), 'legislative legislative/hrep/75-1040', 'id legislative/hrep/75-1040'],
  ],
  [
    'R1e section of a code',
    `${MAPP}. See «28 U. S. C. § 2254». «Id., § 2255».`,
    [...full('367/643'), 'statute usc/28/2254', 'id usc/28/2255'],
  ],
  // R1f
  [
    'R1f page before the first page',
    `${BOYD}. ${MAPP}. «Id., at 630».`,
    [...full('116/616', '367/643'), 'id us/116/616 low'],
  ],
  ['R1f nothing admits it', `${MAPP}. «Id., at 12».`, [...full('367/643'), 'id null']],
  [
    'R1f a statute admits no page',
    `${MAPP}. See «28 U. S. C. § 2254». «Id., at 655».`,
    [...full('367/643'), 'statute usc/28/2254', 'id us/367/643'],
  ],
  [
    'R1f the shared last page is still its own',
    '«Malloy v. Hogan, 378 U. S. 1 (1964)». «Id., at 39».',
    [...full('378/1'), 'id us/378/1 certain'],
  ],
  [
    'R1f a bare name between breaks no chain',
    `${WOLF}. ${MAPP}. «Wolf» was overruled. «Id., at 655».`,
    [...full('338/25', '367/643'), 'bare-name us/338/25', 'id us/367/643'],
  ],
  // R1g
  [
    'R1g volume and page',
    '«Hall v. De Cuir, 95 U. S. 485»; «97 id. 501»; «99 id. 1».',
    ['full-case us/95/485', 'id us/97/501', 'id us/99/1'],
  ],
  ['R1g same volume, new page', '«Bull v. Loveland, 10 Pick. 9»; «id. 53».', ['full-case pick/10/9', 'id pick/10/53']],
  [
    'R1g with a name',
    '«Hall v. De Cuir, 95 U. S. 485»; «Foster v. Kansas, 112 id. 201».',
    ['full-case us/95/485', ['id us/112/201', { name: 'Foster v. Kansas' }]],
  ],
  ['R1g nominative', '«The Siren, 7 Wall. 152»; «The Davis, 10 id. 15».', ['full-case us/74/152', 'id us/77/15']],
  [
    'R1g at means the same case',
    '«Bull v. Loveland, 10 Pick. 9». «Id. at 12».',
    ['full-case pick/10/9', 'id pick/10/9'],
  ],
  // R2
  ['R2 after a statute', 'See «28 U. S. C. § 2254». «Ibid.»', ['statute usc/28/2254', 'ibid usc/28/2254']],
  ['R2 inside a note', `It is so.[1]\n[1] ${MAPP}. «Ibid.»`, [...full('367/643'), 'ibid us/367/643']],
  ['R2 small letters', `${MAPP}; see «ibid.»`, [...full('367/643'), 'ibid us/367/643']],
  [
    'R2 after a short form',
    `${ZERBST}. «304 U. S., at 462». «Ibid.»`,
    [...full('304/458'), 'short-case us/304/458', 'ibid us/304/458'],
  ],
  ['R2 nothing before it', 'We begin. «Ibid.»', ['ibid null']],
  // R3
  [
    'R3 the second party where the first is a sovereign',
    `${CAROLENE}. The footnote in «Carolene Products» is famous. Our «Carolene» decision, too.`,
    [...full('304/144'), 'bare-name us/304/144', 'bare-name us/304/144'],
  ],
  [
    'R3 ex parte',
    'See «Ex parte Quirin, 317 U. S. 1 (1942)». As «Quirin» holds, they may be tried.',
    [...full('317/1'), 'bare-name us/317/1'],
  ],
  [
    'R3 no State alone',
    'See «Texas v. White, 7 Wall. 700 (1869)». In Texas the rule is other. In «White» it was said.',
    [...full('74/700'), 'bare-name us/74/700'],
  ],
  [
    'R3 small letters and plurals are no names',
    `${BOYD}. The boyds of this world. Two Boyds came. In «Boyd» it was held.`,
    [...full('116/616'), 'bare-name us/116/616'],
  ],
  [
    'R3 a ship',
    'See «The Paquete Habana, 175 U. S. 677 (1900)». The rule of «The Paquete Habana» binds.',
    [...full('175/677'), 'bare-name us/175/677'],
  ],
  [
    'R3 Cases',
    'See «Slaughter-House Cases, 16 Wall. 36 (1873)». In the «Slaughter-House Cases» it was held.',
    [...full('83/36'), 'bare-name us/83/36'],
  ],
  // R3p
  [
    'R3p who',
    `${BETTS}. Betts, who was poor, asked for counsel. Betts' request was refused. The «Betts» rule is gone.`,
    [...full('316/455'), 'bare-name us/316/455'],
  ],
  [
    'R3p was convicted, was overruled',
    `${BETTS}. Betts was convicted of robbery. «Betts» was overruled.`,
    [...full('316/455'), 'bare-name us/316/455'],
  ],
  [
    'R3p titles',
    `${WOLF}. Dr. Wolf objected. Mrs. Wolf did not. In «Wolf», the Court divided.`,
    [...full('338/25'), 'bare-name us/338/25'],
  ],
  [
    'R3p the appeal of',
    `${GIDEON}. The appeal of Gideon was heard. The progeny of «Gideon» is large.`,
    [...full('372/335'), 'bare-name us/372/335'],
  ],
  [
    'R3p a verb of courts',
    `${MAPP}. «Mapp» held so; «Mapp» teaches us. Mapp fled.`,
    [...full('367/643'), 'bare-name us/367/643', 'bare-name us/367/643'],
  ],
  [
    'R3p old ships and owners',
    '«Gibbons v. Ogden, 9 Wheat. 1 (1824)». The waters on which Gibbons’ vessel was sailing were navigable. Ogden’s license was older. In «Gibbons» it was decided.',
    [...full('22/1'), 'bare-name us/22/1'],
  ],
  // R3e
  [
    'R3e hearing',
    '«Jackson v. Denno, 378 U. S. 368 (1964)». A «Jackson» hearing was held.',
    [...full('378/368'), ['bare-name us/378/368', { use: 'eponym' }]],
  ],
  [
    'R3e stop',
    '«Terry v. Ohio, 392 U. S. 1 (1968)». It was a «Terry» stop. In «Terry», we said so.',
    [...full('392/1'), ['bare-name us/392/1', { use: 'eponym' }], 'bare-name us/392/1'],
  ],
  [
    'R3e rule is the case',
    '«Terry v. Ohio, 392 U. S. 1 (1968)». The «Terry» rule governs.',
    [...full('392/1'), ['bare-name us/392/1', { use: null }]],
  ],
  // R3j
  [
    'R3j a Justice who bears the name of a case',
    '«Harlan v. Roe, 100 F. 2d 5 (CA2 1939)». MR. JUSTICE HARLAN dissented. HARLAN, J., wrote.',
    ['full-case f2d/100/5'],
  ],
  [
    'R3j Chief Justice Marshall',
    '«Marshall v. Holmes, 141 U. S. 589 (1891)». Chief Justice Marshall said it in «Marbury v. Madison, 1 Cranch 137, 177 (1803)». Mr. Chief Justice Marshall was clear.',
    [...full('141/589', '5/137')],
  ],
  [
    'R3j my brother in capitals and small',
    '«Story v. Roe, 100 F. 2d 5 (CA2 1939)». Mr. Justice Story differed. Story, J., differed.',
    ['full-case f2d/100/5'],
  ],
  // R4
  [
    'R4a forward over many',
    `See ${ERIE}; ${BETTS}. The words are plain. «304 U. S., at 78».`,
    [...full('304/64', '316/455'), 'short-case us/304/64'],
  ],
  [
    'R4b three of one volume',
    `${ERIE}. ${CAROLENE}. ${ZERBST}. «304 U. S., at 78». «304 U. S., at 152, n. 4». «304 U. S., at 463».`,
    [
      ...full('304/64', '304/144', '304/458'),
      'short-case us/304/64',
      ['short-case us/304/144', { pins: [{ page: '152', note: '4' }] }],
      'short-case us/304/458',
    ],
  ],
  [
    'R4b outside the list: the greatest first page',
    '«Doe v. Roe, 200 F. 2d 5 (CA2 1952)». «Poe v. Coe, 200 F. 2d 90 (CA2 1952)». «200 F. 2d, at 60». «200 F. 2d, at 95».',
    ['full-case f2d/200/5', 'full-case f2d/200/90', 'short-case f2d/200/5', 'short-case f2d/200/90'],
  ],
  [
    'R4c the name before it decides',
    '«Doe v. Roe, 200 F. 2d 5 (CA2 1952)». «Poe v. Coe, 200 F. 2d 90 (CA2 1952)». «Doe, 200 F. 2d, at 95».',
    ['full-case f2d/200/5', 'full-case f2d/200/90', 'short-case f2d/200/5'],
  ],
  [
    'R4c the second party',
    `${ERIE}. «Tompkins, 304 U. S., at 78».`,
    [...full('304/64'), ['short-case us/304/64', { name: 'Tompkins' }]],
  ],
  [
    'R4d the next one',
    `«304 U. S., at 463», says so. ${ZERBST}.`,
    ['short-case us/304/458 forward', ...full('304/458')],
  ],
  [
    'R4e Wallace by its U.S. number',
    '«Ex parte Garland, 4 Wall. 333 (1867)». «71 U. S., at 380». «4 Wall., at 381».',
    [...full('71/333'), 'short-case us/71/333', 'short-case us/71/333'],
  ],
  [
    'R4e a lower court’s parallel',
    '«Doe v. Roe, 68 App. D. C. 211, 95 F. 2d 122 (1938)». «95 F. 2d, at 124».',
    ['full-case appdc/68/211', 'short-case appdc/68/211'],
  ],
  [
    'R4 never the nearest of the volume',
    `${ZERBST}. ${ERIE}. «304 U. S., at 463».`,
    [...full('304/458', '304/64'), 'short-case us/304/458'],
  ],
  ['R4 page of none', `${ERIE}. ${ZERBST}. «304 U. S., at 300».`, [...full('304/64', '304/458'), 'short-case null']],
  // R5
  [
    'R5 whole caption',
    `${ZERBST}. ${MAPP}. See «Johnson v. Zerbst, supra, at 463».`,
    [...full('304/458', '367/643'), 'supra-case us/304/458'],
  ],
  [
    'R5 two of a name, page decides',
    '«Johnson v. Zerbst, 304 U. S. 458 (1938)». «Johnson v. United States, 318 U. S. 189 (1943)». «Johnson, supra, at 463».',
    [...full('304/458', '318/189'), 'supra-case us/304/458'],
  ],
  [
    'R5 note',
    'It is so.[1]\n[1] See «Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966)». And «Traynor, supra, n. 1, at 670».',
    ['article lrev/uchilrev/33/657', 'supra-case lrev/uchilrev/33/657'],
  ],
  [
    'R5 a case called by its ship',
    '«The Siren, 7 Wall. 152». In «The Siren, supra», it was held.',
    [...full('74/152'), 'supra-case us/74/152'],
  ],
  ['R5 not in the file', 'In «Jones v. Smith, supra», it was held.', ['supra-case null']],
  // R6
  ['R6 pages', 'It *454 was *455 so. See «pp. 454-455, supra».', ['supra-page self p. 454']],
  ['R6 infra with a note', 'It is so. See «infra, n. 3». It is.[3]\n[3] So it is.', ['infra self n. 3']],
  ['R6 part with letter', `${COURT}I\nWe start.\nA\nIt is.\nB\nSee «Part I-A, supra».`, ['supra-page self part I-A']],
  ['R6 see supra, at', 'It *100 is. It *101 was. See «supra, at 100-101».', ['supra-page self p. 100']],
  [
    'R6 note after a name is no cross-reference',
    `${MAPP}. «Mapp, supra, n. 9».`,
    [...full('367/643'), 'supra-case us/367/643'],
  ],
  // R7
  [
    'R7 post names the dissent',
    `${COURT}It is said, «post, at 190 (HARLAN, J., dissenting)», to fail.${DISSENT}It fails.`,
    ['post file:dissent-HARLAN'],
  ],
  [
    'R7 ante from the dissent',
    `${COURT}It stands.${DISSENT}The Court says, «ante, at 180», that it stands.`,
    ['ante file:lead-opinion'],
  ],
  ['R7 not inside words', 'He was granted what the warrante demanded at 5. It was a guaranteed post at 5 dollars.', []],
  [
    'R7 ante of another case',
    '«Roe v. Wade, ante, p. 113», decides it.',
    ['ante us/410/113'],
    { identity: { target: 'us/410/179', name: 'Doe v. Bolton', year: 1973 } },
  ],
  [
    'R7 a page of the volume before 1900',
    'See «ante, p. 137», for the rule.',
    ['ante us/5/137'],
    { identity: { target: 'us/5/299', name: 'Stuart v. Laird', year: 1803 } },
  ],
  // R8
  [
    'R8 hereafter with quotation marks',
    'See «3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereinafter “Wigmore”)». «Wigmore § 1042».',
    ['treatise treatise/wigmore-evidence', 'hereafter-short treatise/wigmore-evidence'],
  ],
  [
    'R8 hereafter for hearings',
    'See «H. R. Rep. No. 1040, 75th Cong., 1st Sess., 5 (1937) (hereafter House Report)». «House Report 6».',
    ['legislative legislative/hrep/75-1040', 'hereafter-short legislative/hrep/75-1040'],
  ],
  [
    'R8 another volume',
    'See «3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore)». «4 Wigmore § 1071».',
    ['treatise treatise/wigmore-evidence', 'hereafter-short treatise/wigmore-evidence'],
  ],
  // R9
  [
    'R9 orders and dockets are no antecedents',
    `${MAPP}. We granted certiorari, «364 U. S. 868». «Id., at 655».`,
    [...full('367/643'), 'order order/us/364/868', 'id us/367/643'],
  ],
  ['R9 a web site’s page marks', 'It was Page 422 U. S. 173 said so.', []],
  [
    'R9 own cite',
    `Mapp v. Ohio, 367 U.S. 643 (1961)\nMR. JUSTICE CLARK delivered the opinion of the Court.\nSee ${WOLF}.`,
    [...full('338/25')],
    { identity: { target: 'us/367/643', name: 'Mapp v. Ohio', year: 1961 } },
  ],
  // R10
  [
    'R10 spellings of one case',
    '«Erie R. Co. v. Tompkins, 304 U. S. 64». «Erie Railroad Company v. Tompkins, 304 U.S. 64». «Erie, supra».',
    [...full('304/64', '304/64'), 'supra-case us/304/64 certain'],
  ],
  [
    'R10 two cases on one page need the name',
    '«Dartmouth College v. Woodward, 4 Wheat. 518 (1819)». «4 Wheat., at 624».',
    [...full('17/518'), 'short-case us/17/518'],
  ],
  [
    'R10 nominative and official',
    '«McCulloch v. Maryland, 4 Wheat. 316 (1819)». «McCulloch v. Maryland, 17 U. S. 316 (1819)». «17 U. S., at 407».',
    [...full('17/316', '17/316'), 'short-case us/17/316'],
  ],
  // R11
  [
    'R11 ranges over a hundred',
    '«Smith v. Jones, 300 U. S. 195, 198-03 (1937)».',
    [['full-case us/300/195', { pins: [{ page: '198', to: '203' }] }]],
  ],
  [
    'R11 notes',
    '«Mapp v. Ohio, 367 U. S. 643, 651, nn. 5 and 6 (1961)».',
    [['full-case us/367/643', { pins: [{ page: '651', note: '5 and 6' }] }]],
  ],
  [
    'R11 elided thousands',
    '«Doe v. Roe, 120 F. 3d 1340, 1343-44 (CA2 1997)».',
    [['full-case f3d/120/1340', { pins: [{ page: '1343', to: '1344' }] }]],
  ],
  [
    'R11 star note',
    '«Mapp v. Ohio, 367 U. S. 643, 651, n. * (1961)».',
    [['full-case us/367/643', { pins: [{ page: '651', note: '*' }] }]],
  ],
  // R12
  [
    'R12 tagged short form and name',
    '**Lead Opinion**\nIn <targetCase>«Mapp»</targetCase> we said. The words are <targetCase>«367 U. S., at 655»</targetCase>. «Mapp v. Ohio, <targetCase>367 U. S. 643</targetCase> (1961)».',
    ['bare-name us/367/643', 'short-case us/367/643', ...full('367/643')],
  ],
  // R14
  ['R14 a docket is what it says', 'In «No. 74-364» it was held.', ['docket docket/74-364']],
];

describe('Expert: each rule by tricky texts', () => {
  for (const [title, drawing, answers, options] of TABLE) it(title, () => cites(drawing, answers, options));
});
