/** What a court sets in small capitals comes as capitals in a plain text: `TEX. CODE CRIM. PROC. ANN.`, `FED. R. CIV. P.` */
const WORDS = /[A-Z]{2,}/g;
const SET = /(?:^|[ .])(?:CODE|STATS?|LAWS?|ANN|REV|CONST|GEN)[., ]/;

/** True where words of a code or statute stand in capitals. */
export function inCapitals(words: string): boolean {
  return SET.test(words);
}

/** The same, letter for letter, as it is written elsewhere: `Tex. Code Crim. Proc. Ann.` */
export function inSmallLetters(words: string): string {
  return words.replace(WORDS, word => word.charAt(0) + word.slice(1).toLowerCase());
}
