import { goalCurrency } from '../../../src/rules/consistency/k11-goal-currency';
import { found } from '../../support/form';

describe('K11 正文金额与表内单位换算不符', () => {
  test.each([
    // 万元 written for 元.
    [
      { total: 202.64, fiscal: 202.64, goal: '本项目共申请预算资金2026400万元。' },
      'K11 error C6 D5: 目标写明2026400万元，年度预算为202.64万元，数字相同而换算后相差10000倍。',
    ],
    [
      { goal: '本年申请资金10元，举办培训班。' },
      'K11 error C6 D5: 目标写明10元，年度预算为10万元，数字相同而换算后相差10000倍。',
    ],
  ])('%j', (options, message) => {
    expect(found(goalCurrency, options)).toEqual([message]);
  });
  test.each([
    ['converted', { total: 202.64, goal: '本项目共申请预算资金2026400元。' }],
    ['no amount', { goal: '举办培训班4期。' }],
  ])('stays silent: %s', (_, options) => {
    expect(found(goalCurrency, options)).toEqual([]);
  });
});
