/** 指标: one row of the indicator block. */
import { z } from 'zod';
import { amountSchema, cellSchema, fieldSchema } from './located';
import { valueSchema } from './value/value';

/** 指标赋分规则 by method; the wordings are in vocabulary.ts. */
export const scoringMethodSchema = z.enum([
  'direct',
  'proportional',
  'graded',
  'satisfaction',
  'unknown',
]);
export type ScoringMethod = z.infer<typeof scoringMethodSchema>;

export const columnRoleSchema = z.enum([
  'level1',
  'level2',
  'level3',
  'operator',
  'target',
  'unit',
  'basis',
  'lastYear',
  'weight',
  'scoringRule',
  'evidence',
  'actual',
  'score',
  'deviation',
  'explanation',
]);
export type ColumnRole = z.infer<typeof columnRoleSchema>;

export const indicatorSchema = z.object({
  /** Sheet row, 1-based. */
  row: z.number().int().positive(),
  /** 一级指标, filled down, as written without white space and annotations ("产出指标(50分)" -> "产出指标"). */
  level1: z.string().nullable(),
  level2: z.string().nullable(),
  /** From a prefix 指标1：, else null. */
  ordinal: z.number().int().nullable(),
  /** 三级指标 without its ordinal; null where the cell shows nothing. */
  name: z.string().nullable(),
  target: valueSchema.nullable(),
  basis: fieldSchema.nullable(),
  lastYear: valueSchema.nullable(),
  weight: amountSchema.nullable(),
  scoringRule: z
    .object({ raw: z.string(), method: scoringMethodSchema, cell: cellSchema })
    .nullable(),
  /** 佐证资料, split at commas; null where the form has no such column. */
  evidence: z.object({ items: z.array(z.string()), raw: z.string(), cell: cellSchema }).nullable(),
  actual: valueSchema.nullable(),
  score: amountSchema.nullable(),
  deviation: fieldSchema.nullable(),
  explanation: fieldSchema.nullable(),
  /** Where each column of this row was read, merged level cells by their first cell. */
  cells: z.partialRecord(columnRoleSchema, cellSchema),
  /** The row, or a column that it needs, is hidden. */
  hidden: z.boolean(),
});
export type Indicator = z.infer<typeof indicatorSchema>;
