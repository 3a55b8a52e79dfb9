import { deadlineOutsideYear } from '../../../src/rules/feasibility/f01-deadline-outside-year';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('F01 时效日期超出预算年度', () => {
  test('the year after', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 2: { target: '2025年3月底前' } }) });
    expect(brief(runCheck(deadlineOutsideYear, sheet))).toEqual([
      {
        rule: 'F01',
        severity: 'warning',
        cells: ['D10'],
        message: '“培训完成时间”的指标值“2025年3月底前”晚于预算年度2024年。',
      },
    ]);
  });

  test('the year before', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 2: { target: '2023年11月底前' } }) });
    expect(brief(runCheck(deadlineOutsideYear, sheet))).toEqual([
      {
        rule: 'F01',
        severity: 'warning',
        cells: ['D10'],
        message: '“培训完成时间”的指标值“2023年11月底前”早于预算年度2024年。',
      },
    ]);
  });

  test.each([
    ['this year', {}],
    ['no year', { indicators: indicatorsWith({ 2: { target: '11月底前' } }) }],
    [
      'said to go on',
      { indicators: indicatorsWith({ 2: { name: '跨年工程完工时间', target: '2025年3月底前' } }) },
    ],
    [
      'year unknown',
      {
        title: '项目支出绩效目标表',
        year: null,
        project: '职业技能培训补助',
        indicators: indicatorsWith({ 2: { target: '2025年3月底前' } }),
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(deadlineOutsideYear, formSheet(options))).toEqual([]);
  });
});
