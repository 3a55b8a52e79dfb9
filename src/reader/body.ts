/** The rows below a header: indicators, totals, the execution row, and where the block ends. */
import type { ColumnRole, Indicator } from '../domain/indicator';
import type { Notice, PerformanceTable, StatedPoints } from '../domain/performance-table';
import { compact, withoutColon } from '../domain/text';
import {
  annotatedPoints,
  homeOfLevel2,
  isLevelWord,
  level1Of,
  stripAnnotation,
} from '../domain/vocabulary';
import { pointsFromCell } from './amounts';
import { isUncalculated } from '../grid/sheet-snapshot';
import { isNumbering, type Header, type HeaderColumn } from './header';
import type { HeaderIndex } from './header-index';
import { gradeColumns, isGradeWord, type GradeColumn } from './grade-columns';
import { readIndicator, shiftOfRow, spotOf, valueInCell, type ColumnMap } from './indicator-row';
import { isBlockHeading } from '../domain/form-words/labels';
import { LevelTracker } from './levels';
import { shiftedRowNotice, unplacedRowNotice, levelMissingNotice } from './notices';
import type { SheetView } from './sheet-view';
import { wordOf } from '../domain/form-words/words';

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

type RowKind =
  | 'indicator'
  | 'blank'
  | 'total'
  | 'execution'
  | 'heading'
  | 'end'
  /** 其他需要说明事项, signatures: the end, unless 总分 stands below it. */
  | 'footer'
  | 'unplaced'
  /** Subtotals, grades, hints below the header, dots: part of the table, without content of their own. */
  | 'aside';

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
    if (kind === 'end') break;
    if (kind === 'footer') {
      if (!totalFollows(view, header, columns, row, rows.bottom)) break;
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

/** Columns of values: a number there, left of the labels, says nothing of what the row is. */
const VALUES: readonly ColumnRole[] = ['weight', 'score', 'target', 'lastYear', 'actual'];

/** The filled cells of a row that may say what it is, from the left; any filled cell where there is none. */
function labelsOf(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  row: number,
): readonly number[] {
  const filled = view.filledColumns(row, header.left, header.right);
  const values = VALUES.flatMap((role) => columns.get(role) ?? []);
  const labels = filled.filter(
    (at) => !values.some(({ left, right }) => left <= at && at <= right),
  );
  return labels.length > 0 ? labels : filled;
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

function classify(view: SheetView, header: Header, columns: ColumnMap, row: number): RowKind {
  const labels = labelsOf(view, header, columns, row);
  const [first] = labels;
  if (first === undefined) return speaks(view, columns, row) ? 'indicator' : 'blank';
  const text = view.text(row, first);
  const area = view.area(row, first);
  if (isContinued(text)) return 'aside';
  if (endsTable(view, text) && !isIndicatorsOwn(view, columns, row, first)) return 'end';
  if (view.words.wordOf(text).isOpinion) return 'footer';
  if (isHint(view, header, row) || isBelowHeader(view, header, row)) return 'aside';
  const name = columns.get('level3') ?? columns.get('level2');
  const level = columns.get('level1');
  const nameLeft = name?.left ?? header.left;
  const isLeading = first < nameLeft;
  const key = compact(text);
  const isTotal = (at: number): boolean => at < nameLeft && TOTAL.test(compact(view.text(row, at)));
  if (isLeading && labels.some(isTotal)) return 'total';
  if (isLeading && isAside(key)) return 'aside';
  if (isLeading && isExecution(view, columns, row, key)) return 'execution';
  const acrossName = area.right >= nameLeft && area.left < nameLeft && area.right > area.left;
  if (acrossName && area.left <= (level?.left ?? header.left)) {
    if (level1Of(text) !== null) return 'heading';
    if (!columns.has('level2') && homeOfLevel2(text) !== null) return 'heading';
    return wordOf(text).isFooter || area.right >= header.right - 1 ? 'unplaced' : 'indicator';
  }
  const footer = isLeading ? wordOf(text).isFooter && !isLevelWord(text) : isSignature(text);
  if (footer) return 'footer';
  if (speaks(view, columns, row)) return 'indicator';
  return isLevelRow(view, columns, row) ? 'indicator' : 'unplaced';
}

/** Rows of notes between the indicators and 总分. */
const MOST_NOTES = 4;

function totalFollows(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  footer: number,
  last: number,
): boolean {
  const end = Math.min(last, footer + MOST_NOTES);
  for (let row = footer + 1; row <= end; row++) {
    const kind = classify(view, header, columns, row);
    if (kind === 'total') return true;
    if (kind !== 'footer' && kind !== 'blank' && kind !== 'unplaced') return false;
  }
  return false;
}

const TOTAL = /^(指标|分值|权重|本表|总)*(合计|总计|总分|总得分)(\(.*\))?[:：]?$/;
const ASIDE = /(?:小计|合计|得分|等级|等次)$/;
const ASIDE_WITH_NOTE = /(?:小计|合计|得分|等级|等次)\(/;
const RESULT_IN_ONE_CELL = /^(?:自评|评价|绩效|综合)?(?:总得分|总分|得分|评分|等级|等次)[:：]/;

/** 产出指标小计, 自评得分（满分100分）：, 自评等级：优. */
function isAside(key: string): boolean {
  const label = withoutColon(key);
  if (key.length <= 20 && RESULT_IN_ONE_CELL.test(key)) return true;
  return label.endsWith(')') ? ASIDE_WITH_NOTE.test(label) : ASIDE.test(label);
}

/**
 * 年度目标1 to the left of the indicators that serve it, and words of the head that name a level (绩效目标 under 决策,
 * 资金 under 过程): the row goes on with a name and a value of its own, neither of them a label of the next form.
 */
function isIndicatorsOwn(view: SheetView, columns: ColumnMap, row: number, first: number): boolean {
  const text = view.text(row, first);
  if (/目标\d{1,2}$/.test(compact(text.slice(0, 20)))) return speaks(view, columns, row);
  const { field, fund, isTitle } = view.words.wordOf(text);
  const isGoal = field !== null && /[gG]oal/.test(field.field);
  if (isTitle || !(isGoal || fund !== null)) return false;
  const level = columns.get('level1') ?? columns.get('level2');
  if (level === undefined || first < level.left) return false;
  const holds = (role: ColumnRole): boolean => {
    const spot = spotOf(view, columns, role, row);
    if (spot?.top !== row || spot.column <= first || spot.text === '') return false;
    const word = view.words.wordOf(spot.text);
    return word.field === null && word.fund === null && !word.isOther;
  };
  return holds('level3') && (holds('target') || holds('actual'));
}

/** 项目支出绩效目标表（续）: the next page of the same form. */
function isContinued(text: string): boolean {
  return /续[)）]?(表)?$/.test(compact(text.slice(0, 80))) && wordOf(text).isTitle;
}

/** A row of （必填） and （数值+单位） below the header, or of …… for more rows. */
function isHint(view: SheetView, header: Header, row: number): boolean {
  return view
    .filledColumns(row, header.left, header.right)
    .every((column) => /^([(（][^()（）]*[)）]|[.…。·]+)$/.test(compact(view.text(row, column))));
}

/** Numbers of columns, or 优 | 良 | 中 | 差 below 指标值. */
function isBelowHeader(view: SheetView, header: Header, row: number): boolean {
  if (isNumbering(view, header, row)) return true;
  if (row !== header.bottom + 1) return false;
  const filled = view.filledColumns(row, header.left, header.right);
  return filled.length >= 3 && filled.every((column) => isGradeWord(view.text(row, column)));
}

/** 预算执行率 has its ten points in a row of its own, under whatever 一级指标. */
function isExecution(view: SheetView, columns: ColumnMap, row: number, key: string): boolean {
  if (/^预算执行(率|情况)|^资金执行率/.test(key)) return true;
  const level2 = columns.get('level2');
  return (
    key.startsWith('预算执行') ||
    (level2 !== undefined && compact(view.text(row, level2.left)).startsWith('预算执行率'))
  );
}

/** The head of the next form, or its title. */
function endsTable(view: SheetView, text: string): boolean {
  const word = view.words.wordOf(text);
  if (word.isTitle && !isBlockHeading(text)) return true;
  if (word.field !== null && word.field.field !== 'goalDone') return true;
  return word.fund?.block === true;
}

/** 填表人：张三 where the names of indicators stand. */
function isSignature(text: string): boolean {
  return /^(填表|填报|制表|审核人|经办人|联系电话|单位负责人|财务负责人|项目负责人|注)[^,，。]{0,6}[:：]/.test(
    compact(text.slice(0, 40)),
  );
}

const SPEAKING: readonly ColumnRole[] = [
  'level3',
  'target',
  'lastYear',
  'weight',
  'actual',
  'basis',
];

/** True when the row has something in a column of an indicator's own. */
function speaks(view: SheetView, columns: ColumnMap, row: number): boolean {
  return SPEAKING.some((role) => {
    const spot = spotOf(view, columns, role, row);
    if (spot?.top !== row) return false;
    return !view.isBlank(row, spot.column) || isUncalculated(spot.cell);
  });
}

/** A prepared row: only its level label is written. */
function isLevelRow(view: SheetView, columns: ColumnMap, row: number): boolean {
  return (['level1', 'level2'] as const).some((role) => {
    const column = columns.get(role);
    return column !== undefined && isLevelWord(view.text(row, column.left));
  });
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
