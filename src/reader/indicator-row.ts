/** One row of the indicator block, cell by cell. */
import type { ColumnRole, Indicator } from '../domain/indicator';
import type { Amount, Field } from '../domain/located';
import { compact, isBlank, joinLines, joinWords, normalizeText } from '../domain/text';
import { parseValue } from '../domain/value/parse-value';
import type { Value, ValueContext } from '../domain/value/value';
import {
  isBasisWord,
  isEvidenceWord,
  isLevelWord,
  isScoringWord,
  scoringMethodOf,
} from '../domain/vocabulary';
import { isUncalculated, type Cell } from '../grid/sheet-snapshot';
import { pointsFromCell } from './amounts';
import type { HeaderColumn } from './header';
import type { LevelLabel } from './levels';
import type { SheetView } from './sheet-view';

export type ColumnMap = ReadonlyMap<ColumnRole, HeaderColumn>;

/** Where a role's cell of this row is, the shift of the row and merges taken into account. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  /** First row of the merge that covers the cell; above `row` for the lower rows of a vertical merge. */
  readonly top: number;
  readonly name: string;
  readonly cell: Cell | null;
  /** In the normal form, and as displayed. */
  readonly text: string;
  readonly written: string;
}

export function spotOf(
  view: SheetView,
  columns: ColumnMap,
  role: ColumnRole,
  row: number,
  shift = 0,
): Spot | null {
  const column = columns.get(role);
  if (column === undefined) return null;
  let at = column.left + shift;
  // A header over two columns with the value in the second.
  for (let c = at; c <= column.right + shift && view.isBlank(row, at); c++) {
    if (!view.isBlank(row, c)) at = c;
  }
  // 1 | 培训期数 under one header 三级指标: the number is an ordinal.
  if (role === 'level3' && at < column.right + shift && /^\d{1,3}$/.test(view.text(row, at))) {
    const next = view.filledColumns(row, at + 1, column.right + shift)[0];
    if (next !== undefined) at = next;
  }
  const area = view.area(row, at);
  const vertical = area.left === at && area.top < row;
  const top = vertical ? area.top : row;
  return {
    row,
    column: at,
    top,
    name: view.name(top, at),
    cell: view.cell(top, at),
    text: view.text(top, at),
    written: view.written(top, at),
  };
}

const SHIFTS = [1, -1] as const;

/** How many cells of the row, moved by `shift`, hold what only their column holds. */
function fit(view: SheetView, columns: ColumnMap, row: number, shift: number): number {
  const text = (role: ColumnRole): string => {
    const column = columns.get(role);
    return column === undefined || column.left + shift < 0
      ? ''
      : view.text(row, column.left + shift);
  };
  let hits = 0;
  if (isBasisWord(text('basis'))) hits++;
  if (isScoringWord(text('scoringRule'))) hits++;
  if (isEvidenceWord(text('evidence'))) hits++;
  if (/^\d{1,2}(\.\d+)?分?$/.test(compact(text('weight')))) hits++;
  return hits;
}

/** A row that slipped sideways as a whole: at least three telling cells fit one column over, none where they stand. */
export function shiftOfRow(view: SheetView, columns: ColumnMap, row: number): number {
  if (fit(view, columns, row, 0) > 0) return 0;
  return SHIFTS.find((shift) => fit(view, columns, row, shift) >= 3) ?? 0;
}

/** A slip stops at the first gap: what stands behind an empty column, such as 自评 columns added later, did not move. */
function endOfSlip(columns: ColumnMap): number {
  const inOrder = [...columns.values()].sort((a, b) => a.left - b.left);
  let end = inOrder[0]?.right ?? 0;
  for (const { left, right } of inOrder) {
    if (left > end + 1) return end;
    end = Math.max(end, right);
  }
  return end;
}

/** 指标1：, 指标 2., 指标三、 before a name; 指标1 right before it; 指标二 alone. 指标一致性 is a name. */
const ORDINALS: readonly RegExp[] = [
  /^指标\s*(\d{1,3}|[一二三四五六七八九十])\s*(?:[:：、]\s*|[.．](?!\d)\s*|$)/,
  /^指标\s*(\d{1,2})\s*(?![\d.%以])/,
];
/** A row of the template for one more indicator: …, 1、, — */
const PREPARED = /^(?:[.…。·]+|[-—－/]+|\(?\d{1,2}[).、:：]|无)$/;
/** ★ marks the indicators that count most. */
const MARK = /^[★☆▲△※◆●*]+\s*(?=[\p{Script=Han}\d(（“"])/u;
const HANZI_DIGITS = '一二三四五六七八九十';

function ordinalOf(digits: string): number {
  const index = HANZI_DIGITS.indexOf(digits);
  return index >= 0 ? index + 1 : Number(digits);
}

export interface NamePart {
  readonly ordinal: number | null;
  readonly name: string | null;
}

export function splitName(text: string): NamePart {
  const oneLine = joinLines(text).replace(MARK, '');
  const match = ORDINALS.map((pattern) => pattern.exec(oneLine)).find((found) => found !== null);
  const rest = (match == null ? oneLine : oneLine.slice(match[0].length)).trim();
  return {
    ordinal: match == null ? null : ordinalOf(match[1] ?? ''),
    name: isBlank(rest) || PREPARED.test(rest) ? null : rest,
  };
}

const UNCALCULATED = {
  kind: 'uncalculated',
  explanation: ['公式没有计算结果'],
} as const satisfies Partial<Value>;

function valueAt(spot: Spot | null, context: ValueContext): Value | null {
  if (spot === null) return null;
  const typed = typedFormula(spot);
  const { text, written, name } = spot;
  const read = parseValue(typed ?? text, context);
  return {
    ...read,
    ...(typed === null && isUncalculated(spot.cell) ? UNCALCULATED : {}),
    ...{ raw: written, text: joinWords(text), cell: name },
  };
}

/** The value of a cell that no role has. */
export function valueInCell(
  view: SheetView,
  row: number,
  column: number,
  indicator: string | null,
): Value {
  const cell = view.name(row, column);
  const raw = view.written(row, column);
  const text = view.text(row, column);
  const read = parseValue(text, indicator === null ? {} : { name: indicator });
  return { ...read, raw, text: joinWords(text), cell };
}

/** `=100%` typed into a spreadsheet became a formula without references; it means "equal to 100%". */
function typedFormula(spot: Spot): string | null {
  const formula = spot.cell?.formula ?? null;
  if (formula === null || !/^=\s*\d+(\.\d+)?%?$/.test(formula)) return null;
  return formula;
}

function fieldAt(spot: Spot | null): Field | null {
  if (spot === null) return null;
  return { value: spot.text === '' ? null : spot.text, cell: spot.name };
}

function joined(field: Field | null): Field | null {
  return field?.value == null ? field : { ...field, value: joinWords(field.value) };
}

function pointsAt(spot: Spot | null): Amount | null {
  return spot === null ? null : pointsFromCell(spot.cell, spot.name);
}

/** A weight merged over several rows counts once, for the first of them. */
function weightAt(spot: Spot | null): Amount | null {
  return spot !== null && spot.top < spot.row ? null : pointsAt(spot);
}

function evidenceAt(spot: Spot | null): Indicator['evidence'] {
  if (spot === null) return null;
  const items = spot.text
    .split(/[,，、;；]+/)
    .flatMap(linesOf)
    .map((item) => item.trim());
  return { items: items.filter((item) => item !== ''), raw: spot.written, cell: spot.name };
}

/** One item a line; 正式⏎资料 is one that was broken to fit its cell. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const whole = `${lines.at(-1)?.trim() ?? ''}${line.trim()}`;
    const isOne = lines.length > 0 && whole.length <= EVIDENCE_LENGTH && isEvidenceWord(whole);
    if (isOne) lines[lines.length - 1] = whole;
    else lines.push(line);
  }
  return lines;
}

/** 正式资料, 工作资料, 原始凭证, 说明材料 and words like them. */
const EVIDENCE_LENGTH = 4;

function unitText(spot: Spot | null): string {
  const text = spot === null ? '' : normalizeText(spot.text);
  return /^[-—/]?$/.test(text) ? '' : text;
}

function contextOf(name: string | null, operator: Spot | null, unit: Spot | null): ValueContext {
  return {
    ...(name === null ? {} : { name }),
    ...(unitText(operator) === '' ? {} : { operator: unitText(operator) }),
    ...(unitText(unit) === '' ? {} : { unit: unitText(unit) }),
  };
}

/** What completes 上年完成值 and 实际完成值: the name's unit, never the bound that it sets. */
function reachedContext(name: string | null, unit: Spot | null): ValueContext {
  return { ...contextOf(name, null, unit), reached: true };
}

/** The name cell; where 二级指标 and 三级指标 are merged across, the text that stands there. */
function nameText(view: SheetView, spot: Spot | null): string {
  if (spot === null) return '';
  if (spot.text !== '') return spot.text;
  const area = view.area(spot.row, spot.column);
  const covered = area.left < spot.column ? view.text(area.top, area.left) : '';
  return isLevelWord(covered) ? '' : covered;
}

/** Reads the row as an indicator, or null when it holds none (an empty or prepared row). */
export function readIndicator(
  view: SheetView,
  columns: ColumnMap,
  row: number,
  levels: { readonly level1: LevelLabel | null; readonly level2: LevelLabel | null },
  shift: number,
): Indicator | null {
  const spots = new Map<ColumnRole, Spot>();
  const end = shift === 0 ? Infinity : endOfSlip(columns);
  for (const [role, { left }] of columns) {
    const found = spotOf(view, columns, role, row, left > end ? 0 : shift);
    if (found !== null) spots.set(role, found);
  }
  const spot = (role: ColumnRole): Spot | null => spots.get(role) ?? null;
  const nameSpot = spot('level3');
  const { ordinal, name } = splitName(nameText(view, nameSpot));
  const target = valueAt(spot('target'), contextOf(name, spot('operator'), spot('unit')));
  const actual = valueAt(spot('actual'), reachedContext(name, spot('unit')));
  const weight = weightAt(spot('weight'));
  const speaks = (value: Value | null): boolean =>
    value !== null && value.kind !== 'empty' && value.kind !== 'not-applicable';
  const isOpen = isUncalculated(nameSpot?.cell ?? null);
  const isSilent = name === null && !isOpen && !speaks(target) && !speaks(actual);
  if (isSilent && weight?.amount == null) return null;
  const scoring = spot('scoringRule');
  return {
    row: row + 1,
    level1: levels.level1?.text ?? null,
    level2: levels.level2?.text ?? null,
    ordinal,
    name,
    target,
    basis: joined(fieldAt(spot('basis'))),
    lastYear: valueAt(spot('lastYear'), reachedContext(name, spot('unit'))),
    weight,
    scoringRule:
      scoring === null
        ? null
        : { raw: scoring.written, method: scoringMethodOf(scoring.text), cell: scoring.name },
    evidence: evidenceAt(spot('evidence')),
    actual,
    score: pointsAt(spot('score')),
    ...(isBlankFormula(spot('score')?.cell ?? null) ? { leavesScoreOpen: true as const } : {}),
    deviation: fieldAt(spot('deviation')),
    explanation: fieldAt(spot('explanation')),
    cells: cellsOf(spots, levels),
    hidden: view.isRowHidden(row) || isEssentialHidden(view, columns),
  };
}

function isBlankFormula(cell: Cell | null): boolean {
  return cell !== null && cell.formula !== null && cell.value === '';
}

function cellsOf(
  spots: ReadonlyMap<ColumnRole, Spot>,
  levels: { readonly level1: LevelLabel | null; readonly level2: LevelLabel | null },
): Indicator['cells'] {
  const cells: Partial<Record<ColumnRole, string>> = {};
  for (const [role, spot] of spots) cells[role] = spot.name;
  if (levels.level1 !== null) cells.level1 = levels.level1.cell;
  if (levels.level2 !== null) cells.level2 = levels.level2.cell;
  return cells;
}

function isEssentialHidden(view: SheetView, columns: ColumnMap): boolean {
  return (['level3', 'target', 'weight'] as const).some((role) => {
    const column = columns.get(role);
    if (column === undefined) return false;
    for (let c = column.left; c <= column.right; c++) if (!view.isColumnHidden(c)) return false;
    return true;
  });
}
