import type { LocationLink } from 'vscode-languageserver-types';
import { fileKey } from '../corpus/uri';
import { sentenceAt } from './sentence';
import { linesOf, rangeOf, type View } from './view';

/** Page marks and white space that stand before the words of a passage. */
const BEFORE_WORDS = /^(?:\s|\*{1,3}\d{1,4}|\[\*{1,3}\d{1,4}\])*/;

/**
 * Links to places in other files with the passage there as their range, so that a peek shows what is meant: from the place to
 * the end of its sentence. The index knows places, not texts, so the file is read; one that cannot be read stays a point.
 */
export async function withPassages(view: View, links: readonly LocationLink[]): Promise<LocationLink[]> {
  return Promise.all(
    links.map(async link => {
      const { start, end } = link.targetSelectionRange;
      if (link.targetUri === view.uri || start.line !== end.line || start.character !== end.character) return link;
      const file = view.corpus.file(fileKey(link.targetUri));
      const text = file && (await view.read(file.key));
      if (!file || text === undefined || text.length !== file.length) return link;
      const lines = linesOf(file);
      const offset = lines.offsetAt(start);
      const words = offset + BEFORE_WORDS.exec(text.slice(offset, offset + 40))![0].length;
      const range = rangeOf(lines, { start: offset, end: Math.max(words, sentenceAt(text, words).end) });
      return { ...link, targetRange: range, targetSelectionRange: range };
    }),
  );
}
