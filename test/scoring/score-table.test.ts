/** Whole tables: the published 自评表 and the samples tried with last year's values. */
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import {
  scoreWorkbook,
  type ScoreOptions,
  type ScoredTable,
} from '../../src/review/score-workbook';
import { scoreTable } from '../../src/scoring/score-table';
import type { GridCell } from '../support/snapshot';
import { CLEAN_ROWS, rowsWith, selfEvaluationTable } from '../support/self-evaluation';

const samples = join(__dirname, '../../samples');

async function scored(file: string, options: ScoreOptions): Promise<ScoredTable[]> {
  const workbook = await readWorkbookFile(join(samples, file));
  return scoreWorkbook(workbook, options).flatMap(({ tables }) => tables);
}

test('the published 自评表 with printed scores: every one recomputed', async () => {
  const file = 'published/10-anhui-guichi-2022-cunji-selfeval.xlsx';
  const [only] = await scored(file, { source: 'sheet' });
  const { table, score } = only!;
  const printed = table.indicators.map((row) => row.score?.amount);
  expect(score.items.map((item) => item.score)).toEqual(printed);
  expect(score.items).toHaveLength(8);
  expect(score.execution).toEqual({
    ...{ rate: null, score: null, maximum: '10' },
    explanation: '预算执行率未评分：预算数为0，不能计算执行率。',
  });
  expect([score.total, score.maximum, score.grade]).toEqual(['70', '80', null]);
});

test('a published 自评表 without actual values: only 预算执行 is scored', async () => {
  const file = 'published/07-sichuan-qingshen-2023-selfeval.xlsx';
  const [only] = await scored(file, { source: 'sheet' });
  expect(only!.score.items.map((item) => item.score)).toEqual([null, null]);
  expect(only!.score.execution).toMatchObject({ rate: '100', score: '10', maximum: '10' });
  expect([only!.score.total, only!.score.grade]).toEqual(['10', null]);
});

test.each([
  [
    'ratio',
    ['61', '90', '70', '82.17', '90', '31.67', null, null, '80', null],
    ['62', '87.63', '90', '90', '83.85', null],
  ],
  [
    'threshold',
    ['59.5', '90', '70', '70.45', '90', '30', null, null, '80', null],
    ['62', '84.09', '90', '90', '82.12', null],
  ],
] as const)('last year’s values under %s', async (scheme, urumqi, xinjiang) => {
  const options = { source: 'last-year', scoring: { scheme } } as const;
  const totals = async (file: string) =>
    (await scored(file, options)).map(({ score }) => score.total);
  expect(await totals('urumqi-2024.xlsx')).toEqual(urumqi);
  expect(await totals('xinjiang-2024.xlsx')).toEqual(xinjiang);
});

test('items, subtotals, execution, total and grade', () => {
  const rows = rowsWith(0, { actual: '3期' });
  const score = scoreTable(selfEvaluationTable({ rows, funds: [10, 10, 9, 10, '90%', 9] }));
  expect(score.items.map((item) => [item.row, item.method, item.score, item.maximum])).toEqual([
    [7, 'proportional', '30', '40'],
    [8, 'direct', '10', '10'],
    [9, 'graded', '30', '30'],
    [10, 'proportional', '10', '10'],
  ]);
  expect(score.subtotals).toEqual([
    { level1: '产出指标', score: '40', maximum: '50' },
    { level1: '效益指标', score: '30', maximum: '30' },
    { level1: '满意度指标', score: '10', maximum: '10' },
  ]);
  expect(score.execution).toMatchObject({ rate: '90', score: '9', maximum: '10' });
  expect([score.total, score.maximum, score.grade]).toEqual(['89', '100', '良']);
});

test('年初预算数 as denominator, and a form that has only that', () => {
  const of = (funds: (number | string | null)[], executionBase: 'budget' | 'initial') =>
    scoreTable(selfEvaluationTable({ funds }), { scoring: { executionBase } }).execution?.rate;
  expect(of([20, 10, 8, 10, null, null], 'budget')).toBe('80');
  expect(of([20, 10, 8, 10, null, null], 'initial')).toBe('40');
  expect(of([20, null, 8, 10, null, null], 'budget')).toBe('40');
});

test('an open row leaves the grade open and the total a sum of the rest', () => {
  const { total, grade, maximum } = scoreTable(
    selfEvaluationTable({ rows: rowsWith(0, { actual: null }) }),
  );
  expect([total, maximum, grade]).toEqual(['60', '100', null]);
});

test('rows that share one weight are not scored, but count for the maximum', () => {
  const rows = CLEAN_ROWS.map(
    ([a, b, c, d, e, f, g, h], i) => [a, b, c, d, e, i === 1 ? null : f, g, h] as const,
  );
  const { items, maximum } = scoreTable(selfEvaluationTable({ rows, merges: ['F7:F8'] }));
  expect(items.map(({ score }) => score)).toEqual([null, null, '30', '10']);
  expect(items[0]?.explanation).toBe(
    '目标≥4期，实际4期，完成率100%，未评分：几行合并填写一个分值，不能分项计算。',
  );
  expect(maximum).toBe('90');
});

test('the rows without a first level and those without a weight have their place', () => {
  const rows = CLEAN_ROWS.map(
    ([a, b, c, d, e, f, g, h], i) => [a, b, c, d, e, i === 3 ? null : f, g, h] as const,
  );
  const { subtotals, total, maximum, grade } = scoreTable(selfEvaluationTable({ rows }));
  expect(subtotals.at(-1)).toEqual({ level1: '满意度指标', score: null, maximum: '0' });
  expect([total, maximum, grade]).toEqual(['90', '90', null]);
});

test.each([
  [[10, 0, 8, 10, null, null], '预算执行率未评分：预算数为0，不能计算执行率。'],
  [[10, 10, -1, 10, null, null], '预算执行率未评分：执行数为负数-1。'],
  [[10, 10, null, 10, null, null], '预算执行率未评分：未填全年预算数或全年执行数。'],
  [[10, 10, 0, 10, null, null], '执行数0÷预算数10，预算执行率0%×10分=0分，最高10分。'],
])('预算执行 of %j', (funds, explanation) => {
  expect(scoreTable(selfEvaluationTable({ funds })).execution?.explanation).toBe(explanation);
});

test('a row whose formula reads nothing is open here as it is in the sheet', () => {
  const rowOf = (score: GridCell) => {
    const table = selfEvaluationTable({ rows: rowsWith(0, { actual: '约4期', score }) });
    return scoreTable(table).items[0]!;
  };
  expect(rowOf({ f: '=…', v: '' })).toMatchObject({
    score: null,
    explanation:
      '目标≥4期，实际约4期，完成率100%，得满分40分；表中得分的公式没有得出结果，未评分。',
  });
  // Without a formula, never calculated, and with a result.
  for (const score of [null, { f: '=…', v: null }, { f: '=…', v: 40 }]) {
    expect(rowOf(score).score).toBe('40');
  }
});

describe('what no rule can score', () => {
  const scoresFor = (changes: Parameters<typeof rowsWith>[1]) => {
    const table = selfEvaluationTable({ rows: rowsWith(2, changes) });
    const { items, total, grade } = scoreTable(table);
    return { item: items[2]!, total, grade };
  };

  test('counts as the reviewer has written it', () => {
    const { item, total, grade } = scoresFor({ actual: '较上年明显改善', score: 27.5 });
    expect(item).toMatchObject({ score: '27.5', isAsWritten: true });
    expect(item.explanation).toBe(
      '目标有效提升，实际较上年明显改善，未评分：完成值没有写明达成的等级，由评价人判定；按表中填写的得分27.5分计。',
    );
    expect([total, grade]).toEqual(['97.5', '优']);
  });

  test.each([
    ['without an actual value', { actual: null, score: 27.5 }],
    ['without a score', { actual: '较上年明显改善', score: null }],
    ['above its weight', { actual: '较上年明显改善', score: 30.5 }],
    ['below nothing', { actual: '较上年明显改善', score: -1 }],
  ])('stays open %s', (_, changes) => {
    const { item, grade } = scoresFor(changes);
    expect(item).toMatchObject({ score: null, isAsWritten: false });
    expect(grade).toBeNull();
  });

  test('stays open where the actual value does not fit the target', () => {
    const table = selfEvaluationTable({ rows: rowsWith(0, { actual: '4人', score: 40 }) });
    expect(scoreTable(table).items[0]).toMatchObject({ score: null, isAsWritten: false });
  });

  test('a score of the form never goes before what a rule gives', () => {
    const { item } = scoresFor({ actual: '部分达成', score: 27.5 });
    expect(item).toMatchObject({ score: '18', isAsWritten: false });
  });
});
