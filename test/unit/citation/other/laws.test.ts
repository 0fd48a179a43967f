import { type Drawn, draws } from './drawn';

const cases: Record<string, readonly (readonly [string, Drawn])[]> = {
  'constitutions (DOMAIN 1.33)': [
    ['It is held that the ⟦Fifth Amendment⟧ applies.', [['constitution', 'const/us/amend/5']]],
    [
      'Under the ⟦Fifth⟧ and ⟦Fourteenth Amendments⟧ it is so.',
      [
        ['constitution', 'const/us/amend/5'],
        ['constitution', 'const/us/amend/14'],
      ],
    ],
    [
      'The ⟦First⟧, ⟦Fourth⟧, and ⟦Fifth Amendments⟧ protect it.',
      [
        ['constitution', 'const/us/amend/1'],
        ['constitution', 'const/us/amend/4'],
        ['constitution', 'const/us/amend/5'],
      ],
    ],
    [
      'The ⟦Twenty-first Amendment⟧ repealed the ⟦Eighteenth Amendment⟧.',
      [
        ['constitution', 'const/us/amend/21'],
        ['constitution', 'const/us/amend/18'],
      ],
    ],
    ['The ⟦14th Amendment⟧ was cited.', [['constitution', 'const/us/amend/14']]],
    ['the ⟦fourteenth amendment⟧ to the constitution', [['constitution', 'const/us/amend/14']]],
    ['See ⟦U. S. Const., Art. I, § 8, cl. 3⟧.', [['constitution', 'const/us/art/1/8/3']]],
    ['See ⟦U.S. Const. art. I, § 8, cl. 3⟧.', [['constitution', 'const/us/art/1/8/3']]],
    ['See ⟦U. S. Const., Amdt. 14, § 1⟧.', [['constitution', 'const/us/amend/14/1']]],
    [
      'See ⟦Amdts. 5⟧, ⟦14⟧; and so on.',
      [
        ['constitution', 'const/us/amend/5'],
        ['constitution', 'const/us/amend/14'],
      ],
    ],
    ['the power in ⟦art. I, sec. 8⟧ of the Constitution', [['constitution', 'const/us/art/1/8']]],
    ['the power in art. I, sec. 8 of the treaty', []],
    ['the ⟦cruel and unusual punishment clause⟧ of the English bill of rights', [['constitution', null]]],
    ['The power of ⟦Art. III, § 2⟧, is limited.', [['constitution', 'const/us/art/3/2']]],
    ['An ⟦Article III⟧ court sat.', [['constitution', 'const/us/art/3']]],
    ['Power under ⟦§ 5 of the Fourteenth Amendment⟧ is wide.', [['constitution', 'const/us/amend/14/5']]],
    [
      'The ⟦Due Process Clause⟧ of the ⟦Fourteenth Amendment⟧ governs.',
      [
        ['constitution', 'const/us/amend/14'],
        ['constitution', 'const/us/amend/14'],
      ],
    ],
    ['The ⟦Due Process Clause⟧ forbids it.', [['constitution', null]]],
    [
      'The ⟦Commerce Clause⟧ and the ⟦Supremacy Clause, Art. VI⟧'.replace(
        '⟦Supremacy Clause, Art. VI⟧',
        '⟦Supremacy Clause⟧, ⟦Art. VI, cl. 2⟧',
      ),
      [
        ['constitution', 'const/us/art/1/8/3'],
        ['constitution', 'const/us/art/6/2'],
        ['constitution', 'const/us/art/6/2'],
      ],
    ],
    [
      'the ⟦Establishment⟧ and ⟦Free Exercise Clauses⟧ bind',
      [
        ['constitution', 'const/us/amend/1'],
        ['constitution', 'const/us/amend/1'],
      ],
    ],
    ['⟦Cal. Const., Art. I, § 13⟧, is like it.', [['constitution', 'const/cal/art/1/13']]],
    ['The first amendment to the bill failed; Article IV of the treaty stands; an insurance clause.', []],
  ],
  'statutes (DOMAIN 1.37)': [
    ['under ⟦18 U. S. C. § 1001⟧.', [['statute', 'usc/18/1001']]],
    ['under ⟦28 U.S.C. §§ 2241-2254, 2255⟧.', [['statute', 'usc/28/2241']]],
    ['under ⟦28 U. S. C. § 2254 (d) (1)⟧.', [['statute', 'usc/28/2254']]],
    ['under ⟦42 U. S. C. § 2000e et seq.⟧ the same', [['statute', 'usc/42/2000e']]],
    ['under ⟦28 U. S. C. § 2255 (1964 ed., Supp. V)⟧.', [['statute', 'usc/28/2255']]],
    ['under ⟦50 U. S. C. App. § 454⟧.', [['statute', 'usc/50app/454']]],
    ['under ⟦26 U. S. C. (Supp. V) § 3285⟧.', [['statute', 'usc/26/3285']]],
    ['under ⟦U. S. C., Tit. 28, § 41 (8)⟧.', [['statute', 'usc/28/41']]],
    ['under ⟦Title 46, U.S.C., §§ 801-842⟧.', [['statute', 'usc/46/801']]],
    ['under ⟦18 U.S.C. 371⟧.', [['statute', 'usc/18/371']]],
    ['motions under ⟦§ 2255⟧ are civil', [['statute', null]]],
    [
      'under ⟦R. S. § 1979⟧, ⟦42 U. S. C. § 1983⟧.',
      [
        ['statute', 'rs/1979'],
        ['statute', 'usc/42/1983'],
      ],
    ],
    ['see ⟦Rev. Stat. §§ 1977-1979⟧.', [['statute', 'rs/1977']]],
    [
      'see ⟦84 Stat. 933⟧ and ⟦39 Stat. 878, 880⟧.',
      [
        ['statute', 'stat/84/933'],
        ['statute', 'stat/39/878'],
      ],
    ],
    [
      'see ⟦Pub. L. 91-452⟧, ⟦84 Stat. 922⟧.',
      [
        ['statute', 'publ/91-452'],
        ['statute', 'stat/84/922'],
      ],
    ],
    ['see ⟦Cal. Penal Code § 187⟧.', [['statute', 'code/calpenalcode/187']]],
    ['see ⟦Ill. Rev. Stat., c. 38, § 84⟧.', [['statute', 'code/illrevstat/38/84']]],
    ['see ⟦N. Y. Penal Law § 1141⟧.', [['statute', 'code/nypenallaw/1141']]],
    ['see ⟦Mass. Gen. Laws, c. 272, § 21⟧.', [['statute', 'code/massgenlaws/272/21']]],
    ['It cost $ 1,001; § of the lease; in 1983 U. S. citizens.', []],
  ],
  'rules and regulations (DOMAIN 1.32)': [
    ['See ⟦26 C.F.R. § 1.263(a)-2(a)⟧; so', [['regulation', 'cfr/26/1.263(a)-2']]],
    [
      'under ⟦Exec. Order No. 9066, 7 Fed. Reg. 1407 (1942)⟧, and ⟦Exec. Order No. 12,866, § 1(b), 58 Fed. Reg. 51735 (1993)⟧.',
      [
        ['regulation', 'execorder/9066'],
        ['regulation', 'execorder/12866'],
      ],
    ],
    ['an Executive Order of the Governor', []],
    ['the 28th Article of the International Rules 2 does not say so', []],
    ['Under ⟦Rules 8 and 13, Fed. Rules Crim. Proc.⟧, it is so.', [['rule', 'rule/frcrp/8']]],
    ['See ⟦Rev. Rul. 54-56, 1954-1 Cum. Bull. 108⟧.', [['regulation', 'revrul/54-56']]],
    ['⟦Rule 5 (a) of the Federal Rules of Criminal Procedure⟧ requires', [['rule', 'rule/frcrp/5/a']]],
    ['⟦Rule 12(b)(6), Fed. R. Civ. P.⟧ requires', [['rule', 'rule/frcp/12/b/6']]],
    ['See ⟦Fed. Rule Crim. Proc. 5(a)⟧.', [['rule', 'rule/frcrp/5/a']]],
    ['See ⟦Fed. R. Evid. 403⟧.', [['rule', 'rule/fre/403']]],
    ['⟦Federal Rule of Civil Procedure 23(b)(3)⟧ governs', [['rule', 'rule/frcp/23/b/3']]],
    ['⟦F. R. C. P. 12(b)(6)⟧ governs', [['rule', 'rule/frcp/12/b/6']]],
    ['⟦Rule 12 of this Court’s Rules⟧ governs', [['rule', 'rule/scr/12']]],
    ['a ⟦Rule 29⟧ judgment', [['rule', null]]],
    ['that Rule; the Rule in Shelley’s Case; Rules of evidence.', []],
    ['⟦28 CFR § 50.10 (1974)⟧.', [['regulation', 'cfr/28/50.10']]],
    ['⟦39 Fed. Reg. 12345⟧.', [['regulation', 'fedreg/39/12345']]],
    ['⟦29 CFR pt. 541⟧.', [['regulation', 'cfr/29/pt541']]],
    ['⟦Treas. Reg. § 1.61-1⟧.', [['regulation', 'treasreg/1.61-1']]],
  ],
};

for (const [title, texts] of Object.entries(cases)) {
  describe(title, () => {
    for (const [drawn, expected] of texts) it(drawn, () => draws(drawn, expected));
  });
}
