/** 项目资金: the budget year's money, and beside it the whole period's where the form has both. */
import { z } from 'zod';
import { amountSchema, cellSchema } from './located';

export const currencyUnitSchema = z.enum(['元', '千元', '万元', '百万元', '亿元']);
export type CurrencyUnit = z.infer<typeof currencyUnitSchema>;

/** What a fund row is. `upper`: 上级资金, 中央补助 and the like; `own`: 自有资金, 单位资金, 财政专户. */
export const fundRoleSchema = z.enum(['total', 'fiscal', 'carryOver', 'upper', 'own', 'other']);
export type FundRole = z.infer<typeof fundRoleSchema>;

/** One row of the funds block of a 自评表: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export const executionSchema = z.object({
  initial: amountSchema.nullable(),
  budget: amountSchema.nullable(),
  executed: amountSchema.nullable(),
  rate: amountSchema.nullable(),
  weight: amountSchema.nullable(),
  score: amountSchema.nullable(),
});
export type Execution = z.infer<typeof executionSchema>;

export const fundItemSchema = z.object({
  role: fundRoleSchema,
  /** The label as written. */
  label: z.string(),
  labelCell: cellSchema,
  amount: amountSchema,
  /** The row of a 自评表's funds block that it stands in; null elsewhere. */
  execution: executionSchema.nullable(),
});
export type FundItem = z.infer<typeof fundItemSchema>;

export const fundsSchema = z.object({
  /** The unit that the form states (项目资金（万元）), else the one that the cells carry (20万元), else null. */
  currencyUnit: currencyUnitSchema.nullable(),
  /** True where a label or caption states the unit. */
  unitStated: z.boolean(),
  total: amountSchema.nullable(),
  fiscal: amountSchema.nullable(),
  carryOver: amountSchema.nullable(),
  other: amountSchema.nullable(),
  /** Every amount of the budget year, in reading order, the four above included. */
  items: z.array(fundItemSchema),
  /** Every amount of the whole period (中期资金总额, 项目资金总额), never compared item by item with the year's. */
  periodItems: z.array(fundItemSchema),
  /** The total row of a 自评表's funds block. */
  execution: executionSchema.nullable(),
});
export type Funds = z.infer<typeof fundsSchema>;
