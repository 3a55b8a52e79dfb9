/** All checks, by id. One check = one file = one test = one entry of docs/rules.md. */
import { weightTotal } from './appropriateness/a01-weight-total';
import type { Check } from './check';
import { leaderMissing } from './completeness/c03-leader-missing';

export const CHECKS: readonly Check[] = [leaderMissing, weightTotal];
