/** Severity of a finding, as a language client knows them. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Sections of the catalogue (DOMAIN 4.2-4.6), and `ignores` for what concerns the checker itself. */
export type RuleGroup = 'tags' | 'citations' | 'structure' | 'encoding' | 'typography' | 'ignores';

/** Sets of rules for three readers (DOMAIN 4.1, 5.7), and everything. */
export type Profile = 'reader' | 'editor' | 'annotator' | 'all';

/** Replacement of `[start, end)` of the raw text, UTF-16 offsets. */
export interface FixEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change that mends a finding. Its edits do not overlap and touch only what the finding is about. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** The one to take without asking; after it the finding is gone and no new one appears. */
  readonly preferred?: boolean;
  /** True when it may run without being looked at, on save: encoding and markup only. */
  readonly safe?: boolean;
}

/** Another place that belongs to a finding: the first marker, the list, the full citation. */
export interface RelatedPlace {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What a rule has to say about a stretch of the raw text, UTF-16 offsets, half-open. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  readonly tags?: readonly 'unnecessary'[];
  /** How many places this one report stands for, where a file holds many of a kind. */
  readonly count?: number;
}

/** A finding as a rule reports it: its id and severity come from the catalogue unless the rule says otherwise. */
export interface Report {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly tags?: readonly 'unnecessary'[];
  readonly count?: number;
  /** Lower than the catalogue's where the catalogue says so; never higher. */
  readonly severity?: Severity;
}

/** What the catalogue states of an id. */
export interface RuleFacts {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly default: 'on' | 'off';
  readonly profiles: readonly Profile[];
  /** True for rules that depend on text outside an excerpt: in excerpt files they drop one level (DOMAIN 4.1). */
  readonly outside: boolean;
  /** One line: what is wrong. */
  readonly title: string;
}
