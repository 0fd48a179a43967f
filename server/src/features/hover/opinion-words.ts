import type { Opinion } from '../../opinion/document';
import { surnameOf } from '../in-file';
import { plain } from '../markdown';
import { t } from '../translation';

/** `opinion of the Court (MARSHALL, J.)`, `concurrence of WHITE, J.`, `dissent`. File text is escaped. */
export function opinionWords(opinion: Pick<Opinion, 'kind' | 'author'>): string {
  const author = opinion.author === undefined ? undefined : plain(surnameOf(opinion.author));
  const of = author ? ` (${author}, J.)` : '';
  switch (opinion.kind) {
    case 'lead':
    case 'combined':
      return t('opinion of the Court') + of;
    case 'per-curiam':
      return t('opinion of the Court (per curiam)');
    case 'plurality':
      return t('plurality opinion') + of;
    case 'concurrence':
      return t('concurrence') + of;
    case 'dissent':
      return t('dissent') + of;
    case 'in-part':
      return t('opinion concurring in part') + of;
    case 'statement':
      return t('statement') + of;
    default:
      return author ? t('opinion') + of : t('this opinion');
  }
}

/** What a vote means, in words (DOMAIN 5.2.7); undefined for words that say nothing of a vote. */
export function voteMeaning(vote: string | undefined): string | undefined {
  if (!vote) return undefined;
  const words = vote.toLowerCase().replace(/\s+/g, ' ');
  if (/denial of certiorari/.test(words)) return t('Not a vote on the merits: certiorari was denied.');
  if (/took no part/.test(words)) return t('Did not take part in the decision.');
  if (/concurr?(?:ing|s).*dissent/.test(words)) return t('Agrees in part and disagrees in part.');
  if (/concurr?(?:ing|s)? in part and concurr?(?:ing|s)? in the (?:judgment|result)/.test(words)) {
    return t('Joins part of the reasoning, and otherwise the result only.');
  }
  if (/concurr?(?:ing|s)? in part/.test(words)) return t('Joins part of the reasoning.');
  if (/in the (?:judgment|result)/.test(words)) return t("Agrees with the result, not the Court's reasoning.");
  if (/concur/.test(words)) return t("Joins the Court's opinion and adds words.");
  if (/dissent/.test(words)) return t('Disagrees with the result.');
  if (/announced the judgment/.test(words)) return t("The judgment is the Court's; the opinion may be a plurality's.");
  if (/delivered the opinion/.test(words)) return t("Writes for the Court: this text is the Court's opinion.");
  if (/joins?/.test(words)) return t('Joins an opinion without writing.');
  return undefined;
}
