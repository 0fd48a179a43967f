import { check } from './drawn';

/** What became of a case, in the words of reports and citation manuals; the cite belongs to the last of them (DOMAIN 1.20). */
describe('history', () => {
  const rows: readonly (readonly [drawn: string, history: string])[] = [
    ["⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), aff'd, 423 U.S. 9 (1975)⟧.", 'affirmed by us/423/9'],
    [
      "⟦Smith v. Doe, 500 F.2d 1 (CA2 1974), aff'd in part, rev'd in part on other grounds sub nom. Roe v. United States, 423 U.S. 9 (1975)⟧.",
      'affirmed in part and reversed in part by us/423/9',
    ],
    [
      '⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), affirmed in part and reversed in part sub nom. Roe v. United States, 423 U.S. 9 (1975)⟧.',
      'affirmed in part and reversed in part by us/423/9',
    ],
    [
      '⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), vacated and remanded, 423 U.S. 9 (1975), on remand, 520 F.2d 3 (2d Cir. 1976)⟧.',
      'vacated by us/423/9; on remand f2d/520/3',
    ],
    [
      "⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), vacated on other grounds and remanded, 423 U.S. 9 (1975) (per curiam), rev'd on reh'g en banc, 520 F.2d 3 (2d Cir. 1976)⟧.",
      'vacated by us/423/9; reversed by f2d/520/3',
    ],
    // Two steps before one cite: the order stands at the cite, the first has none.
    [
      "⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), reh'g denied, cert. denied, 419 U.S. 1045 (1974)⟧.",
      'certiorari denied us/419/1045',
    ],
    [
      "⟦Smith v. Doe, 12 F. Supp. 2d 3, 4 (S.D.N.Y. 1998), aff'd mem., 182 F.3d 900 (2d Cir.) (table), cert. denied, 528 U.S. 1000 (1999)⟧.",
      'affirmed by f3d/182/900; certiorari denied us/528/1000',
    ],
    [
      '⟦Hill v. Dale, 600 F.2d 2 (5th Cir. 1979), overruled in part on other grounds by Roe v. Poe, 700 F.2d 3 (5th Cir. 1983) (en banc)⟧.',
      'overruled in part by f2d/700/3',
    ],
    [
      "⟦Smith v. Doe, 500 F. App'x 1, 3 (2d Cir. 2012) (per curiam), abrogated on other grounds by Hill v. Dale, 570 U.S. 99 (2013)⟧.",
      'abrogated by us/570/99',
    ],
    // Not the second case but a statute superseded it; the second says so.
    [
      '⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), superseded by statute on other grounds as stated in Roe v. Poe, 700 F.2d 3 (5th Cir. 1983)⟧.',
      'superseded, as recognized in f2d/700/3',
    ],
    [
      '⟦Smith v. Doe, 500 F.2d 1 (2d Cir. 1974), abrogated by Roe v. Poe, 550 U.S. 3 (2007), as recognized in Hill v. Dale, 700 F.3d 3 (5th Cir. 2012)⟧.',
      'abrogated by us/550/3; as recognized in f3d/700/3',
    ],
    [
      '(⟦People v. Doe (1990) 50 Cal.3d 1, 12, disapproved on another ground in People v. Hill (1998) 17 Cal.4th 800, 823, fn. 1⟧.)',
      'disapproved in cal4th/17/800',
    ],
    ['⟦Doe v. State, 12 So. 2d 3 (Ala. 1943), writ denied, 13 So. 2d 4⟧;', 'writ denied so2d/13/4'],
    [
      '⟦Smith v. Doe, 113 F. 1, reversed on other grounds, 190 U. S. 1; s. c. 120 Fed. 5, affirmed (C. C. A.) 130 Fed. 9⟧.',
      'reversed by us/190/1; same case f/120/5; affirmed by f/130/9',
    ],
  ];
  for (const [drawn, history] of rows) it(`reads ${history}`, () => check(drawn, { history }));

  it('leaves prose after a citation alone', () => {
    check('⟦Smith v. Doe, 500 F.2d 1⟧, affirmed and remanded the cause; reversed in Hill.', { history: '' });
    check('⟦Smith v. Doe, 500 F.2d 1⟧, affirmance of which 12 judges wanted.', { history: '' });
    check(
      '⟦Smith v. Doe, 69 F. Supp. 661⟧, reversed by stipulation in an order of the Second Circuit. See ⟦Roe v. Poe, 336 U.S. 210⟧.',
      { history: '' },
    );
    check('⟦Smith v. Doe, 500 F.2d 1⟧; as recognized in 1974, the rule is old.', { history: '' });
    check('⟦Smith v. Doe, 500 F.2d 1⟧, distinguished counsel and 3 others.', { history: '' });
  });
});
