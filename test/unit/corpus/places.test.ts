import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { pageAt, pinnedPlace } from '../../../server/src/corpus/places';
import type { Family } from '../../../server/src/opinion/document';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';
import { builtInList } from '../authority/built-in-list';

const IDENTITY: CaseIdentity = { target: 'us/384/436', source: 'manifest' };

function of(text: string, identity = IDENTITY) {
  return factsOf('file:///w/a.txt', analyse(text, { caseList: EMPTY_CASE_LIST, identity }, { family: 'excerpt' }));
}

const pin = (page: string | undefined, note?: string) => ({ start: 0, end: 0, page, to: undefined, note });

describe('places of pages and notes in a file', () => {
  const text =
    '**Lead Opinion**\nBefore the first mark *461 one page *462 another page.\n**Lead Opinion**\nMuch later on *470 the end.\n';
  const facts = of(text);
  const words = (place: { start: number }): string => text.slice(place.start, place.start + 5);

  it('begin at their mark', () => {
    assert.deepEqual(pinnedPlace(facts, pin('462')).found, 'page');
    assert.equal(words(pinnedPlace(facts, pin('462'))), '*462 ');
  });

  it('lie before the mark of the next page, where they have none', () => {
    assert.equal(pinnedPlace(facts, pin('460')).found, 'before-page');
    assert.equal(words(pinnedPlace(facts, pin('460'))), 'Befor');
    assert.equal(words(pinnedPlace(facts, pin('469'))), 'Much ');
  });

  it('are not guessed: the top of the opinion for everything else', () => {
    for (const page of ['450', '465', '500', 'xii', undefined])
      assert.equal(pinnedPlace(facts, pin(page)).found, 'top', page);
  });

  it('are none where the marks count another print: they begin behind the end of the case', () => {
    const whole = '**Lead Opinion**\nMr. Chief Justice Warren delivered it. *669 The Equal *670 Protection Clause.\n';
    const under = (target: string, family: Family = 'labelled') =>
      factsOf(
        'file:///w/r.txt',
        analyse(whole, { caseList: builtInList(), identity: { target, source: 'manifest' } }, { family }),
        builtInList(),
      );
    const page = (target: string, family?: Family) => pageAt(under(target, family), whole.indexOf('Equal'));
    // Reynolds v. Sims ends before page 633 of 377 U.S.
    assert.equal(page('us/377/533'), undefined);
    assert.equal(pinnedPlace(under('us/377/533'), pin('669')).found, 'top');
    assert.equal(pinnedPlace(under('us/377/533'), pin('562')).found, 'top');
    // Wheaton v. Peters, 33 U.S. 591-699: the arguments of counsel are left out.
    assert.equal(page('us/33/591'), 669);
    // Other reporters have no list, and no arguments.
    assert.equal(page('f2d/233/556'), undefined);
    assert.equal(page('f2d/233/660'), 669);
    // An excerpt begins anywhere.
    assert.equal(page('us/377/533', 'excerpt'), 669);
  });

  it('of a parallel reporter are found where the marks count them', () => {
    // People v. Defore, 242 N.Y. 13, 150 N.E. 585: a file of the second whose marks are those of the first.
    const defore = '**Lead Opinion**\nCardozo, J. A police officer *18 arrested the defendant *21 on a charge.\n';
    const file = factsOf(
      'file:///w/d.txt',
      analyse(
        defore,
        { caseList: EMPTY_CASE_LIST, identity: { target: 'ne/150/585', source: 'manifest' } },
        { family: 'labelled' },
      ),
    );
    const found = (page: string, cited?: string) => pinnedPlace(file, pin(page), { cited });
    assert.equal(defore.slice(found('21', 'ny/242/13').start, found('21', 'ny/242/13').start + 3), '*21');
    assert.equal(found('21').found, 'top');
    assert.equal(found('587', 'ne/150/585').found, 'top');
    assert.equal(found('21', 'sct/80/300').found, 'top');
  });

  it('are those that the manifest states', () => {
    const stated = of(text, {
      ...IDENTITY,
      pages: [{ line: 3, page: 468 }],
      notes: [{ note: 37, line: 3, text: 'later' }],
    });
    assert.equal(words(pinnedPlace(stated, pin('468'))), 'Much ');
    assert.equal(words(pinnedPlace(stated, pin('468', '37'))), 'later');
    assert.equal(pinnedPlace(stated, pin('461', '99')).found, 'page');
    const wrong = of(text, {
      ...IDENTITY,
      notes: [
        { note: 37, line: 1, text: 'later' },
        { note: 38, line: 99 },
      ],
    });
    assert.equal(pinnedPlace(wrong, pin(undefined, '37')).found, 'top');
  });

  it('tell the page at an offset, never carried from one block to the next', () => {
    assert.equal(pageAt(facts, text.indexOf('Before')), undefined);
    assert.equal(pageAt(facts, text.indexOf('one page')), 461);
    assert.equal(pageAt(facts, text.indexOf('another')), 462);
    assert.equal(pageAt(facts, text.indexOf('Much')), undefined);
    assert.equal(pageAt(facts, text.indexOf('the end')), 470);
  });
});

// `(Harlan, J., dissenting)` says which opinion is meant (DOMAIN 1.19); notes begin anew at 1 in each.
describe('places in separate opinions', () => {
  const CASE: CaseIdentity = { target: 'us/389/347', source: 'manifest' };
  const text = [
    '**Lead Opinion**',
    'Mr. Justice Stewart delivered the opinion of the Court.',
    'He was convicted. *348 The wall was thin.1 *350 It was said *353 and done.',
    '1 So held the court below.',
    '**Concurrence Opinion**',
    'Mr. Justice Harlan, concurring.',
    'I join. *361 A booth is a home.1 There is a twofold rule.2',
    '1 Compare the other case.',
    '2 Thus a man at home.',
    '**Dissenting Opinion**',
    'Mr. Justice Black, dissenting.',
    'I do not agree. *365 The words are plain. *373 No more.',
    '',
  ].join('\n');
  const facts = factsOf(
    'file:///w/katz.txt',
    analyse(text, { caseList: EMPTY_CASE_LIST, identity: CASE }, { family: 'labelled' }),
  );
  const at = (weight: string | undefined, page: string | undefined, note?: string): string => {
    const place = pinnedPlace(facts, pin(page, note), { weight });
    return `${place.found}: ${text.slice(place.start).split(/\n|(?<=^.{16})/)[0]}`;
  };

  it('a note is that of the opinion the page lies in, or that is named', () => {
    assert.equal(at(undefined, '361', '2'), 'note: 2 Thus a man at ');
    assert.equal(at(undefined, '348', '1'), 'note: 1 So held the co');
    assert.equal(at(undefined, '361', '1'), 'note: 1 Compare the ot');
    assert.equal(at('Harlan, J., concurring', undefined, '1'), 'note: 1 Compare the ot');
  });

  it('a note that its opinion has not is not that of another opinion with the same number', () => {
    assert.equal(at('Black, J., dissenting', '373', '1'), 'page: *373 No more.');
    assert.equal(at(undefined, '373', '1'), 'page: *373 No more.');
  });

  it('without a page, the opinion that is named', () => {
    assert.equal(at('Harlan, J., concurring', undefined), 'opinion: **Concurrence Op');
    assert.equal(at('Mr. Justice Harlan', undefined), 'opinion: **Concurrence Op');
    assert.equal(at('Black, J., joined by Harlan, J., dissenting', undefined), 'opinion: **Dissenting Opi');
  });

  it('no opinion of somebody who wrote none here', () => {
    // `dissenting opinion` names nobody, and files lack some of the opinions of their case.
    for (const weight of ['Douglas, J., concurring', 'Stewart, J., dissenting', 'per curiam', 'dissenting opinion'])
      assert.match(at(weight, undefined), /^top: /, weight);
  });

  it('a page whose mark is lost: the opinion, where the marks round it allow that', () => {
    assert.equal(at('Harlan, J., concurring', '360'), 'before-page: I join. *361 A b');
    assert.equal(at('Black, J., dissenting', '363'), 'opinion: **Dissenting Opi');
    assert.equal(at('Black, J., dissenting', '370'), 'opinion: **Dissenting Opi');
    assert.match(at(undefined, '370'), /^top: /);
    assert.match(at('Harlan, J., concurring', '352'), /^before-page: He was/);
    // Pages behind the dissent's first mark are none of the concurrence.
    assert.match(at('Harlan, J., concurring', '380'), /^top: /);
  });

  it('an opinion that begins in the middle of the page: its part of the page', () => {
    assert.equal(at('Harlan, J., concurring', '353'), 'page: **Concurrence Op');
    assert.equal(at(undefined, '353'), 'page: *353 and done.');
  });

  it('of two opinions of one writer, the separate one where the citation says whose it is', () => {
    const abbate = factsOf(
      'file:///w/abbate.txt',
      analyse(
        '**Lead Opinion**\nMr. Justice Brennan delivered the opinion of the Court.\nThey plotted. *188 It is settled.2\n2 The section says so.\n**Concurrence Opinion**\nSeparate opinion of Mr. Justice Brennan.\nI add *197 this. *198 The proof is one thing.2\n2 The rule was another.\n',
        { caseList: EMPTY_CASE_LIST, identity: { target: 'us/359/187', source: 'manifest' } },
        { family: 'labelled' },
      ),
    );
    const found = (weight: string, page?: string, note?: string) => pinnedPlace(abbate, pin(page, note), { weight });
    assert.equal(abbate.opinions[1]?.author, 'BRENNAN');
    assert.equal(found('opinion of Brennan, J.').start, abbate.opinions[1]?.start);
    assert.ok(found('opinion of Brennan, J.', '198', '2').start > abbate.opinions[1]!.start);
  });
});
