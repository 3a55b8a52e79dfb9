/** 插入一行、一列, 删除行、列: what the menu of the grid does to the rows and columns that are selected. */
import { cellName, columnName, parseRange, type Rectangle } from '../grid/address';
import type { Axis, Line, Span } from '../grid/formula/move-lines';
import { breathe } from '../hosts/breathe';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { Change } from '../session/journal';

export interface SelectedArea {
  readonly sheetId: string;
  readonly area: Rectangle;
}

export interface LineAction {
  readonly label: string;
  readonly sheetId: string;
  readonly changes: readonly Change[];
}

/** More than a form has: whole columns or rows are selected, perhaps. */
const MOST_LINES = 50;

/** Once a click has selected what it points at. */
export async function selectedArea(host: WorkbenchHost): Promise<SelectedArea | null> {
  await breathe();
  const selection = host.shownSelection();
  const area = selection === null ? null : parseRange(selection.range);
  return selection === null || area === null ? null : { sheetId: selection.sheetId, area };
}

/** In the order of the menu; of an axis none where too many of its lines are selected to mean them. */
export function lineActions(host: WorkbenchHost, { sheetId, area }: SelectedArea): LineAction[] {
  const { top, left, bottom, right } = area;
  return [
    ...(bottom - top < MOST_LINES ? rowActions(host, sheetId, top, bottom) : []),
    ...(right - left < MOST_LINES ? columnActions(host, sheetId, area) : []),
  ];
}

function rowActions(
  host: WorkbenchHost,
  sheetId: string,
  top: number,
  bottom: number,
): LineAction[] {
  const [first, last] = [top + 1, bottom + 1];
  const insertion = (row: number, like: 'above' | 'below'): Change => ({
    ...{ kind: 'row', sheetId, insertion: { row, like }, cell: `A${row}` },
  });
  const rows = first === last ? `${first}` : `${first}–${last}`;
  const deletions = deletionsOf(host, { sheetId, cell: `A${first}` }, 'row', {
    first: top,
    last: bottom,
  });
  return [
    { sheetId, label: `在第 ${first} 行上方插入一行`, changes: [insertion(first, 'below')] },
    { sheetId, label: `在第 ${last} 行下方插入一行`, changes: [insertion(last + 1, 'above')] },
    { sheetId, label: `删除第 ${rows} 行`, changes: deletions },
  ];
}

function columnActions(
  host: WorkbenchHost,
  sheetId: string,
  { top, left, right }: Rectangle,
): LineAction[] {
  const [first, last] = [columnName(left), columnName(right)];
  const insertion = (at: number, like: 'left' | 'right'): Change => ({
    ...{ kind: 'own', sheetId, cell: cellName(top, at) },
    run: () => host.insertColumn(sheetId, { at, like }),
  });
  const columns = first === last ? first : `${first}–${last}`;
  const deletions = deletionsOf(host, { sheetId, cell: cellName(top, left) }, 'column', {
    ...{ first: left, last: right },
  });
  return [
    { sheetId, label: `在 ${first} 列左侧插入一列`, changes: [insertion(left, 'right')] },
    { sheetId, label: `在 ${last} 列右侧插入一列`, changes: [insertion(right + 1, 'left')] },
    { sheetId, label: `删除 ${columns} 列`, changes: deletions },
  ];
}

/** The last one first, so that the others stay where they are. `cell`: shown afterwards. */
function deletionsOf(
  host: WorkbenchHost,
  { sheetId, cell }: { readonly sheetId: string; readonly cell: string },
  axis: Axis,
  { first, last }: Span,
): Change[] {
  return Array.from({ length: last - first + 1 }, (_, i): Change => {
    const line: Line = { axis, at: last - i };
    return { kind: 'own', sheetId, cell, run: () => host.deleteLine(sheetId, line) };
  });
}
