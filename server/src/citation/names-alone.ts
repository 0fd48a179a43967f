import { matchAbbreviation } from './abbreviations';
import { isDigit } from './characters';
import type { Finds } from './finds';
import { type Found, found } from './found';
import { nameAround, nameForward } from './name-around';
import { pageAt } from './page';

/** Whole case names in running text, with no citation of their own: `the holding of Miranda v. Arizona`. */
export function bareNames(finds: Finds): Found[] {
  const { text } = finds;
  const names: Found[] = [];
  let floor = 0;
  for (const at of finds.names) {
    if (at < floor || finds.covered(at)) continue;
    const code = text.charCodeAt(at);
    const left = finds.floorOf(at, floor);
    if (code === 118 || code === 86) {
      const name = nameAround(text, at, left, text.length);
      if (name === undefined || finds.covered(name.end - 1)) continue;
      const find = found('bare-name', name.start, name.end);
      find.name = name;
      withoutVolume(text, find);
      names.push(find);
      floor = find.end;
    } else {
      const words = /^(?:Ex parte|In re|Matter of|EX PARTE|IN RE) /.exec(text.slice(at, at + 12));
      if (words === null) continue;
      const from = at + words[0].length;
      const end = nameForward(text, from, text.length);
      if (end === -1 || finds.covered(end - 1) || isDigit(text.charCodeAt(from))) continue;
      const find = found('bare-name', at, end);
      const form =
        words[0].startsWith('Ex') || words[0].startsWith('EX')
          ? 'ex-parte'
          : words[0].startsWith('M')
            ? 'matter-of'
            : 'in-re';
      find.name = { start: at, end, text: text.slice(at, end), parties: [text.slice(from, end)], form };
      names.push(find);
      floor = end;
    }
  }
  return names;
}

/** `Turberville v. Stampe, Ld. Ray. 264`, `Regina v. Scott, Dears. & Bell 47`: reports of one volume are cited without it. */
function withoutVolume(text: string, find: Found): void {
  if (text.charCodeAt(find.end) !== 44) return;
  const match = matchAbbreviation(text, find.end + 1);
  if (match === undefined || match.wordlike) return;
  const edition = match.candidates.find(each => each.kind === 'reporter');
  const after =
    match.end + (/^ \([A-Z][A-Za-z. ]{1,12}\)/.exec(text.slice(match.end, match.end + 18))?.[0].length ?? 0);
  const page = edition === undefined || match.start > find.end + 3 ? undefined : pageAt(text, after);
  if (edition === undefined || page === undefined || !/^\d+$/.test(page.text)) return;
  find.kind = 'full-case';
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.page = page;
  find.end = page.end;
}
