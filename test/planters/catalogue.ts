/** One planter for every check. */
import * as completeness from './completeness';
import * as consistency from './consistency';
import * as feasibility from './feasibility';
import type { Planter } from './planter';
import * as relevance from './relevance';
import * as standardization from './standardization';

export const PLANTERS: readonly Planter[] = [
  completeness,
  standardization,
  relevance,
  feasibility,
  consistency,
].flatMap((category) => Object.values<Planter>(category));
