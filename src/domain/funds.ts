/** 项目资金: the budget year's money, and beside it the whole period's where the form has both. */
import type { Amount } from './located';

export type CurrencyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

/** What a fund row is. `upper`: 上级资金, 中央补助 and the like; `own`: 自有资金, 单位资金, 财政专户. */
export const FUND_ROLES = ['total', 'fiscal', 'carryOver', 'upper', 'own', 'other'] as const;
export type FundRole = (typeof FUND_ROLES)[number];

/** One row of the funds block of a 自评表: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export type Execution = Readonly<
  Record<'initial' | 'budget' | 'executed' | 'rate' | 'weight' | 'score', Amount | null>
>;

export interface FundItem {
  readonly role: FundRole;
  /** The label as written. */
  readonly label: string;
  readonly labelCell: string;
  readonly amount: Amount;
  /** The row of a 自评表's funds block that it stands in; null elsewhere. */
  readonly execution: Execution | null;
}

export interface Funds {
  /** The unit that the form states (项目资金（万元）), else the one that the cells carry (20万元), else null. */
  readonly currencyUnit: CurrencyUnit | null;
  /** True where a label or caption states the unit. */
  readonly unitStated: boolean;
  readonly total: Amount | null;
  readonly fiscal: Amount | null;
  readonly carryOver: Amount | null;
  readonly other: Amount | null;
  /** Every amount of the budget year, in reading order, the four above included. */
  readonly items: readonly FundItem[];
  /** Every amount of the whole period (中期资金总额, 项目资金总额), never compared item by item with the year's. */
  readonly periodItems: readonly FundItem[];
  /** The total row of a 自评表's funds block. */
  readonly execution: Execution | null;
}
