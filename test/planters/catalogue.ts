/** One planter for every check. */
import * as completeness from './completeness';
import type { Planter } from './planter';
import * as standardization from './standardization';

export const PLANTERS: readonly Planter[] = [completeness, standardization].flatMap((category) =>
  Object.values<Planter>(category),
);
