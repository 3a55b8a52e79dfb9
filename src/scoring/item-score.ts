import type { Decimal } from '../domain/exact';
import type { ScoringMethod } from '../domain/indicator';

/** One 指标, scored. */
export interface ItemScore {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly name: string | null;
  readonly level1: string | null;
  /** Null where the form gives none. */
  readonly weight: Decimal | null;
  /** The method that was used; where nothing could be scored, the one that the row asks for. */
  readonly method: ScoringMethod;
  /** In percent with two places, above 100 where the target was exceeded; null where there is no ratio. */
  readonly completion: Decimal | null;
  /** Null where it was not scored; `explanation` says why. */
  readonly score: Decimal | null;
  readonly maximum: Decimal | null;
  /** Exceeded so far that the target looks too low (指标值偏低疑似); the score is not reduced for it. */
  readonly isFarAbove: boolean;
  /** Taken over from the form: no rule decides, and the reviewer has written a score. */
  readonly isAsWritten: boolean;
  /** One Chinese sentence with the numbers in it. */
  readonly explanation: string;
}
