import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { quotationSource } from '../../../server/src/corpus/quotation/source';
import { analyse } from '../../../server/src/reference/analyse';
import { citeCheck, type Status } from '../../../server/src/reports/cite-check';
import { citeCheckText } from '../../../server/src/reports/cite-check-formats';
import { builtInList } from '../authority/built-in-list';

const OPEN = '**Lead Opinion**\nMr. Justice Black delivered the opinion of the Court.\n';

function checked(text: string, source?: string) {
  const caseList = builtInList();
  const analysis = analyse(OPEN + text, { caseList, identity: { target: 'us/400/1', year: 1970, source: 'manifest' } });
  const held = source ? { source: quotationSource(analyse(source, { caseList })), file: 'miranda.txt' } : undefined;
  return citeCheck(analysis, { caseList, held: () => held });
}

const statuses = (text: string): Status[] => checked(text).citations.map(one => one.status);

describe('cite check', () => {
  it('verifies what agrees in name, volume, page, year and pin', () => {
    assert.deepEqual(statuses('See Miranda v. Arizona, 384 U. S. 436, 444 (1966).'), ['verified here']);
  });

  for (const [what, text, status] of [
    ['another name', 'See Malloy v. Hogan, 384 U. S. 436 (1966).', 'differs'],
    ['another year', 'See Miranda v. Arizona, 384 U. S. 436 (1956).', 'differs'],
    ['a pin outside the case', 'See Miranda v. Arizona, 384 U. S. 436, 600 (1966).', 'differs'],
    ['a volume that cannot be', 'See Miranda v. Arizona, 984 U. S. 436 (1966).', 'differs'],
    ['a page on which no case begins', 'See Miranda v. Arizona, 384 U. S. 439 (1966).', 'not in list'],
    ['a reporter no list covers', 'See Doe v. Roe, 233 F. 2d 556 (1956).', 'not checked'],
    ['a statute', 'See 18 U. S. C. § 1001.', 'not checked'],
  ] as const) {
    it(`says of ${what}: ${status}`, () => assert.deepEqual(statuses(text), [status]));
  }

  it('calls numbers without a name not checked: only the numbers agree', () => {
    const [one] = checked('See 384 U. S. 436 (1966).').citations;
    assert.equal(one?.status, 'not checked');
    assert.ok(one?.parts.some(part => part.part === 'name' && part.verdict === 'not checked'));
  });

  it('lets a short form stand on its full citation', () => {
    assert.deepEqual(statuses('See Miranda v. Arizona, 384 U. S. 436 (1966). And so 384 U. S., at 444.'), [
      'verified here',
      'verified here',
    ]);
    assert.deepEqual(statuses('See Malloy v. Hogan, 384 U. S. 436 (1966). And so 384 U. S., at 444.'), [
      'differs',
      'not checked',
    ]);
  });

  it('compares quotations with the file of the case', () => {
    const source =
      '**Lead Opinion**\n*443 Words before. *444 The prosecution may not use statements stemming from custodial interrogation.\n';
    const right = checked(
      '“The prosecution may not use statements.” Miranda v. Arizona, 384 U. S. 436, 444 (1966).',
      source,
    );
    assert.equal(right.citations[0]?.status, 'verified here');
    const wrong = checked(
      '“The prosecution may always use statements.” Miranda v. Arizona, 384 U. S. 436, 444 (1966).',
      source,
    );
    assert.equal(wrong.citations[0]?.status, 'differs');
    const words = wrong.citations[0]?.parts.find(part => part.part === 'quotation')?.words ?? '';
    assert.match(words, /\[quoted: always\]/);
    assert.match(words, /\[source: not\]/);
  });

  it('gives the right answers for both seeds, without a false alarm', () => {
    const caseList = builtInList();
    for (const [file, target, faults] of [
      ['000_b9cbda3d512d8819.txt', 'us/422/171', 0],
      // `Hitchock`, `U. S..` and `United, States` differ indeed.
      ['002_3409681a5bafcde0.txt', 'us/384/436', 3],
    ] as const) {
      const analysis = analyse(fs.readFileSync(`seeds/${file}`, 'utf8'), {
        caseList,
        identity: { target, source: 'manifest' },
      });
      const { counts } = citeCheck(analysis, { caseList });
      assert.equal(counts.differs, faults, file);
      assert.equal(counts['not in list'], 0, file);
    }
  });

  it('escapes the text of files in every format', () => {
    const text = `${OPEN}See <script>alert(1)</script> Doe v. R|e & =1+1, 384 U. S. 436 (1966).`;
    const caseList = builtInList();
    const result = citeCheck(analyse(text, { caseList }), { caseList });
    const file = { file: 'a<b>.txt', lines: linesOver(lineStartsOf(text), text.length), result };
    const html = citeCheckText([file], 'html');
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /a&lt;b&gt;\.txt/);
    assert.doesNotMatch(html, /https?:/);
    assert.doesNotThrow(() => JSON.parse(citeCheckText([file], 'json')));
  });
});
