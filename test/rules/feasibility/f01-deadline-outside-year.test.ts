import { deadlineOutsideYear } from '../../../src/rules/feasibility/f01-deadline-outside-year';
import { formSheet, found } from '../../support/form';

describe('F01 时效日期超出预算年度', () => {
  test('the year after', () => {
    const sheet = formSheet({ rows: { 2: { target: '2025年3月底前' } } });
    expect(found(deadlineOutsideYear, sheet)).toEqual([
      'F01 warning D10: “培训完成时间”的指标值“2025年3月底前”晚于预算年度2024年。',
    ]);
  });

  test('the year before', () => {
    const sheet = formSheet({ rows: { 2: { target: '2023年11月底前' } } });
    expect(found(deadlineOutsideYear, sheet)).toEqual([
      'F01 warning D10: “培训完成时间”的指标值“2023年11月底前”早于预算年度2024年。',
    ]);
  });

  test.each([
    ['this year', {}],
    ['no year', { rows: { 2: { target: '11月底前' } } }],
    ['said to go on', { rows: { 2: { name: '跨年工程完工时间', target: '2025年3月底前' } } }],
    [
      'year unknown',
      {
        title: '项目支出绩效目标表',
        year: null,
        project: '职业技能培训补助',
        rows: { 2: { target: '2025年3月底前' } },
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(deadlineOutsideYear, options)).toEqual([]);
  });
});
