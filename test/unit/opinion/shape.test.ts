import * as assert from 'node:assert/strict';
import { looksLikeOpinion } from '../../../server/src/opinion/families';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { sentences } from '../../../server/src/opinion/sentences';

/**
 * The time grows with the text and no faster (DESIGN 2, invariant 4; DESIGN 5 asserts the shape alone). Four times the
 * text may take up to ten times as long: machines stutter, and a quadratic pass takes sixteen.
 */

const unit: Readonly<Record<string, string>> = {
  '`<`': '<',
  digits: '7',
  'star pages': '*12 ',
  capitals: 'A',
  'line ends': '\n',
  'carriage returns': '\r',
  'opening tags': '<targetCase>',
  'closing tags': '</targetCase>',
  'unfinished tags': '<concur author="',
  comments: '<!--',
  markers: '<concur author="A" text="TRUE">\n',
  brackets: '[1] ',
  'note marks': 'x. 12 The ',
  'opened quotations': '“x\n',
  testimony: '"Q. x\n',
  headings: 'Mr. Justice A, with whom\n',
  'a line of titles': 'Mr. Justice Holmes, ',
  'a line of names': 'Aaa Bbb, ',
  'note bodies': '1 See x\n',
  numerals: 'I\n',
  spaces: '  ',
  'section signs': 'ยง 1',
  labels: '**Lead Opinion**\n',
  hyphens: 'ab-\ncd',
  dispositions: 'Affirmed.\n',
  stops: 'a. ',
  votes: 'MR. JUSTICE A took no part.\n',
  'wrapped lines': 'the quick brown fox jumps over the lazy dog and then it sleeps a\n',
  paragraph: 'We hold that the rule of Malloy v. Hogan, 378 U. S. 1, 8 (1964), is *461 old. 12 The rest follows.\n',
};

function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    const { reading } = parseOpinion(text, { family: 'labelled' });
    sentences(reading, 0, Math.min(reading.text.length, 200_000));
    const used = process.cpuUsage(before);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
}

describe('time', () => {
  for (const [name, one] of Object.entries(unit)) {
    it(`is linear in ${name}`, function () {
      this.timeout(60_000);
      const size = 25_000;
      const text = (length: number): string => one.repeat(Math.ceil(length / one.length));
      milliseconds(text(size));
      const short = Math.max(8, milliseconds(text(size)));
      const long = milliseconds(text(size * 4));
      assert.ok(
        long < short * 10,
        `${short.toFixed(1)} ms for ${size}, ${long.toFixed(1)} ms for ${size * 4} characters`,
      );
    });
  }

  it('does not run away on eight megabytes of one opinion', function () {
    this.timeout(60_000);
    const paragraph = unit.paragraph as string;
    const text = `**Lead Opinion**\nMr. Justice Clark delivered the opinion of the Court.\n${paragraph.repeat(Math.ceil(8e6 / paragraph.length))}`;
    assert.equal(parseOpinion(text).opinions.length, 1);
  });

  it('of telling an opinion does not depend on what follows the first 64 KB', () => {
    const text = `${'word '.repeat(20_000)}\n<targetCase>`;
    assert.equal(looksLikeOpinion(text), 'none');
  });
});
