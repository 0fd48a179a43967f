import assert from 'node:assert/strict';
import { type Passage, read, undrawn } from './passage';

/** A sentence drawn as the passages are, with what an expert reads in it; each stands for a rule that a draw found wanting. */
const SENTENCES: readonly (readonly [string, string, string?])[] = [
  [
    'parallel cites in parentheses',
    'Similar: ⟦Hart v. State, 227 Ga. 171 (179 SE2d 346)⟧{full-case ga/227/171}; ⟦Pass v. State, 227 Ga. 730 (182 SE2d 779)⟧{full-case ga/227/730}.',
  ],
  [
    'a federal reporter beside a court’s own',
    '⟦Barker v. Magruder, 68 App.D.C. 211, 95 F.2d 122⟧{full-case appdc/68/211}.',
  ],
  ['old English reports parted by a stop', '⟦Lane v. Cotton. 1 Ld. Ray. 647. 1 Salk. 17⟧{full-case */1/647}.'],
  ['reports of one volume', 'See generally ⟦Regina v. Scott, Dears. & Bell 47⟧{full-case null}.'],
  ['the Law Reports', 'by counsel in ⟦Kramer v. Waymark, L. R. 1 Ex. 241⟧{full-case lrex/1/241}.'],
  ['a year in brackets for the volume', 'So in ⟦Rose v. Ford, [1937] A. C. 826⟧{full-case ac/1937/826}.'],
  [
    'a reporter in full',
    'before the Court in ⟦Landon v. Utilities Commission, 242 Federal, 658⟧{full-case f/242/658}.',
  ],
  ['whose reporter it is', 'uniformity (⟦Cooley v. Board of Wardens, 12 How. [U. S.] 299, 319⟧{full-case us/53/299}).'],
  [
    'the nominative volume in brackets',
    'rule (⟦Berry v. Snyder, 66 Kentucky, [3 Bush] 266, 273⟧{full-case ky/66/266}).',
  ],
  [
    'the official cite left blank',
    'See ⟦Sullivan v. Louisiana, --- U.S. ----, ----, 113 S.Ct. 2078, 2082 (1993)⟧{full-case ?}.',
  ],
  [
    'a page that lies in a case cited before',
    '⟦Smith v. Bell, 6 Pet. 68⟧{full-case us/31/68}. “He used them.” ⟦6 Pet. 76⟧{full-case us/31/68}.',
  ],
  [
    'a series of id. through a nominative reporter',
    '⟦State Tonnage Cases, 12 Wall. 204⟧{full-case us/79/204}; ⟦Peete v. Morgan, 19 id. 581⟧{id us/86/581}; ⟦Cannon v. New Orleans, 20 id. 577⟧{id us/87/577}.',
  ],
  ['a volume of something unknown', 'the army (5 Foobar 16; ⟦11 id. 18⟧{id null}).'],
  ['the laws of a year', 'It was so.\n11 ⟦Cal. Stat. 1919, c. 188⟧{statute calstat/1919/188}.'],
  ['the publisher of a code', 'See ⟦West’s Ann. Cal. Codes, Penal Code, § 11401⟧{statute ?}.'],
  ['a code by its initials', 'of which ⟦A.R.S. §§ 28-1141 to 28-1148⟧{statute code/ars/28-1141} are typical.'],
  [
    'sections of a State code standing alone',
    '⟦11 U. S. C. § 35⟧{statute usc/11/35}; ⟦Ariz. Rev. Stat. Ann. § 28-1163⟧{statute code/arizrevstatann/28-1163}. Under ⟦§ 28-1142⟧{statute code/arizrevstatann/28-1142} it ends.',
  ],
  [
    'sections of an act that stand elsewhere in the Code',
    'Revenue Act, ⟦43 Stat. 253, 277⟧{statute stat/43/253} (⟦U.S.C., Tit. 26, § 960⟧{statute usc/26/960}). The tax of ⟦§ 219 (g)⟧{statute null} fell.',
  ],
  [
    'the section of an act is not that of the Code',
    '⟦28 U. S. C. § 1337⟧{statute usc/28/1337} applies. So does ⟦§ 5⟧{statute null} of the Clayton Act.',
  ],
  [
    'a clause that is not there',
    'while the ⟦Fifth Amendment⟧{constitution const/us/amend/5} contains no equal protection clause.',
  ],
  [
    'cases heard together',
    'Accordingly, the judgments in ⟦Nos. 9⟧{docket docket/9}, ⟦33⟧{docket docket/33}, and ⟦34⟧{docket docket/34} are affirmed.',
  ],
  [
    'documents of one kind',
    'See ⟦H. R. Docs. No. 319, 67th Cong., 2d sess.⟧{legislative ?}; ⟦No. 463, 69th Cong., 1st sess.⟧{legislative ?}',
  ],
  [
    'a State is a whole party',
    'our decision in ⟦Cage⟧{bare-name ?}, ⟦State v. Cage, 583 So. 2d 1125⟧{full-case so2d/583/1125}, that',
  ],
  ['an abbreviation before Co.', '⟦Warren v. Barber Asphalt Pav. Co., 115 Mo. 572⟧{full-case mo/115/572}.'],
  ['a glued signal', 'decided; cf.⟦Rodrigue v. Aetna Cas. & Sur. Co., 395 U.S. 352 (1969)⟧{full-case us/395/352}.'],
  ['heirs', 'In the cause of ⟦Pollard’s heirs v. Kibbe, 14 Peters, 353⟧{full-case us/39/353}.'],
  [
    'supra with its cite behind',
    '“⟦Nixon v. Condon, supra⟧{supra-case us/286/73} (⟦286 U.S. 73⟧{full-case us/286/73}), was decided.',
  ],
  [
    'an order in a sentence of its own',
    'Its importance brought the case here. ⟦322 U. S. 725⟧{order order/us/322/725}. The implications',
  ],
  ['who decided is no name', 'affirmed by the Circuit Court of Appeals, ⟦34 F. (2d) 656⟧{full-case f2d/34/656}.'],
  [
    'a man and what he also did',
    '⟦Coe v. Coe, 334 U. S. 378⟧{full-case us/334/378}. Coe also maintained an apartment.',
  ],
  [
    'a firm by its first word',
    '⟦Sinclair Refining Co. v. Atkinson, 370 U. S. 195⟧{full-case us/370/195}. Criticism of ⟦Sinclair⟧{bare-name us/370/195} has been sharp.',
  ],
  [
    'a case decided the same day',
    'In ⟦Elkins v. United States, decided today, ante, p. 206⟧{ante us/364/206}, we said so.',
    'us/364/253',
  ],
  ['a place in this case after bare names', 'it overrules them, ⟦ante, at 479, n. 48⟧{ante null}.'],
  ['notes above', 'See ⟦nn. 8, 14, supra⟧{supra-page ?}.'],
  ['a designation alone', 'seeking “relief.” ⟦Note, 59 Yale L. J. 1183, 1188 (1950)⟧{article lrev/yalelj/59/1183}.'],
];

// What the accuracy log says was mended, in a few words each, so that it holds without the corpus.
describe('what a draw found wanting', () => {
  for (const [title, drawn, own] of SENTENCES)
    it(title, () => {
      const passage: Passage = { title, family: 'plain', drawn, ...(own === undefined ? {} : { own }) };
      const { text } = undrawn(drawn);
      const { missed, extra } = read(passage);
      const said = missed.map(
        ({ mark, why }) => `${text.slice(mark.start, mark.end)}: ${mark.kind} ${mark.target} ${why}`,
      );
      assert.deepEqual([...said, ...extra.map(row => `extra: ${row}`)], []);
    });
});
