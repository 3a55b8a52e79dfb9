/** The looks of columns beside a 目标表: borders, wrapping, font and number formats, as a block without contents. */
import type { PerformanceTable } from '../../domain/performance-table';
import { cellName, parseCell, parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { CellWrite } from '../../grid/sheet-patch';
import type { SheetSpec, SpecFormat } from '../../grid/sheet-spec';

export interface ColumnFrame {
  /** Where the block goes. */
  readonly cell: string;
  /** Relative to A1. The formulas mean cells outside of a block, so the contents are written on their own. */
  readonly spec: SheetSpec;
  /** One for each cell of the area, without number formats: whoever takes them back sees what was typed anywhere. */
  readonly writes: readonly CellWrite[];
}

/** 完成率 and 得分 hold the block below the rows. */
const [LABELS, VALUES] = [1, 2];

const PLAIN = {
  font: { name: '宋体', size: 10.5 },
  border: { style: 'Continuous', color: '#000000' },
  horizontal: 'Center',
} as const;

export function columnFrame(
  table: PerformanceTable,
  { area: name, writes }: { readonly area: string; readonly writes: readonly CellWrite[] },
): ColumnFrame {
  const area = parseRange(name);
  if (area === null) throw new Error(`not a range: ${name}`);
  const lastRow = Math.max(...table.indicators.map(({ row }) => row)) - 1 - area.top;
  const bottom = area.bottom - area.top;
  const right = area.right - area.left;
  const firstBelow = firstRowBelow(writes, area, lastRow);
  const labels = rangeName({ top: firstBelow, left: LABELS, bottom, right: LABELS });
  const values = rangeName({ top: firstBelow, left: VALUES, bottom, right: VALUES });
  return {
    cell: cellName(area.top, area.left),
    spec: {
      name: '自评栏',
      cells: [],
      formats: [
        // The whole area, so that all of it is known to be free.
        { range: rangeName({ top: 0, left: 0, bottom, right }), vertical: 'Center' },
        { ...PLAIN, range: rangeName({ top: 0, left: 0, bottom: lastRow, right }), wrap: true },
        { ...PLAIN, range: values },
        // No column is widened: towards the left there is room for them, under 实际完成值.
        { range: labels, font: PLAIN.font, horizontal: 'Right' },
        { range: rangeName({ top: 0, left: 0, bottom: 0, right }), font: { bold: true } },
        ...writes.flatMap((write) => numberFormatOf(write, area)),
      ],
    },
    writes: completed(writes, area),
  };
}

/** Rows between the last indicator and the block (合计, notes of the form) stay plain. */
function firstRowBelow(writes: readonly CellWrite[], area: Rectangle, lastRow: number): number {
  const rows = writes
    .map(({ cell }) => (parseCell(cell)?.row ?? area.top) - area.top)
    .filter((row) => row > lastRow);
  return Math.min(...rows, area.bottom - area.top);
}

function numberFormatOf({ cell, numberFormat }: CellWrite, area: Rectangle): SpecFormat[] {
  const at = parseCell(cell);
  if (at === null || numberFormat === undefined) return [];
  // A number does not wrap: in a narrow column it would show as ####.
  const range = cellName(at.row - area.top, at.column - area.left);
  return [{ range, numberFormat, wrap: false, shrink: true }];
}

function completed(writes: readonly CellWrite[], area: Rectangle): CellWrite[] {
  const known = new Map(writes.map((write) => [write.cell, write]));
  const all: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellName(row, column);
      const after = known.get(cell)?.after ?? { kind: 'empty' };
      all.push({ cell, before: { kind: 'empty' }, after });
    }
  }
  return all;
}
