/** What a table lacks for its total, with the cell and why. */
import { cellList, openParts, openWords } from '../../src/review/open-parts';
import { readTables } from '../../src/reader/read-tables';
import { scoreTable } from '../../src/scoring/score-table';
import { snapshotOf } from '../support/snapshot';
import { CLEAN_ROWS, rowsWith, selfEvaluationTable } from '../support/self-evaluation';

type Options = Parameters<typeof selfEvaluationTable>[0];

function openOf(options: Options): string {
  const table = selfEvaluationTable(options);
  return openWords(openParts(table, scoreTable(table)));
}

test('nothing is open in a table that is whole', () => {
  expect(openOf({})).toBe('');
});

test.each<[string, Options, string]>([
  ['no actual value', { rows: rowsWith(0, { actual: null }) }, '实际完成值 E7 未填写'],
  ['a dash', { rows: rowsWith(0, { actual: '—' }) }, '实际完成值 E7 未填写'],
  ['an error', { rows: rowsWith(0, { actual: '#N/A' }) }, '实际完成值 E7 是错误值'],
  [
    'words beside a number',
    { rows: rowsWith(0, { actual: '若干' }) },
    '实际完成值 E7 与指标值对不上，不能计分',
  ],
  [
    'another unit',
    { rows: rowsWith(0, { actual: '4人' }) },
    '实际完成值 E7 与指标值对不上，不能计分',
  ],
  [
    'words that state no grade',
    { rows: rowsWith(2, { actual: '正在推进', score: null }) },
    '实际完成值 E9 没有写明达成的等级',
  ],
  [
    'a spelling that a formula cannot read',
    { rows: rowsWith(0, { actual: '约4期', score: { f: '=…', v: '' } }) },
    '实际完成值 E7 的写法公式读不出，请只填数字、“数字+单位”或日期',
  ],
  ['no target', { rows: rowsWith(0, { target: null }) }, '指标值 D7 未填写'],
  ['no weight', { rows: rowsWith(0, { weight: null }) }, '分值 F7 没有填写数字'],
  [
    'a weight over two rows',
    { rows: rowsWith(1, { weight: null }), merges: ['F7:F8'] },
    '分值 F7 由几行合并填写，不能分项计分',
  ],
  ['nothing spent', { funds: [10, 10, null, 10, null, null] }, '全年执行数 E5 未填写'],
  ['no budget', { funds: [null, null, 10, 10, null, null] }, '全年预算数 D5 未填写'],
  [
    'a budget of nothing',
    { funds: [0, 0, 10, 10, null, null] },
    '全年执行数 E5 与预算数算不出执行率',
  ],
  [
    'several, by reason',
    {
      rows: CLEAN_ROWS.map((row) => [...row.slice(0, 4), null, ...row.slice(5)] as never),
      funds: [10, 10, null, 10, null, null],
    },
    '实际完成值 E7:E10 未填写；全年执行数 E5 未填写',
  ],
])('%s', (_, options, words) => {
  expect(openOf(options)).toBe(words);
});

test('of last year’s values, a bare 0 and an empty cell', () => {
  const [table] = readTables(
    snapshotOf({
      rows: [
        ['项目支出绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标值', '上年完成值', '分值权重'],
        ['产出指标', '数量指标', '培训期数', '≥4期', 0, 50],
        ['产出指标', '质量指标', '培训合格率', '≥95%', null, 40],
      ],
    }),
  );
  const score = scoreTable(table!, { source: 'last-year' });
  expect(openWords(openParts(table!, score, 'last-year'))).toBe(
    '上年完成值 E3 只写了0，可能是没有数据；上年完成值 E4 未填写',
  );
});

test('cells below one another are one range, and a long list ends', () => {
  expect(cellList(['J8', 'J9', 'J10', 'J12', 'K13'])).toBe('J8:J10、J12、K13');
  expect(cellList(['J8', 'J8'])).toBe('J8');
  const far = Array.from({ length: 10 }, (_, index) => `J${10 + 2 * index}`);
  expect(cellList(far)).toBe('J10、J12、J14、J16、J18、J20、J22、J24等10个单元格');
});
