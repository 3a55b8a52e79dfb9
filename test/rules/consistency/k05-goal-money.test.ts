import { goalMoney } from '../../../src/rules/consistency/k05-goal-money';
import { found } from '../../support/form';

describe('K05 目标文字金额与预算不符', () => {
  test('two requests do not reach the budget', () => {
    const goal =
      '2023年2月借款1000万元，产生利息46万元，现申请注册资本金1094万元，用于还款。另申请注册资金440万元。';
    expect(found(goalMoney, { total: 2000, fiscal: 2000, goal })).toEqual([
      'K05 warning C6 D5: 目标写明的资金1094万元与440万元，合计1534万元，与年度预算2000万元相差466万元。',
    ]);
  });
  test('one amount', () => {
    expect(found(goalMoney, { goal: '本年安排资金12万元，举办培训班4期。' })).toEqual([
      'K05 warning C6 D5: 目标写明的资金12万元，与年度预算10万元相差2万元。',
    ]);
  });
  test.each([
    ['history', { goal: '2023年安排资金8万元，上年安排12万元。' }],
    ['total investment', { goal: '项目总投资预算300万元。' }],
    ['a price', { goal: '按每人500元的标准安排补助资金。' }],
    ['parts of the request', { goal: '申请资金10万元，其中安排培训费6万元，安排教材费4万元。' }],
    [
      'two stages that add up',
      { total: 300, fiscal: 300, goal: '安排第一批资金100万元，第二批资金200万元。' },
    ],
    ['no amount', { goal: '举办培训班4期。' }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(goalMoney, options)).toEqual([]);
  });
});
