// Draws `Name, N U.S. N (YEAR)` from opinion files with a pattern of its own, simpler than the product's and independent of it.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder of opinion files: OPINION_CORPUS, else the argument given, else ../shared/corpus unpacked beside the project. */
export function corpusFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /opinions-flp[\\/][^\\/]*\.txt$/.test(name))
    .sort()
    .map(name => path.join(folder, name));
}

const CITE = /,? (\d{1,3}) U\. ?S\. (\d{1,4})(?![\d])/g;
const YEAR = /^(?:,? (?:at )?\d+(?:[-–]\d+)?(?:,? nn?\. ?\d+(?:[-–]\d+)?)?)*,? ?\((?:[^()\d]{0,20} )?(\d{4})\)/;
const LINK =
  /^(?:of|the|and|for|in|v\.?|vs\.|ex|rel\.|et|al\.|ux\.|de|la|du|del|des|von|van|der|den|le|&|&c\.|re|parte|on|to|No\.|Nos\.|at|d\/b\/a|by|a)$/;
const STOP =
  /^(?:See|Cf\.|But|Accord|Compare|Contra|Also|Under|With|Since|While|As|Thus|Citing|Quoting|Overruling|Compare,|E\.|g\.|When|Where|Because|Although|Whether|After|And|Following|Such|Both|Like|From|By|Unlike|Given|Until|Indeed|Finally|However|Nor|Or|That|Our|If|Before|For|To|It|Is|At|On|Per|Moreover|Similarly|See,|Similarly,|Moreover,|Finally,|Indeed,|Nevertheless,|Thus,|However,|Again,|accord|see)$/;

function nameBefore(text, end) {
  const before = text.slice(Math.max(0, end - 220), end);
  const hard = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('('),
    before.lastIndexOf(')'),
    before.lastIndexOf('“'),
    before.lastIndexOf('”'),
    before.lastIndexOf('"'),
    before.lastIndexOf(':'),
    before.lastIndexOf('—'),
  );
  const words = before
    .slice(hard + 1)
    .trim()
    .split(' ');
  let start = words.length;
  let versus = -1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (STOP.test(word) || ((word === 'In' || word === 'in') && words[i + 1] !== 're')) break;
    if (
      /^\d[\d–-]*[.,]?$/.test(word) &&
      i < words.length - 1 &&
      !/^(?:Nos?\.|Local|District|Lodge|Division|One|Two)$/.test(words[i - 1] ?? '')
    )
      break;
    if (word === 'v.' || word === 'vs.') {
      if (versus >= 0) break;
      versus = i;
    } else if (!LINK.test(word) && !/^[\p{Lu}\d'’&]/u.test(word)) break;
    else if (
      i < words.length - 1 &&
      /[a-z]{4,}\.$/.test(word) &&
      !/^(?:Assn|Corp|Bros|Dept|Dist|Univ|Comm|Supt|Inst|Indus|Constr|Elec|Prod|Transp|Educ|Comp|Mach|Sheff|Empl|Stor|Distrib|Admin|Equip|Metro|Broad|Govt|Pharm|Pub|Util|Exch|Petrol|Chem)\.$/.test(
        word,
      )
    )
      break;
    start = i;
  }
  while (start < words.length && (LINK.test(words[start]) || (words[start] === 'In' && words[start + 1] !== 're')))
    start++;
  const name = words.slice(start).join(' ').replace(/,$/, '');
  return versus >= start || /^(?:In re|Ex parte|Matter of|The [A-Z])/.test(name) ? name : undefined;
}

/** All named cites of U.S. Reports in a text: `{ name, volume, page, year }`. */
export function* citedIn(raw) {
  const text = raw
    .replace(/ ?\*\d+ ?/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
  for (const m of text.matchAll(CITE)) {
    const name = nameBefore(text, m.index);
    if (!name) continue;
    const tail = text.slice(m.index + m[0].length, m.index + m[0].length + 120);
    const year = YEAR.exec(tail);
    yield { name, volume: Number(m[1]), page: Number(m[2]), year: year ? Number(year[1]) : undefined };
  }
}

/** Named cites of all files, one entry for each spelling of a name at an address, with the number of times it stands there. */
export function citedNames(files) {
  const found = new Map();
  for (const file of files) {
    for (const cite of citedIn(fs.readFileSync(file, 'utf8'))) {
      const key = `${cite.volume}|${cite.page}|${cite.name}`;
      const entry = found.get(key) ?? { ...cite, years: new Map(), times: 0, files: new Set() };
      entry.times++;
      entry.files.add(path.basename(file));
      if (cite.year) entry.years.set(cite.year, (entry.years.get(cite.year) ?? 0) + 1);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
