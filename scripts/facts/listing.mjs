// Reads the Library of Congress listing of U.S. Reports and the hand-kept corrections to it; tidies its captions.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder that holds the raw listings: the first argument, else OPINION_SHARED + /data, else ../shared/data beside the project. */
export function factsFolder(args = process.argv.slice(2)) {
  const given = args.find(a => !a.startsWith('-'));
  if (given) return given;
  const shared = process.env.OPINION_SHARED ?? path.resolve(import.meta.dirname, '../../../shared');
  return path.join(shared, 'data');
}

/** Rows of a tab-separated text with a header line, as objects. A field in double quotes has its quotes undone. */
export function rowsOf(text) {
  const lines = text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
  const header = lines[0].split('\t');
  return lines.slice(1).map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(
      header.map((key, i) => {
        const cell = cells[i] ?? '';
        return [key, /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell];
      }),
    );
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Proper case for captions that the listing prints in capitals.

const SMALL = new Set(
  'a al an and as at by de del der di du et ex for from in la le of on or per rel the to und upon v van von with'.split(
    ' ',
  ),
);
const ACRONYMS = new Set(
  (
    'AFL AFSCME AT&T CBS CFTC CIO CIT CSX DBA EEOC EPA FCC FDA FDIC FERC FLRA FMC FPC FTC HLM IBM ICC II III INS IRS ITT IV LLC LLP LP LULAC ' +
    'MCI NAACP NASA NBC NCAA NLRB NOW OSHA PBGC PG&E PUD RCA SACB SEC SSI TSC TVA UAW US USA USX VA VI VII VIII IX XI XII XIV ' +
    'BFP BMW CSC GTE HHS HUD KFC KVUE MGM MLB NFL NIFLA NRC OPM PEPSI PLIVA POM PPL RJR SAS SCA SKF SNCC TRW UPS VMI WMATA WWF'
  ).split(' '),
);

/** How each word is written where the listing writes it in mixed case: lower-case form to the commonest form. */
export function vocabularyOf(rows) {
  const counts = new Map();
  for (const row of rows) {
    for (const caption of [row.name, row.longname]) {
      if (capitals(caption)) continue;
      for (const word of caption.split(/[\s,/-]+/)) {
        const bare = word.replace(/[^\p{L}'’.&]/gu, '').replace(/\.$/, '');
        if (bare.length < 2) continue;
        const key = bare.toLowerCase();
        const forms = counts.get(key) ?? new Map();
        forms.set(bare, (forms.get(bare) ?? 0) + 1);
        counts.set(key, forms);
      }
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [key, [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]]),
  );
}

/** True for a caption whose words, `v.` and `et al.` aside, are nearly all in capitals. */
export function capitals(caption) {
  const words = caption
    .split(/\s+/)
    .filter(
      w => w.replace(/[^\p{L}]/gu, '').length >= 3 && !/^(?:et|al\.?,?|vs?\.|for|the|and|rel\.|INC\.?,?)$/.test(w),
    );
  if (words.length === 0) return false;
  const shouted = words.filter(w => w === w.toUpperCase()).length;
  return shouted >= 2
    ? shouted / words.length > 0.6
    : shouted === words.length && words.length === 1 && caption.length > 6;
}

/** Writes one word in capitals as a name is written. `known` gives the word as the short caption or the listing has it. */
function properWord(word, known, first) {
  const letters = word.replace(/[^\p{L}'’.&]/gu, '').replace(/\.$/, '');
  const lower = letters.toLowerCase();
  if (letters === '' || word !== word.toUpperCase()) return word;
  if (!first && SMALL.has(lower)) return word.toLowerCase();
  if (ACRONYMS.has(letters) || /^(?:\p{L}\.)+\p{L}?$/u.test(letters)) return word;
  const form = known(lower);
  if (form && form !== letters) return word.replace(letters, form);
  let proper = lower.replace(/(?:^|[-])\p{L}/gu, m => m.toUpperCase());
  proper = proper.replace(/^(Mc|Mac(?=[dgk])|O['’]|D['’]|L['’])(\p{L})/u, (_, a, b) => a + b.toUpperCase());
  proper = proper.replace(/(['’])([a-z])(?=[a-z]{2})/g, (_, a, b) => a + b.toUpperCase());
  return word.replace(letters, proper);
}

/** A caption in capitals in proper case; others unchanged. */
export function properCase(caption, shortName, vocabulary) {
  if (!capitals(caption)) return caption;
  const near = new Map(
    shortName
      .split(/[\s,/-]+/)
      .map(w => w.replace(/[^\p{L}'’.&]/gu, '').replace(/\.$/, ''))
      .map(w => [w.toLowerCase(), w]),
  );
  const shout = capitals(shortName);
  let first = true;
  return caption
    .split(/(\s+|[/-])/)
    .map(word => {
      if (/^(?:\s+|[/-]|)$/.test(word)) return word;
      const out = /^V(?:S)?\.$/i.test(word)
        ? 'v.'
        : properWord(word, w => (shout ? undefined : near.get(w)) ?? vocabulary.get(w), first);
      first = /v\.$/.test(out);
      return out;
    })
    .join('');
}

// ---------------------------------------------------------------------------------------------------------------------
// Captions as a citation prints them.

/** Undoes the listing's own typography: `& (and)`, `[text]`, doubled stops, `vs.`, `versus`, `V.` */
export function plain(caption) {
  return caption
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/&\s*\(and\)/g, '&')
    .replace(/&c\./g, '&c.')
    .replace(/--+/g, ' - ')
    .replace(/"+/g, '')
    .replace(/ ,/g, ',')
    .replace(/,(?=\p{L}{2})/gu, ', ')
    .replace(/(\.)v\. /, '$1 v. ')
    .replace(
      /\b(?:RY|CO|RD|GT|MT|INC|PAC|MO|ACME|OCHS|OCALA|MRVICA)\b(?=[^a-z]|$)/g,
      m => m[0] + m.slice(1).toLowerCase(),
    )
    .replace(/^(?!.* v\. )(.*?),? (?:vs?[.,]?|V\.|vers\.|versus|Versus) ?(?=\S)/, '$1 v. ')
    .replace(/ v\.(?=\p{Lu})/u, ' v. ')
    .replace(/(?:,? The)?,?(?= v\. )/, '')
    .replace(/ v\. , ?/, ' v. ')
    .replace(
      / v\. [Tt]he (?=United|State|City|County|Town|Board|People|Commonwealth|.*(?:Compan|Co\.|Railroad|R\. R\.|Bank|Corp))/,
      ' v. ',
    )
    .replace(/ \.(?= )/g, '')
    .replace(/(?<=\S) (?:Of|And|For) (?=\S)/g, m => m.toLowerCase())
    .replace(/^(.* v\. .*), The$/, '$1')
    .replace(/([^.\s])\.\.(?!\.)/g, '$1.')
    .trim();
}

const TITLE =
  /,(?: as)?(?: (?:and|the|of|for|in|de|at|on|&|\p{Lu}[\p{L}.'’-]*))*? (?:Governor|Sheriff|Chief of Police|Sec'y|Comm'r|Supt\.|Att'y|District Director|Correctional Superintendent|Regional Director|Warden|Superintendent|Secretary|Commissioner|Collector|Administrat(?:or|rix)|Exec(?:utor|utrix|utors)|Receiver|Trustees?|Director|Attorney|Judge|Marshal|Chairman|Auditor|Treasurer|Mayor|Assignees?|Guardian|Claimants?|Clerk|President|Comptroller|Postmaster|Surveyor|Master|Appellant)s?\b.*?(?=, (?:et al|v\.)| v\. | et al|$)/gu;

const CAPACITY =
  /,? (?:Doing [Bb]usiness|dba|d\/b\/a|nka|Individually|[Ii]n a Representative|Plaintiffs? in Error|Defendants? in Error|Trading [Aa]s|Registrar of|Assessor of|Consul General|Next Friend|Real Part(?:y|ies))\b.*?(?= v\. |$)/g;

/** The caption as a citation prints it: no `et al.`, no office or capacity, `United States` in full, `The Juniata` for `Juniata, The`. */
export function printed(name) {
  let text = plain(name);
  text = text
    .replace(/\bU\. ?S\.(?= v\.|$)|\bU\. ?States\b|\bUnited Sates\b|\bUnited State(?= v\.)/g, 'United States')
    .replace(/^U\. ?S\. v/, 'United States v')
    .replace(/^US v\./, 'United States v.');
  text = text.replace(/\b(?:\p{Lu}\. ?){3,}(?= |$)/gu, m =>
    /^(?:S\. ?E\. ?C\.|N\. ?L\. ?R\. ?B\.|I\. ?C\. ?C\.|F\. ?T\. ?C\.|F\. ?P\. ?C\.|F\. ?C\. ?C\.|I\. ?N\. ?S\.)\s?$/.test(
      m,
    )
      ? m.replace(/[. ]/g, '')
      : m,
  );
  text = text.replace(/^(?:Ship |Schooner )?([^,]+), .*?,? Master\b.*$/, 'The $1');
  text = text.replace(TITLE, '').replace(CAPACITY, '');
  text = text
    .replace(/,? et\.? ?(?:al|ux|uxor|vir)s?\b\.?,?/gi, '')
    .replace(/,? and [Oo]thers\b,?(?= v\.|$)/g, '')
    .replace(/,? (?:&|and) (?:[Aa]nother|[Oo]ther)\b,?(?= v\.|$)/g, '');
  const article = /^(?!.* v\. )(.+), (The|La|Le|L')$/.exec(text);
  if (article && !article[1].includes('/')) text = `${article[2]} ${article[1]}`;
  text = text.replace(/([^/,]+), The(?=\/|$)/g, (m, ship) => (text.includes('/') ? `The ${ship.trim()}` : m));
  text = text
    .replace(/,(?= v\.)/g, '')
    .replace(/[,;]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    /[a-z]{3}\.$/.test(text) &&
    !/\b(?:[A-Z][a-z]{0,4}|Assn|Corp|Bros|Dept|Dist|Univ|Comm|Ltd|Inst|Indus|Pub|Sav|Elec|Util|Prod|Transp|Constr|Exch|Cons|Admin|Distrib|Mach|Employ|Chem|Synd|Equip|Terr|Treas|Regist|Refg|Petrol|Tel|Pac|Cent)\.$/.test(
      text,
    )
  )
    text = text.slice(0, -1);
  return text;
}

/** Abbreviations that decide only whether a long caption adds anything to the short one. */
const SAME = new Map(
  Object.entries({
    company: 'co',
    companies: 'cos',
    corporation: 'corp',
    railroad: 'r',
    rr: 'r',
    railway: 'r',
    ry: 'r',
    incorporated: 'inc',
    insurance: 'ins',
    commission: 'commn',
    comm: 'commn',
    committee: 'commn',
    association: 'assn',
    manufacturing: 'mfg',
    national: 'natl',
    board: 'bd',
    department: 'dept',
    county: 'cty',
    brothers: 'bros',
    limited: 'ltd',
    and: '&',
  }),
);

/** The words of a caption that tell it from another, folded. */
export function wordsOf(caption) {
  return caption
    .toLowerCase()
    .replace(/\bu\. ?s\.?(?= |$)/g, 'united states')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
    .replace(/\b(\p{L})\. ?(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\d&]+/u)
    .filter(w => w && !/^(?:v|vs|versus|et|al|the|of|inc|ux|s)$/.test(w))
    .map(w => SAME.get(w) ?? w);
}

/** The captions of cases decided together: `A v. B - C v. D`, `A v. B; C v. D`, `A v. B/C v. D`, `Paquete Habana, The/Lola, The`. */
function consolidated(text) {
  const parts = text.split(/ - |;\s*(?=[^;]* v\. )/);
  return parts.flatMap(part =>
    /(?: v\. |, The)[^/]*\/.*(?: v\. |, The)/.test(part) ? part.split(/\s*\/\s*/) : [part],
  );
}

/** `Same v. Lyons` names the first party of the caption before it. */
function unfolded(caption, before) {
  const [first, second] = before.split(' v. ');
  return second === undefined
    ? caption
    : caption.replace(/^Same v\. /i, `${first} v. `).replace(/ v\. Same$/i, ` v. ${second}`);
}

/** Captions of a row, the printed one first, then those of the listing that say more or say it otherwise. */
export function captionsOf(row, vocabulary) {
  const name = properCase(row.name, row.name, vocabulary);
  const [head] = consolidated(plain(name));
  // A stop behind a word that the long caption writes in full is a slip: `Shaw. v. Reno`.
  const full = (word, stop) => (new RegExp(`\\b${word}(?![.\\p{L}'])`, 'iu').test(row.longname) ? word : word + stop);
  const first = printed(head).replace(/(?<=^| )(\p{L}{3,})(\.)(?= v\. |$)/gu, (_, word, stop) => full(word, stop));
  const out = [first];
  const seen = [new Set(wordsOf(first))];
  const more = [...consolidated(plain(name)), ...consolidated(plain(properCase(row.longname, name, vocabulary)))];
  let before = first;
  for (const caption of more) {
    const text = unfolded(plain(caption), before)
      .replace(/,? et al\.?(?=,|$| v\.)/g, '')
      .replace(/^Nos?\. [\d-]+,? /, '')
      .replace(/^The (?=Lessee|United)/, '')
      .replace(/,(?= v\.)/g, '')
      .replace(/[,;]+$/, '')
      .trim();
    before = text;
    const words = wordsOf(text);
    if (
      words.length === 0 ||
      /^\d+$/.test(text) ||
      /^same v\. same$/i.test(text) ||
      seen.some(known => words.every(w => known.has(w)))
    )
      continue;
    seen.push(new Set(words));
    out.push(text);
  }
  return out;
}

/** Rows that the listing calls cases but that hold many small ones. */
const NO_CASE =
  /^(?:Judges List$|Corrections$|Contents$|Notice$|Forms\b|Criminal Appeals Rules$|Cases (?:not reported|Dismissed)\b|Cases? Adjudged|(?:Certiorari|Rehearings?|Petitions?) (?:Denied|Granted|for\b)|(?:Per Curiam )?(?:Opinions?|Decisions?)\b(?!.* v\. )|Orders?\b|Memorand(?:um|a)\b|Cases Disposed\b|Summary )/i;

/** All rows of the listing with the corrections applied, in order of volume and page. */
export function correctedListing(folder) {
  const rows = rowsOf(fs.readFileSync(path.join(folder, 'us-reports.tsv'), 'utf8'));
  const corrections = rowsOf(fs.readFileSync(path.join(import.meta.dirname, 'us-reports-corrections.tsv'), 'utf8'));
  const vocabulary = vocabularyOf(rows);
  const cases = rows.map((row, order) => ({
    volume: Number(row.volume),
    page: Number(row.page),
    names: captionsOf(row, vocabulary),
    listed: row.name,
    year: Number(row.date_or_year.slice(0, 4)) || undefined,
    date: row.date_or_year.length === 10 ? row.date_or_year : undefined,
    author: row.author_loc === 'Per Curiam' ? '' : row.author_loc,
    kind: row.kind === 'case' && NO_CASE.test(row.name) ? 'orders' : row.kind,
    order,
  }));
  const unused = [];
  for (const c of corrections) {
    const volume = Number(c.volume);
    const page = Number(c.page);
    if (c.field === 'add') {
      const [name, year, kind] = c.value.split(' | ');
      cases.push({
        volume,
        page,
        names: [name],
        listed: name,
        year: Number(year) || undefined,
        author: '',
        kind: kind ?? 'case',
        order: cases.length,
      });
      continue;
    }
    const hits = cases.filter(
      r => r.volume === volume && r.page === page && (c.listed === '' || r.listed === c.listed),
    );
    if (hits.length === 0) unused.push(c);
    for (const hit of hits) {
      if (c.field === 'year') [hit.year, hit.settled] = [Number(c.value), 'alone'];
      else if (c.field === 'since') [hit.year, hit.settled] = [Number(c.value), 'onward'];
      else if (c.field === 'date') [hit.date, hit.year] = [c.value, Number(c.value.slice(0, 4))];
      else if (c.field === 'name') hit.names = [c.value, ...hit.names.filter(n => n !== c.value)];
      else if (c.field === 'rename') hit.names = [c.value];
      else if (c.field === 'also') hit.names = [...hit.names, c.value];
      else if (c.field === 'page') hit.page = Number(c.value);
      else if (c.field === 'kind') hit.kind = c.value;
      else if (c.field === 'remove') hit.removed = true;
      else throw new Error(`us-reports-corrections.tsv: unknown field ${c.field}`);
    }
  }
  for (const c of unused) console.error(`correction without a row: ${c.volume} U.S. ${c.page} ${c.listed}`);
  const kept = cases
    .filter(c => !c.removed)
    .sort((a, b) => a.volume - b.volume || a.page - b.page || a.order - b.order);
  settleYears(kept);
  return kept;
}

/**
 * From volume 108 on the listing has years only, and some are the year in which the Term began instead of the year of
 * decision: 337 U.S. is all 1948 there, though its cases came down from May 1949 on. Volumes and pages follow the days of
 * decision, so the years along them may not fall: of all rising sequences the one is taken that changes the fewest rows, and
 * lowers hardly any. Opinions in chambers behind the orders and appendices of older cases stand apart and keep their years.
 */
export function settleYears(rows) {
  const sequence = [];
  for (const volume of new Set(rows.map(r => r.volume))) {
    if (volume < 108) continue;
    const list = rows.filter(r => r.volume === volume);
    const orders = Math.min(...list.filter(r => r.kind === 'orders' && r.page > 400).map(r => r.page), 801);
    const years = list
      .filter(r => r.kind === 'case' && r.year)
      .map(r => r.year)
      .sort((a, b) => a - b);
    const middle = years[years.length >> 1];
    for (const row of list)
      if (
        row.kind === 'case' &&
        row.year &&
        row.settled !== 'alone' &&
        row.page < orders &&
        Math.abs(row.year - middle) <= 2
      )
        sequence.push(row);
  }
  const first = Math.min(...sequence.map(r => r.year));
  const span = Math.max(...sequence.map(r => r.year)) - first + 2;
  const cost = (row, year) =>
    year === row.year ? 0 : row.settled ? 1e6 : year > row.year ? (year - row.year) ** 2 : 10 * (row.year - year);
  let best = new Float64Array(span);
  const from = sequence.map(row => {
    const next = new Float64Array(span);
    const back = new Uint8Array(span);
    let least = Number.POSITIVE_INFINITY;
    let at = 0;
    for (let y = 0; y < span; y++) {
      if (best[y] < least) [least, at] = [best[y], y];
      next[y] = least + cost(row, first + y);
      back[y] = at;
    }
    best = next;
    return back;
  });
  let y = best.indexOf(Math.min(...best));
  for (let i = sequence.length - 1; i >= 0; i--) {
    const row = sequence[i];
    if (row.year !== first + y) row.year = first + y;
    y = from[i][y];
  }
  // Cases behind the orders come from the same Term or the summer before it: not from the year before the volume begins.
  const begins = new Map();
  for (const row of sequence) begins.set(row.volume, Math.min(begins.get(row.volume) ?? row.year, row.year));
  for (const row of rows) {
    const least = begins.get(row.volume);
    if (row.kind === 'case' && !row.settled && row.page > 800 && row.year === least - 1) row.year = least;
  }
}
