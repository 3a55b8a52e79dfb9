import { unitCostUnusual } from '../../../src/rules/feasibility/f06-unit-cost-unusual';
import { formSheet, found, indicatorsWith, runCheck } from '../../support/form';

describe('F06 人均/单价异常', () => {
  test('twice the standard', () => {
    const sheet = formSheet({
      goal: '2024年按500元/人的标准培训学员100人。',
      rows: { 0: { name: '培训学员人数', target: '≥100人' } },
    });
    expect(found(unitCostUnusual, sheet)).toEqual([
      'F06 info D5 C6 D8: 预算总额除以“培训学员人数”“≥100人”为1000元，与目标写明的500元/人相差100%。',
    ]);
  });

  const oneInMessage = (goal: string, people: number): string[] => {
    const target = `≥${people}人`;
    const indicators = indicatorsWith({ 0: { name: '培训学员人数', target } });
    return runCheck(unitCostUnusual, { goal, indicators }).map(({ message }) => message);
  };

  test('20% away is not yet unusual, a little more is', () => {
    expect(oneInMessage('2024年按500元/人的标准培训学员。', 250)).toEqual([]);
    expect(oneInMessage('2024年按500元/人的标准培训学员。', 251)).toHaveLength(1);
    expect(oneInMessage('2024年按800元/人的标准培训学员。', 105)).toEqual([]);
    expect(oneInMessage('2024年按800元/人的标准培训学员。', 104)).toHaveLength(1);
  });

  test.each(['5百元/人', '0.05万元每人', '人民币500元/名'])(
    'the standard %s is 500元',
    (standard) => {
      expect(oneInMessage(`2024年按${standard}的标准培训学员。`, 100)).toEqual([
        `预算总额除以“培训学员人数”“≥100人”为1000元，与目标写明的${standard}相差100%。`,
      ]);
    },
  );

  test.each([
    [
      'as stated',
      {
        goal: '2024年按500元/人的标准培训学员200人。',
        rows: { 0: { name: '培训学员人数', target: '≥200人' } },
      },
    ],
    [
      'by the month',
      {
        goal: '2024年按500元/人/月的标准培训学员100人。',
        rows: { 0: { name: '培训学员人数', target: '≥100人' } },
      },
    ],
    ['none stated', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(unitCostUnusual, options)).toEqual([]);
  });
});
