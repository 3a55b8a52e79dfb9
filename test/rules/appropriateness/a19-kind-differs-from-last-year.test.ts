import { kindDiffersFromLastYear } from '../../../src/rules/appropriateness/a19-kind-differs-from-last-year';
import { found } from '../../support/form';

describe('A19 目标与上年值类型不同', () => {
  test.each([
    [
      { 1: { lastYear: '良好' } },
      'A19 info D9 F9: “学员考核合格率”的指标值“≥95%”是数值，上年完成值“良好”是定性描述，两者无法比较。',
    ],
    [
      { 2: { target: '收到批复后15日内', lastYear: '3月30日前' } },
      'A19 info D10 F10: “培训完成时间”的指标值“收到批复后15日内”是期限，上年完成值“3月30日前”是日期，两者无法比较。',
    ],
  ])('%j', (rows, message) => {
    expect(found(kindDiffersFromLastYear, { rows })).toEqual([message]);
  });
  test.each([
    ['no last year', { 1: { lastYear: '新增指标，无上年完成值' } }],
    ['a bare zero', { 2: { lastYear: 0 } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(kindDiffersFromLastYear, { rows })).toEqual([]);
  });
});
