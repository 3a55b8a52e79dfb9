import { deadlineOutsideYear } from '../../../src/rules/feasibility/f01-deadline-outside-year';
import { found } from '../../support/form';

describe('F01 时效日期超出预算年度', () => {
  test.each([
    ['2025年3月底前', '晚于'],
    ['2023年11月底前', '早于'],
  ])('%s', (target, side) => {
    expect(found(deadlineOutsideYear, { rows: { 2: { target } } })).toEqual([
      `F01 warning D10: “培训完成时间”的指标值“${target}”${side}预算年度2024年。`,
    ]);
  });

  test.each([
    ['no year', { rows: { 2: { target: '11月底前' } } }],
    ['said to go on', { rows: { 2: { name: '跨年工程完工时间', target: '2025年3月底前' } } }],
    [
      'year unknown',
      { year: null, project: '职业技能培训补助', rows: { 2: { target: '2025年3月底前' } } },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(deadlineOutsideYear, options)).toEqual([]);
  });
});
