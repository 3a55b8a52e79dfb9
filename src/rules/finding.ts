/** A finding: which check, where, what is wrong, what to do, and on which document it rests. */
import type { Citation } from '../policy/documents';
import type { Severity } from '../policy/profile';

export type Category =
  | 'completeness'
  | 'standardization'
  | 'relevance'
  | 'appropriateness'
  | 'feasibility'
  | 'consistency';

export interface Finding {
  /** "C03", as in the catalogue. */
  readonly rule: string;
  /** "leader-missing". */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** A1 without sheet name; at least one, the cell to mend first. */
  readonly cells: readonly string[];
  /** What is wrong, with the actual values in it. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  readonly citations: readonly Citation[];
}
