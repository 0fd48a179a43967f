/** What kind of name a caption is. */
export type CaptionForm = 'adversary' | 'in-re' | 'ex-parte' | 'single';

/** The sides of a caption. `second` is undefined but in adversary captions. */
export interface Parties {
  readonly first: string;
  readonly second: string | undefined;
  readonly form: CaptionForm;
}

const VERSUS = /\s(?:v|vs|V|VS|versus)\.?\s/;
const IN_RE =
  /^(?:In the [Mm]atter of|In (?:[Rr]e|RE):?|Matter of|Application of|Petition of|Appeal of|Estate of|Case of)\s+(?:the\s+)?/;
const EX_PARTE = /^Ex [Pp]arte:?\s+/;

/**
 * Splits a caption at its `v.`; `In re`, `Matter of` and `Ex parte` are taken off. Never fails: a caption without `v.` is a
 * `single` name such as `The Paquete Habana` or `Civil Rights Cases`.
 */
export function parties(caption: string): Parties {
  const text = caption.replace(/\s+/g, ' ').trim();
  const versus = VERSUS.exec(text);
  if (versus && versus.index > 0) {
    const rest = text.slice(versus.index + versus[0].length);
    return { first: trimSide(text.slice(0, versus.index)), second: trimSide(rest), form: 'adversary' };
  }
  const exParte = EX_PARTE.exec(text);
  if (exParte) return { first: trimSide(text.slice(exParte[0].length)), second: undefined, form: 'ex-parte' };
  const inRe = IN_RE.exec(text);
  if (inRe) return { first: trimSide(text.slice(inRe[0].length)), second: undefined, form: 'in-re' };
  return { first: trimSide(text), second: undefined, form: 'single' };
}

function trimSide(side: string): string {
  return side
    .replace(/,?\s+et\.?\s+(?:al|ux|uxor|vir)\b\.?/gi, '')
    .replace(/[\s,;]+$/, '')
    .replace(/^[\s,;]+/, '');
}

/**
 * The parts of a side that `ex rel.` joins: `United States ex rel. Shott` is `Shott` as well as `United States`. The person
 * for whose use or on whose relation the suit is brought comes first.
 */
export function relators(side: string): readonly string[] {
  const match =
    /^(.{2,120}?),?\s+(?:[Ee]x [Rr]el(?:\.|atione|\b)|(?:at|on|upon) (?:the )?[Rr]elation of|[Ff]or (?:the )?[Uu]se of|to the [Uu]se of|ex dem\.?)\s+(.+)$/.exec(
      side,
    );
  return match ? [match[2]!, match[1]!] : [side];
}
