import { checkTable } from '../../src/review/check-table';
import { toDoOf } from '../../src/review/to-do';
import { verdictWord } from '../../src/review/words';
import { readTables } from '../../src/reader/read-tables';
import { toDoOfBlank } from '../../src/session/to-do';
import { smallForm } from '../session/open-session';
import { snapshotOf } from '../support/snapshot';

const BLANK = snapshotOf({
  name: '一',
  rows: [
    ['2024年项目支出绩效目标表', null, null, null, null, null],
    ['项目名称', null, '项目负责人', null, '预算单位', '市财政局'],
    ['年度预算总额（万元）', null, '其中：财政拨款', null, '其他资金', null],
    ['年度目标', null, null, null, null, null],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值权重', '指标赋分规则'],
    ['产出指标', '数量指标', null, null, null, null],
    ['效益指标', '社会效益指标', null, null, null, null],
  ],
});

function checked(sheet = BLANK) {
  return checkTable(readTables(sheet)[0]!, sheet);
}

test('a blank form says what it asks for, part by part, and nothing is found or marked', () => {
  const table = checked();
  expect(toDoOfBlank(table)).toEqual([
    { part: '基本信息', count: 2, cell: 'B2' },
    { part: '资金', count: 3, cell: 'B3' },
    { part: '绩效目标', count: 1, cell: 'B4' },
    { part: '绩效指标', count: 2, cell: null },
  ]);
  expect(table.findings).toEqual([]);
  expect(table.summary.reason?.message).toContain('还有8项待填');
});

test('of a form that was begun nothing is asked for', () => {
  expect(toDoOfBlank(checked(smallForm('一')))).toBeNull();
  expect(toDoOf(checked(smallForm('一')).table).map(({ part }) => part)).toContain('基本信息');
});

test('it is called 待填写, beside others of which nothing can be said 无法判断', () => {
  const { summary } = checked();
  const other = {
    ...summary,
    reason: { code: 'other-form', message: '这是部门整体支出绩效目标表。' },
  } as const;
  expect(verdictWord('unchecked', [summary])).toBe('待填写');
  expect(verdictWord('unchecked', [summary, other])).toBe('无法判断');
  expect(verdictWord('revise', [summary])).toBe('建议完善');
  expect(verdictWord('pass', [])).toBe('未发现问题');
});
