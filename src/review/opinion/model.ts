/** 审核意见: what a reviewer writes back to a unit. Text alone; the pane, the clipboard and the Word document share it. */
import type { ReviewResult } from '../../policy/review-results';

export interface Opinion {
  readonly unit: string;
  readonly title: string;
  /** Whom it goes to: ××单位： */
  readonly addressee: string;
  readonly leadIn: string;
  /** One at least. */
  readonly projects: readonly ProjectOpinion[];
  /** What is asked of the unit; null where there is nothing to ask and nothing to conclude. */
  readonly closing: string | null;
  /** Lines to fill in. */
  readonly signature: readonly string[];
  /** For the reviewer: how it came about. */
  readonly note: string;
}

export interface ProjectOpinion {
  readonly heading: string;
  /** Money, and where it stands. */
  readonly facts: string;
  /** Null where none is proposed; `result` then says why. */
  readonly proposed: ReviewResult | null;
  /** The proposed result with what follows from it. */
  readonly result: string;
  /** The gravest first; none that is empty. */
  readonly parts: readonly OpinionPart[];
}

export interface OpinionPart {
  readonly heading: string;
  /** 修改要求; of what is no demand 参考建议. */
  readonly asks: string;
  readonly points: readonly Point[];
}

export interface Point {
  /** From 1 on through the whole project. */
  readonly number: number;
  /** 工作表!单元格 */
  readonly place: string;
  /** What the cells are called on the form; '' where they have no name. */
  readonly label: string;
  readonly problem: string;
  readonly request: string;
  readonly basis: string;
}
