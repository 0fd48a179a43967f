import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { findingsOf, shown } from './checking';

const HALE = fs.readFileSync('seeds/000_b9cbda3d512d8819.txt', 'utf8');
const MIRANDA = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
const IN_1975: CaseIdentity = { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' };

/** One occurrence, counted from 0, replaced. */
function change(text: string, from: string, to: string, occurrence = 0): string {
  let at = text.indexOf(from);
  for (let n = 0; n < occurrence && at >= 0; n++) at = text.indexOf(from, at + from.length);
  assert.ok(at >= 0, `${from} stands in the seed`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Ids with their words, as a set of what is there; the line is left out, since a mutation may move what follows. */
function words(text: string, identity?: CaseIdentity): string[] {
  return findingsOf(text, identity ? { identity } : {}).map(
    found => `${found.id} ${text.slice(found.start, found.end)}`,
  );
}

/** The mutated seed gives these findings besides those of the pristine one, and none of those but `gone` are missing. */
function gives(
  seed: string,
  mutated: string,
  fresh: readonly string[],
  gone: readonly string[] = [],
  identity?: CaseIdentity,
): void {
  const before = words(seed, identity);
  const after = words(mutated, identity);
  const left = [...before];
  const added = after.filter(found => {
    const at = left.indexOf(found);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  assert.deepEqual(added, fresh, 'new findings');
  assert.deepEqual(left, gone, 'findings that went');
}

describe('rules: mutations of seed 000', () => {
  const burger = '<concur author="BURGER" text="TRUE">';
  const marker = (written: string): string => change(HALE, burger, written);

  it('a quotation mark dropped', () => {
    gives(HALE, marker('<concur author=BURGER" text="TRUE">'), ['attr-unquoted BURGER"']);
    gives(HALE, marker('<concur author="BURGER text="TRUE">'), ['attr-unquoted BURGER']);
    gives(HALE, marker('<concur author="BURGER" text=TRUE">'), ['attr-unquoted TRUE"']);
    gives(HALE, marker('<concur author="BURGER" text="TRUE>'), ['attr-unquoted TRUE']);
  });
  it('curly and single quotation marks', () => {
    gives(HALE, marker('<concur author=“BURGER” text="TRUE">'), ['attr-bad-quotes “BURGER”']);
    gives(HALE, marker('<concur author=\'BURGER\' text="TRUE">'), ["attr-bad-quotes 'BURGER'"]);
  });
  it('the bracket dropped', () =>
    gives(HALE, marker('<concur author="BURGER" text="TRUE"'), [
      'tag-unterminated <concur author="BURGER" text="TRUE"',
    ]));
  it('an attribute dropped, emptied, misspelt, doubled', () => {
    gives(HALE, marker('<concur author="BURGER">'), ['attr-missing <concur author="BURGER">']);
    gives(HALE, marker('<concur text="TRUE">'), ['attr-missing <concur text="TRUE">']);
    gives(HALE, marker('<concur author="" text="TRUE">'), ['attr-empty author=""']);
    gives(HALE, marker('<concur auther="BURGER" text="TRUE">'), ['attr-unknown auther']);
    gives(HALE, marker('<concur author="BURGER" text="TRUE" text="NOTEXT">'), ['attr-duplicate text="NOTEXT"']);
  });
  it('values changed', () => {
    gives(HALE, marker('<concur author="BURGER" text="YES">'), ['attr-bad-value YES']);
    gives(HALE, marker('<concur author="BURGER" text="true">'), ['attr-value-case true']);
    gives(HALE, marker('<concur author="burger" text="TRUE">'), ['author-format burger']);
    gives(HALE, marker('<concur author="BURGR" text="TRUE">'), ['author-unknown BURGR']);
    gives(HALE, change(HALE, 'WHITE_B', 'WHITE'), ['author-ambiguous WHITE']);
    gives(HALE, change(HALE, 'WHITE_B', 'WHITE'), [], [], IN_1975);
  });
  it('the tag misspelt, closed, moved behind words', () => {
    gives(HALE, marker('<concurr author="BURGER" text="TRUE">'), ['tag-unknown concurr']);
    gives(HALE, change(HALE, '"do not wash."\n', '"do not wash."\n</concur>\n'), ['tag-milestone-close </concur>']);
    gives(HALE, change(HALE, 'Affirmed.\n<concur', 'Affirmed. <concur'), [
      'tag-not-alone <concur author="BLACKMUN" text="NOTEXT">',
    ]);
  });
  it('TRUE and NOTEXT exchanged', () => {
    gives(HALE, marker('<concur author="BURGER" text="NOTEXT">'), ['notext-has-body NOTEXT']);
    gives(HALE, change(HALE, 'text="NOTEXT"', 'text="TRUE"'), ['text-true-no-body TRUE']);
  });
  it('names of markers swapped', () => {
    gives(HALE, change(HALE, '"DOUGLAS"', '"WHITE_B"'), ['author-heading-mismatch WHITE_B']);
    gives(HALE, change(HALE, 'MR. JUSTICE DOUGLAS, concurring', 'MR. JUSTICE STEWART, concurring'), [
      'author-heading-mismatch DOUGLAS',
    ]);
    gives(HALE, change(HALE, '"DOUGLAS"', '"FORTAS"'), ['author-not-on-court FORTAS'], [], IN_1975);
    gives(HALE, change(HALE, 'MR. JUSTICE DOUGLAS, concurring', 'MR. JUSTICE DOUGLAS, dissenting'), [
      'marker-kind-mismatch concur',
    ]);
    gives(HALE, change(HALE, '<concur author="DOUGLAS"', '<dissent author="DOUGLAS"'), [
      'marker-kind-mismatch dissent',
    ]);
  });
  it('the list changed', () => {
    gives(HALE, change(HALE, 'BURGER; DOUGLAS; WHITE', 'BURGER; DOUGLAS'), ['concur-by-mismatch BURGER; DOUGLAS']);
    gives(HALE, change(HALE, 'BURGER; DOUGLAS; WHITE', 'BURGER; BLACKMUN; DOUGLAS; WHITE'), [
      'concur-by-mismatch BLACKMUN',
    ]);
    gives(HALE, change(HALE, 'BURGER; DOUGLAS; WHITE', 'WHITE; BURGER; DOUGLAS'), [
      'concur-by-order WHITE; BURGER; DOUGLAS',
    ]);
    const moved = change(
      change(HALE, 'CONCUR BY: BURGER; DOUGLAS; WHITE\n', ''),
      '<concur author="DOUGLAS" text="TRUE">\n',
      '<concur author="DOUGLAS" text="TRUE">\nCONCUR BY: BURGER; DOUGLAS; WHITE\n',
    );
    gives(HALE, moved, ['concur-by-misplaced CONCUR BY: BURGER; DOUGLAS; WHITE']);
  });
  it('a marker taken out, doubled', () => {
    gives(HALE, change(HALE, '<concur author="WHITE_B" text="TRUE">\n', ''), [
      'heading-without-marker MR. JUSTICE WHITE, concurring in the judgment.',
    ]);
    const twice = '<concur author="DOUGLAS" text="TRUE">\n';
    gives(HALE, change(HALE, twice, twice + twice), ['marker-duplicate <concur author="DOUGLAS" text="TRUE">']);
  });
  it('parts taken out, doubled, exchanged', () => {
    gives(HALE, change(HALE, '\nIII\n', '\n'), ['part-numeral-order IV']);
    // One fault, one report (DOMAIN 4.1): the second II is the III, so none is missing before IV.
    gives(HALE, change(HALE, '\nIII\n', '\nII\n'), ['part-numeral-duplicate II']);
    gives(HALE, change(change(HALE, '\nII\n', '\nXX\n'), '\nIII\n', '\nII\n').replace('\nXX\n', '\nIII\n'), [
      'part-numeral-order II',
    ]);
  });
  it('note marks doubled and taken out', () => {
    gives(HALE, change(HALE, '(1926). 4 There', '(1926). 3 There'), ['footnote-ref-duplicate 3']);
    gives(HALE, change(HALE, 'for silence. 5\n', 'for silence.\n'), ['footnote-ref-order 6']);
  });
  it('years, pages and names of citations', () => {
    gives(HALE, change(HALE, '353 U.S. 391 (1957)', '353 U.S. 391 (1975)'), ['cite-year-mismatch 1975']);
    gives(HALE, change(HALE, 'Shepard v. United States, 290 U.S. 96', 'Shepard v. United States, 999 U.S. 96'), [
      'cite-volume-impossible 999',
    ]);
    gives(HALE, change(HALE, '318 U.S. 189, 196-199', '318 U.S. 189, 199-196'), ['pin-range-reversed 199-196']);
    gives(HALE, change(HALE, '290 U.S. 96, 104', '290 U.S. 96, 95'), ['pin-before-start 95']);
    gives(HALE, change(HALE, '290 U.S. 96, 104', '290 U.S. 96, 140'), ['pin-after-end 140']);
    gives(HALE, change(HALE, 'Harris v. New York, 401', 'Smith v. Jones, 401'), ['cite-name-mismatch Smith v. Jones']);
    gives(HALE, change(HALE, 'Harris v. New York, 401 U.S. 222', 'Harris v. New York, 4O1 U.S. 222'), [
      'cite-ocr-digits 4O1',
    ]);
    gives(HALE, change(HALE, 'Harris v. New York', 'Haris v. New York'), ['cite-name-variant Haris']);
    gives(
      HALE,
      change(HALE, 'Harris v. New York, 401 U.S. 222 (1971)', 'Nix v. Whiteside, 475 U.S. 157 (1986)'),
      ['cite-from-future 1986'],
      [],
      IN_1975,
    );
  });
  it('encoding', () => {
    gives(HALE, change(HALE, 'Evidence ยง 1040', 'Evidence &sect; 1040'), ['html-entity &sect;'], ['mojibake ยง']);
    gives(
      HALE,
      change(HALE, 'Evidence ยง 1040', 'Evidence \ufffd 1040'),
      ['replacement-character \ufffd'],
      ['mojibake ยง'],
    );
    gives(HALE, change(HALE, 'innocent and guilty alike -- perhaps', 'innocent and guilty alike \u0097 perhaps'), [
      'control-character \u0097',
    ]);
    gives(HALE, change(HALE, 'Shepard v. United States, 290 U.S. 96', 'Shepard v. United States, 290 U.S.\u00a096'), [
      'invisible-character \u00a0',
    ]);
  });
});

describe('rules: mutations of seed 002', () => {
  const second = 'In <targetCase>Malloy</targetCase>, we squarely';

  it('tags dropped at either end', () => {
    gives(MIRANDA, change(MIRANDA, second, 'In <targetCase>Malloy, we squarely'), ['tag-unclosed <targetCase>']);
    gives(MIRANDA, change(MIRANDA, second, 'In Malloy</targetCase>, we squarely'), ['tag-stray-close </targetCase>']);
    gives(MIRANDA, change(MIRANDA, second, 'In Malloy, we squarely'), ['target-missing-tag Malloy']);
  });
  it('tags nested, empty, spaced, too wide, too narrow', () => {
    gives(
      MIRANDA,
      change(MIRANDA, second, 'In <targetCase><targetCase>Malloy</targetCase></targetCase>, we squarely'),
      ['tag-nested <targetCase>'],
    );
    gives(MIRANDA, change(MIRANDA, second, `${second} <targetCase></targetCase>`), [
      'tag-empty <targetCase></targetCase>',
    ]);
    gives(MIRANDA, change(MIRANDA, second, 'In <targetCase> Malloy</targetCase>, we squarely'), ['tag-edge-space  ']);
    gives(MIRANDA, change(MIRANDA, second, 'In <targetCase>Mallo</targetCase>y, we squarely'), ['tag-partial-word y']);
    gives(
      MIRANDA,
      change(
        MIRANDA,
        'the scope of the privilege in state cases',
        'the scope of <targetCase>the privilege</targetCase> in state cases',
      ),
      ['tag-not-a-reference the privilege'],
    );
  });
  it('tags misspelt', () => {
    gives(MIRANDA, change(MIRANDA, second, 'In <targetcase>Malloy</targetcase>, we squarely'), [
      'tag-unknown targetcase',
    ]);
    gives(MIRANDA, change(MIRANDA, second, 'In <targetCase>Malloy</targetcase>, we squarely'), [
      'tag-unknown targetcase',
    ]);
    gives(
      MIRANDA,
      change(MIRANDA, second, 'In <targetCase Malloy</targetCase>, we squarely').replace(
        '<targetCase Malloy',
        '<targetCase\u0020Malloy',
      ),
      ['tag-unterminated <targetCase'],
    );
  });
  it('a label misspelt', () =>
    gives(MIRANDA, change(MIRANDA, '**Lead Opinion**', '**Leed Opinion**', 1), [
      'opinion-label-unknown **Leed Opinion**',
    ]));
  it('another case tagged', () =>
    gives(
      MIRANDA,
      change(MIRANDA, 'decision, 378 U. S., at 483', 'decision, <targetCase>378 U. S.</targetCase>, at 483'),
      ['target-wrong-case 378 U. S.'],
    ));
  it('page marks exchanged and repeated', () => {
    gives(MIRANDA, change(MIRANDA, '*465 making', '*463 making'), ['star-page-order *463']);
    gives(MIRANDA, change(MIRANDA, '*465 making', '*464 making'), ['star-page-duplicate *464']);
    gives(MIRANDA, change(MIRANDA, '*465 making', '*469 making'), ['star-page-gap *469']);
  });
  it('short forms', () => {
    gives(MIRANDA, change(MIRANDA, '378 U. S., at 483, 485, 491', '379 U. S., at 483, 485, 491'), [
      'short-unresolved 379 U. S., at 483, 485, 491',
    ]);
    gives(MIRANDA, change(MIRANDA, 'McNabb, 318 U. S., at 343-344', 'McNabb, 354 U. S., at 455-456'), [
      'short-conflict 354 U. S., at 455-456',
    ]);
  });
  it('names in the list', () => {
    gives(MIRANDA, change(MIRANDA, 'Chambers v. Florida', 'Smith v. Jones'), ['cite-name-mismatch Smith v. Jones']);
    gives(MIRANDA, change(MIRANDA, '309 U. S. 227, 235-238 (1940)', '309 U. S. 227, 235-238 (1904)'), [
      'cite-year-mismatch 1904',
    ]);
  });
  it('every finding stands where it is drawn', () => {
    const text = change(MIRANDA, second, 'In <targetCase>Malloy, we squarely');
    assert.ok(
      findingsOf(text).some(
        found =>
          shown(text, found) === '3:1270-1282 tag-unclosed error' ||
          /^3:\d+-\d+ tag-unclosed error$/.test(shown(text, found)),
      ),
    );
  });
});
