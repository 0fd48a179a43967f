import type { CitationStyle } from './citation-style';
import type { View } from './view';

/** The style to write a citation in: the one asked for, else the one most reporters of the file are written in. */
export function styleFor(view: View, asked: 'court' | 'bluebook' | 'keep'): CitationStyle {
  if (asked !== 'keep') return asked;
  const { document, references } = view.analysis;
  let spaced = 0;
  let closed = 0;
  for (const { reporter } of references) {
    if (reporter === undefined) continue;
    const written = document.text.slice(reporter.start, reporter.end);
    if (/\w\. \w/.test(written)) spaced++;
    else if (/\w\.\w/.test(written)) closed++;
  }
  return spaced > closed ? 'court' : 'bluebook';
}
