import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { fixAllEdits } from '../rules/fix-all';
import { ignoreCommentEdit } from '../rules/ignore';
import type { Finding, FixEdit } from '../rules/rule';
import { diagnosticOf } from './diagnostics';
import { said, t } from './translation';
import { rangeOf, type View } from './view';

/** Kind of the action that mends everything that may be mended without a look. */
export const FIX_ALL = 'source.fixAll.opinionLens';

/** What the client asks for: a stretch of the text, and which kinds of actions. */
export interface ActionRequest {
  readonly range: Range;
  /** Kinds wanted; undefined means all. */
  readonly only: readonly string[] | undefined;
  /** Command of the client that asks which case the file is; undefined where there is none. */
  readonly setCase: string | undefined;
  /** The case the file looks like, with the edit of the manifest that says so. */
  readonly suggestion?: { readonly title: string; readonly cite: string; readonly edit: WorkspaceEdit } | undefined;
  /** The edit that ignores a check in the file's manifest entry, for texts that stay untouched; undefined where none can be written. */
  readonly ignoreInManifest?: (id: string) => WorkspaceEdit | undefined;
}

/** A menu shows titles as they are: words in code marks stand in quotation marks there. */
function quoted(title: string): string {
  return title.replace(/`([^`]*)`/g, '“$1”');
}

function editsOf(view: View, edits: readonly FixEdit[]): TextEdit[] {
  return edits.map(edit => ({ range: rangeOf(view.lines, edit), newText: edit.newText }));
}

function wanted(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some(asked => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
}

/**
 * Quick fixes of the findings at a place, "fix all of this kind", and fix all in the file (`source.fixAll`). `separate` gives
 * every place by itself, where a finding stands for many.
 */
export function codeActions(
  view: View,
  all: readonly Finding[],
  request: ActionRequest,
  separate: () => readonly Finding[],
): CodeAction[] {
  const actions: CodeAction[] = [];
  const edit = (edits: readonly FixEdit[]) => ({ changes: { [view.uri]: editsOf(view, edits) } });
  if (wanted(request.only, CodeActionKind.QuickFix)) {
    const here = findingsHere(view, all, request.range);
    const kinds = new Set<string>();
    for (const finding of here) {
      for (const fix of finding.fixes) {
        actions.push({
          title: quoted(said(fix.title)),
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(view, finding)],
          ...(fix.preferred ? { isPreferred: true } : {}),
          edit: edit(fix.edits),
        });
      }
      if (finding.fixes.some(fix => fix.safe)) kinds.add(finding.id);
      const { suggestion } = request;
      if (finding.id === 'file-has-no-citation' && suggestion) {
        const title = t('{0}: write it to opinions.json', suggestion.title);
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(view, finding)],
          // The command saves the manifest as well; other clients take the edit.
          ...(request.setCase === undefined
            ? { edit: suggestion.edit }
            : { command: { title, command: request.setCase, arguments: [view.uri, suggestion.cite] } }),
        });
      }
      if (finding.id === 'file-has-no-citation' && request.setCase !== undefined) {
        const title = t('Set case for this file…');
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(view, finding)],
          command: { title, command: request.setCase, arguments: [view.uri] },
        });
      }
    }
    for (const id of kinds) {
      const same = fixAllEdits(separate().filter(finding => finding.id === id));
      if (same.fixed.length < 2) continue;
      actions.push({
        title: t('Fix all {0} places of “{1}” in this file', same.fixed.length, id),
        kind: CodeActionKind.QuickFix,
        diagnostics: here.filter(finding => finding.id === id).map(finding => diagnosticOf(view, finding)),
        edit: edit(same.edits),
      });
    }
  }
  // Never preferred, and after everything that mends.
  if (wanted(request.only, CodeActionKind.QuickFix)) {
    for (const finding of findingsHere(view, all, request.range)) actions.push(...ignoring(view, finding, request));
  }
  // Editors ask for anything at every move of the caret: where nothing can be mended unseen, nothing is worked out.
  const mendable = request.only !== undefined || all.some(finding => finding.fixes.some(fix => fix.safe));
  if (mendable && wanted(request.only, FIX_ALL)) {
    const { edits } = fixAllEdits(separate());
    if (edits.length > 0) {
      actions.push({ title: t('Fix encoding and markup in this file'), kind: FIX_ALL, edit: edit(edits) });
    }
  }
  return actions;
}

function findingsHere(view: View, all: readonly Finding[], range: Range): readonly Finding[] {
  const start = view.lines.offsetAt(range.start);
  const end = view.lines.offsetAt(range.end);
  return all.filter(finding => finding.start <= end && start <= finding.end);
}

/** Says nothing of the checker itself, nor of what stands for the whole file: a comment on its first line would hide no more than that line. */
const NO_COMMENT: ReadonlySet<string> = new Set(['ignore-unused', 'file-has-no-citation', 'mixed-line-endings']);

/** The two ways to ignore a finding (DOMAIN 4.1): a comment on the line before, or the manifest when the text must stay untouched. */
function ignoring(view: View, finding: Finding, request: ActionRequest): CodeAction[] {
  const actions: CodeAction[] = [];
  const diagnostics = [diagnosticOf(view, finding)];
  if (!NO_COMMENT.has(finding.id)) {
    const { text } = view.analysis.document;
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    actions.push({
      title: t('Ignore “{0}” here (comment on the line before)', finding.id),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: { changes: { [view.uri]: editsOf(view, [ignoreCommentEdit(text, finding, lineEnd)]) } },
    });
  }
  const inManifest = finding.id === 'ignore-unused' ? undefined : request.ignoreInManifest?.(finding.id);
  if (inManifest) {
    actions.push({
      title: t('Ignore “{0}” in this file (opinions.json)', finding.id),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: inManifest,
    });
  }
  return actions;
}
