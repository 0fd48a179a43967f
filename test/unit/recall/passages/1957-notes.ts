import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'Yates v. United States, 354 U.S. 298 (1957), notes 8-15',
  family: 'plain',
  drawn: `8 Representative John W. McCormack, one of the leading proponents of the Smith Act, stated before the Subcommittee of the Committee on the Judiciary, House of Representatives: “And by the way, this bill is not alone aimed at Communists; this bill is aimed at anyone who advocates the overthrow of Government by violence and force.” ⟦Hearing before Subcommittee No. 2 of the House Committee on the Judiciary on H. R. 4313 and H. R. 6427, 74th Cong., 1st Sess., May 22, 1935, Serial 5, p. 3⟧{legislative ?}.
9 ⟦Id., passim⟧{id ?}.
10 The “organizing” section, ⟦supra, n. 1⟧{supra-page self n. 1}, also makes it an offense “to be or become a member of, or affiliate with, any such society, group, or assembly of persons, knowing the purposes thereof.”
11 ⟦Cal. Stat. 1919, c. 188⟧{statute ?}, ⟦West’s Ann. Cal. Codes, Penal Code, § 11401⟧{statute ?}.
12 See ⟦People v. Thurman, 62 Cal. App. 147, 216 P. 394⟧{full-case calapp/62/147}; ⟦People v. Thornton, 63 Cal. App. 724, 219 P. 1020⟧{full-case calapp/63/724}; ⟦People v. Ware, 67 Cal. App. 81, 226 P. 956⟧{full-case calapp/67/81}.
13 ⟦N. Y. Laws 1902, c. 371⟧{statute ?}, ⟦McKinney’s N. Y. Laws, Penal Law, § 161⟧{statute ?}.
14 In other contexts state courts have given the term that meaning. See ⟦State ex rel. Childs v. School District, 54 Minn. 213, 55 N. W. 1122⟧{full-case minn/54/213}; ⟦Whitmire v. Cass, 213 S. C. 230, 236, 49 S. E. 2d 1, 3⟧{full-case sc/213/230}; ⟦Warren v. Barber Asphalt Pav. Co., 115 Mo. 572, 576-577, 22 S. W. 490-491⟧{full-case mo/115/572}; ⟦Commonwealth v. Wm. Mann Co., 150 Pa. 64, 70, 24 A. 601, 602⟧{full-case pa/150/64}.
15 Following the decision of the Court of Appeals for the Ninth Circuit in this case, “organize” has been given its wider meaning by two District Courts in that circuit, ⟦United States v. Fujimoto⟧{bare-name ?}, *311 reported on another point, ⟦107 F. Supp. 865⟧{full-case fsupp/107/865}, and ⟦United States v. Huff⟧{bare-name null}, as yet unreported, now pending on appeal to the Court of Appeals. The Court of Appeals for the Sixth Circuit, following the Ninth Circuit, has likewise given the term its broader meaning. ⟦Wellman v. United States, 227 F. 2d 757⟧{full-case f2d/227/757}.`,
};
