import * as assert from 'node:assert/strict';
import { drawn, NO_LIST } from './drawn';

const MALLOY = 'Malloy v. Hogan, 378 U. S. 1, 8 (1964)';
const MURPHY = 'Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964)';
const ESCOBEDO = 'Escobedo v. Illinois, 378 U. S. 478 (1964)';

// R4: `V R, at P` by volume, reporter and page range; never the nearest citation in the volume.
describe('short forms', () => {
  it('one case in the volume is it', () =>
    void drawn('In Grunewald v. United States, 353 U.S. 391 (1957), we said so. «353 U.S., at 423».', [
      'short-case us/353/391 certain <- Grunewald v. United States, 353 U.S. 391 (1957) ! none',
    ]));

  it('several: the one whose pages hold the pin, not the nearest', () =>
    void drawn(
      `${MALLOY}; ${MURPHY}. The privilege is the same, «378 U. S., at 7-8», and so is its reach, «378 U. S., at 55».`,
      [`us/378/1 <- ${MALLOY}`, `us/378/52 <- ${MURPHY}`],
    ));

  it('several pins must all lie in it', () =>
    void drawn(
      `${ESCOBEDO}, decided after ${MALLOY} and ${MURPHY}. «378 U. S., at 483, 485, 491». «378 U. S., at 2, n. 3». «378 U. S. at 60 n. 6».`,
      ['us/378/478', 'us/378/1', 'us/378/52'],
    ));

  it('without a case list: the greatest first page not above the pin', () =>
    void drawn(
      `${MALLOY}. ${MURPHY}. ${ESCOBEDO}. «378 U. S., at 7-8»; «378 U. S., at 60»; «378 U. S., at 490».`,
      ['us/378/1 likely', 'us/378/52 likely', 'us/378/478 likely'],
      NO_LIST,
    ));

  it('the name before it agrees', () =>
    void drawn(
      'McNabb v. United States, 318 U. S. 332 (1943), and Mallory v. United States, 354 U. S. 449 (1957). In «McNabb, 318 U. S., at 343-344», and in «Mallory, 354 U. S., at 455-456», we said so.',
      ['us/318/332 certain', 'us/354/449 certain'],
    ));

  it('either party, a whole caption, an abbreviated body', () =>
    void drawn(
      `${MALLOY}. ${MURPHY}. «Malloy v. Hogan, 378 U. S., at 8». «Murphy v. Waterfront Commission, 378 U. S., at 54».`,
      ['us/378/1', 'us/378/52'],
    ));

  it('name and page disagree: the name is followed, and the fault told', () =>
    void drawn(`${MALLOY}. ${ESCOBEDO}. «Malloy, 378 U. S., at 490».`, ['us/378/1 low ! short-conflict']));

  it('name and volume disagree: the name is followed', () =>
    void drawn(
      'McNabb v. United States, 318 U. S. 332 (1943); Mallory v. United States, 354 U. S. 449 (1957). «McNabb, 354 U. S., at 455».',
      ['us/318/332 low ! short-conflict'],
    ));

  it('a name that no cited case bears is not forced on the only case of the volume', () =>
    void drawn(`${MALLOY}. «Zerbst, 378 U. S., at 8».`, ['null ! short-unresolved']));

  it('none before: forward', () =>
    void drawn('As we said, «378 U. S., at 8», silence counts. Malloy v. Hogan, 378 U. S. 1 (1964), held so.', [
      'us/378/1 forward <- Malloy v. Hogan, 378 U. S. 1 (1964)',
    ]));

  it('none at all', () =>
    void drawn('The rule is old. «353 U.S., at 423». Raffel v. United States, 271 U.S. 494 (1926).', [
      'null ! short-unresolved',
    ]));

  it('a page that fits none of several', () =>
    void drawn(`${MALLOY}. ${MURPHY}. «378 U. S., at 600».`, ['null ! short-ambiguous']));

  it('a page before the only case of the volume', () =>
    void drawn(`${ESCOBEDO}. «378 U. S., at 7».`, ['null ! short-unresolved']));

  it('parallel reporters lead to the same case', () =>
    void drawn(
      'Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966). «384 U.S. at 444, 86 S. Ct. at 1612». «86 S. Ct. at 1630».',
      ['us/384/436', 'us/384/436'],
    ));

  it('nominative forms are the U.S. volume', () =>
    void drawn(
      'Marbury v. Madison, 1 Cranch 137 (1803). «5 U. S., at 177». «1 Cranch, at 176». Paul v. Virginia, 8 Wall. 168 (1869). «75 U. S., at 180». McCulloch v. Maryland, 17 U. S. (4 Wheat.) 316. «4 Wheat., at 421».',
      ['us/5/137', 'us/5/137', 'us/75/168', 'us/17/316'],
    ));

  it('a hybrid with supra is a short form', () =>
    void drawn('Jones v. Smith, 444 F. Supp. 270 (SDNY 1978). «Jones, supra, 444 F. Supp. at 282».', [
      'short-case fsupp/444/270 certain',
    ]));

  it('the decision on review may be cited short', () =>
    void drawn(
      'United States v. Grunewald, 233 F. 2d 556, 579 (CA2 1956), rev’d, 353 U. S. 391 (1957). «353 U. S., at 423». «233 F. 2d, at 560».',
      ['us/353/391', 'f2d/233/556'],
    ));

  it('a page mark inside the short form', () =>
    void drawn(
      'Goodman v. Lukens Steel Co., 482 U. S. 656 (1987). *221 The rest follows. «482 U. S., at *222 665». Also *223 said.',
      ['us/482/656'],
    ));

  it('a pin on the page where the next case starts is still in the case', () =>
    void drawn('Arndstein v. McCarthy, 254 U. S. 71 (1920). «254 U. S., at 73».', ['us/254/71 certain']));

  it('a page after the end of the only case is a guess', () =>
    void drawn(`${MALLOY}. «378 U. S., at 300».`, ['us/378/1 low']));

  it('pins that are notes alone', () => void drawn(`${MALLOY}. «378 U. S., at 7, n. 5».`, ['us/378/1 certain']));

  it('two volumes of one reporter do not mix', () =>
    void drawn(
      'Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). «318 U. S., at 196»; «304 U. S., at 464».',
      ['us/318/189', 'us/304/458'],
    ));

  it('federal reporters by first pages', () =>
    void drawn(
      'Adams v. Baker, 500 F. 2d 100 (CA2 1974); Clark v. Davis, 500 F. 2d 900 (CA5 1974). «500 F. 2d, at 110»; «500 F. 2d at 905-906»; «500 F. 2d, at 50».',
      ['f2d/500/100 likely', 'f2d/500/900 likely', 'null'],
    ));

  it('a short form in a parenthetical', () =>
    void drawn(`${MALLOY}. ${ESCOBEDO}. Smith v. Doe, 400 U. S. 1, 5 (1970) (quoting «378 U. S., at 490»).`, [
      'us/378/478',
    ]));
  it('a case cited only later whose pages do not reach so far is not meant', () => {
    drawn(
      'It was said before, «407 U. S., at 570». Central Hardware Co. v. NLRB, 407 U. S. 539 (1972), says so. See «113 S.Ct. at 2081». Taylor v. Smith, 113 S.Ct. 1770 (1993), says so.',
      ['short-case null', 'short-case null'],
    );
  });
  it('a case without a page number yet, by its name: no conflict', () => {
    const { references } = drawn(
      "Dobbs v. Jackson Women's Health Organization, 597 U. S. ___ (2022), is new. «Dobbs, 597 U. S., at ___ (slip op., at 7)».",
      ['short-case null'],
    );
    assert.deepEqual(
      references.flatMap(reference => reference.faults),
      [],
    );
  });
});
