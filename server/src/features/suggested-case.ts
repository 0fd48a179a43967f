import { type Candidate, type WhichCase, whichCase } from '../corpus/whois/which-case';
import { said, t } from './translation';
import type { View } from './view';

/** A case a file looks like, as an editor shows it. */
export interface SuggestedCase {
  /** `384 U.S. 436`. */
  readonly cite: string;
  /** `Miranda v. Arizona, 384 U.S. 436 (1966)`. */
  readonly title: string;
  /** What speaks for it, the weightiest first. */
  readonly reasons: readonly string[];
  /** Stands clear of the others. */
  readonly offered: boolean;
}

interface Asked {
  readonly length: number;
  readonly answer: WhichCase;
}

/** Answers kept; a file is asked about anew when its length has changed by this many characters. */
const KEPT = 50;
const CHANGE = 200;
const asked = new Map<string, Asked>();

const NOTHING: WhichCase = { candidates: [], offered: undefined };

function answerFor(view: View): WhichCase {
  const { document, identity } = view.analysis;
  if (document.family === 'none' || identity?.target) return NOTHING;
  const known = asked.get(view.key);
  const { length } = document.text;
  if (known && Math.abs(known.length - length) < CHANGE) return known.answer;
  const answer = whichCase(view.analysis, view.caseList);
  asked.delete(view.key);
  asked.set(view.key, { length, answer });
  if (asked.size > KEPT) asked.delete(asked.keys().next().value!);
  return answer;
}

function shown({ row, evidence }: Candidate, offered: boolean): SuggestedCase {
  const cite = `${row.volume} U.S. ${row.page}`;
  return {
    cite,
    title: `${row.name}, ${cite}${row.year === undefined ? '' : ` (${row.year})`}`,
    reasons: evidence.filter(one => one.weight > 0).map(one => one.words),
    offered,
  };
}

/** Cases that the text of a file looks like, best first; empty where the file says which case it is. */
export function suggestedCases(view: View): readonly SuggestedCase[] {
  const { candidates, offered } = answerFor(view);
  return candidates.map(candidate => shown(candidate, candidate === offered));
}

/** The case to offer for a file that says of none: only where one stands clear of all others. Never taken silently. */
export function suggestedCase(view: View): SuggestedCase | undefined {
  return suggestedCases(view).find(one => one.offered);
}

/** `This looks like Miranda v. Arizona, 384 U.S. 436, because page marks *461 to *465 lie within …`. */
export function suggestionWords({ title, reasons }: SuggestedCase, most = 2): string {
  const name = title.replace(/ \(\d{4}\)$/, '');
  const [first, ...more] = reasons.slice(0, most).map(said);
  if (first === undefined) return t('This looks like {0}', name);
  const because = more.reduce((all, one) => t('{0}, and {1}', all, one), first);
  return t('This looks like {0}, because {1}', name, because);
}
