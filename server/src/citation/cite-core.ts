import type { Piece } from '../opinion/span';
import { chooseEdition, matchAbbreviation } from './abbreviations';
import { skipDigits } from './characters';
import type { ParallelCite } from './citation';
import { pageAt } from './page';
import { caseTarget } from './target';

/** Volume, reporter and page at `at`; undefined when they do not stand here. */
export function coreAt(text: string, at: number, fileYear: number | undefined): ParallelCite | undefined {
  const volumeEnd = skipDigits(text, at);
  if (volumeEnd === at || volumeEnd - at > 4) return undefined;
  const match = matchAbbreviation(text, volumeEnd);
  if (match === undefined) return undefined;
  const volume = text.slice(at, volumeEnd);
  const edition = chooseEdition(match.candidates, Number(volume), undefined, fileYear);
  if (edition === undefined || (edition.kind !== 'reporter' && edition.kind !== 'neutral' && edition.kind !== 'vendor'))
    return undefined;
  // `2006-Ohio-856`: the number of a neutral cite hangs on a hyphen.
  const hyphen = edition.kind === 'neutral' && text.charCodeAt(match.end) === 45 ? 1 : 0;
  const page = byParagraph(text, match.end) ?? pageAt(text, match.end + hyphen);
  if (page === undefined) return undefined;
  // `2014 NY Slip Op 51443[U]`, `45 Misc 3d 1201(A)`
  const code = text.charCodeAt(page.end);
  const letter = (code === 91 || code === 40) && /^[[(][AU][\])]/.test(text.slice(page.end, page.end + 3)) ? 3 : 0;
  return {
    start: at,
    end: page.end + letter,
    volume,
    reporter: edition.edition,
    slug: edition.slug,
    page: page.text,
    target: caseTarget(edition.slug, volume, page.text),
  };
}

/** `122 FERC ¶ 61,082`: a reporter whose decisions go by paragraphs. */
function byParagraph(text: string, at: number): Piece | undefined {
  if (text.charCodeAt(at + 1) !== 0xb6) return undefined;
  const match = /^ ¶ ?(\d{1,3}(?:,\d{3})?)(?![\d])/.exec(text.slice(at, at + 12));
  if (match === null) return undefined;
  const end = at + match[0].length;
  const number = match[1] as string;
  return { start: end - number.length, end, text: number.replace(',', '') };
}
