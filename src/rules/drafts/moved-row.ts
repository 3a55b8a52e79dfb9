/** A row that slipped by one column, moved back as a whole. */
import { decimalFromNumber, decimalPlaces, divide, equals, isDecimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Column } from '../../domain/performance-table';
import { isBlank } from '../../domain/text';
import { cellName, parseCell } from '../../grid/address';
import { contentOf } from '../../grid/sheet-patch';
import { cellAt, type Cell, type SheetSnapshot } from '../../grid/sheet-snapshot';
import type { CheckContext } from '../engine/check';
import type { Draft, Proposal } from '../engine/fix';
import { allOf } from './drafts';

/** Null where cells are merged or hold formulas, and where something stands in the way. */
export function movedBack(
  { table, sheet }: CheckContext,
  firstCell: string,
  slipped: 'left' | 'right',
): Proposal | null {
  const from = parseCell(firstCell);
  const columns = table.columns.map(({ cell }) => parseCell(cell)?.column ?? 0);
  if (from === null || columns.length === 0) return null;
  const { row } = from;
  const indicator = table.indicators.find((each) => each.row === row + 1);
  if (indicator === undefined || leansOnAnother(indicator, table.columns)) return null;
  const isLeft = slipped === 'left';
  const last = Math.max(...columns) + (isLeft ? 0 : 1);
  // Where the row stands now, and where it belongs.
  const source = { left: from.column, right: isLeft ? last - 1 : last };
  const by = isLeft ? 1 : -1;
  const left = Math.min(source.left, source.left + by);
  const right = Math.max(source.right, source.right + by);
  if (left < Math.min(...columns) || isMerged(sheet, row, left, right)) return null;
  const freed = isLeft ? right : left;
  if (!isBlank(cellAt(sheet, row, freed)?.text)) return null;
  const drafts: (Draft | null)[] = [];
  for (let column = left; column <= right; column++) {
    const cell = cellAt(sheet, row, column - by);
    const isInside = column - by >= source.left && column - by <= source.right;
    drafts.push(movedTo(cellName(row, column), isInside ? cell : null));
  }
  const all = allOf(drafts);
  return all === null ? null : { drafts: all };
}

/** Value and type as they are; null for a formula or a number in a format that cannot be told from its text. */
function movedTo(name: string, cell: Cell | null): Draft | null {
  if (cell === null) return { cell: name, after: { kind: 'empty' }, shown: '' };
  if (cell.formula !== null) return null;
  const after = contentOf(cell);
  if (after.kind === 'text') return { cell: name, after, shown: cell.text };
  if (after.kind !== 'number') return null;
  const held = decimalFromNumber(after.number);
  const isPercent = cell.text.endsWith('%');
  const digits = isPercent ? cell.text.slice(0, -1) : cell.text;
  if (held === null || !isDecimal(digits)) return null;
  if (!equals(held, isPercent ? divide(digits, '100') : digits)) return null;
  const places = decimalPlaces(digits);
  const fixed = `0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const numberFormat = isPercent ? `${fixed}%` : digits === held ? 'General' : fixed;
  return { cell: name, after, shown: cell.text, numberFormat };
}

function isMerged({ merges }: SheetSnapshot, row: number, left: number, right: number): boolean {
  return merges.some(
    (area) => area.top <= row && row <= area.bottom && area.left <= right && left <= area.right,
  );
}

/** Its 二级指标 slipped with the row above: moved alone, the row would come under another one. */
function leansOnAnother({ row, cells }: Indicator, columns: readonly Column[]): boolean {
  const label = parseCell(cells.level2 ?? '');
  const home = parseCell(columns.find(({ role }) => role === 'level2')?.cell ?? '');
  return label !== null && label.row + 1 !== row && label.column !== home?.column;
}
