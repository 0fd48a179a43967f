import * as assert from 'node:assert/strict';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { findingsOf, fires, mends, silent } from './checking';

const HEAD =
  'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm the judgment of the court below.\nAffirmed.\n';
const BODY = 'I agree with the Court that the judgment below should be affirmed, and I say so in a line of my own.';
const LONG = `${BODY} ${'What more there is to say of it has been said before and need not be said again. '.repeat(6)}`;

/** Separate opinions: `concur BURGER` gives a marker, its heading and a body. */
function opinion(
  author: string,
  heading: string,
  kind: 'concur' | 'dissent' = 'concur',
  text = 'TRUE',
  body = BODY,
): string {
  return `<${kind} author="${author}" text="${text}">\n${heading}\n${body}\n`;
}

const of = (year: number): CaseIdentity => ({ target: 'us/422/171', cite: '422 U.S. 171', year, source: 'manifest' });
const BURGER = opinion('BURGER', 'MR. CHIEF JUSTICE BURGER, concurring in the judgment.');
const DOUGLAS = opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, concurring in the judgment.');
const WHITE = opinion('WHITE_B', 'MR. JUSTICE WHITE, concurring in the judgment.');

describe('rules: author codes', () => {
  it('author-format', () => {
    const text = HEAD + opinion('Mr. Justice Burger', 'MR. CHIEF JUSTICE BURGER, concurring.');
    fires('author-format', text.replace('Mr. Justice Burger', '[[Mr. Justice Burger]]'));
    mends('author-format', text, text.replace('Mr. Justice Burger', 'BURGER'));
    mends('author-format', HEAD + BURGER.replace('"BURGER"', '"burger"'), HEAD + BURGER);
    mends('author-format', HEAD + WHITE.replace('WHITE_B', 'Byron White'), HEAD + WHITE);
    silent('author-unknown', text);
    silent('author-heading-mismatch', text);
  });
  it('author-format: apostrophes, spaces and hyphens are legal', () => {
    silent('author-format', HEAD + opinion("O'CONNOR", "JUSTICE O'CONNOR, concurring."));
    silent('author-format', HEAD + opinion('VAN DEVANTER', 'MR. JUSTICE VAN DEVANTER, concurring.'));
  });

  it('author-unknown', () => {
    const text = HEAD + BURGER.replace('"BURGER"', '"BURGR"');
    const [found] = fires('author-unknown', text.replace('"BURGR"', '"[[BURGR]]"'));
    assert.equal(found!.severity, 'information');
    assert.equal(found!.message, 'No Justice named `BURGR` is in the list. Did you mean `BURGER`?');
    mends('author-unknown', text, HEAD + BURGER);
    silent('author-heading-mismatch', text);
  });
  it('author-unknown: the suggestion does not agree with the heading, so both are told', () => {
    const text = HEAD + opinion('BURGR', 'MR. JUSTICE DOUGLAS, concurring.');
    fires('author-unknown', text.replace('"BURGR"', '"[[BURGR]]"'));
    fires('author-heading-mismatch', text.replace('"BURGR"', '"[[BURGR]]"'));
  });
  it('author-unknown: not for judges of other courts', () => {
    const other: CaseIdentity = { target: 'f2d/233/556', cite: '233 F.2d 556', source: 'manifest' };
    silent('author-unknown', HEAD + opinion('FRANKE', 'FRANKE, Circuit Judge, concurring.'), { identity: other });
    silent('author-unknown', HEAD + opinion('LOCKWOOD', 'LOCKWOOD, Circuit Judge, concurring.'));
  });

  it('author-ambiguous', () => {
    const text = HEAD + WHITE.replace('WHITE_B', 'WHITE');
    const [found] = fires('author-ambiguous', text.replace('"WHITE"', '"[[WHITE]]"'));
    assert.equal(found!.severity, 'hint');
    assert.equal(
      found!.message,
      'Two Justices were named WHITE (Edward D., 1894-1921; Byron R., 1962-1993). Write `WHITE_E` or `WHITE_B`.',
    );
    silent('author-ambiguous', text, { identity: of(1975) });
    silent('author-ambiguous', HEAD + WHITE);
  });
  it('author-ambiguous: codes that coincide get no suffix', () => {
    const text = HEAD + opinion('HARLAN', 'MR. JUSTICE HARLAN, concurring.');
    const [found] = fires('author-ambiguous', text.replace('"HARLAN"', '"[[HARLAN]]"'));
    assert.deepEqual(found!.fixes, []);
  });

  it('author-not-on-court', () => {
    const text = HEAD + opinion('FORTAS', 'MR. JUSTICE FORTAS, concurring.');
    const [found] = fires('author-not-on-court', text.replace('"FORTAS"', '"[[FORTAS]]"'), { identity: of(1975) });
    assert.equal(found!.message, 'Justice Fortas left the Court in 1969; this case was decided in 1975.');
    silent('author-not-on-court', text);
    silent('author-not-on-court', text, { identity: of(1969) });
    silent('author-not-on-court', text, { identity: of(1970) });
    silent('author-not-on-court', HEAD + opinion('STEVENS', 'MR. JUSTICE STEVENS, concurring.'), {
      identity: of(1975),
    });
  });
  it('author-not-on-court: another heading is the same fault', () => {
    const text = HEAD + DOUGLAS.replace('"DOUGLAS"', '"FORTAS"');
    fires('author-not-on-court', text.replace('"FORTAS"', '"[[FORTAS]]"'), { identity: of(1975) });
    silent('author-heading-mismatch', text, { identity: of(1975) });
    mends('author-not-on-court', text, HEAD + DOUGLAS, { identity: of(1975) });
  });

  it('author-heading-mismatch', () => {
    const text = HEAD + opinion('BURGER', 'MR. JUSTICE DOUGLAS, concurring in the judgment.');
    const [found] = fires('author-heading-mismatch', text.replace('"BURGER"', '"[[BURGER]]"'));
    assert.equal(found!.severity, 'warning');
    assert.equal(
      found!.message,
      'The marker says BURGER but the heading below says "MR. JUSTICE DOUGLAS, concurring in the judgment".',
    );
    mends('author-heading-mismatch', text, HEAD + DOUGLAS);
    mends('author-heading-mismatch', text, text.replace('JUSTICE DOUGLAS', 'JUSTICE BURGER'), { title: /heading/ });
  });
  it('author-heading-mismatch: surnames are compared', () => {
    silent('author-heading-mismatch', HEAD + WHITE);
    silent('author-heading-mismatch', HEAD + opinion("O'CONNOR", 'JUSTICE O’CONNOR, concurring.'));
  });
  it('author-heading-mismatch: THE CHIEF JUSTICE needs the year', () => {
    const text = HEAD + opinion('BURGER', 'THE CHIEF JUSTICE, concurring.');
    silent('author-heading-mismatch', text);
    silent('author-heading-mismatch', text, { identity: of(1975) });
    fires('author-heading-mismatch', text.replace('"BURGER"', '"[[DOUGLAS]]"'), { identity: of(1974) });
  });
});

describe('rules: markers', () => {
  it('marker-duplicate', () => {
    const [found] = fires('marker-duplicate', `${HEAD}${DOUGLAS}[[<concur author="DOUGLAS" text="TRUE">]]\n${BODY}\n`);
    assert.equal(found!.message, 'A second `concur` marker for DOUGLAS (first on line 5).');
    assert.equal(found!.related?.length, 1);
    mends('marker-duplicate', `${HEAD}<concur author="DOUGLAS" text="TRUE">\n${DOUGLAS}`, HEAD + DOUGLAS, {
      title: /Remove/,
    });
  });
  it('marker-duplicate: a concurrence and a dissent of one author are two opinions', () =>
    silent(
      'marker-duplicate',
      HEAD + DOUGLAS + opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, dissenting in part.', 'dissent'),
    ));
  it('marker-duplicate: a wrong name over another heading is a mismatch alone', () => {
    const text = HEAD + DOUGLAS + WHITE.replace('WHITE_B', 'DOUGLAS');
    silent('marker-duplicate', text.replace('MR. JUSTICE DOUGLAS', 'CONCUR BY: DOUGLAS; WHITE\nMR. JUSTICE DOUGLAS'));
    fires('author-heading-mismatch', `${HEAD}${DOUGLAS}${WHITE.replace('WHITE_B', '[[DOUGLAS]]')}`);
  });

  it('marker-kind-mismatch', () => {
    const text = HEAD + opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, dissenting.');
    const [found] = fires('marker-kind-mismatch', text.replace('<concur', '<[[concur]]'));
    assert.equal(found!.message, 'The marker is `concur` but the heading says "dissenting".');
    mends('marker-kind-mismatch', text, text.replace('<concur', '<dissent'));
    fires(
      'marker-kind-mismatch',
      HEAD + opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, concurring.', 'dissent').replace('<dissent', '<[[dissent]]'),
    );
  });
  it('marker-kind-mismatch: both votes fit either tag', () => {
    for (const kind of ['concur', 'dissent'] as const) {
      silent(
        'marker-kind-mismatch',
        HEAD + opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, concurring in part and dissenting in part.', kind),
      );
    }
  });

  it('notext-has-body', () => {
    const text =
      HEAD +
      opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, concurring.', 'concur', 'NOTEXT', `${LONG}\n${LONG}\n${LONG}\n${LONG}`);
    const [found] = fires('notext-has-body', text.replace('"NOTEXT"', '"[[NOTEXT]]"'));
    assert.equal(found!.message, '`NOTEXT` but an opinion of 4 paragraphs follows. Use `TRUE`.');
    mends('notext-has-body', text, text.replace('NOTEXT', 'TRUE'));
  });
  it('notext-has-body: notations are no opinion', () => {
    for (const notation of [
      'MR. JUSTICE BLACKMUN concurs in the result.',
      'MR. JUSTICE BLACKMUN took no part in the consideration or decision of this case.',
      'MR. JUSTICE BLACKMUN would affirm the judgment for the reasons stated in the opinion of the Court of Appeals.',
      'MR. JUSTICE BLACKMUN joins the opinion of the Court\nexcept as to Part II.',
      '',
    ]) {
      silent('notext-has-body', `${HEAD}<concur author="BLACKMUN" text="NOTEXT">\n${notation}\n${BURGER}`);
    }
  });

  it('text-true-no-body', () => {
    const text = `${HEAD}<concur author="BLACKMUN" text="TRUE">\nMR. JUSTICE BLACKMUN concurs in the result.\n${BURGER}`;
    const [found] = fires(
      'text-true-no-body',
      text.replace('"TRUE">\nMR. JUSTICE BLACKMUN', '"[[TRUE]]">\nMR. JUSTICE BLACKMUN'),
    );
    assert.equal(found!.severity, 'warning');
    mends('text-true-no-body', text, text.replace('BLACKMUN" text="TRUE"', 'BLACKMUN" text="NOTEXT"'));
  });
  it('text-true-no-body: a hint on the last marker, where the file may be cut', () => {
    const [found] = fires('text-true-no-body', `${HEAD}${BURGER}<concur author="WHITE_B" text="[[TRUE]]">\n`);
    assert.equal(found!.severity, 'hint');
  });
});

describe('rules: lists of writers', () => {
  const three = (list: string): string => HEAD + BURGER.replace('\nMR.', `\n${list}\nMR.`) + DOUGLAS + WHITE;

  it('concur-by-mismatch: a writer is missing', () => {
    const [found] = fires('concur-by-mismatch', three('CONCUR BY: [[BURGER; DOUGLAS]]'));
    assert.equal(
      found!.message,
      'CONCUR BY lists BURGER; DOUGLAS but the markers with text are BURGER, DOUGLAS, WHITE_B. Missing: WHITE.',
    );
    mends('concur-by-mismatch', three('CONCUR BY: BURGER; DOUGLAS'), three('CONCUR BY: BURGER; DOUGLAS; WHITE'));
  });
  it('concur-by-mismatch: a name too many, a misspelt name', () => {
    fires('concur-by-mismatch', three('CONCUR BY: BURGER; DOUGLAS; [[BLACKMUN]]; WHITE'));
    fires('concur-by-mismatch', three('CONCUR BY: BURGER; [[DOUGLS]]; WHITE'));
    mends('concur-by-mismatch', three('CONCUR BY: BURGER; DOUGLS; WHITE'), three('CONCUR BY: BURGER; DOUGLAS; WHITE'));
  });
  it('concur-by-mismatch: who wrote nothing is not listed', () => {
    const notext = '<concur author="BLACKMUN" text="NOTEXT">\nMR. JUSTICE BLACKMUN concurs in the result.\n';
    silent(
      'concur-by-mismatch',
      three('CONCUR BY: BURGER; DOUGLAS; WHITE').replace('<concur author="BURGER"', `${notext}<concur author="BURGER"`),
    );
  });
  it('concur-by-mismatch: in part, in either list', () => {
    const both = opinion('DOUGLAS', 'MR. JUSTICE DOUGLAS, concurring in part and dissenting in part.', 'concur');
    silent(
      'concur-by-mismatch',
      `${HEAD}${BURGER.replace('\nMR.', '\nCONCUR BY: BURGER\nMR.')}${both.replace('\nMR.', '\nDISSENT BY: DOUGLAS (In Part)\nMR.')}`,
    );
    silent(
      'concur-by-mismatch',
      `${HEAD}${BURGER.replace('\nMR.', '\nCONCUR BY: BURGER; DOUGLAS (In Part)\nDISSENT BY: DOUGLAS (In Part)\nMR.')}${both}`,
    );
  });
  it('concur-by-mismatch: a heading without its marker is told of there', () => {
    const text = three('CONCUR BY: BURGER; DOUGLAS; WHITE').replace('<concur author="DOUGLAS" text="TRUE">\n', '');
    silent('concur-by-mismatch', text);
    fires('heading-without-marker', text.replace('MR. JUSTICE DOUGLAS, concurring in the judgment.', '[[$&]]'));
  });

  it('concur-by-order', () => {
    const [found] = fires('concur-by-order', three('CONCUR BY: [[WHITE; BURGER; DOUGLAS]]'));
    assert.equal(found!.severity, 'hint');
    mends('concur-by-order', three('CONCUR BY: WHITE; BURGER; DOUGLAS'), three('CONCUR BY: BURGER; DOUGLAS; WHITE'));
    silent('concur-by-mismatch', three('CONCUR BY: WHITE; BURGER; DOUGLAS'));
  });

  it('concur-by-misplaced', () => {
    const list = 'CONCUR BY: BURGER; DOUGLAS; WHITE';
    const late = HEAD + BURGER + DOUGLAS.replace('\nMR.', `\n${list}\nMR.`) + WHITE;
    fires('concur-by-misplaced', late.replace(list, `[[${list}]]`));
    mends('concur-by-misplaced', late, three(list));
    silent('concur-by-misplaced', three(list));
    silent('concur-by-misplaced', `${HEAD}${list}\n${BURGER}${DOUGLAS}${WHITE}`);
  });

  it('heading-without-marker', () => {
    const text = `${HEAD}${BURGER}MR. JUSTICE WHITE, concurring in the judgment.\n${BODY}\n`;
    const [found] = fires(
      'heading-without-marker',
      text.replace('MR. JUSTICE WHITE, concurring in the judgment.', '[[$&]]'),
    );
    assert.equal(
      found!.message,
      '"MR. JUSTICE WHITE, concurring in the judgment." starts a separate opinion but has no marker above it.',
    );
    mends(
      'heading-without-marker',
      text,
      text.replace('MR. JUSTICE WHITE', '<concur author="WHITE_B" text="TRUE">\nMR. JUSTICE WHITE'),
      { identity: of(1975) },
    );
    const dissent = text.replace('WHITE, concurring in the judgment', 'STEWART, dissenting');
    mends(
      'heading-without-marker',
      dissent,
      dissent.replace('MR. JUSTICE STEWART', '<dissent author="STEWART" text="TRUE">\nMR. JUSTICE STEWART'),
    );
  });
  it('heading-without-marker: not in files without any marker', () =>
    silent('heading-without-marker', `${HEAD}MR. JUSTICE WHITE, concurring in the judgment.\n${BODY}\n`));
});

describe('rules: labels and the target', () => {
  const excerpt = (words: string): string =>
    `**Lead Opinion**\nOur decision in Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), and in Escobedo v. Illinois, 378 U. S. 478 (1964), settles it. ${words}\n`;

  it('opinion-label-unknown', () => {
    const [found] = fires(
      'opinion-label-unknown',
      excerpt('So it is.').replace('**Lead Opinion**', '[[**Leed Opinion**]]'),
    );
    assert.equal(found!.message, '`**Leed Opinion**` is not a known label. Did you mean `**Lead Opinion**`?');
    mends('opinion-label-unknown', excerpt('So it is.').replace('Lead', 'Leed'), excerpt('So it is.'));
    for (const label of [
      'Combined Opinion',
      'Concurrence Opinion',
      'Concurrence In Part Opinion',
      'Dissenting Opinion',
      'Dissent Opinion',
      'Opinion',
    ]) {
      silent('opinion-label-unknown', excerpt('So it is.').replace('Lead Opinion', label));
      silent('opinion-label-unknown', excerpt('So it is.').replace('**Lead Opinion**', `**${label}**:`));
    }
    silent('opinion-label-unknown', excerpt('So it is.').replace('settles', '\n**An important point**\nsettles'));
  });

  it('target-missing-tag', () => {
    const [found] = fires(
      'target-missing-tag',
      excerpt('The privilege applies, [[378 U. S., at 7-8]]. And so [[Malloy]] says.'),
    );
    assert.equal(found!.message, 'This refers to the target case (Malloy v. Hogan, 378 U. S. 1) but is not tagged.');
    mends(
      'target-missing-tag',
      excerpt('The privilege applies, 378 U. S., at 7-8.'),
      excerpt('The privilege applies, <targetCase>378 U. S., at 7-8</targetCase>.'),
    );
  });
  it('target-missing-tag: the name half of a full citation stays outside', () =>
    silent('target-missing-tag', excerpt('So it is.')));

  it('target-wrong-case', () => {
    const text = excerpt('See <targetCase>378 U. S., at 483</targetCase>.');
    const [found] = fires('target-wrong-case', excerpt('See <targetCase>[[378 U. S., at 483]]</targetCase>.'));
    assert.equal(
      found!.message,
      "The tag marks Escobedo v. Illinois (378 U. S. 478), but this file's target is Malloy v. Hogan, 378 U. S. 1.",
    );
    mends('target-wrong-case', text, excerpt('See 378 U. S., at 483.'));
  });
  it('target-wrong-case: files that tag every case', () =>
    silent(
      'target-wrong-case',
      excerpt(
        'See Murphy v. Waterfront Comm’n, <targetCase>378 U. S. 52</targetCase> (1964), and <targetCase>378 U. S., at 483</targetCase>.',
      ),
    ));

  it('one fault, one report: an unclosed tag is not a missing one too', () =>
    assert.deepEqual(
      findingsOf(excerpt('So says <targetCase>378 U. S., at 7-8, it is.')).map(found => found.id),
      ['file-has-no-citation', 'tag-unclosed'],
    ));
});
