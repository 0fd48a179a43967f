import { DEFAULT_INDEX } from '../corpus/selection';
import type { WorkspaceSettings } from '../corpus/workspace';
import type { Offsets } from '../features/annotations';
import type { HintOptions } from '../features/inlay-hint';
import type { Family } from '../opinion/document';
import type { RuleOptions } from '../rules/options';
import type { Profile, Severity } from '../rules/rule';
import { FAMILY_LETTERS } from './protocol';

/** Settings of section `opinionLens` (DOMAIN 5.5), every choice made. */
export interface Settings {
  readonly workspace: WorkspaceSettings;
  readonly rules: RuleOptions;
  readonly hover: { readonly preview: boolean; readonly webLinks: 'courtlistener' | 'justia' | 'none' };
  readonly inlayHints: HintOptions;
  readonly codeLens: boolean;
  /** Units in which exports count. */
  readonly offsets: Offsets;
  readonly run: 'onType' | 'onSave' | 'off';
  readonly caseList: readonly string[];
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

const MEGABYTE = 1_000_000;

type Bag = Readonly<Record<string, unknown>>;

const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});

function oneOf<const T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
  return choices.includes(value as T) ? (value as T) : fallback;
}

function strings(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : fallback;
}

const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
const positive = (value: unknown, fallback: number): number =>
  typeof value === 'number' && value > 0 ? value : fallback;

function familyOf(value: unknown): Family | undefined {
  const entry = Object.entries(FAMILY_LETTERS).find(([name, letter]) => value === letter || value === name);
  return entry?.[0] as Family | undefined;
}

/** Reads dotted names (`diagnostics.profile`) at the top as well: some clients send settings flat. */
function nested(settings: Bag): Bag {
  const out: Record<string, unknown> = { ...settings };
  for (const [name, value] of Object.entries(settings)) {
    const dot = name.indexOf('.');
    if (dot < 0) continue;
    const head = name.slice(0, dot);
    out[head] = { ...bag(out[head]), [name.slice(dot + 1)]: value };
  }
  return out;
}

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Makes settings of whatever a client sends; what cannot be read takes its default. */
export function readSettings(raw: unknown): Settings {
  const all = nested(bag(raw));
  const { references, diagnostics, hover, inlayHints, tags, index } = {
    references: bag(all.references),
    diagnostics: bag(all.diagnostics),
    hover: bag(all.hover),
    inlayHints: bag(all.inlayHints),
    tags: bag(all.tags),
    index: bag(all.index),
  };
  const concurStyle = oneOf(tags.concurStyle, ['milestone', 'paired'], 'milestone');
  const severities: Record<string, Severity | 'off'> = {};
  for (const [id, value] of Object.entries(diagnostics)) {
    if (SEVERITIES.includes(value as Severity)) severities[id] = value as Severity | 'off';
  }
  return {
    workspace: {
      family: familyOf(all.family),
      bareNames: oneOf(references.bareNames, ['normal', 'strict', 'off'], 'normal'),
      anaphors: flag(references.anaphors, false),
      concurStyle,
      manifest: typeof all.manifest === 'string' ? all.manifest : '',
      maxFileSize: positive(index.maxFileSize, 20) * MEGABYTE,
      maxFiles: positive(index.maxFiles, DEFAULT_INDEX.maxFiles),
      include: strings(index.include, DEFAULT_INDEX.include),
      exclude: [...DEFAULT_INDEX.exclude, ...strings(index.exclude, [])],
    },
    rules: {
      profile: oneOf<Profile>(diagnostics.profile, ['reader', 'editor', 'annotator', 'all'], 'editor'),
      severities,
      maxPerFile: positive(diagnostics.maxPerFile, 200),
      extraAttributes: strings(tags.extraAttributes, []),
      concurStyle,
      style: oneOf(all.style, ['court', 'bluebook', 'keep'], 'keep'),
    },
    hover: {
      preview: flag(hover.preview, true),
      webLinks: oneOf(hover.webLinks, ['courtlistener', 'justia', 'none'], 'courtlistener'),
    },
    inlayHints: {
      shortForms: flag(inlayHints.shortForms, false),
      pages: flag(inlayHints.pages, false),
      justices: flag(inlayHints.justices, false),
    },
    codeLens: flag(bag(all.codeLens).enabled, false),
    offsets: oneOf(all.offsets, ['both', 'utf16', 'codepoint'], 'both'),
    run: oneOf(all.run, ['onType', 'onSave', 'off'], 'onType'),
    caseList: strings(all.caseList, typeof all.caseList === 'string' ? [all.caseList] : []),
    logLevel: oneOf(bag(all.log).level, ['error', 'warn', 'info', 'debug'], 'info'),
  };
}
