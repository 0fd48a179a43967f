import type { Found } from './found';
import { isWith, signalBefore } from './signals';

/** What may stand between two members of a string cite besides a signal. */
const JOINT = /^;\s*(?:and |or |and see |and,? ?)?$/;

/**
 * Gives every citation its signal and numbers the string cites (DOMAIN 1.21, 1.22): members are joined by `;`. The list is in
 * text order; nested citations (in a parenthetical) belong to no string of the outer text.
 */
export function joinStrings(text: string, finds: readonly Found[]): void {
  let strings = 0;
  let before: Found | undefined;
  let comparing = false;
  for (const find of finds) {
    if (find.kind === 'bare-name') continue;
    const outer = find.inside === -1;
    let signal = signalBefore(
      text,
      find.start,
      outer && before !== undefined && before.end <= find.start ? before.end : 0,
    );
    if (isWith(signal) && !comparing) signal = undefined;
    find.signal = signal;
    comparing = signal !== undefined && (/^compare/i.test(signal.text) || isWith(signal));
    if (!outer) continue;
    if (before !== undefined && before.end <= find.start && find.start - before.end < 48) {
      const parted = text.charCodeAt(before.end) === 59;
      if (parted && JOINT.test(text.slice(before.end, signal?.start ?? find.start))) {
        before.string ??= ++strings;
        find.string = before.string;
        // A signal governs the members that follow it until the next one (DOMAIN 1.22).
        find.signal ??= before.signal;
      }
    }
    before = find;
  }
}
