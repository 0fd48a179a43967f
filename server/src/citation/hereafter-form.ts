import { isLetter } from './characters';
import { type Found, found } from './found';

const VOLUME = /(?:^|[^\w.])(\d{1,3}[A-Z]?) $/;
const PLACE =
  /^,? ?(?:§§? ?(\d[\w.]*(?:[-–,] ?\d[\w.]*)*)|at (\d+(?:[-–]\d+)?)|(\d{1,4}(?:[-–]\d{1,4})?)(?=[.,;)\s]|$))/;

/** For each clause the text is read once; no opinion has more. */
const MOST_CLAUSES = 100;

/**
 * Later forms of works that a hereafter clause named (R8): `4 Wigmore § 1071`. The words alone are a name in prose; a volume
 * or section beside them makes them a citation. `finds` are those found so far, in text order; the new ones are returned.
 */
export function hereafterForms(text: string, finds: readonly Found[], covered: (at: number) => boolean): Found[] {
  const forms: Found[] = [];
  const seen = new Set<string>();
  let supras: Map<number, Found> | undefined;
  for (const find of finds) {
    const words = find.hereafter?.text;
    if (words === undefined || words.length < 3 || seen.has(words)) continue;
    if (seen.size >= MOST_CLAUSES) break;
    seen.add(words);
    let at = text.indexOf(words);
    for (let count = 0; at !== -1 && count < 10_000; count++) {
      const end = at + words.length;
      // `Kerr, Myths, supra, at 810`: the walk to the left took the last of the words alone.
      if (text.startsWith(', supra', end)) {
        supras ??= new Map(finds.filter(each => each.kind === 'supra-case').map(each => [each.words?.end ?? -1, each]));
        const supra = supras.get(end);
        if (supra !== undefined && supra.start > at) {
          supra.kind = 'hereafter-short';
          supra.start = at;
          supra.words = { start: at, end, text: words };
          supra.author = undefined;
          supra.name = undefined;
        }
      }
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end)) && !covered(at)) {
        const volume = VOLUME.exec(text.slice(Math.max(0, at - 8), at));
        const place = PLACE.exec(text.slice(end, end + 30));
        if (place !== null && (place[3] === undefined || volume !== null || words.includes(', '))) {
          const start = volume === null ? at : at - (volume[1] as string).length - 1;
          const form = found('hereafter-short', start, end + place[0].length);
          if (volume !== null) form.volume = { start, end: at - 1, text: volume[1] as string };
          form.words = { start: at, end, text: words };
          form.section = place[1];
          const page = place[2] ?? place[3];
          if (page !== undefined) {
            const from = end + place[0].length - page.length;
            form.pins = [
              {
                start: from,
                end: from + page.length,
                page: page.split(/[-–]/)[0],
                to: page.split(/[-–]/)[1],
                note: undefined,
              },
            ];
          }
          forms.push(form);
        }
      }
      at = text.indexOf(words, end);
    }
  }
  return forms;
}

/**
 * Treatises named by their words alone (`4 Wigmore § 1071`) are the short forms that an earlier hereafter clause set (R8):
 * their kind becomes `hereafter-short`, their target that of the work.
 */
export function shortenWorks(text: string, finds: readonly Found[]): void {
  const works = new Map<string, Found>();
  for (const find of finds)
    if (find.hereafter !== undefined && !works.has(find.hereafter.text)) works.set(find.hereafter.text, find);
  if (works.size === 0) return;
  for (const find of finds) {
    if (find.kind === 'legislative') shortenReport(text, find, works);
    if (find.kind !== 'treatise' || find.words === undefined) continue;
    const work = works.get(find.words.text);
    if (work === undefined || work.start >= find.start) continue;
    find.kind = 'hereafter-short';
    find.target = work.target;
  }
}

/** `House Report 6` after `(hereafter House Report)`: its page, not report No. 6. */
function shortenReport(text: string, find: Found, works: ReadonlyMap<string, Found>): void {
  const written = text.slice(find.start, find.end);
  const page = /^(.{3,60}?),? (?:at )?(\d{1,4})$/.exec(written);
  const work = page === null ? undefined : works.get(page[1] as string);
  if (page === null || work === undefined || work.start >= find.start) return;
  const number = page[2] as string;
  find.kind = 'hereafter-short';
  find.target = work.target;
  find.words = { start: find.start, end: find.start + (page[1] as string).length, text: page[1] as string };
  find.section = undefined;
  find.pins = [{ start: find.end - number.length, end: find.end, page: number, to: undefined, note: undefined }];
}
