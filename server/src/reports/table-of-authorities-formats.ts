import { csvLine } from './csv';
import type { TableEntry, TableOfAuthorities } from './table-of-authorities';
import { SECTION_TITLES } from './table-of-authorities-words';

export const TABLE_FORMATS = ['md', 'html', 'csv', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Several tables as one document. Same tables, same bytes. */
export function tablesAs(format: TableFormat, tables: readonly TableOfAuthorities[]): string {
  switch (format) {
    case 'md':
      return tables.map(markdown).join('\n');
    case 'html':
      return html(tables);
    case 'csv':
      return csv(tables);
    default:
      return `${JSON.stringify(tables.map(asJson), null, 2)}\n`;
  }
}

/** `passim`, `176, 178`, else a dash for text without pages. */
function pagesOf(entry: TableEntry): string {
  return entry.passim ? 'passim' : entry.pages.length === 0 ? '–' : entry.pages.join('; ');
}

/** File text as Markdown that shows exactly these characters. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function markdown(table: TableOfAuthorities): string {
  const lines = ['# Table of Authorities', '', `${plain(table.title ?? table.file)}`, ''];
  if (table.groups.length === 0) lines.push('No authority is cited.', '');
  for (const group of table.groups) {
    lines.push(`## ${plain(group.opinion)}`, '');
    for (const section of group.sections) {
      lines.push(`### ${SECTION_TITLES[section.id]}`, '', '| Authority | Pages | Lines |', '| --- | --- | --- |');
      for (const entry of section.entries) {
        const name = entry.name === '' ? '' : `*${plain(entry.name)}*`;
        lines.push(`| ${name}${plain(entry.rest)} | ${pagesOf(entry)} | ${entry.lines.join(', ')} |`);
      }
      lines.push('');
    }
  }
  if (table.notCounted.length > 0) {
    lines.push('## Not counted', '', 'What these refer to could not be told:', '');
    for (const { text, line, reason } of table.notCounted) {
      lines.push(`- line ${line}: ${plain(text)}${reason === undefined ? '' : ` (${plain(reason)})`}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:52rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}' +
  'caption{text-align:left;font-variant:small-caps;font-weight:bold;padding:.6rem 0 .2rem}th{text-align:left;font-weight:normal;font-style:italic}' +
  'td,th{padding:.15rem .6rem .15rem 0;vertical-align:top}td+td{white-space:nowrap}td:last-child{white-space:normal}';

function html(tables: readonly TableOfAuthorities[]): string {
  const body = tables.map(table => {
    const parts = [`<h1>Table of Authorities</h1>`, `<p>${escaped(table.title ?? table.file)}</p>`];
    if (table.groups.length === 0) parts.push('<p>No authority is cited.</p>');
    for (const group of table.groups) {
      parts.push(`<h2>${escaped(group.opinion)}</h2>`);
      for (const section of group.sections) {
        parts.push(
          `<table><caption>${SECTION_TITLES[section.id]}</caption>`,
          '<thead><tr><th scope="col">Authority</th><th scope="col">Pages</th><th scope="col">Lines</th></tr></thead><tbody>',
        );
        for (const entry of section.entries) {
          const name = entry.name === '' ? '' : `<i>${escaped(entry.name)}</i>`;
          parts.push(
            `<tr><td>${name}${escaped(entry.rest)}</td><td>${escaped(pagesOf(entry))}</td><td>${entry.lines.join(', ')}</td></tr>`,
          );
        }
        parts.push('</tbody></table>');
      }
    }
    if (table.notCounted.length > 0) {
      parts.push('<h2>Not counted</h2><p>What these refer to could not be told:</p><ul>');
      for (const { text, line, reason } of table.notCounted)
        parts.push(`<li>line ${line}: ${escaped(text)}${reason === undefined ? '' : ` (${escaped(reason)})`}</li>`);
      parts.push('</ul>');
    }
    return parts.join('\n');
  });
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Table of Authorities</title><style>${STYLE}</style></head>\n<body>\n${body.join('\n<hr>\n')}\n</body>\n</html>\n`;
}

function csv(tables: readonly TableOfAuthorities[]): string {
  const rows = [
    csvLine([
      'file',
      'opinion',
      'opinionKind',
      'author',
      'section',
      'authority',
      'target',
      'pages',
      'lines',
      'passim',
      'mentions',
    ]),
  ];
  for (const table of tables)
    for (const group of table.groups)
      for (const section of group.sections)
        for (const entry of section.entries)
          rows.push(
            csvLine([
              ...[
                table.file,
                group.opinion,
                group.kind,
                group.author,
                section.id,
                entry.name + entry.rest,
                entry.target,
              ],
              ...[entry.pages.join('; '), entry.lines.join('; '), entry.passim ? 'passim' : '', entry.places.length],
            ]),
          );
  return rows.join('');
}

/** The same facts as plain data; places with lines and characters from 0, as `cites` has them. */
function asJson(table: TableOfAuthorities): unknown {
  return {
    file: table.file,
    title: table.title,
    groups: table.groups.map(group => ({
      opinion: group.opinion,
      kind: group.kind,
      author: group.author,
      sections: group.sections.map(section => ({
        id: section.id,
        title: SECTION_TITLES[section.id],
        entries: section.entries.map(({ name, rest, target, pages, lines, passim, places }) => ({
          ...{ authority: name + rest, name: name === '' ? undefined : name, target, pages, lines, passim, places },
        })),
      })),
    })),
    notCounted: table.notCounted,
  };
}
