import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { indexedWords } from '../../../server/src/authority/caption-index';
import type { ListedCase } from '../../../server/src/authority/case-list';
import { CaseTable } from '../../../server/src/authority/case-table';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import { builtInList } from './built-in-list';

const list = builtInList();
const text = fs.readFileSync('server/data/us-reports.txt', 'utf8');

function row(volume: number, page: number, name: string): ListedCase {
  const id = `us/${volume}/${page}`;
  return {
    id,
    slug: 'us',
    volume,
    page,
    lastPage: undefined,
    name,
    names: [name],
    year: 1990,
    kind: 'case',
    source: 'list own.csv',
  };
}

describe('cases by name', () => {
  it('the index that ships has the words of every caption, in the form names are compared in now', () => {
    const words = new Set(text.slice(text.indexOf('\nnames ')).split('\n')[2]!.split(' '));
    const lost = new Set<string>();
    for (let volume = 1; volume <= 570; volume++) {
      for (const { kind, names } of list.volume('us', volume)) {
        if (kind === 'case')
          for (const word of names.flatMap(indexedWords)) if (!words.has(word)) lost.add(`${word} (${names[0]})`);
      }
    }
    assert.deepEqual([...lost].slice(0, 5), [], 'run node scripts/facts/us-reports.mjs --names');
  });

  it('gives the rows of the first, a middle and the last volume', () => {
    for (const [name, id] of [
      ['Respublica v. Chapman', 'us/1/53'],
      ['Paquete Habana', 'us/175/677'],
      ['Citizens United v. Federal Election Comm’n', 'us/558/310'],
    ] as const)
      assert.equal(list.byName(name, 3)[0]?.id, id, name);
  });

  it('finds the same without the index that ships', () => {
    const bare = usReportsFrom(text.slice(0, text.indexOf('\nnames ') + 1));
    for (const name of ['Miranda v. Arizona', 'Counselman v. Hitchock', 'In re Gault'])
      assert.deepEqual(
        bare.byName(name, 3).map(one => one.id),
        list.byName(name, 3).map(one => one.id),
        name,
      );
  });

  it('takes a damaged index for what it still says, never throws', () => {
    const head = text.slice(0, text.indexOf('\nnames ') + 1);
    const counts = text.slice(head.length).split('\n')[0]!;
    for (const rest of ['', `${counts}`, `${counts}\nmiranda arizona`, `${counts}\nmiranda arizona\n~~ \u00ff}}}`])
      assert.ok(Array.isArray(usReportsFrom(head + rest).byName('Miranda v. Arizona', 3)), rest.slice(-20));
  });

  it('finds a case by a name begun', () => {
    const found = (words: string) => list.byBeginning(words, 20).map(one => one.id);
    assert.ok(found('Miranda v. Ari').includes('us/384/436'));
    assert.equal(found('Grunew')[0], 'us/353/391');
    assert.equal(found('Youngstown Sh')[0], 'us/343/579');
    assert.ok(found('Brown v. Boa').includes('us/347/483'), 'an abbreviation in the index, written out');
    assert.ok(found('Gault').includes('us/387/1'), 'the party of In re Gault');
    assert.deepEqual(found('Miranda v. Zzz'), []);
    assert.deepEqual(found(''), []);
    assert.deepEqual(list.byBeginning('Miranda', 0), []);
    assert.equal(list.byBeginning('United', 7).length, 7);
  });

  it('finds the cases of a user’s list too', () => {
    const own = new CaseTable([row(571, 1, 'Doe v. Roe'), row(571, 40, 'In re Example Board')]);
    assert.deepEqual(
      own.byBeginning('Do', 5).map(one => one.id),
      ['us/571/1'],
    );
    assert.deepEqual(
      own.byBeginning('Example Bo', 5).map(one => one.id),
      ['us/571/40'],
    );
    assert.deepEqual(
      own.byName('Doe v. Roe', 5).map(one => one.id),
      ['us/571/1'],
    );
  });
});
