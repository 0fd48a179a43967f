import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { analyse } from '../../../server/src/reference/analyse';

/** Prints made into text: heads and feet of pages stand between the halves of a sentence, a citation, a word. */

const HEAD_5 = '                        Cite as: 569 U. S. ____ (2013)                              5\n\n';
const HEAD_6 = '6                         MARYLAND v. KING\n\n';
const COURT = '                              Opinion of the Court\n\n';

describe('running heads', () => {
  const slip =
    `${HEAD_5}${COURT}gathering evidence by law enforcement. The rule of Schmerber v. Cali-\n\n` +
    `${HEAD_6}${COURT}fornia, 384 U. S. 757, 767–768 (1966), is settled.1 In Davis v. Mississippi, 394\n` +
    'U. S. 721, 727 (1969), the Court said so.2 That was long ago, and it was\n——————\n' +
    '   1 See also Skinner v. Railway Labor Executives’ Assn., 489 U. S. 602,\n620 (1989).\n   2 Id., at 621.\n\n' +
    `${HEAD_5}${COURT}followed in Samson v. California, 547 U. S. 843 (2006). Id., at 855. And so it\n\n` +
    `${HEAD_6}${COURT}goes. It is so ordered.\n`;

  it('are read through, inside a name and inside a word', () => {
    const { references } = analyse(slip, { caseList: EMPTY_CASE_LIST });
    assert.deepEqual(
      references.filter(reference => reference.kind === 'full-case').map(reference => reference.target),
      ['us/384/757', 'us/394/721', 'us/489/602', 'us/547/843'],
    );
    assert.deepEqual(
      references.filter(reference => reference.kind === 'bare-name'),
      [],
    );
  });

  it('end the notes at the foot of the page above them', () => {
    const { document, references } = analyse(slip, { caseList: EMPTY_CASE_LIST });
    assert.deepEqual(
      document.noteBodies.map(body => slip.slice(body.start, body.end)),
      ['1 See also Skinner v. Railway Labor Executives’ Assn., 489 U. S. 602,\n620 (1989).', '2 Id., at 621.'],
    );
    // The text behind the notes is text again: this id. follows Samson there.
    const last = references.filter(reference => reference.kind === 'id').pop();
    assert.equal(last?.target, 'us/547/843');
  });

  it('join a sentence that goes on, and keep apart what does not', () => {
    const { reading } = parseOpinion(slip);
    assert.match(reading.text, /The rule of Schmerber v\. California, 384 U\. S\. 757/);
    assert.match(reading.text, /And so it goes\. It is so ordered\./);
    assert.doesNotMatch(reading.text, /Cite as|MARYLAND/);
  });

  it('of a court of appeals, with the stamp of the docket', () => {
    const text =
      'Case: 10-30001     09/14/2011         ID: 7893342      DktEntry: 41-1     Page: 5 of 12\n\n17706                UNITED STATES v. JONES\n' +
      'We review de novo the denial of a motion. United States v. Craw-\n\n                    UNITED STATES v. JONES                   17707\nford, 372 F.3d 1048, 1053 (9th Cir. 2004).\n';
    const { references } = analyse(text, { caseList: EMPTY_CASE_LIST });
    assert.deepEqual(
      references.map(reference => `${reference.kind} ${reference.target}`),
      ['full-case f3d/372/1048'],
    );
  });

  it('of the Sixth Circuit, docket first', () => {
    const head = (page: number): string =>
      `No. 12-4057              United States v. Fountain              Page ${page}\n\n`;
    const text = `${head(6)}We review the sentence for reason-\n\n${head(7)}ableness. Gall v. United States, 552 U.S. 38, 51\n\n${head(8)}(2007). Id. at 52.\n`;
    const { references, document } = analyse(text, { caseList: EMPTY_CASE_LIST });
    assert.match(document.reading.text, /for reasonableness\. Gall/);
    assert.deepEqual(
      references.map(reference => `${reference.kind} ${reference.target}`),
      ['full-case us/552/38', 'id us/552/38'],
    );
  });

  it('page numbers alone count where they follow one another', () => {
    const feet = (numbers: readonly number[]): string =>
      numbers
        .map(
          number => `Officers may stop a person in the street, and they\n\n                              ${number}\n\n`,
        )
        .join('');
    assert.doesNotMatch(parseOpinion(`${feet([4, 5, 6])}search him.\n`).reading.text, /\d/);
    assert.match(parseOpinion(`${feet([4, 9])}search him.\n`).reading.text, /4[\s\S]*9/);
  });

  it('a caption that stands once is a title and stays', () => {
    const text = '                    MARYLAND v. KING                    12\n\nThe judgment is reversed.\n';
    assert.match(parseOpinion(text).reading.text, /MARYLAND v\. KING/);
  });

  it('a text without them is left alone', () => {
    const text = 'The table     of figures\n\n     12     13     14\n\nfollows.\n';
    assert.match(parseOpinion(text).reading.text, /12 +13 +14/);
  });
});
