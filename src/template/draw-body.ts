/** Header row and prepared indicator rows of a form. */
import type { ColumnRole } from '../domain/indicator';
import type { Rectangle } from '../grid/address';
import type { Draft } from './draft';
import type { TemplateLayout } from './layout';
import type { PreparedLevel } from './options';

const HEADER_HEIGHT = 30;

/** What a user types here may begin with "=" or look like a date; the cell keeps it as text. */
const TEXT_ROLES: readonly (ColumnRole | null)[] = ['target', 'lastYear'];

export interface DrawnBody {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Draws from `top` on: the header, then the rows of each 二级指标. */
export function drawBody(
  draft: Draft,
  layout: TemplateLayout,
  levels: readonly PreparedLevel[],
  top: number,
): DrawnBody {
  const count = levels.reduce((sum, { rows }) => sum + rows, 0);
  const body = { header: top, first: top + 1, last: top + count };
  layout.columns.forEach(({ role, header }, column) => {
    const bottom = role === null ? body.last : top;
    draft.put({ top, left: column, bottom, right: column }, header);
  });
  draft.height(top, HEADER_HEIGHT);
  // Indicator rows have no height of their own: so they grow with what is typed into them.
  drawLevels(draft, layout, levels, body.first);
  for (const [column, { role }] of layout.columns.entries()) {
    if (!TEXT_ROLES.includes(role)) continue;
    const area = { top: body.first, left: column, bottom: body.last, right: column };
    draft.format(area, { numberFormat: '@' });
  }
  return body;
}

function drawLevels(
  draft: Draft,
  layout: TemplateLayout,
  levels: readonly PreparedLevel[],
  first: number,
): void {
  let row = first;
  let top = first;
  levels.forEach(({ level1, level2, rows }, i) => {
    draft.put(down(columnOf(layout, 'level2'), row, row + rows - 1), level2);
    row += rows;
    if (levels[i + 1]?.level1 === level1) return;
    draft.put(down(columnOf(layout, 'level1'), top, row - 1), level1);
    top = row;
  });
}

function down(column: number, top: number, bottom: number): Rectangle {
  return { top, left: column, bottom, right: column };
}

/** 0-based; every layout has levels and weights. */
export function columnOf(layout: TemplateLayout, role: ColumnRole): number {
  return layout.columns.findIndex((column) => column.role === role);
}
