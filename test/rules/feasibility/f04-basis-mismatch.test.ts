import { basisMismatch } from '../../../src/rules/feasibility/f04-basis-mismatch';
import { found } from '../../support/form';

describe('F04 依据与指标类型不匹配', () => {
  test.each([
    [
      { 3: { basis: '计划标准' } },
      'F04 info E11: “人均培训成本”的设置依据为“计划标准”，此类指标一般用预算支出标准。',
    ],
    [
      { 5: { basis: '历史标准' } },
      'F04 info E13: “参训学员满意度”的设置依据为“历史标准”，此类指标一般用其他标准。',
    ],
  ])('%j', (rows, message) => {
    expect(found(basisMismatch, { rows })).toEqual([message]);
  });
  test('stays silent: empty', () => {
    expect(found(basisMismatch, { rows: { 3: { basis: null } } })).toEqual([]);
  });
});
