import { checkHighlights, checkReferences } from './fixture';

describe('references', () => {
  it('finds every mention over all files, short forms, names and history included', () => {
    checkReferences(`
//- /a.txt
The rule is that of Grune$0wald v. United States, 353 U.S. 391 (1957).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mention
Later words. 353 U.S., at 423.
             ^^^^^^^^^^^^^^^^ mention
//- /b.txt
United States v. Grunewald, 233 F.2d 556 (CA2 1956), rev'd, 353 U.S. 391 (1957).
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ mention
`);
  });

  it('keeps to the file for what only the file knows', () => {
    checkReferences(`
//- /a.txt
The Court held so. $01 It was right. 2 And more.
                   ^^^ mention

FOOTNOTES

n1 The first note.
^^ mention
n2 The second note.
//- /b.txt
The Court held so. 1 It was right. 2 And more.
`);
  });
});

describe('highlights', () => {
  it('marks all mentions of the authority, parentheticals left out', () => {
    checkHighlights(`
//- /a.txt
The rule is that of Grunewald v. United States, 353 U.S. 391 (1957).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ same
Later words. 353 U.S., a$0t 423.
             ^^^^^^^^^^^^^^^^^^ same
`);
  });

  it('marks the author of a marker, the heading and the entry of the list', () => {
    checkHighlights(`
//- /a.txt  family: lexis-tagged
OPINION
MR. JUSTICE MARSHALL delivered the opinion of the Court.
It is so ordered.
<concur author="WHITE_B" text="TRUE">
                ^^^^^^^ same
CONCUR BY: WHI$0TE
           ^^^^^^^ same
MR. JUSTICE WHITE, concurring in the judgment.
            ^^^^^ same
I am no more enthusiastic than I was then.
`);
  });
});
