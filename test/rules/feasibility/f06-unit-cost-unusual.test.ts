import { unitCostUnusual } from '../../../src/rules/feasibility/f06-unit-cost-unusual';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('F06 人均/单价异常', () => {
  test('twice the standard', () => {
    const sheet = formSheet({
      goal: '2024年按500元/人的标准培训学员100人。',
      indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '≥100人' } }),
    });
    expect(brief(runCheck(unitCostUnusual, sheet))).toEqual([
      {
        rule: 'F06',
        severity: 'info',
        cells: ['D5', 'C6', 'D8'],
        message: '预算总额除以“培训学员人数”“≥100人”为1000元，与目标写明的500元/人相差100%。',
      },
    ]);
  });

  test.each([
    [
      'as stated',
      {
        goal: '2024年按500元/人的标准培训学员200人。',
        indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '≥200人' } }),
      },
    ],
    [
      'by the month',
      {
        goal: '2024年按500元/人/月的标准培训学员100人。',
        indicators: indicatorsWith({ 0: { name: '培训学员人数', target: '≥100人' } }),
      },
    ],
    ['none stated', {}],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(unitCostUnusual, formSheet(options))).toEqual([]);
  });
});
