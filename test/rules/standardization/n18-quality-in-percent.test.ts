import { qualityInPercent } from '../../../src/rules/standardization/n18-quality-in-percent';
import { formSheet, found } from '../../support/form';

describe('N18 名称“…性”配百分比', () => {
  test('percent', () => {
    const sheet = formSheet({
      rows: { 1: { name: '资金发放及时性', target: '100%' } },
    });
    expect(found(qualityInPercent, sheet)).toEqual([
      'N18 info C9 D9: “资金发放及时性”的指标值“100%”是百分比，名称应以“率”结尾。',
    ]);
  });

  test.each([
    ['words', { rows: { 1: { name: '资金使用合规性', target: '合规' } } }],
    ['a rate', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(qualityInPercent, options)).toEqual([]);
  });
});
