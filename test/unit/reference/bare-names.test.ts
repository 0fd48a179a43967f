import * as assert from 'node:assert/strict';
import { drawn } from './drawn';

const RAFFEL = 'Raffel v. United States, 271 U.S. 494 (1926)';

// R3, R3p, R3e, R3j: a short name is the case, a man, a Justice, or something else.
describe('bare names', () => {
  it('a man and a case of one name', () =>
    void drawn(
      `${RAFFEL}. ‹Raffel› admitted that he had remained silent, and ‹Raffel›'s silence was used. The assumption underlying «Raffel» is absent here. The «Raffel» Court held so.`,
      ['bare-name us/271/494', 'us/271/494'],
    ));

  it('words that only a decision takes', () =>
    void drawn(
      `${RAFFEL}. The «Raffel» decision, the «Raffel» rule, the «Raffel» doctrine, «Raffel»'s reasoning, «Raffel» held, «Raffel» requires, «Raffel» teaches and «Raffel» made clear.`,
      new Array(8).fill('us/271/494'),
      { bareNames: 'strict' },
    ));

  it('prepositions before it', () =>
    void drawn(
      `${RAFFEL}. In «Raffel», under «Raffel», than «Raffel», as «Raffel» indicates.`,
      new Array(4).fill('us/271/494 certain'),
    ));

  it('the wife, the car, the counsel of a man', () =>
    void drawn(
      `${RAFFEL}. ‹Raffel›'s wife, ‹Raffel›'s car and ‹Raffel›'s counsel were there. ‹Raffel› testified. ‹Raffel› was arrested. ‹Raffel› had been convicted.`,
      [],
    ));

  it('what belongs to a man, said the other way', () =>
    void drawn(
      `${RAFFEL}. The testimony of ‹Raffel› and the conviction of ‹Raffel› stood. After the demurrers of ‹Raffel› it went on.`,
      [],
    ));

  it('somebody held, and a case that has held', () =>
    void drawn(`${RAFFEL}. There, ‹Raffel› had been held for hours. «Raffel» has held so.`, ['us/271/494']));

  it('roles and titles', () =>
    void drawn(
      `${RAFFEL}. Petitioner ‹Raffel› and Mr. ‹Raffel› and the witness ‹Raffel› came. Lord ‹Raffel› spoke.`,
      [],
    ));

  it('a longer name', () =>
    void drawn(
      `${RAFFEL}. Max ‹Raffel› and the ‹Raffel› Act and J. ‹Raffel› and ‹Raffel› & Sons and the ‹Raffel› Company.`,
      [],
    ));

  it('eponyms count apart', () => {
    const { references } = drawn(
      'Miranda v. Arizona, 384 U.S. 436 (1966). He had the «Miranda» warnings and knew his «Miranda» rights. In «Miranda» we said so. A «Miranda» violation.',
      new Array(4).fill('us/384/436'),
    );
    assert.deepEqual(
      references.slice(1).map(reference => reference.use),
      ['eponym', 'eponym', undefined, 'eponym'],
    );
  });

  it('Justices are never cases', () =>
    void drawn(
      'White v. Maryland, 373 U. S. 59 (1963). MR. JUSTICE ‹WHITE› agrees; Mr. Justice ‹White› agrees; ‹White›, J., dissenting. In «White» the Court held so.',
      ['us/373/59'],
    ));

  it('the parties of the file are never cases', () =>
    void drawn(
      'United States v. Hale, 498 F. 2d 1038 (1974). ‹Hale› said nothing. In ‹Hale› we said so. The ‹Hale› case.',
      [],
      { identity: { target: 'us/422/171', name: 'United States v. Hale' } },
    ));

  it('nor is somebody whom the text calls a party, without a clear sign', () =>
    void drawn('State v. Hale, 100 Ariz. 5 (1966). Respondent Hale came. ‹Hale› then. We follow the «Hale» decision.', [
      'ariz/100/5',
    ]));

  it('names never used bare: the United States, States, the People, boards', () =>
    void drawn(
      'Brown v. Board of Education, 347 U. S. 483 (1954); People v. Defore, 242 N. Y. 13; Arizona v. California, 283 U. S. 423. The ‹Board› met. The ‹People› spoke. ‹Arizona› objected. The ‹United States› agreed. The ‹Commission› sat.',
      [],
    ));

  it('the second party where the first is excluded', () =>
    void drawn(
      'United States v. Jeffers, 342 U. S. 48; People v. Defore, 242 N. Y. 13. In «Jeffers» and in «Defore» it was so.',
      ['us/342/48', 'ny/242/13'],
    ));

  it('In re and Ex parte', () =>
    void drawn(
      'In re Gault, 387 U. S. 1 (1967); Ex parte Young, 209 U. S. 123 (1908). Under «Gault» and «Young» it is so.',
      ['us/387/1', 'us/209/123'],
    ));

  it('firms without their endings', () =>
    void drawn('Brown Shoe Co. v. United States, 370 U. S. 294 (1962). In «Brown Shoe» the Court held so.', [
      'us/370/294',
    ]));

  it('two cases of one name: the nearest, low, and the other said', () => {
    const { references } = drawn(
      'Johnson v. Zerbst, 304 U. S. 458 (1938). Johnson v. United States, 318 U. S. 189 (1943). In «Johnson» it was so.',
      ['us/318/189 low ! name-ambiguous'],
    );
    assert.deepEqual(
      references.find(reference => reference.kind === 'bare-name')?.alternatives.map(other => other.target),
      ['us/304/458'],
    );
  });

  it('Malloy is not Mallory', () =>
    void drawn(
      'Mallory v. United States, 354 U. S. 449 (1957); Malloy v. Hogan, 378 U. S. 1 (1964). In «Mallory» and in «Malloy» and in ‹Mallor› it was so.',
      ['us/354/449', 'us/378/1'],
    ));

  it('half of another caption', () =>
    void drawn('Griffin v. California, 380 U. S. 609 (1965). In «Griffin v. Illinois» it was not so.', [
      'bare-name null',
    ]));

  it('a whole caption', () =>
    void drawn('Griffin v. California, 380 U. S. 609 (1965). In «Griffin v. California» it was so.', [
      'bare-name us/380/609 certain',
    ]));

  it('another caption that differs by a letter or two', () =>
    void drawn('The Max Morris, 137 U. S. 1 (1890). See «Gorris v. Scott», a case in tort.', ['null']));

  it('forward only with a clear sign', () =>
    void drawn('In «Raffel» the Court said so. ‹Raffel› then. Raffel v. United States, 271 U.S. 494 (1926).', [
      'us/271/494 forward',
    ]));

  it('far from any mention it needs a clear sign', () =>
    void drawn(
      `${RAFFEL}.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nThe idea that ‹Raffel› loses its force is new. In «Raffel» it was so.`,
      ['us/271/494'],
    ));

  it('near one it does not', () =>
    void drawn(`${RAFFEL}.\nTwo.\nThe idea that «Raffel» loses its force is new.`, ['us/271/494 likely']));

  it('strict needs a clear sign always', () =>
    void drawn(`${RAFFEL}. The idea that ‹Raffel› loses its force is new. In «Raffel» it was so.`, ['us/271/494'], {
      bareNames: 'strict',
    }));

  it('off finds none', () => void drawn(`${RAFFEL}. In ‹Raffel› it was so.`, [], { bareNames: 'off' }));

  it('in the parenthetical of another citation', () =>
    void drawn(`${RAFFEL}. Grunewald v. United States, 353 U.S. 391, 399 (1957) (distinguishing «Raffel»).`, [
      'us/271/494',
    ]));

  it('split by a page mark', () =>
    void drawn(`${RAFFEL}. *498 In the «Raf *499 fel» case it was so. *500 More.`, ['us/271/494']));

  it('paired cases', () =>
    void drawn(
      'Weeks v. United States, 232 U. S. 383; Carroll v. United States, 267 U. S. 132.\nA.\nB.\nC.\nD.\nE.\nF.\nG.\nThe «Weeks» and «Carroll» opinions were expanded.',
      ['us/232/383', 'us/267/132'],
    ));

  it('an author of that name after a signal', () =>
    void drawn('James v. United States, 366 U. S. 213 (1961). See ‹James›, The Framing of it all.', []));

  it('reliance on a case, a demand upon a firm', () =>
    void drawn(
      'Exxon Corp. v. Governor, 437 U. S. 117 (1978). Respondent Exxon came. A demand was made upon ‹Exxon›. In reliance on «Exxon» it was so.',
      ['us/437/117'],
    ));

  it('the Crown', () => void drawn('The King v. Berchet, 1 Show. 106. It means the ‹King› alone.', []));

  it('possessives of open words follow nearness', () =>
    void drawn(`${RAFFEL}. «Raffel»'s objective will not be attained.`, ['us/271/494 likely']));

  it('a decision whose other party is spoken of close by is still a decision', () => {
    void drawn(
      'Fay v. Noia, 372 U. S. 391 (1963), let Noia go on. «Fay» thus created a presumption in favor of review.',
      ['us/372/391'],
    );
    void drawn(
      'Furman v. Georgia, 408 U. S. 238 (1972). Georgia changed its law in response to «Furman». The pattern of «Furman» remains.',
      ['us/408/238', 'us/408/238'],
    );
    void drawn(
      'Mapp v. Ohio, 367 U. S. 643 (1961). «Mapp», of course, did not lend itself to a detailed explication.',
      ['us/367/643'],
    );
  });

  it('the name by which the file itself calls a case, and either party after a word that only a case follows', () => {
    void drawn(
      'Ashcroft v. Iqbal, 556 U. S. 662 (2009). «Iqbal, 556 U. S., at 678». «Iqbal» applies to all civil actions.',
      ['us/556/662', 'us/556/662'],
    );
    void drawn(
      'Procunier v. Martinez, 416 U. S. 396 (1974). Under the «Martinez» standard and in «Martinez», so. He told ‹Martinez› so.',
      ['us/416/396', 'us/416/396'],
    );
  });

  it('words from within a caption, where a short form of the volume uses them', () =>
    void drawn(
      'National Bellas Hess, Inc. v. Department of Revenue, 386 U. S. 753 (1967). «Bellas Hess, 386 U. S., at 756». Under «Bellas Hess» it fell. «Bellas Hess, supra».',
      ['us/386/753', 'us/386/753', 'us/386/753'],
    ));

  it('a person told of throughout is no case, though one bears the name', () =>
    void drawn(
      'Commonwealth v. Coleman, 226 Va. 31 (1983). Coleman filed it. Coleman’s petition failed. Coleman argues this. Coleman appealed. Coleman testified. It prejudiced ‹Coleman›.',
      [],
    ));

  it('a town with its State', () =>
    void drawn('Lovell v. Griffin, 303 U. S. 444 (1938). The ordinance in ‹Griffin›, Georgia, fell.', []));

  it('a name within a word', () => void drawn(`${RAFFEL}. ‹Raffels› and ‹McRaffel› came.`, []));

  it('a case and its decision after remand: the highest court is meant, wherever it is cited', () =>
    void drawn(
      'United States v. Arnold, Schwinn & Co., 388 U.S. 365 (1967), on remand, is what binds us. See United States v. Arnold, Schwinn & Co., 291 F. Supp. 564 (N.D. Ill. 1968). In «Schwinn» the Court said so.',
      ['bare-name us/388/365 certain'],
      { identity: { target: 'f2d/537/980' } },
    ));

  it('two strangers of one name: the nearest, and no certainty', () => {
    const johnson = 'Johnson v. Zerbst, 304 U.S. 458 (1938), and Johnson v. Ohio, 500 F.2d 1 (6th Cir. 1974).';
    void drawn(`${johnson} In «Johnson» the court said so.`, ['bare-name f2d/500/1 low'], {
      identity: { target: 'f2d/537/980' },
    });
  });
  it('a word of the language at the head of a sentence is no name', () =>
    void drawn(
      'Ex parte Young, 209 U.S. 123 (1908); Price v. Johnston, 334 U.S. 266 (1948). ‹Young› children came. ‹Price› increases were small. The «Young» doctrine stands. «Young» requires no more. In «Price» the Court said so.',
      ['us/209/123', 'us/209/123', 'us/334/266'],
    ));
  it('two names before Cases with a capital', () =>
    void drawn(
      'Weeks v. United States, 232 U. S. 383; Silverthorne Lumber Co. v. United States, 251 U. S. 385. In the «Weeks» and «Silverthorne» Cases the Court held so. The «Silverthorne» Case said it.',
      ['us/232/383', 'us/251/385', 'us/251/385'],
    ));
  it('a caption in a sentence ends before the words of the sentence', () =>
    void drawn(
      'Commissioner v. Duberstein, 363 U.S. 278 (1960); Marbury v. Madison, 1 Cranch 137; United States v. Bank of the Metropolis, 15 Pet. 377. In «Commissioner v. Duberstein» the Court held so. In «Marbury v. Madison» Chief Justice Marshall wrote it. In «United States v. Bank of the Metropolis» the Supreme Court said so.',
      ['us/363/278', 'us/5/137', 'us/40/377'],
    ));
  it('a State that is left of a firm, and the author of a book, are no case', () =>
    void drawn(
      'People v. New York &c. Ry. Co., 84 N. Y. 565; Walker v. Johnston, 312 U. S. 275 (1941). The accused was in ‹New York› that day. Quoted in ‹Walker›, The Constitutional and Legal Development of Habeas Corpus. In «Walker» the Court held so.',
      ['us/312/275'],
    ));
});
