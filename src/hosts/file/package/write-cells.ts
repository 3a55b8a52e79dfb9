/** Cell edits in a package. */
import { cellName, contains, parseCell, parseRange, rangeName } from '../../../grid/address';
import type { CellContent, CellWrite } from '../../../grid/sheet-patch';
import { HostError } from '../../host-error';
import { staysText } from '../../plain-text';
import { TEXT_CHARACTERS } from '../../write-checks';
import { calculateOnOpen, dropCalculationOrder } from './calculation';
import { cellMarkup } from './cell-markup';
import { cellsOf, withCells, type FileCell } from './row-cells';
import { runsOfCell } from './rich-text';
import { isInArray, writeOutShared } from './shared-formulas';
import type { SheetPart } from './sheet-part';
import { protectionOf, type ListedSheet } from './sheets';
import { isTrue, type CellFormat, type FormatChange } from './styles';
import { tablesOf } from './tables';
import type { WorkbookPackage } from './workbook-package';
import { attributeOf, childOf, childrenOf, parseXml } from './xml-tree';

// eslint-disable-next-line no-control-regex -- these are what XML cannot hold
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

interface Target {
  readonly write: CellWrite;
  readonly row: number;
  readonly column: number;
}

const PLAIN: CellFormat = { numberFormat: 'General', quotePrefix: false, locked: true };

/** Writes all or none, and returns the writes that take it back. What was there before, the caller has compared. */
export function writeCells(
  pack: WorkbookPackage,
  listed: ListedSheet,
  writes: readonly CellWrite[],
): CellWrite[] {
  const targets = checked(writes);
  const sheet = pack.sheet(listed.part);
  refuse(pack, listed, sheet, targets);
  const inverse = new Map<string, CellWrite>();
  for (const number of new Set(targets.map(({ row }) => row))) {
    const before = cellsOf(sheet.row(number + 1), number);
    for (const { row, column } of targets) {
      const cell = before.find((c) => c.row === row && c.column === column);
      if (cell !== undefined) writeOutShared(sheet, cell);
    }
  }
  let formulas = false;
  for (const number of new Set(targets.map(({ row }) => row))) {
    const row = sheet.row(number + 1);
    const cells = new Map(cellsOf(row, number).map((cell) => [cell.column, cell]));
    const changes = new Map<number, string>();
    for (const { write, column } of targets.filter((target) => target.row === number)) {
      const old = cells.get(column);
      const { cell, before, after } = write;
      const had = old !== undefined && childOf(old.element, 'f') !== null;
      if (had || after.kind === 'formula') formulas = true;
      const style = styleAt(sheet, row, column, old);
      const was = formatOf(pack, style);
      const change = formatChange(was, after, write.numberFormat);
      const now = isNone(change) ? style : pack.styles().variant(style, change);
      const site = { prefix: sheet.prefix, cell, style: now };
      const runs = old === undefined ? [] : runsOfCell(pack, old.element);
      const known = old === undefined ? undefined : { element: old.element, source: row, runs };
      changes.set(column, cellMarkup(site, after, known));
      const format = formatOf(pack, now).numberFormat;
      inverse.set(cell, {
        cell,
        before: after,
        after: before,
        ...(format === was.numberFormat ? {} : { numberFormat: was.numberFormat }),
      });
    }
    sheet.setRow(number + 1, withCells(row, number, sheet.prefix, changes));
  }
  growDimension(sheet, targets);
  calculateOnOpen(pack);
  if (formulas) dropCalculationOrder(pack);
  return writes.flatMap(({ cell }) => inverse.get(cell) ?? []);
}

function checked(writes: readonly CellWrite[]): Target[] {
  const seen = new Set<string>();
  return writes.map((write) => {
    const at = parseCell(write.cell);
    const fault = at === null ? '地址无效' : faultOf(write.after);
    if (at === null || fault !== null) {
      throw new HostError('unsupported', { message: `单元格 ${write.cell} 无法写入：${fault}。` });
    }
    const name = cellName(at.row, at.column);
    if (seen.has(name)) {
      throw new HostError('unsupported', { message: `单元格 ${name} 有两处修改。` });
    }
    seen.add(name);
    return { write: { ...write, cell: name }, ...at };
  });
}

export function faultOf(content: CellContent): string | null {
  if (content.kind === 'text' && content.text.length > TEXT_CHARACTERS) return '文字太长';
  if (content.kind === 'number' && !Number.isFinite(content.number)) return '数值无效';
  if (content.kind !== 'formula') return null;
  const { formula } = content;
  return /^=[\s\S]/.test(formula) && formula.length <= 8193 && !UNWRITABLE.test(formula)
    ? null
    : '公式无效';
}

function refuse(
  pack: WorkbookPackage,
  listed: ListedSheet,
  sheet: SheetPart,
  targets: readonly Target[],
): void {
  const isProtected = protectionOf(sheet) !== null;
  const merges = mergesOf(sheet);
  const tables = tablesOf(pack, listed);
  for (const { row, column, write } of targets) {
    if (isProtected) {
      const markup = sheet.row(row + 1);
      const old = cellsOf(markup, row).find((cell) => cell.column === column);
      const style = styleAt(sheet, markup, column, old);
      if (formatOf(pack, style).locked) throw new HostError('protected');
    }
    const merge = merges.find((area) => contains(area, row, column));
    const fault =
      merge !== undefined && (merge.top !== row || merge.left !== column)
        ? `在合并单元格 ${rangeName(merge)} 里，请写入它的第一格`
        : isInArray(sheet, row, column)
          ? '属于数组公式，请在 Excel 或 WPS 中修改'
          : tables.some(({ headers }) => headers !== null && contains(headers, row, column))
            ? '是表格的列标题，请在 Excel 或 WPS 中修改'
            : null;
    if (fault !== null) {
      throw new HostError('unsupported', {
        message: `单元格 ${write.cell} ${fault}。`,
      });
    }
  }
}

export function mergesOf(sheet: SheetPart): NonNullable<ReturnType<typeof parseRange>>[] {
  const list = sheet.frame.child('mergeCells');
  return (list === null ? [] : childrenOf(list, 'mergeCell')).flatMap(
    (merge) => parseRange(attributeOf(merge, 'ref') ?? '') ?? [],
  );
}

function formatOf(pack: WorkbookPackage, style: number): CellFormat {
  return pack.stylesPart() === null ? PLAIN : pack.styles().formatOf(style);
}

/** The cell's own format, or what an empty place shows: its row's, else its column's. */
export function styleAt(
  sheet: SheetPart,
  row: string,
  column: number,
  old: FileCell | undefined,
): number {
  if (old !== undefined) return Number(attributeOf(old.element, 's') ?? 0);
  if (row !== '') {
    const root = parseXml(row);
    if (isTrue(attributeOf(root, 'customFormat'))) return Number(attributeOf(root, 's') ?? 0);
  }
  const columns = sheet.frame.child('cols');
  const own = (columns === null ? [] : childrenOf(columns, 'col')).find(
    (band) =>
      Number(attributeOf(band, 'min')) <= column + 1 &&
      Number(attributeOf(band, 'max')) >= column + 1,
  );
  return own === undefined ? 0 : Number(attributeOf(own, 'style') ?? 0);
}

/** Text stays text; a number or formula in a cell formatted as text would be shown as its characters. */
function formatChange(
  was: CellFormat,
  after: CellContent,
  wanted: string | undefined,
): FormatChange {
  if (after.kind === 'empty') return wanted === undefined ? {} : { numberFormat: wanted };
  if (after.kind === 'text') {
    const format = wanted ?? was.numberFormat;
    const needsPrefix = format !== '@' && !staysText(after.text);
    return {
      ...(wanted === undefined ? {} : { numberFormat: wanted }),
      ...(needsPrefix ? { quotePrefix: true } : {}),
    };
  }
  const general = wanted === undefined && was.numberFormat === '@' ? 'General' : wanted;
  return { ...(general === undefined ? {} : { numberFormat: general }), quotePrefix: false };
}

function isNone(change: FormatChange): boolean {
  return Object.keys(change).length === 0;
}

export function growDimension(
  sheet: SheetPart,
  cells: readonly { row: number; column: number }[],
): void {
  const dimension = sheet.frame.child('dimension');
  const area = dimension === null ? null : parseRange(attributeOf(dimension, 'ref') ?? '');
  if (dimension === null || area === null) return;
  const grown = cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  const name = rangeName(grown);
  if (name !== rangeName(area)) sheet.frame.setAttribute(dimension, 'ref', name);
}
