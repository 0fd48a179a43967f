import type { Lines } from '../corpus/lines';
import type { CheckedCitation, CiteCheck, PartResult, Status } from './cite-check';
import { csvLine } from './csv';

/** The check of one file, ready to be written. */
export interface CheckedFile {
  readonly file: string;
  readonly lines: Lines;
  readonly result: CiteCheck;
}

export const CITE_CHECK_FORMATS = ['md', 'html', 'csv', 'json'] as const;
export type CiteCheckFormat = (typeof CITE_CHECK_FORMATS)[number];

const STATUSES: readonly Status[] = ['differs', 'not in list', 'not checked', 'verified here'];

const EXPLAINED: Readonly<Record<Status, string>> = {
  'verified here':
    'Everything that could be compared agrees with a source here. Whether it supports the text is for a reader to judge.',
  differs: 'Something stated differs from a source here. Lists and files can be wrong too: look at both.',
  'not in list': 'The list covers the volume and has no case that begins on this page. It may be incomplete.',
  'not checked': 'Nothing here could verify it; the reason stands with each.',
};

/** Writes the report of some files, in the order given. */
export function citeCheckText(files: readonly CheckedFile[], format: CiteCheckFormat): string {
  switch (format) {
    case 'html':
      return html(files);
    case 'csv':
      return csv(files);
    case 'json':
      return json(files);
    default:
      return markdown(files);
  }
}

function total(files: readonly CheckedFile[], status: Status): number {
  return files.reduce((sum, { result }) => sum + result.counts[status], 0);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Text of a file without its tags and page marks. */
const bare = (text: string): string =>
  oneLine(text.replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '').replace(/ ?\*{1,3}\d{1,4}(?= |$)/g, ''));

function titleOf({ file, result: { identity } }: CheckedFile): string {
  const known = [identity?.name, identity?.cite].filter(Boolean).join(', ');
  return known === '' ? file : `${known} (${file})`;
}

function place({ lines }: CheckedFile, { reference }: CheckedCitation): string {
  const { line, character } = lines.positionAt(reference.start);
  return `${line + 1}:${character + 1}`;
}

const sourced = ({ part, verdict, words, source }: PartResult): string =>
  `${part}: ${verdict === 'agrees' ? '' : `${verdict}. `}${words}${source ? ` (${source})` : ''}`;

function markdown(files: readonly CheckedFile[]): string {
  // Within a word (`000_b9.txt`) an underscore means nothing: the report reads well as text, too.
  const text = (raw: string): string =>
    oneLine(raw)
      .replace(/[\\`*[\]<>|#]/g, '\\$&')
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
  const out: string[] = ['# Cite check', ''];
  out.push(...STATUSES.map(status => `- **${status}**: ${total(files, status)}. ${EXPLAINED[status]}`));
  for (const one of files) {
    out.push('', `## ${text(titleOf(one))}`);
    for (const status of STATUSES) {
      const rows = one.result.citations.filter(citation => citation.status === status);
      if (rows.length === 0) continue;
      out.push('', `### ${status.charAt(0).toUpperCase()}${status.slice(1)}: ${rows.length}`, '');
      for (const row of rows) {
        out.push(`- ${place(one, row)} ${text(bare(row.text))}${row.authority ? ` → ${text(row.authority)}` : ''}`);
        const shown =
          status === 'verified here'
            ? row.parts.filter(part => part.part === 'quotation' || part.part === 'resolution')
            : row.parts.filter(part => part.verdict !== 'agrees' || part.part === 'quotation');
        for (const part of shown) out.push(`  - ${text(sourced(part))}`);
      }
    }
  }
  return `${out.join('\n')}\n`;
}

const STYLE = `body{font:11pt/1.4 Georgia,serif;margin:2em auto;max-width:62em;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em;border-bottom:1px solid #999}
table{border-collapse:collapse;width:100%;font-size:.92em}.cites{table-layout:fixed}.cites td{overflow-wrap:break-word}
.cites th:nth-child(1){width:4.5em}.cites th:nth-child(2){width:7.5em}.cites th:nth-child(3){width:34%}
.look td:first-child{border-left:.3em solid #111}code{font-size:.95em}th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #ccc}
thead{display:table-header-group}tr{break-inside:avoid}ul{margin:0;padding-left:1.1em}.place{white-space:nowrap}
.status{font-weight:bold;white-space:nowrap}@media print{body{margin:0;max-width:none;font-size:9.5pt}h2{break-after:avoid}}`;

/** One page that needs nothing else: no script, no picture, no address outside. */
function html(files: readonly CheckedFile[]): string {
  const text = (raw: string): string =>
    oneLine(raw).replace(/[&<>"]/g, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);
  const coded = (escaped: string): string => escaped.replace(/`([^`]{1,80})`/g, '<code>$1</code>');
  const out: string[] = [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Cite check</title>',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<style>${STYLE}</style></head><body>`,
    '<h1>Cite check</h1>',
    '<table><thead><tr><th>Status</th><th>Citations</th><th>What it means</th></tr></thead><tbody>',
    ...STATUSES.map(
      status =>
        `<tr><td class="status">${status}</td><td>${total(files, status)}</td><td>${text(EXPLAINED[status])}</td></tr>`,
    ),
    '</tbody></table>',
  ];
  for (const one of files) {
    out.push(`<h2>${text(titleOf(one))}</h2>`);
    out.push(
      '<table class="cites"><thead><tr><th>Place</th><th>Status</th><th>Citation</th><th>What was compared</th></tr></thead><tbody>',
    );
    for (const row of one.result.citations) {
      const parts = row.parts.map(part => `<li>${coded(text(sourced(part)))}</li>`).join('');
      // What a reader has to look at is marked by more than a word, and not by colour: it must show in print.
      const look = row.status === 'differs' || row.status === 'not in list' ? ' class="look"' : '';
      const authority = row.authority ? `<br>→ ${text(row.authority)}` : '';
      out.push(
        `<tr${look}><td class="place">${place(one, row)}</td><td class="status">${row.status}</td><td>${text(bare(row.text))}${authority}</td><td><ul>${parts}</ul></td></tr>`,
      );
    }
    out.push('</tbody></table>');
  }
  out.push('</body></html>');
  return `${out.join('\n')}\n`;
}

const PARTS = ['name', 'volume and page', 'year', 'pin', 'resolution', 'quotation', 'parallel'] as const;

function csv(files: readonly CheckedFile[]): string {
  const head = ['file', 'line', 'character', 'kind', 'citation', 'target', 'authority', 'status', ...PARTS, 'reasons'];
  let out = csvLine(head);
  for (const one of files) {
    for (const row of one.result.citations) {
      const { line, character } = one.lines.positionAt(row.reference.start);
      const verdicts = PARTS.map(part => row.parts.find(result => result.part === part)?.verdict);
      out += csvLine([
        ...[
          one.file,
          line,
          character,
          row.reference.kind,
          bare(row.text),
          row.reference.target,
          row.authority,
          row.status,
        ],
        ...verdicts,
        row.parts.map(sourced).join(' | '),
      ]);
    }
  }
  return out;
}

function json(files: readonly CheckedFile[]): string {
  const plain = files.map(one => ({
    file: one.file,
    ...(one.result.identity ? { case: { cite: one.result.identity.cite, name: one.result.identity.name } } : {}),
    counts: one.result.counts,
    citations: one.result.citations.map(row => {
      const { reference } = row;
      return {
        start: one.lines.positionAt(reference.start),
        end: one.lines.positionAt(reference.end),
        kind: reference.kind,
        text: row.text,
        target: reference.target,
        name: reference.name?.text,
        volume: reference.volume?.text,
        reporter: reference.reporter?.text,
        page: reference.page?.text,
        pins: reference.pins.map(({ page, to, note }) => ({ page, to, note })),
        year: reference.year,
        authority: row.authority,
        status: row.status,
        parts: row.parts,
      };
    }),
  }));
  const counts = Object.fromEntries(STATUSES.map(status => [status, total(files, status)]));
  return `${JSON.stringify({ counts, files: plain }, undefined, 2)}\n`;
}
