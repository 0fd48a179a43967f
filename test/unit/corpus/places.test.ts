import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { pageAt, pinnedPlace } from '../../../server/src/corpus/places';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';

const IDENTITY: CaseIdentity = { target: 'us/384/436', source: 'manifest' };

function of(text: string, identity = IDENTITY) {
  return factsOf('file:///w/a.txt', analyse(text, { caseList: EMPTY_CASE_LIST, identity }, { family: 'excerpt' }));
}

const pin = (page: string | undefined, note?: string) => ({ start: 0, end: 0, page, to: undefined, note });

describe('places of pages and notes in a file', () => {
  const text =
    '**Lead Opinion**\nBefore the first mark *461 one page *462 another page.\n**Lead Opinion**\nMuch later on *470 the end.\n';
  const facts = of(text);
  const words = (place: { start: number }): string => text.slice(place.start, place.start + 5);

  it('begin at their mark', () => {
    assert.deepEqual(pinnedPlace(facts, pin('462')).found, 'page');
    assert.equal(words(pinnedPlace(facts, pin('462'))), '*462 ');
  });

  it('lie before the mark of the next page, where they have none', () => {
    assert.equal(pinnedPlace(facts, pin('460')).found, 'before-page');
    assert.equal(words(pinnedPlace(facts, pin('460'))), 'Befor');
    assert.equal(words(pinnedPlace(facts, pin('469'))), 'Much ');
  });

  it('are not guessed: the top of the opinion for everything else', () => {
    for (const page of ['450', '465', '500', 'xii', undefined])
      assert.equal(pinnedPlace(facts, pin(page)).found, 'top', page);
  });

  it('are those that the manifest states', () => {
    const stated = of(text, {
      ...IDENTITY,
      pages: [{ line: 3, page: 468 }],
      notes: [{ note: 37, line: 3, text: 'later' }],
    });
    assert.equal(words(pinnedPlace(stated, pin('468'))), 'Much ');
    assert.equal(words(pinnedPlace(stated, pin('468', '37'))), 'later');
    assert.equal(pinnedPlace(stated, pin('461', '99')).found, 'page');
    const wrong = of(text, {
      ...IDENTITY,
      notes: [
        { note: 37, line: 1, text: 'later' },
        { note: 38, line: 99 },
      ],
    });
    assert.equal(pinnedPlace(wrong, pin(undefined, '37')).found, 'top');
  });

  it('tell the page at an offset, never carried from one block to the next', () => {
    assert.equal(pageAt(facts, text.indexOf('Before')), undefined);
    assert.equal(pageAt(facts, text.indexOf('one page')), 461);
    assert.equal(pageAt(facts, text.indexOf('another')), 462);
    assert.equal(pageAt(facts, text.indexOf('Much')), undefined);
    assert.equal(pageAt(facts, text.indexOf('the end')), 470);
  });
});
