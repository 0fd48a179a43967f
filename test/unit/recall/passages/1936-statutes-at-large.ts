import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'Ashwander v. Tennessee Valley Authority, 297 U.S. 288 (1936), notes 10-17 and the opening of the concurrence',
  family: 'plain',
  drawn: `10 ⟦Sen. .Doc. No. 1, 18th Cong., 2d sess.⟧{!legislative ?}; ⟦H. R. Doc. No. 119, 69th Cong., 1st sess., 11, 12⟧{legislative ?}.
11 See Rivers and Harbors Acts of August 30, 1852, c. 104, ⟦10 Stat. 56, 60⟧{statute stat/10/56}; July 25, 1868, c. 233, ⟦15 Stat. 171, 174⟧{statute stat/15/171}; March 3, 1871, e. 118; ⟦16 Stat. 538, 542⟧{statute stat/16/538}; June 10, 1872, c. 416, ⟦17 Stat. 370, 372⟧{statute stat/17/370}; September 19, 1890, c. 907, ⟦26 Stat. 426, 445, 446⟧{statute stat/26/426}; August 18, 1894, c. 299, ⟦28 Stat. 338, 354⟧{statute stat/28/338}; April'26, 1904,’ e. 1605, ⟦33 Stat. 309⟧{statute stat/33/309}; March 2, 1907,' e. 2509, ⟦34 Stat. 1073, 1093⟧{statute stat/34/1073}; June 25, 1910, c. 382, ⟦36 Stat'. 630, 652⟧{statute stat/36/630}; July 25, 1912, c. 253, ⟦37 Stat. 201, 215⟧{statute stat/37/201}; July 27, 1916, e. 260, ⟦39 Stat. 391, 399⟧{statute stat/39/391}; March 3, 1925, c. 467, ⟦43 Stat. 1186, 1188⟧{statute stat/43/1186}; July 3, 1930, c. 847, ⟦46 Stat. 918, 927, 928⟧{statute stat/46/918}. See, also, ⟦H. R. Docs. No. 319, 67th Cong., 2d sess.⟧{legislative ?}; ⟦No. 463, 69th Cong., 1st sess.⟧{legislative ?}; ⟦No. 185, 70th Cong., 1st sess.⟧{legislative ?}; ⟦No. 328, 71st Cong., 2d sess.⟧{legislative ?}
12 Act of July 3, 1930, e. 847, ⟦46 Stat. 918, 927, 928⟧{statute stat/46/918}.
13 See citations of numerous statutes in ⟦United States v. Sweet, 245 U. S. 563, 568, 569⟧{full-case us/245/563}.
14 Act of July 4, 1866, c. 166, § 5, ⟦14 Stat. 85, 86⟧{statute stat/14/85}.
15 Act of July 16, 1894, c.' 138, ⟦28 Stat. 107⟧{statute stat/28/107}.
16 See, as to royalties under leases “to promote the mining of coal, phosphate, oil, oil shale, gas, and sodium on the public domain,” the Act of February 25, 1920, c. 85, ⟦41 Stat. 437⟧{statute stat/41/437}. Also, as to leases of public lands containing potassium deposits, the Act .of October 2, 1917, c. 62, ⟦40 Stat. 297⟧{statute stat/40/297}.
17 ⟦35 Stat. c. 264, 815,' 820, 821⟧{!statute ?}.
**Concurrence Opinion**
*341 Mr. Justice Brandéis, concurring.
“Considerations of propriety, as well as long-established practice, demand that we refrain from passing upon the constitutionality of an act of Congress unless obliged to do so in the proper performance of our judicial function, when the question is raised by a party whose interests entitle him to raise it.” ⟦Blair v. United States, 250 U. S. 273, 279⟧{full-case us/250/273}.`,
};
