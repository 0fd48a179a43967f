import * as fs from 'node:fs';
import * as path from 'node:path';
import { type CaseList, EMPTY_CASE_LIST } from '../authority/case-list';
import { caseListFrom, caseTableOf } from '../authority/case-list-file';
import { mergeCaseLists } from '../authority/merged-case-list';
import { usReportsFrom } from '../authority/us-reports';
import { decodeFile } from '../corpus/decode';
import { reason } from './inputs';

/** Faults told of a list, one by one. */
const MOST_FAULTS = 3;

/** The built-in list, with the user's own lists before it. Lists that cannot be read are told of and left out. */
export function caseListOf(files: readonly string[], trouble: (message: string) => void): CaseList {
  const builtIn = builtInList();
  const lists = files.flatMap(file => {
    try {
      const content = decodeFile(fs.readFileSync(file));
      if (content.kind !== 'text') {
        trouble(`${file} is not used: ${content.kind === 'skipped' ? content.reason : 'it has vanished'}`);
        return [];
      }
      const list = caseListFrom(content.text, /\.json$/i.test(file) ? 'json' : 'csv', path.basename(file));
      for (const fault of list.faults.slice(0, MOST_FAULTS)) trouble(`${file}:${fault.line + 1}: ${fault.message}`);
      const more = list.faults.length - MOST_FAULTS;
      if (more > 0)
        trouble(`${file}: ${more === 1 ? 'one more faulty row is' : `${more} more faulty rows are`} left out.`);
      return list;
    } catch (error) {
      trouble(`${file}: ${reason(error)}`);
      return [];
    }
  });
  return lists.length === 0 ? builtIn : mergeCaseLists(caseTableOf(lists), builtIn);
}

/** Facts lie beside the bundle; in the sources under server/data. */
function builtInList(): CaseList {
  for (const folder of [
    path.join(__dirname, 'data'),
    path.join(__dirname, '../server/data'),
    path.join(__dirname, '../../data'),
    'server/data',
  ]) {
    try {
      return usReportsFrom(fs.readFileSync(path.join(folder, 'us-reports.txt'), 'utf8'));
    } catch {
      // The next place.
    }
  }
  return EMPTY_CASE_LIST;
}
