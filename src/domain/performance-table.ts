/** 绩效目标表: one form on a sheet, typed, every value with its cell. */
import { z } from 'zod';
import { fundsSchema } from './funds';
import { columnRoleSchema, indicatorSchema } from './indicator';
import { amountSchema, cellSchema, fieldSchema } from './located';

/** 目标表, 自评表, or a form of another kind (部门整体, 转移支付区域 …). */
export const tableKindSchema = z.enum(['target', 'self-evaluation', 'other']);
export type TableKind = z.infer<typeof tableKindSchema>;

/** What the reader healed, could not place or wants the user to know. */
export const noticeSchema = z.object({
  code: z.enum([
    'shifted-row',
    'level-missing',
    'no-indicators',
    'unknown-heads',
    'unplaced-row',
    'other-block',
    'duplicate-column',
    'unit-converted',
    'date-in-value',
    'other-form',
    'several-projects',
    'too-many-merges',
    'uncalculated',
    'hidden-sheet',
  ]),
  message: z.string(),
  cells: z.array(cellSchema),
});
export type Notice = z.infer<typeof noticeSchema>;

/** A recognised column of the indicator block. */
export const columnSchema = z.object({
  role: columnRoleSchema,
  /** The header as written, white space removed. */
  header: z.string(),
  cell: cellSchema,
  hidden: z.boolean(),
});
export type Column = z.infer<typeof columnSchema>;

/** 一级标签 with points in it: 产出指标(50分). */
export const statedPointsSchema = z.object({
  level1: z.string(),
  points: z.string(),
  cell: cellSchema,
});

export const performanceTableSchema = z.object({
  sheet: z.string(),
  /** Its sheet is hidden: a draft, perhaps, that nobody means to submit. */
  hidden: z.boolean(),
  /** A1 range of the form, title to last indicator or total row. */
  range: z.string(),
  kind: tableKindSchema,
  /** White space removed; null where the form has none. */
  title: fieldSchema.nullable(),
  year: z.number().int().nullable(),
  /** Where the year was read; null where there is none. */
  yearCell: cellSchema.nullable(),
  fields: z.object({
    projectName: fieldSchema.nullable(),
    /** 预算单位, 填报单位 … */
    budgetUnit: fieldSchema.nullable(),
    /** 主管部门 */
    department: fieldSchema.nullable(),
    /** 实施单位, 项目单位 */
    implementer: fieldSchema.nullable(),
    /** 项目负责人 */
    leader: fieldSchema.nullable(),
  }),
  funds: fundsSchema,
  goals: z.object({ annual: fieldSchema.nullable(), overall: fieldSchema.nullable() }),
  columns: z.array(columnSchema),
  indicators: z.array(indicatorSchema),
  /** Rows of the form that are laid out for an indicator and hold none. */
  preparedRows: z.number().int(),
  /** Sum of the indicators' weights; null where the form has no weights. */
  weightTotal: z.string().nullable(),
  /** 合计 as the form itself states it, if it does. */
  statedTotal: z
    .object({ weight: amountSchema.nullable(), score: amountSchema.nullable(), cell: cellSchema })
    .nullable(),
  /** A row 预算执行率 inside the indicator block, with its weight and, in a 自评表, its score. */
  executionRow: z
    .object({ weight: amountSchema.nullable(), score: amountSchema.nullable(), cell: cellSchema })
    .nullable(),
  statedPoints: z.array(statedPointsSchema),
  notices: z.array(noticeSchema),
});
export type PerformanceTable = z.infer<typeof performanceTableSchema>;
