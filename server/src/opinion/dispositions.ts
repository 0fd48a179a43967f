/** Whole words of a disposition line (DOMAIN 1.8): what happened to the judgment. */
const DISPOSITION =
  /^(?:It is so ordered|So ordered|It is accordingly so ordered|(?:It is )?(?:Affirmed|Reversed|Vacated|Remanded|Dismissed|Modified|Enforced|Denied|Granted|Discharged)\b[^.]{0,80}|(?:The )?(?:[Jj]udgments?|[Dd]ecrees?|[Oo]rders?|[Ww]rits?|[Aa]ppeals?|[Pp]etitions?|[Rr]ules?|[Cc]ertiorari|[Cc]ause|[Cc]onvictions?|[Mm]otions?|[Aa]pplications?|[Bb]ill|[Ss]entences?)\b[^.]{0,100}\b(?:affirmed|reversed|vacated|remanded|dismissed|modified|denied|granted|set aside|discharged|quashed|so ordered)\b[^.]{0,80}|Appeals? dismissed[^.]{0,60}|Writs? of certiorari dismissed[^.]{0,60})[.:]?(?: ?[*\u2020]+)?$/;

const VERDICT = /^(?:Affirmed|Reversed|Vacated|Remanded|Dismissed|Modified)\b/;

/** True for a line that says what happened to the judgment. */
export function isDisposition(line: string): boolean {
  return line.length <= 160 && DISPOSITION.test(line);
}

/**
 * True for the incomplete line that a disposition completes: `The judgment below is` before `Affirmed.` (DOMAIN 1.8).
 */
export function leadsToDisposition(line: string, disposition: string): boolean {
  return (
    line.length <= 300 &&
    VERDICT.test(disposition) &&
    /\b(?:is|are|be|was|must be|should be|therefore|accordingly|hereby|the same)[,]?(?: hereby| therefore| accordingly)?$/.test(
      line,
    )
  );
}
