import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  colourOf,
  contrast,
  type DrawingColours,
  drawingColours,
  GRAPHICS,
  muted,
  TEXT,
} from '../../../client/src/graph/view/colours';

const ratio = (front: string, back: string): number => contrast(colourOf(front)!, colourOf(back)!);

describe('colours of the citation graph', () => {
  it('are read as themes write them', () => {
    for (const [text, expected] of [
      ['#fff', [255, 255, 255, 1]],
      ['#1F1F1F', [31, 31, 31, 1]],
      ['#00000080', [0, 0, 0, 128 / 255]],
      ['rgb(1, 2, 3)', [1, 2, 3, 1]],
      ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
      [' rgb(1 2 3 / 50%) ', [1, 2, 3, 0.5]],
    ] as const) {
      const { red, green, blue, alpha } = colourOf(text)!;
      assert.deepEqual([red, green, blue, alpha], expected, text);
    }
    for (const text of ['', 'blue', '#12', '#12345', 'rgb(1)', 'var(--x)'])
      assert.equal(colourOf(text), undefined, text);
  });

  it('are compared as WCAG 2.2 compares them', () => {
    // Black on white is the whole range; #767676 on white is the grey that just suffices for text.
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#fff', '#fff'), 1);
    assert.equal(Math.round(ratio('#767676', '#ffffff') * 100) / 100, 4.54);
    assert.equal(Math.round(ratio('#777777', '#ffffff') * 100) / 100, 4.48);
    // Half of black upon white is grey.
    assert.equal(Math.round(ratio('#00000080', '#fff') * 10) / 10, Math.round(ratio('#7f7f7f', '#fff') * 10) / 10);
  });

  it('stand back only as far as they can still be made out', () => {
    const colour = fc
      .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
      .map(([red, green, blue]) => ({ red, green, blue, alpha: 1 }));
    fc.assert(
      fc.property(
        colour,
        colour,
        fc.constantFrom(TEXT, GRAPHICS),
        fc.constantFrom(0.3, 0.7),
        (front, back, wanted, least) => {
          const found = contrast(colourOf(muted(front, back, wanted, least))!, back);
          const most = contrast(front, back);
          assert.ok(found >= wanted || found >= most - 0.01, `${found} of ${most}`);
        },
      ),
    );
  });

  it('suffice in any theme whose own text does', () => {
    const hex = fc.stringMatching(/^#[0-9a-f]{6}$/);
    const names = ['editorLineNumber-foreground', 'charts-blue', 'focusBorder'] as const;
    fc.assert(
      fc.property(
        hex,
        hex,
        fc.array(fc.option(hex, { nil: '' }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (back, front, others, high) => {
          fc.pre(ratio(front, back) >= TEXT);
          const theme: Record<string, string> = { 'editor-background': back, 'editor-foreground': front };
          names.forEach((name, at) => {
            theme[name] = others[at]!;
          });
          const colours = drawingColours(name => theme[name] ?? '', high);
          const least: Readonly<Record<keyof DrawingColours, number>> = {
            back: 1,
            words: TEXT,
            fadedWords: TEXT,
            border: GRAPHICS,
            strong: GRAPHICS,
            focus: GRAPHICS,
            edge: GRAPHICS,
            fadedBorder: GRAPHICS,
            fadedFill: GRAPHICS,
          };
          for (const [name, wanted] of Object.entries(least)) {
            const found = ratio(colours[name as keyof DrawingColours], colours.back);
            assert.ok(found >= wanted, `${name}: ${found.toFixed(2)} in ${JSON.stringify(theme)}`);
          }
        },
      ),
    );
  });
});
