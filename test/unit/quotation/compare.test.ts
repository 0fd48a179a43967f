import assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { compareQuotation, type PinnedPages } from '../../../server/src/corpus/quotation/compare';
import { quotedIn } from '../../../server/src/corpus/quotation/quoted';
import { quotationSource } from '../../../server/src/corpus/quotation/source';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';

const SOURCE = [
  '**Lead Opinion**',
  'Mr. Chief Justice Warren delivered the opinion of the Court.',
  'The constitutional foundation underlying the privilege is the respect a government — state or federal — must accord to the dignity and integrity of its citizens.',
  '*461 In these cases the compelling atmosphere of the in-custody interro *462 gation is at odds with “one of our Nation’s most cherished principles.” 12 The entire thrust of police practices was to put the defendant in such an emotional state as to impair his capacity for rational judgment.',
  '',
].join('\n');

const source = quotationSource(analyse(SOURCE, { caseList: EMPTY_CASE_LIST }));
const verdict = (quotation: string, pinned?: PinnedPages): string =>
  compareQuotation(quotation, source, pinned).verdict;
const at = (page: number): PinnedPages => ({ from: page, to: page });

describe('comparing a quotation with its source', () => {
  for (const [what, quotation] of [
    ['word for word', 'the respect a government — state or federal — must accord to the dignity'],
    ['across a page mark inside a word', 'the compelling atmosphere of the in-custody interrogation is at odds'],
    ['with an ellipsis', 'The constitutional foundation . . . is the respect a government . . . must accord'],
    ['with a change of case in brackets', '[T]he constitutional foundation underlying the privilege'],
    ['with words in brackets for others', 'the respect [that States] must accord to the dignity and integrity'],
    ['with [sic]', 'must accord to the dignity [sic] and integrity of its citizens'],
    ['with straight marks of an inner quotation', "is at odds with 'one of our Nation's most cherished principles.'"],
    ['over a note mark', 'cherished principles.” The entire thrust of police practices'],
    ['with its own page marks and tags', 'The entire thrust *70 of <em>police</em> practices was to put'],
    ['with a bracket that scanning lost', 'The entire thrust of police practicing] was to put the defendant'],
    ['with a bracketed capital scanned apart', '[P] olice practices was to put the defendant'],
    ['where a converter took out a bracketed word', 'the respect a government  must accord to the dignity'],
  ] as const) {
    it(`finds it ${what}`, () => assert.equal(verdict(quotation), 'found'));
  }

  it('says on which page, and that another was cited', () => {
    const result = compareQuotation('at odds with one of our Nation’s most cherished principles', source, at(461));
    assert.equal(result.verdict, 'elsewhere');
    assert.equal(result.verdict === 'elsewhere' && result.page, 462);
    // Words that run over the page break stand on both pages.
    assert.equal(verdict('the compelling atmosphere of the in-custody interrogation is at odds', at(462)), 'found');
    assert.equal(verdict('the compelling atmosphere of the in-custody interrogation is at odds', at(461)), 'found');
    // Before the first mark stands page 460.
    assert.equal(verdict('must accord to the dignity and integrity', at(460)), 'found');
  });

  it('takes pages that the manifest states, and none from another excerpt', () => {
    const text = [
      '**Lead Opinion**',
      '*461 In these cases the compelling atmosphere of interrogation is at odds with principle.',
      '**Lead Opinion**',
      'In accord with our decision today it is impermissible to penalize an individual.',
      '',
    ].join('\n');
    const words = 'it is impermissible to penalize an individual';
    const unstated = quotationSource(analyse(text, { caseList: EMPTY_CASE_LIST }));
    assert.equal(compareQuotation(words, unstated, at(468)).verdict, 'found', 'nothing tells the page of excerpt 2');
    const identity: CaseIdentity = { target: 'us/384/436', source: 'manifest', pages: [{ line: 3, page: 468 }] };
    const stated = quotationSource(analyse(text, { caseList: EMPTY_CASE_LIST, identity }));
    const found = compareQuotation(words, stated, at(468));
    assert.equal(found.verdict === 'found' && found.page, 468);
    assert.equal(compareQuotation(words, stated, at(470)).verdict, 'elsewhere');
  });

  it('takes initials for one word however they are spaced', () => {
    const cited = quotationSource(
      analyse('It was held in 275 U. S. 192 that officers may search a saloon.\n', { caseList: EMPTY_CASE_LIST }),
    );
    assert.equal(compareQuotation('held in 275 U.S. 192 that officers may', cited).verdict, 'found');
  });

  it('does not trust page marks that begin far behind the case', () => {
    const text = '**Lead Opinion**\n*317 The rule is settled by our cases and we follow it here.\n*318 So we hold.\n';
    const identity: CaseIdentity = { target: 'us/377/184', source: 'file-name' };
    const shifted = quotationSource(analyse(text, { caseList: EMPTY_CASE_LIST, identity }));
    assert.equal(compareQuotation('The rule is settled by our cases', shifted, at(185)).verdict, 'found');
  });

  it('says nothing of a few words on another page', () =>
    assert.equal(verdict('entire thrust of police', at(470)), 'short'));

  it('shows what differs', () => {
    const result = compareQuotation(
      'the respect a sovereign must always accord to the dignity of its citizens',
      source,
    );
    assert.equal(result.verdict, 'differs');
    const parts = result.verdict === 'differs' ? result.parts : [];
    assert.deepEqual(
      parts.filter(part => part.only === 'quotation').map(part => part.words),
      ['sovereign', 'always'],
    );
    assert.ok(parts.some(part => part.only === 'source' && part.words.includes('and integrity')));
  });

  it('does not find what was never said', () => {
    assert.deepEqual(compareQuotation('counsel must be appointed within two days of any arrest whatever', source), {
      verdict: 'not-found',
      partial: false,
    });
  });

  it('says nothing of phrases', () => assert.equal(verdict('police practices'), 'short'));
});

describe('quotations with a citation behind them', () => {
  const quoted = (text: string) =>
    quotedIn(analyse(`**Lead Opinion**\n${text}\n`, { caseList: EMPTY_CASE_LIST })).map(one => [
      one.words,
      one.reference.target,
      one.pinned,
    ]);

  it('pairs them where only a signal stands between', () => {
    assert.deepEqual(
      quoted('We said “all these policies point to one thought.” See Doe v. Roe, 410 U. S. 113, 115-116 (1973).'),
      [['all these policies point to one thought.', 'us/410/113', { from: 115, to: 116 }]],
    );
  });

  it('does not hold the page against a note: notes may stand behind the opinion', () => {
    const [note] = quotedIn(
      analyse(
        'The Court said: "it is impermissible to penalize him." Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966).',
        {
          caseList: EMPTY_CASE_LIST,
        },
      ),
    );
    assert.equal(note!.pinned, undefined);
  });

  it('leaves quotations alone that something else follows', () => {
    assert.deepEqual(
      quoted('He said “I was not there at all that night,” but Doe v. Roe, 410 U. S. 113 (1973), is clear.'),
      [],
    );
  });
});
