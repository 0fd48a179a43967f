import { trie } from './abbreviation-table';

let laws: ReadonlySet<string> | undefined;

/** True for the slug of statutes at large, a code or register (`stat`, `cfr`), which no reporter of cases has: `stat/44/1010` is a law. */
export function isLawSlug(slug: string): boolean {
  laws ??= lawSlugs();
  return laws.has(slug);
}

function lawSlugs(): ReadonlySet<string> {
  const found = new Set<string>();
  const cases = new Set<string>();
  for (const { candidates } of trie().entries)
    for (const { slug, kind } of candidates) {
      if (kind === 'code' || kind === 'regulation' || kind === 'session-law' || kind === 'legislative') found.add(slug);
      else if (kind !== 'journal') cases.add(slug);
    }
  for (const slug of cases) found.delete(slug);
  return found;
}
