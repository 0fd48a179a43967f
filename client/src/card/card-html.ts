/**
 * Case cards come as Markdown, the server's own and always of the same make: headings, lists, paragraphs, quotations, emphasis, code,
 * links, escapes. This turns one into the body of a page without anything else; what is no such mark stays the text it is, so
 * words of a file never become markup.
 */

/** A place or a page outside that a link of a card leads to. */
export interface CardLink {
  /** The address without its line. */
  readonly address: string;
  /** 0-based; undefined where the address names none. */
  readonly line: number | undefined;
  readonly character: number;
}

export interface CardHtml {
  /** The first heading as plain text: the name of the case; '' when there is none. */
  readonly title: string;
  readonly body: string;
  /** In the order of their numbers: the link `data-link="3"` leads to the third. */
  readonly links: readonly CardLink[];
}

/** The body of a page for a card. `describe` says in words where a link leads, for its tooltip. */
export function cardHtml(markdown: string, describe: (link: CardLink) => string): CardHtml {
  const links: CardLink[] = [];
  const inline = (text: string): string => inlineHtml(text, links, describe);
  const out: string[] = [];
  let title = '';
  let paragraph: string[] = [];
  let open: 'ul' | 'blockquote' | undefined;
  const flush = (): void => {
    if (paragraph.length > 0) out.push(`<p>${paragraph.map(inline).join('<br>')}</p>`);
    paragraph = [];
  };
  const enter = (next: typeof open): void => {
    flush();
    if (open === next) return;
    if (open) out.push(`</${open}>`);
    if (next) out.push(`<${next}>`);
    open = next;
  };
  for (const raw of markdown.split('\n')) {
    const line = raw.replace(/ {2}$/, '');
    const heading = /^(#{1,4}) /.exec(line);
    if (heading) {
      enter(undefined);
      const level = heading[1]!.length;
      const words = line.slice(level + 1);
      if (level === 1 && title === '') title = textOf(words);
      out.push(`<h${level}>${inline(words)}</h${level}>`);
    } else if (line.startsWith('- ')) {
      enter('ul');
      out.push(`<li>${inline(line.slice(2))}</li>`);
    } else if (line.startsWith('> ')) {
      enter('blockquote');
      out.push(`<p>${inline(line.slice(2))}</p>`);
    } else if (line.trim() === '') {
      enter(undefined);
    } else {
      if (open) enter(undefined);
      paragraph.push(line);
    }
  }
  enter(undefined);
  return { title, body: out.join('\n'), links };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#58;': ':',
  '&#46;': '.',
  '&#64;': '@',
};

/** Escapes and entities as the characters they stand for. */
function decoded(text: string): string {
  return text.replace(/\\([^\w\s])|\\(_)|&(?:amp|lt|gt|#58|#46|#64);/g, (whole, escaped, underscore) => {
    return escaped ?? underscore ?? ENTITIES[whole] ?? whole;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, one => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!);
}

/** The marks that begin something within a line, and a backslash with what it escapes, which begins nothing. */
const MARK = /\\[^\w\s]|\\_|\*\*\*|\*\*|\*|`+|\[/g;

function inlineHtml(text: string, links: CardLink[], describe: (link: CardLink) => string): string {
  let html = '';
  let from = 0;
  MARK.lastIndex = 0;
  for (let mark = next(text, 0); mark; mark = next(text, from)) {
    const start = mark.index;
    const [sign] = mark;
    const found = sign.startsWith('\\') ? undefined : closed(text, start, sign);
    if (!found) {
      html += escaped(decoded(text.slice(from, start + sign.length)));
      from = start + sign.length;
      continue;
    }
    html += escaped(decoded(text.slice(from, start)));
    const { inner, end } = found;
    if (sign.startsWith('`')) html += `<code>${escaped(inner.replace(/^ (.*\S.*) $/, '$1'))}</code>`;
    else if (sign === '[') html += link(inner, found.address ?? '', links, describe);
    else {
      const [tag, more] = sign === '*' ? ['em', ''] : ['strong', sign === '***' ? 'em' : ''];
      const words = inlineHtml(inner, links, describe);
      html += `<${tag}>${more ? `<${more}>${words}</${more}>` : words}</${tag}>`;
    }
    from = end;
  }
  return html + escaped(decoded(text.slice(from)));
}

function next(text: string, from: number): RegExpExecArray | null {
  MARK.lastIndex = from;
  return MARK.exec(text);
}

interface Closed {
  readonly inner: string;
  /** Behind the closing mark. */
  readonly end: number;
  readonly address?: string;
}

/** What stands between a mark and the one that closes it; undefined when none does, and the mark is a character. */
function closed(text: string, start: number, sign: string): Closed | undefined {
  const from = start + sign.length;
  if (sign === '[') {
    const middle = unescaped(text, '](', from);
    const end = middle < 0 ? -1 : text.indexOf(')', middle);
    return end < 0
      ? undefined
      : { inner: text.slice(from, middle), address: text.slice(middle + 2, end), end: end + 1 };
  }
  const end = sign.startsWith('`') ? runOf(text, sign.length, from) : unescaped(text, sign, from);
  return end <= from ? undefined : { inner: text.slice(from, end), end: end + sign.length };
}

/** Where a run of exactly so many backticks stands next; -1 where none does. */
function runOf(text: string, length: number, from: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run; run = runs.exec(text)) if (run[0].length === length) return run.index;
  return -1;
}

/** Where `sign` stands next without a backslash before it; -1 where it does not. */
function unescaped(text: string, sign: string, from: number): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1))
    if (text[at - 1] !== '\\') return at;
  return -1;
}

function link(words: string, target: string, links: CardLink[], describe: (link: CardLink) => string): string {
  const [, address = target, line, character] = /^(.*?)#L(\d{1,9})(?:,(\d{1,9}))?$/.exec(target) ?? [];
  const found: CardLink = {
    address,
    line: line === undefined ? undefined : Number(line) - 1,
    character: character === undefined ? 0 : Number(character) - 1,
  };
  links.push(found);
  const title = escaped(describe(found));
  return `<a href="#" data-link="${links.length}" title="${title}">${escaped(decoded(words))}</a>`;
}

/** A heading without its marks. */
function textOf(markdown: string): string {
  return decoded(markdown.replace(/(?<!\\)(?:\*{1,3}|`+)/g, ''));
}
