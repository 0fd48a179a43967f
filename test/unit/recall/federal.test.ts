import { readsPassages } from './drawn-passages';

/**
 * how federal courts cite today: passages in the manner of many collections, typed and drawn by hand before the program read them.
 * `!` marks what is known not to be read yet.
 */
const PASSAGES: readonly (readonly [string, string])[] = [
  [
    'Second Circuit slip opinion, PDF text, wrapped, with notes at the foot',
    `relief may be granted. ⟦Fed. R. Civ. P. 12(b)(6)⟧{rule rule/frcp/12/b/6}. We review de novo, accepting all factual
allegations as true. ⟦Chambers v. Time Warner, Inc., 282 F.3d 147, 152 (2d Cir. 2002)⟧{full-case f3d/282/147}.
To survive a motion to dismiss, a complaint must plead “enough facts to state a claim to
relief that is plausible on its face.” ⟦Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)⟧{full-case us/550/544};
see also ⟦Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (cleaned up)⟧{full-case us/556/662}. A claim has facial
plausibility when the pleaded content allows “the reasonable inference that the defendant
is liable.” ⟦Iqbal, 556 U.S. at 678⟧{short-case us/556/662}. ⟦Twombly⟧{bare-name us/550/544}’s plausibility
standard does not impose a “probability requirement.” ⟦Twombly, 550 U.S. at 556⟧{short-case us/550/544}; accord
⟦Arista Records, LLC v. Doe 3, 604 F.3d 110, 120 (2d Cir. 2010) (“The ⟦Twombly⟧{bare-name us/550/544}
plausibility standard . . . does not prevent a plaintiff from ‘pleading facts alleged upon
information and belief.’”)⟧{full-case f3d/604/110}.3 The complaint here alleges a single incident. ⟦Compl. ¶¶ 14–17,
22⟧{record record}; ⟦Dkt. No. 12-1, Ex. A at 3⟧{record record}; ⟦J.A. 45–46⟧{record record}. That is not enough.

                                             14

        A municipality may be held liable under ⟦42 U.S.C. § 1983⟧{statute usc/42/1983} only when the injury
results from “policy or custom.” ⟦Monell v. Dep’t of Soc. Servs. of City of New York, 436
U.S. 658, 694 (1978)⟧{full-case us/436/658}. A single decision by a policymaker may suffice. ⟦Pembaur v. City of
Cincinnati, 475 U.S. 469, 480-81 (1986) (plurality opinion)⟧{full-case us/475/469}; ⟦Amnesty Am. v. Town of
W. Hartford, 361 F.3d 113, 126 (2d Cir. 2004) (Sotomayor, J.)⟧{full-case f3d/361/113}. ⟦Monell⟧{bare-name us/436/658} liability does
not otherwise attach. See ⟦Connick v. Thompson, 131 S. Ct. 1350, 1359-60 (2011)⟧{full-case sct/131/1350}; ⟦Cash v.
Cnty. of Erie, 654 F.3d 324, 333–34 & n.4 (2d Cir. 2011) (quoting ⟦Bd. of Cnty. Comm’rs v.
Brown, 520 U.S. 397, 404 (1997)⟧{full-case us/520/397}), cert. denied, 132 S. Ct. 1741 (2012)⟧{full-case f3d/654/324}; ⟦Jones v. Town of
East Haven, 691 F.3d 72, 81 (2d Cir. 2012)⟧{full-case f3d/691/72}. The District Court so concluded, ⟦Adeyemi v.
City of Mount Vernon, No. 10 Civ. 4122 (KMK), 2012 WL 1234567, at *5–6 (S.D.N.Y. Mar.
30, 2012)⟧{? wl/2012/1234567}, and we agree.

        3
          We have described ⟦Twombly⟧{bare-name us/550/544} and ⟦Iqbal⟧{bare-name us/556/662} together as a “two-pronged approach.” ⟦Hayden v.
Paterson, 594 F.3d 150, 161 (2d Cir. 2010)⟧{full-case f3d/594/150}. See ⟦id. at 161 n.8⟧{id f3d/594/150}; ⟦Harris v. Mills, 572 F.3d 66, 72 (2d
Cir. 2009)⟧{full-case f3d/572/66}; ⟦Fed. R. Evid. 201(b)(2)⟧{rule rule/fre/201/b/2}; ⟦2d Cir. Local R. 32.1.1⟧{rule ?}.

                                             15`,
  ],
  [
    'District court (S.D.N.Y.), F. Supp. 3d style, docket entries',
    `Plaintiff Acme Holdings Ltd. brings this action under ⟦Sections 10(b) and 20(a)⟧{statute ?} of the Securities Exchange Act of 1934, ⟦15 U.S.C. §§ 78j(b), 78t(a)⟧{statute usc/15/78j}, and ⟦Rule 10b-5⟧{? ?}, ⟦17 C.F.R. § 240.10b-5⟧{regulation cfr/17/240.10b-5}. The facts are drawn from the Second Amended Complaint (⟦ECF No. 45⟧{record record} (“SAC”)). Defendants moved to dismiss. (⟦ECF No. 51⟧{record record}; see also ⟦Defs.’ Mem. at 3⟧{record record}; ⟦Pl.’s Opp’n 12 n.7⟧{record record}.) The motion is granted.

“A complaint alleging securities fraud must satisfy heightened pleading requirements.” ⟦ATSI Commc’ns, Inc. v. Shaar Fund, Ltd., 493 F.3d 87, 99 (2d Cir. 2007)⟧{full-case f3d/493/87}; see ⟦Fed. R. Civ. P. 9(b)⟧{rule rule/frcp/9/b}; ⟦15 U.S.C. § 78u-4(b)(1)-(2)⟧{statute usc/15/78u-4}. Under ⟦Tellabs, Inc. v. Makor Issues & Rights, Ltd., 551 U.S. 308, 324, 127 S. Ct. 2499, 168 L. Ed. 2d 179 (2007)⟧{full-case us/551/308}, the inference of scienter must be “cogent and at least as compelling as any opposing inference.” ⟦Id.⟧{id us/551/308} The ⟦Tellabs⟧{bare-name us/551/308} Court instructed courts to consider the complaint in its entirety. ⟦551 U.S. at 322, 127 S. Ct. 2499⟧{short-case us/551/308}. See also ⟦Novak v. Kasaks, 216 F.3d 300, 311 (2d Cir.), cert. denied, 531 U.S. 1012, 121 S. Ct. 567, 148 L. Ed. 2d 486 (2000)⟧{full-case f3d/216/300}; ⟦In re Sanofi Sec. Litig., 87 F. Supp. 3d 510, 534 (S.D.N.Y. 2015), aff’d sub nom. Tongue v. Sanofi, 816 F.3d 199 (2d Cir. 2016)⟧{full-case fsupp3d/87/510}; ⟦In re Vivendi, S.A. Sec. Litig., 838 F.3d 223, 250 (2d Cir. 2016)⟧{full-case f3d/838/223}; ⟦City of Pontiac Gen. Emps.’ Ret. Sys. v. Lockheed Martin Corp., 875 F. Supp. 2d 359, 368 (S.D.N.Y. 2012)⟧{full-case fsupp2d/875/359}.

Plaintiff points to CW-1’s statements. (⟦SAC ¶¶ 45-48, 112⟧{record record}.) But “[a] plaintiff may not plead fraud by hindsight.” ⟦Shields v. Citytrust Bancorp, Inc., 25 F.3d 1124, 1129 (2d Cir. 1994) (quoting ⟦Denny v. Barber, 576 F.2d 465, 470 (2d Cir. 1978) (Friendly, J.)⟧{full-case f2d/576/465}) (internal quotation marks omitted)⟧{full-case f3d/25/1124}; accord ⟦Stratte-McClure v. Morgan Stanley, 776 F.3d 94, 106 (2d Cir. 2015)⟧{full-case f3d/776/94}. In ⟦Novak⟧{bare-name f3d/216/300}, by contrast, the defendants had specific contradictory information. ⟦216 F.3d at 308⟧{short-case f3d/216/300}; see ⟦In re Scholastic Corp. Sec. Litig., 252 F.3d 63, 76 (2d Cir. 2001)⟧{full-case f3d/252/63}. ⟦Sanofi⟧{bare-name ?} does not help Plaintiff either. See ⟦Sanofi, 87 F. Supp. 3d at 541⟧{short-case fsupp3d/87/510}; ⟦Tongue, 816 F.3d at 211⟧{short-case f3d/816/199}; ⟦Kleinman v. Elan Corp., plc, 706 F.3d 145, 153 (2d Cir. 2013)⟧{full-case f3d/706/145}. The Magistrate Judge’s Report and Recommendation, ⟦ECF No. 78⟧{record record} (“R&R”), is adopted. ⟦R&R at 6⟧{record record}; see ⟦28 U.S.C. § 636(b)(1)(C)⟧{statute usc/28/636}; ⟦Thomas v. Arn, 474 U.S. 140, 149-50 (1985)⟧{full-case us/474/140}; ⟦Local Civ. R. 56.1⟧{rule ?}; ⟦Individual Rule 2.B⟧{rule ?}. Leave to amend is denied as futile. ⟦Cuoco v. Moritsugu, 222 F.3d 99, 112 (2d Cir. 2000)⟧{full-case f3d/222/99}; ⟦Hr’g Tr. 34:5-12⟧{record record}, Dec. 3, 2014.`,
  ],
  [
    'Bankruptcy court opinion',
    `This adversary proceeding is a core proceeding under ⟦28 U.S.C. § 157(b)(2)(I)⟧{statute usc/28/157}. Plaintiff seeks a determination that the debt is nondischargeable under ⟦11 U.S.C. § 523(a)(2)(A), (a)(4), and (a)(6)⟧{statute usc/11/523}. The complaint was timely. ⟦Fed. R. Bankr. P. 4007(c)⟧{rule ?}. Exceptions to discharge are construed narrowly. ⟦Gleason v. Thaw, 236 U.S. 558, 562, 35 S.Ct. 287, 59 L.Ed. 717 (1915)⟧{full-case us/236/558}; ⟦Ghomeshi v. Sabban (In re Sabban), 600 F.3d 1219, 1221–22 (9th Cir. 2010)⟧{full-case f3d/600/1219}; ⟦Turtle Rock Meadows Homeowners Ass’n v. Slyman (In re Slyman), 234 F.3d 1081, 1085 (9th Cir. 2000)⟧{full-case f3d/234/1081}. The creditor’s burden is a preponderance. ⟦Grogan v. Garner, 498 U.S. 279, 291 (1991)⟧{full-case us/498/279}. In ⟦Slyman⟧{bare-name f3d/234/1081} the court listed five elements. ⟦In re Slyman, 234 F.3d at 1085⟧{short-case f3d/234/1081}. Reliance must be justifiable. ⟦Field v. Mans, 516 U.S. 59, 74–75, 116 S.Ct. 437, 133 L.Ed.2d 351 (1995)⟧{full-case us/516/59}; see ⟦Eugene Parks Law Corp. Defined Benefit Pension Plan v. Kirsh (In re Kirsh), 973 F.2d 1454, 1456 (9th Cir. 1992) (per curiam)⟧{full-case f2d/973/1454}; ⟦Restatement (Second) of Torts § 540 (Am. L. Inst. 1977)⟧{restatement ?}. A debtor’s silence may suffice. ⟦Citibank (S.D.), N.A. v. Eashai (In re Eashai), 87 F.3d 1082, 1089–90 (9th Cir. 1996)⟧{full-case f3d/87/1082}; ⟦Harmon v. Kobrin (In re Harmon), 250 F.3d 1240, 1246 n.4 (9th Cir. 2001)⟧{full-case f3d/250/1240}.

The Trustee’s objection to the homestead exemption fails as well. See ⟦Law v. Siegel, 571 U.S. 415, 425, 134 S. Ct. 1188, 188 L. Ed. 2d 146 (2014)⟧{full-case us/571/415}; ⟦Schwab v. Reilly, 560 U.S. 770 (2010)⟧{full-case us/560/770}; ⟦In re Gray, 523 B.R. 170, 175 (B.A.P. 9th Cir. 2014)⟧{full-case br/523/170}; ⟦In re Elliott, 544 B.R. 421, 434 (9th Cir. BAP 2016)⟧{full-case br/544/421}; ⟦Hopkins v. Cerchione (In re Cerchione), 414 B.R. 540, 549 (9th Cir. BAP 2009)⟧{full-case br/414/540}. Under ⟦section 522(l)⟧{statute ?} and ⟦Rule 4003(b)(1)⟧{rule ?}, a party in interest must object within 30 days. ⟦Taylor v. Freeland & Kronz, 503 U.S. 638, 643-44 (1992)⟧{full-case us/503/638}. ⟦Bankruptcy Code § 522(f)(1)(A)⟧{statute ?} permits avoidance of a judicial lien. ⟦Farrey v. Sanderfoot, 500 U.S. 291, 296 (1991)⟧{full-case us/500/291}. The Bankruptcy Appellate Panel held otherwise in ⟦Wolfe v. Jacobson (In re Jacobson), 676 F.3d 1193 (9th Cir. 2012)⟧{full-case f3d/676/1193}, but ⟦Jacobson⟧{bare-name f3d/676/1193} involved the “snapshot” rule. ⟦Id. at 1199⟧{id f3d/676/1193}; cf. ⟦4 Collier on Bankruptcy ¶ 522.03[2] (Richard Levin & Henry J. Sommer eds., 16th ed. 2019)⟧{treatise ?}; ⟦In re Konnoff, 356 B.R. 201, 204–05 (9th Cir. BAP 2006)⟧{full-case br/356/201}; ⟦Cal. Civ. Proc. Code § 704.730(a)(1)⟧{statute ?}; ⟦England v. Golden (In re Golden), 789 F.2d 698, 700 (9th Cir. 1986)⟧{full-case f2d/789/698}. The plan was confirmed under ⟦§ 1325(b)(1)(B)⟧{statute usc/11/1325}. ⟦Hamilton v. Lanning, 560 U.S. 505, 524 (2010)⟧{full-case us/560/505}; ⟦Adv. Dkt. No. 33 at 7⟧{record record}; ⟦Bankr. ECF No. 102 ¶ 4⟧{record record}; ⟦Ex. P-12 at 3⟧{record record}.`,
  ],
  [
    'Tax Court memorandum opinion',
    `          Respondent determined deficiencies in petitioners’ Federal income tax and penalties under ⟦section 6662(a)⟧{statute ?} for 1994 and 1995.1 The burden of proof is on petitioners. ⟦Rule 142(a)⟧{rule ?}; ⟦Welch v. Helvering, 290 U.S. 111, 115 (1933)⟧{full-case us/290/111}; ⟦INDOPCO, Inc. v. Commissioner, 503 U.S. 79, 84 (1992)⟧{full-case us/503/79}. Deductions are a matter of legislative grace. ⟦New Colonial Ice Co. v. Helvering, 292 U.S. 435, 440 (1934)⟧{full-case us/292/435}. Taxpayers must keep records. ⟦Sec. 6001⟧{statute ?}; ⟦sec. 1.6001-1(a), Income Tax Regs.⟧{regulation treasreg/1.6001-1}

          ⟦Section 162(a)⟧{statute ?} allows a deduction for ordinary and necessary business expenses. ⟦Commissioner v. Lincoln Sav. & Loan Association, 403 U.S. 345, 352 (1971)⟧{full-case us/403/345}; ⟦Deputy v. du Pont, 308 U.S. 488, 495 (1940)⟧{full-case us/308/488}. If a taxpayer establishes an expense but not its amount, the Court may approximate it. ⟦Cohan v. Commissioner, 39 F.2d 540, 543-544 (2d Cir. 1930)⟧{full-case f2d/39/540}; ⟦Vanicek v. Commissioner, 85 T.C. 731, 742-743 (1985)⟧{full-case tc/85/731}. The ⟦Cohan⟧{bare-name f2d/39/540} rule does not apply to travel. ⟦Sec. 274(d)⟧{statute ?}; ⟦Sanford v. Commissioner, 50 T.C. 823, 827 (1968), affd. per curiam 412 F.2d 201 (2d Cir. 1969)⟧{full-case tc/50/823}; ⟦sec. 1.274-5T(a), Temporary Income Tax Regs.⟧{regulation treasreg/1.274-5t}, ⟦50 Fed. Reg. 46014 (Nov. 6, 1985)⟧{regulation fedreg/50/46014}. See ⟦Keating v. Commissioner, T.C. Memo. 1995-101⟧{? ?}; ⟦Kurzet v. Commissioner, T.C. Memo. 1997-54, affd. in part and revd. in part 222 F.3d 830 (10th Cir. 2000)⟧{? ?}; ⟦Golsen v. Commissioner, 54 T.C. 742, 756-757 (1970), affd. 445 F.2d 985 (10th Cir. 1971)⟧{full-case tc/54/742}; ⟦Estate of Kluener v. Commissioner, T.C. Memo. 1996-519, affd. in part, revd. in part and remanded on another issue 154 F.3d 630 (6th Cir. 1998)⟧{? ?}.

          Whether an activity is engaged in for profit turns on nine factors. ⟦Sec. 183(d)⟧{statute ?}; ⟦sec. 1.183-2(b), Income Tax Regs.⟧{regulation treasreg/1.183-2}; ⟦Dreicer v. Commissioner, 78 T.C. 642, 645 (1982), affd. without opinion 702 F.2d 1205 (D.C. Cir. 1983)⟧{full-case tc/78/642}; ⟦Golanty v. Commissioner, 72 T.C. 411, 426 (1979), affd. without published opinion 647 F.2d 170 (9th Cir. 1981)⟧{full-case tc/72/411}. In ⟦Golanty⟧{bare-name tc/72/411} the Court found no profit objective. ⟦Id. at 430⟧{id tc/72/411}; see also ⟦Bessenyey v. Commissioner, 45 T.C. 261, 274 (1965), affd. 379 F.2d 252 (2d Cir. 1967)⟧{full-case tc/45/261}; ⟦Engdahl v. Commissioner, 72 T.C. 659, 668-669 (1979)⟧{full-case tc/72/659}; ⟦Rev. Rul. 77-320, 1977-2 C.B. 78⟧{? ?}; ⟦Rev. Proc. 96-13, sec. 4.01, 1996-1 C.B. 616, 619⟧{? ?}; ⟦Notice 2000-44, 2000-2 C.B. 255⟧{? ?}; ⟦Hulter v. Commissioner, 91 T.C. 371 (1988)⟧{full-case tc/91/371}; ⟦Intermountain Ins. Serv. of Vail, LLC v. Commissioner, 134 T.C. 211 (2010), rev’d, 650 F.3d 691 (D.C. Cir. 2011), vacated and remanded, 566 U.S. 972 (2012)⟧{full-case tc/134/211}; ⟦Balsam v. Commissioner, T.C. Summary Opinion 2004-32⟧{? ?}; ⟦Seidel v. Commissioner, T.C. Memo. 2007-45, slip op. at 12⟧{? ?}; ⟦Smith v. Commissioner, 115 T.C. 43, 47 (2000)⟧{full-case tc/115/43}; ⟦H. Conf. Rept. 105-599, at 240-241 (1998)⟧{legislative ?}, ⟦1998-3 C.B. 747, 994-995⟧{regulation ?}.

          Decision will be entered under ⟦Rule 155⟧{rule ?}.

          1 Unless otherwise indicated, section references are to the Internal Revenue Code in effect for the years in issue, and Rule references are to the Tax Court Rules of Practice and Procedure.`,
  ],
  [
    'Supreme Court slip opinion, 2022 style, dissent',
    `                 Cite as: 597 U. S. ____ (2022)            3

                   THOMAS, J., dissenting

   The majority’s contrary view rests on a misreading of
⟦Heller⟧{? ?}. See ⟦ante, at 12–13, and n. 4⟧{ante ?}. In ⟦District of Columbia
v. Heller, 554 U. S. 570, 595 (2008)⟧{full-case us/554/570}, and ⟦McDonald v. Chi-
cago, 561 U. S. 742, 767 (2010)⟧{full-case us/561/742}, we held that the ⟦Second⟧{constitution const/us/amend/2}
and ⟦Fourteenth Amendments⟧{constitution const/us/amend/14} protect an individual right. The
Court of Appeals disagreed. ⟦983 F. 3d 221, 229 (CADC 2020)⟧{full-case f3d/983/221};
see ⟦id., at 235–237 (Katsas, J., concurring in judgment)⟧{id f3d/983/221}. The
dissent, ⟦post, at 21–25 (opinion of BREYER, J.)⟧{post ?}, relies on
⟦Marbury v. Madison, 1 Cranch 137, 177 (1803)⟧{full-case us/5/137}; ⟦Youngstown
Sheet & Tube Co. v. Sawyer, 343 U. S. 579, 610–611 (1952)
(Frankfurter, J., concurring)⟧{full-case us/343/579}; and ⟦NLRB v. Noel Canning, 573
U. S. 513, 525 (2014)⟧{full-case us/573/513}. But see ⟦Gamble v. United States, 587
U. S. ___, ___ (2019) (THOMAS, J., concurring) (slip op., at 9)⟧{full-case ?};
⟦Ramos v. Louisiana, 590 U. S. ___, ___–___ (2020) (slip op., at
6–8)⟧{full-case ?}; ⟦Rogers v. Grewal, 590 U. S. ___, ___ (2020) (THOMAS, J.,
dissenting from denial of certiorari) (slip op., at 3)⟧{full-case ?}. As
JUSTICE ALITO explains, ⟦ante, at 2 (concurring opinion)⟧{ante ?}, history
matters. ⟦Dobbs v. Jackson Women’s Health Organization, 597
U. S. ___, ___–___ (2022) (slip op., at 8–16)⟧{full-case ?}; ⟦Bruen, 597 U. S., at
___ (slip op., at 15)⟧{short-case ?}; ⟦Kennedy v. Bremerton School Dist., 142
S. Ct. 2407, 2428 (2022)⟧{full-case sct/142/2407}.
   The text confirms the point. ⟦U. S. Const., Amdt. 2⟧{constitution const/us/amend/2}; ⟦Art. I, § 8,
cl. 16⟧{constitution const/us/art/1/8/16}; ⟦Art. III, § 2⟧{constitution const/us/art/3/2}. See ⟦1 W. Blackstone, Commentaries on the
Laws of England 136 (1765)⟧{? ?}; ⟦The Federalist No. 46, p. 299 (C.
Rossiter ed. 1961) (J. Madison)⟧{? ?}; ⟦2 J. Story, Commentaries on the
Constitution of the United States § 1896 (5th ed. 1891)⟧{? ?}; ⟦A. Scalia &
B. Garner, Reading Law: The Interpretation of Legal Texts
56–58 (2012)⟧{? ?}; ⟦Volokh, Implementing the Right to Keep and Bear
Arms for Self-Defense, 56 UCLA L. Rev. 1443, 1450–1452
(2009)⟧{article lrev/uclalrev/56/1443}; ⟦Webster’s Third New International Dictionary 1112
(1976)⟧{? ?}; ⟦Black’s Law Dictionary 1254 (11th ed. 2019)⟧{? ?}. The Gov-
ernment’s reading, ⟦Brief for United States 24–26, and n. 3⟧{record record};
⟦Tr. of Oral Arg. 41–42⟧{record record}; ⟦Reply Brief 6⟧{record record}; ⟦App. to Pet. for Cert.
123a–125a⟧{record record}, proves too much. ⟦Pub. L. 103–322, § 110102⟧{statute publ/103-322}, ⟦108
Stat. 1996⟧{statute stat/108/1996}; ⟦18 U. S. C. § 922(v)(1) (1994 ed.)⟧{statute usc/18/922}; ⟦§ 924(c)(1)(A)(iii)⟧{statute usc/18/924};
⟦86 Fed. Reg. 30826 (2021)⟧{regulation ?}; ⟦27 CFR § 478.11 (2021)⟧{regulation cfr/27/478.11}. ⟦McDonald⟧{bare-name us/561/742}
recognized as much, ⟦561 U. S., at 790 (plurality opinion)⟧{short-case us/561/742}, and
so did ⟦Heller, supra, at 634–635⟧{supra-case us/554/570}. See also ⟦Caetano v. Massa-
chusetts, 577 U. S. 411, 412 (2016) (per curiam)⟧{full-case us/577/411}; ⟦id., at 420
(ALITO, J., concurring in judgment)⟧{id us/577/411}.`,
  ],
  [
    'Federal Circuit with patents and the Board',
    `Appellant Widgetech appeals the final written decision of the Patent Trial and Appeal Board in ⟦IPR2018-00123⟧{? ?}. See ⟦Widgetech, Inc. v. Gizmo Corp., No. IPR2018-00123, 2019 WL 2345678, at *12 (P.T.A.B. May 30, 2019) (“Final Written Decision”)⟧{? wl/2019/2345678}. We have jurisdiction under ⟦28 U.S.C. § 1295(a)(4)(A)⟧{statute usc/28/1295} and ⟦35 U.S.C. §§ 141(c), 319⟧{statute usc/35/141}. Claim 1 of the ’456 patent recites a housing. ⟦’456 patent col. 12 ll. 5–17⟧{? ?}. The Board’s obviousness conclusion is reviewed de novo, its fact findings for substantial evidence. ⟦In re Gartside, 203 F.3d 1305, 1316 (Fed. Cir. 2000)⟧{full-case f3d/203/1305}; ⟦Nobel Biocare Servs. AG v. Instradent USA, Inc., 903 F.3d 1365, 1374 (Fed. Cir. 2018), as amended (Sept. 20, 2018)⟧{full-case f3d/903/1365}; see ⟦Graham v. John Deere Co. of Kan. City, 383 U.S. 1, 17–18 (1966)⟧{full-case us/383/1}. The ⟦Graham⟧{bare-name us/383/1} factors include objective indicia. ⟦WBIP, LLC v. Kohler Co., 829 F.3d 1317, 1336 (Fed. Cir. 2016)⟧{full-case f3d/829/1317}; ⟦Fox Factory, Inc. v. SRAM, LLC, 944 F.3d 1366, 1373 (Fed. Cir. 2019) (quoting ⟦Henny Penny Corp. v. Frymaster LLC, 938 F.3d 1324, 1332 (Fed. Cir. 2019)⟧{full-case f3d/938/1324}), cert. denied, 141 S. Ct. 373 (2020)⟧{full-case f3d/944/1366}.

Widgetech’s reliance on ⟦Phillips v. AWH Corp., 415 F.3d 1303 (Fed. Cir. 2005) (en banc)⟧{full-case f3d/415/1303}, is misplaced. ⟦Id. at 1312–17⟧{id f3d/415/1303}; ⟦Williamson v. Citrix Online, LLC, 792 F.3d 1339, 1348–49 & n.3 (Fed. Cir. 2015) (en banc in relevant part)⟧{full-case f3d/792/1339}; ⟦Thorner v. Sony Comput. Ent. Am. LLC, 669 F.3d 1362, 1365–66 (Fed. Cir. 2012)⟧{full-case f3d/669/1362}. The phrase “means for” triggers ⟦35 U.S.C. § 112, ¶ 6⟧{statute usc/35/112}. The examiner cited ⟦MPEP § 2111.01(III)⟧{? ?} and ⟦37 C.F.R. § 1.132⟧{regulation cfr/37/1.132}. Post-AIA ⟦§ 103⟧{statute usc/35/103} applies. Leahy-Smith America Invents Act, ⟦Pub. L. No. 112-29, § 3(n)(1)⟧{statute publ/112-29}, ⟦125 Stat. 284, 293 (2011)⟧{statute stat/125/284}. As in ⟦Arctic Cat⟧{? ?}, the Board erred. ⟦Arctic Cat Inc. v. Bombardier Recreational Prods. Inc., 876 F.3d 1350, 1359 (Fed. Cir. 2017)⟧{full-case f3d/876/1350}; ⟦Intelligent Bio-Sys., Inc. v. Illumina Cambridge Ltd., 821 F.3d 1359, 1367-68 (Fed. Cir. 2016)⟧{full-case f3d/821/1359}; ⟦In re NuVasive, Inc., 842 F.3d 1376, 1383 (Fed. Cir. 2016)⟧{full-case f3d/842/1376}. ⟦NuVasive⟧{bare-name f3d/842/1376} requires reasoned explanation. ⟦842 F.3d at 1385⟧{short-case f3d/842/1376}. The district court’s judgment in ⟦Gizmo Corp. v. Widgetech, Inc., 381 F. Supp. 3d 300 (D. Del. 2019)⟧{full-case fsupp3d/381/300}, is not to the contrary. See ⟦D.I. 123 at 4⟧{record record}. ⟦J.A. 3456–59⟧{record record}; ⟦Appellee’s Resp. Br. 45⟧{record record}; ⟦Decl. of Dr. Smith ¶ 33⟧{record record}; ⟦19 U.S.C. § 1337(a)(1)(B)(i)⟧{statute usc/19/1337}; ⟦Certain Wireless Devices, Inv. No. 337-TA-800, Comm’n Op. at 12 (Feb. 19, 2014)⟧{!docket ?}; ⟦In re Bilski, 545 F.3d 943, 954 (Fed. Cir. 2008) (en banc), aff’d on other grounds sub nom. Bilski v. Kappos, 561 U.S. 593 (2010)⟧{full-case f3d/545/943}; ⟦SAS Inst., Inc. v. Iancu, 138 S. Ct. 1348, 1355–57 (2018)⟧{full-case sct/138/1348}; ⟦Oil States Energy Servs., LLC v. Greene’s Energy Grp., LLC, 138 S. Ct. 1365 (2018)⟧{full-case sct/138/1365}.`,
  ],
];

readsPassages('how federal courts cite today', PASSAGES);
