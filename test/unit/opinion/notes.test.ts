import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { analyse } from '../../../server/src/reference/analyse';

/** Notes and their marks (DOMAIN 1.11, 2 `footnote section`): the number as printed, and the first words of the body. */

function notes(text: string): { readonly bodies: readonly string[]; readonly marks: readonly string[] } {
  const { document } = analyse(text, { caseList: EMPTY_CASE_LIST });
  return {
    bodies: document.noteBodies.map(body => `${body.note}: ${text.slice(body.mark.end, body.mark.end + 24).trim()}`),
    marks: document.noteMarks
      .filter(mark => mark.sure === 'certain')
      .map(mark => `${mark.note} behind ${text.slice(Math.max(0, mark.start - 8), mark.start).trim()}`),
  };
}

const HEAD = 'MR. JUSTICE BLACK delivered the opinion of the Court.\n\n';

describe('notes', () => {
  it('of web copies stand in brackets, in the text and below', () => {
    const text = `${HEAD}We have said so before.[1] It is the rule.[2]\n\nAffirmed.\n\n[1] See Hale v. Henkel, 201 U. S. 43.\n\n[2] The statute is set out below.\n`;
    const { bodies } = notes(text);
    assert.deepEqual(bodies, ['1: See Hale v. Henkel, 201', '2: The statute is set out']);
  });

  it('in brackets may begin at any number where the text has the mark', () => {
    const text = `<p>JUSTICE POWELL delivered the opinion of the Court.</p>\n<p>We so held in <em>Wood.</em><sup>[12]</sup> That ends it.</p>\n<p><sup>[12]</sup> See <em>Butz</em> v. <em>Economou,</em> 438 U. S. 478 (1978).</p>\n`;
    const { bodies } = notes(text);
    assert.equal(bodies.length, 1);
    assert.match(bodies[0] as string, /^12: /);
  });

  it('in brackets without a mark above are no notes unless they begin at one', () => {
    const text = `${HEAD}The contract reads in part as follows:\n\n[12] The buyer shall pay on delivery.\n\nThat clause is void.\n`;
    assert.deepEqual(notes(text).bodies, []);
  });

  it('named notes are notes', () => {
    const text = `${HEAD}We have said so before.[fn1] It is the rule.[fn2]\n\nAffirmed.\n\n[fn1] See Hale v. Henkel, 201 U. S. 43.\n\n[fn2] The statute is set out below.\n`;
    assert.deepEqual(
      notes(text).bodies.map(body => body.slice(0, 7)),
      ['1: See ', '2: The '],
    );
  });

  it('numbered paragraphs without marks are no notes', () => {
    const text = `${HEAD}The master found:\n\n1. Complainants are the owners of the patent.\n\n2. Respondents made the machine.\n\n3. The machine infringes.\n\nWe agree with the master.\n`;
    assert.deepEqual(notes(text).bodies, []);
  });

  it('behind numbered paragraphs are the run that begins anew at one', () => {
    const paragraphs = [
      'Doe appeals. We affirm.',
      'The facts are not in dispute.1 In Terry v. Ohio, 392 U.S. 1 (1968), it was so held.2 We agree.',
    ]
      .concat('The rule governs.', 'Nothing else calls for discussion.', 'There is no more.', 'Affirmed.')
      .map((words, index) => `${index + 1}\n\n${words}\n\n`)
      .join('');
    const text = `FRIENDLY, Chief Judge:\n\n${paragraphs}1\n\nSee also Sibron v. New York, 392 U.S. 40.\n\n2\n\nTerry, supra, at 30.\n`;
    const { document, references } = analyse(text, { caseList: EMPTY_CASE_LIST });
    assert.deepEqual(
      document.noteBodies.map(body => text.slice(body.start, body.start + 8)),
      ['1\n\nSee a', '2\n\nTerry'],
    );
    // Its mark, glued to the stop behind a year, says where one looks back from.
    assert.equal(references.at(-1)?.confidence, 'certain');
  });

  it('subdivisions in brackets are no marks', () => {
    const text = `${HEAD}He moved to dismiss (CPLR 3211 [a] [7]; CPL 440.10 [1] [h]).[1]\n\n[1] So it was.\n`;
    assert.deepEqual(notes(text).marks, ['1 behind 1] [h]).']);
  });

  it('a body reaches to the next one, over its paragraphs', () => {
    const text = `${HEAD}So it was.[1] And so it is.[2]\n\n[1] First paragraph.\n\nSecond paragraph of the same note.\n\n[2] See id.\n`;
    const { document } = analyse(text, { caseList: EMPTY_CASE_LIST });
    assert.match(
      text.slice(document.noteBodies[0]?.start, document.noteBodies[0]?.end),
      /^\[1\] First paragraph\.\s+Second paragraph of the same note\.$/,
    );
  });
});
