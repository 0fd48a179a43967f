import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { Client, FULL } from './client';

const seeds = path.resolve('seeds');
const hale = path.join(seeds, '000_b9cbda3d512d8819.txt');
const miranda = path.join(seeds, '002_3409681a5bafcde0.txt');

const GERMAN = {
  'at {0}': 'auf {0}',
  'page {0}': 'Seite {0}',
  'line {0}': 'Zeile {0}',
  'First cited in full: line {0}': 'Zuerst vollständig zitiert: Zeile {0}',
  'No file in this workspace holds this case.': 'Keine Datei dieses Arbeitsbereichs enthält diesen Fall.',
  'the only case of {0} cited in this file': 'der einzige Fall aus {0}, den diese Datei zitiert',
  'Source: {0}': 'Quelle: {0}',
  'built-in list': 'eingebaute Liste',
  '{0} authorities': '{0} Quellen',
  '1 authority': '1 Quelle',
  '{0} separate opinions': '{0} Sondervoten',
  'Fix encoding and markup in this file': 'Kodierung und Auszeichnung der Datei richten',
  '`{0}` is {1}`{2}` read with the wrong code page{3}.': '`{0}` ist ein falsch gelesenes `{2}`{3}.',
  'Replace with `{0}`': 'Durch `{0}` ersetzen',
  'Cited here: {0}': 'Hier zitiert: {0}',
  Decided: 'Entschieden',
};

const capabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, textDocumentContent: { dynamicRegistration: true } },
};

function start(translation: unknown): Promise<Client> {
  const settings = { codeLens: { enabled: true } };
  return Client.start({ folder: seeds, capabilities, initializationOptions: { settings, translation } });
}

const lensTitles = async (client: Client, uri: string): Promise<string[]> => {
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const resolved = lenses.map(lens => client.request<CodeLens>('codeLens/resolve', lens));
  return (await Promise.all(resolved)).map(lens => lens.command?.title ?? '');
};

describe('a client that hands over a translation', () => {
  let client: Client;
  let uri: string;
  before(async () => {
    client = await start(GERMAN);
    uri = await client.open(hale);
  });
  after(() => client.stop());

  it('gets cards in that language, reasons and sources with them', async () => {
    const card = await client.hover(uri, '353 U.S., at 423');
    assert.match(card, /^\*\*Grunewald v\. United States\*\*, 353 U\.S\. 391 \(1957\), auf Seite 423/);
    assert.match(card, /Der einzige Fall aus 353 U\.S\., den diese Datei zitiert\./);
    assert.match(card, /Zuerst vollständig zitiert: Zeile 15/);
    assert.match(card, /Keine Datei dieses Arbeitsbereichs enthält diesen Fall\./);
    assert.match(card, /Quelle: eingebaute Liste/);
  });

  it('gets lenses, findings, quick fixes and case cards in it', async () => {
    const titles = await lensTitles(client, uri);
    assert.ok(
      titles.some(title => /^\d+ Quellen · 3 Sondervoten/.test(title)),
      titles.join('\n'),
    );
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'mojibake');
    assert.equal(found?.message, '`ยง` ist ein falsch gelesenes `§` (Thai).');
    const actions = await client.actions(uri, found!.range);
    const names = actions.map(({ title }) => title);
    assert.ok(names.includes('Durch “§” ersetzen'), names.join('\n'));
    assert.ok(names.includes('Kodierung und Auszeichnung der Datei richten'), names.join('\n'));
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'opinion-case:/us/353/391.md',
    });
    assert.match(text, /- Entschieden: 1957.* \*\(eingebaute Liste\)\*/);
    assert.match(text, /## Hier zitiert: /);
  });

  it('finds English where the translation has nothing', async () => {
    assert.match(await client.hover(uri, '<concur', 1, 2), /concurring in the judgment|\*\*without opinion\*\*/);
  });
});

describe('a made-up language', () => {
  // Each small letter of our own texts in Cyrillic: what is left in Latin is not ours, or cannot be translated.
  const madeUp = (english: string): string =>
    english.replace(/\{\d\}|`[^`]*`|[a-z]/g, one =>
      one.length > 1 ? one : String.fromCharCode(one.charCodeAt(0) - 97 + 0x430),
    );
  const bundle: Record<string, string> = JSON.parse(fs.readFileSync('l10n/bundle.l10n.json', 'utf8'));
  const translation = Object.fromEntries(Object.keys(bundle).map(words => [words, madeUp(words)]));

  /** Our most frequent words; the opinions' own are left out of what is looked at. */
  const OURS =
    /\b(?:line|lines|page|pages|this file|source|workspace|mentions?|cited (?:in|by|on)|holds|full cites?|short forms?|authorit(?:y|ies)|opinion of the Court|not sure|likely|marked|begins|follows|taken as)\b/i;

  it('leaves no English of ours in any card of the two seeds', async () => {
    const client = await start(translation);
    const seen = new Set<string>();
    const kept: string[] = [];
    for (const file of [hale, miranda]) {
      const uri = await client.open(file);
      const lines = client.text(uri).split('\n');
      for (let line = 0; line < lines.length; line++) {
        for (let character = 0; character < lines[line]!.length; character += 5) {
          const card = (await client.hoverAt(uri, { line, character }))?.text;
          if (card === undefined || seen.has(card)) continue;
          seen.add(card);
          // Passages, quoted words, votes as the opinion writes them, and addresses are not ours.
          const own = card
            .replace(/^> .*$/gm, '')
            .replace(/“[^”]*”/g, '')
            .replace(/\]\([^)]*\)/g, ']')
            .replace(/delivered the opinion of the Court/g, '');
          if (OURS.test(own)) kept.push(`${path.basename(file)}:${line + 1}: ${OURS.exec(own)?.[0]}: ${own}`);
        }
      }
    }
    await client.stop();
    assert.ok(seen.size > 80, `${seen.size} cards`);
    assert.deepEqual(kept, []);
  });
});
