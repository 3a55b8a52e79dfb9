/** 插入一行, 删除行: what the menu of the grid does to the rows that are selected. */
import { parseRange } from '../grid/address';
import { breathe } from '../hosts/breathe';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { Change } from '../session/journal';

/** Rows that are selected, 1-based. */
export interface SelectedRows {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
}

export interface RowAction {
  readonly label: string;
  readonly sheetId: string;
  readonly changes: readonly Change[];
}

/** More than a form has: whole columns are selected, perhaps. */
const MOST_ROWS = 50;

/** Once a click has selected what it points at; null where too many rows are selected to mean them. */
export async function selectedRows(host: WorkbenchHost): Promise<SelectedRows | null> {
  await breathe();
  const selection = host.shownSelection();
  const area = selection === null ? null : parseRange(selection.range);
  if (selection === null || area === null || area.bottom - area.top >= MOST_ROWS) return null;
  return { sheetId: selection.sheetId, first: area.top + 1, last: area.bottom + 1 };
}

/** In the order of the menu. */
export function rowActions(
  host: WorkbenchHost,
  { sheetId, first, last }: SelectedRows,
): RowAction[] {
  const insertion = (row: number, like: 'above' | 'below'): Change => ({
    ...{ kind: 'row', sheetId, insertion: { row, like }, cell: `A${row}` },
  });
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const deletions = numbers.map((row): Change => ({
    ...{ kind: 'own', sheetId, cell: `A${first}` },
    run: () => host.deleteRow(sheetId, row),
  }));
  const rows = first === last ? `${first}` : `${first}–${last}`;
  return [
    { sheetId, label: `在第 ${first} 行上方插入一行`, changes: [insertion(first, 'below')] },
    { sheetId, label: `在第 ${last} 行下方插入一行`, changes: [insertion(last + 1, 'above')] },
    { sheetId, label: `删除第 ${rows} 行`, changes: deletions },
  ];
}
