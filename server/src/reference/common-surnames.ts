/**
 * Surnames that are words of the language too: colours, trades, nature, qualities. At the head of a sentence, where every word has
 * a capital, such a name may be no name at all (R3: never a common noun alone).
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    'Ash Baker Ball Bank Banks Bell Berry Best Bird Bishop Black Blue Bond Booth Bridges Bright Brook Brooks Brown Bull Bush ' +
    'Butcher Butler Carpenter Carter Case Cash Chance Chase Cherry Child Childs Church Clay Cook Cooper Cotton Crane Cross Crown Curry Day Dean Dice ' +
    'Drum Duke Early Early English Fair Farmer Field Fields Fish Fisher Flood Flowers Ford Forest Foster Fowler Fox Freeman French Frost Fuller Gamble Gardner Glass ' +
    'Gold Golden Good Graves Gray Green Grove Hall Hand Hands Hardy Hart Hawk Hay Head Hill Hills Holiday Hood Hook Hope House Hunt Hunter Ivory Jury ' +
    'Judge Justice Key King Knight Lake Lamb Land Lane Law Laws Little Long Lord Love Low Lucky March Marsh Mason Masters May Meadows Mill Miller ' +
    'Mills Money Moody Moon Moss Noble North Oaks Olive Page Park Parks Pike Pool Poor Pope Porter Post Potter Pound Power Powers Price Prince ' +
    'Quick Rains Ray Rice Rich Rivers Rock Rose Rush Sage Sands Savage Sawyer Self Sharp Shepherd Short Silver Singer Small Snow South Sparks Speaker Spring ' +
    'Stamp States Steel Stock Stone Story Street Strong Summers Swift Taylor Teller Temple Thorn Tower Towns Union Wade Waiter Walker Wall Waller ' +
    'Ward Water Waters Weaver Weeks Wells West Wheeler White Wild Winter Winters Wise Wolf Wood Woods Worth Young'
  ).split(' '),
);

/** Whether a name as written is also a common word of English. */
export function isCommonWord(name: string): boolean {
  return WORDS.has(name);
}
