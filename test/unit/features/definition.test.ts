import { checkDefinition } from './fixture';

// DOMAIN 5.3: the pinned place in the case's file; the first full citation here, never itself; nothing rather than a guess.
describe('definition', () => {
  it('leads to the pinned page in the file of the case', () => {
    checkDefinition(`
//- /hale.txt
We held so in Miranda v. Arizona, 384 U.S. 436, 4$068 (1966), and again.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ origin
//- /miranda.txt  case: 384 U.S. 436
The text of page 467 *468 In accord with our decision today
                     ^^^^ definition
`);
  });

  it('leads to the text of the pinned note rather than to the page', () => {
    checkDefinition(`
//- /hale.txt
See Mir$0anda v. Arizona, 384 U.S. 436, 468 n. 2 (1966).
//- /miranda.txt  case: 384 U.S. 436
The text of page 467 *468 and the rest. 1 Then more. 2 And the end.

FOOTNOTES

n1 Something else.

n2 In accord with our decision today.
^^ definition
`);
  });

  it('takes each page of a pin for itself', () => {
    checkDefinition(`
//- /a.txt
Escobedo v. Illinois, 378 U.S. 478 (1964), is plain. See 378 U.S., at 483, 48$05, 491.
                                                                           ^^^^^ origin
//- /escobedo.txt  case: 378 U.S. 478
One *483 two *485 three *491 four
             ^^^^ definition
`);
  });

  it('leads a short form to the first full citation where no file holds the case', () => {
    checkDefinition(`
//- /a.txt
The rule is that of Grunewald v. United States, 353 U.S. 391 (1957).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ definition
Later words. 353 U.S., a$0t 423.
`);
  });

  it('never leads a citation to itself', () => {
    checkDefinition(`
//- /a.txt
The rule is that of Grunewald v. United States, 35$03 U.S. 391 (1957).
`);
  });

  it('leads to every file that holds the case', () => {
    checkDefinition(`
//- /a.txt
See Miranda v. Arizona, 384 U.S. 4$036 (1966).
//- /m1.txt  case: 384 U.S. 436
That right is the hallmark.
^ definition
//- /m2.txt  case: 384 U.S. 436
That right is the hallmark.
^ definition
`);
  });

  it('leads from a name of a list of writers to its marker', () => {
    checkDefinition(`
//- /a.txt  family: lexis-tagged
OPINION
MR. JUSTICE MARSHALL delivered the opinion of the Court.
It is so ordered.
<concur author="BURGER" text="TRUE">
CONCUR BY: BURGER; WHI$0TE
                   ^^^^^^^ origin
MR. CHIEF JUSTICE BURGER, concurring in the judgment.
I agree with the result alone in this case.
<concur author="WHITE_B" text="TRUE">
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ definition
MR. JUSTICE WHITE, concurring in the judgment.
I am no more enthusiastic than I was then.
`);
  });

  it('leads from the author of a marker to the heading below, and from the marker to the list', () => {
    const text = (author: string, marker: string, drawn: string, heading: string): string => `
//- /a.txt  family: lexis-tagged
OPINION
MR. JUSTICE MARSHALL delivered the opinion of the Court.
It is so ordered.
${marker}<concur ${author}author="WHITE_B" text="TRUE">
CONCUR BY: WHITE${drawn}
MR. JUSTICE WHITE, concurring in the judgment.${heading}
I am no more enthusiastic than I was then.
`;
    checkDefinition(text('$0', '', '', `\n${'^'.repeat(46)} definition`));
    checkDefinition(text('', '$0', `\n${' '.repeat(11)}^^^^^ definition`, ''));
  });

  it('leads from a note mark to its text and back', () => {
    checkDefinition(`
//- /a.txt
The Court held so. $01 It was right. 2 And more.

FOOTNOTES

n1 The first note.
^^ definition
n2 The second note.
`);
  });

  it('says nothing on plain words', () => {
    checkDefinition(`
//- /a.txt
The rule is th$0at of Grunewald v. United States, 353 U.S. 391 (1957).
`);
  });
});
