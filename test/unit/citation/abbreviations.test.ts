import * as assert from 'node:assert/strict';
import { chooseEdition, matchAbbreviation } from '../../../server/src/citation/abbreviations';

/** Edition found at the bar, and the text it takes up. */
function at(marked: string): [string, string] | undefined {
  const bar = marked.indexOf('|');
  const text = marked.replace('|', '');
  const match = matchAbbreviation(text, bar);
  return match && [match.candidates[0]!.edition, text.slice(match.start, match.end)];
}

describe('abbreviations of reporters', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['384| U.S. 436', 'U.S.', 'U.S.'],
    ['384| U. S. 436', 'U.S.', 'U. S.'],
    ['341| U. S.. 479', 'U.S.', 'U. S..'],
    ['341| U, S. 479', 'U.S.', 'U, S.'],
    ['384| U.\nS. 436', 'U.S.', 'U.\nS.'],
    ['318| U. S., at 343', 'U.S.', 'U. S.'],
    ['233| F. 2d 556', 'F.2d', 'F. 2d'],
    ['846|F.2d746', 'F.2d', 'F.2d'],
    ['233| F. 556', 'F.', 'F.'],
    ['12| F. (2d) 3', 'F.2d', 'F. (2d)'],
    ['12| F. 2nd 3', 'F.2d', 'F. 2nd'],
    ['5| F.4th 12', 'F.4th', 'F.4th'],
    ['5| F4th 12', 'F.4th', 'F4th'],
    ['988| N.W.3d 1', 'N.W.3d', 'N.W.3d'],
    ['95| S. Ct. 2133', 'S. Ct.', 'S. Ct.'],
    ['95| Sup. Ct. Rep. 2133', 'S. Ct.', 'Sup. Ct. Rep.'],
    ['45| L. Ed. 2d 99', 'L. Ed. 2d', 'L. Ed. 2d'],
    ['45| L. Ed. 99', 'L. Ed.', 'L. Ed.'],
    ['45| Law. Ed. 99', 'L. Ed.', 'Law. Ed.'],
    ['444| F. Supp. 282', 'F. Supp.', 'F. Supp.'],
    ['18| U. S. C. § 1001', 'U.S.C.', 'U. S. C.'],
    ['18| U.S.C.A. § 1001', 'U.S.C.', 'U.S.C.A.'],
    ['28| U. S. C. App. § 1', 'U.S.C.', 'U. S. C.'],
    ['12| U. S. App. D. C. 3', 'U.S. App. D.C.', 'U. S. App. D. C.'],
    ['135| Mass. 147', 'Mass.', 'Mass.'],
    ['53| Cal. App. 3d 12', 'Cal. App. 3d', 'Cal. App. 3d'],
    ['53| Cal. 3d 12', 'Cal. 3d', 'Cal. 3d'],
    ['53| Cal. 12', 'Cal.', 'Cal.'],
    ['7| Wash. 2d 12', 'Wash. 2d', 'Wash. 2d'],
    ['33| U. Chi. L. Rev. 657', 'U. Chi. L. Rev.', 'U. Chi. L. Rev.'],
    ['79| Harv. L. Rev. 935', 'Harv. L. Rev.', 'Harv. L. Rev.'],
    ['60| Col. L. Rev. 1', 'Colum. L. Rev.', 'Col. L. Rev.'],
    ['70| Yale L. J. 1', 'Yale L.J.', 'Yale L. J.'],
    ['52| J. Crim. L., C. & P. S. 21', 'J. Crim. L., C. & P.S.', 'J. Crim. L., C. & P. S.'],
    ['84| Stat. 933', 'Stat.', 'Stat.'],
    ['39| Fed. Reg. 12345', 'Fed. Reg.', 'Fed. Reg.'],
    ['28| CFR § 50.10', 'C.F.R.', 'CFR'],
    ['116| Cong. Rec. 35200', 'Cong. Rec.', 'Cong. Rec.'],
    ['2013| WL 12345', 'WL', 'WL'],
    ['1975| U.S. LEXIS 73', 'U.S. LEXIS', 'U.S. LEXIS'],
    ['2006|-Ohio-2095', 'Ohio', 'Ohio'],
    ['1| K. B. 100', 'K.B.', 'K. B.'],
    ['1| W. L. R. 76', 'W.L.R.', 'W. L. R.'],
    ['2| Salk. 451', 'Salk.', 'Salk.'],
    ['4| Burr. 2303', 'Burr.', 'Burr.'],
    ['7| T. R. 5', 'T.R.', 'T. R.'],
    ['4| Wheat. 316', 'Wheat.', 'Wheat.'],
    ['10| Pick. 9', 'Pick.', 'Pick.'],
    ['13| Serg. & Rawle 5', 'Serg. & Rawle', 'Serg. & Rawle'],
    ['349| ILL. 45', 'Ill.', 'ILL.'],
  ];
  for (const [text, edition, written] of same) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(at(text), [edition, written]));
  }

  it('is silent in prose and within longer words', () => {
    for (const text of [
      '3| us and',
      '5| a. 3',
      '7| Illinoisans',
      '3| how. 5',
      '12| Foo. 3',
      '2|',
      '2| §',
      '84| Statutes',
    ])
      assert.equal(at(text), undefined, text);
  });

  it('knows reporters that look like words', () => {
    assert.equal(matchAbbreviation('3 East 45', 1)?.wordlike, true);
    assert.equal(matchAbbreviation('2 Black 635', 1)?.wordlike, true);
    assert.equal(matchAbbreviation('229 Massachusetts, 329', 3)?.wordlike, true);
    assert.equal(matchAbbreviation('7 Wallace, 624', 1)?.candidates[0]?.edition, 'Wall.');
    assert.equal(matchAbbreviation('4 Wheat. 316', 1)?.wordlike, false);
    assert.equal(matchAbbreviation('2013 WL 12345', 4)?.wordlike, false);
  });

  it('chooses among editions of one name by volume and date', () => {
    const met = matchAbbreviation('1 Met. 5', 1)!.candidates;
    assert.equal(chooseEdition(met, 1, 1841, undefined)?.jurisdiction, 'us:ma');
    assert.equal(chooseEdition(met, 1, 1860, undefined)?.jurisdiction, 'us:ky');
    const how = matchAbbreviation('7 How. 283', 1)!.candidates;
    assert.equal(chooseEdition(how, 7, 1849, undefined)?.edition, 'How.');
    const ohio = matchAbbreviation('2006-Ohio-2095', 4)!.candidates;
    assert.equal(chooseEdition(ohio, 2006, undefined, undefined)?.kind, 'neutral');
    assert.equal(chooseEdition([], 1, 1841, undefined), undefined);
  });

  it('takes bounded time on hostile text', () => {
    for (const text of ['U. '.repeat(50_000), 'U'.repeat(100_000), `U${' '.repeat(100_000)}S`, '.'.repeat(1000)])
      assert.doesNotThrow(() => matchAbbreviation(text, 0));
  });
});
