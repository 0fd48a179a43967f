import { check } from './drawn';

/** Citations that run over the end of a line, in a text whose other lines are whole paragraphs. */
describe('citations over line ends', () => {
  const rows: readonly string[] = [
    'We held so in ⟦Murphy v. Waterfront Comm’n, 378 U. S. 52, 55-\n57 (1964)⟧, and it stands.',
    'It is settled. ⟦Id., at 613-\n614⟧. So it is.',
    'It is the rule of the ⟦Fourteenth\nAmendment⟧ and of no other.',
    'Under ⟦U. S.\nConst., Art. I, § 8⟧, it may.',
    'By ⟦Art.\nIII, § 2⟧, it may.',
    'See ⟦Fed. R. Civ. P.\n12(b)(6)⟧.',
    'See ⟦Pub. L.\n91-452⟧ and ⟦84 Stat.\n922⟧.',
    'See ⟦8 Wigmore, Evidence\n§ 2290 (McNaughton rev. 1961)⟧.',
    'See ⟦384 U.\nS. 436⟧ and ⟦18 U.\nS. C. § 1001⟧.',
  ];
  for (const drawn of rows) it(drawn.replace(/\n/g, ' / '), () => check(drawn));

  it('a line that ends a paragraph does not run on', () => {
    check('The clerk counted to 55-\n57 of them were void.');
    check('He was the fourteenth\nAmendments were moved.');
  });
});
