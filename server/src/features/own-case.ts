import type { CaseIdentity } from '../opinion/identity';
import { caseAddress, sourceWords } from './authority';
import type { View } from './view';

/** Which case the open file is, as far as somebody said so; undefined when nobody did. */
export interface OwnCase {
  readonly identity: CaseIdentity;
  readonly name: string | undefined;
  readonly cite: string | undefined;
  readonly source: string;
}

export function caseTitleOfFile(view: View): OwnCase | undefined {
  const { identity } = view.analysis;
  if (!identity) return undefined;
  const address = identity.target ? caseAddress(identity.target) : undefined;
  const row = address && view.caseList.at(address.slug, address.volume, address.page).find(r => r.kind === 'case');
  return { identity, name: identity.name ?? row?.name, cite: identity.cite, source: sourceWords(identity.source) };
}
