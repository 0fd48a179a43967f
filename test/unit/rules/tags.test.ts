import * as assert from 'node:assert/strict';
import { findingsOf, fires, mends, silent } from './checking';

/** An excerpt file around a sentence: the target is Malloy, cited in full. */
const excerpt = (words: string): string =>
  `**Lead Opinion**\nOur decision in Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), settles it. ${words}\n`;

/** A file of the first family around its markers. */
const tagged = (lines: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm the judgment of the court below.\nAffirmed.\n${lines}\n`;

const BODY = 'I agree with the Court that the judgment below should be affirmed, and I say so in a line of my own.';

describe('rules: ends of reference tags', () => {
  it('tag-unclosed: closed after the reporter citation', () => {
    const before = '**Lead Opinion**\nMalloy v. Hogan, [[<targetCase>]]378 U. S. 1, 8 (1964). It is so.\n';
    const [found] = fires('tag-unclosed', before);
    assert.equal(found!.severity, 'error');
    assert.equal(
      found!.message,
      '`<targetCase>` is not closed. Add `</targetCase>` after the citation or name it marks.',
    );
    mends(
      'tag-unclosed',
      before.replace(/\[\[|\]\]/g, ''),
      '**Lead Opinion**\nMalloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964). It is so.\n',
    );
  });
  it('tag-unclosed: closed after a bare name', () =>
    mends(
      'tag-unclosed',
      excerpt('In <targetCase>Malloy, we held otherwise.'),
      excerpt('In <targetCase>Malloy</targetCase>, we held otherwise.'),
    ));
  it('tag-unclosed: closed after a short form', () =>
    mends(
      'tag-unclosed',
      excerpt('So <targetCase>378 U. S., at 7-8, says.'),
      excerpt('So <targetCase>378 U. S., at 7-8</targetCase>, says.'),
    ));
  it('tag-unclosed: a file that ends in one', () => {
    fires(
      'tag-unclosed',
      'Passage 1:\nThe rule of <citedDecision>Malloy</citedDecision> holds, i.[[<citedDecision>]]e.',
    );
  });
  it('tag-unclosed: a lone < in prose is no tag', () =>
    silent('tag-unclosed', excerpt('The result (p < .05) and a <b are prose; if x <y then z.')));
  it('tag-unclosed: another pair behind it stays a pair', () =>
    assert.deepEqual(
      findingsOf(excerpt('In <targetCase>Malloy we held, and <targetCase>Malloy</targetCase> holds.')).map(
        found => found.id,
      ),
      ['file-has-no-citation', 'tag-unclosed'],
    ));

  it('tag-stray-close', () => {
    const [found] = fires(
      'tag-stray-close',
      '**Lead Opinion**\nMalloy v. Hogan, 378 U. S. 1[[</targetCase>]], 8 (1964).\n',
    );
    assert.equal(
      found!.message,
      '`</targetCase>` has no opening `<targetCase>` before it on this line. Remove it, or add the opening tag.',
    );
    assert.deepEqual(
      found!.fixes.map(fix => fix.title),
      ['Insert `<targetCase>` before “378 U. S. 1”', 'Remove the stray `</targetCase>`'],
    );
  });
  it('tag-stray-close: the opening tag goes before the citation', () =>
    mends(
      'tag-stray-close',
      '**Lead Opinion**\nSee Malloy v. Hogan, 378 U. S. 1</targetCase>, 8 (1964).\n',
      '**Lead Opinion**\nSee Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964).\n',
    ));
  it('tag-stray-close: removed where nothing ends there', () =>
    mends('tag-stray-close', excerpt('We go on</targetCase> to the rest.'), excerpt('We go on to the rest.')));

  it('tag-nested: one pair around each reference', () => {
    const [found] = fires(
      'tag-nested',
      excerpt('So <targetCase>[[<targetCase>]]Malloy</targetCase> v. Hogan</targetCase> says.'),
    );
    assert.equal(found!.severity, 'error');
    assert.equal(found!.related?.length, 1);
    const text = excerpt('So <targetCase><targetCase>Malloy</targetCase> v. Hogan</targetCase> says.');
    mends('tag-nested', text, excerpt('So <targetCase>Malloy v. Hogan</targetCase> says.'));
    mends('tag-nested', text, excerpt('So <targetCase>Malloy</targetCase> v. Hogan says.'), { title: /inner/ });
  });
});

describe('rules: what reference tags hold', () => {
  it('tag-spans-break', () => {
    fires(
      'tag-spans-break',
      excerpt('As [[<targetCase>]]Malloy\nand much more is said here\nv. Hogan</targetCase> shows.'),
    );
    mends(
      'tag-spans-break',
      excerpt('As <targetCase>Malloy held\nof the other\nthing</targetCase> shows.'),
      excerpt('As <targetCase>Malloy</targetCase> held\nof the other\nthing shows.'),
    );
  });
  it('tag-spans-break: more than 200 characters', () => {
    fires(
      'tag-spans-break',
      excerpt(`As [[<targetCase>]]Malloy ${'and so on and on '.repeat(15)}</targetCase> shows.`),
    );
  });
  it('tag-spans-break: one line break in one citation is a wrapped file', () => {
    silent('tag-spans-break', excerpt('As <targetCase>Malloy\nv. Hogan</targetCase> shows.'));
    silent('tag-spans-break', excerpt('As <targetCase>378\nU. S. 1</targetCase> shows.'));
  });

  it('tag-empty', () => {
    fires('tag-empty', excerpt('As [[<targetCase></targetCase>]] shows.'));
    fires('tag-empty', excerpt('As [[<targetCase> </targetCase>]] shows.'));
    mends('tag-empty', excerpt('As <targetCase></targetCase> shows.'), excerpt('As shows.'));
    mends('tag-empty', excerpt('As<targetCase> </targetCase>shows.'), excerpt('As shows.'));
  });

  it('tag-edge-space', () => {
    const [found] = fires('tag-edge-space', excerpt('As<targetCase>[[ ]]Malloy </targetCase>shows.'));
    assert.equal(found!.message, 'Space just inside the tag; move it outside.');
    mends(
      'tag-edge-space',
      excerpt('As<targetCase> Malloy </targetCase>shows.'),
      excerpt('As <targetCase>Malloy</targetCase> shows.'),
    );
    mends(
      'tag-edge-space',
      excerpt('As <targetCase>Malloy </targetCase>, shows.'),
      excerpt('As <targetCase>Malloy</targetCase> , shows.'),
    );
    mends(
      'tag-edge-space',
      excerpt('As <targetCase> Malloy</targetCase> shows.'),
      excerpt('As <targetCase>Malloy</targetCase> shows.'),
    );
  });

  it('tag-partial-word', () => {
    const [found] = fires('tag-partial-word', excerpt('The <targetCase>Malloy</targetCase>[[s]] agree.'));
    assert.equal(found!.message, 'The tag cuts a word: `Malloy` + `s`. Widen or remove the tag.');
    fires('tag-partial-word', excerpt('The [[Mal]]<targetCase>loy</targetCase> case.'));
  });
  it('tag-partial-word: possessive and footnote digit are fine', () => {
    silent(
      'tag-partial-word',
      excerpt(
        "In <targetCase>Malloy</targetCase>’s rule and <targetCase>Malloy</targetCase>'s rule and <targetCase>Malloy</targetCase>31 and more.",
      ),
    );
  });
  it('tag-partial-word: fixes', () => {
    const text = excerpt('The <targetCase>Mallo</targetCase>y case.');
    mends('tag-partial-word', text, excerpt('The <targetCase>Malloy</targetCase> case.'), { title: /Widen/ });
    mends('tag-partial-word', text, excerpt('The Malloy case.'), { title: /Remove/ });
  });

  it('tag-not-a-reference', () => {
    const [found] = fires(
      'tag-not-a-reference',
      excerpt('This is <targetCase>[[the privilege]]</targetCase> at issue.'),
    );
    assert.equal(found!.severity, 'hint'); // Information, one level lower in an excerpt
    mends(
      'tag-not-a-reference',
      excerpt('This is <targetCase>the privilege</targetCase> at issue.'),
      excerpt('This is the privilege at issue.'),
    );
  });
  it('tag-not-a-reference: citations, names and short names of the file are references', () => {
    silent(
      'tag-not-a-reference',
      excerpt(
        '<targetCase>Malloy</targetCase>, <targetCase>378 U. S., at 7</targetCase>, <targetCase>Malloy v. Hogan</targetCase>, <targetCase>Id.</targetCase>, <targetCase>supra</targetCase>.',
      ),
    );
  });
  it('tag-not-a-reference: a name may be cited outside the excerpt', () =>
    silent('tag-not-a-reference', excerpt('As <targetCase>Escobedo</targetCase> shows.')));
});

describe('rules: names of tags', () => {
  it('tag-unknown', () => {
    const [found] = fires('tag-unknown', excerpt('As <[[targetcase]]>Malloy</targetcase> shows.'));
    assert.equal(found!.message, 'Unknown tag `<targetcase>`. Did you mean `<targetCase>`?');
    mends(
      'tag-unknown',
      excerpt('As <targetcase>Malloy</targetcase> shows.'),
      excerpt('As <targetCase>Malloy</targetCase> shows.'),
    );
    mends(
      'tag-unknown',
      excerpt('As <targetCase>Malloy</targetcase> shows.'),
      excerpt('As <targetCase>Malloy</targetCase> shows.'),
    );
    mends(
      'tag-unknown',
      excerpt('As <targetCse>Malloy</targetCase> shows.'),
      excerpt('As <targetCase>Malloy</targetCase> shows.'),
    );
  });
  it('tag-unknown: markers', () => {
    const text = tagged(`<concurr author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\n${BODY}`);
    mends('tag-unknown', text, text.replace('concurr author', 'concur author'));
    fires(
      'tag-unknown',
      tagged(`<[[disent]] author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, dissenting.\n${BODY}`),
    );
  });
  it('tag-unknown: foreign markup is left alone', () =>
    silent(
      'tag-unknown',
      excerpt(
        '<span class="star-pagination">*461</span> <em>Malloy</em> <page-number label="294">*294</page-number> <a class="page-label">*3</a> <p>x</p>',
      ),
    ));

  it('tag-unterminated', () => {
    const text = tagged(`<concur author="BURGER" text="TRUE"\nMR. CHIEF JUSTICE BURGER, concurring.\n${BODY}`);
    const [found] = fires(
      'tag-unterminated',
      text.replace('<concur author="BURGER" text="TRUE"', '[[<concur author="BURGER" text="TRUE"]]'),
    );
    assert.equal(found!.message, 'This tag has no closing `>`.');
    mends('tag-unterminated', text, text.replace('"TRUE"\n', '"TRUE">\n'));
  });

  it('tag-unterminated: a marker that breaks off is one report, and its heading completes it', () => {
    const whole = '<concur author="BURGER" text="TRUE">';
    const below = `\nMR. CHIEF JUSTICE BURGER, concurring.\n${BODY}`;
    for (const cut of [
      '<concur author="',
      '<concur author=',
      '<concur author="BUR',
      '<concur author="BURGER" text="TR',
    ]) {
      const text = tagged(cut + below);
      fires('tag-unterminated', tagged(`[[${cut}]]${below}`));
      for (const id of [
        'attr-empty',
        'attr-unquoted',
        'attr-missing',
        'attr-bad-value',
        'author-unknown',
        'author-heading-mismatch',
      ])
        silent(id, text);
      mends('tag-unterminated', text, tagged(whole + below));
    }
  });

  it('tag-unterminated: the words follow at once', () => {
    mends(
      'tag-unterminated',
      excerpt('In <targetCaseMalloy</targetCase> we held.'),
      excerpt('In <targetCase>Malloy</targetCase> we held.'),
    );
    mends(
      'tag-unterminated',
      excerpt('In <targetCase378 U. S., at 7</targetCase> we held.'),
      excerpt('In <targetCase>378 U. S., at 7</targetCase> we held.'),
    );
  });

  it('tag-milestone-close', () => {
    const text = tagged(
      `<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\n${BODY}\n</concur>`,
    );
    fires('tag-milestone-close', text.replace('</concur>', '[[</concur>]]'));
    mends('tag-milestone-close', text, text.replace('</concur>\n', ''));
    silent('tag-milestone-close', text, { concurStyle: 'paired' });
  });
  it('tag-milestone-close turned round: in the paired style the end tag is missed', () => {
    const text = tagged(`<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\n${BODY}`);
    mends('tag-milestone-close', text, text.replace(BODY, `${BODY}\n</concur>`), { concurStyle: 'paired' });
  });

  it('tag-not-alone', () => {
    const text = tagged(
      `It is so ordered. <concur author="BLACKMUN" text="NOTEXT">\nMR. JUSTICE BLACKMUN concurs in the result.`,
    );
    fires('tag-not-alone', text.replace(/<concur[^>]*>/, '[[$&]]'));
    mends('tag-not-alone', text, text.replace('ordered. <', 'ordered.\n<'));
    mends(
      'tag-not-alone',
      text.replaceAll('\n', '\r\n'),
      text.replace('ordered. <', 'ordered.\n<').replaceAll('\n', '\r\n'),
    );
    const behind = tagged('<concur author="BLACKMUN" text="NOTEXT"> MR. JUSTICE BLACKMUN concurs in the result.');
    mends('tag-not-alone', behind, behind.replace('"> MR.', '">\nMR.'));
  });
});

describe('rules: attributes', () => {
  const head = 'MR. CHIEF JUSTICE BURGER, concurring in the judgment.';
  const marker = (tag: string): string => tagged(`${tag}\n${head}\n${BODY}`);

  it('attr-missing', () => {
    const [found] = fires('attr-missing', marker('[[<concur author="BURGER">]]'));
    assert.equal(found!.message, '`<concur>` needs both `author="…"` and `text="TRUE|NOTEXT"`; `text` is missing.');
    mends('attr-missing', marker('<concur author="BURGER">'), marker('<concur author="BURGER" text="TRUE">'));
    mends('attr-missing', marker('<concur text="TRUE">'), marker('<concur author="BURGER" text="TRUE">'));
    mends('attr-missing', marker('<concur>'), marker('<concur author="BURGER" text="TRUE">'));
    const notation = tagged('<concur author="BLACKMUN">\nMR. JUSTICE BLACKMUN concurs in the result.');
    mends('attr-missing', notation, notation.replace('"BLACKMUN"', '"BLACKMUN" text="NOTEXT"'));
  });

  it('attr-unknown', () => {
    const [found] = fires('attr-unknown', marker('<concur [[auther]]="BURGER" text="TRUE">'));
    assert.equal(found!.message, 'Unknown attribute `auther`. Did you mean `author`?');
    mends(
      'attr-unknown',
      marker('<concur auther="BURGER" text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-unknown',
      marker('<concur author="BURGER" text="TRUE" page="12">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    silent('attr-unknown', marker('<concur author="BURGER" text="TRUE" page="12">'), { extraAttributes: ['page'] });
    silent('attr-missing', marker('<concur auther="BURGER" text="TRUE">'));
  });

  it('attr-duplicate', () => {
    const [found] = fires('attr-duplicate', marker('<concur author="BURGER" text="TRUE" [[text="NOTEXT"]]>'));
    assert.equal(found!.message, 'Attribute `text` is given twice; only the first counts.');
    mends(
      'attr-duplicate',
      marker('<concur author="BURGER" text="TRUE" text="NOTEXT">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
  });

  it('attr-unquoted', () => {
    const [found] = fires('attr-unquoted', marker('<concur author=[[BURGER]] text="TRUE">'));
    assert.equal(found!.message, 'Put the value of `author` in straight double quotes.');
    mends(
      'attr-unquoted',
      marker('<concur author=BURGER text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-unquoted',
      marker('<concur author="BURGER text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-unquoted',
      marker('<concur author=BURGER" text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-unquoted',
      marker('<concur author="BURGER" text=TRUE>'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-unquoted',
      marker('<concur author="BURGER" text="TRUE>'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
  });

  it('attr-bad-quotes', () => {
    fires('attr-bad-quotes', marker('<concur author=[[“BURGER”]] text="TRUE">'));
    mends(
      'attr-bad-quotes',
      marker('<concur author=“BURGER” text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    mends(
      'attr-bad-quotes',
      marker('<concur author=\'BURGER\' text="TRUE">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    silent('attr-bad-quotes', tagged(`<concur author="O'CONNOR" text="TRUE">\nJUSTICE O'CONNOR, concurring.\n${BODY}`));
  });

  it('attr-empty', () => {
    fires('attr-empty', marker('<concur [[author=""]] text="TRUE">'));
    mends('attr-empty', marker('<concur author="" text="TRUE">'), marker('<concur author="BURGER" text="TRUE">'));
    mends('attr-empty', marker('<concur author="BURGER" text="">'), marker('<concur author="BURGER" text="TRUE">'));
    mends('attr-empty', marker('<concur author text="TRUE">'), marker('<concur author="BURGER" text="TRUE">'));
  });

  it('attr-bad-value', () => {
    const [found] = fires('attr-bad-value', marker('<concur author="BURGER" text="[[YES]]">'));
    assert.equal(
      found!.message,
      '`text="YES"` is not allowed. Use `TRUE` (an opinion follows) or `NOTEXT` (joined or concurred without opinion).',
    );
    mends(
      'attr-bad-value',
      marker('<concur author="BURGER" text="YES">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    const notation = tagged('<concur author="BLACKMUN" text="NO TEXT">\nMR. JUSTICE BLACKMUN concurs in the result.');
    mends('attr-bad-value', notation, notation.replace('NO TEXT', 'NOTEXT'));
  });

  it('attr-value-case', () => {
    fires('attr-value-case', marker('<concur author="BURGER" text="[[true]]">'));
    mends(
      'attr-value-case',
      marker('<concur author="BURGER" text="true">'),
      marker('<concur author="BURGER" text="TRUE">'),
    );
    silent('attr-bad-value', marker('<concur author="BURGER" text="true">'));
  });
});
