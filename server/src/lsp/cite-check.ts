import { quotedIn } from '../corpus/quotation/quoted';
import { caseFacts, caseTitle } from '../features/authority';
import { heldCase } from '../features/held-case';
import { shownPath, type View } from '../features/view';
import { citeCheck, type HeldCase } from '../reports/cite-check';
import { CITE_CHECK_FORMATS, citeCheckText } from '../reports/cite-check-formats';
import type { PassageSource, RuleOptions } from '../rules/options';
import { CITE_CHECK, type CiteCheckParams, type CiteCheckResult } from './protocol-reports';
import type { Session } from './session';

/** Milliseconds a report waits for the index: quotations are compared with files that it knows. */
const PATIENCE = 10_000;

/** The files here that hold cases which a quotation in the open file is cited to. */
export async function heldCases(view: View): Promise<ReadonlyMap<string, HeldCase>> {
  const held = new Map<string, HeldCase>();
  for (const { reference } of quotedIn(view.analysis)) {
    const { target } = reference;
    if (target === null || held.has(target)) continue;
    const found = await heldCase(target, view);
    if (found) held.set(target, { source: found.source, file: shownPath(view, found.file.key) });
  }
  return held;
}

/** The files to compare quotations with, where the rule that does so is on; undefined where it is off. */
export async function passagesFor(rules: RuleOptions, view: View): Promise<PassageSource | undefined> {
  const level = rules.severities?.['quote-not-found'];
  if (level === 'off' || (level === undefined && rules.profile !== 'all')) return undefined;
  const held = await heldCases(view);
  return {
    sourceOf(target) {
      const found = held.get(target);
      const name = view.corpus.filesOf(target).find(file => file.identity?.name)?.identity?.name;
      return found && { source: found.source, name: name ?? caseTitle(caseFacts(view, target)) };
    },
  };
}

/** The cite-check report of an open file. */
export function registerCiteCheck(session: Session): void {
  session.connection.onRequest(
    CITE_CHECK,
    session.answer<CiteCheckParams, CiteCheckResult | null>('citeCheck', null, async ({ uri, format }) => {
      const view = await session.view(uri, PATIENCE);
      if (!view) return null;
      const held = await heldCases(view);
      const result = citeCheck(view.analysis, { caseList: view.caseList, held: target => held.get(target) });
      const wanted = CITE_CHECK_FORMATS.find(one => one === format) ?? 'md';
      return { text: citeCheckText([{ file: shownPath(view, view.key), lines: view.lines, result }], wanted) };
    }),
  );
}
