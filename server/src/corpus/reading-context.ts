import type { CaseIdentity } from '../opinion/identity';
import { contentHash } from './content-hash';
import type { ReadingSettings } from './read-opinion';

/**
 * Names all that facts depend on besides the text: what the manifest says of the file, the settings, the case lists in force
 * (`lists`, '' for the built-in one alone). Facts made in another context are made anew.
 */
export function readingContext(
  stated: CaseIdentity | undefined,
  { family, bareNames, anaphors, concurStyle }: ReadingSettings,
  lists: string,
): string {
  return contentHash(JSON.stringify([stated, family, bareNames, anaphors, concurStyle, lists]));
}
