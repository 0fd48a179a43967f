import assert from 'node:assert/strict';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Literal {
  readonly text: string;
  readonly call: string;
  readonly argument: number;
  readonly method: string;
}
type Read = (source: string) => readonly Literal[];

describe('texts for translators', () => {
  let literalsOf: Read;
  before(async () => {
    ({ literalsOf } = (await import(pathToFileURL(path.resolve('scripts/literals.mjs')).href)) as { literalsOf: Read });
  });
  const texts = (source: string): string[] => literalsOf(source).map(({ text }) => text);

  it('are read with their escapes, comments and patterns passed over', () => {
    const source = [
      "// it's no text, `nor this`",
      '/* \'nor this\' */ const a = /["\'`/]/.test("yes") ? \'it\\\'s\' : "say \\"so\\"\\u00a7";',
      "const half = total / 2 + '/' + rest / 3;",
    ];
    assert.deepEqual(texts(source.join('\n')), ['yes', "it's", 'say "so"§', '/']);
  });

  it('are templates with numbered gaps, texts within a gap by themselves', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source to be read
    const source = "report(`page ${page} of ${many ? `all ${n} pages` : 'one page'}.`);";
    assert.deepEqual(texts(source).sort(), ['all {0} pages', 'one page', 'page {0} of {1}.']);
  });

  it('know their call, which argument they are, and what is asked of them', () => {
    const source =
      "x = counted(f(a, b), '1 file', '{0} files'); t(n > 1 ? 'several' : 'one', 'name'); 'a b'.split(' ');";
    assert.deepEqual(
      literalsOf(source).map(({ text, call, argument, method }) => [text, call, argument, method]),
      [
        ['1 file', 'counted', 1, ''],
        ['{0} files', 'counted', 2, ''],
        ['several', 't', 0, ''],
        ['one', 't', 0, ''],
        ['name', 't', 1, ''],
        ['a b', '', -1, 'split'],
        [' ', 'split', 0, ''],
      ],
    );
  });
});
