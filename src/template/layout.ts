/** What a blank form looks like, as data. One file a layout under layouts/; blank-table.ts draws them. */
import type { ColumnRole } from '../domain/indicator';
import type { Level1 } from '../domain/vocabulary';

export interface TemplateLayout {
  readonly id: string;
  /** Shown to the user. */
  readonly name: string;
  /** Identifier of the profile whose wording and weights the form follows. */
  readonly profile: string;
  readonly title: string;
  readonly font: { readonly name: string; readonly size: number; readonly titleSize: number };
  /** Rows between title and header. */
  readonly head: readonly HeadRow[];
  /** Left to right. */
  readonly columns: readonly TemplateColumn[];
  readonly levels: readonly TemplateLevel[];
  /** 填表说明, a paragraph each, below the form and outside its print area. */
  readonly notes: readonly string[];
}

export interface TemplateColumn {
  /** Null for a label merged down beside header and indicators: 绩效指标. */
  readonly role: ColumnRole | null;
  readonly header: string;
  /** In points. */
  readonly width: number;
}

export interface TemplateLevel {
  readonly level1: Level1;
  /** 二级指标 and how many rows it has unless the user says otherwise. */
  readonly level2: readonly (readonly [name: string, rows: number])[];
}

/** Cells left to right; columns that a cell of an earlier row reaches down into are left out. */
export interface HeadRow {
  /** In points; grows for a long unit name. */
  readonly height: number;
  readonly cells: readonly HeadCell[];
}

export interface HeadCell {
  /** How many columns it spans. */
  readonly columns: number;
  /** How many rows it spans; 1 where not given. */
  readonly rows?: number;
  /** Printed text of the form. */
  readonly text?: string;
  /** Filled from the options; blank otherwise. */
  readonly entry?: 'year' | 'unit' | 'project';
  readonly align?: 'left';
}
