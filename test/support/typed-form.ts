/** Examples drawn as sheets: in any field of work, in any layout, 目标表 or 自评表. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import {
  typedOver,
  type Example,
  type Place,
  type RowColumn,
  type RowKind,
  type TypedForm,
} from '../../src/rules/engine/example';
import type { FieldOfWork } from './fields-of-work';
import { drawForm, FormBed, type Column, type Layout } from './form-bed';
import { formSheet } from './form';
import { GOAL_ROWS, selfEvaluationSheet, type EvaluatedCells } from './self-evaluation';
import type { GridCell } from './snapshot';

export interface Drawn {
  /** The first sheet is the one to look at. */
  readonly sheets: readonly SheetSnapshot[];
  /** Id of the region. */
  readonly profile: string;
  /** A1 name. */
  readonly cell: string;
}

const MIDDLE = ['target', 'basis', 'lastYear', 'weight', 'scoringRule', 'evidence'] as const;

/** As the standard form has it, and the same otherwise: columns turned round, levels merged, the goal below its label. */
export const LAYOUTS: readonly Layout[] = [
  { top: 0, left: 0, order: [...MIDDLE], levels: 'once', goalBelow: false },
  { top: 3, left: 2, order: [...MIDDLE].reverse(), levels: 'merged', goalBelow: true },
];

/** `pick` chooses among so many. */
export function randomLayout(pick: (count: number) => number): Layout {
  const rest: Column[] = [...MIDDLE];
  const order: Column[] = [];
  while (rest.length > 0) order.push(...rest.splice(pick(rest.length), 1));
  return {
    ...{ top: pick(12), left: pick(9) },
    order: pick(2) === 0 ? [...MIDDLE] : order,
    levels: (['once', 'merged', 'repeated'] as const)[pick(3)]!,
    goalBelow: pick(2) === 0,
  };
}

/** One case of an example. */
export function drawExample(
  { with: common, at, form = 'target' }: Pick<Example, 'with' | 'at' | 'form'>,
  typed: TypedForm,
  layout: Layout,
  field: FieldOfWork = 'training',
): Drawn {
  const whole = typedOver(common, typed);
  const profile = whole.profile ?? 'national';
  if (form === 'self-evaluation') {
    const down = whole.goal === undefined ? 0 : GOAL_ROWS;
    const merges = layout.levels === 'merged' ? [`A${7 + down}:A${8 + down}`] : [];
    return { sheets: [evaluatedSheet(whole, merges)], profile, cell: evaluatedCell(at, down) };
  }
  const bed = new FormBed(field).type(whole);
  const { sheet, cell } = drawForm(bed, layout);
  const others = bed.neighbours.map((project, n) => ({
    ...formSheet({ project }),
    name: `目标表${n + 2}`,
  }));
  return { sheets: [sheet, ...others], profile, cell: cell(at) };
}

/** In place of a benefit in words of degree, which A20 and N16 find. */
const EVALUATED: Readonly<Partial<Record<RowKind, EvaluatedCells>>> = {
  count: ['产出指标', '数量指标', '培训班期数', '≥4期', '4期', 40, 40, null],
  deadline: [null, '时效指标', '培训完成时间', '2024年11月底前', '2024年10月', 10, 10, null],
  benefit: ['效益指标', '社会效益指标', '学员岗位技能提升率', '≥80%', '85%', 30, 30, null],
  satisfaction: ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', 10, 10, null],
};
const EVALUATED_ROWS = Object.keys(EVALUATED);
const EVALUATED_COLUMNS: readonly RowColumn[] = [
  ...(['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'deviation'] as const),
];

function evaluatedSheet(typed: TypedForm, merges: readonly string[]): SheetSnapshot {
  const rows = EVALUATED_ROWS.map((kind) => {
    const own = typed[kind as RowKind] ?? {};
    return EVALUATED_COLUMNS.map((column, at) => {
      const value = own[column];
      return value === undefined ? EVALUATED[kind as RowKind]![at]! : value;
    }) as unknown as EvaluatedCells;
  });
  const { budget = 10, executed = 10, rate = '100%', executionScore = 10, grade } = typed;
  const funds: GridCell[] = [budget, budget, executed, 10, rate, executionScore];
  return selfEvaluationSheet({
    ...{ rows, funds, merges, total: typed.statedTotal ?? 100 },
    ...(typed.goal === undefined ? {} : { goal: [typed.goal, typed.goalReached ?? null] }),
    footer: grade === undefined ? [] : [['自评等级', grade]],
  });
}

const EVALUATED_FIELDS: Readonly<Partial<Record<string, string>>> = {
  ...{ budget: 'D5', executed: 'E5', rate: 'G5', executionScore: 'H5' },
  ...{ project: 'B3', goalReached: 'E7' },
};
/** Below the rows of the goal, where the form has them. */
const TOTALS: Readonly<Partial<Record<string, readonly [string, number]>>> = {
  statedTotal: ['G', 11],
  grade: ['B', 12],
};

function evaluatedCell(at: Place, down: number): string {
  if (typeof at === 'string') {
    const [letter, row] = TOTALS[at] ?? [];
    return letter === undefined ? EVALUATED_FIELDS[at]! : `${letter}${row! + down}`;
  }
  if ('header' in at)
    return `${'ABCDEFGH'.charAt(EVALUATED_COLUMNS.indexOf(at.header))}${6 + down}`;
  const [kind, column] = at;
  return `${'ABCDEFGH'.charAt(EVALUATED_COLUMNS.indexOf(column))}${7 + down + EVALUATED_ROWS.indexOf(kind)}`;
}
