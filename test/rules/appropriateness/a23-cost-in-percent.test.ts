import { costInPercent } from '../../../src/rules/appropriateness/a23-cost-in-percent';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A23 成本类指标不反映成本', () => {
  test('a rate among the costs', () => {
    expect(
      brief(
        runCheck(
          costInPercent,
          formSheet({ indicators: indicatorsWith({ 3: { name: '再担保代偿率', target: '≤4%' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A23',
        severity: 'warning',
        cells: ['C11', 'D11'],
        message: '“再担保代偿率”列为成本指标，指标值“≤4%”是比率，没有反映花了多少钱。',
      },
    ]);
  });
  test.each([
    ['money', {}],
    ['成本控制率', { indicators: indicatorsWith({ 3: { name: '成本控制率', target: '≤100%' } }) }],
    ['节约率', { indicators: indicatorsWith({ 3: { name: '经费节约率', target: '≥5%' } }) }],
    ['a rate elsewhere', { indicators: indicatorsWith({ 1: { name: '代偿率', target: '≤4%' } }) }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(costInPercent, formSheet(options))).toEqual([]);
  });
});
