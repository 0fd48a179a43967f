import assert from 'node:assert/strict';
import { cardOf } from './fixture';

const LEAD = '**Lead Opinion**\nMr. Justice Black delivered the opinion of the Court.\n';

describe('card of a cited case', () => {
  it('says that the quotation before it stands on the page cited, and when it does not', async () => {
    const source = `//- /roe.txt  case: 410 U.S. 113  family: labelled\n${LEAD}*152 The Constitution does not explicitly mention any right of privacy. *153 It is broad enough.\n`;
    const cited = (words: string, page: number): string =>
      `//- /a.txt  family: labelled\n${LEAD}“${words}” Roe v. W$0ade, 410 U. S. 113, ${page} (1973).\n${source}`;
    assert.match(
      await cardOf(cited('does not explicitly mention any right of privacy.', 152)),
      /Quotation: found on page 152\./,
    );
    assert.match(
      await cardOf(cited('does not explicitly mention any right of privacy.', 153)),
      /Quotation: found on page 152, not on the page cited\./,
    );
    assert.match(
      await cardOf(cited('does not ever mention any right of privacy.', 152)),
      /Quotation: the passage on page 152 differs: quotation “ever”, source “explicitly”\./,
    );
    assert.match(
      await cardOf(cited('counsel must be given in every single case at once.', 152)),
      /Quotation: not found in that file\./,
    );
  });

  it('says that the pin falls in a dissent', async () => {
    const card = await cardOf(
      `//- /a.txt  family: labelled\n${LEAD}See Roe v. W$0ade, 410 U. S. 113, 172 (1973).\n` +
        `//- /roe.txt  case: 410 U.S. 113  family: labelled\n${LEAD}*113 One.\n**Dissenting Opinion**\nMr. Justice Rehnquist, dissenting.\n*172 Two words here.\n`,
    );
    assert.match(card, /Page 172 → in this workspace: .*from the \*\*dissent/);
  });

  it('says what another file says became of the case', async () => {
    const card = await cardOf(
      `//- /a.txt  family: labelled\n${LEAD}See Doe v. R$0oe, 233 F. 2d 556 (1956).\n` +
        `//- /b.txt  family: labelled\n${LEAD}See Doe v. Roe, 233 F. 2d 556, rev’d, 353 U. S. 391 (1957).\n`,
    );
    assert.match(card, /⚠ Reversed: .*353 U\.S\. 391.*\(said in b\.txt, line 3\)/);
  });
});
