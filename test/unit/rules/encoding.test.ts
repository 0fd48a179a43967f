import * as assert from 'node:assert/strict';
import { fires, mends, silent } from './checking';

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

describe('rules: encoding', () => {
  it('mojibake', () => {
    const [found] = fires('mojibake', opinion('See 3A J. Wigmore, Evidence [[ยง]] 1040.'));
    assert.equal(found!.severity, 'warning');
    assert.equal(found!.message, '`ยง` is the section sign `§` read with the wrong code page (Thai).');
    mends('mojibake', opinion('See Evidence ยง 1040.'), opinion('See Evidence § 1040.'));
    mends('mojibake', opinion('See 18 U.S.C. Â§ 1001.'), opinion('See 18 U.S.C. § 1001.'));
    mends('mojibake', opinion('It is the Courtâ€™s rule.'), opinion('It is the Court’s rule.'));
  });
  it('mojibake: real Thai, Cyrillic and Chinese', () => {
    silent('mojibake', opinion('ศาลฎีกาแห่งสหรัฐยงอเมริกา ตัดสินแล้ว'));
    silent('mojibake', opinion('Верховный суд Соединённых Штатов решил так.'));
    silent('mojibake', opinion('美國最高法院判決如此。'));
  });

  it('replacement-character', () => {
    fires('replacement-character', opinion('See Wigmore, Evidence [[\ufffd]] 1040.'));
    mends('replacement-character', opinion('See 18 U. S. C. \ufffd 1001.'), opinion('See 18 U. S. C. § 1001.'));
    assert.deepEqual(fires('replacement-character', opinion('It is the Court[[\ufffd]]s rule.'))[0]!.fixes, []);
  });

  it('control-character', () => {
    const [found] = fires('control-character', opinion('He said: [[\u0093]]It is so.'));
    assert.equal(found!.message, 'Control character U+0093 (a Windows-1252 quotation mark).');
    mends('control-character', opinion('The rule\u0097if it is one.'), opinion('The rule—if it is one.'));
  });

  it('html-entity', () => {
    const [found] = fires('html-entity', opinion('See 18 U.S.C. [[&sect;]] 2.'));
    assert.equal(found!.message, 'HTML entity `&sect;`; use `§`.');
    mends('html-entity', opinion('See 18 U.S.C. &sect; 2.'), opinion('See 18 U.S.C. § 2.'));
    mends('html-entity', opinion('See&nbsp;it.'), opinion('See it.'));
    silent('html-entity', opinion('So AT&T; the firm, and R&D; the rest, say.'));
  });

  it('invisible-character: inside citations', () => {
    fires('invisible-character', opinion('See Miranda v. Arizona, 384 U.S.[[\u00a0]]436 (1966).'));
    mends(
      'invisible-character',
      opinion('See Miranda v. Arizona, 384 U.S.\u00a0436 (1966).'),
      opinion('See Miranda v. Arizona, 384 U.S. 436 (1966).'),
    );
    mends(
      'invisible-character',
      opinion('See Miranda v. Arizona, 384 U.S.\u200b 436 (1966).'),
      opinion('See Miranda v. Arizona, 384 U.S. 436 (1966).'),
    );
    silent('invisible-character', opinion('The\u00a0rule is old.'));
  });

  it('mixed-line-endings: from the bytes alone', () => {
    const text = 'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\r\nWe affirm.\n';
    silent('mixed-line-endings', text);
    const options = { lineEndings: { lf: 2, crlf: 1, cr: 0 } };
    fires('mixed-line-endings', text.replace('\r\n', '[[\r\n]]'), options);
    silent('mixed-line-endings', text.replace('\r\n', '\n'), { lineEndings: { lf: 3, crlf: 0, cr: 0 } });
  });
});

describe('rules: typography and residue', () => {
  it('stray-letter', () => {
    const text = opinion(
      'He had not said so at the time of his arrest: S\n"Q. Why not?\n"A. I did not feel it necessary."I\nThe Government says so.',
    );
    fires('stray-letter', text.replace('arrest: S', 'arrest: [[S]]').replace('."I', '."[[I]]'));
    // The article at the end of a full line, behind a colon or an opening quotation mark.
    silent(
      'stray-letter',
      opinion('The statute provides that: A\ndischarge may be had. Webster defines it: "A\nsuit at law."'),
    );
    silent('stray-letter', opinion('So we come to this.\nI\nThe Government says so. It is what N. S.\nsays I.'));
  });

  it('lost-bracket-text', () => {
    fires('lost-bracket-text', opinion('that the innocent "are more likely to[[  ]]in secret proceedings" than not.'));
    silent(
      'lost-bracket-text',
      opinion('that the innocent are more likely to  in secret, "in  The" and "to   in" and "so,  it".'),
    );
  });

  it('multiple-spaces is off', () => {
    const text = opinion('in the Internal   Revenue Service.');
    silent('multiple-spaces', text);
    fires('multiple-spaces', text.replace('   ', '[[   ]]'), { only: ['multiple-spaces'] });
    mends('multiple-spaces', text, text.replace('   ', ' '), { only: ['multiple-spaces'] });
  });

  it('mixed-quotes is off', () => {
    const text = opinion('He said: “It is so,” and "it is not," and “it may be.”');
    silent('mixed-quotes', text);
    fires('mixed-quotes', text.replace('"it', '[["]]it'), { only: ['mixed-quotes'] });
    mends('mixed-quotes', text, text.replace('"it is not,"', '“it is not,”'), { only: ['mixed-quotes'] });
  });

  it('reporter-spacing is off', () => {
    const text = opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Griffin v. California, 380 U. S. 609 (1965); Miranda v. Arizona, 384 U.S. 436 (1966).',
    );
    silent('reporter-spacing', text);
    fires('reporter-spacing', text.replace('384 U.S.', '384 [[U.S.]]'), { only: ['reporter-spacing'] });
    mends('reporter-spacing', text, text.replace('U.S.', 'U. S.'), { only: ['reporter-spacing'] });
    mends('reporter-spacing', text, text.replaceAll('U. S.', 'U.S.'), {
      only: ['reporter-spacing'],
      style: 'bluebook',
    });
    silent(
      'reporter-spacing',
      opinion('See Malloy v. Hogan, 378 U. S. 1 (1964). He wrote: "See Miranda v. Arizona, 384 U.S. 436 (1966)."'),
      { only: ['reporter-spacing'] },
    );
  });
});
