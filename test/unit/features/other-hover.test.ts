import assert from 'node:assert/strict';
import { authoritiesInFile } from '../../../server/src/features/authorities-in-file';
import { caseAddress } from '../../../server/src/features/authority';
import { cardOf, draw } from './fixture';

const LEAD = '**Lead Opinion**\nMr. Justice Black delivered the opinion of the Court.\n';

describe('cards of what is no case', () => {
  it('call a statute at large a statute, not a case without a name', async () => {
    const text = `${LEAD}By the Act of January 21, 1927, 44 Sta$0t. 1010, 1013, Congress said so.\n`;
    const card = await cardOf(`//- /a.txt  family: labelled\n${text}`);
    assert.match(card, /^\*\*44 Stat\. 1010, 1013\*\*/);
    assert.match(card, /Statute/);
    assert.doesNotMatch(card, /stat\/44|No file in this workspace|Name and year/);
    const { groups } = authoritiesInFile(draw(`//- /a.txt  family: labelled\n${text}`).view, undefined);
    assert.deepEqual(
      groups.map(({ kind }) => kind),
      ['statute'],
    );
  });

  it('know laws from reporters by the ids of both', () => {
    for (const law of ['stat/44/1010', 'cfr/20/404', 'fedreg/45/1200', 'usc/18/1001'])
      assert.equal(caseAddress(law), undefined, law);
    for (const reported of ['us/384/436', 'f2d/233/556', 'mass/12/34', 'sct/74/686'])
      assert.ok(caseAddress(reported), reported);
  });

  it('say that the Constitution’s words come from the list that ships', async () => {
    const card = await cardOf(`//- /a.txt  family: labelled\n${LEAD}It is the Fifth Amen$0dment that forbids it.\n`);
    assert.match(card, /self-incrimination/);
    assert.match(card, /Source: this file, built-in list/);
  });

  it('name a treatise as its author and title among what an opinion cites', async () => {
    const card = await cardOf(
      `//- /a.txt  family: labelled\n**Lead Opinion**\nMr. Justice Bla$0ck delivered the opinion of the Court.\nThe text is 3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore). See 4 Wigmore § 1071. So 3A Wigmore § 1042.\n`,
    );
    assert.match(card, /Cites J\. Wigmore, Evidence \(2 short\)/);
    assert.doesNotMatch(card, /treatise\//);
  });
});

describe('cards of notes with an asterisk', () => {
  const notes = (text: string): string => `//- /a.txt  family: labelled\n${LEAD}${text}`;

  it('show the mark as it is written, and no other note as the same', async () => {
    const card = await cardOf(
      notes('The town issued bonds.[*$0] They were paid.\n\nIt issued more.[*] They were not.\n'),
    );
    assert.match(card, /^\*\*Note .*\*/);
    assert.doesNotMatch(card, /Note 0|Referred to/);
    assert.match(card, /The town issued bonds/);
  });
});

describe('the reason on a card', () => {
  it('does not say once more which case it is', async () => {
    const card = await cardOf(
      `//- /a.txt  family: labelled\n${LEAD}See Raffel v. United States, 271 U. S. 494 (1926).\n\nThe assumption underlying R$0affel is absent here.\n`,
    );
    assert.match(card, /^\*\*Raffel v\. United States\*\*, 271 U\.S\. 494 \(1926\)/);
    assert.match(card, /\nTaken as the case, not a person/);
    assert.doesNotMatch(card, /Raffel \(271 U\.S\. 494\):/);
  });
});
