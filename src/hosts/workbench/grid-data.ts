/** A sheet as it looks in its file -> what Univer draws. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Rectangle } from '../../grid/address';
import { cellAt, isErrorText, type Cell } from '../../grid/sheet-snapshot';
import { fittedHeights } from './row-heights';
import type { BandView, BorderLook, CellLook, SheetView, Side } from '../file/view/sheet-view';

const { TRUE, FALSE } = BooleanNumber;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Readonly<Record<Side, 't' | 'r' | 'b' | 'l'>> = {
  ...{ top: 't', right: 'r', bottom: 'b', left: 'l' },
};

/** Room to write in below and beside what is there, within what a sheet can have. */
export const SPARE = { rows: 40, columns: 6 } as const;
const LEAST = { rows: 60, columns: 20 } as const;
const MOST = { rows: 1_048_576, columns: 16_384 } as const;

/** Machines without the fonts of Windows show the nearest that they have. */
const SERIF = 'SimSun, Songti SC, Noto Serif CJK SC, serif';
const SANS = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';

function fontFamily(name: string): string {
  return `${name}, ${/黑|雅|等线|hei|sans|arial|calibri/i.test(name) ? SANS : SERIF}`;
}

export function styleOf(look: CellLook): IStyleData {
  const { font = {}, fill, borders, horizontal, vertical, wrap, rotation, numberFormat } = look;
  const style: IStyleData = {
    ...fontStyle(font),
    vt: VERTICAL[vertical ?? ''] ?? VerticalAlign.BOTTOM,
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(horizontal === undefined
      ? {}
      : { ht: HORIZONTAL[horizontal] ?? HorizontalAlign.UNSPECIFIED }),
    ...(wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(borders === undefined ? {} : { bd: borderStyle(borders) }),
  };
  if (rotation === 255) style.tr = { a: 0, v: TRUE };
  else if (rotation !== undefined) style.tr = { a: -rotation };
  return style;
}

/** Univer draws whole points, rounded up: half a point less keeps a text within its cell. */
function fontStyle(font: NonNullable<CellLook['font']>): IStyleData {
  return {
    ...(font.name === undefined ? {} : { ff: fontFamily(font.name) }),
    ...(font.size === undefined ? {} : { fs: Math.floor(font.size) }),
    ...(font.bold === true ? { bl: TRUE } : {}),
    ...(font.italic === true ? { it: TRUE } : {}),
    ...(font.underline === true ? { ul: { s: TRUE } } : {}),
    ...(font.strike === true ? { st: { s: TRUE } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
  };
}

function borderStyle(borders: NonNullable<CellLook['borders']>): NonNullable<IStyleData['bd']> {
  const made: NonNullable<IStyleData['bd']> = {};
  for (const [side, line] of Object.entries(borders) as [Side, BorderLook][]) {
    made[SIDES[side]] = { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
  }
  return made;
}

/** Looks of a rule: what it leaves open stays the cell's. */
export function ruleStyle({ font = {}, fill, borders }: CellLook): IStyleData {
  const { bl, it, ul, st, cl } = fontStyle(font);
  return {
    ...(bl === undefined ? {} : { bl }),
    ...(it === undefined ? {} : { it }),
    ...(ul === undefined ? {} : { ul }),
    ...(st === undefined ? {} : { st }),
    ...(cl === undefined ? {} : { cl }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(borders === undefined ? {} : { bd: borderStyle(borders) }),
  };
}

/** Text is always forced to be text: otherwise F2 and Enter would make a formula of "=100%". */
export function cellData(cell: Cell | null): ICellData {
  if (cell === null) return { v: null, t: null, f: null, si: null, p: null };
  const { value, formula } = cell;
  const f = formula === null ? {} : { f: formula };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...f };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  if (value === null) return f;
  const isPlain = formula !== null || isErrorText(value) || !/^[=+\-@\d'.]/.test(value);
  return { v: value, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING, ...f };
}

/** What can still be read on a usual screen. */
const LEAST_ZOOM = 0.6;

/** Small enough for so many pixels of columns to be in sight where there are `room`, and never larger than the file's own. */
export function fittingZoom(width: number, room: number): number {
  return room === 0 ? 1 : Math.min(1, Math.max(LEAST_ZOOM, Math.floor((room / width) * 100) / 100));
}

/** Of the columns that hold anything, with the numbers of the rows. */
function widthInUse({ snapshot, columns, defaultColumn }: SheetView): number {
  const { origin, rows } = snapshot;
  const last = origin.column + Math.max(0, ...rows.map((row) => row?.length ?? 0)) - 1;
  const sizes = bands(columns, last + 1, (size) => ({ size: size ?? defaultColumn }));
  let width = ROW_HEADER;
  for (let column = 0; column <= last; column += 1) {
    const { size = defaultColumn, hd } = sizes[column] ?? {};
    if (hd !== TRUE) width += size;
  }
  return width;
}

const ROW_HEADER = 40;

/** It still lies there, although its types would have it elsewhere. */
function zoomed(zoomRatio: number): object {
  return { zoomRatio };
}

/** Univer fills in what is left out. `room`: pixels of the screen. */
export function sheetData(view: SheetView, room = Infinity): Partial<IWorksheetData> {
  const { snapshot, looks } = view;
  const styles = looks.map(styleOf);
  const cells: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  const put = (row: number, column: number, data: ICellData): void => {
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...data };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (let i = 0; i < view.cells.length; i += 3) {
    const [row = 0, column = 0, look = 0] = view.cells.subarray(i, i + 3);
    const s = styles[look];
    put(row, column, s === undefined ? {} : { s });
  }
  snapshot.rows.forEach((line, r) => {
    line?.forEach((cell, c) => {
      if (cell !== null) put(r + snapshot.origin.row, c + snapshot.origin.column, cellData(cell));
    });
  });
  for (const merge of snapshot.merges) {
    lastRow = Math.max(lastRow, merge.bottom);
    lastColumn = Math.max(lastColumn, merge.right);
  }
  const rowCount = Math.min(MOST.rows, Math.max(LEAST.rows, lastRow + SPARE.rows));
  const columnCount = Math.min(MOST.columns, Math.max(LEAST.columns, lastColumn + SPARE.columns));
  const { frozen } = view;
  return {
    id: view.id,
    name: snapshot.name,
    hidden: view.visible ? FALSE : TRUE,
    tabColor: '',
    rowCount,
    columnCount,
    defaultRowHeight: view.defaultRow,
    defaultColumnWidth: view.defaultColumn,
    cellData: cells,
    mergeData: snapshot.merges.map(gridRange),
    rowData: rowData(view, rowCount),
    columnData: bands(view.columns, columnCount, (size) => (size === null ? {} : { w: size })),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    showGridlines: view.gridLines ? TRUE : FALSE,
    ...zoomed(fittingZoom(widthInUse(view), room)),
    rowHeader: { width: ROW_HEADER },
    columnHeader: { height: 20 },
    rightToLeft: FALSE,
  };
}

/** Rows without a height of their own grow with what is typed into them. */
function rowData(view: SheetView, count: number): NonNullable<IWorksheetData['rowData']> {
  const rows: NonNullable<IWorksheetData['rowData']> & Record<number, object> = bands(
    view.rows,
    count,
    (size) => (size === null ? {} : { h: size, ia: FALSE }),
  );
  for (const [row, height] of fittedHeights(view)) rows[row] = { ...rows[row], h: height };
  return rows;
}

function bands<T>(
  list: readonly BandView[],
  count: number,
  sized: (size: number | null) => T,
): Record<number, T & { hd?: BooleanNumber }> {
  const made: Record<number, T & { hd?: BooleanNumber }> = {};
  for (const { first, last, size, hidden } of list) {
    for (let i = first; i <= Math.min(last, count - 1); i += 1) {
      made[i] = { ...sized(size === 0 ? null : size), ...(hidden ? { hd: TRUE } : {}) };
    }
  }
  return made;
}

export function gridRange({ top, left, bottom, right }: Rectangle): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function cellOf(view: SheetView, row: number, column: number): ICellData {
  const { cells, looks, snapshot } = view;
  let look: CellLook | undefined;
  for (let i = 0; i < cells.length; i += 3) {
    if (cells[i] === row && cells[i + 1] === column) look = looks[cells[i + 2] ?? 0];
  }
  return {
    ...{ v: null, t: null, f: null, si: null, p: null },
    ...cellData(cellAt(snapshot, row, column)),
    s: look === undefined ? null : styleOf(look),
  };
}
