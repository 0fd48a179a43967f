import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';

interface Manifest {
  scripts: Record<string, string>;
  engines: { vscode: string };
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
  contributes: {
    languages: { id: string; extensions?: string[]; firstLine?: string; configuration?: string }[];
    grammars: { path: string }[];
    jsonValidation?: { url: string }[];
    snippets?: { path: string }[];
  };
}

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;

describe('package.json', () => {
  it('runs every script behind the bootstrap, so that a fresh clone needs nothing but Node', () => {
    for (const [name, command] of Object.entries(manifest.scripts)) {
      assert.match(command, /^node scripts\/bootstrap\.mjs \S+/, name);
    }
  });

  it('asks for a VS Code that the embedded one satisfies, and knows no newer API', () => {
    // An extension that asks for more than the running VS Code is silently absent there.
    const minor = Number(/^\^1\.(\d+)\.0$/.exec(manifest.engines.vscode)?.[1]);
    assert.ok(minor >= 91 && minor <= 138, manifest.engines.vscode);
    assert.equal(manifest.devDependencies['@types/vscode'], `1.${minor}.0`);
  });

  it('names only files that exist', () => {
    const { languages, grammars, jsonValidation = [], snippets = [] } = manifest.contributes;
    const named = [
      ...languages.flatMap(language => language.configuration ?? []),
      ...[...grammars, ...snippets].map(part => part.path),
      ...jsonValidation.map(schema => schema.url),
    ];
    assert.deepEqual(
      named.filter(file => !fs.existsSync(file)),
      [],
    );
  });

  it('leaves .txt to plain text', () => {
    const language = manifest.contributes.languages.find(({ id }) => id === 'court-opinion');
    assert.deepEqual(language?.extensions, ['.opinion', '.opn']);
  });

  const first: readonly (readonly [string, boolean])[] = [
    ['OPINION', true],
    ['**Lead Opinion**', true],
    ['**Concurrence Opinion**', true],
    ['<concur author="WHITE_B" text="TRUE">', true],
    ['CONCUR BY: WHITE', true],
    ['DISSENT BY: HARLAN; STEWART', true],
    ['MR. JUSTICE MARSHALL delivered the opinion of the Court.', true],
    ['MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.', true],
    ['OPINIONS DIFFER', false],
    ['In my opinion the code below is fine.', false],
    ['# Opinion pieces', false],
    ['Mr. Justice is a novel', false],
  ];
  for (const [line, expected] of first) {
    it(`${expected ? 'takes' : 'leaves'} a file that begins with "${line}"`, () => {
      const language = manifest.contributes.languages.find(({ id }) => id === 'court-opinion');
      assert.equal(new RegExp(language?.firstLine ?? '(?!)').test(line), expected);
    });
  }
});

describe('lock files', () => {
  for (const file of ['package-lock.json', 'tools/vscode/package-lock.json']) {
    const { packages } = read(file) as Lock;

    it(`${file} names no host but the public registry`, () => {
      const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []));
      assert.deepEqual(
        hosts.filter(host => host !== 'registry.npmjs.org'),
        [],
      );
    });

    it(`${file} holds the optional packages of every platform`, () => {
      const missing = Object.values(packages)
        .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
        .filter(name => !Object.keys(packages).some(where => where.endsWith(`node_modules/${name}`)));
      assert.deepEqual(missing, []);
    });
  }

  it('hold one copy of the protocol', () => {
    const { packages } = read('package-lock.json') as Lock;
    for (const [name, version] of Object.entries(manifest.overrides)) {
      const copies = Object.entries(packages).filter(([where]) => where.endsWith(`node_modules/${name}`));
      assert.deepEqual(
        copies.map(([, { version: locked }]) => locked),
        [version],
        name,
      );
    }
  });
});

describe('.gitattributes', () => {
  it('lets no check-out change a byte of the seeds', () => {
    assert.match(fs.readFileSync('.gitattributes', 'utf8'), /^seeds\/\*\.txt -text$/m);
  });
});
