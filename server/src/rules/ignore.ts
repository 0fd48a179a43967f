import type { Span } from '../opinion/span';
import { factsOf } from './catalogue';
import type { RuleInput } from './input';
import type { ManifestIgnore } from './options';
import type { Finding, Fix } from './rule';

/** One id of an ignore comment: `<!-- opinion-lens-ignore: cite-name-mismatch -->` speaks of the line after it. */
interface IgnoredId extends Span {
  readonly id: string;
  /** 0-based line it silences. */
  readonly line: number;
  readonly comment: Span;
  /** Other ids in the same comment. */
  readonly alone: boolean;
}

const COMMENT = /<!--[ \t]*opinion-lens-ignore:([^<>\n\r]{1,400}?)-->/g;
const ID = /[a-z][a-z0-9-]*/g;

function ignoredIds(input: RuleInput): readonly IgnoredId[] {
  const found: IgnoredId[] = [];
  if (!input.text.includes('<!--')) return found;
  const comments = [...input.text.matchAll(COMMENT)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    ids: match[1]!,
    from: match.index + match[0].indexOf(match[1]!),
  }));
  const lines = new Set(comments.map(comment => input.lineOf(comment.start)));
  for (const comment of comments) {
    // Several comments may stand above one line: each speaks of the first line below that is no comment.
    let line = input.lineOf(comment.start) + 1;
    while (lines.has(line)) line++;
    const ids = [...comment.ids.matchAll(ID)];
    for (const id of ids) {
      const start = comment.from + id.index;
      found.push({ id: id[0], start, end: start + id[0].length, line, comment, alone: ids.length === 1 });
    }
  }
  return found;
}

export interface Silenced {
  readonly kept: Finding[];
  /** `ignore-unused` findings, severity to be set by the caller. */
  readonly unused: { start: number; end: number; message: string; fixes: Fix[] }[];
  /** Entries of the manifest that ignored nothing. */
  readonly idle: readonly ManifestIgnore[];
}

/** Takes out what comments and the manifest ignore, and tells which ignores did nothing. `ran` says which ids were checked at all. */
export function silence(input: RuleInput, findings: readonly Finding[], ran: (id: string) => boolean): Silenced {
  const comments = ignoredIds(input);
  const entries = input.options.ignores;
  if (comments.length === 0 && entries.length === 0) return { kept: [...findings], unused: [], idle: [] };
  const used = new Set<IgnoredId | ManifestIgnore>();
  const kept = findings.filter(finding => {
    const line = input.lineOf(finding.start);
    let ignored = false;
    for (const comment of comments) {
      if (comment.id !== finding.id || comment.line !== line) continue;
      used.add(comment);
      ignored = true;
    }
    for (const entry of entries) {
      if (entry.id !== finding.id || !entryHolds(input, entry, finding, line)) continue;
      used.add(entry);
      ignored = true;
    }
    return !ignored;
  });
  const unused: Silenced['unused'] = [];
  for (const comment of comments) {
    const known = factsOf(comment.id) !== undefined;
    if (used.has(comment) || (known && !ran(comment.id))) continue;
    unused.push({
      start: comment.start,
      end: comment.end,
      message: known
        ? `Nothing to ignore: \`${comment.id}\` finds nothing on the next line.`
        : `\`${comment.id}\` is no rule of Opinion Lens.`,
      fixes: [removal(input, comment)],
    });
  }
  const idle = entries.filter(
    entry => !used.has(entry) && !entry.shared && (factsOf(entry.id) === undefined || ran(entry.id)),
  );
  return { kept, unused, idle };
}

/** What is said of a manifest entry that ignores nothing. `where` is the file, or a line of it. */
export function idleIgnoreMessage(id: string, where: string): string {
  return factsOf(id) === undefined
    ? `opinions.json ignores \`${id}\`, which is no rule of Opinion Lens.`
    : `opinions.json ignores \`${id}\` in ${where}, where it finds nothing.`;
}

function entryHolds(input: RuleInput, entry: ManifestIgnore, finding: Finding, line: number): boolean {
  if (entry.line !== undefined && entry.line !== line) return false;
  if (entry.text === undefined) return true;
  const around = input.text.slice(Math.max(0, finding.start - entry.text.length), finding.end + entry.text.length);
  return around.includes(entry.text);
}

/** Takes out the id, or the whole comment with its line where it holds nothing else. */
function removal(input: RuleInput, ignored: IgnoredId): Fix {
  if (ignored.alone) {
    const line = input.lineOf(ignored.comment.start);
    const whole = input.slice(input.lineSpan(line)).trim() === input.slice(ignored.comment);
    const gone = whole ? input.wholeLine(line) : ignored.comment;
    return { title: 'Remove the comment', edits: [{ start: gone.start, end: gone.end, newText: '' }], preferred: true };
  }
  let { start, end } = ignored;
  const after = /^[ \t]*,[ \t]*/.exec(input.text.slice(end, end + 20));
  if (after) end += after[0].length;
  else start -= /[ \t,]*$/.exec(input.text.slice(Math.max(0, start - 20), start))![0].length;
  return { title: `Remove \`${ignored.id}\``, edits: [{ start, end, newText: '' }], preferred: true };
}

/** The edit that puts an ignore comment above the line of a finding. */
export function ignoreCommentEdit(
  text: string,
  finding: { id: string; start: number },
  lineEnd: string,
): { start: number; end: number; newText: string } {
  let start = finding.start;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return { start, end: start, newText: `<!-- opinion-lens-ignore: ${finding.id} -->${lineEnd}` };
}
