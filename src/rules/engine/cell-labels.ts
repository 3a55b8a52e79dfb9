/** What cells are called on their form, for explanations: 指标值 of “培训班期数”, 财政拨款, 年度总体目标. */
import type { ColumnRole, Indicator } from '../../domain/indicator';
import { FIELD_NAMES } from '../../domain/part-names';
import type { PerformanceTable } from '../../domain/performance-table';
import { compact, withoutColon } from '../../domain/text';
import { parseCell } from '../../grid/address';
import { wordOf } from '../../domain/form-words/words';
import type { TableContext } from './check';
import { nameOf, shorten } from '../facts/select';

export interface CellLabel {
  /** The header or label as the form has it, without white space. */
  readonly label: string;
  /** The indicator of the row, as messages name it; null for cells of the head, headers and names. */
  readonly of: string | null;
}

const LONGEST_LABEL = 16;

const EXECUTION_NAMES = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  weight: '分值',
  score: '得分',
} as const;

const GOALS = ['annualGoal', 'overallGoal'];

/** Level cells stand for themselves: what they hold is a name. */
const NAMES: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3']);

/** Every cell that the reader took something from; the first meaning of a cell counts. */
export function cellLabels(context: TableContext): ReadonlyMap<string, CellLabel> {
  const labels = new Map<string, CellLabel>();
  const put = (cell: string | undefined | null, label: string, of: string | null = null): void => {
    if (cell != null && !labels.has(cell)) labels.set(cell, { label: cut(label), of });
  };
  const { table } = context;
  for (const { cell } of table.columns) put(cell, '列标题');
  for (const indicator of table.indicators) putRow(put, table, indicator);
  putHead(put, context);
  putFunds(put, table);
  put(table.statedTotal?.weight?.cell, '合计：权重');
  put(table.statedTotal?.score?.cell, '合计：得分');
  put(table.executionRow?.weight?.cell, '预算执行率：权重');
  put(table.executionRow?.score?.cell, '预算执行率：得分');
  for (const { cell } of table.statedPoints) put(cell, '一级指标');
  put(table.title?.cell, '表题');
  put(table.yearCell, '年度');
  return labels;
}

/** Of these cells: by what the reader took from them, else by what stands beside; cells with neither are left out. */
export function labelsOf(
  context: TableContext,
  cells: Iterable<string>,
): ReadonlyMap<string, CellLabel> {
  const known = cellLabels(context);
  const labels = new Map<string, CellLabel>();
  for (const cell of cells) {
    const label = known.get(cell)?.label ?? textBeside(context, cell);
    if (label !== null) labels.set(cell, { label, of: known.get(cell)?.of ?? null });
  }
  return labels;
}

type Put = (cell: string | undefined | null, label: string, of?: string | null) => void;

function putRow(put: Put, { columns }: PerformanceTable, indicator: Indicator): void {
  for (const { role, header } of columns) {
    put(indicator.cells[role], header, NAMES.has(role) ? null : nameOf(indicator));
  }
}

function putHead(put: Put, context: TableContext): void {
  const { fields, goals } = context.table;
  for (const [key, name] of Object.entries(FIELD_NAMES)) {
    const field = fields[key as keyof typeof FIELD_NAMES];
    if (field !== null) put(field.cell, labelOf(context, field.cell, [key]) ?? name);
  }
  for (const [goal, name] of [
    [goals.annual, '年度目标'],
    [goals.overall, '总体目标'],
  ] as const) {
    if (goal !== null) put(goal.cell, labelOf(context, goal.cell, GOALS) ?? name);
  }
}

function putFunds(put: Put, { funds }: PerformanceTable): void {
  const { execution } = funds;
  for (const [key, name] of Object.entries(EXECUTION_NAMES)) {
    put(execution?.[key as keyof typeof EXECUTION_NAMES]?.cell, name);
  }
  for (const { label, labelCell, amount } of [...funds.items, ...funds.periodItems]) {
    put(amount.cell, plain(label).replace(/^其中[:：]?/, ''));
    put(labelCell, '资金栏');
  }
}

/** The label that the reader went by: to the left of a cell, or in the row above. */
function labelOf({ texts }: TableContext, cell: string, fields: readonly string[]): string | null {
  const place = parseCell(cell);
  if (place === null) return null;
  const near = texts.filter(({ row, column }) =>
    row === place.row ? column < place.column : row === place.row - 1,
  );
  const label = near.findLast(({ text }) => fields.includes(wordOf(text).field?.field ?? ''));
  return label === undefined ? null : plain(label.text);
}

/** What stands to the left of a cell that the reader took nothing from. */
export function textBeside({ texts }: TableContext, cell: string): string | null {
  const place = parseCell(cell);
  if (place === null) return null;
  const left = texts.findLast(({ row, column }) => row === place.row && column < place.column);
  if (left === undefined || compact(left.text).length > LONGEST_LABEL) return null;
  return plain(left.text);
}

function plain(label: string): string {
  return withoutColon(compact(label));
}

function cut(label: string): string {
  return shorten(label, LONGEST_LABEL);
}
