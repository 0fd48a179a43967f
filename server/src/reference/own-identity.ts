import type { CaseIdentity } from '../opinion/identity';

/**
 * Which case the file is: the manifest, then what its text states, then the file name (DOMAIN 0.4). A source lower down fills in
 * what a higher one leaves open, as long as they do not name different cases.
 */
export function ownIdentity(
  given: CaseIdentity | undefined,
  stated: CaseIdentity | undefined,
): CaseIdentity | undefined {
  if (given === undefined || stated === undefined) return given ?? stated;
  const [first, second] = given.source === 'file-name' ? [stated, given] : [given, stated];
  if (first.target !== null && second.target !== null && first.target !== second.target) return first;
  return { ...second, ...first, target: first.target ?? second.target };
}
