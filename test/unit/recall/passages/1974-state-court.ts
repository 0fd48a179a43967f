import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'Gregg v. State, 233 Ga. 117, 210 S.E.2d 659 (1974)',
  family: 'plain',
  drawn: `Therefore, as prescribed by the statute (⟦Code Ann. § 27-2537 (c, 2)⟧{statute ?}), the two sentences of death for the offenses of armed robbery must be set aside and the case remanded for resentencing by the trial judge on Counts *128 2 and 4 of the indictment, based upon the record and argument of counsel. The two death sentences for the offenses of murder (Counts 1 and 3 of the indictment) are affirmed.
See in this connection as to sentencing procedure, ⟦Coley v. State, 231 Ga. 829⟧{full-case ga/231/829}, supra; ⟦House v. State, 232 Ga. 140⟧{full-case ga/232/140}, supra; ⟦Eberheart v. State, 232 Ga. 247⟧{full-case ga/232/247}, supra.
Judgment affirmed in part; reversed in part.
All the Justices concur, except Undercofler and Hall, JJ, who concur specially in Division 6, Ingram, J., who also concurs specially, and Gunter, J., who dissents.
Appendix
Similar cases considered by the court: ⟦Henderson v. State, 227 Ga. 68 (179 SE2d 76)⟧{full-case ga/227/68}; ⟦Hart v. State, 227 Ga. 171 (179 SE2d 346)⟧{full-case ga/227/171}; ⟦Pass v. State, 227 Ga. 730 (182 SE2d 779)⟧{full-case ga/227/730}; ⟦Watson v. State, 229 Ga. 787 (194 SE2d 407)⟧{full-case ga/229/787}; ⟦Callahan v. State, 229 Ga. 737 (194 SE2d 431)⟧{full-case ga/229/737}; ⟦Sirmans v. State, 229 Ga. 743 (194 SE2d 476)⟧{full-case ga/229/743}; ⟦Scott v. State, 230 Ga. 413 (197 SE2d 338)⟧{full-case ga/230/413}; ⟦Whitlock v. State, 230 Ga. 700 (198 SE2d 865)⟧{full-case ga/230/700}; ⟦Kramer v. State, 230 Ga. 855 (199 SE2d 805)⟧{full-case ga/230/855}; ⟦Bennett v. State, 231 Ga. 458 (202 SE2d 99)⟧{full-case ga/231/458}; ⟦Howard v. State, 231 Ga. 186 (200 SE2d 755)⟧{full-case ga/231/186}; ⟦Hunter v. State, 231 Ga. 494 (202 SE2d 441)⟧{full-case ga/231/494}; ⟦Morgan v. State, 231 Ga. 280 (201 SE2d 468)⟧{full-case ga/231/280}; ⟦House v. State, 232 Ga. 140 (205 SE2d 217)⟧{full-case ga/232/140}; ⟦Allen v. State, 231 Ga. 17 (200 SE2d 106)⟧{full-case ga/231/17}; ⟦Smith v. State, 230 Ga. 876 (199 SE2d 793)⟧{full-case ga/230/876}; ⟦Johnson v. State, 231 Ga. 138 (200 SE2d 734)⟧{full-case ga/231/138} ⟦Lingerfelt v. State, 231 Ga. 354 (201 SE2d 445)⟧{full-case ga/231/354}.
**Concurrence Opinion**
Ingram, Justice, concurring specially.
Division 6 of the court’s opinion presents the question of whether the armed robberies, considered as aggravated circumstances to authorize the death sentence for the two murders, became included crimes in the murders. If so, the convictions for the two armed robberies must be reversed under ⟦Code Ann. § 26-506⟧{statute ?}. "[A] crime is an included crime and multiple punishment therefor is barred if it is the same as a matter of fact or as a matter of law as specified in the Criminal Code.” ⟦State v. Estevez, 232 Ga. 316, 319 (206 SE2d 475)⟧{full-case ga/232/316}.`,
};
