import type { Passage } from './passage';
import { passage as p1795Dallas } from './passages/1795-dallas';
import { passage as p1804PrizeCause } from './passages/1804-prize-cause';
import { passage as p1812ArgumentOfCounsel } from './passages/1812-argument-of-counsel';
import { passage as p1833Peters } from './passages/1833-peters';
import { passage as p1855Howard } from './passages/1855-howard';
import { passage as p1858NewYork } from './passages/1858-new-york';
import { passage as p1860NominativeWithCommas } from './passages/1860-nominative-with-commas';
import { passage as p1868Massachusetts } from './passages/1868-massachusetts';
import { passage as p1870WallaceNotes } from './passages/1870-wallace-notes';
import { passage as p1886CircuitCourt } from './passages/1886-circuit-court';
import { passage as p1891EnglishAndStateReports } from './passages/1891-english-and-state-reports';
import { passage as p1909SouthWestern } from './passages/1909-south-western';
import { passage as p1911Justia } from './passages/1911-justia';
import { passage as p1912WestReporter } from './passages/1912-west-reporter';
import { passage as p1916FedRepAndStatesInFull } from './passages/1916-fed-rep-and-states-in-full';
import { passage as p1933FederalSecond } from './passages/1933-federal-second';
import { passage as p1936StatutesAtLarge } from './passages/1936-statutes-at-large';
import { passage as p1942CourtOfAppeals } from './passages/1942-court-of-appeals';
import { passage as p1944TaggedDissent } from './passages/1944-tagged-dissent';
import { passage as p1957Notes } from './passages/1957-notes';
import { passage as p1966ExcerptWithPageMarks } from './passages/1966-excerpt-with-page-marks';
import { passage as p1966ExcerptWithTags } from './passages/1966-excerpt-with-tags';
import { passage as p1969DocketsAndCodes } from './passages/1969-dockets-and-codes';
import { passage as p1974StateCourt } from './passages/1974-state-court';
import { passage as p1977ArticlesAndShortForms } from './passages/1977-articles-and-short-forms';
import { passage as p1993TaggedOpinion } from './passages/1993-tagged-opinion';
import { passage as p1994CourtOfAppeals } from './passages/1994-court-of-appeals';

/** Every passage, oldest first. */
export const PASSAGES: readonly Passage[] = [
  p1795Dallas,
  p1804PrizeCause,
  p1812ArgumentOfCounsel,
  p1833Peters,
  p1855Howard,
  p1858NewYork,
  p1860NominativeWithCommas,
  p1868Massachusetts,
  p1870WallaceNotes,
  p1886CircuitCourt,
  p1891EnglishAndStateReports,
  p1909SouthWestern,
  p1911Justia,
  p1912WestReporter,
  p1916FedRepAndStatesInFull,
  p1933FederalSecond,
  p1936StatutesAtLarge,
  p1942CourtOfAppeals,
  p1944TaggedDissent,
  p1957Notes,
  p1966ExcerptWithPageMarks,
  p1966ExcerptWithTags,
  p1969DocketsAndCodes,
  p1974StateCourt,
  p1977ArticlesAndShortForms,
  p1993TaggedOpinion,
  p1994CourtOfAppeals,
];
