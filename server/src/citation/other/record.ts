import type { Span } from '../../opinion/span';
import { type Found, found } from '../found';
import { isAbbreviation } from '../name-tokens';
import { pinsAt } from '../pins';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/**
 * Record citations: `App. 12`, `R. 45`, `Tr. of Oral Arg. 9`, `Pet. for Cert. 7`, `Brief for United States 14`. No authorities,
 * but they stop an id. chain (R1e). The page must follow at once.
 */

const PAGE = /,? ?(?:at |pp?\. ?|pages? )?(?=\d{1,4}[a-z]?(?:[-–,.;:)\]\s(]|$)|[ivxl]{1,6}[,.;)])/y;

interface Form {
  readonly pattern: RegExp;
  /** What may not stand before it: `U. S. App.`, `Cal. App.`, `N. R. 5`. */
  readonly notAfter?: RegExp;
  /** Highest number that can be a page there. */
  readonly most?: number;
}

const ABBREVIATION_BEFORE = /(?:[A-Za-z]\.|\d(?:st|nd|d|rd|th)?|[A-Z][a-z]+|&|§) ?$/;
/** Words with a capital after which a record cite may well begin. */
const LEAD =
  /(?:^|[^A-Za-z])(?:See|Cf|Compare|In|The|And|But|Id|Pt|Ibid|also|id|As|At|On|To|Under|From|By|With|Accord|Per|That|Also)[.,]? ?$|(?:^|[^A-Za-z.])(?:[a-z]{3,}|so|it|is|in|on|to|up|me|us|he|we|do|by|of|as|go|no)\. $/;

const FORMS: ReadonlyMap<string, readonly Form[]> = new Map<string, readonly Form[]>([
  [
    'App.',
    [
      {
        pattern:
          /App\. to (?:Application|Stay Application|Pet\. for Cert[.,]|Pets?\. for Certs?\.|Juris\. Statement|J\. ?S\.|Brief (?:for|in) [A-Z][\w.' ]{1,60}?(?= (?:at |pp?\. )?[A-Z]?-?\d))(?: in No\. \d{1,2}-\d{1,5},?)?/y,
      },
      { pattern: /App\.(?: in Nos?\. [\d-]{1,9},?)?/y, notAfter: ABBREVIATION_BEFORE },
    ],
  ],
  ['Appendix', [{ pattern: /Appendix/y, notAfter: ABBREVIATION_BEFORE, most: 3000 }]],
  ['R.', [{ pattern: /R\./y, notAfter: ABBREVIATION_BEFORE }]],
  [
    'Record',
    [
      {
        pattern: /Record(?: \(R\.?\))?(?: on Appeal)?(?:,? (?:vol|Vol)\. \d{1,2},?)?/y,
        notAfter: /(?:Cong\.|Congressional|[A-Z][a-z]+) ?$/,
      },
    ],
  ],
  ['Rec.', [{ pattern: /Rec\.(?: Doc\.)?/y, notAfter: ABBREVIATION_BEFORE }]],
  [
    'Tr.',
    [
      { pattern: /Tr\. of (?:Oral )?(?:Arg|Rec)\.(?: in (?:No\. [\d-]{1,9}|[A-Z][\w.’']{1,20}),?)?/y },
      { pattern: /Tr\.(?: \([^()]{3,30}\)| \d{1,2}\/\d{1,2}\/\d{2,4},?)?/y, notAfter: ABBREVIATION_BEFORE },
    ],
  ],
  [
    'Transcript',
    [
      {
        pattern: /Transcript(?: of (?:Record|Oral Argument|Proceedings|Trial|Hearing))?(?:,? (?:vol|Vol)\. \d{1,2})?/y,
      },
    ],
  ],
  ['Trial', [{ pattern: /Trial (?:Tr|Transcript|Record)\.?/y }]],
  ['Pet.', [{ pattern: /Pets?\. for (?:Certs?|Reh(?:'g|earing))[.,]?(?: in No\. \d{1,2}-\d{1,5},?)?/y }]],
  ['Opp.', [{ pattern: /Opp\. to Application/y }]],
  ['Application', [{ pattern: /Application(?: to Vacate(?: Stay)?| for Stay)?/y, notAfter: /(?:[A-Za-z]|[a-z]\.) $/ }]],
  ['Petition', [{ pattern: /Petition for (?:Certiorari|Writ of Certiorari|Rehearing)/y }]],
  [
    'Brief',
    [
      {
        pattern:
          /Briefs? (?:of|for|in) (?:[A-Z][\w.,'’&-]* (?:of |for |the |and |as |in |on |to |et al\.,? )*(?:the )?){1,16}?(?:in (?:[A-Z][\w.'’&-]* ){1,5}v\. (?:[A-Z][\w.'’&,-]* ){1,6}?)?(?:in Nos?\. \d{1,2}[-–]\d{1,5},? |as [Aa]mic(?:us|i) [Cc]uriae,? (?:in No\. [\d-]{1,8},? )?)?(?:O\. ?T\. (?:19|20)\d\d,? (?:Nos?\. ?[\d-]{1,8},? )?)?(?=(?:at |pp?\. ?)?\d|n\. \d)/y,
      },
    ],
  ],
  ['Reply', [{ pattern: /Reply (?:Brief|Br\.)(?: (?:for|of) [A-Z][\w.' ]{2,40}?(?=,? (?:at |pp?\. ?)?\d))?/y }]],
  ['Br.', [{ pattern: /Br\. (?:for|of|in) (?:[A-Z][\w.'’-]* ){1,5}/y }]],
  ['Juris.', [{ pattern: /Juris\. (?:Statement|St\.)/y }]],
  ['Jurisdictional', [{ pattern: /Jurisdictional Statement/y }]],
  ['J.', [{ pattern: /J\. ?A\./y, notAfter: ABBREVIATION_BEFORE }]],
  ['Joint', [{ pattern: /Joint App(?:endix|\.)/y }]],
  ['Deposition', [{ pattern: /Deposition of [A-Z][\w.' ]{1,30}?(?=,? (?:at |pp?\. ?)?\d)/y }]],
  ['Dep.', [{ pattern: /Dep\./y, notAfter: ABBREVIATION_BEFORE }]],
  ['Compl.', [{ pattern: /Compl\. ?(?:¶+)?/y }]],
  ['Complaint', [{ pattern: /Complaint,? ?¶+/y }]],
  ['Exh.', [{ pattern: /Exhs?\./y }]],
]);

/** `the Court of Appeals. App. 486`, `National Labor Relations Act. App. 11`: the stop of a whole word ends a sentence. */
function endsSentence(before: string): boolean {
  const word = /([A-Z][a-z]{2,14}\.) $/.exec(before)?.[1];
  return word !== undefined && !isAbbreviation(word);
}

function record(word: string, text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const before = text.slice(Math.max(limit.start, at - 16), at);
  for (const form of FORMS.get(word) ?? []) {
    const match = stands(form.pattern, text, at);
    if (match === null) continue;
    if (form.notAfter?.test(before) && !LEAD.test(before) && !endsSentence(before)) {
      const volume = /(?:^|[\s(])(\d{1,2}) $/.exec(before);
      // `2 App. 114` is a volume of the appendix, `93 App. 5` a reporter nobody knows.
      if (volume === null || word === 'R.') continue;
    }
    const nameEnd = at + match[0].trimEnd().length;
    const lettered = stands(
      /,? (?:at |pp?\. )?([A-Z]{1,2}-?\d{1,4}|\d{1,4}[A-Z])(?:[-–][A-Z]?-?\d{1,4})?(?![\dA-Za-z-])/y,
      text,
      nameEnd,
    );
    if (lettered !== null && / for | to /.test(match[0])) {
      const end = nameEnd + lettered[0].length;
      const find = found('record', at, end);
      find.target = 'record';
      find.pins = [
        {
          start: end - lettered[0].length + lettered[0].indexOf(lettered[1]!),
          end,
          page: lettered[1],
          to: undefined,
          note: undefined,
        },
      ];
      return [takeParentheticals(find, text)];
    }
    const page = stands(PAGE, text, nameEnd);
    if (page === null) continue;
    const pageStart = nameEnd + page[0].length;
    if (page[0] === '' && !match[0].endsWith(' ')) continue;
    const list = pinsAt(text, pageStart, undefined, true);
    const first = list.pins[0];
    if (first?.page === undefined) continue;
    // Prose: `App. 3 of the statute`, `Record 5 times`, `Rule App. 2`; a year: `Record 1954`.
    const after = text.slice(list.end, list.end + 12);
    if (
      !/^(?:[a-z]?[.,;:)\]”"’'—–-]|$|\s*\n|\s*[([]|\s+[A-Z“"]|a[ .,;)]| \d{1,3} [A-Z]| (?:n\.|\(|and|et seq|to|with|passim))/.test(
        after,
      )
    )
      continue;
    if (
      page[0].trim() === '' &&
      /^(?:1[6-9]|20)\d\d$/.test(first.page) &&
      word !== 'R.' &&
      word !== 'App.' &&
      word !== 'Tr.'
    )
      continue;
    if (form.most !== undefined && Number.parseInt(first.page, 10) > form.most) continue;
    // `App. 7a-8a`: the letter of the last page.
    const end = /^[a-z](?![A-Za-z])/.test(text.slice(list.end, list.end + 2)) ? list.end + 1 : list.end;
    const volume = /(?:^|[\s(])(\d{1,2} )$/.exec(before);
    const start =
      volume !== null && /^(?:App|Tr|Record|R|J)/.test(word) && !/\d \d{1,2} $/.test(before)
        ? at - volume[1]!.length
        : at;
    const find = found('record', start, end);
    find.target = 'record';
    find.pins = list.pins;
    return [takeParentheticals(find, text)];
  }
  return NOTHING;
}

/** `Defendant's Exhibit 5`, `Plaintiff's Ex. 3`, `Govt. Ex. 12`, `PX 4`. */
function exhibit(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Government|Govt\.?|Pl\.|Def\.|Joint)(?:s?['’]s?)? (?:Exh?s?\.|Exhibit)|[PDGJ]X|GX) ?(?:No\. )?[A-Z]?-?\d{1,4}[A-Z]?(?![\d])(?:,? (?:at |pp?\. ?)\d{1,4})?/y,
    text,
    at,
  );
  return match === null ? NOTHING : [authority('record', at, at + match[0].length, 'record')];
}

/** `Ex. P-12 at 3`, `Ex. A ¶ 4`, `Exhibit 5 at 12`, `Exs. 3-5`: an exhibit of nobody named, told by its letter or by a place in it. */
function exhibitAlone(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /Ex(?:hs?\.|s?\.|hibits?) (?:[A-Z]{1,3}-?(?:\d{1,4}[A-Z]?)?|\d{1,4}(?:-?[A-Z]|-\d{1,3})?)(?:,? (?:at|p\.|pp\.|¶¶?) ?\d{1,4}(?::\d{1,2})?(?:[-–]\d{1,4}(?::\d{1,2})?)?)(?![\dA-Za-z])/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  // `N. R. Ex. 5`, `L. R. 1 Ex. 241`: the Exchequer's reports.
  if (/[\dA-Z]\.? $/.test(text.slice(Math.max(limit.start, at - 3), at))) return NOTHING;
  return [authority('record', at, at + match[0].length, 'record')];
}

export const RECORDS: readonly WordFinder[] = [
  ...[...FORMS.keys()].map(word => ({
    words: [word],
    find: (text: string, at: number, limit: Span) => record(word, text, at, limit),
  })),
  { words: ['Ex.', 'Exs.', 'Exh.', 'Exhibit', 'Exhibits'], find: exhibitAlone },
  { words: ['Plaintiff', 'Defendant', 'Government', 'Govt.', 'Pl.', 'Def.', 'PX', 'DX', 'GX', 'JX'], find: exhibit },
];
