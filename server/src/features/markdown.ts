/**
 * Cards are Markdown, and what stands in a file must never become markup there: no link, no emphasis, no HTML, no command
 * (DESIGN 6). Everything taken from a file goes through `plain` or `code`.
 */

/**
 * File text as Markdown that shows exactly these characters. Line breaks and runs of spaces become one space. Only what could
 * mean something is escaped, so that the card also reads well where Markdown is not rendered.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
      .replace(/[\\`*[\]~|]/g, '\\$&')
      // Inside a word (`WHITE_B`) an underscore means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Addresses and mail addresses become links by themselves in many editors.
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/\b(www)\./gi, '$1&#46;')
      .replace(/@/g, '&#64;')
      // Where the text begins a line: headings, lists, rules.
      .replace(/^(\s*)([#+=-])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

/** File text as a code span: the fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
  if (flat === '') return '';
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(run => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/**
 * A link to a place in a file: the address is ours, its words are escaped. `line` and `column` (UTF-16 units) count from 1; the
 * column is told where a line may be an excerpt of many pages.
 */
export function fileLink(words: string, uri: string, line: number, column?: number): string {
  return `[${plain(words)}](${encodeAddress(uri)}#L${line}${column === undefined || column === 1 ? '' : `,${column}`})`;
}

/** A link out; addresses are built from numbers and reporter names only. */
export function webLink(words: string, address: string): string {
  return `[${words}](${encodeAddress(address)})`;
}

function encodeAddress(address: string): string {
  return address.replace(
    /[\s()<>"\\`]/g,
    character => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

/** A card for editors that show no Markdown: marks of emphasis and escapes taken out, links as their words. */
export function asPlainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((?:[^)]*)\)/g, '$1')
    .replace(/(?<!\\)(?:\*{1,3}|`+)/g, '')
    .replace(/^> /gm, '  ')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#58;/g, ':')
    .replace(/&#46;/g, '.')
    .replace(/&#64;/g, '@')
    .replace(/&amp;/g, '&')
    .replace(/ {2}$/gm, '');
}

/** A card: paragraphs of lines; lines of a paragraph are kept apart by a hard break. Empty ones are dropped. */
export function card(...paragraphs: readonly (readonly (string | undefined | false)[])[]): string {
  return paragraphs
    .map(lines => lines.filter(line => typeof line === 'string' && line !== '').join('  \n'))
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
}
