/**
 * 指标值, 上年完成值, 实际完成值: what one cell says, and what it means.
 * The grammar is docs/value-grammar.md; parse-value.ts reads it.
 */
import { z } from 'zod';
import { decimalSchema } from '../decimal-schema';
import { comparatorSchema, quantitySchema } from '../quantity/model';

export { comparatorSchema } from '../quantity/model';
export type { Comparator, Quantity } from '../quantity/model';

export const valueKindSchema = z.enum([
  'number',
  'range',
  'deadline',
  'period',
  'frequency',
  'yes-no',
  'qualitative',
  'not-applicable',
  'placeholder',
  'empty',
  'error',
  /** A formula without a result. */
  'uncalculated',
]);
export type ValueKind = z.infer<typeof valueKindSchema>;

/** A calendar date; parts that the text does not give are null (每月25日前 has only a day). */
export const partialDateSchema = z.object({
  year: z.number().int().nullable(),
  month: z.number().int().min(1).max(12).nullable(),
  day: z.number().int().min(1).max(31).nullable(),
});
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Where the unit was found: in the value, in a unit column, or only in the indicator's name. */
export const unitSourceSchema = z.enum(['value', 'column', 'name']);
export type UnitSource = z.infer<typeof unitSourceSchema>;

export const valueFlagSchema = z.enum([
  /** 0 < v <= 1 under a 率 or （%） name and without %: read as a ratio, so 1 means 100%. */
  'ratio-without-percent',
  /** The value carries one unit, the unit column another; the value's own unit was kept. */
  'unit-conflict',
  /** The same amount stands twice in the cell (854万854万). */
  'repeated',
  /** A name carries the comparator and the unit, the cell only the number. */
  'from-name',
  /** Looks like a scanning error (二100百分比); read as far as possible, never repaired silently. */
  'damaged',
  /** A magnitude without its unit (620万/月). */
  'unit-incomplete',
  /** A day or month that the calendar does not have (11月31日); the date is null. */
  'no-such-day',
]);
export type ValueFlag = z.infer<typeof valueFlagSchema>;

/** What a text means, before it is tied to a cell. */
export const parsedValueSchema = z.object({
  /** The text as displayed. */
  raw: z.string(),
  kind: valueKindSchema,
  comparator: comparatorSchema.nullable(),
  /** Percentages in percent: "100" with unit "%". Null unless kind is number or frequency. */
  number: decimalSchema.nullable(),
  unit: z.string().nullable(),
  /** The same quantity in the base unit of its dimension (元, 人, %, 秒, 平方米 …). */
  base: quantitySchema.nullable(),
  unitSource: unitSourceSchema.nullable(),
  /** Both ends of a range, in the unit of the value. */
  range: z.object({ low: decimalSchema, high: decimalSchema }).nullable(),
  /** All quantities of a cell that holds several (建筑面积2.6万平方米,展示面积1万平方米); else empty. */
  parts: z.array(quantitySchema),
  /** The date of a deadline, or the end of a period. */
  date: partialDateSchema.nullable(),
  /** The beginning of a period. */
  startDate: partialDateSchema.nullable(),
  flags: z.array(valueFlagSchema),
  /** How the text was read, in Chinese, one step an entry. */
  explanation: z.array(z.string()),
});
export type ParsedValue = z.infer<typeof parsedValueSchema>;

/** A value in the sheet. `cell` is A1 without sheet name. */
export const valueSchema = parsedValueSchema.extend({
  /** `raw` in the normal form, words joined that a line break parts: what checks look through. */
  text: z.string(),
  cell: z.string(),
});
export type Value = z.infer<typeof valueSchema>;

/** What surrounds the cell and may complete it. */
export interface ValueContext {
  /** The indicator's name: may carry the unit in brackets, 率, or a placeholder with comparator (≥**%). */
  readonly name?: string;
  /** Text of a unit column (度量单位). */
  readonly unit?: string;
  /** Text of an operator column (指标性质, 计算符号): ≥, ≤, =, 定性 … */
  readonly operator?: string;
  /** The value was reached (上年完成值, 实际完成值): a bound in the name (≥**人) is the target's alone. */
  readonly reached?: boolean;
}
