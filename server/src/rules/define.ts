import { factsOf } from './catalogue';
import type { RuleInput } from './input';
import type { Report, Rule } from './rule';

/** A rule of the catalogue with its check. An id the catalogue does not hold is a mistake of the program and throws at load. */
export function rule(id: string, check: (input: RuleInput, report: (found: Report) => void) => void): Rule {
  const facts = factsOf(id);
  if (!facts) throw new Error(`no rule ${id} in the catalogue`);
  return { ...facts, check };
}
