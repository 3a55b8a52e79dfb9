/** The rows below a header: indicators, totals, the execution row, and where the block ends. */
import type { ColumnRole, Indicator } from '../domain/indicator';
import type { Notice, PerformanceTable, StatedPoints } from '../domain/performance-table';
import { annotatedPoints, level1Of, stripAnnotation } from '../domain/vocabulary';
import { pointsFromCell } from './amounts';
import type { Header, HeaderColumn } from './header';
import type { HeaderIndex } from './header-index';
import { gradeColumns, type GradeColumn } from './grade-columns';
import { readIndicator, shiftOfRow, spotOf, valueInCell, type ColumnMap } from './indicator-row';
import { LevelTracker } from './levels';
import {
  levelMissingNotice,
  shiftedRowNotice,
  unplacedRowNotice,
  unreadRowsNotice,
} from './notices';
import { classify, goesOnBelow, indicatorsBelow, labelsOf, totalFollows } from './row-kind';
import type { SheetView } from './sheet-view';

export interface Body {
  readonly indicators: Indicator[];
  /** Rows that the form lays out for an indicator: a level or 指标2 is written, nothing else. */
  readonly prepared: number;
  readonly statedTotal: PerformanceTable['statedTotal'];
  readonly executionRow: PerformanceTable['executionRow'];
  readonly statedPoints: StatedPoints[];
  readonly notices: Notice[];
  /** Last row that belongs to the table. */
  readonly bottom: number;
  /** A header met on the way: the same header again on the next page, or the next block of the form. */
  readonly nextHeader: Header | null;
}

/** So many empty rows end a table. */
const GAP = 3;

/** Reads the rows of one block, down to the next header, the next form or a gap; of a list, `rows` only. */
export function readBody(
  view: SheetView,
  header: Header,
  chosen: readonly HeaderColumn[],
  headers: HeaderIndex,
  rows = { top: header.bottom + 1, bottom: view.end - 1 },
): Body {
  const columns: ColumnMap = new Map(chosen.map((column) => [column.role, column]));
  const levels = new LevelTracker(view, columns, header.bottom + 1);
  const body = {
    indicators: [] as Indicator[],
    prepared: 0,
    statedTotal: null as PerformanceTable['statedTotal'],
    executionRow: null as PerformanceTable['executionRow'],
    statedPoints: [] as StatedPoints[],
    notices: [] as Notice[],
    bottom: rows.top - 1,
    nextHeader: null as Header | null,
  };
  const grades = gradesOf(view, header);
  const pending: number[] = [];
  let blanks = 0;
  for (let row = rows.top; row <= rows.bottom && blanks < GAP; row++) {
    const next = headers.at(row, header);
    if (next !== null) {
      body.nextHeader = next;
      break;
    }
    const shift = shiftOfRow(view, columns, row);
    const kind = shift === 0 ? classify(view, header, columns, row) : 'indicator';
    if (kind === 'end') {
      if (!goesOnBelow(view, header, columns, headers, { row, last: rows.bottom }, body)) {
        const count = indicatorsBelow(view, header, columns, headers, { row, last: rows.bottom });
        if (count > 0) body.notices.push(unreadRowsNotice(view, row, header, count));
        break;
      }
      pending.push(row);
      continue;
    }
    if (kind === 'footer') {
      if (totalFollows(view, header, columns, row, rows.bottom)) continue;
      if (!goesOnBelow(view, header, columns, headers, { row, last: rows.bottom }, body)) break;
      pending.push(row);
      continue;
    }
    if (kind === 'blank') {
      if (!isPrepared(view, header, columns, row)) blanks++;
      continue;
    }
    blanks = 0;
    if (kind === 'unplaced') {
      pending.push(row);
      continue;
    }
    body.bottom = row;
    if (kind === 'aside') continue;
    if (kind === 'total') body.statedTotal = readPoints(view, columns, header, row);
    else if (kind === 'execution') body.executionRow = readPoints(view, columns, header, row);
    else if (kind === 'heading') {
      const heading = headingAt(view, header, columns, row);
      if (level1Of(heading.text) === null) levels.setLevel2(heading);
      else levels.setLevel1(heading);
      notePoints(body.statedPoints, heading);
    } else {
      const labels = levels.read(row, shift);
      const indicator = readIndicator(view, columns, row, labels, shift);
      if (indicator === null) body.prepared++;
      else {
        body.indicators.push(withGrades(view, grades, indicator, shift));
        if (shift !== 0) {
          const first = firstMoved(view, header, columns, row, shift);
          body.notices.push(shiftedRowNotice(indicator, shift, first));
        }
      }
      notePoints(body.statedPoints, labels.level1);
    }
  }
  // A row without a place is only worth naming when the table goes on below it.
  const inside = pending.filter((row) => row < body.bottom);
  body.notices.push(...inside.map((row) => unplacedRowNotice(view, row, header)));
  const withoutLevel = body.indicators.filter((indicator) => indicator.level1 === null);
  if (columns.has('level1') && withoutLevel.length > 0) {
    body.notices.push(levelMissingNotice(withoutLevel));
  }
  return body;
}

/** Where no column that the reader knows stands right of them. */
const GRADES_BEYOND = 6;

/** Above the indicators, in whichever row of the header. */
function gradesOf(view: SheetView, header: Header): readonly GradeColumn[] {
  for (let row = header.top; row <= header.bottom + 1; row++) {
    const grades = gradeColumns(view, row, [header.left, header.right + GRADES_BEYOND]);
    if (grades.length > 0) return grades;
  }
  return [];
}

function withGrades(
  view: SheetView,
  columns: readonly GradeColumn[],
  indicator: Indicator,
  shift: number,
): Indicator {
  const row = indicator.row - 1;
  const grades = columns.flatMap(({ column, grade }) => {
    const value = valueInCell(view, row, column + shift, indicator.name);
    return value.kind === 'empty' ? [] : [{ grade, value }];
  });
  return grades.length === 0 ? indicator : { ...indicator, grades };
}

/** A row left open under a 一级指标 or 二级指标 that is merged down over it. */
function isPrepared(view: SheetView, header: Header, columns: ColumnMap, row: number): boolean {
  return (['level1', 'level2'] as const).some((role) => {
    const column = columns.get(role);
    const top = column === undefined ? row : view.area(row, column.left).top;
    return top < row && top > header.bottom;
  });
}

/** The first cell of a slipped row that is not where it belongs. */
function firstMoved(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  row: number,
  shift: number,
): string {
  const from = (columns.get('level2')?.left ?? header.left) + shift;
  const filled = view.filledColumns(row, header.left, header.right + 1);
  return view.name(row, filled.find((column) => column >= from) ?? from);
}

function headingAt(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  row: number,
): { text: string; raw: string; cell: string } {
  const [column = header.left] = labelsOf(view, header, columns, row);
  const raw = view.text(row, column);
  return { text: stripAnnotation(raw), raw, cell: view.name(row, column) };
}

function pointsAt(view: SheetView, columns: ColumnMap, role: ColumnRole, row: number) {
  const spot = spotOf(view, columns, role, row);
  return spot === null ? null : pointsFromCell(spot.cell, spot.name);
}

/** Weight and score of a row that closes the table (合计) or counts beside the indicators (预算执行率). */
function readPoints(
  view: SheetView,
  columns: ColumnMap,
  header: Header,
  row: number,
): NonNullable<PerformanceTable['statedTotal']> {
  const [column = header.left] = labelsOf(view, header, columns, row);
  return {
    weight: pointsAt(view, columns, 'weight', row),
    score: pointsAt(view, columns, 'score', row),
    cell: view.name(row, column),
  };
}

function notePoints(
  stated: StatedPoints[],
  label: { text: string; raw: string; cell: string } | null,
): void {
  if (label === null || stated.some((entry) => entry.cell === label.cell)) return;
  const points = annotatedPoints(label.raw);
  if (points !== null) stated.push({ level1: label.text, points, cell: label.cell });
}
