import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { analyse } from '../../../server/src/reference/analyse';
import { targetOf } from '../../../server/src/reference/target';
import { builtIn } from './drawn';

// R12.
describe('target of an excerpt file', () => {
  it('seed 002: Malloy, eight mentions, one of them untagged', () => {
    const text = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
    const { document, references } = analyse(text, { caseList: builtIn });
    const target = targetOf(document, references, undefined);
    assert.equal(target?.target, 'us/378/1');
    assert.equal(target?.mentions.length, 8);
    assert.deepEqual(
      target?.mentions
        .filter(mention => !mention.tagged)
        .map(mention => text.slice(mention.core.start, mention.core.end)),
      ['378 U. S., at 7-8'],
    );
  });
  it('the manifest goes before the tags', () => {
    const text =
      '**Lead Opinion**\nMalloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964). Griffin v. California, 380 U. S. 609 (1965).\n';
    const { document, references } = analyse(text, { caseList: builtIn });
    assert.equal(
      targetOf(document, references, { target: null, tagged: 'us/380/609', source: 'manifest' })?.target,
      'us/380/609',
    );
  });
  it('none in a file without tags', () => {
    const { document, references } = analyse('**Lead Opinion**\nMalloy v. Hogan, 378 U. S. 1 (1964).\n', {
      caseList: builtIn,
    });
    assert.equal(targetOf(document, references, undefined), undefined);
  });
});
