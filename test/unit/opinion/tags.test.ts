import * as assert from 'node:assert/strict';
import type { Tag } from '../../../server/src/opinion/document';
import { parseOpinion } from '../../../server/src/opinion/parse';

/** Malformed markup of DOMAIN 4.2: each is read to flags, and nothing is refused. */

const tags = (text: string): readonly Tag[] => parseOpinion(text, { family: 'excerpt' }).tags;
const only = (text: string): Tag => {
  const found = tags(text);
  assert.equal(found.length, 1, `one tag in ${text}`);
  return found[0] as Tag;
};

describe('tags', () => {
  it('pairs the ends of a reference tag', () => {
    const [open, close] = tags('Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964)') as [Tag, Tag];
    assert.deepEqual([open.partner, close.partner, open.closing, close.closing], [1, 0, false, true]);
    assert.equal(open.known, 'targetCase');
    assert.equal(open.role, 'reference');
  });

  it('leaves an unclosed tag without a partner', () => {
    assert.equal(only('Malloy v. Hogan, <targetCase>378 U. S. 1, 8 (1964)').partner, -1);
  });

  it('leaves a stray end without a partner', () => {
    const tag = only('378 U. S. 1</targetCase>, 8');
    assert.equal(tag.closing, true);
    assert.equal(tag.partner, -1);
  });

  it('nests a tag inside a tag', () => {
    const found = tags('<targetCase><targetCase>Malloy</targetCase> v. Hogan</targetCase>');
    assert.deepEqual(
      found.map(tag => [tag.partner, tag.parent]),
      [
        [3, -1],
        [2, 0],
        [1, 0],
        [0, -1],
      ],
    );
  });

  it('does not nest later tags in one that is never closed', () => {
    const found = tags('In <targetCase>Malloy we held. See <targetCase>378 U. S. 1</targetCase>.');
    assert.deepEqual(
      found.map(tag => [tag.partner, tag.parent]),
      [
        [-1, -1],
        [2, -1],
        [1, -1],
      ],
    );
  });

  it('pairs over a line break, but not over a page of text', () => {
    assert.equal(tags('<targetCase>Malloy\nv. Hogan</targetCase>')[0]?.partner, 1);
    assert.equal(tags(`<targetCase>Malloy ${'word '.repeat(300)}</targetCase>`)[0]?.partner, -1);
  });

  it('reads a misspelt name as the tag that was meant', () => {
    assert.equal(only('<targetcase>').known, 'targetCase');
    assert.equal(only('<targetcase>').name.text, 'targetcase');
    assert.equal(only('<concurr author="BURGER" text="TRUE">').known, 'concur');
    assert.equal(only('<disent author="BURGER" text="TRUE">').known, 'dissent');
    assert.equal(only('<CONCUR author="BURGER" text="TRUE">').known, 'concur');
    assert.equal(only('<cited_Decision>').known, 'citedDecision');
  });

  it('takes `<` in prose for prose', () => {
    for (const text of [
      'significant at p < .05 and n <5',
      'if a <b and c> d',
      'the <concern about the rule',
      'a <but was subjected to an involuntary obligation',
      '<md to order a new trial.',
      'x<y',
      '<',
      '</',
      '<1',
      'costs of <a lot of money>',
    ]) {
      assert.deepEqual(tags(text), [], text);
    }
  });

  it('reads a tag without `>` up to its last attribute', () => {
    const text = '<concur author="BURGER" text="TRUE"\nCONCUR BY: BURGER';
    const tag = only(text);
    assert.equal(tag.terminated, false);
    assert.equal(text.slice(tag.start, tag.end), '<concur author="BURGER" text="TRUE"');
    assert.deepEqual(
      tag.attributes.map(attribute => [attribute.name.text, attribute.value?.text]),
      [
        ['author', 'BURGER'],
        ['text', 'TRUE'],
      ],
    );
  });

  it('reads attributes in whatever quotation marks', () => {
    const values = (text: string): readonly (readonly unknown[])[] =>
      only(text).attributes.map(a => [a.name.text, a.value?.text, a.quote, a.closed]);
    assert.deepEqual(values('<concur author=BURGER text="TRUE">'), [
      ['author', 'BURGER', '', true],
      ['text', 'TRUE', '"', true],
    ]);
    assert.deepEqual(values("<concur author=“BURGER” text='TRUE'>"), [
      ['author', 'BURGER', '“', true],
      ['text', 'TRUE', "'", true],
    ]);
    assert.deepEqual(values('<dissent author="O\'CONNOR" text="TRUE">')[0], ['author', "O'CONNOR", '"', true]);
    assert.deepEqual(values("<dissent author='O'CONNOR' text='TRUE'>")[0], ['author', "O'CONNOR", "'", true]);
    assert.deepEqual(values('<dissent author="VAN DEVANTER" text="TRUE">')[0], ['author', 'VAN DEVANTER', '"', true]);
    assert.deepEqual(values('<concur author="BURGER text="TRUE">')[0], ['author', 'BURGER', '"', false]);
    assert.deepEqual(values('<concur author="" text="TRUE">')[0], ['author', '', '"', true]);
    assert.deepEqual(values('<concur author = "BURGER">'), [['author', 'BURGER', '"', true]]);
  });

  it('says when a value is not closed', () => {
    const tag = only('<concur text="TRUE" author="BURGER>');
    assert.equal(tag.attributes[1]?.closed, false);
    assert.equal(tag.attributes[1]?.value?.text, 'BURGER');
    assert.equal(tag.terminated, true);
  });

  it('keeps duplicate, unknown and empty attributes', () => {
    const tag = only('<concur auther="BURGER" text="TRUE" text="NOTEXT" seniority>');
    assert.deepEqual(
      tag.attributes.map(attribute => attribute.name.text),
      ['auther', 'text', 'text', 'seniority'],
    );
    assert.equal(tag.attributes[3]?.value, undefined);
  });

  it('knows the end of a milestone and the markup of other houses', () => {
    assert.equal(only('</concur>').closing, true);
    const found = tags(
      '<span class="star-pagination">*461</span> <em>Malloy</em><br/><page-number citation-index="1" label="294">*294</page-number>',
    );
    assert.ok(found.every(tag => tag.role === 'foreign'));
    assert.equal(found.length, 7);
  });

  it('does not take comments for tags or reading text', () => {
    const document = parseOpinion('<!-- opinion-lens-ignore: cite-name-mismatch <targetCase> -->\nMalloy v. Hogan', {
      family: 'excerpt',
    });
    assert.deepEqual(document.tags, []);
    assert.equal(document.reading.text, '\nMalloy v. Hogan');
    assert.equal(parseOpinion('<!-- never closed <targetCase>x</targetCase>', { family: 'excerpt' }).tags.length, 2);
  });

  it('reads markers out of any of these', () => {
    const document = parseOpinion(
      '<concurr auther="BURGER" text="true">\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree.\n</concur>\n<dissent author="DOUGLAS">\nI do not.\n',
    );
    assert.equal(document.family, 'lexis-tagged');
    assert.deepEqual(
      document.markers.map(marker => [marker.kind, marker.author?.text, marker.text?.text, marker.opinion]),
      [
        ['concur', undefined, 'true', 0],
        ['dissent', 'DOUGLAS', undefined, 1],
      ],
    );
    assert.deepEqual(
      document.opinions.map(opinion => [opinion.kind, opinion.author]),
      [
        ['concurrence', 'BURGER'],
        ['dissent', 'DOUGLAS'],
      ],
    );
  });
});
