/** 审核汇总 as sheets of tables: the workbook and the page draw the same ones, in this order. */
import type { Decimal } from '../../../domain/exact';
import type { Severity } from '../../../domain/severity';
import type { Verdict } from '../../outcome';

export const TITLE = '绩效目标审核汇总';

export interface Summary {
  /** 2026年11月28日 */
  readonly date: string;
  readonly sheets: readonly SummarySheet[];
}

export interface SummarySheet {
  readonly name: string;
  /** Sentences above the tables. */
  readonly lead: readonly string[];
  readonly tables: readonly SummaryTable[];
}

export interface SummaryTable {
  /** Where a sheet has several. */
  readonly caption?: string;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (readonly SummaryCell[])[];
  /** 合计, below the rows and outside of what is filtered and ranked. */
  readonly total?: readonly SummaryCell[];
}

export interface SummaryColumn {
  readonly head: string;
  /** In points. */
  readonly width: number;
  readonly align?: 'Center' | 'Right';
  /** Drawn after the numbers of the column; the columns of a heat map share theirs. */
  readonly scale?: 'bar' | 'heat' | 'signs';
}

export type SummaryCell =
  | string
  | number
  | { readonly kind: 'money'; readonly amount: Decimal | null }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'file'; readonly text: string; readonly file: string; readonly place?: Place }
  /** Another sheet of the summary. */
  | { readonly kind: 'sheet'; readonly name: string };

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** From where the signs of a share are yellow and red. */
export const SIGNS = { middle: 0.0001, high: 0.5 } as const;
