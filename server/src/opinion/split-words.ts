/**
 * Whether two stretches of letters, parted by a page mark or a line end, are one word. First by the fragments: common
 * words stand for themselves; then by the endings that a word's second half has.
 */
export function joinsIntoWord(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  const first = right.charCodeAt(0);
  if (first < 97) return false;
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (WORDS.has(b)) return false;
  if (ENDINGS.test(b)) return true;
  return false;
}

/** Short words that stand for themselves on either side of a mark. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'a able about above act acts after against all also am an and any are as at be been before being between both but by can case cases ' +
    'could did do does each either even ever every far few first for from had has have he her here him his how i if in into is it its ' +
    'just law less like made make many may me men might more most much must my no nor not now of off on once one only or other our out ' +
    'over own per same say see shall she should since so some such than that the their them then there these they thing this those ' +
    'through time to too two under until up upon us use used very was way we well were what when where which while who whom whose why ' +
    'will with within without would year years yet you your court state states right rights power person party parties fact order'
  ).split(' '),
);

const ENDINGS =
  /^(?:[a-z]{0,4}?(?:tion|sion|cion)(?:s|al|ally|ed|ing|er|ers|ary|ment)?|[a-z]{0,3}(?:ment|ments|mental|ness|less|fully|ful|ance|ances|ence|ences|ency|ancy|able|ably|ible|ibly|ity|ities|ally|ously|ous|ive|ively|ing|ings|ingly|ism|ist|ists|ized|izing|ize|ated|ating|ates|ate|ately|ation|ature|ture|tures|ship|tive|tory|sory|ary|ery|ory|tude|graph|graphs|cial|tial|sial|ual|ually|ical|ically|inal|ular|ward|wards|edly|ed|ly|er|ers|es|est|ty|ry|cy|ny|phy|gy|al|als|ent|ents|ant|ants|ure|ures|age|ages))$/;
