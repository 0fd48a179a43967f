// Writes the settings of package.json and their words in package.nls.json:  node scripts/settings.mjs [--check]
// The settings `opinionLens.diagnostics.<id>` come from the catalogue of rules, so that none is ever missing.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { bundle, root } from './suite.mjs';

const [compiled] = await bundle(['server/src/rules/catalogue.ts']);
const { CATALOGUE } = createRequire(import.meta.url)(compiled);

const words = {};
/** A setting whose words stand in package.nls.json under its own name. */
function setting(name, description, schema, choices) {
  words[`settings.${name}`] = description;
  const described = { ...schema, markdownDescription: `%settings.${name}%` };
  if (choices) {
    described.enum = Object.keys(choices);
    described.enumDescriptions = described.enum.map(choice => {
      words[`settings.${name}.${choice}`] = choices[choice];
      return `%settings.${name}.${choice}%`;
    });
  }
  return [`opinionLens.${name}`, described];
}
const text = { type: 'string' };
const flag = { type: 'boolean' };
const list = { type: 'array', items: { type: 'string' } };
const resource = { scope: 'resource' };

const groups = [
  [
    'files',
    'Files',
    [
      setting(
        'detect',
        'What to do when a plain text file that reads like a court opinion is opened.',
        { ...text, default: 'auto', ...resource },
        {
          auto: 'Treat it as an opinion.',
          ask: 'Ask first.',
          off: 'Leave it alone.',
        },
      ),
      setting(
        'family',
        'How files are written. `auto` decides for each file by its text; `opinions.json` may say otherwise for single files.',
        { ...text, default: 'auto' },
        {
          auto: 'Decide for each file.',
          A: 'Markers such as `<concur author="WHITE_B" text="TRUE">` and lines such as `CONCUR BY:`.',
          B: 'Excerpts with tags such as `<targetCase>`.',
          L: 'Whole opinions under labels such as `**Lead Opinion**`.',
          C: 'Plain text.',
          D: 'Text with HTML of court sites.',
        },
      ),
      setting(
        'manifest',
        'Path below the workspace folder of the file that says which case each file is, where it is not called opinions.json and does not stand beside or above the files.',
        { ...text, default: '' },
      ),
      setting(
        'caseList',
        'Case lists of your own (CSV or JSON), as paths below the workspace folder. They add to the built-in list of U.S. Reports or correct it.',
        { ...list, default: [] },
      ),
      setting('index.include', 'Files that are looked at for opinions, as globs below each folder.', {
        ...list,
        default: ['**/*.txt', '**/*.opinion', '**/*.opn'],
      }),
      setting('index.exclude', 'Files and folders that are left out, as globs below each folder.', {
        ...list,
        default: [],
      }),
      setting('index.maxFileSize', 'Files larger than this many megabytes are left out of the index.', {
        type: 'number',
        default: 20,
        minimum: 1,
      }),
      setting(
        'index.maxFiles',
        'The index takes no more files than this; the status item says when some are left out.',
        {
          type: 'number',
          default: 250000,
          minimum: 1,
        },
      ),
    ],
  ],
  [
    'reading',
    'Reading',
    [
      setting('hover.preview', 'Show the passage a citation points to when the cited opinion is in the workspace.', {
        ...flag,
        default: true,
      }),
      setting(
        'hover.webLinks',
        'Which site stands first among the links of a card. Nothing is fetched: a link is followed only when you click it.',
        { ...text, default: 'courtlistener' },
        {
          courtlistener: 'CourtListener, then Justia.',
          justia: 'Justia, then CourtListener.',
          none: 'No links.',
        },
      ),
      setting(
        'references.bareNames',
        'Whether the bare name of a cited case (`Raffel`) counts as a mention of it.',
        { ...text, default: 'normal' },
        {
          normal: 'Where the words around it speak of a case.',
          strict: 'Only where there is no doubt.',
          off: 'Never.',
        },
      ),
      setting('references.anaphors', 'Count words such as “that decision” as mentions of a case.', {
        ...flag,
        default: false,
      }),
    ],
  ],
  [
    'hints',
    'Hints in the text',
    [
      setting(
        'inlayHints.shortForms',
        'Show after a short form without a name which case it means: `378 U. S., at 8 → Malloy`.',
        { ...flag, default: false },
      ),
      setting('inlayHints.pages', 'Show before a part the page of the report on which it begins.', {
        ...flag,
        default: false,
      }),
      setting('inlayHints.justices', 'Show after an author code the name of the Justice.', { ...flag, default: false }),
      setting(
        'codeLens.enabled',
        'Show above each opinion what it holds: its authorities, its vote, the files here that cite the case.',
        { ...flag, default: false },
      ),
    ],
  ],
  [
    'checks',
    'Checks',
    [
      setting(
        'run',
        'When a file is checked.',
        { ...text, default: 'onType' },
        {
          onType: 'With every change.',
          onSave: 'When it is opened and saved.',
          off: 'Never.',
        },
      ),
      setting(
        'diagnostics.profile',
        'Which checks are made.',
        { ...text, default: 'editor' },
        {
          reader: 'Only what keeps the file from being read: errors of markup and encoding.',
          editor: 'Everything that is on by default.',
          annotator: 'Markup, structure and encoding in full; of the citations what is almost surely wrong.',
          all: 'Everything, those that are off by default too.',
        },
      ),
      setting('diagnostics.maxPerFile', 'At most this many findings are shown of one file, the gravest first.', {
        type: 'number',
        default: 200,
        minimum: 1,
        maximum: 1000,
      }),
      setting(
        'style',
        'Which spacing of reporters counts as right where a file mixes them.',
        { ...text, default: 'keep' },
        {
          court: '`378 U. S., at 7`, as the Court writes.',
          bluebook: '`378 U.S. at 7`, as the Bluebook writes.',
          keep: 'Whichever the file uses more often.',
        },
      ),
      setting('tags.extraAttributes', 'Attribute names of your own that markers may carry.', { ...list, default: [] }),
      setting(
        'tags.concurStyle',
        'How separate opinions are marked.',
        { ...text, default: 'milestone' },
        {
          milestone: '`<concur …>` stands alone on a line; there is no end tag.',
          paired: '`<concur …>` and `</concur>` enclose the opinion.',
        },
      ),
      setting(
        'offsets',
        'How *Export Annotations* counts places.',
        { ...text, default: 'both' },
        {
          both: 'In both units, as `utf16` and `codepoint`.',
          utf16: 'In UTF-16 units, as JavaScript, Java and VS Code count.',
          codepoint: 'In code points, as Python counts.',
        },
      ),
    ],
  ],
  [
    'rules',
    'Checks one by one',
    CATALOGUE.map(({ id, title, severity, default: on }) =>
      setting(`diagnostics.${id}`, `${title}. ${on === 'on' ? `Usually: ${severity}.` : 'Off unless set.'}`, {
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        type: 'string',
      }),
    ),
  ],
  [
    'log',
    'Log',
    [
      setting(
        'log.level',
        'How much the server writes to the log of Opinion Lens.',
        { ...text, default: 'info', scope: 'window' },
        {
          error: 'Failures.',
          warn: 'Failures and what may lead to them.',
          info: 'And what is indexed.',
          debug: 'And every request with its time.',
        },
      ),
      setting(
        'trace.server',
        'Log the messages between the editor and the language server.',
        { ...text, default: 'off', scope: 'window' },
        {
          off: 'None.',
          messages: 'Their names.',
          verbose: 'Their content.',
        },
      ),
    ],
  ],
];

const manifestFile = path.join(root, 'package.json');
const wordsFile = path.join(root, 'package.nls.json');
const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
const known = fs.existsSync(wordsFile) ? JSON.parse(fs.readFileSync(wordsFile, 'utf8')) : {};
manifest.contributes.configuration = groups.map(([id, title, settings]) => {
  words[`settings.group.${id}`] = title;
  return { id, title: `%settings.group.${id}%`, properties: Object.fromEntries(settings) };
});
const kept = Object.fromEntries(Object.entries(known).filter(([key]) => !key.startsWith('settings.')));
const outputs = [
  [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`],
  [wordsFile, `${JSON.stringify({ ...kept, ...words }, null, 2)}\n`],
];
for (const [file, content] of outputs) {
  if (process.argv.includes('--check')) {
    if (fs.readFileSync(file, 'utf8') !== content) {
      console.error(`${path.basename(file)} is behind the catalogue of rules: run node scripts/settings.mjs`);
      process.exitCode = 1;
    }
  } else {
    fs.writeFileSync(file, content);
  }
}
