/** A colour: red, green and blue from 0 to 255, and how much of what is behind it is covered, from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb(…)`, `rgba(…)`; undefined for what is written otherwise. */
export function colourOf(text: string): Colour | undefined {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const long = hex.length < 6 ? [...hex].map(digit => digit + digit).join('') : hex;
    if (long.length !== 6 && long.length !== 8) return undefined;
    const at = (index: number): number => Number.parseInt(long.slice(2 * index, 2 * index + 2), 16);
    return { red: at(0), green: at(1), blue: at(2), alpha: long.length === 8 ? at(3) / 255 : 1 };
  }
  const parts = /^rgba?\(([\d.\s,/%]+)\)$/
    .exec(text.trim())?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (parts?.length !== 3 && parts?.length !== 4) return undefined;
  const [red, green, blue, alpha = 1] = parts.map(part =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  return { red: red!, green: green!, blue: blue!, alpha };
}

/** What is seen where `front` covers `part` of `back`. Both without holes. */
export function mixed(front: Colour, back: Colour, part: number): Colour {
  const mix = (a: number, b: number): number => Math.round(a * part + b * (1 - part));
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, WCAG 2.2: from 1 to 21. `front` lies upon `back`. */
export function contrast(front: Colour, back: Colour): number {
  const [a, b] = [luminance(mixed(front, back, front.alpha)), luminance(back)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for lines and shapes that say something. */
export const TEXT = 4.5;
export const GRAPHICS = 3;

const text = ({ red, green, blue }: Colour): string => `rgb(${red}, ${green}, ${blue})`;

/**
 * A colour that stands back: as little of `front` as still has the contrast wanted upon `back`, but at least `least` of it. All of
 * `front` where even that is too little.
 */
export function muted(front: Colour, back: Colour, wanted: number, least: number): string {
  for (let part = least; part < 1; part += 0.05) {
    const colour = mixed(front, back, part * front.alpha);
    if (contrast(colour, back) >= wanted) return text(colour);
  }
  return text(mixed(front, back, front.alpha));
}

/** Colours of the drawing. Words have a contrast of 4.5 at the least, lines and borders of 3, also where they stand back. */
export interface DrawingColours {
  readonly back: string;
  readonly words: string;
  readonly border: string;
  readonly strong: string;
  readonly focus: string;
  readonly edge: string;
  readonly fadedWords: string;
  readonly fadedBorder: string;
  readonly fadedFill: string;
}

/** Takes the colours from a theme, whose variables `read` gives without `--vscode-`; '' for one that the theme lacks. */
export function drawingColours(read: (name: string) => string, highContrast: boolean): DrawingColours {
  const colour = (name: string): Colour | undefined => colourOf(read(name));
  const back = colour('editor-background') ?? { red: 255, green: 255, blue: 255, alpha: 1 };
  const dark = luminance(back) < 0.2;
  const front = colour('editor-foreground') ?? (dark ? colourOf('#dddddd')! : colourOf('#333333')!);
  /** As the theme has it where it can be seen well enough, else the colour of text. */
  const seen = (...names: readonly string[]): Colour => {
    const fit = names.map(colour).find(one => one !== undefined && contrast(one, back) >= GRAPHICS);
    return fit ?? front;
  };
  const strong = seen('charts-blue', 'focusBorder');
  // In a high contrast nothing stands back much.
  const least = highContrast ? 0.7 : 0.3;
  return {
    back: text(back),
    words: text(mixed(front, back, front.alpha)),
    border: text(mixed(seen('editorLineNumber-foreground'), back, 1)),
    strong: text(mixed(strong, back, strong.alpha)),
    focus: text(mixed(seen('focusBorder', 'charts-blue'), back, 1)),
    edge: muted(front, back, GRAPHICS, least),
    fadedWords: muted(front, back, TEXT, least),
    fadedBorder: muted(front, back, GRAPHICS, least),
    fadedFill: muted(strong, back, GRAPHICS, least),
  };
}
