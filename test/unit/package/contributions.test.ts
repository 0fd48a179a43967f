import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const words: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;

describe('package.json', () => {
  it('has words for everything it shows, and no words for nothing', () => {
    const named = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, name]) => name!));
    assert.deepEqual(
      [...named].filter(name => !words[name]),
      [],
    );
    assert.deepEqual(
      Object.keys(words).filter(name => !named.has(name)),
      [],
    );
  });

  it('keeps its commands under one prefix, and takes no key outside its own views', () => {
    for (const { command, category } of contributes.commands) {
      assert.match(command, /^opinionLens\./);
      assert.equal(category, 'Opinion Lens');
    }
    for (const { when } of contributes.keybindings) assert.match(when, /^focusedView == opinionLens\./);
  });

  it('heads the sections of the minimap with banners, bylines, labels and parts', () => {
    const { start, end } = JSON.parse(read('language-configuration.json')).folding.markers;
    // The editor shows what follows the match.
    const shown = (line: string): string | undefined => {
      const match = line.match(new RegExp(start));
      assert.equal(line.match(new RegExp(end)), null);
      return match ? line.slice(match[0].length) : undefined;
    };
    for (const [line, header] of [
      ['OPINION', 'OPINION'],
      ['MR. JUSTICE MARSHALL delivered the opinion of the Court.', 'MARSHALL delivered the opinion of the Court.'],
      ['MR. CHIEF JUSTICE BURGER, concurring in the judgment.', 'BURGER, concurring in the judgment.'],
      [
        "JUSTICE O'CONNOR, with whom JUSTICE KENNEDY joins, dissenting.",
        "O'CONNOR, with whom JUSTICE KENNEDY joins, dissenting.",
      ],
      ['IV', 'IV'],
      ['**Lead Opinion**', '**Lead Opinion**'],
    ] as const)
      assert.equal(shown(line), header, line);
    for (const line of [
      'MR. JUSTICE BLACK once said so.',
      'Opinions differ.',
      'I am no more enthusiastic',
      '** a note',
      '',
    ])
      assert.equal(shown(line), undefined, line);
  });

  it('names only commands that it contributes', () => {
    const known = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const entries = Object.values<{ command?: string }[]>(contributes.menus).flat();
    for (const { command } of entries) if (command) assert.ok(known.has(command), command);
    const links = Object.values(words)
      .join('\n')
      .matchAll(/command:(opinionLens\.[\w.]+)/g);
    for (const [, command] of links) assert.ok(known.has(command!), command);
  });

  it('has the pictures of the walkthrough, each with words for who does not see it', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) {
        assert.ok(fs.statSync(media.image).size < 100_000, media.image);
        assert.ok(media.altText);
      }
    }
  });

  it('says in keyboard.md only commands that there are', () => {
    const known = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const suggested = [...read('docs/keyboard.md').matchAll(/"command": "([\w.]+)"/g)].map(([, command]) => command!);
    assert.ok(suggested.length > 5);
    for (const command of suggested) assert.ok(known.has(command), command);
  });

  it('is in step with the strings of the client', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/l10n.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
