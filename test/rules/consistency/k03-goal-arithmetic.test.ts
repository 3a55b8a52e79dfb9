import { goalArithmetic } from '../../../src/rules/consistency/k03-goal-arithmetic';
import { found } from '../../support/form';

describe('K03 目标文字算式不成立', () => {
  test('a product that does not round to its result', () => {
    expect(
      found(goalArithmetic, { goal: '测算依据为707元/人/月*42人*12个月=35.62万元，按时发放。' }),
    ).toEqual([
      'K03 warning C6: 目标中的算式“707元/人/月*42人*12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
    ]);
  });
  test('with the budget cell where the budget repeats the error', () => {
    expect(found(goalArithmetic, { total: 35.62, goal: '707元×42人×12个月=35.62万元' })).toEqual([
      'K03 warning C6 D5: 目标中的算式“707元×42人×12个月=35.62万元”不成立，按算式应为35.6328万元，保留2位小数为35.63万元。',
    ]);
  });
  test('a sum', () => {
    expect(found(goalArithmetic, { goal: '共1000+48+47=1094万元。' })).toEqual([
      'K03 warning C6: 目标中的算式“1000+48+47=1094万元”不成立，按算式应为1095万元。',
    ]);
  });
  test.each([
    ['no calculation', {}],
    ['a right sum', { goal: '1000+48+46=1094万元' }],
    ['a rounded product', { goal: '707元/人/月*42人*12个月=35.63万元' }],
    ['an estimate', { goal: '707元*42人*12个月≈35.5万元' }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(goalArithmetic, options)).toEqual([]);
  });
});
