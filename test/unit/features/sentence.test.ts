import assert from 'node:assert/strict';
import { sentenceAt } from '../../../server/src/features/sentence';

function around(drawn: string): string {
  const offset = drawn.indexOf('$0');
  const text = drawn.replace('$0', '');
  const { start, end } = sentenceAt(text, offset);
  return text.slice(start, end);
}

describe('the sentence round a citation', () => {
  it('begins behind the stop before and ends with its own', () => {
    assert.equal(
      around('We granted certiorari. See Doe v. R$0oe, 1 U. S. 1. Then we affirmed.'),
      'See Doe v. Roe, 1 U. S. 1.',
    );
  });

  it('leaves out the numeral of a part above it', () => {
    assert.equal(
      around('So it was.\nIII\nOur analysis follows Grune$0wald. It ends.'),
      'Our analysis follows Grunewald.',
    );
    assert.equal(around('So it was.\r\nA.\r\nWe begin with Grune$0wald.'), 'We begin with Grunewald.');
  });

  it('keeps a numeral that is part of its words', () => {
    assert.equal(around('So it was. I agree with Grune$0wald.'), 'I agree with Grunewald.');
  });
});
