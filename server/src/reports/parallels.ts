/** What joins cases: a reference or what is kept of one. */
interface Joining {
  readonly kind: string;
  readonly target: string | null;
  readonly parallels: readonly Cite[];
  readonly history: readonly (Cite & { readonly parallels: readonly Cite[] })[];
}

interface Cite {
  readonly target: string | null;
}

/**
 * Parallel citations of a file are one case: answers the id a case goes by, that in the U.S. Reports where the file states
 * one. Depends on the file alone (R13). Two addresses in the U.S. Reports stay two cases, whatever stands between them.
 */
export function parallelsOf(references: readonly Joining[]): (target: string) => string {
  const parent = new Map<string, string>();
  const root = (target: string): string => {
    let at = target;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const join = (target: string | null, parallels: readonly Cite[]): void => {
    for (const { target: other } of parallels) {
      if (target === null || other === null) continue;
      const [a, b] = [root(target), root(other)];
      if (a === b) continue;
      if (!b.startsWith('us/')) parent.set(b, a);
      else if (!a.startsWith('us/')) parent.set(a, b);
    }
  };
  for (const reference of references) {
    if (reference.kind !== 'full-case') continue;
    join(reference.target, reference.parallels);
    for (const part of reference.history) join(part.target, part.parallels);
  }
  return root;
}
