/** A block drawn into a sheet that others use: only where nothing is; outside of it only what a continuation says changes. */
import { parseCell, rangeName, type Rectangle } from '../../../grid/address';
import type { SheetSpec } from '../../../grid/sheet-spec';
import type { Continuation, SheetBefore } from '../../../grid/continuation';
import { moveSpec } from '../../../grid/spec-area';
import { HostError } from '../../host-error';
import { LIMITS } from '../limits';
import { areasOf, overlap, placed } from './areas';
import { calculateOnOpen, dropCalculationOrder } from './calculation';
import { continueForm } from './continue-form';
import { checkSpec, drawSpec, extentOf, unsupported } from './draw-spec';
import { heightsOf } from './insert-sheet';
import { cellsOf } from './row-cells';
import type { SheetPart } from './sheet-part';
import { protectionOf, type ListedSheet } from './sheets';
import { tablesOf } from './tables';
import type { WorkbookPackage } from './workbook-package';
import { attributeOf } from './xml-tree';
import { growDimension } from './write-cells';
import { XmlPart } from './xml-part';

export interface DrawnBlock {
  readonly range: string;
  /** Rows, 1-based, that the file did not know before. */
  readonly newRows: readonly number[];
  readonly before?: SheetBefore;
}

export function insertBlock(
  pack: WorkbookPackage,
  listed: ListedSheet,
  cell: string,
  spec: SheetSpec,
  continuation?: Continuation,
): DrawnBlock {
  checkSpec(spec);
  const origin = parseCell(cell);
  const moved = origin === null ? spec : moveSpec(spec, origin.row, origin.column);
  const area = extentOf(moved);
  if (origin === null || area === null) throw unsupported(`单元格地址 ${cell} 无效。`);
  if (area.bottom >= LIMITS.rows || area.right >= LIMITS.columns) {
    throw unsupported(`从 ${cell} 起放不下空白表。`);
  }
  const sheet = pack.sheet(listed.part);
  if (protectionOf(sheet) !== null) throw new HostError('protected');
  if (isOccupied(pack, listed, sheet, area)) throw new HostError('occupied');
  // Rows that the file does not know yet are nobody else's: only they get the height of the spec.
  const own = [...heightsOf(moved.rowHeights ?? {})]
    .map(([row, height]) => ({ row, height }))
    .filter(({ row }) => sheet.row(row) === '');
  const known = new Set(sheet.rows());
  drawSpec(pack, sheet, moved, continuation?.looks);
  for (const { row, height } of own) setHeight(sheet, row, height);
  growDimension(sheet, [
    { row: area.top, column: area.left },
    { row: area.bottom, column: area.right },
  ]);
  calculateOnOpen(pack);
  if (spec.cells.some(({ content }) => content.kind === 'formula')) dropCalculationOrder(pack);
  const before =
    continuation === undefined ? null : continueForm(pack, listed, sheet, continuation);
  return {
    ...{ range: rangeName(area), newRows: sheet.rows().filter((row) => !known.has(row)) },
    ...(before === null ? {} : { before }),
  };
}

function setHeight(sheet: SheetPart, row: number, height: number): void {
  if (sheet.row(row) === '') return;
  const part = new XmlPart(sheet.row(row));
  part.setAttribute(part.root, 'customHeight', 1);
  part.setAttribute(part.root, 'ht', height);
  sheet.setRow(row, part.text);
}

function isOccupied(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  area: Rectangle,
): boolean {
  for (const { sqref } of placed(sheet)) {
    if (areasOf(sqref).some((other) => overlap(other, area))) return true;
  }
  if (tablesOf(pack, listed).some((table) => overlap(table.area, area))) return true;
  const filled = sheet.shared.flatMap(({ kind, ref }) =>
    kind === 'shared' || ref === null ? [] : areasOf(ref),
  );
  if (filled.some((other) => overlap(other, area))) return true;
  const styles = pack.stylesPart() === null ? null : pack.styles();
  return sheet.rows().some((number) => {
    if (number - 1 < area.top || number - 1 > area.bottom) return false;
    return cellsOf(sheet.row(number), number - 1).some(({ column, element }) => {
      if (column < area.left || column > area.right) return false;
      const style = Number(attributeOf(element, 's') ?? 0);
      return element.children.length > 0 || styles?.isPlain(style) === false;
    });
  });
}
