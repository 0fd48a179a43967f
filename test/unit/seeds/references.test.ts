import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { CaseList } from '../../../server/src/authority/case-list';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import { identityOf, manifestWord } from '../../../server/src/corpus/identity';
import { parseManifest } from '../../../server/src/corpus/manifest';
import type { OutlineNode } from '../../../server/src/opinion/document';
import { analyse } from '../../../server/src/reference/analyse';
import type { Analysis } from '../../../server/src/reference/analysis';
import type { Reference } from '../../../server/src/reference/reference';
import type { ExpectedNode, ExpectedReference, ExpectedSeed } from './expected';
import { HALE } from './hale';
import { MIRANDA_EXCERPTS } from './miranda';
import { lineColumn, offsetOf, wordsOf } from './place';

const cases: CaseList = usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));
const manifest = parseManifest(fs.readFileSync('seeds/opinions.json', 'utf8')).manifest;

function read(seed: ExpectedSeed, withManifest: boolean, anaphors = false): { text: string; analysis: Analysis } {
  const text = fs.readFileSync(`seeds/${seed.file}`, 'utf8');
  const stated = withManifest ? manifestWord(manifest, seed.file)?.identity : undefined;
  const identity = identityOf(stated, undefined, seed.file);
  return {
    text,
    analysis: analyse(text, { caseList: cases, anaphors, ...(identity === undefined ? {} : { identity }) }),
  };
}

const show = (text: string, reference: Reference): string =>
  `${reference.kind} ${lineColumn(text, reference.start)} ${JSON.stringify(text.slice(reference.start, reference.end))}`;
const expectedShow = (text: string, row: ExpectedReference): string =>
  `${row.kind} ${lineColumn(text, offsetOf(text, row.words))} ${JSON.stringify(wordsOf(row.words))}`;

function checkRow(text: string, row: ExpectedReference, reference: Reference): void {
  const where = show(text, reference);
  const same = (what: string, actual: unknown, expected: unknown): void => {
    if (expected !== undefined) assert.deepEqual(actual, expected, `${what} of ${where}`);
  };
  assert.equal(reference.target, row.target, `target of ${where}`);
  same('confidence', reference.confidence, row.confidence);
  if (row.antecedent !== undefined) {
    assert.ok(reference.antecedent !== undefined, `antecedent of ${where}`);
    const { start, end } = reference.antecedent;
    assert.deepEqual(
      [start, text.slice(start, end)],
      [offsetOf(text, row.antecedent), wordsOf(row.antecedent)],
      `antecedent of ${where}`,
    );
  }
  if (row.place !== undefined) {
    assert.equal(reference.place?.start, offsetOf(text, row.place.words), `place of ${where}`);
    same('place page', reference.place?.page, row.place.page);
    same('place note', reference.place?.note, row.place.note);
  }
  same('name', reference.name?.text.replaceAll('’', "'"), row.name?.replaceAll('’', "'"));
  same('year', reference.year, row.year);
  same('weight', reference.weight, row.weight);
  same(
    'pins',
    reference.pins.map(pin => text.slice(pin.start, pin.end)),
    row.pins,
  );
  same('signal', reference.signal?.text, row.signal);
  same('string', reference.string, row.string);
  same('author', reference.author, row.author);
  same('title', reference.title, row.title);
  same('section', reference.section, row.section);
  same('use', reference.use, row.use);
  same(
    'history',
    reference.history.map(part => `${part.relation} ${part.target}`),
    row.history,
  );
}

for (const seed of [HALE, MIRANDA_EXCERPTS]) {
  for (const withManifest of [true, false]) {
    describe(`${seed.file} ${withManifest ? 'with' : 'without'} the manifest`, () => {
      const { text, analysis } = read(seed, withManifest);
      const byStart = new Map(analysis.references.map(reference => [reference.start, reference]));
      it('family', () => assert.equal(analysis.document.family, seed.family));
      it('holds exactly the references written down', () => {
        assert.deepEqual(
          analysis.references.map(reference => show(text, reference)),
          seed.references.map(row => expectedShow(text, row)),
        );
      });
      for (const row of seed.references) {
        it(`${row.at} ${row.kind} ${wordsOf(row.words).slice(0, 40)}`, () => {
          const reference = byStart.get(offsetOf(text, row.words));
          assert.ok(reference !== undefined, 'found');
          checkRow(text, row, reference);
        });
      }
      it('says nothing of the traps', () => {
        for (const [words, at, why] of seed.traps) {
          const start = offsetOf(text, words);
          const end = start + wordsOf(words).length;
          const touching = analysis.references.find(reference => reference.start < end && start < reference.end);
          assert.equal(touching && show(text, touching), undefined, `${at} ${wordsOf(words)}: ${why}`);
        }
      });
      it('note marks', () => {
        assert.deepEqual(
          analysis.document.noteMarks.map(mark => `${mark.note} at ${lineColumn(text, mark.start)}`),
          seed.noteMarks,
        );
      });
      it('page marks', () => {
        assert.deepEqual(
          analysis.document.pageMarks.map(mark => `${mark.page} at ${lineColumn(text, mark.start)}`),
          seed.pageMarks,
        );
      });
      it('outline', () => {
        const flat = (nodes: readonly OutlineNode[]): OutlineNode[] =>
          nodes.flatMap(node => [node, ...flat(node.children)]);
        const nodes = flat(analysis.document.outline).sort((a, b) => a.start - b.start || b.end - a.end);
        const found: ExpectedNode[] = nodes.map(node => ({
          kind: node.kind,
          ...(node.kind === 'opinion' ? { opinionKind: node.opinionKind } : {}),
          ...(node.author === undefined ? {} : { author: node.author }),
          ...(node.label === undefined || node.kind === 'excerpt' ? {} : { label: node.label }),
          from: lineColumn(text, node.start),
          to: lineColumn(text, node.end),
        })) as ExpectedNode[];
        assert.deepEqual(found, seed.outline);
      });
    });
  }
  describe(`${seed.file} with anaphors`, () => {
    it('adds those written down, and changes no other row', () => {
      const { text, analysis } = read(seed, true, true);
      const others = analysis.references.filter(reference => reference.kind !== 'anaphor');
      assert.deepEqual(
        others.map(reference => show(text, reference)),
        seed.references.map(row => expectedShow(text, row)),
      );
      for (const row of seed.anaphors) {
        const reference = analysis.references.find(candidate => candidate.start === offsetOf(text, row.words));
        assert.ok(reference !== undefined, `${row.at} ${wordsOf(row.words)}`);
        assert.equal(text.slice(reference.start, reference.end), wordsOf(row.words));
        checkRow(text, row, reference);
      }
      // The suspect's decision, and there is: no case.
      for (const [words, at, why] of seed.traps) {
        const start = offsetOf(text, words);
        assert.equal(
          analysis.references.some(reference => reference.start === start),
          false,
          `${at} ${why}`,
        );
      }
    });
  });
}
