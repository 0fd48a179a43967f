import { surnameOfCode } from '../authority/author-code';
import type { Opinion } from '../opinion/document';

/** In-file target of an opinion: `file:lead-opinion`, `file:concurrence-WHITE_B`, `file:dissent-HARLAN` (DESIGN 4). */
export function opinionTarget(opinion: Opinion): string {
  const kind = voiceOf(opinion);
  if (kind === 'lead') return 'file:lead-opinion';
  return opinion.author === undefined ? `file:${kind}` : `file:${kind}-${opinion.author}`;
}

/** True for the opinion the case is reported for: lead, combined, plurality, per curiam. */
export function isLead(opinion: Opinion): boolean {
  return voiceOf(opinion) === 'lead';
}

/** How an opinion stands to the judgment, in the words of the targets. */
export function voiceOf(opinion: Opinion): 'lead' | 'concurrence' | 'dissent' | 'statement' | 'opinion' {
  switch (opinion.kind) {
    case 'lead':
    case 'combined':
    case 'plurality':
    case 'per-curiam':
      return 'lead';
    case 'concurrence':
      return 'concurrence';
    case 'dissent':
      return 'dissent';
    case 'in-part':
      return /^dissent/i.test(opinion.vote ?? '') ? 'dissent' : 'concurrence';
    case 'statement':
      return 'statement';
    default:
      return opinion.index === 0 ? 'lead' : 'opinion';
  }
}

/** Surname of the author in capitals, without the code that tells namesakes apart (`WHITE_B` gives `WHITE`). */
export function surnameOf(opinion: Opinion): string | undefined {
  return opinion.author && surnameOfCode(opinion.author).toUpperCase();
}

/** Words for a reader: `the opinion of the Court`, `the dissent of HARLAN`. */
export function opinionWords(opinion: Opinion): string {
  const kind = voiceOf(opinion);
  if (kind === 'lead') return opinion.kind === 'plurality' ? 'the plurality opinion' : 'the opinion of the Court';
  const surname = surnameOf(opinion);
  return surname === undefined ? `the ${kind}` : `the ${kind} of ${surname}`;
}
