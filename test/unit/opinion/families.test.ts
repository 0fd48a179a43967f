import * as assert from 'node:assert/strict';
import type { Family } from '../../../server/src/opinion/document';
import { familyOf, looksLikeOpinion } from '../../../server/src/opinion/families';

const paragraph =
  'The question presented is whether the search of the premises, made without a warrant and over the objection of the owner, was reasonable within the meaning of the Fourth Amendment.';

function family(text: string, expected: Family, hints = {}): void {
  assert.equal(familyOf(text, hints).family, expected);
  if (Object.keys(hints).length === 0) assert.equal(looksLikeOpinion(text), expected);
}

describe('families (DOMAIN 0.3)', () => {
  it('A: markers, lists of writers, or a banner with a byline', () => {
    family(`OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${paragraph}`, 'lexis-tagged');
    family(`OPINION\n${paragraph} See Raffel v. United States, 271 U.S. 494 (1926).`, 'lexis-tagged');
    family(`${paragraph}\n<dissent author="REHNQUIST" text="TRUE">\nI dissent.`, 'lexis-tagged');
    family(`${paragraph}\nCONCUR BY: BURGER; DOUGLAS\nI concur.`, 'lexis-tagged');
    family(`OPINION BY: BLACKMUN\nOPINION\n${paragraph}`, 'lexis-tagged');
    family(`${paragraph}\n<dissent author="REHN" text="TRUE"\nI dissent.`, 'lexis-tagged');
  });

  it('B: reference tags, passages, repeated labels, blocks cut off', () => {
    family('In <targetCase>Malloy</targetCase>, we squarely held', 'excerpt');
    family('Case of interest: Malloy v. Hogan (1964)\n-----------------------\n tly been accorded', 'excerpt');
    family('Passage 1:\nWe held in Malloy v. Hogan, 378 U. S. 1 (1964), that\nPassage 2:\nuarely held', 'excerpt');
    family(`**Lead Opinion**\n${paragraph}\n**Lead Opinion**\n${paragraph}`, 'excerpt');
    family('**Dissenting Opinion**\n313, 320 (1964) and authorities cited. See p. 454, supra.', 'excerpt');
  });

  it('L: labels, each once, over whole opinions', () => {
    family(
      `**Lead Opinion**\nMr. Justice Clark delivered the opinion of the Court.\n${paragraph}\n**Dissenting Opinion**\nMr. Justice Harlan,\nwhom Mr. Justice Frankfurter joins, dissenting.\nI dissent.`,
      'labelled',
    );
    family(
      `**Combined Opinion**\n53 U.S. 361 (1851)\nJOHN DOE v. RICHARD ROE.\nMr. Justice NELSON delivered the opinion of the court.\n${paragraph}`,
      'labelled',
    );
    family(
      `**Lead Opinion**\n${paragraph}\n**Concurrence Opinion**\n${paragraph}\n**Concurrence Opinion**\n${paragraph}`,
      'labelled',
    );
  });

  it('C: two signs without markup', () => {
    family(
      `Mr. Justice Clark delivered the opinion of the Court.\n${paragraph} Boyd v. United States, 116 U. S. 616; Weeks v. United States, 232 U. S. 383; Wolf v. Colorado, 338 U. S. 25.`,
      'plain',
    );
    family(
      `United States v. Hale, 422 U.S. 171 (1975)\n\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${paragraph}`,
      'plain',
    );
    family(`POSNER, Circuit Judge.\n${paragraph} 384 U.S. 436, 378 U.S. 1, 300 F.2d 12.`, 'plain');
    family(`Mr. Justice Clark delivered the opinion of the Court.\n${paragraph}`, 'none');
    family(`Mr. Justice Clark delivered the opinion of the Court.\n${paragraph}`, 'plain', { identity: true });
  });

  it('D: the same in HTML', () => {
    family(
      `<p>Mr. Justice Clark delivered the opinion of the Court.</p>\n<p>${paragraph} <span class="star-pagination">*644</span> 116 U. S. 616; 232 U. S. 383; 338 U. S. 25.</p>`,
      'html',
    );
  });

  it('takes BOM and CRLF', () => {
    family(
      `\uFEFFOPINION\r\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\r\n${paragraph}\r\n`,
      'lexis-tagged',
    );
    family(`**Lead Opinion**\r\nMr. Justice Clark delivered the opinion of the Court.\r\n${paragraph}\r\n`, 'labelled');
  });
});

describe('texts that are no opinions', () => {
  const others: Readonly<Record<string, string>> = {
    licence:
      'MIT License\n\nCopyright (c) 2024 The Authors\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.',
    'read-me':
      '# Corpus tools\n\nTools for reading opinions of the Court.\n\n## Install\n\n    npm install\n\n**Opinion** files go in `data/`.\n\n* first\n* second\n',
    'markdown with a bold line': '# Notes\n\n**My Opinion**\nI like it.\n\n**Their View**\nThey do not.\n',
    log: '2024-03-01 12:00:01 INFO started worker 12\n2024-03-01 12:00:02 WARN queue 384 at 436 of 500\n2024-03-01 12:00:03 ERROR <dissent> is not a tag\n',
    'memo citing one case':
      'MEMORANDUM\n\nTo: the partners\nFrom: J. Smith\n\nUnder Miranda v. Arizona, 384 U.S. 436 (1966), the statement is out. Please prepare a motion.\n',
    'page of a novel':
      '"Justice?" said he. "There is no justice here."\n\nMr. Justice Wargrave, lately retired from the bench, was in the corner of a first-class smoking carriage, and puffed at a cigar.\n\nCHAPTER II\n',
    'source code':
      'export function add(a: number, b: number): number {\n  // see page *12 of the notes\n  return a < b ? a : b;\n}\n',
    contract:
      'AGREEMENT made this 1st day of June, 1971, between Acme Corp. ("Seller") and John Doe ("Buyer").\n\n1. Definitions. In this Agreement "Goods" means the goods in Schedule A.\n\n2. Price. The price is $ 158.\n',
    'request for comments':
      'Network Working Group                                        R. Fielding\nRequest for Comments: 2616                                   UC Irvine\n\n1 Introduction\n\n1.1 Purpose\n\n   The Hypertext Transfer Protocol (HTTP) is an application-level\n   protocol.\n',
    mail: 'From: a@example.com\nTo: b@example.com\nSubject: opinion\n\nIn my opinion we should wait. See you Monday.\n\nOPINION\nThat is all.\n',
    statute:
      '§ 1001. Statements or entries generally\n\n(a) Except as otherwise provided in this section, whoever, in any matter within the jurisdiction of the executive branch, knowingly and willfully falsifies a material fact shall be fined under this title. Pub. L. 104-292, 110 Stat. 3459; 18 U. S. C. § 1001.\n',
    'table of numbers': '384 436 1966\n378 1 1964\n353 391 1957\n',
    'web page':
      '<!DOCTYPE html>\n<html><head><title>Opinion</title></head><body><p>An opinion piece.</p><dissent>no</dissent></body></html>\n',
    poem: 'I\n\nLet us go then, you and I,\nWhen the evening is spread out against the sky\n\nII\n\nAnd indeed there will be time\n',
    recipe: 'Q. How long?\nA. Until done.\n\n1. Flour\n2. Water\n',
    'news report':
      'WASHINGTON, June 23 - The Supreme Court ruled today, 9 to 0, that silence is not evidence. Justice Marshall wrote the opinion; Justice White concurred.\n',
    bibliography:
      'Devlin, The Criminal Prosecution in England (1958).\nTraynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966).\nWigmore, Evidence (1961).\n',
    'course outline':
      'Week 1: Miranda v. Arizona\nWeek 2: Escobedo v. Illinois, 378 U.S. 478\nWeek 3: Review\nPassage 1:\nRead it.\n',
    'change log': '## 1.2.0\n\n* fixed *12 of the *45 cases\n\n## 1.1.0\n',
    'binary scraps': '\u0000\u0001\u0002PK\u0003\u0004<\u0000concur\u0000author\u0000=\u0000',
    'empty text': '',
    'only blanks': ' \n\n \t\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(name, () => family(text, 'none'));
  }
});
