import { executionRate } from '../../../src/rules/consistency/k13-execution-rate';
import { found } from '../../support/form';
import { selfEvaluationSheet } from '../../support/self-evaluation';

describe('K13 执行率计算错误', () => {
  test('neither 全年预算数 nor 年初预算数 gives the rate', () => {
    const funds = [20, 16, 12, 10, '90%', 9];
    expect(found(executionRate, selfEvaluationSheet({ funds }))).toEqual([
      'K13 error G5: 执行率写作90%，按执行数12÷预算数16应为75%。',
    ]);
  });
  test('a rate of a budget that is 0', () => {
    const funds = [0, 0, 0, 10, '100%', 10];
    expect(found(executionRate, selfEvaluationSheet({ funds }))).toEqual([
      'K13 warning G5: 预算数为0，算不出执行率，执行率写作100%，据此得分没有依据。',
    ]);
  });
  test.each([
    ['of 全年预算数', [20, 16, 12, 10, '75%', 7.5]],
    ['of 年初预算数', [20, 16, 12, 10, '60.00%', 6]],
    ['a cell in percent format', [20, 16, 12, 10, { v: 0.75, z: '0%' }, 7.5]],
    ['a bare fraction', [20, 16, 12, 10, 0.75, 7.5]],
    ['a bare percentage', [20, 16, 12, 10, 75, 7.5]],
    ['rounded to whole percents', [3, 3, 2, 10, '67%', 6.7]],
    ['no budget', [0, 0, 0, 10, '0', 0]],
    ['no rate', [20, 16, 12, 10, null, 6]],
  ])('stays silent: %s', (_, funds) => {
    expect(found(executionRate, selfEvaluationSheet({ funds }))).toEqual([]);
  });
});
