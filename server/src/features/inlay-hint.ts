import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import { justiceByCode } from '../authority/justices';
import { pageAt } from '../corpus/places';
import type { Span } from '../opinion/span';
import { caseAddress, caseFacts, caseTitle, shortName } from './authority';
import { said, t } from './translation';
import type { View } from './view';

/** Which hints a person wants; all off by default (DOMAIN 5.6). */
export interface HintOptions {
  /** `→ Malloy` after a short form without a name. */
  readonly shortForms: boolean;
  /** `p. 461` before a part. */
  readonly pages: boolean;
  /** `Byron R. White` after a code. */
  readonly justices: boolean;
}

/** What a hint is behind; more is said once a person points at it. */
export interface HintData {
  readonly uri: string;
  /** Start of the short form. */
  readonly start: number;
}

/** The case a hint means, spelled out, and how that is known; undefined when the short form is no longer there. */
export function hintDetails(view: View, { start }: HintData): string | undefined {
  const reference = view.analysis.references.find(one => one.start === start);
  if (!reference?.target) return undefined;
  return [caseTitle(caseFacts(view, reference.target)), reference.reason && said(reference.reason)]
    .filter(Boolean)
    .join('\n');
}

/** Hints for a stretch of the text. */
export function inlayHints(view: View, within: Span, options: HintOptions): InlayHint[] {
  const { document, references, identity } = view.analysis;
  const hints: InlayHint[] = [];
  const inside = (offset: number): boolean => within.start <= offset && offset <= within.end;
  const add = (offset: number, label: string, left: boolean, data?: HintData): void => {
    hints.push({
      position: view.lines.positionAt(offset),
      label,
      kind: InlayHintKind.Type,
      ...(left ? { paddingRight: true } : { paddingLeft: true }),
      ...(data ? { data } : {}),
    });
  };
  if (options.shortForms) {
    for (const reference of references) {
      const bare = /^(?:short-case|id|ibid)$/.test(reference.kind) && !reference.name;
      if (!bare || !inside(reference.end) || !reference.target || !caseAddress(reference.target)) continue;
      const { name } = caseFacts(view, reference.target);
      if (name) add(reference.end, `→ ${shortName(name.value)}`, false, { uri: view.uri, start: reference.start });
    }
  }
  const facts = view.corpus.file(view.key);
  if (options.pages && facts) {
    for (const part of document.parts) {
      const page = inside(part.start) ? pageAt(facts, part.start) : undefined;
      if (page !== undefined) add(part.start, t('p. {0}', page), true);
    }
  }
  if (options.justices) {
    for (const { author } of document.markers) {
      if (!author || !inside(author.end)) continue;
      const justice = justiceByCode(author.text, identity?.year);
      if (justice) add(author.end, `${justice.given.replace(/ \(.*\)$/, '')} ${justice.surname}`, false);
    }
  }
  return hints.sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}
