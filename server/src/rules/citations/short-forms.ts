import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, RelatedPlace } from '../rule';
import { addressOf, callTarget, faulty, fullCites, headSpan, pageNumber, pinSpan } from './faults';

/** Full citations in the volume of a short form, as related places. */
function sameVolume(input: RuleInput, reference: Reference): Reference[] {
  const volume = reference.volume?.text;
  return [...input.view(fullCites).values()].filter(
    full => full.slug === reference.slug && full.volume?.text === volume,
  );
}

function places(references: readonly Reference[]): RelatedPlace[] {
  return references.slice(0, 8).map(full => ({
    start: full.start,
    end: full.end,
    message: full.name ? `${full.name.text}, from page ${full.page?.text}` : `Page ${full.page?.text}`,
  }));
}

export const shortUnresolved = rule('short-unresolved', (input, report) => {
  for (const { reference, fault } of faulty(input, 'short-unresolved')) {
    if (reference.kind !== 'short-case') continue; // lone sections have no message of their own
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const full = sameVolume(input, reference);
    const named = reference.name && full.length > 0;
    report({
      ...headSpan(reference),
      message: named
        ? `No full citation of a case called ${reference.name!.text} in ${volume} matches this short form.`
        : `No earlier full citation in ${volume} matches this short form.`,
      related: fault.other ? [{ ...fault.other, message: fault.reason }] : places(full),
    });
  }
});

export const shortAmbiguous = rule('short-ambiguous', (input, report) => {
  for (const { reference } of faulty(input, 'short-ambiguous')) {
    const full = sameVolume(input, reference);
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const pages = full
      .map(one => one.page?.text)
      .filter(Boolean)
      .join(', ');
    const page = reference.pins[0]?.page;
    const count =
      full.length === 1
        ? 'One case'
        : full.length === 2
          ? 'Two cases'
          : full.length === 3
            ? 'Three cases'
            : `${full.length} cases`;
    const fixes: Fix[] = full.flatMap(one => insertName(reference, one));
    report({
      ...pinSpan(reference),
      message: `${count} cited here ${full.length === 1 ? 'is' : 'are'} in volume ${volume} (first ${full.length === 1 ? 'page' : 'pages'} ${pages})${page ? `; page ${page} fits none of them` : ''}.`,
      related: places(full),
      fixes,
    });
  }
});

/** `Malloy, 378 U. S., at 600`: the name settles which case is meant. */
function insertName(reference: Reference, full: Reference): Fix[] {
  const name = full.name?.parties.find(party => party !== 'United States') ?? full.name?.text;
  if (!name || reference.name || !reference.volume) return [];
  const at = reference.volume.start;
  return [{ title: `Name it: “${name}, …”`, edits: [{ start: at, end: at, newText: `${name}, ` }] }];
}

export const shortConflict = rule('short-conflict', (input, report) => {
  for (const { reference } of faulty(input, 'short-conflict')) {
    const page = reference.pins[0]?.page;
    const volume = `${reference.volume?.text ?? ''} ${reference.reporter?.text ?? ''}`.trim();
    const named = reference.target === null ? undefined : callTarget(input, reference.target);
    const rival = reference.alternatives[0]?.target;
    const inVolume =
      reference.target !== null && addressOf(reference.target)?.volume === Number(reference.volume?.text);
    const what =
      inVolume && page !== undefined ? `page ${page}` : `${volume}${page === undefined ? '' : `, page ${page},`}`;
    const belongs = rival
      ? ` belongs to ${callTarget(input, rival)}`
      : inVolume
        ? ' does not lie in it'
        : ' is another volume';
    const related = [reference.target, rival].flatMap(target => {
      const full = target ? input.view(fullCites).get(target) : undefined;
      return full ? [{ start: full.start, end: full.end, message: callTarget(input, target!) }] : [];
    });
    report({
      ...(reference.volume
        ? { start: reference.volume.start, end: reference.pins.at(-1)?.end ?? reference.end }
        : pinSpan(reference)),
      message: `The name says ${named ?? reference.name?.text ?? 'another case'} but ${what}${belongs}.`,
      related,
      fixes: renamed(input, reference, rival),
    });
  }
});

/** Writes the short name of the case whose page it is. */
function renamed(input: RuleInput, reference: Reference, rival: string | undefined): Fix[] {
  const full = rival ? input.view(fullCites).get(rival) : undefined;
  const name = full?.name?.parties.find(party => party !== 'United States');
  if (!name || !reference.name) return [];
  return [
    {
      title: `Change the name to “${name}”`,
      edits: [{ start: reference.name.start, end: reference.name.end, newText: name }],
    },
  ];
}

export const supraUnresolved = rule('supra-unresolved', (input, report) => {
  for (const { reference } of faulty(input, 'supra-unresolved')) {
    const name = reference.name?.text ?? reference.words?.text ?? reference.author ?? 'this name';
    report({
      start: reference.start,
      end: reference.end,
      message: `\`${name}, supra\` has no earlier full citation of ${name} in this file.`,
    });
  }
});

export const nameAmbiguous = rule('name-ambiguous', (input, report) => {
  for (const { reference } of faulty(input, 'name-ambiguous')) {
    const targets = [
      ...new Set(
        [reference.target, ...reference.alternatives.map(one => one.target)].filter(target => target !== null),
      ),
    ];
    if (targets.length < 2) continue;
    const name = reference.name?.text ?? reference.words?.text ?? input.slice(reference);
    const related = targets.flatMap(target => {
      const full = input.view(fullCites).get(target);
      return full ? [{ start: full.start, end: full.end, message: callTarget(input, target) }] : [];
    });
    report({
      ...(reference.name ?? { start: reference.start, end: reference.end }),
      message: `\`${name}\` can be ${targets.map(target => callTarget(input, target)).join(' or ')}; taken as the nearest.`,
      related,
    });
  }
});

export const idNoAntecedent = rule('id-no-antecedent', (input, report) => {
  for (const { reference } of faulty(input, 'id-no-antecedent')) {
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    report({
      start: reference.start,
      end: reference.start + word.length,
      message: `\`${word}\` has nothing to refer to.`,
    });
  }
});

export const idAfterString = rule('id-after-string', (input, report) => {
  for (const { reference } of faulty(input, 'id-after-string')) {
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

export const idPinOutOfRange = rule('id-pin-out-of-range', (input, report) => {
  for (const { reference, fault } of faulty(input, 'id-pin-out-of-range')) {
    const page = reference.pins[0]?.page;
    const word = /^\w+\./.exec(input.slice(reference))?.[0] ?? 'Id.';
    const nearest = reference.alternatives[0]?.target;
    const said = `\`${word}${page ? `, at ${page}` : ''}\``;
    const taken = reference.target ? `; did you mean ${callTarget(input, reference.target)}?` : '.';
    const not = nearest ? ` cannot be ${callTarget(input, nearest)}` : ' cannot be the authority cited before it';
    report({
      ...pinSpan(reference),
      message: `${said}${not}${taken}`,
      related: [
        ...(fault.other ? [{ ...fault.other, message: 'The authority cited before it.' }] : []),
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
