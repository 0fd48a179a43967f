import type { Citation, ParallelCite } from '../citation/citation';

/** A printing as an id writes it: `us/384/436`. */
interface Address {
  readonly id: string;
  readonly slug: string;
  readonly volume: string;
  readonly page: string;
}

/** One citation asks for its own address several times in a row: the last one is kept. */
let lastAddress: Address = { id: '', slug: '', volume: '', page: '' };

/** Parts of an id; '' for what it lacks. */
export function addressOf(id: string): Address {
  if (lastAddress.id === id) return lastAddress;
  const first = id.indexOf('/');
  const second = first === -1 ? -1 : id.indexOf('/', first + 1);
  const third = second === -1 ? -1 : id.indexOf('/', second + 1);
  lastAddress = {
    id,
    slug: first === -1 ? id : id.slice(0, first),
    volume: first === -1 ? '' : second === -1 ? id.slice(first + 1) : id.slice(first + 1, second),
    page: second === -1 ? '' : third === -1 ? id.slice(second + 1) : id.slice(second + 1, third),
  };
  return lastAddress;
}

/** Ids under which a citation of a case may be known: its target, its own volume and page, its parallels'. Each once. */
export function idsOf(citation: Citation): readonly string[] {
  const ids: string[] = [];
  if (citation.target !== null && isPrinting(citation.target)) ids.push(citation.target);
  if (citation.slug !== undefined && citation.volume !== undefined && citation.page !== undefined) {
    const page = citation.page.text;
    const own = `${citation.slug}/${citation.volume.text}/${page}`;
    if (isPage(page) && !ids.includes(own)) ids.push(own);
  } else if (citation.target !== null && !ids.includes(citation.target)) ids.push(citation.target);
  for (const parallel of citation.parallels) {
    for (const id of parallelIds(parallel)) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Ids of a parallel citation, its target first; none where its page is not yet printed. */
export function parallelIds(parallel: ParallelCite): readonly string[] {
  const own = `${parallel.slug}/${parallel.volume}/${parallel.page}`;
  const ids = isPage(parallel.page) ? [own] : [];
  if (parallel.target !== null && parallel.target !== own && isPrinting(parallel.target)) ids.unshift(parallel.target);
  return ids;
}

/** `us/384/436` and its like, as against `order/us/419/1045`. */
export function isPrinting(target: string): boolean {
  const { slug, volume, page } = addressOf(target);
  return (
    slug.length + volume.length + page.length + 2 === target.length &&
    volume !== '' &&
    page !== '' &&
    isSlug(slug) &&
    !NO_REPORTERS.has(slug)
  );
}

const NO_REPORTERS: ReadonlySet<string> = new Set(['usc', 'lrev', 'rule', 'const', 'book', 'treatise', 'docket']);

/** Small letters and digits, one at least. */
function isSlug(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return words !== '';
}

/** A digit or a roman numeral is in it, as against `___`. */
function isPage(page: string): boolean {
  const code = page.charCodeAt(0);
  return (code >= 48 && code <= 57) || /\d|[ivxlc]/i.test(page);
}

/** Digits alone, one at least. */
export function isNumber(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return words !== '';
}

/** The U.S. Reports stand for a case wherever they are known (DESIGN 4). */
export function better(target: string, than: string | null): boolean {
  return than === null || (target.startsWith('us/') && !than.startsWith('us/'));
}
