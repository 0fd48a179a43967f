import type { Found } from '../found';
import { authority, NOTHING, stands, type WordFinder } from './finder';
import { placeOf, STATE } from './jurisdiction';
import { romanNumber } from './ordinals';

/** Constitutions of the States whose section stands before their name, and their declarations of rights. */

/** Cheap refusal: `Const` stands near behind a section. */
function mayBeOfState(text: string, at: number): boolean {
  return text.slice(at, at + 75).includes('onst');
}

/**
 * `Sec. 19, Art. I, Constitution of Texas`, `Section 3(B)(2), Article IV, Ohio Constitution`, `section 16, article I of the Ohio
 * Constitution`, `Section 11 of the Kentucky Constitution`: a State's, the section first.
 */
const SECTION_OF_STATE = new RegExp(
  `^(?:§§? ?|[Ss]ec(?:tions?|s?\\.) )(\\d{1,3}[a-z]?)(?: ?\\([A-Za-z\\d]{1,3}\\)){0,4}(?:(?:, | and |, and )\\d{1,3}(?! \\w))*(?:(?:,| of) [Aa]rt(?:icle|\\.) ([IVXL]{1,7}|\\d{1,2}))?,? (?:of (?:the |our )?)?(?:(${STATE}) (?:State )?Const(?:itution|\\.)|Constitution of (?:the State of )?(${STATE}))(?: of (?:18|19)\\d\\d)?(?![A-Za-z])`,
);

/** A section of the constitution of a State that is named behind it; undefined when none is. */
export function sectionOfState(text: string, at: number): Found | undefined {
  if (!mayBeOfState(text, at)) return undefined;
  const match = SECTION_OF_STATE.exec(text.slice(at, at + 110));
  if (match === null) {
    // `Section 19 of article 2 of the constitution`, in small letters: of the court's own State, which is not named.
    const own =
      /^[Ss]ec(?:tion|\.) (\d{1,3}) of article (?:\d{1,2}|[IVX]{1,5}) of (?:the|our) (?:[Ss]tate )?constitution(?![a-z])/.exec(
        text.slice(at, at + 70),
      );
    return own === null ? undefined : authority('constitution', at, at + own[0].length, null, own[1]);
  }
  const number = match[2] === undefined ? undefined : /^\d/.test(match[2]) ? Number(match[2]) : romanNumber(match[2]);
  const place = placeOf((match[3] ?? match[4]) as string);
  const target = `const/${place}/${number === undefined ? '' : `art/${number}/`}${match[1]}`;
  return authority('constitution', at, at + match[0].length, target, match[1]);
}

/** `Md. Decl. of Rts. art. 21`, `Md. Decl. of Rts., Art. 24`. */
function declaration(text: string, at: number): readonly Found[] {
  const match = stands(
    /Decl\. of R(?:ts|ights)\.?,? [Aa]rts?\.? (\d{1,2})(?:(?:, | and )\d{1,2}(?![\w.]))*/y,
    text,
    at,
  );
  const state =
    match === null ? undefined : /(?:^|[\s(;])(M(?:d|ass)\. )$/.exec(text.slice(Math.max(0, at - 7), at))?.[1];
  if (match === null || state === undefined) return NOTHING;
  const place = placeOf(state.trim());
  return [
    authority('constitution', at - state.length, at + match[0].length, `const/${place}/art/${match[1]}`, match[1]),
  ];
}

export const STATE_CONSTITUTIONS: readonly WordFinder[] = [{ words: ['Decl. of'], find: declaration }];
