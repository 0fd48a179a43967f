import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import type { AnalysisContext } from './analysis';
import { findAnaphors, resolveAnaphor } from './anaphors';
import { resolveAntePost } from './ante-post';
import { Authorities } from './authorities';
import { isFull } from './authority';
import { findBareNames } from './bare-names';
import { resolveCaption } from './captions';
import { resolveCrossReference } from './cross-references';
import { freeText } from './free-text';
import { resolveHereafter, settleHereafter } from './hereafter';
import { IdChain } from './id';
import { findIntraCourt, resolveIntraCourt } from './intra-court';
import { resolveMarkedNames } from './marked-names';
import { mergeReferences } from './merge';
import { BareNameRule } from './nearness';
import { type Outcome, outcome, unresolved } from './outcome';
import { OwnCase } from './own-case';
import { ownIdentity } from './own-identity';
import { readingOrder } from './reading-order';
import type { Reference } from './reference';
import { Scope } from './scope';
import { SectionChain } from './sections';
import { resolveShortForm } from './short-form';
import { resolveSupra } from './supra';
import { wordStarts } from './word-starts';

/**
 * What every citation means (DOMAIN 3, R0-R15), with bare names, words for opinions of this case and (if asked for) anaphors
 * added, in document order. Names, short forms, supra and id. are resolved in one pass in reading order; only the names need
 * to be known before. Never throws; an empty list when there is nothing.
 */
export function resolveReferences(
  document: OpinionDocument,
  found: readonly Citation[],
  context: AnalysisContext,
): Reference[] {
  const citations = settleHereafter(found);
  const identity = ownIdentity(context.identity, document.stated);
  const authorities = new Authorities(citations, context.caseList);
  const starts = wordStarts(document.reading);
  const ownCase = new OwnCase(document, identity, context.caseList, starts);
  const free = freeText(document, citations);
  const bare = context.bareNames === 'off' ? [] : findBareNames(document, authorities, free);
  const intra = findIntraCourt(document, free, starts);
  const anaphors = context.anaphors === true ? findAnaphors(document, free) : [];
  const { all, moved, addedAt } = mergeReferences(document, citations, [
    ...bare.map(name => name.citation),
    ...intra,
    ...anaphors,
  ]);
  authorities.move(moved, all.length);
  const scope = new Scope(document, all, authorities, context.caseList, identity);
  const chain = new IdChain(scope);
  const sections = new SectionChain(scope);
  const names = new BareNameRule(scope, ownCase, context.bareNames === 'strict');
  const outcomes: (Outcome | undefined)[] = new Array(all.length);
  const resolveOne = (at: number): Outcome | undefined => {
    const citation = all[at] as Citation;
    switch (citation.kind) {
      case 'short-case':
        return resolveShortForm(scope, at);
      case 'id':
      case 'ibid':
        return chain.resolve(at);
      case 'supra-case':
        return resolveSupra(scope, at);
      case 'infra':
        return citation.name !== undefined || citation.words !== undefined
          ? resolveSupra(scope, at)
          : resolveCrossReference(scope, at);
      case 'supra-page':
        return resolveCrossReference(scope, at);
      case 'ante':
      case 'post':
        return resolveAntePost(scope, at);
      case 'hereafter-short':
        return resolveHereafter(scope, at);
      case 'bare-name': {
        const added = bare[addedAt[at] ?? -1];
        return added === undefined ? resolveCaption(scope, at) : names.resolve(at, added);
      }
      case 'intra-court':
        return resolveIntraCourt(scope, at);
      case 'anaphor':
        return resolveAnaphor(scope, at);
      case 'record':
        return outcome('record', 'certain', 'the record of this case, not an authority');
      case 'order':
        return outcome(
          citation.target,
          'certain',
          'an order of the Court in a case, not an authority (its page is in no case list)',
        );
      case 'docket':
        return outcome(citation.target, 'certain', 'a docket number; dockets recur from Term to Term');
      case 'truncated':
        return unresolved('the tail of a citation that the excerpt cuts off');
      case 'article':
      case 'legislative':
        return citation.target === null && citation.volume !== undefined
          ? sections.resolve(at)
          : stated(authorities, citation, at);
      case 'statute':
      case 'rule':
        return citation.target === null ? sections.resolve(at) : stated(authorities, citation, at);
      case 'treatise':
        // A work called by its author alone: the one of that author cited before.
        return citation.target === null && citation.title === undefined
          ? resolveSupra(scope, at)
          : stated(authorities, citation, at);
      default:
        return stated(authorities, citation, at);
    }
  };
  for (const at of readingOrder(document, all)) {
    const meaning = resolveOne(at);
    if (meaning === undefined) continue;
    outcomes[at] = meaning;
    const citation = all[at] as Citation;
    const own = authorities.ofCitation[at] ?? -1;
    if (own !== -1) {
      // `Doe v. Bolton, post, p. 179` is a full citation whose volume is this file's own.
      if (meaning.target !== null) authorities.state(own, meaning.target);
      scope.cited(own, at);
      for (const review of authorities.reviewsAt(at)) scope.cited(review, at);
    } else if (meaning.authority !== -1) scope.met(meaning.authority, at);
    // `Hawley v. James, 16 id., 61`: a case whose reporter only the id. says is known by its name from here on.
    if ((citation.kind === 'id' || citation.kind === 'ibid') && citation.name !== undefined && meaning.target !== null)
      scope.byId.push({ name: citation.name.text, target: meaning.target, at });
    if ((citation.kind === 'statute' || citation.kind === 'rule') && citation.target !== null) sections.read(at);
    chain.read(at, meaning);
  }
  resolveMarkedNames(document.text, all, outcomes);
  return build(all, outcomes);
}

/** Citations that say themselves what they cite. */
function stated(authorities: Authorities, citation: Citation, at: number): Outcome {
  const authority = authorities.ofCitation[at] ?? -1;
  const target = authority === -1 ? citation.target : (authorities.at(authority).target ?? citation.target);
  if (target === null) {
    const blank =
      citation.page?.text === '___' ? 'its page was not yet printed, so nobody can tell which page it is' : undefined;
    return outcome(null, undefined, blank, authority);
  }
  const reason =
    target === citation.target || citation.target === null
      ? 'as the citation says'
      : citation.target.startsWith('us/') && target.startsWith('us/')
        ? 'its pages hold the page cited'
        : 'a parallel citation of it is given in this file';
  return outcome(target, 'certain', isFull(citation.kind) ? reason : undefined, authority);
}

/** The references that have an answer, with indices of the list that comes back. */
function build(all: readonly Citation[], outcomes: readonly (Outcome | undefined)[]): Reference[] {
  const moved = new Int32Array(all.length).fill(-1);
  let size = 0;
  for (let at = 0; at < all.length; at++) if (outcomes[at] !== undefined) moved[at] = size++;
  const references: Reference[] = [];
  for (let at = 0; at < all.length; at++) {
    const meaning = outcomes[at];
    if (meaning === undefined) continue;
    const citation = all[at] as Citation;
    const antecedent = meaning.antecedent === -1 || meaning.antecedent === at ? undefined : all[meaning.antecedent];
    references.push(reference(citation, meaning, antecedent, moved));
  }
  return references;
}

/** All fields in one literal, so that every reference has one shape. */
function reference(
  citation: Citation,
  meaning: Outcome,
  antecedent: Citation | undefined,
  moved: Int32Array,
): Reference {
  return {
    start: citation.start,
    end: citation.end,
    kind: citation.kind,
    opinion: citation.opinion,
    stream: citation.stream,
    name: citation.name,
    volume: citation.volume,
    reporter: citation.reporter,
    slug: citation.slug,
    page: citation.page,
    pins: citation.pins,
    parentheticals: citation.parentheticals,
    year: citation.year,
    yearSpan: citation.yearSpan,
    court: citation.court,
    weight: citation.weight,
    parallels: citation.parallels,
    history: citation.history,
    signal: citation.signal,
    string: citation.string,
    author: citation.author,
    title: citation.title,
    section: citation.section,
    hereafter: citation.hereafter,
    words: citation.words,
    cross: citation.cross,
    inside: citation.inside === -1 ? -1 : (moved[citation.inside] ?? -1),
    use: citation.use,
    target: meaning.target,
    confidence: meaning.confidence,
    reason: meaning.reason,
    antecedent: antecedent === undefined ? undefined : { start: antecedent.start, end: antecedent.end },
    antecedentIndex: antecedent === undefined ? -1 : (moved[meaning.antecedent] ?? -1),
    place: meaning.place,
    alternatives:
      meaning.alternatives.length === 0
        ? meaning.alternatives
        : meaning.alternatives.map(other => ({ ...other, at: moved[other.at] ?? -1 })),
    faults: meaning.faults,
  };
}
