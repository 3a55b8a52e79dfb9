/** Formulas that nobody has calculated: a program wrote them, and no spreadsheet has opened the file since. */
import type { PerformanceTable } from '../domain/performance-table';
import { parseCell } from '../grid/address';
import { isUncalculated } from '../grid/sheet-snapshot';
import { uncalculatedNotice } from './notices';
import type { SheetView } from './sheet-view';

/** The table, with a notice of the cells in which it could not be read. */
export function withUncalculated(view: SheetView, table: PerformanceTable): PerformanceTable {
  const cells = cellsOf(table).filter((name) => {
    const place = parseCell(name);
    return place !== null && isUncalculated(view.cell(place.row, place.column));
  });
  // A target =95% says itself what it is.
  const known = new Set(
    table.indicators.flatMap(({ target, lastYear, actual }) =>
      [target, lastYear, actual].flatMap((value) =>
        value === null || value.kind === 'uncalculated' ? [] : [value.cell],
      ),
    ),
  );
  const open = [...new Set(cells)].filter((name) => !known.has(name));
  if (open.length === 0) return table;
  return { ...table, notices: [...table.notices, uncalculatedNotice(open)] };
}

/** Where the table was read, in reading order. */
function cellsOf(table: PerformanceTable): string[] {
  const { title, fields, goals, funds, indicators, statedTotal, executionRow } = table;
  const amounts = [...funds.items, ...funds.periodItems].flatMap(({ amount, execution }) => [
    amount,
    ...Object.values(execution ?? {}),
  ]);
  const points = [statedTotal, executionRow].flatMap((row) => [row?.weight, row?.score]);
  const located = [
    ...[title, ...Object.values(fields)],
    ...amounts,
    ...Object.values(funds.execution ?? {}),
    ...[goals.annual, goals.overall],
  ];
  return [
    ...located.flatMap((field) => field?.cell ?? []),
    ...indicators.flatMap(({ cells }) => Object.values(cells)),
    ...points.flatMap((amount) => amount?.cell ?? []),
  ];
}
