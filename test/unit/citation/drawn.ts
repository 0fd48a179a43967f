import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/citation/citation';
import { findCitations } from '../../../server/src/citation/find';
import { parseOpinion } from '../../../server/src/opinion/parse';

/** What a test may say of a citation beside its span. */
export interface Said {
  kind?: string;
  name?: string;
  target?: string | null;
  pins?: string;
  year?: number;
  court?: string;
  weight?: string;
  signal?: string;
  history?: string;
  parallels?: string;
  words?: string;
  section?: string;
}

export function citationsOf(text: string): readonly Citation[] {
  return findCitations(parseOpinion(text, { family: 'plain' })).citations;
}

/** Pins as one string: `55-57 n.5; 60`. */
function pinsOf(citation: Citation): string {
  return citation.pins
    .map(pin =>
      [
        pin.page,
        pin.to === undefined ? undefined : `-${pin.to}`,
        pin.note === undefined ? undefined : ` n.${pin.note}`,
      ].join(''),
    )
    .map(each => each.trim())
    .join('; ');
}

/**
 * The text draws the expected spans in ⟦ ⟧; exactly these must be found, in this order. Nested spans are drawn nested. What
 * `said` tells of the first, second … span must hold too. A whole name without a cite (`bare-name`) counts like the rest.
 */
export function check(drawn: string, ...said: Said[]): void {
  const expected: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of drawn) {
    if (char === '⟦') {
      open.push(expected.length);
      expected.push({ start: text.length, end: -1 });
    } else if (char === '⟧') (expected[open.pop() as number] as { end: number }).end = text.length;
    else text += char;
  }
  const found = citationsOf(text);
  assert.deepEqual(
    found.map(each => text.slice(each.start, each.end)),
    expected.map(each => text.slice(each.start, each.end)),
    text,
  );
  found.forEach((each, index) => {
    const want = said[index];
    if (want === undefined) return;
    const is: Said = {
      kind: each.kind,
      name: each.name?.text,
      target: each.target,
      pins: pinsOf(each),
      year: each.year,
      court: each.court,
      weight: each.weight,
      signal: each.signal?.text,
      history: each.history.map(part => `${part.relation} ${part.target}`).join('; '),
      parallels: each.parallels.map(part => part.target ?? part.slug).join('; '),
      words: each.words?.text,
      section: each.section,
    };
    for (const key of Object.keys(want) as (keyof Said)[])
      assert.deepEqual(is[key], want[key], `${key} of ${text.slice(each.start, each.end)}`);
  });
}
