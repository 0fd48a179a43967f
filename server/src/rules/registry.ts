import { factsOf } from './catalogue';
import { citeFromFuture, citeMissingYear, citeYearMismatch } from './citations/addresses';
import { crossRefDirection, crossRefUnresolved } from './citations/cross-references';
import { citeSplitByPageMark, citeTruncated, signalDangling } from './citations/excerpt-ends';
import { idAfterString, idNoAntecedent, idPinOutOfRange } from './citations/id';
import { nameAmbiguous } from './citations/name-ambiguous';
import { citeNameMismatch, citeNameVariant } from './citations/names';
import { citeNotFound } from './citations/not-found';
import { pinAfterEnd, pinBeforeStart, pinRangeLong, pinRangeReversed } from './citations/pins';
import { quoteNotFound } from './citations/quotations';
import { parallelMismatch, reporterUnknown } from './citations/reporters';
import { citeOcrDigits, citeOcrName, citeOcrReporter } from './citations/scanning-errors';
import { shortAmbiguous, shortConflict, shortUnresolved } from './citations/short-forms';
import { supraUnresolved } from './citations/supra';
import { citeVolumeImpossible } from './citations/volumes';
import { controlCharacter, mojibake, replacementCharacter } from './encoding/code-pages';
import { htmlEntity } from './encoding/entities';
import { invisibleCharacter } from './encoding/invisible';
import { mixedLineEndings } from './encoding/line-endings';
import type { Rule, RuleFacts } from './rule';
import { footnoteBodyNoRef, footnoteRefDuplicate, footnoteRefNoBody, footnoteRefOrder } from './structure/footnotes';
import { fileHasNoCitation } from './structure/identity';
import { starPageDuplicate, starPageGap, starPageOrder, starPageSplitsWord } from './structure/page-marks';
import { partNumeralDuplicate, partNumeralOrder } from './structure/parts';
import { quoteUnbalanced } from './structure/quotation-ends';
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
import { mixedQuotes, reporterSpacing } from './typography/marks';
import { lostBracketText, multipleSpaces, strayLetter } from './typography/residue';

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
  citeOcrReporter,
  citeOcrName,
  citeOcrDigits,
  citeNameVariant,
  citeNameMismatch,
  citeNotFound,
  citeVolumeImpossible,
  citeYearMismatch,
  citeFromFuture,
  citeMissingYear,
  citeSplitByPageMark,
  citeTruncated,
  signalDangling,
  pinBeforeStart,
  pinAfterEnd,
  pinRangeReversed,
  pinRangeLong,
  shortUnresolved,
  shortAmbiguous,
  shortConflict,
  supraUnresolved,
  nameAmbiguous,
  idNoAntecedent,
  idAfterString,
  idPinOutOfRange,
  crossRefUnresolved,
  crossRefDirection,
  reporterUnknown,
  parallelMismatch,
  quoteNotFound,
  starPageOrder,
  starPageGap,
  starPageDuplicate,
  starPageSplitsWord,
  partNumeralOrder,
  partNumeralDuplicate,
  footnoteRefNoBody,
  footnoteBodyNoRef,
  footnoteRefDuplicate,
  footnoteRefOrder,
  quoteUnbalanced,
  fileHasNoCitation,
  mojibake,
  replacementCharacter,
  controlCharacter,
  htmlEntity,
  invisibleCharacter,
  mixedLineEndings,
  strayLetter,
  lostBracketText,
  multipleSpaces,
  mixedQuotes,
  reporterSpacing,
];

/** Said by the checker itself of ignores that do nothing; it has no check of its own. */
export const IGNORE_UNUSED: RuleFacts = factsOf('ignore-unused')!;

/** What the catalogue states of every id that can be reported, in order. */
export const RULE_FACTS: readonly RuleFacts[] = [...RULES, IGNORE_UNUSED];
