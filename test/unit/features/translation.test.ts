import * as assert from 'node:assert/strict';
import { counted, pinsWords } from '../../../server/src/features/hover/words';
import { said, t, useTranslation } from '../../../server/src/features/translation';

/** What a test says in German while it runs; English again after it. */
function inGerman(translation: unknown, test: () => void): void {
  useTranslation(translation);
  try {
    test();
  } finally {
    useTranslation(undefined);
  }
}

describe('words in another language', () => {
  it('are English until a translation is given, and after one is taken away', () => {
    assert.equal(t('page {0}', 461), 'page 461');
    inGerman({ 'page {0}': 'Seite {0}' }, () => assert.equal(t('page {0}', 461), 'Seite 461'));
    assert.equal(t('page {0}', 461), 'page 461');
  });

  it('stay English where the translation has nothing, or nothing that can be used', () => {
    for (const translation of [null, 'de', 7, [], {}, { 'page {0}': '' }, { 'page {0}': 3 }, { other: 'x' }])
      inGerman(translation, () => assert.equal(t('page {0}', 461), 'page 461'));
    // Names that every object has are no words.
    inGerman({ 'page {0}': 'Seite {0}' }, () => assert.equal(t('constructor'), 'constructor'));
  });

  it('put what is filled in where the other language wants it, and read it only once', () => {
    inGerman({ 'line {0} of {1}': 'von {1} Zeilen die {0}.' }, () => {
      assert.equal(t('line {0} of {1}', 4, 12), 'von 12 Zeilen die 4.');
      assert.equal(t('line {0} of {1}', '{1}', 12), 'von 12 Zeilen die {1}.');
      assert.equal(t('line {0} of {1}', 4), 'von {1} Zeilen die 4.');
    });
  });

  it('have a text for one and a text for several', () => {
    inGerman({ '1 file': 'eine Datei', '{0} files': '{0} Dateien', '{0} and {1}': '{0} und {1}' }, () => {
      assert.equal(counted(1, '1 file', '{0} files'), 'eine Datei');
      assert.equal(counted(3, '1 file', '{0} files'), '3 Dateien');
    });
    assert.equal(counted(0, '1 file', '{0} files'), '0 files');
  });

  it('compose pins', () => {
    const pin = (page: string) => ({ start: 0, end: 0, page, to: undefined, note: undefined });
    inGerman({ 'pages {0}': 'Seiten {0}', '{0} and {1}': '{0} und {1}' }, () => {
      assert.equal(pinsWords([pin('483'), pin('485'), pin('491')] as never), 'Seiten 483, 485 und 491');
    });
  });
});

describe('words made below the features', () => {
  const GERMAN = {
    'this file': 'diese Datei',
    'the only case of {0} cited in this file': 'der einzige Fall aus {0}, den diese Datei nennt',
    '{0} in this file': '{0} in dieser Datei',
    'taken as {0} because {1}': 'als {0} verstanden, denn {1}',
    '{0} lies in {1}': '{0} liegt in {1}',
    'page {0}': 'Seite {0}',
    'Page {0} of this opinion is not in the file ({1}).': 'Seite {0} dieser Meinung steht nicht in der Datei ({1}).',
    'it has no page marks': 'sie hat keine Seitenzahlen',
    'Unknown tag {0}.{1}': 'Unbekanntes Etikett {0}.{1}',
    ' Did you mean {0}?': ' Gemeint: {0}?',
    'cited in this file': 'in dieser Datei genannt',
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['a whole text', 'this file', 'diese Datei'],
    [
      'a text with a gap',
      'the only case of 378 U.S. cited in this file',
      'der einzige Fall aus 378 U.S., den diese Datei nennt',
    ],
    [
      'phrases within a sentence',
      'taken as Malloy because page 7 lies in 378 U.S. 1-52',
      'als Malloy verstanden, denn Seite 7 liegt in 378 U.S. 1-52',
    ],
    [
      'a sentence that says why in brackets',
      'Page 178 of this opinion is not in the file (it has no page marks).',
      'Seite 178 dieser Meinung steht nicht in der Datei (sie hat keine Seitenzahlen).',
    ],
    [
      'a second sentence that is there at times',
      'Unknown tag `<foo>`. Did you mean `<concur>`?',
      'Unbekanntes Etikett `<foo>`. Gemeint: `<concur>`?',
    ],
    ['the same without it', 'Unknown tag `<foo>`.', 'Unbekanntes Etikett `<foo>`.'],
    [
      'a reason behind a name',
      'Malloy (378 U.S. 1): cited in this file',
      'Malloy (378 U.S. 1): in dieser Datei genannt',
    ],
    ['a text that no template fits', 'Something else entirely.', 'Something else entirely.'],
    [
      'a name that looks like a text of ours',
      'taken as This File because page 7 lies in 1 U.S. 1',
      'als This File verstanden, denn Seite 7 liegt in 1 U.S. 1',
    ],
  ];
  for (const [what, english, german] of cases)
    it(`are translated: ${what}`, () => {
      assert.equal(said(english), english);
      inGerman(GERMAN, () => assert.equal(said(english), german));
    });

  it('take time that grows with the text, whatever it is made of', () => {
    const hostile = 'taken as '.repeat(60_000);
    inGerman(GERMAN, () => assert.equal(said(hostile), hostile));
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`a{0}b{1}c{2}d${n} text`, 'x']));
    inGerman(many, () => {
      for (let n = 0; n < 300; n++) assert.equal(said(`a${'b'.repeat(n)} text`), `a${'b'.repeat(n)} text`);
    });
  });
});
