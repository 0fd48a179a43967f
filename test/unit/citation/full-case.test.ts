import { check } from './drawn';

describe('full case citations (DOMAIN 1.17)', () => {
  it('takes a pin with a note and no comma', () =>
    check('silent under ⟦Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)⟧. We granted', {
      kind: 'full-case',
      name: 'Miranda v. Arizona',
      target: 'us/384/436',
      pins: '468 n.37',
      year: 1966,
    }));
  it('leaves a note mark behind the stop outside', () =>
    check('decision in ⟦Raffel v. United States, 271 U.S. 494 (1926)⟧. 4 There, a second trial', {
      pins: '',
      year: 1926,
    }));
  it('takes a page range, and a range with a note', () => {
    check('Cf. ⟦Johnson v. United States, 318 U.S. 189, 196-199 (1943)⟧.', { pins: '196-199', signal: 'Cf.' });
    check(
      'values, ⟦Murphy v. Waterfront Comm’n, 378 U. S. 52, 55-57, n. 5 (1964)⟧; ⟦Tehan v. Shott, 382 U. S. 406, 414-415, n. 12 (1966)⟧.',
      {
        name: "Murphy v. Waterfront Comm'n",
        pins: '55-57 n.5',
      },
      { pins: '414-415 n.12' },
    );
  });
  it('reads through a scanning fault in the reporter and a stray comma in the name', () => {
    check('; ⟦Hoffman v. United States, 341 U. S.. 479, 486 (1951)⟧;', { target: 'us/341/479', pins: '486' });
    check('See also ⟦Bram v. United, States, 168 U. S. 532, 562 (1897)⟧. Cf.', {
      name: 'Bram v. United, States',
      signal: 'See also',
    });
  });
  it('ends before prose that follows the comma', () =>
    check('in ⟦Escobedo v. Illinois, 378 U. S. 478⟧, decided one week after', {
      target: 'us/378/478',
      year: undefined,
    }));
  it('begins after a closing quotation mark, not at the words it closes', () =>
    check(
      'That right is the hallmark of our democracy.” ⟦United States v. Grunewald, 233 F. 2d 556, 579, 581-582 (Frank, J., dissenting), rev’d, 353 U. S. 391 (1957)⟧. We',
      {
        target: 'f2d/233/556',
        pins: '579; 581-582',
        weight: 'Frank, J., dissenting',
        history: 'reversed by us/353/391',
        year: undefined,
      },
    ));
  it('keeps a weight parenthetical', () =>
    check('asserts it." ⟦Grunewald v. United States, 353 U.S. 391, 425 (1957) (concurring opinion)⟧. My view', {
      weight: 'concurring opinion',
      year: 1957,
    }));
  it('expands an elided range', () => check('⟦Smith v. Jones, 300 U.S. 340, 343-44 (1937)⟧.', { pins: '343-344' }));
  it('takes nominative forms to the U.S. volume', () => {
    check('as ⟦Marbury v. Madison, 5 U. S. (1 Cranch) 137, 177 (1803)⟧, holds', {
      target: 'us/5/137',
      pins: '177',
      parallels: 'us/5/137',
    });
    check('See ⟦Marbury v. Madison, 1 Cranch 137⟧.', { target: 'us/5/137' });
    check('⟦Pennsylvania v. Wheeling Bridge Co., 13 How. 518⟧;', { target: 'us/54/518' });
    check('⟦The Slaughter-House Cases, 16 Wall. 36⟧.', { target: 'us/83/36' });
  });
  it('groups parallel cites as one authority', () => {
    check('⟦State v. Miranda, 98 Ariz. 18, 401 P. 2d 721 (1965)⟧.', {
      target: 'ariz/98/18',
      parallels: 'p2d/401/721',
      year: 1965,
    });
    check('⟦Brown v. Board of Education, 347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954)⟧', {
      parallels: 'sct/74/686; led/98/873',
    });
    check('⟦People v. Perretta, 253 N.Y. 305; 171 N.E. 72⟧; ⟦People v. Ryan, 230 App. Div. 1⟧.', {
      parallels: 'ne/171/72',
    });
  });
  it('takes volumes of the same reporter for different cases', () =>
    check('See ⟦5 Wall. 3⟧, ⟦6 Wall. 10⟧.', { target: 'us/72/3' }, { target: 'us/73/10' }));
  it('knows the blank page of a case not yet paged', () =>
    check('⟦Smith v. Jones, 570 U. S. ___ (2013)⟧', { target: null, year: 2013 }));
  it('lets a docket number or a date stand between name and cite', () => {
    check('⟦Beers v. Beers, (1823) 4 Conn. 535, 538-540⟧.', { target: 'conn/4/535', year: 1823, pins: '538-540' });
    check('⟦Brown v. Board of Education (Brown I), 347 U. S. 483 (1954)⟧.', { name: 'Brown v. Board of Education' });
  });
  it('reads letters for digits', () => check('⟦Malloy v. Hogan, 38l U. S. 479 (1965)⟧.', { target: 'us/381/479' }));
  it('reads a reporter over a line break and glued ones', () => {
    check('⟦Malloy v. Hogan, 378 U.\nS. 1⟧', { target: 'us/378/1' });
    check('see ⟦846F.2d746⟧.', { target: 'f2d/846/746' });
  });
});

describe('names (DOMAIN 1.17)', () => {
  it('stops at signals, prepositions and sentence ends', () => {
    check('The Court in ⟦Vajtauer v. Commissioner of Immigration, 273 U. S. 103⟧, said', {
      name: 'Vajtauer v. Commissioner of Immigration',
    });
    check('It was decided by the Court. ⟦Smith v. Jones, 3 U. S. 5⟧.', { name: 'Smith v. Jones' });
    check('But see ⟦Smith v. Jones, 3 U. S. 5⟧.', { signal: 'But see' });
    check('Mr. Justice Holmes in ⟦Lochner v. New York, 198 U. S. 45, 75⟧.', { name: 'Lochner v. New York' });
  });
  it('keeps initials, firms, bodies and particles', () => {
    check('in ⟦H. P. Hood & Sons, Inc. v. Du Mond, 336 U. S. 525⟧.', { name: 'H. P. Hood & Sons, Inc. v. Du Mond' });
    check('in ⟦N. A. A. C. P. v. Button, 371 U. S. 415, 432-433⟧:', { name: 'N. A. A. C. P. v. Button' });
    check('See ⟦Committee for Public Education v. Nyquist, 413 U. S. 756 (1973)⟧.', {
      name: 'Committee for Public Education v. Nyquist',
    });
    check('⟦Citizens to Preserve Overton Park, Inc. v. Volpe, 401 U. S. 402 (1971)⟧', {
      name: 'Citizens to Preserve Overton Park, Inc. v. Volpe',
    });
    check('; ⟦Chicago, I. & L. Ry. Co. v. Hackett, 228 U.S. 559, 566⟧.', {
      name: 'Chicago, I. & L. Ry. Co. v. Hackett',
    });
    check('in ⟦Tehan v. United States ex rel. Shott, 382 U.S. 406 (1966)⟧', {
      name: 'Tehan v. United States ex rel. Shott',
    });
    check('See ⟦Local 174, Teamsters v. Lucas Flour Co., 369 U. S. 95⟧.', {
      name: 'Local 174, Teamsters v. Lucas Flour Co.',
    });
  });
  it('knows procedural forms and names without v.', () => {
    check('In ⟦Ex parte Milligan, 4 Wall. 2⟧, the Court', { name: 'Ex parte Milligan', target: 'us/71/2' });
    check('In ⟦In re Gault, 387 U. S. 1 (1967)⟧, we', { name: 'In re Gault' });
    check('the ⟦Civil Rights Cases, 109 U. S. 3, 11⟧.', { name: 'Civil Rights Cases' });
    check('and ⟦The Paquete Habana, 175 U. S. 677⟧.', { name: 'The Paquete Habana' });
  });
  it('parts two names that `and` joins', () =>
    check(
      'see ⟦Hylton v. United States⟧ and ⟦Pollock v. Farmers’ Loan & Trust Co., 157 U. S. 429⟧.',
      { kind: 'bare-name' },
      { name: "Pollock v. Farmers' Loan & Trust Co." },
    ));
  it('does not take an initial for a versus', () => check('Mr. Richard V. Lindabury, 3 East 45th Street, argued.'));
});

describe('parentheticals and history (DOMAIN 1.19, 1.20)', () => {
  it('keeps court and date', () => {
    check('⟦Green v. Carlson, 581 F.2d 669 (7th Cir. 1978)⟧', { court: '7th Cir.', year: 1978 });
    check('⟦United States v. X Corp., 100 F. 2d 5 (C. A. 2d Cir. 1956)⟧', { court: 'C. A. 2d Cir.', year: 1956 });
    check('⟦United States v. Y, 100 F. Supp. 5 (SDNY 1950)⟧.', { court: 'SDNY' });
  });
  it('finds the cite inside an explanatory parenthetical as a row of its own', () =>
    check(
      '⟦Id., at 827 (quoting ⟦Smith v. Allwright, 321 U. S. 649, 665 (1944)⟧)⟧. Our',
      { kind: 'id' },
      { kind: 'full-case', target: 'us/321/649' },
    ));
  it('leaves a parenthesis of the sentence outside', () =>
    check('⟦Miranda v. Arizona, 384 U. S. 436⟧ (which I joined) is', { pins: '' }));
  it('follows several steps of history', () =>
    check('⟦Doe v. Roe, 10 F. 2d 20 (CA3 1950), aff’d, 200 F. 2d 5, cert. denied, 340 U. S. 900⟧.', {
      history: 'affirmed by f2d/200/5; certiorari denied us/340/900',
    }));
  it('takes the name on review', () =>
    check(
      '⟦Green v. Carlson, 581 F.2d 669 (7th Cir.1978), aff’d, Carlson v. Green, 446 U.S. 14, 100 S.Ct. 1468 (1980)⟧',
      { history: 'affirmed by us/446/14', year: 1978 },
    ));
});

describe('short forms, id., supra, ante (DOMAIN 1.23-1.29)', () => {
  it('takes short forms of both styles', () => {
    check(
      'In ⟦McNabb, 318 U. S., at 343-344⟧, and in ⟦Mallory, 354 U. S., at 455-456⟧, we',
      { kind: 'short-case', name: 'McNabb', pins: '343-344' },
      { name: 'Mallory' },
    );
    check('See ⟦353 U.S. at 423⟧.', { kind: 'short-case', pins: '423' });
    check('decision, ⟦378 U. S., at 483, 485, 491⟧. This', { pins: '483; 485; 491' });
    check('⟦416 U.S. at 413, 94 S.Ct. at 1811⟧.', { parallels: 'sct' });
  });
  it('takes the hybrid form as a short form', () =>
    check('See ⟦Twombly, supra, 444 F. Supp. at 282⟧.', { kind: 'short-case', name: 'Twombly', pins: '282' }));
  it('knows id. and ibid. and no photo id.', () => {
    check(
      'so held. ⟦Id., at 5⟧. And again, ⟦ibid.⟧ He showed a photo id. and left.',
      { kind: 'id', pins: '5' },
      { kind: 'ibid' },
    );
    check('So it was held in ⟦83 Cal. 10⟧, ⟦83 id. 154⟧.', {}, { kind: 'id' });
  });
  it('knows supra with a name, a note and a place', () => {
    check('in ⟦Grunewald v. United States, supra⟧. In that', {
      kind: 'supra-case',
      name: 'Grunewald v. United States',
    });
    check('⟦Twombly , supra, at 5⟧.', { kind: 'supra-case', words: 'Twombly', pins: '5' });
    check('See ⟦p. 454, supra⟧. Lord', { kind: 'supra-page' });
    check(
      'See ⟦supra, at 178⟧; ⟦infra, at 460⟧; ⟦Part II, supra⟧; ⟦n. 3, supra⟧.',
      { kind: 'supra-page' },
      { kind: 'infra' },
      { kind: 'supra-page' },
      { kind: 'supra-page' },
    );
  });
  it('knows ante and post, and not the words that hold them', () => {
    check('see ⟦ante, at 178, and n. 6⟧. There', { kind: 'ante', pins: '178 n.6' });
    check('It was granted and guaranteed; the post office; ex post facto.');
    check('⟦Post, at 5 (WHITE, J., dissenting)⟧.', { kind: 'post', weight: 'WHITE, J., dissenting' });
    check('⟦Doe v. Bolton, post, p. 179⟧.', { kind: 'post', name: 'Doe v. Bolton' });
  });
  it('takes an order of this case for no case', () =>
    check('We granted certiorari, ⟦419 U.S. 1045⟧, because', { kind: 'order', target: 'order/us/419/1045' }));
});

describe('what is no citation (DOMAIN 1.39-1.45)', () => {
  it('stays silent on money, dates, lists and words', () =>
    check(
      'On June 1, 1971, he had $ 158. (1) A guarantee was warranted, 384 men and 3 U-boats; 12 Black horses; 3 East 45th Street.',
    ));
  it('keeps what stands at the head of a name: a lessor, particles in small letters, the number of a firm', () => {
    check('See ⟦Doe d. Poe v. Roe, 3 Burr. 12⟧; ⟦Den ex dem. Murray v. Hoboken Land & Improvement Co., 18 How. 272⟧.', {
      name: 'Doe d. Poe v. Roe',
    });
    check('See ⟦de la Cruz v. INS, 12 F.2d 5⟧; ⟦van der Berg v. Smith, 12 F.2d 6⟧.', { name: 'de la Cruz v. INS' });
    check(
      'See ⟦44 Liquormart, Inc. v. Rhode Island, 517 U.S. 484 (1996)⟧; ⟦14 Penn Plaza LLC v. Pyett, 556 U.S. 247 (2009)⟧.',
      { name: '44 Liquormart, Inc. v. Rhode Island' },
      { name: '14 Penn Plaza LLC v. Pyett' },
    );
    // A mark of a note stands behind the stop.
    check('It was so held. 5 ⟦Smith Co. v. Jones, 12 F.2d 9⟧. The rule stands; 6 ⟦Hill v. Dale, 12 F.2d 10⟧.', {});
  });
  it('reads what scanners make of U. S.', () => {
    for (const scanned of ['II. S.', 'XI. S.', 'TJ. S.', 'U. 8.', 'U, S.', 'U. S. U. S.'])
      check(`See ⟦Screws v. United States, 325 ${scanned} 91, 99 (1945)⟧.`, { target: 'us/325/91', pins: '99' });
  });
  it('reads a list of places cut short by &c.', () => {
    check('In ⟦Chicago, Milwaukee &c. Railway v. Ross, 112 U. S. 377⟧, the Court', {
      name: 'Chicago, Milwaukee &c. Railway v. Ross',
    });
    check('See ⟦Savin, Petitioner, 131 U. S. 267⟧.', { name: 'Savin, Petitioner' });
  });
  it('parts the short name of one case from the next case, whose party is a State', () => {
    check('opinions in Blackledge and ⟦North Carolina v. Pearce, 395 U. S. 711⟧.', {
      name: 'North Carolina v. Pearce',
    });
    check('See Wade and ⟦United States v. Ash, 413 U.S. 300⟧.', { name: 'United States v. Ash' });
    check('See ⟦Virginia and Maryland v. Tennessee, 148 U. S. 503⟧.', { name: 'Virginia and Maryland v. Tennessee' });
  });
  it('takes pages of an appendix as they are', () =>
    check('So he said. ⟦App. 12a-14a⟧.', { kind: 'record', pins: '12a-14a' }));
  it('parts the notes of one page from the next page', () => {
    check('⟦Roe v. Wade, 410 U. S. 113, 154, nn. 4 and 5, 160 n. 7 (1973)⟧.', { pins: '154 n.4 and 5; 160 n.7' });
    check('⟦Roe v. Wade, 410 U. S. 113, 154 nn. 4, 5, 158 (1973)⟧.', { pins: '154 n.4, 5; 158' });
    check('⟦Roe v. Wade, 410 U. S. 113, 154 nn. 60, 61, 62 (1973)⟧.', { pins: '154 n.60, 61, 62' });
  });
});
