import { CALIFORNIA } from './california';
import { DRAWS } from './draws';
import { EAST } from './east';
import { MIDWEST } from './midwest';
import { NEW_YORK } from './new-york';
import type { StatePassage } from './passages';
import { SOUTH } from './south';
import { WEST } from './west';

/** How the courts of the States write, State by State and era by era. */
export const STATE_PASSAGES: readonly StatePassage[] = [
  ...CALIFORNIA,
  ...NEW_YORK,
  ...WEST,
  ...SOUTH,
  ...MIDWEST,
  ...EAST,
  ...DRAWS,
];
