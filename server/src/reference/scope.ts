import type { CaseList } from '../authority/case-list';
import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import type { Authorities } from './authorities';
import type { Authority } from './authority';
import { Places } from './places';

/** A full citation an authority is taken from. */
export interface Nearest {
  /** Index of the citation. */
  readonly at: number;
  /** True when it only comes later. */
  readonly forward: boolean;
  /** True when it stands in the same opinion. */
  readonly sameOpinion: boolean;
}

/**
 * R0: what has been read so far, while the citations are walked in reading order. Each opinion is a context of its own: look
 * back in it first (from a note: the note, the text before its mark, earlier notes), then in earlier opinions, then forward.
 */
export class Scope {
  readonly document: OpinionDocument;
  readonly citations: readonly Citation[];
  readonly authorities: Authorities;
  readonly cases: CaseList;
  readonly identity: CaseIdentity | undefined;
  readonly places: Places;
  /** Cases named with an id. that stands for their reporter, in reading order. */
  readonly byId: { readonly name: string; readonly target: string; readonly at: number }[] = [];
  /** Last full citation of each authority in the text and in notes, -1 when there is none yet. */
  readonly #inText: Int32Array;
  readonly #inNotes: Int32Array;
  /** Where each authority was last met by any mention, for the test of nearness (R3p); -1 when not yet. */
  readonly #lastMet: Int32Array;
  readonly #recent = new Set<number>();
  readonly #firsts = new Map<number, ReadonlyMap<number, readonly number[]>>();

  constructor(
    document: OpinionDocument,
    citations: readonly Citation[],
    authorities: Authorities,
    cases: CaseList,
    identity: CaseIdentity | undefined,
  ) {
    this.document = document;
    this.citations = citations;
    this.authorities = authorities;
    this.cases = cases;
    this.identity = identity;
    this.places = new Places(document, identity);
    this.#inText = new Int32Array(authorities.list.length).fill(-1);
    this.#inNotes = new Int32Array(authorities.list.length).fill(-1);
    this.#lastMet = new Int32Array(authorities.list.length).fill(-1);
  }

  citation(at: number): Citation {
    return this.citations[at] as Citation;
  }

  authority(index: number): Authority {
    return this.authorities.at(index);
  }

  /** A full citation of the authority has been read. */
  cited(authority: number, at: number): void {
    if (this.citation(at).stream === 0) this.#inText[authority] = at;
    else this.#inNotes[authority] = at;
    this.met(authority, at);
  }

  /** Any mention of the authority has been read. */
  met(authority: number, at: number): void {
    this.#lastMet[authority] = at;
    this.#recent.delete(authority);
    this.#recent.add(authority);
  }

  /** Authorities met last, the latest at the end. */
  recent(): readonly number[] {
    if (this.#recent.size > 2 * RECENT) {
      const kept = [...this.#recent].slice(-RECENT);
      this.#recent.clear();
      for (const authority of kept) this.#recent.add(authority);
    }
    return [...this.#recent];
  }

  lastMet(authority: number): number {
    return this.#lastMet[authority] ?? -1;
  }

  /** True when a full citation of it has been read, in this opinion or an earlier one. */
  seen(authority: number): boolean {
    return (this.#inText[authority] ?? -1) !== -1 || (this.#inNotes[authority] ?? -1) !== -1;
  }

  /** The full citation of the authority that the citation at `at` leans on; undefined when there is none but itself. */
  nearest(authority: number, at: number): Nearest | undefined {
    const { opinion, stream } = this.citation(at);
    const text = this.#inText[authority] ?? -1;
    const note = this.#inNotes[authority] ?? -1;
    const textHere = text !== -1 && this.citation(text).opinion === opinion;
    const noteHere = note !== -1 && this.citation(note).opinion === opinion;
    if (noteHere && this.citation(note).stream === stream) return { at: note, forward: false, sameOpinion: true };
    if (textHere) return { at: text, forward: false, sameOpinion: true };
    if (noteHere) return { at: note, forward: false, sameOpinion: true };
    if (text !== -1 || note !== -1) return { at: Math.max(text, note), forward: false, sameOpinion: false };
    return this.#next(authority, at);
  }

  #next(authority: number, at: number): Nearest | undefined {
    const { opinion } = this.citation(at);
    let first = this.#firsts.get(authority);
    if (first === undefined) {
      first = this.#firstMentions(authority);
      this.#firsts.set(authority, first);
    }
    for (const mention of first.get(opinion) ?? NONE) {
      if (mention !== at) return { at: mention, forward: true, sameOpinion: true };
    }
    const later = this.authority(authority).mentions.find(mention => mention !== at);
    return later === undefined ? undefined : { at: later, forward: true, sameOpinion: false };
  }

  /** The first two mentions of the authority in each opinion: one of them may be the citation that asks. */
  #firstMentions(authority: number): ReadonlyMap<number, readonly number[]> {
    const first = new Map<number, number[]>();
    for (const mention of this.authority(authority).mentions) {
      const { opinion } = this.citation(mention);
      const known = first.get(opinion);
      if (known === undefined) first.set(opinion, [mention]);
      else if (known.length === 1 && known[0] !== mention) known.push(mention);
    }
    return first;
  }
}

/** Authorities among which words like `that decision` look for theirs. */
const RECENT = 100;
const NONE: readonly number[] = [];
