import { commonness } from './common-words';

/** Beginnings that are no words of their own, or hardly ever: `con`, `juris`. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'ab ac ad af ag al am ap ar as at au ben bene cal cer cir col com con cor coun crim cus de def dem des di dif dis ef em en es et ex fed fra fur gen gov im inde indi infor ir juris jus le leg legis lib lim mag maj mani min mis mo mon mort mu na nat nec neg ne ob oc of op or pa par pat pen pla ple pol pos prac pre prel pri pris pro prob prop prov pub re reg rel rep res ret rev sec sen se sev sim so spec sta stat sub suf sup sur sus sym syn tem ten ter ti tri ul un uni val va ver vi vio vol'
    .split(' ')
    .filter(word => !['as', 'at', 'de', 'of', 'or', 'so', 'min', 'ten', 'mis'].includes(word)),
);

/** Endings that are no words of their own: `tion`, `ing`. */
const ENDINGS =
  /^(?:(?:[a-z]?[aeiou]?)?(?:tion|sion|cion)(?:s|al|ally|ed|ing|er|ers|ary)?|[a-z]?ments?|mental|ness|fully|ful|[a-z]?ances?|[a-z]?ences?|ency|ancy|ably|ibly|ible|ity|ities|ically|[a-z]{0,2}ally|[a-z]?ously|[a-z]{0,2}ous|ive|tive|tively|sive|ing|ings|ingly|ting|ling|ring|ning|ding|ism|ist|ists|ized|izing|ize|ated|ating|ates|ate|ately|ature|ture|tures|tory|sory|ary|ery|ory|tude|cial|tial|sial|ual|ually|ical|ular|ed|ted|ly|er|ers|ter|ters|es|ty|ry|cy|ny|phy|gy|als|ents?|ants?|ton|ties|sions|berg|burg|nia|son|ley|ia|ana|cent|cate|cated|tain|tional|tionally|dent|dents|gate|tor|tors|sor|ble|bly|ple|tle|dle|ture|ders?|gers?|lar|lars)$/;

/** Words so common that they end no other word, but for `thereof` and its like. */
const COMMON: ReadonlySet<string> = new Set(
  'the of and that this which was were is are by from or been its their his be not as it with such have has had but'.split(
    ' ',
  ),
);

/**
 * Whether two stretches of letters, parted by a page mark or a line end, are one word: `interroga` and `tion` are, `him from`
 * and `making` are two. Decided by how common the word and the stretches are in opinions (DOMAIN 1.14).
 */
export function joinsIntoWord(left: string, right: string): boolean {
  const first = right.charCodeAt(0);
  // A capital begins a new word, and no printer breaks a word after its first letter.
  if (left.length < 2 || !(first >= 97 && first <= 122)) return false;
  if (COMMON.has(right) && !/(?:here|upon|ever)$/.test(left)) return false;
  const a = left.toLowerCase();
  const whole = commonness(a + right);
  const before = commonness(a);
  const after = commonness(right);
  if (whole > 0) return before === 0 || after === 0 || whole > 0.3 * Math.min(before, after);
  if (before > 0 && after > 0) return ENDINGS.test(right) && after < 60 && before < 60;
  // Two rare stretches: halves of a name (`Massa` `chusetts`), unless both are long enough to be words of their own.
  if (before === 0 && after === 0) return right.length > 1 && !(left.length >= 7 && right.length >= 6);
  if (before > 0) return BEGINNINGS.has(a) && before < 300;
  return ENDINGS.test(right) && after < 120;
}
