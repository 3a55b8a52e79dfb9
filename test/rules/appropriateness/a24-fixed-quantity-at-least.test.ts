import { fixedQuantityAtLeast } from '../../../src/rules/appropriateness/a24-fixed-quantity-at-least';
import { found } from '../../support/form';

describe('A24 固定数量使用≥', () => {
  test.each([
    [
      '核算2名去世退休人员的抚恤金发放。',
      { name: '发放抚恤金人数', target: '≥2名' },
      'A24 info D8 C6: 目标已写明2名，“发放抚恤金人数”的数量是固定的，指标值“≥2名”用了“≥”，超出会突破预算。',
    ],
    [
      '退休教师待遇差额按707元/人/月*42人*12个月发放。',
      { name: '补贴发放人次数', target: '>=504人次' },
      'A24 info D8 C6: 目标已写明人数和次数，“补贴发放人次数”的数量是固定的，指标值“>=504人次”用了“≥”，超出会突破预算。',
    ],
  ])('%s', (goal, row, message) => {
    expect(found(fixedQuantityAtLeast, { goal, rows: { 0: row } })).toEqual([message]);
  });

  test('stays silent: another number', () => {
    const rows = { 0: { name: '发放抚恤金人数', target: '≥2名' } };
    const goal = '核算3名去世退休人员的抚恤金发放。';
    expect(found(fixedQuantityAtLeast, { goal, rows })).toEqual([]);
  });
});
