import { compareCaptions } from '../authority/names';
import { nameEndingAt } from '../citation/case-name';
import { caseFacts } from './authority';
import { type CitationStyle, fullCitation } from './citation-style';
import type { View } from './view';

/** How far before the pointer a name may begin. */
const REACH = 240;

/**
 * The rest of a citation behind a whole case name: `, 384 U.S. 436 (1966)` after `Miranda v. Arizona`. A case of that very
 * name that the file cites comes first, else the one case the lists have under it; undefined when none or several fit, or
 * when something stands behind the pointer already.
 */
export function inlineCompletion(view: View, offset: number, style: CitationStyle): string | undefined {
  const { text } = view.analysis.document;
  if (!/^(?:$|[\r\n]|[ ,.;)])/.test(text.slice(offset, offset + 1)) || /^,? \d/.test(text.slice(offset, offset + 4)))
    return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const from = Math.max(lineStart, offset - REACH);
  const line = text.slice(from, offset).replace(/’/g, "'");
  const typed = /(?<comma>,? ?)$/.exec(line)?.groups?.comma ?? '';
  const end = line.length - typed.length;
  const name = nameEndingAt(line, end, 0, false);
  if (name === undefined || name.form === 'single' || name.end !== end) return undefined;
  const target = cited(view, name.text) ?? listed(view, name.text);
  if (target === undefined) return undefined;
  const facts = caseFacts(view, target);
  if (facts.cite === undefined) return undefined;
  const rest = fullCitation({ name: undefined, cite: facts.cite, year: facts.year?.value }, [], style);
  return `${', '.slice(typed.length)}${rest}`;
}

function cited(view: View, name: string): string | undefined {
  const found = new Set<string>();
  for (const reference of view.analysis.references) {
    if (reference.kind === 'full-case' && reference.target !== null && reference.name?.text === name)
      found.add(reference.target);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function listed(view: View, name: string): string | undefined {
  const rows = view.caseList.byName(name, 4).filter(row => compareCaptions(name, row.names).verdict === 'same');
  const exact = rows.filter(row => row.name === name);
  const [only, ...others] = exact.length > 0 ? exact : rows;
  return only !== undefined && others.length === 0 ? only.id : undefined;
}
