import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CaseTable } from '../../../server/src/authority/case-table';
import { QuotedElsewhere } from '../../../server/src/corpus/whois/quoted-elsewhere';
import { whichCase } from '../../../server/src/corpus/whois/which-case';
import { analyse } from '../../../server/src/reference/analyse';
import { builtInList } from '../authority/built-in-list';

const seed = (name: string): string => fs.readFileSync(path.join('seeds', name), 'utf8');

function ask(text: string, caseList = builtInList()) {
  return whichCase(analyse(text, { caseList }), caseList);
}

describe('which case is this file', () => {
  it('knows seed 000 from its text alone: United States v. Hale', () => {
    const { candidates, offered } = ask(seed('000_b9cbda3d512d8819.txt'));
    assert.equal(candidates[0]?.row.id, 'us/422/171');
    assert.equal(offered?.row.id, 'us/422/171');
    const kinds = candidates[0]?.evidence.map(one => one.kind) ?? [];
    // Respondent Hale, the byline, "ante, at 178" and certiorari in volume 419.
    for (const kind of ['names', 'author', 'own-pages', 'order'] as const) assert.ok(kinds.includes(kind), kind);
  });

  it('knows seed 002 from its text alone: Miranda v. Arizona', () => {
    const { candidates, offered } = ask(seed('002_3409681a5bafcde0.txt'));
    assert.equal(candidates[0]?.row.id, 'us/384/436');
    assert.equal(offered?.row.id, 'us/384/436');
    assert.match(candidates[0]?.evidence.map(one => one.words).join('; ') ?? '', /page marks \*461 to \*465/);
  });

  const rows = (names: readonly [number, number, number, string][]) =>
    new CaseTable(
      names.map(([volume, page, year, name]) => ({
        id: `us/${volume}/${page}`,
        slug: 'us',
        volume,
        page,
        lastPage: page + 20,
        name,
        names: [name],
        year,
        kind: 'case' as const,
        source: 'list test.csv',
      })),
      [{ slug: 'us', first: 400, last: 420 }],
    );

  it('takes what other files quote from a case for evidence, not what the text quotes itself', () => {
    const list = rows([
      [410, 100, 1973, 'Adams v. Baker'],
      [410, 300, 1973, 'Carter v. Dixon'],
    ]);
    const words = 'the duty to speak arises only where silence would mislead a person entitled to an answer';
    const quoted = new QuotedElsewhere();
    quoted.add(analyse(`The rule is old: "${words}." Carter v. Dixon, 410 U.S. 300, 311 (1973).`, { caseList: list }));
    const text = (sentence: string): string =>
      `OPINION\nMR. JUSTICE WHITE delivered the opinion of the Court.\n${sentence} ${'So we hold, and nothing in the record is against it. '.repeat(9)}`;
    const asked = (sentence: string) => whichCase(analyse(text(sentence), { caseList: list }), list, { quoted });
    const [best] = asked(`We think that ${words}.`).candidates;
    assert.equal(best?.row.id, 'us/410/300');
    assert.ok(best.evidence.some(one => one.kind === 'quoted' && /another file quotes/.test(one.words)));
    for (const { evidence } of asked(`It has been said that "${words}."`).candidates)
      assert.ok(evidence.every(one => one.kind !== 'quoted'));
  });

  it('never names a case that the text cites as another', () => {
    const list = rows([
      [410, 10, 1973, 'Ashgrove v. Pelham'],
      [411, 10, 1973, 'Torrance v. Pelham'],
    ]);
    const text =
      'OPINION\nMR. JUSTICE WHITE delivered the opinion of the Court.\nPetitioner Torrance sued Pelham. We followed Ashgrove v. Pelham, 410 U.S. 10 (1973).\n';
    assert.equal(ask(text, list).candidates[0]?.row.id, 'us/411/10');
  });

  it('offers nothing where two cases fit alike', () => {
    const list = rows([
      [410, 10, 1973, 'Ashgrove v. Pelham'],
      [411, 10, 1973, 'Ashgrove v. Pelham'],
    ]);
    const text =
      'OPINION\nMR. JUSTICE WHITE delivered the opinion of the Court.\nPetitioner Ashgrove sued Pelham in 1972.\n';
    assert.equal(ask(text, list).offered, undefined);
  });

  it('gives nothing for an empty list and for an empty text', () => {
    assert.deepEqual(ask('OPINION\n', new CaseTable([])).candidates, []);
    assert.equal(ask('').offered, undefined);
  });

  it('takes no decision older than the newest it cites', () => {
    const list = rows([
      [401, 10, 1971, 'Torrance v. Pelham'],
      [415, 10, 1974, 'Torrance v. Pelham'],
    ]);
    const text =
      'OPINION\nMR. JUSTICE WHITE delivered the opinion of the Court.\nPetitioner Torrance relies on Roe v. Wade, 410 U.S. 113 (1973).\n';
    assert.equal(ask(text, list).candidates[0]?.row.id, 'us/415/10');
  });
});
