import { type Answer, cites, type Reading } from './reading';

type Case = readonly [title: string, drawing: string, answers: readonly Answer[], options?: Reading];

/** Old reports, English authorities and the habits of printers before 1950, written by hand before the program saw them. */
const TABLE: readonly Case[] = [
  [
    'the State of a reporter in parentheses',
    '«Poor v. Carleton, 3 Met. (Mass.) 70»; «Hall v. Hall, 1 Met. (Ky.) 9»; «Allen v. Kimball, 2 Fairf. (Maine), 116»; «Bird v. Bird, 4 Harrington, (Del.) 38, 41»; «Coe v. Coe, 2 Gray [Mass.] 12».',
    [
      'full-case met/3/70',
      'full-case met/1/9',
      'full-case fairf/2/116',
      'full-case harrington/4/38',
      'full-case gray/2/12',
    ],
  ],
  [
    'a reporter’s name that another State used too',
    '«Ward v. Ward, 3 Stew. (N. J.) 14».',
    [['full-case stewnj/3/14', { reporter: 'Stew. (N. J.)' }]],
  ],
  ['the second series in brackets', '«Lee v. Lee, 9 Fed. Rep. [2nd] 82».', ['full-case f2d/9/82']],
  [
    'partners named in full',
    '«3 Barnewall & Alderson, 420»; «Doe v. Hull, 6 Barn. & Cress. 91»; «Bush v. Gray, 4 Meeson & Welsby, 11»; «Ray v. Law, 2 J. J. Marshall, 160».',
    ['full-case barnald/3/420', 'full-case barncress/6/91', 'full-case meesw/4/11', 'full-case jjmarsh/2/160'],
  ],
  [
    'Bl. is the elder Blackstone, his Commentaries or Black, by volume and time',
    '«Rex v. Hill, 3 Wils. 12»; «4 Bl. 336»; «Chicago City v. Robbins, 2 Bl. 418, 428».',
    ['full-case wils/3/12', 'treatise treatise/blackstone-commentaries', 'full-case us/67/418'],
    { identity: { year: 1928, target: 'us/276/518' } },
  ],
  [
    'regnal years',
    'By «13 Eliz. c. 5», «28 Henry VIII, chap. 18», «3 & 4 Will. 4 c. 41, § 4», «11 & 12 Vict. c. 42, s. 1», «5 Geo. II. c. 7» and «9 & 10 W. III. c. 15» it was so; the 13 Eliz. was repealed.',
    [
      ['statute gb/13-eliz/5', { section: '5' }],
      'statute gb/28-hen8/18',
      'statute gb/3-4-will4/41',
      'statute gb/11-12-vict/42',
      'statute gb/5-geo2/7',
      'statute gb/9-10-will3/15',
    ],
  ],
  [
    'Year Books',
    'See «9 Edw. 4, 14a»; «Y. B. 7 Edw. III. 4, pl. 7»; «Year Book, 21 Hen. 7, 39». So «81 Geo. 140» is Georgia.',
    ['full-case yb/9-edw4/14a', 'full-case yb/7-edw3/4', 'full-case yb/21-hen7/39', 'full-case ga/81/140'],
  ],
  [
    'institutes, abridgments and treatises by volume and page',
    'See «2 Inst. 48»; «17 Vin. Abr. 211»; «3 Bac. Abr. 689»; «3 Kent, 133, 170»; «1 Parsons on Contracts, 7»; «1 Chitty’s Pl. 23»; «1 Elliot, 147»; «1 Story on the Constitution, 639, § 921».',
    [
      'treatise treatise/coke-institutes',
      'treatise treatise/viner-abridgment',
      'treatise treatise/bacon-abridgment',
      ['treatise treatise/kent-commentaries', { pins: [{ page: '133' }, { page: '170' }] }],
      'treatise treatise/parsons-contracts',
      'treatise treatise/chitty-pleading',
      'treatise treatise/elliot-debates',
      ['treatise treatise/story-constitution', { section: '921', pins: [{ page: '639' }] }],
    ],
  ],
  [
    'Statutes at Large with a comma, with pages named as such',
    '«12 Stat. at Large, 592»; «5 Statutes at Large, 648»; «26 Stat., pp. 426, 454».',
    ['statute stat/12/592', 'statute stat/5/648', ['statute stat/26/426', { pins: [{ page: '454' }] }]],
  ],
  [
    'Federal Cases by number',
    '«Ex parte Randolph, 20 Fed. Cas. No. 11,558, pp. 242, 254»; «The Alert, Fed. Cas. No. 9322»; «United States v. Burr, 25 Fed. Cas. 55, No. 14,693».',
    [
      ['full-case fcas/no/11558', { name: 'Ex parte Randolph', pins: [{ page: '242' }, { page: '254' }] }],
      ['full-case fcas/no/9322', { name: 'The Alert' }],
      'full-case fcas/25/55',
    ],
  ],
  [
    'counsel cite below the caption',
    '**Combined Opinion**\n59 U.S. 396\n18 How. 396\n15 L.Ed. 433\nDANIEL SOUTH\nv.\nTHE STATE OF MARYLAND.\nDecember Term, 1855\nMr. Nelson, for the plaintiffs in error, made these points:\nThat the sheriff is not liable. «6 Barn. & Cress. 739»; «2 McLean, 193». The case of Soames was put.\nMr. Justice GRIER delivered the opinion of the court.\nIt is reversed.',
    ['full-case barncress/6/739', 'full-case mclean/2/193'],
  ],
  [
    'West’s way: court and year between name and cite',
    '«Hines v. Mikell, 4 Cir., 1919, 259 F. 28»; «Ex parte Weitz, D.C.Mass.1919, 256 F. 58»; «Smith v. Jones, 7 Cir., 127 F.2d 572».',
    [
      ['full-case f/259/28', { name: 'Hines v. Mikell', year: 1919, court: '4 Cir.' }],
      ['full-case f/256/58', { name: 'Ex parte Weitz', year: 1919, court: 'D.C.Mass.' }],
      ['full-case f2d/127/572', { name: 'Smith v. Jones' }],
    ],
  ],
  [
    'a Term or year in words, and `reported in`',
    'In «Chisholm’s Executors v. the State of Georgia, at February term, 1793, reported in 2 Dall., 419», and «New Jersey v. New York, in 1831, 5 Pet., 284», and «Miller v. Taylor, reported in 4 Burr. 2303».',
    [
      ['full-case us/2/419', { year: 1793 }],
      ['full-case us/30/284', { name: 'New Jersey v. New York', year: 1831 }],
      ['full-case burr/4/2303', { name: 'Miller v. Taylor' }],
    ],
  ],
  [
    'specks and cuts of the scanner in names and volumes',
    '«Collister v. Hayman, 183. N. Y. 250, 253»; «Musk rat v. United States, 219 U. S. 346»; «Martinv. Woolford, 1937, 269 Ky. 411»; «Lazard v. Merchants’ etc. Transp. Co., 78 Md. 1». Mr. A.V. Taylor argued.',
    [
      'full-case ny/183/250',
      ['full-case us/219/346', { name: 'Musk rat v. United States' }],
      ['full-case ky/269/411', { name: 'Martinv. Woolford' }],
      ['full-case md/78/1', { name: 'Lazard v. Merchants’ etc. Transp. Co.' }],
    ],
  ],
  [
    'English reports cited without a volume',
    'See «Hob. 123»; «Cro. Jac. 12»; «Salk. 181. pl. 1»; «2 Salk. 434»; «Turberville v. Stampe, Ld. Raym. 264»; «Vaughan, 135». Mr. Dyer, 45, said so.',
    [
      'full-case null',
      'full-case null',
      'full-case null',
      'full-case salk/2/434',
      ['full-case null', { name: 'Turberville v. Stampe' }],
      'full-case null',
    ],
  ],
  [
    'the word for a page: a short form where the case is cited, else the case itself',
    '«Adair v. United States, 208 U. S. 161». He said («208 U. S., p. 174») so. But «Topp v. The Bank, 2 Swan, p. 188».',
    ['full-case us/208/161', ['short-case us/208/161', { pins: [{ page: '174' }] }], 'full-case swan/2/188'],
  ],
  [
    'a page inside a listed case is a cite of that case',
    'As declared in «5 Wheat., 379», and in «Texas v. White, 7 Wall. 725».',
    ['full-case us/18/374', 'full-case us/74/700'],
  ],
  [
    'names in the text whose citations stand alone in the notes',
    'In «Swift v. Tyson», [*] and in «Goodman v. Harvey», it was said. They followed «Murray v. Lardner».\nNOTES\n[*] «16 Peters, 1».\n[] «4 Adolphus & Ellis, 870».',
    ['bare-name us/41/1 likely', 'bare-name null', 'bare-name null', 'full-case us/41/1', 'full-case ade/4/870'],
  ],
  [
    'pages of the volume outside this case are other cases',
    'See «infra, p. 229», and «County of Lane v. The State of Oregon, supra, p. 76», and «ante, p. 76».',
    ['infra us/74/229 likely', 'supra-case us/74/71 likely', 'ante us/74/71 likely'],
    { identity: { target: 'us/74/100', name: 'Smith v. Jones', year: 1868 } },
  ],
  [
    'and others; the Tax on; reports of one American volume; a slip of the scanner in F.2d',
    'In «Martin and others v. Waddell, 16 Peters, 410», and «State Tax on Foreign-held Bonds, 15 Wall. 300». «Nevitt v. Clarke, Olcott, 316»; «The Atlantic, Abbott’s Adm. 451». «The Buenos Aires, 2 Cir., 5 E.2d 425».',
    [
      ['full-case us/41/367', { name: 'Martin and others v. Waddell' }],
      ['full-case us/82/300', { name: 'State Tax on Foreign-held Bonds' }],
      ['full-case null', { name: 'Nevitt v. Clarke' }],
      'full-case null',
      'full-case f2d/5/425',
    ],
  ],
  [
    'id. with a volume and a page inside a listed case',
    'Notes: «12 Wallace, 423»; «8 Id. 180»; «13 Ibid. 437».',
    ['full-case us/79/418', 'id us/75/168', 'ibid us/80/434'],
  ],
  [
    'the text takes no title from its notes, and a year is no section',
    'It follows the laws of Texas, «§ 3107».[1] And Revised Statutes 1929, «sections 3299 to 3376».\n[1] See «28 U. S. C. § 344».',
    ['statute null', 'statute null', 'statute usc/28/344'],
  ],
  [
    'which of two reporters of one name, by their time',
    '**Combined Opinion**\n22 U.S. 738 (____)\nOSBORN\nv.\nBANK OF THE UNITED STATES.\nMARSHALL, Ch. J., delivered the opinion of the court.\n«17 Johns. Rep. p. 488»; «2 P. W. 524»; «5 Bur. 2638»; «2 Vez. 48»; «Livingston v. Van Ingen, 9 Johns. Rep. 507»; «Livingston v. Van Ingen, 9 Johns. Rep. 575».',
    [
      'full-case johns/17/488',
      'full-case pwms/2/524',
      'full-case burr/5/2638',
      'full-case vessen/2/48',
      'full-case johns/9/507',
      'full-case johns/9/507',
    ],
  ],
  [
    'names with etc. and a Lord who is a partner',
    '«Farmers, etc. Bank v. Minnesota, 232 U. S. 516»; «Indian Terr., etc. Oil Co. v. Oklahoma, 240 U. S. 522»; «St. Louis, &c., Ry. Co. v. Berry, 113 U.S. 465»; «Ayer & Lord Tie Co. v. Kentucky, 202 U. S. 409». It bought wool, etc. «Smith v. Jones, 300 U.S. 5».',
    [
      ['full-case us/232/516', { name: 'Farmers, etc. Bank v. Minnesota' }],
      ['full-case us/240/522', { name: 'Indian Terr., etc. Oil Co. v. Oklahoma' }],
      ['full-case us/113/465', { name: 'St. Louis, &c., Ry. Co. v. Berry' }],
      ['full-case us/202/409', { name: 'Ayer & Lord Tie Co. v. Kentucky' }],
      'full-case',
    ],
  ],
  [
    'a case of the same day, and a section no case has',
    'As in «Ayer & Lord Tie Co. v. Kentucky, May 21, 1906, ante p. 409». See «Nebbia v. New York, 291 U. S. 502». «Ibid., § 317 (c)».',
    [['ante us/202/409', { name: 'Ayer & Lord Tie Co. v. Kentucky' }], 'full-case us/291/502', 'ibid null'],
    { identity: { target: 'us/202/584', name: 'New York Central v. Miller', year: 1906 } },
  ],
  [
    'the facts of a case told by the names of both sides',
    '«Adams v. Burke, 17 Wall. 453». The lid was owned by Adams. Burke, an undertaker, bought it, and Adams, by assignment, was owner of all. In «Adams» it was held so. «Connolly v. Union Sewer Pipe Co., 184 U. S. 540». Connolly resisted judgment.',
    ['full-case us/84/453', 'bare-name us/84/453', 'full-case us/184/540'],
  ],
  [
    'constitutions of the States by their years, and no article of ours has so many sections',
    'Miss., 1868, «Art. 1, § 31»; N. J., 1844, «Art. 1, § 9»; Flor., 1868, «Art. 1, § 9»; under «Article IV, § 57», of it; «Art. I, § 8».',
    [
      'constitution const/miss/art/1/31',
      'constitution const/nj/art/1/9',
      'constitution null',
      'constitution null',
      'constitution const/us/art/1/8',
    ],
  ],
  [
    'law reports of the Carolinas; history with its court; treatises without a volume',
    '«State v. Starling, 15 Rich. (S. C.) Law, 120». «The Cushing, D.C., 266 F. 570, 573, affirmed 2 Cir., 292 F. 560». «Walker on Patents, secs. 377, 569».',
    [
      'full-case rich/15/120',
      ['full-case f/266/570', { history: ['affirmed by f/292/560'] }],
      ['treatise treatise/walker-patents', { section: '377, 569' }],
    ],
  ],
  [
    'this term; long dashes between pages; years with commas; Scottish cases',
    'In «Jacobson v. Massachusetts, decided at this term and reported in 197 U. S. 11», and «Helvering v. Gerhardt, 304 U. S. 405, 412—415». «Hedley v. Pinkney &c. Steamship Co., 1894, App. Ca. 222»; «Leddy v. Gibson, 11 Ct. Sess. Cases, 3d Ser., 304».',
    [
      ['full-case us/197/11', { name: 'Jacobson v. Massachusetts' }],
      ['full-case us/304/405', { pins: [{ page: '412', to: '415' }] }],
      ['full-case ac/1894/222', { year: 1894 }],
      'full-case sesscas/11/304',
    ],
  ],
  [
    'a name in a parenthesis says who; a section with its place in the Code behind it',
    '«Ficklen v. Shelby County Taxing District, 145 U. S. 1». One of them (Ficklen), did business. See «26 U. S. C. § 410», and «Section 303» [«26 U. S. C. §§ 411 and 412»].',
    ['full-case us/145/1', 'statute usc/26/410', 'statute null', 'statute usc/26/411'],
  ],
  [
    'supra alone in an old volume; ids behind signs of notes',
    'As in «County of Lane v. The State of Oregon, supra», it is.\n* «13 Stat. at Large, 737».\n† «Ib. 758».',
    ['supra-case us/74/71 likely', 'statute stat/13/737', 'ibid'],
    { identity: { target: 'us/74/700', name: 'Texas v. White', year: 1869 } },
  ],
  [
    'years with commas inside their parentheses, Reports as R., pages by their word',
    '«Goshorn v. Supervisors, (1865,) 1 W. Va. 308»; «Luke v. Lyde, 2 Burr. R. 883, 887»; «Jones v. Opelika, 316 U. S. 584». In its words, «316 U. S. pp. 607-609, 620, 623». See «28 U.S.C.A. following section 723c».',
    [
      ['full-case wva/1/308', { name: 'Goshorn v. Supervisors', year: 1865 }],
      ['full-case burr/2/883', { name: 'Luke v. Lyde', pins: [{ page: '887' }] }],
      'full-case us/316/584',
      ['short-case us/316/584', { pins: [{ page: '607', to: '609' }, { page: '620' }, { page: '623' }] }],
      'statute usc/28/723c',
    ],
  ],
  [
    'ante and post of a quoted margin',
    'The cases are: “«12 Mod. 27»; «Ante, 3, 101»; «Post, 377».”',
    ['full-case mod/12/27', 'ante null', 'post null'],
    { identity: { target: 'us/128/289', name: 'Ex parte Terry', year: 1888 } },
  ],
  [
    'New Jersey’s two numbers, States within a reporter’s name, parts of volumes',
    '«State v. Brien, 3 Vroom, (32 N.J. Law,) 414»; «West v. State, 2 Zabriskie [22 N. J. Law], 212, 231»; «The People v. Olcott, 2 Johns. (N. Y.) Cas. 301»; «State v. Woodfin, 5 Ired. (N. C.) L. 199»; «Willyard v. Hamilton, 7 Ohio, pt. 2, 111, 118»; «Lambert v. United States, (9th C. C. A.) 282 Fed. 413».',
    [
      ['full-case vroom/3/414', { parallels: ['njl/32/414'] }],
      ['full-case zab/2/212', { pins: [{ page: '231' }], parallels: ['njl/22/212'] }],
      'full-case johnscas/2/301',
      'full-case ired/5/199',
      ['full-case ohio/7/111', { pins: [{ page: '118' }] }],
      ['full-case f/282/413', { name: 'Lambert v. United States' }],
    ],
  ],
  [
    'American reports of one volume behind the name of a case, and Judges who bear their names',
    '«Gittings v. Crawford, (1838) Taney, 1, 10»; «Clark v. People, Breese (1 Illinois), 266»; «Hill v. The Golden Gate, Newberry, 308»; «Rex v. Griffin, (1809) Russ. & Ry. 151». Judge Parker, 26, spoke of Holt, 5.',
    ['full-case null', 'full-case null', 'full-case null', 'full-case null'],
  ],
  [
    'specks before a reporter and before a page',
    '«Schulenberg v. Harriman, 21 Wall: 44, 60»; «Brown v. Maryland, 12 "Wheat. 419»; «Paul v. Virginia, 8 (Wall. 168, 180»; «Missouri v. Lewis, 101 U. S.- 22», he said.',
    ['full-case us/88/44', 'full-case us/25/419', 'full-case us/75/168', 'full-case us/101/22'],
  ],
  [
    'a report of one volume behind a case, another authority next to it; sections of the Revised Statutes',
    'So «United States v. Hart, Pet. C.C. 390». «5 Ops. Atty. Gen. 554» says it. «Section 720» of the Revised Statutes was adopted in 1793, «Section 820» of the Revised Statutes of Missouri was not. «Section 4178», Rev. Stat., was amended, «section 4179», Rev. Stat. of Missouri, was not.',
    [
      'full-case null',
      'full-case opattygen/5/554',
      'statute rs/720',
      'statute null',
      'statute rs/4178',
      'statute null',
    ],
  ],
  [
    'the second number of a caption cites nothing',
    '117 U.S. 241 (1886)\n\nEX PARTE ROYALL, No. 1. EX PARTE ROYALL, No. 2.\n\nSupreme Court of United States.\n\nArgued January 7, 8, 1886.\n\nDecided March 1, 1886.\n\n*242 MR. JUSTICE HARLAN delivered the opinion of the court.\n\nThis follows «Ableman v. Booth, 21 How. 506».\n',
    ['full-case us/62/506'],
  ],
  [
    'a caption of which neither party tells a case by itself',
    'So «Conn v. P. R. R. Co., 288 Pa. 494»; «Kolich v. Monongahela Ry. Co., 303 Pa. 463». They had the right («Conn v. P. R. R., supra»).',
    ['full-case pa/288/494', 'full-case pa/303/463', 'supra-case pa/288/494 certain'],
  ],
  [
    'an Administration, a Commissioner and a Board as the second party',
    'See «Inman v. Urban Mass Transportation Administration, 414 F.Supp. 99»; «Strickland v. Commissioner, 12 F.2d 99»; «Roe v. Board, 14 F.2d 8»; «Martin v. Bigelow, 2 Aiken 184 (Vt. 1827)».',
    ['full-case fsupp/414/99', 'full-case f2d/12/99', 'full-case f2d/14/8', 'full-case aik/2/184'],
  ],
];

describe('Expert: authorities of opinions before 1950', () => {
  for (const [title, drawing, answers, options] of TABLE) it(title, () => cites(drawing, answers, options));
});
