import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { looksLikeOpinion } from '../../../server/src/opinion/families';

// An ordinary text file is never captured (DOMAIN 0.3): twenty that a person has lying about.
const ORDINARY: Readonly<Record<string, string>> = {
  'a licence':
    'MIT License\n\nCopyright (c) 2024 A. Person\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction.\n',
  'a README':
    '# A tool\n\nInstall it with `npm install`. See <https://example.org>.\n\n## Usage\n\nRun `tool --help`.\n',
  'a memo that cites one case':
    'To: B. Smith\nFrom: A. Jones\nRe: privilege\n\nThe leading case is Miranda v. Arizona, 384 U.S. 436 (1966). I will look for others tomorrow.\n',
  'a letter that cites two cases':
    'Dear Counsel:\n\nWe rely on Malloy v. Hogan, 378 U.S. 1 (1964). You rely on Murphy v. Waterfront Comm’n, 378 U.S. 52 (1964). Let us talk.\n\nYours,\nA. Jones\n',
  'a log':
    '2024-05-01 12:00:01 INFO server started on port 8080\n2024-05-01 12:00:02 WARN retry 3 of 5\n2024-05-01 12:00:04 ERROR connection refused\n',
  'a page of a novel':
    'It was a bright cold day in April, and the clocks were striking. Mr. Justice was the name the children had for the old dog, and he answered to no other.\n\n"Is it so ordered?" she asked.\n',
  'a list to buy': 'milk\neggs\nbread\nI\nII\nbutter\n',
  'a table with tabs': 'name\tyear\tcite\nMiranda\t1966\t384 U.S. 436\nMalloy\t1964\t378 U.S. 1\n',
  'a config file': '[server]\nport = 8080\nhost = "127.0.0.1"\n# OPINION = none\n',
  'source code in a .txt': '#include <stdio.h>\nint main(void) { if (p < .05) printf("<concur>"); return 0; }\n',
  HTML: '<!DOCTYPE html>\n<html><head><title>Page</title></head><body><p>Hello</p><div class="main">World</div></body></html>\n',
  'a robots file': 'User-agent: *\nDisallow: /private/\n',
  requirements: 'numpy==1.26.0\npandas>=2.0\neyecite\n',
  'an e-mail':
    'From: a@example.org\nTo: b@example.org\nSubject: my opinion\n\nIn my opinion we should wait. The Court of Appeals sits in June.\n',
  'minutes of a meeting':
    'MINUTES\n\nPresent: Brown, White, Marshall.\n\nI. Opening\nThe chair opened the meeting.\n\nII. Budget\nMs. White concurs in the result.\n',
  'an opinion column':
    'OPINION\n\nThe mayor is wrong about the bridge, and everybody knows it. It costs too much, and it comes too late for the people of the east side.\n',
  'a poem': 'I\n\nLet us go then, you and I,\n\nII\n\nWhen the evening is spread.\n',
  'a bibliography':
    'Devlin, The Criminal Prosecution in England (1958).\nWigmore, Evidence (3d ed. 1940).\nTraynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966).\n',
  'bold Markdown': '**Important**\n\nPlease read **this** first.\n\n**Our opinion of it**\n\nIt is good.\n',
  'nothing at all': '',
  'white space': ' \n\n\t\n',
};

describe('detection by content', () => {
  for (const [what, text] of Object.entries(ORDINARY)) {
    it(`leaves ${what} alone`, () => assert.equal(looksLikeOpinion(text), 'none'));
  }

  for (const file of fs.readdirSync('seeds').filter(name => name.endsWith('.txt'))) {
    it(`takes ${file}`, () => assert.notEqual(looksLikeOpinion(fs.readFileSync(`seeds/${file}`, 'utf8')), 'none'));
  }
});
