import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { architectureFaults, importsOf } from './arrows';

/** A tree from one drawn string: `//- path` opens a file. */
function tree(drawn: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const part of drawn.split(/^\/\/- /m).slice(1)) {
    const end = part.indexOf('\n');
    files.set(part.slice(0, end).trim(), part.slice(end + 1));
  }
  return files;
}

describe('architecture', () => {
  it('holds in this project', () => {
    const files = new Map<string, string>();
    for (const top of ['client/src', 'server/src', 'server/data']) {
      if (!fs.existsSync(top)) continue;
      for (const name of fs.readdirSync(top, { recursive: true, encoding: 'utf8' })) {
        const file = path.join(top, name).replaceAll(path.sep, '/');
        if (/\.ts$/.test(file)) files.set(file, fs.readFileSync(file, 'utf8'));
        else if (/\.json$/.test(file)) files.set(file, '');
      }
    }
    assert.ok(files.size > 0, 'there are sources to look at');
    assert.deepEqual(architectureFaults(files), []);
  });

  it('lets the arrows run the right way', () => {
    const right = tree(`
//- server/src/opinion/document.ts
export interface OpinionDocument {}
//- server/src/citation/citation.ts
import type { OpinionDocument } from '../opinion/document';
//- server/src/corpus/disk.node.ts
import * as fs from 'node:fs';
import type { A } from '../citation/citation.js';
//- server/src/authority/reporters.ts
import table from '../../data/reporters.json';
//- server/data/reporters.json
//- server/src/features/hover.ts
import type { Hover } from 'vscode-languageserver-types';
import { rule } from '../rules/rule';
//- server/src/rules/rule.ts
export const rule = 1;
//- server/src/lsp/main.node.ts
import { createConnection } from 'vscode-languageserver/node';
import '../features/hover';
import * as disk from '../corpus/disk.node';
//- server/src/lsp/protocol.ts
export const section = 'opinionLens';
//- server/src/lsp/protocol-views.ts
import type { section } from './protocol';
//- client/src/node.ts
import * as vscode from 'vscode';
import { section } from '../../server/src/lsp/protocol';
import type { View } from '../../server/src/lsp/protocol-views';
`);
    assert.deepEqual(architectureFaults(right), []);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    [
      'an arrow against the grain',
      "//- server/src/opinion/a.ts\nimport '../citation/b';",
      /opinion\/ cannot import citation/,
    ],
    [
      'a type-only arrow against the grain',
      "//- server/src/reference/a.ts\nimport type { B } from '../corpus/b';",
      /corpus/,
    ],
    ['a re-export against the grain', "//- server/src/authority/a.ts\nexport { b } from '../opinion/b';", /opinion/],
    ['features and reports leaning on each other', "//- server/src/features/a.ts\nimport '../reports/b';", /reports/],
    ['Node in a pure room', "//- server/src/rules/a.ts\nimport * as fs from 'node:fs';", /pure/],
    ['Node without its prefix', "//- server/src/corpus/a.ts\nimport { join } from 'path';", /pure/],
    ['Node by require', "//- server/src/features/a.ts\nconst fs = require('fs');", /pure/],
    ['Node by a late import', "//- server/src/corpus/a.ts\nconst z = await import('node:zlib');", /pure/],
    ['the editor in a pure room', "//- server/src/reports/a.ts\nimport { Uri } from 'vscode';", /pure/],
    [
      'a connection in a pure room',
      "//- server/src/features/a.ts\nimport { X } from 'vscode-languageserver/node';",
      /pure/,
    ],
    [
      'a package in the core',
      "//- server/src/opinion/a.ts\nimport { Range } from 'vscode-languageserver-types';",
      /no package/,
    ],
    [
      'the client reaching into the server',
      "//- client/src/a.ts\nimport '../../server/src/opinion/b';",
      /client\/ may import/,
    ],
    ['protocol.ts with an import', "//- server/src/lsp/protocol.ts\nimport 'vscode-jsonrpc';", /imports nothing/],
    [
      'a part of the protocol that leans on the server',
      "//- server/src/lsp/protocol-views.ts\nimport '../corpus/b';",
      /imports nothing/,
    ],
    ['a pure file reaching for the Node side', "//- server/src/corpus/a.ts\nimport './disk.node';", /pure/],
    ['a test in the product', "//- server/src/cli/a.ts\nimport '../../../test/unit/fixture';", /cannot import test/],
    ['a file outside the rooms', '//- server/src/shared/a.ts\n', /no room/],
    ['a missing file', "//- server/src/cli/a.ts\nimport './nowhere';", /cannot find/],
    [
      'a ring of two',
      "//- server/src/opinion/a.ts\nimport './b';\n//- server/src/opinion/b.ts\nimport type { A } from './a';",
      /cycle/,
    ],
  ];
  for (const [what, drawn, expected] of wrong) {
    it(`reports ${what}`, () => {
      const files = tree(drawn);
      for (const also of ['citation/b', 'corpus/b', 'opinion/b', 'reports/b', 'corpus/disk.node']) {
        if (!files.has(`server/src/${also}.ts`)) files.set(`server/src/${also}.ts`, '');
      }
      files.set('test/unit/fixture.ts', '');
      assert.match(architectureFaults(files).join('\n'), expected);
    });
  }

  it('reads imports over several lines and none from comments', () => {
    const source = [
      "import {\n  a,\n  type B,\n} from './one';",
      "// import './no';",
      "/* import './no';\n*/ import './two';",
      "export * from './three';",
    ];
    assert.deepEqual(importsOf(source.join('\n')), [
      { specifier: './one', line: 4 },
      { specifier: './two', line: 7 },
      { specifier: './three', line: 8 },
    ]);
  });
});
