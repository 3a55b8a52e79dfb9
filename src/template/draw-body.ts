/** Header and prepared indicator rows of a form. */
import type { ColumnRole } from '../domain/indicator';
import type { Rectangle } from '../grid/address';
import type { Draft } from './draft';
import { textOf } from './draw-head';
import type { TemplateColumn, TemplateLayout } from './layout';
import type { BlankTableOptions, PreparedLevel } from './options';

const HEADER_HEIGHT = 30;
/** Of each row, where the header has two. */
const TIER_HEIGHT = 20;

/** What a user types here may begin with "=" or look like a date; the cell keeps it as text. */
const TEXT_ROLES: readonly (ColumnRole | null)[] = ['operator', 'target', 'lastYear'];

export interface DrawnBody {
  /** First and last row of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly first: number;
  readonly last: number;
}

/** Rows that the header takes. */
export function headerRows({ columns }: TemplateLayout): number {
  return columns.some(({ under }) => under !== undefined) ? 2 : 1;
}

/** Draws from `top` on: the header, then the rows of each 二级指标. */
export function drawBody(
  draft: Draft,
  layout: TemplateLayout,
  options: BlankTableOptions,
  levels: readonly PreparedLevel[],
  top: number,
): DrawnBody {
  const count = levels.reduce((sum, { rows }) => sum + rows, 0);
  const bottom = top + headerRows(layout) - 1;
  const body = { header: { top, bottom }, first: bottom + 1, last: bottom + count };
  drawHeader(draft, layout, body);
  // Indicator rows have no height of their own: so they grow with what is typed into them.
  drawLevels(draft, layout, levels, body.first);
  layout.columns.forEach((column, at) => {
    const area = down(at, body.first, body.last);
    if (isText(column)) draft.format(area, { numberFormat: '@' });
    if (column.beside === undefined || column.beside === 'header') return;
    draft.put(area, textOf(column.beside, options));
    if (column.beside.align === 'left') draft.format(area, { horizontal: 'Left' });
  });
  return body;
}

/** The columns under one header hold values too: those of several years, or of each grade. */
function isText({ role, under }: TemplateColumn): boolean {
  return TEXT_ROLES.includes(role) || under !== undefined;
}

function drawHeader(
  draft: Draft,
  { columns }: TemplateLayout,
  { header: { top, bottom }, last }: DrawnBody,
): void {
  columns.forEach(({ header, under, beside }, column) => {
    if (under === undefined) {
      draft.put(down(column, top, beside === 'header' ? last : bottom), header);
      return;
    }
    draft.put(down(column, bottom, bottom), header);
    if (columns[column - 1]?.under === under) return;
    const next = columns.findIndex((other, at) => at > column && other.under !== under);
    const right = (next < 0 ? columns.length : next) - 1;
    draft.put({ top, left: column, bottom: top, right }, under);
  });
  for (let row = top; row <= bottom; row++) {
    draft.height(row, top === bottom ? HEADER_HEIGHT : TIER_HEIGHT);
  }
}

function drawLevels(
  draft: Draft,
  layout: TemplateLayout,
  levels: readonly PreparedLevel[],
  first: number,
): void {
  const label = (role: ColumnRole, top: number, bottom: number, text: string): void => {
    for (const column of columnsOf(layout, role)) draft.put(down(column, top, bottom), text);
  };
  let row = first;
  let top = first;
  levels.forEach(({ level1, level2, rows }, i) => {
    label('level2', row, row + rows - 1, level2);
    row += rows;
    if (levels[i + 1]?.level1 === level1) return;
    label('level1', top, row - 1, level1);
    top = row;
  });
}

function down(column: number, top: number, bottom: number): Rectangle {
  return { top, left: column, bottom, right: column };
}

/** 0-based; more than one in a form with a block for each period. */
export function columnsOf(layout: TemplateLayout, role: ColumnRole): number[] {
  return layout.columns.flatMap((column, at) => (column.role === role ? at : []));
}
