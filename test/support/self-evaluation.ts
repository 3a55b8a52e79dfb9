/**
 * A 自评表 with fixed places, clean unless a test spoils it: row 5 holds the funds (C 年初预算数, D 全年预算数,
 * E 全年执行数, F 分值, G 执行率, H 得分), row 6 the header, then one row an indicator from row 7 on: A level1,
 * B level2, C name, D target, E actual, F weight, G score, H deviation; the total below.
 */
import type { PerformanceTable } from '../../src/domain/performance-table';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from './snapshot';

export type EvaluatedCells = readonly [
  level1: GridCell,
  level2: GridCell,
  name: GridCell,
  target: GridCell,
  actual: GridCell,
  weight: GridCell,
  score: GridCell,
  deviation: GridCell,
];

export const CLEAN_ROWS: readonly EvaluatedCells[] = [
  ['产出指标', '数量指标', '培训班期数', '≥4期', '4期', 40, 40, null],
  [null, '时效指标', '培训完成时间', '2024年11月底前', '2024年10月', 10, 10, null],
  ['效益指标', '社会效益指标', '提升岗位技能', '有效提升', '达成预期指标', 30, 30, null],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', 10, 10, null],
];

export interface SelfEvaluationOptions {
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
  readonly funds?: readonly GridCell[];
  readonly rows?: readonly EvaluatedCells[];
  /** 预期目标 and 实际完成情况, in two rows above the header; without it the form has none. */
  readonly goal?: readonly [expected: GridCell, reached: GridCell];
  readonly total?: GridCell;
  /** To the right of the total score. */
  readonly grade?: string;
  readonly footer?: readonly (readonly GridCell[])[];
  readonly withoutDeviation?: boolean;
  readonly merges?: readonly string[];
}

/** Rows that the goal takes. */
export const GOAL_ROWS = 2;

export function selfEvaluationSheet(options: SelfEvaluationOptions = {}): SheetSnapshot {
  const { rows = CLEAN_ROWS, footer = [], merges = [], goal } = options;
  const goalRows: GridCell[][] =
    goal === undefined
      ? []
      : [
          ['年度总体目标', '预期目标', null, null, '实际完成情况'],
          [null, goal[0], null, null, goal[1]],
        ];
  const header: GridCell[] = [
    ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ...(options.withoutDeviation === true ? [] : ['偏差原因分析及改进措施']),
  ];
  return snapshotOf({
    name: '自评表',
    rows: [
      ['项目支出绩效自评表'],
      ['（2024年度）'],
      ['项目名称', '职业技能培训补助', null, null, '实施单位', '某市人社局'],
      [
        '项目资金（万元）',
        null,
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '执行率',
        '得分',
      ],
      [null, '年度资金总额', ...(options.funds ?? [10, 10, 10, 10, '100%', 10])],
      ...goalRows,
      header,
      ...rows,
      ['总分', null, null, null, null, 100, options.total ?? 100, options.grade ?? null],
      ...footer,
    ],
    merges: [
      ...['A1:H1', 'A2:H2', 'B3:D3', 'F3:H3', 'A4:A5'],
      ...(goal === undefined ? [] : ['A6:A7', 'B6:D6', 'E6:H6', 'B7:D7', 'E7:H7']),
      ...merges,
    ],
  });
}

/** Replaces cells of one row (0-based) of the clean ones. */
export function rowsWith(
  index: number,
  changes: Partial<
    Record<'name' | 'target' | 'actual' | 'weight' | 'score' | 'deviation', GridCell>
  >,
): EvaluatedCells[] {
  const columns = ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'deviation'];
  return CLEAN_ROWS.map((row, at) => {
    if (at !== index) return row;
    const copy: GridCell[] = [...row];
    for (const [column, value] of Object.entries(changes)) copy[columns.indexOf(column)] = value;
    return copy as unknown as EvaluatedCells;
  });
}

export function selfEvaluationTable(options: SelfEvaluationOptions = {}): PerformanceTable {
  const [table] = readTables(selfEvaluationSheet(options));
  if (table === undefined) throw new Error('the sheet has no table');
  return table;
}
