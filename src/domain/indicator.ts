/** 指标: one row of the indicator block. */
import type { Amount, Field } from './located';
import type { Value } from './value/value';

/** 指标赋分规则 by method; the wordings are in vocabulary.ts. */
export const SCORING_METHODS = [
  'direct',
  'proportional',
  'graded',
  'satisfaction',
  'unknown',
] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];

export const COLUMN_ROLES = [
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
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** 优 | ≥120公里: what a form that grades its targets asks for each grade. */
export interface GradeTarget {
  /** As written in the header. */
  readonly grade: string;
  readonly value: Value;
}

export interface Indicator {
  /** Sheet row, 1-based. */
  readonly row: number;
  /** 一级指标, filled down, as written without white space and annotations ("产出指标(50分)" -> "产出指标"). */
  readonly level1: string | null;
  readonly level2: string | null;
  /** From a prefix 指标1：, else null. */
  readonly ordinal: number | null;
  /** 三级指标 without its ordinal; null where the cell shows nothing. */
  readonly name: string | null;
  readonly target: Value | null;
  /** The best first; absent where the form has one target. */
  readonly grades?: readonly GradeTarget[];
  readonly basis: Field | null;
  readonly lastYear: Value | null;
  readonly weight: Amount | null;
  readonly scoringRule: {
    readonly raw: string;
    readonly method: ScoringMethod;
    readonly cell: string;
  } | null;
  /** 佐证资料, split at commas; null where the form has no such column. */
  readonly evidence: {
    readonly items: readonly string[];
    readonly raw: string;
    readonly cell: string;
  } | null;
  readonly actual: Value | null;
  readonly score: Amount | null;
  /** 得分 is a formula, calculated, that shows nothing; absent elsewhere. */
  readonly leavesScoreOpen?: true;
  readonly deviation: Field | null;
  readonly explanation: Field | null;
  /** Where each column of this row was read, merged level cells by their first cell. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The row, or a column that it needs, is hidden. */
  readonly hidden: boolean;
}

/** Name and target in one text, with others perhaps: what is written into its cell has to hold all of it. */
export function isInText({ cells }: Indicator): boolean {
  return cells.level3 !== undefined && cells.level3 === cells.target;
}
