import { Phrases } from './translated-phrases';

/**
 * The words of the server in the person's language. English text is the key, `{0}` stands for what is filled in: the format
 * of VS Code's bundles (`l10n/bundle.l10n.<language>.json`, made by `scripts/l10n.mjs`), which the client hands over in
 * `initializationOptions.translation`. One translation a process, as in @vscode/l10n, whose Node side reads files and has no place
 * in the pure rooms. Until one is given everything is English; the command line never gives one.
 */
let words: ReadonlyMap<string, string> | undefined;
let phrases: Phrases | undefined;

/** Takes a translation in; anything but an object of texts means English. */
export function useTranslation(translation: unknown): void {
  const given = typeof translation === 'object' && translation !== null ? Object.entries(translation) : [];
  const texts = given.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  words = texts.length > 0 ? new Map(texts) : undefined;
  phrases = words && new Phrases(words);
}

/** A text in the person's language, `{0}` and so on filled in; English where the translation lacks it. */
export function t(message: string, ...filling: readonly (string | number)[]): string {
  const text = words?.get(message) ?? message;
  return filling.length === 0 ? text : filled(text, filling);
}

/** Marks English that is kept in a table for the translators; `t` translates it where it is shown. */
export const phrase = (message: string): string => message;

/**
 * Words that come in English from below the features (reasons, messages of rules, names of sources), in the person's language:
 * they are kept so in the index and on the command line. A whole sentence is found by the template it was made from, and so is
 * each phrase within it; what no template fits stays English. Costs nothing while there is no translation.
 */
export function said(english: string): string {
  return phrases?.translated(english) ?? english;
}

function filled(text: string, filling: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index: string) => String(filling[Number(index)] ?? whole));
}
