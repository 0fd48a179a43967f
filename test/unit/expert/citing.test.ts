import { type Answer, cites, type Reading } from './reading';

type Case = readonly [title: string, drawing: string, answers: readonly Answer[], options?: Reading];

/** Written by hand from DOMAIN 1.17-1.38 before the program saw the texts. */
const TABLE: readonly Case[] = [
  // 1.17 full citations
  [
    'pin with note, no comma',
    'It rests on «Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)». We agree.',
    [
      [
        'full-case us/384/436',
        {
          name: 'Miranda v. Arizona',
          volume: '384',
          reporter: 'U.S.',
          page: '436',
          pins: [{ page: '468', note: '37' }],
          year: 1966,
        },
      ],
    ],
  ],
  [
    'note mark after the stop',
    'In «Raffel v. United States, 271 U.S. 494 (1926)». 4 There, a second trial was held.',
    ['full-case us/271/494'],
  ],
  [
    'range and note with comma',
    'values, «Murphy v. Waterfront Comm’n, 378 U. S. 52, 55-57, n. 5 (1964)»; «Tehan v. Shott, 382 U. S. 406, 414-415, n. 12 (1966)».',
    [
      [
        'full-case us/378/52',
        { name: 'Murphy v. Waterfront Comm’n', pins: [{ page: '55', to: '57', note: '5' }], year: 1964, string: 1 },
      ],
      ['full-case us/382/406', { pins: [{ page: '414', to: '415', note: '12' }], string: 1 }],
    ],
  ],
  [
    'three pins',
    '«Escobedo v. Illinois, 378 U. S. 478, 483, 485, 491 (1964)».',
    [['full-case us/378/478', { pins: [{ page: '483' }, { page: '485' }, { page: '491' }] }]],
  ],
  [
    'tag inside',
    '“will.” «Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964)». The question',
    ['full-case us/378/1'],
  ],
  [
    'OCR stop and acronym',
    '«Albertson v. SACB, 382 U. S. 70, 81 (1965)»; «Hoffman v. United States, 341 U. S.. 479, 486 (1951)».',
    ['full-case us/382/70', 'full-case us/341/479'],
  ],
  [
    'no year, prose after the comma',
    'our decision in «Escobedo v. Illinois, 378 U. S. 478», decided one week after.',
    ['full-case us/378/478'],
  ],
  [
    'weight, history, year of the review',
    'democracy.” «United States v. Grunewald, 233 F. 2d 556, 579, 581-582 (Frank, J., dissenting), rev’d, 353 U. S. 391 (1957)». We have',
    [
      [
        'full-case f2d/233/556',
        {
          name: 'United States v. Grunewald',
          reporter: 'F.2d',
          weight: 'Frank, J., dissenting',
          history: ['reversed by us/353/391'],
          pins: [{ page: '579' }, { page: '581', to: '582' }],
        },
      ],
    ],
  ],
  [
    'stray comma in name',
    'See also «Bram v. United, States, 168 U. S. 532, 562 (1897)». Cf.',
    [['full-case us/168/532', { signal: 'See also' }]],
  ],
  [
    'weight parenthetical belongs',
    'it.” «Grunewald v. United States, 353 U.S. 391, 425 (1957) (concurring opinion)». My view',
    [['full-case us/353/391', { weight: 'concurring opinion', pins: [{ page: '425' }], year: 1957 }]],
  ],
  [
    'justice weight',
    'See «Katz v. United States, 389 U.S. 347, 360-361 (1967) (Harlan, J., concurring)».',
    [['full-case us/389/347', { weight: 'Harlan, J., concurring', pins: [{ page: '360', to: '361' }] }]],
  ],
  [
    'plurality',
    '«Mapp v. Ohio, 367 U. S. 643, 655 (1961) (plurality opinion)».',
    [['full-case us/367/643', { weight: 'plurality opinion' }]],
  ],
  [
    'parallel cites',
    '«Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966)».',
    [['full-case us/384/436', { parallels: ['sct/86/1602', 'led2d/16/694'], year: 1966 }]],
  ],
  [
    'state parallels',
    '«State v. Miranda, 98 Ariz. 18, 401 P. 2d 721 (1965)».',
    [['full-case ariz/98/18', { parallels: ['p2d/401/721'], name: 'State v. Miranda' }]],
  ],
  [
    'court and year',
    '«Killpatrick v. United States, 227 F. 2d 209 (CA2 1955)» and «Smith v. Jones, 182 F. Supp. 5, 9 (SDNY 1960)».',
    [
      ['full-case f2d/227/209', { court: 'CA2', year: 1955 }],
      ['full-case fsupp/182/5', { court: 'SDNY', year: 1960 }],
    ],
  ],
  [
    'old court form',
    '«Doe v. Roe, 227 F. 2d 209 (C. A. 2d Cir. 1956)»; «Poe v. Moe, 300 F.3d 12 (9th Cir. 2002)».',
    [
      ['full-case f2d/227/209', { year: 1956 }],
      ['full-case f3d/300/12', { court: '9th Cir.', year: 2002 }],
    ],
  ],
  [
    'nominative',
    '«Marbury v. Madison, 5 U. S. (1 Cranch) 137, 177 (1803)». Later «McCulloch v. Maryland, 4 Wheat. 316, 421 (1819)».',
    [['full-case us/5/137', { pins: [{ page: '177' }] }], 'full-case us/17/316'],
  ],
  ['Wall.', '«Ex parte Milligan, 4 Wall. 2 (1866)».', [['full-case us/71/2', { name: 'Ex parte Milligan' }]]],
  [
    'In re',
    'See «In re Gault, 387 U. S. 1, 55 (1967)»; «In re Winship, 397 U. S. 358 (1970)».',
    [['full-case us/387/1', { name: 'In re Gault', signal: 'See' }], 'full-case us/397/358'],
  ],
  [
    'ampersand',
    '«NLRB v. Jones & Laughlin Steel Corp., 301 U. S. 1 (1937)».',
    [['full-case us/301/1', { name: 'NLRB v. Jones & Laughlin Steel Corp.' }]],
  ],
  [
    'Erie R. Co.',
    'under «Erie R. Co. v. Tompkins, 304 U. S. 64 (1938)», the',
    [['full-case us/304/64', { name: 'Erie R. Co. v. Tompkins' }]],
  ],
  [
    'Youngstown',
    'See, e. g., «Youngstown Sheet & Tube Co. v. Sawyer, 343 U. S. 579, 635-638 (1952) (Jackson, J., concurring)».',
    [['full-case us/343/579', { name: 'Youngstown Sheet & Tube Co. v. Sawyer', signal: 'See, e. g.,' }]],
  ],
  ['slip page', '«United States v. Windsor, 570 U. S. ___ (2013)»', [['full-case', { page: '___', year: 2013 }]]],
  ['pinned slip', '«Florence v. County of Burlington, 566 U. S. ___, ___ (2012) (slip op., at 9)».', ['full-case']],
  [
    'page mark splits the core',
    'in «Commonwealth v. Smith, 135 *355 Mass. 147 (1883)», the',
    ['full-case mass/135/147'],
  ],
  ['page mark in the reporter', 'in «Malloy v. Hogan, 378 *461 U. S. 1 (1964)», we', ['full-case us/378/1']],
  ['line break in the reporter', 'in «Malloy v.\nHogan, 378 U.\nS. 1 (1964)», we', ['full-case us/378/1']],
  ['l for 1', 'in «Hoffman v. United States, 34l U. S. 479 (1951)», we', ['full-case us/341/479']],
  [
    'sub nom.',
    '«Smith v. Doe, 200 F. 2d 10 (CA5 1952), aff’d sub nom. Doe v. Roe, 347 U. S. 483 (1954)».',
    [['full-case f2d/200/10', { history: ['affirmed by us/347/483'] }]],
  ],
  [
    'cert. denied',
    '«Smith v. Doe, 200 F. 2d 10 (CA5 1952), cert. denied, 345 U. S. 910 (1953)», held',
    ['full-case f2d/200/10'],
  ],
  [
    'quoting parenthetical is a mention inside',
    'See «Harris v. New York, 401 U. S. 222, 225 (1971) (quoting «Miranda v. Arizona, 384 U. S. 436, 479 (1966)»)».',
    ['full-case us/401/222', 'full-case us/384/436'],
  ],
  [
    'explanatory text is in the span',
    '«Terry v. Ohio, 392 U. S. 1, 27 (1968) (holding that a frisk is a search)». But',
    ['full-case us/392/1'],
  ],
  ['emphasis added', '«Terry v. Ohio, 392 U. S. 1, 27 (1968) (emphasis added)».', ['full-case us/392/1']],
  [
    'semicolon inside a parenthetical does not split',
    '«Terry v. Ohio, 392 U. S. 1 (1968) (stop; frisk)»; «Katz v. United States, 389 U. S. 347 (1967)».',
    ['full-case us/392/1', 'full-case us/389/347'],
  ],
  [
    'signals',
    'Compare «Terry v. Ohio, 392 U. S. 1 (1968)», with «Katz v. United States, 389 U. S. 347 (1967)». But see «Mapp v. Ohio, 367 U. S. 643 (1961)».',
    [
      ['full-case us/392/1', { signal: 'Compare' }],
      ['full-case us/389/347', { signal: 'with' }],
      ['full-case us/367/643', { signal: 'But see' }],
    ],
  ],
  [
    'See generally, lower case see',
    'we held, see generally «Katz v. United States, 389 U. S. 347 (1967)», that',
    [['full-case us/389/347', { signal: 'see generally' }]],
  ],
  [
    'Accord; Contra',
    'Accord, «Katz v. United States, 389 U. S. 347 (1967)». Contra, «Mapp v. Ohio, 367 U. S. 643 (1961)».',
    [
      ['full-case us/389/347', { name: 'Katz v. United States' }],
      ['full-case us/367/643', { name: 'Mapp v. Ohio' }],
    ],
  ],
  [
    'name stops at In',
    'In «Brown v. Board of Education, 347 U. S. 483 (1954)», the Court held',
    [['full-case us/347/483', { name: 'Brown v. Board of Education' }]],
  ],
  [
    'name after a closing quotation',
    '“equal.” «Plessy v. Ferguson, 163 U. S. 537 (1896)».',
    [['full-case us/163/537', { name: 'Plessy v. Ferguson' }]],
  ],
  [
    'ex rel.',
    '«United States ex rel. Touhy v. Ragen, 340 U. S. 462 (1951)».',
    [['full-case us/340/462', { name: 'United States ex rel. Touhy v. Ragen' }]],
  ],
  [
    'Lexis two-digit reporter in a caption run',
    'He cites «Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973)».',
    [['full-case us/410/113', { parallels: ['sct/93/705', 'led2d/35/147'] }]],
  ],
  [
    'per curiam',
    '«Burks v. Doe, 390 U. S. 1 (1968) (per curiam)».',
    [['full-case us/390/1', { weight: 'per curiam' }]],
  ],
  ['exact date', '«Smith v. Doe, 111 F.4th 22 (5th Cir. July 3, 2024)».', [['full-case f4th/111/22', { year: 2024 }]]],
  [
    'overruled by',
    '«Betts v. Brady, 316 U. S. 455 (1942), overruled, Gideon v. Wainwright, 372 U. S. 335 (1963)».',
    [['full-case us/316/455', { history: ['overruled by us/372/335'] }]],
  ],
  ['Fed. Cas.', '«United States v. Burr, 25 F. Cas. 30 (No. 14,692d) (CC Va. 1807)».', ['full-case']],

  // 1.30-1.38 other authorities
  [
    'T12 certiorari order',
    'under «Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)». We granted certiorari, «419 U.S. 1045», because',
    ['full-case us/384/436', 'order order/us/419/1045'],
  ],
  ['cert. granted', 'The writ issued, cert. granted, «419 U. S. 1045 (1974)».', ['order order/us/419/1045']],
  [
    'T13 cut docket',
    '**Lead Opinion**\n«761, Westover v. United States», stating: “We have <targetCase>Malloy</targetCase>.”',
    ['docket', 'bare-name'],
  ],
  [
    'docket',
    '«No. 74-364», decided today. See «No. 760, Vignera v. New York».',
    ['docket docket/74-364', 'docket docket/760'],
  ],
  ['Rule 5 (a)', 'of «Rule 5 (a) of the Federal Rules of Criminal Procedure», and', ['rule rule/frcrp/5/a']],
  [
    'Fed. Rule Civ. Proc.',
    'under «Fed. Rule Civ. Proc. 12(b)(6)» and «Fed. R. Crim. P. 11»; «Fed. Rule Evid. 403».',
    ['rule rule/frcp/12/b/6', 'rule rule/frcrp/11', 'rule rule/fre/403'],
  ],
  [
    'amendments, plural',
    'the «Fifth Amendment» and the «Fifth» and «Fourteenth Amendments».',
    ['constitution const/us/amend/5', 'constitution const/us/amend/5', 'constitution const/us/amend/14'],
  ],
  ['Const. article', '«U. S. Const., Art. I, § 8, cl. 3».', ['constitution const/us/art/1/8/3']],
  [
    'Wigmore with hereafter',
    'See «3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore)». And «4 Wigmore § 1071».',
    [
      ['treatise treatise/wigmore-evidence', { volume: '3A', section: '1040', year: 1970 }],
      ['hereafter-short treatise/wigmore-evidence', { volume: '4', section: '1071' }],
    ],
  ],
  [
    'Wigmore page',
    'load,” «8 Wigmore, Evidence 317 (McNaughton rev. 1961)», to respect',
    [['treatise treatise/wigmore-evidence', { volume: '8', pins: [{ page: '317' }], year: 1961 }]],
  ],
  [
    'book',
    'not.” «Devlin, The Criminal Prosecution in England 32 (1958)». In accord',
    [['book book/devlin-criminal-prosecution-in', { author: 'Devlin', title: 'The Criminal Prosecution in England' }]],
  ],
  [
    'article with commas in title',
    'See «Traynor, The Devils of Due Process in Criminal Detection, Detention, and Trial, 33 U. Chi. L. Rev. 657, 676 (1966)».',
    [
      [
        'article lrev/uchilrev/33/657',
        {
          author: 'Traynor',
          title: 'The Devils of Due Process in Criminal Detection, Detention, and Trial',
          pins: [{ page: '676' }],
        },
      ],
    ],
  ],
  [
    'comment',
    '«Comment, 31 U. Chi. L. Rev. 556 (1964)»; «Developments in the Law—Confessions, 79 Harv. L. Rev. 935, 1041-1044 (1966)».',
    ['article lrev/uchilrev/31/556', 'article lrev/harvlrev/79/935'],
  ],
  [
    'statutes',
    '«18 U. S. C. § 1001» and «28 U.S.C. §§ 2241-2254». Then «§ 2255» alone.',
    ['statute usc/18/1001', 'statute usc/28/2241', 'statute usc/28/2255'],
  ],
  ['Stat. and Pub. L.', '«84 Stat. 933»; «Pub. L. 91-452».', ['statute', 'statute']],
  ['mojibake section', '«18 U.S.C. ยง 1001» forbids it.', ['statute usc/18/1001']],
  [
    'truncated head',
    '**Lead Opinion**\n«313, 320 (1964)» and authorities cited. In <targetCase>Malloy</targetCase> too.',
    ['truncated null', 'bare-name'],
  ],
  ['CFR', '«28 CFR § 50.10 (1974)»; «39 Fed. Reg. 12345».', ['regulation', 'regulation']],
  ['Restatement', '«Restatement (Second) of Torts § 402A (1965)».', [['restatement', { section: '402A' }]]],
  [
    'legislative',
    '«H. R. Rep. No. 1234, 91st Cong., 2d Sess., 5 (1970)»; «116 Cong. Rec. 35200».',
    ['legislative', 'legislative'],
  ],
  ['record', 'He said so. «App. 12». And «Tr. of Oral Arg. 9».', ['record record', 'record record']],
  ['brief', '«Brief for United States 14»; «Pet. for Cert. 7».', ['record', 'record']],
  ['Westlaw', '«Smith v. Doe, 2013 WL 12345 (SDNY Mar. 3, 2013)».', ['neutral']],
  [
    'Ohio neutral',
    '«State v. Foster, 109 Ohio St. 3d 1, 2006-Ohio-856, 845 N.E.2d 470».',
    ['full-case ohiost3d/109/1'],
  ],
  ['slip opinion', '«Windsor v. United States, No. 12-307, slip op., at 3 (2013)».', ['neutral']],

  // 1.39-1.45 traps
  ['money and dates', 'On June 1, 1971, he had $ 65 and $ 158 in cash, in (1) silver and (2) gold.', []],
  ['ante in words', 'We granted and warranted and guaranteed it, at 178.', []],
  ['page mark before a word', 'the *464 privilege is', []],
  ['witness and respondent', 'Halperin testified. Lord Devlin spoke. Hale fled.', []],
  ['photo id.', 'He showed a photo id. and left.', []],
  ['web page mark', 'We hold Page 422 U. S. 173 that silence.', []],
  ['syllabus Pp.', 'Held: The silence was inadmissible. Pp. 176-181.', []],
  ['no. as a word', 'No. He said no. 5 men came.', []],
  // Collections of the States and the federal courts
  [
    'California brackets',
    'relied on «People v. Watson (1956) 46 Cal.2d 818, 836 [299 P.2d 243]» and «Chapman v. California (1967) 386 U.S. 18, 24 [87 S.Ct. 824, 17 L.Ed.2d 705]».',
    [
      ['full-case cal2d/46/818', { year: 1956, parallels: ['p2d/299/243'], pins: [{ page: '836' }] }],
      ['full-case us/386/18', { year: 1967, parallels: ['sct/87/824', 'led2d/17/705'] }],
    ],
  ],
  [
    'New York brackets',
    'denied («People v Smith, 185 Misc 2d 123, 126 [Sup Ct, Kings County 2000]»; «People v Rogers, 48 NY2d 167, 169 [1979]»).',
    [
      ['full-case misc2d/185/123', { year: 2000, court: 'Sup Ct, Kings County' }],
      ['full-case ny2d/48/167', { year: 1979 }],
    ],
  ],
  [
    'Massachusetts chapters',
    'under «G. L. c. 265, § 1», and «Commonwealth v. Silva, 366 Mass. 402, 405 (1974)». «Silva, supra at 406».',
    ['statute', 'full-case mass/366/402', 'supra-case mass/366/402'],
  ],
  ['Ohio Revised Code', 'under «R.C. 2901.21(B)» and «R.C. 2911.01».', ['statute', 'statute']],
  [
    'federal parallels of id. and short forms',
    '«Whren v. United States, 517 U.S. 806, 810, 116 S.Ct. 1769, 135 L.Ed.2d 89 (1996)». «Id. at 813, 116 S.Ct. 1769». «Whren, 517 U.S. at 814, 116 S.Ct. 1769».',
    ['full-case us/517/806', ['id us/517/806', { parallels: ['sct/116/1769'] }], 'short-case us/517/806'],
  ],
  [
    'docket and Westlaw are one',
    'See «Mejia v. Gonzales, No. 03-71234, 2004 WL 1234567, at *3 (9th Cir. June 2, 2004)».',
    [['neutral wl/2004/1234567', { name: 'Mejia v. Gonzales', year: 2004 }]],
  ],
  [
    'neutral first',
    '«Smith v. Doe, 2001 WI 12, ¶ 5, 240 Wis. 2d 1, 618 N.W.2d 2».',
    [['neutral wi/2001/12', { parallels: ['wis2d/240/1', 'nw2d/618/2'] }]],
  ],
];

describe('Expert: what is a citation', () => {
  for (const [title, drawing, answers, options] of TABLE) it(title, () => cites(drawing, answers, options));
});
