import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { analyse } from '../../../server/src/reference/analyse';
import { CATALOGUE, factsOf } from '../../../server/src/rules/catalogue';
import { check } from '../../../server/src/rules/check';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { ignoreCommentEdit } from '../../../server/src/rules/ignore';
import { RULE_FACTS, RULES } from '../../../server/src/rules/registry';
import { findingsOf, fires, mends, silent } from './checking';

/** The catalogue of DOMAIN 4 by severity and group, copied by hand; `*` marks what is off by default. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tags: {
    error:
      'tag-unclosed tag-stray-close tag-nested tag-unterminated attr-missing attr-duplicate attr-unquoted attr-empty attr-bad-value',
    warning:
      'tag-spans-break tag-empty tag-partial-word tag-unknown tag-milestone-close tag-not-alone attr-unknown attr-bad-quotes attr-value-case ' +
      'author-format author-not-on-court author-heading-mismatch marker-duplicate marker-kind-mismatch notext-has-body text-true-no-body ' +
      'concur-by-mismatch target-wrong-case',
    information: 'tag-not-a-reference author-unknown heading-without-marker opinion-label-unknown',
    hint: 'tag-edge-space author-ambiguous concur-by-order concur-by-misplaced target-missing-tag',
  },
  citations: {
    warning:
      'cite-name-mismatch cite-volume-impossible cite-year-mismatch cite-from-future pin-before-start pin-range-reversed short-conflict cross-ref-direction',
    information:
      'cite-ocr-reporter cite-ocr-name cite-ocr-digits cite-not-found pin-after-end short-unresolved short-ambiguous supra-unresolved ' +
      'id-no-antecedent id-pin-out-of-range parallel-mismatch quote-not-found*',
    hint:
      'cite-name-variant cite-missing-year cite-split-by-page-mark cite-truncated signal-dangling pin-range-long name-ambiguous id-after-string ' +
      'cross-ref-unresolved reporter-unknown*',
  },
  structure: {
    warning: 'star-page-order part-numeral-order part-numeral-duplicate',
    information: 'star-page-duplicate footnote-body-no-ref footnote-ref-duplicate',
    hint: 'star-page-gap star-page-splits-word footnote-ref-no-body footnote-ref-order quote-unbalanced* file-has-no-citation',
  },
  encoding: {
    warning: 'mojibake replacement-character control-character',
    information: 'html-entity',
    hint: 'invisible-character mixed-line-endings',
  },
  typography: { hint: 'stray-letter lost-bracket-text multiple-spaces* mixed-quotes* reporter-spacing*' },
};

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

describe('catalogue and registry', () => {
  it('hold the 89 ids of the catalogue, each with its group, severity and default', () => {
    const rows = Object.entries(EXPECTED).flatMap(([group, severities]) =>
      Object.entries(severities).flatMap(([severity, ids]) =>
        ids.split(' ').map(id => `${id.replace('*', '')} ${group} ${severity} ${id.endsWith('*') ? 'off' : 'on'}`),
      ),
    );
    assert.equal(rows.length, 89);
    assert.deepEqual(
      CATALOGUE.filter(facts => facts.id !== 'ignore-unused')
        .map(facts => `${facts.id} ${facts.group} ${facts.severity} ${facts.default}`)
        .sort(),
      rows.sort(),
    );
  });
  it('every id of the catalogue has its rule', () => {
    assert.deepEqual(
      RULE_FACTS.map(facts => facts.id),
      CATALOGUE.map(facts => facts.id),
    );
    assert.equal(RULES.length, 89);
  });
  it('no Error comes from a legal heuristic', () =>
    assert.deepEqual(
      [...new Set(CATALOGUE.filter(facts => facts.severity === 'error').map(facts => facts.group))],
      ['tags'],
    ));
  it('profiles', () => {
    for (const { id, group, severity, default: usual, profiles } of CATALOGUE) {
      assert.ok(profiles.includes('all'), id);
      assert.equal(profiles.includes('editor'), usual === 'on', id);
      assert.equal(profiles.includes('reader'), usual === 'on' && (severity === 'error' || group === 'encoding'), id);
    }
  });
  it('messages never accuse', () => {
    for (const { title } of CATALOGUE) assert.doesNotMatch(title, /hallucinat|fake|invalid/i);
  });
});

describe('check', () => {
  const text = opinion(
    'See Evidence ยง 1040. See Smith v. Jones, 999 U.S. 9 (1975). See Grunewald v. United States, 353 U.S. 391 (1975).',
  );
  const ids = (options = {}): string[] => findingsOf(text, options).map(found => found.id);

  it('sorts by place, then id', () =>
    assert.deepEqual(ids(), ['file-has-no-citation', 'mojibake', 'cite-volume-impossible', 'cite-year-mismatch']));
  it('severities: off, another, and on against the profile', () => {
    assert.ok(!ids({ severities: { mojibake: 'off' } }).includes('mojibake'));
    assert.equal(
      findingsOf(text, { severities: { mojibake: 'error' } }).find(found => found.id === 'mojibake')!.severity,
      'error',
    );
    assert.deepEqual(ids({ profile: 'reader' }), ['mojibake']);
    assert.deepEqual(ids({ profile: 'reader', severities: { 'cite-year-mismatch': 'hint' } }), [
      'mojibake',
      'cite-year-mismatch',
    ]);
  });
  it('only: those ids, even when they are off', () => {
    assert.deepEqual(ids({ only: ['mojibake'] }), ['mojibake']);
    assert.deepEqual(
      findingsOf(opinion('in the Internal   Revenue Service'), { only: ['multiple-spaces'] }).map(found => found.id),
      ['multiple-spaces'],
    );
  });
  it('maxPerFile keeps the gravest, in the order of the text', () => {
    assert.deepEqual(ids({ maxPerFile: 2 }), ['mojibake', 'cite-volume-impossible']);
    assert.equal(ids({ maxPerFile: 0 }).length, 4);
  });
  it('a rule that fails says nothing, and the others go on', () => {
    const analysis = analyse(text, { caseList: EMPTY_CASE_LIST });
    const failing = {
      ...EMPTY_CASE_LIST,
      years: () => {
        throw new Error('broken list');
      },
    };
    const failed: string[] = [];
    const found = check(analysis, { caseList: failing }, id => failed.push(id));
    assert.deepEqual(failed, ['cite-year-mismatch']);
    assert.ok(found.some(one => one.id === 'mojibake'));
  });

  it('many of a kind are one report with a count, and one fix for all', () => {
    const many = opinion(`See ${'18 U.S.C. &sect; 2 and '.repeat(30)}so on.`);
    const [found, ...rest] = findingsOf(many, { only: ['html-entity'] });
    assert.equal(rest.length, 0);
    assert.equal(found!.count, 30);
    assert.equal(applyEdits(many, found!.fixes[0]!.edits), many.replaceAll('&sect;', '§'));
    assert.equal(findingsOf(many, { only: ['html-entity'], separate: true }).length, 30);
  });
});

describe('ignoring', () => {
  const wrong = 'See Evidence ยง 1040.';
  const ignored = (comment: string): string => opinion(`So.\n${comment}\n${wrong}`);

  it('by a comment on the line before', () => {
    silent('mojibake', ignored('<!-- opinion-lens-ignore: mojibake -->'));
    silent('mojibake', ignored('<!-- opinion-lens-ignore: stray-letter, mojibake -->'));
    fires(
      'mojibake',
      opinion(`So.\n<!-- opinion-lens-ignore: mojibake -->\nNot here.\n${wrong.replace('ยง', '[[ยง]]')}`),
    );
    silent('ignore-unused', ignored('<!-- opinion-lens-ignore: mojibake -->'));
  });
  it('several comments above one line', () =>
    silent('mojibake', ignored('<!-- opinion-lens-ignore: mojibake -->\n<!-- opinion-lens-ignore: stray-letter -->')));
  it('by the manifest, wholly or at a place', () => {
    silent('mojibake', opinion(wrong), { ignores: [{ id: 'mojibake' }] });
    silent('mojibake', opinion(wrong), { ignores: [{ id: 'mojibake', line: 2 }] });
    silent('mojibake', opinion(wrong), { ignores: [{ id: 'mojibake', text: 'ยง 1040' }] });
    fires('mojibake', opinion(wrong.replace('ยง', '[[ยง]]')), { ignores: [{ id: 'mojibake', line: 1 }] });
  });
  it('ignore-unused: a comment that ignores nothing any more', () => {
    const text = ignored('<!-- opinion-lens-ignore: stray-letter -->');
    const [found] = fires('ignore-unused', text.replace('ignore: stray-letter', 'ignore: [[stray-letter]]'));
    assert.equal(found!.severity, 'hint');
    mends('ignore-unused', text, opinion(`So.\n${wrong}`));
    mends(
      'ignore-unused',
      ignored('<!-- opinion-lens-ignore: mojibake, stray-letter -->'),
      ignored('<!-- opinion-lens-ignore: mojibake -->'),
    );
  });
  it('ignore-unused: an id that is no rule, and the manifest', () => {
    fires('ignore-unused', ignored('<!-- opinion-lens-ignore: mojibake, [[no-such-rule]] -->'));
    assert.equal(
      findingsOf(opinion('So it is.'), { ignores: [{ id: 'mojibake' }] }).filter(found => found.id === 'ignore-unused')
        .length,
      1,
    );
  });
  it('silent on rules that are off: they were not asked', () =>
    silent('ignore-unused', ignored('<!-- opinion-lens-ignore: multiple-spaces, mojibake -->')));
  it('the edit that puts a comment above a finding', () => {
    const text = opinion(wrong);
    const [finding] = findingsOf(text, { only: ['mojibake'] });
    silent('mojibake', applyEdits(text, [ignoreCommentEdit(text, finding!, '\n')]));
  });
});

describe('documentation', () => {
  it('every id has its page, and the list names it', () => {
    const list = fs.readFileSync('docs/rules/README.md', 'utf8');
    for (const { id, severity } of CATALOGUE) {
      const page = fs.readFileSync(`docs/rules/${id}.md`, 'utf8');
      assert.match(page, new RegExp(`^# ${id}$`, 'm'));
      assert.match(page.toLowerCase(), new RegExp(severity), id);
      for (const heading of ['## Why', '## When it stays silent', '## How to turn it off'])
        assert.ok(page.includes(heading), `${id}: ${heading}`);
      assert.ok(list.includes(`(${id}.md)`), `${id} is in the list`);
    }
  });
  it('what a page calls wrong is found, what it calls right is not', () => {
    // These need what a page cannot hold: the bytes of the file, other files.
    const elsewhere = new Set(['mixed-line-endings', 'quote-not-found']);
    for (const { id, default: usual } of CATALOGUE) {
      if (elsewhere.has(id)) continue;
      const page = fs.readFileSync(`docs/rules/${id}.md`, 'utf8');
      const [wrong, right] = [...page.matchAll(/```text\n([\s\S]*?)\n```/g)].map(match => `${match[1]}\n`);
      const options = usual === 'off' ? { profile: 'all' as const } : {};
      assert.equal(
        findingsOf(wrong!, options).filter(found => found.id === id).length,
        1,
        `${id}: the wrong text of its page is found`,
      );
      assert.deepEqual(
        findingsOf(right!, options)
          .filter(found => found.id === id)
          .map(found => found.message),
        [],
        `${id}: the right text of its page`,
      );
    }
  });
  it('there is no page without a rule', () => {
    for (const name of fs.readdirSync('docs/rules')) {
      if (name !== 'README.md') assert.ok(factsOf(name.replace(/\.md$/, '')), name);
    }
  });
});
