import { drawn } from './drawn';

// R6: supra and infra without a name are places of this opinion.
describe('places of this opinion', () => {
  it('a page, with its mark', () =>
    void drawn('Text. *454 Here it says so. *455 More. *460 And then. See «p. 454, supra».', [
      'supra-page self p. 454 certain @  Here it says so ! none',
    ]));

  it('a page that the file has not', () =>
    void drawn('Text. *461 Here. *464 More. See «p. 454, supra».', ['self p. 454 ! cross-ref-unresolved']));

  it('all the forms of pages', () =>
    void drawn(
      'Text. *171 One. *178 Two. *180 Three pages follow. «Supra, at 178». See «supra, at 178-179», «infra, at 180», and «pp. 178-179, supra».',
      ['self p. 178', 'self p. 178', 'infra self p. 180', 'self p. 178'],
    ));

  it('notes', () =>
    void drawn('First fact. 1 Second fact. 2 Third fact. 3 See «n. 2, supra»; «note 3, supra»; «supra, n. 1».', [
      'self n. 2 @ 2 Third',
      'self n. 3',
      'self n. 1',
    ]));

  it('parts', () =>
    void drawn(
      'Opening words of it.\nI\nThe facts are these.\nII\nThe law is this.\nIII\nSee «Part II, supra».\nIV\nAnd «Part III, supra».',
      ['self part II @ II', 'self part III'],
    ));

  it('a part below', () =>
    void drawn('Opening words of it.\nI\nSee «Part II, infra».\nII\nThe law is this.', ['infra self part II @ II']));

  it('manifest pages and notes are places too', () =>
    void drawn('First line.\nIn accord with our decision. See «n. 37, supra».', ['self n. 37 @ In accord'], {
      identity: { target: 'us/384/436', notes: [{ note: 37, line: 1, text: 'In accord' }] },
    }));

  it('the first page has no mark: it is the start', () =>
    void drawn('**Opinion**\nText of it. *437 Here. See «p. 436, supra».', ['self p. 436'], {
      identity: { target: 'us/384/436', name: 'Miranda v. Arizona' },
    }));
});
