import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import { completion } from '../../../server/src/features/completion';
import { inlineCompletion } from '../../../server/src/features/inline-completion';
import { refactorings } from '../../../server/src/features/refactor/refactorings';
import type { View } from '../../../server/src/features/view';
import { draw } from './fixture';

const LIST = usReportsFrom(readFileSync(join(process.cwd(), 'server/data/us-reports.txt'), 'utf8'));

function view(fixture: string): { view: View; offset: number } {
  const drawn = draw(fixture);
  return { view: { ...drawn.view, caseList: LIST }, offset: drawn.offset };
}

function offers(fixture: string): string[] {
  const at = view(fixture);
  return completion(at.view, at.offset, 'bluebook', true).map(item => item.label);
}

function inserted(fixture: string): string[] {
  const at = view(fixture);
  return completion(at.view, at.offset, 'court', true).map(item => (item.textEdit as { newText: string }).newText);
}

/** Text after the refactoring whose title begins with the words. */
function edited(fixture: string, title: string, length = 0): string {
  const at = view(fixture);
  const { text } = at.view.analysis.document;
  const found = refactorings(at.view, { start: at.offset, end: at.offset + length }, undefined, 'bluebook', false).find(
    one => one.title.startsWith(title),
  );
  assert.ok(found, `no refactoring "${title}"`);
  const edits = (found.edit?.changes?.[at.view.uri] ?? []).map(edit => ({
    start: at.view.lines.offsetAt(edit.range.start),
    end: at.view.lines.offsetAt(edit.range.end),
    newText: edit.newText,
  }));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

describe('completion of citations', () => {
  it('offers the cases of a volume after volume and reporter', () => {
    const pages = offers('The rule of 384 U.S. $0');
    assert.ok(pages.includes('436') && pages.includes('757'), 'Miranda and Schmerber begin in this volume');
    assert.ok(!pages.includes('437'));
  });
  it('offers only pages that begin as typed', () => {
    const pages = offers('See 384 U. S. 43$0');
    assert.ok(pages.includes('436'));
    assert.ok(pages.every(page => page.startsWith('43')));
  });
  it('writes a case by words of its name, in full and in the style asked for', () =>
    assert.ok(inserted('We follow Miranda v. Ariz$0').includes('Miranda v. Arizona, 384 U. S. 436 (1966)')));
  it('is silent on small words', () => assert.deepEqual(offers('we hold th$0'), []));
});

describe('completion in the line', () => {
  const rest = (fixture: string): string | undefined => {
    const at = view(fixture);
    return inlineCompletion(at.view, at.offset, 'bluebook');
  };
  it('offers the rest of the citation of a case cited here', () =>
    assert.equal(
      rest('See Smith v. Jones, 1 F.2d 5 (1924). The holding of Smith v. Jones$0\nIt is so ordered.'),
      ', 1 F.2d 5 (1924)',
    ));
  it('offers what the list has, after a comma already typed', () =>
    assert.equal(rest('As in Miranda v. Arizona, $0\nwe hold so.'), '384 U.S. 436 (1966)'));
  it('does not offer what stands there already', () =>
    assert.equal(rest('See Smith v. Jones$0, 1 F.2d 5 (1924).'), undefined));
  it('does not guess among several', () => assert.equal(rest('See Smith v. United States$0\n'), undefined));
});

describe('refactorings', () => {
  const excerpt = '**Lead Opinion**\nIn Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964), we said so. ';
  it('wraps a short form in the tag of the file', () =>
    assert.ok(
      edited(`${excerpt}See 37$08 U. S., at 7-8.`, 'Wrap in').endsWith(
        'See <targetCase>378 U. S., at 7-8</targetCase>.',
      ),
    ));
  it('takes a pair of tags away', () =>
    assert.ok(
      edited(
        '**Lead Opinion**\nIn <targetCase>Mal$0loy</targetCase>, we held.\nSee <targetCase>378 U. S. 1</targetCase>.',
        'Remove the',
      ).includes('In Malloy, we held.'),
    ));
  it('inserts a marker above a heading', () =>
    assert.ok(
      edited(
        'OPINION\nMR. JUSTICE BLACK delivered the opinion of the Court.\nWe affirm, 372 U.S. 335 (1963).\nMR. JUSTICE HAR$0LAN, dissenting.\nI dissent.',
        'Insert <dissent',
      ).includes('\n<dissent author="HARLAN'),
    ));
  it('writes a short form out in full', () =>
    assert.ok(
      edited(
        'See Miranda v. Arizona, 384 U.S. 436 (1966). Later, 384 U.S., at 4$068, it said more.',
        'Write out',
      ).includes('Later, Miranda v. Arizona, 384 U.S. 436, 468 (1966), it'),
    ));
  it('adds the year', () =>
    assert.ok(
      edited('in Escobedo v. Illi$0nois, 378 U. S. 478, decided one week after', 'Add the year').includes(
        '378 U. S. 478 (1964), decided',
      ),
    ));
  it('spaces the reporters of a selection', () =>
    assert.equal(
      edited('$0See 1 U.S. 5; 2 F.2d 7.', 'Space 2 reporters as the Court', 22),
      'See 1 U. S. 5; 2 F. 2d 7.',
    ));
  it('converts a short form between the styles', () =>
    assert.ok(
      edited('Malloy v. Hogan, 378 U. S. 1. See 37$08 U. S., at 7.', 'Convert to Bluebook').endsWith(
        'See 378 U.S. at 7.',
      ),
    ));
});
