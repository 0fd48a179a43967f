import { factsOf } from './catalogue';
import type { Rule, RuleFacts } from './rule';
import {
  attrBadQuotes,
  attrBadValue,
  attrDuplicate,
  attrEmpty,
  attrMissing,
  attrUnknown,
  attrUnquoted,
  attrValueCase,
} from './tags/attributes';
import { authorAmbiguous, authorFormat, authorHeadingMismatch, authorNotOnCourt, authorUnknown } from './tags/authors';
import { tagNested, tagStrayClose, tagUnclosed } from './tags/closing';
import { tagEdgeSpace, tagEmpty, tagPartialWord, tagSpansBreak } from './tags/contents';
import { headingWithoutMarker } from './tags/headings';
import { opinionLabelUnknown } from './tags/labels';
import { markerDuplicate, markerKindMismatch, notextHasBody, textTrueNoBody } from './tags/markers';
import { tagMilestoneClose, tagNotAlone, tagUnknown, tagUnterminated } from './tags/names';
import { tagNotAReference, targetMissingTag, targetWrongCase } from './tags/target';
import { concurByMismatch, concurByMisplaced, concurByOrder } from './tags/writer-lists';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  tagUnclosed,
  tagStrayClose,
  tagNested,
  tagSpansBreak,
  tagEmpty,
  tagEdgeSpace,
  tagPartialWord,
  tagNotAReference,
  tagUnknown,
  tagUnterminated,
  tagMilestoneClose,
  tagNotAlone,
  attrMissing,
  attrUnknown,
  attrDuplicate,
  attrUnquoted,
  attrBadQuotes,
  attrEmpty,
  attrBadValue,
  attrValueCase,
  authorFormat,
  authorUnknown,
  authorAmbiguous,
  authorNotOnCourt,
  authorHeadingMismatch,
  markerDuplicate,
  markerKindMismatch,
  notextHasBody,
  textTrueNoBody,
  concurByMismatch,
  concurByOrder,
  concurByMisplaced,
  headingWithoutMarker,
  opinionLabelUnknown,
  targetMissingTag,
  targetWrongCase,
];

/** Said by the checker itself of ignores that do nothing; it has no check of its own. */
export const IGNORE_UNUSED: RuleFacts = factsOf('ignore-unused')!;
