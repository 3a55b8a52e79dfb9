/** A sheet as it will be once a fix is written, without any host. */
import { parseCell } from '../../grid/address';
import type { CellContent } from '../../grid/sheet-patch';
import type { Cell, CellScalar, SheetSnapshot } from '../../grid/sheet-snapshot';
import type { Fix } from './fix';

/** Shares all rows that stay as they are. */
export function withFix(sheet: SheetSnapshot, { edits, writes }: Fix): SheetSnapshot {
  const { origin } = sheet;
  const rows = [...sheet.rows];
  const copied = new Set<number>();
  writes.forEach(({ cell, after }, i) => {
    const at = parseCell(cell);
    if (at === null) throw new Error(`not a cell: ${cell}`);
    const [row, column] = [at.row - origin.row, at.column - origin.column];
    if (row < 0 || column < 0) throw new Error(`${cell} lies before the filled area`);
    while (rows.length <= row) rows.push(null);
    if (!copied.has(row)) rows[row] = [...(rows[row] ?? [])];
    copied.add(row);
    const cells = rows[row] as (Cell | null)[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cellOf(after, edits[i]?.after ?? '');
  });
  return { ...sheet, rows };
}

function cellOf(content: CellContent, text: string): Cell | null {
  if (content.kind === 'empty') return null;
  const formula = content.kind === 'formula' ? content.formula : null;
  return { value: valueOf(content), text, formula };
}

function valueOf(content: CellContent): CellScalar {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return content.error;
    default:
      return null;
  }
}
