import { isShared } from '../../corpus/facts';
import { caseAddress } from '../authority';
import { type ReferenceSubject, targetOf } from '../subject';
import type { View } from '../view';
import { caseCard } from './case-card';
import { crossReferenceCard } from './cross-reference-card';
import type { HoverOptions } from './options';
import { workCard } from './work-card';

/** The card of a citation or reference: the case, the other authority, or the place in this file that it means. */
export async function citationCard(view: View, subject: ReferenceSubject, options: HoverOptions): Promise<string> {
  const target = targetOf(subject);
  if (target !== null && caseAddress(target)) return caseCard(view, subject, target, options);
  const { kind } = subject.reference;
  if (
    /^(?:ante|post|supra-page|infra|intra-court)$/.test(kind) ||
    (target !== null && /^(?:self\b|file:)/.test(target))
  ) {
    return crossReferenceCard(view, subject, target);
  }
  return workCard(view, subject, target !== null && isShared(target) ? target : undefined, target);
}
