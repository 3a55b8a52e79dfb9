import { costAgainstBudget } from '../../../src/rules/consistency/k02-cost-against-budget';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('K02 成本合计与预算不符', () => {
  test('more than the budget', () => {
    expect(
      brief(
        runCheck(
          costAgainstBudget,
          formSheet({ indicators: indicatorsWith({ 3: { name: '培训费用', target: '≤12万元' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'K02',
        severity: 'warning',
        cells: ['D11', 'D5'],
        message: '成本指标合计12万元，超过年度预算10万元，超出2万元。',
      },
    ]);
  });
  test('equal after rounding', () => {
    expect(
      brief(
        runCheck(
          costAgainstBudget,
          formSheet({
            total: 6.38,
            fiscal: 6.38,
            indicators: indicatorsWith({ 3: { name: '取暖费', target: '≤63840元' } }),
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'K02',
        severity: 'info',
        cells: ['D11', 'D5'],
        message: '成本指标合计6.384万元，比年度预算6.38万元多0.004万元，四舍五入后相等。',
      },
    ]);
  });
  test('much less than the budget', () => {
    expect(
      brief(
        runCheck(
          costAgainstBudget,
          formSheet({ indicators: indicatorsWith({ 3: { name: '培训费用', target: '≤5万元' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'K02',
        severity: 'info',
        cells: ['D11', 'D5'],
        message: '成本指标合计5万元，只有年度预算10万元的50%。',
      },
    ]);
  });
  test.each([
    ['a unit price', {}],
    ['a unit price without a slash', { indicators: indicatorsWith({ 3: { target: '≤500元' } }) }],
    [
      'the budget itself',
      { indicators: indicatorsWith({ 3: { name: '培训费用', target: '≤10万元' } }) },
    ],
    [
      'a total beside its part',
      {
        indicators: indicatorsWith({
          2: { level1: '成本指标', level2: '经济成本指标', name: '其中教材费', target: '≤3万元' },
          3: { name: '项目总成本', target: '≤10万元' },
        }),
      },
    ],
    ['savings', { indicators: indicatorsWith({ 3: { name: '节约成本', target: '≥50万元' } }) }],
    [
      'no budget',
      { total: null, indicators: indicatorsWith({ 3: { name: '培训费用', target: '≤12万元' } }) },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(costAgainstBudget, formSheet(options))).toEqual([]);
  });
});
