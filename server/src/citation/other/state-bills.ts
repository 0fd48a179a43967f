import type { Found } from '../found';
import { pinsAt } from '../pins';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/**
 * Papers of a State's legislature, as California cites them: `Sen. Com. on Judiciary, Analysis of Sen. Bill No. 1296
 * (1997-1998 Reg. Sess.) as amended May 12, 1997, p. 2`, `Assem. Bill No. 1675 (2013-2014 Reg. Sess.) § 1`.
 */

const BILL =
  '(?:(?:Sen\\.|Assem\\.|Senate|Assembly) (?:Bill|Const\\. Amend\\.|Joint Res\\.|Conc\\. Res\\.)) Nos?\\. (\\d{1,4})';
const SESSION =
  '(?: \\((\\d{4})(?:[-–]\\d{2,4})?(?: (?:Reg\\.|\\d(?:st|d|nd|rd|th) Ex\\.|First Ex\\.|Second Ex\\.))? (?:Sess\\.|Session)\\))';
const REST =
  '(?:,? (?:as (?:amended|introduced|enrolled|chaptered|proposed to be amended)(?: (?:in (?:Sen|Assem)\\. )?[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})?|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|§ \\d{1,3}))?(?:,? (pp?\\. ?)(?=\\d))?';
const PAPER = new RegExp(`${BILL}${SESSION}${REST}`, 'y');
/** What a committee or counsel made of a bill; bounded, on one line, within a sentence. */
const ANALYSIS = new RegExp(
  `(?:(?:Sen|Assem)\\. (?:Com\\. on|Floor|Rules Com|Republican|Democratic|Third)|(?:Off|Office) (?:of )?(?:Sen|Assem)\\.|Legis\\. Counsel['’]s Dig\\.|Dept\\. [a-z])[^;()\\n]{0,120}? ${BILL}${SESSION}${REST}`,
  'y',
);

function find(text: string, at: number, pattern: RegExp): readonly Found[] {
  const match = stands(pattern, text, at);
  if (match === null) return NOTHING;
  const chamber =
    / Assem|^Assem/.test(match[0].slice(0, match[0].indexOf('No'))) && !/Sen(?:ate|\.) Bill/.test(match[0])
      ? 'ab'
      : 'sb';
  const paper = authority('legislative', at, at + match[0].length, `legislative/cal${chamber}/${match[2]}/${match[1]}`);
  if (match[3] !== undefined) {
    const list = pinsAt(text, paper.end, undefined, true);
    paper.pins = list.pins;
    paper.end = list.end;
  }
  return [takeParentheticals(paper, text)];
}

function papers(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const bill = find(text, at, PAPER);
  return bill.length > 0 ? bill : find(text, at, ANALYSIS);
}

export const STATE_BILLS: readonly WordFinder[] = [
  { words: ['Sen.', 'Assem.', 'Senate', 'Assembly', 'Legis.', 'Off.', 'Office'], find: papers },
];
