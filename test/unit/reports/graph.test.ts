import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { treatmentAt } from '../../../server/src/corpus/treatment';
import { analyse } from '../../../server/src/reference/analyse';
import { type CitationGraph, CitationGraphBuilder } from '../../../server/src/reports/citation-graph';
import { edgesCsv, GRAPH_FORMATS, graphAs, nodesCsv } from '../../../server/src/reports/citation-graph-formats';

type Files = Readonly<Record<string, { readonly target?: string; readonly text: string }>>;

function graphOf(files: Files, everything = false, names = Object.keys(files)): CitationGraph {
  const builder = new CitationGraphBuilder(EMPTY_CASE_LIST, { everything });
  for (const file of names) {
    const { target, text } = files[file]!;
    const identity = target === undefined ? {} : { identity: { target, source: 'manifest' as const } };
    const analysis = analyse(text, { caseList: EMPTY_CASE_LIST, ...identity }, { family: 'plain' });
    const { identity: stated, opinions, rows = [] } = factsOf(file, analysis);
    const facts = { identity: stated, opinions, rows };
    builder.add({ file, facts, lines: linesOver(lineStartsOf(text), text.length) });
  }
  return builder.finish();
}

const COURT = 'MR. JUSTICE WHITE delivered the opinion of the Court.';
const TWO: Files = {
  'a.txt': {
    target: 'us/401/222',
    text: [
      COURT,
      'See Miranda v. Arizona, 384 U.S. 436, 444 (1966). Id., at 478. Cf. Mapp v. Ohio, 367 U.S. 643 (1961).',
      '',
      'MR. JUSTICE BLACK, dissenting.',
      'Overruling Miranda v. Arizona, 384 U.S. 436 (1966), would do. 18 U.S.C. § 1001 says so.',
    ].join('\n'),
  },
  'b.txt': {
    target: 'us/384/436',
    text: [
      COURT,
      "United States v. Grunewald, 233 F.2d 556, 579 (dissenting opinion), rev'd, 353 U.S. 391 (1957).",
    ].join('\n'),
  },
};

describe('citation graph', () => {
  it('joins each opinion with what it cites, short forms counted, with signal, pin and treatment', () => {
    const { edges } = graphOf(TWO);
    assert.deepEqual(
      edges
        .filter(edge => edge.file === 'a.txt')
        .map(({ source, target, opinion, weight, full, signal, pin, treatment }) => ({
          ...{ source, target, opinion, weight, full, signal, pin, treatment },
        })),
      [
        {
          ...{ source: 'us/401/222', target: 'us/367/643', opinion: 'lead', weight: 1, full: 1 },
          ...{ signal: ['Cf.'], pin: [], treatment: [] },
        },
        {
          ...{ source: 'us/401/222', target: 'us/384/436', opinion: 'lead', weight: 2, full: 1 },
          ...{ signal: ['See'], pin: ['444', '478'], treatment: [] },
        },
        {
          ...{ source: 'us/401/222', target: 'us/384/436', opinion: 'dissent', weight: 1, full: 1 },
          ...{ signal: [], pin: [], treatment: ['overruling'] },
        },
      ],
    );
  });

  it('joins two cases by the history that a citation tells', () => {
    const history = graphOf(TWO).edges.filter(edge => edge.type === 'history');
    assert.deepEqual(
      history.map(({ source, target, treatment }) => ({ source, target, treatment })),
      [{ source: 'f2d/233/556', target: 'us/353/391', treatment: ['reversed by'] }],
    );
  });

  it('counts the cases that cite, and names nodes from their citations', () => {
    const miranda = graphOf(TWO).nodes.find(node => node.id === 'us/384/436');
    assert.deepEqual(miranda, {
      ...{ id: 'us/384/436', kind: 'case', label: 'Miranda v. Arizona', cite: '384 U.S. 436', year: 1966 },
      ...{ file: 'b.txt', citedBy: 1, mentions: 3, cites: 1 },
    });
  });

  it('calls a case that nobody names by its citation', () => {
    const { nodes } = graphOf({ 'a.txt': { target: 'f2d/233/556', text: `${COURT}\nSee 115 F. 2d 304, at 306.` } });
    assert.equal(nodes.find(node => node.id === 'f2d/115/304')?.label, '115 F.2d 304');
  });

  it('leaves laws out unless they are asked for', () => {
    const usc = (everything: boolean) => graphOf(TWO, everything).nodes.some(node => node.id === 'usc/18/1001');
    assert.equal(usc(false), false);
    assert.equal(usc(true), true);
  });

  it('takes a file that nobody says which case it is as itself', () => {
    const { edges } = graphOf({ 'x/y.txt': { text: `${COURT}\nMapp v. Ohio, 367 U.S. 643 (1961).` } });
    assert.deepEqual(
      edges.map(edge => [edge.source, edge.target]),
      [['file:x/y.txt', 'us/367/643']],
    );
  });

  it('is the same whatever the order of the files', () => {
    for (const format of GRAPH_FORMATS)
      assert.equal(graphAs(format, graphOf(TWO)), graphAs(format, graphOf(TWO, false, ['b.txt', 'a.txt'])));
  });

  it('reads only the words right beside a citation as treatment', () => {
    const at = (text: string): string | undefined => {
      const start = text.indexOf('Mapp');
      return treatmentAt(text, { start, end: start + 'Mapp v. Ohio'.length });
    };
    assert.equal(at('Today we overrule Mapp v. Ohio.'), 'overrule');
    assert.equal(at('adhering to our decision in Mapp v. Ohio.'), 'adhering to');
    assert.equal(at('a rule overruled in Mapp v. Ohio.'), 'overruled in');
    assert.equal(at('Mapp v. Ohio was expressly reaffirmed there.'), 'reaffirmed');
    assert.equal(at('He relied upon Mapp v. Ohio.'), 'relied upon');
    assert.equal(at('the cases relied on in Mapp v. Ohio.'), 'relied on in');
    assert.equal(at('We now APPLY Mapp v. Ohio.'), 'apply');
    assert.equal(at('extending the principles laid down in Mapp v. Ohio.'), 'extending');
    assert.equal(at('a holding limited by the earlier decision, Mapp v. Ohio.'), 'limited by');
    assert.equal(at('modifying <em>Mapp v. Ohio</em>.'), 'modifying');
    assert.equal(at('criticizing our prior cases of *12 Mapp v. Ohio.'), 'criticizing');
    assert.equal(at('Mapp v. Ohio, *645 was overruled.'), 'overruled');
    assert.equal(at('Mapp v. Ohio</em> has\nbeen <b>vacated</b>.'), 'vacated');
    assert.equal(at('Mapp v. Ohio is thus in point, as was the case overruled.'), undefined);
    assert.equal(at('The motion was overruled. Mapp v. Ohio governs.'), undefined);
    assert.equal(at('He followed the officer. See Mapp v. Ohio.'), undefined);
    assert.equal(at('We distinguished nothing there. Mapp v. Ohio is law.'), undefined);
  });

  it('writes well-formed files of any names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), label => {
        const node = { id: 'us/1/1', kind: 'case', label, cite: undefined, year: undefined, file: label };
        const counts = { citedBy: 0, mentions: 0, cites: 0 };
        const graph: CitationGraph = { nodes: [{ ...node, ...counts }], edges: [] };
        for (const format of ['graphml', 'gexf'] as const) {
          const text = graphAs(format, graph);
          assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
          assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot);)/);
          assert.equal(text.match(/<node /g)?.length, 1);
        }
        assert.equal((JSON.parse(graphAs('json', graph)) as CitationGraph).nodes[0]?.label, label);
        assert.equal(graphAs('dot', graph).split('\n').length, 4);
      }),
    );
  });

  it('has one row a node and one an edge in its tables', () => {
    const graph = graphOf(TWO);
    assert.equal(nodesCsv(graph).trimEnd().split('\r\n').length, graph.nodes.length + 1);
    assert.equal(edgesCsv(graph).trimEnd().split('\r\n').length, graph.edges.length + 1);
  });
});
