import assert from 'node:assert/strict';
import { type Passage, read, undrawn } from './passage';

/** A sentence for each rule that a draw from modern federal opinions found wanting, drawn as the passages are. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'journals that no table lists',
    'See ⟦Note, 18 Kan. L. Rev. 335 (1970)⟧{article lrev/kanlrev/18/335}; ⟦Note, 3 Loyola U. L. Rev. 188 (1970)⟧{article lrev/*/3/188}.',
  ],
  [
    'a year in brackets for the volume of a journal',
    'See ⟦Williams, Questioning by the Police: Some Practical Considerations, [1960] Crim. L. Rev. 325, 331-332⟧{article lrev/crimlrev/1960/325}.',
  ],
  [
    'an article, supra',
    'See ⟦Comment, 123 U. Pa. L. Rev. 976 (1975)⟧{article lrev/upalrev/123/976}. E. g., ⟦Comment, 123 U. Pa. L. Rev., supra, at 994⟧{? lrev/upalrev/123/976}, it was.',
  ],
  [
    'id. of another volume of a work',
    'See ⟦8 Wigmore, Evidence § 2239 (3d ed. 1940)⟧{treatise treatise/wigmore-evidence}; ⟦9 id., § 2490⟧{id treatise/wigmore-evidence}.',
  ],
  [
    'id. behind what a scanner made of a bracket or a stop',
    'See ⟦Roe v. Wade, 410 U. S. 113, 152 (1973)⟧{full-case us/410/113}. Senator Javits {⟦id., at 153⟧{id us/410/113}). By the company ⟦Id., at 154⟧{id us/410/113}.',
  ],
  [
    'the appendix of a volume of debates',
    'See ⟦Cong. Globe, 42d Cong., 1st Sess. 374⟧{legislative ?}. Then ⟦id., at 428⟧{id ?}. ⟦Id., at App. 315⟧{id ?}.',
  ],
  [
    'a sentence that ends with a capital before the appendix',
    'It was pre-empted by the National Labor Relations Act. ⟦App. 11⟧{record record}. So said the Court of Appeals. ⟦App. 486-490⟧{record record}.',
  ],
  [
    'briefs of other cases and of earlier Terms',
    'See ⟦Brief for United States, O. T. 1938, No. 49, p. 6⟧{record record}; ⟦Brief for Appellant in Sinclair v. United States, O. T. 1928, No. 555, p. 12⟧{record record}.',
  ],
  [
    'pages in an editor’s brackets',
    'the defendant. ⟦Downum v. United States, 372 U.S. [734, 736 (1963)]⟧{full-case us/372/734}.',
  ],
  [
    'a scanner’s first page',
    'sustained in ⟦Communist Party of the United States v. SACB, 367 U. S. I⟧{full-case us/367/1}. See ⟦Communist Party, 367 U. S., at 105⟧{short-case us/367/1}.',
  ],
  [
    'a person over whom a court has jurisdiction, and land',
    '⟦Toth v. Quarles, 350 U.S. 11⟧{full-case us/350/11}. It had relinquished all jurisdiction over Toth before. ⟦Bonelli Cattle Co. v. Arizona, 414 U.S. 313 (1973)⟧{full-case us/414/313}. The Bonelli land re-emerged.',
  ],
  [
    'a court before the name of a case',
    'declared unconstitutional by the Second Circuit, ⟦United States Brewers Ass’n v. Healy, 692 F.2d 275 (2d Cir. 1982)⟧{full-case f2d/692/275}; ⟦Interstate Circuit, Inc. v. Dallas, 390 U. S. 676 (1968)⟧{full-case us/390/676}.',
  ],
  [
    'a mark of a note before a firm',
    'See ⟦Swift & Co. v. Wickham, 382 U. S. 111 (1965)⟧{full-case us/382/111}; 3 ⟦Continental T. V., Inc. v. GTE Sylvania Inc., 433 U. S. 36 (1977)⟧{full-case us/433/36}.',
  ],
  [
    'an order behind a long sentence',
    'We granted certiorari to consider whether, under the circumstances here presented, the prosecution’s use at the trial of evidence of the petitioner’s own statements deprived him of any right secured to him under the Constitution. ⟦374 U. S. 805⟧{order order/us/374/805}. The petitioner was there.',
  ],
  [
    'an appeal docketed and when',
    '⟦Joseph E. Seagram & Sons, Inc. v. Gazzara, 610 F. Supp. 673, 678, n. 5 (SDNY), appeal docketed, No. 85-7547 (CA2, July 1, 1985)⟧{full-case fsupp/610/673}.',
  ],
  [
    'sections of the Guidelines alone',
    'Under ⟦§ 2K2.1(b)(6)(B)⟧{statute code/ussg/2k2.1} and ⟦§§ 3D1.2–3D1.4⟧{statute code/ussg/3d1.2}; ⟦U.S.S.G. § 2D1.1 cmt. n.8(A)⟧{statute code/ussg/2d1.1}; ⟦U.S. Sentencing Guidelines Manual § 4A1.1(d) (U.S. Sentencing Comm’n 2018)⟧{statute code/ussg/4a1.1}.',
  ],
  [
    'rules of the Commission, whose numbers tell them',
    '⟦Fed. R. Civ. P. 9(b)⟧{rule rule/frcp/9/b} and ⟦Rule 10b-5⟧{rule cfr/17/240.10b-5}; ⟦Rule 14a-9(a)⟧{rule cfr/17/240.14a-9}; ⟦FINRA Rule 2111⟧{rule null}.',
  ],
  [
    'notes of the Advisory Committee, names in parentheses',
    '⟦Fed. R. Evid. 702 advisory committee’s note to 2000 amendment⟧{rule rule/fre/702}; ⟦Federal Rule of Civil Procedure (“Rule”) 12(b)(6)⟧{rule rule/frcp/12/b/6}.',
  ],
  [
    'an Act before its section',
    'under ⟦Clean Air Act § 111(a)(1)⟧{statute ?}, ⟦42 U.S.C. § 7411(a)(1)⟧{statute usc/42/7411}, and ⟦Bankruptcy Code § 522(f)⟧{statute usc/11/522}.',
  ],
  [
    'sections of a title that the file names once',
    'All section references are to the Internal Revenue Code. Under ⟦section 6662(a)⟧{statute usc/26/6662} a penalty is due.',
  ],
  [
    'history behind a neutral cite',
    '⟦Doe v. Roe, No. 10 Civ. 4122 (KMK), 2012 WL 1234567, at *5 (S.D.N.Y. Mar. 30, 2012), aff’d, 520 F. App’x 8 (2d Cir. 2013)⟧{neutral wl/2012/1234567}.',
  ],
  [
    'the other reporter of id. alone',
    'under ⟦Graham v. Connor, 490 U.S. 386, 396, 109 S.Ct. 1865 (1989)⟧{full-case us/490/386}. ⟦Id., 109 S.Ct. 1865⟧{id us/490/386}.',
  ],
  [
    'a name of a case cited by its slip opinion',
    '⟦Merrill v. Milligan, 595 U. S. ___, ___ (2022) (slip op., at 4)⟧{full-case null}. In ⟦Milligan⟧{bare-name null}, as here, it was late.',
  ],
  [
    'a person in a list that ends with a party',
    'See ⟦Johnson v. Commonwealth, 201 Ky. 314⟧{full-case ky/201/314}. He identified them as Brown, Larson, Johnson, and petitioner. Under ⟦Johnson⟧{bare-name ky/201/314}, and petitioner agrees, it is so.',
  ],
  [
    'a party called as a signal is',
    '⟦Camara v. Municipal Court, 387 U. S. 523⟧{full-case us/387/523}; ⟦See v. Seattle, 387 U. S. 541 (1967)⟧{full-case us/387/541}. We follow ⟦Like v. Carter, 448 F.2d 798 (8th Cir. 1971)⟧{full-case f2d/448/798}.',
  ],
  [
    'a name cut short is no word of history',
    '⟦AT&T Mobility LLC v. Concepcion, 563 U.S. 333 (2011)⟧{full-case us/563/333}, and ⟦Am. Express Co. v. Italian Colors Rest., 570 U.S. 228 (2013)⟧{full-case us/570/228}, hold so.',
  ],
];

describe('rules that modern federal opinions asked for', () => {
  for (const [title, drawn] of SENTENCES)
    it(title, () => {
      const passage: Passage = { title, family: 'plain', drawn };
      const { text } = undrawn(drawn);
      const { missed, extra } = read(passage);
      const said = missed.map(
        ({ mark, why }) => `${text.slice(mark.start, mark.end)}: ${mark.kind} ${mark.target} ${why}`,
      );
      assert.deepEqual([...said, ...extra.map(row => `extra: ${row}`)], []);
    });
});
