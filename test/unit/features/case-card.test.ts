import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { CorpusIndex } from '../../../server/src/corpus/index';
import { caseCardDocument } from '../../../server/src/features/case-card';
import { analyse } from '../../../server/src/reference/analyse';

/** The card of a case over files that are named by what they hold. */
async function cardOf(target: string, files: Readonly<Record<string, string>>): Promise<string> {
  const corpus = new CorpusIndex();
  for (const [name, text] of Object.entries(files)) {
    const [, volume, page] = /^(\d+)-us-(\d+)/.exec(name) ?? [];
    const identity = { target: `us/${volume}/${page}`, cite: `${volume} U.S. ${page}`, source: 'file-name' as const };
    const analysis = analyse(text, { caseList: EMPTY_CASE_LIST, ...(volume ? { identity } : {}) }, { family: 'plain' });
    corpus.set(factsOf(`file:///w/${name}`, analysis));
  }
  const card = await caseCardDocument(target, {
    corpus,
    caseList: EMPTY_CASE_LIST,
    folders: ['file:///w'],
    indexing: false,
    webLinks: 'none',
    read: async key => files[key.slice('file:///w/'.length)],
  });
  return card ?? '';
}

const COURT = 'MR. JUSTICE WHITE delivered the opinion of the Court.';
const DISSENT = 'MR. JUSTICE BLACK, dissenting.';

describe('the card of a case', () => {
  it('groups the places by file and opinion, each with its link and sentence', async () => {
    const card = await cardOf('us/384/436', {
      '401-us-222.txt': [
        COURT,
        'The warnings were not given. See Miranda v. Arizona, 384 U. S. 436, 444 (1966).',
        '',
        DISSENT,
        'The Court forgets Miranda v. Arizona, 384 U. S. 436 (1966).',
        'It is no dictum. 384 U. S., at 478.',
      ].join('\n'),
    });
    const cited = card.slice(card.indexOf('## Cited here'));
    assert.match(cited, /^## Cited here: 3 places in 1 file\n\n### 401 U\.S\. 222 · \[401-us-222\.txt\]/);
    assert.match(
      cited,
      /\*\*Opinion of the Court \(WHITE, J\.\)\*\*\n\n- \[Line 2\]\(file:\/\/\/w\/401-us-222\.txt#L2,34\): See Miranda v\. Arizona/,
    );
    assert.match(
      cited,
      /\*\*Dissent \(BLACK, J\.\)\*\*\n\n- \[Line 5\].*The Court forgets Miranda.*\n- \[Line 6\].*384 U\. S\., at 478/,
    );
  });

  it('says the page of a place where the file marks pages, and cuts the numbers files are named by', async () => {
    const card = await cardOf('us/384/436', {
      '000_b9cbda3d512d8819.txt': [
        COURT,
        'The rule is old. *177 It has been said often. *178 See Miranda v. Arizona, 384 U. S. 436, 444 (1966).',
      ].join('\n'),
    });
    assert.match(card, /### \[000_b9…txt\]\(file:\/\/\/w\/000_b9cbda3d512d8819\.txt#L1\)/);
    assert.match(card, /- \[Line 2, page 178\]\(file:\/\/\/w\/000_b9cbda3d512d8819\.txt#L2,56\): See Miranda/);
  });

  it('links every place, however many', async () => {
    const files: Record<string, string> = {};
    for (let page = 100; page < 160; page++)
      files[`401-us-${page}.txt`] =
        `${COURT}\nSee Miranda v. Arizona, 384 U. S. 436 (1966).\n\nSo 384 U. S., at 440.\n`;
    files['400-us-1.txt'] =
      `${COURT}\nMiranda v. Arizona, 384 U. S. 436 (1966).${'\nAgain 384 U. S., at 444.'.repeat(50)}\n`;
    const card = await cardOf('us/384/436', files);
    assert.match(card, /## Cited here: 171 places in 61 files/);
    for (let page = 100; page < 160; page++)
      for (const line of [2, 4])
        assert.match(card, new RegExp(`/401-us-${page}\\.txt#L${line}[,)]`), `${page} line ${line}`);
    for (let line = 2; line <= 52; line++)
      assert.match(card, new RegExp(`/400-us-1\\.txt#L${line}[,)]`), `line ${line}`);
  });

  it('counts and links what cites the case by a parallel citation', async () => {
    const card = await cardOf('sct/74/686', {
      '347-us-483.txt': `${COURT}\nSeparate facilities are unequal.\n`,
      '350-us-1.txt': `${COURT}\nBrown v. Board of Education, 347 U. S. 483, 74 S. Ct. 686 (1954).\n`,
      'later.txt': `${COURT}\nBrown v. Board of Education, 74 S. Ct. 686 (1954).\n`,
    });
    assert.match(card, /It is held as 347 U\.S\. 483: both are cited as one case in 350-us-1\.txt \(likely\)/);
    assert.match(card, /## Cited here: 2 places in 2 files/);
    assert.match(card, /later\.txt#L2\)/);
  });
});
