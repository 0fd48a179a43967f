import type { StatePassage } from './passages';

/** Sentences in the manner of what draws from the opinions of State courts found wanting. */
export const DRAWS: readonly StatePassage[] = [
  [
    'Georgia: selected reports in capitals, and parallel cites of history in parentheses',
    '⟦Brantley v. State, 132 Ga. 573 (64 SE 676, 22 LRA (NS) 959, 131 ASR 218, 16 AC 1203), affirmed in 217 U. S. 284 (30 SC 514, 54 LE 768)⟧{full-case ga/132/573}, where it was said. ⟦Cichos v. Indiana, 385 U. S. 76 (87 SC 271, 17 LE2d 175), rehearing denied, 385 U. S. 1020 (87 SC 699, 17 LE2d 559)⟧{full-case us/385/76}, did have it.',
  ],
  [
    'Massachusetts: initials that run into the chapter',
    'under such a broad statute as ⟦G.L.c. 143, § 3⟧{statute code/gl/143/3}, we cannot. See ⟦G.L.c.111, § 181⟧{statute code/gl/111/181}.',
  ],
  [
    'Texas: whose annotations they are',
    'the interpretation of ⟦V.T.C.A., Penal Code, Section 12.42(c)⟧{statute code/vtcapenalcode/12.42}, by the court.',
  ],
  [
    'North Carolina: a compiler in brackets',
    'the law (⟦N.C. Code of 1939 [Michie], sec. 2593 [f]⟧{statute code/nccode/2593}), prevents it.',
  ],
  [
    'North Dakota: an administrative code behind its section',
    '⟦Section 81-04.1-01-03.1(3) of the North Dakota Administrative Code⟧{regulation ?} defines it.',
  ],
  [
    'Massachusetts: history without a comma',
    'See also ⟦United States v. Rickenbacker, 309 F.2d 462, 463 (2d Cir.) cert. den. 371 U.S. 962⟧{full-case f2d/309/462} (census inquiry).',
  ],
  [
    'New York: Northern shortened',
    '⟦Chicago, R. I. & P. Ry. Co. v. Arkansas, 219 U. S. 453⟧{full-case us/219/453}; ⟦Int. & Gt. No. Ry. Co. v. Anderson County, 246 U. S. 424⟧{full-case us/246/424}.',
  ],
  [
    'small capitals that came as capitals, and titles before the name of a code',
    '⟦FED. R. CIV. P. 12(b)(6)⟧{rule rule/frcp/12/b/6}; ⟦MISS. CODE ANN. § 97-3-19⟧{statute code/misscodeann/97-3-19}; ⟦TEX. CODE CRIM. PROC. ANN. art. 38.23(a)⟧{statute ?}; ⟦ILL. SUP. CT. R. 23⟧{rule ?}; ⟦42 PA. CONS. STAT. § 9543⟧{statute code/paconsstat/42/9543}; ⟦735 Ill. Comp. Stat. 5/2-615⟧{statute code/illcompstat/735/5/2-615}; ⟦17-A Me. Rev. Stat. Ann. § 201⟧{statute code/merevstatann/17-a/201}.',
  ],
  [
    'two men prosecuted, one of whom gave his name to a case',
    'the outcome of the prosecution of Wilkes and Entick (⟦People v. Chiagles, supra⟧{supra-case null}). ⟦Entick v. Carrington, 19 How. St. Tr. 1030⟧{full-case howsttr/19/1030}, was decided.',
  ],
  [
    'sections of a treatise that goes on, and a row of them in an encyclopedia',
    'See ⟦9 Texas Jurisprudence, p. 502, secs. 74 to 80⟧{treatise ?}; and ⟦Willoughby on the Constitution of the United States (2nd Ed.), sec. 87, p. 154⟧{treatise ?}, sec. 411, p. 711.',
  ],
  [
    'the Revised Statutes of the United States, and those of a State and a year',
    '⟦United States Revised Statutes, § 5278⟧{statute rs/5278}: “Whenever.” ⟦18 U. S. C. § 1001⟧{statute usc/18/1001}. So does the Digest of 1884, ⟦§ 732⟧{statute null}.',
  ],
  [
    'California: the numbers of headnotes before the parallels',
    '(⟦People v. Williams, 71 Cal.2d 614, 634 [23] [79 Cal. Rptr. 65, 456 P.2d 633]⟧{full-case cal2d/71/614}; ⟦People v. St. Martin, 1 Cal.3d 524, 538-539 [19, 20] [83 Cal. Rptr. 166, 463 P.2d 390]⟧{full-case cal3d/1/524}.)',
  ],
  [
    'a lost space before an italic name',
    'As was said by Woods, Justice, in⟦Tilley v. Railroad Co., 5 Fed. 641, 662⟧{full-case f/5/641}. The views of Judge Bronson, in⟦Starr v. Child, 20 Wend. 149⟧{full-case wend/20/149}.',
  ],
  [
    'Massachusetts: a section that was cited with its chapter',
    'It brings ⟦§ 46C⟧{statute null} within ⟦G.L. (Ter. Ed.) c. 221, § 46B⟧{statute code/gl/221/46b}, thereby causing ⟦§ 46B⟧{statute code/gl/221/46b} to read. The requirement of ⟦§ 9⟧{statute null} of the ordinance is an aid to safety.',
  ],
];
