import { drawn } from './drawn';

const THREE = (lead: string, concurrence: string, dissent: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${lead}\n<concur author="WHITE_B" text="TRUE">\nCONCUR BY: WHITE\nMR. JUSTICE WHITE, concurring.\n${concurrence}\n<dissent author="HARLAN" text="TRUE">\nDISSENT BY: HARLAN\nMR. JUSTICE HARLAN, dissenting.\n${dissent}\n`;

const ROE = { identity: { target: 'us/410/113', name: 'Roe v. Wade' } } as const;

// R7: ante and post are earlier and later pages of this case; with a name, another case of the volume.
describe('ante and post', () => {
  it('by the page mark', () =>
    void drawn(
      THREE(
        'It begins. *172 A page. *173 Another page here.',
        'I join. *180 Mine. See «ante, at 173».',
        'No. «Ante, at 180»; «ante, at 172-173».',
      ),
      ['ante file:lead-opinion certain @  Another page', 'file:concurrence-WHITE_B', 'file:lead-opinion'],
    ));

  it('by the note, where the page is lost', () =>
    void drawn(
      THREE('First fact. 1 Second fact; 2 third. Fourth. 3 End.', 'I doubt it, see «ante, at 178, and n. 2».', 'No.'),
      ['file:lead-opinion certain @ 2 third'],
    ));

  it('by the writer named', () =>
    void drawn(
      THREE(
        'We differ, «post, at 200 (WHITE, J., concurring)». And «post, at 205 (HARLAN, J., dissenting)».',
        'I join.',
        'No. «Ante, at 199 (WHITE, J., concurring)».',
      ),
      ['file:concurrence-WHITE_B', 'file:dissent-HARLAN', 'file:concurrence-WHITE_B'],
    ));

  it('by the vote named', () =>
    void drawn(THREE('We differ, «post, at 205 (dissenting opinion)».', 'I join.', 'No.'), ['file:dissent-HARLAN']));

  it('a writer who wrote nothing here', () =>
    void drawn(THREE('We differ, «post, at 205 (DOUGLAS, J., dissenting)».', 'I join.', 'No.'), [
      'null ! cross-ref-unresolved',
    ]));

  it('ante in the first opinion and post in the last have no target', () =>
    void drawn(THREE('As said, «ante, at 170».', 'I join.', 'As they say, «post, at 210».'), [
      'null ! cross-ref-unresolved',
      'null ! cross-ref-unresolved',
    ]));

  it('only one opinion it can be', () =>
    void drawn(THREE('Text.', 'See «ante, at 178».', 'No. In the concurrence «post, at 210».'), [
      'file:lead-opinion certain',
      'null',
    ]));

  it('among several earlier ones without any mark: the Court, likely', () =>
    void drawn(THREE('Text.', 'I join.', 'No. «Ante, at 178».'), ['file:lead-opinion likely']));

  it('among several later ones without any mark: silence', () =>
    void drawn(THREE('See «post, at 200».', 'I join.', 'No.'), ['null ! cross-ref-unresolved']));

  it('the words within other words', () =>
    void drawn(
      THREE('It was gr‹ante›d and warr‹ante›d and guar‹ante›ed; the ‹post› office is at 5 Main.', 'I join.', 'No.'),
      [],
    ));

  it('a named case is another case of the volume', () =>
    void drawn('Our decision in «Doe v. Bolton, post, p. 179», is of this day.', ['post us/410/179 certain'], ROE));

  it('and needs to know which volume this is', () =>
    void drawn('Our decision in «Doe v. Bolton, post, p. 179», is of this day.', ['post null']));

  it('a name that does not agree with the page', () =>
    void drawn('Our decision in «Smith v. Jones, post, p. 179», is of this day.', ['null'], ROE));

  it('a page inside the other case', () =>
    void drawn('Our decision in «Doe v. Bolton, post, at 190», is of this day.', ['us/410/179'], ROE));

  it('in an old report the name stands before ante', () =>
    void drawn('No one will question it. «Ball v. Halsell, ante, 72». It is so.', ['us/161/72'], {
      identity: { target: 'us/161/483', name: 'Spalding v. Vilas' },
    }));
  it('a part of the earlier opinion, named behind or before', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nText.\nII\nSecond text.\n<dissent author="HARLAN" text="TRUE">\nMR. JUSTICE HARLAN, dissenting.\nSee «ante, Part II», and «Part II, ante».\n',
      ['ante file:lead-opinion certain @ II', 'ante file:lead-opinion certain @ II'],
    ));
});
