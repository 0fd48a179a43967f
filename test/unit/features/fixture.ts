/**
 * Fixtures with the pointer and the expected places drawn in the text (test names are data, MODELS.md):
 *
 *     //- /hale.txt
 *     Miranda v. Arizona, 384 U.S. 436, 4$068 n. 37 (1966)
 *     //- /miranda.txt  case: 384 U.S. 436
 *     In accord with our decision *468 today
 *                                 ^^^^ definition
 *
 * A line of spaces, carets and one word marks a stretch of the line above it. It is not part of the file.
 */
import * as assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { identityOf } from '../../../server/src/corpus/identity';
import { CorpusIndex } from '../../../server/src/corpus/index';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { statedCite } from '../../../server/src/corpus/stated-cite';
import { definition } from '../../../server/src/features/definition';
import { documentHighlights } from '../../../server/src/features/document-highlight';
import { hover } from '../../../server/src/features/hover/hover';
import { references } from '../../../server/src/features/references';
import type { View } from '../../../server/src/features/view';
import type { Family } from '../../../server/src/opinion/document';
import { analyse } from '../../../server/src/reference/analyse';

const FOLDER = 'file:///w';

interface Mark {
  readonly uri: string;
  readonly word: string;
  readonly range: Range;
}

export interface Fixture {
  readonly view: View;
  readonly offset: number;
  readonly marks: readonly Mark[];
}

interface File {
  readonly uri: string;
  readonly text: string;
  readonly cite: string | undefined;
  readonly family: Family | undefined;
}

/** Reads the files of a fixture; exactly one holds the pointer `$0`. */
export function draw(fixture: string): Fixture {
  const files: File[] = [];
  const marks: Mark[] = [];
  let pointer: { uri: string; offset: number } | undefined;
  const sections = fixture.replace(/^\n/, '').split(/^\/\/- /m);
  for (const section of sections.length === 1 ? [`/a.txt\n${sections[0]}`] : sections.slice(1)) {
    const newline = section.indexOf('\n');
    const [path = '', ...rest] = section
      .slice(0, newline)
      .trim()
      .split(/\s{2,}/);
    const facts = new Map(rest.map(fact => fact.split(/:\s*/) as [string, string]));
    const uri = `${FOLDER}${path}`;
    const lines: string[] = [];
    for (const line of section
      .slice(newline + 1)
      .replace(/\n$/, '')
      .split('\n')) {
      const drawn = /^( *)(\^+) ([\w-]+)$/.exec(line);
      if (!drawn) {
        lines.push(line);
        continue;
      }
      const above = lines.length - 1;
      // The pointer's `$0` is no part of the text; what is drawn after it stands two columns further left there.
      const shift = (lines[above]?.indexOf('$0') ?? -1) >= 0 && lines[above]!.indexOf('$0') < drawn[1]!.length ? 2 : 0;
      const start = drawn[1]!.length - shift;
      const within = lines[above]!.indexOf('$0') - start;
      const length = drawn[2]!.length - (shift === 0 && within >= 0 && within < drawn[2]!.length ? 2 : 0);
      marks.push({
        uri,
        word: drawn[3]!,
        range: { start: { line: above, character: start }, end: { line: above, character: start + length } },
      });
    }
    let text = lines.join('\n');
    const at = text.indexOf('$0');
    if (at >= 0) {
      pointer = { uri, offset: at };
      text = text.replace('$0', '');
    }
    files.push({ uri, text, cite: facts.get('case'), family: facts.get('family') as Family | undefined });
  }
  assert.ok(pointer, 'the fixture holds a pointer');
  const corpus = new CorpusIndex();
  const views = new Map<string, View>();
  for (const file of files) {
    const stated = file.cite === undefined ? undefined : statedCite(file.cite);
    const identity = stated && ({ target: stated.target, cite: stated.words, source: 'manifest' } as const);
    const analysis = analyse(
      file.text,
      { caseList: EMPTY_CASE_LIST, ...(identity ? { identity: identityOf(identity, undefined, '')! } : {}) },
      { family: file.family ?? 'plain' },
    );
    corpus.set(factsOf(file.uri, analysis));
    views.set(file.uri, {
      uri: file.uri,
      key: file.uri,
      analysis,
      lines: linesOver(lineStartsOf(file.text), file.text.length),
      corpus,
      caseList: EMPTY_CASE_LIST,
      folders: [FOLDER],
      indexing: false,
      read: async key => files.find(other => other.uri === key)?.text,
    });
  }
  return { view: views.get(pointer.uri)!, offset: pointer.offset, marks };
}

const shown = ({ uri, range }: { uri: string; range: Range }): string =>
  `${uri.slice(FOLDER.length)} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;

/** `definition` marks are the only places the pointer leads to, `origin` is what is underlined. */
export function checkDefinition(fixture: string): void {
  const { view, offset, marks } = draw(fixture);
  const links = definition(view, offset);
  const wanted = marks.filter(mark => mark.word === 'definition');
  assert.deepEqual(
    links.map(
      link =>
        `${link.targetUri.slice(FOLDER.length)} ${link.targetSelectionRange.start.line}:${link.targetSelectionRange.start.character}`,
    ),
    wanted.map(mark => `${mark.uri.slice(FOLDER.length)} ${mark.range.start.line}:${mark.range.start.character}`),
  );
  for (const origin of marks.filter(mark => mark.word === 'origin'))
    assert.deepEqual(links[0]?.originSelectionRange, origin.range);
}

/** `mention` marks are exactly the references found from the pointer. */
export function checkReferences(fixture: string): void {
  const { view, offset, marks } = draw(fixture);
  assert.deepEqual(references(view, offset, true).map(shown), marks.filter(mark => mark.word === 'mention').map(shown));
}

/** `same` marks are exactly what is highlighted. */
export function checkHighlights(fixture: string): void {
  const { view, offset, marks } = draw(fixture);
  const found = documentHighlights(view, offset).map(({ range }) => shown({ uri: view.uri, range }));
  assert.deepEqual(found, marks.filter(mark => mark.word === 'same').map(shown));
}

/** Text of the card at the pointer, '' when there is none. A `range` mark is the stretch it is for. */
export async function cardOf(fixture: string): Promise<string> {
  const { view, offset, marks } = draw(fixture);
  const card = await hover(view, offset, { preview: true, webLinks: 'none' });
  const range = marks.find(mark => mark.word === 'range');
  if (range) assert.deepEqual(card?.range, range.range);
  return card ? (card.contents as { value: string }).value : '';
}
