import { reporterNamed } from '../../corpus/stated-cite';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { SpanIndex } from '../span-index';
import { addressOf, callTarget } from './faults';
import { wrongAddresses } from './slips';
import { wrongYears } from './wrong-years';

function citationIndex(input: RuleInput): SpanIndex<{ start: number; end: number }> {
  return new SpanIndex(input.citations);
}

const CANDIDATE =
  /(?<![\w.])(\d{1,4}) ((?:[A-Z][A-Za-z]{0,9}\. ?){1,4}(?:\d?(?:2d|3d|th)\.? ?)?)(\d{1,5})(?=[,.;) ]|$)/g;

/** `Kan. L. Rev.`, `N. Y. L. F.`, `Crim. L. Q.`, `Va. Stat.`, `U. L. A.`, `N. Y. St. Dept.`: journals, statutes and records of offices. */
const NO_REPORTER = /\bL\. ?(?:Rev|J|Q|F|A)\.$|\b(?:Stat|Laws|Code|Acts|Dept|Proc|Ann)\.$/;

/** `reporter-unknown` (off): the shape of a citation with a year behind it, which no known reporter claims. */
export const reporterUnknown = rule('reporter-unknown', (input, report) => {
  for (const match of input.text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!/^(?:, [\d-]{1,12}){0,3} \((?:[^()]{0,30} )?\d{4}\)/.test(input.text.slice(end, end + 80))) continue;
    if (input.view(citationIndex).overlapping(match.index, end).length > 0) continue;
    const name = match[2]!.trim();
    // The file's own citation in its caption is no reference, and its reporter is known.
    if (reporterNamed(name) !== undefined || NO_REPORTER.test(name)) continue;
    const start = match.index + match[1]!.length + 1;
    report({
      start,
      end: start + name.length,
      message: `Unknown reporter abbreviation \`${name}\`${name.endsWith('.') ? '' : '.'}`,
    });
  }
});

/** `parallel-mismatch`: both addresses must be known and lead to different cases of the list. */
export const parallelMismatch = rule('parallel-mismatch', (input, report) => {
  // An address that is wrong as a whole is told as such.
  const wrong = new Set([
    ...input.view(wrongAddresses),
    ...input.viewOr(wrongYears, []).map(({ reference }) => reference),
  ]);
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' || reference.target === null || wrong.has(reference)) continue;
    for (const parallel of reference.parallels) {
      if (parallel.target === null || parallel.target === reference.target) continue;
      const own = addressOf(reference.target);
      const other = addressOf(parallel.target);
      if (!own || !other) continue;
      // One address in the list and the other in no list cannot be compared; years of S. Ct. and L. Ed. volumes can.
      if (own.slug === other.slug) {
        report({
          start: parallel.start,
          end: parallel.end,
          message: `${parallel.volume} ${parallel.reporter} ${parallel.page} and ${callTarget(input, reference.target)} are different cases.`,
          related: [
            {
              start: reference.volume?.start ?? reference.start,
              end: reference.page?.end ?? reference.end,
              message: 'The citation it stands beside.',
            },
          ],
        });
        continue;
      }
      const wrong = termMismatch(input, own, other);
      if (!wrong) continue;
      report({
        start: parallel.start,
        end: parallel.end,
        message: `${wrong} and U.S. parallel cites belong to different cases: ${parallel.volume} ${parallel.reporter} holds the Term of ${termOf(other)}, ${own.volume} U.S. decisions of ${yearsOf(input, own)}.`,
        related: [
          {
            start: reference.volume?.start ?? reference.start,
            end: reference.page?.end ?? reference.end,
            message: 'The citation it stands beside.',
          },
        ],
      });
    }
  }
});

type Address = { slug: string; volume: number; page: number };

/** Volume n of S. Ct. holds the Term that begins in 1879 + n (volume 86: October Term 1965); the first few began earlier. */
const FIRST_TERM = 1879;

function termOf(address: Address): string {
  const start = FIRST_TERM + address.volume;
  return `${start}-${start + 1}`;
}

function yearsOf(input: RuleInput, address: Address): string {
  const years = input.caseList.years(address.slug, address.volume);
  return years ? (years.first === years.last ? String(years.first) : `${years.first}-${years.last}`) : '';
}

function termMismatch(input: RuleInput, own: Address, other: Address): string | undefined {
  if (own.slug !== 'us' || other.slug !== 'sct') return undefined;
  const years = input.caseList.years(own.slug, own.volume);
  if (!years) return undefined;
  const start = FIRST_TERM + other.volume;
  const slack = other.volume < 10 ? 2 : 0;
  return years.last < start - slack || years.first > start + 1 + slack ? 'S. Ct.' : undefined;
}
