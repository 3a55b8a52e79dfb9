import { costMissing } from '../../../src/rules/completeness/c11-cost-missing';
import { CLEAN_INDICATORS, formSheet, found, runCheck } from '../../support/form';

function without(project: string, goal?: string) {
  const indicators = CLEAN_INDICATORS.filter((_, index) => index !== 3);
  return formSheet({ project, indicators, ...(goal === undefined ? {} : { goal }) });
}

describe('C11 应设而未设成本指标', () => {
  test('no 成本指标: a warning', () => {
    expect(found(costMissing, without('2024年职业技能培训补助'))).toEqual([
      'C11 warning A7: 没有设成本指标。',
    ]);
  });

  test('a project that buys: an error', () => {
    expect(found(costMissing, without('2024年办公设备购置'))).toEqual([
      'C11 error A7: 没有设成本指标，而项目名称含“购置”，工程、修缮、购置类项目应设。',
    ]);
  });

  test('the goal may say so', () => {
    expect(
      found(
        costMissing,
        without(
          '2024年基层服务点项目',
          '对全县二十个基层服务点的房屋进行修缮，改善办公条件，年底前全部完工。',
        ),
      ),
    ).toEqual(['C11 error A7: 没有设成本指标，而目标含“修缮”，工程、修缮、购置类项目应设。']);
  });

  test('money put into a company, nothing calculated: a hint', () => {
    expect(
      found(
        costMissing,
        without('2024年国有企业资本金注入', '支持国有企业战略性重组和产业结构调整。'),
      ),
    ).toEqual(['C11 info A7: 没有设成本指标。']);
  });

  test.each([
    '2024年监管平台网络链路租赁费用',
    '2024年党风廉政建设工作经费',
    '2024年山水林田湖系统治理工作经费',
    '某市城市建设投资（集团）有限公司办公经费',
    '2024年农村危房改造补助',
  ])('%s is no duty by its name', (project) => {
    expect(runCheck(costMissing, without(project)).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });

  test('cost indicators, also under 产出指标 as in 2015', () => {
    expect(found(costMissing, {})).toEqual([]);
    expect(
      found(costMissing, {
        indicators: CLEAN_INDICATORS.map(([a, b, ...rest], index) =>
          index === 3 ? [null, '成本指标', ...rest] : [a, b, ...rest],
        ),
      }),
    ).toEqual([]);
    expect(found(costMissing, { indicators: [] })).toEqual([]);
  });
});
