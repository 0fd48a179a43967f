/**
 * Reporters of the federal courts. State reports are cited with the first pages of several cases in a row, elsewhere writers
 * leave the year to the sentence, and agencies have no cases: rules on first pages and years keep to these.
 */
export const FEDERAL_REPORTERS: ReadonlySet<string> = new Set(
  'us sct led led2d f f2d f3d f4th fsupp fsupp2d fsupp3d'.split(' '),
);
