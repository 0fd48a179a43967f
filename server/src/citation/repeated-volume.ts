import { isDigit, skipSpaces } from './characters';
import type { Pin } from './citation';
import { coreAt } from './cite-core';
import { type PinList, pinsAt } from './pins';

/** The volume whose pages are meant; undefined where only the reference knows (`Id.`, `supra`). */
export interface OwnVolume {
  readonly volume: string;
  readonly slug: string;
  readonly firstPage: number;
}

const MOST = 8;
/** No opinion is longer: beyond it the same volume begins another case. */
const LONGEST_CASE = 250;

/**
 * Pins that say the volume again, as one web library prints every one of them: `378 U. S. 1, 378 U. S. 8`,
 * `Id. at 378 U. S. 11-12` (DOMAIN 2). `at` is where the volume stands; `end` is `at` when none does. A page before the
 * first or of another volume is none.
 */
export function repeatedPins(
  text: string,
  at: number,
  own: OwnVolume | undefined,
  fileYear: number | undefined,
): PinList {
  const pins: Pin[] = [];
  let end = at;
  let next = at;
  let volume = own?.volume;
  let slug = own?.slug;
  while (pins.length < MOST && isDigit(text.charCodeAt(next))) {
    const core = coreAt(text, next, fileYear);
    if (core === undefined || (slug !== undefined && (core.slug !== slug || core.volume !== volume))) break;
    const page = Number(core.page);
    if (own !== undefined && !(page >= own.firstPage && page - own.firstPage <= LONGEST_CASE)) break;
    const list = pinsAt(text, core.end - core.page.length, undefined, true);
    if (list.pins.length === 0) break;
    pins.push(...list.pins.map((pin, index) => (index === 0 ? { ...pin, start: next } : pin)));
    end = list.end;
    volume = core.volume;
    slug = core.slug;
    const comma = skipSpaces(text, end);
    if (text.charCodeAt(comma) !== 44) break;
    next = skipSpaces(text, comma + 1);
  }
  return { pins, end };
}

/** Pins that begin at `at`, behind the word `at`, with their volume or without it. */
export function pinsBehindAt(text: string, at: number): PinList {
  const pins = pinsAt(text, at, undefined, true);
  return pins.pins.length > 0 ? pins : repeatedPins(text, at, undefined, undefined);
}
