/** 绩效目标表: one form on a sheet, typed, every value with its cell. Cells are A1 without sheet name. */
import type { Funds } from './funds';
import type { ColumnRole, Indicator } from './indicator';
import type { Amount, Field } from './located';

/** 目标表, 自评表, or a form of another kind (部门整体, 转移支付区域 …). */
export const TABLE_KINDS = ['target', 'self-evaluation', 'other'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What the reader healed, could not place or wants the user to know. */
export interface Notice {
  readonly code:
    | 'shifted-row'
    | 'level-missing'
    | 'no-indicators'
    | 'unknown-heads'
    | 'unplaced-row'
    | 'other-block'
    | 'duplicate-column'
    | 'unit-converted'
    | 'date-in-value'
    | 'other-form'
    | 'indicators-in-text'
    | 'several-projects'
    | 'too-many-merges'
    | 'uncalculated'
    | 'hidden-sheet';
  readonly message: string;
  readonly cells: readonly string[];
}

/** A recognised column of the indicator block. */
export interface Column {
  readonly role: ColumnRole;
  /** The header as written, white space removed. */
  readonly header: string;
  readonly cell: string;
  readonly hidden: boolean;
}

/** 一级标签 with points in it: 产出指标(50分). */
export interface StatedPoints {
  readonly level1: string;
  readonly points: string;
  readonly cell: string;
}

/** 目标1（占比60%）: what part of the whole one of several goals is. */
export interface GoalShare {
  readonly raw: string;
  /** In percent, a decimal; null where the form has a place for it and no number stands there. */
  readonly percent: string | null;
  readonly cell: string;
}

/** What a row states of the whole: 合计, or 预算执行率 inside the indicator block. */
export interface StatedRow {
  readonly weight: Amount | null;
  readonly score: Amount | null;
  readonly cell: string;
}

export interface PerformanceTable {
  readonly sheet: string;
  /** Its sheet is hidden: a draft, perhaps, that nobody means to submit. */
  readonly hidden: boolean;
  /** A1 range of the form, title to last indicator or total row. */
  readonly range: string;
  readonly kind: TableKind;
  /** White space removed; null where the form has none. */
  readonly title: Field | null;
  readonly year: number | null;
  /** Where the year was read; null where there is none. */
  readonly yearCell: string | null;
  readonly fields: {
    readonly projectName: Field | null;
    /** 预算单位, 填报单位 … */
    readonly budgetUnit: Field | null;
    /** 主管部门 */
    readonly department: Field | null;
    /** 实施单位, 项目单位 */
    readonly implementer: Field | null;
    /** 项目负责人 */
    readonly leader: Field | null;
  };
  readonly funds: Funds;
  readonly goals: { readonly annual: Field | null; readonly overall: Field | null };
  /** Of each of several goals that are weighed; empty where they are not. */
  readonly goalShares: readonly GoalShare[];
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
  /** Rows of the form that are laid out for an indicator and hold none. */
  readonly preparedRows: number;
  /** Sum of the indicators' weights, a decimal; null where the form has no weights. */
  readonly weightTotal: string | null;
  /** 合计 as the form itself states it, if it does. */
  readonly statedTotal: StatedRow | null;
  /** A row 预算执行率 inside the indicator block, with its weight and, in a 自评表, its score. */
  readonly executionRow: StatedRow | null;
  readonly statedPoints: readonly StatedPoints[];
  readonly notices: readonly Notice[];
}
