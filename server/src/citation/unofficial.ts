/** Reporters that print the same decisions beside an official one; a cite to one of them after another is its parallel. */
export const UNOFFICIAL: ReadonlySet<string> = new Set(
  'sct led led2d cmr a a2d a3d ne ne2d ne3d nw nw2d nw3d p p2d p3d se se2d so so2d so3d sw sw2d sw3d nys nys2d nys3d calrptr calrptr2d calrptr3d alr alr2d alr3d alr4th lra lrans amdec amrep amstrep illdec massdec ohioop ohioop2d ohioop3d obr ohiob uspq uspq2d engrep anncas bnr usvl uslw uslexis fedcas fcas'.split(
    ' ',
  ),
);
