import { unitCostUnusual } from '../../../src/rules/feasibility/f06-unit-cost-unusual';
import { found } from '../../support/form';

describe('F06 人均/单价异常', () => {
  test('twice the standard', () => {
    const rows = { 0: { name: '培训学员人数', target: '≥100人' } };
    const goal = '2024年按500元/人的标准培训学员100人。';
    expect(found(unitCostUnusual, { goal, rows })).toEqual([
      'F06 info D5 C6 D8: 预算总额除以“培训学员人数”“≥100人”为1000元，与目标写明的500元/人相差100%。',
    ]);
  });

  test.each(['5百元/人', '0.05万元每人', '人民币500元/名'])('%s is 500元', (standard) => {
    const rows = { 0: { name: '培训学员人数', target: '≥100人' } };
    expect(found(unitCostUnusual, { goal: `2024年按${standard}的标准培训学员。`, rows })).toEqual([
      `F06 info D5 C6 D8: 预算总额除以“培训学员人数”“≥100人”为1000元，与目标写明的${standard}相差100%。`,
    ]);
  });

  test.each([
    ['by the month', '2024年按500元/人/月的标准培训学员100人。'],
    ['none stated', '2024年培训学员100人。'],
  ])('stays silent: %s', (_, goal) => {
    const rows = { 0: { name: '培训学员人数', target: '≥100人' } };
    expect(found(unitCostUnusual, { goal, rows })).toEqual([]);
  });
});
