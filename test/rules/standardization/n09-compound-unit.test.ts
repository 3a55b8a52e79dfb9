import { compoundUnit } from '../../../src/rules/standardization/n09-compound-unit';
import { explained, found } from '../../support/form';

describe('N09 复合单位写法不规范', () => {
  test('three places are explained', () => {
    const rows = Object.fromEntries([0, 1, 2, 3].map((at) => [at, { target: '≤0.9万元/月、人' }]));
    const { steps } = explained(compoundUnit, { rows });
    expect(steps.filter((step) => step.includes('分不清'))).toHaveLength(3);
  });
  test.each([
    [
      'two slashes',
      { goal: '2024年发放补贴，707元/人/月*42人*12个月=35.63万元。' },
      'C6',
      '元/人/月',
    ],
    ['a list mark', { rows: { 3: { target: '≤0.9万元/月、人' } } }, 'D11', '万元/月、人'],
  ])('%s', (_, form, cell, unit) => {
    expect(found(compoundUnit, form)).toEqual([
      `N09 info ${cell}: 复合单位写成“${unit}”，两个除号或顿号连用，含义不明。`,
    ]);
  });
});
