/** A finding: which check, about what, where, what is wrong, what to do, and on which document it rests. */
import type { Citation } from '../../policy/documents';
import type { Severity } from '../../domain/severity';
import type { Fix } from './fix';

export type Category =
  | 'completeness'
  | 'standardization'
  | 'relevance'
  | 'appropriateness'
  | 'feasibility'
  | 'consistency';

export interface Finding {
  /**
   * What it is known by within its table: rule, role and indicator (C03:leader, A04:target:培训班期数). It holds no row
   * number and nothing of the message: rows may be inserted, and messages reworded.
   */
  readonly key: string;
  /** "C03", as in the catalogue. */
  readonly rule: string;
  /** "leader-missing". */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The findings of one indicator or of one cause belong together. */
  readonly matter: string;
  /** True for the first of its matter. */
  readonly main: boolean;
  /** A1 without sheet name; at least one, the cell to mend first. */
  readonly cells: readonly string[];
  /** What is wrong, with the actual values in it. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  readonly citations: readonly Citation[];
  /** Null where nothing can be mended for the user. */
  readonly fix: Fix | null;
}
