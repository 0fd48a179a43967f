import type { Alternative, Confidence, Place, ReferenceFault } from './reference';

/** What a rule says of one citation. `authority` is an index in the list of authorities, -1 when it is none of them. */
export interface Outcome {
  readonly target: string | null;
  readonly confidence: Confidence | undefined;
  readonly reason: string | undefined;
  readonly authority: number;
  /** Index of the full citation it leans on, -1 when there is none. */
  readonly antecedent: number;
  readonly place: Place | undefined;
  readonly alternatives: readonly Alternative[];
  readonly faults: readonly ReferenceFault[];
}

const NONE: readonly never[] = [];

export function outcome(
  target: string | null,
  confidence: Confidence | undefined,
  reason: string | undefined,
  authority = -1,
  antecedent = -1,
  place: Place | undefined = undefined,
  alternatives: readonly Alternative[] = NONE,
  faults: readonly ReferenceFault[] = NONE,
): Outcome {
  return {
    target,
    confidence: target === null ? undefined : confidence,
    reason,
    authority,
    antecedent,
    place,
    alternatives,
    faults,
  };
}

/** Nothing is linked: the reason says what was looked for, the fault (if any) is for the rules. */
export function unresolved(reason: string | undefined, fault?: string): Outcome {
  return outcome(
    null,
    undefined,
    reason,
    -1,
    -1,
    undefined,
    NONE,
    fault === undefined || reason === undefined ? NONE : [{ id: fault, reason }],
  );
}
