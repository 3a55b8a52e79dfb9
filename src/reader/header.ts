/** Header rows: where an indicator block begins and which column says what. */
import type { ColumnRole } from '../domain/indicator';
import { cellText, compact } from '../domain/text';
import { isLevelWord } from '../domain/vocabulary';
import type { Rectangle } from '../grid/address';
import { gradeColumns } from './grade-columns';
import type { SheetView } from './sheet-view';

export interface HeaderColumn {
  readonly role: ColumnRole;
  /** First and last sheet column that the header cell covers. */
  readonly left: number;
  readonly right: number;
  readonly row: number;
  /** Header text without white space and annotations. */
  readonly key: string;
  /** Text of the header cell above, where the header has two tiers; else ''. */
  readonly parent: string;
  /** Named so by the unit. */
  readonly isOwn?: boolean;
}

/** One band of a header row; a sheet with tables side by side has several bands in the same row. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** First and last column of the band, the block label (绩效指标) to the left included. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** A header names a level and a value; three recognised columns keep stray words out. */
const FEWEST_COLUMNS = 3;

export function findHeaders(view: SheetView): Header[] {
  const headers: Header[] = [];
  const rows = view.sheet.rows;
  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index];
    if (!cells?.some((cell) => cell !== null && mayBeHeader(view, cell.value))) continue;
    const row = view.top + index;
    const last = headers.at(-1);
    if (last !== undefined && row <= last.bottom) continue;
    headers.push(...headersOfRow(view, row));
  }
  return headers;
}

/** Cheap tests first: large sheets without a table, and the rows of a table itself, pass quickly. */
function mayBeHeader(view: SheetView, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 400) return false;
  if (!value.includes('指') && view.words.isEmpty) return false;
  const text = cellText(value);
  if (text.length > 40) return false;
  const { column } = view.words.wordOf(text);
  return column === 'level2' || column === 'level3' || column === 'target';
}

function headersOfRow(view: SheetView, row: number): Header[] {
  const found = columnsOfRow(view, row);
  if (found.length < FEWEST_COLUMNS) return [];
  return splitBands(view, row, found).flatMap((band) => {
    const header = completeBand(view, row, withTarget(view, row, band));
    return isHeader(header.columns) ? [header] : [];
  });
}

function columnsOfRow(view: SheetView, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const column of view.filledColumns(row, view.left, Infinity)) {
    const { label, column: role, isOwn = false } = view.word(row, column);
    if (role === null) continue;
    const area = view.area(row, column);
    if (label.key === '绩效指标' && columns.every((other) => other.role !== 'level2')) {
      // To the left of the levels it labels the whole block; over two columns it stands for both levels.
      columns.push(...sharedLevels(view, row, area));
      continue;
    }
    columns.push({
      role,
      left: area.left,
      right: area.right,
      row,
      key: label.key,
      parent: parentText(view, row, column),
      isOwn,
    });
  }
  return withGraded(view, row, columns);
}

/** 评价标准 over 优 | 良 | 中 | 差, or these by themselves, where no column is called 指标值: 优 is the target. */
function withGraded(view: SheetView, row: number, columns: HeaderColumn[]): HeaderColumn[] {
  if (columns.length < 2 || columns.some(({ role }) => role === 'target')) return columns;
  const left = columns[0]?.left ?? view.left;
  const [best, ...others] =
    [row, row + 1].map((at) => gradeColumns(view, at, [left, Infinity])).find(isSome) ?? [];
  if (best === undefined) return columns;
  const all = [best, ...others].map(({ column }) => column);
  const rest = columns.filter(
    (column) => !all.some((at) => column.left <= at && at <= column.right),
  );
  const target: HeaderColumn = {
    ...{ role: 'target', left: best.column, right: best.column, row, parent: '' },
    key: view.word(row, view.area(row, best.column).left).label.key,
  };
  return [...rest, target].sort((a, b) => a.left - b.left);
}

function isSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** 绩效指标 merged over the columns of 一级指标 and 二级指标. */
function sharedLevels(view: SheetView, row: number, area: Rectangle): HeaderColumn[] {
  const below = area.bottom + 1;
  const both = [area.left, area.left + 1].every((column) =>
    isLevelWord(view.mergedText(below, column)),
  );
  if (area.right !== area.left + 1 || !both) return [];
  const common = { row, key: '绩效指标', parent: '' };
  return [
    { ...common, role: 'level1', left: area.left, right: area.left },
    { ...common, role: 'level2', left: area.right, right: area.right },
  ];
}

function parentText(view: SheetView, row: number, column: number): string {
  if (row === 0) return '';
  const area = view.area(row - 1, column);
  const text = view.text(area.top, area.left).replace(/\s+/g, '');
  return text.length <= 20 ? text : '';
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const roles = new Set(columns.map((column) => column.role));
  const hasName = roles.has('level3') || roles.has('level2');
  return roles.size >= FEWEST_COLUMNS && hasName && (roles.has('target') || roles.has('actual'));
}

/** A second 一级指标 begins a second table; without levels, a repeated name after an empty column does. */
function splitBands(view: SheetView, row: number, found: HeaderColumn[]): HeaderColumn[][] {
  const bands: HeaderColumn[][] = [];
  for (const column of found) {
    const band = bands.at(-1);
    const previous = band?.at(-1);
    if (band === undefined || previous === undefined) {
      bands.push([column]);
      continue;
    }
    const repeated = band.some((other) => other.role === column.role);
    const gap = hasEmptyColumn(view, row, previous.right + 1, column.left - 1);
    const levels = column.role === 'level1' || (column.role === 'level3' && gap);
    if (repeated && levels) bands.push([column]);
    else if (gap && column.role === 'level1') bands.push([column]);
    else band.push(column);
  }
  return bands;
}

function hasEmptyColumn(view: SheetView, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    const area = view.area(row, column);
    if (area.left === area.right && view.isBlank(row, column)) return true;
  }
  return false;
}

/** Three levels make a header; the unknown column right of them then is 指标值 in words of its own. */
function withTarget(
  view: SheetView,
  row: number,
  band: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const has = (role: ColumnRole): boolean => band.some((column) => column.role === role);
  const name = band.find((column) => column.role === 'level3');
  if (has('target') || has('actual') || !has('level1') || !has('level2') || !name) return band;
  const known = new Set(band.map((column) => column.left));
  const left = view
    .filledColumns(row, name.right + 1, name.right + 4)
    .find((column) => !known.has(column));
  if (left === undefined) return band;
  const { right } = view.area(row, left);
  const key = view.word(row, left).label.key;
  return [...band, { role: 'target', left, right, row, key, parent: '' }];
}

function completeBand(view: SheetView, row: number, band: readonly HeaderColumn[]): Header {
  const first = band[0]?.left ?? 0;
  const last = Math.max(...band.map((column) => column.right));
  const lower = lowerTier(view, row, band, first, last);
  const upper = upperTier(view, row, band);
  return {
    top: row,
    bottom: lower.length > 0 ? row + 1 : levelBottom(view, row, band),
    left: blockLabelLeft(view, row, first),
    right: Math.max(last, ...upper.map((column) => column.right)),
    columns: mergeTiers([...band, ...upper], lower),
  };
}

/**
 * Columns whose header stands one row higher, merged downwards into this row or above a blank (实际完成值,
 * 分值, 得分), where the levels only stand in the lower of two tiers, below 绩效指标.
 */
function upperTier(
  view: SheetView,
  row: number,
  band: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  if (row === 0) return [];
  const roles = new Set(band.map((column) => column.role));
  return columnsOfRow(view, row - 1).filter(
    (column) =>
      !roles.has(column.role) &&
      (view.area(row - 1, column.left).bottom === row || view.isBlank(row, column.left)),
  );
}

/** The last row of the header, where its level labels are merged downwards together. */
function levelBottom(view: SheetView, row: number, band: readonly HeaderColumn[]): number {
  const bottoms = band
    .filter((column) => column.role.startsWith('level'))
    .map((column) => view.area(row, column.left).bottom);
  const lowest = Math.min(...bottoms);
  return bottoms.length >= 2 && lowest <= row + 2 ? lowest : row;
}

/** Sub-headers (指标性质 | 指标值 | 度量单位 below 年度指标值); the level labels span both rows or stand above blanks. */
function lowerTier(
  view: SheetView,
  row: number,
  band: readonly HeaderColumn[],
  left: number,
  right: number,
): HeaderColumn[] {
  const below = columnsOfRow(view, row + 1).filter((c) => c.left >= left && c.left <= right + 6);
  if (below.length < 2 || below.some((column) => column.role.startsWith('level'))) return [];
  const level = band.find((column) => column.role.startsWith('level'));
  if (level === undefined) return [];
  const spans = view.area(row, level.left).bottom > row;
  return spans || view.isBlank(row + 1, level.left) ? below : [];
}

function mergeTiers(upper: readonly HeaderColumn[], lower: HeaderColumn[]): HeaderColumn[] {
  const kept = upper.filter(
    (column) => !lower.some((sub) => sub.left >= column.left && sub.left <= column.right),
  );
  return [...kept, ...lower].sort((a, b) => a.left - b.left);
}

/** 绩效指标, 年度绩效指标 …: the label to the left of 一级指标 belongs to the band. */
function blockLabelLeft(view: SheetView, row: number, first: number): number {
  if (first === 0) return first;
  const area = view.area(row, first - 1);
  const text = view.text(area.top, area.left);
  const merged = area.bottom > area.top;
  return text !== '' || merged ? area.left : first;
}

/** 1 2 3 4 … directly below the header: the numbers of the columns (栏次). */
export function isNumbering(view: SheetView, header: Header, row: number): boolean {
  if (row !== header.bottom + 1) return false;
  const texts = view
    .filledColumns(row, header.left, header.right)
    .map((column) => compact(view.text(row, column)).replace(/^\((.*)\)$/, '$1'));
  const numbers = texts.filter((text) => !/^([甲乙丙丁戊]|栏次)$/.test(text)).map(Number);
  const [first = NaN] = numbers;
  return numbers.length >= 3 && numbers.every((number, index) => number === first + index);
}
