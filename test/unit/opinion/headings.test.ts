import * as assert from 'node:assert/strict';
import type { OpinionDocument } from '../../../server/src/opinion/document';
import { pageAt } from '../../../server/src/opinion/page-map';
import { parseOpinion } from '../../../server/src/opinion/parse';

/** Bylines, headings and votes of every era (DOMAIN 1.2, 1.6, 1.7, 2). */

const after = 'The judgment of the Court of Appeals rests on the opinion below, which we have read with care.';

function headingOf(line: string, label = 'Lead'): string | undefined {
  const text = `**${label} Opinion**\n${line}\n${after}\n`;
  const document = parseOpinion(text, { family: 'labelled' });
  const heading = document.headings[0];
  if (heading === undefined) return undefined;
  const joiners = heading.joiners.map(joiner => joiner.text).join('+');
  const name = heading.justice?.text ?? (heading.chief ? 'Chief' : '');
  for (const piece of [heading.justice, heading.vote, ...heading.joiners]) {
    if (piece !== undefined)
      assert.equal(text.slice(piece.start, piece.end).replace(/\s+/g, ' ').replaceAll('’', "'"), piece.text);
  }
  return [heading.kind, heading.opinionKind, name, heading.vote?.text ?? '', joiners].join(' | ');
}

function reads(line: string, expected: string, label?: string): void {
  assert.equal(headingOf(line, label), expected, line);
}

describe('bylines', () => {
  it('of the Court', () => {
    reads(
      'MR. JUSTICE MARSHALL delivered the opinion of the Court.',
      'byline | lead | MARSHALL | delivered the opinion of the Court | ',
    );
    reads(
      'Mr. Justice MILLER delivered the opinion of the court.',
      'byline | lead | MILLER | delivered the opinion of the court | ',
    );
    reads(
      "JUSTICE O'CONNOR delivered the opinion of the Court.",
      "byline | lead | O'CONNOR | delivered the opinion of the Court | ",
    );
    reads(
      'Justice O’Connor delivered the opinion of the Court.',
      "byline | lead | O'Connor | delivered the opinion of the Court | ",
    );
    reads(
      'Mr. Chief Justice Warren delivered the opinion of the Court.',
      'byline | lead | Warren | delivered the opinion of the Court | ',
    );
    reads(
      'The CHIEF JUSTICE delivered the opinion of the court.',
      'byline | lead | Chief | delivered the opinion of the court | ',
    );
    reads(
      'THE CHIEF JUSTICE delivered the opinion of the Court.',
      'byline | lead | Chief | delivered the opinion of the Court | ',
    );
    reads(
      'Mr. Justice Van Devanter delivered the opinion of the court.',
      'byline | lead | Van Devanter | delivered the opinion of the court | ',
    );
    reads(
      'MR. JUSTICE McREYNOLDS delivered the opinion of the Court.',
      'byline | lead | McREYNOLDS | delivered the opinion of the Court | ',
    );
  });

  it('with a page mark before, words between, or text behind', () => {
    reads(
      '*202 Mr. Chief Justice TANEY delivered the opinion of the court.',
      'byline | lead | TANEY | delivered the opinion of the court | ',
    );
    reads(
      'MR. JUSTICE HARLAN, after stating the case as above reported, delivered the opinion of the court.',
      'byline | lead | HARLAN | delivered the opinion of the court | ',
    );
    reads(
      'Mr. Justice CLIFFORD delivered the opinion of the court. Corporation defendants were authorized by their charter to borrow money.',
      'byline | lead | CLIFFORD | delivered the opinion of the court | ',
    );
    reads(
      'Justice White delivered the opinion of the Court, except as to Part III-D. *',
      'byline | lead | White | delivered the opinion of the Court, except as to Part III-D | ',
    );
  });

  it('of a plurality, with who joined', () => {
    reads(
      'Mr. Chief Justice Burger announced the judgment of the Court and delivered an opinion, in which Mr. Justice White and Mr. Justice Powell joined.',
      'byline | plurality | Burger | announced the judgment of the Court and delivered an opinion | White+Powell',
    );
    reads(
      'JUSTICE POWELL announced the judgment of the Court and delivered an opinion in which THE CHIEF JUSTICE, JUSTICE WHITE, and JUSTICE O’CONNOR join.',
      "byline | plurality | POWELL | announced the judgment of the Court and delivered an opinion | CHIEF JUSTICE+WHITE+O'CONNOR",
    );
  });

  it('per curiam', () => {
    reads('PER CURIAM.', 'byline | per-curiam |  | PER CURIAM | ');
    reads('Per Curiam. Petitioner was convicted of murder in Georgia.', 'byline | per-curiam |  | Per Curiam | ');
  });

  it('of other courts', () => {
    reads('MINER, Circuit Judge:', 'byline | lead | MINER |  | ');
    reads(
      'McGOWAN, Circuit Judge: The challenge to the decree relates to one provision.',
      'byline | lead | McGOWAN |  | ',
    );
    reads('COOLEY, C. J. The plaintiff was injured.', 'byline | lead | COOLEY |  | ');
    reads('Cardozo, J. A police officer arrested the defendant.', 'byline | lead | Cardozo |  | ');
  });

  it('of damaged scans, right behind a label', () => {
    reads(
      'Me. Justice White delivered the opinion of the Court.',
      'byline | lead | White | delivered the opinion of the Court | ',
    );
    reads(
      '•Mr. Justice Black delivered the opinion of the Court.',
      'byline | lead | Black | delivered the opinion of the Court | ',
    );
    reads(
      'M-r. Justice Black, after stating the case, delivered the opinion of the court.',
      'byline | lead | Black | delivered the opinion of the court | ',
    );
  });
});

describe('headings of separate opinions', () => {
  it('alone', () => {
    reads(
      'MR. CHIEF JUSTICE BURGER, concurring in the judgment.',
      'separate | concurrence | BURGER | concurring in the judgment | ',
      'Concurrence',
    );
    reads('Mr. Justice Black, dissenting.', 'separate | dissent | Black | dissenting | ', 'Dissenting');
    reads('Mr. Justice Black, dissenting', 'separate | dissent | Black | dissenting | ', 'Dissenting');
    reads(
      "JUSTICE O'CONNOR, concurring in part and concurring in the judgment.",
      "separate | concurrence | O'CONNOR | concurring in part and concurring in the judgment | ",
      'Concurrence',
    );
    reads(
      'JUSTICE STEVENS, concurring in part and dissenting in part.',
      'separate | in-part | STEVENS | concurring in part and dissenting in part | ',
      'Concurrence In Part',
    );
    reads(
      'Mr. Justice Holmes, concurring specially.',
      'separate | concurrence | Holmes | concurring specially | ',
      'Concurrence',
    );
    reads('THE CHIEF JUSTICE, dissenting.', 'separate | dissent | Chief | dissenting | ', 'Dissenting');
    reads(
      'Mr. Justice Clark, dissenting in Nos. 759, 760, and 761, and concurring in the result in No. 584.',
      'separate | in-part | Clark | dissenting in Nos. 759, 760, and 761, and concurring in the result in No. 584 | ',
      'Concurrence In Part',
    );
  });

  it('of judges, whose joiners share one title', () => {
    reads(
      'EDWARDS, Circuit Judge, with whom Circuit Judges Wald, Rogers and Tatel join, dissenting:',
      'separate | dissent | EDWARDS | dissenting | Wald+Rogers+Tatel',
      'Dissenting',
    );
    reads(
      'SILBERMAN, Circuit Judge, dissenting from the denial of rehearing en banc, joined by Circuit Judges Ginsburg and Sentelle:',
      'separate | dissent | SILBERMAN | dissenting from the denial of rehearing en banc | Ginsburg+Sentelle',
      'Dissenting',
    );
    reads(
      'JUSTICE SCALIA, with whom JUSTICES THOMAS and ALITO join, dissenting.',
      'separate | dissent | SCALIA | dissenting | THOMAS+ALITO',
      'Dissenting',
    );
    reads('SMITH, J.:', 'byline | lead | SMITH |  | ');
  });

  it('with joiners, in one line', () => {
    reads(
      'MR. JUSTICE WHITE, with whom MR. JUSTICE STEWART and MR. JUSTICE REHNQUIST join, dissenting.',
      'separate | dissent | WHITE | dissenting | STEWART+REHNQUIST',
      'Dissenting',
    );
    reads(
      'Justice Ginsburg, with whom Justice Stevens, Justice Souter, and Justice Breyer join, dissenting.',
      'separate | dissent | Ginsburg | dissenting | Stevens+Souter+Breyer',
      'Dissenting',
    );
    reads(
      'Mr. Justice DAVIS, with whom concurred the CHIEF JUSTICE, dissenting, said:',
      'separate | dissent | DAVIS | dissenting | CHIEF JUSTICE',
      'Dissenting',
    );
    reads(
      'Mr. Justice CLIFFORD (with whom concurred WAYNE and DAVIS, JJ.), dissenting:',
      'separate | dissent | CLIFFORD | dissenting | WAYNE+DAVIS',
      'Dissenting',
    );
  });

  it('over two and three lines', () => {
    reads(
      'Mr. Justice Harlan,\nwhom Mr. Justice Stewart and Mr. Justice White join,\ndissenting.',
      'separate | dissent | Harlan | dissenting | Stewart+White',
      'Dissenting',
    );
    reads(
      'Mr. Justice Marshall,\nwith whom Mr. Justice Brennan and Mr. Justice Blackmun join, concurring in the judgment.',
      'separate | concurrence | Marshall | concurring in the judgment | Brennan+Blackmun',
      'Concurrence',
    );
  });

  it('that name an opinion, a statement or a memorandum', () => {
    reads('Memorandum of Mr. Justice Stewart.', 'separate | statement | Stewart | Memorandum | ', 'Concurrence');
    reads(
      'Statement of JUSTICE STEVENS respecting the denial of certiorari.',
      'separate | statement | STEVENS | Statement | ',
      'Concurrence',
    );
    reads(
      'Separate opinion of MR. JUSTICE McREYNOLDS.',
      'separate | other | McREYNOLDS | Separate opinion | ',
      'Dissenting',
    );
    reads(
      'Opinion of the Court by Mr. Justice Douglas, announced by Mr. Justice Reed.',
      'byline | lead | Douglas | Opinion of the Court | ',
    );
  });

  it('are not sentences that begin with a Justice', () => {
    const document = (line: string): OpinionDocument =>
      parseOpinion(
        `**Lead Opinion**\nJustice White delivered the opinion of the Court.\n${after}\n${line}\n${after}\n`,
        { family: 'labelled' },
      );
    for (const line of [
      'Mr. Justice Holmes, dissenting in Lochner v. New York, wrote that the Constitution enacts no theory.',
      'Justice Souter finds our conclusion that the programs are similar to be puzzling, and points to three differences.',
      'Justice Stevens would have us hold otherwise; we decline.',
      'Mr. Justice Miller delivered the opinion of the Court, saying that the privilege was absolute.',
      'Justice delayed is justice denied.',
      'Mr. Justice Jackson reiterated these thoughts shortly before his death.',
      'Chief Judge Smith, concurring in that judgment, thought the rule settled.',
      'Holmes, J., said as much.',
    ]) {
      assert.equal(document(line).opinions.length, 1, line);
      assert.equal(document(line).headings.length, 1, line);
    }
  });
});

describe('opinions', () => {
  it('begin at labels and at headings within a label', () => {
    const text = [
      '**Combined Opinion**',
      '316 U.S. 584 (1942)',
      'JONES',
      'v.',
      'CITY OF OPELIKA.',
      'Supreme Court of United States.',
      'MR. JUSTICE REED delivered the opinion of the Court.',
      after,
      'Affirmed.',
      'MR. JUSTICE JACKSON took no part in the decision of this case.',
      'MR. CHIEF JUSTICE STONE:',
      after,
      'MR. JUSTICE MURPHY, with whom the CHIEF JUSTICE, MR. JUSTICE BLACK, and MR. JUSTICE DOUGLAS concur, dissenting.',
      after,
      '',
    ].join('\n');
    const document = parseOpinion(text);
    assert.equal(document.family, 'labelled');
    const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
    assert.deepEqual(
      document.outline.map(node => [node.kind, node.opinionKind, node.author, lineOf(node.start), lineOf(node.end)]),
      [
        ['opinion', 'combined', 'REED', 0, 9],
        ['notation', undefined, 'JACKSON', 9, 10],
        ['opinion', 'other', 'STONE', 10, 12],
        ['opinion', 'dissent', 'MURPHY', 12, 14],
      ],
    );
    assert.deepEqual(document.stated, { target: 'us/316/584', cite: '316 U.S. 584', year: 1942, source: 'caption' });
    assert.deepEqual([lineOf(document.frontMatter.start), lineOf(document.frontMatter.end)], [1, 6]);
    assert.equal(document.dispositions[0]?.text, 'Affirmed.');
  });

  it('take the byline of a judge below caption and counsel', () => {
    const text = `**Combined Opinion**\n532 F.2d 259\n12 FAIR EMPLOYMENT CASES,\nPlaintiffs,\nv.\nCITY OF NEW YORK.\nArgued Nov. 3, 1975.\nBefore HAYS, TIMBERS and GURFEIN, Circuit Judges.\nGURFEIN, Circuit Judge:\n${after}\nHAYS, Circuit Judge, dissenting:\n${after}\n`;
    const document = parseOpinion(text);
    assert.deepEqual(
      document.opinions.map(opinion => [opinion.kind, opinion.author, opinion.vote]),
      [
        ['combined', 'GURFEIN', undefined],
        ['dissent', 'HAYS', 'dissenting'],
      ],
    );
    assert.equal(text.slice(document.frontMatter.end).startsWith('GURFEIN, Circuit Judge:'), true);
    assert.equal(document.stated?.target, 'f2d/532/259');
  });

  it('take the author from a list above the banner', () => {
    const text = `OPINION BY: BLACKMUN\nOPINION\n${after}\n<dissent author="REHNQUIST" text="TRUE">\nDISSENT BY: REHNQUIST\n${after}\n`;
    const document = parseOpinion(text);
    assert.deepEqual(
      document.opinions.map(opinion => [opinion.kind, opinion.author, opinion.label, opinion.start]),
      [
        ['lead', 'BLACKMUN', 'OPINION', 0],
        ['dissent', 'REHNQUIST', undefined, text.indexOf('<dissent')],
      ],
    );
  });

  it('are one in files of passages, with a block for each', () => {
    const passages = parseOpinion(
      `Passage 1:\nwe held in Malloy v. Hogan, 378 U. S. 1 (1964), that\nPassage 2:\nuarely held\n`,
    );
    assert.deepEqual(
      [passages.family, passages.opinions.length, passages.opinions[0]?.blocks.length],
      ['excerpt', 1, 2],
    );
    const interest = parseOpinion(
      `Case of interest: Malloy v. Hogan (1964)\n-----------------------\n tly been accorded\n-----------------------\nwe held\n`,
    );
    assert.deepEqual(
      [interest.family, interest.opinions.length, interest.opinions[0]?.blocks.length],
      ['excerpt', 1, 2],
    );
  });

  it('take the identity from a remark before a caption', () => {
    const document = parseOpinion(
      `<!-- case: 422 U.S. 171 -->\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${after}`,
    );
    assert.deepEqual(document.stated, { target: 'us/422/171', cite: '422 U.S. 171', source: 'front-matter' });
    assert.equal(parseOpinion(`United States v. Hale, 422 U.S. 171\n${after}`).stated?.name, 'United States v. Hale');
    assert.equal(parseOpinion(`We follow United States v. Hale, 422 U.S. 171, here.\n${after}`).stated, undefined);
  });

  it('read titled parts, parts behind page marks, and damaged numerals between two sound ones', () => {
    const text = [
      '**Lead Opinion**',
      'Justice White delivered the opinion of the Court.',
      'I. Introduction.',
      after,
      'II',
      'A',
      after,
      'B.',
      after,
      'Ill',
      after,
      '*460 IV.',
      after,
      'A. Lincoln said so.',
      after,
      '',
    ].join('\n');
    const document = parseOpinion(text);
    assert.deepEqual(
      document.parts.map(part => [part.numeral, part.level, part.title]),
      [
        ['I', 1, 'Introduction.'],
        ['II', 1, ''],
        ['A', 2, ''],
        ['B', 2, ''],
        ['III', 1, ''],
        ['IV', 1, ''],
      ],
    );
    const damaged = parseOpinion(
      ['**Lead Opinion**', 'I', after, 'HH', after, 'III', after, 'Y', after, ''].join('\n'),
    );
    assert.deepEqual(
      damaged.parts.map(part => part.numeral),
      ['I', 'II', 'III'],
    );
  });
});

describe('note bodies', () => {
  const bodies = (text: string): unknown =>
    parseOpinion(text, { family: 'labelled' }).noteBodies.map(body => [
      body.opinion,
      body.note,
      text.slice(body.mark.start, body.mark.end),
      text.slice(body.start, body.end),
    ]);

  it('run at the end of an opinion, a body over several lines', () => {
    const text = `**Lead Opinion**\n${after} 1 It was so. 2 And so. 3 ${after}\nAffirmed.\n1 Inbau & Reid, Criminal Interrogation (1962), at 1.\n2 See p. 454, supra.\n“It is probable,” he said.\n3 Ibid.\n**Dissenting Opinion**\nMr. Justice Black, dissenting.\n${after} 1 No.\n1 Id., at 106.\n`;
    assert.deepEqual(bodies(text), [
      [0, 1, '1', '1 Inbau & Reid, Criminal Interrogation (1962), at 1.'],
      [0, 2, '2', '2 See p. 454, supra.\n“It is probable,” he said.'],
      [0, 3, '3', '3 Ibid.'],
      [1, 1, '1', '1 Id., at 106.'],
    ]);
  });

  it('stand in brackets, by name, or behind stars', () => {
    assert.deepEqual(
      bodies(
        `**Combined Opinion**\n${after}[1] And so.[2]\nNOTES\n[*] Together with No. 760.\n[1] See p. 1.\n[2] Ibid.\n`,
      ),
      [
        [0, 0, '[*]', '[*] Together with No. 760.'],
        [0, 1, '[1]', '[1] See p. 1.'],
        [0, 2, '[2]', '[2] Ibid.'],
      ],
    );
    assert.deepEqual(bodies(`**Lead Opinion**\n${after} n1 And so.\nFOOTNOTES\nn1 The Court stated: yes.\nn2 No.\n`), [
      [0, 1, 'n1', 'n1 The Court stated: yes.'],
      [0, 2, 'n2', 'n2 No.'],
    ]);
  });

  it('belong to the opinion of their mark where all stand at the end', () => {
    const text = `**Combined Opinion**\nMR. JUSTICE REED delivered the opinion of the Court.\n${after}[1] Yes.[2]\nMR. JUSTICE MURPHY, dissenting.\n${after}[1] No.\nNOTES\n[1] First.\n[2] Second.\n[1] Third.\n`;
    assert.deepEqual(
      parseOpinion(text).noteBodies.map(body => [body.opinion, body.note]),
      [
        [0, 1],
        [0, 2],
        [1, 1],
      ],
    );
  });

  it('ask for marks that stand between two words', () => {
    const text = `**Lead Opinion**\n${after} 1 We consider the Fourth 2 and Fifth Amendments and some 3 of them in 4 parts. 3 So.\nAffirmed.\n1 One.\n2 Two.\n3 Three.\n`;
    const marks = parseOpinion(text).noteMarks.map(mark => mark.note);
    assert.deepEqual(marks, [1, 2, 3]);
  });

  it('are not numbered paragraphs, findings or lists', () => {
    assert.deepEqual(
      bodies(
        `**Lead Opinion**\n${after}\n1. Complainants are the owners of a wharf.\n2. Respondents built a bridge.\n3. The bridge is low.\n${after}\n`,
      ),
      [],
    );
    assert.deepEqual(bodies(`**Lead Opinion**\n${after}\n21 Members were present.\n`), []);
  });

  it('lie on the page of their mark', () => {
    const text = `**Lead Opinion**\n${after} *437 ${after} 1 It was so. *438 ${after}\nAffirmed.\n1 See p. 454.\n`;
    const document = parseOpinion(text);
    assert.deepEqual(pageAt(document, text.indexOf('See p. 454')), { page: 437, exact: true });
  });
});

describe('opinions in the first person', () => {
  const opinionsOf = (paragraph: string): string[] =>
    parseOpinion(`Mr. Justice Powell announced the judgment of the Court.\n${after}\n${paragraph}\n${after}\n`, {
      family: 'plain',
    }).opinions.map(({ kind, author }) => `${kind} ${author}`);

  it('begin with the name, a stop and I', () => {
    assert.deepEqual(opinionsOf('Mr. Justice Marshall. I agree with the judgment only insofar as it reverses.'), [
      'plurality POWELL',
      'concurrence MARSHALL',
    ]);
    assert.deepEqual(opinionsOf('Mr. Justice White. I write separately concerning Title VI.'), [
      'plurality POWELL',
      'other WHITE',
    ]);
    assert.deepEqual(opinionsOf('MR. JUSTICE FIELD. I dissent from the judgment.'), [
      'plurality POWELL',
      'dissent FIELD',
    ]);
  });

  it('begin with a participle, or with a colon', () => {
    assert.deepEqual(opinionsOf('Mr. Justice Cardozo. Concurring in the opinion I wish to say an extra word.'), [
      'plurality POWELL',
      'concurrence CARDOZO',
    ]);
    assert.deepEqual(opinionsOf('Mr. Justice Roberts: I think the judgment is wrong.'), [
      'plurality POWELL',
      'other ROBERTS',
    ]);
  });

  it('are not what a sentence says of a Justice', () => {
    assert.deepEqual(opinionsOf('Mr. Justice Harlan’s dissenting opinion. I turn to it now.'), ['plurality POWELL']);
    assert.deepEqual(opinionsOf('So held Mr. Justice Marshall. I agree with him.'), ['plurality POWELL']);
  });
});

describe('separate opinions without labels', () => {
  const opinionsOf = (...paragraphs: readonly string[]): string[] =>
    parseOpinion([...paragraphs.flatMap(one => [one, after]), ''].join('\n'), { family: 'plain' }).opinions.map(
      ({ kind, author }) => `${kind} ${author}`,
    );

  it('of the judges of a State', () => {
    assert.deepEqual(
      opinionsOf(
        'GRICE, Chief Justice.',
        'Hill, Justice, concurring specially.',
        'Gunter, Justice, dissenting.',
        'Fuld, J. (dissenting). It may lend perspective to recall the facts.',
        'SPENCE, J. I dissent.',
      ),
      ['lead GRICE', 'concurrence HILL', 'dissent GUNTER', 'dissent FULD', 'dissent SPENCE'],
    );
    assert.deepEqual(opinionsOf('CARDOZO, J.', 'Holmes, J., dissenting in that case, said as much.'), ['lead CARDOZO']);
  });

  it('given one by one', () => {
    assert.deepEqual(
      opinionsOf(
        'JOHNSON, J. This is a writ of error.',
        'WASHINGTON, J. The only question is whether the will passes a fee.',
        'CUSHING, J. The first question is the devise.',
      ),
      ['lead JOHNSON', 'lead WASHINGTON', 'lead CUSHING'],
    );
  });

  it('with votes case by case', () => {
    assert.deepEqual(
      opinionsOf(
        'Mr. Justice White delivered the opinion of the Court.',
        'Mr. Justice Harlan, dissenting in No. 188, ante, p. 66, and concurring in the result in No. 927.',
        'Mr. Justice Stewart, concurring in the judgments in No. 153 (post, p. 672) and No. 89 and dissenting in Nos. 569 and 570.',
      ),
      ['lead WHITE', 'in-part HARLAN', 'in-part STEWART'],
    );
  });

  it('under titles that the scan has damaged', () => {
    assert.deepEqual(
      opinionsOf(
        "Mr. 'Justice Sutherland delivered the opinion of the Court.",
        'Mr.-Justice Roberts, dissenting:',
        "Mr. Justice Harlan, concurring' in the result.",
      ),
      ['lead SUTHERLAND', 'dissent ROBERTS', 'concurrence HARLAN'],
    );
  });
});
