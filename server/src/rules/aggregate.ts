import type { Finding, Fix } from './rule';

/** More places than this of a kind below are one report with a count (DOMAIN 4.1: aggregate per file where many). */
const MANY = 12;

/** Kinds that come in floods: conversion residue, marks and missing years. Errors and Warnings about markup never do. */
const KINDS: ReadonlySet<string> = new Set([
  'tag-edge-space',
  'cite-missing-year',
  'cite-split-by-page-mark',
  'cite-ocr-reporter',
  'star-page-gap',
  'star-page-duplicate',
  'star-page-splits-word',
  'footnote-body-no-ref',
  'footnote-ref-duplicate',
  'footnote-ref-order',
  'quote-unbalanced',
  'replacement-character',
  'control-character',
  'html-entity',
  'invisible-character',
  'stray-letter',
  'lost-bracket-text',
  'multiple-spaces',
  'reporter-spacing',
]);

/** Folds the many of a kind into the first of them, with a count and one fix for all. */
export function aggregate(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { id } of findings) if (KINDS.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const folded = new Set([...counts].filter(([, count]) => count > MANY).map(([id]) => id));
  if (folded.size === 0) return [...findings];
  const kept = findings.filter(({ id }) => !folded.has(id));
  for (const id of folded) kept.push(fold(findings.filter(found => found.id === id)));
  return kept;
}

function fold(all: readonly Finding[]): Finding {
  const first = [...all].sort((a, b) => a.start - b.start)[0]!;
  const preferred = all.map(found => found.fixes.find(fix => fix.preferred));
  const edits = preferred.flatMap(fix => fix?.edits ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = edits.every(
    (edit, at) =>
      at === 0 || edits[at - 1]!.end < edit.start || (edits[at - 1]!.end === edit.start && edit.end > edit.start),
  );
  const fix: Fix | undefined =
    preferred.every(one => one !== undefined) && apart
      ? {
          title: `${preferred[0]!.title} (all ${all.length} in this file)`,
          edits,
          preferred: true,
          safe: preferred.every(one => one!.safe === true),
        }
      : undefined;
  return {
    ...first,
    message: `${first.message} So in ${all.length} places of this file.`,
    fixes: fix ? [fix] : [],
    count: all.length,
  };
}
