import * as assert from 'node:assert/strict';
import { type Drawn, draws, others } from './drawn';

const cases: Record<string, readonly (readonly [string, Drawn])[]> = {
  'treatises and books (DOMAIN 1.34, 1.35)': [
    [
      'See ⟦3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore)⟧.',
      [['treatise', 'treatise/wigmore-evidence']],
    ],
    [
      'the entire load,” ⟦8 Wigmore, Evidence 317 (McNaughton rev. 1961)⟧, to respect',
      [['treatise', 'treatise/wigmore-evidence']],
    ],
    [
      'do not.” ⟦Devlin, The Criminal Prosecution in England 32 (1958)⟧.',
      [['book', 'book/devlin-criminal-prosecution-in']],
    ],
    [
      'and ⟦3 W. LaFave, Search and Seizure § 9.2, pp. 53-55 (1978)⟧.',
      [['treatise', 'treatise/lafave-search-and-seizure']],
    ],
    [
      'see ⟦B. Constant, Political Writings 307 (B. Fontana transl. 1988)⟧.',
      [['book', 'book/constant-political-writings']],
    ],
    ['see ⟦8 Wigmore (3d ed., 1940) § 2259c⟧.', [['treatise', 'treatise/wigmore-evidence']]],
    [
      'Force.” ⟦F. Wiener, Civilians Under Military Justice 14 (1967)⟧.',
      [['book', 'book/wiener-civilians-under-military']],
    ],
    ['see ⟦1 Blackstone, Commentaries *123⟧.', [['treatise', 'treatise/blackstone-commentaries']]],
    ['see ⟦4 Bl. Comm. 352⟧.', [['treatise', 'treatise/blackstone-commentaries']]],
    ['see ⟦2 Story on the Constitution § 1766⟧.', [['treatise', 'treatise/story-constitution']]],
    ['see ⟦The Federalist No. 78, p. 465 (C. Rossiter ed. 1961)⟧.', [['book', 'book/federalist']]],
    ['Lord Devlin has commented on it. Congress met (1958). The Court, in Term (1965), said so.', []],
  ],
  'articles (DOMAIN 1.36)': [
    // An annotation is an article; the series reprints cases too.
    ['See ⟦Annot., 72 A. L. R. 2d 1 (1960)⟧.', [['article', 'lrev/alr2d/72/1']]],
    ['See ⟦Annotation, Validity of Search, 12 A.L.R.4th 3 (1982)⟧.', [['article', 'lrev/alr4th/12/3']]],
    [
      'See ⟦Traynor, The Devils of Due Process in Criminal Detection, Detention, and Trial, 33 U. Chi. L. Rev. 657, 676 (1966)⟧.',
      [['article', 'lrev/uchilrev/33/657']],
    ],
    ['(1964); ⟦Comment, 31 U. Chi. L. Rev. 556 (1964)⟧; so', [['article', 'lrev/uchilrev/31/556']]],
    [
      'so; ⟦Developments in the Law—Confessions, 79 Harv. L. Rev. 935, 1041-1044 (1966)⟧.',
      [['article', 'lrev/harvlrev/79/935']],
    ],
    ['See ⟦Note, 73 Yale L. J. 1000, 1048-1051⟧.', [['article', 'lrev/yalelj/73/1000']]],
    [
      'See ⟦Farber, Commercial Speech and First Amendment Theory, 74 Nw. U. L. Rev. 372 (1979)⟧.',
      [['article', 'lrev/nwulrev/74/372']],
    ],
    [
      'See ⟦Weisberg, Police Interrogation of Arrested Persons: A Skeptical View, 52 J. Crim. L., C. & P. S. 21 (1961)⟧.',
      [['article', 'lrev/jcrimlcps/52/21']],
    ],
    [
      'See ⟦Schmidt & Popham, Impressions of Jewish Alcoholics, 37 J. Studies on Alcohol 931 (1976)⟧.',
      [['article', 'lrev/jstudiesonalcohol/37/931']],
    ],
    ['The law is settled. ⟦60 Col. L. Rev. 816⟧.', [['article', 'lrev/columlrev/60/816']]],
  ],
  'restatements and model codes': [
    ['See ⟦Restatement (Second) of Torts § 402A (1965)⟧.', [['restatement', 'restatement/torts2d/402a']]],
    ['See ⟦Restatement of Torts § 5, comment b⟧.', [['restatement', 'restatement/torts/5']]],
    ['See ⟦ALI, Model Penal Code § 2.02 (P.O.D. 1962)⟧.', [['restatement', 'restatement/model-penal-code/2.02']]],
  ],
  'papers of Congress': [
    ['See ⟦H. R. Rep. No. 1234, 91st Cong., 2d Sess., 5 (1970)⟧.', [['legislative', 'legislative/hrep/91-1234']]],
    ['See ⟦S. Rep. No. 91-617, p. 5 (1969)⟧.', [['legislative', 'legislative/srep/91-617']]],
    ['See ⟦116 Cong. Rec. 35200 (1970)⟧.', [['legislative', 'legislative/congrec/116/35200']]],
    ['See ⟦Cong. Globe, 39th Cong., 1st Sess., 2765 (1866)⟧.', [['legislative', 'legislative/congglobe/39/2765']]],
    ['The U. S. 12 of them, and H. R. Haldeman, and John S. 3.', []],
  ],
  'record cites (R1e)': [
    ['He fled. ⟦App. 12⟧. So', [['record', 'record']]],
    ['He fled. ⟦R. 45⟧; so', [['record', 'record']]],
    ['See ⟦App. 7a-8a⟧.', [['record', 'record']]],
    ['See ⟦App. to Pet. for Cert. A-35⟧.', [['record', 'record']]],
    ['See ⟦Tr. of Oral Arg. 9⟧.', [['record', 'record']]],
    ['See ⟦Pet. for Cert. 7⟧.', [['record', 'record']]],
    ['See ⟦Brief for United States 14⟧.', [['record', 'record']]],
    ['See ⟦App. to Pet. for Cert. 12a⟧.', [['record', 'record']]],
    ['See ⟦Brief for United States as Amicus Curiae 23⟧.', [['record', 'record']]],
    ['Record 5 of them. R. 3 of the game. Cal. App. decided. An App. for that.', []],
  ],
  'dockets and what has no reporter (DOMAIN 1.31)': [
    ['In ⟦No. 74-364⟧ the Court said', [['docket', 'docket/74-364']]],
    ['Together with ⟦No. 760, Vignera v. New York⟧, on certiorari', [['docket', 'docket/760']]],
    [
      'See ⟦Nos. 72-777⟧ and ⟦72-1129⟧.',
      [
        ['docket', 'docket/72-777'],
        ['docket', 'docket/72-1129'],
      ],
    ],
    ['No. 1 of the list; Exhibit No. 5; Local No. 12-3; S. Doc. is none.', []],
    ['⟦2013 WL 12345, *3 (SDNY)⟧'.replace(' (SDNY)', ''), [['neutral', 'wl/2013/12345']]],
    ['See ⟦1975 U.S. LEXIS 73⟧.', [['neutral', 'uslexis/1975/73']]],
    ['See ⟦Smith v. Jones, 2013 WL 12345 (SDNY Jan. 5, 2013)⟧.', [['neutral', 'wl/2013/12345']]],
    ['See ⟦Smith v. Jones, No. 12-246 (CA2 1975)⟧.', [['docket', 'docket/12-246']]],
    ['See ⟦2006-Ohio-2095⟧.', [['neutral', 'ohio/2006/2095']]],
    ['See ⟦T.C. Memo 2019-134⟧.', [['neutral', 'tcmemo/2019/134']]],
    ['See ⟦No. 12-246, slip op., at 3⟧.', [['neutral', 'docket/12-246']]],
    // Behind a comma a number of that form is the docket's, not the District's.
    [
      'See ⟦Doe v. Badger Irrigation Dist., No. 05-35123, 2006 WL 123456, at *3 (9th Cir. Jan. 5, 2006)⟧.',
      [['neutral', 'wl/2006/123456']],
    ],
    [
      'See ⟦Smith v. Jones, No. 3:04-cv-00123-ABC, 2006 WL 123457, at *3 (D. Or. Jan. 5, 2006)⟧.',
      [['neutral', 'wl/2006/123457']],
    ],
    ['See ⟦Roe v. Poe, Civ. A. No. 93-1234, 1993 WL 234567 (E.D. Pa. June 1, 1993)⟧.', [['neutral', 'wl/1993/234567']]],
    ['The children of School District No. 5 went home.', []],
  ],
};

for (const [title, texts] of Object.entries(cases)) {
  describe(title, () => {
    for (const [drawn, expected] of texts) it(drawn, () => draws(drawn, expected));
  });
}

describe('parts of a work', () => {
  it('has author, title, year, section and pins', () => {
    const [wigmore] = others('See 3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore).');
    assert.deepEqual(
      [
        wigmore?.author,
        wigmore?.title,
        wigmore?.section,
        wigmore?.year,
        wigmore?.volume?.text,
        wigmore?.hereafter?.text,
      ],
      ['J. Wigmore', 'Evidence', '1040', 1970, '3A', 'Wigmore'],
    );
    const [article] = others('See Hall, The Law of Arrest, 3 U. Chi. L. Rev. 345, 357 (1936).');
    assert.deepEqual(
      [
        article?.author,
        article?.title,
        article?.reporter?.text,
        article?.page?.text,
        article?.pins[0]?.page,
        article?.year,
      ],
      ['Hall', 'The Law of Arrest', 'U. Chi. L. Rev.', '345', '357', 1936],
    );
  });
});
