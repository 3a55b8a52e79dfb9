/** Labels in a unit's own words, beside those that every form uses: 项目责任人 for the leader. */
import type { FundRole } from './funds';
import type { ColumnRole } from './indicator';

type Words = readonly string[] | undefined;

export interface OwnLabels {
  /** Labels of the head. */
  readonly fields?:
    | {
        readonly projectName?: Words;
        readonly budgetUnit?: Words;
        readonly department?: Words;
        readonly implementer?: Words;
        readonly leader?: Words;
        readonly year?: Words;
        readonly annualGoal?: Words;
        readonly overallGoal?: Words;
      }
    | undefined;
  /** Labels of 项目资金. */
  readonly funds?: Readonly<Partial<Record<FundRole, Words>>> | undefined;
  /** Headers of the indicator block; 目标值(2024) counts with its bracket, and before a column of the usual name. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, Words>>> | undefined;
}
