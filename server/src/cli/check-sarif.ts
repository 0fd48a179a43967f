import { createHash } from 'node:crypto';
import { ruleDocumentation } from '../rules/documentation';
import { RULE_FACTS } from '../rules/registry';
import type { Severity } from '../rules/rule';
import type { CheckRow, RowPlace } from './check-row';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const RULE_INDEX = new Map(RULE_FACTS.map((facts, index) => [facts.id, index]));

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/: everything up to the list of results. */
export function sarifHead(version: string): string {
  const driver = {
    name: 'opinion-lens',
    semanticVersion: version,
    informationUri: ruleDocumentation(''),
    rules: RULE_FACTS.map(facts => ({
      id: facts.id,
      shortDescription: { text: `${facts.title}.` },
      helpUri: ruleDocumentation(facts.id),
      defaultConfiguration: { enabled: facts.default === 'on', level: LEVEL[facts.severity] },
      properties: { tags: [facts.group], severity: facts.severity, profiles: facts.profiles },
    })),
  };
  return (
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{' +
    `"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`
  );
}

export function sarifTail(): string {
  return '\n]}]}\n';
}

/** One result; SARIF counts lines and columns from 1. */
export function sarifResult(row: CheckRow): object {
  const uri = uriOf(row.file);
  return {
    ruleId: row.id,
    ruleIndex: RULE_INDEX.get(row.id),
    level: LEVEL[row.severity],
    message: { text: row.message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(row.start, row.end) } }],
    partialFingerprints: { 'opinionLens/v1': fingerprint(row) },
    ...(row.related?.length
      ? {
          relatedLocations: row.related.map((one, index) => ({
            id: index + 1,
            message: { text: one.message },
            physicalLocation: { artifactLocation: { uri }, region: regionOf(one.start, one.end) },
          })),
        }
      : {}),
    ...(row.fixes.length > 0
      ? {
          fixes: row.fixes.map(fix => ({
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: fix.edits.map(edit => ({
                  deletedRegion: regionOf(edit.start, edit.end),
                  ...(edit.newText === '' ? {} : { insertedContent: { text: edit.newText } }),
                })),
              },
            ],
          })),
        }
      : {}),
    properties: { severity: row.severity, ...(row.count === undefined ? {} : { count: row.count }) },
  };
}

function regionOf(start: RowPlace, end: RowPlace): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative paths as relative references with forward slashes, absolute ones as file URIs. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${escaped}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${escaped.replace('%3A', ':')}` : escaped.replace(/^(?:\.\/)+/, '');
}

/** Stays the same when lines move: what is wrong, not where. */
function fingerprint(row: CheckRow): string {
  return createHash('sha256').update(`${row.id}\n${row.file}\n${row.message}`).digest('hex').slice(0, 32);
}
