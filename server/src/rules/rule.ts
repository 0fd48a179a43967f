import type { Report, RuleFacts } from './finding';
import type { RuleInput } from './input';

export type * from './finding';

/** One rule. `check` never throws and takes time linear in the text. */
export interface Rule extends RuleFacts {
  check(input: RuleInput, report: (found: Report) => void): void;
}
