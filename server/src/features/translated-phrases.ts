/** An English text with gaps, and its translation. */
interface Template {
  /** What stands between the gaps; the first and the last may be ''. */
  readonly pieces: readonly string[];
  /** Number of each gap, in order. */
  readonly gaps: readonly number[];
  readonly translation: string;
  /** Letters of the pieces: of several templates that fit, the one that says most. */
  readonly letters: number;
}

/** A text with fewer letters of its own than this fits too much. */
const LEAST_LETTERS = 4;
/** Phrases within phrases that are followed. */
const DEPTH = 3;
/** Longest text that is looked at: reasons and messages are a sentence or two. */
const LONGEST = 600;
/** Where one sentence of ours ends and another begins. */
const SENTENCES = /(?<=[a-z)]\.) (?=[A-Z])/;
/** Where a clause of ours begins behind a name or another clause. */
const CLAUSE = /[:;] (?=[a-z]+ )/;
/** Answers kept: the same few hundred reasons are shown again and again. */
const KEPT = 2000;

/** Finds the template that a finished English text was made from, and makes the text anew from its translation. */
export class Phrases {
  readonly #whole: ReadonlyMap<string, string>;
  readonly #templates: readonly Template[];
  readonly #known = new Map<string, string>();

  constructor(translation: ReadonlyMap<string, string>) {
    this.#whole = translation;
    this.#templates = [...translation]
      .map(([english, text]) => templateOf(english, text))
      .filter(template => template.gaps.length > 0 && template.letters >= LEAST_LETTERS)
      .sort((a, b) => b.letters - a.letters);
  }

  /** The text in the other language; as it is where no template fits. */
  translated(english: string): string {
    const known = this.#known.get(english);
    if (known !== undefined) return known;
    const text = this.#made(english, 0);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(english, text);
    return text;
  }

  #made(english: string, depth: number): string {
    if (english.length > LONGEST || depth > DEPTH) return english;
    const whole = this.#whole.get(english);
    if (whole !== undefined) return whole;
    const found = this.#templateOf(english);
    // `Miranda (384 U.S. 436): taken as the case …`: a name, and why. The template that says most decides.
    const clause = CLAUSE.exec(english);
    if (clause) {
      const behind = english.slice(clause.index + 2);
      if (this.#whole.has(behind) || (this.#templateOf(behind)?.template.letters ?? 0) > (found?.template.letters ?? 0))
        return english.slice(0, clause.index + 2) + this.#made(behind, depth + 1);
    }
    if (found) {
      const { template, between } = found;
      const byNumber = new Map(template.gaps.map((gap, index) => [gap, between[index]!]));
      return template.translation.replace(/\{(\d)\}/g, (gap, number: string) => {
        const words = byNumber.get(Number(number));
        return words === undefined ? gap : isPhrase(words) ? this.#made(words, depth + 1) : words;
      });
    }
    // A sentence of a rule may have another behind it, made elsewhere.
    const sentences = english.split(SENTENCES);
    return sentences.length > 1 ? sentences.map(one => this.#made(one, depth + 1)).join(' ') : english;
  }

  /** The template that fits and says most, with what stands in its gaps. */
  #templateOf(english: string): { readonly template: Template; readonly between: readonly string[] } | undefined {
    for (const template of this.#templates) {
      const between = filling(english, template.pieces);
      if (between) return { template, between };
    }
    return undefined;
  }
}

/**
 * `cited in this file` and ` Did you mean …`, not `Hale` or `In re Gault`: words of ours within a sentence begin small or with
 * the space before them, names and citations do not.
 */
function isPhrase(words: string): boolean {
  return /^(?: [A-Za-z]|[;,(]{0,2} ?[a-z]+ )/.test(words);
}

function templateOf(english: string, translation: string): Template {
  const parts = english.split(/\{(\d)\}/);
  const pieces = parts.filter((_, index) => index % 2 === 0);
  const gaps = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { pieces, gaps, translation, letters: pieces.join('').replace(/[^a-z]/gi, '').length };
}

/** What stands in the gaps of a template, each piece taken where it comes first; undefined when the text is not made from it. */
function filling(text: string, pieces: readonly string[]): string[] | undefined {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const found: string[] = [];
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const next = text.indexOf(piece, at);
    if (next < 0 || next + piece.length > end) return undefined;
    found.push(text.slice(at, next));
    at = next + piece.length;
  }
  found.push(text.slice(at, end));
  return found;
}
