/** The funds block of a 自评表 has a header row of its own. */
import type { Amount } from '../domain/located';
import { canonical } from '../domain/exact';
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

/** Points that the form states in words where it has no column for them: 预算执行情况（20分）, 得分（20分*执行率）. */
export function pointsInWords(head: Head, { row, lastRow }: ExecutionHeader): Amount | null {
  for (const { area, text, label, row: at, column } of head.cells) {
    const spans = area.top <= lastRow && area.bottom >= row;
    const kind = executionColumn(label.key);
    if (!spans || !(kind === 'score' || kind === 'rate' || label.key.startsWith('预算执行')))
      continue;
    const points = /(?:^|[^\d.\-~—])(\d{1,3}(?:\.\d)?)分/.exec(` ${label.annotation}`)?.[1];
    if (points === undefined) continue;
    return {
      value: points,
      raw: text,
      amount: canonical(points),
      cell: head.view.name(at, column),
    };
  }
  return null;
}
