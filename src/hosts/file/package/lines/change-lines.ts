/** A row or column that comes into a sheet of a package or goes out of it, and all that follows it: formulas, names, merges, rules, notes. */
import { cellName, parseRange, rangeName } from '../../../../grid/address';
import { lineName, spanOf, type Line, type LineChange } from '../../../../grid/formula/move-lines';
import type { Stretched } from '../../../../grid/continuation';
import type { RowInsertion } from '../../../port';
import { LIMITS } from '../../limits';
import { calculateOnOpen, dropCalculationOrder } from '../calculation';
import { moveMerge } from '../continue-form';
import { addToList, unsupported } from '../draw-spec';
import { cellsOf, withCells } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import type { ListedSheet } from '../sheets';
import type { WorkbookPackage } from '../workbook-package';
import { mergesOf } from '../write-cells';
import { markup, xml } from '../xml-fragment';
import { XmlPart } from '../xml-part';
import { attributeOf, childOf } from '../xml-tree';
import { refuseBlocked } from './blockers';
import { moveFrame, moveNames, moveOthers, moveOwnParts } from './moved-book';
import { emptyRowLike, moveRowsOf } from './moved-cells';
import { moveColumnsOf } from './moved-columns';

export function insertRow(
  pack: WorkbookPackage,
  listed: ListedSheet,
  { row: number, like, stretched = [] }: RowInsertion,
): void {
  const at = number - 1;
  const source = like === 'above' ? at - 1 : at;
  checkStretched(stretched, number);
  if (!Number.isInteger(at) || at < 0 || at >= LIMITS.rows || source < 0) {
    throw unsupported(`不能在第 ${number} 行插入。`);
  }
  const sheet = pack.sheet(listed.part);
  const change: LineChange = { sheet: listed.name, axis: 'row', kind: 'insert', at, count: 1 };
  refuseBlocked(pack, listed, sheet, change);
  const added = emptyRowLike(sheet, source, at);
  // Where the row that it looks like stands afterwards.
  const likeness = { axis: change.axis, at, like: like === 'above' ? source : source + 1 };
  moveRowsOf(sheet, change, added);
  moveFrame(sheet.frame, change, likeness);
  mergeAcross(sheet, likeness.like, at);
  for (const { from, to } of stretched) moveMerge(sheet, from, to);
  moveNames(pack, change, likeness);
  follow(pack, listed, change);
}

/** A column with the looks of the one on its left or right. `at`: 0-based, where it comes. */
export function insertColumn(
  pack: WorkbookPackage,
  listed: ListedSheet,
  at: number,
  like: 'left' | 'right',
): void {
  const source = like === 'left' ? at - 1 : at;
  if (!Number.isInteger(at) || at < 0 || at >= LIMITS.columns || source < 0) {
    throw unsupported(`不能在${lineName('column', at)}插入。`);
  }
  const sheet = pack.sheet(listed.part);
  const change: LineChange = { sheet: listed.name, axis: 'column', kind: 'insert', at, count: 1 };
  refuseBlocked(pack, listed, sheet, change);
  // Where the column that it looks like stands afterwards.
  const likeness = { axis: change.axis, at, like: like === 'left' ? source : source + 1 };
  moveColumnsOf(sheet, change, source);
  moveFrame(sheet.frame, change, likeness);
  moveNames(pack, change, likeness);
  follow(pack, listed, change);
}

/** Nothing in it, and no looks of its own. */
export function insertBare(pack: WorkbookPackage, listed: ListedSheet, change: LineChange): void {
  const sheet = pack.sheet(listed.part);
  refuseBlocked(pack, listed, sheet, change);
  moveCellsOf(sheet, change);
  moveFrame(sheet.frame, change, null);
  moveNames(pack, change, null);
  follow(pack, listed, change);
}

/** Refuses where formulas would lose what they refer to. */
export function deleteLine(pack: WorkbookPackage, listed: ListedSheet, { axis, at }: Line): void {
  const sheet = pack.sheet(listed.part);
  const change: LineChange = { sheet: listed.name, axis, kind: 'delete', at, count: 1 };
  refuseBlocked(pack, listed, sheet, change);
  const before = pack.openTexts();
  keepHeads(sheet, change);
  moveCellsOf(sheet, change);
  moveFrame(sheet.frame, change, null);
  moveNames(pack, change, null);
  follow(pack, listed, change);
  if (lostReferences(pack, before) > 0) {
    throw unsupported(
      `还有公式、名称或图表引用${lineName(axis, at)}，删除后会出现 #REF!；请先改好这些引用，再删除。`,
    );
  }
}

function moveCellsOf(sheet: SheetPart, change: LineChange): void {
  const { axis, kind, at } = change;
  if (axis === 'column') moveColumnsOf(sheet, change, null);
  else {
    const bare = markup([xml(`${sheet.prefix}row`, { r: at + 1 })]);
    moveRowsOf(sheet, change, kind === 'insert' ? bare : null);
  }
}

function follow(pack: WorkbookPackage, listed: ListedSheet, change: LineChange): void {
  moveOwnParts(pack, listed, change);
  moveOthers(pack, listed, change);
  calculateOnOpen(pack);
  dropCalculationOrder(pack);
}

/** Merges of the row itself, across columns, are made in the new one as well. */
function mergeAcross(sheet: SheetPart, like: number, row: number): void {
  const refs = mergesOf(sheet)
    .filter(({ top, bottom }) => top === like && bottom === like)
    .map((area) => rangeName({ ...area, top: row, bottom: row }));
  const merges = refs.map((ref) => xml(`${sheet.prefix}mergeCell`, { ref }));
  addToList(sheet, 'mergeCells', merges);
}

/** What a merge of several lines shows stands in its first one: it moves on before that one goes. */
function keepHeads(sheet: SheetPart, { axis, at }: LineChange): void {
  for (const merge of mergesOf(sheet)) {
    const { first, last } = spanOf(merge, axis);
    if (first !== at || last === at) continue;
    const { top, left } = merge;
    const head = cellsOf(sheet.row(top + 1), top).find(({ column }) => column === left);
    if (head === undefined || head.element.children.length === 0) continue;
    if (attributeOf(childOf(head.element, 'f') ?? head.element, 't') === 'shared') {
      const where = lineName(axis, at);
      throw unsupported(`${where}的合并单元格含有共用的公式；请在 Excel 或 WPS 中删除。`);
    }
    const part = new XmlPart(sheet.row(top + 1).slice(head.element.start, head.element.end));
    const [row, column] = axis === 'row' ? [top + 1, left] : [top, left + 1];
    part.setAttribute(part.root, 'r', cellName(row, column));
    const changes = new Map([[column, part.text]]);
    sheet.setRow(row + 1, withCells(sheet.row(row + 1), row, sheet.prefix, changes));
  }
}

/** How many references lead nowhere that did before. */
function lostReferences(pack: WorkbookPackage, before: ReadonlyMap<string, string>): number {
  const count = (text: string): number => text.split('#REF!').length - 1;
  return [...pack.openTexts()].reduce(
    (sum, [name, text]) => sum + count(text) - count(before.get(name) ?? pack.asOpened(name)),
    0,
  );
}

/** A merge that is stretched over the new row must end right above it. */
function checkStretched(stretched: readonly Stretched[], row: number): void {
  for (const { from, to } of stretched) {
    const [a, b] = [parseRange(from), parseRange(to)];
    const isRight = a !== null && b !== null && a.bottom === row - 2 && b.bottom === row - 1;
    if (!isRight) throw unsupported(`合并单元格 ${from} 不在第 ${row} 行的上方。`);
  }
}
