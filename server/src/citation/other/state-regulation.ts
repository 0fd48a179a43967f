import type { Span } from '../../opinion/span';
import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { placeOf, STATE } from './jurisdiction';

/**
 * What agencies of the States prescribe, where no table of abbreviations has it: `Ohio Adm.Code 4123-3-15(A)`, `Fla. Admin. Code R.
 * 64B8-9.009`, `603 Code Mass. Regs. § 53.13 (1)`, `Cal. Code Regs., tit. 8, § 3203`, `Minn. R. 7829.0400, subp. 5`, `603 CMR
 * 53.13`. Targets are `stateregs/<place or letters>/<number>`.
 */

const NUMBER =
  '((?:[A-Z]{1,5}(?:-[A-Za-z]{1,3})? ?)?\\d{1,5}[A-Z]{0,2}\\d{0,3}(?:[-.:]\\d{1,5}[A-Za-z]{0,2}){0,5})((?: ?\\([A-Za-z0-9]{1,3}\\)){0,4})(?![\\w-])';
const CODE = new RegExp(
  `(?:Adm(?:in)?\\. ?(?:Code|Rules?|R\\.)(?: Ann\\.)?|Code(?:s)? of ${STATE} Regulations),? ?(?:tit\\. \\d{1,3}, )?(?:[Rr](?:ule)?s?\\.? ?|§§? ?|[Cc]h(?:apter|\\.) )?${NUMBER}(?:, subp?\\. \\d{1,2}[A-Z]?)?`,
  'y',
);
const OF_STATE = new RegExp(`(?:^|[\\s(“";])((?:\\d{1,3}[A-Z]? )?(${STATE}) )$`);

function administrative(text: string, at: number, limit: Span): readonly Found[] {
  const code = stands(CODE, text, at);
  const state = code === null ? null : OF_STATE.exec(text.slice(Math.max(limit.start, at - 26), at));
  if (code === null || state === null || !/\d[-.:]\d|\d{3}/.test(code[1] as string)) return NOTHING;
  return one(
    text,
    at - (state[1] as string).length,
    at + code[0].length,
    placeOf(state[2] as string),
    code[1] as string,
  );
}

function one(text: string, start: number, end: number, code: string, number: string): readonly Found[] {
  const find = authority(
    'regulation',
    start,
    end,
    `stateregs/${code}/${number.toLowerCase().replaceAll(' ', '')}`,
    number,
  );
  return [takeParentheticals(find, text)];
}

/** `603 Code Mass. Regs. § 53.13 (1)`, `Cal. Code Regs., tit. 8, § 3203, subd. (a)`. */
const REGS = new RegExp(
  `(?:Code (Mass)\\. Regs\\.|Code Regs\\.),? (?:tit\\. (\\d{1,3}),? )?(?:§§? ?)?${NUMBER}(?:, subd\\. (?:\\([a-z0-9]{1,2}\\))+)?`,
  'y',
);

function codeOfRegulations(text: string, at: number, limit: Span): readonly Found[] {
  const regs = stands(REGS, text, at);
  if (regs === null) return NOTHING;
  const before = text.slice(Math.max(limit.start, at - 26), at);
  const state = OF_STATE.exec(before);
  const title = /(?:^|[\s(“";])(\d{1,4} )$/.exec(before);
  const lead = state?.[1] ?? (regs[1] === undefined ? undefined : title?.[1]);
  if (lead === undefined) return NOTHING;
  const place = state === null ? 'mass' : placeOf(state[2] as string);
  const volume = regs[2] ?? title?.[1]?.trim();
  return one(
    text,
    at - lead.length,
    at + regs[0].length,
    `${place}${volume === undefined ? '' : `/${volume}`}`,
    regs[3] as string,
  );
}

/** `Minn. R. 7829.0400, subp. 5`: four digits, a stop and four. */
function minnesota(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /Minn\. R\. (\d{4}\.\d{4})(?:, subp\. \d{1,2}[a-z]?(?:\([A-Z0-9]\))?(?:, item [A-Z])?)?/y,
    text,
    at,
  );
  return match === null ? NOTHING : one(text, at, at + match[0].length, 'minn', match[1] as string);
}

/** `Admin. R. M. 17.8.770`, `ARM 17.8.770`: title, chapter, rule. */
function montana(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(/(?:Admin\. R\. M(?:ont)?\.|ARM) (\d{1,2}\.\d{1,3}\.\d{1,4})(?:\([\da-z]\)){0,3}/y, text, at);
  return match === null ? NOTHING : one(text, at, at + match[0].length, 'mont', match[1] as string);
}

/** Initials between a title and a number: `603 CMR 53.13`, `440 IAC 1-2`, `20 CSR 2150-5.020`, `15A NCAC 02B .0100`. */
const BETWEEN = new RegExp(
  `(CMR|DCMR|AAC|CSR|IAC|NCAC|VAC|LAC|KAR|CCR|C\\.S\\.R\\.|C\\.M\\.R\\.|KAR) ?(?:§ ?)?${NUMBER}`,
  'y',
);

function titled(text: string, at: number, limit: Span): readonly Found[] {
  const match = stands(BETWEEN, text, at);
  const title =
    match === null ? null : /(?:^|[\s(“";])(\d{1,4}[A-Z]?) $/.exec(text.slice(Math.max(limit.start, at - 8), at));
  if (match === null || title === null || !/\d[-.:]\d/.test(match[2] as string)) return NOTHING;
  const lead = (title[1] as string).length + 1;
  return one(
    text,
    at - lead,
    at + match[0].length,
    `${slugOf(match[1] as string)}/${title[1]?.toLowerCase()}`,
    match[2] as string,
  );
}

export const STATE_REGULATIONS: readonly WordFinder[] = [
  { words: ['Admin.', 'Adm.', 'Adm.Code'], find: administrative },
  { words: ['Code Mass', 'Code Regs'], find: codeOfRegulations },
  { words: ['Minn. R.'], find: minnesota },
  { words: ['Admin. R. M', 'ARM'], find: montana },
  { words: ['CMR', 'DCMR', 'AAC', 'CSR', 'IAC', 'NCAC', 'VAC', 'LAC', 'KAR', 'CCR', 'C.S.R.', 'C.M.R.'], find: titled },
];
