import type { AbbreviationMatch } from './abbreviations';
import { slugOf } from './abbreviations';

/** The Law Reports of 1865-1875 put the series behind the volume: `L. R. 1 Ex. 241`, `Law Rep. 2 Ch. App. 5`. */
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/ ?Ex(?:ch)?\.(?! ?D)/y, 'L.R. Ex.'],
  [/ ?Q\. ?B\.(?! ?D)/y, 'L.R.Q.B.'],
  [/ ?C\. ?P\.(?! ?D)/y, 'L.R.C.P.'],
  [/ ?Eq\.(?: Cas\.)?/y, 'L.R. Eq.'],
  [/ ?Ch\.(?: ?App\.)?(?! ?D)/y, 'L.R. Ch. App.'],
  [/ ?(?:E\. ?& ?I\. ?App\.|H\. ?L\.(?: ?Cas\.)?(?! ?Sc))/y, 'L.R.H.L.'],
  [/ ?(?:H\. ?L\. ?)?Sc\.(?: ?& ?D(?:iv)?\.)?(?: ?App\.)?/y, 'L.R. Sc. & Div.'],
  [/ ?P\. ?C\./y, 'L.R.P.C.'],
  [/ ?P\. ?& ?[DM]\./y, 'L.R.P. & D.'],
  [/ ?(?:A\. ?& ?E\.|Adm\. ?& ?Ecc\.)/y, 'L.R.A. & E.'],
  [/ ?(?:C\. ?C\.(?: ?R\.)?|Crown Cas(?:es|\.) Res(?:erved|\.),?)/y, 'L.R.C.C.R.'],
  [/ ?Ir\./y, 'L.R. Ir.'],
  [/ ?Ind\. ?App\./y, 'L.R. Ind. App.'],
];

/** Series cited by the year in brackets: `Rose v. Ford, [1937] A. C. 826`. */
const YEARLY: readonly (readonly [RegExp, string])[] = [
  [/ ?App\. ?Cas?\./y, 'A.C.'],
  [/ ?A\. ?C\./y, 'A.C.'],
  [/ ?Ch\./y, 'Ch.'],
  [/ ?K\. ?B\./y, 'K.B.'],
  [/ ?Q\. ?B\./y, 'Q.B.'],
  [/ ?P\./y, 'P.'],
  [/ ?W\. ?N\./y, 'W.N.'],
  [/ ?S\. ?C\. ?R\./y, 'S.C.R.'],
  [/ ?S\. ?C\./y, 'S.C.'],
  [/ ?Sess\. ?Cas\./y, 'Sess. Cas.'],
  [/ ?I\. ?R\./y, 'I.R.'],
];

/** The series behind a year in brackets whose digits are `[start, end)`; undefined when none follows with its page. */
export function yearlyReports(text: string, start: number, end: number): AbbreviationMatch | undefined {
  const open = text.charCodeAt(start - 1);
  // `Hedley v. Pinkney, 1894, App. Cas. 222`: commas for brackets.
  const commas = open === 32 && text.charCodeAt(start - 2) === 44 && text.charCodeAt(end) === 44;
  if (
    end - start !== 4 ||
    (!commas && ((open !== 91 && open !== 40) || text.charCodeAt(end) !== (open === 91 ? 93 : 41)))
  )
    return undefined;
  for (const [pattern, edition] of YEARLY) {
    pattern.lastIndex = end + 1;
    const series = pattern.exec(text);
    if (series === null || !/^ \d{1,4}(?!\d| [A-Z]\.)/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 8)))
      continue;
    return {
      candidates: [{ edition, slug: slugOf(edition), kind: 'reporter', jurisdiction: 'gb', first: 1891 }],
      start: end + 1 + (series[0].startsWith(' ') ? 1 : 0),
      end: end + 1 + series[0].length,
      wordlike: false,
    };
  }
  return undefined;
}

const LEAD = /(?:^|[^A-Za-z.])(L(?:aw|\.) ?R(?:ep)?[.,]{0,2} ?)$/;

/** Cheap refusal: before the number stands `R.`, `Rep.` or `R` with a comma. */
export function followsReports(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 2);
  if (before !== 46 && before !== 44 && before !== 82) return false;
  for (let at = start - 3; at >= start - 6; at--) if (text.charCodeAt(at) === 82) return true;
  return before === 82;
}

/** The series behind the volume at `[start, end)` and where its `L. R.` begins; undefined when none stands before it. */
export function lawReports(
  text: string,
  start: number,
  end: number,
): { readonly match: AbbreviationMatch; readonly lead: number } | undefined {
  const lead = LEAD.exec(text.slice(Math.max(0, start - 12), start));
  if (lead === null) return undefined;
  for (const [pattern, edition] of SERIES) {
    pattern.lastIndex = end;
    const series = pattern.exec(text);
    if (series === null) continue;
    return {
      match: {
        candidates: [{ edition, slug: slugOf(edition), kind: 'reporter', jurisdiction: 'gb', first: 1865, last: 1925 }],
        start: end + (series[0].startsWith(' ') ? 1 : 0),
        end: end + series[0].length,
        wordlike: false,
      },
      lead: start - (lead[1] as string).length,
    };
  }
  return undefined;
}
