/** Small forms in which something was once read that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';

function read(name: string): PerformanceTable {
  const path = join(__dirname, '../fixtures/forms', `${name}.xlsx`);
  const tables = readBytesNatively(readFileSync(path), path).sheets.flatMap((each) =>
    readTables(each),
  );
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

test('weights left of the labels: the row 合计 is a total all the same', () => {
  const { weightTotal, indicators, statedTotal } = read('leftmost');
  expect(weightTotal).toBe('90');
  expect(indicators.map(({ name, weight }) => [name, weight?.amount])).toEqual([
    ...[
      ['人均培训成本', '20'],
      ['培训班期数', '15'],
      ['学员考核合格率', '15'],
      ['培训完成时间', '10'],
      ['学员岗位技能提升率', '20'],
      ['参训学员满意度', '10'],
    ],
  ]);
  expect(statedTotal).toMatchObject({ weight: { amount: '90', cell: 'A14' }, cell: 'B14' });
});

test('blank amounts are blank, and a header beside them is none', () => {
  const { funds, goals } = read('f1-blank-funds');
  expect([funds.total, funds.fiscal, funds.other].map((each) => [each?.value, each?.cell])).toEqual(
    [
      [null, 'E6'],
      [null, 'E7'],
      [null, 'E9'],
    ],
  );
  expect(goals.annual).toEqual({ value: null, cell: 'B11' });
  const two = read('f2-blank-funds-two-columns');
  expect(two.funds.total).toMatchObject({ value: null, cell: 'D5' });
  expect(two.funds.execution).toMatchObject({ budget: { value: null, cell: 'D5' } });
  expect(two.goals.annual).toEqual({ value: null, cell: 'B9' });
});

test('a unit that is not filled in is not the project of the next row', () => {
  expect(read('unit-label-blank').fields).toMatchObject({
    projectName: { value: '执法车辆燃油费', cell: 'B4' },
    budgetUnit: { value: null, cell: 'D3' },
  });
});

test('大于等于 in a column of its own is the comparator, whatever 指标性质 says', () => {
  const { indicators } = read('direction-in-words');
  expect(indicators.map(({ target }) => target?.comparator)).toEqual(['<=', '>=', '>=']);
});

test('数量指标 under 一级指标 and the name under 二级指标', () => {
  const { indicators } = read('two-level');
  expect(indicators.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
    [null, '数量指标', '培训人数'],
    [null, '质量指标', '合格率'],
    [null, '社会效益指标', '就业率'],
    [null, '服务对象满意度指标', '学员满意度'],
  ]);
});

test('all amounts in one cell', () => {
  const { funds } = read('funds-in-one-cell');
  expect([funds.total, funds.fiscal, funds.other].map((each) => [each?.value, each?.cell])).toEqual(
    [
      ['250', 'B6'],
      ['250', 'B6'],
      ['0', 'B6'],
    ],
  );
  expect(funds.items.map(({ role, amount }) => [role, amount.amount])).toEqual([
    ...[
      ['fiscal', '250'],
      ['own', '0'],
      ['other', '0'],
      ['total', '250'],
    ],
  ]);
});

test('twenty points of 执行率, said in words above the amounts', () => {
  expect(read('k14-hubei-20-points').funds).toMatchObject({
    total: { amount: '200' },
    execution: { weight: { amount: '20', cell: 'A4' }, score: { amount: '19.55' } },
  });
});

test('绩效目标 as a second level does not end the table', () => {
  expect(read('l2-jixiaomubiao').indicators.map(({ level2 }) => level2)).toEqual([
    ...['项目立项', '绩效目标', '绩效目标', '产出数量', '社会效益', '服务对象满意度'],
  ]);
});

test('参考分值 is a weight', () => {
  expect(read('weight-cankaofenzhi').weightTotal).toBe('90');
});
