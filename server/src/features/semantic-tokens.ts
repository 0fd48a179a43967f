import type { Span } from '../opinion/span';
import type { Reference } from '../reference/reference';
import { taggedTarget } from './tagged-case';
import type { View } from './view';

/** Types and modifiers of DOMAIN 5.3, in the order of the legend. package.json gives each the scopes that themes colour. */
export const TOKEN_TYPES = [
  'caseName',
  'volume',
  'reporter',
  'page',
  'pin',
  'year',
  'signal',
  'shortRef',
  'crossRef',
  'statute',
  'work',
  'justice',
  'footnoteRef',
  'pageMark',
  'tagName',
  'attribute',
] as const;
export const TOKEN_MODIFIERS = ['resolved', 'unresolved', 'target', 'inWorkspace'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: number;
}

const bit = (modifier: (typeof TOKEN_MODIFIERS)[number]): number => 1 << TOKEN_MODIFIERS.indexOf(modifier);
const SHORT = /^(?:id|ibid|short-case|supra-case|hereafter-short)$/;
const CROSS = /^(?:ante|post|supra-page|infra|intra-court)$/;
const LAW = /^(?:statute|rule|regulation|constitution)$/;
const WORK = /^(?:treatise|book|article|restatement|legislative)$/;

function modifiersOf(view: View, reference: Reference, tagged: string | undefined): number {
  const { target } = reference;
  let modifiers = target === null ? bit('unresolved') : bit('resolved');
  if (target !== null && target === tagged) modifiers |= bit('target');
  if (target !== null && view.corpus.filesOf(target).length > 0) modifiers |= bit('inWorkspace');
  return modifiers;
}

function tokensOf(view: View, reference: Reference, tagged: string | undefined, out: Token[]): void {
  const modifiers = modifiersOf(view, reference, tagged);
  const add = (type: TokenType, span: Span | undefined): void => {
    if (span && span.end > span.start) out.push({ type, modifiers, start: span.start, end: span.end });
  };
  add('signal', reference.signal);
  const { kind } = reference;
  if (CROSS.test(kind)) add('crossRef', { start: reference.start, end: reference.pins[0]?.start ?? reference.end });
  else if (LAW.test(kind)) add('statute', reference);
  else if (kind === 'bare-name') add('caseName', reference);
  else if (WORK.test(kind))
    add('work', {
      start: reference.start,
      end: reference.pins[0]?.start ?? reference.parentheticals[0]?.start ?? reference.end,
    });
  else if (kind === 'id' || kind === 'ibid')
    add('shortRef', { start: reference.start, end: reference.pins[0]?.start ?? reference.end });
  else {
    add('caseName', reference.name);
    if (SHORT.test(kind) && !reference.volume) {
      add('shortRef', {
        start: reference.name?.end ?? reference.start,
        end: reference.pins[0]?.start ?? reference.end,
      });
    }
  }
  if (!LAW.test(kind) && !WORK.test(kind)) {
    add('volume', reference.volume);
    add('reporter', reference.reporter);
    add('page', reference.page);
  }
  for (const pin of reference.pins) add('pin', pin);
  add('year', reference.yearSpan);
}

/** Tokens in order, none overlapping another, none over a line break. */
function sorted(text: string, tokens: Token[]): Token[] {
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Token[] = [];
  let free = 0;
  for (const token of tokens) {
    let start = Math.max(token.start, free);
    while (start < token.end) {
      const newline = text.indexOf('\n', start);
      const end = newline >= 0 && newline < token.end ? newline : token.end;
      if (end > start) out.push({ ...token, start, end });
      start = end + 1;
    }
    free = Math.max(free, token.end);
  }
  return out;
}

/** Semantic tokens of the file, or of a stretch, as the protocol packs them: five numbers each, relative to the one before. */
export function semanticTokens(view: View, within?: Span): number[] {
  const { document, references } = view.analysis;
  const tokens: Token[] = [];
  const tagged = taggedTarget(view.analysis);
  const inside = (span: Span): boolean => !within || (span.start < within.end && within.start < span.end);
  for (const reference of references) if (inside(reference)) tokensOf(view, reference, tagged, tokens);
  const plain = (type: TokenType, span: Span | undefined): void => {
    if (span && inside(span)) tokens.push({ type, modifiers: 0, start: span.start, end: span.end });
  };
  for (const mark of document.pageMarks) plain('pageMark', mark);
  for (const mark of document.noteMarks) plain('footnoteRef', mark);
  for (const tag of document.tags) {
    if (tag.role === 'foreign') continue;
    plain('tagName', tag.name);
    for (const attribute of tag.attributes) plain('attribute', attribute.name);
  }
  for (const heading of document.headings) plain('justice', heading.justice);
  for (const list of document.writerLists) for (const name of list.names) plain('justice', name);
  return packed(view, sorted(document.text, tokens));
}

function packed(view: View, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const at = view.lines.positionAt(token.start);
    const sameLine = at.line === line;
    data.push(
      at.line - line,
      sameLine ? at.character - character : at.character,
      token.end - token.start,
      TOKEN_TYPES.indexOf(token.type),
      token.modifiers,
    );
    line = at.line;
    character = at.character;
  }
  return data;
}

/** The one edit that turns the tokens sent before into those of now; undefined when they are the same. */
export function tokenEdit(
  before: readonly number[],
  now: readonly number[],
): { start: number; deleteCount: number; data: number[] } | undefined {
  let start = 0;
  const shorter = Math.min(before.length, now.length);
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return undefined;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { start, deleteCount: before.length - tail - start, data: now.slice(start, now.length - tail) };
}
