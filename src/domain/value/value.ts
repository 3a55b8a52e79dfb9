/**
 * 指标值, 上年完成值, 实际完成值: what one cell says, and what it means.
 * The grammar is docs/value-grammar.md; parse-value.ts reads it.
 */
import type { Comparator, Quantity } from '../quantity/model';

export type { Comparator, Quantity } from '../quantity/model';

export const VALUE_KINDS = [
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
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A calendar date; parts that the text does not give are null (每月25日前 has only a day). */
export interface PartialDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
}

/** Where the unit was found: in the value, in a unit column, or only in the indicator's name. */
export type UnitSource = 'value' | 'column' | 'name';

export type ValueFlag =
  /** 0 < v <= 1 under a 率 or （%） name and without %: read as a ratio, so 1 means 100%. */
  | 'ratio-without-percent'
  /** The value carries one unit, the unit column another; the value's own unit was kept. */
  | 'unit-conflict'
  /** The same amount stands twice in the cell (854万854万). */
  | 'repeated'
  /** A name carries the comparator and the unit, the cell only the number. */
  | 'from-name'
  /** Looks like a scanning error (二100百分比); read as far as possible, never repaired silently. */
  | 'damaged'
  /** A magnitude without its unit (620万/月). */
  | 'unit-incomplete'
  /** A day or month that the calendar does not have (11月31日); the date is null. */
  | 'no-such-day';

/** What a text means, before it is tied to a cell. */
export interface ParsedValue {
  /** The text as displayed. */
  readonly raw: string;
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  /** A decimal. Percentages in percent: "100" with unit "%". Null unless kind is number or frequency. */
  readonly number: string | null;
  readonly unit: string | null;
  /** The same quantity in the base unit of its dimension (元, 人, %, 秒, 平方米 …). */
  readonly base: Quantity | null;
  readonly unitSource: UnitSource | null;
  /** Both ends of a range, decimals in the unit of the value. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** All quantities of a cell that holds several (建筑面积2.6万平方米,展示面积1万平方米); else empty. */
  readonly parts: readonly Quantity[];
  /** The date of a deadline, or the end of a period. */
  readonly date: PartialDate | null;
  /** The beginning of a period. */
  readonly startDate: PartialDate | null;
  readonly flags: readonly ValueFlag[];
  /** How the text was read, in Chinese, one step an entry. */
  readonly explanation: readonly string[];
}

/** A value in the sheet. */
export interface Value extends ParsedValue {
  /** `raw` in the normal form, words joined that a line break parts: what checks look through. */
  readonly text: string;
  /** A1 without sheet name. */
  readonly cell: string;
}

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
