/** Formulas that concern other cells: a shared one is written out before its first cell changes, an array is left alone. */
import { contains, parseRange } from '../../../grid/address';
import { shiftFormula } from '../../../grid/formula/shift-formula';
import { cellsOf, type FileCell } from './row-cells';
import type { SheetPart } from './sheet-part';
import { markup, xml } from './xml-fragment';
import { XmlPart } from './xml-part';
import { attributeOf, childOf } from './xml-tree';

/** Whether the cell belongs to an array formula or data table of several cells. */
export function isInArray(sheet: SheetPart, row: number, column: number): boolean {
  return sheet.shared.some(({ kind, ref }) => {
    const area = kind === 'shared' || ref === null ? null : parseRange(ref);
    if (area === null || !contains(area, row, column)) return false;
    return kind === 'dataTable' || area.top < area.bottom || area.left < area.right;
  });
}

/** If the cell holds a formula that others share, each of them gets the formula of its own. */
export function writeOutShared(sheet: SheetPart, cell: FileCell): void {
  const formula = childOf(cell.element, 'f');
  if (formula === null || formula.text === '' || attributeOf(formula, 't') !== 'shared') return;
  const group = attributeOf(formula, 'si');
  const area = parseRange(attributeOf(formula, 'ref') ?? '');
  if (group === null || area === null) return;
  const rows = new Set(
    sheet.shared
      .filter((f) => f.kind === 'shared' && f.group === group && f.ref === null)
      .map(({ row }) => row),
  );
  for (const number of rows) {
    const row = sheet.row(number);
    const changes = cellsOf(row, number - 1).flatMap((other) => {
      const shared = childOf(other.element, 'f');
      const follows =
        shared?.text === '' &&
        attributeOf(shared, 't') === 'shared' &&
        attributeOf(shared, 'si') === group &&
        contains(area, other.row, other.column);
      if (!follows) return [];
      const own = shiftFormula(formula.text, {
        rows: other.row - cell.row,
        columns: other.column - cell.column,
        absolute: false,
      });
      const by = markup([xml(shared.name, {}, own)]);
      return [{ from: shared.start, to: shared.end, by }];
    });
    const part = new XmlPart(row);
    part.replaceAll(changes);
    sheet.setRow(number, part.text);
  }
}
