/**
 * Words a caption walk needs to know (DOMAIN 1.17): what joins the words of a name, what ends the walk, which stops are
 * those of an abbreviation and not of a sentence.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

/** Lower-case words that may stand inside a party's name. */
export const CONNECTORS = words(`
of the and & ex rel. rel qui tam et al. al de la le du des della di da del dos von van der den ter y e a as dba d/b/a a/k/a aka t/a f/k/a n/k/a c/o
otherwise called sub nom. nom. use usee next friend etc etc. &c &c. plc p.l.c. n.v. s.p.a. mbh`);

/** Prepositions that stand inside the names of bodies (`Committee for Public Education`) but usually belong to the sentence. */
export const BODY_PREPOSITIONS = words('for to on in against at by with from between upon under over about without');

/** Words of bodies after which such a preposition may follow. */
export const BODIES = words(`
Committee Comm. Committees Citizens Council Association Assn. Ass'n Assoc. Society Soc. Commission Comm'n Board Bd. Bureau Fund League
Coalition Institute Inst. Center Ctr. Conference Union Americans People Students Parents Friends Women Men Workers Campaign Crusade Foundation
Found. Alliance Federation Fed'n Movement Organization Org. Project Group Lawyers Physicians Doctors Mothers Families Neighbors Alliances
Home School Hospital Asylum Trustees Guardians Overseers Commissioners Directors Managers Secretary Receiver Trustee
Church Churches Company Co. Bank Mission Missions Forum Rights Right United Service Services Corporation Corp. Counsel Action`);

/** Bodies whose names may hold `in`; after the others `in` belongs to the sentence (`the Court in Smith v. Jones`). */
export const BODIES_IN = words('Committee Citizens Workers Coalition Students Women Concerned');

/** Capitalised words of running text that never begin or belong to a caption; the walk stops at them. */
export const PROSE = words(`
In See Cf Cf. Contrast Accord But Also Under Compare With And Or As At By For From If Since When Where While After Before Both Thus Hence Therefore
However Moreover Although Though Because Citing Quoting Overruling Following Contra Nor Yet So Then There This That These Those It Its We He She They
Our Their His Her Such Unlike Like Until Unless Upon Even Only Again Similarly Likewise Later Recently Finally Indeed Nevertheless
Nonetheless Whether Which Who What Why Id Id. Ibid Ibid. Supra Infra Ante To On Through Against Between Among Without Within Into Cases Is Was Are Were
Not No No. Nos. Nos Per Unfortunately Perhaps Compare, Notwithstanding Rather Instead Further Furthermore Consequently Accordingly Here Now Once
Speaking Referring Turning Writing Interpreting Construing Explaining Rejecting Invoking Extending Adopting Approving Reaffirming Recognizing Emphasizing Reviewing Discussing Applying Relying Reversing Affirming Distinguishing Considering Discussing Section Sec. Sect. Article Art. Rule Act Chapter Title Amendment Clause Part Note
Pp. Pp p. pp. cf. see Petitioner Petitioners Respondent Respondents Appellant Appellants Appellee Appellees Plaintiff Defendant Congress Justice JUSTICE Justices Judge
Mr. MR. Mrs. Messrs. Senator Lord I Each Every Some Any All Another Other Certainly Surely Clearly Compare—`);

/** Possessives that belong to the sentence and not to a name. */
export function isProsePossessive(word: string): boolean {
  // Each of them ends in an apostrophe, or in one and an s.
  const last = word.charCodeAt(word.length - 1);
  const mark = last === 115 ? word.charCodeAt(word.length - 2) : last;
  return (mark === 39 || mark === 0x2019) && PROSE_POSSESSIVES.has(word.replace('’', "'"));
}

const PROSE_POSSESSIVES = words(`
Court's Congress's Congress' Government's State's States' Today's Petitioner's Petitioners' Respondent's Respondents' Appellant's Appellee's Justice's
Circuit's Board's Commission's Constitution's Amendment's Plaintiff's Defendant's Act's Nation's Union's Company's`);

/** Abbreviations whose stop does not end a sentence; compared without the stop, in lower case. */
export const ABBREVIATIONS = words(`
co corp inc ltd bros assn ass'n assoc comm comm'n commr comm'r com commn comrs bd dept dep't dist educ elec eng'rs eng equip exch fed fin gen gov't govt hosp hous ill ind indem
indus ins inst int'l intl inv lab liab litig mach mag mem merch metro mfg mfr mfrs mgmt mkt mkts mut nat nat'l natl no nos org par pa pac pharm prod prods prop prot pub pubs
ref reg rehab reprod res rest ry rr rys rwy sav sch sci sec sec'y secy sec'n serv servs soc spec st ste sts sup sur sys tech tel tele tr transp tpk tpke twp univ util utils vill
u s n e w r l b c d f g h i j k m o p q t v y z jr sr dr mr mrs ms messrs hon rev esq ex rel al adm'r admr admx adm'x ex'r exr exrs ex'rs et ux vir cl ch ct cty cnty cir app
am amer america calif cal tex la mo md me va vt wis minn mich mass conn ariz ark ala fla ga kan ky miss mont neb nev okla ore pac penn pa tenn wash wyo del colo dak haw ill ind n.y
u.s n.j n.c n.d n.h n.m s.c s.d r.i w.va d.c l.l.c p.c n.a a.g s.a l.p l.l.p ph phila balt chi cin bost san cent cen east west atl north south so no div dir eq est fdn found
gtd guar int invs jt ltda lbr loc mem mun navig nav ne nw op pet phil pl ptg refg refin rfg r.r r.co rec sav sc se sv sw tob tit traf trans trust uns un west wm geo jas jno chas thos
robt saml benj alex edw dan danl jos theo fredk ed eds mt ft pt hts sq ave blvd rd bldg bldgs apt auth cas tp twp bor plg dev devel coop co-op cong contr constr const cons consol
cont'l container dist distrib distribs distrib'g econ elecs emp emps emp'rs employ emplrs ent enters env't envtl fid grp gas gt gtee guar hwy hist imp imps improv info inj inv mech med
micro ord pers photo pow pres print priv prob proc prods pub publ publ'g rlty rel relig s.s sec socy solic steel surety tel tels temp teleg tbr trib trustee veh vets whse wkrs recl sen assns bhd petrol bev liq corr jud legis coll colls lith mort nurs optom
prac proj quar recs rels telecomm telecomms wel welf aeron agric cmty dent environ envir exam'rs hort immigr indep inters juv librs narc orthop pens
plann profl psych regul secs stds surg terr treas urb voc accts acad advert aviat bar'n bottl brew broad brok builders' cath child civ coal'n compr ferd penna fredk aug herm hy abr nich archd barth conv dunc isr jac jerem jon josh lawr leon mich nath nathl pat phil pav rich sim sol steph thom val vict wal zach gen'l pass freight mfrs lumb tel ind't sup'rs comm'rs com'rs com'r ex'x adm'rs guard'n dept's
acct admin advoc advocs affil afr alt ann arb arch assocs assur bankr behav bull bus cap ctr ctrs chem chron coal comp compar comput condo conf contemp cosm couns crim def delinq dep det dig
disc disp enter ents eur exec exp fac facs fam glob hldg hldgs hosps hum inequ insts intell labs libr maint mktg matrim mil min mins mod mortg mortgs negl negot orgs persp pharms pol probs procs
prosth props recreat resp rests ret rets rsch rsrv rsrvs rts schs scis semicon ser socs sols stud studs subcomm surv symp tchr tchrs techs therap transcon wk wkly biosci biotech diag entm't marit synd`);

/** Words that alone before a citation are no case name. */
export const NO_NAME_ALONE = words(`
Board Commission Commissioner Secretary Department Authority Administration Agency Court Congress Act Constitution Term Note Comment January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul
Aug Sept Oct Nov Dec Government Union Nation State States Circuit District Division Chief Supreme Senate House Report Hearings Brief Opinion Syllabus Appendix
App. Ed. Cong. Stat. Rev. Code Laws Statutes Law Restatement Evidence Contracts Torts Supp. Inc. Co. Corp. Jr. Sr. Pub. Reg. Rec. Sess. Tit. Art. Amdt. Const. Id. Vol. id. ed.`);

/** Words after a possessive at the head of a party: `Boyd's Lessee v. Graves`. */
export const KIN = words(`
Lessee Case Heirs Executors Executor Ex'rs Executrix Administrators Administrator Adm'r Administratrix Trustees Trustee Sons Widow Devisees Estate Assignees Creditors Claim
Lessees Distillery Bank Succession Will Appeal Petition`);

/** After a comma these still belong to the party before it: `Inc.`, `Warden`, `Local 12`. */
export const AFTER_COMMA = words(`
Inc Inc. U.S.A. USA Ltd Ltd. Jr Jr. Sr Sr. Co Co. Corp Corp. et ex rel II III IV L.L.C LLC L.P N.A. N. S. P. P.C. P.A. PLLC P.L.L.C. LLP L.L.P. PC PA LP M.D. D.O. D.D.S. Ph.D. GmbH A.G. AG B.V. BV S.A. SA S.A.S. S.A.R.L. S.r.l. S.p.A PTE Pte Pte. Pty Pty. Pvt Pvt. A/S AB SE KG LLLP plc PLC L. Trustee Trustees Administrator Administratrix Adm'r Commissioner Comm'r Secretary
Sec'y Warden Sheriff Local Receiver Executor Executrix Ex'r Ex'rs Collector d/b/a dba a/k/a Attorney Governor Mayor Director Superintendent Chairman Chairperson President Clerk Judge Auditor Treasurer
Guardian District Assignee Claimant Marshal Surveyor Naval Master Postmaster Acting Acting, Deputy Assistant United Chief Etc Etc. & Lodge Division Intervenor Individually on Aktiengesellschaft N.V. S.p.A. Minor
Infant Lessee Plaintiff No. Nos. State Tex. Cal. Ill. Ohio Pa. Mass. County Board Board, Commonwealth Administrators Executors Trustees`);
