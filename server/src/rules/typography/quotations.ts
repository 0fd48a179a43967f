import { type Quotation, quotationsIn } from '../../opinion/quotations';
import type { RuleInput } from '../input';

/** Quotations of the file, worked out once for all rules. */
export function quotations(input: RuleInput): readonly Quotation[] {
  return quotationsIn(input.document);
}
