import * as fs from 'node:fs';
import { usReportsFrom } from '../../server/src/authority/us-reports';
import { analyseFile } from '../../server/src/corpus/analyse-file';
import type { Reference } from '../../server/src/reference/reference';

const caseList = usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));

/** Rows of one file as the command line gives them: its identity from its text or its name. */
export function rowsOf(path: string, text: string): readonly Reference[] {
  return analyseFile({ text, path, stated: undefined, caseList, declared: true }).references;
}
