import { type AnchorWord, AnchorWords } from './anchor-words';
import { anteAt } from './ante-form';
import { nameBefore } from './case-name';
import { isLetter } from './characters';
import type { Finds } from './finds';
import type { Found } from './found';
import { idAt } from './id-form';
import { acceptFederalCase } from './number-anchor';
import { ONE_VOLUME_WORDS, oneVolume } from './one-volume';
import { WORD_FINDERS } from './other/index';
import { supraAt } from './supra-form';

type WordAnchor = (finds: Finds, at: number) => boolean;

/** The word index keeps them, and numbers. */
const WORDS = new AnchorWords<WordAnchor>();

WORDS.add(['Id.', 'id.', 'Ibid', 'ibid', 'Ib.', 'ib.', 'Idem', 'idem', 'ID.', 'IBID.'], (finds, at) =>
  finds.accept(named(finds, idAt(finds.text, at))),
);
WORDS.add(['supra', 'Supra', 'infra', 'Infra'], (finds, at) => finds.accept(supraAt(finds.text, at, finds.floor(at))));
WORDS.add(['ante', 'Ante', 'post', 'Post'], (finds, at) => finds.accept(anteAt(finds.text, at, finds.floor(at))));
for (const word of ONE_VOLUME_WORDS)
  WORDS.add([word], (finds, at) => finds.accept(oneVolume(finds.text, at, word, finds.floor(at))));
WORDS.add(['Fed. Cas.', 'F. Cas.', 'Fed. Case', 'Federal Cases'], (finds, at) =>
  acceptFederalCase(finds, at, undefined),
);
WORDS.add(['v.', 'vs.', 'versus', 'v', 'V.'], (finds, at) => finds.versus(at));
WORDS.add(['Ex parte', 'In re', 'Matter of', 'EX PARTE', 'IN RE'], (finds, at) => finds.versus(at));
for (const finder of WORD_FINDERS)
  WORDS.add(finder.words, (finds, at) =>
    finds.acceptAll(finder.find(finds.text, at, { start: finds.titleFloor(at), end: finds.text.length })),
  );

/** `Hoyt v. The Commissioners, 23 Id. 228`: with a volume of its own id. is only the reporter, and the name is its case's. */
function named(finds: Finds, find: Found | undefined): Found | undefined {
  if (find === undefined || (find.volume === undefined && find.page === undefined)) return find;
  const before = nameBefore(finds.text, find.start, finds.floor(find.start));
  if (before === undefined || (before.name.form === 'single' && !/^The [A-Z]|Cases?$/.test(before.name.text)))
    return find;
  find.name = before.name;
  find.start = before.name.start;
  return find;
}

/** Tries the words that may stand at `at`, until one of them does and has been dealt with. */
export function citationAtWord(finds: Finds, at: number): void {
  const { text } = finds;
  const words = WORDS.at(text, at);
  if (words === undefined) return;
  for (let index = 0; index < words.length; index++) {
    const entry = words[index] as AnchorWord<WordAnchor>;
    if (!text.startsWith(entry.word, at)) continue;
    if (entry.bounded && isLetter(text.charCodeAt(at + entry.word.length))) continue;
    if (finds.isTaken(at) || entry.anchor(finds, at)) return;
  }
}
