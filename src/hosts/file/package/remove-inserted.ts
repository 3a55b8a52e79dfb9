/** Takes a sheet or a block out of a package again. */
import { parseRange, rangeName, type Rectangle } from '../../../grid/address';
import type { SheetBefore } from '../../../grid/continuation';
import { HostError } from '../../host-error';
import { areasOf, lies, placed } from './areas';
import { calculateOnOpen, dropCalculationOrder } from './calculation';
import { endContinuation } from './continue-form';
import { syncCount, unsupported } from './draw-spec';
import { relationsName } from './relations';
import { cellsOf, withCells } from './row-cells';
import type { SheetPart } from './sheet-part';
import { isStructureLocked, protectionOf, relationId, sheetElements } from './sheets';
import type { ListedSheet } from './sheets';
import type { WorkbookPackage } from './workbook-package';
import { attributeMarkup } from './xml-fragment';
import { attributeOf, childOf, childrenOf, descendants } from './xml-tree';

export function removeSheet(pack: WorkbookPackage, listed: ListedSheet): void {
  if (isStructureLocked(pack)) {
    throw new HostError('protected', {
      message: '工作簿结构受保护，不能删除工作表；请先撤销工作簿保护后再试。',
    });
  }
  // What a sheet refers to (drawings, notes, tables) would be left without an owner; our own sheets refer to nothing.
  if (pack.has(relationsName(listed.part))) {
    throw unsupported(`工作表“${listed.name}”带有图片、批注等内容，请在 Excel 或 WPS 中删除。`);
  }
  const { workbook } = pack;
  if (sheetElements(pack).length < 2) throw unsupported('工作簿至少要保留一张工作表。');
  const element = sheetElements(pack)[listed.position];
  if (element === undefined || relationId(element) === null) throw new HostError('gone');
  const hasFormulas = pack
    .sheet(listed.part)
    .rows()
    .some((row) =>
      cellsOf(pack.sheet(listed.part).row(row), row - 1).some(
        (cell) => childOf(cell.element, 'f') !== null,
      ),
    );
  workbook.remove(element);
  renumberNames(pack, listed.position);
  renumberTabs(pack, listed.position);
  pack.removePart(listed.part);
  if (!hasFormulas) return;
  calculateOnOpen(pack);
  dropCalculationOrder(pack);
}

/** Names of the sheet go; those of the sheets behind it follow them. */
function renumberNames({ workbook }: WorkbookPackage, position: number): void {
  const list = workbook.child('definedNames');
  if (list === null) return;
  const names = childrenOf(list, 'definedName');
  const own = names.filter((name) => attributeOf(name, 'localSheetId') === String(position));
  if (own.length > 0 && own.length === list.children.length) {
    workbook.remove(list);
    return;
  }
  workbook.replaceAll(
    names.flatMap((name) => {
      if (own.includes(name)) return [{ from: name.start, to: name.end, by: '' }];
      const id = name.attributes.get('localSheetId');
      if (id === undefined || Number(id.value) < position) return [];
      return [{ from: id.from, to: id.to, by: String(Number(id.value) - 1) }];
    }),
  );
}

function renumberTabs({ workbook }: WorkbookPackage, position: number): void {
  const changes = [...descendants(workbook.root)].flatMap((view) => {
    if (view.local !== 'workbookView') return [];
    return ['activeTab', 'firstSheet'].flatMap((name) => {
      const tab = view.attributes.get(name);
      if (tab === undefined || Number(tab.value) < Math.max(position, 1)) return [];
      return [{ from: tab.from, to: tab.to, by: String(Number(tab.value) - 1) }];
    });
  });
  workbook.replaceAll(changes);
}

/** Clears an area that a block was drawn into: before, there was nothing in it. Its own rows go when they are empty. */
export function removeBlock(
  pack: WorkbookPackage,
  listed: ListedSheet,
  range: string,
  ownRows: readonly number[],
  {
    before,
    regardless,
  }: { readonly before: SheetBefore | undefined; readonly regardless: boolean },
): void {
  const sheet = pack.sheet(listed.part);
  const area = parseRange(range);
  if (area === null) throw unsupported(`区域地址 ${range} 无效。`);
  if (protectionOf(sheet) !== null) throw new HostError('protected');
  if (before !== undefined) endContinuation(pack, listed, sheet, before, regardless);
  let formulas = false;
  for (const number of sheet.rows()) {
    const row = number - 1;
    if (row < area.top || row > area.bottom) continue;
    const markup = sheet.row(number);
    const cells = cellsOf(markup, row).filter(
      (c) => c.column >= area.left && c.column <= area.right,
    );
    if (cells.length === 0) continue;
    formulas ||= cells.some(({ element }) => childOf(element, 'f') !== null);
    const changes = new Map(cells.map(({ column }) => [column, null]));
    const cleared = withCells(markup, row, sheet.prefix, changes);
    const isDone = ownRows.includes(number) && cellsOf(cleared, row).length === 0;
    sheet.setRow(number, isDone ? '' : cleared);
  }
  removePlaced(sheet, area);
  calculateOnOpen(pack);
  if (formulas) dropCalculationOrder(pack);
}

/** What lies within the area goes; of what reaches beyond it, the rest stays. */
function removePlaced(sheet: SheetPart, area: Rectangle): void {
  const changes = [...placed(sheet)].flatMap(({ element, sqref }) => {
    const areas = areasOf(sqref);
    const left = areas.filter((other) => !lies(other, area));
    if (left.length === areas.length) return [];
    if (left.length === 0) {
      const whole = element.local === 'sqref' ? (element.parent ?? element) : element;
      return [{ from: whole.start, to: whole.end, by: '' }];
    }
    const by = attributeMarkup(left.map(rangeName).join(' '));
    const attribute = element.attributes.get('sqref');
    return attribute === undefined ? [] : [{ from: attribute.from, to: attribute.to, by }];
  });
  sheet.frame.replaceAll(changes);
  syncCount(sheet, 'mergeCells');
  syncCount(sheet, 'dataValidations');
}
