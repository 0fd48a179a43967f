import type { HistoryPart } from '../../citation/citation';
import { type FileFacts, MENTION, Use } from '../../corpus/facts';
import type { Family } from '../../opinion/document';
import { analyse } from '../../reference/analyse';
import type { Reference } from '../../reference/reference';
import { lineNumber, linesOf, shownPath, type View } from '../view';

/** History of a case that another place says, with where. */
export interface HistorySaid {
  readonly part: HistoryPart;
  /** `line 12`, `other.txt, line 3`. */
  readonly where: string;
}

/** Longest file read for a card, in characters, and how many of them. */
const LONGEST = 200_000;
const FILES = 3;

/** What became of a case, as other citations of this file and of the other files here say; what `here` itself says is left out. */
export async function historySaid(view: View, target: string, here: Reference): Promise<readonly HistorySaid[]> {
  const said: HistorySaid[] = [];
  const known = new Set(here.target === target ? here.history.map(keyOf) : []);
  const add = (part: HistoryPart, where: string): void => {
    const key = keyOf(part);
    if (known.has(key)) return;
    known.add(key);
    said.push({ part, where });
  };
  for (const reference of view.analysis.references) {
    if (reference === here || reference.target !== target) continue;
    for (const part of reference.history) add(part, `line ${lineNumber(view.lines, reference.start)}`);
  }
  const files = view.corpus
    .citing(target)
    .filter(file => file.key !== view.key && file.length <= LONGEST && mayHold(file, target));
  for (const file of files.slice(0, FILES)) {
    const text = await view.read(file.key);
    if (text === undefined) continue;
    const { identity } = file;
    const family = (identity?.family as Family | undefined) ?? file.family;
    const analysis = analyse(text, { caseList: view.caseList, ...(identity ? { identity } : {}) }, { family });
    for (const reference of analysis.references) {
      if (reference.target !== target) continue;
      const line = reference.history.length > 0 ? lineNumber(linesOf(file), reference.start) : 0;
      for (const part of reference.history) add(part, `${shownPath(view, file.key)}, line ${line}`);
    }
  }
  return said;
}

function keyOf(part: HistoryPart): string {
  return `${part.relation} ${part.target ?? ''}`;
}

/** True when a citation of the case in the file holds another authority: its history, or a parallel citation. */
function mayHold({ targets, mentions }: FileFacts, target: string): boolean {
  const wanted = targets.indexOf(target);
  let end = -1;
  for (let at = 0; at < mentions.length; at += MENTION) {
    if (mentions[at] === wanted && mentions[at + 3] === Use.Full) end = mentions[at + 2]!;
    else if (mentions[at + 3] === Use.Part && mentions[at + 1]! < end) return true;
  }
  return false;
}
