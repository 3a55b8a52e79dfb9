import { basisMismatch } from '../../../src/rules/feasibility/f04-basis-mismatch';
import { formSheet, found } from '../../support/form';

describe('F04 依据与指标类型不匹配', () => {
  test('cost by plan', () => {
    const sheet = formSheet({ rows: { 3: { basis: '计划标准' } } });
    expect(found(basisMismatch, sheet)).toEqual([
      'F04 info E11: “人均培训成本”的设置依据为“计划标准”，此类指标一般用预算支出标准。',
    ]);
  });

  test('satisfaction by history', () => {
    const sheet = formSheet({ rows: { 5: { basis: '历史标准' } } });
    expect(found(basisMismatch, sheet)).toEqual([
      'F04 info E13: “参训学员满意度”的设置依据为“历史标准”，此类指标一般用其他标准。',
    ]);
  });

  test.each([
    ['fitting', {}],
    ['empty', { rows: { 3: { basis: null } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(basisMismatch, options)).toEqual([]);
  });
});
