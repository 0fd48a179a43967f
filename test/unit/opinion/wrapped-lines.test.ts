import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { analyse } from '../../../server/src/reference/analyse';

/** However wide a text is wrapped, what it cites is the same (DOMAIN 1.0: a line break inside a paragraph reads as a space). */

const PARAGRAPHS = [
  'The rule was laid down in Swann v. Charlotte-Mecklenburg Bd. of Education, 402 U.S. 1 (1971), and has been followed ever since. See Coverdale v. Arkansas-Louisiana Pipe Line Co., 303 U.S. 604, 610 (1938); Lindheimer v. Illinois Bell Tel. Co., 292 U.S. 151, 167-169 (1934).',
  'It was applied in Missouri ex rel. Southwestern Bell Tel. Co. v. Public Service Commission, 262 U.S. 276, 291 (1923), and in Lindheimer, supra, at 164, where the Court spoke of 28 U.S.C. § 1331. Id., at 165. The argument of the State that Swann does not reach this case was answered in Morehead v. New York ex rel. Tipaldo, 298 U.S. 587 (1936).',
];
const TEXT = [...PARAGRAPHS, ...PARAGRAPHS];

function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const targets = (text: string): readonly (string | null | undefined)[] =>
  analyse(text, { caseList: EMPTY_CASE_LIST }, { family: 'plain' }).references.map(reference => reference.target);

const flat = targets(TEXT.join('\n\n'));

describe('wrapped lines', () => {
  it('has something to compare with', () => assert.equal(flat.length, 2 * 9));
  for (const width of [40, 48, 58, 66, 72, 80, 96]) {
    it(`at ${width} characters cite the same`, () => {
      assert.deepEqual(targets(TEXT.map(one => wrapped(one, width)).join('\n\n')), flat);
    });
  }
});
