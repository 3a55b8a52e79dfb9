/** What a blank form looks like, as data. One file a layout under layouts/; blank-table.ts draws them. */
import type { ColumnRole } from '../domain/indicator';

export interface TemplateLayout {
  readonly id: string;
  /** Shown to the user, by `layoutName`. */
  readonly name: string;
  /** No published form was at hand in full (docs/templates.md); users are told so. */
  readonly isReference?: true;
  /** Identifier of the profile whose wording and weights the form follows. */
  readonly profile: string;
  readonly title: string;
  readonly font: { readonly name: string; readonly size: number; readonly titleSize: number };
  /** Rows between title and header. */
  readonly head: readonly HeadRow[];
  /** Left to right. A form with a block for each period repeats 二级指标, 三级指标 and 指标值. */
  readonly columns: readonly TemplateColumn[];
  readonly levels: readonly TemplateLevel[];
  /** Rows below the indicators that belong to the form: opinions and signatures. */
  readonly foot?: readonly HeadRow[];
  /** 填表说明, a paragraph each, below the form and outside its print area. */
  readonly notes: readonly string[];
}

export const REFERENCE_NOTE =
  '本表样按公开的表格整理，供参考；与财政部门当年印发的表样不一致的，以印发的为准。';

export function layoutName({ name, isReference }: TemplateLayout): string {
  return isReference === true ? `${name}（参考）` : name;
}

export interface TemplateColumn {
  /** Null for what the reader has no role for: 绩效指标, 指标方向性, 良. */
  readonly role: ColumnRole | null;
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** A header over this one, shared with the neighbours that have the same: 评价标准 over 优, 良, 中 and 差. */
  readonly under?: string;
  /** One cell beside all indicators: the header itself, merged down, or a cell of its own below it. */
  readonly beside?: 'header' | Pick<HeadCell, 'entry' | 'align'>;
  /** Words to choose from, in a column without a role. */
  readonly choices?: readonly string[];
}

export interface TemplateLevel {
  /** As the region prints it. */
  readonly level1: string;
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
  /** Printed text of the form; before the entry where it has one. */
  readonly text?: string;
  /** Filled from the options; blank otherwise. */
  readonly entry?: 'year' | 'unit' | 'project';
  readonly align?: 'left';
}
