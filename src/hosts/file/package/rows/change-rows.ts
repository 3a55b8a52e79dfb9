/** A row that comes into a sheet of a package or goes out of it, and all that follows it: formulas, names, merges, rules, notes. */
import { parseRange, rangeName } from '../../../../grid/address';
import type { RowChange } from '../../../../grid/formula/move-rows';
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
import { emptyRowLike, moveRowsOf } from './moved-rows';

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
  const change: RowChange = { sheet: listed.name, kind: 'insert', at, count: 1 };
  refuseBlocked(pack, listed, sheet, change);
  const added = emptyRowLike(sheet, source, at);
  // Where the row that it looks like stands afterwards.
  const likeness = { row: at, like: like === 'above' ? source : source + 1 };
  moveRowsOf(sheet, change, added);
  moveFrame(sheet.frame, change, likeness);
  mergeAcross(sheet, likeness.like, at);
  for (const { from, to } of stretched) moveMerge(sheet, from, to);
  moveNames(pack, change, likeness);
  follow(pack, listed, change);
}

/** Nothing in it, and no looks but those of its columns. */
export function insertBare(pack: WorkbookPackage, listed: ListedSheet, change: RowChange): void {
  const sheet = pack.sheet(listed.part);
  refuseBlocked(pack, listed, sheet, change);
  moveRowsOf(sheet, change, markup([xml(`${sheet.prefix}row`, { r: change.at + 1 })]));
  moveFrame(sheet.frame, change, null);
  moveNames(pack, change, null);
  follow(pack, listed, change);
}

/** Refuses where formulas would lose what they refer to. */
export function deleteRow(pack: WorkbookPackage, listed: ListedSheet, number: number): void {
  const sheet = pack.sheet(listed.part);
  const change: RowChange = { sheet: listed.name, kind: 'delete', at: number - 1, count: 1 };
  refuseBlocked(pack, listed, sheet, change);
  const before = pack.openTexts();
  keepHeads(sheet, number - 1);
  moveRowsOf(sheet, change, null);
  moveFrame(sheet.frame, change, null);
  moveNames(pack, change, null);
  follow(pack, listed, change);
  if (lostReferences(pack, before) > 0) {
    throw unsupported(
      `还有公式、名称或图表引用第 ${number} 行，删除后会出现 #REF!；请先改好这些引用，再删除。`,
    );
  }
}

function follow(pack: WorkbookPackage, listed: ListedSheet, change: RowChange): void {
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

/** What a merge of several rows shows stands in its first one: it moves down before that one goes. */
function keepHeads(sheet: SheetPart, row: number): void {
  for (const merge of mergesOf(sheet)) {
    if (merge.top !== row || merge.bottom === row) continue;
    const head = cellsOf(sheet.row(row + 1), row).find(({ column }) => column === merge.left);
    if (head === undefined || head.element.children.length === 0) continue;
    if (attributeOf(childOf(head.element, 'f') ?? head.element, 't') === 'shared') {
      throw unsupported(`第 ${row + 1} 行的合并单元格含有共用的公式；请在 Excel 或 WPS 中删除。`);
    }
    const part = new XmlPart(sheet.row(row + 1).slice(head.element.start, head.element.end));
    const name = rangeName({ top: row + 1, left: merge.left, bottom: row + 1, right: merge.left });
    part.setAttribute(part.root, 'r', name);
    const changes = new Map([[merge.left, part.text]]);
    sheet.setRow(row + 2, withCells(sheet.row(row + 2), row + 1, sheet.prefix, changes));
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
