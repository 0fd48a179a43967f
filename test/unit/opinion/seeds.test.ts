import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpinionDocument, OutlineNode } from '../../../server/src/opinion/document';
import { offsetOfNote, offsetOfPage, pageAt } from '../../../server/src/opinion/page-map';
import { parseOpinion } from '../../../server/src/opinion/parse';

/** The two seeds, with their structure written down by hand from the text (DOMAIN 0.2, 1.1-1.16). Places are `line:column`. */

const read = (name: string): OpinionDocument => parseOpinion(readFileSync(resolve('seeds', name), 'utf8'));

const hale = read('000_b9cbda3d512d8819.txt');
const miranda = read('002_3409681a5bafcde0.txt');

function place(document: OpinionDocument, offset: number): string {
  const before = document.text.slice(0, offset).split('\n');
  return `${before.length - 1}:${(before[before.length - 1] as string).length}`;
}

function offsetOf(document: OpinionDocument, at: string): number {
  const [line, column] = at.split(':').map(Number) as [number, number];
  return document.text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + column;
}

function flat(nodes: readonly OutlineNode[], document: OpinionDocument): string[] {
  return nodes.flatMap(node => [
    `${node.kind} ${place(document, node.start)} ${place(document, node.end)}`,
    ...flat(node.children, document),
  ]);
}

describe('seed 000, United States v. Hale', () => {
  it('is of the Lexis family', () => {
    assert.equal(hale.family, 'lexis-tagged');
    assert.equal(hale.stated, undefined);
  });

  it('holds four opinions; the banner is the label of the first', () => {
    const found = hale.opinions.map(({ start, end, kind, author, vote, label }) => [
      place(hale, start),
      place(hale, end),
      kind,
      author,
      vote,
      label,
    ]);
    assert.deepEqual(found, [
      ['0:0', '31:0', 'lead', 'MARSHALL', undefined, 'OPINION'],
      ['33:0', '37:0', 'concurrence', 'BURGER', 'concurring in the judgment', undefined],
      ['37:0', '41:0', 'concurrence', 'DOUGLAS', 'concurring in the judgment', undefined],
      ['41:0', '44:0', 'concurrence', 'WHITE_B', 'concurring in the judgment', undefined],
    ]);
  });

  it('has an outline of opinions, parts, testimony, disposition and one notation', () => {
    assert.deepEqual(flat(hale.outline, hale), [
      'opinion 0:0 31:0',
      'section 4:0 15:0',
      'block-quote 9:0 12:57',
      'section 15:0 20:0',
      'section 20:0 25:0',
      'section 25:0 31:0',
      'disposition 29:0 30:9',
      'notation 31:0 33:0',
      'opinion 33:0 37:0',
      'opinion 37:0 41:0',
      'opinion 41:0 44:0',
    ]);
    const notation = hale.outline.find(node => node.kind === 'notation');
    assert.equal(notation?.author, 'BLACKMUN');
    assert.equal(notation?.vote, 'concurs in the result');
  });

  it('reads parts I to IV, and not the stray I that ends the testimony', () => {
    const parts = hale.parts.map(part => [
      part.numeral,
      part.number,
      part.level,
      place(hale, part.start),
      place(hale, part.range.end),
    ]);
    assert.deepEqual(parts, [
      ['I', 1, 1, '4:0', '15:0'],
      ['II', 2, 1, '15:0', '20:0'],
      ['III', 3, 1, '20:0', '25:0'],
      ['IV', 4, 1, '25:0', '31:0'],
    ]);
  });

  it('joins each marker to its heading, body and opinion', () => {
    const markers = hale.markers.map(marker => [
      place(hale, marker.start),
      marker.kind,
      marker.author?.text,
      marker.text?.text,
      marker.heading < 0 ? '' : place(hale, hale.headings[marker.heading]?.start ?? -1),
      marker.opinion,
      place(hale, marker.body.end),
    ]);
    assert.deepEqual(markers, [
      ['31:0', 'concur', 'BLACKMUN', 'NOTEXT', '32:0', -1, '33:0'],
      ['33:0', 'concur', 'BURGER', 'TRUE', '35:0', 1, '37:0'],
      ['37:0', 'concur', 'DOUGLAS', 'TRUE', '38:0', 2, '41:0'],
      ['41:0', 'concur', 'WHITE_B', 'TRUE', '42:0', 3, '44:0'],
    ]);
  });

  it('reads bylines, headings and the notation', () => {
    const headings = hale.headings.map(heading => [
      place(hale, heading.start),
      heading.kind,
      heading.justice?.text,
      heading.chief,
      heading.vote?.text,
      heading.opinionKind,
    ]);
    assert.deepEqual(headings, [
      ['1:0', 'byline', 'MARSHALL', false, 'delivered the opinion of the Court', 'lead'],
      ['32:0', 'notation', 'BLACKMUN', false, 'concurs in the result', 'concurrence'],
      ['35:0', 'separate', 'BURGER', true, 'concurring in the judgment', 'concurrence'],
      ['38:0', 'separate', 'DOUGLAS', false, 'concurring in the judgment', 'concurrence'],
      ['42:0', 'separate', 'WHITE', false, 'concurring in the judgment', 'concurrence'],
    ]);
  });

  it('reads the list of writers', () => {
    assert.equal(hale.writerLists.length, 1);
    const list = hale.writerLists[0];
    assert.equal(list?.kind, 'concur');
    assert.equal(place(hale, list?.start ?? 0), '34:0');
    assert.deepEqual(
      list?.names.map(name => [name.text, place(hale, name.start), hale.text.slice(name.start, name.end), name.inPart]),
      [
        ['BURGER', '34:11', 'BURGER', false],
        ['DOUGLAS', '34:19', 'DOUGLAS', false],
        ['WHITE', '34:28', 'WHITE', false],
      ],
    );
  });

  it('has note marks 1 to 7 among its candidates, and nothing but candidates', () => {
    const at = new Map(hale.noteMarks.map(mark => [place(hale, mark.start), mark]));
    const places: readonly [string, number][] = [
      ['2:100', 1],
      ['2:800', 2],
      ['13:216', 3],
      ['13:343', 4],
      ['18:923', 5],
      ['22:285', 6],
      ['26:518', 7],
    ];
    for (const [where, note] of places) {
      const mark = at.get(where);
      assert.equal(mark?.note, note, where);
      assert.equal(mark?.sure, 'candidate');
      assert.equal(mark?.opinion, 0);
      assert.equal(hale.text.slice(mark?.start, mark?.end), String(note));
    }
    // DOMAIN 1.13: the pattern alone finds 7 true and 24 false marks.
    assert.equal(hale.noteMarks.length, 31);
    assert.deepEqual(hale.noteBodies, []);
  });

  it('knows the residues: S, I, eleven runs of spaces, three wrong section signs', () => {
    const of = (kind: string): string[] =>
      hale.residues.filter(residue => residue.kind === kind).map(residue => place(hale, residue.start));
    assert.deepEqual(of('stray-letter'), ['8:225', '12:56']);
    assert.deepEqual(of('mojibake'), ['16:253', '17:288', '17:693']);
    assert.equal(of('spaces').length, 11);
    assert.ok(of('spaces').includes('9:31') && of('spaces').includes('36:420'));
    assert.equal(hale.residues.length, 16);
    assert.ok(hale.residues.every(residue => residue.kind !== 'mojibake' || residue.fix === '§'));
  });

  it('reads without the residues, and maps back', () => {
    const { text } = hale.reading;
    assert.ok(text.includes('Evidence § 1040'));
    assert.ok(text.includes('at the time of his arrest:\n"Q. Did you in any way indicate where that money came from?'));
    assert.ok(text.includes('necessary at the time."\nThe Government'));
    assert.ok(text.includes('for the District of Columbia. 1 During'), 'bare note marks stay: they are soft tokens');
    assert.ok(!text.includes('<concur'));
    const sign = text.indexOf('§ 1040');
    assert.equal(place(hale, hale.reading.rawStart(sign)), '16:253');
    assert.equal(place(hale, hale.reading.rawEnd(sign + 1)), '16:255');
  });

  it('has the disposition in two lines', () => {
    assert.deepEqual(
      hale.dispositions.map(disposition => [
        disposition.text,
        place(hale, disposition.start),
        place(hale, disposition.end),
        disposition.opinion,
      ]),
      [['The judgment below is Affirmed.', '29:0', '30:9', 0]],
    );
  });
});

describe('seed 002, an excerpt of Miranda v. Arizona', () => {
  it('is one lead opinion holding three excerpts', () => {
    assert.equal(miranda.family, 'excerpt');
    assert.deepEqual(flat(miranda.outline, miranda), [
      'opinion 0:0 5:996',
      'excerpt 0:0 2:0',
      'excerpt 2:0 4:0',
      'excerpt 4:0 5:996',
    ]);
    assert.equal(miranda.opinions.length, 1);
    assert.equal(miranda.opinions[0]?.kind, 'lead');
    assert.equal(miranda.opinions[0]?.label, 'Lead Opinion');
    assert.deepEqual(
      miranda.opinions[0]?.blocks.map(block => place(miranda, block.start)),
      ['1:0', '3:0', '5:0'],
    );
  });

  it('reads three page marks; the first stands inside a word', () => {
    assert.deepEqual(
      miranda.pageMarks.map(mark => [place(miranda, mark.start), mark.page, mark.series, mark.form, mark.splitsWord]),
      [
        ['1:1493', 461, 1, 'star', true],
        ['3:1324', 464, 1, 'star', false],
        ['3:2221', 465, 1, 'star', false],
      ],
    );
    assert.ok(miranda.reading.text.includes('custodial interrogation. In this Court'));
    assert.ok(miranda.reading.text.includes('we squarely held the privilege applicable'));
    assert.ok(miranda.reading.text.includes('disable him from making a free'));
    const word = miranda.reading.text.indexOf('interrogation. In this Court');
    assert.equal(
      miranda.text.slice(miranda.reading.rawStart(word), miranda.reading.rawEnd(word + 13)),
      'interroga *461 tion',
    );
  });

  it('reads seven pairs of targetCase', () => {
    const opening = miranda.tags.filter(tag => !tag.closing);
    assert.deepEqual(
      opening.map(tag => place(miranda, tag.start)),
      ['1:1333', '3:1140', '3:1270', '3:1715', '3:2056', '3:2396', '5:768'],
    );
    assert.deepEqual(
      opening.map(tag => {
        const close = miranda.tags[tag.partner];
        return miranda.text.slice(tag.end, close?.start);
      }),
      ['378 U. S. 1', '378 U. S. 1', 'Malloy', 'Malloy', 'Malloy', 'Malloy', '378 U. S. 1'],
    );
    assert.ok(
      miranda.tags.every(tag => tag.role === 'reference' && tag.terminated && tag.parent === -1 && tag.partner >= 0),
    );
    assert.ok(miranda.reading.text.includes('Malloy v. Hogan, 378 U. S. 1, 8 (1964)'));
  });

  it('has note marks 31 to 34 among its candidates', () => {
    const at = new Map(miranda.noteMarks.map(mark => [place(miranda, mark.start), mark.note]));
    assert.equal(at.get('3:199'), 31);
    assert.equal(at.get('3:1104'), 32);
    assert.equal(at.get('3:2003'), 33);
    assert.equal(at.get('3:2261'), 34);
    assert.equal(miranda.noteMarks.length, 43);
  });

  it('knows the page at each place as far as marks tell', () => {
    const page = (at: string): unknown => pageAt(miranda, offsetOf(miranda, at));
    assert.deepEqual(page('1:100'), { page: 460, exact: false });
    assert.deepEqual(page('1:1600'), { page: 461, exact: true });
    // The second excerpt begins somewhere from 461 to 463.
    assert.deepEqual(page('3:10'), { page: 463, exact: false, least: 461 });
    assert.deepEqual(page('3:1400'), { page: 464, exact: true });
    assert.deepEqual(page('3:2500'), { page: 465, exact: true });
    assert.equal(page('5:10'), undefined);
  });

  it('finds pages and notes, those that the manifest states included', () => {
    assert.deepEqual(offsetOfPage(miranda, 464), { offset: offsetOf(miranda, '3:1328'), exact: true });
    assert.equal(offsetOfPage(miranda, 462)?.exact, false);
    assert.equal(offsetOfPage(miranda, 490), undefined);
    const stated = {
      pages: [{ line: 5, page: 468 }],
      notes: [{ note: 37, line: 5, text: 'In accord with our decision' }],
    };
    assert.deepEqual(offsetOfPage(miranda, 468, 0, stated), { offset: offsetOf(miranda, '5:0'), exact: true });
    assert.deepEqual(offsetOfNote(miranda, 37, 0, stated), { offset: offsetOf(miranda, '5:398'), exact: true });
    assert.equal(offsetOfNote(miranda, 37), undefined);
    assert.deepEqual(pageAt(miranda, offsetOf(miranda, '5:500'), stated), { page: 468, exact: true });
  });
});
