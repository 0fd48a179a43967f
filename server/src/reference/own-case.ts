import type { CaseList } from '../authority/case-list';
import { shortNames } from '../authority/names';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';

/**
 * R3p: parties of the file's own case are persons, never cases: the 13 `Hale` of United States v. Hale. The identity names
 * them; where there is none, words such as `respondent Hale` and `petitioners Smith` do, as far as they go.
 */
export class OwnCase {
  readonly #parties: ReadonlySet<string>;
  readonly #document: OpinionDocument;
  #called: ReadonlySet<string> | undefined;

  constructor(document: OpinionDocument, identity: CaseIdentity | undefined, cases: CaseList) {
    const names = captionsOf(identity, cases);
    this.#parties = new Set(names.flatMap(shortNames));
    this.#document = document;
  }

  /** A party by the stated identity. */
  isParty(short: string): boolean {
    return this.#parties.has(short);
  }

  /** The text itself calls somebody of that name a party, so the name needs a clear sign to be a case. */
  isCalledParty(short: string): boolean {
    this.#called ??= calledParties(this.#document.reading.text);
    return this.#called.has(short);
  }
}

/** The stated name; of a file that states only where it is reported, the names the case list has. */
function captionsOf(identity: CaseIdentity | undefined, cases: CaseList): readonly string[] {
  if (identity === undefined) return [];
  const [slug = '', volume = '', page = ''] = identity.target?.split('/') ?? [];
  const listed = cases.at(slug, Number(volume), Number(page)).filter(row => row.kind === 'case');
  // Two cases on one page: their names tell nothing of this one.
  const names = listed.length === 1 ? listed.flatMap(row => row.names) : [];
  return identity.name === undefined ? names : [identity.name, ...names];
}

const ROLES = ['espondent', 'etitioner', 'ppellant', 'ppellee', 'laintiff', 'efendant'] as const;
const NAME = /^s? (?:(?:Mr|Mrs|Ms|Dr)\. )?(?:[A-Z](?:[a-z]+|\.) ){0,2}([A-Z][A-Za-z'’-]{2,24})/;
const MOST = 400;

function calledParties(text: string): ReadonlySet<string> {
  const called = new Set<string>();
  for (const role of ROLES) {
    let seen = 0;
    for (let at = text.indexOf(role); at !== -1 && seen < MOST; at = text.indexOf(role, at + role.length)) {
      seen++;
      const name = NAME.exec(text.slice(at + role.length, at + role.length + 64));
      if (name !== null) called.add(name[1] as string);
    }
  }
  return called;
}
