import type { Label, OpinionKind } from './document';
import { editDistance } from './tags';

/** The labels of the excerpt builder (DOMAIN 0.1) and what each opens. */
const KNOWN: ReadonlyMap<string, OpinionKind> = new Map<string, OpinionKind>([
  ['Lead Opinion', 'lead'],
  ['Combined Opinion', 'combined'],
  ['Concurrence Opinion', 'concurrence'],
  ['Concurrence In Part Opinion', 'in-part'],
  ['Dissenting Opinion', 'dissent'],
  ['Dissent Opinion', 'dissent'],
  ['Opinion', 'other'],
]);

/** The labels that are known, without their stars, for messages and completion. */
export const KNOWN_LABELS: readonly string[] = [...KNOWN.keys()];

/**
 * The label that a line holds (DOMAIN 1.9), `**Lead Opinion**` or a near miss of one; undefined for any other line.
 * A bold line counts only when it stands alone and says `pinion`, or something within distance 2 of it (DOMAIN 4.2
 * `opinion-label-unknown`). `start` and `end` bound the line without its blanks.
 */
export function readLabel(text: string, start: number, end: number): Label | undefined {
  if (end - start > 60 || end - start < 8 || !text.startsWith('**', start)) return undefined;
  const line = text.slice(start, end);
  const match = /^\*\*\s*([A-Za-z][A-Za-z ]{2,44}?)\s*:?\s*(\*{0,2})\s*:?$/.exec(line);
  if (match === null) return undefined;
  const words = match[1] as string;
  const stars = match[2] as string;
  const exact = KNOWN.get(words);
  if (exact !== undefined && stars === '**') {
    return { start, end, text: words, known: words, opinionKind: exact };
  }
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (editDistance(last.toLowerCase(), 'opinion', 3) > 2) return undefined;
  const near = nearestLabel(words);
  return {
    start,
    end,
    text: words,
    known: near,
    opinionKind: near === undefined ? 'other' : (KNOWN.get(near) as OpinionKind),
  };
}

function nearestLabel(words: string): string | undefined {
  let best: string | undefined;
  let bestDistance = 4;
  for (const label of KNOWN.keys()) {
    const distance = editDistance(words.toLowerCase(), label.toLowerCase(), 4);
    if (distance < bestDistance) {
      best = label;
      bestDistance = distance;
    }
  }
  return best;
}
