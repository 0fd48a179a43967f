import type { Span } from '../../opinion/span';
import { isLetter } from '../characters';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, type WordFinder } from './finder';
import { ORDINAL, ordinal } from './ordinals';

/** Clauses known by name. Null where two provisions bear the name (due process, ex post facto, bill of attainder). */
const KNOWN_CLAUSES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['commerce', 'art/1/8/3'],
  ['dormant commerce', 'art/1/8/3'],
  ['interstate commerce', 'art/1/8/3'],
  ['foreign commerce', 'art/1/8/3'],
  ['indian commerce', 'art/1/8/3'],
  ['necessary and proper', 'art/1/8/18'],
  ['supremacy', 'art/6/2'],
  ['contract', 'art/1/10/1'],
  ['contracts', 'art/1/10/1'],
  ['impairment', 'art/1/10/1'],
  ['full faith and credit', 'art/4/1'],
  ['privileges and immunities', null],
  ['privileges or immunities', 'amend/14/1'],
  ['equal protection', 'amend/14/1'],
  ['citizenship', 'amend/14/1'],
  ['due process', null],
  ['establishment', 'amend/1'],
  ['free exercise', 'amend/1'],
  ['religion', 'amend/1'],
  ['free speech', 'amend/1'],
  ['speech', 'amend/1'],
  ['press', 'amend/1'],
  ['petition', 'amend/1'],
  ['assembly', 'amend/1'],
  ['double jeopardy', 'amend/5'],
  ['self-incrimination', 'amend/5'],
  ['takings', 'amend/5'],
  ['taking', 'amend/5'],
  ['just compensation', 'amend/5'],
  ['grand jury', 'amend/5'],
  ['confrontation', 'amend/6'],
  ['compulsory process', 'amend/6'],
  ['speedy trial', 'amend/6'],
  ['assistance of counsel', 'amend/6'],
  ['public trial', 'amend/6'],
  ['cruel and unusual punishment', 'amend/8'],
  ['cruel and unusual punishments', 'amend/8'],
  ['excessive fines', 'amend/8'],
  ['excessive bail', 'amend/8'],
  ['warrant', 'amend/4'],
  ['appointments', 'art/2/2/2'],
  ['treaty', 'art/2/2/2'],
  ['recess appointments', 'art/2/2/3'],
  ['take care', 'art/2/3'],
  ['speech or debate', 'art/1/6/1'],
  ['speech and debate', 'art/1/6/1'],
  ['ex post facto', null],
  ['bill of attainder', null],
  ['suspension', 'art/1/9/2'],
  ['property', 'art/4/3/2'],
  ['spending', 'art/1/8/1'],
  ['general welfare', 'art/1/8/1'],
  ['taxing', 'art/1/8/1'],
  ['tax', 'art/1/8/1'],
  ['uniformity', 'art/1/8/1'],
  ['import-export', 'art/1/10/2'],
  ['guarantee', 'art/4/4'],
  ['guaranty', 'art/4/4'],
  ['origination', 'art/1/7/1'],
  ['presentment', 'art/1/7/2'],
  ['incompatibility', 'art/1/6/2'],
  ['ineligibility', 'art/1/6/2'],
  ['elections', 'art/1/4/1'],
  ['extradition', 'art/4/2/2'],
  ['fugitive slave', 'art/4/2/3'],
  ['bankruptcy', 'art/1/8/4'],
  ['copyright', 'art/1/8/8'],
  ['patent', 'art/1/8/8'],
  ['tonnage', 'art/1/10/3'],
  ['compact', 'art/1/10/3'],
  ['enclave', 'art/1/8/17'],
  ['vesting', null],
  ['war', 'art/1/8/11'],
  ['declare war', 'art/1/8/11'],
  ['postal', 'art/1/8/7'],
  ['naturalization', 'art/1/8/4'],
  ['district', 'art/1/8/17'],
]);
/** Words that are ordinary before `clause` in small letters, or name clauses of contracts and statutes. */
const ONLY_CAPITAL = new Set([
  'speech',
  'press',
  'petition',
  'assembly',
  'taking',
  'warrant',
  'treaty',
  'property',
  'tax',
  'taxing',
  'war',
  'religion',
  'contract',
  'contracts',
  'uniformity',
  'compact',
  'district',
  'citizenship',
  'guarantee',
  'guaranty',
  'patent',
  'copyright',
  'postal',
  'elections',
  'suspension',
  'bankruptcy',
  'petition',
  'vesting',
  'spending',
  'appointments',
  'enclave',
  'extradition',
  'naturalization',
  'origination',
]);

const isAsciiLetter = (code: number): boolean => code < 128 && isLetter(code);

const OF_AMENDMENT = new RegExp(`^ of (?:the|its|our) (${ORDINAL}) [Aa]mendment`);
const OWNER = new RegExp(`(${ORDINAL}) [Aa]mendment(?:'s|’s) $`);

/** `Commerce Clause`, `Due Process Clause`, `Equal Protection and Due Process Clauses` (a row each). */
function clauses(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(/[Cc]lauses?(?![A-Za-z])/y, text, at);
  if (word === null) return NOTHING;
  const from = Math.max(limit.start, at - 70);
  // A word stands right before it.
  const letter = text.charCodeAt(at - 2);
  if (at - 2 < from || text.charCodeAt(at - 1) !== 32 || !(letter === 45 || isAsciiLetter(letter))) return NOTHING;
  const capital = word[0][0] === 'C';
  const plural = word[0].endsWith('s');
  const end = at + word[0].length;
  const last = nameEndingAt(text, from, at - 1, capital);
  if (last === undefined) return NOTHING;
  // `the Fifth Amendment contains no equal protection clause`: a clause that is not there is none of the Constitution's.
  if (/(?:^|[^A-Za-z])[Nn]o $/.test(text.slice(Math.max(0, last.start - 4), last.start))) return NOTHING;
  const finds = [clause(last, end, text)];
  if (plural) {
    let first = last.start;
    for (let count = 0; count < 4; count++) {
      const join = /(?:, and |,? and |, )$/.exec(text.slice(Math.max(from, first - 6), first));
      if (join === null) break;
      const member = nameEndingAt(text, from, first - join[0].length, capital);
      if (member === undefined) break;
      finds.unshift(clause(member, member.end, text));
      first = member.start;
    }
  }
  return finds;
}

interface ClauseName extends Span {
  readonly path: string | null;
}

/** The longest clause name that ends at `end`, capitalised throughout where `capital`. */
function nameEndingAt(text: string, from: number, end: number, capital: boolean): ClauseName | undefined {
  let best: ClauseName | undefined;
  let start = end;
  for (let words = 0; words < 5; words++) {
    start--;
    while (start > from && text.charCodeAt(start - 1) !== 32) start--;
    if (start < from) break;
    // A parenthesis or quotation mark may stand before the name.
    let first = start;
    while (first < end && !isLetter(text.charCodeAt(first))) first++;
    const name = text.slice(first, end);
    const key = name.toLowerCase();
    const path = KNOWN_CLAUSES.get(key);
    if (path !== undefined && (capital ? /^[A-Z]/.test(name) : !ONLY_CAPITAL.has(key)) && !insideWord(text, first))
      best = { start: first, end, path };
    if (start === from) break;
  }
  return best;
}

function clause(name: ClauseName, end: number, text: string): Found {
  let path = name.path;
  // A State's constitution has such clauses too.
  if (
    /^ of (?:the|its|that|our) (?!(?:Federal|United|U\.|National)\b)(?:State(?:'s|’s)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?) [Cc]onstitution/.test(
      text.slice(end, end + 60),
    )
  )
    return authority('constitution', name.start, end, null);
  // `the cruel and unusual punishment clause of the English bill of rights`
  if (/^ (?:of|in) the (?:English|British) /.test(text.slice(end, end + 18)))
    return authority('constitution', name.start, end, null);
  if (path === null) {
    // `Due Process Clause of the Fourteenth Amendment` says which of the two.
    const of = OF_AMENDMENT.exec(text.slice(end, end + 60));
    const number = of === null ? undefined : ordinal(of[1]!);
    if (number !== undefined) path = `amend/${number}`;
    else {
      const before = OWNER.exec(text.slice(Math.max(0, name.start - 40), name.start));
      const owner = before === null ? undefined : ordinal(before[1]!);
      if (owner !== undefined) path = `amend/${owner}`;
    }
  }
  return authority('constitution', name.start, end, path === null ? null : `const/us/${path}`);
}

export const CLAUSES: readonly WordFinder[] = [{ words: ['Clause', 'Clauses', 'clause', 'clauses'], find: clauses }];
