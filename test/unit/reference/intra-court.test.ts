import { drawn } from './drawn';

const FOUR = (lead: string, first: string, second: string, third: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${lead}\n<concur author="BURGER" text="TRUE">\nCONCUR BY: BURGER; WHITE\nMR. CHIEF JUSTICE BURGER, concurring.\n${first}\n<concur author="WHITE_B" text="TRUE">\nMR. JUSTICE WHITE, concurring in the judgment.\n${second}\n<dissent author="HARLAN" text="TRUE">\nDISSENT BY: HARLAN\nMR. JUSTICE HARLAN, dissenting.\n${third}\n`;

// DOMAIN 1.28.
describe('words for another opinion of the case', () => {
  it('my Brother WHITE', () =>
    void drawn(FOUR('Text.', 'I also believe, as does «my Brother WHITE», so.', 'Yes.', 'No.'), [
      'intra-court file:concurrence-WHITE_B certain',
    ]));
  it('Brothers', () =>
    void drawn(FOUR('Text.', 'With «my Brothers WHITE» and «HARLAN» I differ.', 'Yes.', 'No.'), [
      'file:concurrence-WHITE_B',
      'file:dissent-HARLAN',
    ]));
  it('in small letters, and with a possessive', () =>
    void drawn(FOUR('Text.', 'I differ from «my Brother White»’s view. «My brother Harlan» is wrong.', 'Yes.', 'No.'), [
      'file:concurrence-WHITE_B',
      'file:dissent-HARLAN',
    ]));
  it('the dissent, where there is one', () =>
    void drawn(FOUR('«The dissent» errs.', 'Yes.', 'Yes.', 'No.'), ['file:dissent-HARLAN likely']));
  it('the concurrence, where there are two: silence', () =>
    void drawn(FOUR('‹The concurrence› errs.', 'Yes.', 'Yes.', 'No.'), []));
  it('the dissent of another case', () =>
    void drawn(FOUR('‹The dissent› in Lochner errs. ‹The dissent› below too.', 'Yes.', 'Yes.', 'No.'), []));
  it('a Justice and the kind of opinion', () =>
    void drawn(
      FOUR(
        'In this «MR. JUSTICE HARLAN’s dissent» errs; «MR. JUSTICE WHITE’s opinion» does not.',
        'Yes.',
        'Yes.',
        'No.',
      ),
      ['file:dissent-HARLAN', 'file:concurrence-WHITE_B'],
    ));
  it('one who wrote nothing', () =>
    void drawn(FOUR('Text.', 'As «my Brother DOUGLAS» says.', 'Yes.', 'No.'), ['null ! cross-ref-unresolved']));
  it('an opinion in another case', () =>
    void drawn(
      FOUR(
        'It follows ‹Mr. Justice Story’s opinion› for the Court in Perez, and ‹Justice Field’s opinion› too.',
        'Yes.',
        'Yes.',
        'No.',
      ),
      [],
    ));
  it('the sentence that goes on', () =>
    void drawn(FOUR('Text.', 'Like «my Brother WHITE», ‹I› cannot agree.', 'Yes.', 'No.'), [
      'file:concurrence-WHITE_B',
    ]));
  it('a brother of the blood', () =>
    void drawn(FOUR('He saw ‹my brother› and another brother.', 'Yes.', 'Yes.', 'No.'), []));
  it('the dissenting opinion of a Justice by name', () =>
    void drawn(
      FOUR(
        'Text.',
        'I join «the dissent of MR. JUSTICE HARLAN».',
        '«the concurring opinion of MR. JUSTICE BURGER» errs.',
        'No.',
      ),
      ['file:dissent-HARLAN', 'file:concurrence-BURGER'],
    ));
  it('the dissent of a Justice in another case', () =>
    void drawn(FOUR('Text.', '‹the dissent of MR. JUSTICE HARLAN› in Poe is right.', 'Yes.', 'No.'), []));
});
