import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { CorpusIndex } from '../../../server/src/corpus/index';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { codeActions } from '../../../server/src/features/code-action';
import { codeLenses } from '../../../server/src/features/code-lens';
import { completion } from '../../../server/src/features/completion';
import { declaration, definition } from '../../../server/src/features/definition';
import { documentHighlights } from '../../../server/src/features/document-highlight';
import { documentLinks } from '../../../server/src/features/document-link';
import { documentSymbols } from '../../../server/src/features/document-symbol';
import { foldingRanges } from '../../../server/src/features/folding-range';
import { hover } from '../../../server/src/features/hover/hover';
import { inlayHints } from '../../../server/src/features/inlay-hint';
import { inlineCompletion } from '../../../server/src/features/inline-completion';
import { linkedEditingRanges } from '../../../server/src/features/linked-editing-range';
import { placeAt } from '../../../server/src/features/place';
import { refactorings } from '../../../server/src/features/refactor/refactorings';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { selectionRange } from '../../../server/src/features/selection-range';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import type { View } from '../../../server/src/features/view';
import { analyse } from '../../../server/src/reference/analyse';
import { check } from '../../../server/src/rules/check';

/** What opinions are made of, whole and broken, in any order. */
const PIECES = [
  'OPINION\n',
  'MR. JUSTICE MARSHALL delivered the opinion of the Court.\n',
  '<concur author="WHITE_B" text="TRUE">\n',
  '<concur author=BURGER text="NO',
  '<dissent author="" text="TRUE">\n',
  'CONCUR BY: WHITE; BURGER\n',
  'DISSENT BY: ;;\n',
  'MR. JUSTICE WHITE, concurring in the judgment.\n',
  '**Lead Opinion**\n',
  '**Leed Opinion**\n',
  '<targetCase>',
  '</targetCase>',
  '<targetCase/>',
  'Malloy v. Hogan, 378 U. S. 1, 8 (1964)',
  'Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966)',
  '378 U. S., at 7-8',
  '378 U.S., at 483, 485, 491',
  'Id., at 5',
  'ibid.',
  'Malloy, supra',
  'see ante, at 178, and n. 6',
  'post, at 9 (WHITE, J., concurring)',
  'See p. 454, supra',
  'Part II, infra',
  'my Brother WHITE',
  'the Malloy decision',
  '4 Wigmore ยง 1071',
  '3A J. Wigmore, Evidence § 1040 (1970) (hereafter Wigmore)',
  'Fifth and Fourteenth Amendments',
  '18 U.S.C. § 1001',
  "rev'd, 353 U.S. 391 (1957)",
  '*461 ',
  ' 1 ',
  ' 2 The',
  'n1 A note.\n',
  'FOOTNOTES\n',
  'I\n',
  'II\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '. ',
  '; ',
  '“',
  '”',
  '😀',
  '\u0097',
  '\ufffd',
  '\u0000',
  'See ',
  'Cf.',
  '"Q. Why?\n',
  'Affirmed.\n',
  '[x](command:y)',
  '&sect;',
  'words of the text',
] as const;

const texts = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.join(''));
const families = fc.constantFrom('lexis-tagged', 'excerpt', 'labelled', 'plain', 'html', 'none' as const);

function viewOf(text: string, family: 'lexis-tagged' | 'excerpt' | 'labelled' | 'plain' | 'html' | 'none'): View {
  const identity = { target: 'us/384/436', cite: '384 U.S. 436', year: 1966, source: 'manifest' } as const;
  const analysis = analyse(text, { caseList: EMPTY_CASE_LIST, identity, anaphors: true }, { family });
  const corpus = new CorpusIndex();
  const key = 'file:///w/a.txt';
  corpus.set(factsOf(key, analysis));
  corpus.set(factsOf('file:///w/b.txt', analysis));
  return {
    uri: key,
    key,
    analysis,
    lines: linesOver(lineStartsOf(text), text.length),
    corpus,
    caseList: EMPTY_CASE_LIST,
    folders: ['file:///w'],
    indexing: false,
    read: async () => text,
  };
}

/** Every range of an answer, at any depth. */
function rangesIn(value: unknown, found: Range[] = []): Range[] {
  if (Array.isArray(value)) for (const item of value) rangesIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const range = value as Partial<Range>;
    if (range.start && range.end && typeof range.start.line === 'number') found.push(range as Range);
    else for (const item of Object.values(value)) rangesIn(item, found);
  }
  return found;
}

describe('any text', () => {
  it('gets an answer from every feature, with ranges inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, families, fc.double({ min: 0, max: 1, noNaN: true }), async (text, family, where) => {
        const view = viewOf(text, family);
        const offset = Math.floor(where * text.length);
        const end = view.lines.positionAt(text.length);
        const whole = { start: { line: 0, character: 0 }, end };
        const findings = check(view.analysis, { profile: 'all' });
        const answers: unknown[] = [
          await hover(view, offset, { preview: true, webLinks: 'courtlistener' }),
          definition(view, offset),
          declaration(view, offset),
          references(view, offset, true),
          references(view, offset, false),
          documentHighlights(view, offset),
          documentSymbols(view),
          foldingRanges(view),
          selectionRange(view, offset),
          linkedEditingRanges(view, offset),
          prepareRename(view, offset),
          rename(view, offset, 'STEVENS'),
          completion(view, offset, 'court', true),
          inlineCompletion(view, offset, 'court'),
          refactorings(view, { start: offset, end: Math.min(text.length, offset + 20) }, undefined, 'bluebook', false),
          semanticTokens(view),
          inlayHints(view, { start: 0, end: text.length }, { shortForms: true, pages: true, justices: true }),
          codeLenses(view),
          documentLinks(view),
          codeActions(view, findings, { range: whole, only: undefined, setCase: 'x' }, () => findings),
          placeAt(view, offset),
        ];
        for (const { start, end: last } of rangesIn(answers)) {
          assert.ok(start.line >= 0 && start.character >= 0);
          assert.ok(start.line < last.line || (start.line === last.line && start.character <= last.character));
          assert.ok(last.line < end.line || (last.line === end.line && last.character <= end.character));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has an outline whose nodes hold their names and their children', () => {
    type Node = ReturnType<typeof documentSymbols>[number];
    const within = (outer: Range, inner: Range): boolean =>
      (outer.start.line < inner.start.line ||
        (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
      (inner.end.line < outer.end.line ||
        (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));
    const good = (node: Node): void => {
      assert.ok(node.name.trim() !== '');
      assert.ok(within(node.range, node.selectionRange), JSON.stringify(node));
      for (const child of node.children ?? []) good(child);
    };
    fc.assert(
      fc.property(texts, families, (text, family) => documentSymbols(viewOf(text, family)).forEach(good)),
      { numRuns: 300 },
    );
  });

  it('has tokens that rise and never overlap', () => {
    fc.assert(
      fc.property(texts, families, (text, family) => {
        const data = semanticTokens(viewOf(text, family));
        let last = 0;
        for (let at = 0; at < data.length; at += 5) {
          assert.ok(data[at]! >= 0 && data[at + 2]! > 0);
          if (data[at] === 0 && at > 0) assert.ok(data[at + 1]! >= last, `${data.slice(at - 5, at + 5)}`);
          last = data[at + 2]!;
        }
      }),
      { numRuns: 300 },
    );
  });
});
