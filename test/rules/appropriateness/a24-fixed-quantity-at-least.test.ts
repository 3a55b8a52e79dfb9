import { fixedQuantityAtLeast } from '../../../src/rules/appropriateness/a24-fixed-quantity-at-least';
import { formSheet, found } from '../../support/form';

describe('A24 固定数量使用≥', () => {
  test('people on a list', () => {
    const sheet = formSheet({
      goal: '核算2名去世退休人员的抚恤金发放。',
      rows: { 0: { name: '发放抚恤金人数', target: '≥2名' } },
    });
    expect(found(fixedQuantityAtLeast, sheet)).toEqual([
      'A24 info D8 C6: 目标已写明2名，“发放抚恤金人数”的数量是固定的，指标值“≥2名”用了“≥”，超出会突破预算。',
    ]);
  });

  test('people times months', () => {
    const sheet = formSheet({
      goal: '退休教师待遇差额按707元/人/月*42人*12个月发放。',
      rows: { 0: { name: '补贴发放人次数', target: '>=504人次' } },
    });
    expect(found(fixedQuantityAtLeast, sheet)).toEqual([
      'A24 info D8 C6: 目标已写明人数和次数，“补贴发放人次数”的数量是固定的，指标值“>=504人次”用了“≥”，超出会突破预算。',
    ]);
  });

  test.each([
    [
      'equals',
      {
        goal: '核算2名去世退休人员的抚恤金发放。',
        rows: { 0: { name: '发放抚恤金人数', target: '=2名' } },
      },
    ],
    [
      'another number',
      {
        goal: '核算3名去世退休人员的抚恤金发放。',
        rows: { 0: { name: '发放抚恤金人数', target: '≥2名' } },
      },
    ],
    ['no money to persons', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(fixedQuantityAtLeast, options)).toEqual([]);
  });
});
