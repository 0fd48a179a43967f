import { shortNames } from '../authority/names';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';

/**
 * R3p: parties of the file's own case are persons, never cases: the 13 `Hale` of United States v. Hale. The identity names
 * them; where there is none, words such as `respondent Hale` and `petitioners Smith` do, as far as they go.
 */
export class OwnCase {
  readonly #parties: ReadonlySet<string>;
  readonly #called: ReadonlySet<string>;

  constructor(document: OpinionDocument, identity: CaseIdentity | undefined) {
    const names = identity?.name ?? document.stated?.name;
    this.#parties = new Set(names === undefined ? [] : shortNames(names));
    this.#called = calledParties(document.reading.text);
  }

  /** A party by the stated identity. */
  isParty(short: string): boolean {
    return this.#parties.has(short);
  }

  /** The text itself calls somebody of that name a party, so the name needs a clear sign to be a case. */
  isCalledParty(short: string): boolean {
    return this.#called.has(short);
  }
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
