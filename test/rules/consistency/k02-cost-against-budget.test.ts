import { costAgainstBudget } from '../../../src/rules/consistency/k02-cost-against-budget';
import { explained, found, indicatorsWith } from '../../support/form';

describe('K02 成本合计与预算不符', () => {
  test.each([
    [
      { rows: { 3: { name: '培训费用', target: '≤12万元' } } },
      'K02 warning D11 D5: 成本指标合计12万元，超过年度预算10万元，超出2万元。',
    ],
    [
      { total: 6.38, fiscal: 6.38, rows: { 3: { name: '取暖费', target: '≤63840元' } } },
      'K02 info D11 D5: 成本指标合计6.384万元，比年度预算6.38万元多0.004万元，四舍五入后相等。',
    ],
    [
      { rows: { 3: { name: '培训费用', target: '≤5万元' } } },
      'K02 info D11 D5: 成本指标合计5万元，只有年度预算10万元的50%。',
    ],
  ])('%j', (options, message) => {
    expect(found(costAgainstBudget, options)).toEqual([message]);
  });
  const costs = (...targets: string[]) => ({
    indicators: [
      ...indicatorsWith({}).slice(0, 3),
      ...targets.map(
        (target, at) =>
          [
            ...[at === 0 ? '成本指标' : null, '经济成本指标', `第${at + 1}批培训费用`, target],
            ...['计划标准', null, 5, '直接赋分', '原始凭证'],
          ] as const,
      ),
    ] as never,
  });

  test('a sum beside its parts may differ from them by one in ten thousand', () => {
    const total = (whole: string): string | undefined =>
      found(costAgainstBudget, costs('≤30000元', '≤80000元', `≤${whole}元`))[0]?.split('，')[0];
    expect(total('110011')).toMatch(/合计11\.0011万元$/);
    expect(total('110012')).toMatch(/合计22\.0012万元$/);
    expect(total('109989')).toMatch(/合计21\.9989万元$/);
    expect(total('109990')).toMatch(/合计10\.999万元$/);
  });

  test('up to four costs are read out', () => {
    const read = (count: number): number => {
      const form = costs(...Array.from({ length: count }, (_, at) => `≤${at + 5}万元`));
      const { steps } = explained(costAgainstBudget, form);
      return steps.filter((step) => step.includes('成本指标值')).length;
    };
    expect([3, 4, 5].map(read)).toEqual([3, 4, 4]);
  });

  test.each([
    ['a unit price without a slash', { rows: { 3: { target: '≤500元' } } }],
    [
      'a total beside its part',
      {
        rows: {
          2: { level1: '成本指标', level2: '经济成本指标', name: '其中教材费', target: '≤3万元' },
          3: { name: '项目总成本', target: '≤10万元' },
        },
      },
    ],
    ['a lower bound', { rows: { 3: { name: '培训费用', target: '≥12万元' } } }],
    ['a strict one', { rows: { 3: { name: '培训费用', target: '>12万元' } } }],
    ['savings', { rows: { 3: { name: '节约成本', target: '≥50万元' } } }],
    ['no budget', { total: null, rows: { 3: { name: '培训费用', target: '≤12万元' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(costAgainstBudget, options)).toEqual([]);
  });
});
