import { budgetAboveEstimate } from '../../../src/rules/feasibility/f07-budget-above-estimate';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('F07 预算不在测算上下限内', () => {
  test('too much', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '=100人' } }),
    });
    expect(brief(runCheck(budgetAboveEstimate, sheet))).toEqual([
      {
        rule: 'F07',
        severity: 'warning',
        cells: ['D5', 'D11', 'D8'],
        message:
          '“培训学员人数”“=100人”乘以“人均培训成本”“≤500元/人”最多5万元，预算总额10万元超出。',
      },
    ]);
  });

  test.each([
    ['at least', { indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '≥100人' } }) }],
    ['enough', { indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '=200人' } }) }],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(budgetAboveEstimate, formSheet(options))).toEqual([]);
  });
});
