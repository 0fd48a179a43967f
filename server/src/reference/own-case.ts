import type { CaseList } from '../authority/case-list';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import { captionShortNames } from './case-names';
import type { WordStarts } from './word-starts';

/**
 * R3p: parties of the file's own case are persons, never cases: the 13 `Hale` of United States v. Hale. The identity names
 * them; where there is none, words such as `respondent Hale` and `petitioners Smith` do, as far as they go.
 */
export class OwnCase {
  readonly #parties: ReadonlySet<string>;
  readonly #document: OpinionDocument;
  readonly #starts: WordStarts;
  #called: ReadonlySet<string> | undefined;

  constructor(document: OpinionDocument, identity: CaseIdentity | undefined, cases: CaseList, starts: WordStarts) {
    const names = captionsOf(identity, cases);
    this.#parties = new Set(names.flatMap(captionShortNames));
    this.#document = document;
    this.#starts = starts;
  }

  /** A party by the stated identity. */
  isParty(short: string): boolean {
    return this.#parties.has(short);
  }

  /** The text itself calls somebody of that name a party, so the name needs a clear sign to be a case. */
  isCalledParty(short: string): boolean {
    this.#called ??= calledParties(this.#document.reading.text, this.#starts.parties);
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

const ROLE_AND_NAME = /[a-z]{7,9}s? (?:(?:Mr|Mrs|Ms|Dr)\. )?(?:[A-Z](?:[a-z]{1,24}|\.) ){0,2}([A-Z][A-Za-z'’-]{2,24})/y;
const MOST = 2_400;

function calledParties(text: string, starts: readonly number[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (let i = 0; i < starts.length && i < MOST; i++) {
    ROLE_AND_NAME.lastIndex = (starts[i] as number) + 1;
    const name = ROLE_AND_NAME.exec(text);
    if (name !== null) called.add(name[1] as string);
  }
  return called;
}
