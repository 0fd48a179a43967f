import type { QuotationSource } from '../corpus/quotation/source';
import type { Profile, Severity } from './finding';

/** Manifest entry that silences a rule in a file whose text must stay untouched (DOMAIN 4.1). */
export interface ManifestIgnore {
  readonly id: string;
  /** 0-based line; without it the whole file. */
  readonly line?: number;
  /** Words the ignored place holds or touches; without it everything on the line. */
  readonly text?: string;
  /** From a pattern, which speaks of many files: that it does nothing in one of them is no fault. */
  readonly shared?: boolean;
}

/** Line ends as the bytes on disk have them; an editor has already made them one (DOMAIN 4.5). */
export interface LineEndings {
  readonly lf: number;
  readonly crlf: number;
  /** Lone carriage returns. */
  readonly cr: number;
}

/** Where the words of another case can be looked up, for `quote-not-found`. */
export interface PassageSource {
  /** The file that holds the case, with its name and pages; undefined when no file here holds it. */
  sourceOf(
    target: string,
  ): { readonly source: QuotationSource; readonly name: string; readonly pages?: string } | undefined;
}

/** Settings of the checker, `opinionLens.*` (DOMAIN 5.5). Everything may be left out. */
export interface RuleOptions {
  readonly profile?: Profile;
  /** `diagnostics.<id>`: a severity stated here also turns on a rule that the profile leaves out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Most findings shown of one file, the gravest kept; 0 means no limit. Default 200. */
  readonly maxPerFile?: number;
  /** Hears how many findings `maxPerFile` has left out, where it has. */
  readonly onCut?: (count: number) => void;
  /** Report these ids alone, even those that are off. */
  readonly only?: readonly string[];
  /** `tags.extraAttributes`: attribute names of the project's own. */
  readonly extraAttributes?: readonly string[];
  /** `tags.concurStyle`: markers stand alone or enclose the opinion. Default `milestone`. */
  readonly concurStyle?: 'milestone' | 'paired';
  /** `style`: which spacing of `U. S.` `reporter-spacing` normalises to; `keep` follows the more frequent one. */
  readonly style?: 'court' | 'bluebook' | 'keep';
  readonly ignores?: readonly ManifestIgnore[];
  /** Takes the manifest entries that ignore nothing, to report them where they stand; without it they are findings of the file. */
  readonly onIdleIgnore?: (entry: ManifestIgnore, severity: Severity) => void;
  readonly lineEndings?: LineEndings;
  readonly passages?: PassageSource;
  /** Year of today, for ceilings of volume numbers. Default: the year this list of volumes was made. */
  readonly currentYear?: number;
  /** Report every place instead of one with a count (for fixing whole files). */
  readonly separate?: boolean;
}

/** Settings with every choice made. */
export interface Settled extends RuleOptions {
  readonly profile: Profile;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly maxPerFile: number;
  readonly extraAttributes: readonly string[];
  readonly concurStyle: 'milestone' | 'paired';
  readonly style: 'court' | 'bluebook' | 'keep';
  readonly ignores: readonly ManifestIgnore[];
  readonly currentYear: number;
  readonly separate: boolean;
}

const THIS_YEAR = 2026;

export function settle(options: RuleOptions): Settled {
  return {
    ...options,
    profile: options.profile ?? 'editor',
    severities: options.severities ?? {},
    maxPerFile: options.maxPerFile ?? 200,
    extraAttributes: options.extraAttributes ?? [],
    concurStyle: options.concurStyle ?? 'milestone',
    style: options.style ?? 'keep',
    ignores: options.ignores ?? [],
    currentYear: options.currentYear ?? THIS_YEAR,
    separate: options.separate ?? false,
  };
}
