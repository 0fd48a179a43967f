import { captionsAgree } from './case-names';
import { type Outcome, outcome, unresolved } from './outcome';
import { callOf, nameAndAddress } from './reasons';
import type { Nearest, Scope } from './scope';

/** A whole caption in running text, `the holding of Miranda v. Arizona`: the case of that name cited in the file (R3, R5). */
export function resolveCaption(scope: Scope, at: number): Outcome {
  const name = scope.citation(at).name?.text;
  if (name === undefined) return unresolved(undefined);
  const own = scope.identity?.name;
  let best: { authority: number; near: Nearest } | undefined;
  let answers = 0;
  for (const authority of scope.authorities.calls.agreeing(name)) {
    const near = scope.nearest(authority, at);
    if (near === undefined) continue;
    if (!scope.authority(authority).names.some(known => mayBeOne(name, known.text))) continue;
    answers++;
    if (
      best === undefined ||
      rank(near) > rank(best.near) ||
      (rank(near) === rank(best.near) && near.at > best.near.at)
    ) {
      best = { authority, near };
    }
  }
  if (best === undefined) {
    if (own !== undefined && scope.identity?.target != null && captionsAgree(name, own)) {
      return outcome(scope.identity.target, 'certain', 'the name of the case being decided');
    }
    return (
      citedUnnamed(scope, at, name) ?? citedById(scope, name) ?? unresolved(`${name} is not cited in full in this file`)
    );
  }
  const authority = scope.authority(best.authority);
  if (isHeading(scope, at, name, best.near.forward))
    return unresolved('a heading in capitals: the case being decided, of the same name');
  const confidence = best.near.forward ? 'forward' : answers > 1 ? 'low' : 'certain';
  const reason =
    answers > 1
      ? `${answers} cases cited here bear that name; taken as the nearest, ${nameAndAddress(scope, authority)}`
      : `cited in full ${best.near.forward ? 'later' : 'before'} as ${callOf(authority)}`;
  return outcome(authority.target, confidence, reason, best.authority, best.near.at);
}

/** A prosecution: who brings it, standing alone on one side. */
const PROSECUTOR = /(?:^|vs?\.? )(State|Commonwealth|People|United States)(?= vs?\.? |$)/;

/** False for `Smith v. Commonwealth` and `Smith v. State`, and for `Ex parte Smith` and `Smith v. Jones`: one party alone agrees. */
function mayBeOne(name: string, other: string): boolean {
  if (/^(?:Ex parte|In re) /.test(name) && / vs?\.? /.test(other) && !/Ex parte|In re|Matter of/.test(other))
    return false;
  const one = PROSECUTOR.exec(name)?.[1];
  const two = PROSECUTOR.exec(other)?.[1];
  return one === undefined || two === undefined || one === two;
}

/** `12     ALICE CORP. v. CLS BANK`: a caption in capitals that fills its line, or that no citation came before, heads this opinion. */
function isHeading(scope: Scope, at: number, name: string, forward: boolean): boolean {
  if (/[a-z]/.test(name.replace(/ vs?\. | of | the | and | ex rel\. |,? et al\.?/g, ' '))) return false;
  if (forward) return true;
  const { text } = scope.document;
  const { start, end } = scope.citation(at);
  return (
    /\n[\s\d]*$/.test(text.slice(Math.max(0, start - 60), start)) && /^[\s\d.,]*\n/.test(text.slice(end, end + 60))
  );
}

/** `In Swift v. Tyson, [*] we held`, where the note says no more than `16 Peters, 1`: the list knows whose page that is. */
function citedUnnamed(scope: Scope, at: number, name: string): Outcome | undefined {
  const found = scope.authorities.calls.listed(name, target => listedNames(scope, target));
  const [authority] = found;
  if (found.length !== 1 || authority === undefined) return undefined;
  const near = scope.nearest(authority, at);
  return outcome(
    scope.authority(authority).target,
    'likely',
    `the case list has ${name} at ${scope.authority(authority).target?.split('/').slice(1).join(' U.S. ')}, which is cited in this file without its name`,
    authority,
    near?.at ?? -1,
  );
}

/** `In Hawley v. James`, cited before as `Hawley v. James, 16 id., 61`. */
function citedById(scope: Scope, name: string): Outcome | undefined {
  for (let index = scope.byId.length - 1; index >= 0; index--) {
    const known = scope.byId[index] as (typeof scope.byId)[number];
    if (captionsAgree(name, known.name))
      return outcome(known.target, 'likely', `cited before as ${known.name}, by id.`, -1, known.at);
  }
  return undefined;
}

function listedNames(scope: Scope, target: string): readonly string[] {
  const [slug = '', volume = '', page = ''] = target.split('/');
  if (slug !== 'us') return [];
  return scope.cases
    .at(slug, Number(volume), Number(page))
    .filter(row => row.kind === 'case')
    .flatMap(row => row.names);
}

function rank(near: Nearest): number {
  return near.forward ? 0 : near.sameOpinion ? 2 : 1;
}
