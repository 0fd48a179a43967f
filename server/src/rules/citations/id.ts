import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix } from '../rule';
import { followsDifferentCases, provablyAnother, unknownAuthorityBefore } from './authorities-nearby';
import { addressOf, callTarget, faulty, fullCites, pageNumber, pinSpan } from './faults';

export const idNoAntecedent = rule('id-no-antecedent', (input, report) => {
  for (const { reference } of faulty(input, 'id-no-antecedent')) {
    if (unknownAuthorityBefore(input, reference)) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    report({
      start: reference.start,
      end: reference.start + word.length,
      message: `\`${word}\` has nothing to refer to.`,
    });
  }
});

export const idAfterString = rule('id-after-string', (input, report) => {
  for (const { reference, index } of faulty(input, 'id-after-string')) {
    if (reference.target === null || !addressOf(reference.target) || !followsDifferentCases(input, index)) continue;
    // `Id., 476 U. S. at 739`, `Id., at 81, 123 N. E. 2d, at 780`: the volume says which.
    if (
      /^,? ?(?:at [\d-]{1,9}, )?\d{1,4} [A-Z][\w. ]{0,14},? at /.test(
        input.text.slice(reference.start + 3, reference.start + 50),
      )
    )
      continue;
    if (nameBetween(input, reference)) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    const full = reference.target ? input.view(fullCites).get(reference.target) : undefined;
    report({
      start: reference.start,
      end: reference.start + word.length,
      message: `\`${word}\` follows a citation of several authorities; taken as ${reference.target && full ? callTarget(input, reference.target) : 'the last one'}.`,
      related: reference.antecedent ? [{ ...reference.antecedent, message: 'Taken as this one.' }] : [],
      fixes: shortForm(input, reference),
    });
  }
});

/** True where an id. shortly before has the same page. */
function citedAlready(input: RuleInput, reference: Reference, page: string): boolean {
  const before = input.text.slice(Math.max(0, reference.start - 600), reference.start);
  return new RegExp(`\\b[Ii]d\\.,? at (?:pp?\\. ?)?${page.replace(/\D/g, '') || '-'}\\b`).test(before);
}

/** True where the case taken is named between its citation and the id.: the reader knows which is meant. */
function nameBetween(input: RuleInput, reference: Reference): boolean {
  const { antecedent, target } = reference;
  if (!antecedent) return false;
  const between = input.text.slice(Math.max(antecedent.end, reference.start - 600), reference.start);
  const parties = target ? (input.view(fullCites).get(target)?.name?.parties ?? []) : [];
  return parties.some(party =>
    (party.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).some(word => !COMMON_PARTY.test(word) && between.includes(word)),
  );
}

const COMMON_PARTY = /^(?:United|States?|City|County|Board|Commission|People|New|Company|Inc|National|American)$/;

export const idPinOutOfRange = rule('id-pin-out-of-range', (input, report) => {
  for (const { reference, index } of faulty(input, 'id-pin-out-of-range')) {
    const before = provablyAnother(input, index);
    if (!before || reference.target === null) continue;
    const page = reference.pins[0]?.page;
    // `In Walz, supra, we upheld … Id., at 672`: the case is named. `Id., at 88. … id., at pp. 88-94`: a work cited before.
    if (nameBetween(input, reference) || (page !== undefined && citedAlready(input, reference, page))) continue;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    const said = `\`${word}${page ? `, at ${page}` : ''}\``;
    const taken = reference.target ? `; did you mean ${callTarget(input, reference.target)}?` : '.';
    const not = ` cannot be ${callTarget(input, before.target!)}`;
    report({
      ...pinSpan(input, reference),
      message: `${said}${not}${taken}`,
      related: [
        { start: before.start, end: before.end, message: 'The authority cited before it.' },
        ...(reference.antecedent
          ? [{ ...reference.antecedent, message: 'The nearest authority with that page.' }]
          : []),
      ],
      fixes: shortForm(input, reference),
    });
  }
});

/** `Id., at 423` written out: `353 U. S., at 423`, in the file's own spacing of the reporter. */
function shortForm(input: RuleInput, reference: Reference): Fix[] {
  const full = reference.target ? input.view(fullCites).get(reference.target) : undefined;
  const first = reference.pins[0];
  if (!full?.volume || !full.reporter || !first || pageNumber(first.page) === undefined) return [];
  const comma = input.options.style === 'bluebook' ? '' : ',';
  const head = `${full.volume.text} ${input.slice(full.reporter)}${comma} at `;
  return [
    {
      title: `Write “${head}${input.text.slice(first.start, reference.pins.at(-1)!.end)}”`,
      edits: [{ start: reference.start, end: first.start, newText: head }],
    },
  ];
}
