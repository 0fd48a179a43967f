import assert from 'node:assert/strict';
import { type Passage, read, undrawn } from './passage';

/**
 * How courts outside the Supreme Court cite, State by State: passages in their manner, typed and drawn by hand before the
 * program read them. `!` marks what is known not to be read yet.
 */
const MANNERS: readonly (readonly [string, string])[] = [
  [
    'a slip opinion printed to text',
    `                    Cite as: 576 U. S. ____ (2015)                                11

                            Opinion of the Court

   Applying these established tenets, the Court has long
held the right to marry is protected by the Constitution. In
⟦Loving v. Virginia, 388 U. S. 1, 12 (1967)⟧{full-case us/388/1}, which invali-
dated bans on interracial unions, a unanimous Court held
marriage is “one of the vital personal rights essential to the
orderly pursuit of happiness by free men.” The Court
reaffirmed that holding in ⟦Zablocki v. Redhail, 434 U. S.
374, 384 (1978)⟧{full-case us/434/374}, which held the right to marry was burdened
by a law prohibiting fathers who were behind on child
support from marrying. The Court again applied this prin-
ciple in ⟦Turner v. Safley, 482 U. S. 78, 95 (1987)⟧{full-case us/482/78}, which
held the right to marry was abridged by regulations limit-
ing the privilege of prison inmates to marry. Over time and
in other contexts, the Court has reiterated that the right to
marry is fundamental under the ⟦Due Process Clause⟧{constitution ?}. See,
e.g., ⟦M. L. B. v. S. L. J., 519 U. S. 102, 116 (1996)⟧{full-case us/519/102}; ⟦Cleve-
land Bd. of Ed. v. LaFleur, 414 U. S. 632, 639–640 (1974)⟧{full-case us/414/632};
⟦Griswold, supra, at 486⟧{supra-case ?}; ⟦Skinner v. Oklahoma ex rel. Wil-
liamson, 316 U. S. 535, 541 (1942)⟧{full-case us/316/535}; ⟦Meyer v. Nebraska, 262
U. S. 390, 399 (1923)⟧{full-case us/262/390}.
   It cannot be denied that this Court’s cases describing the
right to marry presumed a relationship involving opposite-
sex partners. The Court, like many institutions, has made
assumptions defined by the world and time of which it is a
part. This was evident in ⟦Baker v. Nelson, 409 U. S. 810⟧{? ?}, a

12                    OBERGEFELL v. HODGES

                        Opinion of the Court

one-line summary decision issued in 1972, holding the
exclusion of same-sex couples from marriage did not pre-
sent a substantial federal question.
   Still, there are other, more instructive precedents. This
Court’s cases have expressed constitutional principles of
broader reach. In defining the right to marry these cases
have identified essential attributes of that right based in
history, tradition, and other constitutional liberties inher-
ent in this intimate bond. See, e.g., ⟦Lawrence, 539 U. S., at
574⟧{short-case ?}; ⟦Turner, supra, at 95⟧{supra-case us/482/78}; ⟦Zablocki, supra, at 384⟧{supra-case us/434/374};
⟦Loving, supra, at 12⟧{supra-case us/388/1}; ⟦Griswold, supra, at 486⟧{supra-case ?}. And in assess-
ing whether the force and rationale of its cases apply to
same-sex couples, the Court must respect the basic reasons
why the right to marry has been long protected. See, e.g.,
⟦Eisenstadt, supra, at 453–454⟧{supra-case ?}; ⟦Poe v. Ullman, 367 U. S. 497, 542–553 (1961) (Harlan, J., dissenting)⟧{full-case us/367/497}.
   This analysis compels the conclusion that same-sex cou-
ples may exercise the right to marry. The four principles
and traditions to be discussed demonstrate that the rea-
sons marriage is fundamental under the Constitution apply
with equal force to same-sex couples. See ⟦Citizens United v. Federal Election Comm’n, 558 U. S. 310, 372
(2010)⟧{full-case us/558/310}; ⟦App. to Pet. for Cert. in No. 14–556, p. 3a⟧{record ?}; ⟦Tr. of Oral Arg. on Question 1, p. 43⟧{record ?}; ⟦Brief for Respond-
ents in No. 14–571, pp. 14–16⟧{!record ?}. ⟦Post, at 4 (ROBERTS, C. J., dissenting)⟧{post ?}.`,
  ],
  [
    'a slip opinion of a federal court of appeals',
    `Case: 12-4057     Document: 006111823941     Filed: 09/17/2013     Page: 7

⟦No. 12-4057⟧{docket docket/12-4057}                 ⟦United States v. Fountain⟧{!bare-name null}                     Page 7

     We review a district court’s denial of a motion to suppress under a mixed standard. ⟦United States v. Quinney, 583 F.3d 891, 893 (6th Cir. 2009)⟧{full-case f3d/583/891}. Factual findings are reviewed for clear error and legal conclusions de novo. ⟦Id.⟧{id f3d/583/891}; see also ⟦United States v. Beauchamp, 659 F.3d 560, 565–66 (6th Cir. 2011)⟧{full-case f3d/659/560}. The evidence is viewed in the light most favorable to the decision below. ⟦Quinney, 583 F.3d at 893⟧{short-case f3d/583/891}. Fountain argues that the stop lacked reasonable suspicion under ⟦Terry v. Ohio, 392 U.S. 1, 21 (1968)⟧{full-case us/392/1}. (⟦R. 45⟧{record record}, ⟦Suppression Hr’g Tr. at 12–14, PageID # 231–33⟧{record record}.) The government relies on ⟦United States v. Pearce, 531 F.3d 374 (6th Cir. 2008)⟧{full-case f3d/531/374}, and the unpublished decision in ⟦United States v. Bost, 606 F. App’x 821, 824 (6th Cir. 2015) (per curiam)⟧{full-case fappx/606/821}. We find ⟦Pearce⟧{bare-name f3d/531/374} instructive. In ⟦Pearce⟧{bare-name f3d/531/374}, officers saw a man clutch his waist. ⟦531 F.3d at 378⟧{short-case f3d/531/374}. See ⟦United States v. Smith, No. 11-5678, 2012 WL 1234567, at *3 (6th Cir. Apr. 9, 2012)⟧{? wl/2012/1234567}; ⟦Appellant’s Br. at 14⟧{record record}; ⟦Gov’t Br. 22–23⟧{record record}.

     The sentence is governed by ⟦U.S.S.G. § 2K2.1(b)(6)(B)⟧{? ?} and ⟦18 U.S.C. §§ 922(g)(1), 924(e)⟧{statute usc/18/922}. A prior conviction under ⟦Ohio Rev. Code § 2911.12(A)(2)⟧{statute ?} qualifies. See ⟦Johnson v. United States, 135 S. Ct. 2551, 2557 (2015)⟧{full-case sct/135/2551}; ⟦United States v. Stitt, 860 F.3d 854, 862 (6th Cir. 2017) (en banc), rev’d, 139 S. Ct. 399 (2018)⟧{full-case f3d/860/854}. The ⟦Fourth Amendment⟧{constitution const/us/amend/4} claim therefore fails. ⟦Fed. R. Crim. P. 52(b)⟧{rule rule/frcrp/52/b}.`,
  ],
  [
    'California',
    `   Defendant contends the trial court erred in admitting the statement. We disagree. “Evidence is relevant if it has any tendency in reason to prove a disputed fact.” (⟦Evid. Code, § 210⟧{statute ?}; see ⟦People v. Scheid (1997) 16 Cal.4th 1, 13⟧{full-case cal4th/16/1}; ⟦People v. Garceau (1993) 6 Cal.4th 140, 177 [24 Cal.Rptr.2d 664, 862 P.2d 664]⟧{full-case cal4th/6/140}.) The trial court has broad discretion under ⟦Evidence Code section 352⟧{statute ?}. (⟦People v. Rodrigues (1994) 8 Cal.4th 1060, 1124⟧{full-case cal4th/8/1060}.) In ⟦Scheid⟧{bare-name cal4th/16/1}, we said as much. (⟦Id. at p. 14⟧{id cal4th/16/1}.) Any error is harmless under ⟦People v. Watson (1956) 46 Cal.2d 818, 836 [299 P.2d 243]⟧{full-case cal2d/46/818}. (See ⟦Scheid, supra, 16 Cal.4th at p. 21⟧{short-case cal4th/16/1}; ⟦Garceau, supra, 6 Cal.4th at pp. 177-178⟧{short-case cal4th/6/140}.)

   The jury was instructed with CALCRIM No. 520. (See ⟦ante, at p. 7⟧{ante ?}.) Under ⟦Penal Code section 1259⟧{statute ?} we may review instructions affecting substantial rights without objection. (⟦Pen. Code, § 1259⟧{statute ?}; ⟦Cal. Const., art. VI, § 13⟧{constitution ?}.) “[A]n instruction can only be found to be ambiguous or misleading if, in the context of the entire charge, there is a reasonable likelihood that the jury misconstrued or misapplied its words.” (⟦People v. Campos (2007) 156 Cal.App.4th 1228, 1237⟧{full-case calapp4th/156/1228}, citing ⟦People v. Frye (1998) 18 Cal.4th 894, 957⟧{full-case cal4th/18/894}, disapproved on another ground in ⟦People v. Doolin (2009) 45 Cal.4th 390, 421, fn. 22⟧{? cal4th/45/390}.) ⟦Article I, section 7 of the California Constitution⟧{constitution ?} guarantees due process. (⟦In re Marriage of Brown (1976) 15 Cal.3d 838, 844-846 [126 Cal.Rptr. 633, 544 P.2d 561, 94 A.L.R.3d 164]⟧{full-case cal3d/15/838}; ⟦Code Civ. Proc., § 437c, subd. (c)⟧{statute ?}; ⟦5 Witkin & Epstein, Cal. Criminal Law (4th ed. 2012) Criminal Trial, § 653, p. 1012⟧{treatise ?}; ⟦Cal. Rules of Court, rule 8.1115(a)⟧{rule ?}; ⟦id.⟧{id ?}, rule 8.204.) We follow ⟦Auto Equity Sales, Inc. v. Superior Court (1962) 57 Cal.2d 450, 455⟧{full-case cal2d/57/450}. (⟦Ibid.⟧{ibid cal2d/57/450})`,
  ],
  [
    'New York',
    `Order affirmed. Defendant’s contention is unpreserved (see ⟦CPL 470.05 [2]⟧{statute ?}; ⟦People v Gray, 86 NY2d 10, 19 [1995]⟧{full-case ny2d/86/10}; ⟦People v Hawkins, 11 NY3d 484, 491-492 [2008]⟧{full-case ny3d/11/484}). In any event, viewing the evidence in the light most favorable to the People (see ⟦People v Contes, 60 NY2d 620, 621 [1983]⟧{full-case ny2d/60/620}), we find it legally sufficient (see ⟦Penal Law § 125.25 [1]⟧{statute ?}; ⟦People v Danielson, 9 NY3d 342, 349 [2007]⟧{full-case ny3d/9/342}; cf. ⟦People v Romero, 7 NY3d 633, 644-645 [2006]⟧{full-case ny3d/7/633}). The verdict was not against the weight of the evidence (see ⟦CPL 470.15 [5]⟧{statute ?}; ⟦Danielson, 9 NY3d at 349⟧{short-case ny3d/9/342}; ⟦People v Mateo, 2 NY3d 383, 410 [2004], cert denied 542 US 946 [2004]⟧{full-case ny3d/2/383}). As we held in ⟦Matter of Sims v Coughlin (86 NY2d 776, 777 [1995])⟧{full-case ny2d/86/776}, the remedy is narrow. The Appellate Division affirmed (⟦154 AD3d 1234 [4th Dept 2017]⟧{full-case ad3d/154/1234}), and a Judge of this Court granted leave (⟦30 NY3d 1108 [2018]⟧{full-case ny3d/30/1108}). Under the State Constitution (see ⟦NY Const, art I, § 6⟧{constitution const/ny/art/1/6}) and the Federal (⟦US Const, Amend VI⟧{constitution const/us/amend/6}; ⟦US Const, art I, § 10⟧{constitution const/us/art/1/10}), the right to counsel attached (see ⟦People v Settles, 46 NY2d 154, 161, 163 [1978]⟧{full-case ny2d/46/154}; ⟦id. at 165⟧{id ny2d/46/154}). Plaintiff moved under ⟦CPLR 3212 (b)⟧{? ?} and ⟦22 NYCRR 202.8⟧{? ?}, and cited ⟦Alvarez v Prospect Hosp., 68 NY2d 320, 324 [1986]⟧{full-case ny2d/68/320}; ⟦Smith v City of New York, 2012 NY Slip Op 31234[U] [Sup Ct, NY County 2012]⟧{? ?}; and ⟦Jones v Jones, 45 Misc 3d 1201[A], 2014 NY Slip Op 51443[U] [Sup Ct, Kings County 2014]⟧{full-case misc3d/45/1201}.`,
  ],
  [
    'Illinois',
    `¶ 12    We review a summary judgment ruling de novo. ⟦Adams v. Northern Illinois Gas Co., 211 Ill. 2d 32, 43 (2004)⟧{full-case ill2d/211/32}. Summary judgment is proper where “the pleadings, depositions, and admissions on file” show no genuine issue. ⟦735 ILCS 5/2-1005(c) (West 2010)⟧{statute ?}; ⟦Standard Mutual Insurance Co. v. Lay, 2013 IL 114617, ¶ 15⟧{? ?}. The construction of a statute is also a question of law. ⟦In re Estate of Poole, 207 Ill. 2d 393, 401 (2003)⟧{full-case ill2d/207/393}; ⟦People v. Almore, 241 Ill. 2d 387, 394 (2011)⟧{full-case ill2d/241/387}. In ⟦Lay⟧{bare-name ?}, the court so held. ⟦2013 IL 114617, ¶¶ 16-17⟧{? ?}. See also ⟦People v. Smith, 2014 IL App (1st) 123456-U, ¶ 23⟧{? ?}. ⟦Id. ¶ 24⟧{id ?}.

¶ 13    Defendant cites ⟦Ill. S. Ct. R. 23(e)(1) (eff. July 1, 2011)⟧{rule ?} and ⟦Illinois Supreme Court Rule 341(h)(7)⟧{rule ?}, as well as ⟦article I, section 2, of the Illinois Constitution⟧{constitution ?} (⟦Ill. Const. 1970, art. I, § 2⟧{constitution ?}). ⟦720 ILCS 5/9-1(a)(1) (West 2012)⟧{statute ?}. We find Lay dispositive. ⟦Id. ¶ 31⟧{id ?}. The judgment is affirmed under ⟦Strickland v. Washington, 466 U.S. 668, 687 (1984)⟧{full-case us/466/668}. ⟦Strickland, 466 U.S. at 694⟧{short-case us/466/668}.`,
  ],
  [
    'Ohio',
    `{¶ 7} We review the denial of a ⟦Crim.R. 29⟧{rule ?} motion for sufficiency. ⟦State v. Tenace, 109 Ohio St.3d 255, 2006-Ohio-2417, 847 N.E.2d 386, ¶ 37⟧{full-case ohiost3d/109/255}. “The relevant inquiry is whether any rational trier of fact could have found the essential elements.” ⟦State v. Jenks, 61 Ohio St.3d 259, 574 N.E.2d 492 (1991), paragraph two of the syllabus⟧{full-case ohiost3d/61/259}, following ⟦Jackson v. Virginia, 443 U.S. 307, 99 S.Ct. 2781, 61 L.Ed.2d 560 (1979)⟧{full-case us/443/307}. ⟦Jenks⟧{bare-name ohiost3d/61/259} controls here. ⟦Id. at 273⟧{id ?}.
{¶ 8} Under ⟦R.C. 2903.11(A)(1)⟧{statute ?}, no person shall knowingly cause serious physical harm. See ⟦R.C. 2901.22⟧{statute ?}; ⟦State v. Anders, 8th Dist. Cuyahoga No. 98765, 2013-Ohio-1234, ¶ 12-14⟧{? ?}; ⟦State v. Thompkins, 78 Ohio St.3d 380, 387, 678 N.E.2d 541 (1997)⟧{full-case ohiost3d/78/380}. Plain error is governed by ⟦Crim.R. 52(B)⟧{rule ?}, and appellate review by ⟦App.R. 16(A)(7)⟧{rule ?} and ⟦Evid.R. 404(B)⟧{rule ?}. ⟦State v. Barnes, 94 Ohio St.3d 21, 27, 759 N.E.2d 1240 (2002)⟧{full-case ohiost3d/94/21}; ⟦Tenace at ¶ 40⟧{? ohiost3d/109/255}. ⟦Ohio Constitution, Article IV, Section 3(B)(3)⟧{constitution ?}. See ⟦State v. Colon, 118 Ohio St.3d 26, 2008-Ohio-1624, 885 N.E.2d 917 (“Colon I”), ¶ 29, modified, 119 Ohio St.3d 204, 2008-Ohio-3749, 893 N.E.2d 169⟧{full-case ohiost3d/118/26}. In ⟦Colon I⟧{bare-name ohiost3d/118/26} the indictment omitted the mens rea.`,
  ],
  [
    'Texas',
    `We review a trial court’s ruling on a motion to suppress for abuse of discretion. ⟦Guzman v. State, 955 S.W.2d 85, 89 (Tex. Crim. App. 1997)⟧{full-case sw2d/955/85}; ⟦Smith v. State, 12 S.W.3d 345, 347 (Tex. App.—Dallas 1999, pet. ref’d)⟧{full-case sw3d/12/345}; ⟦Doe v. Roe, No. 05-12-00123-CV, 2013 WL 1234567, at *2 (Tex. App.—Dallas Mar. 26, 2013, no pet.) (mem. op.)⟧{? wl/2013/1234567}. See ⟦Tex. R. App. P. 33.1(a)⟧{rule ?}; ⟦Tex. Code Crim. Proc. Ann. art. 38.22 (West 2005)⟧{statute ?}; ⟦Tex. Penal Code Ann. § 19.02(b)(1) (Vernon 2003)⟧{statute ?}; ⟦Tex. Const. art. I, § 9⟧{constitution ?}. In ⟦Guzman⟧{bare-name sw2d/955/85}, the court of criminal appeals explained deference. ⟦Guzman, 955 S.W.2d at 89⟧{short-case sw2d/955/85}. Legal sufficiency is governed by ⟦City of Keller v. Wilson, 168 S.W.3d 802, 827 (Tex. 2005)⟧{full-case sw3d/168/802}; ⟦Kroger Tex. Ltd. P’ship v. Suberu, 216 S.W.3d 788, 793 (Tex. 2006)⟧{full-case sw3d/216/788}; ⟦In re Prudential Ins. Co. of Am., 148 S.W.3d 124, 135–36 (Tex. 2004) (orig. proceeding)⟧{full-case sw3d/148/124}; ⟦Tex. Civ. Prac. & Rem. Code § 51.014(a)(4)⟧{statute ?}. The Fourteenth Court disagreed. ⟦Wal-Mart Stores, Inc. v. Gonzalez, 968 S.W.2d 934, 936 (Tex. 1998)⟧{full-case sw2d/968/934}; ⟦Lee v. State, 866 S.W.2d 298, 300 (Tex. App.—Fort Worth 1993, pet. ref’d)⟧{full-case sw2d/866/298}; ⟦Id. at 301⟧{id sw2d/866/298}; (⟦2 RR 45⟧{record record}; ⟦CR 12⟧{record record}).`,
  ],
  [
    'Michigan',
    `This Court reviews de novo a trial court’s decision on a motion for summary disposition. ⟦Maiden v Rozwood, 461 Mich 109, 118; 597 NW2d 817 (1999)⟧{full-case mich/461/109}. A motion under ⟦MCR 2.116(C)(10)⟧{rule ?} tests the factual sufficiency of the complaint. ⟦Id. at 120⟧{id mich/461/109}. Unpreserved error is reviewed for plain error. ⟦People v Carines, 460 Mich 750, 763-764; 597 NW2d 130 (1999)⟧{full-case mich/460/750}. ⟦MCL 750.520b(1)(a)⟧{statute ?} provides otherwise; see also ⟦MCL 769.26⟧{statute ?} and ⟦People v Lukity, 460 Mich 484, 495; 596 NW2d 607 (1999)⟧{full-case mich/460/484}. The prosecutor relied on ⟦People v Smith, unpublished per curiam opinion of the Court of Appeals, issued March 3, 2005 (Docket No. 251234), p 3⟧{? ?}. In ⟦Carines⟧{bare-name mich/460/750}, the Court said that reversal is warranted only when the error affected the outcome. ⟦Carines, 460 Mich at 763⟧{short-case mich/460/750}. Defendant’s claim under ⟦Const 1963, art 1, § 17⟧{constitution ?} and ⟦US Const, Am XIV⟧{constitution const/us/amend/14} lacks merit. ⟦MRE 404(b)⟧{rule ?}; ⟦In re Rood, 483 Mich 73, 91; 763 NW2d 587 (2009) (opinion by CORRIGAN, J.)⟧{full-case mich/483/73}; ⟦Smith v Jones, 246 Mich App 12, 15 n 3; 631 NW2d 34 (2001)⟧{full-case michapp/246/12}; ⟦Farm Bureau v Ins Comm’r, 204 Mich App 361; 514 NW2d 547 (1994), lv den 447 Mich 1012 (1994)⟧{full-case michapp/204/361}.`,
  ],
  [
    'Connecticut',
    `The defendant’s claim is not preserved and he seeks review under ⟦State v. Golding, 213 Conn. 233, 239–40, 567 A.2d 823 (1989)⟧{full-case conn/213/233}, as modified by ⟦In re Yasiel R., 317 Conn. 773, 781, 120 A.3d 1188 (2015)⟧{full-case conn/317/773}. “[A] defendant can prevail on a claim of constitutional error not preserved at trial only if all of the following conditions are met . . . .” (Footnote omitted.) ⟦State v. Golding, supra, 239–40⟧{? conn/213/233}. The state concedes the first two prongs. ⟦Id., 240⟧{id conn/213/233}. Under ⟦General Statutes § 53a-54a (a)⟧{statute ?}, murder requires specific intent. ⟦General Statutes (Rev. to 2009) § 53a-59 (a) (1)⟧{statute ?}. See ⟦Practice Book § 60-5⟧{rule ?}; ⟦State v. Salamon, 287 Conn. 509, 542, 949 A.2d 1092 (2008)⟧{full-case conn/287/509}; ⟦State v. Smith, 148 Conn. App. 684, 701, 86 A.3d 498, cert. denied, 311 Conn. 947, 90 A.3d 976 (2014)⟧{full-case connapp/148/684}. “(Citation omitted; internal quotation marks omitted.)” ⟦State v. Salamon, supra, 287 Conn. 542⟧{short-case conn/287/509}. This court overruled that line in ⟦Salamon⟧{bare-name conn/287/509}. See also ⟦General Statutes § 52-577⟧{statute ?}; ⟦C. Tait & E. Prescott, Connecticut Evidence (5th Ed. 2014) § 4.5.1, p. 156⟧{? ?}; ⟦Conn. Const., art. I, § 8⟧{constitution ?}.`,
  ],
  [
    'Washington',
    `We review constitutional issues de novo. ⟦State v. Gunwall, 106 Wn.2d 54, 61-62, 720 P.2d 808 (1986)⟧{full-case wash2d/106/54}. To raise an unpreserved error, the appellant must show manifest error. ⟦RAP 2.5(a)(3)⟧{rule ?}; ⟦State v. McFarland, 127 Wn.2d 322, 333, 899 P.2d 1251 (1995)⟧{full-case wash2d/127/322}. In ⟦Gunwall⟧{bare-name wash2d/106/54}, six factors were named. ⟦106 Wn.2d at 58⟧{short-case wash2d/106/54}. The State charged Lee under ⟦RCW 9A.32.030(1)(a)⟧{statute ?}. ⟦CP at 1-2⟧{record record}. At trial the officer testified. ⟦3 RP at 245⟧{record record}; ⟦RP (Mar. 3, 2005) at 45⟧{record record}. See also ⟦ER 404(b)⟧{rule ?}; ⟦CrR 3.5⟧{rule ?}; ⟦WASH. CONST. art. I, § 22⟧{constitution ?}; ⟦State v. Jones, 163 Wn. App. 354, 360, 266 P.3d 886 (2011), review denied, 173 Wn.2d 1009 (2012)⟧{full-case washapp/163/354}; ⟦Clerk’s Papers (CP) at 14⟧{record record}. ⟦State v. Brown, noted at 140 Wn. App. 1034 (2007)⟧{? ?}.`,
  ],
  [
    'New Jersey',
    `We accord deference to the trial judge. ⟦State v. Locurto, 157 N.J. 463, 470-71 (1999)⟧{full-case nj/157/463}. Appellate courts should give “deference to those findings.” ⟦Id. at 471 (quoting ⟦State v. Johnson, 42 N.J. 146, 161 (1964)⟧{full-case nj/42/146})⟧{id nj/157/463}. ⟦Ibid.⟧{ibid nj/157/463} The defendant was convicted of murder, ⟦N.J.S.A. 2C:11-3(a)(1)⟧{statute ?}, and weapons offenses, ⟦N.J.S.A. 2C:39-4a⟧{statute ?}. See ⟦R. 2:11-3(e)(2)⟧{rule ?}; ⟦State v. Smith, 278 N.J. Super. 12, 18 (App. Div. 1994), certif. denied, 140 N.J. 276 (1995)⟧{full-case njsuper/278/12}; ⟦N.J.R.E. 803(c)(25)⟧{rule ?}; ⟦N.J. Const. art. I, ¶ 7⟧{constitution ?}; ⟦Pressler & Verniero, Current N.J. Court Rules, cmt. 2 on ⟦R. 2:6-2⟧{!rule ?} (2014)⟧{!? ?}.`,
  ],
  [
    'Georgia',
    `1. Viewed in the light most favorable to the verdict, the evidence was sufficient. ⟦Jackson v. Virginia, 443 U. S. 307 (99 SC 2781, 61 LE2d 560) (1979)⟧{full-case us/443/307}. See ⟦OCGA § 16-5-1 (c)⟧{statute ?}; ⟦Vega v. State, 285 Ga. 32, 33 (1) (673 SE2d 223) (2009) (“It was for the jury to determine the credibility of the witnesses”)⟧{full-case ga/285/32}. 2. Smith contends that trial counsel was ineffective. ⟦Strickland v. Washington, 466 U. S. 668, 687 (III) (104 SC 2052, 80 LE2d 674) (1984)⟧{full-case us/466/668}; ⟦Wright v. State, 291 Ga. 869, 870 (2) (734 SE2d 876) (2012)⟧{full-case ga/291/869}. In ⟦Vega, supra⟧{supra-case ga/285/32}, we rejected that. ⟦Vega, 285 Ga. at 34 (2)⟧{short-case ga/285/32}. ⟦OCGA § 24-4-404 (b)⟧{statute ?}; ⟦Ga. Const. of 1983, Art. I, Sec. I, Par. XIV⟧{constitution ?}; ⟦Smith v. State, 312 Ga. App. 174, 176 (1) (718 SE2d 43) (2011)⟧{full-case gaapp/312/174}; ⟦Uniform Superior Court Rule 33.8⟧{rule ?}.`,
  ],
  [
    'Massachusetts',
    `The defendant was convicted of assault and battery, ⟦G. L. c. 265, § 13A⟧{statute ?}. We review unpreserved error for a substantial risk of a miscarriage of justice. ⟦Commonwealth v. Freeman, 352 Mass. 556, 563-564 (1967)⟧{full-case mass/352/556}. See ⟦Commonwealth v. Alphas, 430 Mass. 8, 13 (1999)⟧{full-case mass/430/8}; ⟦Commonwealth v. LeFave, 430 Mass. 169, 174 (1999)⟧{full-case mass/430/169}. The case returned after a first appeal. ⟦Commonwealth v. Dame, 473 Mass. 524, cert. denied, 137 S. Ct. 132 (2016), S.C., 476 Mass. 1001 (2017)⟧{full-case mass/473/524}. The judge allowed a motion under ⟦Mass. R. Crim. P. 30 (b)⟧{rule ?}, as appearing in ⟦435 Mass. 1501 (2001)⟧{? ?}. See ⟦Mass. G. Evid. § 403 (2017)⟧{? ?}; ⟦Mass. R. A. P. 16 (a) (4)⟧{rule ?}, as amended, ⟦367 Mass. 921 (1975)⟧{? ?}. In ⟦Freeman, supra at 564⟧{supra-case mass/352/556}, the court set out the standard; ⟦Alphas, supra⟧{supra-case mass/430/8}. ⟦Id. at 20 (Greaney, J., concurring)⟧{id mass/430/8}. ⟦Art. 14 of the Massachusetts Declaration of Rights⟧{constitution ?} is broader than the ⟦Fourth Amendment⟧{constitution const/us/amend/4}. ⟦Commonwealth v. Smith, 88 Mass. App. Ct. 102, 105 n.4 (2015)⟧{full-case massappct/88/102}. See ⟦St. 2010, c. 256⟧{statute ?}.`,
  ],
  [
    'Louisiana, Florida, Pennsylvania',
    `See ⟦State v. Taylor, 96-1043 (La. 4/8/97), 691 So. 2d 590⟧{full-case so2d/691/590}; ⟦Rosell v. ESCO, 549 So. 2d 840, 844 (La. 1989)⟧{full-case so2d/549/840}; ⟦Smith v. Jones, 04-0066, pp. 5-6 (La. App. 4 Cir. 9/8/04), 882 So. 2d 1212, 1215⟧{full-case so2d/882/1212}; ⟦La. C.Cr.P. art. 782⟧{statute ?}; ⟦La. R.S. 14:30.1⟧{statute ?}; ⟦La. Civ. Code art. 2315⟧{statute ?}. The Florida cases agree. ⟦Pagan v. State, 830 So. 2d 792, 803 (Fla. 2002)⟧{full-case so2d/830/792}; ⟦Jones v. State, 44 So. 3d 123 (Fla. 1st DCA 2010)⟧{full-case so3d/44/123}; ⟦§ 782.04(1)(a), Fla. Stat. (2010)⟧{statute ?}; ⟦section 921.141(5), Florida Statutes (2010)⟧{statute ?}; ⟦Fla. R. Crim. P. 3.850(b)⟧{rule ?}; ⟦Fla. R. App. P. 9.030(a)(2)(A)(iv)⟧{rule ?}; ⟦Art. V, § 3(b)(1), Fla. Const.⟧{constitution ?}. In ⟦Pagan⟧{bare-name so2d/830/792}, we set out the standard. ⟦830 So. 2d at 803⟧{short-case so2d/830/792}. So do those of Pennsylvania: ⟦Commonwealth v. Pierce, 515 Pa. 153, 527 A.2d 973, 975 (1987)⟧{full-case pa/515/153}; ⟦Commonwealth v. Widmer, 744 A.2d 745, 751 (Pa. 2000)⟧{full-case a2d/744/745}; ⟦Commonwealth v. Ali, 10 A.3d 282, 291 (Pa. 2010)⟧{full-case a3d/10/282}; ⟦42 Pa.C.S. § 9543(a)(2)(ii)⟧{statute ?}; ⟦18 Pa.C.S.A. § 2502(a)⟧{statute ?}; ⟦Pa.R.A.P. 1925(b)⟧{rule ?}; ⟦Pa.R.Crim.P. 907⟧{rule ?}; ⟦Pa. Const. art. I, § 9⟧{constitution ?}.`,
  ],
  [
    'the Tax Court',
    `All section references are to the Internal Revenue Code. Rule references are to the Tax Court Rules. The Commissioner’s determinations are presumed correct. ⟦Rule 142(a)⟧{rule ?}; ⟦Welch v. Helvering, 290 U.S. 111, 115 (1933)⟧{full-case us/290/111}. See ⟦sec. 7491(a)⟧{statute ?}; ⟦Higbee v. Commissioner, 116 T.C. 438, 442 (2001)⟧{full-case tc/116/438}; ⟦Smith v. Commissioner, T.C. Memo. 2001-12⟧{? ?}, aff’d, ⟦345 F.3d 678 (9th Cir. 2003)⟧{? f3d/345/678}; ⟦Estate of Baron v. Commissioner, 83 T.C. 542, 550-553 (1984), affd. 798 F.2d 65 (2d Cir. 1986)⟧{full-case tc/83/542}; ⟦Rev. Rul. 59-60, 1959-1 C.B. 237⟧{? ?}; ⟦sec. 1.162-5(a), Income Tax Regs.⟧{regulation ?}; ⟦I.R.C. § 61(a)⟧{statute ?}; ⟦Treas. Reg. § 1.61-1(a)⟧{regulation ?}; ⟦26 C.F.R. § 301.7701-3(b)⟧{regulation ?}. ⟦Golsen v. Commissioner, 54 T.C. 742, 756-757 (1970), aff’d, 445 F.2d 985 (10th Cir. 1971)⟧{full-case tc/54/742}. ⟦Neonatology Assocs., P.A. v. Commissioner, 115 T.C. 43 (2000)⟧{full-case tc/115/43}. ⟦H. Conf. Rept. 105-599, at 239 (1998)⟧{legislative ?}, ⟦1998-3 C.B. 747, 993⟧{? ?}.`,
  ],
  [
    'a district court',
    `Defendants move to dismiss the Second Amended Complaint (“SAC”) under ⟦Rule 12(b)(6)⟧{rule ?}. (⟦ECF No. 45⟧{record record}.) The facts are taken from the SAC. (⟦SAC ¶¶ 12–15⟧{record record}; ⟦ECF No. 12-3 at 4⟧{record record}; ⟦Dkt. No. 33, Ex. A⟧{record record}; ⟦Doc. 17 at 3⟧{record record}.) To survive, a complaint must state a plausible claim. ⟦Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)⟧{full-case us/550/544}; ⟦Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (quoting ⟦Twombly, 550 U.S. at 570⟧{short-case us/550/544})⟧{full-case us/556/662}. ⟦Iqbal⟧{!bare-name us/556/662} and ⟦Twombly⟧{bare-name us/550/544} apply to all civil actions. ⟦Id. at 684⟧{id us/556/662}. See ⟦Doe v. Acme, Inc., No. 1:14-cv-00123-RJL, 2015 WL 234567, at *4 n.2 (D.D.C. Jan. 15, 2015)⟧{? wl/2015/234567}; ⟦Roe v. Univ. of Mich., 2014 U.S. Dist. LEXIS 12345, at *7–8 (E.D. Mich. Jan. 31, 2014)⟧{? ?}; ⟦In re Enron Corp. Sec., Derivative & ERISA Litig., 235 F. Supp. 2d 549, 564 (S.D. Tex. 2002)⟧{full-case fsupp2d/235/549}; ⟦Smith v. Jones, 123 F. Supp. 3d 456, 460 (N.D. Cal. 2015)⟧{full-case fsupp3d/123/456}; ⟦Brown v. Green, 302 F.R.D. 12, 15 (E.D. Pa. 2014)⟧{full-case frd/302/12}. ⟦Fed. R. Civ. P. 8(a)(2)⟧{rule rule/frcp/8/a/2}. The Court has jurisdiction under ⟦28 U.S.C. §§ 1331 and 1367⟧{statute usc/28/1331}. ⟦Local Rule 7.1(d)⟧{rule ?}. ⟦Pl.’s Opp’n at 7⟧{record record}; ⟦Defs.’ Mem. 3–4⟧{record record}; ⟦Hr’g Tr. 12:3–7⟧{record record}; ⟦Smith Decl. ¶ 5⟧{record record}; ⟦Compl. ¶ 14⟧{record record}.`,
  ],
  [
    'agencies and courts of special jurisdiction',
    `See ⟦Matter of Acosta, 19 I. & N. Dec. 211, 233 (BIA 1985)⟧{full-case indec/19/211}; ⟦Matter of M-E-V-G-, 26 I&N Dec. 227, 237 (BIA 2014)⟧{full-case indec/26/227}; ⟦Wright Line, 251 NLRB 1083 (1980), enf’d, 662 F.2d 899 (1st Cir. 1981)⟧{full-case nlrb/251/1083}; ⟦Lechmere, Inc., 308 N.L.R.B. 1074 (1992)⟧{full-case nlrb/308/1074}; ⟦In re Preserving the Open Internet, 25 FCC Rcd. 17905, 17911 ¶ 14 (2010)⟧{full-case fccrcd/25/17905}; ⟦United States v. Moreno, 63 M.J. 129, 136 (C.A.A.F. 2006)⟧{full-case mj/63/129}; ⟦Sparton Corp. v. United States, 77 Fed. Cl. 1, 8 (2007)⟧{full-case fedcl/77/1}; ⟦In re Hall, 304 F.3d 743, 746 (7th Cir. 2002)⟧{full-case f3d/304/743}; ⟦In re Smith, 435 B.R. 637, 643 (B.A.P. 9th Cir. 2010)⟧{full-case br/435/637}; ⟦Gonzalez v. Shinseki, 22 Vet. App. 124 (2008)⟧{full-case vetapp/22/124}; ⟦Application of Smith, 456 F.2d 1234 (C.C.P.A. 1972)⟧{full-case f2d/456/1234}; ⟦In re Bilski, 545 F.3d 943, 952 (Fed. Cir. 2008) (en banc), aff’d sub nom. Bilski v. Kappos, 561 U.S. 593 (2010)⟧{full-case f3d/545/943}; ⟦8 U.S.C. § 1101(a)(42)(A)⟧{statute usc/8/1101}; ⟦8 C.F.R. § 1208.13(b)(1)⟧{regulation ?}; ⟦INA § 208(b)(1)(A)⟧{statute ?}; ⟦67 Fed. Reg. 54,878, 54,880 (Aug. 26, 2002)⟧{regulation ?}; ⟦Pub. L. No. 104-208⟧{statute ?}, ⟦110 Stat. 3009⟧{statute ?}; ⟦35 U.S.C. § 101⟧{statute usc/35/101}; ⟦MPEP § 2106⟧{? ?}; U.S. Patent No. 5,123,456; ⟦Bristol-Myers Squibb Co. v. Ben Venue Labs., Inc., 246 F.3d 1368, 1374 (Fed. Cir. 2001)⟧{full-case f3d/246/1368}; ⟦Smith v. Brown, 8 USPQ2d 1234, 1240 (TTAB 1988)⟧{full-case ?}; ⟦A.R. at 123⟧{record record}; ⟦J.A. 12–14⟧{record record}; ⟦Pet. App. 3a⟧{record record}; ⟦Slip op. at 7⟧{!? ?}.`,
  ],
];

describe('the manners of many courts', () => {
  for (const [title, drawn] of MANNERS)
    it(title, () => {
      const passage: Passage = { title, family: 'plain', drawn };
      const reading = read(passage);
      const { text } = undrawn(drawn);
      const surprises = reading.missed
        .filter(({ mark }) => !mark.known)
        .map(({ mark, why }) => `${text.slice(mark.start, mark.end)}: ${mark.kind} ${mark.target} ${why}`);
      assert.deepEqual([...surprises, ...reading.extra.map(row => `extra: ${row}`)], []);
    });
});
