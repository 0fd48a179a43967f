import type { Hover } from 'vscode-languageserver-types';
import { extentWords } from '../authority/page-extent';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { statedCite } from '../corpus/stated-cite';
import { factsOf } from '../rules/catalogue';
import type { Severity } from '../rules/rule';
import { capitalised, citedByFiles } from './hover/words';
import { addressOf, entryValue, lineWords, listedAt, type ManifestView, valueAt } from './manifest-place';
import { card, code, fileLink, plain } from './markdown';
import { phrase, said, t } from './translation';
import { rangeOf } from './view';
import { webLinks } from './web-links';

/** Fields whose card is that of the case the file holds. */
const OF_CASE: ReadonlySet<unknown> = new Set([undefined, 'cite', 'name', 'year', 'docket', 'court']);

/**
 * The card at a place of a manifest: of the case that an entry or its target states, of the line that a number means (the
 * words that begin it), of the check that an id ignores. Null where the schema says all there is to say.
 */
export async function manifestHover(manifest: ManifestView, offset: number): Promise<Hover | null> {
  const { text } = manifest;
  const found = valueAt(text, offset);
  if (!found) return null;
  const { node, path } = found;
  const [top, file, field, index, part] = path;
  const value = await cardOf();
  if (value === undefined || value === '') return null;
  const lines = linesOver(lineStartsOf(text), text.length);
  return {
    contents: { kind: 'markdown', value },
    range: rangeOf(lines, { start: node.offset, end: node.offset + node.length }),
  };

  async function cardOf(): Promise<string | undefined> {
    const ignored =
      top === 'files' ? field === 'ignore' && index !== undefined : top === 'patterns' && path[2] === 'ignore';
    if (ignored) return ruleCard(String(node.value));
    if (top !== 'files' || typeof file !== 'string') return undefined;
    if (field === 'target') return caseCard(manifest, entryValue(text, file, 'target'));
    if ((field === 'pages' || field === 'notes') && part === 'line') return lineCard(manifest, file, node.value);
    if (!OF_CASE.has(field)) return undefined;
    return caseCard(manifest, entryValue(text, file, 'cite'), file);
  }
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: phrase('error'),
  warning: phrase('warning'),
  information: phrase('information'),
  hint: phrase('hint'),
};

function ruleCard(id: string): string | undefined {
  const facts = factsOf(id);
  if (!facts) return undefined;
  return card([
    `**${plain(id)}**: ${plain(said(facts.title))}`,
    t('Usually {0}. Silent in the files named here.', t(SEVERITIES[facts.severity])),
  ]);
}

/** The case that a citation states, as lists and files here know it; with the file that the entry is about. */
async function caseCard(manifest: ManifestView, cite: unknown, file?: string): Promise<string | undefined> {
  const stated = typeof cite === 'string' ? statedCite(cite) : undefined;
  const address = file === undefined ? undefined : addressOf(manifest, file);
  const there = address === undefined ? undefined : (await manifest.read(address)) !== undefined;
  const held =
    file === undefined || address === undefined
      ? undefined
      : there
        ? t('Held by {0}', fileLink(file, address, 1))
        : t('There is no file {0} beside this opinions.json.', code(file));
  if (!stated) return held && card([held]);
  const { target, words } = stated;
  const rows = listedAt(manifest.caseList, target);
  const name = file === undefined ? undefined : entryValue(manifest.text, file, 'name');
  const row = rows.find(one => one.names.some(listed => listed === name)) ?? rows[0];
  const title = row ? `**${plain(row.name)}**, ${plain(words)}` : `**${plain(words)}**`;
  const others =
    rows.length > 1
      ? t(
          'On the same page: {0}',
          rows
            .filter(one => one !== row)
            .map(one => plain(one.name))
            .join('; '),
        )
      : '';
  const citing = manifest.corpus.citing(target).length;
  const facts = [
    row ? said(extentWords(row)) : '',
    row?.author ? t('opinion by {0}', plain(row.author)) : '',
    citing > 0 ? citedByFiles(citing, manifest.indexing) : '',
  ];
  return card([
    `${title}${row?.year === undefined ? '' : ` (${row.year})`}`,
    held,
    others,
    capitalised(facts.filter(Boolean).join(' · ')),
    row ? t('Source: {0}', plain(said(row.source))) : t('No case list has a case that begins on this page.'),
    webLinks(target, words, manifest.webLinks).join(' · '),
  ]);
}

async function lineCard(manifest: ManifestView, file: string, line: unknown): Promise<string | undefined> {
  const address = addressOf(manifest, file);
  if (address === undefined || typeof line !== 'number' || !Number.isInteger(line) || line < 0) return undefined;
  const text = await manifest.read(address);
  if (text === undefined) return undefined;
  const words = lineWords(text, line);
  const link = fileLink(t('line {0} in an editor', line + 1), address, line + 1);
  if (words === undefined) return card([t('The file has no line {0}.', line + 1)]);
  return card([link, words === '' ? t('This line is empty.') : `“${plain(words)}”`]);
}
