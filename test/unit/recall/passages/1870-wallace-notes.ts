import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'An opinion in the manner of Wallace’s reports (1870), names in the text, cites in the notes',
  family: 'plain',
  drawn: `Mr. Justice DAVIS delivered the opinion of the court.
The question presented by this record is whether the bonds are valid in the hands of the plaintiff below. It has been settled by repeated decisions of this court, beginning with ⟦The Commissioners of Knox County v. Aspinwall⟧{bare-name us/62/539},[*] that a purchaser for value is not bound to look beyond the recitals. The case of ⟦Gelpcke v. City of Dubuque⟧{bare-name us/68/175}[†] is to the same effect, and so is ⟦Von Hostrup v. Madison City⟧{bare-name us/68/291}.[‡] In ⟦Mercer County v. Hacket⟧{bare-name us/68/83},[§] Mr. Justice Grier said that such bonds were negotiable. We see no reason to depart from the rule in ⟦Gelpcke v. Dubuque⟧{bare-name us/68/175}.
It is contended, however, that the statute was repealed. The 34th section of the Judiciary Act has no application to questions of commercial law, as was held in ⟦Swift v. Tyson⟧{bare-name us/41/1},[‖] and affirmed in ⟦Watson v. Tarpley⟧{bare-name us/59/517}.[*] The doctrine of ⟦Swift v. Tyson⟧{bare-name us/41/1} is not questioned. The twentieth section of the act of Congress of the 2d of March, 1867,[†] and the act of July 1st, 1862,[‡] are in pari materia.
The same rule prevails in the State courts. In Pennsylvania the law was so declared in ⟦Commonwealth v. Pittsburg⟧{bare-name pa/34/496};[§] in Ohio, in ⟦The State v. The Trustees of Union Township⟧{bare-name ohiost/8/394},[*] and in New York, in the ⟦Bank of Rome v. The Village of Rome⟧{bare-name ny/19/20}.[†]
JUDGMENT AFFIRMED.
NOTES
[*] ⟦21 Howard, 539⟧{full-case us/62/539}.
[†] ⟦1 Wallace, 175⟧{full-case us/68/175}.
[‡] ⟦1 Id. 291⟧{id us/68/291}.
[§] ⟦1 Id. 83⟧{id us/68/83}; see also ⟦Woods v. Lawrence County, 1 Black, 386⟧{full-case us/66/386}; ⟦Moran v. Miami County, 2 Id. 722⟧{id us/67/722}; ⟦Havemeyer v. Iowa County, 3 Wallace, 294⟧{full-case us/70/294}; ⟦Thomson v. Lee County, Ib. 327⟧{ibid us/70/327}; ⟦Rogers v. Burlington, Id. 654⟧{id us/70/654}.
[‖] ⟦16 Peters, 1⟧{full-case us/41/1}.
[*] ⟦18 Howard, 517⟧{full-case us/59/517}.
[†] ⟦14 Stat. at Large, 526⟧{statute stat/14/526}.
[‡] ⟦12 Id. 489, § 3⟧{id stat/12/489}.
[§] ⟦34 Pennsylvania State, 496⟧{full-case pa/34/496}; ⟦Sharpless v. Mayor of Philadelphia, 21 Id. 147⟧{id pa/21/147}.
[*] ⟦8 Ohio State, 394⟧{full-case ohiost/8/394}; ⟦Goodnow v. Commissioners, 11 Minnesota, 31⟧{full-case minn/11/31}; ⟦Aurora v. West, 9 Indiana, 74⟧{full-case ind/9/74}; S. C. ⟦22 Id. 88⟧{id ind/22/88}; ⟦Prettyman v. Supervisors, 19 Illinois, 406⟧{full-case ill/19/406}; ⟦Clapp v. The County of Cedar, 5 Iowa, 15⟧{full-case iowa/5/15}; ⟦McMillan v. Boyles, 3 Iowa, 311⟧{full-case iowa/3/311}; ⟦Caldwell v. Justices of Burke, 4 Jones’s Equity, 323⟧{full-case */4/323}; ⟦Taylor v. Newberne, 2 Id. 141⟧{id */2/141}; ⟦Redfield on Railways, 533⟧{treatise treatise/redfield-railways}; ⟦1 Parsons on Notes and Bills, 45⟧{treatise ?}; ⟦Story on Agency, § 140⟧{treatise ?}.
[†] ⟦19 New York, 20⟧{full-case ny/19/20}; ⟦Starin v. Town of Genoa, 23 Id. 439⟧{id ny/23/439}; ⟦Gould v. Sterling, Ib. 456⟧{ibid ny/23/456}; ⟦People v. Mead, 24 Id. 114⟧{id ny/24/114}; ⟦Benson v. Mayor of Albany, 24 Barbour, 248⟧{full-case barb/24/248}.`,
};
