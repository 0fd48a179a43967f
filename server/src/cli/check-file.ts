import type { CaseList } from '../authority/case-list';
import { analyseFile } from '../corpus/analyse-file';
import type { ManifestWord } from '../corpus/identity';
import { type CheckOptions, check } from '../rules/check';
import type { LineEndings, RuleOptions } from '../rules/options';
import type { Finding } from '../rules/rule';

/** What the rules need to know besides the text of a file. */
export interface CheckSettings {
  readonly rules: RuleOptions;
  readonly bareNames?: 'strict' | 'normal' | 'off';
}

export interface CheckQuestion {
  readonly text: string;
  /** As rows show it; its name may say which case the file is. */
  readonly file: string;
  readonly word: ManifestWord | undefined;
  readonly caseList: CaseList;
  /** Named on the command line: read whatever its family. */
  readonly declared: boolean;
  readonly settings: CheckSettings;
  /** Hears of the manifest's entries that ignore nothing in the file. */
  readonly onIdleIgnore?: RuleOptions['onIdleIgnore'];
  /** Hears how many findings the limit has left out. */
  readonly onCut?: RuleOptions['onCut'];
  /** Every place by itself, without a limit: for fixing. */
  readonly separate?: boolean;
}

/** Findings of one file; undefined for a file of a folder that is no opinion. */
export function checkFile(question: CheckQuestion): Finding[] | undefined {
  const { text, file, word, caseList, declared, settings } = question;
  const analysis = analyseFile({
    text,
    path: file.replaceAll('\\', '/'),
    stated: word?.identity,
    caseList,
    declared,
    ...(settings.bareNames === undefined ? {} : { bareNames: settings.bareNames }),
    ...(settings.rules.concurStyle === undefined ? {} : { concurStyle: settings.rules.concurStyle }),
  });
  if (!declared && analysis.document.family === 'none') return undefined;
  const options: CheckOptions = {
    ...settings.rules,
    caseList,
    ignores: (word?.ignore ?? []).map(id => ({ id, shared: word?.shared === true })),
    lineEndings: lineEndingsOf(text),
    ...(question.onIdleIgnore ? { onIdleIgnore: question.onIdleIgnore } : {}),
    ...(question.onCut ? { onCut: question.onCut } : {}),
    ...(question.separate ? { separate: true, maxPerFile: 0 } : {}),
  };
  return check(analysis, options, (id, error) => {
    process.stderr.write(
      `opinion-lens: the rule ${id} failed on ${file}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  });
}

/** Counts the line ends of a text as it stands on disk. */
function lineEndingsOf(text: string): LineEndings {
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) === 13) crlf++;
    else lf++;
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text.charCodeAt(at + 1) !== 10) cr++;
  return { lf, crlf, cr };
}
