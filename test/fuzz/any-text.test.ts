import * as fc from 'fast-check';
import type { Family } from '../../server/src/opinion/document';
import { assertSound } from './sound';
import { anyText, mutated, soup } from './texts';

/** More runs are asked for by `OPINION_LENS_FUZZ=5000`. */
const numRuns = Number(process.env.OPINION_LENS_FUZZ ?? 150);
const family = fc.constantFrom<(Family | undefined)[]>(
  'plain',
  'excerpt',
  'labelled',
  'lexis-tagged',
  'html',
  undefined,
);

describe('any text at all', function () {
  this.timeout(numRuns * 1000);
  for (const [name, texts] of Object.entries({
    'any Unicode': anyText,
    'tag soup': soup,
    'wounded opinions': mutated,
  })) {
    it(`${name}: no throw, spans inside, no overlap, the same answer twice`, () => {
      fc.assert(
        fc.property(texts, family, (text, read) => {
          assertSound(text, read);
        }),
        { numRuns },
      );
    });
  }
});
