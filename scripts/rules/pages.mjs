// Writes docs/rules/: one page a rule from the catalogue and the words of words-*.mjs, and the list of all.
//   node scripts/rules/pages.mjs [--check]
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';
import { CITATIONS } from './words-citations.mjs';
import { TAGS } from './words-tags.mjs';
import { TEXT } from './words-text.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/rules');

/** The catalogue as the program has it. */
async function catalogue() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'server/src/rules/catalogue.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).CATALOGUE;
}

const GROUPS = {
  tags: 'Tags and markers',
  citations: 'Citations',
  structure: 'Structure',
  encoding: 'Encoding',
  typography: 'Typography and conversion residue',
  ignores: 'The checker itself',
};

const words = { ...TAGS, ...CITATIONS, ...TEXT };

function fenced(text) {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}

function page(facts) {
  const own = words[facts.id];
  if (!own) throw new Error(`no words for ${facts.id}`);
  const level = facts.severity[0].toUpperCase() + facts.severity.slice(1);
  const where =
    facts.default === 'on' ? `on by default (profiles ${facts.profiles.join(', ')})` : 'off by default (profile all)';
  return [
    `# ${facts.id}`,
    '',
    `**${level}** · ${GROUPS[facts.group]} · ${where}`,
    '',
    `${facts.title}.${facts.outside ? ' In excerpt files, where the rest may stand outside the file, it is one level lower.' : ''}`,
    '',
    own.what,
    '',
    '## Why',
    '',
    own.why,
    '',
    '## Wrong',
    '',
    fenced(own.wrong),
    '## Right',
    '',
    fenced(own.right),
    '## Fix',
    '',
    own.fix ?? 'None: the place is shown, what to do is for a person to say.',
    '',
    '## When it stays silent',
    '',
    own.silent,
    '',
    '## How to turn it off',
    '',
    `Set \`"opinionLens.diagnostics.${facts.id}": "off"\` (or another severity), on the command line \`--severity ${facts.id}=off\`.`,
    `For one place write \`<!-- opinion-lens-ignore: ${facts.id} -->\` on the line before; where the text must stay untouched, put`,
    `\`"ignore": ["${facts.id}"]\` in the file's entry of \`opinions.json\`.`,
    '',
  ].join('\n');
}

function list(all) {
  const lines = [
    '# Rules',
    '',
    'Every check of Opinion Lens, each with its page. The severity can be set for each one; the profiles `reader`, `editor`,',
    '`annotator` and `all` choose sets of them.',
    '',
  ];
  for (const [group, title] of Object.entries(GROUPS)) {
    lines.push(`## ${title}`, '', '| rule | severity | what is wrong |', '|---|---|---|');
    for (const facts of all.filter(one => one.group === group)) {
      lines.push(
        `| [${facts.id}](${facts.id}.md) | ${facts.severity}${facts.default === 'off' ? ', off' : ''} | ${facts.title} |`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}

const all = await catalogue();
const pages = new Map([['README.md', list(all)], ...all.map(facts => [`${facts.id}.md`, page(facts)])]);
const check = process.argv.includes('--check');
let stale = 0;
fs.mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) {
  const file = path.join(folder, name);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  stale++;
  if (check) console.log(`docs/rules/${name} is not what the catalogue and the words say`);
  else fs.writeFileSync(file, text);
}
for (const id of Object.keys(words))
  if (!all.some(facts => facts.id === id)) throw new Error(`words for ${id}, which is no rule`);
console.log(check ? `rules: ${pages.size} pages, ${stale} stale` : `rules: ${pages.size} pages, ${stale} written`);
if (check && stale > 0) process.exitCode = 1;
