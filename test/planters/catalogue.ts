/** One planter for every check. */
import * as appropriateness from './appropriateness';
import * as consistency from './consistency';
import * as feasibility from './feasibility';
import type { Planter } from './planter';
import * as relevance from './relevance';

export const PLANTERS: readonly Planter[] = [
  relevance,
  appropriateness,
  feasibility,
  consistency,
].flatMap((category) => Object.values<Planter>(category));
