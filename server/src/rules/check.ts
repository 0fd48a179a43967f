import { type CaseList, EMPTY_CASE_LIST } from '../authority/case-list';
import type { Analysis } from '../reference/analysis';
import { aggregate } from './aggregate';
import { idleIgnoreMessage, silence } from './ignore';
import { RuleInput } from './input';
import { type ManifestIgnore, type RuleOptions, type Settled, settle } from './options';
import { IGNORE_UNUSED, RULES } from './registry';
import type { Finding, Report, RuleFacts, Severity } from './rule';

/** The case list the analysis was made with comes along, so that the same facts are compared. */
export interface CheckOptions extends RuleOptions {
  readonly caseList?: CaseList;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
const LOWER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};

/**
 * Everything the rules have to say about a file, sorted by place, then id: the same in the editor and on the command line.
 * Never throws; a rule that fails says nothing and the others go on.
 */
export function check(
  analysis: Analysis,
  options: CheckOptions = {},
  onFailure?: (id: string, error: unknown) => void,
): Finding[] {
  const settled = settle(options);
  const input = new RuleInput(analysis, options.caseList ?? EMPTY_CASE_LIST, settled);
  const active = new Set<string>();
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (levelOf(rule, settled) === 'off') continue;
    active.add(rule.id);
    const found: Finding[] = [];
    try {
      rule.check(input, report => found.push(finding(rule, report, settled, input)));
    } catch (error) {
      onFailure?.(rule.id, error);
      continue;
    }
    for (const one of found) findings.push(one);
  }
  const { kept, unused, idle } = silence(input, findings, id => active.has(id));
  const level = levelOf(IGNORE_UNUSED, settled);
  if (level !== 'off') {
    for (const report of unused) kept.push(finding(IGNORE_UNUSED, report, settled, input));
    for (const entry of idle) {
      if (settled.onIdleIgnore) settled.onIdleIgnore(entry, level === 'default' ? IGNORE_UNUSED.severity : level);
      else kept.push(finding(IGNORE_UNUSED, idleReport(entry), settled, input));
    }
  }
  const whole = settled.separate ? kept : aggregate(kept);
  const shown = limit(whole.sort(byPlace), settled.maxPerFile);
  if (shown.length < whole.length) settled.onCut?.(whole.length - shown.length);
  return shown;
}

/** A manifest entry that ignores nothing, told at the head of the file where nobody else tells it in the manifest. */
function idleReport({ id, line }: ManifestIgnore): Report {
  return { start: 0, end: 0, message: idleIgnoreMessage(id, line === undefined ? 'this file' : `line ${line + 1}`) };
}

/** `off`, or the severity the user states, or `default` for the catalogue's. */
function levelOf(rule: RuleFacts, options: Settled): Severity | 'off' | 'default' {
  const stated = options.severities[rule.id];
  if (options.only && !options.only.includes(rule.id)) return 'off';
  if (stated !== undefined) return options.only && stated === 'off' ? 'default' : stated;
  return options.only || rule.profiles.includes(options.profile) ? 'default' : 'off';
}

function finding(rule: RuleFacts, report: Report, options: Settled, input: RuleInput): Finding {
  const level = levelOf(rule, options);
  return {
    id: rule.id,
    severity: level === 'default' || level === 'off' ? usual(rule, report, input) : level,
    start: report.start,
    end: report.end,
    message: report.message,
    ...(report.related?.length ? { related: report.related } : {}),
    fixes: report.fixes ?? [],
    ...(report.tags ? { tags: report.tags } : {}),
    ...(report.count === undefined ? {} : { count: report.count }),
  };
}

/** The catalogue's severity, lowered where the rule says so, and one level in excerpts for rules that miss outside text. */
function usual(rule: RuleFacts, report: Report, input: RuleInput): Severity {
  const own = report.severity && RANK[report.severity] > RANK[rule.severity] ? report.severity : rule.severity;
  return rule.outside && input.excerpt ? LOWER[own] : own;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The gravest findings where there are more than `most`, in the order of the text; 0 means no limit. */
function limit(findings: Finding[], most: number): Finding[] {
  if (most <= 0 || findings.length <= most) return findings;
  const gravest = findings
    .map((found, at) => ({ found, at }))
    .sort((a, b) => RANK[a.found.severity] - RANK[b.found.severity] || a.at - b.at)
    .slice(0, most);
  return gravest.sort((a, b) => a.at - b.at).map(({ found }) => found);
}

/** For sorting and thresholds: 0 for an Error, 3 for a Hint. */
export function severityRank(severity: Severity): number {
  return RANK[severity];
}
