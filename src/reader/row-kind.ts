/** What a row below a header is: an indicator, a total, what ends the table, or a row of somebody else's. */
import type { ColumnRole } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { compact, withoutColon } from '../domain/text';
import { homeOfLevel2, isLevelWord, level1Of } from '../domain/vocabulary';
import { isUncalculated } from '../grid/sheet-snapshot';
import { executionColumn } from '../domain/form-words/fund-labels';
import { isBlockHeading, parseLabel } from '../domain/form-words/labels';
import { wordOf } from '../domain/form-words/words';
import { isGradeWord } from './grade-columns';
import { isNumbering, type Header } from './header';
import type { HeaderIndex } from './header-index';
import { spotOf, type ColumnMap } from './indicator-row';
import type { SheetView } from './sheet-view';

export type RowKind =
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

/** Columns of values: a number there, left of the labels, says nothing of what the row is. */
const VALUES: readonly ColumnRole[] = ['weight', 'score', 'target', 'lastYear', 'actual'];

/** The filled cells of a row that may say what it is, from the left; any filled cell where there is none. */
export function labelsOf(
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

export function classify(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  row: number,
): RowKind {
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
  if (isLeading && (isAside(key) || isExecutionLine(columns, text, area.right))) return 'aside';
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

export function totalFollows(
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

/** Rows of another project's that somebody pasted among the indicators. */
const MOST_FOREIGN = 8;
const MOST_UNREAD = 60;

/**
 * True where a label of a head stands between the indicators of one form: below it they go on with a 二级指标 or a 一级指标
 * that was not there yet, or with the total. A form that begins anew has its title or header first, or starts over.
 */
export function goesOnBelow(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  headers: HeaderIndex,
  { row, last }: { readonly row: number; readonly last: number },
  { indicators, statedTotal }: Pick<PerformanceTable, 'indicators' | 'statedTotal'>,
): boolean {
  if (statedTotal !== null || indicators.length === 0 || startsForm(view, header, row))
    return false;
  // How far below notes a total may stand, `totalFollows` says.
  const isNote = classify(view, header, columns, row) === 'footer';
  const seen = new Set(indicators.map(({ level1 }) => level1 && level1Of(level1)));
  const end = Math.min(last, row + MOST_FOREIGN);
  for (let below = row + 1; below <= end; below++) {
    if (headers.at(below, header) !== null || startsForm(view, header, below)) return false;
    const kind = classify(view, header, columns, below);
    if (kind === 'total') return !isNote;
    if (kind !== 'indicator' || !isLevelRow(view, columns, below)) continue;
    if (!speaks(view, columns, below)) continue;
    const column = columns.get('level1');
    const level = column === undefined ? null : level1Of(view.text(below, column.left));
    return level === null || !seen.has(level);
  }
  return false;
}

/** Rows of indicators below a label of a head, before any title or header: whose they are cannot be told. */
export function indicatorsBelow(
  view: SheetView,
  header: Header,
  columns: ColumnMap,
  headers: HeaderIndex,
  { row, last }: { readonly row: number; readonly last: number },
): number {
  if (startsForm(view, header, row)) return 0;
  let found = 0;
  const end = Math.min(last, row + MOST_UNREAD);
  for (let below = row + 1; below <= end; below++) {
    if (headers.at(below, header) !== null || startsForm(view, header, below)) break;
    if (classify(view, header, columns, below) !== 'indicator') continue;
    if (speaks(view, columns, below) && (found > 0 || isLevelRow(view, columns, below))) found++;
  }
  return found;
}

function startsForm(view: SheetView, header: Header, row: number): boolean {
  return view
    .filledColumns(row, header.left, header.right)
    .some((column) => view.words.wordOf(view.text(row, column)).isTitle);
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
  if (/目标(?:\d{1,2}|[一二三四五六七八九十])$/.test(compact(text.slice(0, 20))))
    return speaks(view, columns, row);
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
  const name = spotOf(view, columns, 'level3', row)?.text ?? '';
  const isNamed = /\p{L}/u.test(name);
  return isNamed && holds('level3') && (holds('target') || holds('actual'));
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

/** 全年执行数 over all columns of an indicator, the amount behind it: a line of the totals, not a row with weight and score. */
function isExecutionLine(columns: ColumnMap, text: string, right: number): boolean {
  const values = (['target', 'weight'] as const).flatMap((role) => columns.get(role) ?? []);
  const covers = values.length > 0 && values.every((column) => column.right <= right);
  return covers && executionColumn(parseLabel(text).key) !== null;
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
