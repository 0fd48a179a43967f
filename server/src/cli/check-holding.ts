import * as fs from 'node:fs';
import { EMPTY_CASE_LIST } from '../authority/case-list';
import { analyseFile } from '../corpus/analyse-file';
import { identityFromPath } from '../corpus/identity';
import type { CheckTask, HeldFile } from './check-work';
import { decodeAs } from './encoding';
import type { Input } from './inputs';
import { CommandManifests } from './manifests';

/** Characters that hold the caption of an opinion. */
const HEAD = 20_000;

/** True where `quote-not-found` runs: by name, by severity, or with every rule. */
function comparesQuotations({ rules }: CheckTask): boolean {
  const id = 'quote-not-found';
  if (rules.only) return rules.only.includes(id);
  const level = rules.severities?.[id];
  return level === undefined ? rules.profile === 'all' : level !== 'off';
}

/**
 * Which file of the run holds which case, the first where several do, as in the editor; undefined where no rule asks. By the
 * manifest and the file name, else by the caption.
 */
export function holdingOf(inputs: readonly Input[], task: CheckTask): ReadonlyMap<string, HeldFile> | undefined {
  if (!comparesQuotations(task)) return undefined;
  // What is wrong with a manifest is told when the files are checked.
  const manifests = new CommandManifests(task.manifest, () => {});
  const found = new Map<string, HeldFile>();
  for (const input of inputs) {
    if (input.location === undefined) continue;
    const path = input.file.replaceAll('\\', '/');
    const stated = manifests.word(input.location)?.identity;
    const identity = stated?.target ? stated : (identityFromPath(path) ?? captionOf(input, path, task));
    const { target, name } = identity ?? {};
    if (target && !found.has(target)) found.set(target, { input, ...(name === undefined ? {} : { name }) });
  }
  return found;
}

function captionOf(input: Input, path: string, task: CheckTask): { target: string | null; name?: string } | undefined {
  try {
    const content = decodeAs(fs.readFileSync(input.location!), task.encoding);
    if (content.kind === 'skipped') return undefined;
    return analyseFile({
      text: content.text.slice(0, HEAD),
      path,
      stated: undefined,
      caseList: EMPTY_CASE_LIST,
      declared: input.named,
    }).identity;
  } catch {
    return undefined;
  }
}
