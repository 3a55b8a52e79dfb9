import { costMissing } from '../../../src/rules/completeness/c11-cost-missing';
import { CLEAN_INDICATORS, found, indicatorsWith } from '../../support/form';

const indicators = CLEAN_INDICATORS.filter((_, index) => index !== 3);

describe('C11 应设而未设成本指标', () => {
  test.each([
    ['any project', { project: '2024年职业技能培训补助' }, 'warning', ''],
    ['a project that buys', { project: '2024年办公设备购置' }, 'error', '项目名称含“购置”'],
    [
      'the goal may say so',
      {
        project: '2024年基层服务点项目',
        goal: '对全县二十个基层服务点的房屋进行修缮，改善办公条件，年底前全部完工。',
      },
      'error',
      '目标含“修缮”',
    ],
    [
      'money put into a company, nothing calculated',
      {
        project: '2024年国有企业资本金注入',
        goal: '支持国有企业战略性重组和产业结构调整。',
      },
      'info',
      '',
    ],
  ])('%s', (_, form, severity, why) => {
    const duty = why === '' ? '' : `，而${why}，工程、修缮、购置类项目应设`;
    expect(found(costMissing, { ...form, indicators })).toEqual([
      `C11 ${severity} A7: 没有设成本指标${duty}。`,
    ]);
  });

  test.each([
    '2024年监管平台网络链路租赁费用',
    '2024年党风廉政建设工作经费',
    '2024年山水林田湖系统治理工作经费',
    '某市城市建设投资（集团）有限公司办公经费',
    '2024年农村危房改造补助',
  ])('%s is no duty by its name', (project) => {
    expect(found(costMissing, { project, indicators })).toEqual([
      'C11 warning A7: 没有设成本指标。',
    ]);
  });

  test('cost indicators under 产出指标 as in 2015; no indicators', () => {
    const old = indicatorsWith({ 3: { level1: null, level2: '成本指标' } });
    expect(found(costMissing, { indicators: old })).toEqual([]);
    expect(found(costMissing, { indicators: [] })).toEqual([]);
  });
});
