/** Phrases that reasons are made of (reference/), the longest first. Others are kept as they are: this saves room and means nothing. */
const PHRASES: readonly string[] = [
  'an order of the Court in a case, not an authority (its page is in no case list)',
  ' was cited last as where a law stands, whose sections have other numbers than § ',
  ' is the one work of that name cited in this opinion',
  ' is the authority cited immediately before: ',
  ' is not cited in full in this file',
  ' has no earlier full citation in this file',
  '): taken as the case, not a person, by the words around it (',
  ' stands in the Code is not said before',
  ' of this opinion is in this file',
  ': cited a few paragraphs before',
  ' is in the opinion of the Court',
  ' is cited before § ',
  ' stands before it)',
  'cited in full before as ',
  ' cited in this file',
  'no code with sections like ',
  'another case of the same volume: ',
  'no title of the ',
  'the only case of ',
  ' v. United States',
  ' is in the ',
  'this case: page ',
  ' because page ',
  'taken as ',
  ' starts at ',
  ' v. ',
  ' U.S. ',
];

/** A character for each phrase: those below the space, but for white space and the one that parts words. */
const SIGNS = Array.from({ length: 30 }, (_, index) => String.fromCharCode(index + 2)).filter(
  sign => !/[\t\n\r]/.test(sign),
);
const SIGN_OF = new Map(PHRASES.map((phrase, index) => [phrase, SIGNS[index]!]));
const PHRASE_OF = new Map(PHRASES.map((phrase, index) => [SIGNS[index]!, phrase]));
const ANY_PHRASE = new RegExp(PHRASES.map(phrase => phrase.replace(/[().[\]]/g, '\\$&')).join('|'), 'g');
const ANY_SIGN = /[\u0002-\u0008\u000b\u000c\u000e-\u001f]/g;

/** The words with their stock phrases as one character each; undefined where the words have such characters themselves. */
export function shortenPhrases(words: string): string | undefined {
  return words.search(ANY_SIGN) >= 0 ? undefined : words.replace(ANY_PHRASE, phrase => SIGN_OF.get(phrase)!);
}

/** The words as they were. */
export function restorePhrases(words: string): string {
  return words.replace(ANY_SIGN, sign => PHRASE_OF.get(sign) ?? sign);
}
