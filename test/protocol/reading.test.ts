import assert from 'node:assert/strict';
import * as path from 'node:path';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Client, FULL, folderOf, offsetOf, uriOf } from './client';

const seeds = path.resolve('seeds');
const hale = path.join(seeds, '000_b9cbda3d512d8819.txt');
const miranda = path.join(seeds, '002_3409681a5bafcde0.txt');

interface Stop {
  readonly range: Range;
  readonly words: string;
  readonly resolved: boolean;
  readonly number: number;
  readonly count: number;
  readonly wrapped: boolean;
}

describe('commands of a reader', () => {
  let client: Client;
  let haleUri: string;
  let mirandaUri: string;
  before(async () => {
    client = await Client.start({ folder: seeds, capabilities: FULL });
    haleUri = await client.open(hale);
    mirandaUri = await client.open(miranda);
  });
  after(() => client.stop());

  const from = (uri: string, words: string, into: number, more: object): Promise<Stop | null> =>
    client.request('opinionLens/citationFrom', {
      textDocument: { uri },
      position: client.at(uri, words, 1, into),
      ...more,
    });

  it('go from citation to citation and say what each means', async () => {
    const first = await from(haleUri, 'OPINION', 0, { direction: 'next' });
    assert.match(client.slice(haleUri, first!.range), /^Miranda v\. Arizona, 384 U\.S\. 436/);
    assert.equal(first!.words, 'Miranda v. Arizona, 384 U.S. 436 (1966)');
    assert.equal(first!.number, 1);
    const next = await from(haleUri, 'Miranda v. Arizona, 384', 0, { direction: 'next' });
    assert.equal(client.slice(haleUri, next!.range), '419 U.S. 1045');
    const back = await from(haleUri, '419 U.S. 1045', 0, { direction: 'previous' });
    assert.deepEqual(back!.range, first!.range);
    const round = await from(haleUri, 'OPINION', 0, { direction: 'previous' });
    assert.equal(round!.wrapped, true);
    assert.equal(round!.number, round!.count);
  });

  it('go to what is not resolved, and say so where there is nothing', async () => {
    const uri = await client.open('untitled:draft', 'OPINION\nThe rule is old. See 378 U. S., at 8.\n');
    const stop = await from(uri, 'OPINION', 0, { direction: 'next', unresolved: true });
    assert.equal(client.slice(uri, stop!.range), '378 U. S., at 8');
    assert.equal(stop!.resolved, false);
    const none = await client.open('untitled:plain', 'OPINION\nNothing is cited here.\n');
    assert.equal(await from(none, 'OPINION', 0, { direction: 'next' }), null);
  });

  it('name pages, notes and opinions', async () => {
    const stops = await client.request<Record<'pages' | 'notes' | 'opinions', { label: string; range: Range }[]>>(
      'opinionLens/stops',
      { textDocument: { uri: mirandaUri } },
    );
    const labels = stops.pages.map(({ label }) => label);
    assert.ok(labels.includes('464') && labels.includes('468'), labels.join());
    assert.ok(stops.notes.some(({ label }) => label === '37'));
    const other = await client.request<typeof stops>('opinionLens/stops', { textDocument: { uri: haleUri } });
    assert.equal(other.opinions.length, 5);
    assert.match(other.opinions[0]!.label, /^Opinion of the Court \(MARSHALL, J\.\)/);
  });

  const copy = async (uri: string, range: Range, form: string, pinned = false): Promise<string | null> =>
    (
      await client.request<{ text: string | null }>('opinionLens/copyCitation', {
        textDocument: { uri },
        range,
        form,
        pinned,
      })
    ).text;

  it('copy the citation under the pointer, spelled out in either style', async () => {
    const at = client.at(haleUri, '353 U.S., at 423', 1, 2);
    const range = { start: at, end: at };
    assert.equal(await copy(haleUri, range, 'court'), 'Grunewald v. United States, 353 U. S. 391, 423 (1957)');
    assert.equal(await copy(haleUri, range, 'bluebook'), 'Grunewald v. United States, 353 U.S. 391, 423 (1957)');
    assert.equal(
      await copy(haleUri, range, 'markdown'),
      '[*Grunewald v. United States*, 353 U.S. 391, 423 (1957)](https://www.courtlistener.com/c/U.S./353/391/)',
    );
  });

  it('copy a pin cite of the pages a selection covers', async () => {
    const start = client.at(mirandaUri, '*464', 1, 6);
    const end = client.at(mirandaUri, '*465', 1, 6);
    assert.equal(
      await copy(mirandaUri, { start, end: start }, 'court', true),
      'Miranda v. Arizona, 384 U. S. 436, 464 (1966)',
    );
    assert.equal(
      await copy(mirandaUri, { start, end }, 'bluebook', true),
      'Miranda v. Arizona, 384 U.S. 436, 464-65 (1966)',
    );
  });

  it('say whose separate opinion a pin cite points to', async () => {
    const at = client.at(haleUri, 'MR. JUSTICE WHITE, concurring', 1, 4);
    assert.equal(
      await copy(haleUri, { start: at, end: at }, 'court', true),
      'United States v. Hale, 422 U. S. 171 (1975) (White, J., concurring in judgment)',
    );
  });

  it('list what an opinion cites, by kind', async () => {
    const all = await client.request<{
      groups: { kind: string; authorities: { title: string; mentions: { range: Range }[] }[] }[];
    }>('opinionLens/authorities', { textDocument: { uri: mirandaUri } });
    const cases = all.groups.find(({ kind }) => kind === 'case')!;
    const malloy = cases.authorities.find(({ title }) => title === 'Malloy v. Hogan, 378 U.S. 1 (1964)')!;
    assert.equal(malloy.mentions.length, 8);
    assert.ok(all.groups.some(({ kind }) => kind === 'treatise'));
  });
});

describe('commands of an annotator', () => {
  const text = [
    '**Lead Opinion**',
    'The privilege is old. Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964). In Malloy, we held it to bind the States.',
    '',
  ].join('\n');
  const capabilities = {
    ...FULL,
    workspace: {
      ...FULL.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  };

  function changed(client: Client, uri: string, edit: WorkspaceEdit): string {
    const [change] = edit.documentChanges as { edits: { range: Range; newText: string }[] }[];
    const before = client.text(uri);
    return [...change!.edits]
      .reverse()
      .reduce(
        (all, { range, newText }) =>
          all.slice(0, offsetOf(before, range.start)) + newText + all.slice(offsetOf(before, range.end)),
        before,
      );
  }

  it('tag what is untagged, and strip all tags, each to be confirmed', async () => {
    const client = await Client.start({ folder: folderOf({ 'a.txt': text }), capabilities });
    const uri = await client.open('untitled:a', text);
    const ask = (what: string) =>
      client.request<{ edit: WorkspaceEdit; count: number; title: string }>('opinionLens/tagEdit', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
        what,
      });
    const tagged = await ask('tag-mentions');
    assert.equal(tagged.count, 1);
    assert.match(changed(client, uri, tagged.edit), /In <targetCase>Malloy<\/targetCase>, we held/);
    assert.equal(Object.values(tagged.edit.changeAnnotations!)[0]!.needsConfirmation, true);
    const stripped = await ask('strip-tags');
    assert.match(changed(client, uri, stripped.edit), /Malloy v\. Hogan, 378 U\. S\. 1, 8 \(1964\)\. In Malloy, we/);
    await client.stop();
  });

  it('offer to tag every mention of the target from one of them, each to be confirmed', async () => {
    const client = await Client.start({ capabilities: { ...capabilities, textDocument: FULL.textDocument! } });
    const uri = await client.open(
      'untitled:all',
      '**Lead Opinion**\nIn Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), we held so. Malloy, 378 U. S., at 9. In Malloy it was said.\n',
    );
    const start = client.at(uri, 'Malloy it was');
    const actions = await client.actions(uri, { start, end: start }, ['refactor']);
    const all = actions.find(({ title }) => title.startsWith('Tag 2 mentions of Malloy v. Hogan'));
    assert.ok(all, actions.map(({ title }) => title).join('; '));
    assert.deepEqual(
      Object.values(all.edit!.changeAnnotations!).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
    assert.match(
      changed(client, uri, all.edit!),
      /<targetCase>378 U\. S\., at 9<\/targetCase>\. In <targetCase>Malloy<\/targetCase> it/,
    );
    // Away from the target there is nothing of the kind.
    const away = client.at(uri, 'we held');
    const there = await client.actions(uri, { start: away, end: away }, ['refactor']);
    assert.ok(!there.some(({ title }) => title.startsWith('Tag ')));
    await client.stop();
  });

  it('export annotations with offsets in both units', async () => {
    const client = await Client.start({ capabilities });
    // The clef is one code point of two UTF-16 units.
    const uri = await client.open('untitled:b', `OPINION\n𝄞 Malloy v. Hogan, 378 U. S. 1 (1964), says so.\n`);
    const { text: lines } = await client.request<{ text: string }>('opinionLens/annotations', {
      textDocument: { uri },
    });
    const rows = lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.equal(rows[0].type, 'file');
    const malloy = rows.find(row => row.type === 'reference');
    assert.deepEqual(malloy.utf16, [11, 46]);
    assert.deepEqual(malloy.codepoint, [10, 45]);
    assert.equal(malloy.target, 'us/378/1');
    assert.equal(malloy.text, 'Malloy v. Hogan, 378 U. S. 1 (1964)');
    await client.stop();
  });

  for (const [offsets, units] of [
    ['utf16', ['utf16']],
    ['codepoint', ['codepoint']],
    ['both', ['utf16', 'codepoint']],
  ] as const) {
    it(`export annotations counted in ${units.join(' and ')} where the setting says ${offsets}`, async () => {
      const client = await Client.start({ capabilities, initializationOptions: { settings: { offsets } } });
      const uri = await client.open('untitled:c', `OPINION\n𝄞 Malloy v. Hogan, 378 U. S. 1 (1964), says so.\n`);
      const answer = await client.request<{ text: string }>('opinionLens/annotations', { textDocument: { uri } });
      for (const line of answer.text.trimEnd().split('\n')) {
        const row = JSON.parse(line);
        const counts = row.type === 'file' ? row.length : row;
        assert.deepEqual(
          ['utf16', 'codepoint'].filter(unit => unit in counts),
          [...units],
        );
      }
      await client.stop();
    });
  }

  it('export a whole folder, file by file, as each would be by itself', async () => {
    const folder = folderOf({
      'in/a.txt': text,
      'in/deep/b c.txt': `\uFEFF${text}`,
      'in/list.txt': 'milk\nbread\n',
      'out/d.txt': text,
    });
    const client = await Client.start({ folder, capabilities });
    const found = new Map<string, string>();
    let next: string | null | undefined;
    do {
      const answer: { files: { path: string; text: string }[]; next: string | null; total: number } =
        await client.request('opinionLens/annotationsOfFolder', {
          folder: uriOf(path.join(folder, 'in')),
          ...(next ? { after: next } : {}),
        });
      for (const file of answer.files) found.set(file.path, file.text);
      next = answer.next;
    } while (next !== null);
    assert.deepEqual([...found.keys()], ['a.txt', 'deep/b c.txt']);
    const uri = await client.open(path.join(folder, 'in/a.txt'));
    const alone = await client.request<{ text: string }>('opinionLens/annotations', { textDocument: { uri } });
    assert.equal(found.get('a.txt'), alone.text);
    // A byte-order mark is not part of the text: the places are the same.
    const places = (lines: string): string[] => lines.split('\n').slice(1);
    assert.deepEqual(places(found.get('deep/b c.txt')!), places(alone.text));
    await client.stop();
  });

  it('validate files that are not open, a slice at a time', async () => {
    const folder = folderOf({ 'a.txt': text.replace('</targetCase>', ''), 'b.txt': text });
    const client = await Client.start({ folder, capabilities });
    const found: string[] = [];
    let next: string | null | undefined;
    do {
      const answer: { files: { uri: string; diagnostics: { code: string }[] }[]; next: string | null } =
        await client.request('opinionLens/validate', { shown: [], ...(next ? { after: next } : {}) });
      for (const file of answer.files) {
        for (const { code } of file.diagnostics) found.push(`${path.basename(file.uri)} ${code}`);
      }
      next = answer.next;
    } while (next !== null);
    assert.ok(found.includes('a.txt tag-unclosed'), found.join());
    assert.ok(!found.includes('b.txt tag-unclosed'));
    await client.stop();
  });
});

describe('definitions in another file', () => {
  it('reach over the passage, so that a peek shows it', async () => {
    const client = await Client.start({ folder: seeds, capabilities: FULL });
    const uri = await client.open(hale);
    const other = await client.open(miranda);
    const [link] = await client.definition(uri, '384 U.S. 436, 468 n. 37', 1, 16);
    assert.equal(link!.targetUri, other);
    const passage = client.slice(other, link!.targetSelectionRange);
    assert.match(passage, /^In accord with our decision today/);
    assert.match(passage, /[.”]$/);
    await client.stop();
  });
});
