/** The funds block of a 自评表 has a header row of its own. */
import { executionColumn, type ExecutionColumn } from '../domain/form-words/fund-labels';
import type { Head, HeadCell } from './head';

export interface ExecutionHeader {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<ExecutionColumn, number>;
  has(cell: HeadCell): boolean;
}

/** The row 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 of a 自评表. */
export function findExecutionHeader(head: Head): ExecutionHeader | null {
  const byRow = new Map<number, Map<ExecutionColumn, number>>();
  for (const cell of head.cells) {
    const column = executionColumn(cell.label.key);
    if (column === null) continue;
    const columns = byRow.get(cell.row) ?? new Map<ExecutionColumn, number>();
    if (!columns.has(column)) columns.set(column, cell.column);
    byRow.set(cell.row, columns);
  }
  for (const [row, columns] of byRow) {
    if (columns.size < 3 || !columns.has('executed')) continue;
    let lastRow = row;
    for (const cell of head.cells) {
      // A row with an unknown label does not end the block.
      if (cell.fund !== null && cell.row > lastRow && cell.row <= lastRow + 2) lastRow = cell.row;
    }
    return { row, lastRow, columns, has: (cell) => cell.row === row };
  }
  return null;
}
