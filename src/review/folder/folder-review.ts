/** All that a run over files and folders has found, and what of it counts. */
import type { OtherKind } from '../../grid/other-files';
import type { Verdict } from '../outcome';
import type { ReviewedProject } from './reviewed-project';

export interface FolderReview {
  /** Files that were looked into, the unreadable ones included. */
  readonly files: number;
  /** In the order of files, sheets and tables; those of hidden sheets included, those of copies not. */
  readonly projects: readonly ReviewedProject[];
  /** With the reason in one sentence. */
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
  /** Files without any 绩效目标表. */
  readonly formless: readonly string[];
  /** Files with the very content of one before: looked at once. */
  readonly copies: readonly { readonly file: string; readonly of: string }[];
  /** What the folders hold besides, by kind. */
  readonly others: ReadonlyMap<OtherKind, readonly string[]>;
}

/** The projects that count: those of hidden sheets are nobody's submission. */
export function submitted(projects: readonly ReviewedProject[]): ReviewedProject[] {
  return projects.filter(({ hidden }) => !hidden);
}

export function verdictCounts(
  projects: readonly ReviewedProject[],
): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, revise: 0, fail: 0, unchecked: 0 };
  for (const { summary } of submitted(projects)) counts[summary.verdict]++;
  return counts;
}
