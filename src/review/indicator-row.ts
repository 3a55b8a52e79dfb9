/** 插入指标行: where the new row comes in, which merges reach over it, and what is written into it and into the totals. */
import type { Indicator } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { cellName, contains, parseCell, rangeName, type Rectangle } from '../grid/address';
import type { Stretched } from '../grid/continuation';
import { shiftFormula } from '../grid/formula/shift-formula';
import { takeInRow } from '../grid/formula/take-in-row';
import { contentAt, type CellContent, type CellWrite } from '../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';

export interface IndicatorRow {
  /** 1-based: the number of the new row. */
  readonly row: number;
  readonly stretched: readonly Stretched[];
  /** Where the name of the new indicator goes. */
  readonly nameCell: string;
}

export interface RefusedRow {
  readonly refused: string;
}

/** What belongs into the new row and the totals, once it is there. */
export interface RowWrites {
  readonly writes: readonly CellWrite[];
  /** Totals that count the new row from now on because they were changed. */
  readonly totals: readonly string[];
  /** Formulas of the row above that were not carried on: each was made for its own indicator. */
  readonly left: readonly string[];
}

/** Behind `after`, over the sheet as the table was read from it. */
export function planIndicatorRow(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  after: Indicator,
): IndicatorRow | RefusedRow {
  const name = after.cells.level3 ?? after.cells.target;
  const at = name === undefined ? null : parseCell(name);
  if (at === null) return refused(`第 ${after.row} 行没有三级指标一栏，不知道在哪里插入`);
  if (table.indicators.filter(({ row }) => row === after.row).length > 1) {
    return refused(`第 ${after.row} 行一格里写着几个指标，请直接在该格中补写，不必插入行`);
  }
  const own = extentOf(sheet, at.row, at.column);
  return {
    row: own.bottom + 2,
    stretched: stretchedOver(table, sheet, own),
    nameCell: cellName(own.bottom + 1, own.left),
  };
}

function refused(reason: string): RefusedRow {
  return { refused: `${reason}。` };
}

/** The merge that holds the cell, or the cell. */
function extentOf({ merges }: SheetSnapshot, row: number, column: number): Rectangle {
  const merge = merges.find((area) => contains(area, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** Levels, and whatever else is one cell for several indicators, reach over a row that comes in at their end. */
function stretchedOver(table: PerformanceTable, sheet: SheetSnapshot, own: Rectangle): Stretched[] {
  const { top, bottom } = own;
  const grown = (area: Rectangle): Stretched => ({
    from: rangeName(area),
    to: rangeName({ ...area, bottom: bottom + 1 }),
  });
  const levels = levelColumns(table);
  const several = sheet.merges.filter((area) => {
    if (area.bottom !== bottom || area.top === area.bottom) return false;
    const isOfName = area.left <= own.right && own.left <= area.right && area.top === top;
    return !isOfName && (area.top < top || levels.includes(area.left));
  });
  // The only indicator of its level in a form that merges levels.
  const single = levels.flatMap((column) => {
    const area = extentOf(sheet, bottom, column);
    const isOne = area.top === area.bottom && area.left === column;
    const isEmpty = contentAt(sheet, cellName(area.top, area.left)).kind === 'empty';
    return isOne && !isEmpty && mergesLevels(table, sheet, column) ? [area] : [];
  });
  return [...several, ...single].map(grown);
}

function levelColumns({ columns }: PerformanceTable): number[] {
  return columns.flatMap(({ role, cell }) => {
    const at = role === 'level1' || role === 'level2' ? parseCell(cell) : null;
    return at === null ? [] : [at.column];
  });
}

function mergesLevels(table: PerformanceTable, { merges }: SheetSnapshot, column: number): boolean {
  const rows = table.indicators.map(({ row }) => row - 1);
  return merges.some(
    (area) =>
      area.left === column &&
      area.top < area.bottom &&
      rows.some((row) => row >= area.top && row <= area.bottom),
  );
}

/** `table` as it was before; `now`: the sheet with the new row, whose number is `row`. */
export function writesIntoRow(
  table: PerformanceTable,
  before: SheetSnapshot,
  now: SheetSnapshot,
  { row: number }: IndicatorRow,
): RowWrites {
  const row = number - 1;
  const words = levelColumns(table).flatMap((column) => {
    const content = repeatedWord(table, before, row - 1, column);
    return content === null ? [] : [written(now, row, column, content)];
  });
  const { carried, left } = formulasOf(now, row);
  const totals = totalsOf(table, now, row);
  return {
    writes: [...words, ...carried, ...totals],
    totals: totals.map(({ cell }) => cell),
    left,
  };
}

function written(sheet: SheetSnapshot, row: number, column: number, after: CellContent): CellWrite {
  const cell = cellName(row, column);
  return { cell, before: contentAt(sheet, cell), after };
}

/** The level of the row above, where the form says it in every row; null where one cell says it for several. */
function repeatedWord(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  above: number,
  column: number,
): CellContent | null {
  const content = contentAt(sheet, cellName(above, column));
  if (content.kind !== 'text' || mergesLevels(table, sheet, column)) return null;
  const rows = table.indicators.map(({ row }) => row - 1);
  // Said once, and left blank below.
  const isBlankBelow = rows.some((row) => contentAt(sheet, cellName(row, column)).kind === 'empty');
  return isBlankBelow ? null : content;
}

/** Formulas of the row above that mean their own row whatever stands in it are carried on. */
function formulasOf(sheet: SheetSnapshot, row: number): { carried: CellWrite[]; left: string[] } {
  const carried: CellWrite[] = [];
  const left: string[] = [];
  (sheet.rows[row - 1 - sheet.origin.row] ?? []).forEach((cell, i) => {
    const column = sheet.origin.column + i;
    const isFree = extentOf(sheet, row, column).top === row && cellAt(sheet, row, column) === null;
    if (cell?.formula == null || !isFree) return;
    if (isMadeForItsRow(cell.formula)) left.push(cellName(row - 1, column));
    else {
      const formula = shiftFormula(cell.formula, { rows: 1, columns: 0, absolute: false });
      carried.push(written(sheet, row, column, { kind: 'formula', formula }));
    }
  });
  return { carried, left };
}

/** 完成率 and 得分 of this tool are made for the target of their row: they go by its sign, its unit and its words. */
function isMadeForItsRow(formula: string): boolean {
  return /IFERROR\(/i.test(formula);
}

/** Outside of the indicators. */
function totalsOf(table: PerformanceTable, sheet: SheetSnapshot, row: number): CellWrite[] {
  const own = new Set([row]);
  for (const { row: number, cells } of table.indicators) {
    const at = parseCell(cells.level3 ?? cells.target ?? '') ?? { row: number - 1, column: 0 };
    const now = at.row >= row ? at.row + 1 : at.row;
    const { top, bottom } = extentOf(sheet, now, at.column);
    for (let each = top; each <= bottom; each += 1) own.add(each);
  }
  const first = Math.min(...own);
  return sheet.rows.flatMap((line, r) =>
    (line ?? []).flatMap((cell, c) => {
      const [at, column] = [sheet.origin.row + r, sheet.origin.column + c];
      if (cell?.formula == null || own.has(at)) return [];
      const formula = takeInRow(cell.formula, { first, above: row - 1 });
      return formula === cell.formula
        ? []
        : [written(sheet, at, column, { kind: 'formula', formula })];
    }),
  );
}

/** What was done, and what is to be done next. */
export function rowSentence(
  table: PerformanceTable,
  after: Indicator,
  { row, nameCell }: IndicatorRow,
  { totals, left }: RowWrites,
): string {
  const place = `（${levelWords(after)}）`;
  const has = (role: string): boolean => table.columns.some((column) => column.role === role);
  const parts = [
    '三级指标',
    ...(has('target') ? ['指标值'] : []),
    ...(has('weight') ? ['权重'] : []),
  ];
  const sum = totals.length === 0 ? '' : `合计公式 ${totals.join('、')} 已包括新行。`;
  const weights = has('weight') ? '填入权重后合计会变，请相应调整其他指标的权重。' : '';
  const scores =
    left.length === 0
      ? ''
      : `上一行 ${left.join('、')} 的公式只适用于上一行的指标，没有续写；填好新行后请重新添加自评列或自行填写。`;
  return `已插入第 ${row} 行${place}。请从 ${nameCell} 起填写${parts.join('、')}。${sum}${weights}${scores}`;
}

export function levelWords({ level1, level2 }: Indicator): string {
  const levels = [level1, level2].filter((each) => each !== null);
  return levels.length === 0 ? '未分级的指标' : levels.join('—');
}

/** For the choice where to insert: the last indicator of each 二级指标. */
export function levelEnds(table: PerformanceTable): Indicator[] {
  const { indicators } = table;
  return indicators.filter((indicator, i) => {
    const next = indicators[i + 1];
    return next?.level1 !== indicator.level1 || next.level2 !== indicator.level2;
  });
}

/** The indicator whose row it is, 0-based, or that is the last one above it within the block; null outside of the block. */
export function indicatorAtRow({ indicators }: PerformanceTable, row: number): Indicator | null {
  const first = indicators[0];
  const last = indicators.at(-1);
  if (first === undefined || last === undefined) return null;
  if (row < first.row - 1 || row > last.row - 1) return null;
  return indicators.findLast((each) => each.row - 1 <= row) ?? null;
}
