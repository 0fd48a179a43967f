import * as assert from 'node:assert/strict';
import { Client, positionOf, uriOf } from './client';

const HALE = 'seeds/000_b9cbda3d512d8819.txt';
const MIRANDA = 'seeds/002_3409681a5bafcde0.txt';

/** Where links lead, as `file line:column`, 0-based. */
const places = (
  links: readonly { targetUri: string; targetSelectionRange: { start: { line: number; character: number } } }[],
) =>
  links.map(
    ({ targetUri, targetSelectionRange: { start } }) =>
      `${targetUri.slice(targetUri.lastIndexOf('/') + 1, targetUri.lastIndexOf('/') + 4)} ${start.line}:${start.character}`,
  );

describe('the two seeds over the protocol', () => {
  let client: Client;
  let hale: string;
  let miranda: string;

  before(async () => {
    client = await Client.start({ folder: 'seeds' });
    hale = await client.open(HALE);
    miranda = await client.open(MIRANDA);
  });
  after(() => client.stop());

  it('announces what it can', () => {
    const { capabilities, serverInfo } = client.initialized!;
    assert.equal(serverInfo?.name, 'Opinion Lens');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'opinion-lens',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  describe('hover', () => {
    it('shows the case, the pinned place, its passage, the counts and the sources (DOMAIN 5.2.1)', async () => {
      const card = await client.hoverAt(hale, { line: 2, character: 570 });
      assert.deepEqual(client.slice(hale, card!.range!), 'Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)');
      assert.match(card!.text, /^\*\*Miranda v\. Arizona\*\*, 384 U\.S\. 436 \(1966\)/);
      assert.match(
        card!.text,
        /Page 468, note 37 → in this workspace: \[002_3409681a5bafcde0\.txt\]\(file:.*#L6\), line 6/,
      );
      assert.match(card!.text, /> In accord with our decision today, it is impermissible to penalize an individual/);
      assert.match(card!.text, /3 full cites and 6 mentions by name in this file \(2 as in “Miranda warnings”\)/);
      assert.match(card!.text, /Source: opinions\.json, built-in list/);
    });

    const cards: readonly (readonly [string, 'hale' | 'miranda', string, number, RegExp])[] = [
      [
        'a short form by its page range (T01)',
        'miranda',
        '378 U. S., at 7-8',
        0,
        /^\*\*Malloy v\. Hogan\*\*, 378 U\.S\. 1 \(1964\), at pages 7-8[\s\S]*Murphy starts at 52[\s\S]*not tagged here/,
      ],
      [
        'a short form of another case in the volume (T02)',
        'miranda',
        '378 U. S., at 483',
        0,
        /^\*\*Escobedo v\. Illinois\*\*, 378 U\.S\. 478 \(1964\), at pages 483, 485 and 491/,
      ],
      [
        'supra',
        'hale',
        'Grunewald v. United States, supra',
        0,
        /^\*\*Grunewald v\. United States\*\*, 353 U\.S\. 391 \(1957\) · \*supra\* → line 15/,
      ],
      [
        'a bare name',
        'hale',
        'The Raffel Court',
        5,
        /^\*\*Raffel v\. United States\*\*, 271 U\.S\. 494 \(1926\) · cited in full on line 14/,
      ],
      [
        'ante with a note mark (T06)',
        'hale',
        'ante, at 178',
        0,
        /this case, opinion of the Court \(MARSHALL, J\.\)[\s\S]*Note 6 is marked on line 23: “.*occurred; \*\*6\*\* and \(3\)[\s\S]*The note text is not in this file\.[\s\S]*Page 178 cannot be shown: this file has no page marks\./,
      ],
      [
        'a reversal said in the citation',
        'miranda',
        'United States v. Grunewald, 233',
        0,
        /⚠ Reversed: \*Grunewald v\. United States\*, 353 U\.S\. 391 \(1957\) \(said in this citation\)/,
      ],
      [
        'a marker',
        'hale',
        '<concur author="WHITE_B"',
        0,
        /^\*\*Justice Byron R\. White\*\*, concurring in the judgment \(lines 42-44, \d+ words\)[\s\S]*Named in CONCUR BY \(line 35\)[\s\S]*Referred to by DOUGLAS, line 41[\s\S]*Edward D\. White sat 1894-1921/,
      ],
      [
        'a marker without opinion',
        'hale',
        '<concur author="BLACKMUN"',
        0,
        /^\*\*Justice Harry A\. Blackmun\*\* concurs in the result, \*\*without opinion\*\*, line 33[\s\S]*Not in CONCUR BY: that list names only those who wrote\./,
      ],
      [
        'the list of writers',
        'hale',
        'CONCUR BY:',
        0,
        /^Writers of concurrences with text, in order: BURGER \(line 36\), DOUGLAS \(39\), WHITE \(43\)\. Matches the markers\.$/,
      ],
      ['an attribute', 'hale', 'text="TRUE"', 2, /^`TRUE`: an opinion follows · `NOTEXT`: no opinion$/],
      [
        'a page mark inside a word',
        'miranda',
        '*461',
        1,
        /^\*\*Page 461\*\* of 384 U\.S\. begins here\. The word “interrogation” runs over the page break\./,
      ],
      ['a note mark', 'miranda', ' 33 ', 1, /^\*\*Note 33\*\* to “… .*”.* Its text is not in this excerpt\.$/],
      [
        'a signal',
        'miranda',
        'Cf.',
        0,
        /^\*Cf\.\*: the authority supports by analogy; it states a different proposition\.$/,
      ],
      ['noise of a wrong code page', 'hale', 'ยง', 0, /section sign \*\*§\*\* read with the wrong code page/],
      [
        'a treatise and where its short form was set',
        'hale',
        '4 Wigmore',
        0,
        /^\*\*.*Wigmore, Evidence\*\*, vol\. 4, § 1071[\s\S]*Short form set on line 17/,
      ],
      ['an amendment', 'hale', 'Fifth Amendment', 0, /^\*\*Fifth Amendment\*\*/],
      ['a part', 'hale', '\nII\n', 1, /^\*\*Part II\*\* of 4, opinion of the Court \(MARSHALL, J\.\), lines 16-20$/],
      ['a label of excerpts', 'miranda', '**Lead', 3, /^\*\*Lead Opinion\*\*, excerpt 1 of 3/],
      ['an order', 'hale', '419 U.S. 1045', 0, /^\*\*419 U\.S\. 1045\*\*[\s\S]*An order/],
    ];
    for (const [what, file, words, into, expected] of cards) {
      it(what, async () =>
        assert.match(await client.hover(file === 'hale' ? hale : miranda, words, 1, into), expected),
      );
    }

    it('the banner of the opinion of the Court', async () => {
      const card = (await client.hoverAt(hale, { line: 0, character: 2 }))?.text ?? '';
      assert.match(card, /^\*\*Opinion of the Court \(MARSHALL, J\.\)\*\*, lines 1-31/);
      assert.match(card, /United States v\. Hale, 422 U\.S\. 171 \(1975\)\. Source: opinions\.json/);
      assert.match(card, /4 parts · \d+ authorities · 3 separate opinions/);
    });

    it('no page of another excerpt for a note mark: before the first mark of a block the page is not known', async () => {
      // DOMAIN 1.14: note 31 stands before *464 in an excerpt that begins after the one with *461.
      assert.doesNotMatch(await client.hover(miranda, ' 31 ', 1, 1), /on page/);
      assert.match(await client.hover(miranda, ' 33 ', 1, 1), /on page 464/);
    });

    it('is silent on traps: parties, dates, words that hold ante', async () => {
      for (const words of ['Raffel admitted', 'Halperin', 'June 1, 1971', 'Lonnie'])
        assert.equal(await client.hover(hale, words), '', words);
    });
  });

  describe('definition', () => {
    it('jumps from Hale to note 37 of Miranda (T14)', async () => {
      const links = await client.definitionAt(hale, { line: 2, character: 566 });
      assert.deepEqual(places(links), ['002 5:398']);
      assert.equal(
        client.slice(hale, links[0]!.originSelectionRange!),
        'Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)',
      );
      assert.match(client.text(miranda).split('\n')[5]!.slice(398), /^In accord with our decision/);
    });

    it('leads ante to the note mark of the opinion of the Court', async () => {
      assert.deepEqual(places(await client.definition(hale, 'ante, at 178')), ['000 22:285']);
    });

    it('leads names of CONCUR BY to their markers, and a marker back', async () => {
      assert.deepEqual(places(await client.definition(hale, 'WHITE\n')), ['000 41:0']);
      assert.deepEqual(places(await client.definition(hale, '<concur author="WHITE_B"')), ['000 34:28']);
      assert.deepEqual(places(await client.definition(hale, 'author="WHITE_B"', 1, 9)), ['000 42:0']);
    });

    it('leads “my Brother WHITE” to the concurrence', async () => {
      assert.deepEqual(places(await client.definition(hale, 'my Brother WHITE')), ['000 41:0']);
    });

    it('leads short forms, supra and bare names to the first full citation', async () => {
      assert.deepEqual(places(await client.definition(miranda, '378 U. S., at 7-8')), ['002 1:1316']);
      assert.deepEqual(places(await client.definition(hale, 'Grunewald v. United States, supra')), ['000 14:159']);
      assert.deepEqual(
        places(await client.definition(hale, 'Raffel Court')),
        places(await client.definition(hale, '. Raffel Court'.slice(2))),
      );
      assert.deepEqual(places(await client.definition(miranda, '485, 491')), ['002 3:2336']);
    });

    it('never leads a citation to itself', async () => {
      assert.deepEqual(await client.definition(hale, 'Shepard v. United States'), []);
    });

    it('gives plain locations to clients that take no links', async () => {
      const plain = await Client.start({ folder: 'seeds', capabilities: {} });
      const uri = await plain.open(HALE);
      const [location] = (await plain.definitionAt(uri, { line: 2, character: 566 })) as unknown as {
        uri: string;
        range: unknown;
      }[];
      assert.equal(location?.uri, uriOf(MIRANDA));
      await plain.stop();
    });

    it('has the first full citation as declaration', async () => {
      const found = await client.request('textDocument/declaration', {
        textDocument: { uri: hale },
        position: client.at(hale, '353 U.S., at 423'),
      });
      assert.equal((found as { range: { start: { line: number } } }[])[0]!.range.start.line, 14);
    });
  });

  it('finds references to an authority over both files, short forms and history included', async () => {
    const found = await client.references(hale, 'Grunewald v. United States');
    const lines = found.map(({ uri, range }) => `${uri.slice(-24, -21)} ${range.start.line}:${range.start.character}`);
    // By hand: DOMAIN 1.17-1.25.
    assert.deepEqual(lines, [
      '000 14:159',
      '000 21:106',
      '000 22:3',
      '000 22:499',
      '000 23:114',
      '000 23:517',
      '000 36:226',
      '000 36:892',
      '000 39:303',
      '002 1:127',
    ]);
  });

  it('highlights all mentions of an authority in the file', async () => {
    const found = await client.request<{ range: import('vscode-languageserver-protocol').Range }[]>(
      'textDocument/documentHighlight',
      {
        textDocument: { uri: miranda },
        position: client.at(miranda, 'Escobedo decision'),
      },
    );
    assert.deepEqual(
      found.map(({ range }) => client.slice(miranda, range)),
      ['Escobedo v. Illinois, 378 U. S. 478', '378 U. S., at 483, 485, 491', 'Escobedo'],
    );
  });

  it('outlines four opinions and one notation in 000, one opinion of three excerpts in 002', async () => {
    const first = await client.symbols(hale);
    assert.deepEqual(
      first.map(({ range }) => `${range.start.line}-${range.end.line}`),
      ['0-31', '31-33', '33-37', '37-41', '41-44'],
    );
    assert.equal(first[0]!.children?.length, 4);
    // DOMAIN 5.3: a vote without an opinion is a leaf that says who voted how.
    assert.deepEqual(
      first.map(({ name }) => name),
      [
        'Opinion of the Court (MARSHALL)',
        'BLACKMUN concurs in the result',
        'BURGER, concurring in the judgment',
        'DOUGLAS, concurring in the judgment',
        'WHITE, concurring in the judgment',
      ],
    );
    assert.equal(first[1]!.children, undefined);
    const second = await client.symbols(miranda);
    assert.equal(second.length, 1);
    assert.equal(second[0]!.children?.length, 3);
  });

  it('folds opinions and parts', async () => {
    const folds = await client.request<{ startLine: number; endLine: number }[]>('textDocument/foldingRange', {
      textDocument: { uri: hale },
    });
    const found = folds.map(fold => `${fold.startLine}-${fold.endLine}`);
    for (const wanted of ['0-30', '4-14', '9-12', '33-36', '41-43'])
      assert.ok(found.includes(wanted), `${wanted} in ${found.join(' ')}`);
  });

  /** Words of each step of a growing selection, long ones by how they begin. */
  async function selections(uri: string, words: string, into = 0): Promise<string[]> {
    type Selection = { range: import('vscode-languageserver-protocol').Range; parent?: Selection };
    const [selection] = await client.request<Selection[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [client.at(uri, words, 1, into)],
    });
    const steps: string[] = [];
    for (let at: Selection | undefined = selection; at; at = at.parent) steps.push(client.slice(uri, at.range));
    return steps.map(words => (words.length > 80 ? `${words.slice(0, 40)}…` : words));
  }

  it('grows a selection on one line of excerpts: page, pin, citation, name, string, sentence, paragraph, excerpt, opinion', async () => {
    const steps = await selections(miranda, '55-57, n. 5', 1);
    assert.deepEqual(steps, [
      '55',
      '55-57, n. 5',
      '378 U. S. 52, 55-57, n. 5',
      'Murphy v. Waterfront Comm’n, 378 U. S. 52, 55-57, n. 5',
      'Murphy v. Waterfront Comm’n, 378 U. S. 52, 55-57, n. 5 (1964)',
      'Murphy v. Waterfront Comm’n, 378 U. S. 5…',
      'We have recently noted that the privileg…',
      'That right is the hallmark of our democr…',
      '**Lead Opinion**\nThat right is the hallm…',
      '**Lead Opinion**\nThat right is the hallm…',
    ]);
  });

  it('grows a selection over a pair of tags', async () => {
    assert.deepEqual((await selections(miranda, 'Malloy</targetCase>', 2)).slice(0, 2), [
      'Malloy',
      '<targetCase>Malloy</targetCase>',
    ]);
  });

  it('highlights a note where a cross reference names it by its number', async () => {
    const lit = async (words: string, into: number): Promise<string[]> => {
      const found = await client.request<{ range: import('vscode-languageserver-protocol').Range }[]>(
        'textDocument/documentHighlight',
        { textDocument: { uri: hale }, position: client.at(hale, words, 1, into) },
      );
      return found.map(({ range }) => `${range.start.line + 1} ${client.slice(hale, range)}`);
    };
    // Burger's `ante, at 178, and n. 6`, and the mark of note 6 in the opinion of the Court.
    const places = ['23 6', '37 178, and n. 6'];
    assert.deepEqual(await lit('and n. 6', 5), places);
    assert.deepEqual(await lit(' 6 and (3)', 1), places);
  });

  it('grows a selection from page to citation to sentence', async () => {
    const steps = await selections(hale, '384 U.S. 436, 468');
    assert.deepEqual(steps.slice(0, 4), [
      '384',
      '384 U.S. 436',
      'Miranda v. Arizona, 384 U.S. 436, 468 n. 37',
      'Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)',
    ]);
  });

  it('links both ends of a tag for editing', async () => {
    const found = await client.request<{ ranges: import('vscode-languageserver-protocol').Range[] } | null>(
      'textDocument/linkedEditingRange',
      {
        textDocument: { uri: miranda },
        position: client.at(miranda, '<targetCase>', 1, 5),
      },
    );
    assert.deepEqual(
      found?.ranges.map(range => client.slice(miranda, range)),
      ['targetCase', 'targetCase'],
    );
  });

  it('shows no Error in the pristine seeds', async () => {
    for (const uri of [hale, miranda])
      assert.deepEqual(
        (await client.diagnostics(uri)).filter(({ severity }) => severity === 1),
        [],
      );
  });

  it('tells the place at the pointer', async () => {
    const place = await client.request<Record<string, unknown>>('opinionLens/place', {
      textDocument: { uri: miranda },
      position: client.at(miranda, '485, 491'),
    });
    assert.equal(place.family, 'excerpt');
    assert.equal(place.cite, '384 U.S. 436');
    assert.equal(place.page, 465);
    const before = await client.request<Record<string, unknown>>('opinionLens/place', {
      textDocument: { uri: miranda },
      position: client.at(miranda, '761, Westover'),
    });
    assert.equal(before.page, null);
  });

  it('knows opinions by their content', async () => {
    for (const file of [hale, miranda]) {
      const text = client.text(file);
      assert.deepEqual(await client.request('opinionLens/detect', { uri: 'untitled:x', text }), { opinion: true });
    }
    const memo = 'Dear Ms. Jones,\n\nthe only case I found is Miranda v. Arizona, 384 U.S. 436 (1966).\n\nYours, A.\n';
    assert.deepEqual(await client.request('opinionLens/detect', { uri: 'untitled:x', text: memo }), { opinion: false });
    assert.deepEqual(positionOf('a\nb', 2), { line: 1, character: 0 });
  });
});
