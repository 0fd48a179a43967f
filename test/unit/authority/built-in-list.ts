import * as fs from 'node:fs';
import type { CaseList } from '../../../server/src/authority/case-list';
import { usReportsFrom } from '../../../server/src/authority/us-reports';

let list: CaseList | undefined;

/** The built-in list, read once for all tests. */
export function builtInList(): CaseList {
  list ??= usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));
  return list;
}
