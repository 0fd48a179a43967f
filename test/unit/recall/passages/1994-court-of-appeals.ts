import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'United States v. Gaudin, 28 F.3d 943 (9th Cir. 1994); paragraph numbers on lines of their own',
  family: 'plain',
  drawn: `The opinions holding that the issue of materiality in these criminal cases is a matter of law for the court to decide have relied on the 1929 Supreme Court case of ⟦Sinclair v. United States, 279 U.S. 263, 49 S.Ct. 268, 73 L.Ed. 692 (1929)⟧{full-case us/279/263}, which involved a congressional investigation into the Teapot Dome Scandal. The defendant was charged with a violation of ⟦18 U.S.C. Sec. 192⟧{statute usc/18/192} for failing to answer a question that was "pertinent to the question under inquiry." The Court held that the issue of pertinency was akin to determining relevance in the admission of evidence in a trial and therefore was a matter of law reserved for the court. ⟦Id. at 298, 49 S.Ct. at 273⟧{id us/279/263}.
15
The essential issue before us is whether the opinions relying on ⟦Sinclair⟧{bare-name us/279/263} survive the more recent holdings of the Supreme Court that the ⟦Sixth Amendment⟧{constitution const/us/amend/6} and the ⟦Due Process Clause⟧{constitution null} require that the facts essential to establish the elements of a crime must be decided by a jury.
III.
16
In the oft-quoted opinion of ⟦In re Winship, 397 U.S. 358, 364, 90 S.Ct. 1068, 1072-73, 25 L.Ed.2d 368 (1970)⟧{full-case us/397/358}, the Supreme Court stated:
17
Lest there remain any doubt about the constitutional stature of the reasonable-doubt standard, we explicitly hold that the ⟦Due Process Clause⟧{constitution null} protects the accused against conviction except upon proof [to a proper factfinder] beyond a reasonable doubt of every fact necessary to constitute the crime with which he is charged.
18
The application of this imperative has been developed in later Supreme Court opinions. See, e.g., ⟦Sandstrom v. Montana, 442 U.S. 510, 520-21, 99 S.Ct. 2450, 2457 (1979)⟧{full-case us/442/510}; ⟦Cabana v. Bullock, 474 U.S. 376, 384-85, 106 S.Ct. 689, 695-96, 88 L.Ed.2d 704 (1986)⟧{full-case us/474/376}; ⟦Carella v. California, 491 U.S. 263, 268-69, 109 S.Ct. 2419, 2422-23, 105 L.Ed.2d 218 (1989) (Scalia, J., concurring)⟧{full-case us/491/263}; ⟦Yates v. Evatt, 500 U.S. 391, 399-400, 111 S.Ct. 1884, 1891, 114 L.Ed.2d 432 (1991)⟧{full-case us/500/391}; ⟦Sullivan v. Louisiana, --- U.S. at ----, ----, 113 S.Ct. 2078, 2082, 124 L.Ed.2d 182 (1993)⟧{full-case ?}. It is clear from this authority that under the ⟦Sixth Amendment⟧{constitution const/us/amend/6} the proper factfinder in serious criminal offenses is the jury.`,
};
