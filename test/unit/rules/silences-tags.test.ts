import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { fires, silent } from './checking';

const HEAD =
  'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm the judgment of the court below.\nAffirmed.\n';
const BODY = 'I agree with the Court that the judgment below should be affirmed, and I say so in a line of my own.';
const BURGER = 'MR. CHIEF JUSTICE BURGER, concurring in the judgment.';

/** A separate opinion below its marker. */
const opinion = (tag: string, heading: string, body = BODY): string => `${tag}\n${heading}\n${body}\n`;
/** A file with one marker, above the heading of its Chief Justice. */
const marker = (tag: string): string => HEAD + opinion(tag, BURGER);
const by = (author: string, kind = 'concur', text = 'TRUE'): string => `<${kind} author="${author}" text="${text}">`;
/** An excerpt file around a sentence: the target is Malloy, cited in full. */
const excerpt = (words: string): string =>
  `**Lead Opinion**\nOur decision in Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), settles it. ${words}\n`;
const of = (year: number): CaseIdentity => ({ target: 'us/422/171', cite: '422 U.S. 171', year, source: 'manifest' });

describe('rules: authors that are right', () => {
  const two = HEAD + opinion(by('BURGER'), BURGER) + opinion(by('FRANKE'), 'MR. JUSTICE FRANKE, concurring.');
  it('author-unknown: one file of the Court, three of other courts', () => {
    fires('author-unknown', two.replace('"FRANKE"', '"[[FRANKE]]"'));
    silent('author-unknown', two, { identity: { target: 'f2d/233/556', cite: '233 F.2d 556', source: 'manifest' } });
    silent('author-unknown', two, { identity: { target: null, court: 'ca9', source: 'manifest' } });
    silent('author-unknown', `Before two Circuit Judges.\n${two}`);
  });
  it('author-ambiguous: nobody of that name sat in the year of the case', () => {
    const text = HEAD + opinion(by('WHITE'), 'MR. JUSTICE WHITE, concurring.');
    silent('author-ambiguous', text, { identity: of(1945) });
    fires('author-not-on-court', text.replace('"WHITE"', '"[[WHITE]]"'), { identity: of(1945) });
  });
  it('author-ambiguous: a code with a suffix, and one that is not written as a code', () => {
    silent('author-ambiguous', HEAD + opinion(by('HARLAN_J'), 'MR. JUSTICE HARLAN, concurring.'));
    silent('author-ambiguous', HEAD + opinion(by('Mr. Justice Harlan'), 'MR. JUSTICE HARLAN, concurring.'));
  });
  it('author-not-on-court: a judge of another court who bears the name of a Justice', () => {
    const text = HEAD + opinion(by('FORTAS'), 'FORTAS, J., concurring.');
    silent('author-not-on-court', text, {
      identity: { target: 'f2d/233/556', cite: '233 F.2d 556', year: 1990, source: 'manifest' },
    });
    fires('author-not-on-court', text.replace('"FORTAS"', '"[[FORTAS]]"'), { identity: of(1990) });
  });
});

describe('rules: attributes that are right, or told by another rule', () => {
  it('attr-*: attributes of foreign tags', () => {
    const text = `${HEAD}<span class='page' class='page' id=x title="">*462</span> So it is.\n`;
    for (const id of ['attr-unknown', 'attr-duplicate', 'attr-unquoted', 'attr-bad-quotes']) silent(id, text);
  });
  it('attr-unquoted, attr-bad-quotes: a repetition is to go', () => {
    silent('attr-unquoted', marker('<concur author="BURGER" text="TRUE" text=TRUE>'));
    silent('attr-bad-quotes', marker('<concur author="BURGER" text="TRUE" text=“TRUE”>'));
  });
  it('attr-unquoted, attr-bad-quotes: a value that is empty', () => {
    silent('attr-bad-quotes', marker('<concur author="BURGER" text=“”>'));
    silent('attr-unquoted', marker('<concur author="BURGER" text=" >'));
  });
  it('attr-unknown: reference tags have none', () =>
    void fires('attr-unknown', excerpt('In <targetCase [[author]]="BURGER">Malloy</targetCase> we held so.')));
});

describe('rules: markers that are right', () => {
  it('marker-duplicate: markers that name nobody', () =>
    silent('marker-duplicate', `${HEAD}<concur text="NOTEXT">\n<concur text="NOTEXT">\n`));
  it('marker-kind-mismatch: a vote of both sorts, one in part, one with another’s dissent', () => {
    const headed = (kind: string, vote: string): string =>
      HEAD + opinion(by('STEWART', kind), `MR. JUSTICE STEWART, ${vote}.`);
    fires('marker-kind-mismatch', headed('concur', 'dissenting').replace('<concur', '<[[concur]]'));
    silent('marker-kind-mismatch', headed('concur', 'concurring and dissenting'));
    silent('marker-kind-mismatch', headed('dissent', 'concurring and dissenting'));
    silent('marker-kind-mismatch', headed('concur', 'dissenting in part'));
    silent('marker-kind-mismatch', headed('concur', 'agreeing with the dissent'));
    silent(
      'marker-kind-mismatch',
      `${HEAD}${by('STEWART', 'concur', 'NOTEXT')}\nMR. JUSTICE STEWART joins the dissenting opinion of MR. JUSTICE BLACK.\n`,
    );
    silent('marker-kind-mismatch', headed('concurr', 'dissenting'));
  });
  it('notext-has-body: a line that may be a vote in unusual words', () => {
    const text = (body: string): string => `${HEAD}${by('BURGER', 'concur', '[[NOTEXT]]')}\n${body}\n`;
    silent('notext-has-body', text('The same was the mind of the Chief Justice.').replace(/\[\[|\]\]/g, ''));
    fires('notext-has-body', text(`${BODY}\n${BODY}\n${BODY}`));
    fires('notext-has-body', text(`${BODY} ${BODY} ${BODY} ${BODY}`));
  });
  it('text-true-no-body: a doubled marker', () => {
    silent('text-true-no-body', `${HEAD + by('BURGER')}\n${opinion(by('BURGER'), BURGER)}`);
    const other = by('DOUGLAS').replace('"TRUE"', '"[[TRUE]]"');
    fires('text-true-no-body', `${HEAD}${other}\n${opinion(by('BURGER'), BURGER)}`);
    const kind = by('BURGER', 'dissent').replace('"TRUE"', '"[[TRUE]]"');
    fires('text-true-no-body', `${HEAD}${kind}\n${opinion(by('BURGER'), BURGER)}`);
  });
  it('text-true-no-body: a value that is not TRUE as it stands', () =>
    silent('text-true-no-body', `${HEAD}${by('DOUGLAS', 'concur', ' TRUE')}\n${opinion(by('BURGER'), BURGER)}`));
  it('heading-without-marker: files without markers and lists of separate opinions', () => {
    const text = `${HEAD}${BURGER}\n${BODY}\n`;
    silent('heading-without-marker', `OPINIONBY: MARSHALL\n${text}`);
    fires(
      'heading-without-marker',
      `${opinion(by('DOUGLAS'), 'MR. JUSTICE DOUGLAS, concurring.').replace(/^/, HEAD)}[[${BURGER}]]\n${BODY}\n`,
    );
  });
});

describe('rules: reference tags that are right, or told by another rule', () => {
  it('tag-unclosed: a tag that lacks its sign, one that closes itself', () => {
    silent('tag-unclosed', excerpt('In <targetCaseMalloy we held so.'));
    silent('tag-unclosed', excerpt('In <targetCase/>Malloy we held so.'));
  });
  it('tag-unterminated: foreign markup', () => silent('tag-unterminated', excerpt('In <span class="x" we held so.')));
  it('tag-edge-space, tag-partial-word: an empty pair, a pair within a pair', () => {
    silent('tag-edge-space', excerpt('As <targetCase> </targetCase> shows.'));
    silent('tag-edge-space', excerpt('So <targetCase>In <targetCase> Malloy</targetCase> v. Hogan</targetCase> says.'));
    silent('tag-partial-word', excerpt('So <targetCase><targetCase>Mal</targetCase>loy v. Hogan</targetCase> says.'));
  });
  it('tag-spans-break: an empty pair', () =>
    silent('tag-spans-break', excerpt('As <targetCase>\n\n</targetCase> shows.')));
  it('tag-not-a-reference: a pair within a pair, and what is too long', () => {
    silent('tag-not-a-reference', excerpt('<targetCase>The rule <targetCase>of law</targetCase> Malloy</targetCase>.'));
    silent('tag-not-a-reference', excerpt(`<targetCase>of law ${'and so on and on '.repeat(15)}</targetCase>.`));
    silent('tag-not-a-reference', excerpt('<targetCase>of law\nand of right</targetCase>.'));
    silent('tag-not-a-reference', excerpt('<targetCase> </targetCase>.'));
  });
  it('tag-not-a-reference: an article begins no name', () => {
    fires('tag-not-a-reference', excerpt('<targetCase>[[The privilege]]</targetCase> is old.'));
    silent('tag-not-a-reference', excerpt('<targetCase>Escobedo</targetCase> is old.'));
  });

  it('target-missing-tag: files that are no excerpts', () =>
    silent(
      'target-missing-tag',
      `${HEAD}See Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964). Malloy holds.\n`,
      {
        family: 'lexis-tagged',
      },
    ));
  it('target-missing-tag: eponyms, words that go on, the line that names the case', () => {
    fires('target-missing-tag', excerpt('In [[Malloy]] we held so.'));
    silent('target-missing-tag', excerpt('In Malloyâs case we held so.'));
    silent('target-missing-tag', excerpt('In 378\nU. S. 1, we held so.'));
    const miranda = (words: string): string =>
      `**Lead Opinion**\nIn Miranda v. Arizona, <targetCase>384 U. S. 436</targetCase> (1966), it is so. ${words}\n`;
    silent('target-missing-tag', miranda('He had the Miranda warnings.'));
    silent('target-missing-tag', `Case of interest: Malloy v. Hogan, 378 U. S. 1 (1964)\n${excerpt('So it is.')}`);
  });
  it('target-wrong-case: a parallel citation of the target', () => {
    silent(
      'target-wrong-case',
      excerpt('So Malloy v. Hogan, <targetCase>84 S. Ct. 1489</targetCase>, 378 U. S. 1 (1964).'),
    );
  });
});

describe('rules: writer lists that are right', () => {
  const DOUGLAS = opinion(by('DOUGLAS'), 'MR. JUSTICE DOUGLAS, concurring in the judgment.');
  const STEWART = (vote: string, kind = 'concur'): string =>
    opinion(by('STEWART', kind), `MR. JUSTICE STEWART, ${vote}.`);
  const withList = (list: string, ...opinions: string[]): string =>
    HEAD + opinions.join('').replace('\n', `\n${list}\n`);
  it('concur-by-mismatch: a vote of both sorts fits either list', () => {
    silent('concur-by-mismatch', withList('CONCURBY: STEWART', STEWART('concurring and dissenting')));
    silent(
      'concur-by-mismatch',
      withList('CONCURBY: DOUGLAS\nDISSENTBY: STEWART', DOUGLAS, STEWART('concurring and dissenting')),
    );
    silent(
      'concur-by-mismatch',
      withList('CONCURBY: DOUGLAS\nDISSENTBY: STEWART', DOUGLAS, STEWART('dissenting in part')),
    );
    fires(
      'concur-by-mismatch',
      withList('CONCURBY: DOUGLAS\nDISSENTBY: [[STEWART]]', DOUGLAS, STEWART('concurring')).replace(
        'CONCURBY: DOUGLAS',
        'CONCURBY: DOUGLAS; STEWART',
      ),
    );
  });
  it('concur-by-mismatch: two lists of one kind count together', () =>
    silent('concur-by-mismatch', withList('CONCURBY: DOUGLAS\nCONCURBY: STEWART', DOUGLAS, STEWART('concurring'))));
  it('concur-by-mismatch: files without markers', () => {
    const text = `${HEAD}CONCURBY: STEWART\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}\n`;
    silent('concur-by-mismatch', text);
  });
  it('concur-by-order: a list with a name too many is told as such', () =>
    silent('concur-by-order', withList('CONCURBY: BURGER; STEWART; DOUGLAS', DOUGLAS, STEWART('concurring'))));
  it('concur-by-misplaced: before its first marker, and two lists of one kind', () => {
    silent('concur-by-misplaced', `${HEAD}CONCURBY: DOUGLAS\n${DOUGLAS}`);
    silent('concur-by-misplaced', `${HEAD}${DOUGLAS}CONCURBY: DOUGLAS\n${STEWART('concurring')}CONCURBY: STEWART\n`);
    fires('concur-by-misplaced', `${HEAD}${DOUGLAS}[[CONCURBY: DOUGLAS]]\n`);
  });
  it('concur-by-mismatch: a dissent of both sorts, or in part, may be listed as a concurrence', () => {
    for (const vote of ['concurring and dissenting', 'dissenting in part'])
      silent('concur-by-mismatch', withList('CONCURBY: DOUGLAS; STEWART', DOUGLAS, STEWART(vote, 'dissent')));
    fires('concur-by-mismatch', withList('CONCURBY: DOUGLAS; [[STEWART]]', DOUGLAS, STEWART('dissenting', 'dissent')));
  });
  it('concur-by-mismatch: two lists of one kind are told once', () =>
    void fires(
      'concur-by-mismatch',
      withList('CONCURBY: DOUGLAS\nCONCURBY: [[BURGER]]', DOUGLAS, STEWART('concurring')),
    ));
  it('concur-by-order: files without markers', () => {
    const headed = `MR. JUSTICE DOUGLAS, concurring.\n${BODY}\nMR. JUSTICE STEWART, concurring.\n${BODY}\n`;
    silent('concur-by-order', `${HEAD}CONCURBY: STEWART; DOUGLAS\n${headed}`);
    fires('concur-by-order', withList('CONCURBY: [[STEWART; DOUGLAS]]', DOUGLAS, STEWART('concurring')));
  });
});

describe('rules: what is no text of an opinion, and names that are cited', () => {
  it('text-true-no-body: a comment, the head of the notes', () => {
    for (const line of ['<!-- the text is lost -->', 'FOOTNOTES'])
      fires(
        'text-true-no-body',
        `${HEAD}${opinion('<concur author="DOUGLAS" text="[[TRUE]]">', 'MR. JUSTICE DOUGLAS, concurring.', line)}${opinion(by('BURGER'), BURGER)}`,
      );
  });
  it('tag-not-a-reference: the other party of a case that is cited', () => {
    const text = (words: string): string =>
      `${HEAD}See Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964). So <targetCase>${words}</targetCase> says.\n`;
    silent('tag-not-a-reference', text('Hogan'), { family: 'lexis-tagged' });
    fires('tag-not-a-reference', text('[[Escobedo]]'), { family: 'lexis-tagged' });
    silent('tag-not-a-reference', text('Escobedo'), { family: 'labelled' });
  });
});
